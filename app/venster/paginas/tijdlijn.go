package paginas

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/taal"
	"dossiercheck/app/tijdbalk"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// Tijdlijn is the section with the drawn 104 weeks.
type Tijdlijn struct {
	balk   *Balk
	inhoud fyne.CanvasObject
}

// NieuwTijdlijn makes the section; the callbacks get the document or the milestone that was
// pressed.
func NieuwTijdlijn(document func(dossier.Sleutel), mijlpaal func(string)) *Tijdlijn {
	t := &Tijdlijn{balk: nieuwBalk(document, mijlpaal)}
	uitleg := onderdelen.NieuwTekst(taal.T("tijdlijn.uitleg"), thema.Klein, thema.Zacht, false).Soepel()
	t.inhoud = onderdelen.Kaart(container.NewBorder(nil, onderdelen.Om(0, 1, uitleg), nil, nil, t.balk))
	return t
}

// Inhoud is the section to show.
func (t *Tijdlijn) Inhoud() fyne.CanvasObject { return t.inhoud }

// Balk is the drawing.
func (t *Tijdlijn) Balk() *Balk { return t.balk }

// Zet shows a verdict.
func (t *Tijdlijn) Zet(r *oordeel.Rapport) { t.balk.zet(r) }

// Balk draws the layout that package tijdbalk makes, and makes it again for every size. Under
// the mouse a mark says what it is; pressing it leads to what it stands for.
type Balk struct {
	widget.BaseWidget
	rapport  *oordeel.Rapport
	document func(dossier.Sleutel)
	mijlpaal func(string)
	beeld    tijdbalk.Beeld
	hint     string
	muis     fyne.Position
	opRaak   bool
	vormen   []fyne.CanvasObject
	blad     *canvas.Rectangle
	regel    *canvas.Text
}

func nieuwBalk(document func(dossier.Sleutel), mijlpaal func(string)) *Balk {
	b := &Balk{document: document, mijlpaal: mijlpaal, rapport: &oordeel.Rapport{}, blad: canvas.NewRectangle(nil), regel: canvas.NewText("", nil)}
	b.ExtendBaseWidget(b)
	return b
}

func (b *Balk) zet(r *oordeel.Rapport) {
	b.rapport = r
	b.Refresh()
}

// schaal is how many pixels a unit of the layout is: its letters are 10 units, ours follow
// the theme.
func schaal() float32 { return theme.Size(thema.Klein) / 10 }

func meetTekst(s string, grootte float64) float64 {
	return float64(fyne.MeasureText(s, float32(grootte)*schaal(), fyne.TextStyle{}).Width / schaal())
}

// MouseIn implements desktop.Hoverable.
func (b *Balk) MouseIn(e *desktop.MouseEvent) { b.MouseMoved(e) }

// MouseMoved implements desktop.Hoverable.
func (b *Balk) MouseMoved(e *desktop.MouseEvent) {
	v, ok := b.op(e.Position)
	b.opRaak = ok && v.Doel != tijdbalk.Doel{}
	if !ok {
		v.Hint = ""
	}
	if v.Hint != b.hint || (b.hint != "" && e.Position != b.muis) {
		b.hint, b.muis = v.Hint, e.Position
		b.zetHint()
	}
}

// MouseOut implements desktop.Hoverable.
func (b *Balk) MouseOut() {
	b.hint = ""
	b.zetHint()
}

// Cursor implements desktop.Cursorable.
func (b *Balk) Cursor() desktop.Cursor {
	if b.opRaak {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// Tapped implements fyne.Tappable.
func (b *Balk) Tapped(e *fyne.PointEvent) {
	v, ok := b.op(e.Position)
	switch {
	case !ok:
	case v.Doel.Document != dossier.Sleutel{}:
		b.document(v.Doel.Document)
	case v.Doel.Mijlpaal != "":
		b.mijlpaal(v.Doel.Mijlpaal)
	}
}

func (b *Balk) op(p fyne.Position) (tijdbalk.Vorm, bool) {
	return b.beeld.Op(float64(p.X/schaal()), float64(p.Y/schaal()), 3)
}

// zetHint places the words beside the mouse, inside the drawing.
func (b *Balk) zetHint() {
	if b.hint == "" {
		b.blad.Hide()
		b.regel.Hide()
		return
	}
	m := theme.Size(thema.Klein)
	b.regel.Text = onderdelen.Kort(b.hint, m, fyne.TextStyle{}, b.Size().Width-20)
	b.regel.TextSize, b.regel.Color = m, onderdelen.Kleur(theme.ColorNameForeground)
	t := fyne.MeasureText(b.regel.Text, m, fyne.TextStyle{})
	s := t.Add(fyne.NewSize(16, 10))
	p := fyne.NewPos(fyne.Min(b.muis.X+12, b.Size().Width-s.Width), b.muis.Y+16)
	if p.Y+s.Height > b.Size().Height {
		p.Y = b.muis.Y - s.Height - 6
	}
	b.blad.FillColor, b.blad.StrokeColor = onderdelen.Kleur(theme.ColorNameOverlayBackground), onderdelen.Kleur(theme.ColorNameInputBorder)
	b.blad.StrokeWidth, b.blad.CornerRadius = 1, 6
	b.blad.Move(p)
	b.blad.Resize(s)
	b.regel.Move(p.AddXY(8, 5))
	b.regel.Resize(t)
	b.blad.Show()
	b.regel.Show()
	b.blad.Refresh()
	b.regel.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (b *Balk) CreateRenderer() fyne.WidgetRenderer { return &balkRenderer{b: b} }

type balkRenderer struct {
	b    *Balk
	voor tijdbalkVoor
}

// tijdbalkVoor is what the drawing was last made for.
type tijdbalkVoor struct {
	maat   fyne.Size
	letter float32
}

func (r *balkRenderer) MinSize() fyne.Size { return fyne.NewSize(300*schaal(), 190*schaal()) }
func (r *balkRenderer) Destroy()           {}

func (r *balkRenderer) Layout(s fyne.Size) {
	if voor := (tijdbalkVoor{s, schaal()}); voor != r.voor {
		r.voor = voor
		r.teken(s)
	}
}

func (r *balkRenderer) Refresh() {
	r.teken(r.b.Size())
	canvas.Refresh(r.b)
}

func (r *balkRenderer) Objects() []fyne.CanvasObject {
	return append(append([]fyne.CanvasObject{}, r.b.vormen...), r.b.blad, r.b.regel)
}

func (r *balkRenderer) teken(s fyne.Size) {
	b := r.b
	if s.Width <= 0 || s.Height <= 0 {
		return
	}
	b.beeld = tijdbalk.Teken(*b.rapport, float64(s.Width/schaal()), float64(s.Height/schaal()), tijdbalk.Opties{Meet: meetTekst})
	b.vormen = b.vormen[:0]
	for i := range b.beeld.Vormen {
		b.vormen = append(b.vormen, tekenVorm(&b.beeld.Vormen[i], schaal()))
	}
	b.hint = ""
	b.zetHint()
}
