package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var eerstejaarsevaluatieAanwezig = Toets{
	ID: "eerstejaarsevaluatie-aanwezig", Groep: oordeel.Volledigheid, Route: oordeel.Administratief,
	Titel:   "Eerstejaarsevaluatie aanwezig",
	Vraag:   "Is er een eerstejaarsevaluatie, als het eerste ziektejaar voorbij is?",
	Waarom:  "Aan het einde van het eerste jaar kijken werkgever en werknemer terug en kiezen zij de koers voor het tweede, ook over spoor 2. UWV noemt dit het opschudmoment.",
	Bronnen: []string{"regeling-4-2", "regeling-6-1", "beleid-5"},
	Raden: []Raad{{"ontbreekt", "de eerstejaarsevaluatie ontbreekt",
		"Zoek het formulier op. Is de evaluatie nooit gemaakt, houd haar dan nu alsnog: kijk terug op het eerste jaar, kies uitdrukkelijk voor spoor 1, spoor 2 of beide met de reden, neem de visie van beiden op en onderteken. Schrijf erbij waarom het later is.",
		"werkgever en werknemer"}},
	Oordeel: func(z *Zaak) Uitslag {
		if docs := z.van(dossier.Eerstejaarsevaluatie); len(docs) > 0 {
			return voldaan(gevonden(z, "De eerstejaarsevaluatie", docs), bewijzenVan(docs)...)
		}
		if _, geen, vervalt := z.planplicht(); vervalt && len(z.van(dossier.PlanVanAanpak)) == 0 {
			return nvt(fmt.Sprintf("Zonder plan van aanpak is er niets te evalueren: de bedrijfsarts zag op %s geen benutbare mogelijkheden.", geen.dag.Nederlands()), geen.bewijs)
		}
		return z.ontbreekt(dossier.Eerstejaarsevaluatie, "de eerstejaarsevaluatie", z.Verloop.Geschoven(kalender.DagEerstejaars))
	},
}

var eerstejaarsevaluatieTijdig = Toets{
	ID: "eerstejaarsevaluatie-tijdig", Groep: oordeel.Termijnen, Route: oordeel.Inhoudelijk,
	Titel:   "Eerstejaarsevaluatie op tijd",
	Vraag:   "Was de eerstejaarsevaluatie in week 46 tot en met 52?",
	Waarom:  "Vanaf de eerstejaarsevaluatie telt UWV de zes weken waarbinnen spoor 2 moet beginnen. Een late evaluatie verschuift die dag niet.",
	Bronnen: []string{"regeling-4-2", "praktijk-evaluatie-week", "regeling-5", "beleid-4"},
	Zuster:  "eerstejaarsevaluatie-aanwezig",
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{{"te laat", "de eerstejaarsevaluatie kwam te laat",
		"De datum is niet meer te veranderen. Leg vast waarom de evaluatie later was en wat in de tussentijd is gedaan, vooral over spoor 2.",
		"werkgever en werknemer"}},
	Oordeel: func(z *Zaak) Uitslag {
		d := z.eerstejaars()
		if d == nil {
			return onbepaald("datum van de eerstejaarsevaluatie", "Of de eerstejaarsevaluatie op tijd was is niet te bepalen: de datum is niet bekend.", bewijzenVan(z.van(dossier.Eerstejaarsevaluatie))...)
		}
		const vroegste, laatsteHandtekening = 301, 14 // week 44 is near enough
		if _, tot := bereik(d); tot >= z.eersteDag() && tot < z.Verloop.Dag(vroegste) {
			return zelf(fmt.Sprintf("De evaluatie is van %s, ruim voor week 46. Beoordeel of zij echt terugkijkt op het eerste jaar en de koers voor het tweede kiest.", z.op(d.Datum())), bewijsVan(d))
		}
		return z.opTijd(d, "de eerstejaarsevaluatie", z.termijn(kalender.DagEerstejaars), laatsteHandtekening)
	},
}

// eerstejaars is the evaluation that closes the first year: the first one from week 40 on,
// else the first that has a date.
func (z *Zaak) eerstejaars() *dossier.Document {
	const week40 = 39 * kalender.DagenPerWeek
	docs := gedateerd(z.van(dossier.Eerstejaarsevaluatie))
	for _, d := range docs {
		if d.Datum() >= z.Verloop.Dag(week40) {
			return d
		}
	}
	return eerste(docs)
}
