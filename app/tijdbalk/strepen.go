package tijdbalk

import (
	"fmt"
	"slices"

	"dossiercheck/checker/kalender"
)

// gatDagen is the longest stretch without a document that is not shown as a gap.
const gatDagen = 8 * 7

// Gat is a stretch of days, first and last included, in which no document is dated.
type Gat struct{ Van, TotEnMet kalender.Dag }

// Weken gives the length in whole weeks.
func (g Gat) Weken() int { return (g.TotEnMet.Sinds(g.Van) + 1) / 7 }

// gaten finds the stretches of more than eight weeks without a document, between the first
// sick day and the peildatum or the end of the wachttijd, whichever comes first. Recovery
// and leave count as something that happened.
func (t *tekening) gaten() []Gat {
	eerste := eersteDag(t.r)
	if !eerste.Bekend() {
		return nil
	}
	eind := eerste.Plus(wachttijd - 1)
	if t.r.EindeWachttijd.Bekend() {
		eind = t.r.EindeWachttijd
	}
	if t.r.Peildatum.Bekend() {
		eind = min(eind, t.r.Peildatum)
	}
	dagen := []kalender.Dag{eerste, eind}
	neem := func(d kalender.Dag) {
		if d > eerste && d < eind {
			dagen = append(dagen, d)
		}
	}
	for i := range t.r.Dossier.Documenten {
		neem(t.r.Dossier.Documenten[i].Datum())
	}
	for _, o := range t.r.Dossier.Invoer.Onderbrekingen {
		if !o.Van.Bekend() {
			continue
		}
		for d := o.Van; d <= o.TotEnMet && d <= eind; d = d.Plus(7) {
			neem(d)
		}
		neem(o.TotEnMet)
	}
	slices.Sort(dagen)
	var uit []Gat
	for i := 1; i < len(dagen); i++ {
		if dagen[i].Sinds(dagen[i-1]) > gatDagen {
			uit = append(uit, Gat{dagen[i-1].Plus(1), dagen[i].Plus(-1)})
		}
	}
	return uit
}

// tekenStrepen shades gaps and interruptions from y to the bottom, names them in a row at y,
// and gives the y below that row.
func (t *tekening) tekenStrepen(y float64) float64 {
	type streep struct {
		van, tot    kalender.Dag
		stijl       Stijl
		namen       []string // longest first
		hint        string
		links, eind float64
	}
	var strepen []streep
	for _, g := range t.gaten() {
		strepen = append(strepen, streep{van: g.Van, tot: g.TotEnMet, stijl: StijlGat,
			namen: []string{fmt.Sprintf("%d weken geen document", g.Weken()), fmt.Sprintf("gat %d wk", g.Weken()), fmt.Sprintf("%d wk", g.Weken())},
			hint:  fmt.Sprintf("Geen document tussen %s en %s (%d weken)", g.Van.Nederlands(), g.TotEnMet.Nederlands(), g.Weken())})
	}
	for _, o := range t.r.Dossier.Invoer.Onderbrekingen {
		if !o.Van.Bekend() || o.TotEnMet < t.s.van || o.Van > t.s.tot || o.TotEnMet < o.Van {
			continue
		}
		strepen = append(strepen, streep{van: o.Van, tot: o.TotEnMet, stijl: StijlOnderbr, namen: []string{o.Soort},
			hint: fmt.Sprintf("%s: %s tot en met %s", o.Soort, o.Van.Nederlands(), o.TotEnMet.Nederlands())})
	}
	if len(strepen) == 0 {
		return y
	}
	slices.SortStableFunc(strepen, func(a, b streep) int { return int(a.van - b.van) })
	half := t.s.dagBreedte() / 2
	for i := range strepen {
		s := &strepen[i]
		s.links, s.eind = max(t.s.x, t.s.op(s.van)-half), min(t.s.x+t.s.b, t.s.op(s.tot)+half)
		t.inLaag(laagStreep, Vorm{Aard: Vlak, Stijl: s.stijl, X: s.links, Y: y, B: s.eind - s.links, H: t.hoog - y, Hint: s.hint})
	}
	vrij := t.s.x
	for _, s := range strepen {
		for _, naam := range s.namen {
			b := t.meet(naam, klein)
			x := max(vrij, (s.links+s.eind)/2-b/2)
			if b+4 <= s.eind-s.links && x+b <= s.eind {
				t.tekst(s.stijl, x, y+1, naam, klein, Doel{}, s.hint)
				vrij = x + b + 4
				break
			}
		}
	}
	return y + klein*regel + 3
}
