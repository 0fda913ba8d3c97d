package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// spoor2Gemist is the number of days after the latest day from which a late start means that
// chances were missed: as long again as the term itself.
const spoor2Gemist = 42

var spoor2Tijdig = Toets{
	ID: "spoor2-tijdig", Groep: oordeel.Termijnen, Route: oordeel.Inhoudelijk,
	Titel:   "Spoor 2 op tijd begonnen",
	Vraag:   "Is spoor 2 begonnen binnen zes weken na de eerstejaarsevaluatie, of eerder als de documenten daarom vroegen?",
	Waarom:  "Is er bij de eerstejaarsevaluatie geen concreet uitzicht op terugkeer bij de eigen werkgever binnen drie maanden, dan moet spoor 2 beginnen. Te laat of geen spoor 2 is een bekende grond voor een inhoudelijke loonsanctie.",
	Bronnen: []string{"bw-658a-1", "beleid-5", "beleid-8", "werkwijzer-4-3", "rbams-2022-5707", "rbzwb-2021-3082"},
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Zuster:  "spoor2-ingezet",
	Raden: []Raad{
		{"te laat", "spoor 2 begon te laat", "De gemiste tijd is niet terug te halen. Laat zien dat spoor 2 nu intensief loopt, leg de reden van de vertraging vast met de stukken erbij, en bespreek met het bureau hoe de achterstand wordt ingehaald. Vraag bij twijfel een deskundigenoordeel aan.", "werkgever"},
	},
	Oordeel: func(z *Zaak) Uitslag {
		t, geen, vervalt := z.spoor2Termijn()
		s := z.spoor2Begin()
		switch {
		case s.dag.Bekend() && s.dag <= t.uiterlijk:
			return z.spoor2Begonnen(s, t)
		case s.dag.Bekend() && s.tegen != nil && s.tegen.Waarde <= t.uiterlijk:
			return onbepaald("begin van spoor 2", fmt.Sprintf("Een document noemt %s als begin van spoor 2, maar het eerste stuk van het re-integratiebureau is van %s. Uiterlijk %s moest spoor 2 lopen.", s.tegen.Waarde.Nederlands(), z.op(s.dag), t.uiterlijk.Nederlands()), samen(4, append([]dossier.Bewijs{s.tegen.Bewijs}, s.bewijs...)...)...)
		case s.gelopen && !s.dag.Bekend():
			return onbepaald("begin van spoor 2", fmt.Sprintf("Spoor 2 heeft gelopen, maar sinds wanneer blijkt niet uit de documenten. Het moest uiterlijk %s beginnen.", z.op(t.uiterlijk)), s.bewijs...)
		case vervalt:
			return nvt(fmt.Sprintf("Een laatste dag geldt niet: volgens de bedrijfsarts waren er geen benutbare mogelijkheden (%s).", geen.dag.Nederlands()), geen.bewijs)
		case !s.gelopen:
			return nvt("Er is geen begin van spoor 2 gevonden; of dat mocht, staat bij \"Spoor 2 ingezet\".")
		}
		return z.spoor2TeLaat(s, t)
	},
}

// spoor2Termijn gives the latest day for track 2: six weeks after the eerstejaarsevaluatie or
// the end of the first year, whichever is earlier; eight weeks after capacity returned when
// the bedrijfsarts saw none on that day; and no day when none returned.
func (z *Zaak) spoor2Termijn() (termijn, uitspraak, bool) {
	t := z.termijn(kalender.DagEerstejaars)
	if e := z.eerstejaars(); e != nil && e.Datum() > z.eersteDag() {
		t = termijn{min(e.Datum(), t.uiterlijk), min(e.Datum(), t.geschoven)}
	}
	t = termijn{t.uiterlijk.Plus(kalender.DagenSpoor2NaEvaluatie), t.geschoven.Plus(kalender.DagenSpoor2NaEvaluatie)}
	geen, zonder := z.zonderMogelijkheden(t.uiterlijk)
	if !zonder {
		return t, uitspraak{}, false
	}
	weer, ok := z.weerMogelijk(geen.dag)
	if !ok {
		return t, geen, true
	}
	const naMogelijkheden = 56
	return vast(max(t.uiterlijk, weer.dag.Plus(naMogelijkheden))), uitspraak{}, false
}

// spoor2Begonnen judges a start within the term. When a labour expert had asked for track 2
// long before, a person looks at what happened in between.
func (z *Zaak) spoor2Begonnen(s spoor2Start, t termijn) Uitslag {
	const lang = 70
	for _, p := range zoekPassages(gedateerd(z.van(dossier.ArbeidsdeskundigRapport)), 3, vraagtSpoor2, ontkent) {
		if wacht := z.Verloop.Tussen(p.doc.Datum(), s.dag); wacht > lang {
			return zelf(fmt.Sprintf("Spoor 2 begon op %s, op tijd na de eerstejaarsevaluatie. Een arbeidsdeskundig rapport van %s vroeg er al %s eerder om; beoordeel of dat eerder had gemoeten.", z.op(s.dag), p.doc.Datum().Nederlands(), weken(wacht)), samen(4, append([]dossier.Bewijs{p.bewijs}, s.bewijs...)...)...)
		}
	}
	return voldaan(fmt.Sprintf("Spoor 2 begon op %s; uiterlijk %s.", z.op(s.dag), z.op(t.uiterlijk)), s.bewijs...)
}

// spoor2TeLaat judges a start after the latest day.
func (z *Zaak) spoor2TeLaat(s spoor2Start, t termijn) Uitslag {
	roep := z.vraagOmSpoor2(t)
	if p, wat := z.spoor2Uitzondering(t.uiterlijk, len(roep) > 0); len(p) > 0 {
		return zelf(fmt.Sprintf("Spoor 2 begon op %s; het moest uiterlijk %s lopen, tenzij er een goede reden was. De documenten spreken over %s. Beoordeel of dat de reden is.", z.op(s.dag), z.op(t.uiterlijk), wat), samen(6, append(bewijzen(p), s.bewijs...)...)...)
	}
	bewijs := samen(5, append(s.bewijs, bewijzen(roep)...)...)
	if e := z.eerstejaars(); e != nil {
		bewijs = append(bewijs, bewijsVan(e))
	}
	if s.dag <= t.geschoven {
		return onbepaald("telling van de herstelperioden", fmt.Sprintf("Spoor 2 begon op %s. Zonder de herstelperioden was %s de laatste dag, met die perioden %s.", z.op(s.dag), t.uiterlijk.Nederlands(), t.geschoven.Nederlands()), bewijs...)
	}
	laat := z.Verloop.Tussen(t.uiterlijk, s.dag)
	u := tekort("te laat", z.hersteldag(), fmt.Sprintf("Spoor 2 begon op %s en moest uiterlijk %s beginnen: %s te laat. Een geldige reden is niet gevonden.", z.op(s.dag), z.op(t.uiterlijk), weken(laat)), bewijs...)
	u.Gemist = laat > spoor2Gemist
	return u
}
