// Package werk holds the use cases of Dossiercheck: what a person can do with dossiers.
//
// It stands between whoever asks (the window) and the parts that do: importer, checker,
// opslag and rapport. It knows no window; every method can be called from any goroutine,
// blocks until it is done, and stops when its context is cancelled.
package werk

import (
	"context"
	"errors"

	"dossiercheck/app/opslag"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// Voortgang tells how far an import is.
type Voortgang struct {
	Bestand        string
	Gedaan, Totaal int
}

// ImportOpties are the choices of an import.
type ImportOpties struct {
	Wachtwoorden []string // tried on encrypted PDFs, never stored
	GeenOCR      bool     // do not read scans
}

// Regel is one row of the overview.
type Regel struct {
	ID            int64
	Naam          string
	Werknemer     string
	Werkgever     string
	Week          int // of sickness, today; 0 when unknown
	Risico        oordeel.Risico
	Tekorten      int
	Volgende      oordeel.Mijlpaal
	HeeftVolgende bool
	Documenten    int
}

// Zaak is one dossier with its verdict of today.
type Zaak struct {
	ID      int64
	Naam    string
	Rapport oordeel.Rapport // Rapport.Dossier holds the documents with corrections laid over them
	Gelezen dossier.Dossier // as read, without corrections
	// KanOngedaan and KanOpnieuw tell whether there is a step to undo or redo.
	KanOngedaan, KanOpnieuw bool
}

// Uitslag is what an import brought.
type Uitslag struct {
	Nieuw      int // files that were new to the dossier
	AlBekend   int // files that were in it already, by content
	Onleesbaar []dossier.Onleesbaar
}

// Werk carries out the use cases on one store.
type Werk struct {
	store   *opslag.Opslag
	vandaag func() kalender.Dag
}

// Nieuw makes the use cases on a store; vandaag is the clock, and the peildatum of every
// verdict.
func Nieuw(store *opslag.Opslag, vandaag func() kalender.Dag) *Werk {
	return &Werk{store: store, vandaag: vandaag}
}

var errNogNiet = errors.New("deze handeling is nog niet gereed")

// Overzicht lists all dossiers.
func (w *Werk) Overzicht(ctx context.Context) ([]Regel, error) { return nil, errNogNiet }

// Importeer reads files, folders and zips into dossier id, or into a new dossier when id is
// 0, and gives the dossier's id. meld may be nil; it is called from another goroutine.
func (w *Werk) Importeer(ctx context.Context, id int64, paden []string, o ImportOpties, meld func(Voortgang)) (int64, Uitslag, error) {
	return 0, Uitslag{}, errNogNiet
}

// Open gives a dossier with its verdict of today.
func (w *Werk) Open(ctx context.Context, id int64) (Zaak, error) { return Zaak{}, errNogNiet }

// Wijzig changes what a person entered, as one step that can be undone. wat says what was
// done, in Dutch, for the history and the undo menu.
func (w *Werk) Wijzig(ctx context.Context, id int64, wat string, f func(*dossier.Invoer)) (Zaak, error) {
	return Zaak{}, errNogNiet
}

// Ongedaan takes back the last step.
func (w *Werk) Ongedaan(ctx context.Context, id int64) (Zaak, error) { return Zaak{}, errNogNiet }

// Opnieuw does again the step that was taken back last.
func (w *Werk) Opnieuw(ctx context.Context, id int64) (Zaak, error) { return Zaak{}, errNogNiet }

// Hernoem gives a dossier another name.
func (w *Werk) Hernoem(ctx context.Context, id int64, naam string) error { return errNogNiet }

// Verwijder removes a dossier and all that was entered for it.
func (w *Werk) Verwijder(ctx context.Context, id int64) error { return errNogNiet }

// SchrijfRapport writes the PDF report of a dossier to pad.
func (w *Werk) SchrijfRapport(ctx context.Context, id int64, pad string) error { return errNogNiet }

// ImporteerVoorbeeld puts the embedded example dossier naam in the store.
func (w *Werk) ImporteerVoorbeeld(ctx context.Context, naam string, meld func(Voortgang)) (int64, error) {
	return 0, errNogNiet
}
