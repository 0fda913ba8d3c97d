package beeld

import (
	"cmp"
	"image"
	"slices"
)

// WisRand takes the shadow of a paper's edge or of the lid of a scanner out of a picture: large
// pieces of ink that reach its border, as far as they lie beside the text.
func WisRand(g *image.Gray, k *Inkt, vv []Vlek, letter int) {
	letter = max(letter, 8)
	margin := max(min(k.W, k.H)/40, 8)
	inner := image.Rect(margin, margin, k.W-margin, k.H-margin)
	for i := range vv {
		b := vv[i].Box
		if b.Min.X > 2 && b.Min.Y > 2 && b.Max.X < k.W-2 && b.Max.Y < k.H-2 || max(b.Dx(), b.Dy()) < 4*letter {
			continue
		}
		for _, r := range vv[i].runs {
			y := int(r.y)
			for x := int(r.x0); x < int(r.x1); x++ {
				if !image.Pt(x, y).In(inner) {
					blot(g, k, x, y)
				}
			}
		}
	}
}

// blot takes one pixel of ink and its grey edge away.
func blot(g *image.Gray, k *Inkt, x, y int) {
	for dy := max(y-1, 0); dy <= min(y+1, k.H-1); dy++ {
		for dx := max(x-1, 0); dx <= min(x+1, k.W-1); dx++ {
			if (dx == x && dy == y) || k.Pix[dy*k.W+dx] == 0 {
				g.Pix[dy*g.Stride+dx] = paper
			}
		}
	}
	k.Pix[y*k.W+x] = 0
}

// Resten gives pieces of print that lie outside the given boxes: short runs of letters that
// stand on a line, from top to bottom.
func Resten(vv []Vlek, letter int, known []image.Rectangle) []image.Rectangle {
	if letter == 0 {
		return nil
	}
	const cell = 64
	grid := map[image.Point][]image.Rectangle{}
	for _, r := range known {
		for y := r.Min.Y / cell; y <= r.Max.Y/cell; y++ {
			for x := r.Min.X / cell; x <= r.Max.X/cell; x++ {
				grid[image.Pt(x, y)] = append(grid[image.Pt(x, y)], r)
			}
		}
	}
	var loose []image.Rectangle
	for i := range vv {
		b := vv[i].Box
		if b.Dy()*10 < letter*6 || b.Dy() > letter*5/2 || b.Dx() > letter*4 || b.Dx()*8 < letter || vv[i].Ink*6 < b.Dx()*b.Dy() {
			continue
		}
		mid := b.Min.Add(b.Max).Div(2)
		if !slices.ContainsFunc(grid[mid.Div(cell)], func(r image.Rectangle) bool { return mid.In(r.Inset(-2)) }) {
			loose = append(loose, b)
		}
	}
	return beside(loose, letter)
}

// beside joins letters that stand beside each other.
func beside(loose []image.Rectangle, letter int) []image.Rectangle {
	slices.SortFunc(loose, func(a, b image.Rectangle) int {
		return cmp.Or(cmp.Compare(a.Min.X, b.Min.X), cmp.Compare(a.Min.Y, b.Min.Y))
	})
	type group struct {
		image.Rectangle
		n int
	}
	var out []group
next:
	for _, b := range loose {
		for i := range out {
			o := &out[i]
			level := min(o.Max.Y, b.Max.Y) - max(o.Min.Y, b.Min.Y)
			if b.Min.X-o.Max.X < letter*3/2 && 2*level > min(o.Dy(), b.Dy()) {
				o.Rectangle = o.Union(b)
				o.n++
				continue next
			}
		}
		out = append(out, group{b, 1})
	}
	var found []image.Rectangle
	for _, o := range out {
		if o.n >= 2 && o.Dx() >= letter && o.Dy() <= letter*3 {
			found = append(found, o.Rectangle)
		}
	}
	slices.SortFunc(found, func(a, b image.Rectangle) int {
		return cmp.Or(cmp.Compare(a.Min.Y, b.Min.Y), cmp.Compare(a.Min.X, b.Min.X))
	})
	return found
}

// Onder puts pieces of a picture under each other on one sheet, each with paper around it, and
// gives where each begins.
func Onder(g *image.Gray, pieces []image.Rectangle, letter int) (*image.Gray, []image.Point) {
	w, h := 0, letter*2
	at := make([]image.Point, len(pieces))
	for i, r := range pieces {
		at[i] = image.Pt(2*letter, h)
		w, h = max(w, r.Dx()), h+r.Dy()+letter*2
	}
	out := image.NewGray(image.Rect(0, 0, w+4*letter, h))
	for i := range out.Pix {
		out.Pix[i] = paper
	}
	for i, r := range pieces {
		r = r.Inset(-2).Intersect(g.Rect)
		for y := r.Min.Y; y < r.Max.Y; y++ {
			to := (at[i].Y+y-pieces[i].Min.Y)*out.Stride + at[i].X + r.Min.X - pieces[i].Min.X
			copy(out.Pix[to:to+r.Dx()], g.Pix[y*g.Stride+r.Min.X:y*g.Stride+r.Max.X])
		}
	}
	return out, at
}
