package werk

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// SchrijfRapport writes the PDF report of a dossier to pad. A file that is there is replaced
// only when the whole report has been written.
func (w *Werk) SchrijfRapport(ctx context.Context, id int64, pad string) error {
	z, err := w.Open(ctx, id)
	if err != nil {
		return err
	}
	return w.delen.bewaar(z.Rapport, pad)
}

func (d delen) bewaar(r oordeel.Rapport, pad string) (err error) {
	mislukt := func(err error) error {
		return fmt.Errorf("het rapport kon niet worden geschreven naar %s: controleer of de map bestaat, of u er mag schrijven en of het bestand niet elders open is: %w", pad, err)
	}
	f, err := os.CreateTemp(filepath.Dir(pad), ".rapport-*.pdf") // mode 0600
	if err != nil {
		return mislukt(err)
	}
	defer func() {
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	err = d.pdf(f, r)
	if err == nil {
		err = f.Sync()
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(f.Name(), pad)
	}
	if err != nil {
		return mislukt(err)
	}
	return nil
}

// ImporteerVoorbeeld puts the embedded example dossier naam in the store, as a new dossier. Its
// papers are written beside the store, so that they can be opened like any other; they are
// of invented people.
func (w *Werk) ImporteerVoorbeeld(ctx context.Context, naam string, meld func(Voortgang)) (int64, error) {
	pad := filepath.Join(filepath.Dir(w.store.Pad()), "voorbeelden", naam)
	if err := w.delen.voorbeeld(naam, pad); err != nil {
		return 0, fmt.Errorf("het voorbeeld kon niet worden uitgepakt in %s: maak ruimte vrij en controleer of u daar mag schrijven: %w", pad, err)
	}
	b, err := w.begin(ctx, 0, []string{pad}, ImportOpties{})
	if err != nil {
		return 0, err
	}
	id, _, err := w.inlezen(ctx, b, 0, []string{pad}, ImportOpties{}, meld)
	if err != nil {
		// An example is quickly asked for again; there is nothing to take up.
		return 0, errors.Join(err, w.store.VergeetInlezing(context.WithoutCancel(ctx), b.Nr))
	}
	// An example is of its own time: judged today its case would be long over.
	_, err = w.Wijzig(ctx, id, "Peildatum van het voorbeeld", func(in *dossier.Invoer) {
		in.Peildatum = w.delen.voorbeelddag(naam)
	})
	return id, err
}
