package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var eindevaluatieAanwezig = Toets{
	ID: "eindevaluatie-aanwezig", Groep: oordeel.Volledigheid, Route: oordeel.Administratief,
	Titel:   "Eindevaluatie aanwezig",
	Vraag:   "Is er een eindevaluatie van het plan van aanpak, als het re-integratieverslag klaar moet zijn?",
	Waarom:  "De eindevaluatie laat zien waar de re-integratie staat, hoe de arbeidsrelatie is en welk passend werk er is. Zonder eindevaluatie is het re-integratieverslag niet volledig.",
	Bronnen: []string{"regeling-6-1", "werkwijzer-eindevaluatie", "uwv-riv", "wia-25-8"},
	Raden: []Raad{{"ontbreekt", "de eindevaluatie ontbreekt",
		"Vul de eindevaluatie nu samen in, na het actueel oordeel van de bedrijfsarts: stand van het werk, uren en loonwaarde, passend werk, arbeidsrelatie, de visie van beiden, handtekeningen.",
		"werkgever en werknemer"}},
	Oordeel: func(z *Zaak) Uitslag {
		if docs := z.van(dossier.Eindevaluatie); len(docs) > 0 {
			return voldaan(gevonden(z, "De eindevaluatie", docs), bewijzenVan(docs)...)
		}
		if _, geen, vervalt := z.planplicht(); vervalt && len(z.van(dossier.PlanVanAanpak)) == 0 {
			return nvt(fmt.Sprintf("Een eindevaluatie is niet nodig: vanaf het begin waren er volgens de bedrijfsarts geen benutbare mogelijkheden (%s).", geen.dag.Nederlands()), geen.bewijs)
		}
		return z.eindstuk(dossier.Eindevaluatie, "de eindevaluatie")
	},
}

// eindstuk judges a missing paper of the end of the 104 weeks. A joint request for extension
// moves its day by a length that is not known here.
func (z *Zaak) eindstuk(s dossier.Soort, naam string) Uitslag {
	u := z.ontbreekt(s, naam, z.rivMoment())
	if v := z.verlenging(); u.Uitkomst == oordeel.Tekort && v != nil {
		return onbepaald("einde van de verlengde wachttijd", fmt.Sprintf("%s is er niet, maar werkgever en werknemer vroegen om verlenging van de loondoorbetaling. De nieuwe einddatum bepaalt wanneer dit stuk klaar moet zijn.", hoofdletter(naam)), bewijsVan(v))
	}
	return u
}

var eindevaluatieTijdig = Toets{
	ID: "eindevaluatie-tijdig", Groep: oordeel.Termijnen, Route: oordeel.Administratief,
	Titel:   "Eindevaluatie op tijd",
	Vraag:   "Was de eindevaluatie er uiterlijk in week 91?",
	Waarom:  "De werknemer heeft het re-integratieverslag nodig voor de WIA-aanvraag, die uiterlijk in week 93 weg moet.",
	Bronnen: []string{"wia-25-3", "werkwijzer-eindevaluatie", "uwv-riv"},
	Zuster:  "eindevaluatie-aanwezig",
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{{"te laat", "de eindevaluatie kwam te laat",
		"Geef de werknemer het re-integratieverslag meteen, zodat de WIA-aanvraag niet (verder) vertraagt, en leg de reden van de vertraging vast.",
		"werkgever"}},
	Oordeel: func(z *Zaak) Uitslag {
		d := laatste(z.van(dossier.Eindevaluatie))
		if d == nil || !d.Datum().Bekend() {
			return onbepaald("datum van de eindevaluatie", "Of de eindevaluatie op tijd was is niet te bepalen: de datum is niet bekend.", bewijzenVan(z.van(dossier.Eindevaluatie))...)
		}
		const week83, laatsteHandtekening = 574, 7
		if _, tot := bereik(d); tot >= z.eersteDag() && tot < z.Verloop.Dag(week83) {
			return zelf(fmt.Sprintf("De eindevaluatie is van %s, ruim voor het einde van de wachttijd. Beoordeel of zij de stand van nu nog geeft.", z.op(d.Datum())), bewijsVan(d))
		}
		return z.naVerlenging(z.opTijd(d, "de eindevaluatie", z.termijn(kalender.DagReintegratie), laatsteHandtekening))
	},
}

// naVerlenging takes back a verdict of lateness when a joint request moved the end.
func (z *Zaak) naVerlenging(u Uitslag) Uitslag {
	v := z.verlenging()
	if u.Uitkomst != oordeel.Tekort || v == nil {
		return u
	}
	return onbepaald("einde van de verlengde wachttijd", "Werkgever en werknemer vroegen om verlenging van de loondoorbetaling; de nieuwe einddatum bepaalt of dit op tijd is. "+u.Bericht, samen(4, append(u.Bewijs, bewijsVan(v))...)...)
}
