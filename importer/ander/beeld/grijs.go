package beeld

import (
	"image"
	"image/color"
)

// grijs makes a picture grey, on white paper where it can be seen through.
func grijs(img image.Image) *image.Gray {
	r := img.Bounds()
	g := image.NewGray(image.Rect(0, 0, r.Dx(), r.Dy()))
	switch m := img.(type) {
	case *image.Gray:
		for y := range r.Dy() {
			copy(g.Pix[y*g.Stride:(y+1)*g.Stride], m.Pix[m.PixOffset(r.Min.X, r.Min.Y+y):])
		}
	case *image.YCbCr:
		for y := range r.Dy() {
			copy(g.Pix[y*g.Stride:(y+1)*g.Stride], m.Y[m.YOffset(r.Min.X, r.Min.Y+y):])
		}
	case *image.Paletted:
		licht := make([]uint8, 256)
		for i := range licht {
			if i < len(m.Palette) {
				licht[i] = helder(m.Palette[i])
			}
		}
		for y := range r.Dy() {
			rij := m.Pix[m.PixOffset(r.Min.X, r.Min.Y+y):]
			for x := range r.Dx() {
				g.Pix[y*g.Stride+x] = licht[rij[x]]
			}
		}
	case *image.RGBA:
		viertallen(g, m.Pix, m.Stride, m.PixOffset(r.Min.X, r.Min.Y), true)
	case *image.NRGBA:
		viertallen(g, m.Pix, m.Stride, m.PixOffset(r.Min.X, r.Min.Y), false)
	default:
		for y := range r.Dy() {
			for x := range r.Dx() {
				g.Pix[y*g.Stride+x] = helder(img.At(r.Min.X+x, r.Min.Y+y))
			}
		}
	}
	return g
}

func helder(c color.Color) uint8 {
	r, g, b, a := c.RGBA()
	wit := 0xffff - a
	return uint8((19595*(r+wit) + 38470*(g+wit) + 7471*(b+wit) + 1<<15) >> 24)
}

// viertallen is for pixels of four bytes; al says that the colours are already weakened by
// what can be seen through them.
func viertallen(g *image.Gray, pix []uint8, stride, at int, al bool) {
	for y := range g.Rect.Dy() {
		rij := pix[at+y*stride:]
		for x := range g.Rect.Dx() {
			p := rij[4*x : 4*x+4 : 4*x+4]
			v := 19595*uint32(p[0]) + 38470*uint32(p[1]) + 7471*uint32(p[2]) + 1<<15
			if a := uint32(p[3]); a != 255 {
				if !al {
					v = v / 255 * a
				}
				v += (255 - a) << 16
			}
			g.Pix[y*g.Stride+x] = uint8(min(v>>16, 255))
		}
	}
}

// draai brings a picture upright. How counts as EXIF does: 2 to 4 mirrored or on its head,
// 5 to 8 on its side. Rek is the height of its pixels against their width.
func draai(g *image.Gray, how int, rek float64) *image.Gray {
	if rek != 1 {
		g = schaal(g, g.Rect.Dx(), max(1, int(float64(g.Rect.Dy())*rek+0.5)))
	}
	if how < 2 || how > 8 {
		return g
	}
	w, h := g.Rect.Dx(), g.Rect.Dy()
	uit := image.NewGray(image.Rect(0, 0, w, h))
	if how >= 5 {
		uit = image.NewGray(image.Rect(0, 0, h, w))
	}
	for y := range h {
		for x := range w {
			u, v := x, y
			switch how {
			case 2:
				u = w - 1 - x
			case 3:
				u, v = w-1-x, h-1-y
			case 4:
				v = h - 1 - y
			case 5:
				u, v = y, x
			case 6:
				u, v = h-1-y, x
			case 7:
				u, v = h-1-y, w-1-x
			case 8:
				u, v = y, w-1-x
			}
			uit.Pix[v*uit.Stride+u] = g.Pix[y*g.Stride+x]
		}
	}
	return uit
}

// schaal gives the picture another size: each new pixel is the mean of what it covers, or lies
// between its neighbours when it covers less than one.
func schaal(g *image.Gray, w, h int) *image.Gray {
	if w == g.Rect.Dx() && h == g.Rect.Dy() {
		return g
	}
	// Across first, to a picture of the old height, then down.
	tussen := image.NewGray(image.Rect(0, 0, w, g.Rect.Dy()))
	d := verdeel(g.Rect.Dx(), w)
	for y := range g.Rect.Dy() {
		rij, doel := g.Pix[y*g.Stride:], tussen.Pix[y*tussen.Stride:]
		for x := range w {
			var som uint32
			van := d.van[x]
			for i, deel := range d.delen[x] {
				som += deel * uint32(rij[van+i])
			}
			doel[x] = uint8((som + 1<<15) >> 16)
		}
	}
	uit := image.NewGray(image.Rect(0, 0, w, h))
	d = verdeel(g.Rect.Dy(), h)
	som := make([]uint32, w)
	for y := range h {
		clear(som)
		for i, deel := range d.delen[y] {
			rij := tussen.Pix[(d.van[y]+i)*tussen.Stride:]
			for x := range som {
				som[x] += deel * uint32(rij[x])
			}
		}
		for x, v := range som {
			uit.Pix[y*uit.Stride+x] = uint8((v + 1<<15) >> 16)
		}
	}
	return uit
}

// verdeling says of which old pixels each new one is made: from which on, and how much of each
// in parts of 65,536.
type verdeling struct {
	van   []int
	delen [][]uint32
}

func verdeel(oud, nieuw int) verdeling {
	d := verdeling{make([]int, nieuw), make([][]uint32, nieuw)}
	stap := float64(oud) / float64(nieuw)
	breed := max(stap, 1)
	for i := range nieuw {
		midden := (float64(i) + 0.5) * stap
		begin, eind := max(midden-breed/2, 0), min(midden+breed/2, float64(oud))
		van, tot := int(begin), min(int(eind)+1, oud)
		d.van[i] = van
		rest := uint32(1 << 16)
		for j := van; j < tot; j++ {
			deel := max(0, min(eind, float64(j+1))-max(begin, float64(j))) / (eind - begin)
			v := min(uint32(deel*(1<<16)+0.5), rest)
			if j == tot-1 {
				v = rest
			}
			rest -= v
			d.delen[i] = append(d.delen[i], v)
		}
	}
	return d
}
