package tijdbalk

import (
	"fmt"

	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// How far the scale may grow past its normal range, so that one stray document (a contract
// of ten years ago) does not squeeze the 104 weeks into a corner.
const (
	wachttijd   = 104 * 7
	vooraf      = 14          // days shown before the first sick day
	vroegst     = 12 * 7      // documents this long before it still stretch the scale
	laatst      = 104 * 7     // and this long after the end of the wachttijd
	naloop      = 21          // days shown after the last thing
	zonderEerst = 2*366 + 200 // widest scale, in days, when no first sick day is known
)

// schaal maps days to x.
type schaal struct {
	van, tot kalender.Dag // first and last day shown
	x, b     float64      // left edge and width in units
}

func (s schaal) dagBreedte() float64 { return s.b / float64(s.tot.Sinds(s.van)+1) }

// op gives the x of the middle of a day, clamped to the scale.
func (s schaal) op(d kalender.Dag) float64 {
	x := s.x + (float64(d.Sinds(s.van))+0.5)*s.dagBreedte()
	return min(max(x, s.x), s.x+s.b)
}

// buiten tells that a day falls outside the scale: -1 before, 1 after, 0 inside.
func (s schaal) buiten(d kalender.Dag) int {
	switch {
	case d < s.van:
		return -1
	case d > s.tot:
		return 1
	}
	return 0
}

// kiesSchaal decides which days are shown.
func kiesSchaal(r *oordeel.Rapport, x, b float64) schaal {
	eerste := eersteDag(r)
	s := schaal{x: x, b: b}
	if !eerste.Bekend() {
		s.van, s.tot = zonderZiektedag(r)
		return s
	}
	s.van, s.tot = eerste.Plus(-vooraf), eerste.Plus(wachttijd)
	neem := func(d kalender.Dag) {
		if !d.Bekend() || d < eerste.Plus(-vroegst) || d > eerste.Plus(wachttijd+laatst) {
			return
		}
		s.van, s.tot = min(s.van, d.Plus(-4)), max(s.tot, d)
	}
	neem(r.EindeWachttijd)
	neem(r.Peildatum)
	for _, m := range r.Tijdlijn {
		neem(m.Uiterlijk)
		neem(m.Gedaan)
	}
	for i := range r.Dossier.Documenten {
		neem(r.Dossier.Documenten[i].Datum())
	}
	s.tot = s.tot.Plus(naloop)
	return s
}

// zonderZiektedag spans the documents around the peildatum, on the calendar alone. The
// newest documents win when they are spread too wide.
func zonderZiektedag(r *oordeel.Rapport) (van, tot kalender.Dag) {
	tot = r.Peildatum
	for i := range r.Dossier.Documenten {
		if d := r.Dossier.Documenten[i].Datum(); d.Bekend() && (!tot.Bekend() || d > tot && d.Sinds(tot) < zonderEerst) {
			tot = d
		}
	}
	if !tot.Bekend() {
		tot = kalender.MoetDag("2000-12-31") // nothing at all has a date; any year will do
	}
	van = tot
	for i := range r.Dossier.Documenten {
		if d := r.Dossier.Documenten[i].Datum(); d.Bekend() && d < van && tot.Sinds(d) <= zonderEerst {
			van = d
		}
	}
	if tot.Sinds(van) < 180 {
		van = tot.Plus(-180)
	}
	return van.Plus(-vooraf), tot.Plus(naloop)
}

// eersteDag gives the first sick day when it can be counted from. A contradicted one is
// still the best there is to draw with.
func eersteDag(r *oordeel.Rapport) kalender.Dag { return r.Dossier.EersteZiektedag.Waarde }

var maandKort = [...]string{"", "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"}

// stuk is a stretch of the calendar with a label: a month, a quarter, a year.
type stuk struct {
	van, tot kalender.Dag
	naam     string
}

// stukken cuts the scale at the first of every maanden-th month.
func (s schaal) stukken(maanden int, naam func(jaar, maand int) string) []stuk {
	var uit []stuk
	j, m, _ := s.van.Delen()
	m = (m-1)/maanden*maanden + 1
	for {
		begin := eersteVan(j, m)
		if begin > s.tot {
			return uit
		}
		nj, nm := j, m+maanden
		if nm > 12 {
			nj, nm = j+1, 1
		}
		eind := eersteVan(nj, nm).Plus(-1)
		uit = append(uit, stuk{max(begin, s.van), min(eind, s.tot), naam(j, m)})
		j, m = nj, nm
	}
}

func eersteVan(jaar, maand int) kalender.Dag {
	d, err := kalender.DagVan(jaar, maand, 1)
	if err != nil { // past the year 9999: nothing is drawn there
		return kalender.MoetDag("9999-12-31")
	}
	return d
}

// tekenSchaal draws years, months or quarters, and weeks, in three rows from y; it gives the
// y below them.
func (t *tekening) tekenSchaal(y float64) float64 {
	rij := klein * regel
	jaren := t.s.stukken(12, func(j, _ int) string { return fmt.Sprint(j) })
	for _, st := range jaren {
		t.inStuk(st, y, StijlTekstVet)
	}
	stap, naam := 1, func(_, m int) string { return maandKort[m] }
	if t.s.dagBreedte()*30 < t.meet("mrt", klein)+5 {
		stap, naam = 3, func(_, m int) string { return fmt.Sprintf("kw %d", (m+2)/3) }
	}
	maanden := t.s.stukken(stap, naam)
	for _, st := range maanden {
		t.inStuk(st, y+rij, StijlTekstZwak)
		if st.van > t.s.van {
			t.lijn(StijlRaster, t.s.op(st.van), y+rij, 0, t.hoog-y-rij)
		}
	}
	y += 2*rij + 2
	t.lijn(StijlAs, t.s.x, y, t.s.b, 0)
	if !eersteDag(t.r).Bekend() {
		return y + 3
	}
	t.tekenWeken(y)
	return y + 5 + rij
}

// inStuk writes a label at the left of its stretch, when it fits in it.
func (t *tekening) inStuk(st stuk, y float64, stijl Stijl) {
	x := t.s.op(st.van) - t.s.dagBreedte()/2
	eind := t.s.op(st.tot)
	if x+2+t.meet(st.naam, klein) <= eind {
		t.tekst(stijl, x+2, y, st.naam, klein, Doel{}, "")
	}
}

// tekenWeken sets a tick for each week of sickness and a number where there is room.
func (t *tekening) tekenWeken(y float64) {
	eerste := eersteDag(t.r)
	week := 7 * t.s.dagBreedte()
	nummer := 26
	for _, n := range []int{1, 2, 4, 8, 13} {
		if week*float64(n) >= t.meet("104", klein)+8 {
			nummer = n
			break
		}
	}
	streepje := 1
	for week*float64(streepje) < 2.5 {
		streepje *= 2
	}
	t.tekst(StijlTekstZwak, t.s.x-6-t.meet("ziekteweek", klein), y+5, "ziekteweek", klein, Doel{}, "Weken vanaf de eerste ziektedag")
	vrij := t.s.x
	for w := 1; eerste.Plus(7*(w-1)) <= t.s.tot; w++ {
		x := t.s.op(eerste.Plus(7 * (w - 1)))
		naam := fmt.Sprint(w)
		genoemd := w == 1 || w%nummer == 0
		switch {
		case genoemd:
			t.lijn(StijlAs, x, y, 0, 5)
		case w%streepje == 0:
			t.lijn(StijlAs, x, y, 0, 2.5)
		}
		b := t.meet(naam, klein)
		links := max(x-b/2, t.s.x)
		if !genoemd || links < vrij || links+b > t.s.x+t.s.b {
			continue
		}
		t.tekst(StijlTekstZwak, links, y+5, naam, klein, Doel{}, "")
		vrij = links + b + 4
	}
}
