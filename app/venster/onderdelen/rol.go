package onderdelen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Rol scrolls its content up and down and gives it exactly its own width.
type Rol struct {
	widget.BaseWidget
	inhoud fyne.CanvasObject
	houder *fyne.Container
	scroll *container.Scroll
}

// NieuwRol makes a scrolling area.
func NieuwRol(inhoud fyne.CanvasObject) *Rol {
	r := &Rol{inhoud: inhoud}
	r.houder = &fyne.Container{Layout: &rolLayout{r}, Objects: []fyne.CanvasObject{inhoud}}
	r.scroll = container.NewVScroll(r.houder)
	r.ExtendBaseWidget(r)
	return r
}

// Zet replaces the content and goes back to its top.
func (r *Rol) Zet(inhoud fyne.CanvasObject) {
	r.inhoud = inhoud
	r.houder.Objects = []fyne.CanvasObject{inhoud}
	r.scroll.Offset = fyne.Position{}
	r.Ververs()
}

// Ververs measures the content again after it changed.
func (r *Rol) Ververs() {
	r.houder.Refresh()
	r.scroll.Refresh()
}

// NaarY scrolls so that y (from the top of the content) stands a little below the top.
func (r *Rol) NaarY(y float32) {
	r.scroll.ScrollToOffset(fyne.NewPos(0, fyne.Max(0, y-r.Size().Height/3)))
}

// CreateRenderer implements fyne.Widget.
func (r *Rol) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.scroll) }

// MinSize implements fyne.CanvasObject: a scrolling area can be small.
func (r *Rol) MinSize() fyne.Size { return fyne.NewSize(20*eenheid(), 10*eenheid()) }

type rolLayout struct{ r *Rol }

func (l *rolLayout) breedte() float32 {
	return fyne.Max(1, l.r.Size().Width-theme.Size(theme.SizeNameScrollBarSmall)-eenheid())
}

func (l *rolLayout) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, HoogteBij(l.r.inhoud, l.breedte()))
}

func (l *rolLayout) Layout(objs []fyne.CanvasObject, s fyne.Size) {
	for _, o := range objs {
		o.Move(fyne.Position{})
		o.Resize(fyne.NewSize(l.breedte(), fyne.Max(s.Height, HoogteBij(o, l.breedte()))))
	}
}
