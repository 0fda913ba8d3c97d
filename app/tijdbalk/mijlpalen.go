package tijdbalk

import (
	"cmp"
	"fmt"
	"slices"

	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// Stand is how a milestone stands at the peildatum.
type Stand struct {
	Stijl Stijl
	Woord string // "gedaan", "te laat", "niet gevonden", "komt nog", "voorbij", "aanwezig, datum onbekend"
}

// momenten are milestones that nobody has to do anything for: their day just passes.
var momenten = map[string]bool{"einde-wachttijd": true, "loonsanctiebesluit": true}

// StandVan tells how m stands on the peildatum. A milestone whose latest day is unknown does
// not apply and gives the zero Stand.
func StandVan(m oordeel.Mijlpaal, peildatum kalender.Dag) Stand {
	switch {
	case !m.Uiterlijk.Bekend():
		return Stand{}
	case m.Gedaan.Bekend() && m.Gedaan <= m.Uiterlijk:
		return Stand{StijlGedaan, "gedaan"}
	case m.Gedaan.Bekend():
		return Stand{StijlTeLaat, "te laat"}
	case m.Bestand != "":
		return Stand{StijlOngedat, "aanwezig, datum onbekend"}
	case peildatum.Bekend() && m.Uiterlijk < peildatum && momenten[m.ID]:
		return Stand{StijlVoorbij, "voorbij"}
	case peildatum.Bekend() && m.Uiterlijk < peildatum:
		return Stand{StijlOntbreekt, "niet gevonden"}
	}
	return Stand{StijlKomt, "komt nog"}
}

// omschrijving is the second line of a milestone's flag.
func (s Stand) omschrijving(m oordeel.Mijlpaal) string {
	switch s.Stijl {
	case StijlGedaan:
		return "gedaan " + m.Gedaan.Kort()
	case StijlTeLaat:
		return "te laat: " + m.Gedaan.Kort()
	case StijlOntbreekt:
		return "niet gevonden"
	case StijlOngedat:
		return "datum onbekend"
	case StijlVoorbij:
		return m.Uiterlijk.Kort()
	}
	return "uiterlijk " + m.Uiterlijk.Kort()
}

func hintVan(m oordeel.Mijlpaal, s Stand) string {
	h := fmt.Sprintf("%s: uiterlijk %s", m.Naam, m.Uiterlijk.Nederlands())
	if m.Week > 0 {
		h += fmt.Sprintf(" (week %d)", m.Week)
	}
	h += ", " + s.Woord
	if m.Gedaan.Bekend() {
		h += " op " + m.Gedaan.Nederlands()
	}
	if m.Bestand != "" {
		h += " – " + m.Bestand
	}
	return h
}

// vlaggetje is a milestone's flag in the making: a line up from the scale with the mark and
// two lines of text at its top.
type vlaggetje struct {
	m              oordeel.Mijlpaal
	stand          Stand
	x, b           float64 // of the line; width of the text
	naam, onder    string
	links          bool    // the text hangs to the left of the mark
	rij            int     // 0 is nearest to the scale; -1: no room for the text
	vanX, totX     float64 // of the text
	merkX, merkTot float64 // of the mark
}

const (
	merk     = 11.0         // size of a milestone's mark
	merkRand = merk/2 + 2.5 // from the middle of the mark to the text
)

// tekenMijlpalen draws the milestones between y and at most y+ruimte and gives the y below
// them. A milestone without room for its flag has its mark on the line itself.
func (t *tekening) tekenMijlpalen(y, ruimte float64) float64 {
	vs := t.vlaggetjes()
	if len(vs) == 0 {
		return y
	}
	hoogte := 2*klein*regel + 3
	rijen := t.hang(vs, max(1, int((ruimte-merk-y)/hoogte)))
	lijnY := y + float64(rijen)*hoogte + merk/2 + 1
	t.lijn(StijlAs, t.s.x, lijnY, t.s.b, 0)
	for _, v := range vs {
		doel, hint, midden := Doel{Mijlpaal: v.m.ID}, hintVan(v.m, v.stand), lijnY
		if v.rij >= 0 {
			top := lijnY - merk/2 - 1 - float64(v.rij+1)*hoogte
			midden = top + klein*regel
			t.lijn(StijlAs, v.x, midden, 0, lijnY-midden)
			t.zet(Vorm{Aard: Rond, Stijl: StijlAs, X: v.x - 1.5, Y: lijnY - 1.5, B: 3, H: 3})
			xn, xo := v.x+merkRand, v.x+merkRand
			if v.links {
				xn, xo = v.x-merkRand-t.meet(v.naam, klein), v.x-merkRand-t.meet(v.onder, klein)
			}
			t.etiket(StijlDek, StijlTekst, xn, top, v.naam, doel, hint)
			t.etiket(StijlDek, v.stand.Stijl, xo, midden, v.onder, doel, hint)
		}
		t.merkteken(v.stand.Stijl, v.x, midden, doel, hint)
	}
	return lijnY + merk/2 + 2
}

// vlaggetjes gives the milestones that are on the scale, from left to right.
func (t *tekening) vlaggetjes() []*vlaggetje {
	var vs []*vlaggetje
	for _, m := range t.r.Tijdlijn {
		s := StandVan(m, t.r.Peildatum)
		alVlag := m.ID == "einde-wachttijd" && m.Uiterlijk == t.r.EindeWachttijd
		if s.Stijl == "" || alVlag || t.s.buiten(m.Uiterlijk) != 0 {
			continue
		}
		v := &vlaggetje{m: m, stand: s, x: t.s.op(m.Uiterlijk), naam: naamOpBalk(m), onder: s.omschrijving(m), rij: -1}
		v.b = max(t.meet(v.naam, klein), t.meet(v.onder, klein))
		v.merkX, v.merkTot = v.x-merk/2-1, v.x+merk/2+1
		vs = append(vs, v)
	}
	slices.SortStableFunc(vs, func(a, b *vlaggetje) int {
		return cmp.Or(cmp.Compare(a.x, b.x), cmp.Compare(a.m.ID, b.m.ID))
	})
	return vs
}

// hang gives every flag a row so that no text touches a text, a mark or another flag's line.
// The flags from some point on hang to the left, those before it to the right; every such
// point is tried and the one that keeps most flags wins, then the one that needs least rows
// and crosses the peildatum least. It gives the number of rows in use.
func (t *tekening) hang(vs []*vlaggetje, maximaal int) int {
	beste, bestePunten := len(vs), -1<<30
	for grens := len(vs); grens >= 0; grens-- {
		gezet, rijen, kruist := t.hangVanaf(vs, grens, maximaal)
		if punten := 1000*gezet - 10*rijen - 15*kruist - (len(vs) - grens); punten > bestePunten {
			beste, bestePunten = grens, punten
		}
	}
	_, rijen, _ := t.hangVanaf(vs, beste, maximaal)
	return rijen
}

// hangVanaf hangs the flags from grens on to the left, placed from the left, and those before
// it to the right, placed from the right: so each staircase climbs away from its own lines.
func (t *tekening) hangVanaf(vs []*vlaggetje, grens, maximaal int) (gezet, rijen, kruist int) {
	var klaar []*vlaggetje
	zet := func(v *vlaggetje, links bool) {
		v.rij, v.links = -1, links
		v.vanX, v.totX = v.x+merkRand, v.x+merkRand+v.b+3
		if links {
			v.vanX, v.totX = v.x-merkRand-v.b-3, v.x-merkRand
		}
		if v.vanX < t.s.x-2 || v.totX > t.beeld.Breedte {
			return
		}
		for rij := range maximaal {
			if v.rij = rij; botst(v, klaar) {
				v.rij = -1
				continue
			}
			klaar = append(klaar, v)
			rijen = max(rijen, rij+1)
			if p := t.r.Peildatum; p.Bekend() && t.s.op(p) > v.vanX && t.s.op(p) < v.totX {
				kruist++
			}
			return
		}
	}
	for _, v := range vs[grens:] {
		zet(v, true)
	}
	for i := grens - 1; i >= 0; i-- {
		zet(vs[i], false)
	}
	return len(klaar), rijen, kruist
}

// botst tells whether v, in its row, touches a placed flag or crosses a placed line.
func botst(v *vlaggetje, gezet []*vlaggetje) bool {
	for _, g := range gezet {
		switch {
		case g.rij == v.rij && min(v.vanX, v.merkX) < max(g.totX, g.merkTot) && max(v.totX, v.merkTot) > min(g.vanX, g.merkX):
			return true
		case g.rij > v.rij && g.x > v.vanX && g.x < v.totX: // its line runs through this text
			return true
		case g.rij < v.rij && v.x > g.vanX && v.x < g.totX: // this line runs through its text
			return true
		}
	}
	return false
}

// naamOpBalk gives the name on the flag: shorter for the long ones; the Hint has it in full.
func naamOpBalk(m oordeel.Mijlpaal) string {
	if m.ID == "loonsanctiebesluit" {
		return "Loonsanctiebesluit"
	}
	return m.Naam
}

// merkteken draws a milestone's mark around (x, y): each state has a shape of its own.
func (t *tekening) merkteken(s Stijl, x, y float64, d Doel, hint string) {
	h := merk / 2
	v := Vorm{Stijl: s, X: x - h, Y: y - h, B: merk, H: merk, Doel: d, Hint: hint}
	streep := func(x1, y1, x2, y2 float64) {
		t.lijn(StijlTeken, x+x1*h, y+y1*h, (x2-x1)*h, (y2-y1)*h)
	}
	switch s {
	case StijlGedaan: // disc with a tick
		v.Aard = Rond
		t.zet(v)
		streep(-0.45, 0.05, -0.1, 0.4)
		streep(-0.1, 0.4, 0.5, -0.35)
	case StijlTeLaat: // triangle with a bar
		v.Aard = Driehoek
		t.zet(v)
		streep(0, -0.25, 0, 0.3)
		streep(0, 0.55, 0, 0.7)
	case StijlOntbreekt: // square with a cross
		v.Aard = Vlak
		t.zet(v)
		streep(-0.45, -0.45, 0.45, 0.45)
		streep(-0.45, 0.45, 0.45, -0.45)
	case StijlOngedat: // disc with a dash
		v.Aard = Rond
		t.zet(v)
		streep(-0.4, 0, 0.4, 0)
	default: // diamond: still to come, or a moment that passed
		v.Aard = Ruit
		t.zet(v)
	}
}

// Merkteken gives the mark of a milestone in a style by itself, in a square of 11 units, for
// a legend or a table.
func Merkteken(s Stijl) Beeld {
	t := &tekening{beeld: Beeld{Breedte: merk, Hoogte: merk}}
	t.merkteken(s, merk/2, merk/2, Doel{}, "")
	return t.beeld
}
