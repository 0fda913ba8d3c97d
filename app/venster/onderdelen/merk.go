package onderdelen

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/thema"
	"dossiercheck/checker/oordeel"
)

// Merkteken says what a mark looks like: shape, word and colours. The zero value is no mark.
type Merkteken struct {
	Vorm          fyne.Resource
	Woord         string
	Letters, Vlak fyne.ThemeColorName
}

// Leeg tells whether there is nothing to show.
func (m Merkteken) Leeg() bool { return m.Vorm == nil && m.Woord == "" }

// UitkomstWoord is the word for an outcome.
func UitkomstWoord(u oordeel.Uitkomst) string { return taal.T("uitkomst." + string(u)) }

// NiveauWoord is the word for a level of risk; an empty level is "onbekend".
func NiveauWoord(n oordeel.Niveau) string {
	if n == "" {
		return taal.T("niveau.onbekend")
	}
	return taal.T("niveau." + string(n))
}

// MerkVanUitkomst is the mark of an outcome.
func MerkVanUitkomst(u oordeel.Uitkomst) Merkteken {
	l, v := thema.VanUitkomst(u)
	return Merkteken{VormVanUitkomst(u), UitkomstWoord(u), l, v}
}

// MerkVanNiveau is the mark of a level of risk.
func MerkVanNiveau(n oordeel.Niveau) Merkteken {
	l, v := thema.VanNiveau(n)
	return Merkteken{VormVanNiveau(n), NiveauWoord(n), l, v}
}

// Merk shows a mark on a tint of its colour.
type Merk struct {
	widget.BaseWidget
	teken Merkteken
	maat  fyne.ThemeSizeName
}

// NieuwMerk makes a mark in a size of text.
func NieuwMerk(t Merkteken, maat fyne.ThemeSizeName) *Merk {
	m := &Merk{teken: t, maat: maat}
	m.ExtendBaseWidget(m)
	return m
}

// Zet replaces the mark.
func (m *Merk) Zet(t Merkteken) {
	m.teken = t
	m.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (m *Merk) CreateRenderer() fyne.WidgetRenderer {
	r := &merkRenderer{m: m, t: nieuwTeken()}
	r.Refresh()
	return r
}

type merkRenderer struct {
	m *Merk
	t *tekening
}

func (r *merkRenderer) Layout(s fyne.Size) {
	r.t.zet(r.m.teken, theme.Size(r.m.maat), fyne.Position{}, s)
}
func (r *merkRenderer) MinSize() fyne.Size           { return maatVanMerk(r.m.teken, theme.Size(r.m.maat)) }
func (r *merkRenderer) Refresh()                     { r.Layout(r.m.Size()); canvas.Refresh(r.m) }
func (r *merkRenderer) Objects() []fyne.CanvasObject { return r.t.objs() }
func (r *merkRenderer) Destroy()                     {}

// tekening are the three objects of a mark, shared by Merk and the rows of a list.
type tekening struct {
	grond *canvas.Rectangle
	vorm  *canvas.Image
	woord *canvas.Text
	is    inVorm // what vorm shows
}

// inVorm is a shape in a colour. Fyne reads the drawing again at every refresh of an image,
// so that a row refreshes it only when this changed.
type inVorm struct {
	vorm  fyne.Resource
	kleur color.Color
	maat  float32
}

func nieuwTeken() *tekening {
	t := &tekening{grond: canvas.NewRectangle(nil), vorm: &canvas.Image{FillMode: canvas.ImageFillContain}, woord: canvas.NewText("", nil)}
	t.woord.TextStyle = fyne.TextStyle{Bold: true}
	return t
}

func (t *tekening) objs() []fyne.CanvasObject {
	return []fyne.CanvasObject{t.grond, t.vorm, t.woord}
}

func (t *tekening) toon(ja bool) {
	for _, o := range t.objs() {
		if ja {
			o.Show()
		} else {
			o.Hide()
		}
	}
}

// maatVanMerk is the size of a mark whose letters are so high.
func maatVanMerk(m Merkteken, letter float32) fyne.Size {
	w := fyne.MeasureText(m.Woord, letter, fyne.TextStyle{Bold: true})
	if m.Woord == "" { // a shape alone stands in a circle
		z := letter * 2
		return fyne.NewSize(z, z)
	}
	breed := w.Width + letter*1.3
	if m.Vorm != nil {
		breed += letter * 1.5
	}
	return fyne.NewSize(breed, w.Height+letter*0.5)
}

// zet draws the mark at p in a box of s, at its own height in the middle of the box.
func (t *tekening) zet(m Merkteken, letter float32, p fyne.Position, s fyne.Size) {
	nodig := maatVanMerk(m, letter)
	b := fyne.Min(nodig.Width, s.Width)
	y := p.Y + (s.Height-nodig.Height)/2
	t.grond.FillColor, t.grond.CornerRadius = Kleur(m.Vlak), nodig.Height/2
	t.grond.Move(fyne.NewPos(p.X, y))
	t.grond.Resize(fyne.NewSize(b, nodig.Height))
	x := p.X + letter*0.65
	if m.Woord == "" {
		x = p.X + (b-letter*1.1)/2
	}
	if m.Vorm != nil {
		z := letter * 1.1
		t.vorm.Move(fyne.NewPos(x, y+(nodig.Height-z)/2))
		t.vorm.Resize(fyne.NewSize(z, z))
		x += letter * 1.5
		if is := (inVorm{m.Vorm, Kleur(m.Letters), z}); is != t.is {
			t.is = is
			t.vorm.Resource = inKleur(m.Vorm, m.Letters)
			t.vorm.Refresh()
		}
	}
	t.woord.Color, t.woord.TextSize = Kleur(m.Letters), letter
	t.woord.Text = Kort(m.Woord, letter, t.woord.TextStyle, p.X+b-x-letter*0.4)
	h := fyne.MeasureText("M", letter, t.woord.TextStyle).Height
	t.woord.Move(fyne.NewPos(x, y+(nodig.Height-h)/2))
	t.woord.Resize(fyne.NewSize(fyne.Max(0, p.X+b-x), h))
	t.grond.Refresh()
	t.woord.Refresh()
}

// Vorm shows only a shape in a colour, maat steps wide, beside a word that says the same.
func Vorm(vorm fyne.Resource, kleur fyne.ThemeColorName, maat float32) fyne.CanvasObject {
	v := &vormBeeld{vorm: vorm, kleur: kleur}
	v.ExtendBaseWidget(v)
	return Ruim(maat, maat, v)
}

// vormBeeld is a shape that follows the theme, also when that changed while it was not in
// view; Fyne's own icon keeps the old colour then.
type vormBeeld struct {
	widget.BaseWidget
	vorm  fyne.Resource
	kleur fyne.ThemeColorName
}

func (v *vormBeeld) CreateRenderer() fyne.WidgetRenderer {
	r := &vormRenderer{v, canvas.NewImageFromResource(inKleur(v.vorm, v.kleur))}
	r.i.FillMode = canvas.ImageFillContain
	return r
}

type vormRenderer struct {
	v *vormBeeld
	i *canvas.Image
}

func (r *vormRenderer) Layout(s fyne.Size) { r.i.Resize(s) }
func (r *vormRenderer) MinSize() fyne.Size { return fyne.Size{} }
func (r *vormRenderer) Refresh() {
	r.i.Resource = inKleur(r.v.vorm, r.v.kleur)
	r.i.Refresh()
}
func (r *vormRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.i} }
func (r *vormRenderer) Destroy()                     {}
