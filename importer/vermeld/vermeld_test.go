package vermeld

import (
	"slices"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
	"dossiercheck/importer/zin"
)

func onderwerpen(s dossier.Soort, tekst string) []dossier.Onderwerp {
	var uit []dossier.Onderwerp
	for _, v := range Lees("x.pdf", zin.Lees([]page.Page{page.FromText(1, tekst)}), s) {
		uit = append(uit, v.Onderwerp)
	}
	return uit
}

// What a sentence says and what it does not, by how it is put.
func TestHoeGezegd(t *testing.T) {
	for _, x := range []struct {
		s     dossier.Soort
		tekst string
		over  dossier.Onderwerp
		wil   bool
	}{
		{dossier.Evaluatie, "Er is een arbeidsconflict ontstaan over de roosters.", dossier.Conflict, true},
		{dossier.Evaluatie, "Er is geen sprake van een arbeidsconflict.", dossier.Conflict, false},
		{dossier.TerugkoppelingSpreekuur, "Bij een arbeidsconflict kunt u mediation overwegen.", dossier.Conflict, false},
		{dossier.Evaluatie, "Is er een arbeidsconflict?", dossier.Conflict, false},
		{dossier.Evaluatie, "Is er een arbeidsconflict?\nJa, met de teamleider.", dossier.Conflict, true},
		{dossier.FML, "Omgaan met conflicten  beperkt", dossier.Conflict, false},
		{dossier.ArbeidsdeskundigRapport, "De functie kent dagelijks conflicten met klanten.", dossier.Conflict, false},
		{dossier.Functieomschrijving, "Lost conflicten op.", dossier.Conflict, false},
		{dossier.Evaluatie, "De mediator heeft met beiden gesproken.", dossier.ConflictAanpak, true},
		{dossier.TerugkoppelingSpreekuur, "Ik adviseer mediation in te zetten.", dossier.ConflictAanpak, false},
		{dossier.TerugkoppelingSpreekuur, "Ik adviseer mediation in te zetten.", dossier.ConflictAdvies, true},

		{dossier.TerugkoppelingSpreekuur, "Betrokkene is niet verschenen op het spreekuur.", dossier.WerktNietMee, true},
		{dossier.TerugkoppelingSpreekuur, "Als u niet verschijnt kan het loon worden opgeschort.", dossier.WerktNietMee, false},
		{dossier.Evaluatie, "Werknemer weigert het passende werk.", dossier.WerktNietMee, true},
		{dossier.Evaluatie, "Werknemer werkt goed mee.", dossier.WerktNietMee, false},
		{dossier.Evaluatie, "De werkgever reageert niet op de mails.", dossier.WerktNietMee, false},
		{dossier.Correspondentie, "Wij schorten uw loon op: het loon is per heden opgeschort.", dossier.Aangesproken, true},

		{dossier.ArbeidsdeskundigRapport, "Alle functies in het bedrijf zijn bekeken.", dossier.AnderWerkOnderzocht, true},
		{dossier.ArbeidsdeskundigRapport, "Ander werk bij de eigen werkgever is niet onderzocht.", dossier.AnderWerkOnderzocht, false},
		{dossier.ArbeidsdeskundigRapport, "Ander werk bij de eigen werkgever is niet onderzocht.", dossier.AnderWerkNiet, true},
		{dossier.ArbeidsdeskundigRapport, "Is er ander passend werk bij de eigen werkgever?", dossier.AnderWerkOnderzocht, false},
		{dossier.Correspondentie, "Je kunt solliciteren via de vacaturesite.", dossier.AlleenVacatures, true},
		{dossier.PlanVanAanpak, "☐ Werk in een andere functie", dossier.OverTaken, false},
		{dossier.PlanVanAanpak, "☒ Aangepaste taken", dossier.OverTaken, true},

		{dossier.Probleemanalyse, "Werktijden: maximaal 4 uur per dag.", dossier.Urenbeperking, true},
		{dossier.Probleemanalyse, "Er is geen urenbeperking.", dossier.Urenbeperking, false},
		{dossier.FML, "Staan tijdens het werk  beperkt  3 uur per dag", dossier.Urenbeperking, false},
		{dossier.Evaluatie, "Hij werkt arbeidstherapeutisch.", dossier.Arbeidstherapie, true},
		{dossier.Evaluatie, "Dit werk is niet arbeidstherapeutisch.", dossier.Arbeidstherapie, false},

		{dossier.Eindevaluatie, "Zij is structureel herplaatst in de functie van planner.", dossier.WerkStructureel, true},
		{dossier.Eindevaluatie, "Het doel is een structurele plaatsing.", dossier.WerkStructureel, false},
		{dossier.Eindevaluatie, "Het werk is niet structureel.", dossier.WerkStructureel, false},
		{dossier.Eindevaluatie, "Het werk is niet structureel.", dossier.WerkTijdelijk, true},
	} {
		if got := slices.Contains(onderwerpen(x.s, x.tekst), x.over); got != x.wil {
			t.Errorf("%s in %q: %v, want %v", x.over, x.tekst, got, x.wil)
		}
	}
}

func TestGetal(t *testing.T) {
	for tekst, wil := range map[string]float64{
		"Loonwaarde is vastgesteld op 40%.":                     40,
		"Zij werkte zes weken op arbeidstherapeutische basis.":  6,
		"De eerste 3 maanden was het werk arbeidstherapeutisch": 13,
	} {
		gevonden := false
		for _, v := range Lees("x.pdf", zin.Lees([]page.Page{page.FromText(1, tekst)}), dossier.Evaluatie) {
			gevonden = gevonden || v.Getal == wil
		}
		if !gevonden {
			t.Errorf("%q: no %v", tekst, wil)
		}
	}
}
