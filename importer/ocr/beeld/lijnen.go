package beeld

import (
	"cmp"
	"image"
	"slices"
)

// Lijnen finds rules: straight strokes, level or upright, much longer than letters. Text
// that touches a rule is not part of it. letter is the height of an x in pixels, 0 when not
// known.
func Lijnen(k *Inkt, dpi, letter int) (level, upright []image.Rectangle) {
	thick := max(dpi/22, 3)
	level = rules(k.W, k.H, func(y int) []uint8 { return k.Pix[y*k.W : y*k.W+k.W] }, max(dpi*2/5, 6*letter), thick)
	turned := k.turned()
	for _, r := range rules(k.H, k.W, func(x int) []uint8 { return turned[x*k.H : x*k.H+k.H] }, max(dpi/3, 6*letter), thick) {
		upright = append(upright, image.Rect(r.Min.Y, r.Min.X, r.Max.Y, r.Max.X))
	}
	return level, upright
}

// turned gives the columns of the picture as rows.
func (k *Inkt) turned() []uint8 {
	out := make([]uint8, len(k.Pix))
	const block = 32
	for by := 0; by < k.H; by += block {
		for bx := 0; bx < k.W; bx += block {
			for y := by; y < min(by+block, k.H); y++ {
				for x := bx; x < min(bx+block, k.W); x++ {
					out[x*k.H+y] = k.Pix[y*k.W+x]
				}
			}
		}
	}
	return out
}

// rules finds the level strokes of a picture of h rows of w pixels: runs of at least long
// pixels, with small breaks, joined over the rows they cover. What is thicker than thick is
// no rule but an area.
func rules(w, h int, row func(y int) []uint8, long, thick int) []image.Rectangle {
	var out []image.Rectangle
	first := 0
	for y := range h {
		for _, r := range longRuns(row(y), long) {
			joined := false
			for i := first; i < len(out); i++ {
				s := &out[i]
				// The next row of the same rule, which may shift where the page is not quite straight.
				if s.Max.Y >= y-1 && min(s.Max.X, r[1])-max(s.Min.X, r[0]) > -8 && s.Max.Y-s.Min.Y <= 4*thick {
					s.Min.X, s.Max.X, s.Max.Y = min(s.Min.X, r[0]), max(s.Max.X, r[1]), y+1
					joined = true
					break
				}
			}
			if !joined {
				out = append(out, image.Rect(r[0], y, r[1], y+1))
			}
		}
		for first < len(out) && out[first].Max.Y < y-1 {
			first++
		}
	}
	var found []image.Rectangle
	for _, s := range out {
		if s.Dy() <= thick && s.Dx() >= long {
			found = append(found, s)
		}
	}
	slices.SortFunc(found, func(a, b image.Rectangle) int {
		return cmp.Or(cmp.Compare(a.Min.Y, b.Min.Y), cmp.Compare(a.Min.X, b.Min.X))
	})
	return found
}

// longRuns gives the stretches of ink of at least long pixels; a break of two pixels does not
// end one.
func longRuns(row []uint8, long int) [][2]int {
	var out [][2]int
	const gap = 2
	for x := 0; x < len(row); {
		if row[x] == 0 {
			x++
			continue
		}
		from, last := x, x
		for x++; x < len(row) && x-last <= gap+1; x++ {
			if row[x] != 0 {
				last = x
			}
		}
		if last+1-from >= long {
			out = append(out, [2]int{from, last + 1})
		}
	}
	return out
}

// WisLijnen takes rules out of a picture and its ink. Where a letter crosses a rule, the ink
// goes on beyond it; that stays.
func WisLijnen(g *image.Gray, k *Inkt, level, upright []image.Rectangle) {
	reach := 2
	for _, r := range level {
		for x := max(r.Min.X-1, 0); x < min(r.Max.X+1, k.W); x++ {
			top, bottom := extent(r.Min.Y, r.Max.Y, k.H, func(y int) bool { return k.Pix[y*k.W+x] != 0 })
			if top >= reach && bottom >= reach || top+bottom > 2*reach+1 {
				continue
			}
			for y := max(r.Min.Y-1-top, 0); y < min(r.Max.Y+1+bottom, k.H); y++ {
				g.Pix[y*g.Stride+x], k.Pix[y*k.W+x] = paper, 0
			}
		}
	}
	for _, r := range upright {
		for y := max(r.Min.Y-1, 0); y < min(r.Max.Y+1, k.H); y++ {
			left, right := extent(r.Min.X, r.Max.X, k.W, func(x int) bool { return k.Pix[y*k.W+x] != 0 })
			if left >= reach && right >= reach || left+right > 2*reach+1 {
				continue
			}
			for x := max(r.Min.X-1-left, 0); x < min(r.Max.X+1+right, k.W); x++ {
				g.Pix[y*g.Stride+x], k.Pix[y*k.W+x] = paper, 0
			}
		}
	}
}

// extent counts how far the ink goes on before a and from b, up to eight pixels.
func extent(a, b, n int, ink func(int) bool) (before, after int) {
	const most = 8
	for before < most && a-1-before >= 0 && ink(a-1-before) {
		before++
	}
	for after < most && b+after < n && ink(b+after) {
		after++
	}
	return before, after
}
