package toetsen

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// Gegeven is a fact that a toets cannot do without, by its name for people.
type Gegeven string

// The facts that the motor checks before it asks a toets.
const (
	EersteZiektedag Gegeven = "eerste ziektedag"
	Peildatum       Gegeven = "peildatum"
)

// Raad is the advice for one kind of tekort.
type Raad struct {
	Geval string // name of the case within the toets: "ontbreekt", "te laat"
	Kort  string // the lack in a few words, for a sentence: "de probleemanalyse ontbreekt"
	Tekst string // what to do now
	Wie   string // who does it
}

// Toets is one question with everything that belongs to it.
type Toets struct {
	ID      string // of the contract, never renamed
	Groep   oordeel.Groep
	Route   oordeel.Route
	Titel   string    // short name
	Vraag   string    // the question
	Waarom  string    // why UWV asks it
	Raden   []Raad    // one for each case of tekort
	Bronnen []string  // ids in the register of package recht
	Nodig   []Gegeven // facts without which there is no answer
	Zuster  string    // id of the -aanwezig toets that counts the same lack first
	Oordeel func(*Zaak) Uitslag
}

// raad finds the advice for a case; the first one when the case has none of its own.
func (t *Toets) raad(geval string) Raad {
	for _, r := range t.Raden {
		if r.Geval == geval {
			return r
		}
	}
	if len(t.Raden) > 0 {
		return t.Raden[0]
	}
	return Raad{}
}

// Uitslag is what a rule says about a case.
type Uitslag struct {
	Uitkomst  oordeel.Uitkomst
	Bericht   string
	Bewijs    []dossier.Bewijs
	Ontbreekt []string     // facts that were needed and missing
	Geval     string       // for a tekort: which Raad applies
	Tot       kalender.Dag // for a tekort: last useful day of repair
	Gemist    bool         // for a tekort: chances were missed, not only a date
}

func voldaan(bericht string, bewijs ...dossier.Bewijs) Uitslag {
	return Uitslag{Uitkomst: oordeel.Voldaan, Bericht: bericht, Bewijs: bewijs}
}

func tekort(geval string, tot kalender.Dag, bericht string, bewijs ...dossier.Bewijs) Uitslag {
	return Uitslag{Uitkomst: oordeel.Tekort, Geval: geval, Tot: tot, Bericht: bericht, Bewijs: bewijs}
}

func onbepaald(ontbreekt, bericht string, bewijs ...dossier.Bewijs) Uitslag {
	return Uitslag{Uitkomst: oordeel.NietTeBepalen, Ontbreekt: []string{ontbreekt}, Bericht: bericht, Bewijs: bewijs}
}

func nvt(bericht string, bewijs ...dossier.Bewijs) Uitslag {
	return Uitslag{Uitkomst: oordeel.NietVanToepassing, Bericht: bericht, Bewijs: bewijs}
}

func zelf(bericht string, bewijs ...dossier.Bewijs) Uitslag {
	return Uitslag{Uitkomst: oordeel.ZelfBeoordelen, Bericht: bericht, Bewijs: bewijs}
}
