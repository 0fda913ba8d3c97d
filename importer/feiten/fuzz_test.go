package feiten

import (
	"strings"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/datum"
	"dossiercheck/importer/page"
)

// Whatever stands on a page, reading it does not fail and every quote is a piece of it.
func FuzzLees(f *testing.F) {
	for _, pad := range []string{"testdata/stukken.txt", "../datum/testdata/stukken.txt"} {
		for i, s := range leesStukken(f, pad) {
			f.Add(s.bladen[0].Text(), i)
		}
	}
	f.Fuzz(func(t *testing.T, tekst string, nr int) {
		soort := dossier.Soorten[(nr%len(dossier.Soorten)+len(dossier.Soorten))%len(dossier.Soorten)].Soort
		s := stukTest{naam: "fuzz", bladen: []page.Page{page.FromText(1, tekst)}}
		_, datums := datum.Bepaal(s.bladen, soort, "", kalender.GeenDag)
		feiten, o := Lees("map/stuk.pdf", s.bladen, soort, datums)
		controleerBewijs(t, s, &feiten)
		d := dossier.Document{Bestand: "map/stuk.pdf", Soort: soort, Feiten: feiten, Ondertekend: o}
		_, werknemer, _ := Samen([]dossier.Document{d, d})
		if werknemer.Status != dossier.Onbekend && strings.TrimSpace(werknemer.Waarde) == "" {
			t.Errorf("werknemer zonder naam: %+v", werknemer)
		}
	})
}
