package werk

import (
	"context"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"dossiercheck/app/opslag"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer"
)

// Herontleed recognises the documents of a dossier anew from the pages that were kept, with
// today's recognisers, without reading a file. What a person entered stays. Open and Ververs
// do it by themselves when the recognisers have changed. Files whose pages are not kept stay
// as they were.
func (w *Werk) Herontleed(ctx context.Context, id int64) (Zaak, error) {
	defer w.vergrendel(id)()
	z, err := w.store.Lees(ctx, id)
	if err != nil {
		return Zaak{}, err
	}
	if err := w.herken(ctx, &z); err != nil {
		return Zaak{}, err
	}
	return w.zaak(z), nil
}

// herken recognises all files of z anew and keeps the result. The caller holds the lock.
func (w *Werk) herken(ctx context.Context, z *opslag.Zaak) error {
	if _, err := w.ontleed(ctx, z, perBestand(z.Gelezen.Documenten).volgorde); err != nil {
		return err
	}
	z.Herkend = w.delen.herken
	kop, err := w.kop(w.zaak(*z).Rapport, z.Herkend)
	if err == nil {
		err = w.store.BewaarGelezen(ctx, z.ID, z.Versie, z.Inhoud, opslag.Beurt{}, kop)
	}
	if err != nil {
		return err
	}
	z.Versie++
	return nil
}

// bijgewerkt gives z recognised by today's recognisers. When that cannot be kept the older
// result will do: a dossier must open on a full disk as well.
func (w *Werk) bijgewerkt(ctx context.Context, z opslag.Zaak) (opslag.Zaak, error) {
	if z.Herkend == w.delen.herken {
		return z, nil
	}
	defer w.vergrendel(z.ID)()
	vers, err := w.store.Lees(ctx, z.ID) // under the lock: it may be done by now
	if err != nil || vers.Herkend == w.delen.herken {
		return vers, err
	}
	oud := vers
	if err := w.herken(ctx, &vers); err != nil {
		return oud, ctx.Err()
	}
	return vers, nil
}

// herdeel divides the files anew whose division by a person is another in z.Invoer than in
// voor. It fails when the pages of one are not kept, and tells whether anything changed.
func (w *Werk) herdeel(ctx context.Context, z *opslag.Zaak, voor dossier.Invoer) (bool, error) {
	b := perBestand(z.Gelezen.Documenten)
	var anders []string
	for _, sha := range b.volgorde {
		naam := b.docs[sha][0].Bestand
		if !zelfdeIndeling(voor.IndelingVan(naam, sha), z.Invoer.IndelingVan(naam, sha)) {
			anders = append(anders, sha)
		}
	}
	if len(anders) == 0 {
		return false, nil
	}
	mist, err := w.ontleed(ctx, z, anders)
	if err == nil && len(mist) > 0 {
		err = fmt.Errorf("de indeling kan niet worden gewijzigd: %w", geenBlad(b.docs[mist[0]][0].Bestand, 0, nil))
	}
	return true, err
}

func zelfdeIndeling(a, b *dossier.Indeling) bool {
	if a == nil || b == nil {
		return a == b
	}
	return slices.Equal(a.Begint, b.Begint)
}

// ontleed makes the documents of the files anew from their pages, in the division of z.Invoer,
// and the facts over all documents. It gives the files of which no pages are kept; those stay
// as they were.
func (w *Werk) ontleed(ctx context.Context, z *opslag.Zaak, shas []string) (mist []string, err error) {
	b := perBestand(z.Gelezen.Documenten)
	uit := make([][]dossier.Document, len(shas))
	fouten := make([]error, len(shas))
	var groep sync.WaitGroup
	beurt := make(chan struct{}, runtime.NumCPU())
	for i, sha := range shas {
		groep.Go(func() {
			beurt <- struct{}{}
			defer func() { <-beurt }()
			naam := b.docs[sha][0].Bestand
			uit[i], fouten[i] = w.ontleedEen(ctx, naam, sha, z.Invoer.IndelingVan(naam, sha), w.leesdag(z, sha))
		})
	}
	groep.Wait()
	nieuw := map[string][]dossier.Document{}
	for i, sha := range shas {
		switch {
		case fouten[i] != nil:
			return nil, fouten[i]
		case len(uit[i]) == 0:
			mist = append(mist, sha)
		default:
			nieuw[sha] = uit[i]
		}
	}
	var docs []dossier.Document
	for _, sha := range b.volgorde {
		if x, er := nieuw[sha]; er {
			docs = append(docs, x...)
		} else {
			docs = append(docs, b.docs[sha]...)
		}
	}
	z.Gelezen.Documenten = docs
	if len(nieuw) > 0 {
		z.Gelezen = w.delen.samen(z.Gelezen)
	}
	return mist, nil
}

// ontleedEen makes the documents of one file; none when its pages are not kept. A mistake in a
// recogniser costs the new result of this file, not the dossier.
func (w *Werk) ontleedEen(ctx context.Context, naam, sha string, eigen *dossier.Indeling, dag kalender.Dag) (docs []dossier.Document, err error) {
	l, err := w.store.LeesLezing(ctx, opslag.Beurt{}, sha)
	if err != nil {
		return nil, err
	}
	x := naarLezing(l)
	if x.Lezer == "" || len(x.File.Pages) == 0 {
		return nil, nil
	}
	defer func() {
		if recover() != nil {
			docs, err = nil, nil
		}
	}()
	return w.delen.ontleed(naam, sha, x.File, eigen, dag), nil
}

// leesdag is the day that the recognisers took for today when the file was read: what lay in
// the future then must not become the date of a paper later.
func (w *Werk) leesdag(z *opslag.Zaak, sha string) kalender.Dag {
	if d := z.Dagen[sha]; d.Bekend() {
		return d
	}
	return w.vandaag()
}

// zonderUitgesloten makes the facts over all documents without those that a person excluded:
// what a paper of another employee says is no fact of this one.
func zonderUitgesloten(d dossier.Dossier, in dossier.Invoer) dossier.Dossier {
	apart := d.Met(in).Uitgesloten
	if len(apart) == 0 {
		return d
	}
	weg := map[dossier.Sleutel]bool{}
	for i := range apart {
		weg[apart[i].Sleutel()] = true
	}
	eruit := func(x dossier.Document) bool { return weg[x.Sleutel()] }
	mee := d
	mee.Documenten = slices.DeleteFunc(slices.Clone(d.Documenten), eruit)
	mee = importer.Samen(mee)
	for _, x := range d.Documenten {
		if eruit(x) {
			mee.Documenten = append(mee.Documenten, x)
		}
	}
	return mee
}
