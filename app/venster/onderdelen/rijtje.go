package onderdelen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/venster/thema"
)

// rijtje is one row of a Lijst. Fyne makes as many as fit in view and fills them again and
// again, so filling must be cheap.
type rijtje struct {
	widget.BaseWidget
	van *Lijst
	i   int
}

func nieuwRijtje(l *Lijst) *rijtje {
	r := &rijtje{van: l, i: -1}
	r.ExtendBaseWidget(r)
	return r
}

func (r *rijtje) zet(i int) {
	r.i = i
	r.Refresh()
}

// Tapped chooses the row and gives its list the keyboard.
func (r *rijtje) Tapped(*fyne.PointEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(r); c != nil {
		c.Focus(r.van.lijst)
	}
	r.van.vers = false
	r.van.Kies(r.i)
}

// TappedSecondary asks for the menu of the row.
func (r *rijtje) TappedSecondary(e *fyne.PointEvent) {
	if _, kop := r.van.bron.Kop(r.i); !kop && r.van.OpMenu != nil {
		r.van.Toon(r.i)
		r.van.OpMenu(r.i, e.AbsolutePosition)
	}
}

func (r *rijtje) CreateRenderer() fyne.WidgetRenderer {
	rr := &rijtjeRenderer{van: r, kop: canvas.NewText("", nil)}
	rr.kop.TextStyle.Bold = true
	for range r.van.kolommen {
		c := &celdeel{teken: nieuwTeken(), tekst: canvas.NewText("", nil), onder: canvas.NewText("", nil)}
		rr.cellen = append(rr.cellen, c)
		rr.objs = append(rr.objs, c.teken.objs()...)
		rr.objs = append(rr.objs, c.tekst, c.onder)
	}
	rr.objs = append(rr.objs, rr.kop)
	return rr
}

type celdeel struct {
	teken        *tekening
	tekst, onder *canvas.Text
}

type rijtjeRenderer struct {
	van    *rijtje
	cellen []*celdeel
	kop    *canvas.Text
	objs   []fyne.CanvasObject
}

func (r *rijtjeRenderer) MinSize() fyne.Size {
	return fyne.NewSize(1, r.van.van.hoog*eenheid())
}
func (r *rijtjeRenderer) Objects() []fyne.CanvasObject { return r.objs }
func (r *rijtjeRenderer) Destroy()                     {}
func (r *rijtjeRenderer) Layout(fyne.Size)             { r.Refresh() }

func (r *rijtjeRenderer) Refresh() {
	l, i, s := r.van.van, r.van.i, r.van.Size()
	if i < 0 || i >= l.bron.Aantal() || s.Width <= 0 {
		return
	}
	if tekst, kop := l.bron.Kop(i); kop {
		for _, o := range r.objs {
			o.Hide()
		}
		m := theme.Size(thema.Klein)
		h := fyne.MeasureText(tekst, m, r.kop.TextStyle).Height
		r.kop.Text, r.kop.TextSize, r.kop.Color = tekst, m, Kleur(thema.Zacht)
		r.kop.Move(fyne.NewPos(3*eenheid(), s.Height-h-eenheid()))
		r.kop.Resize(fyne.NewSize(s.Width, h))
		r.kop.Show()
		r.kop.Refresh()
		return
	}
	r.kop.Hide()
	x, b := l.plaatsen(s.Width)
	cellen := l.bron.Cellen(i)
	for k, c := range r.cellen {
		if k >= len(cellen) {
			continue
		}
		c.vul(cellen[k], l.kolommen[k].Rechts, x[k], b[k], s.Height)
	}
}

func (c *celdeel) vul(cel Cel, rechts bool, x, b, hoog float32) {
	if !cel.Merk.Leeg() {
		c.tekst.Hide()
		c.onder.Hide()
		c.teken.toon(true)
		c.teken.zet(cel.Merk, theme.Size(thema.Klein), fyne.NewPos(x, 0), fyne.NewSize(b, hoog))
		return
	}
	c.teken.toon(false)
	m, k := theme.Size(thema.Gewoon), theme.Size(thema.Klein)
	h1 := fyne.MeasureText("M", m, fyne.TextStyle{Bold: cel.Vet}).Height
	var h2 float32
	c.onder.Hide()
	if cel.Onder != "" {
		h2 = fyne.MeasureText("M", k, fyne.TextStyle{}).Height
	}
	y := (hoog - h1 - h2) / 2
	kleur := cel.Kleur
	if kleur == "" {
		kleur = theme.ColorNameForeground
	}
	lijn(c.tekst, cel.Tekst, m, Kleur(kleur), cel.Vet, rechts, fyne.NewPos(x, y), fyne.NewSize(b, h1))
	if cel.Onder != "" {
		lijn(c.onder, cel.Onder, k, Kleur(thema.Zacht), false, rechts, fyne.NewPos(x, y+h1), fyne.NewSize(b, h2))
	}
}

// sorteerkop is the heading of a column; pressing it, or Space on it, sorts.
type sorteerkop struct {
	widget.BaseWidget
	kolom   Kolomkop
	druk    func()
	aan, op bool
	zweeft  bool
	tekst   *canvas.Text
	pijltje *canvas.Image
}

func nieuwSorteerkop(k Kolomkop, druk func()) *sorteerkop {
	s := &sorteerkop{kolom: k, druk: druk}
	s.ExtendBaseWidget(s)
	return s
}

func (s *sorteerkop) pijl(aan, op bool) {
	s.aan, s.op = aan, op
	s.Refresh()
}

// Tapped implements fyne.Tappable.
func (s *sorteerkop) Tapped(*fyne.PointEvent) {
	if s.kolom.Sorteert {
		s.druk()
	}
}

// Cursor implements desktop.Cursorable.
func (s *sorteerkop) Cursor() desktop.Cursor {
	if s.kolom.Sorteert {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// MouseIn implements desktop.Hoverable.
func (s *sorteerkop) MouseIn(*desktop.MouseEvent) { s.zweeft = s.kolom.Sorteert; s.Refresh() }

// MouseMoved implements desktop.Hoverable.
func (s *sorteerkop) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (s *sorteerkop) MouseOut() { s.zweeft = false; s.Refresh() }

func (s *sorteerkop) CreateRenderer() fyne.WidgetRenderer {
	s.tekst, s.pijltje = canvas.NewText("", nil), canvas.NewImageFromResource(vormOp)
	return &kopRenderer{s}
}

type kopRenderer struct{ s *sorteerkop }

func (r *kopRenderer) MinSize() fyne.Size { return fyne.NewSize(1, 9*eenheid()) }
func (r *kopRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.s.tekst, r.s.pijltje}
}
func (r *kopRenderer) Destroy()         {}
func (r *kopRenderer) Layout(fyne.Size) { r.Refresh() }

func (r *kopRenderer) Refresh() {
	s, m := r.s, theme.Size(thema.Klein)
	kleur := thema.Zacht
	if s.aan || s.zweeft {
		kleur = theme.ColorNameForeground
	}
	ruimte := s.Size().Width
	if s.aan {
		ruimte -= 4 * eenheid()
	}
	h := fyne.MeasureText("M", m, fyne.TextStyle{Bold: true}).Height
	y := (s.Size().Height - h) / 2
	lijn(s.tekst, s.kolom.Titel, m, Kleur(kleur), true, s.kolom.Rechts, fyne.NewPos(0, y), fyne.NewSize(ruimte, h))
	s.pijltje.Hide()
	if s.aan {
		s.pijltje.Resource = inKleur(vormNeer, kleur)
		if s.op {
			s.pijltje.Resource = inKleur(vormOp, kleur)
		}
		z := m * 0.7
		x := fyne.MeasureText(s.tekst.Text, m, s.tekst.TextStyle).Width + eenheid()
		if s.kolom.Rechts {
			x = s.Size().Width - z
		}
		s.pijltje.Move(fyne.NewPos(x, (s.Size().Height-z)/2))
		s.pijltje.Resize(fyne.NewSize(z, z))
		s.pijltje.Show()
		s.pijltje.Refresh()
	}
}
