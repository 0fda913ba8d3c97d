package pdftekst

import (
	"math"

	"dossiercheck/importer/page"
)

// upright turns a page whose text mostly runs up, down or upside down, so that it reads from
// left to right. Scans are often made lying, with the text layer turned along; the page is
// then given as a person holds it.
func upright(p *page.Page, groups []group, c canvas, fields []field) (canvas, []field) {
	quarter := ((int(math.Round(groups[0].turn/(math.Pi/2))) % 4) + 4) % 4
	if quarter == 0 {
		return c, fields
	}
	p.Quarters = 4 - quarter // clockwise
	var m matrix
	switch quarter {
	case 1: // text runs down
		m = matrix{0, -1, 1, 0, 0, p.Width}
		p.Width, p.Height = p.Height, p.Width
	case 2:
		m = matrix{-1, 0, 0, -1, p.Width, p.Height}
	case 3: // text runs up
		m = matrix{0, 1, -1, 0, p.Height, 0}
		p.Width, p.Height = p.Height, p.Width
	}
	for i := range c.glyphs {
		g := &c.glyphs[i]
		g.x, g.y = m.apply(g.x, g.y)
		g.ux, g.uy = m[0]*g.ux+m[2]*g.uy, m[1]*g.ux+m[3]*g.uy
	}
	for i := range c.strokes {
		s := &c.strokes[i]
		s.x0, s.y0 = m.apply(s.x0, s.y0)
		s.x1, s.y1 = m.apply(s.x1, s.y1)
	}
	for i := range c.squares {
		c.squares[i] = m.bounds(c.squares[i])
	}
	for i := range fields {
		fields[i].rect = m.bounds(fields[i].rect)
	}
	return c, fields
}
