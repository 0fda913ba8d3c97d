package onderdelen

import (
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"math"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"golang.org/x/image/font"
	"golang.org/x/image/font/basicfont"
	"golang.org/x/image/math/fixed"

	"dossiercheck/app/bladbeeld/markering"
	"dossiercheck/app/venster/thema"
)

func vak(x0, y0, x1, y1 float64) markering.Vak {
	return markering.Vak{{X: x0, Y: y0}, {X: x1, Y: y0}, {X: x1, Y: y1}, {X: x0, Y: y1}}
}

func TestBladstand(t *testing.T) {
	liggend := fyne.NewSize(416, 300)
	basis := stand{zicht: liggend, rand: 8, verhouding: 1.5, zoom: 1}
	for _, tt := range []struct {
		naam  string
		s     stand
		maat  fyne.Size
		hoek  fyne.Position
		grens fyne.Position
	}{
		{"zo breed als het zicht", basis, fyne.NewSize(400, 600), fyne.NewPos(8, 8), fyne.NewPos(0, 316)},
		{"heel in het zicht", stand{zicht: liggend, rand: 8, verhouding: 1.5, zoom: heelBlad}, fyne.NewSize(284/1.5, 284), fyne.NewPos((416-284/1.5)/2, 8), fyne.NewPos(0, 0)},
		{"heel, maar breed", stand{zicht: liggend, rand: 8, verhouding: 0.5, zoom: heelBlad}, fyne.NewSize(400, 200), fyne.NewPos(8, 50), fyne.NewPos(0, 0)},
		{"twee keer", stand{zicht: liggend, rand: 8, verhouding: 1.5, zoom: 2, plek: fyne.NewPos(100, 50)}, fyne.NewSize(800, 1200), fyne.NewPos(-92, -42), fyne.NewPos(400, 916)},
		{"half", stand{zicht: liggend, rand: 8, verhouding: 1, zoom: 0.5}, fyne.NewSize(200, 200), fyne.NewPos(108, 50), fyne.NewPos(0, 0)},
		{"zonder zicht", stand{verhouding: 1.4, zoom: 1}, fyne.NewSize(1, 1.4), fyne.NewPos(0, 0), fyne.NewPos(1, 1.4)},
	} {
		if m := tt.s.maat(); !bijna(m.Width, tt.maat.Width) || !bijna(m.Height, tt.maat.Height) {
			t.Errorf("%s: maat %v, wil %v", tt.naam, m, tt.maat)
		}
		if h := tt.s.hoek(); tt.s.zicht.Width > 0 && (!bijna(h.X, tt.hoek.X) || !bijna(h.Y, tt.hoek.Y)) {
			t.Errorf("%s: hoek %v, wil %v", tt.naam, h, tt.hoek)
		}
		if g := tt.s.grens(); !bijna(g.X, tt.grens.X) || !bijna(g.Y, tt.grens.Y) {
			t.Errorf("%s: grens %v, wil %v", tt.naam, g, tt.grens)
		}
	}
	if s := basis.verschoven(50, 5000); s.plek != fyne.NewPos(0, 316) {
		t.Errorf("verder dan de bladzijde: %v", s.plek)
	}
	if s := basis.verschoven(-50, -5); s.plek != (fyne.Position{}) {
		t.Errorf("voor het begin: %v", s.plek)
	}
}

func bijna(a, b float32) bool { return math.Abs(float64(a-b)) < 0.02 }

// What lies under the pointer stays there while zooming, as far as the page reaches.
func TestBladstandZoom(t *testing.T) {
	s := stand{zicht: fyne.NewSize(416, 300), rand: 8, verhouding: 1.5, zoom: 2, plek: fyne.NewPos(200, 400)}
	punt := fyne.NewPos(150, 120)
	onder := func(s stand) (x, y float32) {
		h, m := s.hoek(), s.maat()
		return (punt.X - h.X) / m.Width, (punt.Y - h.Y) / m.Height
	}
	x, y := onder(s)
	for _, z := range []float32{2.5, 3, 4.9, 1.8} {
		if a, b := onder(s.gezoomd(z, punt)); !bijna(a*100, x*100) || !bijna(b*100, y*100) {
			t.Errorf("zoom %v: %v,%v komt op %v,%v", z, x, y, a, b)
		}
	}
	if z := s.gezoomd(99, punt).zoom; z != maxZoom {
		t.Errorf("zoom %v", z)
	}
	if z := s.gezoomd(0.01, punt).zoom; z != minZoom {
		t.Errorf("zoom %v", z)
	}
	// A press goes to the next round step, also from a size that is not one.
	if z := (stand{zicht: s.zicht, rand: 8, verhouding: 1.5, zoom: 1}).stap(1); !bijna(z, 1.25) {
		t.Errorf("een stap vanaf 1: %v", z)
	}
	if z := (stand{zicht: s.zicht, rand: 8, verhouding: 1.5, zoom: 1.1}).stap(1); !bijna(z, 1.25) {
		t.Errorf("een stap vanaf 1,1: %v", z)
	}
	if z := (stand{zicht: s.zicht, rand: 8, verhouding: 1.5, zoom: 1.1}).stap(-1); !bijna(z, 1) {
		t.Errorf("een stap terug vanaf 1,1: %v", z)
	}
}

func TestBladstandNaar(t *testing.T) {
	s := stand{zicht: fyne.NewSize(416, 300), rand: 8, verhouding: 1.5, zoom: 1}
	for _, tt := range []struct {
		naam string
		zoom float32
		v    markering.Vak
		plek fyne.Position
	}{
		{"al in zicht", 1, vak(0.1, 0.1, 0.5, 0.12), fyne.NewPos(0, 0)},
		{"verderop", 1, vak(0.1, 0.6, 0.5, 0.62), fyne.NewPos(0, 268)},
		{"onderaan", 1, vak(0.1, 0.97, 0.5, 0.99), fyne.NewPos(0, 316)},
		{"opzij", 3, vak(0.8, 0.05, 0.9, 0.06), fyne.NewPos(800, 0)},
		{"breder dan het zicht", 3, vak(0.1, 0.05, 0.9, 0.06), fyne.NewPos(120, 0)},
	} {
		s.zoom, s.plek = tt.zoom, fyne.Position{}
		if got := s.naar(tt.v).plek; !bijna(got.X, tt.plek.X) || !bijna(got.Y, tt.plek.Y) {
			t.Errorf("%s: %v, wil %v", tt.naam, got, tt.plek)
		}
	}
}

// proefblad draws pages with their number, at once or when the test says so.
type proefblad struct {
	vragen []string
	af     int // called off
	later  bool
	klaar  []func()
	fout   error
	breed  float64 // shape: width for a height of 1.4
}

func (p *proefblad) Beeld(pagina, breedte, draai int, klaar func(image.Image, error)) func() {
	v := fmt.Sprintf("%d/%d", pagina, breedte)
	if draai != 0 {
		v += fmt.Sprintf("/%d", draai)
	}
	p.vragen = append(p.vragen, v)
	weg := false
	lever := func() {
		switch {
		case weg:
		case p.fout != nil:
			klaar(nil, p.fout)
		default:
			breed := max(p.breed, 0)
			if draai%2 == 1 {
				breed = 1.4 * 1.4
			}
			klaar(bladzijde(pagina, breedte, breed), nil)
		}
	}
	if p.later {
		p.klaar = append(p.klaar, lever)
	} else {
		lever()
	}
	return func() { weg = true; p.af++ }
}

func (p *proefblad) lever() {
	k := p.klaar
	p.klaar = nil
	for _, f := range k {
		f()
	}
}

func bladzijde(nr, breedte int, breed float64) image.Image {
	if breed == 0 {
		breed = 1
	}
	m := image.NewRGBA(image.Rect(0, 0, breedte, int(float64(breedte)*1.4/breed)))
	draw.Draw(m, m.Rect, image.White, image.Point{}, draw.Src)
	d := font.Drawer{Dst: m, Src: image.NewUniform(color.Gray{40}), Face: basicfont.Face7x13}
	for y := 30; y < m.Rect.Dy()-20; y += 22 {
		d.Dot = fixed.P(20, y)
		d.DrawString(fmt.Sprintf("Pagina %d, op %d: de werknemer hervat het werk", nr, y))
	}
	return m
}

func proefzicht(t *testing.T, p *proefblad, maat fyne.Size) *Blad {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(thema.Nieuw(thema.Licht, 1))
	b := NieuwBlad()
	w := test.NewTempWindow(t, b)
	w.SetPadded(false)
	w.Resize(maat)
	b.Toon(p, 2, 5)
	return b
}

func TestBladVraagt(t *testing.T) {
	p := &proefblad{later: true}
	b := proefzicht(t, p, fyne.NewSize(416, 300))
	if got := strings.Join(p.vragen, " "); got != "2/400" {
		t.Fatalf("gevraagd: %s", got)
	}
	if !b.wacht.Visible() {
		t.Error("er draait niets terwijl er wordt getekend")
	}
	p.lever()
	if b.wacht.Visible() || b.beeld == nil {
		t.Error("het beeld is er en toch wordt er gewacht")
	}
	// While the larger one is drawn, the smaller one stays in view.
	b.ZoomIn()
	if got := strings.Join(p.vragen, " "); got != "2/400 2/500" || b.beeld == nil || b.wacht.Visible() {
		t.Errorf("na inzoomen: %s", got)
	}
	// Who zooms on does not wait for the size in between.
	b.ZoomIn()
	if p.af != 1 {
		t.Errorf("%d afgezegd", p.af)
	}
	p.lever()
	if b.beeld.Rect.Dx() != 625 {
		t.Errorf("het beeld is %d breed", b.beeld.Rect.Dx())
	}
	n := len(p.vragen)
	b.schuif(30, 30)
	b.Resize(b.Size())
	b.Refresh()
	if len(p.vragen) != n {
		t.Errorf("schuiven vraagt om een beeld: %v", p.vragen[n:])
	}
	b.Ga(3)
	if b.beeld != nil || b.Pagina() != 3 {
		t.Error("de vorige pagina staat er nog")
	}
	b.Ga(4)
	p.lever()
	if got := strings.Join(p.vragen[n:], " "); got != "3/625 4/625" || p.af != 2 || b.beeld == nil {
		t.Errorf("bladeren: %s, %d afgezegd", got, p.af)
	}
	b.Sluit()
	if b.beeld != nil || b.buffer != nil {
		t.Error("na sluiten is het beeld er nog")
	}
}

// A page of another shape is drawn again when that makes it another size.
func TestBladVorm(t *testing.T) {
	p := &proefblad{breed: 2}
	b := proefzicht(t, p, fyne.NewSize(416, 300))
	b.Heel()
	if m := b.s.maat(); !bijna(m.Width, 400) || !bijna(m.Height, 280) {
		t.Errorf("een liggende bladzijde is %v", m)
	}
	if got := p.vragen[len(p.vragen)-1]; got != "2/400" {
		t.Errorf("laatst gevraagd: %s", got)
	}
	p.breed = 0.7
	b.Ga(3)
	if got, want := p.vragen[len(p.vragen)-1], "3/142"; got != want {
		t.Errorf("een hoge bladzijde: %s, wil %s", got, want)
	}
}

// However far it is zoomed, no picture is asked for that does not fit in memory.
func TestBladGrens(t *testing.T) {
	p := &proefblad{later: true}
	b := proefzicht(t, p, fyne.NewSize(2600, 1400))
	for range 20 {
		b.ZoomIn()
	}
	p.lever()
	m := b.beeld.Rect
	if n := m.Dx() * m.Dy(); n > maxBeeld+m.Dx() || n < maxBeeld*9/10 {
		t.Errorf("een beeld van %v", m)
	}
	if w := b.s.maat().Width; w < 5*2500 {
		t.Errorf("de bladzijde is %v breed", w)
	}
	if got := b.verf(2600, 1400); got.Bounds().Dx() != 2600 {
		t.Error("geverfd is een andere maat")
	}
}

func TestBladToetsen(t *testing.T) {
	p := &proefblad{}
	b := proefzicht(t, p, fyne.NewSize(416, 300))
	gewisseld := 0
	b.OpWissel = func(int) { gewisseld++ }
	toets := func(k fyne.KeyName) { b.TypedKey(&fyne.KeyEvent{Name: k}) }
	for _, tt := range []struct {
		doe    func()
		pagina int
		schaal float32
		y      float32
	}{
		{func() { toets(fyne.KeyPageDown) }, 3, 1, 0},
		{func() { toets(fyne.KeyDown) }, 3, 1, 40},
		{func() { b.TypedRune('+') }, 3, 1.25, 86},
		{func() { b.TypedRune('-') }, 3, 1, 40},
		{func() { toets(fyne.KeyEnd) }, 5, 1, 0},
		{func() { toets(fyne.KeyPageDown) }, 5, 1, 0},
		{func() { toets(fyne.KeySpace) }, 5, 1, 255},
		{func() { toets(fyne.KeyHome) }, 1, 1, 0},
		{func() { toets(fyne.KeyPageUp) }, 1, 1, 0},
		{func() { toets(fyne.KeySpace) }, 1, 1, 255},
		{func() { toets(fyne.KeySpace) }, 1, 1, 276},
		{func() { toets(fyne.KeySpace) }, 2, 1, 0},
		{func() { b.TypedRune('1') }, 2, 284.0 / 1.4 / 400, 0},
		{func() { b.TypedRune('0') }, 2, 1, 138},
		{func() { b.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(5, -90)}) }, 2, 1, 228},
		{func() { b.DoubleTapped(&fyne.PointEvent{Position: fyne.NewPos(208, 0)}) }, 2, 2, 448},
		{func() { b.DoubleTapped(&fyne.PointEvent{Position: fyne.NewPos(208, 0)}) }, 2, 1, 228},
	} {
		tt.doe()
		if b.Pagina() != tt.pagina || !bijna(b.Schaal(), tt.schaal) || math.Abs(float64(b.s.plek.Y-tt.y)) > 1 {
			t.Fatalf("pagina %d, schaal %v, op %v; wil %d, %v, %v", b.Pagina(), b.Schaal(), b.s.plek.Y, tt.pagina, tt.schaal, tt.y)
		}
	}
	if gewisseld != 4 {
		t.Errorf("%d keer van pagina gewisseld", gewisseld)
	}
	letter := ' '
	b.OpLetter = func(r rune) { letter = r }
	if b.TypedRune('n'); letter != 'n' {
		t.Error("een letter die niets doet gaat door")
	}
}

// The wheel goes on to the next page only when it is turned on past the edge.
func TestBladWiel(t *testing.T) {
	p := &proefblad{}
	b := proefzicht(t, p, fyne.NewSize(416, 300))
	wiel := func(dy float32) { b.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, dy)}) }
	for range 3 {
		wiel(-100)
	}
	if b.Pagina() != 2 || !bijna(b.s.plek.Y, b.s.grens().Y) {
		t.Fatalf("pagina %d op %v", b.Pagina(), b.s.plek.Y)
	}
	wiel(-40)
	wiel(10) // back: starts counting anew
	wiel(-40)
	wiel(-30)
	if b.Pagina() != 2 {
		t.Error("te vroeg omgeslagen")
	}
	wiel(-40)
	if b.Pagina() != 3 || b.s.plek.Y != 0 {
		t.Errorf("pagina %d op %v", b.Pagina(), b.s.plek.Y)
	}
	wiel(70)
	if b.Pagina() != 2 || !bijna(b.s.plek.Y, b.s.grens().Y) {
		t.Errorf("terug: pagina %d op %v", b.Pagina(), b.s.plek.Y)
	}
	b.Ga(5)
	for range 20 {
		wiel(-100)
	}
	if b.Pagina() != 5 {
		t.Error("voorbij de laatste pagina")
	}
}

func TestBladFout(t *testing.T) {
	p := &proefblad{fout: errors.New("weg")}
	test.NewTempApp(t).Settings().SetTheme(thema.Nieuw(thema.Licht, 1))
	b := NieuwBlad()
	var fouten []error
	b.OpFout = func(err error) { fouten = append(fouten, err) }
	test.NewTempWindow(t, b).Resize(fyne.NewSize(416, 300))
	b.Toon(p, 1, 3)
	if len(fouten) != 1 || fouten[0] == nil || b.wacht.Visible() {
		t.Errorf("fouten %v", fouten)
	}
	p.fout = nil
	if b.Ga(2); len(fouten) != 2 || fouten[1] != nil || b.beeld == nil {
		t.Errorf("fouten %v", fouten)
	}
}

func TestBladLicht(t *testing.T) {
	p := &proefblad{later: true}
	b := proefzicht(t, p, fyne.NewSize(416, 300))
	b.Licht([]markering.Vak{vak(0.05, 0.5, 0.6, 0.53)}, nil) // before the picture is there
	if b.s.plek.Y != 0 {
		t.Error("naar een plaats op een bladzijde waarvan de vorm niet bekend is")
	}
	p.lever()
	if m := b.s.maat(); !bijna(b.s.plek.Y, 8+0.5*m.Height-100) {
		t.Errorf("de plaats staat op %v", b.s.plek.Y)
	}
	y := b.s.plek.Y
	b.schuif(0, -50)
	b.Refresh()
	if !bijna(b.s.plek.Y, y-50) {
		t.Error("wie zelf schuift wordt niet teruggezet")
	}
	b.Ga(3)
	if b.nu != nil {
		t.Error("de plaats hoort bij een andere pagina")
	}
}

// Turned by hand, the page has another shape and the place stays on its words; the next page
// of the file is turned as well, another file is not.
func TestBladDraai(t *testing.T) {
	p := &proefblad{}
	b := proefzicht(t, p, fyne.NewSize(416, 300))
	b.Licht([]markering.Vak{vak(0.1, 0.8, 0.6, 0.83)}, nil)
	if b.s.plek.Y == 0 {
		t.Fatal("de plaats staat onderaan")
	}
	b.TypedRune('r')
	if got := p.vragen[len(p.vragen)-1]; got != "2/400/1" {
		t.Errorf("gedraaid: %s", got)
	}
	// What was at 80-83% from the top is now at 17-20% from the left, and from 10% to 60% down.
	m := b.verf(416, 300).(*image.RGBA)
	geel := image.Rectangle{}
	for y := range 300 {
		for x := range 416 {
			if c := m.RGBAAt(x, y); c.R > 240 && c.B < 120 {
				geel = geel.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	if h := 400 / 1.4; math.Abs(float64(geel.Min.X)-(8+0.17*400)) > 2 || math.Abs(float64(geel.Max.X)-(8+0.2*400)) > 2 ||
		math.Abs(float64(geel.Min.Y)-(8+0.1*h)) > 2 || math.Abs(float64(geel.Max.Y)-(8+0.6*h)) > 2 {
		t.Errorf("verlicht is %v", geel)
	}
	b.Ga(3)
	if got := p.vragen[len(p.vragen)-1]; got != "3/400/1" {
		t.Errorf("de volgende: %s", got)
	}
	for range 3 {
		b.Draai()
	}
	if got := p.vragen[len(p.vragen)-1]; got != "3/400" {
		t.Errorf("rond: %s", got)
	}
	b.Draai()
	b.Toon(p, 1, 2)
	if b.draai != 0 {
		t.Error("een ander bestand is ook gedraaid")
	}
}

func TestBladPlaatje(t *testing.T) {
	p := &proefblad{}
	test.NewTempApp(t).Settings().SetTheme(thema.Nieuw(thema.Licht, 1))
	b := NieuwBlad()
	b.Toon(p, 2, 5)
	b.Licht([]markering.Vak{vak(0.04, 0.085, 0.5, 0.13)}, []markering.Vak{{{X: 0.1, Y: 0.32}, {X: 0.7, Y: 0.28}, {X: 0.705, Y: 0.31}, {X: 0.105, Y: 0.35}}})
	maat := fyne.NewSize(360, 260)
	foto(t, thema.Licht, b, maat) // the first time the size is not known yet
	vergelijk(t, "blad-licht.png", foto(t, thema.Licht, b, maat))
	b.ZoomIn()
	b.ZoomIn()
	b.focus = true
	vergelijk(t, "blad-donker.png", foto(t, thema.Donker, b, maat))
	b.Heel()
	b.focus = false
	vergelijk(t, "blad-heel.png", foto(t, thema.Licht, b, maat))
}

// Stretched, a picture stays where it is, whichever part of it is in view.
func TestRek(t *testing.T) {
	van := image.NewRGBA(image.Rect(0, 0, 40, 30))
	draw.Draw(van, van.Rect, image.White, image.Point{}, draw.Src)
	draw.Draw(van, image.Rect(10, 6, 20, 12), image.NewUniform(color.RGBA{200, 0, 0, 255}), image.Point{}, draw.Src)
	heel := image.NewRGBA(image.Rect(0, 0, 120, 90))
	rek(heel, heel.Rect, van)
	for _, p := range []struct {
		x, y int
		wit  bool
	}{{26, 30, true}, {33, 30, false}, {57, 30, false}, {63, 30, true}, {45, 15, true}, {45, 21, false}, {45, 33, false}, {45, 39, true}, {0, 0, true}, {119, 89, true}} {
		if c := heel.RGBAAt(p.x, p.y); (c.G > 240) != p.wit || c.A != 255 {
			t.Errorf("op %d,%d: %v", p.x, p.y, c)
		}
	}
	deel := image.NewRGBA(image.Rect(0, 0, 50, 40))
	rek(deel, heel.Rect.Sub(image.Pt(20, 10)), van)
	for y := range 40 {
		for x := range 50 {
			if deel.RGBAAt(x, y) != heel.RGBAAt(x+20, y+10) {
				t.Fatalf("op %d,%d is een deel anders dan het geheel", x, y)
			}
		}
	}
	rek(deel, image.Rect(5, 5, 5, 9), van) // nothing to see
	rek(deel, heel.Rect, image.NewRGBA(image.Rect(0, 0, 1, 1)))
}

// Moving over a page must stay far under a frame's 16 ms, also when it is zoomed in far.
func BenchmarkBladSchuif(b *testing.B) {
	test.NewTempApp(b).Settings().SetTheme(thema.Nieuw(thema.Licht, 1))
	bl := NieuwBlad()
	bl.Toon(&proefblad{}, 2, 5)
	for _, zoom := range []float32{1, 4} {
		b.Run(fmt.Sprintf("zoom %v", zoom), func(b *testing.B) {
			bl.Resize(fyne.NewSize(1000, 800))
			bl.zoom(zoom, bl.midden())
			bl.Licht([]markering.Vak{vak(0.05, 0.1, 0.6, 0.13)}, nil)
			for i := 0; b.Loop(); i++ {
				bl.s = bl.s.verschoven(0, float32(20-40*(i/50%2)))
				bl.verf(1000, 800)
			}
		})
	}
}
