package rapport_test

import (
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var dag = kalender.MoetDag

// voorbeeld is a report in which each field of the format has a value somewhere, and is
// unknown somewhere else.
func voorbeeld() oordeel.Rapport {
	datum := dossier.Datering{Dag: dag("2025-03-03"), Precisie: dossier.OpDag, Rol: dossier.RolOndertekening, Pagina: 4,
		Citaat: "Datum: 3 maart 2025", Zekerheid: 0.93, Hersteld: true, Reden: "laatste handtekening"}
	ezd := dossier.Bewijs{Bestand: "arbo/pa.pdf", Pagina: 1, Citaat: "Eerste ziektedag 6 januari 2025"}
	gezocht := dossier.Gezocht{Documenten: 3, Paginas: 7, Onleesbaar: 1}
	lang := strings.Repeat("het bureau schrijft dat de zoekrichting te smal is ", 4)
	return oordeel.Rapport{
		KaderVersie: "2026.1", Peildatum: dag("2026-11-21"), Ziekteweek: 98, EindeWachttijd: dag("2027-01-03"),
		Dossier: dossier.Dossier{
			EersteZiektedag: dossier.Feit[kalender.Dag]{Waarde: dag("2025-01-06"), Status: dossier.Strijdig, Bewijs: []dossier.Bewijs{ezd},
				Andere: []dossier.Waarneming[kalender.Dag]{
					{Waarde: dag("2025-01-08"), Bewijs: dossier.Bewijs{Bestand: "pva.pdf", Pagina: 1, Citaat: "ziek sinds 8 januari"}},
					{Waarde: dag("2025-01-08"), Bewijs: dossier.Bewijs{Bestand: "eje.pdf", Pagina: 2, Citaat: "08-01-2025"}},
					{Waarde: dag("2025-01-06"), Bewijs: ezd},
				}},
			Werkgever: dossier.Feit[string]{Waarde: "Bakkerij De Korenaar B.V. & Zn.", Status: dossier.Gevonden},
			Documenten: []dossier.Document{
				{Bestand: "pva.pdf", Sha256: "ab12", Paginas: [2]int{1, 4}, Soort: dossier.PlanVanAanpak, Zekerheid: 0.97123, Reden: "titel op blad 1",
					Kandidaten:    []dossier.Kandidaat{{Soort: dossier.Evaluatie, Zekerheid: 0.02}},
					Documentdatum: &datum, Datums: []dossier.Datering{datum}, Tekstbron: dossier.Formulier,
					Ondertekend: dossier.Ondertekening{Werkgever: dossier.Ja, Werknemer: dossier.Nee}},
				{Bestand: "map/" + strings.Repeat("heel-lange-naam-", 8) + ".pdf", Sha256: "cd34", Paginas: [2]int{2, 2}, Soort: dossier.Evaluatie, Zekerheid: 0.41,
					Documentdatum: &dossier.Datering{Dag: dag("2025-05-01"), Precisie: dossier.OpMaand, Reden: "door een persoon ingevuld"},
					Tekstbron:     dossier.OCR, Gecorrigeerd: true},
				{Bestand: "leeg.pdf", Sha256: "ef56", Paginas: [2]int{1, 2}, Soort: dossier.Overig, Zekerheid: 0.2},
			},
			Onleesbaar: []dossier.Onleesbaar{{Bestand: "kapot.pdf", Reden: "het bestand is beschadigd"}},
			Dubbelen:   []dossier.Dubbel{{Bestand: "kopie van pva.pdf", Van: "pva.pdf"}},
		},
		Tijdlijn: []oordeel.Mijlpaal{
			{ID: "probleemanalyse", Naam: "Probleemanalyse", Week: 6, Uiterlijk: dag("2025-02-16"), Gedaan: dag("2025-02-10"), Bestand: "arbo/pa.pdf"},
			{ID: "plan-van-aanpak", Naam: "Plan van aanpak", Week: 8, Uiterlijk: dag("2025-02-24"), Gedaan: dag("2025-03-03"), Bestand: "pva.pdf"},
			{ID: "eerstejaarsevaluatie", Naam: "Eerstejaarsevaluatie", Week: 52, Uiterlijk: dag("2026-01-04")},
			{ID: "riv", Naam: "Re-integratieverslag", Week: 104, Uiterlijk: dag("2027-01-03")},
			{ID: "spoor2", Naam: "Spoor 2"},
		},
		Bevindingen: []oordeel.Bevinding{
			{Toets: "eerstejaarsevaluatie-aanwezig", Groep: oordeel.Volledigheid, Route: oordeel.Administratief, Titel: "Eerstejaarsevaluatie aanwezig",
				Uitkomst: oordeel.Tekort, Bericht: "Er is geen eerstejaarsevaluatie gevonden.", Gezocht: gezocht,
				Bronnen:    []oordeel.Bron{{ID: "rp-4", Tekst: "Regeling procesgang art. 4 lid 3", Status: "gelezen"}, {ID: "ww-3", Tekst: "Werkwijzer §3", Status: "secundair"}},
				Herstel:    "Stel de eerstejaarsevaluatie alsnog op en leg uit waarom zij later is.",
				HerstelWie: "werkgever en werknemer", HerstelTot: dag("2026-12-18")},
			{Toets: "spoor2-adequaat", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk, Titel: "Spoor 2 adequaat", Uitkomst: oordeel.Tekort,
				Bericht: "Spoor 2 laat geen zoekprofiel zien.", Bewijs: []dossier.Bewijs{{Bestand: "vgr.pdf", Pagina: 2, Citaat: lang}},
				Gezocht: gezocht, Bronnen: []oordeel.Bron{{Tekst: "Beleidsregels §9", Status: "gelezen"}},
				Herstel: "Laat het bureau een zoekprofiel maken.", HerstelWie: "werkgever", Gemist: true},
			{Toets: "spoor1-ander-werk-onderzocht", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk, Titel: "Ander werk onderzocht", Uitkomst: oordeel.Voldaan,
				Bericht: "Beantwoord door een persoon.", Gezocht: gezocht, Antwoord: &dossier.Antwoord{Toets: "spoor1-ander-werk-onderzocht", Uitkomst: "voldaan",
					Reden: "gezien in het rapport", Door: "M. de Wit", Op: dag("2026-11-20")}},
			{Toets: "actueel-oordeel-tijdig", Groep: oordeel.Termijnen, Route: oordeel.Administratief, Titel: "Actueel oordeel recent", Uitkomst: oordeel.NietVanToepassing,
				Bericht: "Het actueel oordeel ontbreekt; zie daar.", Gezocht: gezocht},
			{Toets: "eerste-ziektedag-consistent", Groep: oordeel.Consistentie, Route: oordeel.GeenRoute, Titel: "Eerste ziektedag gelijk", Uitkomst: oordeel.NietTeBepalen,
				Bericht: "De stukken noemen verschillende dagen.", Bewijs: []dossier.Bewijs{ezd}, Gezocht: gezocht, Ontbreekt: []string{"eerste ziektedag"}},
		},
		Risico: oordeel.Risico{Niveau: oordeel.Hoog, Zin: "De kans op een loonsanctie is hoog, omdat spoor 2 te smal is.",
			Administratief: oordeel.RouteRisico{Niveau: oordeel.Verhoogd, Toetsen: []string{"eerstejaarsevaluatie-aanwezig"}, Zin: "een verplicht stuk ontbreekt"},
			Inhoudelijk:    oordeel.RouteRisico{Niveau: oordeel.Hoog, Toetsen: []string{"spoor2-adequaat"}, Zin: "spoor 2 is niet adequaat"},
			Bedrag:         oordeel.Bedrag{Laag: 21000, Hoog: 138500, Aannames: []string{"Het loon is € 3.400 bruto per maand.", "Werkgeverslasten 20 tot 30%."}}},
	}
}
