package beeld

import (
	"image"
	"slices"
)

// paper is the grey that paper gets in Effen; a little below white keeps its grain.
const paper = 250

// Of a page whose ink is less dark than this below the paper, the contrast is stretched.
const faintInk = 130

// Effen evens out the light: shadows, folds and coloured paper become one light grey, and
// faint ink gets the contrast of a good print. Dark areas of up to a few lines high (the
// heads of tables, pictures) stay dark.
func Effen(g *image.Gray, dpi int) *image.Gray {
	m := lightMap(g, max(dpi/6, 8))
	out := image.NewGray(image.Rect(0, 0, g.Rect.Dx(), g.Rect.Dy()))
	if lo, hi := slices.Min(m.level), slices.Max(m.level); int(hi)-int(lo) <= 6 {
		m.even(g, out, (int(hi)+int(lo))/2)
	} else {
		m.uneven(g, out)
	}
	stretch(out)
	WisDoordruk(out)
	return out
}

// levels is the brightness of the paper in each tile of a picture.
type levels struct {
	tile, w, h int
	level      []uint8
}

func lightMap(g *image.Gray, tile int) levels {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	m := levels{tile: tile, w: max((w+tile-1)/tile, 1), h: max((h+tile-1)/tile, 1)}
	m.level = make([]uint8, m.w*m.h)
	for ty := range m.h {
		for tx := range m.w {
			m.level[ty*m.w+tx] = tileLevel(g, tx*tile, ty*tile, min(tx*tile+tile, w), min(ty*tile+tile, h))
		}
	}
	// Closing: what is darker than its surroundings over less than five tiles is no shadow.
	const reach = 2
	m.level = m.window(reach, func(a, b uint8) uint8 { return max(a, b) })
	m.level = m.window(reach, func(a, b uint8) uint8 { return min(a, b) })
	m.smooth()
	return m
}

// tileLevel is the grey below which three quarters of every other pixel of a tile lie.
func tileLevel(g *image.Gray, x0, y0, x1, y1 int) uint8 {
	var count [256]int
	n := 0
	for y := y0; y < y1; y += 2 {
		for x := x0; x < x1; x += 2 {
			count[g.Pix[y*g.Stride+x]]++
			n++
		}
	}
	left := n / 4
	for v := 255; v > 0; v-- {
		if left -= count[v]; left < 0 {
			return uint8(max(v, 1))
		}
	}
	return 1
}

// window takes the best of each tile's neighbours up to reach tiles away, rows first.
func (m levels) window(reach int, best func(a, b uint8) uint8) []uint8 {
	pass := func(in []uint8, dx, dy int) []uint8 {
		out := make([]uint8, len(in))
		for y := range m.h {
			for x := range m.w {
				v := in[y*m.w+x]
				for d := -reach; d <= reach; d++ {
					if px, py := x+d*dx, y+d*dy; px >= 0 && px < m.w && py >= 0 && py < m.h {
						v = best(v, in[py*m.w+px])
					}
				}
				out[y*m.w+x] = v
			}
		}
		return out
	}
	return pass(pass(m.level, 1, 0), 0, 1)
}

func (m *levels) smooth() {
	out := make([]uint8, len(m.level))
	for y := range m.h {
		for x := range m.w {
			sum, n := 0, 0
			for py := max(y-1, 0); py <= min(y+1, m.h-1); py++ {
				for px := max(x-1, 0); px <= min(x+1, m.w-1); px++ {
					sum += int(m.level[py*m.w+px])
					n++
				}
			}
			out[y*m.w+x] = uint8(max(sum/n, 1))
		}
	}
	m.level = out
}

func (m levels) even(g, out *image.Gray, level int) {
	var to [256]uint8
	for v := range to {
		to[v] = uint8(min(v*paper/max(level, 1), 255))
	}
	w := g.Rect.Dx()
	for y := range g.Rect.Dy() {
		in, row := g.Pix[y*g.Stride:y*g.Stride+w], out.Pix[y*out.Stride:y*out.Stride+w]
		for x, v := range in {
			row[x] = to[v]
		}
	}
}

// uneven divides each pixel by the light at its place, which runs smoothly from the middle of
// one tile to the next.
func (m levels) uneven(g, out *image.Gray) {
	w := g.Rect.Dx()
	col := make([]int32, m.w) // light of the tiles at this height, times 256
	for y := range g.Rect.Dy() {
		a, b, f := m.between(y, m.h)
		for t := range col {
			col[t] = int32(m.level[a*m.w+t])*int32(256-f) + int32(m.level[b*m.w+t])*int32(f)
		}
		in, row := g.Pix[y*g.Stride:y*g.Stride+w], out.Pix[y*out.Stride:y*out.Stride+w]
		for x := 0; x < w; {
			a, b, f := m.between(x, m.w)
			end := min(m.stop(x), w)
			light, step := col[a]*int32(256-f)+col[b]*int32(f), (col[b]-col[a])*256/int32(m.tile)
			for ; x < end; x++ {
				row[x] = uint8(min(uint32(in[x])*paper*256/uint32(max(light>>8, 1)), 255))
				light += step
			}
		}
	}
}

// between gives the tiles whose middles lie around a place, and how far it is from the first
// to the second, in 256 parts.
func (m levels) between(at, n int) (a, b, f int) {
	p := at - m.tile/2
	if p < 0 {
		return 0, 0, 0
	}
	a = p / m.tile
	if a >= n-1 {
		return n - 1, n - 1, 0
	}
	return a, a + 1, (p % m.tile) * 256 / m.tile
}

// stop is the next place at which between gives other tiles.
func (m levels) stop(at int) int {
	p := at - m.tile/2
	if p < 0 {
		return m.tile / 2
	}
	return (p/m.tile+1)*m.tile + m.tile/2
}

// stretch gives faint ink full contrast. What is nearer to the paper than to the ink by far
// becomes paper, so that the grain is not made stronger.
func stretch(g *image.Gray) {
	ink := inkLevel(g)
	if ink < 0 || paper-ink > faintInk {
		return
	}
	top := paper - (paper-ink)/5
	var to [256]uint8
	for v := range to {
		to[v] = uint8(min(max((v-ink)*220/max(top-ink, 1)+30, 0), 255))
	}
	for i, v := range g.Pix {
		g.Pix[i] = to[v]
	}
}

// leastInk is the part of a page, in 1/5000, that must be clearly darker than the paper.
const leastInk = 1

// inkLevel is the grey of the ink: of what is darker than the grain of the paper explains, the
// darkest that is made of thin strokes. Punched holes and the edge of a table are darker than
// faint print and say nothing of it; print that shines through is lighter. It is -1 when there
// is next to nothing.
func inkLevel(g *image.Gray) int {
	var count [256]int
	for _, v := range g.Pix {
		count[v]++
	}
	// Most of a page is paper: the sixth part that is darkest begins within its grain.
	mode := 0
	for v, c := range count {
		if c >= count[mode] {
			mode = v
		}
	}
	low, n := 0, 0
	for v, c := range count {
		if n += c; n*6 >= len(g.Pix) {
			low = v
			break
		}
	}
	grain := max(mode-low, 0)
	if grain > 40 { // a page full of ink
		grain = 10
	}
	limit := max(mode-max(4*grain, 12), 0)
	n = 0
	for _, c := range count[:limit] {
		n += c
	}
	if n*5000 < len(g.Pix)*leastInk {
		return -1
	}
	share := func(n int) int {
		for v, c := range count[:limit] {
			if n -= c; n < 0 {
				return v
			}
		}
		return limit
	}
	dark, most := share(n/33), share(n/4)
	if 9*(mode-most) < 5*(mode-dark) && strokes(g, uint8(mode-(mode-dark)*6/10)) {
		return dark
	}
	return most
}

// strokes tells whether what is darker than limit is made of strokes rather than of areas.
func strokes(g *image.Gray, limit uint8) bool {
	w := g.Rect.Dx()
	runs, n := 0, 0
	for y := 0; y < g.Rect.Dy(); y += 3 {
		before := false
		for _, v := range g.Pix[y*g.Stride : y*g.Stride+w] {
			in := v < limit
			if in {
				n++
				if !before {
					runs++
				}
			}
			before = in
		}
	}
	return runs > 20 && n < runs*12
}

// otsu gives the threshold that parts a histogram in two groups that differ most.
func otsu(count *[256]int) int {
	total, sum := 0, 0.0
	for v, c := range count {
		total += c
		sum += float64(v) * float64(c)
	}
	n, part, best, at := 0, 0.0, -1.0, 128
	for v, c := range count {
		n += c
		part += float64(v) * float64(c)
		if n == 0 || n == total {
			continue
		}
		a, b := part/float64(n), (sum-part)/float64(total-n)
		if d := float64(n) * float64(total-n) * (a - b) * (a - b); d > best {
			best, at = d, v+1
		}
	}
	return at
}
