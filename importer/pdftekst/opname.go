package pdftekst

import (
	"context"
	"image"
	"runtime"
	"sync"

	"github.com/tetratelabs/wazero"

	"dossiercheck/importer/ocr"
	"dossiercheck/importer/ocr/beeld"
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
// first needed. It serves several goroutines: one at a time can draw, and as many can read as
// there are engines.
type eye struct {
	cache   wazero.CompilationCache
	drawing sync.Mutex
	draw    func() (*raster.Engine, error)
	reader  func() (*ocr.Runtime, error)
	free    chan *ocr.Engine // nil stands for one that was not made yet
}

// engines is how many pages are read at the same time.
func engines() int { return min(runtime.NumCPU(), 4) }

// newEye makes an eye; cacheDir is where the compiled modules are kept, empty for nowhere.
func newEye(ctx context.Context, cacheDir string) *eye {
	e := &eye{free: make(chan *ocr.Engine, engines())}
	if cacheDir != "" {
		// Without a cache it works as well, only slower to start.
		e.cache, _ = wazero.NewCompilationCacheWithDir(cacheDir)
	}
	for range cap(e.free) {
		e.free <- nil
	}
	e.draw = sync.OnceValues(func() (*raster.Engine, error) { return raster.Open(e.cache) })
	e.reader = sync.OnceValues(func() (*ocr.Runtime, error) { return ocr.Open(ctx, e.cache) })
	return e
}

// read reads a picture with an engine that is free.
func (e *eye) read(ctx context.Context, g *image.Gray, dpi int, finer ocr.Draw) (o ocr.Opname, err error) {
	r, err := e.reader()
	if err != nil {
		return o, err
	}
	engine := <-e.free
	defer func() { e.free <- engine }()
	if engine == nil {
		if engine, err = r.NewEngine(ctx); err != nil {
			engine = nil
			return o, err
		}
	}
	o, err = engine.Read(ctx, g, dpi, finer)
	if err != nil && !ocr.Usable(err) {
		_ = engine.Close(ctx)
		engine = nil
	}
	return o, err
}

// source is a document whose pages are looked at. It is opened in the ways that turn out to be
// needed.
type source struct {
	e         *eye
	mu        sync.Mutex // for doc
	data      []byte
	passwords []string
	ours      func() []sheet
	doc       *document
	theirs    func() (*raster.Document, error)
	opened    bool
}

func (e *eye) source(data []byte, passwords []string) *source {
	s := &source{e: e, data: data, passwords: passwords}
	s.ours = sync.OnceValue(s.open)
	s.theirs = sync.OnceValues(func() (*raster.Document, error) {
		d, err := e.document(data, passwords)
		s.opened = err == nil
		return d, err
	})
	return s
}

// open reads the document's structure; no sheets when that does not work.
func (s *source) open() (all []sheet) {
	defer func() {
		if recover() != nil {
			all = nil // it has to be drawn
		}
	}()
	d, err := open(s.data, s.passwords)
	if err != nil {
		return nil
	}
	s.doc = d
	all, missing := d.sheets()
	if missing > 0 {
		return nil // another reader may count other pages
	}
	return all
}

// drawn does something with the document as PDFium sees it.
func (s *source) drawn(do func(d *raster.Document) error) error {
	s.e.drawing.Lock()
	defer s.e.drawing.Unlock()
	d, err := s.theirs()
	if err != nil {
		return err
	}
	return do(d)
}

func (s *source) close() {
	s.e.drawing.Lock()
	defer s.e.drawing.Unlock()
	if s.opened {
		if d, err := s.theirs(); err == nil {
			d.Close()
		}
	}
}

// picture gives page n as it is shown: the scan itself when the page is nothing else, else
// drawn.
func (s *source) picture(n int) (g *image.Gray, dpi float64, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer func() {
		if recover() != nil {
			g, dpi, ok = nil, 0, false
		}
	}()
	all := s.ours()
	if n > len(all) {
		return nil, 0, false
	}
	return s.doc.gray(all[n-1])
}

// draw gives a function that draws page n.
func (s *source) draw(ctx context.Context, n int) ocr.Draw {
	whole, own, ok := s.picture(n)
	return func(dpi int) (*image.Gray, int, error) {
		if !ok {
			var g *image.Gray
			err := s.drawn(func(d *raster.Document) (err error) {
				g, dpi, err = d.Gray(ctx, n, dpi)
				return err
			})
			return g, dpi, err
		}
		if f := float64(dpi) / own; f < 0.8 {
			return beeld.Schaal(whole, f), dpi, nil
		}
		return whole, int(own + .5), nil
	}
}

// page draws and reads page n.
func (e *eye) page(ctx context.Context, s *source, n int) (page.Page, error) {
	draw := s.draw(ctx, n)
	g, dpi, err := draw(scanDPI)
	if err != nil {
		return page.Page{}, err
	}
	if ocr.Blank(g) { // before the reader has to start
		perPixel := 72 / float64(dpi)
		return page.Page{Number: n, Width: float64(g.Rect.Dx()) * perPixel, Height: float64(g.Rect.Dy()) * perPixel, Source: page.None, Reader: scanReader}, nil
	}
	o, err := e.read(ctx, g, dpi, draw)
	if err != nil {
		return page.Page{}, err
	}
	p := VanOCR(o)
	p.Number = n
	return p, nil
}
