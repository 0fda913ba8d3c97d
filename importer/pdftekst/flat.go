package pdftekst

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"

	lt "github.com/ledongthuc/pdf"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// maxFormDepth is how deep form XObjects may hold each other; a form that holds itself ends
// there too.
const maxFormDepth = 12

// flattener writes the clean content stream of one page: form XObjects and appearances of
// annotations expanded in place, fonts under their number in the file's font list, pictures
// as a mark only, strings in hexadecimal. Everything that draws no text, rule or box is left
// out.
type flattener struct {
	d     *document
	fonts *fontList
	out   bytes.Buffer
	lost  error        // first thing that could not be read
	open  map[int]bool // forms that are being expanded, by object number
	// fontless tells that a font is named that is not there.
	fontless bool
}

// operands lists the operators that are kept, with their number of numeric operands. Those
// with -1 are treated one by one.
var operands = map[string]int{
	"q": 0, "Q": 0, "cm": 6, "BT": 0, "ET": 0,
	"Tf": -1, "Tc": 1, "Tw": 1, "Tz": 1, "Ts": 1, "TL": 1, "Tr": 1,
	"Td": 2, "TD": 2, "Tm": 6, "T*": 0, "Tj": -1, "TJ": -1, "'": -1, "\"": -1,
	"re": 4, "m": 2, "l": 2, "h": 0, "c": -1, "v": -1, "y": -1,
	"S": 0, "s": 0, "f": 0, "F": 0, "f*": 0, "B": 0, "B*": 0, "b": 0, "b*": 0, "n": 0,
	"Do": -1, "gs": -1, "BI": -1,
}

// page writes the clean stream of a page.
func (f *flattener) page(s sheet) {
	f.content(f.contents(s.dict["Contents"]), d0(f.d.dict(s.resources)), 0)
	for _, a := range f.d.array(s.dict["Annots"]) {
		f.annotation(a)
	}
}

func d0(d types.Dict) types.Dict {
	if d == nil {
		return types.Dict{}
	}
	return d
}

// contents joins the content streams of a page with white space between them, because their
// division may fall between any two tokens.
func (f *flattener) contents(o types.Object) []byte {
	if o == nil {
		return nil // a blank page
	}
	parts, several := f.d.get(o).(types.Array)
	if !several {
		parts = types.Array{o}
	}
	var all []byte
	for _, x := range parts {
		b, _, ok := f.d.stream(x)
		if !ok {
			f.fail(errors.New("de inhoud ontbreekt of is niet uit te pakken"))
		}
		if ref, isRef := x.(types.IndirectRef); isRef && f.d.cut[ref.ObjectNumber.Value()] {
			f.fail(errors.New("de inhoud is halverwege afgebroken"))
		}
		all = append(append(all, b...), '\n')
	}
	return all
}

func (f *flattener) fail(err error) {
	if f.lost == nil {
		f.lost = err
	}
}

// content writes one stream with the resources that its names stand for.
func (f *flattener) content(b []byte, res types.Dict, depth int) {
	start, open := f.out.Len(), 0
	s := &scanner{b: b}
	var args []token
	for {
		t := s.next()
		if t.kind == tokEnd {
			break
		}
		if t.kind != tokOperator {
			if len(args) < 64 {
				args = append(args, t)
			}
			continue
		}
		n, keep := operands[t.str]
		switch {
		case !keep:
		case t.str == "q":
			open++
			f.op("q")
		case t.str == "Q":
			if open > 0 { // one too many would undo what is outside a form
				open--
				f.op("Q")
			}
		case n >= 0:
			if nums, ok := lastNumbers(args, n); ok {
				f.op(t.str, nums...)
			}
		default:
			f.special(t.str, args, res, depth, s)
		}
		args = args[:0]
	}
	for ; open > 0; open-- {
		f.op("Q")
	}
	f.d.spend(f.out.Len() - start)
}

func lastNumbers(args []token, n int) ([]float64, bool) {
	if len(args) < n {
		return nil, false
	}
	out := make([]float64, n)
	for i, a := range args[len(args)-n:] {
		if a.kind != tokNumber {
			return nil, false
		}
		out[i] = a.num
	}
	return out, true
}

// special writes the operators that need more than numbers.
func (f *flattener) special(op string, args []token, res types.Dict, depth int, s *scanner) {
	var last token
	if len(args) > 0 {
		last = args[len(args)-1]
	}
	switch op {
	case "BI":
		s.skipInlineImage()
	case "c", "v", "y":
		f.op("c") // only that there is a curve
	case "Tf":
		if len(args) >= 2 && last.kind == tokNumber {
			f.font(f.d.dict(res["Font"])[args[len(args)-2].str], last.num)
		}
	case "gs":
		state := f.d.dict(f.d.dict(res["ExtGState"])[last.str])
		if a := f.d.array(state["Font"]); len(a) == 2 {
			size, _ := f.d.number(a[1])
			f.font(a[0], size)
		}
	case "Tj":
		f.text(last)
		f.op("Tj")
	case "'":
		f.text(last)
		f.op("'")
	case "\"":
		if len(args) >= 3 {
			f.op("Tw", args[len(args)-3].num)
			f.op("Tc", args[len(args)-2].num)
			f.text(last)
			f.op("'")
		}
	case "TJ":
		f.array(last)
	case "Do":
		f.xobject(f.d.dict(res["XObject"])[last.str], res, depth)
	}
}

// errFont is the reason for a page of which the letters cannot be known any more.
var errFont = errors.New("een lettertype ontbreekt")

func (f *flattener) font(o types.Object, size float64) {
	f.fontless = f.fontless || f.d.dict(o) == nil
	fmt.Fprintf(&f.out, "/%d ", f.fonts.number(o))
	f.op("Tf", size)
}

// array writes a TJ as a list of strings and numbers.
func (f *flattener) array(t token) {
	f.out.WriteByte('[')
	for _, k := range t.kids {
		switch k.kind {
		case tokString:
			f.text(k)
		case tokNumber:
			f.float(k.num)
		}
	}
	f.out.WriteString("] TJ\n")
}

func (f *flattener) text(t token) {
	f.out.WriteByte('<')
	f.out.WriteString(hex.EncodeToString([]byte(t.str)))
	f.out.WriteString("> ")
}

func (f *flattener) float(v float64) {
	if v != v || v > 1e9 || v < -1e9 {
		v = 0
	}
	f.out.Write(strconv.AppendFloat(f.out.AvailableBuffer(), v, 'f', 4, 64))
	f.out.WriteByte(' ')
}

func (f *flattener) op(op string, nums ...float64) {
	for _, n := range nums {
		f.float(n)
	}
	f.out.WriteString(op)
	f.out.WriteByte('\n')
}

// xobject expands a form in place and leaves a mark for a picture.
func (f *flattener) xobject(o types.Object, res types.Dict, depth int) {
	dict := f.d.dict(o)
	switch {
	case dict == nil:
	case f.d.name(dict["Subtype"]) == "Image":
		f.op("XI")
	case depth < maxFormDepth:
		if ref, ok := o.(types.IndirectRef); ok {
			nr := ref.ObjectNumber.Value()
			if f.open[nr] {
				return // a form that holds itself
			}
			if f.open == nil {
				f.open = map[int]bool{}
			}
			f.open[nr] = true
			defer delete(f.open, nr)
		}
		b, _, ok := f.d.stream(o)
		if !ok {
			f.fail(errors.New("een deel van de bladzijde is niet uit te pakken"))
			return
		}
		if own := f.d.dict(dict["Resources"]); own != nil {
			res = own
		}
		f.op("q")
		if m, ok := f.d.numbers(dict["Matrix"], 6); ok {
			f.op("cm", m...)
		}
		f.content(b, res, depth+1)
		f.op("Q")
	}
}

// Flags of an annotation (PDF 32000, table 165) that keep it off the page.
const (
	flagHidden = 1 << 1
	flagNoView = 1 << 5
)

// annotation draws what an annotation shows: remarks typed on the page, stamps, signatures.
// The values of form fields do not come from here but from fields.go.
func (f *flattener) annotation(o types.Object) {
	a := f.d.dict(o)
	switch f.d.name(a["Subtype"]) {
	case "", "Link", "Popup":
		return
	case "Widget":
		if f.d.fieldName(a, "FT") != "Sig" {
			return
		}
	}
	if f.d.integer(a["F"])&(flagHidden|flagNoView) != 0 {
		return
	}
	look := f.d.appearance(a)
	form := f.d.dict(look)
	rect, ok1 := f.d.box(a["Rect"])
	box, ok2 := f.d.box(form["BBox"])
	if form == nil || !ok1 || !ok2 {
		return
	}
	m := identity
	if v, ok := f.d.numbers(form["Matrix"], 6); ok {
		m = matrix(v)
	}
	b := m.bounds(box)
	if b[2]-b[0] <= 0 || b[3]-b[1] <= 0 {
		return
	}
	sx, sy := (rect[2]-rect[0])/(b[2]-b[0]), (rect[3]-rect[1])/(b[3]-b[1])
	f.op("q")
	f.op("cm", sx, 0, 0, sy, rect[0]-b[0]*sx, rect[1]-b[1]*sy)
	f.xobject(look, types.Dict{}, 1)
	f.op("Q")
}

// appearance gives the stream of the normal appearance of an annotation, in its present state.
func (d *document) appearance(a types.Dict) types.Object {
	n := d.dict(a["AP"])["N"]
	if _, ok := d.get(n).(types.Dict); ok {
		n = d.dict(n)[d.name(a["AS"])]
	}
	return n
}

// interpret runs ledongthuc/pdf over a clean stream. It needs a file around a stream, so one
// is made here: four objects of our own.
func interpret(content []byte, do func(stk *lt.Stack, op string)) (err error) {
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(error); ok {
				err = e
			} else {
				err = fmt.Errorf("inhoud lezen liep vast: %v", r)
			}
		}
	}()
	file := miniPDF(content)
	r, err := lt.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return err
	}
	lt.Interpret(r.Trailer().Key("Root").Key("Contents"), do)
	return nil
}

func miniPDF(content []byte) []byte {
	var b bytes.Buffer
	b.Grow(len(content) + 512)
	b.WriteString("%PDF-1.4\n")
	one := b.Len()
	b.WriteString("1 0 obj\n<</Type/Catalog/Contents 2 0 R>>\nendobj\n")
	two := b.Len()
	fmt.Fprintf(&b, "2 0 obj\n<</Length %d>>\nstream\n", len(content)+1)
	b.Write(content)
	b.WriteString("\n\nendstream\nendobj\n")
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 3\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n", one, two)
	fmt.Fprintf(&b, "trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", xref)
	return b.Bytes()
}
