package beeld

import (
	"image"
	"math"
)

// Kwart turns a picture by quarters clockwise.
func Kwart(g *image.Gray, quarters int) *image.Gray {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	var out *image.Gray
	switch quarters & 3 {
	case 0:
		return g
	case 2:
		out = image.NewGray(image.Rect(0, 0, w, h))
		for y := range h {
			in, row := g.Pix[y*g.Stride:y*g.Stride+w], out.Pix[(h-1-y)*out.Stride:]
			for x, v := range in {
				row[w-1-x] = v
			}
		}
		return out
	}
	out = image.NewGray(image.Rect(0, 0, h, w))
	const block = 32 // both pictures stay in the cache
	for by := 0; by < h; by += block {
		for bx := 0; bx < w; bx += block {
			for y := by; y < min(by+block, h); y++ {
				for x := bx; x < min(bx+block, w); x++ {
					v := g.Pix[y*g.Stride+x]
					if quarters&3 == 1 {
						out.Pix[x*out.Stride+h-1-y] = v
					} else {
						out.Pix[(w-1-x)*out.Stride+y] = v
					}
				}
			}
		}
	}
	return out
}

// Draai turns a picture clockwise around its middle. The size stays; what comes in from
// outside is paper.
func Draai(g *image.Gray, degrees float64) *image.Gray {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	out := image.NewGray(image.Rect(0, 0, w, h))
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	const one = 1 << 16
	mx, my := float64(w)/2, float64(h)/2
	dx, dy := int(cos*one), int(-sin*one)
	for y := range h {
		// The place in g of the pixel at the start of the row.
		px, py := .5-mx, float64(y)+.5-my
		sx := int((cos*px + sin*py + mx - .5) * one)
		sy := int((-sin*px + cos*py + my - .5) * one)
		row := out.Pix[y*out.Stride : y*out.Stride+w]
		for x := range row {
			row[x] = sample(g, sx, sy)
			sx += dx
			sy += dy
		}
	}
	return out
}

// sample gives the grey at a place in 1/65536 pixels, between four pixels; outside: paper.
func sample(g *image.Gray, sx, sy int) uint8 {
	ix, iy := sx>>16, sy>>16
	if ix < 0 || iy < 0 || ix+1 >= g.Rect.Dx() || iy+1 >= g.Rect.Dy() {
		if ix < -1 || iy < -1 || ix >= g.Rect.Dx() || iy >= g.Rect.Dy() {
			return paper
		}
		return g.Pix[max(iy, 0)*g.Stride+max(ix, 0)]
	}
	fx, fy := uint32(sx>>8)&255, uint32(sy>>8)&255
	at := iy*g.Stride + ix
	a, b := uint32(g.Pix[at]), uint32(g.Pix[at+1])
	c, d := uint32(g.Pix[at+g.Stride]), uint32(g.Pix[at+g.Stride+1])
	return uint8(((a*(256-fx)+b*fx)*(256-fy) + (c*(256-fx)+d*fx)*fy + 1<<15) >> 16)
}
