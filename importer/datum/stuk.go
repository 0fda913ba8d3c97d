package datum

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/page"
)

// Stuk is another document that a page names together with its date: "FML van 12 februari
// 2025", or the label "Datum plan van aanpak".
type Stuk struct {
	Soort     dossier.Soort
	Dag       kalender.Dag
	Pagina    int
	Citaat    string
	Zekerheid float64
}

// Stukken gives the dated mentions of other documents in a document of type s, in reading
// order. A mention without a date is not among them.
func Stukken(bladen []page.Page, s dossier.Soort) []Stuk {
	bs := make([]*blad, len(bladen))
	for i := range bladen {
		bs[i] = maakBlad(&bladen[i])
	}
	ps := plekken(bs, s)
	vulJaren(ps, s, kalender.GeenDag)
	var uit []Stuk
	for i := range ps {
		p := &ps[i]
		if p.stuk == "" || p.aard != anderStuk || !p.Dag.Bekend() || p.Precisie != dossier.OpDag || p.Deel == 2 {
			continue
		}
		uit = append(uit, Stuk{Soort: p.stuk, Dag: p.Dag, Pagina: p.b.nr, Citaat: p.b.citaat(p.Vondst), Zekerheid: p.datering().Zekerheid})
	}
	return uit
}
