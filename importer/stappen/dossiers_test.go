package stappen_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossiercheck/checker"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/feiten"
	"dossiercheck/importer/page"
)

// TestDossiers reads small dossiers of plain text, of which type and date are given, and
// compares what the checker says of the efforts with what a person would say. Two outcomes
// parted by "|" are both right.
func TestDossiers(t *testing.T) {
	paden, err := filepath.Glob("testdata/dossiers/*.txt")
	if err != nil || len(paden) == 0 {
		t.Fatalf("geen dossiers: %v", err)
	}
	for _, pad := range paden {
		t.Run(strings.TrimSuffix(filepath.Base(pad), ".txt"), func(t *testing.T) {
			d, peil, want := leesDossier(t, pad)
			r := checker.Beoordeel(d, peil)
			for _, b := range r.Bevindingen {
				w, ok := want[b.Toets]
				if !ok {
					continue
				}
				delete(want, b.Toets)
				if !strings.Contains("|"+w+"|", "|"+string(b.Uitkomst)+"|") {
					t.Errorf("%s is %s, want %s\n   %s", b.Toets, b.Uitkomst, w, b.Bericht)
				}
				for _, x := range b.Bewijs {
					if !staatIn(&d, x) {
						t.Errorf("%s: %q staat niet in %s", b.Toets, x.Citaat, x.Bestand)
					}
				}
			}
			for x := range want {
				t.Errorf("there is no toets %s", x)
			}
		})
	}
}

func staatIn(d *dossier.Dossier, b dossier.Bewijs) bool {
	for i := range d.Documenten {
		if x := &d.Documenten[i]; x.Bestand == b.Bestand {
			return len(b.Citaat) <= 130 && strings.Contains(x.Bladen[0].Tekst, b.Citaat)
		}
	}
	return false
}

func leesDossier(t *testing.T, pad string) (dossier.Dossier, kalender.Dag, map[string]string) {
	t.Helper()
	data, err := os.ReadFile(pad)
	if err != nil {
		t.Fatal(err)
	}
	delen := strings.Split(strings.ReplaceAll(string(data), "\r\n", "\n"), "\n=== ")
	var d1, peil kalender.Dag
	want := map[string]string{}
	for _, regel := range strings.Split(delen[0], "\n") {
		switch v := strings.Fields(regel); v[0] {
		case "d1":
			d1 = kalender.MoetDag(v[1])
		case "peil":
			peil = kalender.MoetDag(v[1])
		case "want":
			want[v[1]] = v[2]
		default:
			t.Fatalf("%s: %q", pad, regel)
		}
	}
	d := dossier.Dossier{EersteZiektedag: dossier.Feit[kalender.Dag]{Waarde: d1, Status: dossier.Gevonden}}
	for i, deel := range delen[1:] {
		kop, tekst, _ := strings.Cut(deel, "\n")
		soort, datum, _ := strings.Cut(kop, " ")
		dag := kalender.MoetDag(datum)
		p := page.FromText(1, tekst)
		t := dossier.Datering{Dag: dag, Precisie: dossier.OpDag, Rol: dossier.RolDocumentdatum, Pagina: 1, Zekerheid: 0.9}
		x := dossier.Document{Bestand: fmt.Sprintf("%02d %s.txt", i+1, soort), Paginas: [2]int{1, 1}, Soort: dossier.Soort(soort), Zekerheid: 0.95,
			Tekstbron: dossier.Tekstlaag, Documentdatum: &t, Datums: []dossier.Datering{t}, Bladen: []dossier.Blad{{Nummer: 1, Tekst: p.Text()}}}
		x.Feiten, x.Ondertekend = feiten.Lees(x.Bestand, []page.Page{p}, x.Soort, x.Datums)
		d.Documenten = append(d.Documenten, x)
	}
	d.OpDatum()
	return d, peil, want
}
