package onderdelen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// greepBreed is the width of the strip between two panes, in steps of white space.
const greepBreed = 4

// Splitsing puts two panes beside each other; the strip between them can be dragged.
type Splitsing struct {
	widget.BaseWidget
	links, rechts fyne.CanvasObject
	deel          float32
	greep         *greep
}

// NieuweSplitsing makes the panes; deel (0-1) is the share of the left one to begin with.
func NieuweSplitsing(links, rechts fyne.CanvasObject, deel float32) *Splitsing {
	s := &Splitsing{links: links, rechts: rechts, deel: deel}
	s.greep = &greep{van: s, streep: canvas.NewRectangle(nil)}
	s.greep.ExtendBaseWidget(s.greep)
	s.ExtendBaseWidget(s)
	return s
}

// Deel is the share (0-1) of the left pane.
func (s *Splitsing) Deel() float32 { return s.deel }

// Zet gives the left pane another share.
func (s *Splitsing) Zet(deel float32) {
	if deel != s.deel {
		s.deel = deel
		s.Refresh()
	}
}

// CreateRenderer implements fyne.Widget.
func (s *Splitsing) CreateRenderer() fyne.WidgetRenderer { return &splitsRenderer{s} }

type splitsRenderer struct{ s *Splitsing }

func (r *splitsRenderer) Layout(m fyne.Size) {
	g := greepBreed * eenheid()
	over := m.Width - g
	minL, minR := r.s.links.MinSize().Width, r.s.rechts.MinSize().Width
	b := fyne.Max(minL, fyne.Min(over*r.s.deel, over-minR))
	r.s.links.Move(fyne.Position{})
	r.s.links.Resize(fyne.NewSize(b, m.Height))
	r.s.greep.Move(fyne.NewPos(b, 0))
	r.s.greep.Resize(fyne.NewSize(g, m.Height))
	r.s.rechts.Move(fyne.NewPos(b+g, 0))
	r.s.rechts.Resize(fyne.NewSize(fyne.Max(0, over-b), m.Height))
}

func (r *splitsRenderer) MinSize() fyne.Size {
	a, b := r.s.links.MinSize(), r.s.rechts.MinSize()
	return fyne.NewSize(a.Width+b.Width+greepBreed*eenheid(), fyne.Max(a.Height, b.Height))
}

func (r *splitsRenderer) Refresh() {
	r.Layout(r.s.Size())
	for _, o := range r.Objects() {
		o.Refresh()
	}
}

func (r *splitsRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.s.links, r.s.greep, r.s.rechts}
}
func (r *splitsRenderer) Destroy() {}

// greep is the strip between the panes.
type greep struct {
	widget.BaseWidget
	van    *Splitsing
	hover  bool
	streep *canvas.Rectangle
}

func (g *greep) Dragged(e *fyne.DragEvent) {
	if b := g.van.Size().Width; b > 0 {
		g.van.deel = fyne.Max(0.2, fyne.Min(0.8, g.van.deel+e.Dragged.DX/b))
		g.van.Refresh()
	}
}

func (g *greep) DragEnd()                       {}
func (g *greep) Cursor() desktop.Cursor         { return desktop.HResizeCursor }
func (g *greep) MouseIn(*desktop.MouseEvent)    { g.hover = true; g.Refresh() }
func (g *greep) MouseMoved(*desktop.MouseEvent) {}
func (g *greep) MouseOut()                      { g.hover = false; g.Refresh() }

func (g *greep) CreateRenderer() fyne.WidgetRenderer { return &greepRenderer{g} }

type greepRenderer struct{ g *greep }

func (r *greepRenderer) Layout(m fyne.Size) {
	c := r.g.streep
	c.CornerRadius = 2
	c.FillColor = Kleur(theme.ColorNameInputBorder)
	if r.g.hover {
		c.FillColor = Kleur(theme.ColorNamePrimary)
	}
	c.Resize(fyne.NewSize(4, 9*eenheid()))
	c.Move(fyne.NewPos((m.Width-4)/2, (m.Height-9*eenheid())/2))
	c.Refresh()
}
func (r *greepRenderer) MinSize() fyne.Size           { return fyne.NewSize(greepBreed*eenheid(), 1) }
func (r *greepRenderer) Refresh()                     { r.Layout(r.g.Size()) }
func (r *greepRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.g.streep} }
func (r *greepRenderer) Destroy()                     {}
