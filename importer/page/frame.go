package page

import "math"

// Point is a place in points.
type Point struct{ X, Y float64 }

// Box is a rectangle along the axes of its frame, Y0 top.
type Box struct{ X0, Y0, X1, Y1 float64 }

// Quad is a rectangle that can lie at an angle. Its corners go around as the text inside is
// read: top left, top right, bottom right, bottom left.
type Quad [4]Point

// Bounds is the smallest Box around the quad.
func (q Quad) Bounds() Box {
	b := Box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for _, p := range q {
		b.X0, b.Y0 = math.Min(b.X0, p.X), math.Min(b.Y0, p.Y)
		b.X1, b.Y1 = math.Max(b.X1, p.X), math.Max(b.Y1, p.Y)
	}
	return b
}

// Lens is the way from a page that was cut out of a photograph to that photograph.
type Lens struct {
	Width, Height float64 // of the page as it is shown, in points
	// M holds the rows of the projective transformation from places on the page, as it lies
	// before Quarters, to places on what is shown.
	M [9]float64
}

// ShownSize is the width and height of the page as it is shown, in points.
func (p *Page) ShownSize() (width, height float64) {
	if p.Lens != nil {
		return p.Lens.Width, p.Lens.Height
	}
	if p.Quarters%2 != 0 {
		return p.Height, p.Width
	}
	return p.Width, p.Height
}

// OnShown gives where a box of the page's frame lies on the page as it is shown.
func (p *Page) OnShown(b Box) Quad {
	q := Quad{{b.X0, b.Y0}, {b.X1, b.Y0}, {b.X1, b.Y1}, {b.X0, b.Y1}}
	for i := range q {
		q[i] = p.shown(q[i])
	}
	return q
}

// shown takes back what was done to bring the page upright, in the opposite order.
func (p *Page) shown(at Point) Point {
	if p.Skew != 0 {
		sin, cos := math.Sincos(p.Skew * math.Pi / 180)
		x, y := at.X-p.Width/2, at.Y-p.Height/2
		at = Point{p.Width/2 + x*cos + y*sin, p.Height/2 - x*sin + y*cos}
	}
	switch ((p.Quarters % 4) + 4) % 4 {
	case 1:
		at = Point{at.Y, p.Width - at.X}
	case 2:
		at = Point{p.Width - at.X, p.Height - at.Y}
	case 3:
		at = Point{p.Height - at.Y, at.X}
	}
	if p.Lens != nil {
		m := &p.Lens.M
		d := m[6]*at.X + m[7]*at.Y + m[8]
		at = Point{(m[0]*at.X + m[1]*at.Y + m[2]) / d, (m[3]*at.X + m[4]*at.Y + m[5]) / d}
	}
	return at
}
