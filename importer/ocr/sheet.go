package ocr

import (
	"image"

	"dossiercheck/importer/ocr/beeld"
	"dossiercheck/importer/page"
)

// sheet is the picture of a page on its way to being read.
type sheet struct {
	g        *image.Gray
	dpi      int
	quarters int
	skew     float64
	finer    Draw // nil when there is no more to see
	lens     *page.Lens
	// What was found on it, in pixels.
	upright   []image.Rectangle
	ticks     []beeld.Hokje
	scribbles []image.Rectangle
	letter    int          // height of an x, 0 when not known
	spots     []beeld.Vlek // what is left to read
}

// cut takes the page out of a picture that shows more, such as a photograph.
func (s *sheet) cut() {
	g, l, ok := beeld.Uitsnede(s.g)
	if !ok {
		return
	}
	shown := s.points(s.g.Rect)
	s.lens = &page.Lens{Width: shown.X1, Height: shown.Y1, M: l}
	// The transformation is of pixels; in points only its shift and its vanishing change.
	f := 72 / float64(s.dpi)
	m := &s.lens.M
	m[2], m[5], m[6], m[7] = m[2]*f, m[5]*f, m[6]/f, m[7]/f
	s.g = g
}

// turn turns the page by quarters clockwise.
func (s *sheet) turn(quarters int) {
	s.g = beeld.Kwart(s.g, quarters)
	s.quarters = (s.quarters + quarters) % 4
}

// Print with an x of less than smallLetter pixels is made larger, to goodLetter.
const (
	smallLetter = 12
	goodLetter  = 18
	mostLarger  = 2.5
)

// thinInk is how much nearer to paper than letters the lines of rules and boxes may be.
const thinInk = 0.3

// enlarge makes small print larger: from the source when that has more to show, else by
// filling in between the pixels.
func (s *sheet) enlarge(letter int) error {
	f := min(float64(goodLetter)/float64(letter), mostLarger)
	if s.finer != nil && s.lens == nil {
		g, dpi, err := s.finer(int(float64(s.dpi) * f))
		if err != nil {
			return err
		}
		if dpi > s.dpi {
			s.g, s.dpi = beeld.Kwart(beeld.Effen(g, dpi), s.quarters), dpi
			if s.skew != 0 {
				s.g = beeld.Draai(s.g, s.skew)
			}
			return nil
		}
	}
	s.g, s.dpi = beeld.Schaal(s.g, f), int(float64(s.dpi)*f+.5)
	return nil
}

// look finds what is no text, and takes it out of the picture.
func (s *sheet) look() error {
	k := beeld.InktVan(s.g)
	vv := beeld.Vlekken(k)
	letter := beeld.LetterHoogte(vv, s.dpi)
	if letter > 0 && letter < smallLetter {
		if err := s.enlarge(letter); err != nil {
			return err
		}
		k = beeld.InktVan(s.g)
		vv = beeld.Vlekken(k)
		letter = beeld.LetterHoogte(vv, s.dpi)
	} else {
		g := *s.g // the picture may be read again
		g.Pix = append([]uint8(nil), g.Pix...)
		s.g = &g
	}
	if beeld.WisSpikkels(s.g, k, vv, s.dpi) {
		letter = beeld.LetterHoogte(beeld.Vlekken(k), s.dpi)
	}
	thin := beeld.InktDeel(s.g, thinInk)
	level, upright := beeld.Lijnen(thin, s.dpi, letter)
	s.upright = upright
	s.ticks = beeld.Hokjes(s.dpi, letter, k, thin)
	beeld.WisLijnen(s.g, k, level, upright)
	beeld.WisHokjes(s.g, k, s.ticks)
	vv = beeld.Vlekken(k)
	beeld.WisRand(s.g, k, vv, letter)
	s.scribbles = beeld.Krabbels(k, vv, s.dpi, letter)
	s.letter, s.spots = letter, vv
	return nil
}

// points gives a rectangle of pixels in points.
func (s *sheet) points(r image.Rectangle) page.Box {
	f := 72 / float64(s.dpi)
	return page.Box{X0: float64(r.Min.X) * f, Y0: float64(r.Min.Y) * f, X1: float64(r.Max.X) * f, Y1: float64(r.Max.Y) * f}
}

// opname is what is known of the page without its words.
func (s *sheet) opname() Opname {
	size := s.points(s.g.Rect)
	o := Opname{Width: size.X1, Height: size.Y1, Quarters: s.quarters, Skew: s.skew, Lens: s.lens}
	for _, r := range s.upright {
		o.Rules = append(o.Rules, s.points(r))
	}
	for _, h := range s.ticks {
		on, sure := h.Aan()
		o.Ticks = append(o.Ticks, Tick{Box: s.points(h.Box), On: on, Confidence: sure})
	}
	for _, r := range s.scribbles {
		o.Scribbles = append(o.Scribbles, s.points(r))
	}
	return o
}
