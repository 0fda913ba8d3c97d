package ocr

import (
	"context"
	"errors"
	"image"
	"math"

	"dossiercheck/importer/page"
)

// deadlineMS is the longest that one page may take, in milliseconds. A dense page takes two
// seconds; noise that looks like text can take very long.
const deadlineMS = 20000

// minConfidence is the confidence (0-100) below which a word is taken for a stain or a scribble
// when it is short.
const minConfidence = 25

// Word is a word that was read, in points in the frame of the upright page.
type Word struct {
	page.Word
	Line       int     // number of the line it stands on, from 1, in reading order
	Confidence float64 // 0-1
}

// Opname is the result for one page.
type Opname struct {
	Words         []Word
	Width, Height float64 // of the upright page, in points
	Quarters      int     // quarter turns clockwise that brought the picture upright, 0-3
	Skew          float64 // degrees clockwise that straightened it after that
}

// trusted is the mean confidence (0-1) above which a page whose turn could not be seen is taken
// to be upright; Dutch text that stands on its head stays well below it.
const trusted = 0.75

// Read reads a grey picture of dpi pixels to the inch. A blank page gives no words and no
// error. A context that is done stops the reading between two words.
func (e *Engine) Read(ctx context.Context, g *image.Gray, dpi int) (Opname, error) {
	perPixel := 72 / float64(dpi)
	blank := Opname{Width: float64(g.Rect.Dx()) * perPixel, Height: float64(g.Rect.Dy()) * perPixel}
	if Blank(g) {
		return blank, nil
	}
	defer e.call(context.WithoutCancel(ctx), "ocr_clear")
	quarters, sure, err := e.orientation(ctx, g, dpi)
	if err != nil {
		return blank, err
	}
	best, err := e.readTurned(ctx, g, dpi, quarters)
	if err != nil || sure || best.confidence() >= trusted {
		return best, err
	}
	// Too few letters to see the turn from their shapes: let the reading itself decide.
	for _, q := range []int{2, 1, 3} {
		o, err := e.readTurned(ctx, g, dpi, q)
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

// orientation gives the quarter turns that bring the picture upright, and whether that was
// seen or is only the usual case.
func (e *Engine) orientation(ctx context.Context, g *image.Gray, dpi int) (quarters int, sure bool, err error) {
	if err := e.setImage(ctx, g, dpi); err != nil {
		return 0, false, err
	}
	// The module's answer: 0 unknown, 1 up, 2 left, 3 down, 4 right.
	turned, err := e.call(ctx, "ocr_orient")
	if err != nil || turned < 1 || turned > 4 {
		return 0, false, err
	}
	return int(turned) - 1, true, nil
}

func (e *Engine) readTurned(ctx context.Context, g *image.Gray, dpi, quarters int) (Opname, error) {
	perPixel := 72 / float64(dpi)
	o := Opname{Width: float64(g.Rect.Dx()) * perPixel, Height: float64(g.Rect.Dy()) * perPixel, Quarters: quarters}
	if quarters%2 == 1 {
		o.Width, o.Height = o.Height, o.Width
	}
	if err := e.setImage(ctx, g, dpi); err != nil {
		return o, err
	}
	if err := e.straighten(ctx, &o); err != nil {
		return o, err
	}
	words, err := e.recognize(ctx, deadlineMS)
	if err != nil {
		return o, err
	}
	for _, w := range words {
		if w.conf < minConfidence && len([]rune(w.text)) < 4 {
			continue
		}
		o.Words = append(o.Words, Word{
			Word: page.Word{Text: w.text,
				X0: float64(w.l) * perPixel, Y0: float64(w.t) * perPixel,
				X1: float64(w.r) * perPixel, Y1: float64(w.b) * perPixel},
			Line: w.line, Confidence: w.conf / 100,
		})
	}
	setSizes(o.Words)
	return o, nil
}

// straighten turns the picture, evens out the light and takes away the skew.
func (e *Engine) straighten(ctx context.Context, o *Opname) error {
	if o.Quarters != 0 {
		if err := e.do(ctx, "ocr_rotate90", uint64(o.Quarters)); err != nil {
			return err
		}
	}
	if err := e.do(ctx, "ocr_bgnorm"); err != nil && !isAnswer(err) {
		return err
	}
	const unsure = -1000000
	mdeg, err := e.call(ctx, "ocr_find_skew")
	if err != nil {
		return err
	}
	if mdeg == unsure || math.Abs(float64(mdeg)) < 100 {
		return nil
	}
	o.Skew = float64(mdeg) / 1000
	return e.do(ctx, "ocr_rotate_mdeg", uint64(uint32(mdeg)))
}

// isAnswer tells a refusal of the module (a picture too small to even out, say) from a module
// that broke.
func isAnswer(err error) bool { return errors.Unwrap(err) == nil }

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
