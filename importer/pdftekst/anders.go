package pdftekst

import (
	"context"
	"errors"
	"fmt"

	"dossiercheck/importer/ander"
	"dossiercheck/importer/ander/beeld"
	"dossiercheck/importer/ander/reden"
	"dossiercheck/importer/ocr"
	"dossiercheck/importer/page"
)

// Files that are no PDF are read in the same children, by importer/ander; so are the files
// inside a file. A picture goes the way of a scanned page.

// Uitpakker gives the files inside a file.
type Uitpakker interface {
	// Bijlage gives the bytes of the attachment that stands at place nr (from 0) of
	// page.File.Attachments of this file. Errors are a *Fout when it is the file's fault.
	Bijlage(ctx context.Context, data []byte, o Opties, nr int) ([]byte, error)
}

// strange is the part of a request that is about a file of another kind, or about a file
// inside one.
type strange struct {
	Kind ander.Soort
	Part int // of an attachment, from 1; 0 for the file itself
}

// kindOf tells what a file is. What no kind of file is known for goes to the reader of PDFs,
// which says so after looking further than the first bytes. An error is a *Fout.
func kindOf(data []byte, o Opties) (ander.Soort, error) {
	if len(data) > maxFileBytes {
		return "", &Fout{Soort: TeGroot}
	}
	s, err := ander.Herken(o.Naam, data)
	var fout *reden.Fout
	switch {
	case errors.As(err, &fout) && fout.Soort != reden.GeenPDF:
		return "", fromReden(fout)
	case err != nil, s == ander.Zip:
		return ander.PDF, nil
	}
	return s, err
}

func fromReden(f *reden.Fout) *Fout {
	return &Fout{Soort: Soort(f.Soort), Uitleg: f.Uitleg, Oorzaak: f.Oorzaak}
}

// other reads a file of another kind, in this process.
func other(kind ander.Soort, data []byte) (page.File, error) {
	f, err := ander.Lees(kind, data)
	var fout *reden.Fout
	if errors.As(err, &fout) {
		return f, fromReden(fout)
	}
	for i := range f.Pages {
		if kind == ander.Beeld { // for the reader of scans
			f.Pages[i].Reader, f.Pages[i].Reden = reader, noText
		}
	}
	return f, err
}

// part gives the bytes of a file inside another one, in this process.
func part(kind ander.Soort, data []byte, o Opties, nr int) (b []byte, err error) {
	if kind == ander.PDF {
		return embedded(data, o, nr)
	}
	b, err = ander.Bijlage(kind, data, nr)
	var fout *reden.Fout
	if errors.As(err, &fout) {
		return nil, fromReden(fout)
	}
	return b, err
}

// Bijlage implements Uitpakker.
func (Direct) Bijlage(_ context.Context, data []byte, o Opties, nr int) ([]byte, error) {
	kind, err := kindOf(data, o)
	if err != nil {
		return nil, err
	}
	return part(kind, data, o, nr)
}

// Bijlage implements Uitpakker, in a child.
func (b *Bewaker) Bijlage(ctx context.Context, data []byte, o Opties, nr int) ([]byte, error) {
	kind, err := kindOf(data, o)
	if err != nil {
		return nil, err
	}
	if !Bewaakt() {
		return nil, errGeenKind
	}
	var out []byte
	q := request{Data: data, Wachtwoorden: o.Wachtwoorden, Anders: &strange{Kind: kind, Part: nr + 1}}
	err = b.text.do(ctx, q, func(a response) { out = a.Bijlage })
	return out, err
}

// answerOther serves a request about a file of another kind.
func answerOther(q request) response {
	if beforeRead != nil {
		beforeRead(q.Data)
	}
	if n := q.Anders.Part; n > 0 {
		b, err := part(q.Anders.Kind, q.Data, Opties{Wachtwoorden: q.Wachtwoorden}, n-1)
		if err != nil {
			return failed(err)
		}
		return response{Bijlage: b}
	}
	f, err := other(q.Anders.Kind, q.Data)
	if err != nil {
		return failed(err)
	}
	return response{File: f}
}

// photos reads the pages of a picture file as scans, and hands each to give as soon as it is
// read.
func (e *eye) photos(ctx context.Context, q request, give func(page.Page) error) error {
	for _, k := range q.Kijk {
		p, err := e.photoPage(ctx, q.Data, k.N)
		if err != nil {
			var fout *reden.Fout
			if errors.As(err, &fout) {
				return fromReden(fout)
			}
			return fmt.Errorf("bladzijde %d: %w", k.N, err)
		}
		if err := give(p); err != nil {
			return err
		}
	}
	return nil
}

func (e *eye) photoPage(ctx context.Context, data []byte, n int) (page.Page, error) {
	foto, err := beeld.Lees(data, n)
	if err != nil {
		return page.Page{}, err
	}
	g, dpi := foto.Op(scanDPI)
	if ocr.Blank(g) {
		perPixel := 72 / float64(dpi)
		return page.Page{Number: n, Width: float64(g.Rect.Dx()) * perPixel, Height: float64(g.Rect.Dy()) * perPixel, Source: page.None, Reader: scanReader}, nil
	}
	read, err := e.read()
	if err != nil {
		return page.Page{}, err
	}
	o, err := read.Read(ctx, g, dpi, foto.Fijner)
	if err != nil {
		return page.Page{}, err
	}
	p := VanOCR(o)
	p.Number = n
	return p, nil
}
