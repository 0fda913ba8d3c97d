package ocr

import (
	"image"
)

// A cell of cellSize pixels square is dark when it is darker than the page by more than its
// grain explains: noisy times the usual difference between two cells, and at least faint; more
// than plain always counts. A page with fewer dark cells than blankShare holds no text.
// Measured: blank and noisy blank pages 0, pages of text from 0.08; the bound leaves room for
// a page with one line.
const (
	cellSize   = 4
	noisy      = 8
	faint      = 12
	plain      = 40
	blankShare = 0.0002
)

// Blank tells whether the picture holds nothing to read.
func Blank(g *image.Gray) bool {
	w, h := g.Rect.Dx()/cellSize, g.Rect.Dy()/cellSize
	if w == 0 || h == 0 {
		return true
	}
	cells := make([]uint8, 0, w*h)
	var count, differs [256]int
	for y := range h {
		for x := range w {
			sum := 0
			for dy := range cellSize {
				at := (y*cellSize+dy)*g.Stride + x*cellSize
				for _, v := range g.Pix[at : at+cellSize] {
					sum += int(v)
				}
			}
			c := uint8(sum / (cellSize * cellSize))
			count[c]++
			if x > 0 {
				d := int(c) - int(cells[len(cells)-1])
				differs[max(d, -d)]++
			}
			cells = append(cells, c)
		}
	}
	median, grain := middleOf(&count), middleOf(&differs)
	limit := median - min(max(noisy*grain, faint), plain)
	dark := 0
	for _, c := range cells {
		if int(c) < limit {
			dark++
		}
	}
	return float64(dark) < blankShare*float64(len(cells))
}

// middleOf is the middle value of a histogram.
func middleOf(count *[256]int) int {
	n := 0
	for _, c := range count {
		n += c
	}
	n /= 2
	for v, c := range count {
		if n -= c; n < 0 {
			return v
		}
	}
	return 255
}
