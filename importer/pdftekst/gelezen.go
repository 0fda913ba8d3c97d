package pdftekst

import (
	"math"
	"slices"
	"strings"

	"dossiercheck/importer/ocr"
	"dossiercheck/importer/page"
)

// VanOCR makes a page of what was read on a picture: lines and cells are found as in printed
// text.
func VanOCR(o ocr.Opname) page.Page {
	p := page.Page{Width: o.Width, Height: o.Height, Source: page.OCR, Reader: scanReader, Picture: 1,
		Quarters: o.Quarters, Skew: o.Skew, Lens: o.Lens, Krabbels: o.Scribbles}
	var rules []stroke
	for _, r := range o.Rules {
		x := (r.X0 + r.X1) / 2
		rules = append(rules, stroke{x, r.Y0, x, r.Y1})
	}
	rules = verticals(rules)
	parts := news(o.Words)
	ticks := make([][]ocr.Tick, len(parts))
	for _, t := range o.Ticks {
		if i := partOf(t, parts); i >= 0 {
			ticks[i] = append(ticks[i], t)
		}
	}
	for i, part := range parts {
		lines := rows(seenTicks(onBaselines(part), ticks[i]))
		split(lines, rules)
		for _, r := range columns(hoist(lines)) {
			p.Lines = append(p.Lines, r.line(matrix{}, false))
		}
	}
	if !readable(&p) {
		p.Lines, p.Source = nil, page.None
	}
	return p
}

// partOf gives the part with the word that a box stands nearest to; -1 when there is none.
func partOf(t ocr.Tick, parts [][]ocr.Word) int {
	best, near := -1, math.Inf(1)
	for i, part := range parts {
		for _, w := range part {
			dx, dy := math.Max(math.Max(w.X0-t.X1, t.X0-w.X1), 0), math.Abs(w.Y0+w.Y1-t.Y0-t.Y1)/2
			if d := dx + 3*dy; d < near {
				best, near = i, d
			}
		}
	}
	return best
}

// tickReach is how far a box to tick may stand from the word it goes with, in em.
const tickReach = 3.0

// seenTicks puts the boxes between the words. A box without a word beside it is a drawing.
func seenTicks(words []word, ticks []ocr.Tick) []word {
	text := len(words)
	for _, t := range ticks {
		mid := (t.Y0 + t.Y1) / 2
		beside, near := -1, math.Inf(1)
		for i := range words[:text] {
			w := &words[i]
			gap := math.Max(w.X0-t.X1, t.X0-w.X1)
			if gap < 0 && w.X0 < t.X1-1 && w.X1 > t.X0+1 { // above or below it
				continue
			}
			// Where the middle of a box stands over the baseline of its word.
			if up := w.base - mid; up < -0.2*w.Size || up > 0.9*w.Size || gap > tickReach*w.Size {
				continue
			}
			if w.X1 <= t.X0+1 {
				gap += w.Size // rather the word after it
			}
			if gap < near {
				beside, near = i, gap
			}
		}
		if beside < 0 {
			continue
		}
		w := words[beside]
		mark := unchecked
		if t.On {
			mark = checked
		}
		words = append(words, word{Word: page.Word{Text: mark, X0: t.X0, Y0: w.Y0, X1: t.X1, Y1: w.Y1, Size: w.Size, Confidence: t.Confidence},
			base: w.base, before: true, after: true})
	}
	return words
}

// Letters that hang below the baseline, and those that reach to the top of the line.
const (
	hanging = "gjpqyQ,;()[]{}/"
	tall    = "bdfhijklt()[]{}/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
)

// onBaselines gives the words of each line a common baseline.
func onBaselines(words []ocr.Word) []word {
	var out []word
	for i := 0; i < len(words); {
		j := i
		for j < len(words) && words[j].Line == words[i].Line {
			j++
		}
		out = append(out, onBaseline(words[i:j])...)
		i = j
	}
	return out
}

// onBaseline gives the words of one line a common baseline and size. The box of a single
// word says little: "aan" is lower than "bij". A line without tall or without hanging letters
// is measured by what it has.
func onBaseline(line []ocr.Word) []word {
	var feet, heads []float64
	for _, w := range line {
		if !strings.ContainsAny(w.Text, hanging) {
			feet = append(feet, w.Y1)
		}
		if strings.ContainsAny(w.Text, tall) {
			heads = append(heads, w.Y0)
		}
	}
	top, bottom := line[0].Y0, line[0].Y1
	for _, w := range line {
		top, bottom = math.Min(top, w.Y0), math.Max(bottom, w.Y1)
	}
	base := middle(feet, bottom-(bottom-top)*descent)
	head := middle(heads, top)
	size := math.Max((base-head)/ascent, 4)
	out := make([]word, 0, len(line))
	for _, w := range line {
		x := word{Word: w.Word, base: base, before: true, after: true}
		x.Size, x.Y0, x.Y1 = size, base-ascent*size, base+descent*size
		out = append(out, x)
	}
	return out
}

func middle(v []float64, none float64) float64 {
	if len(v) == 0 {
		return none
	}
	slices.Sort(v)
	return v[len(v)/2]
}
