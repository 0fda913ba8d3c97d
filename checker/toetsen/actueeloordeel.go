package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var actueelOordeelAanwezig = Toets{
	ID: "actueel-oordeel-aanwezig", Groep: oordeel.Volledigheid, Route: oordeel.Administratief,
	Titel:   "Actueel oordeel aanwezig",
	Vraag:   "Is er een actueel oordeel van de bedrijfsarts, als het re-integratieverslag klaar moet zijn?",
	Waarom:  "UWV wil weten wat de werknemer nu kan, hoe het verliep, hoe de arbeidsrelatie is en of er passend werk is, volgens de bedrijfsarts.",
	Bronnen: []string{"regeling-6-1", "uwv-riv", "wia-25-8"},
	Raden: []Raad{{"ontbreekt", "het actueel oordeel ontbreekt",
		"Vraag de bedrijfsarts nu om een actueel oordeel: verloop, functionele mogelijkheden op de zes rubrieken, arbeidsrelatie, passend werk en prognose. Rond daarna de eindevaluatie af.",
		"werkgever, via de bedrijfsarts"}},
	Oordeel: func(z *Zaak) Uitslag {
		if docs := z.van(dossier.ActueelOordeel); len(docs) > 0 {
			return voldaan(gevonden(z, "Het actueel oordeel", docs), bewijzenVan(docs)...)
		}
		return z.eindstuk(dossier.ActueelOordeel, "het actueel oordeel")
	},
}

var actueelOordeelTijdig = Toets{
	ID: "actueel-oordeel-tijdig", Groep: oordeel.Termijnen, Route: oordeel.Administratief,
	Titel:   "Actueel oordeel recent",
	Vraag:   "Is het actueel oordeel recent op het moment van het re-integratieverslag?",
	Waarom:  "Een oud oordeel zegt niet wat de werknemer nu kan. UWV vraagt dan om een nieuw.",
	Bronnen: []string{"regeling-6-1", "praktijk-actueel", "drempel-actueel"},
	Zuster:  "actueel-oordeel-aanwezig",
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{
		{"verouderd", "het actueel oordeel is verouderd", "Vraag de bedrijfsarts om een nieuw actueel oordeel, of om een gedateerde verklaring dat het oude nog klopt.", "werkgever, via de bedrijfsarts"},
		{"te laat", "het actueel oordeel kwam te laat", "Stuur het actueel oordeel alsnog mee met het re-integratieverslag en leg vast waarom het later kwam.", "werkgever"},
	},
	Oordeel: func(z *Zaak) Uitslag {
		d := laatste(z.van(dossier.ActueelOordeel))
		if d == nil || !d.Datum().Bekend() {
			return onbepaald("datum van het actueel oordeel", "Of het actueel oordeel recent is, is niet te bepalen: de datum is niet bekend.", bewijzenVan(z.van(dossier.ActueelOordeel))...)
		}
		return z.naVerlenging(z.recent(d))
	},
}

// recent judges the age of the actueel oordeel at the moment of the re-integratieverslag: the
// eindevaluatie when there is one, else the end of week 91.
func (z *Zaak) recent(d *dossier.Document) Uitslag {
	const drieMaanden = 92
	anker, bij := z.rivMoment(), "het re-integratieverslag"
	bewijs := []dossier.Bewijs{bewijsVan(d)}
	if e := laatste(z.van(dossier.Eindevaluatie)); e != nil && e.Datum() >= d.Datum() {
		anker, bij = e.Datum(), "de eindevaluatie"
		bewijs = append(bewijs, bewijsVan(e))
	}
	oud := anker.Sinds(d.Datum())
	uiterlijk := z.Verloop.Geschoven(kalender.DagWIAAanvraag)
	switch van, tot := bereik(d); {
	case tot < z.eersteDag():
		return onbepaald("datum van het actueel oordeel", fmt.Sprintf("Het actueel oordeel is van %s, voor de eerste ziektedag.", van.Nederlands()), bewijs...)
	case van > uiterlijk:
		return tekort("te laat", z.hersteldag(), fmt.Sprintf("Het actueel oordeel is van %s, na de dag waarop de WIA-aanvraag met het re-integratieverslag weg moest zijn (%s).", z.op(van), z.op(uiterlijk)), bewijs...)
	case oud <= drieMaanden || anker.Sinds(tot) <= drieMaanden:
		return voldaan(fmt.Sprintf("Het actueel oordeel is van %s, %s voor %s.", z.op(d.Datum()), dagen(max(oud, 0)), bij), bewijs...)
	case z.nogNiet(z.rivMoment()) && bij != "de eindevaluatie":
		return nvt(fmt.Sprintf("Het actueel oordeel is van %s. Het re-integratieverslag moet er uiterlijk %s zijn; zorg dan voor een recent oordeel.", z.op(d.Datum()), z.op(z.rivMoment())), bewijs...)
	}
	return tekort("verouderd", z.hersteldag(), fmt.Sprintf("Het actueel oordeel is van %s, %s voor %s: te oud om actueel te heten.", z.op(d.Datum()), weken(oud), bij), bewijs...)
}
