package toetsen

import (
	"fmt"
	"regexp"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var tweeenveertigeWeekTijdig = Toets{
	ID: "42e-weeksmelding-tijdig", Groep: oordeel.Termijnen, Route: oordeel.GeenRoute,
	Titel:   "42e-weeksmelding op tijd",
	Vraag:   "Is de ziekte aan UWV gemeld uiterlijk op de eerste dag na 42 weken?",
	Waarom:  "Een te late melding leidt niet tot een loonsanctie, maar kan een boete geven. Is er voor week 82 niet gemeld, dan vervalt ook de bescherming bij een late WIA-aanvraag.",
	Bronnen: []string{"zw-38-1", "zw-38-3", "uwv-42", "wia-64-6"},
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{{"te laat", "de 42e-weeksmelding kwam te laat",
		"De datum is niet meer te veranderen. Bewaar het bewijs van de melding. Komt er een boete, ga dan na of de gemelde eerste ziektedag klopt en of bezwaar zin heeft.",
		"werkgever"}},
	Oordeel: func(z *Zaak) Uitslag {
		t := termijn{z.Verloop.Dag(kalender.Dag42eWeek).Werkdag(), z.Verloop.Geschoven(kalender.Dag42eWeek).Werkdag()}
		docs := z.van(dossier.UWV42Weken)
		if s, ok := z.gemeld(docs, t.geschoven); ok {
			return z.oordeelMelding(s, t)
		}
		switch {
		case len(docs) > 0:
			return onbepaald("datum van de 42e-weeksmelding", "Er is een stuk over de 42e-weeksmelding, maar daaruit blijkt niet op welke dag is gemeld.", bewijzenVan(docs)...)
		case z.nogNiet(t.geschoven):
			return nvt(fmt.Sprintf("Nog niet nodig op %s: de melding moet er uiterlijk %s zijn.", z.Peildatum.Nederlands(), z.op(t.uiterlijk)))
		}
		return onbepaald("bewijs van de 42e-weeksmelding", fmt.Sprintf("Een bewijs van de 42e-weeksmelding zit niet in het dossier. De melding moest uiterlijk %s zijn gedaan; kijk in het werkgeversportaal of in de salarisadministratie.", z.op(t.uiterlijk)))
	},
}

func (z *Zaak) oordeelMelding(s stap, t termijn) Uitslag {
	switch {
	case s.dag < z.eersteDag():
		return onbepaald("datum van de 42e-weeksmelding", fmt.Sprintf("De datum van de melding, %s, ligt voor de eerste ziektedag.", s.dag.Nederlands()), s.bewijs)
	case s.dag <= t.uiterlijk:
		return voldaan(fmt.Sprintf("De ziekte is aan UWV gemeld op of voor %s; uiterlijk %s.", z.op(s.dag), z.op(t.uiterlijk)), s.bewijs)
	case s.dag <= t.geschoven:
		return onbepaald("telling van de herstelperioden", fmt.Sprintf("Gemeld op %s. Zonder de herstelperioden was %s de laatste dag, met die perioden %s.", z.op(s.dag), t.uiterlijk.Nederlands(), t.geschoven.Nederlands()), s.bewijs)
	}
	return tekort("te laat", kalender.GeenDag, fmt.Sprintf("De ziekte is aan UWV gemeld op %s en dat moest uiterlijk %s: %s te laat.", z.op(s.dag), z.op(t.geschoven), dagen(s.dag.Sinds(t.geschoven))), s.bewijs)
}

var (
	meldwoord       = regexp.MustCompile(`(?i)ontvangen|ingediend|verzonden|ingestuurd|aangifte|melding|gemeld|doorgegeven`)
	ontvangstbewijs = regexp.MustCompile(`(?i)ontvangstbevestiging|ingediend (op|door)|meldingsnummer|aangifte van langdurige|bevestiging van (uw|de) (melding|aangifte)|(melding|aangifte).{0,40}ontvangen|ontvangen.{0,40}(melding|aangifte)`)
	nogTeDoen       = regexp.MustCompile(`(?i)uiterlijk|voor \d|moet (u|nog)|nog (niet )?(te )?(doen|melden)|herinner`)
	vroegsteMeld    = 24 * kalender.DagenPerWeek
)

// gemeld finds the day of the notice: the earliest day in a paper about it that stands with a
// word for sending or receiving, else the date of a receipt, else a mention with a date in
// another paper. The date of a later letter in which UWV writes about something else is not
// the day of the notice.
func (z *Zaak) gemeld(docs []*dossier.Document, uiterlijk kalender.Dag) (stap, bool) {
	var uit stap
	neem := func(d kalender.Dag, b dossier.Bewijs) {
		if d >= z.Verloop.Dag(vroegsteMeld) && d <= z.Peildatum && (!uit.dag.Bekend() || d < uit.dag) {
			uit = stap{d, b}
		}
	}
	for _, d := range docs {
		for _, t := range d.Datums {
			if t.Rol != dossier.RolUiterste && t.Rol != dossier.RolVolgendeAfspraak && meldwoord.MatchString(t.Citaat) && !nogTeDoen.MatchString(t.Citaat) {
				neem(t.Dag, datumBewijs(d, t))
			}
		}
		// A letter of after the term may be UWV's answer to a notice that was in time.
		receipt := len(zoekPassages([]*dossier.Document{d}, 1, ontvangstbewijs, nil)) > 0
		if d.Datum().Bekend() && (receipt || d.Datum() <= uiterlijk) {
			neem(d.Datum(), bewijsVan(d))
		}
	}
	if uit.dag.Bekend() || len(docs) > 0 {
		return uit, uit.dag.Bekend()
	}
	for i := range z.Dossier.Documenten {
		d := &z.Dossier.Documenten[i]
		for _, v := range d.Feiten.Verwijzingen {
			terug := d.Datum().Bekend() && v.Datum <= d.Datum()
			if v.Soort == dossier.UWV42Weken && terug && !z.later(d) && !nogTeDoen.MatchString(v.Bewijs.Citaat) {
				neem(v.Datum, v.Bewijs)
			}
		}
	}
	return uit, uit.dag.Bekend()
}
