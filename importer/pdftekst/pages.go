package pdftekst

import (
	"math"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// sheet is one page before its text is read: its dictionary, what it inherits, and the
// transformation to the page as it is shown.
type sheet struct {
	dict          types.Dict
	ref           int // object number, 0 when unknown
	resources     types.Object
	view          matrix // user space -> points from the top left corner of the shown page
	width, height float64
}

// inherited are the attributes that a page takes from the nodes above it.
type inherited struct {
	resources, mediaBox, cropBox, rotate types.Object
}

// sheets lists the pages in order, and counts those that the tree names but that are not
// there, as in a file of which the end is missing. A node that stands twice in the tree (a
// cycle) is walked once.
func (d *document) sheets() (out []sheet, missing int) {
	root, err := d.ctx.Catalog()
	if err != nil {
		return nil, 0
	}
	seen := map[int]bool{}
	var walk func(o types.Object, in inherited, depth int)
	walk = func(o types.Object, in inherited, depth int) {
		nr := 0
		if ref, ok := o.(types.IndirectRef); ok {
			nr = ref.ObjectNumber.Value()
			if seen[nr] {
				return
			}
			seen[nr] = true
		}
		node := d.dict(o)
		if node == nil {
			missing++
			return
		}
		if depth > 64 || len(out) >= maxPages {
			return
		}
		take := func(to *types.Object, key string) {
			if v, ok := node[key]; ok && d.get(v) != nil {
				*to = v
			}
		}
		take(&in.resources, "Resources")
		take(&in.mediaBox, "MediaBox")
		take(&in.cropBox, "CropBox")
		take(&in.rotate, "Rotate")
		if kids := d.array(node["Kids"]); kids != nil && d.name(node["Type"]) != "Page" {
			for _, k := range kids {
				walk(k, in, depth+1)
			}
			return
		}
		out = append(out, d.sheet(node, nr, in))
	}
	walk(root["Pages"], inherited{}, 0)
	return out, missing
}

func (d *document) sheet(node types.Dict, nr int, in inherited) sheet {
	box := [4]float64{0, 0, 595, 842}
	if b, ok := d.box(in.mediaBox); ok {
		box = b
	}
	if c, ok := d.box(in.cropBox); ok {
		x0, y0 := math.Max(box[0], c[0]), math.Max(box[1], c[1])
		x1, y1 := math.Min(box[2], c[2]), math.Min(box[3], c[3])
		if x1-x0 > 1 && y1-y0 > 1 {
			box = [4]float64{x0, y0, x1, y1}
		}
	}
	unit := 1.0
	if u, ok := d.number(node["UserUnit"]); ok && u > 0 && u < 100 {
		unit = u
	}
	w, h := box[2]-box[0], box[3]-box[1]
	s := sheet{dict: node, ref: nr, resources: in.resources, width: w * unit, height: h * unit}
	turn, _ := d.number(in.rotate)
	switch ((int(turn)/90)%4 + 4) % 4 {
	case 0:
		s.view = matrix{1, 0, 0, -1, -box[0], box[3]}
	case 1:
		s.view = matrix{0, 1, 1, 0, -box[1], -box[0]}
		s.width, s.height = s.height, s.width
	case 2:
		s.view = matrix{-1, 0, 0, 1, box[2], -box[1]}
	case 3:
		s.view = matrix{0, -1, -1, 0, box[3], box[2]}
		s.width, s.height = s.height, s.width
	}
	s.view = s.view.times(matrix{unit, 0, 0, unit, 0, 0})
	return s
}

// box reads a rectangle with its corners in the right order; false when it has no area or is
// beyond all paper.
func (d *document) box(o types.Object) ([4]float64, bool) {
	v, ok := d.numbers(o, 4)
	if !ok {
		return [4]float64{}, false
	}
	b := [4]float64{math.Min(v[0], v[2]), math.Min(v[1], v[3]), math.Max(v[0], v[2]), math.Max(v[1], v[3])}
	const most = 1e6
	ok = b[2] > b[0] && b[3] > b[1] && b[0] > -most && b[1] > -most && b[2] < most && b[3] < most
	return b, ok
}

// matrix is a PDF transformation [a b c d e f].
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

// times gives the transformation that does m first and then n.
func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

func (m matrix) apply(x, y float64) (float64, float64) {
	return m[0]*x + m[2]*y + m[4], m[1]*x + m[3]*y + m[5]
}

// bounds gives the rectangle around a box after the transformation.
func (m matrix) bounds(b [4]float64) [4]float64 {
	out := [4]float64{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for i := 0; i < 4; i++ {
		x, y := m.apply(b[(i&1)*2], b[(i>>1)*2+1])
		out[0], out[1] = math.Min(out[0], x), math.Min(out[1], y)
		out[2], out[3] = math.Max(out[2], x), math.Max(out[3], y)
	}
	return out
}

func (m matrix) finite() bool {
	for _, v := range m {
		if math.IsNaN(v) || math.Abs(v) > 1e9 {
			return false
		}
	}
	return true
}
