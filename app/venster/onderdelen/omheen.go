package onderdelen

import (
	"fyne.io/fyne/v2"
)

// Om puts white space around an object, in steps: hor left and right, ver above and below.
func Om(hor, ver float32, o fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &om{hor, ver}, Objects: []fyne.CanvasObject{o}}
}

type om struct{ hor, ver float32 }

func (l *om) Layout(objs []fyne.CanvasObject, s fyne.Size) {
	x, y := l.hor*eenheid(), l.ver*eenheid()
	for _, o := range objs {
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(s.Width-2*x, s.Height-2*y))
	}
}

func (l *om) MinSize(objs []fyne.CanvasObject) fyne.Size {
	var uit fyne.Size
	for _, o := range objs {
		uit = uit.Max(o.MinSize())
	}
	return uit.Add(fyne.NewSize(2*l.hor*eenheid(), 2*l.ver*eenheid()))
}

func (l *om) HoogteBij(objs []fyne.CanvasObject, breedte float32) float32 {
	var h float32
	for _, o := range objs {
		h = fyne.Max(h, HoogteBij(o, breedte-2*l.hor*eenheid()))
	}
	return h + 2*l.ver*eenheid()
}

// Op stacks objects on top of each other, the last in front, and passes on height by width.
func Op(objs ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &om{}, Objects: objs}
}

// Ruim makes an object at least so wide and high, in steps of white space.
func Ruim(breed, hoog float32, o fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &ruim{breed, hoog}, Objects: []fyne.CanvasObject{o}}
}

type ruim struct{ breed, hoog float32 }

func (l *ruim) Layout(objs []fyne.CanvasObject, s fyne.Size) {
	for _, o := range objs {
		o.Move(fyne.Position{})
		o.Resize(s)
	}
}

func (l *ruim) MinSize(objs []fyne.CanvasObject) fyne.Size {
	uit := fyne.NewSize(l.breed*eenheid(), l.hoog*eenheid())
	for _, o := range objs {
		uit = uit.Max(o.MinSize())
	}
	return uit
}

func (l *ruim) HoogteBij(objs []fyne.CanvasObject, breedte float32) float32 {
	h := l.hoog * eenheid()
	for _, o := range objs {
		h = fyne.Max(h, HoogteBij(o, breedte))
	}
	return h
}
