package pdftekst

import (
	"math"
	"strings"

	"dossiercheck/importer/page"
)

// ticks adds the boxes that are drawn as squares, ticked when a letter or a cross stands in
// them. Squares under a form field, and squares without text beside them, are left alone.
func ticks(words []word, c canvas, fields []field) []word {
	var boxes [][4]float64
next:
	for _, sq := range c.squares {
		for _, b := range boxes {
			if math.Abs(b[0]-sq[0]) < 3 && math.Abs(b[1]-sq[1]) < 3 {
				continue next
			}
		}
		for _, f := range fields {
			if f.rect[0] < sq[2] && f.rect[2] > sq[0] && f.rect[1] < sq[3] && f.rect[3] > sq[1] {
				continue next
			}
		}
		boxes = append(boxes, sq)
	}
	for _, b := range boxes {
		words = tick(words, b, c.strokes)
	}
	return words
}

func tick(words []word, b [4]float64, strokes []stroke) []word {
	h := b[3] - b[1]
	mark, beside := -1, -1
	near := math.Inf(1)
	for i := range words {
		w := &words[i]
		midX, midY := (w.X0+w.X1)/2, (w.Y0+w.Y1)/2
		if midX > b[0] && midX < b[2] && midY > b[1]-2 && midY < b[3]+2 {
			if !isMark(w.Text) {
				return words // a number in a box, a filled-in letter box
			}
			mark = i
			continue
		}
		if w.X0 >= b[2]-1 && w.X0-b[2] < 20 && w.base > b[1] && w.base < b[3]+0.6*h && w.X0-b[2] < near {
			beside, near = i, w.X0-b[2]
		}
	}
	if beside < 0 || words[beside].Size > 2*h {
		return words
	}
	text := unchecked
	if mark >= 0 || crossed(b, strokes) {
		text = checked
	}
	base := words[beside].base
	box := word{Word: page.Word{Text: text, X0: b[0], Y0: b[1], X1: b[2], Y1: b[3], Size: words[beside].Size},
		base: base, before: true, after: true}
	if mark >= 0 {
		words[mark] = box
		return words
	}
	return append(words, box)
}

func isMark(s string) bool {
	return strings.EqualFold(s, "x") || strings.EqualFold(s, "v") || s == "√" || isBox(s)
}

// crossed tells whether slanted lines run inside a box.
func crossed(b [4]float64, strokes []stroke) bool {
	for _, s := range strokes {
		midX, midY := (s.x0+s.x1)/2, (s.y0+s.y1)/2
		if midX > b[0] && midX < b[2] && midY > b[1] && midY < b[3] &&
			math.Abs(s.x0-s.x1) > 1.5 && math.Abs(s.y0-s.y1) > 1.5 {
			return true
		}
	}
	return false
}
