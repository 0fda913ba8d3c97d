package importer

import (
	"strings"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
)

func TestVoorstellen(t *testing.T) {
	const plan = "Plan van aanpak WIA\nNaam werknemer\tA. de Vries\nEerste ziektedag\t15 januari 2024\nEinddoel\teigen functie\n" +
		"Afspraken en activiteiten\nDatum\t4 maart 2024\nHandtekening werkgever\nHandtekening werknemer"
	const tekst = "De werknemer hervat in overleg met de leidinggevende en bouwt op."
	for _, c := range []struct {
		naam   string
		soort  dossier.Soort
		bladen []string
		want   []int
	}{
		{"ander stuk onder een eigen titel", dossier.Probleemanalyse, []string{tekst, tekst, plan}, []int{13}},
		{"op het eerste blad begint het stuk zelf", dossier.Probleemanalyse, []string{plan, tekst}, nil},
		{"stuk van dezelfde soort", dossier.PlanVanAanpak, []string{tekst, plan}, nil},
		{"titel die boven elk blad staat", dossier.Probleemanalyse, []string{plan, plan}, nil},
		{"titel midden in een zin", dossier.Probleemanalyse, []string{tekst, tekst + " Zie het plan van aanpak."}, nil},
	} {
		var bladen []page.Page
		for i, s := range c.bladen {
			bladen = append(bladen, page.FromText(11+i, s))
		}
		got := voorstellen(&dossier.Document{Soort: c.soort}, bladen)
		if len(got) != len(c.want) {
			t.Errorf("%s: %+v, want %v", c.naam, got, c.want)
			continue
		}
		for i, v := range got {
			if v.Pagina != c.want[i] || v.Zekerheid <= 0 || v.Zekerheid > 0.5 || !strings.Contains(v.Reden, "Plan van aanpak") {
				t.Errorf("%s: %+v, want blad %d", c.naam, v, c.want[i])
			}
		}
	}
}
