package beeld

import "image"

// Print that shines through from the back of the paper is lighter than ghostMost of the
// contrast of the ink. It is taken away when more than ghostShare of the page is that light
// and lies apart from real ink.
const (
	ghostLeast = .10
	ghostMost  = .38
	ghostShare = .008
)

// WisDoordruk takes away what shines through from the back, in a picture that went through
// Effen.
func WisDoordruk(g *image.Gray) {
	ink := inkLevel(g)
	if ink < 0 {
		return
	}
	depth := float64(paper - ink)
	light, dark := uint8(paper-ghostLeast*depth), uint8(paper-ghostMost*depth)
	w, h := g.Rect.Dx(), g.Rect.Dy()
	const reach = 2
	ghost := func(x, y int) bool {
		if v := g.Pix[y*g.Stride+x]; v > light || v <= dark {
			return false
		}
		for dy := -reach; dy <= reach; dy++ {
			for _, v := range g.Pix[(y+dy)*g.Stride+x-reach : (y+dy)*g.Stride+x+reach+1] {
				if v <= dark {
					return false
				}
			}
		}
		return true
	}
	n, all := 0, 0
	for y := reach; y < h-reach; y += 5 {
		for x := reach + y%3; x < w-reach; x += 5 {
			all++
			if ghost(x, y) {
				n++
			}
		}
	}
	if all == 0 || float64(n) < ghostShare*float64(all) {
		return
	}
	out := make([]bool, w*h)
	for y := reach; y < h-reach; y++ {
		for x := reach; x < w-reach; x++ {
			out[y*w+x] = ghost(x, y)
		}
	}
	for y := range h {
		for x := range w {
			if out[y*w+x] {
				g.Pix[y*g.Stride+x] = paper
			}
		}
	}
}

// manySpecks is how many specks a page of a million pixels must have to be cleaned.
const manySpecks = 150

// WisSpikkels takes the specks of a bad line or a dirty glass out of a picture and its ink: it
// gives false when there are too few to do harm.
func WisSpikkels(g *image.Gray, k *Inkt, vv []Vlek, dpi int) bool {
	small := max(dpi*dpi/16000, 2)
	n := 0
	for i := range vv {
		if vv[i].Ink <= small {
			n++
		}
	}
	if n*1000 < k.W*k.H/1000*manySpecks {
		return false
	}
	for i := range vv {
		if vv[i].Ink <= small {
			for _, r := range vv[i].runs {
				for x := int(r.x0); x < int(r.x1); x++ {
					blot(g, k, x, int(r.y))
				}
			}
		}
	}
	// The same specks are holes in the letters.
	for y := 1; y < k.H-1; y++ {
		for x := 1; x < k.W-1; x++ {
			at := y*k.W + x
			if k.Pix[at] != 0 {
				continue
			}
			around := 0
			for _, d := range [8]int{-k.W - 1, -k.W, -k.W + 1, -1, 1, k.W - 1, k.W, k.W + 1} {
				around += int(k.Pix[at+d])
			}
			if around >= 7 {
				k.Pix[at] = 1
				g.Pix[y*g.Stride+x] = min(g.Pix[(y-1)*g.Stride+x], g.Pix[(y+1)*g.Stride+x])
			}
		}
	}
	return true
}
