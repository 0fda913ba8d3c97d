package pdftekst

import (
	"math"
	"unicode"
	"unicode/utf8"
)

// Running text in two columns is put one column after the other; rows of a table or of
// labels and values stay rows. The difference is seen over many lines: on both sides of one
// gutter stand long lines, and many of them begin in the middle of a sentence, with a small
// letter, which labels and table cells seldom do.
const (
	minColumnLines = 8
	minProseChars  = 24.0 // mean length of a line of a column
	minMidSentence = 0.35 // part of the lines that begin with a small letter
)

// columns reorders the rows of a page where it finds running columns.
func columns(lines []row) []row {
	var out []row
	for i := 0; i < len(lines); {
		n, gutter := columnRun(lines[i:])
		if n == 0 {
			out = append(out, lines[i])
			i++
			continue
		}
		var left, right []row
		for _, r := range lines[i : i+n] {
			l, rr := r, r
			l.cells, rr.cells = nil, nil
			for _, c := range r.cells {
				if c[0].X0 < gutter {
					l.cells = append(l.cells, c)
				} else {
					rr.cells = append(rr.cells, c)
				}
			}
			if len(l.cells) > 0 {
				left = append(left, l)
			}
			if len(rr.cells) > 0 {
				right = append(right, rr)
			}
		}
		out = append(append(out, left...), right...)
		i += n
	}
	return out
}

// columnRun gives how many rows from the first one on stand in two columns of running text,
// and the x where the right column starts; 0 when there is no such run.
func columnRun(lines []row) (int, float64) {
	if len(lines) < minColumnLines || len(lines[0].cells) != 2 {
		return 0, 0
	}
	gutter := lines[0].cells[1][0].X0
	n, both := 0, 0
	var chars, mid, count [2]float64
	for _, r := range lines {
		side, ok := sides(r, gutter)
		if !ok {
			break
		}
		n++
		if side[0] != nil && side[1] != nil {
			both++
		}
		for k, c := range side {
			if c == nil {
				continue
			}
			count[k]++
			if r, _ := utf8.DecodeRuneInString(c[0].Text); unicode.IsLower(r) {
				mid[k]++
			}
			for _, w := range c {
				chars[k] += float64(len([]rune(w.Text)) + 1)
			}
		}
	}
	if both < minColumnLines {
		return 0, 0
	}
	for k := range count {
		if chars[k]/count[k] < minProseChars || mid[k]/count[k] < minMidSentence {
			return 0, 0
		}
	}
	return n, gutter
}

// sides divides a row over the two columns; false when it does not fit in them.
func sides(r row, gutter float64) ([2][]word, bool) {
	var out [2][]word
	for _, c := range r.cells {
		k := 0
		switch x0, x1 := c[0].X0, c[len(c)-1].X1; {
		case math.Abs(x0-gutter) < 3*r.size && x0 > gutter-2:
			k = 1
		case x1 > gutter-1:
			return out, false
		}
		if out[k] != nil {
			return out, false
		}
		out[k] = c
	}
	return out, true
}
