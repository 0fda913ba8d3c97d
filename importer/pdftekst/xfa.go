package pdftekst

import (
	"bytes"
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
	"golang.org/x/text/unicode/norm"

	"dossiercheck/importer/page"
)

// Some forms (XFA) have no pages: the file holds a description of the form and its data, and
// only Adobe's programs make pages of them. Here they are read from the two: the captions and
// fixed texts in the order of the description, each with its value on the same line. Scripts
// do not run, so what a script would show or hide is shown as the description has it.

// xfaReader stands in Page.Reader.
const xfaReader = "xfa"

// xfa gives the form description and its data, as one tree; nil when the file has none.
func (d *document) xfa() *node {
	root, err := d.ctx.Catalog()
	if err != nil {
		return nil
	}
	o := d.dict(root["AcroForm"])["XFA"]
	var b []byte
	if parts := d.array(o); parts != nil {
		for _, p := range parts {
			if _, isName := d.bytes(p); isName {
				continue
			}
			part, _, _ := d.stream(p)
			b = append(append(b, part...), '\n')
		}
	} else {
		b, _, _ = d.stream(o)
	}
	if len(b) == 0 {
		return nil
	}
	tree, err := parseXML(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")))
	if err != nil {
		return nil
	}
	return tree
}

// packet gives a part of a form description by its name.
func (n *node) packet(name string) *node {
	if n == nil {
		return nil
	}
	for _, top := range n.kids {
		if top.name == name {
			return top
		}
		if k := top.kid(name); k != nil {
			return k
		}
	}
	return nil
}

// xfaFile makes pages of a form description with its data; false when there is no text in it.
func (d *document) xfaFile() (page.File, bool) {
	tree := d.xfa()
	template, data := tree.packet("template"), tree.packet("datasets").kid("data")
	if template == nil {
		return page.File{}, false
	}
	m := &merge{}
	for _, k := range template.kids {
		if k.name == "subform" {
			m.add(m.instances(k, data))
		}
	}
	m.flush()
	f := page.File{Pages: m.pages}
	for i := range f.Pages {
		f.Pages[i].Number = i + 1
	}
	return f, len(f.Pages) > 0
}

// piece is a part of a line: a label, a value or both.
type piece struct {
	text  string
	field string // name of the field it is the value of
}

// entry is a line of a form.
type entry struct {
	pieces []piece
	brk    bool // a new page begins before it
}

// merge lays data into a form description.
type merge struct {
	lines []entry
	pages []page.Page
	path  []string
}

// container gives the lines of a subform, area or group with its data.
func (m *merge) container(t, data *node) []entry {
	if hidden(t) {
		return nil
	}
	var blocks []block
	for _, k := range t.kids {
		var lines []entry
		switch k.name {
		case "subform", "area", "subformSet":
			lines = m.instances(k, data)
		case "exclGroup":
			lines = m.group(k, data)
		case "field":
			lines = m.field(k, data, "")
		case "draw":
			lines = m.fixed(k)
		case "breakBefore", "break":
			if k.attr["targetType"] == "pageArea" || k.attr["before"] == "pageArea" {
				blocks = append(blocks, block{lines: []entry{{brk: true}}, y: math.Inf(-1)})
			}
			continue
		default:
			continue
		}
		if len(lines) > 0 {
			blocks = append(blocks, block{lines: lines, x: measure(k.attr["x"]), y: measure(k.attr["y"])})
		}
	}
	return arrange(t.attr["layout"], blocks)
}

func hidden(t *node) bool {
	p := t.attr["presence"]
	return p == "hidden" || p == "invisible" || p == "inactive"
}

// instances gives the lines of a subform as often as there is data for it.
func (m *merge) instances(t, data *node) []entry {
	name := t.attr["name"]
	if t.name != "subform" || name == "" || bound(t) == "none" || data == nil {
		return m.container(t, data)
	}
	m.path = append(m.path, name)
	defer func() { m.path = m.path[:len(m.path)-1] }()
	least, most := occurs(t)
	var out []entry
	n := 0
	for n < most {
		k := m.take(t, data, name)
		if k == nil {
			break
		}
		n++
		out = append(out, m.container(t, k)...)
	}
	if n == 0 && least > 0 {
		// Data can lie one level higher or deeper than the form does.
		out = m.container(t, data)
	}
	return out
}

// occurs gives how often a subform stands in the form.
func occurs(t *node) (least, most int) {
	o := t.kid("occur")
	if o == nil {
		return 1, 1
	}
	num := func(key string, none int) int {
		if n, err := strconv.Atoi(o.attr[key]); err == nil {
			return n
		}
		return none
	}
	least = num("min", 1)
	most = num("max", max(least, 1))
	if most < 0 {
		most = 1000
	}
	return least, min(most, 1000)
}

func bound(t *node) string {
	if b := t.kid("bind"); b != nil {
		return b.attr["match"]
	}
	return ""
}

// take gives the next data element for a subform or field, marked as used.
func (m *merge) take(t, data *node, name string) *node {
	if b := t.kid("bind"); b != nil && b.attr["match"] == "dataRef" {
		if n := refer(data, b.attr["ref"]); n != nil && !n.used {
			n.used = true
			return n
		}
		return nil
	}
	if data == nil || name == "" {
		return nil
	}
	for _, k := range data.kids {
		if k.name == name && !k.used {
			k.used = true
			return k
		}
	}
	return nil
}

// refer follows a simple reference, as in "$.naam" or "$record.werknemer.naam".
func refer(data *node, ref string) *node {
	for i, part := range strings.Split(ref, ".") {
		part, _, _ = strings.Cut(part, "[")
		if i == 0 && strings.HasPrefix(part, "$") || part == "" {
			continue
		}
		if data = data.kid(part); data == nil {
			return nil
		}
	}
	return data
}

// written gives the text that the form itself puts in a field, caption or fixed text; a
// picture or a line has none.
func written(t *node) string {
	v := t.kid("value")
	if v == nil {
		return ""
	}
	for _, k := range v.kids {
		switch k.name {
		case "text", "exData", "integer", "decimal", "float", "date", "time", "dateTime", "boolean":
			return k.all()
		}
	}
	return v.text
}

// value gives what stands in a field: its data, else what the form starts with.
func (m *merge) value(t, data *node) string {
	how := bound(t)
	if how != "none" {
		if k := m.take(t, data, t.attr["name"]); k != nil {
			return k.all()
		}
	}
	return written(t)
}

// field gives the lines of a field. Chosen is the value of the group of buttons that the
// field is in, if it is in one.
func (m *merge) field(t, data *node, chosen string) []entry {
	if hidden(t) {
		return nil
	}
	name := strings.Join(append(slices.Clone(m.path), t.attr["name"]), ".")
	label := tidyText(written(t.kid("caption")))
	ui := t.kid("ui")
	switch {
	case ui.kid("button") != nil, ui.kid("signature") != nil, ui.kid("imageEdit") != nil, ui.kid("passwordEdit") != nil, ui.kid("barcode") != nil:
		return nil
	case ui.kid("checkButton") != nil:
		on := "1"
		if items := t.kid("items"); items != nil && len(items.kids) > 0 {
			on = items.kids[0].all()
		}
		box := unchecked
		if chosen == on && chosen != "" || chosen == "" && m.value(t, data) == on {
			box = checked
		}
		pieces := []piece{{box, name}}
		if label != "" {
			pieces[0].text += " " + label
		}
		return []entry{{pieces: pieces}}
	}
	v := tidyText(shown(t, m.value(t, data)))
	lines := strings.Split(v, "\n")
	first := entry{}
	if label != "" {
		first.pieces = append(first.pieces, piece{text: strings.ReplaceAll(label, "\n", " ")})
	}
	if v != "" {
		first.pieces = append(first.pieces, piece{lines[0], name})
	}
	if len(first.pieces) == 0 {
		return nil
	}
	out := []entry{first}
	for _, l := range lines[1:] {
		if l != "" {
			out = append(out, entry{pieces: []piece{{l, name}}})
		}
	}
	return out
}

// shown gives the display text of a choice.
func shown(t *node, v string) string {
	var show, save *node
	for _, k := range t.kids {
		if k.name == "items" {
			if k.attr["save"] == "1" || k.attr["presence"] == "hidden" {
				save = k
			} else if show == nil {
				show = k
			}
		}
	}
	if show == nil || save == nil {
		return v
	}
	for i, k := range save.kids {
		if k.all() == v && i < len(show.kids) {
			return show.kids[i].all()
		}
	}
	return v
}

// group gives the lines of a group of buttons of which one is on.
func (m *merge) group(t, data *node) []entry {
	if hidden(t) {
		return nil
	}
	chosen := ""
	if k := m.take(t, data, t.attr["name"]); k != nil {
		chosen = k.all()
	} else {
		for _, k := range t.kids { // the form's own choice
			if v := written(k); k.name == "field" && v != "" {
				chosen = v
			}
		}
	}
	if chosen == "" {
		chosen = "\x00none"
	}
	var blocks []block
	if label := tidyText(written(t.kid("caption"))); label != "" {
		blocks = append(blocks, block{lines: []entry{{pieces: []piece{{text: label}}}}, x: -1})
	}
	for _, k := range t.kids {
		if k.name == "field" {
			if lines := m.field(k, data, chosen); len(lines) > 0 {
				blocks = append(blocks, block{lines: lines, x: measure(k.attr["x"]), y: measure(k.attr["y"])})
			}
		}
	}
	return arrange(t.attr["layout"], blocks)
}

// fixed gives the lines of a fixed text.
func (m *merge) fixed(t *node) []entry {
	if hidden(t) {
		return nil
	}
	var out []entry
	for _, l := range strings.Split(tidyText(written(t)), "\n") {
		if l != "" {
			out = append(out, entry{pieces: []piece{{text: l}}})
		}
	}
	return out
}

// block is a laid-out part of a container with its place in it, in points.
type block struct {
	lines []entry
	x, y  float64
}

// sameHeight is how far the tops of parts of one line differ at most.
const sameHeight = 6.0

// arrange puts the parts of a container in reading order. Parts of one line each that stand
// beside each other become one line.
func arrange(layout string, blocks []block) []entry {
	side := false
	switch layout {
	case "", "position":
		slices.SortStableFunc(blocks, func(a, b block) int {
			if math.Abs(a.y-b.y) < sameHeight {
				return cmp.Compare(a.x, b.x)
			}
			return cmp.Compare(a.y, b.y)
		})
		side = true
	case "row", "lr-tb":
		side = true
	}
	var out []entry
	for i, b := range blocks {
		beside := side && i > 0 && len(b.lines) == 1 && len(blocks[i-1].lines) == 1 && !b.lines[0].brk && !blocks[i-1].lines[0].brk &&
			(layout == "row" || math.Abs(b.y-blocks[i-1].y) < sameHeight && b.x > blocks[i-1].x)
		if beside {
			last := &out[len(out)-1]
			last.pieces = append(slices.Clone(last.pieces), b.lines[0].pieces...)
			continue
		}
		out = append(out, b.lines...)
	}
	return out
}

// measure reads a length as XFA writes it, in points.
func measure(s string) float64 {
	units := []struct {
		name string
		size float64
	}{{"mm", 72 / 25.4}, {"cm", 72 / 2.54}, {"in", 72}, {"pt", 1}}
	for _, u := range units {
		if n, ok := strings.CutSuffix(s, u.name); ok {
			f, err := strconv.ParseFloat(n, 64)
			if err != nil || math.IsNaN(f) || math.Abs(f) > 1e5 {
				return 0
			}
			return f * u.size
		}
	}
	return 0
}

func tidyText(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n").Replace(s)
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.Join(strings.Fields(lines[i]), " ")
	}
	return norm.NFC.String(strings.Trim(strings.Join(lines, "\n"), "\n"))
}

// add puts lines on the page, with new pages where the form has them.
func (m *merge) add(lines []entry) {
	for _, l := range lines {
		if l.brk {
			m.flush()
			continue
		}
		m.lines = append(m.lines, l)
	}
}

// flush makes a page of the lines so far. Places are invented, but in order.
func (m *merge) flush() {
	const left, lead, size, gap = 50.0, 14.0, 10.0, 30.0
	p := page.Page{Width: 595, Height: 842, Source: page.Form, Reader: xfaReader,
		Reden: "het formulier heeft geen bladzijden; gelezen uit zijn beschrijving en gegevens"}
	y := 40.0
	for _, l := range m.lines {
		y += lead
		x := left
		line := page.Line{Y0: y, Y1: y + size, Size: size}
		for _, c := range l.pieces {
			var cell page.Cell
			for _, w := range strings.Fields(c.text) {
				width := size * textWidth(w)
				cell.Words = append(cell.Words, page.Word{Text: w, X0: x, Y0: y, X1: x + width, Y1: y + size, Size: size, Field: c.field})
				x += width + size*textWidth(" ")
			}
			if len(cell.Words) > 0 {
				line.Cells = append(line.Cells, cell)
				x += gap
			}
		}
		if len(line.Cells) > 0 {
			p.Lines = append(p.Lines, line)
		}
	}
	m.lines = nil
	p.Height = math.Max(p.Height, y+60)
	if len(p.Lines) > 0 {
		m.pages = append(m.pages, p)
	}
}

// xfaValues lists the data of a form by the name of its field without the parts that have no
// name; for forms that have fields of their own but whose values stand in the data only.
func (d *document) xfaValues() map[string]string {
	if d.values != nil {
		return d.values
	}
	d.values = map[string]string{}
	data := d.xfa().packet("datasets").kid("data")
	var walk func(n *node, path string)
	walk = func(n *node, path string) {
		seen := map[string]int{}
		for _, k := range n.kids {
			if k.name == "" {
				continue
			}
			p := path + "." + k.name
			if i := seen[k.name]; i > 0 {
				p += fmt.Sprintf("[%d]", i)
			}
			seen[k.name]++
			if len(k.kids) == 0 {
				d.values[p] = tidyText(k.text)
			} else {
				walk(k, p)
			}
		}
	}
	if data != nil {
		walk(data, "")
	}
	return d.values
}

// xfaValue gives the value of a field by its full name, as in
// "form1[0].#subform[1].Naam[0]".
func (d *document) xfaValue(full string) string {
	path := ""
	for _, part := range strings.Split(full, ".") {
		if part == "" || part[0] == '#' {
			continue
		}
		path += "." + strings.TrimSuffix(part, "[0]")
	}
	return d.xfaValues()[path]
}

// hasXFA tells whether the file has a form description, without reading it.
func (d *document) hasXFA() bool {
	root, err := d.ctx.Catalog()
	return err == nil && d.get(d.dict(root["AcroForm"])["XFA"]) != types.Object(nil)
}
