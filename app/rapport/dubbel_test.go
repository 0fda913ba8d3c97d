package rapport

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

func metKopie() dossier.Dossier {
	return dossier.Dossier{
		Documenten: []dossier.Document{
			{Bestand: "plan.pdf", Sha256: "aa", Paginas: [2]int{1, 2}, Soort: dossier.PlanVanAanpak},
			{Bestand: "bundel.pdf", Sha256: "bb", Paginas: [2]int{7, 8}, Soort: dossier.PlanVanAanpak, DubbelVan: &dossier.Plek{Bestand: "plan.pdf", Sha256: "aa", Paginas: [2]int{1, 2}}},
		},
		Dubbelen: []dossier.Dubbel{{Bestand: "kopie.pdf", Van: "plan.pdf"},
			{Bestand: "bundel.pdf", Van: "plan.pdf", Soort: dossier.VrijwelGelijk, Paginas: [2]int{7, 8}, VanPaginas: [2]int{1, 2}, Reden: "98% van de tekst is gelijk"}},
	}
}

// Whatever shows the documents says which of them do not count, and why.
func TestKopieIsTeZien(t *testing.T) {
	r := oordeel.Rapport{Dossier: metKopie()}
	for naam, schrijf := range map[string]func(b *bytes.Buffer) error{
		"check":      func(b *bytes.Buffer) error { return Tekst(b, r) },
		"lees":       func(b *bytes.Buffer) error { return GelezenTekst(b, r.Dossier) },
		"check.json": func(b *bytes.Buffer) error { return JSON(b, r) },
		"lees.json":  func(b *bytes.Buffer) error { return GelezenJSON(b, r.Dossier) },
	} {
		var b bytes.Buffer
		if err := schrijf(&b); err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(naam, ".json") {
			for _, wil := range []string{"bundel.pdf, pagina 7-8 (telt niet mee: hetzelfde stuk als plan.pdf, pagina 1-2)", "kopie.pdf: hetzelfde bestand als plan.pdf", "98% van de tekst is gelijk"} {
				if !strings.Contains(strings.Join(strings.Fields(b.String()), " "), wil) {
					t.Errorf("%s: %q ontbreekt in\n%s", naam, wil, b.String())
				}
			}
			continue
		}
		var uit struct {
			Documenten []struct {
				DubbelVan *jsonPlek `json:"dubbel_van"`
			}
			Dubbelen []jsonDubbel
		}
		if err := json.Unmarshal(b.Bytes(), &uit); err != nil {
			t.Fatal(err)
		}
		want := []jsonDubbel{{Bestand: "kopie.pdf", Van: "plan.pdf", Soort: "gelijk"},
			{Bestand: "bundel.pdf", Van: "plan.pdf", Soort: "vrijwel gelijk", Paginas: &[2]int{7, 8}, VanPaginas: &[2]int{1, 2}, Reden: "98% van de tekst is gelijk"}}
		if d := cmp.Diff(want, uit.Dubbelen); d != "" {
			t.Errorf("%s (-wil +kreeg):\n%s", naam, d)
		}
		if len(uit.Documenten) != 2 || uit.Documenten[0].DubbelVan != nil || uit.Documenten[1].DubbelVan == nil || uit.Documenten[1].DubbelVan.Bestand != "plan.pdf" {
			t.Errorf("%s: %+v", naam, uit.Documenten)
		}
	}
}
