package toetsen

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var probleemanalyseAanwezig = Toets{
	ID: "probleemanalyse-aanwezig", Groep: oordeel.Volledigheid, Route: oordeel.Administratief,
	Titel:   "Probleemanalyse aanwezig",
	Vraag:   "Is er een probleemanalyse van de bedrijfsarts?",
	Waarom:  "De probleemanalyse is de basis van alles wat volgt. Zonder probleemanalyse is het re-integratieverslag niet volledig.",
	Bronnen: []string{"regeling-2-2", "regeling-6-1", "wia-25-8"},
	Raden: []Raad{{"ontbreekt", "de probleemanalyse ontbreekt",
		"Vraag de probleemanalyse op bij de arbodienst. Is zij nooit gemaakt, laat de bedrijfsarts dan nu alsnog een oordeel en advies opstellen en leg vast waarom het er niet eerder was. Stel daarna het plan van aanpak bij.",
		"werkgever, via de bedrijfsarts"}},
	Oordeel: func(z *Zaak) Uitslag {
		if docs := z.van(dossier.Probleemanalyse); len(docs) > 0 {
			return voldaan(gevonden(z, "De probleemanalyse", docs), bewijzenVan(docs)...)
		}
		return z.ontbreekt(dossier.Probleemanalyse, "de probleemanalyse", z.Verloop.Dag(kalender.DagProbleemanalyse))
	},
}

var probleemanalyseTijdig = Toets{
	ID: "probleemanalyse-tijdig", Groep: oordeel.Termijnen, Route: oordeel.Inhoudelijk,
	Titel:   "Probleemanalyse op tijd",
	Vraag:   "Was de probleemanalyse er binnen zes weken na de eerste ziektedag?",
	Waarom:  "Een late probleemanalyse telt bij UWV mee als daardoor kansen op werkhervatting zijn gemist. Te laat zijn alleen leidt niet tot een loonsanctie.",
	Bronnen: []string{"regeling-2-2", "regeling-2-3", "regeling-5", "beleid-4"},
	Zuster:  "probleemanalyse-aanwezig",
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{{"te laat", "de probleemanalyse kwam te laat",
		"De datum is niet meer te veranderen. Leg schriftelijk vast waarom de probleemanalyse later kwam, bijvoorbeeld omdat herstel eerst werd verwacht, en wat in de tussentijd al is gedaan. Werkgever en werknemer mogen gemotiveerd van de termijn afwijken.",
		"werkgever"}},
	Oordeel: func(z *Zaak) Uitslag {
		d := eerste(z.van(dossier.Probleemanalyse))
		if d == nil {
			return onbepaald("datum van de probleemanalyse", "Of de probleemanalyse op tijd was is niet te bepalen: haar datum is niet bekend.", bewijzenVan(z.van(dossier.Probleemanalyse))...)
		}
		// "Within six weeks after the first day" can be read as one day more than the end of
		// week 6; that day is no lack.
		t := z.termijn(kalender.DagProbleemanalyse)
		if d.Datum() == t.geschoven.Plus(1) {
			t = z.termijn(kalender.DagProbleemanalyse + 1)
		}
		return z.opTijd(d, "de probleemanalyse", t, 0)
	},
}

// gevonden names the documents that were found with their dates.
func gevonden(z *Zaak, naam string, docs []*dossier.Document) string {
	var data []string
	for _, d := range gedateerd(docs) {
		data = append(data, z.op(d.Datum()))
	}
	if len(data) == 0 {
		return naam + " is aanwezig, zonder leesbare datum."
	}
	return naam + " is aanwezig, van " + opsomming(data) + "."
}
