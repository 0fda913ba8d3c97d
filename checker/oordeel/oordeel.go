// Package oordeel holds what the checker says: findings, milestones, risk and money.
//
// A Bevinding is the outcome of one toets with its proof. It never says how bad it is; that
// is for Risico, which follows UWV's own gates. The words for outcomes, routes and levels
// are part of the contract with outsiders and are never renamed.
package oordeel

import (
	"unicode"
	"unicode/utf8"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// Uitkomst is the answer to a toets.
type Uitkomst string

// The five outcomes. Unknown is never counted as good or as bad.
const (
	Voldaan           Uitkomst = "voldaan"
	Tekort            Uitkomst = "tekort"
	NietTeBepalen     Uitkomst = "niet-te-bepalen"
	NietVanToepassing Uitkomst = "niet-van-toepassing"
	ZelfBeoordelen    Uitkomst = "zelf-beoordelen"
)

// Uitkomsten lists the outcomes in the order in which a reader wants them.
var Uitkomsten = []Uitkomst{Tekort, ZelfBeoordelen, NietTeBepalen, Voldaan, NietVanToepassing}

// Groep follows UWV's own order of judging.
type Groep string

// The groups in UWV's order, then our own three.
const (
	Volledigheid Groep = "volledigheid"
	Resultaat    Groep = "resultaat"
	Inspanningen Groep = "inspanningen"
	Termijnen    Groep = "termijnen"
	Consistentie Groep = "consistentie"
	Privacy      Groep = "privacy"
)

// Groepen lists the groups in order.
var Groepen = []Groep{Volledigheid, Resultaat, Inspanningen, Termijnen, Consistentie, Privacy}

// Route says which loonsanctie a tekort can lead to.
type Route string

// The routes to a loonsanctie.
const (
	Administratief Route = "administratief"
	Inhoudelijk    Route = "inhoudelijk"
	GeenRoute      Route = "geen"
)

// Bron is a source of law as a finding shows it. Status says how well it is known:
// "gelezen", "secundair", "niet geverifieerd" or "voorstel".
type Bron struct {
	ID     string `json:"id"`    // of the register: "wia-25-3"
	Tekst  string `json:"tekst"` // as people cite it: "Wet WIA art. 25 lid 3"
	Status string `json:"status"`
}

// Bevinding is the outcome of one toets.
type Bevinding struct {
	Toets     string           `json:"toets"` // id of the contract
	Groep     Groep            `json:"groep"`
	Route     Route            `json:"route"`
	Titel     string           `json:"titel"`  // short name: "Plan van aanpak op tijd"
	Vraag     string           `json:"vraag"`  // the question of the toets
	Waarom    string           `json:"waarom"` // why UWV asks, in plain Dutch
	Uitkomst  Uitkomst         `json:"uitkomst"`
	Bericht   string           `json:"bericht"` // what was found, in plain Dutch
	Bewijs    []dossier.Bewijs `json:"bewijs,omitempty"`
	Gezocht   dossier.Gezocht  `json:"gezocht"`             // what was searched
	Ontbreekt []string         `json:"ontbreekt,omitempty"` // facts that were needed and missing
	Bronnen   []Bron           `json:"bronnen"`

	Kort       string       `json:"kort,omitempty"`        // for a tekort: the lack in a few words, "spoor 2 begon te laat"
	Herstel    string       `json:"herstel,omitempty"`     // for a tekort: what to do
	HerstelWie string       `json:"herstel_wie,omitempty"` // who does it
	HerstelTot kalender.Dag `json:"herstel_tot,omitzero"`  // last useful day; unknown: no fixed day or too late
	// Gemist tells that chances for re-integration were missed, not only a date: what UWV
	// weighs on the substantive route (Beleidsregels §4, end).
	Gemist bool `json:"gemist,omitempty"`
	// Antwoord is set when a person answered this toets instead of the program.
	Antwoord *dossier.Antwoord `json:"antwoord,omitempty"`
}

// Kop is how a list names the finding: a tekort by what is lacking ("Spoor 2 begon te laat"),
// any other by its title. A title alone would say the opposite of what was found.
func (b *Bevinding) Kop() string {
	if b.Uitkomst != Tekort || b.Kort == "" {
		return b.Titel
	}
	r, n := utf8.DecodeRuneInString(b.Kort)
	return string(unicode.ToUpper(r)) + b.Kort[n:]
}

// Mijlpaal is a step of the 104 weeks with its latest day and what was found of it.
type Mijlpaal struct {
	ID        string       `json:"mijlpaal"`  // "probleemanalyse"
	Naam      string       `json:"naam"`      // "Probleemanalyse"
	Week      int          `json:"week"`      // of sickness, of the latest day
	Uiterlijk kalender.Dag `json:"uiterlijk"` // unknown when it does not apply
	Gedaan    kalender.Dag `json:"gedaan"`    // unknown: not found
	Bestand   string       `json:"bestand,omitempty"`
}

// Niveau is a level of risk.
type Niveau string

// The levels of risk.
const (
	Laag     Niveau = "laag"
	Verhoogd Niveau = "verhoogd"
	Hoog     Niveau = "hoog"
)

// RouteRisico is the risk on one route, the toetsen that carry it and one sentence why.
type RouteRisico struct {
	Niveau  Niveau   `json:"niveau"`
	Toetsen []string `json:"toetsen"`
	Zin     string   `json:"zin"`
}

// Bedrag is the range of what a loonsanctie would cost, in whole euros, with everything that
// was assumed. Laag and Hoog are 0 when the wage is not known.
type Bedrag struct {
	Laag     int      `json:"laag"`
	Hoog     int      `json:"hoog"`
	Aannames []string `json:"aannames"`
}

// Risico is the risk of a loonsanctie.
type Risico struct {
	Niveau         Niveau      `json:"niveau"`
	Administratief RouteRisico `json:"administratief"`
	Inhoudelijk    RouteRisico `json:"inhoudelijk"`
	Zin            string      `json:"zin"` // the verdict in one sentence
	Bedrag         Bedrag      `json:"bedrag"`
}

// Rapport is the whole verdict on a dossier at a peildatum.
type Rapport struct {
	KaderVersie    string          `json:"kader_versie"`
	Peildatum      kalender.Dag    `json:"peildatum"`
	Ziekteweek     int             `json:"ziekteweek"` // at the peildatum, 0 when unknown
	EindeWachttijd kalender.Dag    `json:"einde_wachttijd"`
	Dossier        dossier.Dossier `json:"dossier"`
	Tijdlijn       []Mijlpaal      `json:"tijdlijn"`
	Bevindingen    []Bevinding     `json:"bevindingen"` // in UWV's order
	Risico         Risico          `json:"risico"`
}

// Tel counts the findings with an outcome.
func (r *Rapport) Tel(u Uitkomst) int {
	n := 0
	for i := range r.Bevindingen {
		if r.Bevindingen[i].Uitkomst == u {
			n++
		}
	}
	return n
}

// Volgende gives the first milestone that is not done and not yet past at the peildatum;
// false when there is none.
func (r *Rapport) Volgende() (Mijlpaal, bool) {
	var uit Mijlpaal
	for _, m := range r.Tijdlijn {
		open := m.Uiterlijk.Bekend() && !m.Gedaan.Bekend() && m.Uiterlijk >= r.Peildatum
		if open && (!uit.Uiterlijk.Bekend() || m.Uiterlijk < uit.Uiterlijk) {
			uit = m
		}
	}
	return uit, uit.Uiterlijk.Bekend()
}
