package dossier_test

import (
	"encoding/json"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"

	"github.com/google/go-cmp/cmp"
)

func TestInvoerOverleeftJSON(t *testing.T) {
	geen, dag := kalender.GeenDag, kalender.MoetDag("2024-03-05")
	in := dossier.Invoer{
		EersteZiektedag: kalender.MoetDag("2024-01-15"),
		BrutoMaandloon:  3400.5,
		Onderbrekingen:  []dossier.Onderbreking{{Van: dag, TotEnMet: dag.Plus(14), Soort: "herstel"}},
		Documenten: []dossier.Correctie{
			{Bestand: "a.pdf", Soort: dossier.PlanVanAanpak},
			{Bestand: "b.pdf", Documentdatum: &dag},
			{Sha256: "ab12", Pagina: 3, Documentdatum: &geen, Door: "M. de Wit", Op: dag},
		},
		Antwoorden: []dossier.Antwoord{{Toets: "spoor2-adequaat", Uitkomst: "voldaan", Reden: "gezien"}},
	}
	b, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	var uit dossier.Invoer
	if err := json.Unmarshal(b, &uit); err != nil {
		t.Fatalf("%v in %s", err, b)
	}
	if d := cmp.Diff(in, uit); d != "" {
		t.Errorf("verschil na heen en terug (-in +uit):\n%s\n%s", d, b)
	}
}
