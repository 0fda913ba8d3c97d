// Package markering lights up places on the picture of a page, as with a felt pen.
package markering

import (
	"image"
	"image/color"
	"math"
)

// Punt is a place on a page: 0,0 is the top left corner of what is shown and 1,1 the bottom
// right one.
type Punt struct{ X, Y float64 }

// Vak is a stretch of text on a page, by its corners as the text is read: top left, top
// right, bottom right, bottom left. On a skewed scan it lies skewed.
type Vak [4]Punt

// Grens is the smallest upright rectangle around the vak.
func (v Vak) Grens() (van, tot Punt) {
	van, tot = v[0], v[0]
	for _, p := range v[1:] {
		van.X, van.Y = math.Min(van.X, p.X), math.Min(van.Y, p.Y)
		tot.X, tot.Y = math.Max(tot.X, p.X), math.Max(tot.Y, p.Y)
	}
	return van, tot
}

// Gedraaid gives where the vak lies on the page when that is turned by a number of quarters
// clockwise.
func (v Vak) Gedraaid(kwarten int) Vak {
	for range kwarten & 3 {
		for i, p := range v {
			v[i] = Punt{1 - p.Y, p.X}
		}
	}
	return v
}

// Stift is a pen: the colour of it, and of the line around a place, which shows it to who does
// not see the colour.
type Stift struct{ Vlak, Rand color.RGBA }

// Fel is for what matters now, Zacht for what matters as well.
var (
	Fel   = Stift{color.RGBA{255, 229, 92, 255}, color.RGBA{206, 138, 0, 255}}
	Zacht = Stift{color.RGBA{255, 249, 214, 255}, color.RGBA{232, 214, 150, 255}}
)

// Op gives a copy of the picture with the places lit up. Without places it gives the picture
// itself.
func Op(m *image.RGBA, vakken []Vak, s Stift) *image.RGBA {
	if len(vakken) == 0 {
		return m
	}
	uit := image.NewRGBA(image.Rect(0, 0, m.Rect.Dx(), m.Rect.Dy()))
	for y := range m.Rect.Dy() {
		copy(uit.Pix[y*uit.Stride:(y+1)*uit.Stride], m.Pix[m.PixOffset(m.Rect.Min.X, m.Rect.Min.Y+y):])
	}
	In(uit, uit.Rect, vakken, s)
	return uit
}

// In lights up places in m itself, of which blad is where the whole page lies: it may be
// larger than m, of which then a part is seen. The colour is multiplied, so that letters stay
// as dark as they are.
func In(m *image.RGBA, blad image.Rectangle, vakken []Vak, s Stift) {
	for _, v := range vakken {
		verf(m, blad, v, s)
	}
}

// verf colours one place.
func verf(m *image.RGBA, blad image.Rectangle, v Vak, s Stift) {
	b, h := float64(blad.Dx()), float64(blad.Dy())
	rand := math.Max(1, b/900)
	van, tot := v.Grens()
	r := image.Rect(int(math.Floor(van.X*b)), int(math.Floor(van.Y*h)), int(math.Ceil(tot.X*b)), int(math.Ceil(tot.Y*h)))
	r = r.Add(blad.Min).Intersect(blad).Intersect(m.Rect)
	z := zijden(v, b, h)
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			d := z.diep(float64(x-blad.Min.X)+0.5, float64(y-blad.Min.Y)+0.5)
			switch {
			case d < 0:
			case d < rand:
				maal(m.Pix[m.PixOffset(x, y):], s.Rand)
			default:
				maal(m.Pix[m.PixOffset(x, y):], s.Vlak)
			}
		}
	}
}

func maal(p []uint8, c color.RGBA) {
	p[0] = uint8(uint16(p[0]) * uint16(c.R) / 255)
	p[1] = uint8(uint16(p[1]) * uint16(c.G) / 255)
	p[2] = uint8(uint16(p[2]) * uint16(c.B) / 255)
}

// rechten are the four sides as lines a*x + b*y + c, positive on the inside.
type rechten [4][3]float64

func zijden(v Vak, b, h float64) rechten {
	var z rechten
	mx, my := 0.0, 0.0
	for _, p := range v {
		mx, my = mx+p.X*b/4, my+p.Y*h/4
	}
	for i := range v {
		p, q := v[i], v[(i+1)%4]
		px, py, qx, qy := p.X*b, p.Y*h, q.X*b, q.Y*h
		l := math.Hypot(qx-px, qy-py)
		if l == 0 {
			z[i] = [3]float64{0, 0, math.Inf(1)}
			continue
		}
		a, bb := (py-qy)/l, (qx-px)/l
		c := -(a*px + bb*py)
		if a*mx+bb*my+c < 0 { // the corners go round the other way on a mirrored page
			a, bb, c = -a, -bb, -c
		}
		z[i] = [3]float64{a, bb, c}
	}
	return z
}

// diep is how far inside a point lies, in pixels; negative outside.
func (z *rechten) diep(x, y float64) float64 {
	d := math.Inf(1)
	for _, r := range z {
		d = math.Min(d, r[0]*x+r[1]*y+r[2])
	}
	return d
}
