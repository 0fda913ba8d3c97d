package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// vierPunten are what a plan must visibly go through for the own work.
var vierPunten = []struct {
	over dossier.Onderwerp
	naam string
}{
	{dossier.OverWerkplek, "werkplek"}, {dossier.OverTaken, "taken"},
	{dossier.OverGedeeltelijk, "gedeeltelijke hervatting"}, {dossier.OverWerktijden, "werktijden"},
}

// spoor1Stukken are the papers in which the search for work at the own employer shows.
var spoor1Stukken = []dossier.Soort{dossier.PlanVanAanpak, dossier.BijstellingPvA, dossier.Evaluatie, dossier.Eerstejaarsevaluatie,
	dossier.Eindevaluatie, dossier.ArbeidsdeskundigRapport, dossier.Gespreksverslag, dossier.Logboek, dossier.Opbouwschema}

var spoor1EigenWerkOnderzocht = Toets{
	ID: "spoor1-eigen-werk-onderzocht", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk,
	Titel:   "Eigen werk onderzocht",
	Vraag:   "Blijkt dat het eigen werk is aangepast of uitgesloten: werkplek, taken, gedeeltelijke hervatting, werktijden?",
	Waarom:  "Terugkeer in het eigen werk gaat voor. UWV wil zien wat daarvoor is geprobeerd, of wie heeft vastgesteld dat het niet kan.",
	Bronnen: []string{"beleid-8", "beleid-9", "wia-25-2", "rbmne-2017-2535"},
	Raden: []Raad{
		{"niet onderzocht", "aanpassing van het eigen werk is niet onderzocht", "Ga nu met de werknemer na wat kan op de vier punten: werkplek, taken, gedeeltelijk hervatten, werktijden. Leg per punt vast wat is geprobeerd of waarom het niet kan, in een bijstelling van het plan van aanpak. Laat bij twijfel een arbeidsdeskundige kijken.", "werkgever en werknemer"},
		{"geweigerd", "aangepast werk is afgehouden", "Bied alsnog aangepast werk aan, of leg gemotiveerd vast waarom dat niet kan, met een arbeidsdeskundig oordeel. Wachten tot iemand volledig hersteld is telt als een gemiste kans.", "werkgever"},
	},
	Nodig: []Gegeven{EersteZiektedag, Peildatum},
	Oordeel: func(z *Zaak) Uitslag {
		if u, geen := z.geheelZonder(); geen {
			return geenKansen(u)
		}
		docs := z.van(spoor1Stukken...)
		uiterlijk, _, _ := z.planplicht()
		if len(docs) == 0 && z.nogNiet(uiterlijk) {
			return nvt("Het plan van aanpak hoeft er nog niet te zijn; daarin komt het eigen werk aan bod.")
		}
		beoordeeld := z.meldingen(dossier.EigenWerkAdvies, dossier.EigenWerkUit)
		deskundig := bij(beoordeeld, dossier.ArbeidsdeskundigRapport, dossier.Deskundigenoordeel)
		arts := bij(beoordeeld, vanBedrijfsarts...)
		var punten []string
		var bewijs []dossier.Bewijs
		for _, p := range vierPunten {
			if ms := z.meldingen(p.over); len(ms) > 0 {
				punten = append(punten, p.naam)
				bewijs = append(bewijs, ms[0].Bewijs)
			}
		}
		weigert := z.meldingen(dossier.AanpassenWeigeren)
		switch {
		case len(deskundig) > 0:
			return voldaan("Een deskundige heeft het eigen werk en de aanpassing ervan beoordeeld."+opPunten(punten), samen(6, append(meldBewijs(3, deskundig), bewijs...)...)...)
		case len(weigert) > 0 && len(punten) < 3:
			u := tekort("geweigerd", z.hersteldag(), fmt.Sprintf("Aangepast werk is afgehouden %s; een onderzoek naar aanpassing van het eigen werk is niet gevonden in %s.", z.waar(weigert[0]), z.doorzocht()), samen(6, append(meldBewijs(3, weigert), bewijs...)...)...)
			u.Gemist = true
			return u
		case len(punten) >= 2:
			return voldaan("Het eigen werk is aangepast of dat is nagegaan."+opPunten(punten), samen(6, append(bewijs, meldBewijs(2, arts)...)...)...)
		case len(arts) > 0 && len(punten) == 1:
			return voldaan("De bedrijfsarts sprak zich uit over het eigen werk."+opPunten(punten), samen(6, append(meldBewijs(3, arts), bewijs...)...)...)
		case len(punten) == 1:
			return zelf("Over het eigen werk is weinig gelezen."+opPunten(punten)+" Beoordeel of de andere punten zijn nagegaan.", bewijs...)
		case leesbaarTeller(docs) == 0:
			return onbepaald("plan van aanpak of evaluatie", "Er is geen leesbaar plan van aanpak, evaluatie of arbeidsdeskundig rapport waaruit blijkt wat met het eigen werk is gedaan.", bewijzenVan(docs)...)
		case len(arts) > 0:
			return zelf("De bedrijfsarts sprak zich uit over het eigen werk; wat er op het werk is aangepast is niet gelezen.", meldBewijs(4, arts)...)
		case leesbaarTeller(docs) < 2 || z.weekVan() < 26:
			return zelf("Uit het plan van aanpak is niet gelezen wat er aan het eigen werk is aangepast. Kijk dit na.", bewijzenVan(docs)...)
		}
		u := tekort("niet onderzocht", z.hersteldag(), fmt.Sprintf("In %s is niets gevonden over aanpassing van werkplek, taken, uren of werktijden in het eigen werk, en geen oordeel dat het niet kan.", aantal(len(docs), "stuk over de re-integratie", "stukken over de re-integratie")), samen(4, bewijzenVan(docs)...)...)
		u.Gemist = true
		return u
	},
}

func opPunten(punten []string) string {
	if len(punten) == 0 {
		return ""
	}
	return fmt.Sprintf(" Aan bod kwamen: %s.", opsomming(punten))
}
