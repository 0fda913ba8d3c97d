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
	// Bijlagen hands the files inside a file to give, one by one: those with the numbers nrs,
	// from 0, as in page.File.Attachments, or all of them when nrs is nil. An error of a part
	// is a *Fout and goes to give; the error of Bijlagen is a *Fout when it is the fault of the
	// file as a whole. An error that give returns ends it.
	Bijlagen(ctx context.Context, data []byte, o Opties, nrs []int, give func(Deel) error) error
}

// Deel is a file inside a file.
type Deel struct {
	Nr   int // from 0
	Naam string
	Data []byte
	Fout error // why there is no Data
}

// strange is the part of a request that is about a file of another kind, or about the files
// inside one.
type strange struct {
	Kind  ander.Soort
	Parts bool  // asks for the files inside it
	Nrs   []int // which, from 0; empty for all
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

// parts hands the files inside a file to give, in this process.
func parts(kind ander.Soort, data []byte, o Opties, nrs []int, give func(Deel) error) error {
	names, get, err := opened(kind, data, o)
	if err != nil {
		return err
	}
	if nrs == nil {
		for i := range names {
			nrs = append(nrs, i)
		}
	}
	for _, nr := range nrs {
		d := Deel{Nr: nr}
		if nr < 0 || nr >= len(names) {
			d.Fout = &Fout{Soort: Beschadigd}
		} else {
			d.Naam = names[nr]
			d.Data, d.Fout = get(nr)
		}
		if err := give(d); err != nil {
			return err
		}
	}
	return nil
}

// opened opens a file and gives the names of the files in it, and how to get one.
func opened(kind ander.Soort, data []byte, o Opties) ([]string, func(nr int) ([]byte, error), error) {
	if kind == ander.PDF {
		return embedded(data, o)
	}
	names, get, err := ander.Bijlagen(kind, data)
	var fout *reden.Fout
	if errors.As(err, &fout) {
		return nil, nil, fromReden(fout)
	}
	return names, func(nr int) ([]byte, error) {
		b, err := get(nr)
		if errors.As(err, &fout) {
			return nil, fromReden(fout)
		}
		return b, err
	}, err
}

// Bijlagen implements Uitpakker.
func (Direct) Bijlagen(_ context.Context, data []byte, o Opties, nrs []int, give func(Deel) error) error {
	kind, err := kindOf(data, o)
	if err != nil {
		return err
	}
	return parts(kind, data, o, nrs, give)
}

// Bijlagen implements Uitpakker, in a child.
func (b *Bewaker) Bijlagen(ctx context.Context, data []byte, o Opties, nrs []int, give func(Deel) error) error {
	kind, err := kindOf(data, o)
	if err != nil {
		return err
	}
	if !Bewaakt() {
		return errGeenKind
	}
	if nrs != nil && len(nrs) == 0 {
		return nil
	}
	var stop error
	q := request{Data: data, Wachtwoorden: o.Wachtwoorden, Anders: &strange{Kind: kind, Parts: true, Nrs: nrs}}
	err = b.text.do(ctx, q, func(a response) {
		if a.Deel == nil || stop != nil {
			return
		}
		d := Deel{Nr: a.Deel.Nr, Naam: a.Deel.Naam, Data: a.Deel.Data}
		if a.Deel.Soort != "" {
			d.Fout = &Fout{Soort: a.Deel.Soort, Uitleg: a.Deel.Uitleg}
		}
		stop = give(d)
	})
	return errors.Join(stop, err)
}

// portion is a Deel on its way to the parent.
type portion struct {
	Nr     int
	Naam   string
	Data   []byte
	Soort  Soort // of what went wrong
	Uitleg string
}

// answerOther serves a request about a file of another kind, or about the files inside one.
// Each of those is said as an answer of its own; what it returns ends the request.
func answerOther(q request, say func(response) error) response {
	if beforeRead != nil {
		beforeRead(q.Data)
	}
	if !q.Anders.Parts {
		f, err := other(q.Anders.Kind, q.Data)
		if err != nil {
			return failed(err)
		}
		return response{File: f}
	}
	err := parts(q.Anders.Kind, q.Data, Opties{Wachtwoorden: q.Wachtwoorden}, q.Anders.Nrs, func(d Deel) error {
		p := portion{Nr: d.Nr, Naam: d.Naam, Data: d.Data}
		if d.Fout != nil {
			a := failed(d.Fout)
			p.Soort, p.Uitleg = a.Soort, a.Uitleg
		}
		return say(response{Deel: &p, Meer: true})
	})
	if err != nil {
		return failed(err)
	}
	return response{}
}

// photos reads the pages of a picture file as scans, and hands each to give as soon as it is
// read.
func (e *eye) photos(ctx context.Context, q request, give func(page.Page) error) error {
	return inOrder(len(q.Kijk), engines(), func(i int) (page.Page, error) {
		n := q.Kijk[i].N
		p, err := e.photoPage(ctx, q.Data, n)
		var fout *reden.Fout
		switch {
		case errors.As(err, &fout):
			return p, fromReden(fout)
		case err != nil:
			return p, fmt.Errorf("bladzijde %d: %w", n, err)
		}
		return p, nil
	}, give)
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
	o, err := e.read(ctx, g, dpi, foto.Fijner)
	if err != nil {
		return page.Page{}, err
	}
	p := VanOCR(o)
	p.Number = n
	return p, nil
}
