package ocr

import (
	"context"
	"image"
	"math"

	"dossiercheck/importer/ocr/beeld"
	"dossiercheck/importer/page"
)

// deadlineMS is the longest that one reading of a page may take, in milliseconds. A dense page
// takes two seconds; noise that looks like text can take very long.
const deadlineMS = 45000

// minConfidence is the confidence (0-100) below which a word is taken for a stain or a scribble
// when it is short.
const minConfidence = 25

// Word is a word that was read, in points in the frame of the upright page. Its Confidence is
// set.
type Word struct {
	page.Word
	Line int // number of the line it stands on, from 1, in reading order
}

// Tick is a box to tick, in points in the frame of the upright page.
type Tick struct {
	page.Box
	On         bool
	Confidence float64 // 0-1
}

// Opname is the result for one page.
type Opname struct {
	Words         []Word
	Ticks         []Tick
	Rules         []page.Box // upright rules, as between the columns of a table
	Scribbles     []page.Box // handwriting that is no line of text, such as signatures
	Width, Height float64    // of the upright page, in points
	Quarters      int        // quarter turns clockwise that brought the picture upright, 0-3
	Skew          float64    // degrees clockwise that straightened it after that
	// Lens is the way from the page before it was turned back to the picture, when the picture
	// shows more than the page; else nil.
	Lens *page.Lens
}

// trusted is the mean confidence (0-1) above which a page whose turn could not be seen is taken
// to be upright; Dutch text that stands on its head stays well below it.
const trusted = 0.75

// Draw gives the picture of a page in about dpi pixels to the inch, and the dpi it has.
type Draw func(dpi int) (*image.Gray, int, error)

// Read reads a grey picture of dpi pixels to the inch. A blank page gives no words and no
// error. A context that is done stops the reading between two words.
//
// When finer is not nil, small print is read from the larger picture that it gives.
func (e *Engine) Read(ctx context.Context, g *image.Gray, dpi int, finer Draw) (Opname, error) {
	s := sheet{g: g, dpi: dpi, finer: finer}
	if Blank(g) {
		return s.opname(), nil
	}
	defer e.call(context.WithoutCancel(ctx), "ocr_clear")
	s.cut()
	s.g = beeld.Effen(s.g, dpi)
	sure, err := e.orient(ctx, &s)
	if err != nil {
		return s.opname(), err
	}
	best, err := e.readTurned(ctx, s)
	if err != nil || sure || best.confidence() >= trusted {
		return best, err
	}
	// Too few letters to see the turn from their shapes: let the reading itself decide.
	for _, q := range []int{2, 1, 3} {
		t := s
		t.turn(q)
		o, err := e.readTurned(ctx, t)
		if err != nil {
			return best, err
		}
		if o.confidence() > best.confidence() {
			best = o
		}
		if best.confidence() >= trusted {
			break
		}
	}
	return best, nil
}

// confidence is the mean over the words, weighted by their length; 0 without words, and when
// the lines run up or down: Tesseract reads those too, but their places are of no use.
func (o *Opname) confidence() float64 {
	sum, letters := 0.0, 0
	if o.sideways() {
		return 0
	}
	for _, w := range o.Words {
		n := len(w.Text)
		sum, letters = sum+w.Confidence*float64(n), letters+n
	}
	if letters == 0 {
		return 0
	}
	return sum / float64(letters)
}

// sideways tells whether most words of some length are higher than wide.
func (o *Opname) sideways() bool {
	high, long := 0, 0
	for _, w := range o.Words {
		if len([]rune(w.Text)) < 4 {
			continue
		}
		long++
		if w.Y1-w.Y0 > w.X1-w.X0 {
			high++
		}
	}
	return 2*high > long
}

// readTurned reads a page that stands upright.
func (e *Engine) readTurned(ctx context.Context, s sheet) (Opname, error) {
	if err := e.straighten(ctx, &s); err != nil {
		return s.opname(), err
	}
	if err := s.look(); err != nil {
		return s.opname(), err
	}
	o := s.opname()
	if err := e.setImage(ctx, s.g, s.dpi); err != nil {
		return o, err
	}
	words, err := e.recognize(ctx, deadlineMS)
	if err != nil {
		return o, err
	}
	if words, err = e.readRest(ctx, &s, words); err != nil {
		return o, err
	}
	for _, w := range words {
		if w.conf < minConfidence && len([]rune(w.text)) < 4 {
			continue
		}
		b := s.points(image.Rect(w.l, w.t, w.r, w.b))
		o.Words = append(o.Words, Word{
			Word: page.Word{Text: w.text, X0: b.X0, Y0: b.Y0, X1: b.X1, Y1: b.Y1, Confidence: w.conf / 100},
			Line: w.line,
		})
	}
	setSizes(o.Words)
	o.dropScribbles()
	return o, nil
}

// Tesseract's page segmentation modes: fully automatic without orientation, and one block of
// lines under each other.
const (
	autoSegment = 3
	oneBlock    = 6
)

// sureRest is the confidence (0-100) that a word must have that Tesseract left out at first.
const sureRest = 60

// readRest reads what Tesseract took for no text: short words that stand by themselves, such
// as the answers of a form. They are put under each other on a sheet of their own.
func (e *Engine) readRest(ctx context.Context, s *sheet, words []raw) ([]raw, error) {
	known := s.scribbles
	line := 0
	for _, w := range words {
		known = append(known[:len(known):len(known)], image.Rect(w.l, w.t, w.r, w.b))
		line = max(line, w.line)
	}
	rest := beeld.Resten(s.spots, s.letter, known)
	if len(rest) == 0 || len(rest) > 200 {
		return words, nil
	}
	g, at := beeld.Onder(s.g, rest, s.letter)
	if err := e.setImage(ctx, g, s.dpi); err != nil {
		return words, err
	}
	if _, err := e.call(ctx, "ocr_set_psm", oneBlock); err != nil {
		return words, err
	}
	more, err := e.recognize(ctx, deadlineMS)
	if _, back := e.call(ctx, "ocr_set_psm", autoSegment); err == nil {
		err = back
	}
	if err != nil {
		return words, err
	}
	for _, w := range more {
		if w.conf < sureRest {
			continue
		}
		mid := (w.t + w.b) / 2
		for i, r := range rest {
			if mid >= at[i].Y && mid < at[i].Y+r.Dy() {
				d := r.Min.Sub(at[i])
				words = append(words, raw{line: line + 1 + i, l: w.l + d.X, t: w.t + d.Y, r: w.r + d.X, b: w.b + d.Y, conf: w.conf, text: w.text})
			}
		}
	}
	return words, nil
}

// orient turns the page upright, and tells whether its turn was seen or is only the usual case.
func (e *Engine) orient(ctx context.Context, s *sheet) (sure bool, err error) {
	if err := e.setImage(ctx, s.g, s.dpi); err != nil {
		return false, err
	}
	// The module's answer: 0 unknown, 1 up, 2 left, 3 down, 4 right.
	turned, err := e.call(ctx, "ocr_orient")
	if err != nil || turned < 1 || turned > 4 {
		return false, err
	}
	s.turn(int(turned) - 1)
	return true, nil
}

// straighten takes away the skew. More than leastSkew of it is needed: turning costs some
// sharpness.
func (e *Engine) straighten(ctx context.Context, s *sheet) error {
	const unsure, leastSkew = -1000000, 100 // thousandths of a degree
	if err := e.setImage(ctx, s.g, s.dpi); err != nil {
		return err
	}
	mdeg, err := e.call(ctx, "ocr_find_skew")
	if err != nil || mdeg == unsure || math.Abs(float64(mdeg)) < leastSkew {
		return err
	}
	s.skew = float64(mdeg) / 1000
	s.g = beeld.Draai(s.g, s.skew)
	return nil
}

// setSizes gives each word the height of its line as font size: the box of a single word says
// little ("aan" is lower than "bij").
func setSizes(words []Word) {
	for i := 0; i < len(words); {
		j, top, bottom := i, words[i].Y0, words[i].Y1
		for j < len(words) && words[j].Line == words[i].Line {
			top, bottom = min(top, words[j].Y0), max(bottom, words[j].Y1)
			j++
		}
		for k := i; k < j; k++ {
			words[k].Size = bottom - top
		}
		i = j
	}
}

// dropScribbles leaves out the letters that were seen in a signature, and the signatures that
// turn out to be text.
func (o *Opname) dropScribbles() {
	const sureWord = .8
	kept := o.Scribbles[:0]
	for _, b := range o.Scribbles {
		text := 0.0
		for _, w := range o.Words {
			if w.Confidence >= sureWord && len([]rune(w.Text)) >= 3 {
				text += overlap(b, w.Word)
			}
		}
		if text < .3*(b.X1-b.X0)*(b.Y1-b.Y0) {
			kept = append(kept, b)
		}
	}
	o.Scribbles = kept
	words := o.Words[:0]
	for _, w := range o.Words {
		in := 0.0
		for _, b := range o.Scribbles {
			in += overlap(b, w.Word)
		}
		if in > .6*(w.X1-w.X0)*(w.Y1-w.Y0) && (w.Confidence < sureWord || len([]rune(w.Text)) < 3) {
			continue
		}
		words = append(words, w)
	}
	o.Words = words
}

// overlap is the area that a box and a word share.
func overlap(b page.Box, w page.Word) float64 {
	return max(min(b.X1, w.X1)-max(b.X0, w.X0), 0) * max(min(b.Y1, w.Y1)-max(b.Y0, w.Y0), 0)
}
