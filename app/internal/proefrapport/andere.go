package proefrapport

import (
	"fmt"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// Goed is a tidy case in week 95: nothing is missing, the risk is low, the wage is unknown.
func Goed() oordeel.Rapport {
	r := Slecht()
	r.Peildatum, r.Ziekteweek = dag("2025-06-25"), 95
	r.Dossier.Onleesbaar = nil
	r.Dossier.Invoer = dossier.Invoer{}
	r.Dossier.Werknemer.Waarde, r.Dossier.Werkgever.Waarde = "De heer K. Jansma", "Bouwbedrijf Veenstra & Zn."
	r.Dossier.Documenten = documenten(append(slechteStukken[:40:40],
		stuk{dossier.Evaluatie, "2024-04-26", 2}, stuk{dossier.TerugkoppelingSpreekuur, "2024-10-21", 2}, stuk{dossier.Evaluatie, "2024-11-08", 2},
		stuk{dossier.Evaluatie, "2025-04-04", 2}, stuk{dossier.Spoor2Eindrapport, "2025-05-19", 7}, stuk{dossier.ActueelOordeel, "2025-05-26", 2},
		stuk{dossier.Eindevaluatie, "2025-05-28", 4}, stuk{dossier.WIAAanvraag, "2025-06-11", 3}))
	r.Dossier.OpDatum()
	r.Risico = oordeel.Risico{Niveau: oordeel.Laag, Zin: "De kans op een loonsanctie is laag: de verplichte stukken zijn er, op tijd en ondertekend, en de inspanningen volgen elkaar op.",
		Administratief: oordeel.RouteRisico{Niveau: oordeel.Laag, Zin: "Alle stukken van het re-integratieverslag zijn aanwezig."},
		Inhoudelijk:    oordeel.RouteRisico{Niveau: oordeel.Laag, Zin: "Er zijn geen gemiste kansen gevonden."},
		Bedrag:         oordeel.Bedrag{Aannames: []string{"het loon is niet bekend"}}}
	r.Bevindingen = append([]oordeel.Bevinding(nil), r.Bevindingen...)
	for i := range r.Bevindingen {
		b := &r.Bevindingen[i]
		if b.Uitkomst == oordeel.NietVanToepassing {
			continue
		}
		b.Uitkomst, b.Herstel, b.HerstelWie, b.HerstelTot, b.Gemist, b.Ontbreekt = oordeel.Voldaan, "", "", 0, false, nil
		b.Bericht = "In orde: de stukken laten dit zien."
		if len(b.Bewijs) == 0 {
			b.Bewijs = []dossier.Bewijs{bewijs("05 plan-van-aanpak.pdf", 2, "zoals besproken en akkoord bevonden")}
		}
	}
	r.Tijdlijn = append([]oordeel.Mijlpaal(nil), r.Tijdlijn...)
	for i := range r.Tijdlijn {
		if m := &r.Tijdlijn[i]; m.Uiterlijk < r.Peildatum {
			m.Gedaan = m.Uiterlijk.Plus(-4)
		}
	}
	return r
}

// Leeg is a dossier without a single document.
func Leeg() oordeel.Rapport {
	return oordeel.Rapport{KaderVersie: "2026.2", Peildatum: dag("2025-03-07"),
		Dossier: dossier.Dossier{EersteZiektedag: dossier.Feit[dagType]{Status: dossier.Onbekend}},
		Risico: oordeel.Risico{Niveau: oordeel.Verhoogd, Zin: "Er zijn geen documenten gelezen; een oordeel is niet mogelijk.",
			Administratief: oordeel.RouteRisico{Niveau: oordeel.Verhoogd, Zin: "Niet te bepalen zonder documenten."},
			Inhoudelijk:    oordeel.RouteRisico{Niveau: oordeel.Verhoogd, Zin: "Niet te bepalen zonder documenten."}}}
}

// ZonderZiektedag is the bad case with papers that contradict each other on the first sick
// day, so that nothing can be counted.
func ZonderZiektedag() oordeel.Rapport {
	r := Slecht()
	r.Dossier.EersteZiektedag = dossier.Feit[dagType]{Status: dossier.Onbekend}
	r.Ziekteweek, r.EindeWachttijd, r.Tijdlijn = 0, 0, nil
	r.Dossier.Invoer = dossier.Invoer{}
	return r
}

// Groot is a dossier of 500 documents with names as long as they come.
func Groot() oordeel.Rapport {
	r := Slecht()
	lang := strings.Repeat("Verzuimdossier_definitief_gescand_", 5)
	r.Dossier.Werknemer.Waarde = "Mevrouw drs. Wilhelmina Adriana Johanna Cornelia van der Schaaf-Groothuizen van Wassenaer tot Hoogerheide en Nieuw-Vossemeer"
	r.Dossier.Werkgever.Waarde = "Stichting Samenwerkende Thuiszorg-, Kraamzorg- en Wijkverplegingsinstellingen Noordoost-Groningen, Westerwolde en het Oldambt (i.o.), handelend onder de naam ZorgNoordOost"
	var s []stuk
	begin := dag("2023-09-04")
	for i := range 500 {
		s = append(s, stuk{dossier.Soorten[i*7%len(dossier.Soorten)].Soort, begin.Plus(i * 550 / 500).String(), i%6 + 1})
	}
	r.Dossier.Documenten = documenten(s)
	for i := range r.Dossier.Documenten {
		if i%10 == 3 {
			r.Dossier.Documenten[i].Bestand = fmt.Sprintf("export/%s%03d.pdf", lang, i)
		}
		if i%25 == 7 {
			r.Dossier.Documenten[i].Documentdatum = nil
		}
	}
	r.Dossier.OpDatum()
	r.Risico.Zin += " " + strings.Repeat("Daar komt bij dat de belastbaarheid niet actueel is vastgelegd. ", 3)
	return r
}
