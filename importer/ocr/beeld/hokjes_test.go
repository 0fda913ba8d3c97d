package beeld

import (
	"image"
	"testing"
	"time"
)

// rechthoek fills r with ink.
func rechthoek(k *Inkt, r image.Rectangle) {
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			k.Pix[y*k.W+x] = 1
		}
	}
}

// A photo shows the table around the letter as one large dark place. The boxes on the letter
// are found all the same, and the dark place costs next to nothing: looking for a box at each
// of its points once took 40 seconds.
func TestHokjesOpEenDonkereTafel(t *testing.T) {
	k := &Inkt{W: 1654, H: 2339, Pix: make([]uint8, 1654*2339)}
	rechthoek(k, image.Rect(0, 0, k.W, k.H))
	wit := image.Rect(300, 300, k.W-300, k.H-300)
	for y := wit.Min.Y; y < wit.Max.Y; y++ {
		clear(k.Pix[y*k.W+wit.Min.X : y*k.W+wit.Max.X])
	}
	box := func(at image.Point) {
		r := image.Rect(at.X, at.Y, at.X+28, at.Y+28)
		rechthoek(k, r)
		for y := r.Min.Y + 2; y < r.Max.Y-2; y++ {
			clear(k.Pix[y*k.W+r.Min.X+2 : y*k.W+r.Max.X-2])
		}
	}
	box(image.Pt(500, 600))
	box(image.Pt(500, 900))
	rechthoek(k, image.Rect(508, 908, 520, 920)) // a mark
	start := time.Now()
	got := Hokjes(200, 0, k)
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("zoeken duurde %v", took)
	}
	if len(got) != 2 || got[0].Box.Min != image.Pt(500, 600) || got[1].Box.Min != image.Pt(500, 900) {
		t.Fatalf("gevonden: %+v", got)
	}
	if aan, _ := got[0].Aan(); aan {
		t.Error("het lege hokje is aan")
	}
	if aan, _ := got[1].Aan(); !aan {
		t.Error("het hokje met een merk is niet aan")
	}
}
