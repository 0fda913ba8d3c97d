package beeld

import (
	"image"

	"golang.org/x/image/draw"
)

// Schaal gives a picture another resolution. Making it smaller takes the mean of the pixels.
func Schaal(g *image.Gray, f float64) *image.Gray {
	return Naar(g, int(float64(g.Rect.Dx())*f+.5), int(float64(g.Rect.Dy())*f+.5))
}

// shrink weighs each pixel by how much of it lies under the new one. It works in two steps:
// across, then down.
func shrink(g *image.Gray, w, h int) *image.Gray {
	cols, rows := spans(g.Rect.Dx(), w), spans(g.Rect.Dy(), h)
	out := image.NewGray(image.Rect(0, 0, w, h))
	line, sum := make([]uint32, w), make([]uint32, w)
	at := -1 // the row of g that line holds
	for y, r := range rows {
		clear(sum)
		for i, part := range r.weight {
			if at != r.from+i {
				at = r.from + i
				in := g.Pix[at*g.Stride : at*g.Stride+g.Rect.Dx()]
				for x, c := range cols {
					s := uint32(0)
					for k, p := range c.weight {
						s += uint32(in[c.from+k]) * p
					}
					line[x] = s >> 4
				}
			}
			for x, v := range line {
				sum[x] += v * part >> 4
			}
		}
		row := out.Pix[y*out.Stride : y*out.Stride+w]
		for x, v := range sum {
			row[x] = uint8(min((v+1<<15)>>16, 255))
		}
	}
	return out
}

// span is a run of old pixels under a new one, with weights that add up to 4096.
type span struct {
	from   int
	weight []uint32
}

func spans(old, size int) []span {
	out := make([]span, size)
	f := float64(old) / float64(size)
	for i := range out {
		a, b := float64(i)*f, float64(i+1)*f
		s := span{from: min(int(a), old-1)}
		left := uint32(4096)
		for p := s.from; p < old && float64(p) < b-1e-9; p++ {
			part := min(uint32((min(b, float64(p+1))-max(a, float64(p)))/f*4096+.5), left)
			s.weight = append(s.weight, part)
			left -= part
		}
		s.weight[len(s.weight)-1] += left
		out[i] = s
	}
	return out
}

// Naar gives a picture another size, also one of another shape.
func Naar(g *image.Gray, w, h int) *image.Gray {
	w, h = max(w, 1), max(h, 1)
	if w <= g.Rect.Dx() && h <= g.Rect.Dy() {
		return shrink(g, w, h)
	}
	out := image.NewGray(image.Rect(0, 0, w, h))
	draw.CatmullRom.Scale(out, out.Rect, g, g.Rect, draw.Src, nil)
	return out
}
