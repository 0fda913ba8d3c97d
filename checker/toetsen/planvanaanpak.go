package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

var planVanAanpakAanwezig = Toets{
	ID: "plan-van-aanpak-aanwezig", Groep: oordeel.Volledigheid, Route: oordeel.Administratief,
	Titel:   "Plan van aanpak aanwezig",
	Vraag:   "Is er een plan van aanpak, tenzij de probleemanalyse geen mogelijkheden laat zien?",
	Waarom:  "In het plan van aanpak spreken werkgever en werknemer af wat zij gaan doen. Het is een verplicht deel van het re-integratieverslag.",
	Bronnen: []string{"wia-25-2", "regeling-4-1", "regeling-6-1", "beleid-7-4"},
	Raden: []Raad{{"ontbreekt", "het plan van aanpak ontbreekt",
		"Zoek het plan van aanpak op, ook bij de casemanager en de werknemer. Is het nooit gemaakt, maak het dan nu samen, met de visie van beiden en handtekeningen, en leg vast wat er tot nu toe is gedaan en waarom het plan er niet eerder was.",
		"werkgever en werknemer"}},
	Oordeel: func(z *Zaak) Uitslag {
		if docs := z.van(dossier.PlanVanAanpak); len(docs) > 0 {
			return voldaan(gevonden(z, "Het plan van aanpak", docs), bewijzenVan(docs)...)
		}
		uiterlijk, geen, vervalt := z.planplicht()
		if vervalt {
			return nvt(fmt.Sprintf("Een plan van aanpak is niet nodig: de bedrijfsarts zag op %s geen benutbare mogelijkheden.", geen.dag.Nederlands()), geen.bewijs)
		}
		return z.ontbreekt(dossier.PlanVanAanpak, "het plan van aanpak", uiterlijk)
	},
}

var planVanAanpakTijdig = Toets{
	ID: "plan-van-aanpak-tijdig", Groep: oordeel.Termijnen, Route: oordeel.Inhoudelijk,
	Titel:   "Plan van aanpak op tijd",
	Vraag:   "Was het plan van aanpak er binnen twee weken na de probleemanalyse?",
	Waarom:  "Hoe later het plan, hoe later de stappen. UWV weegt een laat plan mee als daardoor te weinig of het verkeerde is gedaan.",
	Bronnen: []string{"regeling-4-1", "regeling-5", "beleid-4"},
	Zuster:  "plan-van-aanpak-aanwezig",
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{{"te laat", "het plan van aanpak kwam te laat",
		"De datum is niet meer te veranderen. Leg in het plan of in een bijstelling de reden van de vertraging vast, en wat in de tussentijd al is gedaan. Werkgever en werknemer mogen gemotiveerd van de termijn afwijken.",
		"werkgever en werknemer"}},
	Oordeel: func(z *Zaak) Uitslag {
		d := eerste(z.van(dossier.PlanVanAanpak))
		if d == nil {
			return onbepaald("datum van het plan van aanpak", "Of het plan van aanpak op tijd was is niet te bepalen: de datum is niet bekend.", bewijzenVan(z.van(dossier.PlanVanAanpak))...)
		}
		pa := eerste(z.van(dossier.Probleemanalyse))
		uiterlijk, _, _ := z.planplicht()
		if pa == nil && d.Datum() > uiterlijk {
			return onbepaald("datum van de probleemanalyse", fmt.Sprintf("De termijn loopt vanaf de probleemanalyse, en daarvan is de datum niet bekend. Het plan van aanpak is van %s.", z.op(d.Datum())), bewijsVan(d))
		}
		const laatsteHandtekening = 7
		u := z.opTijd(d, "het plan van aanpak", vast(uiterlijk), laatsteHandtekening)
		if pa != nil {
			u.Bewijs = samen(4, append(u.Bewijs, bewijsVan(pa))...)
		}
		return u
	},
}
