// Package werk holds the use cases of Dossiercheck: what a person can do with dossiers.
//
// It stands between whoever asks (the window) and the parts that do: importer, checker,
// opslag and rapport. It knows no window; every method can be called from any goroutine,
// blocks until it is done, and stops when its context is cancelled. Errors are in Dutch, for
// people: what happened and what to do.
//
// # What survives what
//
// A person's corrections are kept apart from what was read and find their document by the
// hash of its file and its page, so that they survive a new import and a new file name. An
// import is kept whole or not at all. A change that was cancelled or refused leaves the
// dossier as it was.
package werk

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/user"
	"reflect"
	"strings"
	"sync"

	"dossiercheck/app/opslag"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// Zaak is one dossier with its verdict of today.
type Zaak struct {
	ID      int64
	Naam    string
	Rapport oordeel.Rapport // Rapport.Dossier holds the documents with corrections laid over them
	Gelezen dossier.Dossier // as read, without corrections
	// KanOngedaan and KanOpnieuw tell whether there is a step to undo or redo.
	KanOngedaan, KanOpnieuw bool
}

// Werk carries out the use cases on one store.
type Werk struct {
	store   *opslag.Opslag
	vandaag func() kalender.Dag
	door    string // who makes the changes
	delen   delen

	beelden beelden

	eigenaar string             // names this running program, for imports
	leeft    func(pid int) bool // tells whether another program runs

	mu      sync.Mutex
	sloten  map[int64]*sync.Mutex
	inleest map[int64]bool // imports that this program is doing
}

// Nieuw makes the use cases on a store; vandaag is the clock, and the peildatum of every
// verdict that has none of its own.
func Nieuw(store *opslag.Opslag, vandaag func() kalender.Dag) *Werk {
	return &Werk{store: store, vandaag: vandaag, door: gebruiker(), delen: echt, eigenaar: dezeLoop(), leeft: leeft,
		sloten: map[int64]*sync.Mutex{}, inleest: map[int64]bool{}}
}

// gebruiker gives the name under which changes are kept: that of the person who is logged
// in, else the account's.
func gebruiker() string {
	if u, err := user.Current(); err == nil {
		if naam, _, _ := strings.Cut(u.Name, ","); naam != "" {
			return naam
		}
		return u.Username
	}
	for _, v := range []string{"USER", "USERNAME"} {
		if s := os.Getenv(v); s != "" {
			return s
		}
	}
	return "onbekend"
}

// vergrendel keeps two changes of one dossier from this program apart; the function that it
// gives releases. Changes by another program are seen by the store (opslag.ErrGewijzigd).
func (w *Werk) vergrendel(id int64) func() {
	w.mu.Lock()
	m := w.sloten[id]
	if m == nil {
		m = &sync.Mutex{}
		w.sloten[id] = m
	}
	w.mu.Unlock()
	m.Lock()
	return m.Unlock
}

// Open gives a dossier with its verdict of today. A dossier that older recognisers made is
// first recognised anew, once.
func (w *Werk) Open(ctx context.Context, id int64) (Zaak, error) {
	z, err := w.store.Lees(ctx, id)
	if err == nil {
		z, err = w.bijgewerkt(ctx, z)
	}
	if err != nil {
		return Zaak{}, err
	}
	return w.zaak(z), nil
}

// Wijzig changes what a person entered, as one step that can be undone. wat says what was
// done, in Dutch, for the history and the undo menu. Corrections and answers without a name
// or a day get those of now. When f changes nothing there is no step.
func (w *Werk) Wijzig(ctx context.Context, id int64, wat string, f func(*dossier.Invoer)) (Zaak, error) {
	return w.wijzig(ctx, id, wat, func(_ *dossier.Dossier, in *dossier.Invoer) error {
		f(in)
		return nil
	})
}

// wijzig is Wijzig with an f that sees the dossier as it is now and can refuse. When f divides
// a file anew its documents are made again, in the same step.
func (w *Werk) wijzig(ctx context.Context, id int64, wat string, f func(*dossier.Dossier, *dossier.Invoer) error) (Zaak, error) {
	defer w.vergrendel(id)()
	z, err := w.store.Lees(ctx, id)
	if err != nil {
		return Zaak{}, err
	}
	in, err := kopie(z.Invoer)
	if err != nil {
		return Zaak{}, err
	}
	if err := f(&z.Gelezen, &in); err != nil {
		return Zaak{}, err
	}
	w.onderteken(&in)
	if reflect.DeepEqual(in, z.Invoer) {
		return w.zaak(z), nil
	}
	voor := z.Invoer
	z.Invoer = in
	inhoud, err := w.naIndeling(ctx, &z, voor)
	if err != nil {
		return Zaak{}, err
	}
	uit := w.zaak(z)
	kop, err := w.kop(uit.Rapport, z.Herkend)
	if err == nil {
		err = w.store.BewaarStap(ctx, id, z.Versie, opslag.Stap{Wat: wat, Door: w.door, Invoer: in}, inhoud, kop)
	}
	if err != nil {
		return Zaak{}, err
	}
	uit.KanOngedaan, uit.KanOpnieuw = true, false
	return uit, nil
}

// naIndeling divides the files of z anew where z.Invoer asks that, and gives what the store
// must keep for it: nil when nothing changed.
func (w *Werk) naIndeling(ctx context.Context, z *opslag.Zaak, voor dossier.Invoer) (*opslag.Inhoud, error) {
	anders, err := w.herdeel(ctx, z, voor)
	if err != nil || !anders {
		return nil, err
	}
	return &z.Inhoud, nil
}

// Ongedaan takes back the last step; nothing happens when there is none.
func (w *Werk) Ongedaan(ctx context.Context, id int64) (Zaak, error) {
	return w.zet(ctx, id, func(z opslag.Zaak) (int64, bool) { return z.Vorige, z.Vorige >= 0 })
}

// Opnieuw does again the step that was taken back last; nothing happens when there is none.
func (w *Werk) Opnieuw(ctx context.Context, id int64) (Zaak, error) {
	return w.zet(ctx, id, func(z opslag.Zaak) (int64, bool) { return z.Volgende, z.Volgende > 0 })
}

func (w *Werk) zet(ctx context.Context, id int64, naar func(opslag.Zaak) (int64, bool)) (Zaak, error) {
	defer w.vergrendel(id)()
	z, err := w.store.Lees(ctx, id)
	if err != nil {
		return Zaak{}, err
	}
	nr, kan := naar(z)
	if !kan {
		return w.zaak(z), nil
	}
	voor := z.Invoer
	if z.Invoer, err = w.store.LeesInvoer(ctx, id, nr); err != nil {
		return Zaak{}, err
	}
	inhoud, err := w.naIndeling(ctx, &z, voor)
	if err != nil {
		return Zaak{}, err
	}
	kop, err := w.kop(w.zaak(z).Rapport, z.Herkend)
	if err != nil {
		return Zaak{}, err
	}
	if err := w.store.ZetStap(ctx, id, z.Versie, nr, inhoud, kop); err != nil {
		return Zaak{}, err
	}
	return w.Open(ctx, id) // for the steps around the one that holds now
}

// Geschiedenis gives all steps of a dossier, oldest first, those that were taken back
// included.
func (w *Werk) Geschiedenis(ctx context.Context, id int64) ([]opslag.Stap, error) {
	return w.store.Stappen(ctx, id)
}

// Hernoem gives a dossier another name; an empty one is refused.
func (w *Werk) Hernoem(ctx context.Context, id int64, naam string) error {
	if naam = strings.TrimSpace(naam); naam == "" {
		return errors.New("een dossier moet een naam hebben: vul een naam in")
	}
	return w.store.Hernoem(ctx, id, naam)
}

// Verwijder removes a dossier and all that was entered for it, for good. The papers
// themselves are not touched.
func (w *Werk) Verwijder(ctx context.Context, id int64) error {
	defer w.vergrendel(id)()
	defer w.vergeetBronnen(id)
	return w.store.Verwijder(ctx, id)
}

// zaak judges a dossier as it is in the store.
func (w *Werk) zaak(z opslag.Zaak) Zaak {
	return Zaak{ID: z.ID, Naam: z.Naam, Gelezen: z.Gelezen,
		Rapport:     w.delen.oordeel(z.Gelezen, z.Invoer, w.peildatum(z.Invoer)),
		KanOngedaan: z.Vorige >= 0, KanOpnieuw: z.Volgende > 0}
}

// peildatum is the day on which a dossier is judged: the one that was entered, or today.
func (w *Werk) peildatum(in dossier.Invoer) kalender.Dag {
	if in.Peildatum.Bekend() {
		return in.Peildatum
	}
	return w.vandaag()
}

// onderteken fills in who and when of what was just entered.
func (w *Werk) onderteken(in *dossier.Invoer) {
	vul := func(door *string, op *kalender.Dag) {
		if *door == "" {
			*door = w.door
		}
		if !op.Bekend() {
			*op = w.vandaag()
		}
	}
	for i := range in.Documenten {
		vul(&in.Documenten[i].Door, &in.Documenten[i].Op)
	}
	for i := range in.Knippen {
		vul(&in.Knippen[i].Door, &in.Knippen[i].Op)
	}
	for i := range in.Antwoorden {
		vul(&in.Antwoorden[i].Door, &in.Antwoorden[i].Op)
	}
}

// kopie copies through JSON, so that f cannot reach into what is compared with afterwards.
func kopie(in dossier.Invoer) (dossier.Invoer, error) {
	b, err := json.Marshal(in)
	if err != nil {
		return dossier.Invoer{}, err
	}
	var uit dossier.Invoer
	err = json.Unmarshal(b, &uit)
	return uit, err
}
