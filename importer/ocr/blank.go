package ocr

import (
	"image"
	"slices"
)

// A cell of cellSize pixels square is dark when it is this much darker than the page; a page
// with fewer dark cells than blankShare holds no text. Measured: blank and noisy blank pages
// 0, pages of text from 0.08; the bound leaves room for a page with one line.
const (
	cellSize   = 4
	darker     = 40
	blankShare = 0.0002
)

// Blank tells whether the picture holds nothing to read.
func Blank(g *image.Gray) bool {
	w, h := g.Rect.Dx()/cellSize, g.Rect.Dy()/cellSize
	if w == 0 || h == 0 {
		return true
	}
	cells := make([]uint8, 0, w*h)
	for y := range h {
		for x := range w {
			sum := 0
			for dy := range cellSize {
				at := (y*cellSize+dy)*g.Stride + x*cellSize
				for _, v := range g.Pix[at : at+cellSize] {
					sum += int(v)
				}
			}
			cells = append(cells, uint8(sum/(cellSize*cellSize)))
		}
	}
	sorted := slices.Clone(cells)
	slices.Sort(sorted)
	median := int(sorted[len(sorted)/2])
	dark := 0
	for _, c := range cells {
		if median-int(c) > darker {
			dark++
		}
	}
	return float64(dark) < blankShare*float64(len(cells))
}
