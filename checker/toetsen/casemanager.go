package toetsen

import (
	"fmt"
	"regexp"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// casemanagerWoord matches the bare word, also where it stands as a heading.
var casemanagerWoord = regexp.MustCompile(`(?i)\bcase\s?-?manager`)

var casemanagerAangewezen = Toets{
	ID: "casemanager-aangewezen", Groep: oordeel.Inspanningen, Route: oordeel.GeenRoute,
	Titel:   "Casemanager aangewezen",
	Vraag:   "Is er een casemanager genoemd?",
	Waarom:  "Het plan van aanpak wijst iemand aan die de re-integratie bewaakt. Alleen het ontbreken daarvan leidt niet tot een sanctie, maar wat blijft liggen wel.",
	Bronnen: []string{"regeling-4-2", "beleid-6"},
	Raden: []Raad{{"ontbreekt", "er is geen casemanager genoemd",
		"Wijs samen met de werknemer een casemanager aan en leg de naam vast in een bijstelling van het plan van aanpak.", "werkgever en werknemer"}},
	Oordeel: func(z *Zaak) Uitslag {
		if b := eersteWaarneming(z, func(f *dossier.Feiten) []dossier.Waarneming[string] { return f.Casemanager }); b != nil {
			return voldaan("Er is een casemanager genoemd.", *b)
		}
		geen, wel := z.meldingen(dossier.CasemanagerGeen), z.meldingen(dossier.CasemanagerGenoemd)
		plannen := z.van(dossier.PlanVanAanpak, dossier.BijstellingPvA)
		uiterlijk, zonder, vervalt := z.planplicht()
		kaal := zoekPassages(z.van(spoor1Stukken...), 3, casemanagerWoord, nil)
		switch {
		case len(wel) == 0 && len(geen) == 0 && len(kaal) > 0:
			return zelf("De papieren noemen een casemanager; de naam is daar niet bij gelezen. Kijk of duidelijk is wie het is.", bewijzen(kaal)...)
		case len(wel) > 0:
			return zelf("De papieren spreken over een casemanager of iemand met die taak, maar een naam is daar niet bij gelezen. Kijk of duidelijk is wie het is.", meldBewijs(3, wel)...)
		case len(geen) > 0:
			return tekort("ontbreekt", z.hersteldag(), "Het stuk zegt zelf dat er geen casemanager is.", meldBewijs(2, geen)...)
		case len(plannen) == 0 && vervalt:
			return nvt("Zonder benutbare mogelijkheden is er geen plan van aanpak waarin een casemanager hoort.", zonder.bewijs)
		case len(plannen) == 0 && z.eersteDag().Bekend() && z.nogNiet(uiterlijk):
			return nvt("Er is nog geen plan van aanpak waarin een casemanager hoort te staan.")
		case len(plannen) == 0:
			return onbepaald("plan van aanpak", "De casemanager hoort in het plan van aanpak, en dat is er niet.")
		case leesbaarTeller(plannen) == 0:
			return onbepaald("casemanager", "Het plan van aanpak is niet goed te lezen; kijk zelf of er een casemanager in staat.", bewijzenVan(plannen)...)
		}
		return tekort("ontbreekt", z.hersteldag(), fmt.Sprintf("Een casemanager is niet genoemd in het plan van aanpak en ook niet gevonden in %s.", z.doorzocht()), bewijsVan(plannen[0]))
	},
}
