package datum

import (
	"strings"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/page"
)

func FuzzBepaal(f *testing.F) {
	for _, s := range leesStukken(f, "stukken.txt") {
		f.Add(s.bladen[0].Text(), 5)
	}
	f.Fuzz(func(t *testing.T, tekst string, soort int) {
		p := page.FromText(3, tekst)
		s := dossier.Soorten[(soort%len(dossier.Soorten)+len(dossier.Soorten))%len(dossier.Soorten)].Soort
		peil := kalender.MoetDag("2026-01-01")
		eigen, alle := Bepaal([]page.Page{p}, s, "", peil)
		heel := p.Text()
		if eigen != nil {
			alle = append(alle, *eigen)
			if eigen.Dag > peil {
				t.Fatalf("documentdatum %s ligt na de peildatum", eigen.Dag)
			}
		}
		for _, d := range alle {
			if !strings.Contains(heel, d.Citaat) || d.Citaat == "" || d.Pagina != 3 {
				t.Fatalf("citaat %q, bladzijde %d", d.Citaat, d.Pagina)
			}
			if !d.Dag.Bekend() || d.Zekerheid < 0 || d.Zekerheid > 1 {
				t.Fatalf("%+v", d)
			}
		}
	})
}

func BenchmarkBepaal(b *testing.B) {
	st := leesStukken(b, "stukken.txt")
	for b.Loop() {
		for _, s := range st {
			Bepaal(s.bladen, dossier.Soort(s.wil["soort"]), "", kalender.GeenDag)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(st)), "µs/stuk")
}
