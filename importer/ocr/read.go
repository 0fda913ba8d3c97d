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

// Read reads a grey picture of dpi pixels to the inch. A blank page gives no words and no
// error. A context that is done stops the reading between two words.
func (e *Engine) Read(ctx context.Context, g *image.Gray, dpi int) (Opname, error) {
	perPixel := 72 / float64(dpi)
	o := Opname{Width: float64(g.Rect.Dx()) * perPixel, Height: float64(g.Rect.Dy()) * perPixel}
	if Blank(g) {
		return o, nil
	}
	if err := e.setImage(ctx, g, dpi); err != nil {
		return o, err
	}
	defer e.call(context.WithoutCancel(ctx), "ocr_clear")
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

// straighten turns the picture upright, evens out the light and takes away the skew.
func (e *Engine) straighten(ctx context.Context, o *Opname) error {
	// The module's answer: 0 unknown, 1 up, 2 left, 3 down, 4 right.
	turned, err := e.call(ctx, "ocr_orient")
	if err != nil {
		return err
	}
	if turned >= 2 && turned <= 4 {
		o.Quarters = int(turned) - 1
		if err := e.do(ctx, "ocr_rotate90", uint64(o.Quarters)); err != nil {
			return err
		}
		if o.Quarters%2 == 1 {
			o.Width, o.Height = o.Height, o.Width
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
