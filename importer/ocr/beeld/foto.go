package beeld

import (
	"image"
	"math"
	"slices"
)

// Lens is the way from a place on one picture to the same place on another: the rows of a
// projective transformation.
type Lens [9]float64

// Op gives where x, y lies on the other picture.
func (l Lens) Op(x, y float64) (float64, float64) {
	d := l[6]*x + l[7]*y + l[8]
	return (l[0]*x + l[1]*y + l[2]) / d, (l[3]*x + l[4]*y + l[5]) / d
}

// coarse is how many pixels of a picture go across one of the small picture on which the page
// is looked for, for a picture of 1600 pixels wide.
const coarse = 8

// Bounds on what is taken for a page on a darker ground.
const (
	leastPage    = 0.35 // of the picture
	leastEdge    = 0.5  // part of at least one side of the picture that is dark
	leastDiffers = 60   // grey levels between the page and the ground
	mostOff      = 0.12 // how far the page may be from a quadrangle
)

// Uitsnede looks for a page that lies on something darker, as on a photograph or on the bed
// of a scanner, and gives it as if it were looked at from straight above, with the way back
// to g. It gives false when g is all page.
func Uitsnede(g *image.Gray) (*image.Gray, Lens, bool) {
	step := max(g.Rect.Dx()*coarse/1600, 2)
	small := blocks(g, step)
	w, h := small.Rect.Dx(), small.Rect.Dy()
	if w < 40 || h < 40 {
		return g, Lens{}, false
	}
	limit, ok := ground(small)
	if !ok {
		return g, Lens{}, false
	}
	page := brightest(small, limit)
	if float64(page.n) < leastPage*float64(w*h) {
		return g, Lens{}, false
	}
	q, ok := page.corners()
	if !ok {
		return g, Lens{}, false
	}
	for i := range q {
		q[i][0], q[i][1] = q[i][0]*float64(step), q[i][1]*float64(step)
	}
	length := func(a, b [2]float64) float64 { return math.Hypot(a[0]-b[0], a[1]-b[1]) }
	W, H := max(length(q[0], q[1]), length(q[3], q[2])), max(length(q[0], q[3]), length(q[1], q[2]))
	switch r := H / W; { // most likely A4
	case r > 1.25 && r < 1.6:
		H = W * math.Sqrt2
	case r < 1/1.25 && r > 1/1.6:
		W = H * math.Sqrt2
	}
	size := image.Pt(int(W), int(H))
	l := projection([4][2]float64{{0, 0}, {W, 0}, {W, H}, {0, H}}, q)
	return warp(g, l, size), l, true
}

// blocks makes a picture small by taking the mean of squares.
func blocks(g *image.Gray, step int) *image.Gray {
	w, h := g.Rect.Dx()/step, g.Rect.Dy()/step
	out := image.NewGray(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			sum, n := 0, 0
			for dy := 0; dy < step; dy += 2 {
				row := g.Pix[(y*step+dy)*g.Stride+x*step:]
				for dx := 0; dx < step; dx += 2 {
					sum += int(row[dx])
					n++
				}
			}
			out.Pix[y*out.Stride+x] = uint8(sum / n)
		}
	}
	return out
}

// ground gives the grey that parts the page from what it lies on; false when there is no such
// thing: no side of the picture is dark, or not by much.
func ground(small *image.Gray) (int, bool) {
	var count [256]int
	for _, v := range small.Pix {
		count[v]++
	}
	limit := otsu(&count)
	var sum, n [2]int
	for v, c := range count {
		k := 0
		if v >= limit {
			k = 1
		}
		sum[k] += v * c
		n[k] += c
	}
	if n[0] == 0 || n[1] == 0 || sum[1]/n[1]-sum[0]/n[0] < leastDiffers {
		return 0, false
	}
	w, h := small.Rect.Dx(), small.Rect.Dy()
	dark := func(x, y, dx, dy, n int) bool {
		d := 0
		for range n {
			if int(small.Pix[y*small.Stride+x]) < limit {
				d++
			}
			x, y = x+dx, y+dy
		}
		return float64(d) >= leastEdge*float64(n)
	}
	return limit, dark(0, 0, 1, 0, w) || dark(0, h-1, 1, 0, w) || dark(0, 0, 0, 1, h) || dark(w-1, 0, 0, 1, h)
}

// patch is a part of a small picture that hangs together.
type patch struct {
	w, h int
	in   []bool
	n    int
}

// brightest gives the largest bright part.
func brightest(small *image.Gray, limit int) patch {
	w, h := small.Rect.Dx(), small.Rect.Dy()
	seen := make([]bool, w*h)
	var best []int
	for start := range seen {
		if seen[start] || int(small.Pix[start]) < limit {
			continue
		}
		part := []int{start}
		seen[start] = true
		for i := 0; i < len(part); i++ {
			x, y := part[i]%w, part[i]/w
			for _, d := range [4][2]int{{1, 0}, {-1, 0}, {0, 1}, {0, -1}} {
				nx, ny := x+d[0], y+d[1]
				if nx < 0 || ny < 0 || nx >= w || ny >= h {
					continue
				}
				if at := ny*w + nx; !seen[at] && int(small.Pix[at]) >= limit {
					seen[at] = true
					part = append(part, at)
				}
			}
		}
		if len(part) > len(best) {
			best = part
		}
	}
	p := patch{w: w, h: h, in: make([]bool, w*h)}
	for _, at := range best {
		p.in[at] = true
	}
	// Text and pictures on the page belong to it: what lies between its ends on a row.
	for y := range h {
		row := p.in[y*w : y*w+w]
		a, b := slices.Index(row, true), w-1
		if a < 0 {
			continue
		}
		for !row[b] {
			b--
		}
		for x := a; x <= b; x++ {
			row[x] = true
			p.n++
		}
	}
	return p
}

// corners gives the corners, from the top left clockwise, of the quadrangle that the patch
// is; false when it is something else.
func (p patch) corners() (q [4][2]float64, ok bool) {
	var left, right, top, bottom [][2]float64
	for y := range p.h {
		row := p.in[y*p.w : y*p.w+p.w]
		a, b := slices.Index(row, true), p.w-1
		if a < 0 {
			continue
		}
		for !row[b] {
			b--
		}
		left, right = append(left, [2]float64{float64(y) + .5, float64(a)}), append(right, [2]float64{float64(y) + .5, float64(b + 1)})
	}
	for x := range p.w {
		a, b := 0, p.h-1
		for a < p.h && !p.in[a*p.w+x] {
			a++
		}
		if a == p.h {
			continue
		}
		for !p.in[b*p.w+x] {
			b--
		}
		top, bottom = append(top, [2]float64{float64(x) + .5, float64(a)}), append(bottom, [2]float64{float64(x) + .5, float64(b + 1)})
	}
	l, r, t, b := fit(left), fit(right), fit(top), fit(bottom)
	q = [4][2]float64{cross(l, t), cross(r, t), cross(r, b), cross(l, b)}
	area := 0.0
	for i := range q {
		a, b := q[i], q[(i+1)%4]
		area += (a[0]*b[1] - b[0]*a[1]) / 2
		if math.IsNaN(a[0]+a[1]) || a[0] < -.1*float64(p.w) || a[1] < -.1*float64(p.h) || a[0] > 1.1*float64(p.w) || a[1] > 1.1*float64(p.h) {
			return q, false
		}
	}
	return q, math.Abs(area-float64(p.n)) < mostOff*float64(p.n)
}

// line is v = a + b*u, where u runs along an edge.
type line struct{ a, b float64 }

// fit lays a line through the middle part of an edge, and leaves out the points that lie off
// it, twice: fingers, corners, a shadow.
func fit(pts [][2]float64) line {
	if n := len(pts) / 7; n > 0 {
		pts = pts[n : len(pts)-n]
	}
	var l line
	for range 4 {
		var n, su, sv, suu, suv float64
		for _, p := range pts {
			n, su, sv, suu, suv = n+1, su+p[0], sv+p[1], suu+p[0]*p[0], suv+p[0]*p[1]
		}
		l.b = (n*suv - su*sv) / (n*suu - su*su)
		l.a = (sv - l.b*su) / n
		off := make([]float64, len(pts))
		for i, p := range pts {
			off[i] = math.Abs(p[1] - l.a - l.b*p[0])
		}
		sorted := slices.Clone(off)
		slices.Sort(sorted)
		if len(sorted) < 8 {
			return l
		}
		most := max(sorted[len(sorted)*3/4], 1)
		kept := pts[:0:0]
		for i, p := range pts {
			if off[i] <= most {
				kept = append(kept, p)
			}
		}
		pts = kept
	}
	return l
}

// cross gives where an upright edge (x by y) meets a level one (y by x).
func cross(up, level line) [2]float64 {
	y := (level.a + level.b*up.a) / (1 - up.b*level.b)
	return [2]float64{up.a + up.b*y, y}
}

// warp draws the picture that l looks at.
func warp(g *image.Gray, l Lens, size image.Point) *image.Gray {
	out := image.NewGray(image.Rectangle{Max: size})
	const one = 1 << 16
	for y := range size.Y {
		row := out.Pix[y*out.Stride : y*out.Stride+size.X]
		for x := range row {
			sx, sy := l.Op(float64(x)+.5, float64(y)+.5)
			row[x] = sample(g, int((sx-.5)*one), int((sy-.5)*one))
		}
	}
	return out
}

// projection gives the transformation that brings four corners to four others.
func projection(from, to [4][2]float64) Lens {
	var a [8][9]float64
	for i := range 4 {
		x, y, u, v := from[i][0], from[i][1], to[i][0], to[i][1]
		a[2*i] = [9]float64{x, y, 1, 0, 0, 0, -u * x, -u * y, u}
		a[2*i+1] = [9]float64{0, 0, 0, x, y, 1, -v * x, -v * y, v}
	}
	for c := range 8 {
		p := c
		for r := c; r < 8; r++ {
			if math.Abs(a[r][c]) > math.Abs(a[p][c]) {
				p = r
			}
		}
		a[c], a[p] = a[p], a[c]
		for r := range 8 {
			if r == c || a[c][c] == 0 {
				continue
			}
			f := a[r][c] / a[c][c]
			for k := c; k < 9; k++ {
				a[r][k] -= f * a[c][k]
			}
		}
	}
	var l Lens
	for i := range 8 {
		l[i] = a[i][8] / a[i][i]
	}
	l[8] = 1
	return l
}
