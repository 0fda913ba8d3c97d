package markering

import (
	"image"
	"image/color"
	"image/draw"
	"math"
	"testing"
)

func papier(b, h int) *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, b, h))
	draw.Draw(m, m.Rect, image.White, image.Point{}, draw.Src)
	m.SetRGBA(50, 50, color.RGBA{0, 0, 0, 255})
	m.SetRGBA(51, 50, color.RGBA{100, 0, 200, 255})
	return m
}

func rechthoek(x0, y0, x1, y1 float64) Vak { return Vak{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}} }

func TestOp(t *testing.T) {
	m := papier(100, 200)
	uit := Op(m, []Vak{rechthoek(0.4, 0.2, 0.7, 0.3)}, Fel) // 40-70 by 40-60
	for _, tt := range []struct {
		x, y int
		want color.RGBA
	}{
		{39, 50, color.RGBA{255, 255, 255, 255}}, {70, 50, color.RGBA{255, 255, 255, 255}},
		{45, 39, color.RGBA{255, 255, 255, 255}}, {45, 60, color.RGBA{255, 255, 255, 255}},
		{40, 50, Fel.Rand}, {69, 50, Fel.Rand}, {45, 40, Fel.Rand}, {45, 59, Fel.Rand},
		{41, 41, Fel.Vlak}, {68, 58, Fel.Vlak},
		{50, 50, color.RGBA{0, 0, 0, 255}}, // letters stay
		{51, 50, color.RGBA{100, 0, 72, 255}},
	} {
		if got := uit.RGBAAt(tt.x, tt.y); got != tt.want {
			t.Errorf("op %d,%d: %v, wil %v", tt.x, tt.y, got, tt.want)
		}
	}
	if c := m.RGBAAt(45, 45); c.B != 255 {
		t.Error("het beeld zelf is veranderd")
	}
	if Op(m, nil, Fel) != m {
		t.Error("zonder plaatsen is het beeld hetzelfde")
	}
}

// Turned and mirrored corners colour the same place, and a skewed one keeps its area.
func TestOpHoeken(t *testing.T) {
	m := papier(200, 200)
	recht := rechthoek(0.2, 0.4, 0.8, 0.5)
	want := Op(m, []Vak{recht}, Fel)
	for i, v := range []Vak{{recht[1], recht[2], recht[3], recht[0]}, {recht[3], recht[2], recht[1], recht[0]}} {
		if string(Op(m, []Vak{v}, Fel).Pix) != string(want.Pix) {
			t.Errorf("%d: een andere volgorde van hoeken geeft een ander vak", i)
		}
	}
	var scheef Vak
	for i, p := range recht {
		sin, cos := math.Sincos(-3 * math.Pi / 180)
		x, y := p.X-0.5, p.Y-0.5
		scheef[i] = Punt{0.5 + x*cos - y*sin, 0.5 + x*sin + y*cos}
	}
	n := 0
	uit := Op(m, []Vak{scheef}, Fel)
	for i := 0; i < len(uit.Pix); i += 4 {
		if uit.Pix[i+2] < 200 {
			n++
		}
	}
	if n < 2300 || n > 2500 { // 120 by 20
		t.Errorf("%d beeldpunten gekleurd", n)
	}
	if c := uit.RGBAAt(45, 92); c.B == 255 {
		t.Error("de linkerkant hoort lager te liggen")
	}
	if c := uit.RGBAAt(45, 82); c.B != 255 {
		t.Error("het vak is niet scheef")
	}
}

func TestGedraaid(t *testing.T) {
	v := rechthoek(0.1, 0.2, 0.4, 0.25)
	for kwarten, want := range map[int][4]float64{0: {0.1, 0.2, 0.4, 0.25}, 1: {0.75, 0.1, 0.8, 0.4}, 2: {0.6, 0.75, 0.9, 0.8}, 3: {0.2, 0.6, 0.25, 0.9}, -1: {0.2, 0.6, 0.25, 0.9}, 5: {0.75, 0.1, 0.8, 0.4}} {
		van, tot := v.Gedraaid(kwarten).Grens()
		for i, got := range []float64{van.X, van.Y, tot.X, tot.Y} {
			if math.Abs(got-want[i]) > 1e-9 {
				t.Errorf("%d kwarten: %v-%v, wil %v", kwarten, van, tot, want)
				break
			}
		}
	}
}

// Places off the page, without size or not even numbers do no harm.
func TestOpRaar(t *testing.T) {
	m := papier(60, 60)
	Op(m, []Vak{rechthoek(-1, -1, 3, 0.1), rechthoek(0.5, 0.5, 0.5, 0.5), rechthoek(2, 2, 3, 3), {}, rechthoek(0.9, 0.9, 0.1, 0.1)}, Fel)
	if c := Op(m, []Vak{rechthoek(-1, -1, 3, 0.5)}, Fel).RGBAAt(30, 10); c != Fel.Vlak {
		t.Errorf("een vak dat over de rand gaat: %v", c)
	}
}

// Of a page of which a part is in view the same part is lit up.
func TestIn(t *testing.T) {
	vakken := []Vak{rechthoek(0.4, 0.2, 0.7, 0.3), rechthoek(0, 0, 0.1, 1)}
	heel := image.NewRGBA(image.Rect(0, 0, 100, 200))
	draw.Draw(heel, heel.Rect, image.White, image.Point{}, draw.Src)
	deel := image.NewRGBA(image.Rect(0, 0, 60, 30))
	draw.Draw(deel, deel.Rect, image.White, image.Point{}, draw.Src)
	van := image.Pt(30, 35) // where the part begins
	In(deel, heel.Rect.Sub(van), vakken, Fel)
	In(heel, heel.Rect, vakken, Fel)
	for y := range 30 {
		for x := range 60 {
			if got, want := deel.RGBAAt(x, y), heel.RGBAAt(x+van.X, y+van.Y); got != want {
				t.Fatalf("op %d,%d: %v, wil %v", x, y, got, want)
			}
		}
	}
}
