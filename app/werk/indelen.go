package werk

import (
	"context"
	"fmt"
	"path"

	"dossiercheck/checker/dossier"
)

// The ways to correct how a file is divided into documents. Each is one step that can be
// undone, and gives the dossier after it; an error says what cannot be and why. The documents
// are made anew from the pages that were kept; corrections of a document whose first page
// stays remain. A document is named by its Sleutel, a file by its hash.

// Splits lets a document begin at page pagina of the file.
func (w *Werk) Splits(ctx context.Context, id int64, sha256 string, pagina int) (Zaak, error) {
	return w.deelIn(ctx, id, sha256, fmt.Sprintf("gesplitst bij bladzijde %d", pagina), func(d *dossier.Dossier, in *dossier.Invoer) error {
		return d.Splits(in, sha256, pagina)
	})
}

// VoegBijVorige makes the document one with the document before it in its file.
func (w *Werk) VoegBijVorige(ctx context.Context, id int64, k dossier.Sleutel) (Zaak, error) {
	return w.deelIn(ctx, id, k.Sha256, fmt.Sprintf("stuk van bladzijde %d bij het vorige gevoegd", k.Pagina), func(d *dossier.Dossier, in *dossier.Invoer) error {
		return d.VoegBijVorige(in, k)
	})
}

// Verschuif lets the document begin at page naar instead; its corrections go along.
func (w *Werk) Verschuif(ctx context.Context, id int64, k dossier.Sleutel, naar int) (Zaak, error) {
	return w.deelIn(ctx, id, k.Sha256, fmt.Sprintf("begin verschoven van bladzijde %d naar %d", k.Pagina, naar), func(d *dossier.Dossier, in *dossier.Invoer) error {
		return d.Verschuif(in, k, naar)
	})
}

// BevestigIndeling keeps the division of the file as it is now: nothing in it is in doubt any
// more, and other recognisers leave it.
func (w *Werk) BevestigIndeling(ctx context.Context, id int64, sha256 string) (Zaak, error) {
	return w.deelIn(ctx, id, sha256, "indeling bevestigd", func(d *dossier.Dossier, in *dossier.Invoer) error {
		return d.BevestigIndeling(in, sha256)
	})
}

// VergeetIndeling lets the program divide the file again.
func (w *Werk) VergeetIndeling(ctx context.Context, id int64, sha256 string) (Zaak, error) {
	return w.deelIn(ctx, id, sha256, "indeling van het programma hersteld", func(d *dossier.Dossier, in *dossier.Invoer) error {
		return d.VergeetIndeling(in, sha256)
	})
}

// deelIn makes a step whose description begins with the name of the file.
func (w *Werk) deelIn(ctx context.Context, id int64, sha256, wat string, f func(*dossier.Dossier, *dossier.Invoer) error) (Zaak, error) {
	z, err := w.store.Lees(ctx, id) // for the name; wijzig looks again
	if err != nil {
		return Zaak{}, err
	}
	if docs := perBestand(z.Gelezen.Documenten).docs[sha256]; len(docs) > 0 {
		wat = path.Base(docs[0].Bestand) + ": " + wat
	}
	return w.wijzig(ctx, id, wat, f)
}

// SluitUit leaves a document out of the verdict: it is of another employee, or does not belong
// to the case. It stays listed, in Rapport.Dossier.Uitgesloten. An empty reason stands for
// "hoort niet in dit dossier".
func (w *Werk) SluitUit(ctx context.Context, id int64, k dossier.Sleutel, reden string) (Zaak, error) {
	return w.metStuk(ctx, id, k, "niet meegeteld", func(d *dossier.Document, in *dossier.Invoer) { in.SluitUit(d, reden) })
}

// NeemOp brings a document that was left out back into the verdict.
func (w *Werk) NeemOp(ctx context.Context, id int64, k dossier.Sleutel) (Zaak, error) {
	return w.metStuk(ctx, id, k, "weer meegeteld", func(d *dossier.Document, in *dossier.Invoer) { in.NeemOp(d) })
}

func (w *Werk) metStuk(ctx context.Context, id int64, k dossier.Sleutel, wat string, f func(*dossier.Document, *dossier.Invoer)) (Zaak, error) {
	return w.deelIn(ctx, id, k.Sha256, wat, func(d *dossier.Dossier, in *dossier.Invoer) error {
		for i := range d.Documenten {
			if x := &d.Documenten[i]; x.Sleutel() == k {
				f(x, in)
				return nil
			}
		}
		return fmt.Errorf("dit stuk staat niet (meer) in het dossier; ververs de lijst")
	})
}
