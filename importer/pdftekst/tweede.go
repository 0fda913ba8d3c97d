package pdftekst

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	pdfiumerrors "github.com/klippa-app/go-pdfium/errors"

	"dossiercheck/importer/ander/beeld"
	"dossiercheck/importer/page"
	"dossiercheck/importer/raster"
)

// The second reader is PDFium: slower, but it opens files that others refuse and knows fonts
// that others do not. Its characters go the same way as our own: words, lines, cells, gate.

// secondReader stands in Page.Reader.
const secondReader = "pdfium"

// glance says what to do with one page in a child that looks.
type glance struct {
	N       int
	Text    bool // ask the second reader for its text first
	Picture bool // draw and read it when that gives nothing
}

// secondPage reads the text of page n with PDFium.
func secondPage(ctx context.Context, d *raster.Document, n int) (page.Page, error) {
	t, err := d.Text(ctx, n)
	if err != nil {
		return page.Page{}, err
	}
	c := canvas{picture: t.Picture}
	for _, g := range t.Glyphs {
		c.glyphs = append(c.glyphs, glyph{text: tidy(g.Text), x: g.X, y: g.Y, ux: g.DX, uy: g.DY, width: g.Width, size: g.Height, bold: g.Bold})
	}
	for _, s := range t.Strokes {
		if len(c.strokes) < maxStrokes {
			c.strokes = append(c.strokes, stroke{s.X0, s.Y0, s.X1, s.Y1})
		}
	}
	for _, b := range t.Squares {
		if len(c.squares) < maxSquares && square(b[2]-b[0], b[3]-b[1]) {
			c.squares = append(c.squares, b)
		}
	}
	var fields []field
	for _, f := range t.Fields {
		x := field{name: f.Name, rect: f.Box, text: f.Value, multi: f.Multi}
		if f.Button {
			x.box = unchecked
			if f.On {
				x.box = checked
			}
		}
		fields = append(fields, x)
	}
	p := compose(c, sheet{width: t.Width, height: t.Height}, fields)
	p.Number, p.Reader = n, secondReader
	return p, nil
}

// secondPage opens the document for secondPage.
func (e *eye) secondPage(ctx context.Context, s *source, n int) (p page.Page, err error) {
	err = s.drawn(func(d *raster.Document) (err error) {
		p, err = secondPage(ctx, d, n)
		return err
	})
	return p, err
}

// choose reads a page in the way that its glance asks, and gives the better text.
func (e *eye) choose(ctx context.Context, s *source, g glance) (page.Page, error) {
	text := page.Page{Number: g.N, Source: page.None, Reader: secondReader}
	if g.Text {
		p, err := e.secondPage(ctx, s, g.N)
		switch {
		case err != nil && !g.Picture:
			return page.Page{}, err
		case err == nil:
			text = p
		}
		if !g.Picture || text.Source != page.None && text.Reden == "" && !needsOCR(&text) {
			return text, nil
		}
	}
	seen, err := e.page(ctx, s, g.N)
	if text.Source != page.None && (err != nil || seen.Source == page.None || countWords(&seen) <= countWords(&text)) {
		return text, nil
	}
	return seen, err
}

// again reads pages of a document as their glances ask, and hands each to give as soon as it
// is read. An error that give returns ends it. Mended says that the pages are counted in the
// file as rebuild makes it.
func (e *eye) again(ctx context.Context, q request, give func(page.Page) error) error {
	data := q.Data
	if beeld.Is(data) {
		return e.photos(ctx, q, give)
	}
	if q.Hersteld {
		fixed, _, err := rebuild(data)
		if err != nil {
			return &Fout{Soort: Beschadigd, Oorzaak: err}
		}
		data = fixed
	}
	s := e.source(data, q.Wachtwoorden)
	defer s.close()
	return inOrder(len(q.Kijk), engines(), func(i int) (page.Page, error) {
		p, err := e.choose(ctx, s, q.Kijk[i])
		if err != nil {
			err = fmt.Errorf("bladzijde %d: %w", q.Kijk[i].N, err)
		}
		return p, err
	}, give)
}

func (e *eye) document(data []byte, passwords []string) (*raster.Document, error) {
	draw, err := e.draw()
	if err != nil {
		return nil, err
	}
	d, err := draw.Document(data, passwords)
	switch {
	case errors.Is(err, pdfiumerrors.ErrPassword), errors.Is(err, pdfiumerrors.ErrSecurity):
		return nil, &Fout{Soort: Versleuteld, Oorzaak: err}
	case err != nil:
		return nil, &Fout{Soort: Beschadigd, Oorzaak: err}
	}
	return d, nil
}

// whole reads a file that our own reader refuses: a copy that PDFium makes of it, when that
// can be read, else nothing but the number of its pages, to be looked at one by one.
func (e *eye) whole(ctx context.Context, q request) (page.File, error) {
	e.drawing.Lock()
	defer e.drawing.Unlock()
	d, err := e.document(q.Data, q.Wachtwoorden)
	if err != nil {
		return page.File{}, err
	}
	defer d.Close()
	if d.Pages <= 0 {
		return page.File{}, &Fout{Soort: Beschadigd, Oorzaak: errors.New("geen bladzijden gevonden")}
	}
	if d.Pages >= maxPages {
		return page.File{}, &Fout{Soort: TeGroot, Oorzaak: errors.New("te veel bladzijden")}
	}
	var b bytes.Buffer
	if d.Copy(&b, maxFileBytes) == nil {
		// The copy must hold the same pages, because pictures are made of the original.
		if f, mended, err := leesOf(ctx, b.Bytes(), Opties{}); err == nil && !mended && len(f.Pages) == d.Pages {
			for i := range f.Pages {
				if p := &f.Pages[i]; p.Reden == "" {
					p.Reden = mendedNote
				}
			}
			return f, nil
		}
	}
	var f page.File
	for n := range d.Pages {
		f.Pages = append(f.Pages, page.Page{Number: n + 1, Source: page.None, Reader: reader, Reden: "het bestand is beschadigd"})
	}
	return f, nil
}
