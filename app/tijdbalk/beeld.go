// Package tijdbalk lays out the drawn timeline of a case: 104 weeks from the first day of
// sickness with milestones, documents, gaps and the peildatum.
//
// It only calculates. The result, a Beeld, is a flat list of simple shapes in neutral units
// (origin top left, y downwards) that a PDF page and a window can both draw in order. A
// shape carries a semantic style name instead of a colour, and what it refers to, so that a
// click or a tooltip needs no second lookup.
//
// # Zones, from top to bottom
//
//   - the scale: years, months (or quarters), weeks of sickness;
//   - the milestones, as flags on a line at their latest day, with shape and word for
//     done, late, not found and still to come;
//   - a row that names gaps and interruptions, which are shaded over the lanes below it;
//   - one lane per family of documents, and one for documents without a date.
//
// Every document is there as a mark. A label is only set where it touches no other label
// and no mark; where there is no room the mark stands alone and its Hint says the rest.
package tijdbalk

import "dossiercheck/checker/dossier"

// Aard is the kind of a shape.
type Aard string

// The kinds of shapes. A Lijn runs from (X, Y) to (X+B, Y+H), where B and H may be negative
// for Lijn only; all others fill the box with top left (X, Y), width B and height H. Tekst
// has its baseline at Y + 0.8*H and is left aligned in the box, which is as wide as the text.
const (
	Lijn     Aard = "lijn"
	Vlak     Aard = "vlak"     // rectangle
	Rond     Aard = "rond"     // circle, B == H
	Driehoek Aard = "driehoek" // point up
	Ruit     Aard = "ruit"     // diamond
	Tekst    Aard = "tekst"
)

// Stijl says what a shape means; the drawer picks colour and line width for it.
type Stijl string

// The styles.
const (
	StijlAs        Stijl = "as"          // lines and ticks of the scale
	StijlRaster    Stijl = "raster"      // faint vertical lines at months
	StijlBaan      Stijl = "baan"        // background of every other lane
	StijlDek       Stijl = "dek"         // in the colour of the paper, under a label that a line runs through
	StijlTekst     Stijl = "tekst"       // normal label
	StijlTekstZwak Stijl = "tekst-zwak"  // secondary label
	StijlTekstVet  Stijl = "tekst-vet"   // lane names, years
	StijlVandaag   Stijl = "vandaag"     // the peildatum: line and label
	StijlEinde     Stijl = "einde"       // the end of the wachttijd: line and label
	StijlDocument  Stijl = "document"    // a document's mark
	StijlOnzeker   Stijl = "onzeker"     // a document without a date, or outside the scale
	StijlGat       Stijl = "gat"         // a stretch without documents
	StijlOnderbr   Stijl = "onderbroken" // recovery or leave
	StijlGedaan    Stijl = "mijlpaal-gedaan"
	StijlTeLaat    Stijl = "mijlpaal-te-laat"
	StijlOntbreekt Stijl = "mijlpaal-ontbreekt"
	StijlKomt      Stijl = "mijlpaal-komt"
	StijlVoorbij   Stijl = "mijlpaal-voorbij"      // a moment that passed by itself
	StijlOngedat   Stijl = "mijlpaal-zonder-datum" // the paper is there, its date is not known
	StijlTeken     Stijl = "teken"                 // the white sign inside a milestone's mark
)

// Doel is what a shape refers to. At most one of the two is set.
type Doel struct {
	Document dossier.Sleutel
	Mijlpaal string // id of the milestone
}

// Vorm is one shape.
type Vorm struct {
	Aard       Aard
	Stijl      Stijl
	X, Y, B, H float64
	Tekst      string  // for Tekst
	Grootte    float64 // for Tekst: font size in units
	Doel       Doel    // set on marks and their labels
	Hint       string  // tooltip, in Dutch
	laag       int8    // the shapes are sorted by it: lanes, shading, lines, labels and marks
}

// Beeld is the picture: its size and its shapes in the order of drawing.
type Beeld struct {
	Breedte, Hoogte float64
	Vormen          []Vorm
}

// Op gives the topmost shape with a Doel or a Hint within marge units of the point, for hit
// testing; false when there is none.
func (b *Beeld) Op(x, y, marge float64) (Vorm, bool) {
	for i := len(b.Vormen) - 1; i >= 0; i-- {
		v := b.Vormen[i]
		if v.Aard == Lijn || (v.Hint == "" && v.Doel == (Doel{})) {
			continue
		}
		if x >= v.X-marge && x <= v.X+v.B+marge && y >= v.Y-marge && y <= v.Y+v.H+marge {
			return v, true
		}
	}
	return Vorm{}, false
}

// Tekstgrootten in units.
const (
	gewoon = 10.0
	klein  = 9.0
	regel  = 1.3 // line height per font size
)

// Meet gives the width of a text at a font size, in the same units.
type Meet func(tekst string, grootte float64) float64

// schatting is the default Meet: widths of an average sans-serif, on the wide side, so that
// text measured with it does not collide in a real font.
func schatting(tekst string, grootte float64) float64 {
	var w float64
	for _, r := range tekst {
		switch {
		case r == 'i' || r == 'l' || r == 'j' || r == '.' || r == ',' || r == ':' || r == '\'' || r == '|':
			w += 0.30
		case r == ' ' || r == 'f' || r == 't' || r == 'r' || r == '-' || r == '(' || r == ')':
			w += 0.42
		case r == 'm' || r == 'w' || r == 'M' || r == 'W':
			w += 0.95
		case r >= 'A' && r <= 'Z':
			w += 0.72
		default:
			w += 0.60
		}
	}
	return w * grootte
}
