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
	var words []word
	for i := 0; i < len(o.Words); {
		j := i
		for j < len(o.Words) && o.Words[j].Line == o.Words[i].Line {
			j++
		}
		words = append(words, onBaseline(o.Words[i:j])...)
		i = j
	}
	words = seenTicks(words, o.Ticks)
	lines := rows(words)
	if len(lines) > 0 {
		var rules []stroke
		for _, r := range o.Rules {
			x := (r.X0 + r.X1) / 2
			rules = append(rules, stroke{x, r.Y0, x, r.Y1})
		}
		split(lines, verticals(rules))
		for _, r := range columns(hoist(lines)) {
			p.Lines = append(p.Lines, r.line(matrix{}, false))
		}
	}
	if !readable(&p) {
		p.Lines, p.Source = nil, page.None
	}
	return p
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
