package onderdelen

import (
	"image"
	"image/draw"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/bladbeeld/markering"
)

// Bladbron is where a Blad gets the pages of a file from.
type Bladbron interface {
	// Beeld asks for a page (from 1) as a picture breedte pixels wide, turned by draai quarters
	// clockwise. klaar gets it on the window's goroutine, perhaps at once. The function it
	// gives calls it off: klaar is not called after that.
	Beeld(pagina, breedte, draai int, klaar func(image.Image, error)) (stop func())
}

// Blad shows a page of a paper, with places on it lit up. It can be zoomed (Ctrl and the
// wheel, + and -), moved (dragged, the wheel, the arrows) and turned (Page Up and Page Down,
// or the wheel past the edge of the page). A page is drawn at the size at which it is seen;
// while that is not there yet the one that is gets stretched.
//
// Only what is in view is painted, so that a page that is zoomed in far costs no more than
// one that is not.
type Blad struct {
	widget.BaseWidget

	// OpWissel is called when the page in view became another one, OpStand when the zoom
	// changed, OpFout when there is no picture of the page in view (nil: there is one again),
	// OpLetter for letters that it does not use. All may be nil.
	OpWissel func(pagina int)
	OpStand  func()
	OpFout   func(error)
	OpLetter func(rune)
	// Straks runs f a moment later on the window's goroutine; nil: at once.
	Straks func(f func())

	bron           Bladbron
	pagina, bladen int
	draai          int // quarter turns clockwise by hand
	nu, ook        []markering.Vak
	naarVak        bool // the first place has to come in view

	s        stand
	bekend   bool // the shape of the page is known
	beeld    *image.RGBA
	gevraagd int // width of the picture that was asked for last
	nummer   int // of the last request: an answer to an earlier one is too late
	stop     func()
	fout     error

	focus bool
	over  float32 // how far the wheel went past the edge of the page

	raster *canvas.Raster
	buffer *image.RGBA
	per    float32 // pixels of the screen for a step of length, 0 while not known
	wacht  *widget.Activity
	balken [2]*canvas.Rectangle // how far the view is, across and down
}

// a4 is the shape of a page of which nothing is known yet.
const a4 = 842.0 / 595

// NieuwBlad makes a view without a page.
func NieuwBlad() *Blad {
	b := &Blad{s: stand{verhouding: a4, zoom: 1}, wacht: widget.NewActivity()}
	b.raster = canvas.NewRaster(b.verf)
	b.balken = [2]*canvas.Rectangle{canvas.NewRectangle(nil), canvas.NewRectangle(nil)}
	b.ExtendBaseWidget(b)
	return b
}

// Toon shows a page of a file that has so many, from its top.
func (b *Blad) Toon(bron Bladbron, pagina, bladen int) {
	b.bron, b.bladen, b.draai = bron, max(bladen, pagina, 1), 0
	b.nu, b.ook, b.naarVak = nil, nil, false
	b.sla(pagina, 0)
}

// Licht lights up places on the page in view, as it lies before it is turned by hand, and
// brings the first one in view. Those of ook are of lesser interest now.
func (b *Blad) Licht(nu, ook []markering.Vak) {
	b.nu, b.ook, b.naarVak = nu, ook, len(nu) > 0
	b.zoekVak()
	b.Refresh()
}

// Sluit calls off what was asked for and lets the picture go.
func (b *Blad) Sluit() {
	b.nummer++
	if b.stop != nil {
		b.stop()
		b.stop = nil
	}
	b.bron, b.beeld, b.buffer, b.gevraagd = nil, nil, nil, 0
	b.wacht.Stop()
	b.wacht.Hide()
}

// Pagina is the page in view.
func (b *Blad) Pagina() int { return b.pagina }

// Bladen is the number of pages of the file.
func (b *Blad) Bladen() int { return b.bladen }

// Fout is why there is no picture of the page in view, nil when there is one or may come.
func (b *Blad) Fout() error { return b.fout }

// Schaal is the width of the page, 1 is as wide as the view.
func (b *Blad) Schaal() float32 { return b.s.schaal() }

// Ga turns to a page, when there is such a one.
func (b *Blad) Ga(pagina int) {
	if pagina != b.pagina && pagina >= 1 && pagina <= b.bladen {
		b.blader(pagina, 0)
	}
}

func (b *Blad) blader(pagina int, y float32) {
	b.nu, b.ook, b.naarVak = nil, nil, false
	b.sla(pagina, y)
	if b.OpWissel != nil {
		b.OpWissel(pagina)
	}
}

// sla shows page pagina; y is how far down the view begins.
func (b *Blad) sla(pagina int, y float32) {
	b.pagina, b.over = pagina, 0
	b.beeld, b.gevraagd, b.bekend = nil, 0, false
	b.s.plek = fyne.NewPos(b.s.plek.X, y)
	b.s = b.s.begrensd()
	b.zetFout(nil)
	b.vraag()
	b.Refresh()
}

// ZoomIn, ZoomUit, Breed and Heel change the size: a step larger or smaller around the middle,
// as wide as the view, or all of it in view.
func (b *Blad) ZoomIn()  { b.zoom(b.s.stap(1), b.midden()) }
func (b *Blad) ZoomUit() { b.zoom(b.s.stap(-1), b.midden()) }
func (b *Blad) Breed()   { b.zoom(1, b.midden()) }
func (b *Blad) Heel()    { b.zoom(heelBlad, b.midden()) }

// Draai turns the page, and those after it in the file, a quarter clockwise.
func (b *Blad) Draai() {
	b.draai = (b.draai + 1) & 3
	b.naarVak = len(b.nu) > 0
	b.sla(b.pagina, 0)
}

func (b *Blad) midden() fyne.Position {
	return fyne.NewPos(b.s.zicht.Width/2, b.s.zicht.Height/2)
}

func (b *Blad) zoom(z float32, punt fyne.Position) {
	b.s = b.s.gezoomd(z, punt)
	b.vraag()
	b.Refresh()
	if b.OpStand != nil {
		b.OpStand()
	}
}

func (b *Blad) schuif(dx, dy float32) {
	if s := b.s.verschoven(dx, dy); s != b.s {
		b.s = s
		b.Refresh()
	}
}

// Resize implements fyne.CanvasObject.
func (b *Blad) Resize(m fyne.Size) {
	if m != b.s.zicht {
		b.s.zicht, b.s.rand = m, 2*eenheid()
		b.s = b.s.begrensd()
		b.vraag()
		b.zoekVak()
		if b.OpStand != nil {
			b.OpStand()
		}
	}
	b.BaseWidget.Resize(m)
}

// MinSize implements fyne.CanvasObject.
func (b *Blad) MinSize() fyne.Size { return fyne.NewSize(30*eenheid(), 20*eenheid()) }

// The largest picture that is asked for, in pixels: what is larger is stretched.
const (
	maxBeeld = 8_000_000
	maxHoog  = 16_000
)

// nodig is the width in pixels at which the page is seen.
func (b *Blad) nodig() int {
	m := b.s.maat()
	px := b.opScherm(m.Width)
	if n := float32(px) * float32(px) * b.s.verhouding; n > maxBeeld {
		px = int(float32(px) * sqrt(maxBeeld/n))
	}
	px = min(px, int(maxHoog/b.s.verhouding))
	return max(px, 1)
}

// vraag asks for the picture that is needed, unless it is there or on its way.
func (b *Blad) vraag() {
	if b.bron == nil || b.pagina < 1 || b.s.zicht.Width < 2*b.s.rand+2 || b.s.zicht.Height < 2 {
		return
	}
	n := b.nodig()
	if n == b.gevraagd {
		return
	}
	if b.stop != nil {
		b.stop()
		b.stop = nil
	}
	b.gevraagd = n
	b.nummer++
	nummer := b.nummer
	if b.beeld == nil {
		b.straks(func() {
			if b.nummer == nummer && b.beeld == nil && b.fout == nil && b.bron != nil {
				b.wacht.Show()
				b.wacht.Start()
			}
		})
	}
	er := false
	stop := b.bron.Beeld(b.pagina, n, b.draai, func(m image.Image, err error) {
		er = true
		if b.nummer == nummer {
			b.stop = nil
			b.kwam(m, err)
		}
	})
	if !er && b.nummer == nummer {
		b.stop = stop
	}
}

func (b *Blad) straks(f func()) {
	if b.Straks != nil {
		b.Straks(f)
	} else {
		f()
	}
}

// kwam takes a picture, or the reason that there is none.
func (b *Blad) kwam(m image.Image, err error) {
	b.wacht.Stop()
	b.wacht.Hide()
	if err != nil {
		b.beeld = nil
		b.zetFout(err)
		b.Refresh()
		return
	}
	b.beeld = alsRGBA(m)
	b.bekend = true
	if r := b.beeld.Rect; r.Dx() > 0 && r.Dy() > 0 {
		if v := float32(r.Dy()) / float32(r.Dx()); anders(v, b.s.verhouding) {
			b.s.verhouding = v
			b.s = b.s.begrensd()
			b.vraag() // a page of another shape can need another width
		}
	}
	b.zetFout(nil)
	b.zoekVak()
	b.Refresh()
	if b.OpStand != nil {
		b.OpStand()
	}
}

// anders tells whether two shapes differ more than rounding to pixels does.
func anders(a, b float32) bool { return fyne.Max(a, b) > 1.005*fyne.Min(a, b) }

func (b *Blad) zetFout(err error) {
	if b.fout == nil && err == nil {
		return
	}
	b.fout = err
	if b.OpFout != nil {
		b.OpFout(err)
	}
}

// zoekVak brings the first place in view, once it is known how the page lies.
func (b *Blad) zoekVak() {
	if b.naarVak && b.bekend && b.s.zicht.Height > 0 {
		b.naarVak = false
		b.s = b.s.naar(b.nu[0].Gedraaid(b.draai))
	}
}

func alsRGBA(m image.Image) *image.RGBA {
	if r, ok := m.(*image.RGBA); ok && r.Rect.Min == (image.Point{}) {
		return r
	}
	r := image.NewRGBA(image.Rect(0, 0, m.Bounds().Dx(), m.Bounds().Dy()))
	draw.Draw(r, r.Rect, m, m.Bounds().Min, draw.Src)
	return r
}
