package pdftekst

import (
	"cmp"
	"math"
	"slices"
)

// In many tables a short cell stands half-way beside a long one: the label is in the middle
// of the lines of its value. Line by line that reads as the value's first line, then the
// label with the second one. Here the short cell is lifted to the first line, where a reader
// looks for it. It is done only where the places leave no doubt.
func hoist(lines []row) []row { return hoistMiddle(hoistBetween(lines)) }

// near is how far cells of one column may differ in where they start, in points.
const near = 4.0

// hoistBetween lifts cells that stand half a line below the line above, and half a line
// above the line below, beside cells of the same column in both.
func hoistBetween(lines []row) []row {
	var out []row
	for i := 0; i < len(lines); i++ {
		if len(out) > 0 && i+1 < len(lines) && between(&out[len(out)-1], &lines[i], &lines[i+1]) {
			a := &out[len(out)-1]
			a.take(lines[i].cells)
			continue
		}
		out = append(out, lines[i])
	}
	return out
}

func between(a, r, b *row) bool {
	up, down := r.base-a.base, b.base-r.base
	size := math.Min(a.size, r.size)
	if up < 0.3*size || up > 0.85*size || math.Abs(up-down) > 0.3*size {
		return false
	}
	if overlap(a.cells, r.cells) || overlap(b.cells, r.cells) {
		return false
	}
	for _, c := range a.cells {
		if startsAt(b.cells, c[0].X0) {
			return true
		}
	}
	return false
}

// hoistMiddle lifts the label of a row to the first of an odd number of lines beside it: as
// many above as below, at an even distance, and more space around them.
func hoistMiddle(lines []row) []row {
	for i := 1; i+1 < len(lines); i++ {
		r := &lines[i]
		pitch := r.base - lines[i-1].base
		if pitch <= 0 || pitch > 1.8*r.size || len(r.cells) < 2 {
			continue
		}
		up := beside(lines, i, -1, pitch)
		down := beside(lines, i, 1, pitch)
		if up != down || up == 0 {
			continue
		}
		top := &lines[i-up]
		var stay, lift [][]word
		for _, c := range r.cells {
			if startsAt(top.cells, c[0].X0) || startsAt(lines[i+1].cells, c[0].X0) {
				stay = append(stay, c)
			} else {
				lift = append(lift, c)
			}
		}
		if len(lift) == 0 || len(stay) == 0 || lift[0][0].X0 > stay[0][0].X0 {
			continue
		}
		r.cells = stay
		top.take(lift)
	}
	return lines
}

// beside counts the lines that follow row i in a direction at the same distance and hold only
// cells of columns of that row, not its first. It gives 0 when no wider space ends them.
func beside(lines []row, i, step int, pitch float64) int {
	n := 0
	for j := i + step; ; j += step {
		if j < 0 || j >= len(lines) {
			return n
		}
		d := math.Abs(lines[j].base - lines[j-step].base)
		if d > 1.12*pitch {
			return n
		}
		if d < 0.88*pitch || !within(&lines[j], &lines[i]) {
			return 0
		}
		n++
	}
}

func within(part, whole *row) bool {
	for _, c := range part.cells {
		if !startsAt(whole.cells[1:], c[0].X0) {
			return false
		}
	}
	return true
}

func startsAt(cells [][]word, x float64) bool {
	for _, c := range cells {
		if math.Abs(c[0].X0-x) <= near {
			return true
		}
	}
	return false
}

func overlap(a, b [][]word) bool {
	for _, x := range a {
		for _, y := range b {
			if x[0].X0 < y[len(y)-1].X1 && y[0].X0 < x[len(x)-1].X1 {
				return true
			}
		}
	}
	return false
}

// take adds cells to a row at their place.
func (r *row) take(cells [][]word) {
	r.cells = append(slices.Clone(r.cells), cells...)
	slices.SortStableFunc(r.cells, func(a, b []word) int { return cmp.Compare(a[0].X0, b[0].X0) })
}
