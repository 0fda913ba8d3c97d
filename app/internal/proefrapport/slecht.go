package proefrapport

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// Slecht is a case in week 79 with shortcomings on both routes, 45 documents and all five
// outcomes.
func Slecht() oordeel.Rapport {
	d := dossier.Dossier{
		EersteZiektedag: dossier.Feit[dagType]{Waarde: dag("2023-09-04"), Status: dossier.Gevonden,
			Bewijs: gevonden(bewijs("01 ziekmelding.pdf", 1, "Eerste ziektedag: 4 september 2023"))},
		Werknemer:  dossier.Feit[string]{Waarde: "Mevrouw T. van den Broek-Özdemir", Status: dossier.Gevonden},
		Werkgever:  dossier.Feit[string]{Waarde: "Zorggroep De Linde B.V.", Status: dossier.Bevestigd},
		Documenten: documenten(slechteStukken),
		Onleesbaar: []dossier.Onleesbaar{
			{Bestand: "post/scan_20240612.pdf", Reden: "Het bestand is beveiligd met een wachtwoord. Geef het wachtwoord op en lees het bestand opnieuw."},
			{Bestand: "archief.zip/oud/kopie plan van aanpak (1).pdf", Reden: "Het bestand is beschadigd: de inhoud houdt halverwege op. Vraag de afzender om een nieuwe kopie."},
		},
		Dubbelen: []dossier.Dubbel{{Bestand: "post/kopie evaluatie.pdf", Van: "07 evaluatie.pdf"}},
		Invoer: dossier.Invoer{BrutoMaandloon: 3400, Percentage: 70, UrenPerWeek: 32,
			Onderbrekingen: []dossier.Onderbreking{{Van: dag("2024-05-06"), TotEnMet: dag("2024-05-20"), Soort: "herstel"}}},
	}
	d.Documenten[7].Gecorrigeerd = true
	d.Documenten[20].Tekstbron = dossier.OCR
	d.Documenten[30].Bestand = "export verzuimsysteem/2024/Dossier-export volledig (samengevoegd) van den Broek-Özdemir 2023-2025 definitief.pdf"
	d.Documenten[30].Paginas = [2]int{41, 48}
	d.OpDatum()
	r := oordeel.Rapport{
		KaderVersie: "2026.2", Peildatum: dag("2025-03-07"), Ziekteweek: 79, EindeWachttijd: dag("2025-09-14"),
		Dossier: d, Tijdlijn: slechteMijlpalen, Bevindingen: slechteBevindingen,
		Risico: oordeel.Risico{
			Niveau: oordeel.Hoog,
			Zin:    "De kans op een loonsanctie is hoog: spoor 2 begon zeven maanden te laat zonder erkende reden, en daarmee zijn re-integratiekansen gemist die nu niet meer zijn in te halen.",
			Administratief: oordeel.RouteRisico{Niveau: oordeel.Verhoogd, Toetsen: []string{"visie-partijen-aanwezig", "ondertekening-volledig"},
				Zin: "Twee verplichte onderdelen ontbreken nog; ze zijn vóór de WIA-aanvraag te herstellen."},
			Inhoudelijk: oordeel.RouteRisico{Niveau: oordeel.Hoog, Toetsen: []string{"spoor2-tijdig", "spoor2-adequaat", "adviezen-opgevolgd"},
				Zin: "Spoor 2 startte 29 weken te laat en het advies van de arbeidsdeskundige bleef liggen."},
			Bedrag: oordeel.Bedrag{Laag: 21300, Hoog: 41800, Aannames: []string{
				"bruto maandloon € 3.400 zonder vakantiegeld, 70% doorbetaling",
				"werkgeverslasten 18 tot 25%",
				"duur 26 tot 52 weken; bij snel herstel korter"}},
		},
	}
	omvang := r.Dossier.Omvang()
	for i := range r.Bevindingen {
		r.Bevindingen[i].Gezocht = omvang
	}
	return r
}

var slechteStukken = []stuk{
	{dossier.Ziekmelding, "2023-09-04", 1}, {dossier.Correspondentie, "2023-09-18", 2},
	{dossier.TerugkoppelingSpreekuur, "2023-10-02", 2}, {dossier.Probleemanalyse, "2023-10-30", 4},
	{dossier.PlanVanAanpak, "2023-11-10", 5}, {dossier.TerugkoppelingSpreekuur, "2023-11-27", 2},
	{dossier.Evaluatie, "2023-12-22", 2}, {dossier.TerugkoppelingSpreekuur, "2024-01-15", 2},
	{dossier.Opbouwschema, "2024-01-19", 1}, {dossier.BijstellingPvA, "2024-02-02", 3},
	{dossier.Evaluatie, "2024-02-09", 2}, {dossier.TerugkoppelingSpreekuur, "2024-02-26", 2},
	{dossier.Gespreksverslag, "2024-03-04", 1}, {dossier.Evaluatie, "2024-03-22", 2},
	{dossier.Correspondentie, "2024-03-26", 1}, {dossier.Herstelmelding, "2024-05-06", 1},
	{dossier.Ziekmelding, "2024-05-21", 1}, {dossier.TerugkoppelingSpreekuur, "2024-06-03", 2},
	{dossier.BijstellingPA, "2024-06-03", 3}, {dossier.UWV42Weken, "2024-07-01", 1},
	{dossier.Evaluatie, "2024-07-12", 2}, {dossier.FML, "2024-08-05", 6},
	{dossier.ArbeidsdeskundigRapport, "2024-08-27", 12}, {dossier.Eerstejaarsevaluatie, "2024-09-06", 4},
	{dossier.Functieomschrijving, "2024-08-20", 2}, {dossier.Mediation, "2024-09-24", 3},
	{dossier.TerugkoppelingSpreekuur, "2024-12-09", 2}, {dossier.Evaluatie, "2024-12-13", 2},
	{dossier.Loonmaatregel, "2024-12-16", 1}, {dossier.DeskundigenoordeelVraag, "2024-12-18", 5},
	{dossier.Evaluatie, "2025-01-10", 2}, {dossier.Spoor2Offerte, "2025-01-13", 4},
	{dossier.Deskundigenoordeel, "2025-01-29", 6}, {dossier.Spoor2Intake, "2025-01-31", 5},
	{dossier.Spoor2Trajectplan, "2025-02-14", 8}, {dossier.Spoor2Zoekprofiel, "2025-02-14", 3},
	{dossier.TerugkoppelingSpreekuur, "2025-02-17", 2}, {dossier.Evaluatie, "2025-02-21", 2},
	{dossier.Spoor2Voortgang, "2025-02-28", 3}, {dossier.Sollicitatieoverzicht, "2025-03-03", 2},
	{dossier.Arbeidsovereenkomst, "2016-05-01", 6}, {dossier.Loonstrook, "2025-02-25", 1},
	{dossier.Logboek, "2025-03-05", 9}, {dossier.Overig, "", 3}, {dossier.Overig, "", 1},
}

var slechteMijlpalen = []oordeel.Mijlpaal{
	{ID: "probleemanalyse", Naam: "Probleemanalyse", Week: 6, Uiterlijk: dag("2023-10-15"), Gedaan: dag("2023-10-30"), Bestand: "04 probleemanalyse.pdf"},
	{ID: "plan-van-aanpak", Naam: "Plan van aanpak", Week: 10, Uiterlijk: dag("2023-11-13"), Gedaan: dag("2023-11-10"), Bestand: "05 plan-van-aanpak.pdf"},
	{ID: "42e-weeksmelding", Naam: "42e-weeksmelding", Week: 43, Uiterlijk: dag("2024-06-24"), Gedaan: dag("2024-07-01"), Bestand: "20 uwv-42-weken.pdf"},
	{ID: "eerstejaarsevaluatie", Naam: "Eerstejaarsevaluatie", Week: 52, Uiterlijk: dag("2024-09-01"), Gedaan: dag("2024-09-06"), Bestand: "24 eerstejaarsevaluatie.pdf"},
	{ID: "spoor2", Naam: "Start spoor 2", Week: 58, Uiterlijk: dag("2024-10-13")},
	{ID: "actueel-oordeel", Naam: "Actueel oordeel", Week: 91, Uiterlijk: dag("2025-06-01"), Bestand: "44 overig.pdf"},
	{ID: "eindevaluatie", Naam: "Eindevaluatie", Week: 91, Uiterlijk: dag("2025-06-01")},
	{ID: "re-integratieverslag", Naam: "Re-integratieverslag", Week: 91, Uiterlijk: dag("2025-06-01")},
	{ID: "wia-aanvraag", Naam: "WIA-aanvraag", Week: 93, Uiterlijk: dag("2025-06-15")},
	{ID: "loonsanctiebesluit", Naam: "Laatste dag gewone loonsanctiebeslissing", Week: 100, Uiterlijk: dag("2025-08-03")},
	{ID: "einde-wachttijd", Naam: "Einde wachttijd", Week: 106, Uiterlijk: dag("2025-09-14")},
}
