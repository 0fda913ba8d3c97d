package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

var geenMedischeGegevens = Toets{
	ID: "geen-medische-gegevens", Groep: oordeel.Privacy, Route: oordeel.GeenRoute,
	Titel:   "Geen medische gegevens",
	Vraag:   "Is het dossier van de werkgever vrij van diagnoses, klachten en behandelingen?",
	Waarom:  "De werkgever mag weten wat iemand kan, niet wat iemand heeft, ook niet als de werknemer het zelf vertelt. Medische gegevens horen bij de bedrijfsarts.",
	Bronnen: []string{"ap-zieke-werknemer", "avg-9"},
	Raden: []Raad{
		{"passage", "er staan medische gegevens in het dossier", "Verwijder de passage uit het dossier van de werkgever of maak die onleesbaar, ook in kopieën, mail en verzuimsysteem. Vervang haar door wat de werknemer wel en niet kan. Zeg de werknemer dat dit is gedaan en stuur de passage niet naar UWV.", "werkgever"},
		{"medisch stuk", "er zit een medisch stuk in het dossier", "Dit stuk hoort niet bij de werkgever. Geef het terug aan de werknemer of de bedrijfsarts en verwijder elke kopie. De medische informatie gaat van bedrijfsarts naar werknemer en vandaar naar UWV.", "werkgever"},
	},
	Oordeel: func(z *Zaak) Uitslag {
		if docs := z.Dossier.Van(dossier.MedischeInformatie); len(docs) > 0 {
			zeker := docs[:0:0]
			for _, d := range docs {
				if d.Zekerheid >= zekerGenoeg || d.Gecorrigeerd {
					zeker = append(zeker, d)
				}
			}
			if len(zeker) == 0 {
				return zelf("Een stuk lijkt medische informatie te zijn. Kijk of het in dit dossier mag zitten.", bewijzenVan(docs)...)
			}
			return tekort("medisch stuk", z.Peildatum, fmt.Sprintf("In het dossier zit: %s. Dat mag de werkgever niet hebben.", opsomming(namen(zeker, nil))), bewijzenVan(zeker)...)
		}
		var zwaar, licht []dossier.Bewijs
		aard := map[string]bool{}
		var soorten []string
		for i := range z.Dossier.Documenten {
			for _, m := range z.Dossier.Documenten[i].Feiten.Medisch {
				if m.Weging < 1 {
					licht = append(licht, m.Bewijs)
					continue
				}
				zwaar = append(zwaar, m.Bewijs)
				if !aard[m.Aard] {
					aard[m.Aard] = true
					soorten = append(soorten, m.Aard)
				}
			}
		}
		switch {
		case len(zwaar) > 0:
			return tekort("passage", z.Peildatum, fmt.Sprintf("Er %s %s met medische gegevens gevonden (%s).", isZijn(len(zwaar)), aantal(len(zwaar), "plaats", "plaatsen"), opsomming(soorten)), samen(8, zwaar...)...)
		case len(licht) > 0:
			return zelf("Enkele woorden kunnen medisch zijn. Kijk of ze over de gezondheid van de werknemer gaan; zo ja, dan horen ze hier niet.", samen(6, licht...)...)
		case len(z.Dossier.Documenten) == 0:
			return onbepaald("documenten", "Er zijn geen documenten om na te kijken.")
		}
		alle := z.Dossier.Documenten
		if n := zonderTekst(alle); n > len(alle)/2 {
			return onbepaald("leesbare tekst", "De meeste documenten zijn niet goed te lezen; of er medische gegevens in staan is niet te zeggen.")
		}
		return voldaan(fmt.Sprintf("In %s zijn geen diagnoses, klachten, medicijnen of behandelingen gevonden.", z.doorzocht()), kopVan(&alle[0]))
	},
}

func isZijn(n int) string {
	if n == 1 {
		return "is"
	}
	return "zijn"
}

// zonderTekst counts the documents of which nothing was read.
func zonderTekst(docs []dossier.Document) int {
	n := 0
	for i := range docs {
		if docs[i].Tekstbron == dossier.GeenTekst {
			n++
		}
	}
	return n
}
