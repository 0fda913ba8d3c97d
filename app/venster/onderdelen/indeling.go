package onderdelen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/app/venster/thema"
)

// Hoger is an object whose height depends on the width it gets.
type Hoger interface {
	// HoogteBij gives the height that the object needs when it is breedte wide.
	HoogteBij(breedte float32) float32
}

// HogerLayout is a layout whose height depends on the width it gets.
type HogerLayout interface {
	// HoogteBij gives the height that the objects need when the whole is breedte wide.
	HoogteBij(objs []fyne.CanvasObject, breedte float32) float32
}

// HoogteBij gives the height of any object at a width: its own answer when it has one, else
// the smallest height.
func HoogteBij(o fyne.CanvasObject, breedte float32) float32 {
	switch v := o.(type) {
	case Hoger:
		return v.HoogteBij(breedte)
	case *fyne.Container:
		if l, ok := v.Layout.(HogerLayout); ok {
			return l.HoogteBij(v.Objects, breedte)
		}
	}
	return o.MinSize().Height
}

// eenheid is one step of white space in pixels.
func eenheid() float32 { return theme.Size(thema.Eenheid) }

// Kolom puts objects under each other over the full width, gat steps of white space apart.
func Kolom(gat float32, objs ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &kolom{gat}, Objects: zonderNil(objs)}
}

// zonderNil lets pages leave out a part by passing nil.
func zonderNil(objs []fyne.CanvasObject) []fyne.CanvasObject {
	uit := make([]fyne.CanvasObject, 0, len(objs))
	for _, o := range objs {
		if o != nil {
			uit = append(uit, o)
		}
	}
	return uit
}

type kolom struct{ gat float32 }

func (k *kolom) Layout(objs []fyne.CanvasObject, s fyne.Size) {
	var y float32
	for _, o := range objs {
		if !o.Visible() {
			continue
		}
		h := HoogteBij(o, s.Width)
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(s.Width, h))
		y += h + k.gat*eenheid()
	}
}

func (k *kolom) MinSize(objs []fyne.CanvasObject) fyne.Size {
	return k.som(objs, func(o fyne.CanvasObject) fyne.Size { return o.MinSize() })
}

func (k *kolom) HoogteBij(objs []fyne.CanvasObject, breedte float32) float32 {
	return k.som(objs, func(o fyne.CanvasObject) fyne.Size { return fyne.NewSize(0, HoogteBij(o, breedte)) }).Height
}

func (k *kolom) som(objs []fyne.CanvasObject, maat func(fyne.CanvasObject) fyne.Size) fyne.Size {
	var uit fyne.Size
	n := 0
	for _, o := range objs {
		if !o.Visible() {
			continue
		}
		m := maat(o)
		uit.Width = fyne.Max(uit.Width, m.Width)
		uit.Height += m.Height
		n++
	}
	if n > 1 {
		uit.Height += float32(n-1) * k.gat * eenheid()
	}
	return uit
}

// Rij puts objects beside each other. gewichten say how the width that is left over is
// divided; a missing or zero weight keeps an object at its smallest width. Objects are
// centred on the tallest.
func Rij(gat float32, gewichten []float32, objs ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &rij{gat: gat, gewichten: gewichten}, Objects: objs}
}

// RijBoven is Rij with every object over the full height, for columns of text and cards.
func RijBoven(gat float32, gewichten []float32, objs ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &rij{gat: gat, gewichten: gewichten, vol: true}, Objects: objs}
}

type rij struct {
	gat       float32
	gewichten []float32
	vol       bool
}

func (r *rij) gewicht(i int) float32 {
	if i < len(r.gewichten) {
		return r.gewichten[i]
	}
	return 0
}

func (r *rij) breedtes(objs []fyne.CanvasObject, totaal float32) []float32 {
	uit := make([]float32, len(objs))
	var vast, gewicht float32
	n := 0
	for i, o := range objs {
		if !o.Visible() {
			continue
		}
		n++
		if g := r.gewicht(i); g > 0 {
			gewicht += g
			continue
		}
		uit[i] = o.MinSize().Width
		vast += uit[i]
	}
	over := fyne.Max(0, totaal-vast-float32(max(0, n-1))*r.gat*eenheid())
	for i, o := range objs {
		if g := r.gewicht(i); g > 0 && o.Visible() {
			uit[i] = over * g / gewicht
		}
	}
	return uit
}

func (r *rij) Layout(objs []fyne.CanvasObject, s fyne.Size) {
	var x float32
	for i, b := range r.breedtes(objs, s.Width) {
		o := objs[i]
		if !o.Visible() {
			continue
		}
		h := s.Height
		if !r.vol {
			h = fyne.Min(h, HoogteBij(o, b))
		}
		o.Move(fyne.NewPos(x, (s.Height-h)/2))
		o.Resize(fyne.NewSize(b, h))
		x += b + r.gat*eenheid()
	}
}

func (r *rij) MinSize(objs []fyne.CanvasObject) fyne.Size {
	var uit fyne.Size
	n := 0
	for _, o := range objs {
		if !o.Visible() {
			continue
		}
		m := o.MinSize()
		uit.Width += m.Width
		uit.Height = fyne.Max(uit.Height, m.Height)
		n++
	}
	uit.Width += float32(max(0, n-1)) * r.gat * eenheid()
	return uit
}

func (r *rij) HoogteBij(objs []fyne.CanvasObject, breedte float32) float32 {
	var h float32
	for i, b := range r.breedtes(objs, breedte) {
		if objs[i].Visible() {
			h = fyne.Max(h, HoogteBij(objs[i], b))
		}
	}
	return h
}

// Stroom puts objects beside each other at their smallest size and goes on below when the
// width is full.
func Stroom(gat float32, objs ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &stroom{gat}, Objects: zonderNil(objs)}
}

type stroom struct{ gat float32 }

// loop gives every visible object its place, in the middle of its line, and returns the
// height of the whole. Lines are half as far apart as objects.
func (l *stroom) loop(objs []fyne.CanvasObject, breedte float32, zet func(o fyne.CanvasObject, p fyne.Position, m fyne.Size)) float32 {
	g := l.gat * eenheid()
	var x, y, regel float32
	begin := 0
	sluit := func(tot int) {
		x = 0
		for _, o := range objs[begin:tot] {
			if o.Visible() {
				m := o.MinSize()
				zet(o, fyne.NewPos(x, y+(regel-m.Height)/2), m)
				x += m.Width + g
			}
		}
		y += regel + fyne.Min(g, 1.5*eenheid())
		begin, x, regel = tot, 0, 0
	}
	for i, o := range objs {
		if !o.Visible() {
			continue
		}
		m := o.MinSize()
		if x > 0 && x+m.Width > breedte {
			sluit(i)
		}
		x += m.Width + g
		regel = fyne.Max(regel, m.Height)
	}
	if begin == len(objs) {
		return 0
	}
	sluit(len(objs))
	return y - fyne.Min(g, 1.5*eenheid())
}

func (l *stroom) Layout(objs []fyne.CanvasObject, s fyne.Size) {
	l.loop(objs, s.Width, func(o fyne.CanvasObject, p fyne.Position, m fyne.Size) { o.Move(p); o.Resize(m) })
}

func (l *stroom) MinSize(objs []fyne.CanvasObject) fyne.Size {
	var uit fyne.Size
	for _, o := range objs {
		uit = uit.Max(o.MinSize())
	}
	return uit
}

func (l *stroom) HoogteBij(objs []fyne.CanvasObject, breedte float32) float32 {
	return l.loop(objs, breedte, func(fyne.CanvasObject, fyne.Position, fyne.Size) {})
}
