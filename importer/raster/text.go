package raster

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/structs"
)

// Limits on what is taken from one page.
const (
	maxChars    = 200_000
	maxObjects  = 20_000
	maxFields   = 5_000
	maxSegments = 12 // a path with more is a drawing, not a rule or a box
)

// ErrTooMuch is the error of a page that holds more than a page can.
var ErrTooMuch = errors.New("meer tekst dan op een bladzijde past")

// Glyph is a character where PDFium puts it. Places are in points from the top left corner of
// the page as it is shown, y downwards: X, Y is where it starts on its baseline, and (DX, DY)
// the direction of that baseline, of length 1.
type Glyph struct {
	Text          string
	X, Y, DX, DY  float64
	Width, Height float64 // along the baseline, and the size of the font
	Bold          bool
}

// Stroke is a straight line of a drawn path, or the side of a box.
type Stroke struct{ X0, Y0, X1, Y1 float64 }

// Field is a form field. Box is left, top, right, bottom. A button is on or off; other fields
// have a value.
type Field struct {
	Name, Value       string
	Box               [4]float64
	Button, On, Multi bool
}

// Content is what a page says, as PDFium reads it.
type Content struct {
	Width, Height float64
	Glyphs        []Glyph
	Fields        []Field
	Strokes       []Stroke
	Squares       [][4]float64 // outlines of boxes
	Picture       float64      // part of the page under its largest picture, 0-1
}

// reading is the reading of one page.
type reading struct {
	e    *Engine
	page requests.Page
	text references.FPDF_TEXTPAGE
	to   [6]float64 // from the page's own space to the page as it is shown
	out  Content
}

// Text reads the text of page n (from 1), with the form fields, rules and boxes on it.
func (d *Document) Text(ctx context.Context, n int) (Content, error) {
	loaded, err := d.e.inst.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: d.ref, Index: n - 1})
	if err != nil {
		return Content{}, fmt.Errorf("bladzijde %d openen: %w", n, err)
	}
	defer d.e.inst.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page})
	r := &reading{e: d.e, page: requests.Page{ByReference: &loaded.Page}}
	for _, step := range []func(context.Context) error{r.frame, r.glyphs, r.objects} {
		if err := step(ctx); err != nil {
			return r.out, fmt.Errorf("tekst van bladzijde %d: %w", n, err)
		}
	}
	// A form that does not open costs its values, not the page.
	_ = r.fields(ctx, d.ref)
	return r.out, nil
}

// frame measures the page and how its own space lies on it.
func (r *reading) frame(context.Context) error {
	size, err := r.e.inst.GetPageSize(&requests.GetPageSize{Page: r.page})
	if err != nil {
		return err
	}
	r.out.Width, r.out.Height = size.Width, size.Height
	if !(size.Width > 0 && size.Height > 0 && size.Width < 1e5 && size.Height < 1e5) {
		return errors.New("onmogelijke afmetingen")
	}
	const fine, far = 100, 1000 // device pixels to the point; distance at which is measured
	at := func(x, y float64) (float64, float64, error) {
		p, err := r.e.inst.FPDF_PageToDevice(&requests.FPDF_PageToDevice{Page: r.page, PageX: x, PageY: y,
			SizeX: int(math.Round(size.Width * fine)), SizeY: int(math.Round(size.Height * fine))})
		if err != nil {
			return 0, 0, err
		}
		return float64(p.DeviceX) / fine, float64(p.DeviceY) / fine, nil
	}
	x0, y0, err0 := at(0, 0)
	x1, y1, err1 := at(far, 0)
	x2, y2, err2 := at(0, far)
	r.to = [6]float64{(x1 - x0) / far, (y1 - y0) / far, (x2 - x0) / far, (y2 - y0) / far, x0, y0}
	return errors.Join(err0, err1, err2)
}

func (r *reading) point(x, y float64) (float64, float64) {
	return r.to[0]*x + r.to[2]*y + r.to[4], r.to[1]*x + r.to[3]*y + r.to[5]
}

func (r *reading) box(left, bottom, right, top float64) [4]float64 {
	x0, y0 := r.point(left, bottom)
	x1, y1 := r.point(right, top)
	return [4]float64{min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)}
}

// glyphs reads the characters in PDFium's order. Spaces and line ends that PDFium made up are
// left out: places tell more.
func (r *reading) glyphs(ctx context.Context) error {
	t, err := r.e.inst.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: r.page})
	if err != nil {
		return err
	}
	r.text = t.TextPage
	defer r.e.inst.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: r.text})
	count, err := r.e.inst.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: r.text})
	if err != nil {
		return err
	}
	if count.Count > maxChars {
		return ErrTooMuch
	}
	for i := range count.Count {
		if i%256 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if err := r.glyph(i); err != nil {
			return err
		}
	}
	return nil
}

// softHyphen is what PDFium gives for a hyphen at the end of a line, in two versions.
func softHyphen(c rune) bool { return c == 0x02 || c == 0xfffe || c == 0xad }

func (r *reading) glyph(i int) error {
	in := r.e.inst
	u, err := in.FPDFText_GetUnicode(&requests.FPDFText_GetUnicode{TextPage: r.text, Index: i})
	if err != nil {
		return err
	}
	c := rune(u.Unicode)
	if c == 0 || c == '\r' || c == '\n' {
		return nil
	}
	if softHyphen(c) {
		c = '-'
	}
	if c == ' ' {
		if g, err := in.FPDFText_IsGenerated(&requests.FPDFText_IsGenerated{TextPage: r.text, Index: i}); err == nil && g.IsGenerated {
			return nil
		}
	}
	at, err1 := in.FPDFText_GetCharOrigin(&requests.FPDFText_GetCharOrigin{TextPage: r.text, Index: i})
	m, err2 := in.FPDFText_GetMatrix(&requests.FPDFText_GetMatrix{TextPage: r.text, Index: i})
	size, err3 := in.FPDFText_GetFontSize(&requests.FPDFText_GetFontSize{TextPage: r.text, Index: i})
	loose, err4 := in.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: r.text, Index: i})
	if err1 != nil || err2 != nil || err3 != nil || err4 != nil {
		return nil // a character that PDFium made up has no place
	}
	g := Glyph{Text: string(c)}
	g.X, g.Y = r.point(at.X, at.Y)
	dx, dy := r.turn(float64(m.Matrix.A), float64(m.Matrix.B))
	long := math.Hypot(dx, dy)
	ux, uy := r.turn(float64(m.Matrix.C), float64(m.Matrix.D))
	g.Height = math.Hypot(ux, uy) * math.Abs(size.FontSize)
	if long == 0 || g.Height < 0.3 || g.Height > 1000 || math.IsNaN(g.X+g.Y+g.Height) {
		return nil
	}
	g.DX, g.DY = dx/long, dy/long
	g.Width = along(r.box(float64(loose.Rect.Left), float64(loose.Rect.Bottom), float64(loose.Rect.Right), float64(loose.Rect.Top)), g.DX, g.DY, g.Height)
	if w, err := in.FPDFText_GetFontWeight(&requests.FPDFText_GetFontWeight{TextPage: r.text, Index: i}); err == nil && w.FontWeight >= 600 {
		g.Bold = true
	} else if f, err := in.FPDFText_GetFontInfo(&requests.FPDFText_GetFontInfo{TextPage: r.text, Index: i}); err == nil {
		g.Bold = strings.Contains(strings.ToLower(f.FontName), "bold")
	}
	r.out.Glyphs = append(r.out.Glyphs, g)
	return nil
}

// turn turns a direction to the page as it is shown.
func (r *reading) turn(x, y float64) (float64, float64) {
	return r.to[0]*x + r.to[2]*y, r.to[1]*x + r.to[3]*y
}

// along gives the length along a baseline of a character of the given height whose box with
// upright sides is known.
func along(b [4]float64, dx, dy, height float64) float64 {
	w, h := b[2]-b[0], b[3]-b[1]
	c, s := math.Abs(dx), math.Abs(dy)
	switch {
	case c > 0.99:
		return w
	case s > 0.99:
		return h
	case c >= s:
		return max(0, (w-s*height)/c)
	}
	return max(0, (h-c*height)/s)
}

// objects finds the rules, boxes and pictures on the page.
func (r *reading) objects(ctx context.Context) error {
	n, err := r.e.inst.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: r.page})
	if err != nil {
		return nil // the text is there; rules only help to lay it out
	}
	for i := range min(n.Count, maxObjects) {
		if i%256 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		o, err := r.e.inst.FPDFPage_GetObject(&requests.FPDFPage_GetObject{Page: r.page, Index: i})
		if err != nil {
			continue
		}
		kind, err := r.e.inst.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: o.PageObject})
		if err != nil {
			continue
		}
		switch kind.Type {
		case enums.FPDF_PAGEOBJ_IMAGE:
			r.picture(o.PageObject)
		case enums.FPDF_PAGEOBJ_PATH:
			r.path(o.PageObject)
		}
	}
	return nil
}

func (r *reading) bounds(o references.FPDF_PAGEOBJECT) ([4]float64, bool) {
	b, err := r.e.inst.FPDFPageObj_GetBounds(&requests.FPDFPageObj_GetBounds{PageObject: o})
	if err != nil {
		return [4]float64{}, false
	}
	return r.box(float64(b.Left), float64(b.Bottom), float64(b.Right), float64(b.Top)), true
}

func (r *reading) picture(o references.FPDF_PAGEOBJECT) {
	if b, ok := r.bounds(o); ok {
		w := min(b[2], r.out.Width) - max(b[0], 0)
		h := min(b[3], r.out.Height) - max(b[1], 0)
		if w > 0 && h > 0 {
			r.out.Picture = max(r.out.Picture, w*h/(r.out.Width*r.out.Height))
		}
	}
}

// path keeps the lines of a simple path, and its outline when it is a drawn box.
func (r *reading) path(o references.FPDF_PAGEOBJECT) {
	in := r.e.inst
	n, err := in.FPDFPath_CountSegments(&requests.FPDFPath_CountSegments{PageObject: o})
	if err != nil || n.Count < 2 || n.Count > maxSegments {
		return
	}
	b, ok := r.bounds(o)
	mode, err := in.FPDFPath_GetDrawMode(&requests.FPDFPath_GetDrawMode{PageObject: o})
	if !ok || err != nil || !mode.Stroke && mode.FillMode == enums.FPDF_FILLMODE_NONE {
		return
	}
	if b[2]-b[0] < 2.5 || b[3]-b[1] < 2.5 { // a thin box is a line
		r.out.Strokes = append(r.out.Strokes, Stroke{b[0], b[1], b[2], b[3]})
		return
	}
	m, err := in.FPDFPageObj_GetMatrix(&requests.FPDFPageObj_GetMatrix{PageObject: o})
	if err != nil {
		return
	}
	var sides []Stroke
	var last [2]float64
	for i := range n.Count {
		seg, err := in.FPDFPath_GetPathSegment(&requests.FPDFPath_GetPathSegment{PageObject: o, Index: i})
		if err != nil {
			return
		}
		kind, err1 := in.FPDFPathSegment_GetType(&requests.FPDFPathSegment_GetType{PathSegment: seg.PathSegment})
		at, err2 := in.FPDFPathSegment_GetPoint(&requests.FPDFPathSegment_GetPoint{PathSegment: seg.PathSegment})
		if err1 != nil || err2 != nil || kind.Type == enums.FPDF_SEGMENT_BEZIERTO {
			return
		}
		x, y := r.point(apply(m.Matrix, at.X, at.Y))
		if kind.Type == enums.FPDF_SEGMENT_LINETO {
			sides = append(sides, Stroke{last[0], last[1], x, y})
		}
		last = [2]float64{x, y}
	}
	if mode.Stroke && upright(sides) {
		r.out.Squares = append(r.out.Squares, b)
	}
	r.out.Strokes = append(r.out.Strokes, sides...)
}

// upright tells whether lines can be the sides of a box.
func upright(sides []Stroke) bool {
	for _, s := range sides {
		if math.Abs(s.X0-s.X1) > 0.5 && math.Abs(s.Y0-s.Y1) > 0.5 {
			return false
		}
	}
	return len(sides) >= 3 && len(sides) <= 5
}

func apply(m structs.FPDF_FS_MATRIX, x, y float32) (float64, float64) {
	return float64(m.A*x + m.C*y + m.E), float64(m.B*x + m.D*y + m.F)
}

// errSize stops the writing of a copy that grows beyond its limit.
var errSize = errors.New("de kopie wordt te groot")

// limited writes up to a number of bytes.
type limited struct {
	to   io.Writer
	left int
}

func (l *limited) Write(p []byte) (int, error) {
	if l.left -= len(p); l.left < 0 {
		return 0, errSize
	}
	return l.to.Write(p)
}

// Copy writes the document anew, without its encryption and with a sound structure, up to
// limit bytes.
func (d *Document) Copy(w io.Writer, limit int) error {
	to := &limited{w, limit}
	_, err := d.e.inst.FPDF_SaveAsCopy(&requests.FPDF_SaveAsCopy{Document: d.ref, Flags: requests.SaveFlagRemoveSecurity, FileWriter: to})
	if to.left < 0 {
		return errSize
	}
	return err
}
