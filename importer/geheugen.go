package importer

import (
	"context"
	"errors"
	"fmt"

	"dossiercheck/importer/bron"
	"dossiercheck/importer/page"
	"dossiercheck/importer/pak"
	"dossiercheck/importer/pdftekst"
)

// Geheugen remembers what was read from files, by the hash of their bytes, so that nothing is
// read twice. It is used from several goroutines. An error from it ends the import: what
// cannot be kept now cannot be kept at the end either.
type Geheugen interface {
	// Haal gives what is remembered of a file: a whole Lezing, or one with only the pages that
	// were read as pictures before an import broke off, or the zero Lezing.
	Haal(ctx context.Context, sha256 string) (Lezing, error)
	// Bewaar keeps a whole Lezing in the place of all that is remembered of the file.
	Bewaar(ctx context.Context, sha256 string, l Lezing) error
	// BewaarBlad keeps one page that was read as a picture while its file is not done.
	BewaarBlad(ctx context.Context, sha256 string, p page.Page, kijkversie string) error
}

// Lezing is what was read from one file.
type Lezing struct {
	File  page.File
	Lezer string // LezerVersie when it was read; empty when File is not whole
	// ZonderOCR says that pages that are pictures were left unread.
	ZonderOCR bool
	// Bekeken are the pages that were read as pictures, by number, and with which KijkVersie:
	// also those that turned out to hold no text.
	Bekeken map[int]string
}

// heel tells whether reading the file again would bring nothing.
func (l *Lezing) heel(geenOCR bool) bool {
	if l.Lezer != LezerVersie || l.File.Unread > 0 || l.ZonderOCR && !geenOCR {
		return false
	}
	for _, versie := range l.Bekeken {
		if versie != KijkVersie && !geenOCR {
			return false
		}
	}
	return true
}

// bekend gives the pages that need not be read as pictures again.
func (l *Lezing) bekend() map[int]page.Page {
	uit := map[int]page.Page{}
	for _, p := range l.File.Pages {
		if l.Bekeken[p.Number] == KijkVersie {
			uit[p.Number] = p
		}
	}
	return uit
}

// lees gives the pages of a file, from memory when they are there. The error is a
// *pdftekst.Fout or a *bron.Fout when it is the file's fault.
func (o *Opties) lees(ctx context.Context, b *bron.Bestand) (page.File, error) {
	var l Lezing
	if o.Geheugen != nil {
		var err error
		if l, err = o.Geheugen.Haal(ctx, b.Sha256); err != nil {
			return page.File{}, fmt.Errorf("nagaan of %s al is gelezen: %w", b.Pad, err)
		}
		if l.heel(o.GeenOCR) {
			return l.File, nil
		}
	}
	data, err := b.Bytes()
	if err != nil {
		return page.File{}, err
	}
	vraag := pdftekst.Opties{Naam: b.Pad, Wachtwoorden: o.Wachtwoorden, GeenOCR: o.GeenOCR, Bekend: l.bekend()}
	nieuw := Lezing{Lezer: LezerVersie, ZonderOCR: o.GeenOCR, Bekeken: map[int]string{}}
	lezen, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	bewaren := context.WithoutCancel(ctx) // what was read is kept, also when the import was just stopped
	if !o.GeenOCR {
		for n := range vraag.Bekend {
			nieuw.Bekeken[n] = KijkVersie
		}
		vraag.Bekeken = func(p page.Page) {
			pak.Rond(&p)
			nieuw.Bekeken[p.Number] = KijkVersie
			if o.Geheugen == nil {
				return
			}
			if err := o.Geheugen.BewaarBlad(bewaren, b.Sha256, p, KijkVersie); err != nil {
				stop(fmt.Errorf("bewaren wat uit %s is gelezen: %w", b.Pad, err))
			}
		}
	}
	nieuw.File, err = o.Lezer.Lees(lezen, data, vraag)
	switch {
	case err != nil && lezen.Err() != nil:
		return page.File{}, context.Cause(lezen)
	case err != nil:
		return page.File{}, err
	}
	for i := range nieuw.File.Pages {
		pak.Rond(&nieuw.File.Pages[i])
	}
	if o.Geheugen == nil {
		return nieuw.File, nil
	}
	if o.GeenOCR && len(l.Bekeken) > 0 {
		// Only a newer reader of text comes here: what was read as pictures before stays better.
		nieuw.neemOver(&l)
	}
	if err := o.Geheugen.Bewaar(bewaren, b.Sha256, nieuw); err != nil {
		return page.File{}, fmt.Errorf("bewaren wat uit %s is gelezen: %w", b.Pad, err)
	}
	return nieuw.File, nil
}

// neemOver takes over the pages of an earlier reading that were read as pictures and hold
// more text than in this one.
func (l *Lezing) neemOver(eerder *Lezing) {
	for _, p := range eerder.File.Pages {
		i := p.Number - 1
		versie, ok := eerder.Bekeken[p.Number]
		if !ok || i < 0 || i >= len(l.File.Pages) {
			continue
		}
		l.Bekeken[p.Number] = versie
		if len(p.Text()) > len(l.File.Pages[i].Text()) {
			l.File.Pages[i] = p
		}
	}
}

// schuldVanBestand gives the reason that a file cannot be read, when that is what err says.
func schuldVanBestand(err error) (string, bool) {
	var lezen *pdftekst.Fout
	var halen *bron.Fout
	switch {
	case errors.As(err, &lezen):
		return pdftekst.Reden(err), true
	case errors.As(err, &halen):
		return halen.Error(), true
	}
	return "", false
}
