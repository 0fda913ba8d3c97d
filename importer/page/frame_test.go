package page

import (
	"math"
	"testing"
)

// An upright page of 400 by 600 holds a word at 100-180, 50-62. Where is it on the page that
// was shown?
func TestOnShown(t *testing.T) {
	word := Box{100, 50, 180, 62}
	for _, tt := range []struct {
		quarters int
		w, h     float64 // of the shown page
		want     Quad
	}{
		{0, 400, 600, Quad{{100, 50}, {180, 50}, {180, 62}, {100, 62}}},
		// One turn clockwise brought it upright: the text ran up, from the bottom of the page.
		{1, 600, 400, Quad{{50, 300}, {50, 220}, {62, 220}, {62, 300}}},
		{2, 400, 600, Quad{{300, 550}, {220, 550}, {220, 538}, {300, 538}}},
		// Three turns: the text ran down, along the right side.
		{3, 600, 400, Quad{{550, 100}, {550, 180}, {538, 180}, {538, 100}}},
		{-1, 600, 400, Quad{{550, 100}, {550, 180}, {538, 180}, {538, 100}}},
		{4, 400, 600, Quad{{100, 50}, {180, 50}, {180, 62}, {100, 62}}},
	} {
		p := Page{Width: 400, Height: 600, Quarters: tt.quarters}
		if w, h := p.ShownSize(); w != tt.w || h != tt.h {
			t.Errorf("%d quarters: shown size %v x %v", tt.quarters, w, h)
		}
		if got := p.OnShown(word); got != tt.want {
			t.Errorf("%d quarters: %v, want %v", tt.quarters, got, tt.want)
		}
	}
}

// upright does what a reader does: quarter turns clockwise, then the skew around the middle.
func upright(at Point, w, h float64, quarters int, skew float64) Point {
	for range quarters {
		at, w, h = Point{h - at.Y, at.X}, h, w
	}
	sin, cos := math.Sincos(skew * math.Pi / 180)
	x, y := at.X-w/2, at.Y-h/2
	return Point{w/2 + x*cos - y*sin, h/2 + x*sin + y*cos}
}

func TestOnShownGoesBack(t *testing.T) {
	const w, h = 595.0, 842.0 // as shown
	for quarters := range 4 {
		for _, skew := range []float64{0, 0.4, -1.3, 7, -14.5} {
			p := Page{Width: w, Height: h, Quarters: quarters, Skew: skew}
			if quarters%2 == 1 {
				p.Width, p.Height = h, w
			}
			for _, at := range []Point{{0, 0}, {72, 100}, {500, 30}, {300, 800}} {
				u := upright(at, w, h, quarters, skew)
				got := p.OnShown(Box{u.X, u.Y, u.X, u.Y})[0]
				if math.Hypot(got.X-at.X, got.Y-at.Y) > 1e-9 {
					t.Errorf("%d quarters, %v degrees: %v comes back at %v", quarters, skew, at, got)
				}
			}
		}
	}
}

// A line on a scan that was straightened clockwise slopes up to the right on the page.
func TestOnShownSlope(t *testing.T) {
	p := Page{Width: 600, Height: 800, Skew: 2}
	q := p.OnShown(Box{50, 390, 550, 402})
	if rise := q[0].Y - q[1].Y; math.Abs(rise-500*math.Sin(2*math.Pi/180)) > 1e-9 {
		t.Errorf("rises %v over the line", rise)
	}
	if b := q.Bounds(); b.Y1-b.Y0 < 25 || b.X1-b.X0 < 499 {
		t.Errorf("bounds %v", b)
	}
}
