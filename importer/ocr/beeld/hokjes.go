package beeld

import (
	"cmp"
	"image"
	"slices"
)

// Hokje is a box to tick.
type Hokje struct {
	Box image.Rectangle // its sides included
	// Vol is the part of its inside that is ink, 0-1.
	Vol float64
	// Inkt is all that belongs to it, with the mark that runs out of it.
	Inkt image.Rectangle
}

// An empty box has less ink inside than emptyShare, a ticked one more than tickShare; between
// them it is not certain.
const (
	emptyShare = 0.035
	tickShare  = 0.09
)

// Aan tells whether the box is ticked, and how sure that is, 0-1.
func (h Hokje) Aan() (aan bool, zeker float64) {
	middle := (emptyShare + tickShare) / 2
	switch {
	case h.Vol <= emptyShare:
		return false, 1
	case h.Vol >= tickShare:
		return true, 1
	case h.Vol < middle:
		return false, .5
	}
	return true, .5
}

// Hokjes finds small squares with four straight sides. Squares that share sides are the
// cells of a table or the comb for a number, and are left out, as is what has no white
// around it.
//
// The same picture can be given with several thresholds: faint sides want a mild one, marks
// that run out of their box a strict one.
func Hokjes(dpi, letter int, kk ...*Inkt) []Hokje {
	var found []Hokje
	for _, k := range kk {
		for _, h := range squaresOf(k, dpi, letter) {
			found = larger(found, h)
		}
	}
	return apart(found)
}

func squaresOf(k *Inkt, dpi, letter int) []Hokje {
	least, most := max(dpi*9/100, 7), dpi*26/100
	if letter > 0 { // as high as the text beside it, or a little more or less
		least, most = max(least, letter*8/10), min(most, letter*10/3)
	}
	s := squares{k: k, right: reachRight(k), down: reachDown(k), least: least, most: most}
	var found []Hokje
	for y := range k.H - least {
		row := s.right[y*k.W : y*k.W+k.W]
		for x := 0; x < k.W-least; x++ {
			if int(row[x]) < least || int(s.down[y*k.W+x]) < least {
				continue
			}
			if len(found) > 0 && slices.ContainsFunc(found, func(h Hokje) bool { return image.Pt(x, y).In(h.Box) }) {
				continue
			}
			if s.walled(x, y) {
				continue
			}
			if h, ok := s.at(x, y); ok {
				found = larger(found, h)
				x = h.Box.Max.X
			}
		}
	}
	return found
}

// larger adds a square, or puts it in the place of one that is the same but for a pixel at its
// corners.
func larger(found []Hokje, h Hokje) []Hokje {
	for i := range found {
		in := found[i].Box.Intersect(h.Box)
		if 2*in.Dx() > h.Box.Dx() && 2*in.Dy() > h.Box.Dy() {
			if h.Box.Dx()*h.Box.Dy() > found[i].Box.Dx()*found[i].Box.Dy() {
				found[i] = h
			}
			return found
		}
	}
	return append(found, h)
}

// apart leaves out squares that stand against each other.
func apart(found []Hokje) []Hokje {
	var out []Hokje
	for i, h := range found {
		near := h.Box.Inset(-max(h.Box.Dx()/5, 3))
		alone := true
		for j, o := range found {
			alone = alone && (i == j || !near.Overlaps(o.Box))
		}
		if alone {
			out = append(out, h)
		}
	}
	slices.SortFunc(out, func(a, b Hokje) int {
		return cmp.Or(cmp.Compare(a.Box.Min.Y, b.Box.Min.Y), cmp.Compare(a.Box.Min.X, b.Box.Min.X))
	})
	return out
}

// squares looks for squares.
type squares struct {
	k           *Inkt
	right, down []uint8 // how far ink goes on from each pixel, up to 255
	least, most int
}

// reachRight counts for each pixel of ink how many follow it; a break of one pixel counts as
// ink.
func reachRight(k *Inkt) []uint8 {
	out := make([]uint8, len(k.Pix))
	for y := range k.H {
		row, to := k.Pix[y*k.W:y*k.W+k.W], out[y*k.W:y*k.W+k.W]
		n, hole := uint8(0), uint8(0)
		for x := k.W - 1; x >= 0; x-- {
			if row[x] != 0 {
				n = min(n+hole, 253) + 1
				hole = 0
				to[x] = n
			} else if hole++; hole > 1 {
				n, hole = 0, 0
			}
		}
	}
	return out
}

func reachDown(k *Inkt) []uint8 {
	out := make([]uint8, len(k.Pix))
	n, hole := make([]uint8, k.W), make([]uint8, k.W)
	for y := k.H - 1; y >= 0; y-- {
		row, to := k.Pix[y*k.W:y*k.W+k.W], out[y*k.W:y*k.W+k.W]
		for x, v := range row {
			if v != 0 {
				n[x] = min(n[x]+hole[x], 253) + 1
				hole[x] = 0
				to[x] = n[x]
			} else if hole[x]++; hole[x] > 1 {
				n[x], hole[x] = 0, 0
			}
		}
	}
	return out
}

// walled tells whether ink stands along the left or the top of a place so far and so thick
// that no square there can have white around it, whatever its size (see around). In the dark
// table under a letter that is every place, and looking there for squares would take minutes.
func (s *squares) walled(x, y int) bool {
	at := y*s.k.W + x
	high, wide := min(int(s.down[at]), s.most)*3/4, min(int(s.right[at]), s.most)*3/4
	left, top := true, true
	for off := max(s.least/8, 2); off <= max(s.most/8, 2); off++ {
		left = left && x >= off && int(s.down[at-off]) >= high
		top = top && y >= off && int(s.right[at-off*s.k.W]) >= wide
	}
	return left || top
}

// at tells whether a square has its top left corner at a place.
func (s *squares) at(x, y int) (Hokje, bool) {
	wide, high := int(s.right[y*s.k.W+x]), int(s.down[y*s.k.W+x])
	best, size := 0.0, image.Point{}
	for w := s.least; w <= min(wide, s.most); w++ {
		if x+w >= s.k.W {
			break
		}
		// The right side, up to a fifth longer or shorter than the top.
		for h := max(w*4/5, s.least); h <= min(w*5/4, high, s.most); h++ {
			if y+h >= s.k.H {
				break
			}
			r := s.inkDown(x+w-1, y, h)
			if r < .82 {
				continue
			}
			if b := s.inkRight(x, y+h-1, w); b >= .82 && r+b+.001*float64(w+h) > best {
				best, size = r+b+.001*float64(w+h), image.Pt(w, h)
			}
		}
	}
	if best == 0 {
		return Hokje{}, false
	}
	box := image.Rect(x, y, x+size.X, y+size.Y)
	side, ok := s.side(box)
	if !ok {
		return Hokje{}, false
	}
	out, free := s.around(box)
	if !free {
		return Hokje{}, false
	}
	in := box.Inset(side + 1)
	return Hokje{Box: box, Vol: s.share(in), Inkt: out}, true
}

// inkDown and inkRight give the part of a side that is ink, where a pixel beside it counts as
// well: a side may lean a little.
func (s *squares) inkDown(x, y, h int) float64 {
	n := 0
	for i := y; i < y+h; i++ {
		if s.ink(x, i) || s.ink(x-1, i) || s.ink(x+1, i) {
			n++
		}
	}
	return float64(n) / float64(h)
}

func (s *squares) inkRight(x, y, w int) float64 {
	n := 0
	for i := x; i < x+w; i++ {
		if s.ink(i, y) || s.ink(i, y-1) || s.ink(i, y+1) {
			n++
		}
	}
	return float64(n) / float64(w)
}

func (s *squares) ink(x, y int) bool {
	return x >= 0 && y >= 0 && x < s.k.W && y < s.k.H && s.k.Pix[y*s.k.W+x] != 0
}

func (s *squares) share(r image.Rectangle) float64 {
	if r.Empty() {
		return 0
	}
	n := 0
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for _, v := range s.k.Pix[y*s.k.W+r.Min.X : y*s.k.W+r.Max.X] {
			n += int(v)
		}
	}
	return float64(n) / float64(r.Dx()*r.Dy())
}

// side gives the thickness of the sides: how many rings, from outside in, are mostly ink. A
// square whose sides are thicker than a fifth of it is a blot or a filled letter.
func (s *squares) side(box image.Rectangle) (int, bool) {
	for n := 1; n <= max(box.Dx()/5, 2); n++ {
		r := box.Inset(n)
		if r.Dx() < 4 || r.Dy() < 4 {
			return 0, false
		}
		ring := (s.share(r)*float64(r.Dx()*r.Dy()) - s.share(r.Inset(1))*float64(r.Inset(1).Dx()*r.Inset(1).Dy())) / float64(2*(r.Dx()+r.Dy())-4)
		if ring < .5 {
			return n, true
		}
	}
	return 0, false
}

// around tells whether there is white around a square, save for the ends of a mark, and how
// far that mark runs.
func (s *squares) around(box image.Rectangle) (image.Rectangle, bool) {
	out := box
	off := max(box.Dx()/8, 2)
	ring := box.Inset(-off)
	sides := [4]image.Rectangle{
		image.Rect(ring.Min.X, ring.Min.Y, ring.Max.X, ring.Min.Y+1),
		image.Rect(ring.Min.X, ring.Max.Y-1, ring.Max.X, ring.Max.Y),
		image.Rect(ring.Min.X, ring.Min.Y, ring.Min.X+1, ring.Max.Y),
		image.Rect(ring.Max.X-1, ring.Min.Y, ring.Max.X, ring.Max.Y),
	}
	all := image.Rect(0, 0, s.k.W, s.k.H)
	dirty := 0
	for _, side := range sides {
		p := s.share(side.Intersect(all))
		if p > .5 {
			return out, false
		}
		if p > 0 {
			dirty++
		}
	}
	if dirty > 0 {
		reach := box.Dx() * 2 / 5
		for ; reach > 0; reach-- {
			r := box.Inset(-reach).Intersect(all)
			if s.share(r.Intersect(image.Rect(r.Min.X, r.Min.Y, r.Max.X, r.Min.Y+1))) > 0 ||
				s.share(image.Rect(r.Min.X, r.Max.Y-1, r.Max.X, r.Max.Y)) > 0 {
				break
			}
		}
		out = box.Inset(-reach).Intersect(all)
	}
	return out, true
}

// WisHokjes takes boxes and their marks out of a picture and its ink.
func WisHokjes(g *image.Gray, k *Inkt, hh []Hokje) {
	for _, h := range hh {
		wis(g, k, h.Inkt.Inset(-max(h.Box.Dx()/12, 1)))
	}
}

func wis(g *image.Gray, k *Inkt, r image.Rectangle) {
	r = r.Intersect(g.Rect)
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			g.Pix[y*g.Stride+x], k.Pix[y*k.W+x] = paper, 0
		}
	}
}
