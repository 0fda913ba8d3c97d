package onderdelen

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/venster/thema"
)

// Kort shortens s with an ellipsis so that it fits in breedte; it comes back unchanged when
// it fits.
func Kort(s string, maat float32, stijl fyne.TextStyle, breedte float32) string {
	if breedte <= 0 || s == "" {
		return ""
	}
	past := func(t string) bool { return fyne.MeasureText(t, maat, stijl).Width <= breedte }
	if past(s) {
		return s
	}
	r := []rune(s)
	lo, hi := 0, len(r)-1
	for lo < hi {
		m := (lo + hi + 1) / 2
		if past(strings.TrimRight(string(r[:m]), " ") + "…") {
			lo = m
		} else {
			hi = m - 1
		}
	}
	return strings.TrimRight(string(r[:lo]), " ") + "…"
}

// Kleur gives a colour of the theme in the variant in use.
func Kleur(n fyne.ThemeColorName) color.Color { return theme.Color(n) }

// Tekst is one line that shortens itself to its width.
type Tekst struct {
	widget.BaseWidget
	tekst     string
	maat      fyne.ThemeSizeName
	kleur     fyne.ThemeColorName
	stijl     fyne.TextStyle
	uitlijnen fyne.TextAlign
	soepel    bool // may become narrower than its text
}

// NieuwTekst makes a line; maat and kleur are theme names, "" for the usual ones.
func NieuwTekst(s string, maat fyne.ThemeSizeName, kleur fyne.ThemeColorName, vet bool) *Tekst {
	if maat == "" {
		maat = thema.Gewoon
	}
	if kleur == "" {
		kleur = theme.ColorNameForeground
	}
	t := &Tekst{tekst: s, maat: maat, kleur: kleur, stijl: fyne.TextStyle{Bold: vet}}
	t.ExtendBaseWidget(t)
	return t
}

// Soepel lets the line become narrower than its text; it then ends in an ellipsis.
func (t *Tekst) Soepel() *Tekst { t.soepel = true; return t }

// Midden centres the line.
func (t *Tekst) Midden() *Tekst { t.uitlijnen = fyne.TextAlignCenter; return t }

// Zet replaces the text.
func (t *Tekst) Zet(s string) {
	if s != t.tekst {
		t.tekst = s
		t.Refresh()
	}
}

// String gives the whole text, also when less of it is shown.
func (t *Tekst) String() string { return t.tekst }

// CreateRenderer implements fyne.Widget.
func (t *Tekst) CreateRenderer() fyne.WidgetRenderer {
	r := &tekstRenderer{t: t, c: canvas.NewText("", color.Black)}
	r.Refresh()
	return r
}

type tekstRenderer struct {
	t *Tekst
	c *canvas.Text
}

func (r *tekstRenderer) Layout(s fyne.Size) {
	r.c.Text = Kort(r.t.tekst, theme.Size(r.t.maat), r.t.stijl, s.Width+0.5)
	r.c.Move(fyne.Position{})
	r.c.Resize(s)
	r.c.Refresh()
}

func (r *tekstRenderer) MinSize() fyne.Size {
	m := fyne.MeasureText(r.t.tekst, theme.Size(r.t.maat), r.t.stijl)
	if r.t.tekst == "" {
		m.Height = fyne.MeasureText("M", theme.Size(r.t.maat), r.t.stijl).Height
	}
	if r.t.soepel {
		m.Width = fyne.Min(m.Width, 10*eenheid())
	}
	return m
}

func (r *tekstRenderer) Refresh() {
	r.c.Color, r.c.TextSize = Kleur(r.t.kleur), theme.Size(r.t.maat)
	r.c.TextStyle, r.c.Alignment = r.t.stijl, r.t.uitlijnen
	r.Layout(r.t.Size())
}

func (r *tekstRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.c} }
func (r *tekstRenderer) Destroy()                     {}
