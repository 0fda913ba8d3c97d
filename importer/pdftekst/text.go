package pdftekst

import (
	"errors"
	"math"
	"strconv"

	lt "github.com/ledongthuc/pdf"
)

// glyph is one character on the page as shown. X and Y are where it starts on its baseline,
// (ux, uy) is the direction of that baseline, of length 1.
type glyph struct {
	text   string
	x, y   float64
	ux, uy float64
	width  float64 // in points, along the baseline
	size   float64 // height of the font in points
	bold   bool
	gap    float64 // character spacing in points, which parts no words
	start  bool    // the file placed it, it does not just follow another one
	ocr    bool    // from the invisible layer of an OCR program that counts the space to the word
}

// stroke is a thin line or the side of a box, as seen on the page.
type stroke struct{ x0, y0, x1, y1 float64 }

// canvas is what a page shows: its glyphs in the order in which they are drawn, and the lines
// and small boxes that give the text its meaning.
type canvas struct {
	glyphs  []glyph
	strokes []stroke     // straight lines, horizontal, vertical and slanted
	squares [][4]float64 // outlines of small squares
	picture float64      // part of the page covered by the largest picture, 0-1
}

// Limits on one page.
const (
	maxGlyphs  = 400_000
	maxStrokes = 50_000
	maxSquares = 2_000
	maxStates  = 512
)

var errPageTooMuch = errors.New("meer tekst dan op een bladzijde past")

// textState is the part of the graphics state that text depends on.
type textState struct {
	ctm                           matrix
	face                          *typeface
	size                          float64
	charSpace, wordSpace, stretch float64
	rise, leading                 float64
	mode                          int
}

// machine executes a clean stream.
type machine struct {
	canvas
	s        textState
	stack    []textState
	tm, line matrix
	view     matrix
	width    float64
	height   float64
	fonts    *fontList
	path     []stroke
	rects    [][4]float64
	curved   bool
	moved    bool // the next glyph is placed
	at, from [2]float64
}

// run executes a clean stream for a page. What was drawn before an error is kept.
func run(content []byte, s sheet, fonts *fontList) (canvas, error) {
	m := &machine{view: s.view, width: s.width, height: s.height, fonts: fonts}
	m.s = textState{ctm: identity, stretch: 1}
	m.tm, m.line = identity, identity
	err := interpret(content, m.do)
	return m.canvas, err
}

func (m *machine) do(stk *lt.Stack, op string) {
	n := stk.Len()
	args := make([]lt.Value, n)
	for i := n - 1; i >= 0; i-- {
		args[i] = stk.Pop()
	}
	num := func(i int) float64 {
		if i >= 0 && i < n {
			return args[i].Float64()
		}
		return 0
	}
	switch op {
	case "q":
		if len(m.stack) < maxStates {
			m.stack = append(m.stack, m.s)
		}
	case "Q":
		if k := len(m.stack); k > 0 {
			m.s = m.stack[k-1]
			m.stack = m.stack[:k-1]
		}
	case "cm":
		if v := (matrix{num(0), num(1), num(2), num(3), num(4), num(5)}).times(m.s.ctm); v.finite() {
			m.s.ctm = v
		}
	case "BT":
		m.tm, m.line, m.moved = identity, identity, true
	case "Tf":
		m.setFont(args)
	case "Tc":
		m.s.charSpace = num(0)
	case "Tw":
		m.s.wordSpace = num(0)
	case "Tz":
		m.s.stretch = num(0) / 100
	case "Ts":
		m.s.rise = num(0)
	case "TL":
		m.s.leading = num(0)
	case "Tr":
		m.s.mode = int(num(0))
	case "Td":
		m.move(num(0), num(1))
	case "TD":
		m.s.leading = -num(1)
		m.move(num(0), num(1))
	case "Tm":
		m.tm = matrix{num(0), num(1), num(2), num(3), num(4), num(5)}
		m.line, m.moved = m.tm, true
	case "T*":
		m.move(0, -m.s.leading)
	case "Tj":
		if n > 0 {
			m.show(args[n-1].RawString())
		}
	case "'":
		m.move(0, -m.s.leading)
		if n > 0 {
			m.show(args[n-1].RawString())
		}
	case "TJ":
		if n > 0 {
			m.showArray(args[n-1])
		}
	default:
		m.draw(op, num)
	}
}

func (m *machine) setFont(args []lt.Value) {
	if len(args) < 2 {
		return
	}
	i, err := strconv.Atoi(args[0].Name())
	if err == nil && i >= 0 && i < len(m.fonts.faces) {
		m.s.face = m.fonts.faces[i]
	}
	m.s.size = args[1].Float64()
}

func (m *machine) move(tx, ty float64) {
	m.line = matrix{1, 0, 0, 1, tx, ty}.times(m.line)
	m.tm, m.moved = m.line, true
}

func (m *machine) showArray(a lt.Value) {
	for i := 0; i < a.Len(); i++ {
		v := a.Index(i)
		if v.Kind() == lt.String {
			m.show(v.RawString())
			continue
		}
		shift := -v.Float64() / 1000 * m.s.size * m.s.stretch
		m.tm = matrix{1, 0, 0, 1, shift, 0}.times(m.tm)
	}
}

// show places the characters of a string and moves on.
func (m *machine) show(s string) {
	st := &m.s
	if st.face == nil {
		return
	}
	for _, c := range st.face.chars(s) {
		if len(m.glyphs) >= maxGlyphs {
			panic(errPageTooMuch)
		}
		full := matrix{st.size * st.stretch, 0, 0, st.size, 0, st.rise}.times(m.tm).times(st.ctm).times(m.view)
		space := st.charSpace
		if c.space {
			space += st.wordSpace
		}
		step := (c.width*st.size + space) * st.stretch
		if st.face.vertical {
			m.tm = matrix{1, 0, 0, 1, 0, -st.size - space}.times(m.tm)
		} else {
			m.tm = matrix{1, 0, 0, 1, step, 0}.times(m.tm)
		}
		if c.text == "" || !full.finite() {
			continue
		}
		unit := math.Hypot(full[0], full[1]) // points for one em along the line
		size := math.Hypot(full[2], full[3]) * st.face.height
		if unit == 0 || st.size == 0 || size < 0.3 || size > 1000 {
			continue
		}
		m.glyphs = append(m.glyphs, glyph{text: c.text, x: full[4], y: full[5],
			ux: full[0] / unit, uy: full[1] / unit, width: c.width * unit, size: size,
			bold: st.face.bold || st.mode == 2, gap: st.charSpace * unit / math.Abs(st.size),
			start: m.moved, ocr: st.face.glyphless})
		m.moved = false
	}
}

// draw keeps the lines and boxes of painted paths, and the size of pictures.
func (m *machine) draw(op string, num func(int) float64) {
	at := func(x, y float64) [2]float64 {
		x, y = m.s.ctm.times(m.view).apply(x, y)
		return [2]float64{x, y}
	}
	switch op {
	case "m":
		m.at = at(num(0), num(1))
		m.from = m.at
	case "l":
		p := at(num(0), num(1))
		m.lineTo(p)
	case "h":
		m.lineTo(m.from)
	case "c":
		m.curved = true
	case "re":
		p, q := at(num(0), num(1)), at(num(0)+num(2), num(1)+num(3))
		m.rects = append(m.rects, [4]float64{math.Min(p[0], q[0]), math.Min(p[1], q[1]), math.Max(p[0], q[0]), math.Max(p[1], q[1])})
		if len(m.rects) > maxStrokes {
			m.rects = m.rects[:0]
		}
	case "S", "s", "B", "B*", "b", "b*":
		m.paint(true)
	case "f", "F", "f*":
		m.paint(false)
	case "n":
		m.clear()
	case "XI":
		b := m.s.ctm.times(m.view).bounds([4]float64{0, 0, 1, 1})
		w := math.Min(b[2], m.width) - math.Max(b[0], 0)
		h := math.Min(b[3], m.height) - math.Max(b[1], 0)
		if w > 0 && h > 0 && m.width*m.height > 0 {
			m.picture = math.Max(m.picture, w*h/(m.width*m.height))
		}
	}
}

func (m *machine) lineTo(p [2]float64) {
	if len(m.path) < maxStrokes {
		m.path = append(m.path, stroke{m.at[0], m.at[1], p[0], p[1]})
	}
	m.at = p
}

// paint keeps what a painted path shows. A filled thin rectangle is a line, and a filled
// square with a hole is the outline of one.
func (m *machine) paint(outlined bool) {
	ring := len(m.rects) == 2 && inside(m.rects[1], m.rects[0])
	for i, r := range m.rects {
		w, h := r[2]-r[0], r[3]-r[1]
		switch {
		case w < 2.5 && h > 5, h < 2.5 && w > 5:
			m.path = append(m.path, stroke{r[0], r[1], r[2], r[3]})
		case square(w, h) && (outlined || ring && i == 0):
			m.squares = append(m.squares, r)
		case w > 4 && h > 4:
			m.path = append(m.path, stroke{r[0], r[1], r[0], r[3]}, stroke{r[2], r[1], r[2], r[3]})
		}
	}
	if b, ok := outline(m.path); ok && outlined && len(m.rects) == 0 && !m.curved {
		m.squares = append(m.squares, b)
	} else if len(m.strokes)+len(m.path) <= maxStrokes {
		m.strokes = append(m.strokes, m.path...)
	}
	if len(m.squares) > maxSquares {
		m.squares = nil // a pattern
	}
	m.clear()
}

func inside(a, b [4]float64) bool {
	return a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3]
}

func (m *machine) clear() {
	m.path, m.rects, m.curved = m.path[:0], m.rects[:0], false
}

// square tells whether a box has the size and shape of a box to tick.
func square(w, h float64) bool {
	return w >= 5 && w <= 22 && h >= 5 && h <= 22 && math.Abs(w-h) <= 0.25*math.Max(w, h)
}

// outline recognises a small square drawn as four lines.
func outline(path []stroke) ([4]float64, bool) {
	if len(path) < 3 || len(path) > 5 {
		return [4]float64{}, false
	}
	b := [4]float64{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for _, s := range path {
		if math.Abs(s.x0-s.x1) > 0.5 && math.Abs(s.y0-s.y1) > 0.5 {
			return b, false
		}
		b[0], b[1] = min(b[0], s.x0, s.x1), min(b[1], s.y0, s.y1)
		b[2], b[3] = max(b[2], s.x0, s.x1), max(b[3], s.y0, s.y1)
	}
	return b, square(b[2]-b[0], b[3]-b[1])
}
