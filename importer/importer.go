// Package importer turns files into the documents of a dossier.
//
// Data flows one way:
//
//	bron      paths            -> files                (what is there)
//	pdftekst  bytes            -> pages of words       (what it says; ander for what is no PDF)
//	splits    pages            -> documents            (where one ends and the next begins)
//	soort     pages            -> type                 (what it is)
//	datum     pages and type   -> dates with a role    (when it was)
//	feiten    pages and type   -> facts with proof     (what it tells)
//
// Files are read at the same time, each by itself; then the files inside them (attachments of
// a mail, of a portfolio); then what only shows over all documents together is settled: the
// first sick day, the names, types that depend on the time in the sickness, and which papers
// are there twice. The result does not depend on the order in which files came ready.
//
// One bad file never stops the others. It is in Dossier.Onleesbaar with the reason.
package importer

import (
	"cmp"
	"context"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/bron"
	"dossiercheck/importer/page"
	"dossiercheck/importer/pdftekst"
)

// Lezer reads the bytes of a file into pages. Any reader of the package pdftekst will do.
type Lezer = pdftekst.Lezer

// Opties say how to import.
type Opties struct {
	Wachtwoorden []string           // for encrypted files, tried in order
	GeenOCR      bool               // leave scans unread
	Peildatum    kalender.Dag       // today, for dates that would lie in the future
	Voortgang    func(Voortgang)    // called after each file, by one goroutine at a time; may be nil
	Lezer        Lezer              // nil: the guarded reader
	Lezersmap    string             // where that keeps compiled readers of pictures; empty: nowhere
	Geheugen     Geheugen           // nil: every file is read
	Knippen      []dossier.Indeling // a person's own division of files
}

// Voortgang says how far an import is.
type Voortgang struct {
	Bestand string // the file that was just read; empty at the start
	Gedaan  int
	Totaal  int
}

// Importeer reads all files of the paths (a file, folder or zip) into a dossier without Invoer.
// It fails when there is nothing to read, when a path does not exist, when the context ends
// or when the reader cannot start; never because of what is in a file.
func Importeer(ctx context.Context, paden []string, o Opties) (dossier.Dossier, error) {
	v := bron.Nieuw(ctx)
	if err := v.Paden(paden); err != nil {
		return dossier.Dossier{}, err
	}
	if o.Lezer == nil {
		l, klaar := lezer(o.Lezersmap)
		defer klaar()
		o.Lezer = l
	}
	var d dossier.Dossier
	var bestanden []*bron.Bestand
	for vers := v.Vers(); len(vers) > 0; vers = v.Vers() {
		uitkomsten, err := leesAlle(ctx, vers, len(bestanden), o)
		if err != nil {
			return dossier.Dossier{}, err
		}
		for i, b := range vers {
			d.Documenten = append(d.Documenten, uitkomsten[i].documenten...)
			d.Onleesbaar = append(d.Onleesbaar, uitkomsten[i].onleesbaar...)
			if err := o.uitpakken(ctx, v, b, uitkomsten[i].bijlagen); err != nil {
				return dossier.Dossier{}, err
			}
			b.Los()
		}
		bestanden = append(bestanden, vers...)
	}
	d.Onleesbaar = append(d.Onleesbaar, v.Onleesbaar()...)
	for _, b := range bestanden {
		for _, pad := range b.Dubbel {
			d.Dubbelen = append(d.Dubbelen, dossier.Dubbel{Bestand: pad, Van: b.Pad})
		}
	}
	slices.SortStableFunc(d.Onleesbaar, func(a, b dossier.Onleesbaar) int { return cmp.Compare(a.Bestand, b.Bestand) })
	slices.SortFunc(d.Dubbelen, func(a, b dossier.Dubbel) int { return cmp.Compare(a.Bestand, b.Bestand) })
	return Samen(d), nil
}

// lezer gives the guarded reader, and the one in this process to a program that has not
// prepared for it by calling pdftekst.Kind (tests).
func lezer(cache string) (Lezer, func()) {
	if !pdftekst.Bewaakt() {
		return pdftekst.Direct{}, func() {}
	}
	b := pdftekst.NieuweBewaker(pdftekst.Grenzen{Cache: cache})
	return b, b.Sluit
}

// uitkomst is what came of one file.
type uitkomst struct {
	documenten []dossier.Document
	onleesbaar []dossier.Onleesbaar
	bijlagen   []page.Attachment
}

// leesAlle reads files in parallel; result i belongs to file i. Eerder files were read before
// these.
func leesAlle(ctx context.Context, bestanden []*bron.Bestand, eerder int, o Opties) ([]uitkomst, error) {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	uit := make([]uitkomst, len(bestanden))
	var mu sync.Mutex
	gedaan := eerder
	meld := func(bestand string) {
		mu.Lock()
		defer mu.Unlock()
		if bestand != "" {
			gedaan++
		}
		if o.Voortgang != nil {
			o.Voortgang(Voortgang{Bestand: bestand, Gedaan: gedaan, Totaal: eerder + len(bestanden)})
		}
	}
	if eerder == 0 {
		meld("")
	}
	werk := make(chan int)
	var groep sync.WaitGroup
	for range min(max(runtime.NumCPU(), 2), len(bestanden)) {
		groep.Go(func() {
			for i := range werk {
				var err error
				if uit[i], err = leesBestand(ctx, bestanden[i], o); err != nil {
					stop(err)
					continue
				}
				meld(bestanden[i].Pad)
			}
		})
	}
	for i := range bestanden {
		select {
		case werk <- i:
		case <-ctx.Done():
		}
	}
	close(werk)
	groep.Wait()
	if err := context.Cause(ctx); err != nil {
		return nil, err
	}
	return uit, nil
}

// leesBestand reads one file. The error is only for what is not the file's fault.
func leesBestand(ctx context.Context, b *bron.Bestand, o Opties) (u uitkomst, err error) {
	if ctx.Err() != nil {
		return u, context.Cause(ctx)
	}
	slecht := func(reden string) uitkomst {
		return uitkomst{onleesbaar: []dossier.Onleesbaar{{Bestand: b.Pad, Reden: reden}}}
	}
	f, err := o.lees(ctx, b)
	reden, schuld := schuldVanBestand(err)
	switch {
	case ctx.Err() != nil:
		return u, context.Cause(ctx)
	case schuld:
		return slecht(reden), nil
	case err != nil:
		return u, err
	}
	defer func() {
		if r := recover(); r != nil { // a mistake in a recogniser costs one file, not the dossier
			u, err = slecht(fmt.Sprintf("niet ontleed: de tekst is gelezen, maar het herkennen ging mis (%v); meld dit bij de maker van het programma", r)), nil
		}
	}()
	u.bijlagen = f.Attachments
	in := dossier.Invoer{Knippen: o.Knippen}
	u.documenten = OntleedMet(b.Pad, b.Sha256, f, in.IndelingVan(b.Pad, b.Sha256), o.Peildatum)
	if f.Unread > 0 {
		u.onleesbaar = append(u.onleesbaar, dossier.Onleesbaar{Bestand: b.Pad, Reden: "beschadigd: " + f.Reason})
	}
	return u, nil
}
