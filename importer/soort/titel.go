package soort

import (
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
)

// titelzone is how many filled lines of a first page can hold the title.
const titelzone = 25

// titel is a title phrase with how much its place looks like that of a title, 0 to about 1.2.
type titel struct {
	frase int32
	regel int
	tekst string // the cell as written
	score float64
	vaag  bool // found by edit distance
}

// titels finds title phrases in the title zone, best first. A phrase within a longer one does
// not count: "bijstelling plan van aanpak" is no "plan van aanpak".
func (b *beeld) titels() []titel {
	type plek struct {
		v vondst
		c *cel
		i int
	}
	var plekken []plek
	for _, v := range b.vondsten {
		if tabel().vanFrase[v.frase] == nil {
			continue
		}
		i := int(b.regelOp[v.begin])
		r := &b.regels[i]
		if r.blad > 0 || r.nr >= titelzone {
			continue
		}
		plekken = append(plekken, plek{v, r.celOp(int(v.begin)), i})
	}
	var uit []titel
	for k, p := range plekken {
		bedekt := slices.ContainsFunc(plekken, func(q plek) bool {
			return q.v.begin <= p.v.begin && q.v.end >= p.v.end && q.v.end-q.v.begin > p.v.end-p.v.begin
		})
		if bedekt {
			continue
		}
		cs := b.celScore(p.i, p.c)
		score := cs * b.plaatsInCel(p.c, p.v)
		if n := len(tabel().zoeker.frases[p.v.frase].tekst); cs >= 0.5 && p.c.lengte() >= n+4 && p.c.lengte() <= 70 {
			// a damaged word must not turn an evaluation of the plan into the plan
			if v := b.vaagInCel(p.i, p.c, cs, &p.v); len(v) > 0 && v[0].score > 0.8*score {
				uit = append(uit, v...)
				continue
			}
		}
		if score > 0.02 {
			uit = append(uit, titel{plekken[k].v.frase, p.i, p.c.tekst, score, false})
		}
	}
	if !slices.ContainsFunc(uit, func(t titel) bool { return t.score >= 0.6 }) {
		uit = append(uit, b.vageTitels()...)
	}
	slices.SortStableFunc(uit, func(x, y titel) int {
		if x.score != y.score {
			if x.score > y.score {
				return -1
			}
			return 1
		}
		return x.regel - y.regel
	})
	b.naHoofdtitel(uit)
	return uit
}

// naHoofdtitel lowers titles on other lines than the main one: under the title of a report
// stand the names of its chapters.
func (b *beeld) naHoofdtitel(ts []titel) {
	if len(ts) == 0 || ts[0].score < 0.5 {
		return
	}
	hoofd := ts[0].regel
	for _, t := range ts {
		// of two lines that stand out about equally the upper one is the title
		if t.score >= 0.75*ts[0].score && t.regel < hoofd {
			hoofd = t.regel
		}
	}
	for i := range ts {
		if ts[i].regel != hoofd {
			ts[i].score *= 0.4
		}
	}
}

// Titel is a type that the top of a page announces.
type Titel struct {
	Soort  dossier.Soort
	Score  float64 // 0 to about 1.2: how much the line looks like a title
	Kracht float64 // the weight of the title phrase in the table, about 1-7
	Regel  int     // line of the page, from 0
	Tekst  string  // the line's text
}

// Titels gives the types that the top of a page seems to announce, best first. It serves the
// cutting of files that hold several documents.
func Titels(p page.Page) []Titel {
	b := maakBeeld([]page.Page{p}, "")
	var uit []Titel
	for _, t := range b.titels() {
		for _, v := range tabel().vanFrase[t.frase] {
			s := &tabel().signalen[v.signaal]
			if s.gewicht <= 0 {
				continue
			}
			uit = append(uit, Titel{tabel().soorten[s.soort], t.score, s.gewicht, b.regels[t.regel].nr, t.tekst})
		}
	}
	return uit
}
