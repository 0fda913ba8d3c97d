package proef

import (
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"strings"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// tekenDPI is the resolution at which pages are drawn.
const tekenDPI = 300

// Blad is a page with what is on it.
type Blad struct {
	Beeld   *image.Gray
	DPI     int
	Woorden []string // in reading order, without boxes to tick
	Hokjes  []Hokje
	// Krabbels are the signatures, in pixels of the clean page.
	Krabbels []image.Rectangle
}

// Hokje is a box to tick: the word after it, and whether it is ticked.
type Hokje struct {
	Woord string
	Aan   bool
}

// Lettertypen are the typefaces pages are set in; a program that measures may replace them
// before it makes the first page: regular and bold, TTF.
var Lettertypen = [][2][]byte{{goregular.TTF, gobold.TTF}}

var machine = [2][]byte{gomono.TTF, gomono.TTF}

type letter struct {
	ttf  *byte
	punt float64
}

var (
	gezet   = map[letter]font.Face{}
	gezetMu sync.Mutex
)

func face(ttf []byte, punt float64) font.Face {
	gezetMu.Lock()
	defer gezetMu.Unlock()
	k := letter{&ttf[0], punt}
	if f := gezet[k]; f != nil {
		return f
	}
	t, err := opentype.Parse(ttf)
	if err != nil {
		panic(err)
	}
	f, err := opentype.NewFace(t, &opentype.FaceOptions{Size: punt, DPI: tekenDPI})
	if err != nil {
		panic(err)
	}
	gezet[k] = f
	return f
}

// vel is a page that is being drawn.
type vel struct {
	*Blad
	t           *toeval
	normaal     []byte
	vet         []byte
	punt        float64
	inkt        uint8
	x0, x1, y   int // margins and the next baseline
	regelhoogte int
}

func nieuwVel(zaad string) *vel {
	t := nieuwToeval(zaad)
	g := image.NewGray(image.Rect(0, 0, 2480, 3508))
	draw.Draw(g, g.Rect, image.NewUniform(color.Gray{250}), image.Point{}, draw.Src)
	l := Lettertypen[t.n(len(Lettertypen))]
	if t.n(6) == 0 {
		l = machine
	}
	v := &vel{Blad: &Blad{Beeld: g, DPI: tekenDPI}, t: t, normaal: l[0], vet: l[1], inkt: uint8(15 + t.n(40)), x0: 260, x1: 2260, y: 300}
	v.zet(kies(t, []float64{9.5, 10, 11}))
	return v
}

func (v *vel) zet(punt float64) {
	v.punt, v.regelhoogte = punt, int(punt*1.35*tekenDPI/72)
}

func breed(f font.Face, s string) int { return font.MeasureString(f, s).Ceil() }

// schrijf sets a line at a place, and counts its words.
func (v *vel) schrijf(ttf []byte, punt float64, x, y int, s string) int {
	f := face(ttf, punt)
	d := font.Drawer{Dst: v.Beeld, Src: image.NewUniform(color.Gray{v.inkt}), Face: f, Dot: fixed.P(x, y)}
	d.DrawString(s)
	v.Woorden = append(v.Woorden, strings.Fields(s)...)
	return x + breed(f, s)
}

// vul sets text between x0 and x1 from y down, and gives the baseline after it.
func (v *vel) vul(ttf []byte, s string, x0, x1, y int) int {
	f := face(ttf, v.punt)
	regel := ""
	for _, w := range strings.Fields(s) {
		if regel != "" && breed(f, regel+" "+w) > x1-x0 {
			v.schrijf(ttf, v.punt, x0, y, regel)
			y += v.regelhoogte
			regel = ""
		}
		regel = strings.TrimSpace(regel + " " + w)
	}
	v.schrijf(ttf, v.punt, x0, y, regel)
	return y + v.regelhoogte
}

func (v *vel) tekst(s string)   { v.y = v.vul(v.normaal, s, v.x0, v.x1, v.y) }
func (v *vel) wit(deel float64) { v.y += int(deel * float64(v.regelhoogte)) }

func (v *vel) kop(s string) {
	v.schrijf(v.vet, v.punt*1.25, v.x0, v.y, s)
	v.y += v.regelhoogte * 3 / 2
}

// streep draws a rule of dik pixels.
func (v *vel) streep(x0, y0, x1, y1, dik int) {
	draw.Draw(v.Beeld, image.Rect(x0, y0, max(x1, x0+dik), max(y1, y0+dik)), image.NewUniform(color.Gray{v.inkt + 30}), image.Point{}, draw.Src)
}

// hokje draws a box to tick before a label, and gives where the label ends.
func (v *vel) hokje(x, y int, label string, aan bool, stijl int) int {
	zij := int(v.punt * tekenDPI / 72 * 0.82)
	top := y - zij + zij/10
	dik := 2 + v.t.n(3)
	v.streep(x, top, x+zij, top, dik)
	v.streep(x, top+zij-dik, x+zij, top+zij-dik, dik)
	v.streep(x, top, x, top+zij, dik)
	v.streep(x+zij-dik, top, x+zij-dik, top+zij, dik)
	if aan {
		v.vink(x, top, zij, stijl)
	}
	v.Hokjes = append(v.Hokjes, Hokje{strings.Fields(label)[0], aan})
	return v.schrijf(v.normaal, v.punt, x+zij+int(v.punt*1.6), y, label)
}

// vink ticks a box: a printed cross, a filled square, or a cross or tick by hand.
func (v *vel) vink(x, y, zij, stijl int) {
	z := float64(zij)
	a, b := float64(x), float64(y)
	switch stijl {
	case 0: // printed cross
		v.lijn(a+z*.2, b+z*.2, a+z*.8, b+z*.8, 3)
		v.lijn(a+z*.8, b+z*.2, a+z*.2, b+z*.8, 3)
	case 1: // filled
		v.streep(x+zij/4, y+zij/4, x+zij*3/4, y+zij*3/4, zij/2)
	case 2: // cross by hand, outside its box
		v.lijn(a-z*.15, b-z*.1, a+z*1.1, b+z*1.05, 5)
		v.lijn(a+z*1.2, b-z*.15, a-z*.1, b+z*1.1, 5)
	default: // tick by hand
		v.lijn(a+z*.1, b+z*.5, a+z*.45, b+z*.95, 5)
		v.lijn(a+z*.45, b+z*.95, a+z*1.25, b-z*.35, 5)
	}
}

// lijn draws with a round pen.
func (v *vel) lijn(x0, y0, x1, y1, dik float64) {
	n := int(max(abs(x1-x0), abs(y1-y0))) + 1
	r := dik / 2
	for i := range n + 1 {
		u := float64(i) / float64(n)
		cx, cy := x0+(x1-x0)*u, y0+(y1-y0)*u
		for y := int(cy - r); y <= int(cy+r+1); y++ {
			for x := int(cx - r); x <= int(cx+r+1); x++ {
				if (float64(x)-cx)*(float64(x)-cx)+(float64(y)-cy)*(float64(y)-cy) <= r*r+.3 && image.Pt(x, y).In(v.Beeld.Rect) {
					v.Beeld.SetGray(x, y, color.Gray{45})
				}
			}
		}
	}
}

func abs(f float64) float64 { return max(f, -f) }

// krabbel signs in a box of w by h pixels.
func (v *vel) krabbel(x, y, w, h int) {
	px, py := float64(x), float64(y)+v.t.tussen(.3, .7)*float64(h)
	n := 7 + v.t.n(5)
	for i := range n {
		nx, ny := float64(x)+float64(w)*(float64(i+1)/float64(n)), float64(y)+v.t.f()*float64(h)
		cx, cy := px-v.t.tussen(0, .12)*float64(w), float64(y)+v.t.f()*float64(h)
		lx, ly := px, py
		for s := 1; s <= 20; s++ {
			u := float64(s) / 20
			qx := (1-u)*(1-u)*px + 2*u*(1-u)*cx + u*u*nx
			qy := (1-u)*(1-u)*py + 2*u*(1-u)*cy + u*u*ny
			v.lijn(lx, ly, qx, qy, 5)
			lx, ly = qx, qy
		}
		px, py = nx, ny
	}
	v.Krabbels = append(v.Krabbels, image.Rect(x, y, x+w, y+h))
}

// Naam gives page nr of a kind a name, the seed it comes from.
func Naam(soort string, nr int) string { return fmt.Sprintf("%s-%d", soort, nr) }
