package onderdelen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/venster/thema"
)

// Vlak is a coloured plane that follows the theme.
type Vlak struct {
	widget.BaseWidget
	kleur, rand fyne.ThemeColorName // rand "" for none
	straal      float32
	rect        *canvas.Rectangle
}

// NieuwVlak makes a plane with an optional outline and rounded corners.
func NieuwVlak(kleur, rand fyne.ThemeColorName, straal float32) *Vlak {
	v := &Vlak{kleur: kleur, rand: rand, straal: straal, rect: canvas.NewRectangle(nil)}
	v.ExtendBaseWidget(v)
	return v
}

// Zet changes the colours.
func (v *Vlak) Zet(kleur, rand fyne.ThemeColorName) {
	v.kleur, v.rand = kleur, rand
	v.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (v *Vlak) CreateRenderer() fyne.WidgetRenderer {
	r := &vlakRenderer{v}
	r.verf()
	return r
}

type vlakRenderer struct{ v *Vlak }

func (r *vlakRenderer) verf() {
	c := r.v.rect
	c.FillColor, c.CornerRadius, c.StrokeWidth = Kleur(r.v.kleur), r.v.straal, 0
	if r.v.rand != "" {
		c.StrokeColor, c.StrokeWidth = Kleur(r.v.rand), 1
	}
}

func (r *vlakRenderer) Layout(s fyne.Size)           { r.v.rect.Resize(s) }
func (r *vlakRenderer) MinSize() fyne.Size           { return fyne.Size{} }
func (r *vlakRenderer) Refresh()                     { r.verf(); r.v.rect.Refresh() }
func (r *vlakRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.v.rect} }
func (r *vlakRenderer) Destroy()                     {}

const straal = 10

// Kaart puts an object on a card with white space around it.
func Kaart(o fyne.CanvasObject) *fyne.Container { return KaartMet(5, 4, thema.Vlak, thema.Rand, o) }

// KaartMet is Kaart with its own white space (in steps) and colours.
func KaartMet(hor, ver float32, kleur, rand fyne.ThemeColorName, o fyne.CanvasObject) *fyne.Container {
	return Op(NieuwVlak(kleur, rand, straal), Om(hor, ver, o))
}
