package rapport

import (
	"codeberg.org/go-pdf/fpdf"

	"dossiercheck/checker/oordeel"
)

// uitkomstTeken draws the sign of an outcome in a square of d millimetres.
func (s *schrijver) uitkomstTeken(u oordeel.Uitkomst, x, y, d float64) {
	_, k := uitkomstStijl(u)
	r := d / 2
	mx, my := x+r, y+r
	s.vul(k)
	s.pen(wit, d*0.11)
	s.pdf.SetLineCapStyle("round")
	defer s.pdf.SetLineCapStyle("butt")
	switch u {
	case oordeel.Tekort: // triangle with an exclamation mark
		s.pdf.Polygon([]fpdf.PointType{{X: mx, Y: y}, {X: x + d, Y: y + d*0.92}, {X: x, Y: y + d*0.92}}, "F")
		s.pdf.Line(mx, y+d*0.34, mx, y+d*0.58)
		s.pdf.Line(mx, y+d*0.76, mx, y+d*0.765)
	case oordeel.ZelfBeoordelen: // diamond with a bar
		s.pdf.Polygon([]fpdf.PointType{{X: mx, Y: y}, {X: x + d, Y: my}, {X: mx, Y: y + d}, {X: x, Y: my}}, "F")
		s.pdf.Line(mx-d*0.18, my, mx+d*0.18, my)
	case oordeel.NietTeBepalen: // open circle with a question mark
		s.pen(k, d*0.11)
		s.pdf.Circle(mx, my, r*0.89, "D")
		l := letter{"B", d * 0.68 / 0.3528, k}
		s.letter(l)
		s.pdf.Text(mx-s.breedte(l, "?")/2, my+d*0.245, "?")
	case oordeel.Voldaan: // disc with a tick
		s.pdf.Circle(mx, my, r, "F")
		s.pdf.Line(mx-d*0.22, my+d*0.03, mx-d*0.05, my+d*0.2)
		s.pdf.Line(mx-d*0.05, my+d*0.2, mx+d*0.24, my-d*0.17)
	default: // open circle with a dash
		s.pen(k, d*0.09)
		s.pdf.Circle(mx, my, r*0.9, "D")
		s.pdf.Line(mx-d*0.2, my, mx+d*0.2, my)
	}
}

// niveauTeken draws the level as three bars that grow, filled up to the level. It is d high
// and gives its width.
func (s *schrijver) niveauTeken(n oordeel.Niveau, x, y, d float64) float64 {
	_, k, vol := niveauStijl(n)
	b := d * 0.26
	for i := range 3 {
		h := d * (0.4 + 0.3*float64(i))
		bx := x + float64(i)*(b+d*0.1)
		if i < vol {
			s.vlak(k, bx, y+d-h, b, h)
		} else {
			s.pen(k.licht(0.5), 0.2)
			s.pdf.Rect(bx+0.1, y+d-h+0.1, b-0.2, h-0.2, "D")
		}
	}
	return 3*b + 2*d*0.1
}

// vinkje and kruisje mark signed and not signed in the table of documents.
func (s *schrijver) vinkje(mx, my float64) {
	s.pen(groen, 0.45)
	s.pdf.Line(mx-1.1, my+0.1, mx-0.3, my+0.9)
	s.pdf.Line(mx-0.3, my+0.9, mx+1.2, my-0.9)
}

func (s *schrijver) kruisje(mx, my float64) {
	s.pen(rood, 0.45)
	s.pdf.Line(mx-0.9, my-0.9, mx+0.9, my+0.9)
	s.pdf.Line(mx-0.9, my+0.9, mx+0.9, my-0.9)
}
