package page

import (
	"math"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Find gives where a quote stands on the page: one box for each line it runs over, in the
// frame of the page, or nothing when it is not there.
//
// White space, hyphens, case and accents may differ, since a quote can run over the end of a
// line and a word can be broken there. Of several places the one wins that is most like the
// quote: letter for letter, of whole words, on one line, in one cell; then the first. When no
// place fits, one that differs in a few letters will do for a long quote, never in a figure.
func (p *Page) Find(quote string) []Box {
	t := p.letters()
	want := fold(quote)
	if len(want) == 0 {
		return nil
	}
	best, at := -1, -1
	for i := 0; i+len(want) <= len(t); i++ {
		if !sameAt(t[i:], want) {
			continue
		}
		if s := t.score(i, i+len(want), want); s > best {
			best, at = s, i
		}
	}
	from, to := at, at+len(want)
	if at < 0 {
		if from, to = t.nearly(want); from < 0 {
			return nil
		}
	}
	return t.boxes(p, from, to)
}

// letter is one letter of a page, folded.
type letter struct {
	r, raw           rune
	line, cell, word int // where the word stands
	i, n             int // rune i of the n of the word
}

type letters []letter

func (p *Page) letters() letters {
	var out letters
	for li := range p.Lines {
		for ci := range p.Lines[li].Cells {
			for wi, w := range p.Lines[li].Cells[ci].Words {
				n, i := len([]rune(w.Text)), 0
				for _, raw := range w.Text {
					for _, r := range foldRune(raw) {
						out = append(out, letter{r, raw, li, ci, wi, i, n})
					}
					i++
				}
			}
		}
	}
	return out
}

// fold gives the letters of a quote that count.
func fold(s string) letters {
	var out letters
	for _, raw := range s {
		for _, r := range foldRune(raw) {
			out = append(out, letter{r: r, raw: raw})
		}
	}
	return out
}

// foldRune gives what a rune is compared by: nothing for white space and hyphens, the plain
// small letter for one with an accent, both letters of a ligature.
func foldRune(r rune) []rune {
	if r < 0x80 {
		switch {
		case r == '-' || r <= ' ' || r == 0x7f:
			return nil
		case r >= 'A' && r <= 'Z':
			return []rune{r + 'a' - 'A'}
		}
		return []rune{r}
	}
	switch r {
	case '\u00ad', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\ufeff', '\u200b':
		return nil
	case '‘', '’', '‚', '‛', '´':
		return []rune{'\''}
	case '“', '”', '„', '‟':
		return []rune{'"'}
	}
	if unicode.IsSpace(r) {
		return nil
	}
	var out []rune
	for _, d := range norm.NFKD.String(string(r)) {
		if !unicode.Is(unicode.Mn, d) && !unicode.IsSpace(d) {
			out = append(out, unicode.ToLower(d))
		}
	}
	return out
}

func sameAt(t, want letters) bool {
	for i := range want {
		if t[i].r != want[i].r {
			return false
		}
	}
	return true
}

// short is the length up to which a quote must be whole words: "ja" is not in "jaar".
const short = 3

// score tells how much the letters from a to b are like the quote; -1: they are not it.
func (t letters) score(a, b int, want letters) int {
	s := 0
	if t.starts(a) {
		s += 4
	}
	if t.starts(b) {
		s += 4
	}
	if len(want) <= short && s < 8 {
		return -1
	}
	raw := true
	for i := range want {
		raw = raw && t[a+i].raw == want[i].raw
	}
	if raw {
		s += 8
	}
	if t[a].line == t[b-1].line {
		s += 2
		if t[a].cell == t[b-1].cell {
			s++
		}
	}
	return s
}

// starts tells whether a word begins, or has ended, before letter i.
func (t letters) starts(i int) bool {
	if i == 0 || i == len(t) {
		return true
	}
	x, y := t[i-1], t[i]
	if x.line != y.line || x.cell != y.cell || x.word != y.word {
		return true
	}
	if x.i+1 < y.i { // a hyphen between them
		return true
	}
	return !wordRune(x.r) || !wordRune(y.r)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// A quote of at least this length may differ in one letter of every eight.
const (
	longQuote = 16
	perFault  = 8
	never     = 1 << 20
)

// nearly finds the stretch with the fewest letters changed, added or left out; -1 when that
// are too many. A figure that differs makes another date or amount, so it may not.
func (t letters) nearly(want letters) (from, to int) {
	if len(want) < longQuote {
		return -1, -1
	}
	price := func(r rune) int {
		if unicode.IsDigit(r) {
			return never
		}
		return 1
	}
	type cell struct{ cost, from int }
	col := make([]cell, len(want)+1) // col[j]: best end here for the first j letters of the quote
	for j := 1; j <= len(want); j++ {
		col[j] = cell{col[j-1].cost + price(want[j-1].r), 0}
	}
	best := cell{len(want)/perFault + 1, -1}
	for i := range t {
		diag := col[0]
		col[0] = cell{0, i + 1}
		for j := 1; j <= len(want); j++ {
			next := diag
			if t[i].r != want[j-1].r {
				next.cost += max(price(t[i].r), price(want[j-1].r))
			}
			if c := col[j].cost + price(t[i].r); c < next.cost {
				next = cell{c, col[j].from}
			}
			if c := col[j-1].cost + price(want[j-1].r); c < next.cost {
				next = cell{c, col[j-1].from}
			}
			diag, col[j] = col[j], next
		}
		if end := col[len(want)]; end.cost < best.cost && end.from <= i {
			best, to = end, i+1
		}
	}
	return best.from, to
}

// boxes gives the boxes of the letters from a to b, one for each line.
func (t letters) boxes(p *Page, a, b int) []Box {
	var out []Box
	line := -1
	for i := a; i < b; {
		j := i
		for j < b && t[j].line == t[i].line && t[j].cell == t[i].cell && t[j].word == t[i].word {
			j++
		}
		w := &p.Lines[t[i].line].Cells[t[i].cell].Words[t[i].word]
		from, to := t[i].i, t[j-1].i+1
		if i > a {
			from = 0
		}
		if j < b { // with the hyphen that broke it
			to = t[i].n
		}
		box := w.part(from, to, t[i].n)
		if t[i].line != line {
			line, out = t[i].line, append(out, box)
		} else {
			out[len(out)-1] = out[len(out)-1].with(box)
		}
		i = j
	}
	return out
}

// part is the box of the runes from a to b of the n that the word has. Letters are taken to be
// equally wide. Of a word that stands upright it is the whole box.
func (w *Word) part(a, b, n int) Box {
	box := Box{w.X0, w.Y0, w.X1, w.Y1}
	if n == 0 || n > 2 && w.Y1-w.Y0 > 1.5*(w.X1-w.X0) {
		return box
	}
	step := (w.X1 - w.X0) / float64(n)
	box.X0, box.X1 = w.X0+step*float64(a), w.X0+step*float64(b)
	return box
}

func (b Box) with(c Box) Box {
	return Box{math.Min(b.X0, c.X0), math.Min(b.Y0, c.Y0), math.Max(b.X1, c.X1), math.Max(b.Y1, c.Y1)}
}
