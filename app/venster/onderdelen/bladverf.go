package onderdelen

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/app/bladbeeld/markering"
	"dossiercheck/app/venster/thema"
)

func sqrt(v float32) float32 { return float32(math.Sqrt(float64(v))) }

// opScherm gives a length in pixels of the screen.
func (b *Blad) opScherm(l float32) int {
	per := b.per
	if c := fyne.CurrentApp().Driver().CanvasForObject(b); per == 0 && c != nil {
		const ver = 10000 // far, so that rounding does not count
		x, _ := c.PixelCoordinateForPosition(fyne.NewPos(ver, 0))
		per = float32(x) / ver
	}
	if per == 0 {
		per = 1
	}
	return int(math.Round(float64(l * per)))
}

// verf paints what is in view, w pixels wide and h high, with a frame that shows whether the
// page has the keyboard.
func (b *Blad) verf(w, h int) image.Image {
	m := b.verfBlad(w, h)
	kleur, dik := Kleur(thema.Rand), max(1, int(b.per+0.5))
	if b.focus {
		kleur, dik = Kleur(theme.ColorNamePrimary), 2*dik
	}
	for _, r := range []image.Rectangle{{Max: image.Pt(w, dik)}, {Max: image.Pt(dik, h)}, {Min: image.Pt(0, h-dik), Max: m.Rect.Max}, {Min: image.Pt(w-dik, 0), Max: m.Rect.Max}} {
		vul(m, r, kleur)
	}
	return m
}

func (b *Blad) verfBlad(w, h int) *image.RGBA {
	m := b.buffer
	if m == nil || m.Rect.Dx() != w || m.Rect.Dy() != h {
		m = image.NewRGBA(image.Rect(0, 0, w, h))
		b.buffer = m
	}
	vul(m, m.Rect, Kleur(theme.ColorNameInputBackground))
	if b.s.zicht.Width <= 0 || b.pagina < 1 || b.fout != nil {
		return m
	}
	vul(m, m.Rect, Kleur(thema.Zijbalk))
	per := float64(w) / float64(b.s.zicht.Width)
	if anders(float32(per), b.per) { // another screen, or the first time
		b.per = float32(per)
		b.straks(b.vraag)
	}
	hoek, maat := b.s.hoek(), b.s.maat()
	px := func(v float32) int { return int(math.Round(float64(v) * per)) }
	blad := image.Rect(0, 0, px(maat.Width), px(maat.Height)).Add(image.Pt(px(hoek.X), px(hoek.Y)))
	if b.beeld != nil && abs(b.beeld.Rect.Dx()-blad.Dx()) <= 1 {
		// Pixel for pixel, without the last one that rounding can bring.
		blad.Max = blad.Min.Add(b.beeld.Rect.Size())
	}
	vul(m, blad.Inset(-1), Kleur(thema.Rand))
	vul(m, blad, color.White)
	if b.beeld == nil {
		return m
	}
	if blad.Size() == b.beeld.Rect.Size() {
		draw.Draw(m, blad, b.beeld, image.Point{}, draw.Src)
	} else {
		rek(m, blad, b.beeld)
	}
	markering.In(m, blad, gedraaid(b.nu, b.draai), markering.Fel)
	markering.In(m, blad, gedraaid(b.ook, b.draai), markering.Zacht)
	return m
}

func vul(m *image.RGBA, r image.Rectangle, c color.Color) {
	draw.Draw(m, r, image.NewUniform(c), image.Point{}, draw.Src)
}

// rek stretches the part of a picture that is seen. Between four pixels of the picture the
// colour is mixed. The general code for that (x/image/draw) is too slow to move a page with.
func rek(m *image.RGBA, blad image.Rectangle, van *image.RGBA) {
	zien := blad.Intersect(m.Rect)
	b, h := van.Rect.Dx(), van.Rect.Dy()
	if zien.Empty() || b < 2 || h < 2 {
		return
	}
	x, y := passen(zien.Min.X-blad.Min.X, zien.Dx(), blad.Dx(), b), passen(zien.Min.Y-blad.Min.Y, zien.Dy(), blad.Dy(), h)
	for i, py := range y {
		boven := van.Pix[py.op*van.Stride:]
		onder := van.Pix[(py.op+1)*van.Stride:]
		uit := m.Pix[m.PixOffset(zien.Min.X, zien.Min.Y+i):]
		for j, px := range x {
			o, d := px.op*4, uit[j*4:j*4+4:j*4+4]
			lb, lo := boven[o:o+8:o+8], onder[o:o+8:o+8]
			for k := range 3 {
				l := uint32(lb[k])*(256-py.deel) + uint32(lo[k])*py.deel
				r := uint32(lb[k+4])*(256-py.deel) + uint32(lo[k+4])*py.deel
				d[k] = uint8((l*(256-px.deel) + r*px.deel) >> 16)
			}
			d[3] = 0xff
		}
	}
}

// tussen is a place between two pixels: after pixel op, deel of 256 towards the next.
type tussen struct {
	op   int
	deel uint32
}

// passen gives for n pixels from van, of wijd, where they lie among the pixels of a picture.
func passen(van, n, wijd, pixels int) []tussen {
	uit := make([]tussen, n)
	for i := range uit {
		p := (float64(van+i)+0.5)*float64(pixels)/float64(wijd) - 0.5
		p = math.Max(0, math.Min(p, float64(pixels)-1.001))
		uit[i] = tussen{int(p), uint32((p - math.Floor(p)) * 256)}
	}
	return uit
}

func gedraaid(vakken []markering.Vak, kwarten int) []markering.Vak {
	uit := make([]markering.Vak, len(vakken))
	for i, v := range vakken {
		uit[i] = v.Gedraaid(kwarten)
	}
	return uit
}

func abs(n int) int { return max(n, -n) }

// CreateRenderer implements fyne.Widget.
func (b *Blad) CreateRenderer() fyne.WidgetRenderer {
	b.wacht.Hide()
	r := &bladRenderer{b}
	r.toon()
	return r
}

type bladRenderer struct{ b *Blad }

func (r *bladRenderer) Layout(m fyne.Size) {
	b := r.b
	b.raster.Resize(m)
	w := b.wacht.MinSize().Max(fyne.NewSquareSize(8 * eenheid()))
	b.wacht.Resize(w)
	b.wacht.Move(fyne.NewPos((m.Width-w.Width)/2, (m.Height-w.Height)/3))
	r.toon()
}

// balkKleur is seen on paper and beside it, in light and dark.
var balkKleur = color.NRGBA{100, 112, 124, 150}

// toon places the bars.
func (r *bladRenderer) toon() {
	b := r.b
	m, g, dik := b.s.zicht, b.s.grens(), 1.2*eenheid()
	for i, balk := range b.balken {
		balk.FillColor, balk.CornerRadius = balkKleur, dik/2
		lang, weg, over := m.Width, g.X, b.s.plek.X
		if i == 1 {
			lang, weg, over = m.Height, g.Y, b.s.plek.Y
		}
		if weg <= 0 || lang <= 0 {
			balk.Hide()
			continue
		}
		stuk := fyne.Max(6*eenheid(), lang*lang/(lang+weg))
		begin := (lang - stuk) * over / weg
		if i == 0 {
			balk.Move(fyne.NewPos(begin, m.Height-dik-2))
			balk.Resize(fyne.NewSize(stuk, dik))
		} else {
			balk.Move(fyne.NewPos(m.Width-dik-2, begin))
			balk.Resize(fyne.NewSize(dik, stuk))
		}
		balk.Show()
	}
}

func (r *bladRenderer) MinSize() fyne.Size { return r.b.MinSize() }

func (r *bladRenderer) Refresh() {
	r.toon()
	r.b.raster.Refresh()
	for _, balk := range r.b.balken {
		balk.Refresh()
	}
}

func (r *bladRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.b.raster, r.b.balken[0], r.b.balken[1], r.b.wacht}
}

func (r *bladRenderer) Destroy() {}
