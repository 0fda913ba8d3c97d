package ocr

import (
	"context"
	"errors"
	"image"
	"image/color"
	"image/draw"
	"strings"
	"sync"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// The module is compiled once for all tests of the package.
var runtimeOnce = sync.OnceValues(func() (*Runtime, error) { return Open(context.Background(), nil) })

func newEngine(t testing.TB) *Engine {
	t.Helper()
	r, err := runtimeOnce()
	if err != nil {
		t.Fatal(err)
	}
	e, err := r.NewEngine(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Close(context.Background()) })
	return e
}

const dpi = 200

var lines = []string{
	"Terugkoppeling spreekuur bedrijfsarts",
	"Werknemer heeft beperkingen in het persoonlijk functioneren.",
	"Datum spreekuur: 14 maart 2025",
	"Eerste ziektedag: 03-02-2025",
	"De belastbaarheid is vier uur per dag, vijf dagen per week.",
	"Advies: stel samen een plan van aanpak op binnen twee weken.",
	"Het volgende gesprek vindt plaats over zes weken.",
}

// drawn is a picture of the test lines at 200 dpi, 11 points, dark on paper.
func drawn(t testing.TB) *image.Gray {
	t.Helper()
	f, err := opentype.Parse(goregular.TTF)
	if err != nil {
		t.Fatal(err)
	}
	face, err := opentype.NewFace(f, &opentype.FaceOptions{Size: 11, DPI: dpi, Hinting: font.HintingNone})
	if err != nil {
		t.Fatal(err)
	}
	g := image.NewGray(image.Rect(0, 0, 1654, 900))
	draw.Draw(g, g.Rect, image.NewUniform(color.Gray{245}), image.Point{}, draw.Src)
	d := font.Drawer{Dst: g, Src: image.NewUniform(color.Gray{30}), Face: face}
	for i, l := range lines {
		d.Dot = fixed.P(180, 150+i*90)
		d.DrawString(l)
	}
	return g
}

func quarter(g *image.Gray) *image.Gray { // clockwise
	out := image.NewGray(image.Rect(0, 0, g.Rect.Dy(), g.Rect.Dx()))
	for y := range g.Rect.Dy() {
		for x := range g.Rect.Dx() {
			out.SetGray(g.Rect.Dy()-1-y, x, g.GrayAt(x, y))
		}
	}
	return out
}

func text(o Opname) string {
	var b strings.Builder
	for i, w := range o.Words {
		if i > 0 {
			b.WriteByte(" \n"[min(w.Line-o.Words[i-1].Line, 1)])
		}
		b.WriteString(w.Text)
	}
	return b.String()
}

func TestReadAllTurns(t *testing.T) {
	e, g := newEngine(t), drawn(t)
	for turn := range 4 {
		o, err := e.Read(context.Background(), g, dpi, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range lines {
			if !strings.Contains(text(o), want) {
				t.Errorf("after %d quarter turns %q is missing in:\n%s", turn, want, text(o))
			}
		}
		if want := (4 - turn) % 4; o.Quarters != want {
			t.Errorf("after %d quarter turns: turned back by %d, want %d", turn, o.Quarters, want)
		}
		if o.Width < o.Height {
			t.Errorf("after %d quarter turns the upright page is %.0f x %.0f", turn, o.Width, o.Height)
		}
		g = quarter(g)
	}
}

func TestWordsHaveTheirPlace(t *testing.T) {
	o, err := newEngine(t).Read(context.Background(), drawn(t), dpi, nil)
	if err != nil {
		t.Fatal(err)
	}
	w := o.Words[0] // "Terugkoppeling", baseline at pixel 150, left at pixel 180
	if at := 180 * 72.0 / dpi; w.X0 < at-3 || w.X0 > at+3 {
		t.Errorf("left edge at %.1f points, want about %.1f", w.X0, at)
	}
	if base := 150 * 72.0 / dpi; w.Y0 > base || w.Y1 < base-1 {
		t.Errorf("box from %.1f to %.1f does not hold the baseline %.1f", w.Y0, w.Y1, base)
	}
	if w.Size < 8 || w.Size > 16 {
		t.Errorf("size %.1f for letters of 11 points", w.Size)
	}
}

func TestStops(t *testing.T) {
	e := newEngine(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := e.Read(ctx, drawn(t), dpi, nil); !errors.Is(err, ErrStopped) || !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want ErrStopped with the context's error", err)
	}
	if o, err := e.Read(context.Background(), drawn(t), dpi, nil); err != nil || len(o.Words) == 0 {
		t.Errorf("the engine is of no use after a stop: %v", err)
	}
}

func TestBlank(t *testing.T) {
	white := image.NewGray(image.Rect(0, 0, 800, 1000))
	draw.Draw(white, white.Rect, image.White, image.Point{}, draw.Src)
	dusty := image.NewGray(white.Rect)
	for i := range dusty.Pix {
		dusty.Pix[i] = 238 + uint8(i*7919%16)
	}
	for name, tt := range map[string]struct {
		g    *image.Gray
		want bool
	}{"white": {white, true}, "dusty": {dusty, true}, "empty": {image.NewGray(image.Rect(0, 0, 2, 2)), true}, "text": {drawn(t), false}} {
		if got := Blank(tt.g); got != tt.want {
			t.Errorf("%s: Blank = %v", name, got)
		}
	}
}

func TestParse(t *testing.T) {
	got := parse("1\t1\t1\t10\t20\t30\t40\t96.5\tDatum\nrommel\n1\t1\tx\t0\t0\t0\t0\t90\tweg\n1\t1\t2\t1\t2\t3\t4\t50.0\t \n1\t2\t3\t5\t6\t7\t8\t12.0\ttwee woorden")
	want := []raw{{line: 1, l: 10, t: 20, r: 30, b: 40, conf: 96.5, text: "Datum"}, {line: 3, l: 5, t: 6, r: 7, b: 8, conf: 12, text: "twee woorden"}}
	if len(got) != len(want) || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("parse = %+v", got)
	}
}

func BenchmarkRead(b *testing.B) {
	e, g := newEngine(b), drawn(b)
	for b.Loop() {
		if _, err := e.Read(context.Background(), g, dpi, nil); err != nil {
			b.Fatal(err)
		}
	}
}
