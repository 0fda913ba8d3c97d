package onderdelen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/venster/thema"
)

// Kolomkop describes a column of a Lijst.
type Kolomkop struct {
	Titel    string
	Min      float32 // smallest width in steps of white space
	Gewicht  float32 // share of the width that is left over
	Rechts   bool    // figures stand right
	Sorteert bool    // a press on the heading sorts
}

// Cel is what a row shows in one column: a mark, or a line of text with a smaller line
// under it.
type Cel struct {
	Merk  Merkteken
	Tekst string
	Onder string
	Kleur fyne.ThemeColorName // "" for the usual one
	Vet   bool
}

// Bron is where a Lijst gets its rows from.
type Bron interface {
	Aantal() int
	// Kop gives the heading that row i is, and false when it is a row of cells.
	Kop(i int) (string, bool)
	Cellen(i int) []Cel
}

// Lijst is a list of rows in columns. Arrow keys move the choice, Enter opens it; headings
// between the rows are skipped.
type Lijst struct {
	widget.BaseWidget
	kolommen []Kolomkop
	bron     Bron
	hoog     float32 // of a row, in steps of white space

	// OpKeuze is called when a row is chosen, OpOpen when Enter is pressed on it.
	OpKeuze func(i int)
	OpOpen  func(i int)
	// PijlWijst makes the arrow keys only point, for lists where choosing leaves the page.
	PijlWijst bool
	// OpMenu is called for the right mouse button, OpToets for keys the list does not use.
	OpMenu  func(i int, plek fyne.Position)
	OpToets func(i int, k fyne.KeyName)
	// OpSorteer is called with the column whose heading was pressed.
	OpSorteer func(kolom int)

	lijst   *rijen
	koppen  []*sorteerkop
	kop     *fyne.Container
	rand    *Vlak
	gekozen int
	vers    bool // nobody has moved in the list since it came in view
}

// NieuwLijst makes a list; hoog is the height of a row in steps of white space.
func NieuwLijst(kolommen []Kolomkop, hoog float32, bron Bron) *Lijst {
	l := &Lijst{kolommen: kolommen, bron: bron, hoog: hoog, gekozen: -1, rand: NieuwVlak(thema.Vlak, thema.Rand, straal)}
	l.lijst = &rijen{van: l}
	l.lijst.Length = bron.Aantal
	l.lijst.CreateItem = func() fyne.CanvasObject { return nieuwRijtje(l) }
	l.lijst.UpdateItem = func(i widget.ListItemID, o fyne.CanvasObject) {
		if i < bron.Aantal() {
			o.(*rijtje).zet(i)
		}
	}
	l.lijst.ExtendBaseWidget(l.lijst)
	titels := false
	for i, k := range kolommen {
		kop := nieuwSorteerkop(k, func() {
			if l.OpSorteer != nil {
				l.OpSorteer(i)
			}
		})
		titels = titels || k.Titel != ""
		l.koppen = append(l.koppen, kop)
	}
	if titels {
		objs := make([]fyne.CanvasObject, len(l.koppen))
		for i, k := range l.koppen {
			objs[i] = k
		}
		l.kop = &fyne.Container{Layout: &kopLayout{l}, Objects: objs}
	}
	l.ExtendBaseWidget(l)
	return l
}

// kies chooses row i, which must be a row of cells.
func (l *Lijst) kies(i int, meld bool) {
	if i < 0 || i >= l.bron.Aantal() {
		return
	}
	if _, kop := l.bron.Kop(i); kop {
		return
	}
	l.gekozen = i
	l.wijs()
	if meld && l.OpKeuze != nil {
		l.OpKeuze(i)
	}
}

// wijs marks the chosen row and brings it in view. While the list has no size yet it waits:
// Fyne would scroll to a wrong place.
func (l *Lijst) wijs() {
	if l.gekozen < 0 || l.lijst.Size().Height <= 0 {
		return
	}
	l.lijst.Select(l.gekozen)
	if l.gekozen == 1 { // the heading above it belongs in view too
		l.lijst.ScrollToTop()
	}
}

// Resize implements fyne.CanvasObject.
func (l *Lijst) Resize(s fyne.Size) {
	if l.lijst.Size().Height <= 0 {
		l.vers = true
	}
	l.BaseWidget.Resize(s)
	if l.vers && l.gekozen >= 0 && l.lijst.Size().Height > 0 { // the first sizes can be too small
		l.lijst.ScrollToTop()
		l.lijst.ScrollTo(l.gekozen)
		l.wijs()
	}
}

// Gekozen gives the chosen row, -1 for none.
func (l *Lijst) Gekozen() int { return l.gekozen }

// Kies chooses row i and calls OpKeuze.
func (l *Lijst) Kies(i int) { l.kies(i, true) }

// Toon marks row i as chosen without calling OpKeuze; -1 marks nothing.
func (l *Lijst) Toon(i int) {
	if i < 0 {
		l.gekozen = -1
		l.lijst.UnselectAll()
		return
	}
	l.kies(i, false)
}

// Ververs reads all rows again.
func (l *Lijst) Ververs() {
	for i := range l.bron.Aantal() {
		h := l.hoog
		if _, kop := l.bron.Kop(i); kop {
			h = 9
		}
		l.lijst.SetItemHeight(i, h*eenheid())
	}
	l.lijst.Refresh()
}

// NaarBoven scrolls to the first row.
func (l *Lijst) NaarBoven() {
	if l.lijst.Size().Height > 0 {
		l.lijst.ScrollToTop()
	}
}

// ZetSortering shows an arrow in the heading of a column.
func (l *Lijst) ZetSortering(kolom int, oplopend bool) {
	for i, k := range l.koppen {
		k.pijl(i == kolom, oplopend)
	}
}

// Focus gives the keyboard to the list.
func (l *Lijst) Focus(c fyne.Canvas) { c.Focus(l.lijst) }

// stap moves the choice by one or more rows over headings.
func (l *Lijst) stap(d int) {
	i, laatste := l.gekozen, -1
	for n := 0; n < max(d, -d); n++ {
		for {
			i += d / max(d, -d)
			if i < 0 || i >= l.bron.Aantal() {
				break
			}
			if _, kop := l.bron.Kop(i); !kop {
				laatste = i
				break
			}
		}
	}
	l.kies(laatste, !l.PijlWijst)
}

// CreateRenderer implements fyne.Widget.
func (l *Lijst) CreateRenderer() fyne.WidgetRenderer {
	l.Ververs()
	var binnen fyne.CanvasObject = Om(1, 1, l.lijst)
	if l.kop != nil {
		binnen = container.NewBorder(Kolom(0, l.kop, Streep()), nil, nil, nil, binnen)
	}
	return widget.NewSimpleRenderer(Op(l.rand, binnen))
}

type lijnLayout struct{}

func (lijnLayout) Layout(o []fyne.CanvasObject, s fyne.Size) { o[0].Resize(s) }
func (lijnLayout) MinSize([]fyne.CanvasObject) fyne.Size     { return fyne.NewSize(1, 1) }

// plaatsen gives x and width of every column in a row so wide.
func (l *Lijst) plaatsen(totaal float32) (x, b []float32) {
	const kant, gat = 3, 5
	e := eenheid()
	var vast, gewicht float32
	for _, k := range l.kolommen {
		vast += k.Min * e
		gewicht += k.Gewicht
	}
	over := fyne.Max(0, totaal-vast-(2*kant+float32(len(l.kolommen)-1)*gat)*e)
	pos := kant * e
	for _, k := range l.kolommen {
		w := k.Min * e
		if gewicht > 0 {
			w += over * k.Gewicht / gewicht
		}
		x, b = append(x, pos), append(b, w)
		pos += w + gat*e
	}
	return x, b
}

type kopLayout struct{ l *Lijst }

func (k *kopLayout) Layout(objs []fyne.CanvasObject, s fyne.Size) {
	x, b := k.l.plaatsen(s.Width - 2*eenheid())
	for i, o := range objs {
		o.Move(fyne.NewPos(x[i]+eenheid(), 0))
		o.Resize(fyne.NewSize(b[i], s.Height))
	}
}

func (k *kopLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(1, 9*eenheid()) }

// rijen is Fyne's list with our keys and a visible focus.
type rijen struct {
	widget.List
	van *Lijst
}

func (r *rijen) FocusGained() {
	r.van.rand.Zet(thema.Vlak, theme.ColorNamePrimary)
	if r.van.gekozen < 0 {
		r.van.stap(1)
	}
}

func (r *rijen) FocusLost() { r.van.rand.Zet(thema.Vlak, thema.Rand) }

func (r *rijen) TypedKey(e *fyne.KeyEvent) {
	r.van.vers = false
	switch e.Name {
	case fyne.KeyDown:
		r.van.stap(1)
	case fyne.KeyUp:
		r.van.stap(-1)
	case fyne.KeyPageDown:
		r.van.stap(10)
	case fyne.KeyPageUp:
		r.van.stap(-10)
	case fyne.KeyHome:
		r.van.stap(-r.van.bron.Aantal())
	case fyne.KeyEnd:
		r.van.stap(r.van.bron.Aantal())
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		if r.van.gekozen >= 0 && r.van.OpOpen != nil {
			r.van.OpOpen(r.van.gekozen)
		}
	default:
		if r.van.OpToets != nil {
			r.van.OpToets(r.van.gekozen, e.Name)
		}
		naarCanvas(r, e)
	}
}
