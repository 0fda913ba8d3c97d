package pdftekst

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
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

// look reads the given pages (from 1) of a document and hands each to give as soon as it is
// read. An error that give returns ends it.
func (e *eye) look(ctx context.Context, data []byte, passwords []string, numbers []int, give func(page.Page) error) error {
	draw, err := e.draw()
	if err != nil {
		return err
	}
	d, err := draw.Document(data, passwords)
	if err != nil {
		return &Fout{Soort: Beschadigd, Oorzaak: err}
	}
	defer d.Close()
	for _, n := range numbers {
		p, err := e.page(ctx, d, n)
		if err != nil {
			return fmt.Errorf("bladzijde %d: %w", n, err)
		}
		if err := give(p); err != nil {
			return err
		}
	}
	return nil
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
	o, err := read.Read(ctx, g, dpi)
	if err != nil {
		return page.Page{}, err
	}
	p := fromOCR(o)
	p.Number = n
	return p, nil
}

// fromOCR makes a page of the words that were read: lines and cells are found as in printed
// text.
func fromOCR(o ocr.Opname) page.Page {
	p := page.Page{Width: o.Width, Height: o.Height, Source: page.OCR, Reader: scanReader, Picture: 1,
		Quarters: o.Quarters, Skew: o.Skew}
	var words []word
	for i := 0; i < len(o.Words); {
		j := i
		for j < len(o.Words) && o.Words[j].Line == o.Words[i].Line {
			j++
		}
		words = append(words, onBaseline(o.Words[i:j])...)
		i = j
	}
	lines := rows(words)
	if len(lines) > 0 {
		split(lines, nil)
		for _, r := range columns(hoist(lines)) {
			p.Lines = append(p.Lines, r.line(matrix{}, false))
		}
	}
	if !readable(&p) {
		p.Lines, p.Source = nil, page.None
	}
	return p
}

// Letters that hang below the baseline, and those that reach to the top of the line.
const (
	hanging = "gjpqyQ,;()[]{}/"
	tall    = "bdfhijklt()[]{}/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
)

// onBaseline gives the words of one line a common baseline and size. The box of a single
// word says little: "aan" is lower than "bij". A line without tall or without hanging letters
// is measured by what it has.
func onBaseline(line []ocr.Word) []word {
	var feet, heads []float64
	for _, w := range line {
		if !strings.ContainsAny(w.Text, hanging) {
			feet = append(feet, w.Y1)
		}
		if strings.ContainsAny(w.Text, tall) {
			heads = append(heads, w.Y0)
		}
	}
	top, bottom := line[0].Y0, line[0].Y1
	for _, w := range line {
		top, bottom = math.Min(top, w.Y0), math.Max(bottom, w.Y1)
	}
	base := middle(feet, bottom-(bottom-top)*descent)
	head := middle(heads, top)
	size := math.Max((base-head)/ascent, 4)
	out := make([]word, 0, len(line))
	for _, w := range line {
		x := word{Word: w.Word, base: base, before: true, after: true}
		x.Size, x.Y0, x.Y1 = size, base-ascent*size, base+descent*size
		out = append(out, x)
	}
	return out
}

func middle(v []float64, none float64) float64 {
	if len(v) == 0 {
		return none
	}
	slices.Sort(v)
	return v[len(v)/2]
}
