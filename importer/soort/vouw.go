package soort

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// gevouwen is text reduced to what survives scanning: letters and digits without case,
// accents and spaces, in the classes that OCR confuses.
type gevouwen struct {
	tekst []byte
	begin []bool // a word begins at this byte
	eind  []bool // a word ends with this byte
}

// ligaturen are glyph pairs that some PDF producers encode as one odd character.
var ligaturen = strings.NewReplacer("琀椀", "ti", "琀琀", "tt", "昀椀", "fi", "昀氀", "fl", "琀", "t", "椀", "i", "昀", "f")

// voeg appends the folded form of s, which begins and ends at a word boundary.
func (g *gevouwen) voeg(s string) {
	inWoord := false
	kop := len(g.tekst)
	sluit := func() {
		if inWoord && len(g.tekst) > kop {
			g.eind[len(g.tekst)-1] = true
		}
		inWoord = false
	}
	for _, r := range plat(s) {
		if unicode.Is(unicode.Mn, r) {
			continue
		}
		c, ok := klasse(r)
		if !ok {
			sluit()
			continue
		}
		if !inWoord {
			inWoord, kop = true, len(g.tekst)
		}
		if n := len(g.tekst); c == 'n' && n > kop && g.tekst[n-1] == 'r' {
			g.tekst[n-1] = 'm' // rn and m look alike
			continue
		}
		g.begin = append(g.begin, len(g.tekst) == kop)
		g.eind = append(g.eind, false)
		g.tekst = append(g.tekst, c)
	}
	sluit()
}

// plat lowers and decomposes; plain ASCII, by far the most, is left as it is.
func plat(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return norm.NFKD.String(ligaturen.Replace(s))
		}
	}
	return s
}

// klasse gives the class of a character, and whether it is part of a word at all.
func klasse(r rune) (byte, bool) {
	switch {
	case r >= 'A' && r <= 'Z':
		r += 'a' - 'A'
	case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
	default:
		return 0, false
	}
	switch r {
	case '0':
		r = 'o'
	case '1', 'i':
		r = 'l'
	}
	return byte(r), true
}

// vouw folds s on its own.
func vouw(s string) string {
	var g gevouwen
	g.voeg(s)
	return string(g.tekst)
}

// woorden gives a set of folded words.
func woorden(s string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		m[vouw(w)] = true
	}
	return m
}

// woorden gives the folded words between two bytes.
func (g *gevouwen) woorden(van, tot int) []string {
	var uit []string
	w := van
	for i := van; i < tot; i++ {
		if g.eind[i] {
			uit = append(uit, string(g.tekst[w:i+1]))
			w = i + 1
		}
	}
	if w < tot {
		uit = append(uit, string(g.tekst[w:tot]))
	}
	return uit
}
