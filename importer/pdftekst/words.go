package pdftekst

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"dossiercheck/importer/page"
)

// word is a word in the frame of its line: turned so that the baseline is horizontal.
type word struct {
	page.Word
	base          float64 // y of the baseline
	before, after bool    // a space character stands on that side
	start         bool    // the file placed this word by itself
}

// Measures in em, the size of the font.
const (
	ascent     = 0.75 // top of the box above the baseline
	descent    = 0.22 // bottom below it
	wordGap    = 0.16 // a wider gap parts words; a space is about 0.25
	maxOverlap = 0.5  // a jump back by more starts a new word
)

// group is the text of one direction. Turn is the angle of its baselines in radians.
type group struct {
	turn   float64
	glyphs []glyph
}

// byDirection parts glyphs by the direction of their baseline. The first group is the one
// with most text; a scan's lines differ a little in direction, so one group takes two degrees
// to either side. A slanted stamp is a group of its own.
func byDirection(glyphs []glyph) []group {
	const reach = 2
	degrees := func(g *glyph) int { return int(math.Round(math.Atan2(g.uy, g.ux)*180/math.Pi)+360) % 360 }
	var count [360]int
	for i := range glyphs {
		count[degrees(&glyphs[i])]++
	}
	var owner [360]int // group number + 1
	var groups []group
	for {
		best := -1
		for d, n := range count {
			if n > 0 && owner[d] == 0 && (best < 0 || n > count[best]) {
				best = d
			}
		}
		if best < 0 {
			break
		}
		groups = append(groups, group{})
		for d := best - reach; d <= best+reach; d++ {
			if k := (d + 360) % 360; owner[k] == 0 {
				owner[k] = len(groups)
			}
		}
	}
	angles := make([][]float64, len(groups))
	for i := range glyphs {
		k := owner[degrees(&glyphs[i])] - 1
		groups[k].glyphs = append(groups[k].glyphs, glyphs[i])
		angles[k] = append(angles[k], math.Atan2(glyphs[i].uy, glyphs[i].ux)*180/math.Pi)
	}
	for i := range groups {
		slices.Sort(angles[i])
		mid := angles[i][len(angles[i])/2]
		if r := math.Round(mid/90) * 90; math.Abs(mid-r) < 0.15 {
			mid = r
		}
		groups[i].turn = mid * math.Pi / 180
	}
	slices.SortStableFunc(groups, func(a, b group) int { return cmp.Compare(len(b.glyphs), len(a.glyphs)) })
	return groups
}

// turned gives the matrix that lays baselines of this angle horizontal.
func turned(angle float64) matrix {
	sin, cos := math.Sincos(-angle)
	return matrix{cos, sin, -sin, cos, 0, 0}
}

// words makes words of the glyphs of one group, in the order in which they were drawn.
func (g group) words() []word {
	frame := turned(g.turn)
	var out []word
	var cur strings.Builder
	var w word
	open, blank := false, false
	var end, pad float64
	flush := func() {
		if !open {
			return
		}
		open = false
		w.Text = norm.NFC.String(cur.String())
		cur.Reset()
		if strings.TrimSpace(w.Text) == "" {
			return
		}
		w.X1, w.Y0, w.Y1 = end, w.base-ascent*w.Size, w.base+descent*w.Size
		out = append(out, w)
	}
	for _, gl := range g.glyphs {
		x, y := frame.apply(gl.x, gl.y)
		if strings.TrimSpace(gl.text) == "" {
			if open {
				w.after = true
				if gl.ocr && !gl.start {
					end = math.Max(end, x+gl.width)
				}
			}
			flush()
			blank = true
			continue
		}
		if open {
			gap := x - end - pad
			if math.Abs(y-w.base) > 0.25*w.Size || gap > wordGap*gl.size || gap < -maxOverlap*gl.size ||
				gl.start && gap > -0.1*gl.size {
				flush() // a placed glyph may begin a cell; row.join puts parts of one word together
			}
		}
		for i, part := range strings.Fields(gl.text) {
			if i > 0 {
				flush()
			}
			if !open {
				w = word{Word: page.Word{X0: x, Size: gl.size, Bold: gl.bold}, base: y, before: blank || i > 0,
					start: gl.start && i == 0}
				open, blank, end = true, false, x
			}
			cur.WriteString(part)
		}
		w.Size = math.Max(w.Size, gl.size)
		end, pad = math.Max(end, x+gl.width), math.Max(gl.gap, 0)
	}
	flush()
	return joinSpaced(onceEach(out))
}

// onceEach drops words that are drawn twice at nearly the same place to look bold, and OCR
// text that lies under the same printed text.
func onceEach(words []word) []word {
	type place struct {
		text string
		x, y int
	}
	const cell = 8 // points; a double is in the same cell or one beside it
	at := map[place]int{}
	out := words[:0]
next:
	for _, w := range words {
		x, y := int(math.Floor(w.X0/cell)), int(math.Floor(w.base/cell))
		for dx := -1; dx <= 1; dx++ {
			for dy := -1; dy <= 1; dy++ {
				i, ok := at[place{w.Text, x + dx, y + dy}]
				if !ok {
					continue
				}
				o := &out[i]
				if math.Abs(o.X0-w.X0) < min(0.2*w.Size, 0.4*(w.X1-w.X0), cell) && math.Abs(o.base-w.base) < min(0.2*w.Size, cell) {
					o.Bold = true
					continue next
				}
			}
		}
		at[place{w.Text, x, y}] = len(out)
		out = append(out, w)
	}
	return out
}

// joinSpaced joins the letters of a word that is set with wide spacing ("V E R S L A G"),
// when no space characters say otherwise.
func joinSpaced(words []word) []word {
	var out []word
	for i := 0; i < len(words); {
		j := i + 1
		for j < len(words) && spacedPair(&words[j-1], &words[j]) {
			j++
		}
		if j-i < 4 {
			out = append(out, words[i])
			i++
			continue
		}
		var gaps []float64
		for k := i + 1; k < j; k++ {
			gaps = append(gaps, words[k].X0-words[k-1].X1)
		}
		slices.Sort(gaps)
		usual := gaps[len(gaps)/2]
		joined := words[i]
		for k := i + 1; k < j; k++ {
			w := words[k]
			if w.X0-joined.X1 > 1.7*usual {
				out = append(out, joined)
				joined = w
				continue
			}
			joined.Text += w.Text
			joined.X1, joined.after = w.X1, w.after
		}
		out = append(out, joined)
		i = j
	}
	return out
}

func spacedPair(a, b *word) bool {
	gap := b.X0 - a.X1
	return oneLetter(a.Text) && oneLetter(b.Text) && !a.after && !b.before &&
		math.Abs(a.base-b.base) < 0.1*a.Size && math.Abs(a.Size-b.Size) < 0.1*a.Size &&
		gap > 0 && gap < 1.2*a.Size
}

func oneLetter(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n == len(s) && unicode.IsLetter(r)
}
