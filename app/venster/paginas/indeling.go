package paginas

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
)

// bovenRest gives the first object the height it needs at its width and the second the rest,
// gat steps of white space below it.
type bovenRest struct{ gat float32 }

func (l bovenRest) Layout(objs []fyne.CanvasObject, s fyne.Size) {
	gat := l.gat * theme.Size(thema.Eenheid)
	h := onderdelen.HoogteBij(objs[0], s.Width)
	objs[0].Move(fyne.Position{})
	objs[0].Resize(fyne.NewSize(s.Width, h))
	objs[1].Move(fyne.NewPos(0, h+gat))
	objs[1].Resize(fyne.NewSize(s.Width, fyne.Max(0, s.Height-h-gat)))
}

func (bovenRest) MinSize(objs []fyne.CanvasObject) fyne.Size {
	a, b := objs[0].MinSize(), objs[1].MinSize()
	return fyne.NewSize(fyne.Max(a.Width, b.Width), a.Height+b.Height)
}
