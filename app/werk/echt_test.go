package werk

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossiercheck/app/opslag/opslagtest"
	"dossiercheck/assets/voorbeelden"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// TestVoorbeeldMetDeEchteDelen goes the whole way: unpack, read, judge, keep, correct, import
// again, open the paper, write the report.
func TestVoorbeeldMetDeEchteDelen(t *testing.T) {
	w := Nieuw(opslagtest.Leeg(t), func() kalender.Dag { return kalender.MoetDag("2026-01-15") })
	var laatste Voortgang
	id, err := w.ImporteerVoorbeeld(t.Context(), Voorbeeld, func(v Voortgang) { laatste = v })
	if err != nil {
		t.Fatal(err)
	}
	if laatste.Totaal == 0 || laatste.Gedaan != laatste.Totaal {
		t.Errorf("voortgang eindigt op %+v", laatste)
	}
	z, err := w.Open(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	docs := z.Rapport.Dossier.Documenten
	if len(docs) < 10 || !z.Rapport.Dossier.EersteZiektedag.Bekend() || z.Rapport.Tel(oordeel.Tekort) == 0 {
		t.Fatalf("%d documenten, eerste ziektedag %v, %d tekorten", len(docs), z.Rapport.Dossier.EersteZiektedag, z.Rapport.Tel(oordeel.Tekort))
	}
	if z.Naam != z.Rapport.Dossier.Werknemer.Waarde {
		t.Errorf("naam %q, werknemer %q", z.Naam, z.Rapport.Dossier.Werknemer.Waarde)
	}

	pad, err := w.Papier(t.Context(), id, docs[0].Bestand)
	if err != nil {
		t.Fatal(err)
	}
	if z, err = w.Wijzig(t.Context(), id, "soort gewijzigd", func(in *dossier.Invoer) {
		in.Documenten = append(in.Documenten, dossier.Correctie{Sha256: docs[0].Sha256, Pagina: docs[0].Paginas[0], Soort: dossier.Logboek})
	}); err != nil {
		t.Fatal(err)
	}
	bestanden := len(perBestand(docs).volgorde)
	_, u, err := w.Importeer(t.Context(), id, []string{strings.TrimSuffix(filepath.ToSlash(pad), "/"+docs[0].Bestand)}, ImportOpties{}, nil)
	if err != nil || u.Nieuw != 0 || u.AlBekend != bestanden {
		t.Errorf("nog eens: %+v, %v; want %d bekende bestanden", u, err, bestanden)
	}
	na, err := w.Open(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(na.Rapport.Dossier.Van(dossier.Logboek)); len(na.Gelezen.Documenten) != len(docs) || n == 0 {
		t.Errorf("na nog eens inlezen: %d documenten, %d logboek", len(na.Gelezen.Documenten), n)
	}
	if got, want := na.Rapport.Tel(oordeel.Tekort), z.Rapport.Tel(oordeel.Tekort); got != want {
		t.Errorf("na nog eens inlezen %d tekorten, was %d", got, want)
	}

	rapport := filepath.Join(t.TempDir(), "rapport.pdf")
	if err := w.SchrijfRapport(t.Context(), id, rapport); err != nil {
		t.Fatal(err)
	}
	if i, err := os.Stat(rapport); err != nil || i.Size() < 5000 {
		t.Errorf("rapport: %v, %v", i, err)
	}
	if got := z.Rapport.Peildatum.String(); got != voorbeelden.Peildatum(Voorbeeld) {
		t.Errorf("het voorbeeld wordt beoordeeld op %s", got)
	}
	if _, err := w.ImporteerVoorbeeld(t.Context(), "../opslag", nil); err == nil {
		t.Error("een voorbeeld dat er niet is gaf geen fout")
	}
	if _, err := os.Stat(w.store.Pad()); errors.Is(err, os.ErrNotExist) {
		t.Error("de opslag is weg")
	}
	// A second time, over the papers of the first.
	if tweede, err := w.ImporteerVoorbeeld(t.Context(), Voorbeeld, nil); err != nil || tweede == id {
		t.Errorf("nog een voorbeeld: %d, %v", tweede, err)
	}
}
