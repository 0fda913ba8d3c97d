package pdftekst

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"

	"dossiercheck/importer/ocr"
)

// A reader of pictures sees by the white between them that columns stand side by side, and
// gives the lines of each by itself. Their baselines seldom agree from column to column, so
// running text in columns is taken apart before words are put on common lines. Labels with
// their values, and tables, are lines across the page and stay whole.

// minNewsLines is the least number of lines of a running column.
const minNewsLines = 5

// strip is one line as it was read.
type strip struct {
	words          []ocr.Word
	x0, x1, y0, y1 float64
}

// news divides the words of a page into parts that are read one after the other: what is
// across the page, and the columns of running text.
func news(words []ocr.Word) [][]ocr.Word {
	var lines []strip
	for i := 0; i < len(words); {
		j := i + 1
		for j < len(words) && words[j].Line == words[i].Line {
			j++
		}
		s := strip{words: words[i:j], x0: words[i].X0, x1: words[i].X1, y0: words[i].Y0, y1: words[i].Y1}
		for _, w := range s.words {
			s.x0, s.x1, s.y0, s.y1 = min(s.x0, w.X0), max(s.x1, w.X1), min(s.y0, w.Y0), max(s.y1, w.Y1)
		}
		lines = append(lines, s)
		i = j
	}
	slices.SortStableFunc(lines, func(a, b strip) int { return cmp.Compare(a.y0+a.y1, b.y0+b.y1) })
	gutter := whitest(lines)
	var out [][]ocr.Word
	add := func(ss []strip) {
		var part []ocr.Word
		for _, s := range ss {
			part = append(part, s.words...)
		}
		if len(part) > 0 {
			out = append(out, part)
		}
	}
	from := 0 // what is across the page, up to here
	for i := 0; i < len(lines); {
		j := i
		for j < len(lines) && (lines[j].x1 <= gutter || lines[j].x0 >= gutter) {
			j++
		}
		if left, right := sidesOf(lines[i:j], gutter); running(left) && running(right) {
			add(lines[from:i])
			add(left)
			add(right)
			from = j
		}
		i = j + 1
	}
	add(lines[from:])
	return out
}

// whitest is the middle of the widest strip, in the middle half of the text, that the fewest
// lines cross.
func whitest(lines []strip) float64 {
	if len(lines) == 0 {
		return 0
	}
	left, right := lines[0].x0, lines[0].x1
	for _, l := range lines {
		left, right = min(left, l.x0), max(right, l.x1)
	}
	const steps = 200
	at := func(i int) float64 { return left + (right-left)*(.25+.5*float64(i)/steps) }
	best, from, to := len(lines)+1, 0, 0
	for i := 0; i < steps; {
		c, j := crossing(lines, at(i)), i+1
		for j < steps && crossing(lines, at(j)) == c {
			j++
		}
		if c < best || c == best && j-i > to-from {
			best, from, to = c, i, j
		}
		i = j
	}
	return (at(from) + at(to-1)) / 2
}

func crossing(lines []strip, x float64) int {
	n := 0
	for _, l := range lines {
		if l.x0 < x && l.x1 > x {
			n++
		}
	}
	return n
}

func sidesOf(lines []strip, gutter float64) (left, right []strip) {
	for _, l := range lines {
		if l.x0 >= gutter {
			right = append(right, l)
		} else {
			left = append(left, l)
		}
	}
	return left, right
}

// running tells whether lines are running text: long ones, of which many begin in the middle
// of a sentence.
func running(lines []strip) bool {
	if len(lines) < minNewsLines {
		return false
	}
	chars, small := 0, 0
	for _, l := range lines {
		for _, w := range l.words {
			chars += utf8.RuneCountInString(w.Text) + 1
		}
		if r, _ := utf8.DecodeRuneInString(l.words[0].Text); unicode.IsLower(r) {
			small++
		}
	}
	n := float64(len(lines))
	return float64(chars)/n >= minProseChars && float64(small)/n >= minMidSentence
}
