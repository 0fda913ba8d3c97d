package pdftekst

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A ticked and an empty box, whatever the file drew them with.
const (
	checked   = "☒"
	unchecked = "☐"
)

// symbol replaces the characters of picture fonts that mean a ticked or an empty box. In such
// a font the code says what is seen; a file often gives the letter of that code as its text,
// or a private character (U+F000 and the code).
func symbol(font string, code uint32, text string) string {
	n := strings.ToLower(font)
	c := byte(code)
	if r := []rune(text); len(r) == 1 && r[0] >= 0xf020 && r[0] <= 0xf0ff {
		c = byte(r[0])
	} else if len(r) == 1 && code > 0xff && r[0] < 0x100 {
		c = byte(r[0])
	}
	switch {
	case strings.Contains(n, "wingdings2"), strings.Contains(n, "wingdings 2"), strings.Contains(n, "wingdings-2"):
		switch c {
		case 'P', 'Q', 'R', 'S', 'T', 'U':
			return checked
		case 0xa3, '*', '0':
			return unchecked
		}
	case strings.Contains(n, "wingdings"):
		switch c {
		case 0xfb, 0xfc, 0xfd, 0xfe, 'x':
			return checked
		case 'o', 'q', 0xa8, 'r':
			return unchecked
		case 0xa7, 'n':
			return "▪"
		case 0xd8:
			return "➢"
		case 0xe0:
			return "→"
		}
	case strings.Contains(n, "dingbats"):
		if len(text) == 1 || text == "" {
			switch c {
			case '3', '4', '5', '6', '7', '8':
				return checked
			case 'o', 'p', 'q', 'r':
				return unchecked
			case 'n':
				return "■"
			case 'l':
				return "●"
			}
		}
	case n == "symbol" || strings.HasPrefix(n, "symbol"):
		if c == 0xb7 {
			return "•"
		}
	}
	return text
}

// boxes maps characters that are a box by themselves.
var boxes = map[rune]string{
	'☑': checked, '☒': checked, '✅': checked, '✓': checked, '✔': checked, '✗': checked, '✘': checked,
	'🗹': checked, '🗷': checked, '⮽': checked, '🗸': checked, '◉': checked, '⦿': checked, '⊠': checked,
	'☐': unchecked, '□': unchecked, '❏': unchecked, '❐': unchecked, '❑': unchecked, '❒': unchecked,
	'▢': unchecked, '◻': unchecked, '🗆': unchecked,
}

// tidy makes the text of a character what a reader would type: ligatures become letters,
// every kind of space a space, a soft hyphen a hyphen; control characters go.
func tidy(s string) string {
	if len(s) == 1 && s[0] > ' ' && s[0] < 0x7f {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case boxes[r] != "":
			b.WriteString(boxes[r])
		case ligatures[r] != "":
			b.WriteString(ligatures[r])
		case r == '\u00ad' || r == '\u2010' || r == '\u2011' || r == 2:
			b.WriteByte('-')
		case r == '\u200b' || r == '\u200c' || r == '\u200d' || r == '\ufeff' || r == '\u2060':
			// no width
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		case unicode.IsControl(r):
			b.WriteString(unknown)
		case r >= 0xe000 && r <= 0xf8ff && len(s) == utf8.RuneLen(r):
			b.WriteString("•") // a character of a picture font that is no box: in running text a bullet
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

var ligatures = map[rune]string{
	'ﬀ': "ff", 'ﬁ': "fi", 'ﬂ': "fl", 'ﬃ': "ffi", 'ﬄ': "ffl", 'ﬅ': "st", 'ﬆ': "st", 'Ĳ': "IJ", 'ĳ': "ij",
}
