// Package raster draws pages of a PDF as pictures, with PDFium as WebAssembly (no cgo).
//
// PDFium sees no files and no network: it is handed the bytes of one document. A document can
// still make it use much time and memory, so it runs in the reading child only (see
// importer/pdftekst).
package raster

import (
	"context"
	"errors"
	"fmt"
	"image"
	"image/draw"
	"time"

	"github.com/klippa-app/go-pdfium"
	pdfiumerrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
)

// memoryPages caps PDFium's memory at 512 MiB (pages of 64 KiB).
const memoryPages = 8192

// maxPixels is the largest picture that is drawn; a page that would need more gets a lower
// resolution. 4000 x 6000 is A4 at about 500 dpi.
const maxPixels = 24_000_000

// Engine is PDFium with room for one document at a time.
type Engine struct {
	pool pdfium.Pool
	inst pdfium.Pdfium
}

// Open starts PDFium. Compiling takes seconds without a cache and 80 ms with one.
func Open(cache wazero.CompilationCache) (*Engine, error) {
	cfg := wazero.NewRuntimeConfigCompiler().WithMemoryLimitPages(memoryPages)
	if cache != nil {
		cfg = cfg.WithCompilationCache(cache)
	}
	pool, err := webassembly.Init(webassembly.Config{
		MinIdle: 1, MaxIdle: 1, MaxTotal: 1,
		FSConfig:      wazero.NewFSConfig(), // the default would mount the whole disk
		RuntimeConfig: cfg,
	})
	if err != nil {
		return nil, fmt.Errorf("tekenaar starten: %w", err)
	}
	inst, err := pool.GetInstance(time.Minute)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("tekenaar starten: %w", err), pool.Close())
	}
	return &Engine{pool, inst}, nil
}

// Close frees PDFium.
func (e *Engine) Close() error { return errors.Join(e.inst.Close(), e.pool.Close()) }

// Document is an opened PDF.
type Document struct {
	e   *Engine
	ref references.FPDF_DOCUMENT
	// Pages is the number of pages.
	Pages int

	form  references.FPDF_FORMHANDLE // to draw fields with, empty for none
	asked bool                       // whether form was looked for
}

// Document opens a PDF with the first password that fits; none means the empty one.
func (e *Engine) Document(data []byte, passwords []string) (*Document, error) {
	var err error
	for _, p := range append([]string{""}, passwords...) {
		var doc *Document
		if doc, err = e.open(data, p); err == nil {
			return doc, nil
		}
	}
	return nil, fmt.Errorf("pdf openen om te tekenen: %w", err)
}

// Locked tells whether Document failed because no password fitted.
func Locked(err error) bool { return errors.Is(err, pdfiumerrors.ErrPassword) }

func (e *Engine) open(data []byte, password string) (*Document, error) {
	req := &requests.OpenDocument{File: &data}
	if password != "" {
		req.Password = &password
	}
	r, err := e.inst.OpenDocument(req)
	if err != nil {
		return nil, err
	}
	n, err := e.inst.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: r.Document})
	if err != nil {
		return nil, err
	}
	return &Document{e: e, ref: r.Document, Pages: n.PageCount}, nil
}

// Close frees the document.
func (d *Document) Close() error {
	if d.form != "" {
		_, _ = d.e.inst.FPDFDOC_ExitFormFillEnvironment(&requests.FPDFDOC_ExitFormFillEnvironment{FormHandle: d.form})
	}
	_, err := d.e.inst.FPDF_CloseDocument(&requests.FPDF_CloseDocument{Document: d.ref})
	return err
}

// Gray draws page n (from 1) in grey at dpi pixels to the inch, as it is shown: with its
// rotation and crop. It gives the dpi that was used, lower for an enormous page.
func (d *Document) Gray(ctx context.Context, n, dpi int) (*image.Gray, int, error) {
	if err := ctx.Err(); err != nil {
		return nil, 0, err
	}
	page := requests.Page{ByIndex: &requests.PageByIndex{Document: d.ref, Index: n - 1}}
	size, err := d.e.inst.GetPageSize(&requests.GetPageSize{Page: page})
	if err != nil {
		return nil, 0, fmt.Errorf("bladzijde %d tekenen: %w", n, err)
	}
	for dpi > 36 && size.Width*size.Height*float64(dpi)*float64(dpi)/(72*72) > maxPixels {
		dpi = dpi * 3 / 4
	}
	r, err := d.e.inst.RenderPageInDPI(&requests.RenderPageInDPI{Page: page, DPI: dpi})
	if err != nil {
		return nil, 0, fmt.Errorf("bladzijde %d tekenen: %w", n, err)
	}
	defer r.Cleanup()
	g := image.NewGray(r.Result.Image.Bounds())
	draw.Draw(g, g.Rect, r.Result.Image, g.Rect.Min, draw.Src)
	return g, dpi, nil
}
