// Package recht is the register of sources: every article, regulation, instruction and ruling
// that a toets or a term leans on, with the version that was read and how well it is known.
//
// # Status
//
// A source is Gelezen (the text itself was read), Secundair (known from what others write
// about it), NietGeverifieerd (known by hearsay, or contradicted) or Voorstel (our own
// interpretation or threshold). A rule never claims more than its source: the status travels
// with every finding to the window and the report.
//
// # Keeping it fresh
//
// Each source carries the day on which it was last checked and the day before which it must be
// checked again. The test of this package goes red when a review is overdue on the release
// day, Uitgave; a release moves that day and so cannot pass by an old source.
package recht

import (
	"slices"

	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// The four degrees of knowing.
const (
	Gelezen          = "gelezen"
	Secundair        = "secundair"
	NietGeverifieerd = "niet geverifieerd"
	Voorstel         = "voorstel"
)

// Statussen lists the degrees, best known first.
var Statussen = []string{Gelezen, Secundair, NietGeverifieerd, Voorstel}

// Uitgave is the day on which this rule set was released.
var Uitgave = kalender.MoetDag("2026-11-21")

// Bron is one source.
type Bron struct {
	ID            string       // "wia-25-3"
	Tekst         string       // as people cite it: "Wet WIA art. 25 lid 3"
	Register      string       // official number: BWB id, Staatscourant or ECLI; empty when there is none
	Versie        string       // the version that was read
	Status        string       // one of Statussen
	Zegt          string       // what it says, in our words, for as far as it is used
	Gecontroleerd kalender.Dag // last checked
	Herzien       kalender.Dag // to be checked again before this day
}

// Verlopen tells whether the review of the source is overdue on a day.
func (b Bron) Verlopen(op kalender.Dag) bool { return op > b.Herzien }

// Oordeel gives the source as a finding shows it.
func (b Bron) Oordeel() oordeel.Bron {
	return oordeel.Bron{ID: b.ID, Tekst: b.Tekst, Status: b.Status}
}

// Zoek finds a source by its id.
func Zoek(id string) (Bron, bool) {
	i := slices.IndexFunc(register, func(b Bron) bool { return b.ID == id })
	if i < 0 {
		return Bron{}, false
	}
	return register[i], true
}

// Alle gives all sources, in the order of the register.
func Alle() []Bron { return slices.Clone(register) }

// Verlopen gives the sources whose review is overdue on a day.
func Verlopen(op kalender.Dag) []Bron {
	var uit []Bron
	for _, b := range register {
		if b.Verlopen(op) {
			uit = append(uit, b)
		}
	}
	return uit
}
