package pdftekst

import (
	"math"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// Most scans are pages that hold one picture and nothing else. Such a picture is taken from the
// file as it is: that is faster than to draw the page, it is as sharp as the scanner made it,
// and the drawing engine does not have to start. Any doubt, and the page is drawn.

// minCover is the part of a page that its picture must cover.
const minCover = 0.9

// placed is a picture with its place: the way from the unit square to the page as it is shown.
type placed struct {
	sd types.StreamDict
	to matrix
	// black tells that a stencil is painted in black.
	black bool
}

// onlyPicture gives the picture that is all there is to see on a page.
func (d *document) onlyPicture(s sheet) (placed, bool) {
	for _, a := range d.array(s.dict["Annots"]) {
		if x := d.dict(a); x != nil && d.name(x["Subtype"]) != "Link" && d.dict(x["AP"]) != nil {
			return placed{}, false
		}
	}
	f := &flattener{d: d}
	w := &walker{d: d, page: [4]float64{0, 0, s.width, s.height}}
	state := painting{to: s.view, clip: w.page, black: true}
	if !w.walk(f.contents(s.dict["Contents"]), d.dict(s.resources), &state, 0) || !w.found {
		return placed{}, false
	}
	b := meet(w.only.to.bounds([4]float64{0, 0, 1, 1}), w.page)
	if area(b) < minCover*area(w.page) {
		return placed{}, false
	}
	return w.only, true
}

func meet(a, b [4]float64) [4]float64 {
	return [4]float64{math.Max(a[0], b[0]), math.Max(a[1], b[1]), math.Min(a[2], b[2]), math.Min(a[3], b[3])}
}

func area(b [4]float64) float64 { return math.Max(b[2]-b[0], 0) * math.Max(b[3]-b[1], 0) }

// painting is the part of the graphics state that matters here.
type painting struct {
	to     matrix
	clip   [4]float64
	black  bool // the colour for filling
	hidden bool // text is not shown
}

// walker follows the content of a page for as long as nothing but one picture is painted.
type walker struct {
	d     *document
	page  [4]float64
	only  placed
	found bool
	steps int
}

// maxWalk is the number of operators after which a page is taken to be no plain scan. The
// hidden text under a scan counts.
const maxWalk = 200_000

// walk returns false as soon as anything else is painted.
func (w *walker) walk(content []byte, resources types.Dict, s *painting, depth int) bool {
	sc := &scanner{b: content}
	var args []token
	var stack []painting
	var path [4]float64 // of the only rectangle of the path
	rects, other := 0, false
	for {
		t := sc.next()
		switch t.kind {
		case tokEnd:
			return true
		case tokOperator:
		default:
			if args = append(args, t); len(args) > 64 {
				args = args[1:]
			}
			continue
		}
		if w.steps++; w.steps > maxWalk {
			return false
		}
		switch t.str {
		case "q":
			if len(stack) < 64 {
				stack = append(stack, *s)
			}
		case "Q":
			if n := len(stack); n > 0 {
				*s, stack = stack[n-1], stack[:n-1]
			}
		case "cm":
			m, ok := sixOf(args)
			if !ok {
				return false
			}
			s.to = m.times(s.to)
		case "Do":
			if len(args) == 0 || !w.do(args[len(args)-1].str, resources, s, depth) {
				return false
			}
		case "gs":
			if len(args) == 0 || !w.plain(args[len(args)-1].str, resources) {
				return false
			}
		case "Tr":
			s.hidden = len(args) > 0 && args[len(args)-1].num == 3
		case "Tj", "TJ", "'", "\"":
			if !s.hidden {
				return false
			}
		case "re":
			if len(args) < 4 {
				return false
			}
			a := args[len(args)-4:]
			path = s.to.bounds([4]float64{a[0].num, a[1].num, a[0].num + a[2].num, a[1].num + a[3].num})
			rects++
		case "m", "l", "c", "v", "y":
			other = true
		case "W", "W*":
			if rects != 1 || other {
				return false
			}
			s.clip = meet(s.clip, path)
		case "n":
			rects, other = 0, false
		case "g", "rg", "k", "sc", "scn":
			s.black = dark(t.str, args)
		case "cs":
			s.black = false
		case "BDC":
			if len(args) > 0 && args[0].str == "OC" {
				return false
			}
		case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "BI", "d0", "d1":
			return false
		}
		args = args[:0]
	}
}

// dark tells whether a colour that is set for filling is black.
func dark(op string, args []token) bool {
	sum := 0.0
	for _, a := range args {
		if a.kind != tokNumber {
			return false
		}
		sum += math.Abs(a.num)
	}
	switch op {
	case "g", "rg":
		return sum == 0
	case "k":
		return len(args) == 4 && args[3].num == 1
	}
	return false // in a colour space that is not looked into
}

func sixOf(args []token) (m matrix, ok bool) {
	if len(args) < 6 {
		return m, false
	}
	for i, a := range args[len(args)-6:] {
		if a.kind != tokNumber {
			return m, false
		}
		m[i] = a.num
	}
	return m, m.finite()
}

// do takes a picture, or walks through a form.
func (w *walker) do(name string, resources types.Dict, s *painting, depth int) bool {
	o := w.d.dict(resources["XObject"])[name]
	var sd types.StreamDict
	switch v := w.d.get(o).(type) {
	case types.StreamDict:
		sd = v
	case *types.StreamDict:
		sd = *v
	default:
		return false
	}
	if sd.Dict["OC"] != nil {
		return false
	}
	if w.d.name(sd.Dict["Subtype"]) == "Image" {
		box := meet(s.to.bounds([4]float64{0, 0, 1, 1}), w.page)
		if w.found || area(meet(box, s.clip)) < 0.98*area(box) {
			return false
		}
		w.only, w.found = placed{sd, s.to, s.black}, true
		return true
	}
	if depth >= 4 || sd.Dict["Group"] != nil {
		return false
	}
	content, _, ok := w.d.stream(o)
	if !ok {
		return false
	}
	inner := *s
	if m, ok := w.d.numbers(sd.Dict["Matrix"], 6); ok {
		inner.to = matrix(m).times(inner.to)
	}
	if b, ok := w.d.box(sd.Dict["BBox"]); ok {
		inner.clip = meet(inner.clip, inner.to.bounds(b))
	}
	own := w.d.dict(sd.Dict["Resources"])
	if own == nil {
		own = resources
	}
	return w.walk(content, own, &inner, depth+1)
}

// plain tells whether a graphics state leaves what is painted as it is.
func (w *walker) plain(name string, resources types.Dict) bool {
	g := w.d.dict(w.d.dict(resources["ExtGState"])[name])
	if g == nil {
		return false
	}
	if m := w.d.get(g["SMask"]); m != nil && w.d.name(m) != "None" {
		return false
	}
	if b := g["BM"]; b != nil && w.d.name(b) != "Normal" && w.d.name(b) != "Compatible" {
		return false
	}
	for _, k := range []string{"ca", "CA"} {
		if f, ok := w.d.number(g[k]); ok && f < 1 {
			return false
		}
	}
	return true
}
