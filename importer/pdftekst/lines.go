package pdftekst

import (
	"cmp"
	"math"
	"regexp"
	"slices"
	"unicode"
	"unicode/utf8"

	"dossiercheck/importer/page"
)

// row is a line under construction: words on one baseline, and later its cells.
type row struct {
	words  []word
	base   float64
	size   float64 // largest
	top    float64
	bottom float64
	cells  [][]word
}

// rows puts words on lines. A word joins the line whose baseline is nearest, when the two
// overlap in height and the word does not lie on top of another one.
func rows(words []word) []row {
	order := slices.Clone(words)
	slices.SortStableFunc(order, func(a, b word) int { return cmp.Compare(a.base, b.base) })
	var out []row
	first := 0 // lines before this one are out of reach
	for _, w := range order {
		best, dist := -1, math.Inf(1)
		for i := first; i < len(out); i++ {
			r := &out[i]
			if w.base-r.base > 2*math.Max(w.Size, r.size)+20 && i == first {
				first++
				continue
			}
			d := math.Abs(w.base - r.base)
			if d < dist && r.takes(&w, d) {
				best, dist = i, d
			}
		}
		if best < 0 {
			out = append(out, row{words: []word{w}, base: w.base, size: w.Size, top: w.Y0, bottom: w.Y1})
			continue
		}
		r := &out[best]
		r.words = append(r.words, w)
		r.size = math.Max(r.size, w.Size)
		r.top, r.bottom = math.Min(r.top, w.Y0), math.Max(r.bottom, w.Y1)
	}
	for i := range out {
		out[i].tidy()
	}
	slices.SortStableFunc(out, func(a, b row) int {
		return cmp.Or(cmp.Compare(a.base, b.base), cmp.Compare(a.words[0].X0, b.words[0].X0))
	})
	return out
}

func (r *row) takes(w *word, d float64) bool {
	small := math.Min(w.Size, r.size)
	if d > 0.45*math.Max(w.Size, r.size) || d > 0.9*small+1 {
		return false
	}
	over := math.Min(w.Y1, r.bottom) - math.Max(w.Y0, r.top)
	if over < 0.5*(ascent+descent)*small {
		return false
	}
	if d < 0.2*small {
		return true
	}
	for i := range r.words {
		o := &r.words[i]
		shared := math.Min(o.X1, w.X1) - math.Max(o.X0, w.X0)
		if shared > 0.3*math.Min(o.X1-o.X0, w.X1-w.X0) {
			return false
		}
	}
	return true
}

// tidy sorts the words of a line and sets its baseline.
func (r *row) tidy() {
	slices.SortStableFunc(r.words, func(a, b word) int { return cmp.Compare(a.X0, b.X0) })
	bases := make([]float64, len(r.words))
	for i := range r.words {
		bases[i] = r.words[i].base
	}
	slices.Sort(bases)
	r.base = bases[len(bases)/2]
}

// joined puts the parts of one word together that were drawn apart.
func joined(words []word) []word {
	out := words[:1:1]
	for _, w := range words[1:] {
		p := &out[len(out)-1]
		gap := w.X0 - p.X1
		if !p.after && !w.before && !(w.start && seam(p.Text, w.Text)) && p.Field == w.Field && !isBox(p.Text) && !isBox(w.Text) &&
			gap < wordGap*w.Size && gap > -0.3*w.Size && math.Abs(p.base-w.base) < 0.5*w.Size {
			p.Text += w.Text
			p.X1, p.Y0, p.Y1 = math.Max(p.X1, w.X1), math.Min(p.Y0, w.Y0), math.Max(p.Y1, w.Y1)
			p.after = w.after
			continue
		}
		out = append(out, w)
	}
	return out
}

func isBox(s string) bool { return s == checked || s == unchecked }

// Gaps that part cells, in em.
const (
	wideGap     = 1.3  // always
	someGap     = 0.75 // when clearly wider than the line's other gaps
	alignedGap  = 0.45 // when the word starts where a column starts
	leadGap     = 3.0  // after a bullet or number
	boxGap      = 0.6  // before a box to tick
	boxLabelGap = 2.5  // between a box and the word it belongs to
)

// starts tells on how many lines a column starts at a place, to half a point.
type starts map[int]int

func (c starts) at(x float64) int {
	k := int(math.Round(2 * x))
	return c[k-1] + c[k] + c[k+1]
}

// split divides lines into cells. Vertical rules part cells as well. It works in two rounds:
// the plain gaps show where columns start, and words that start there then part from what
// stands close before them.
func split(lines []row, rules []stroke) {
	columns := starts{}
	for i := range lines {
		lines[i].split(rules, nil)
		for _, c := range lines[i].cells[1:] {
			columns[int(math.Round(2*c[0].X0))]++
		}
	}
	for i := range lines {
		lines[i].split(rules, columns)
		for k := range lines[i].cells {
			lines[i].cells[k] = joined(lines[i].cells[k])
		}
		lines[i].colons()
	}
}

// colons moves a colon that stands before a value, or in a column of its own, to the label.
func (r *row) colons() {
	out := r.cells[:1]
	for _, c := range r.cells[1:] {
		if c[0].Text == ":" {
			last := len(out) - 1
			out[last] = append(out[last], c[0])
			c = c[1:]
		}
		if len(c) > 0 {
			out = append(out, c)
		}
	}
	r.cells = out
}

func (r *row) split(rules []stroke, columns starts) {
	usual := r.usualGap()
	placed := 0
	for _, w := range r.words[1:] {
		if w.start {
			placed++
		}
	}
	loose := 2*placed > len(r.words) && len(r.words) > 4 // every word is placed: it says nothing
	r.cells = [][]word{{r.words[0]}}
	for i := 1; i < len(r.words); i++ {
		p, w := &r.words[i-1], &r.words[i]
		if i == 1 && leads(p.Text) && w.X0-p.X1 < leadGap*w.Size && p.Field == w.Field {
			r.cells[0] = append(r.cells[0], *w)
			continue
		}
		if r.parts(p, w, usual, rules) || columns != nil && aligned(p, w, columns, usual, loose) {
			r.cells = append(r.cells, nil)
		}
		last := len(r.cells) - 1
		r.cells[last] = append(r.cells[last], *w)
	}
}

// aligned tells whether a word begins a cell because columns start at its place on other
// lines. A word that the file placed by itself, with no space character before it, needs no
// gap for that: a label can fill its column to the edge.
func aligned(p, w *word, columns starts, usual float64, loose bool) bool {
	n, gap := columns.at(w.X0), w.X0-p.X1
	if w.start && !loose && !p.after && !w.before && gap > -0.1*w.Size {
		return n >= 2 || n == 1 && (gap > 0.1*w.Size || seam(p.Text, w.Text))
	}
	return n >= 2 && gap >= alignedGap*w.Size && (usual == 0 || gap >= 1.5*usual)
}

// seam tells whether two texts that touch can hardly be one word: "persoon" and "De".
func seam(a, b string) bool {
	last, _ := utf8.DecodeLastRuneInString(a)
	first, _ := utf8.DecodeRuneInString(b)
	return len(a) > 2 && len(b) > 1 && unicode.IsLower(last) && (unicode.IsUpper(first) || unicode.IsDigit(first))
}

// leads tells whether the first word of a line only introduces what follows: a bullet or a
// number. Between them stands a wide gap that parts no cells.
func leads(s string) bool { return leader.MatchString(s) }

var leader = regexp.MustCompile(`^([•▪■●○◦‣➢→*–—-]|\(?[0-9]{1,2}[.)]|[0-9]{1,2}(\.[0-9]{1,2}){1,2}\.?|\(?[a-zA-Z][.)])$`)

// usualGap is the middle one of the gaps between the words of the line, in points; 0 when
// there are too few to tell.
func (r *row) usualGap() float64 {
	if len(r.words) < 4 {
		return 0
	}
	gaps := make([]float64, 0, len(r.words))
	for i := 1; i < len(r.words); i++ {
		gaps = append(gaps, r.words[i].X0-r.words[i-1].X1)
	}
	slices.Sort(gaps)
	return gaps[len(gaps)/2]
}

func (r *row) parts(p, w *word, usual float64, rules []stroke) bool {
	em := math.Min(p.Size, w.Size)
	gap := (w.X0 - p.X1) / em
	switch {
	case isBox(p.Text) && !isBox(w.Text):
		return gap > boxLabelGap
	case isBox(w.Text):
		return gap > boxGap || isBox(p.Text)
	case p.Field != w.Field, gap >= wideGap:
		return true
	case gap >= someGap && (usual == 0 || w.X0-p.X1 >= 2*usual):
		return true
	}
	return gap > 0.1 && ruled(rules, p.X1-0.5, w.X0+0.5, (w.Y0+w.Y1)/2)
}

// ruled tells whether a vertical rule crosses height y between x0 and x1. Rules are sorted by x.
func ruled(rules []stroke, x0, x1, y float64) bool {
	i, _ := slices.BinarySearchFunc(rules, x0, func(s stroke, x float64) int { return cmp.Compare(s.x0, x) })
	for ; i < len(rules) && rules[i].x0 <= x1; i++ {
		if rules[i].y0 <= y && rules[i].y1 >= y {
			return true
		}
	}
	return false
}

// verticals picks the vertical rules of a page, sorted by x.
func verticals(strokes []stroke) []stroke {
	var out []stroke
	for _, s := range strokes {
		if math.Abs(s.x0-s.x1) < 2.5 && math.Abs(s.y0-s.y1) >= 8 {
			out = append(out, stroke{s.x0, math.Min(s.y0, s.y1), s.x0, math.Max(s.y0, s.y1)})
		}
	}
	slices.SortFunc(out, func(a, b stroke) int { return cmp.Or(cmp.Compare(a.x0, b.x0), cmp.Compare(a.y0, b.y0)) })
	return out
}

// line makes the page's line of a row; back turns its frame to the page.
func (r *row) line(back matrix, turn bool) page.Line {
	l := page.Line{Size: r.size, Y0: math.Inf(1), Y1: math.Inf(-1)}
	bold, all := 0, 0
	for _, c := range r.cells {
		var cell page.Cell
		for _, w := range c {
			if turn {
				b := back.bounds([4]float64{w.X0, w.Y0, w.X1, w.Y1})
				w.X0, w.Y0, w.X1, w.Y1 = b[0], b[1], b[2], b[3]
			}
			l.Y0, l.Y1 = math.Min(l.Y0, w.Y0), math.Max(l.Y1, w.Y1)
			if !isBox(w.Text) {
				all++
				if w.Bold {
					bold++
				}
			}
			cell.Words = append(cell.Words, w.Word)
		}
		l.Cells = append(l.Cells, cell)
	}
	l.Bold = 2*bold > all
	return l
}
