package pdftekst

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"math"
	"testing"
	"time"

	"dossiercheck/importer/page"
)

func tekenaar(t testing.TB) *Tekenaar {
	t.Helper()
	k := NieuweTekenaar(Grenzen{Tijd: time.Minute, Cache: cacheMap(t)})
	t.Cleanup(k.Sluit)
	return k
}

// cacheMap is where the tests of this package keep compiled readers for each other.
func cacheMap(t testing.TB) string { return t.TempDir() }

func geef(data []byte) func() ([]byte, error) { return func() ([]byte, error) { return data, nil } }

// The place of a word on the shown page is where its ink is, however the page is turned,
// cropped, and whichever way its text runs.
func TestPlaatsOpHetBeeld(t *testing.T) {
	k := tekenaar(t)
	for _, rotate := range []int{0, 90, 180, 270} {
		for _, text := range []string{"1 0 0 1 150 500", "0 1 -1 0 300 200", "-1 0 0 -1 400 500", "0 -1 1 0 300 600"} {
			for _, box := range []string{"", "/CropBox[40 60 500 800]", "/MediaBox[-20 -30 600 900]"} {
				name := fmt.Sprintf("rotate %d, text %s, box %s", rotate, text, box)
				data := blad("BT /F1 12 Tf "+text+" Tm (MEHEM) Tj ET", fmt.Sprintf("/Rotate %d%s", rotate, box))
				if box != "" && box[1] == 'M' {
					data = bytes.Replace(data, []byte("/MediaBox[0 0 595 842]"), []byte("                      "), 1)
				}
				f, err := Lees(data, Opties{})
				if err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				p := &f.Pages[0]
				boxes := p.Find("MEHEM")
				if len(boxes) != 1 {
					t.Errorf("%s: %d places", name, len(boxes))
					continue
				}
				w, h := p.ShownSize()
				g, err := k.Teken(context.Background(), Tekening{Bestand: name, Pagina: 1, Breedte: int(2 * w), Data: geef(data)})
				if err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				if r := g.Beeld.Rect; math.Abs(float64(r.Dy())-2*h) > 1 {
					t.Errorf("%s: picture of %v, page of %v x %v points", name, r.Size(), w, h)
				}
				got, want := p.OnShown(boxes[0]).Bounds(), ink(g.Beeld)
				scale := float64(g.Beeld.Rect.Dx()) / w
				for i, d := range []float64{want.X0/scale - got.X0, got.X1 - want.X1/scale, want.Y0/scale - got.Y0, got.Y1 - want.Y1/scale} {
					if d < -0.6 || d > 4.5 { // white above capitals and below the line is in the box
						t.Errorf("%s: side %d is off by %.1f points: box %v, ink %v at scale %.2f", name, i, d, got, want, scale)
					}
				}
			}
		}
	}
}

func ink(m *image.RGBA) page.Box {
	b := page.Box{X0: math.Inf(1), Y0: math.Inf(1)}
	for y := range m.Rect.Dy() {
		for x := range m.Rect.Dx() {
			if m.RGBAAt(x, y).G < 128 {
				b.X0, b.Y0 = math.Min(b.X0, float64(x)), math.Min(b.Y0, float64(y))
				b.X1, b.Y1 = math.Max(b.X1, float64(x+1)), math.Max(b.Y1, float64(y+1))
			}
		}
	}
	return b
}

func TestTekenOpenBestanden(t *testing.T) {
	k := tekenaar(t)
	asked := map[string]int{}
	draw := func(name string) Getekend {
		t.Helper()
		g, err := k.Teken(context.Background(), Tekening{Bestand: name, Pagina: 1, Breedte: 100, Data: func() ([]byte, error) {
			asked[name]++
			return blad(at(50, 700, name), ""), nil
		}})
		if err != nil {
			t.Fatal(err)
		}
		return g
	}
	for range 3 {
		draw("a")
	}
	for _, name := range []string{"b", "c", "d"} {
		draw(name)
	}
	if g := draw("a"); asked["a"] != 1 || g.Geopend || g.Bladen != 1 || g.Duur <= 0 {
		t.Errorf("asked %d times for the bytes of a file that is open; %+v", asked["a"], g)
	}
	draw("e") // one too many: b was used longest ago
	draw("a")
	draw("b")
	if asked["a"] != 1 || asked["b"] != 2 {
		t.Errorf("asked %v", asked)
	}
	k.Rust()
	if draw("a"); asked["a"] != 2 {
		t.Error("a new child cannot have the file")
	}
}

func TestTekenFouten(t *testing.T) {
	k := tekenaar(t)
	weg := errors.New("weg")
	for _, tt := range []struct {
		name  string
		v     Tekening
		soort Soort
		err   error
	}{
		{"geen bestand", Tekening{Data: func() ([]byte, error) { return nil, weg }}, "", weg},
		{"geen pdf", Tekening{Data: geef([]byte("geen pdf"))}, Beschadigd, nil},
		{"bladzijde bestaat niet", Tekening{Pagina: 2, Data: geef(blad("", ""))}, Beschadigd, nil},
		{"kapotte foto", Tekening{Data: geef([]byte("\xff\xd8\xff\xe0kapot"))}, Beschadigd, nil},
	} {
		tt.v.Bestand, tt.v.Breedte, tt.v.Pagina = tt.name, 100, max(1, tt.v.Pagina)
		_, err := k.Teken(context.Background(), tt.v)
		var f *Fout
		if tt.err != nil && !errors.Is(err, tt.err) || tt.soort != "" && (!errors.As(err, &f) || f.Soort != tt.soort) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
	// After all that the child still draws.
	if _, err := k.Teken(context.Background(), Tekening{Bestand: "goed", Pagina: 1, Breedte: 50, Data: geef(blad("", ""))}); err != nil {
		t.Error(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if _, err := k.Teken(ctx, Tekening{Bestand: "goed", Pagina: 1, Breedte: 50}); !errors.Is(err, context.Canceled) {
		t.Errorf("after the end: %v", err)
	}
	if _, err := k.Teken(context.Background(), Tekening{Bestand: "goed", Pagina: 1, Breedte: 50, Data: geef(blad("", ""))}); err != nil {
		t.Error(err)
	}
}

// corner makes a picture that is dark in its top left corner.
func corner(w, h int) *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			c := color.RGBA{255, 255, 255, 255}
			if x < w/4 && y < h/4 {
				c = color.RGBA{0, 0, 200, 255}
			}
			m.SetRGBA(x, y, c)
		}
	}
	return m
}

// withExif puts an orientation into a JPEG.
func withExif(jpg []byte, n byte) []byte {
	tiff := append([]byte("MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00"), n, 0, 0, 0, 0, 0, 0)
	body := append([]byte("Exif\x00\x00"), tiff...)
	seg := append([]byte{0xff, 0xe1, 0, byte(len(body) + 2)}, body...)
	return append(append(append([]byte{}, jpg[:2]...), seg...), jpg[2:]...)
}

func TestFoto(t *testing.T) {
	k := tekenaar(t)
	var jpg, pn bytes.Buffer
	if err := jpeg.Encode(&jpg, corner(200, 120), nil); err != nil {
		t.Fatal(err)
	}
	if err := png.Encode(&pn, corner(200, 120)); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		data []byte
		size image.Point // at 100 wide
		dark image.Point // the corner that is dark
	}{
		{"png", pn.Bytes(), image.Pt(100, 60), image.Pt(5, 5)},
		{"jpeg", jpg.Bytes(), image.Pt(100, 60), image.Pt(5, 5)},
		{"1", withExif(jpg.Bytes(), 1), image.Pt(100, 60), image.Pt(5, 5)},
		{"2", withExif(jpg.Bytes(), 2), image.Pt(100, 60), image.Pt(95, 5)},
		{"3", withExif(jpg.Bytes(), 3), image.Pt(100, 60), image.Pt(95, 55)},
		{"4", withExif(jpg.Bytes(), 4), image.Pt(100, 60), image.Pt(5, 55)},
		{"5", withExif(jpg.Bytes(), 5), image.Pt(100, 167), image.Pt(5, 5)},
		{"6", withExif(jpg.Bytes(), 6), image.Pt(100, 167), image.Pt(95, 5)},
		{"7", withExif(jpg.Bytes(), 7), image.Pt(100, 167), image.Pt(95, 160)},
		{"8", withExif(jpg.Bytes(), 8), image.Pt(100, 167), image.Pt(5, 160)},
		{"9 bestaat niet", withExif(jpg.Bytes(), 9), image.Pt(100, 60), image.Pt(5, 5)},
		{"rechtsom", pn.Bytes(), image.Pt(100, 167), image.Pt(95, 5)},
		{"op zijn kop", pn.Bytes(), image.Pt(100, 60), image.Pt(95, 55)},
		{"linksom", pn.Bytes(), image.Pt(100, 167), image.Pt(5, 160)},
	} {
		turn := map[string]int{"rechtsom": 1, "op zijn kop": 2, "linksom": -1}[tt.name]
		g, err := k.Teken(context.Background(), Tekening{Bestand: tt.name, Pagina: 1, Breedte: 100, Draai: turn, Data: geef(tt.data)})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if g.Beeld.Rect.Size() != tt.size {
			t.Errorf("%s: %v pixels, want %v", tt.name, g.Beeld.Rect.Size(), tt.size)
		}
		for _, at := range []image.Point{{5, 5}, {95, 5}, {5, tt.size.Y - 6}, {95, tt.size.Y - 6}} {
			dark := g.Beeld.RGBAAt(at.X, at.Y).R < 100
			if want := abs(at.X-tt.dark.X) < 10 && abs(at.Y-tt.dark.Y) < 10; dark != want {
				t.Errorf("%s: dark at %v is %v", tt.name, at, dark)
			}
		}
	}
}

func abs(n int) int { return max(n, -n) }

func FuzzOrientation(f *testing.F) {
	f.Add(withExif([]byte("\xff\xd8\xff\xd9"), 6))
	f.Add([]byte("II*\x00\x08\x00\x00\x00\x01\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if n := orientation(data); n < 1 || n > 8 {
			t.Errorf("orientation %d", n)
		}
	})
}
