// Package lettertypen holds the typeface of the PDF report: Noto Sans in three styles, under
// the SIL Open Font License (OFL.txt).
//
// The files are cut down to what a Dutch dossier can hold: Latin with all its accents, Greek
// and Cyrillic for names, punctuation, currency, and the ticks, check boxes and arrows that
// quotes from forms are full of (out of Noto Sans Math and Symbols). maak.py made them from
// the published fonts and says which characters.
package lettertypen

import (
	_ "embed"
	"sync"

	"golang.org/x/image/font/sfnt"
)

// The three styles, as TrueType.
var (
	//go:embed NotoSansRapport-Regular.ttf
	Gewoon []byte
	//go:embed NotoSansRapport-Bold.ttf
	Vet []byte
	//go:embed NotoSansRapport-Italic.ttf
	Cursief []byte
)

// Licentie is the text of the licence that must go along with the fonts.
//
//go:embed OFL.txt
var Licentie string

// Kent tells whether all three styles have a sign for r. A report replaces what they do not
// have (CJK, emoji, the private signs of a form font) instead of printing an empty box.
func Kent(r rune) bool {
	for _, f := range fonts() {
		if i, err := f.GlyphIndex(nil, r); err != nil || i == 0 {
			return false
		}
	}
	return true
}

var fonts = sync.OnceValue(func() []*sfnt.Font {
	var uit []*sfnt.Font
	for _, b := range [][]byte{Gewoon, Vet, Cursief} {
		f, err := sfnt.Parse(b)
		if err != nil {
			panic("lettertypen: " + err.Error()) // built in; a test reads them
		}
		uit = append(uit, f)
	}
	return uit
})
