package paginas

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// Whatever the page and the quote, what is lit up is a piece of the page with the quote's
// letters, and never half a letter.
func FuzzVindCitaat(f *testing.F) {
	f.Add("Datum: 1 mei\nNaam", "1 mei Naam")
	f.Add("é één\ttwee", "één\ttwee")
	f.Add("a\u00a0b", "a b")
	f.Fuzz(func(t *testing.T, tekst, citaat string) {
		if !utf8.ValidString(tekst) || !utf8.ValidString(citaat) {
			t.Skip("tekst van een pagina is altijd geldig UTF-8")
		}
		van, tot, ok := VindCitaat(tekst, citaat)
		if !ok {
			return
		}
		stuk := tekst[van:tot]
		a, _ := zonderWit(stuk)
		b, _ := zonderWit(citaat)
		if a != b || !utf8.ValidString(stuk) {
			t.Errorf("%q in %q geeft %q", citaat, tekst, stuk)
		}
	})
}

// A field never gives a number or day out of range, and never panics.
func FuzzVelden(f *testing.F) {
	for _, s := range []string{"3.400,50", "1,2,3", "€ 70 %", "29-2-2024", "1.1.24", "00-00-00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if x, ok := LeesGetal(s); ok && (x < 0 || x >= 1e9 || !strings.ContainsAny(s, "0123456789")) {
			t.Errorf("%q wordt %v", s, x)
		}
		if d, err := LeesDag(s); err == nil {
			if j, _, _ := d.Delen(); !d.Bekend() || j < 1950 || j > 2100 {
				t.Errorf("%q wordt %s", s, d)
			}
		}
	})
}
