package toetsen

import (
	"regexp"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

var oordeelWerknemerAanwezig = Toets{
	ID: "oordeel-werknemer-aanwezig", Groep: oordeel.Volledigheid, Route: oordeel.GeenRoute,
	Titel:   "Oordeel van de werknemer",
	Vraag:   "Is het oordeel van de werknemer zelf bekend?",
	Waarom:  "De werknemer stuurt zijn oordeel over de re-integratie zelf naar UWV. Het hoeft niet in het dossier van de werkgever te zitten.",
	Bronnen: []string{"regeling-6-1"},
	Raden: []Raad{{"ontbreekt", "het oordeel van de werknemer ontbreekt",
		"Herinner de werknemer eraan om het oordeel van de werknemer in te vullen en aan UWV te sturen.", "werknemer"}},
	Oordeel: func(z *Zaak) Uitslag {
		if docs := z.van(dossier.OordeelWerknemer); len(docs) > 0 {
			return voldaan(gevonden(z, "Het oordeel van de werknemer", docs), bewijzenVan(docs)...)
		}
		if p := zoekPassages(z.van(dossier.Loonsanctie, dossier.Correspondentie, dossier.UWVWIABrief, dossier.Overig), 2, werknemersoordeelMist, nil); len(p) > 0 {
			return tekort("ontbreekt", z.hersteldag(), "Een brief in het dossier zegt dat het oordeel van de werknemer ontbreekt.", bewijzen(p)...)
		}
		if u, ok := z.telbaar(); !ok {
			return u
		}
		if z.nogNiet(z.rivMoment()) {
			return nvt("Nog niet nodig: de werknemer stuurt het mee met de WIA-aanvraag, na het re-integratieverslag van uiterlijk " + z.op(z.rivMoment()) + ".")
		}
		if f := z.onleesbaarAls(dossier.OordeelWerknemer); f != "" {
			return onbepaald("oordeel van de werknemer", "Het oordeel van de werknemer is niet te lezen in "+f+". De werknemer stuurt het zelf naar UWV.")
		}
		return onbepaald("oordeel van de werknemer", "Het oordeel van de werknemer zit niet in het dossier. De werknemer stuurt het zelf naar UWV; vraag na of dat is gebeurd.")
	},
}

var werknemersoordeelMist = regexp.MustCompile(`(?i)(ontbre[ek]\w*|niet (ontvangen|aangetroffen|bijgevoegd|meegestuurd)|missen wij|hebben wij nog niet)[^.]{0,160}oordeel van (de|uw) werknemer|oordeel van (de|uw) werknemer[^.]{0,80}(ontbre[ek]\w*|niet (ontvangen|aangetroffen|bijgevoegd|meegestuurd))`)
