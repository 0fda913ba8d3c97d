package datum

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossiercheck/importer/woord"
)

// teken is a run of characters of one class, the unit of the grammar.
type teken struct {
	klas     klasse
	van, tot int    // bytes in the text
	t        string // plain form: lower case for letters, "-" for every dash, "'" for every apostrophe
	ruw      string
}

type klasse byte

const (
	cijfers klasse = iota
	letters
	spatie
	tab
	leesteken
)

// tekens cuts s into runs of digits, of letters and of spaces; tabs and marks stand alone.
func tekens(s string) []teken {
	uit := make([]teken, 0, len(s)/3)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		k := klasseVan(r)
		j := i + n
		if k == cijfers || k == letters || k == spatie {
			for j < len(s) {
				r, n := utf8.DecodeRuneInString(s[j:])
				if klasseVan(r) != k {
					break
				}
				j += n
			}
		}
		t := teken{klas: k, van: i, tot: j, ruw: s[i:j]}
		switch k {
		case letters:
			t.t = strings.ToLower(t.ruw)
		case leesteken:
			t.t = merk(r)
		default:
			t.t = t.ruw
		}
		uit = append(uit, t)
		i = j
	}
	return uit
}

func klasseVan(r rune) klasse {
	switch {
	case '0' <= r && r <= '9':
		return cijfers
	case r == '\t':
		return tab
	case unicode.IsSpace(r):
		return spatie
	case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r):
		return letters
	}
	return leesteken
}

func merk(r rune) string {
	switch r {
	case '-', '‐', '‑', '‒', '–', '—', '−', '\u00ad':
		return "-"
	case '\'', '’', '‘', '´', '`', '‛':
		return "'"
	case '/', '⁄', '∕':
		return "/"
	case '.', '·', '․':
		return "."
	}
	return string(r)
}

// verwisseld maps the letters that a scanner puts in the place of digits.
func verwisseld(r rune) (byte, bool) {
	switch r {
	case 'O', 'o':
		return '0', true
	case 'l', 'I':
		return '1', true
	}
	return 0, false
}

// maandNamen holds the names and abbreviations of the months in plain form, with the English
// ones that mail programs write.
var maandNamen = map[string]int{
	"januari": 1, "jan": 1, "january": 1,
	"februari": 2, "feb": 2, "febr": 2, "february": 2,
	"maart": 3, "mrt": 3, "maa": 3, "mar": 3, "march": 3,
	"april": 4, "apr": 4,
	"mei": 5, "may": 5,
	"juni": 6, "jun": 6, "june": 6,
	"juli": 7, "jul": 7, "july": 7,
	"augustus": 8, "aug": 8, "august": 8,
	"september": 9, "sep": 9, "sept": 9,
	"oktober": 10, "okt": 10, "october": 10, "oct": 10,
	"november": 11, "nov": 11,
	"december": 12, "dec": 12,
}

var langeMaanden = []string{"januari", "februari", "maart", "april", "augustus", "september", "oktober", "november", "december"}

var (
	cijferAlsLetter = strings.NewReplacer("0", "o", "1", "l")
	letterAlsI      = strings.NewReplacer("0", "o", "1", "i", "l", "i")
	rnAlsM          = strings.NewReplacer("rn", "m")
)

// maand reads a month's name. hersteld is set when it was damaged.
func maand(w string) (nr int, hersteld, ok bool) {
	if len(w) < 3 || len(w) > 11 || strings.IndexByte("jfmasondr0", w[0]) < 0 {
		return 0, false, false
	}
	if nr, ok := maandNamen[w]; ok {
		return nr, false, true
	}
	for _, v := range [...]string{cijferAlsLetter.Replace(w), letterAlsI.Replace(w), rnAlsM.Replace(w), strings.TrimSuffix(w, "l") + "i"} {
		if nr, ok := maandNamen[v]; ok {
			return nr, true, true
		}
		if len(v) < 5 {
			continue
		}
		for _, m := range langeMaanden {
			if v[0] == m[0] && woord.EenAf(v, m) {
				return maandNamen[m], true, true
			}
		}
	}
	return 0, false, false
}

// weekdagNamen gives the day of the week, Monday 1 up to Sunday 7.
var weekdagNamen = map[string]int{
	"maandag": 1, "ma": 1, "mon": 1, "monday": 1,
	"dinsdag": 2, "di": 2, "tue": 2, "tuesday": 2,
	"woensdag": 3, "wo": 3, "wed": 3, "wednesday": 3,
	"donderdag": 4, "do": 4, "thu": 4, "thursday": 4,
	"vrijdag": 5, "vr": 5, "vrij": 5, "fri": 5, "friday": 5,
	"zaterdag": 6, "za": 6, "sat": 6, "saturday": 6,
	"zondag": 7, "zo": 7, "sun": 7, "sunday": 7,
}
