package pdftekst

import (
	"math"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/pdfcpu/pdfcpu/pkg/font"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
	"golang.org/x/text/unicode/norm"

	"dossiercheck/importer/page"
)

// field is the value of a form field at the place of its widget on the page as shown.
type field struct {
	name  string
	rect  [4]float64
	text  string  // value; lines parted by "\n"
	box   string  // checked or unchecked for a button, else empty
	size  float64 // font size, 0 when the form leaves it to the program
	multi bool    // a text field of several lines
}

// Field flags (PDF 32000, tables 226 to 230).
const (
	flagPushButton = 1 << 16
	flagMultiline  = 1 << 12
	flagPassword   = 1 << 13
)

// fields lists the form fields of a page that show a value: filled text and choice fields,
// and all boxes, ticked or not.
func (d *document) fields(s sheet) []field {
	var out []field
	for _, o := range d.array(s.dict["Annots"]) {
		a := d.dict(o)
		if d.name(a["Subtype"]) != "Widget" || d.integer(a["F"])&(flagHidden|flagNoView) != 0 {
			continue
		}
		rect, ok := d.box(a["Rect"])
		if !ok {
			continue
		}
		f := field{name: d.fieldPath(a), rect: s.view.bounds(rect)}
		flags := d.integer(d.fieldKey(a, "Ff"))
		switch d.fieldName(a, "FT") {
		case "Tx":
			if flags&flagPassword != 0 {
				continue
			}
			f.text = d.text(d.fieldKey(a, "V"))
			if f.text == "" && d.hasXFA() {
				f.text = d.xfaValue(f.name)
			}
			f.multi = flags&flagMultiline != 0
		case "Ch":
			f.text = d.choice(a)
		case "Btn":
			if flags&flagPushButton != 0 {
				continue
			}
			f.box = d.button(a)
		}
		f.size = fontSize(d.text(d.fieldKey(a, "DA")))
		if f.box != "" || strings.TrimSpace(f.text) != "" {
			out = append(out, f)
		}
		if len(out) >= 5000 {
			break
		}
	}
	return out
}

// onlyXFA tells whether a file is a form whose pages are made by Adobe's programs from a
// description (XFA): its own pages only say that one must wait.
func (d *document) onlyXFA(sheets []sheet) bool {
	root, err := d.ctx.Catalog()
	if err != nil || !d.hasXFA() {
		return false
	}
	if needs, ok := d.get(root["NeedsRendering"]).(types.Boolean); ok && needs.Value() {
		return true
	}
	for _, s := range sheets {
		if len(d.fields(s)) > 0 {
			return false
		}
	}
	p, err := d.page(sheets[0], &fontList{d: d, byObj: map[any]int{}})
	return err == nil && len(sheets) == 1 && strings.Contains(p.Text(), "Please wait")
}

// fieldKey gives an attribute of a field, from the widget or from a field above it.
func (d *document) fieldKey(a types.Dict, key string) types.Object {
	for i := 0; i < 32 && a != nil; i++ {
		if v, ok := a[key]; ok && d.get(v) != nil {
			return v
		}
		a = d.dict(a["Parent"])
	}
	if key == "DA" {
		if root, err := d.ctx.Catalog(); err == nil {
			return d.dict(root["AcroForm"])[key]
		}
	}
	return nil
}

func (d *document) fieldName(a types.Dict, key string) string { return d.name(d.fieldKey(a, key)) }

// fieldPath is the full name of a field: the partial names from the top, with points.
func (d *document) fieldPath(a types.Dict) string {
	var parts []string
	for i := 0; i < 32 && a != nil; i++ {
		if t := d.text(a["T"]); t != "" {
			parts = append([]string{t}, parts...)
		}
		a = d.dict(a["Parent"])
	}
	if len(parts) == 0 {
		return "veld"
	}
	return strings.Join(parts, ".")
}

// choice gives what a list or combo box shows: the display text of the chosen options.
func (d *document) choice(a types.Dict) string {
	show := map[string]string{}
	for _, o := range d.array(d.fieldKey(a, "Opt")) {
		if pair := d.array(o); len(pair) == 2 {
			show[d.text(pair[0])] = d.text(pair[1])
		}
	}
	v := d.fieldKey(a, "V")
	values := types.Array{v}
	if list := d.array(v); list != nil {
		values = list
	}
	var out []string
	for _, x := range values {
		t := d.text(x)
		if s, ok := show[t]; ok {
			t = s
		}
		if t != "" {
			out = append(out, t)
		}
	}
	return strings.Join(out, "\n")
}

// button tells whether a check box or radio button is on. The state of the widget decides;
// without one, the value of the field.
func (d *document) button(a types.Dict) string {
	state := d.name(a["AS"])
	if state == "" {
		v := d.fieldKey(a, "V")
		if state = d.name(v); state == "" {
			state = d.text(v)
		}
		if looks := d.dict(d.dict(a["AP"])["N"]); state != "" && len(looks) > 0 {
			if _, own := looks[state]; !own { // another button of the group is on
				state = "Off"
			}
		}
	}
	if state == "" || state == "Off" {
		return unchecked
	}
	return checked
}

// fontSize finds the size in a default appearance string, as in "/Helv 10 Tf 0 g".
func fontSize(da string) float64 {
	s := &scanner{b: []byte(da)}
	var last float64
	for {
		t := s.next()
		switch {
		case t.kind == tokEnd:
			return 0
		case t.kind == tokNumber:
			last = t.num
		case t.kind == tokOperator && t.str == "Tf":
			return last
		}
	}
}

// text decodes a text string: UTF-16 or UTF-8 with a mark, else PDFDocEncoding. A stream may
// hold it as well.
func (d *document) text(o types.Object) string {
	b, ok := d.bytes(o)
	if !ok {
		if b, _, ok = d.stream(o); !ok {
			return ""
		}
	}
	return decodeText(b)
}

func decodeText(b []byte) string {
	var s string
	switch {
	case len(b) >= 2 && b[0] == 0xfe && b[1] == 0xff:
		s = utf16Bytes(b[2:], 0)
	case len(b) >= 2 && b[0] == 0xff && b[1] == 0xfe:
		s = utf16Bytes(b[2:], 1)
	case len(b) >= 3 && b[0] == 0xef && b[1] == 0xbb && b[2] == 0xbf:
		s = string(b[3:])
	case utf8.Valid(b): // ASCII, or what programs wrongly write as such
		s = string(b)
	default:
		enc := fromPDFDoc()
		var out strings.Builder
		for _, c := range b {
			if c < ' ' {
				out.WriteByte(c)
			} else {
				out.WriteString(enc[c])
			}
		}
		s = out.String()
	}
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\x00", "").Replace(s)
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimSpace(tidy(lines[i]))
	}
	return norm.NFC.String(strings.TrimRight(strings.Join(lines, "\n"), "\n"))
}

func utf16Bytes(b []byte, low int) string {
	u := make([]uint16, len(b)/2)
	for i := range u {
		u[i] = uint16(b[2*i+low])<<8 | uint16(b[2*i+1-low])
	}
	return string(utf16.Decode(u))
}

// fromPDFDoc gives PDFDocEncoding: Latin-1 with other characters from 0x18 to 0x9f.
func fromPDFDoc() (enc [256]string) {
	for c := 32; c < 256; c++ {
		enc[c] = string(rune(c))
	}
	for i, r := range []rune("•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž") {
		enc[0x80+i] = string(r)
	}
	enc[0xa0] = "€"
	return enc
}

// words places the value of a field in the lines that are there. A value on one line comes on
// the baseline of the text that stands beside the field, so that label and value are one line.
func (f *field) words(lines []row) []word {
	x0, y0, x1, y1 := f.rect[0], f.rect[1], f.rect[2], f.rect[3]
	h := y1 - y0
	size := f.size
	if size <= 0 {
		size = math.Max(4, math.Min(11, 0.7*h))
	}
	if f.box != "" {
		s := math.Max(4, math.Min(12, h))
		mid := (y0+y1)/2 + 0.27*s
		base := besides(lines, f.rect, mid)
		return []word{{Word: page.Word{Text: f.box, X0: x0, X1: x1, Y0: y0, Y1: y1, Size: s, Field: f.name}, base: base, before: true, after: true}}
	}
	text := wrap(f.text, (x1-x0-2)/size, f.multi || strings.Contains(f.text, "\n"))
	base := (y0+y1)/2 + 0.27*size
	if f.multi || len(text) > 1 {
		base = y0 + 2 + ascent*size
		base = besides(lines, [4]float64{x0, y0, x1, y0 + 1.8*size}, base)
	} else {
		base = besides(lines, f.rect, base)
	}
	lead := 1.15 * size
	if n := float64(len(text)); n > 1 && n*lead > h {
		lead = math.Max(0.6*size, h/n)
	}
	var out []word
	for _, l := range text {
		x := x0 + 2
		for _, w := range strings.Fields(l) {
			width := size * textWidth(w)
			out = append(out, word{Word: page.Word{Text: w, X0: x, X1: x + width, Y0: base - ascent*size, Y1: base + descent*size,
				Size: size, Field: f.name}, base: base, before: true, after: true})
			x += width + size*textWidth(" ")
		}
		base += lead
	}
	return out
}

// besides gives the baseline of the text next to a field: the line nearest to want whose
// baseline lies within the height of the field.
func besides(lines []row, rect [4]float64, want float64) float64 {
	best, dist := want, math.Inf(1)
	for i := range lines {
		r := &lines[i]
		if r.base < rect[1]+1 || r.base > rect[3]+3 {
			continue
		}
		d := math.Abs(r.base - want)
		if r.words[0].X0 > rect[0] { // a label stands before its field
			d += 4
		}
		if d < dist {
			best, dist = r.base, d
		}
	}
	return best
}

// textWidth gives the width of a text in em, in Helvetica, which nearly all forms use.
func textWidth(s string) float64 {
	n := 0
	for _, r := range s {
		w, err := font.CharWidth("Helvetica", r)
		if err != nil || w <= 0 {
			w = 556
		}
		n += w
	}
	return float64(n) / 1000
}

// wrap breaks a value into lines of at most room em, if it may have several.
func wrap(text string, room float64, multi bool) []string {
	var out []string
	for _, l := range strings.Split(text, "\n") {
		if !multi || room < 4 {
			out = append(out, l)
			continue
		}
		line := ""
		for _, w := range strings.Fields(l) {
			if line != "" && textWidth(line+" "+w) > room {
				out = append(out, line)
				line = ""
			}
			if line != "" {
				line += " "
			}
			line += w
		}
		out = append(out, line)
	}
	return out
}
