package beeld

import "image"

// Inkt says of each pixel of a picture whether it is ink: 1 or 0.
type Inkt struct {
	W, H int
	Pix  []uint8
}

// InktVan parts ink from paper in a picture that went through Effen.
func InktVan(g *image.Gray) *Inkt { return InktDeel(g, 0) }

// InktDeel is InktVan with a threshold that lies a part of the way from its own to paper:
// thin lines that a coarse scan shows in grey count as ink too.
func InktDeel(g *image.Gray, part float64) *Inkt {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	k := &Inkt{W: w, H: h, Pix: make([]uint8, w*h)}
	var count [256]int
	for _, v := range g.Pix {
		count[v]++
	}
	t := min(max(otsu(&count), 90), 215)
	limit := uint8(t + int(part*float64(paper-t)))
	for y := range h {
		row := k.Pix[y*w : y*w+w]
		for x, v := range g.Pix[y*g.Stride : y*g.Stride+w] {
			if v < limit {
				row[x] = 1
			}
		}
	}
	return k
}

// run is a row of ink pixels from x0 up to x1 on height y.
type run struct{ y, x0, x1 int32 }

// Vlek is a piece of ink that hangs together, also over corners.
type Vlek struct {
	Box  image.Rectangle
	Ink  int // pixels
	runs []run
}

// Vlekken gives the pieces of ink of a picture, in the order of their first pixel.
func Vlekken(k *Inkt) []Vlek {
	var runs []run
	var parent []int32
	find := func(i int32) int32 {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	prev, cur := 0, 0 // runs of the row above start at prev, of this row at cur
	for y := range k.H {
		row := k.Pix[y*k.W : y*k.W+k.W]
		above := prev
		end := len(runs)
		cur = end
		for x := 0; x < k.W; {
			if row[x] == 0 {
				x++
				continue
			}
			x0 := x
			for x < k.W && row[x] != 0 {
				x++
			}
			me := int32(len(runs))
			runs = append(runs, run{int32(y), int32(x0), int32(x)})
			parent = append(parent, me)
			for above < end && int(runs[above].x1) < x0 {
				above++
			}
			for a := above; a < end && int(runs[a].x0) <= x; a++ {
				if p, q := find(int32(a)), find(me); p < q {
					parent[q] = p
				} else {
					parent[p] = q
				}
			}
		}
		prev = cur
	}
	return gather(runs, find)
}

func gather(runs []run, find func(int32) int32) []Vlek {
	number := make(map[int32]int)
	size := []int{}
	label := make([]int32, len(runs))
	for i := range runs {
		root := find(int32(i))
		n, ok := number[root]
		if !ok {
			n = len(size)
			number[root], size = n, append(size, 0)
		}
		label[i] = int32(n)
		size[n]++
	}
	out := make([]Vlek, len(size))
	sorted := make([]run, len(runs))
	at := 0
	for n, s := range size {
		out[n].runs = sorted[at:at:(at + s)]
		at += s
	}
	for i, r := range runs {
		v := &out[label[i]]
		b := image.Rect(int(r.x0), int(r.y), int(r.x1), int(r.y)+1)
		v.Box = v.Box.Union(b)
		v.Ink += b.Dx()
		v.runs = append(v.runs, r)
	}
	return out
}

// LetterHoogte gives the middle height of the pieces of ink that can be letters, in pixels:
// of print about the height of an x. It is 0 when there are too few.
func LetterHoogte(vv []Vlek, dpi int) int {
	small, large := max(dpi/50, 4), dpi/4
	var count [512]int
	n := 0
	for i := range vv {
		w, h := vv[i].Box.Dx(), vv[i].Box.Dy()
		if h >= small && h <= large && h < len(count) && w <= 3*h && h <= 5*w && vv[i].Ink*6 > w*h {
			count[h]++
			n++
		}
	}
	if n < 30 {
		return 0
	}
	n /= 2
	for h, c := range count {
		if n -= c; n < 0 {
			return h
		}
	}
	return 0
}
