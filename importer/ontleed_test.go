package importer_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer"
	"dossiercheck/importer/page"
)

// bundel is one file of a problem analysis of two pages and a plan of one.
func bundel() page.File {
	return page.File{Pages: []page.Page{
		page.FromText(1, analyse+"\nPagina 1 van 2"),
		page.FromText(2, "De werknemer hervat in overleg met de werkgever.\nPagina 2 van 2"),
		page.FromText(3, plan),
	}}
}

func TestOntleedMetEenEigenIndeling(t *testing.T) {
	type stuk struct {
		Van, Tot int
		Soort    dossier.Soort
		Mens     bool
	}
	for _, c := range []struct {
		naam   string
		begint []int // nil: the program's own
		want   []stuk
	}{
		{"van het programma", nil, []stuk{{1, 2, dossier.Probleemanalyse, false}, {3, 3, dossier.PlanVanAanpak, false}}},
		{"dezelfde, bevestigd", []int{1, 3}, []stuk{{1, 2, dossier.Probleemanalyse, true}, {3, 3, dossier.PlanVanAanpak, true}}},
		{"gesplitst", []int{1, 2, 3}, []stuk{{1, 1, dossier.Probleemanalyse, true}, {2, 2, dossier.Overig, true}, {3, 3, dossier.PlanVanAanpak, true}}},
		{"samengevoegd", []int{1}, []stuk{{1, 3, dossier.Probleemanalyse, true}}},
		{"verschoven", []int{1, 2}, []stuk{{1, 1, dossier.Probleemanalyse, true}, {2, 3, dossier.PlanVanAanpak, true}}},
		{"met onzin erin", []int{9, 3, 3, -1}, []stuk{{1, 2, dossier.Probleemanalyse, true}, {3, 3, dossier.PlanVanAanpak, true}}},
	} {
		t.Run(c.naam, func(t *testing.T) {
			var eigen *dossier.Indeling
			if c.begint != nil {
				eigen = &dossier.Indeling{Sha256: "ff", Begint: c.begint}
			}
			var got []stuk
			for _, d := range importer.OntleedMet("map/bundel.pdf", "ff", bundel(), eigen, peildatum) {
				got = append(got, stuk{d.Paginas[0], d.Paginas[1], d.Soort, d.Knip.Mens})
				if d.Knip.Reden == "" || d.Knip.Zekerheid <= 0 || d.Knip.Zekerheid > 1 {
					t.Errorf("knip %+v", d.Knip)
				}
				if d.Knip.Mens && d.Knip.InTwijfel() {
					t.Error("twijfel aan wat een mens zei")
				}
				for _, w := range append(d.Feiten.Werknemer, d.Feiten.Werkgever...) {
					p := w.Bewijs.Pagina
					if w.Bewijs.Bestand != "map/bundel.pdf" || p < d.Paginas[0] || p > d.Paginas[1] ||
						!strings.Contains(d.Bladen[p-d.Paginas[0]].Tekst, w.Bewijs.Citaat) {
						t.Errorf("bewijs %+v in stuk %v", w.Bewijs, d.Paginas)
					}
				}
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

// TestHeelBestand has a file of a kind that is one document whatever is in it.
func TestHeelBestand(t *testing.T) {
	f := bundel()
	f.Whole = true
	if docs := importer.Ontleed("brief.docx", "ff", f, peildatum); len(docs) != 1 || docs[0].Paginas != [2]int{1, 3} || docs[0].Knip.InTwijfel() {
		t.Errorf("%d stukken", len(docs))
	}
	if docs := importer.OntleedMet("brief.docx", "ff", f, &dossier.Indeling{Sha256: "ff", Begint: []int{1, 3}}, peildatum); len(docs) != 2 {
		t.Errorf("een mens deelde in: %d stukken, want 2", len(docs))
	}
	f.Pages = nil
	if docs := importer.Ontleed("leeg.eml", "ff", f, peildatum); len(docs) != 0 {
		t.Errorf("zonder bladzijden %d stukken", len(docs))
	}
}

// TestTwijfelOverEenKnip has two forms of one kind and one day: they may be one paper.
func TestTwijfelOverEenKnip(t *testing.T) {
	var f page.File
	for i, s := range []string{plan, plan, strings.ReplaceAll(plan, "4 maart", "9 april")} {
		f.Pages = append(f.Pages, page.FromText(i+1, s+"\nPagina 1 van 1"))
	}
	docs := importer.Ontleed("bundel.pdf", "ff", f, peildatum)
	if len(docs) != 3 {
		t.Fatalf("%d stukken, want 3", len(docs))
	}
	for i, want := range []bool{false, true, false} {
		if k := docs[i].Knip; k.InTwijfel() != want {
			t.Errorf("stuk %d: twijfel %v bij %+v", i+1, k.InTwijfel(), k)
		}
	}
}

func TestImporteerMetKnippen(t *testing.T) {
	dir := schrijf(t, map[string][]byte{"bundel.pdf": pdf(t, analyse, plan), "plan.pdf": pdf(t, plan)})
	d, err := importer.Importeer(context.Background(), []string{dir}, importer.Opties{Peildatum: peildatum,
		Knippen: []dossier.Indeling{{Bestand: "bundel.pdf", Begint: []int{1}}, {Bestand: "is er niet.pdf", Begint: []int{1, 2}}}})
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Documenten) != 2 || d.Documenten[0].Paginas != [2]int{1, 2} || !d.Documenten[0].Knip.Mens || d.Documenten[1].Knip.Mens {
		t.Errorf("%d documenten: %+v", len(d.Documenten), d.Documenten[0].Knip)
	}
}
