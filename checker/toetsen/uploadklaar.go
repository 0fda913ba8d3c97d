package toetsen

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// uploadStukken are the papers that the employer sends to UWV, and whether both parties sign.
var uploadStukken = []struct {
	soort dossier.Soort
	beide bool
}{
	{dossier.Probleemanalyse, false}, {dossier.BijstellingPA, false}, {dossier.PlanVanAanpak, true}, {dossier.BijstellingPvA, true},
	{dossier.Eerstejaarsevaluatie, true}, {dossier.ActueelOordeel, false}, {dossier.Eindevaluatie, true},
}

var uploadklaar = Toets{
	ID: "uploadklaar", Groep: oordeel.Privacy, Route: oordeel.GeenRoute,
	Titel:   "Klaar om te uploaden",
	Vraag:   "Voldoet elk stuk van het re-integratieverslag aan de eisen van UWV voor uploaden?",
	Waarom:  "UWV vraagt elk stuk ondertekend en met het burgerservicenummer. De eisen aan soort en grootte van het bestand hebben wij niet kunnen nagaan; een pdf per stuk is het veiligst.",
	Bronnen: []string{"uwv-upload", "uwv-upload-bestand", "ap-zieke-werknemer"},
	Raden: []Raad{
		{"geen pdf", "een stuk is geen pdf", "Zet het stuk om naar een leesbare pdf, een bestand per stuk.", "werkgever"},
		{"medisch", "er zit een medisch stuk tussen", "Laat het medische stuk weg: dat stuurt de werknemer.", "werkgever"},
	},
	Nodig: []Gegeven{EersteZiektedag, Peildatum},
	Oordeel: func(z *Zaak) Uitslag {
		const kortVoor = 28
		if z.Peildatum < z.rivMoment().Plus(-kortVoor) {
			return nvt(fmt.Sprintf("Nog niet nodig: het re-integratieverslag moet er uiterlijk %s zijn.", z.op(z.rivMoment())))
		}
		docs := slices.DeleteFunc(z.van(dossier.MedischeInformatie), func(d *dossier.Document) bool { return d.Zekerheid < zekerGenoeg && !d.Gecorrigeerd })
		if len(docs) > 0 {
			return tekort("medisch", z.hersteldag(), "De medische informatie gaat niet via de werkgever naar UWV.", bewijzenVan(docs)...)
		}
		var geenPDF, zelfZien []string
		var bewijs, alle []dossier.Bewijs
		for _, s := range uploadStukken {
			for _, d := range z.van(s.soort) {
				naam := opsomming(namen([]*dossier.Document{d}, nil))
				alle = append(alle, bewijsVan(d))
				if !isPDF(d.Bestand) {
					geenPDF = append(geenPDF, naam)
					bewijs = append(bewijs, bewijsVan(d))
					continue
				}
				var mist []string
				if len(d.Feiten.BSN) == 0 {
					mist = append(mist, "burgerservicenummer")
				}
				if s.beide && (d.Ondertekend.Werkgever != dossier.Ja || d.Ondertekend.Werknemer != dossier.Ja) {
					mist = append(mist, "handtekening met datum")
				}
				if len(mist) > 0 {
					zelfZien = append(zelfZien, naam+" ("+strings.Join(mist, ", ")+")")
					bewijs = append(bewijs, bewijsVan(d))
				}
			}
		}
		const nietGezien = " Grootte en bestandseisen van UWV zijn niet nagegaan."
		switch {
		case len(alle) == 0:
			return onbepaald("stukken van het re-integratieverslag", "Er zijn geen stukken gevonden die naar UWV gaan.")
		case len(geenPDF) > 0:
			return tekort("geen pdf", z.hersteldag(), "Geen pdf: "+opsomming(geenPDF)+"."+nietGezien, samen(6, bewijs...)...)
		case len(zelfZien) > 0:
			return zelf("Niet in elk stuk gelezen wat UWV vraagt: "+opsomming(zelfZien)+". Kijk dit na voor u uploadt."+nietGezien, samen(6, bewijs...)...)
		}
		return voldaan("Elk stuk is een pdf met burgerservicenummer, en ondertekend waar dat hoort."+nietGezien, samen(6, alle...)...)
	},
}

// isPDF tells whether the document comes from a PDF, also one inside an archive.
func isPDF(bestand string) bool { return strings.EqualFold(path.Ext(bestand), ".pdf") }
