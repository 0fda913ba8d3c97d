package onderdelen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/venster/thema"
)

// Klikbaar makes any object a button: with the mouse, and with Enter or Space when it has the
// keyboard, which a ring around it shows.
type Klikbaar struct {
	widget.BaseWidget
	inhoud       fyne.CanvasObject
	druk         func()
	grond, rand  fyne.ThemeColorName // at rest; "" for none
	aan          bool
	focus, hover bool
	hoek         float32
	vlak, zweef  *canvas.Rectangle
}

// NieuwKlikbaar makes inhoud pressable. grond and rand colour it at rest, "" for nothing.
func NieuwKlikbaar(grond, rand fyne.ThemeColorName, inhoud fyne.CanvasObject, druk func()) *Klikbaar {
	k := &Klikbaar{inhoud: inhoud, druk: druk, grond: grond, rand: rand, hoek: 8,
		vlak: canvas.NewRectangle(nil), zweef: canvas.NewRectangle(nil)}
	k.ExtendBaseWidget(k)
	return k
}

// Zet shows whether this is the chosen one of several.
func (k *Klikbaar) Zet(aan bool) {
	if k.aan != aan {
		k.aan = aan
		k.Refresh()
	}
}

// HoogteBij implements Hoger.
func (k *Klikbaar) HoogteBij(breedte float32) float32 { return HoogteBij(k.inhoud, breedte) }

// Tapped implements fyne.Tappable.
func (k *Klikbaar) Tapped(*fyne.PointEvent) { k.druk() }

// FocusGained implements fyne.Focusable.
func (k *Klikbaar) FocusGained() { k.focus = true; k.Refresh() }

// FocusLost implements fyne.Focusable.
func (k *Klikbaar) FocusLost() { k.focus = false; k.Refresh() }

// TypedRune implements fyne.Focusable.
func (k *Klikbaar) TypedRune(rune) {}

// TypedKey implements fyne.Focusable.
func (k *Klikbaar) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		k.druk()
	default:
		naarCanvas(k, e)
	}
}

// MouseIn implements desktop.Hoverable.
func (k *Klikbaar) MouseIn(*desktop.MouseEvent) { k.hover = true; k.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (k *Klikbaar) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (k *Klikbaar) MouseOut() { k.hover = false; k.Refresh() }

// Cursor implements desktop.Cursorable.
func (k *Klikbaar) Cursor() desktop.Cursor { return desktop.PointerCursor }

// CreateRenderer implements fyne.Widget.
func (k *Klikbaar) CreateRenderer() fyne.WidgetRenderer {
	r := &klikRenderer{k}
	r.verf()
	return r
}

type klikRenderer struct{ k *Klikbaar }

func (r *klikRenderer) verf() {
	k := r.k
	k.vlak.FillColor, k.vlak.StrokeWidth, k.vlak.CornerRadius = nil, 0, k.hoek
	grond := k.grond
	if k.aan {
		grond = thema.Gekozen
	}
	if grond != "" {
		k.vlak.FillColor = Kleur(grond)
	}
	switch {
	case k.focus:
		k.vlak.StrokeColor, k.vlak.StrokeWidth = Kleur(theme.ColorNamePrimary), 2
	case k.aan && k.rand != "":
		k.vlak.StrokeColor, k.vlak.StrokeWidth = Kleur(theme.ColorNamePrimary), 1
	case k.rand != "":
		k.vlak.StrokeColor, k.vlak.StrokeWidth = Kleur(k.rand), 1
	}
	k.zweef.FillColor, k.zweef.CornerRadius = nil, k.hoek
	if k.hover {
		k.zweef.FillColor = Kleur(theme.ColorNameHover)
	}
}

func (r *klikRenderer) Layout(s fyne.Size) {
	r.k.vlak.Resize(s)
	r.k.zweef.Resize(s)
	r.k.inhoud.Move(fyne.Position{})
	r.k.inhoud.Resize(s)
}

func (r *klikRenderer) MinSize() fyne.Size { return r.k.inhoud.MinSize() }

func (r *klikRenderer) Refresh() {
	r.verf()
	r.k.vlak.Refresh()
	r.k.zweef.Refresh()
	r.k.inhoud.Refresh()
}

func (r *klikRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.k.vlak, r.k.zweef, r.k.inhoud}
}
func (r *klikRenderer) Destroy() {}

// Chip is a small pressable word with a shape in front, for filters and proposals; vorm may
// be nil.
func Chip(vorm fyne.Resource, kleur fyne.ThemeColorName, tekst string, druk func()) *Klikbaar {
	woord := NieuwTekst(tekst, thema.Klein, "", false)
	var inhoud fyne.CanvasObject = woord
	if vorm != nil {
		inhoud = Rij(1.5, nil, Vorm(vorm, kleur, 3.5), woord)
	}
	k := NieuwKlikbaar(thema.Vlak, thema.Rand, Om(2.5, 1.4, inhoud), druk)
	k.hoek = 13
	return k
}
