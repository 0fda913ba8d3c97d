package main

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"math"
	"strings"

	"codeberg.org/go-pdf/fpdf"
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goitalic"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// Blocks that only scans have: a line in handwriting-like italics after printed text, and
// a signature.
type (
	ingevuld struct{ label, hand string }
	paraaf   string
)

// aftast says how a page was scanned. ocr, when given, is the invisible text that the
// scanner's own reading put under the picture, errors and all: one string per page.
type aftast struct {
	schuin  float64 // degrees
	ruis    float64 // 0-40
	machine bool    // typewriter face
	ocr     []string
}

const scanB, scanH = 1080, 1528 // about 130 dpi

// scan is the drukker of papers that are a picture of a page.
func scan(o aftast) drukker {
	return func(b bestand) ([]byte, []int, error) {
		p := fpdf.New("P", "mm", "A4", "")
		p.SetCatalogSort(true)
		p.SetCreationDate(dag(b.gemaakt))
		p.SetModificationDate(dag(b.gemaakt))
		p.SetProducer(b.maker, true)
		cp := p.UnicodeTranslatorFromDescriptor("")
		var bladen []int
		for i, s := range b.stukken {
			beeld, err := schets(s.blokken, o)
			if err != nil {
				return nil, nil, err
			}
			var j bytes.Buffer
			if err := jpeg.Encode(&j, beeld, &jpeg.Options{Quality: 32}); err != nil {
				return nil, nil, err
			}
			p.AddPage()
			naam := fmt.Sprintf("scan%d", i)
			p.RegisterImageOptionsReader(naam, fpdf.ImageOptions{ImageType: "JPG"}, &j)
			if i < len(o.ocr) {
				p.SetFont("Helvetica", "", 10)
				p.SetTextRenderingMode(3)
				for n, r := range strings.Split(o.ocr[i], "\n") {
					p.Text(18, 20+float64(n)*6.2, cp(r))
				}
				p.SetTextRenderingMode(0)
			}
			p.ImageOptions(naam, 0, 0, 210, 297, false, fpdf.ImageOptions{ImageType: "JPG"}, 0, "")
			bladen = append(bladen, 1)
		}
		var uit bytes.Buffer
		err := p.Output(&uit)
		return uit.Bytes(), bladen, err
	}
}

type doek struct {
	beeld      *image.Gray
	druk, hand font.Face
	groot      font.Face
	y          int
}

// schets draws one page in grey, as a scanner sees it.
func schets(blokken []blok, o aftast) (*image.Gray, error) {
	ttf := goregular.TTF
	if o.machine {
		ttf = gomono.TTF
	}
	d := &doek{beeld: image.NewGray(image.Rect(0, 0, scanB, scanH)), y: 110}
	draw.Draw(d.beeld, d.beeld.Bounds(), image.NewUniform(color.Gray{250}), image.Point{}, draw.Src)
	var err error
	for _, f := range []struct {
		face *font.Face
		ttf  []byte
		pt   float64
	}{{&d.druk, ttf, 21}, {&d.hand, goitalic.TTF, 24}, {&d.groot, ttf, 33}} {
		t, e := opentype.Parse(f.ttf)
		if e != nil {
			return nil, e
		}
		if *f.face, err = opentype.NewFace(t, &opentype.FaceOptions{Size: f.pt, DPI: 72}); err != nil {
			return nil, err
		}
	}
	for _, k := range blokken {
		d.teken(k)
	}
	return vervuil(d.beeld, o), nil
}

func (d *doek) schrijf(f font.Face, x, y int, grijs uint8, s string) {
	t := font.Drawer{Dst: d.beeld, Src: image.NewUniform(color.Gray{grijs}), Face: f, Dot: fixed.P(x, y)}
	t.DrawString(s)
}

func (d *doek) streep(x0, y, x1 int) {
	draw.Draw(d.beeld, image.Rect(x0, y, x1, y+2), image.NewUniform(color.Gray{90}), image.Point{}, draw.Src)
}

func (d *doek) teken(k blok) {
	const l, r = 110, scanB - 90
	switch k := k.(type) {
	case titel:
		d.schrijf(d.groot, l, d.y, 25, string(k))
		d.y += 56
	case kop:
		d.y += 12
		d.schrijf(d.druk, l, d.y, 15, string(k))
		d.streep(l, d.y+6, r)
		d.y += 40
	case tekst:
		regel := ""
		for _, w := range append(strings.Fields(string(k)), "\n") {
			if w == "\n" || font.MeasureString(d.druk, regel+" "+w).Ceil() > r-l {
				d.schrijf(d.druk, l, d.y, 35, regel)
				d.y += 31
				regel = ""
			}
			regel = strings.TrimSpace(regel + " " + w)
		}
		d.y += 12
	case ingevuld:
		d.schrijf(d.druk, l, d.y, 35, k.label)
		d.schrijf(d.hand, l+330, d.y-2, 60, k.hand)
		d.streep(l+320, d.y+6, r)
		d.y += 44
	case paraaf:
		d.krabbel(l+340, d.y-40, string(k))
		d.y += 60
	case wit:
		d.y += int(k * 5)
	case stempel:
		draw.Draw(d.beeld, image.Rect(700, 40, 1000, 44), image.NewUniform(color.Gray{110}), image.Point{}, draw.Src)
		draw.Draw(d.beeld, image.Rect(700, 92, 1000, 96), image.NewUniform(color.Gray{110}), image.Point{}, draw.Src)
		d.schrijf(d.druk, 712, 78, 110, string(k))
	default:
		panic(fmt.Sprintf("scan kent %T niet", k))
	}
}

// krabbel draws a signature with a round pen.
func (d *doek) krabbel(x, y int, naam string) {
	g := dobbelVan(naam)
	px, py := float64(x), float64(y+50)
	for range 5 + int(g.volgende()*3) {
		nx, ny := px+20+28*g.volgende(), float64(y)+15+50*g.volgende()
		cx, cy := px-10*g.volgende(), float64(y)-10+70*g.volgende()
		for t := range 160 {
			u := float64(t) / 160
			d.stip((1-u)*(1-u)*px+2*u*(1-u)*cx+u*u*nx, (1-u)*(1-u)*py+2*u*(1-u)*cy+u*u*ny)
		}
		px, py = nx, ny
	}
}

func (d *doek) stip(x, y float64) {
	for dy := -2; dy <= 2; dy++ {
		for dx := -2; dx <= 2; dx++ {
			if dx*dx+dy*dy <= 4 {
				d.beeld.SetGray(int(x)+dx, int(y)+dy, color.Gray{55})
			}
		}
	}
}

// vervuil turns the page a little and adds the grain of a scanner.
func vervuil(in *image.Gray, o aftast) *image.Gray {
	uit := image.NewGray(in.Bounds())
	g := dobbelVan(fmt.Sprint(o.schuin, o.ruis))
	sin, cos := math.Sincos(o.schuin * math.Pi / 180)
	cx, cy := float64(scanB)/2, float64(scanH)/2
	at := func(x, y int) float64 {
		if x < 0 || y < 0 || x >= scanB || y >= scanH {
			return 225
		}
		return float64(in.GrayAt(x, y).Y)
	}
	for y := range scanH {
		for x := range scanB {
			dx, dy := float64(x)-cx, float64(y)-cy
			sx, sy := float64(cos*dx)+float64(sin*dy)+cx, float64(cos*dy)-float64(sin*dx)+cy
			ix, iy := int(math.Floor(sx)), int(math.Floor(sy))
			fx, fy := sx-float64(ix), sy-float64(iy)
			w := at(ix, iy)*(1-fx)*(1-fy) + at(ix+1, iy)*fx*(1-fy) + at(ix, iy+1)*(1-fx)*fy + at(ix+1, iy+1)*fx*fy
			w += (g.volgende() - 0.5) * o.ruis
			w -= 14 * math.Abs(dx) / cx // darker towards the edges
			uit.SetGray(x, y, color.Gray{uint8(min(255, max(0, w)))})
		}
	}
	return uit
}
