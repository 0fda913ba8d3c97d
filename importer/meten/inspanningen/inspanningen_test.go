package inspanningen

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"dossiercheck/checker"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
	"dossiercheck/importer/feiten"
	"dossiercheck/importer/page"
)

// A file in testdata holds dossiers:
//
//	== name
//	peil d1+640
//	wil toets uitkomst uitkomst ...    one of these outcomes
//	doc soort d1+50 [file]
//	text of the page; two spaces or more part cells
//
// The first sick day is 2024-01-08.
type geval struct {
	naam string
	peil kalender.Dag
	wil  [][]string
	d    dossier.Dossier
}

var d1 = kalender.MoetDag("2024-01-08")

func dag(t *testing.T, s string) kalender.Dag {
	n, err := strconv.Atoi(strings.TrimPrefix(strings.TrimPrefix(s, "d1"), "+"))
	if err != nil {
		t.Fatalf("day %q", s)
	}
	return d1.Plus(n)
}

func lees(t *testing.T, pad string) []geval {
	b, err := os.ReadFile(pad)
	if err != nil {
		t.Fatal(err)
	}
	var uit []geval
	for _, deel := range strings.Split("\n"+string(b), "\n== ")[1:] {
		kop, rest, _ := strings.Cut(deel, "\n")
		g := geval{naam: kop, peil: d1.Plus(640)}
		g.d.EersteZiektedag = dossier.Feit[kalender.Dag]{Waarde: d1, Status: dossier.Gevonden}
		stukken := strings.Split("\n"+rest, "\ndoc ")
		for _, r := range strings.Split(stukken[0], "\n") {
			switch v := strings.Fields(r); {
			case len(v) > 1 && v[0] == "peil":
				g.peil = dag(t, v[1])
			case len(v) > 2 && v[0] == "wil":
				g.wil = append(g.wil, v[1:])
			}
		}
		for i, s := range stukken[1:] {
			eerste, tekst, _ := strings.Cut(s, "\n")
			v := strings.Fields(eerste)
			soort, bestand := dossier.Soort(v[0]), strconv.Itoa(i+1)+".pdf"
			if !soort.Geldig() {
				t.Fatalf("%s: type %q", kop, soort)
			}
			tekst = soort.Naam() + "\n" + strings.TrimSpace(tekst)
			bladen := []page.Page{page.FromText(1, tekst)}
			x := dossier.Document{Bestand: bestand, Paginas: [2]int{1, 1}, Soort: soort, Zekerheid: 0.95, Tekstbron: dossier.Tekstlaag,
				Documentdatum: &dossier.Datering{Dag: dag(t, v[1]), Precisie: dossier.OpDag, Rol: dossier.RolDocumentdatum}}
			x.Feiten, x.Ondertekend = feiten.Lees(bestand, bladen, soort, nil)
			x.Bladen = []dossier.Blad{{Nummer: 1, Tekst: bladen[0].Text()}}
			g.d.Documenten = append(g.d.Documenten, x)
		}
		g.d.OpDatum()
		uit = append(uit, g)
	}
	return uit
}

func TestDossiers(t *testing.T) {
	paden, _ := filepath.Glob("testdata/*.txt")
	for _, pad := range paden {
		for _, g := range lees(t, pad) {
			t.Run(strings.TrimSuffix(filepath.Base(pad), ".txt")+"/"+g.naam, func(t *testing.T) { g.toets(t) })
		}
	}
}

func (g *geval) toets(t *testing.T) {
	r := checker.Beoordeel(g.d, g.peil)
	for _, wil := range g.wil {
		i := slices.IndexFunc(r.Bevindingen, func(b oordeel.Bevinding) bool { return b.Toets == wil[0] })
		if i < 0 {
			t.Errorf("no toets %q", wil[0])
			continue
		}
		if b := &r.Bevindingen[i]; !slices.Contains(wil[1:], string(b.Uitkomst)) {
			t.Errorf("%s: %s, want %v\n%s\n%v", b.Toets, b.Uitkomst, wil[1:], b.Bericht, b.Bewijs)
		}
	}
	for _, x := range g.d.Documenten {
		for _, v := range x.Feiten.Vermeldingen {
			if !strings.Contains(x.Bladen[0].Tekst, v.Bewijs.Citaat) || len(v.Bewijs.Citaat) > 130 || v.Bewijs.Citaat == "" {
				t.Errorf("quote %q of %s is not a piece of the page", v.Bewijs.Citaat, v.Onderwerp)
			}
		}
		for _, m := range x.Feiten.Medisch {
			if !strings.Contains(x.Bladen[0].Tekst, m.Bewijs.Citaat) || len(m.Bewijs.Citaat) > 60 || m.Bewijs.Citaat == "" {
				t.Errorf("medical quote %q is no piece of the page, or too much of it", m.Bewijs.Citaat)
			}
		}
	}
}
