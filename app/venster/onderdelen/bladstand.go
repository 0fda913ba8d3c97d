package onderdelen

import (
	"math"

	"fyne.io/fyne/v2"

	"dossiercheck/app/bladbeeld/markering"
)

// stand is how a page lies in the view: how large, and which part of it is seen.
type stand struct {
	zicht      fyne.Size     // size of the view
	rand       float32       // room around the page
	verhouding float32       // height of the page for a width of 1
	zoom       float32       // width of the page, 1 is as wide as the view; heelBlad: all of it in view
	plek       fyne.Position // what lies left of and above the view
}

// heelBlad is the zoom at which the whole page is in view.
const heelBlad = 0

// The zooms that can be reached, and the step of one press.
const (
	minZoom  = 0.25
	maxZoom  = 5
	zoomStap = 1.25
)

// maat is the size of the page.
func (s stand) maat() fyne.Size {
	pas := fyne.Max(1, s.zicht.Width-2*s.rand)
	b := pas * s.zoom
	if s.zoom == heelBlad {
		b = fyne.Max(1, fyne.Min(pas, (s.zicht.Height-2*s.rand)/s.verhouding))
	}
	return fyne.NewSize(b, b*s.verhouding)
}

// schaal is the zoom as a number, also when it follows from the size of the view.
func (s stand) schaal() float32 {
	return s.maat().Width / fyne.Max(1, s.zicht.Width-2*s.rand)
}

// grens is how far the view can move.
func (s stand) grens() fyne.Position {
	m := s.maat()
	return fyne.NewPos(fyne.Max(0, m.Width+2*s.rand-s.zicht.Width), fyne.Max(0, m.Height+2*s.rand-s.zicht.Height))
}

// hoek is where the top left corner of the page lies in the view. A page that is smaller than
// the view stands in the middle of it.
func (s stand) hoek() fyne.Position {
	m := s.maat()
	h := fyne.NewPos(s.rand-s.plek.X, s.rand-s.plek.Y)
	if m.Width+2*s.rand <= s.zicht.Width {
		h.X = (s.zicht.Width - m.Width) / 2
	}
	if m.Height+2*s.rand <= s.zicht.Height {
		h.Y = (s.zicht.Height - m.Height) / 2
	}
	return h
}

// begrensd keeps the view on the page.
func (s stand) begrensd() stand {
	g := s.grens()
	s.plek.X = fyne.Max(0, fyne.Min(g.X, s.plek.X))
	s.plek.Y = fyne.Max(0, fyne.Min(g.Y, s.plek.Y))
	return s
}

// verschoven moves the view.
func (s stand) verschoven(dx, dy float32) stand {
	s.plek = s.plek.AddXY(dx, dy)
	return s.begrensd()
}

// gezoomd changes the zoom while what lies under punt, a place in the view, stays there.
func (s stand) gezoomd(zoom float32, punt fyne.Position) stand {
	if zoom != heelBlad {
		zoom = fyne.Max(minZoom, fyne.Min(maxZoom, zoom))
	}
	h, m := s.hoek(), s.maat()
	x, y := (punt.X-h.X)/m.Width, (punt.Y-h.Y)/m.Height
	s.zoom = zoom
	m = s.maat()
	s.plek = fyne.NewPos(s.rand+x*m.Width-punt.X, s.rand+y*m.Height-punt.Y)
	return s.begrensd()
}

// stap is the zoom one press further in (1) or out (-1); it goes by round numbers.
func (s stand) stap(richting int) float32 {
	n := math.Log(float64(s.schaal())) / math.Log(zoomStap)
	if richting > 0 {
		n = math.Floor(n+0.01) + 1
	} else {
		n = math.Ceil(n-0.01) - 1
	}
	return float32(math.Pow(zoomStap, n))
}

// naar moves the view so that a place on the page is in it, a third from the top, and leaves
// it alone when it is in view already.
func (s stand) naar(v markering.Vak) stand {
	van, tot := v.Grens()
	h, m := s.hoek(), s.maat()
	x0, x1 := h.X+float32(van.X)*m.Width, h.X+float32(tot.X)*m.Width
	y0, y1 := h.Y+float32(van.Y)*m.Height, h.Y+float32(tot.Y)*m.Height
	if y0 < s.rand || y1 > s.zicht.Height-s.rand {
		s.plek.Y += y0 - s.zicht.Height/3
	}
	switch {
	case x0 >= 0 && x1 <= s.zicht.Width:
	case x1-x0 > s.zicht.Width-2*s.rand:
		s.plek.X += x0 - s.rand
	default:
		s.plek.X += (x0+x1)/2 - s.zicht.Width/2
	}
	return s.begrensd()
}
