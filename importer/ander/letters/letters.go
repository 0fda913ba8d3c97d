// Package letters makes text of bytes whose alphabet is named, guessed or wrong.
package letters

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
)

// Tekst gives b as text. Naam is the alphabet that the file names, or empty. A byte order mark
// goes before the name, and valid UTF-8 before a name that has no place for it: many programs
// name the wrong one. What is left is taken for Western European Windows.
func Tekst(b []byte, naam string) string {
	switch {
	case bytes.HasPrefix(b, []byte("\xef\xbb\xbf")):
		return geldig(string(b[3:]))
	case bytes.HasPrefix(b, []byte("\xff\xfe")):
		return Breed(b[2:], false)
	case bytes.HasPrefix(b, []byte("\xfe\xff")):
		return Breed(b[2:], true)
	}
	naam = strings.ToLower(strings.Trim(strings.TrimSpace(naam), `"'`))
	if e := tabel(naam); e != nil && !(eenByte(naam) && utf8.Valid(b)) {
		if s, err := e.NewDecoder().Bytes(b); err == nil {
			return geldig(string(s))
		}
	}
	if utf8.Valid(b) {
		return geldig(string(b))
	}
	if breed, groot := lijktBreed(b); breed {
		return Breed(b, groot)
	}
	s, err := charmap.Windows1252.NewDecoder().Bytes(b)
	if err != nil {
		return geldig(string(b))
	}
	return geldig(string(s))
}

// Codepagina gives b in a code page of Windows, by its number.
func Codepagina(b []byte, nummer int) string {
	switch nummer {
	case 65001, 20127, 0:
		return Tekst(b, "")
	case 1200:
		return Breed(b, false)
	case 28591, 28605:
		return Tekst(b, "windows-1252")
	case 850, 437:
		s, _ := charmap.CodePage850.NewDecoder().Bytes(b)
		return geldig(string(s))
	}
	if nummer >= 1250 && nummer <= 1258 {
		return Tekst(b, "windows-125"+string(rune('0'+nummer-1250)))
	}
	return Tekst(b, "")
}

// Breed gives text of two bytes a letter.
func Breed(b []byte, groot bool) string {
	u := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b); i += 2 {
		if groot {
			u = append(u, uint16(b[i])<<8|uint16(b[i+1]))
		} else {
			u = append(u, uint16(b[i+1])<<8|uint16(b[i]))
		}
	}
	return geldig(string(utf16.Decode(u)))
}

func tabel(naam string) encoding.Encoding {
	switch naam {
	case "", "utf-8", "utf8", "us-ascii", "ascii":
		return nil
	case "cp850", "ibm850", "cp437", "ibm437":
		return charmap.CodePage850
	}
	e, err := htmlindex.Get(naam)
	if err != nil {
		return nil
	}
	return e
}

// eenByte tells whether an alphabet has a letter for every byte, so that text in it and
// UTF-8 cannot be told apart by errors, only by UTF-8 being valid: that is never chance.
func eenByte(naam string) bool {
	return strings.HasPrefix(naam, "iso-8859") || strings.HasPrefix(naam, "windows-125") || strings.HasPrefix(naam, "latin")
}

// lijktBreed tells whether b is text of two bytes a letter without a mark.
func lijktBreed(b []byte) (breed, groot bool) {
	b = b[:min(len(b), 512)]
	if len(b) < 8 {
		return false, false
	}
	var even, oneven int
	for i, c := range b {
		if c == 0 && i%2 == 0 {
			even++
		} else if c == 0 {
			oneven++
		}
	}
	return max(even, oneven)*3 > len(b), even > oneven
}

// geldig leaves out what is no text: bytes outside the alphabet, control characters but line
// ends and tabs.
func geldig(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\t' || r == '\f' || r == '\v':
			return r
		case r < ' ' || r == 0x7f || r == 0xfeff || r == 0x200b || r == 0xad:
			return -1
		case r == 0xa0 || r == 0x202f || r == 0x2007:
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}
