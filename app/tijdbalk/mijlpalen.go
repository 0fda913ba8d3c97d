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
	Woord string // "gedaan", "te laat", "niet gevonden", "komt nog", "voorbij"
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

// vlaggetje is a milestone's label in the making: x of its mark, its lines and where it went.
type vlaggetje struct {
	m       oordeel.Mijlpaal
	stand   Stand
	x, b    float64
	naam    string
	onder   string
	links   bool // the label hangs to the left of its line
	rij     int  // 0 is nearest to the marks; -1: no room
	vanX, X float64
}

const merk = 11.0 // size of a milestone's mark

// tekenMijlpalen draws the milestones between y and at most y+ruimte and gives the y below
// them. The marks stand on one line; the labels hang above it in as many rows as needed.
func (t *tekening) tekenMijlpalen(y, ruimte float64) float64 {
	var vs []*vlaggetje
	for _, m := range t.r.Tijdlijn {
		s := StandVan(m, t.r.Peildatum)
		alVlag := m.ID == "einde-wachttijd" && m.Uiterlijk == t.r.EindeWachttijd
		if s.Stijl == "" || alVlag || t.s.buiten(m.Uiterlijk) != 0 {
			continue
		}
		v := &vlaggetje{m: m, stand: s, x: t.s.op(m.Uiterlijk), naam: m.Naam, onder: s.omschrijving(m), rij: -1}
		v.b = max(t.meet(v.naam, klein), t.meet(v.onder, klein)) + 5
		vs = append(vs, v)
	}
	if len(vs) == 0 {
		return y
	}
	slices.SortStableFunc(vs, func(a, b *vlaggetje) int {
		return cmp.Or(cmp.Compare(a.x, b.x), cmp.Compare(a.m.ID, b.m.ID))
	})
	hoogte := 2*klein*regel + 3
	rijen := t.hang(vs, max(1, int((ruimte-merk-y)/hoogte)))
	lijnY := y + float64(rijen)*hoogte + merk/2 + 2
	t.lijn(StijlAs, t.s.x, lijnY, t.s.b, 0)
	for _, v := range vs {
		if v.rij >= 0 {
			top := lijnY - merk/2 - 2 - float64(v.rij+1)*hoogte
			t.lijn(StijlAs, v.x, top+2, 0, lijnY-top-2)
			doel, hint := Doel{Mijlpaal: v.m.ID}, hintVan(v.m, v.stand)
			x := v.x + 4
			bn, bo := t.meet(v.naam, klein), t.meet(v.onder, klein)
			if v.links {
				t.tekst(StijlTekst, v.x-4-bn, top, v.naam, klein, doel, hint)
				t.tekst(v.stand.Stijl, v.x-4-bo, top+klein*regel, v.onder, klein, doel, hint)
			} else {
				t.tekst(StijlTekst, x, top, v.naam, klein, doel, hint)
				t.tekst(v.stand.Stijl, x, top+klein*regel, v.onder, klein, doel, hint)
			}
		}
	}
	for _, v := range vs {
		t.merkteken(v.stand.Stijl, v.x, lijnY, Doel{Mijlpaal: v.m.ID}, hintVan(v.m, v.stand))
	}
	return lijnY + merk/2 + 2
}

// hang gives every flag a row so that no label crosses a label or another flag's line: the
// flags that would run off the right edge hang to the left and are placed from the left, the
// others are placed from the right. It gives the number of rows in use.
func (t *tekening) hang(vs []*vlaggetje, maximaal int) int {
	rijen := 0
	var gezet []*vlaggetje
	probeer := func(v *vlaggetje, links bool) bool {
		v.links = links
		v.vanX, v.X = v.x, v.x+v.b+3
		if links {
			v.vanX, v.X = v.x-v.b-3, v.x
		}
		if v.vanX < t.s.x-2 && links || v.X > t.beeld.Breedte {
			return false
		}
		for rij := range maximaal {
			if !botst(v, rij, gezet) {
				v.rij = rij
				gezet = append(gezet, v)
				rijen = max(rijen, rij+1)
				return true
			}
		}
		return false
	}
	grens := t.beeld.Breedte
	var rest []*vlaggetje
	for _, v := range vs {
		if v.x+v.b+3 > grens {
			probeer(v, true)
		} else {
			rest = append(rest, v)
		}
	}
	for i := len(rest) - 1; i >= 0; i-- {
		if !probeer(rest[i], false) {
			probeer(rest[i], true)
		}
	}
	return rijen
}

// botst tells whether v in a row touches a placed label, or crosses a placed line.
func botst(v *vlaggetje, rij int, gezet []*vlaggetje) bool {
	for _, g := range gezet {
		raakLabel := v.vanX < g.X && v.X > g.vanX
		switch {
		case g.rij == rij && raakLabel:
			return true
		case g.rij > rij && g.x > v.vanX && g.x < v.X: // its line runs through this label
			return true
		case g.rij < rij && v.x > g.vanX && v.x < g.X: // this line runs through its label
			return true
		}
	}
	return false
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
