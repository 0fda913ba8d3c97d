package pdftekst

import (
	"context"
	"image"
	"sync"

	"github.com/tetratelabs/wazero"

	"dossiercheck/importer/ocr"
	"dossiercheck/importer/page"
	"dossiercheck/importer/raster"
)

const (
	scanReader = "ocr" // name in Page.Reader
	scanDPI    = 200   // enough for print of 8 points and up; 300 costs twice the time
)

// A page of little text that is mostly picture is a scan with a stamp or a fax line on it.
const (
	fewWords    = 25
	mostPicture = 0.5
)

// needsOCR tells whether a page must be looked at to know what it says.
func needsOCR(p *page.Page) bool {
	if p.Source == page.None {
		return true
	}
	return p.Source == page.Layer && p.Picture >= mostPicture && countWords(p) < fewWords
}

func countWords(p *page.Page) int {
	n := 0
	for _, l := range p.Lines {
		for _, c := range l.Cells {
			n += len(c.Words)
		}
	}
	return n
}

// eye looks at pages: it draws them and reads the picture. Its parts start when they are
// first needed.
type eye struct {
	cache wazero.CompilationCache
	draw  func() (*raster.Engine, error)
	read  func() (*ocr.Engine, error)
}

// newEye makes an eye; cacheDir is where the compiled modules are kept, empty for nowhere.
func newEye(ctx context.Context, cacheDir string) *eye {
	e := &eye{}
	if cacheDir != "" {
		// Without a cache it works as well, only slower to start.
		e.cache, _ = wazero.NewCompilationCacheWithDir(cacheDir)
	}
	e.draw = sync.OnceValues(func() (*raster.Engine, error) { return raster.Open(e.cache) })
	e.read = sync.OnceValues(func() (*ocr.Engine, error) {
		r, err := ocr.Open(ctx, e.cache)
		if err != nil {
			return nil, err
		}
		return r.NewEngine(ctx)
	})
	return e
}

func (e *eye) page(ctx context.Context, d *raster.Document, n int) (page.Page, error) {
	g, dpi, err := d.Gray(ctx, n, scanDPI)
	if err != nil {
		return page.Page{}, err
	}
	if ocr.Blank(g) { // before the reader has to start
		perPixel := 72 / float64(dpi)
		return page.Page{Number: n, Width: float64(g.Rect.Dx()) * perPixel, Height: float64(g.Rect.Dy()) * perPixel, Source: page.None, Reader: scanReader}, nil
	}
	read, err := e.read()
	if err != nil {
		return page.Page{}, err
	}
	o, err := read.Read(ctx, g, dpi, func(dpi int) (*image.Gray, int, error) { return d.Gray(ctx, n, dpi) })
	if err != nil {
		return page.Page{}, err
	}
	p := VanOCR(o)
	p.Number = n
	return p, nil
}
