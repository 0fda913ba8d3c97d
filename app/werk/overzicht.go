package werk

import (
	"context"
	"encoding/json"
	"errors"

	"dossiercheck/app/opslag"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

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
	// Verouderd tells that Risico and Tekorten are of an earlier day, rule set or recogniser;
	// Ververs brings them up to date. Week and Volgende are always of today.
	Verouderd bool
}

// kop is what the store keeps of a verdict for the overview. An unknown field, of a newer
// program, only makes the row old.
type kop struct {
	Peildatum  kalender.Dag       `json:"peildatum"`
	Vast       bool               `json:"vast,omitempty"` // a person fixed the peildatum
	Kader      string             `json:"kader"`
	Herkend    string             `json:"herkend,omitempty"` // version of the recognisers
	Begin      kalender.Dag       `json:"begin"`             // the day that the weeks are counted from
	Werknemer  string             `json:"werknemer"`
	Werkgever  string             `json:"werkgever"`
	Risico     oordeel.Risico     `json:"risico"`
	Tekorten   int                `json:"tekorten"`
	Tijdlijn   []oordeel.Mijlpaal `json:"tijdlijn"` // what is still to come
	Documenten int                `json:"documenten"`
}

func (w *Werk) kop(r oordeel.Rapport, herkend string) ([]byte, error) {
	return json.Marshal(kop{r.Peildatum, r.Dossier.Invoer.Peildatum.Bekend(), r.KaderVersie, herkend, begin(r.Dossier), r.Dossier.Werknemer.Waarde, r.Dossier.Werkgever.Waarde,
		r.Risico, r.Tel(oordeel.Tekort), teGaan(r), len(r.Dossier.Documenten)})
}

// teGaan gives the milestones that can still be the next one on a later day.
func teGaan(r oordeel.Rapport) []oordeel.Mijlpaal {
	var uit []oordeel.Mijlpaal
	for _, m := range r.Tijdlijn {
		if m.Uiterlijk >= r.Peildatum && m.Uiterlijk.Bekend() && !m.Gedaan.Bekend() {
			uit = append(uit, m)
		}
	}
	return uit
}

// begin gives the day that the weeks of sickness are counted from: the first sick day, or a
// later one when a long recovery made the count begin anew.
func begin(d dossier.Dossier) kalender.Dag {
	if !d.EersteZiektedag.Bekend() {
		return kalender.GeenDag
	}
	var uit []kalender.Onderbreking
	for _, o := range d.Invoer.Onderbrekingen {
		uit = append(uit, onderbreking(o))
	}
	return kalender.Bereken(d.EersteZiektedag.Waarde, uit).EersteDag
}

// regel makes the row of today from a kop, also one of an earlier day. oordelen tells that the
// verdict in it is of another day or rule set.
func (w *Werk) regel(k opslag.Kop) (r Regel, oordelen bool) {
	var x kop
	err := json.Unmarshal(k.Kop, &x)
	vandaag := w.vandaag()
	if x.Vast {
		vandaag = x.Peildatum
	}
	oordelen = err != nil || x.Peildatum != vandaag || x.Kader != w.delen.kader
	r = Regel{ID: k.ID, Naam: k.Naam, Werknemer: x.Werknemer, Werkgever: x.Werkgever, Risico: x.Risico, Tekorten: x.Tekorten,
		Documenten: x.Documenten, Verouderd: oordelen || x.Herkend != w.delen.herken}
	if x.Begin.Bekend() && vandaag >= x.Begin {
		r.Week = kalender.Ziekteweek(x.Begin, vandaag)
	}
	stand := oordeel.Rapport{Peildatum: vandaag, Tijdlijn: x.Tijdlijn}
	r.Volgende, r.HeeftVolgende = stand.Volgende()
	return r, oordelen
}

// perKeer is how many old rows Overzicht judges anew before it answers: few enough to stay
// quick, enough to keep a small office always up to date.
const perKeer = 20

// Overzicht lists all dossiers, oldest first, from the rows that the store keeps, so that a
// thousand dossiers are there at once. Rows of an earlier day are judged anew, up to a few;
// the others have Verouderd set until Ververs has seen them.
func (w *Werk) Overzicht(ctx context.Context) ([]Regel, error) {
	koppen, err := w.store.Koppen(ctx)
	if err != nil {
		return nil, err
	}
	uit := make([]Regel, 0, len(koppen))
	gedaan := 0
	for _, k := range koppen {
		r, oordelen := w.regel(k)
		if oordelen && gedaan < perKeer {
			gedaan++
			if r, err = w.ververs(ctx, k, false); errors.Is(err, opslag.ErrWeg) {
				continue
			} else if err != nil {
				return nil, err
			}
		}
		uit = append(uit, r)
	}
	return uit, nil
}

// Ververs judges every dossier anew whose row is of an earlier day or rule set, recognises it
// anew when the recognisers have changed, and reports each new row to meld, which may be nil. It is meant for the background: it can be
// cancelled at any moment and goes on where it was.
func (w *Werk) Ververs(ctx context.Context, meld func(Regel)) error {
	koppen, err := w.store.Koppen(ctx)
	if err != nil {
		return err
	}
	for _, k := range koppen {
		if r, _ := w.regel(k); !r.Verouderd {
			continue
		}
		r, err := w.ververs(ctx, k, true)
		if errors.Is(err, opslag.ErrWeg) {
			continue
		}
		if err != nil {
			return err
		}
		if meld != nil {
			meld(r)
		}
	}
	return nil
}

// ververs makes the row of a dossier anew; with herken its documents as well, when they are of
// older recognisers.
func (w *Werk) ververs(ctx context.Context, k opslag.Kop, herken bool) (Regel, error) {
	z, err := w.store.Lees(ctx, k.ID)
	if err == nil && herken {
		z, err = w.bijgewerkt(ctx, z)
	}
	if err != nil {
		return Regel{}, err
	}
	b, err := w.kop(w.zaak(z).Rapport, z.Herkend)
	if err != nil {
		return Regel{}, err
	}
	if err := w.store.BewaarKop(ctx, z.ID, z.Versie, b); err != nil {
		return Regel{}, err
	}
	r, _ := w.regel(opslag.Kop{ID: z.ID, Naam: z.Naam, Kop: b})
	return r, nil
}
