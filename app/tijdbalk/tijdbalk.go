package tijdbalk

import (
	"fmt"
	"slices"

	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// Opties change how the picture is made.
type Opties struct {
	Meet Meet // width of a text; nil: an estimate on the wide side
}

// The smallest picture that still says something.
const (
	minBreedte = 300
	minHoogte  = 260
)

// tekening is a picture in the making.
type tekening struct {
	r     *oordeel.Rapport
	meet  Meet
	s     schaal
	hoog  float64
	links float64 // width of the column with lane names
	beeld Beeld
}

// Teken lays out the timeline of r in a picture of breedte by hoogte units; a picture
// smaller than 300 by 260 is made that large (see Beeld.Breedte and Hoogte). Without a first
// sick day the documents stand on the calendar and the picture says so.
func Teken(r oordeel.Rapport, breedte, hoogte float64, o ...Opties) Beeld {
	t := &tekening{r: &r, meet: schatting, hoog: max(hoogte, minHoogte)}
	breedte = max(breedte, minBreedte)
	for _, x := range o {
		if x.Meet != nil {
			t.meet = x.Meet
		}
	}
	t.beeld = Beeld{Breedte: breedte, Hoogte: t.hoog}
	ruim := breedte >= 800
	for _, b := range banen {
		t.links = max(t.links, t.meet(b.kop(ruim), gewoon)+10)
	}
	t.links = max(t.links, t.meet("ziekteweek", klein)+10)
	t.s = kiesSchaal(&r, t.links, breedte-t.links-6)

	y := 0.0
	if !eersteDag(&r).Bekend() {
		y = t.zegGeenZiektedag(y)
	}
	y = t.tekenSchaal(y)
	y = t.tekenVlaggen(y + 2)
	y = t.tekenMijlpalen(y+4, t.hoog*0.42)
	y = t.tekenStrepen(y + 4)
	t.tekenBanen(y)
	slices.SortStableFunc(t.beeld.Vormen, func(a, b Vorm) int { return int(a.laag - b.laag) })
	return t.beeld
}

// zegGeenZiektedag writes why there are no weeks and milestones.
func (t *tekening) zegGeenZiektedag(y float64) float64 {
	for _, zin := range []string{
		"Eerste ziektedag onbekend: geen ziekteweken en mijlpalen. De documenten staan op de kalender.",
		"Eerste ziektedag onbekend: alleen de kalender.",
	} {
		if t.meet(zin, gewoon) <= t.beeld.Breedte {
			t.tekst(StijlTekstVet, 0, y, zin, gewoon, Doel{}, "Vul de eerste ziektedag in om weken en mijlpalen te zien.")
			break
		}
	}
	return y + gewoon*regel + 6
}

// vlag is a line from top to bottom with a name above it.
type vlag struct {
	dag   kalender.Dag
	stijl Stijl
	naam  string
	hint  string
}

// tekenVlaggen sets the lines of the peildatum and the end of the wachttijd with their names
// in one row at y; it gives the y below that row.
func (t *tekening) tekenVlaggen(y float64) float64 {
	var vlaggen []vlag
	if d := t.r.EindeWachttijd; d.Bekend() {
		vlaggen = append(vlaggen, vlag{d, StijlEinde, "einde wachttijd " + d.Kort(), "Laatste dag van de wachttijd: " + d.Nederlands()})
	}
	if d := t.r.Peildatum; d.Bekend() {
		hint := "Peildatum: " + d.Nederlands()
		if t.r.Ziekteweek > 0 {
			hint += fmt.Sprintf(", ziekteweek %d", t.r.Ziekteweek)
		}
		vlaggen = append(vlaggen, vlag{d, StijlVandaag, "peildatum " + d.Kort(), hint})
	}
	rij := klein * regel
	var zichtbaar []vlag
	for _, v := range vlaggen {
		if t.s.buiten(v.dag) == 0 {
			zichtbaar = append(zichtbaar, v)
			t.lijn(v.stijl, t.s.op(v.dag), y, 0, t.hoog-y)
		}
	}
	for i, links := range t.naamPlekken(zichtbaar) {
		if v := zichtbaar[i]; links >= 0 {
			t.tekst(v.stijl, links, y, v.naam, klein, Doel{}, v.hint)
		}
	}
	return y + rij
}

// naamPlekken finds for each flag the x of its name, right or left of its line, so that no
// name touches another name or line; -1 when there is none. The last flag goes first.
func (t *tekening) naamPlekken(vs []vlag) []float64 {
	beste := make([]float64, len(vs))
	for i := range beste {
		beste[i] = -1
	}
	meest := 0
	for keus := range 1 << len(vs) { // bit i set: name of flag i to the left
		plek, n := make([]float64, len(vs)), 0
		var bezet [][2]float64
		for _, v := range vs {
			bezet = append(bezet, [2]float64{t.s.op(v.dag), t.s.op(v.dag)})
		}
		for i := len(vs) - 1; i >= 0; i-- {
			x, b := t.s.op(vs[i].dag), t.meet(vs[i].naam, klein)
			plek[i] = x + 4
			if keus>>i&1 == 1 {
				plek[i] = x - 4 - b
			}
			if plek[i] < t.s.x || plek[i]+b > t.beeld.Breedte || raakt(bezet, plek[i]-3, plek[i]+b+3) {
				plek[i] = -1
				continue
			}
			bezet = append(bezet, [2]float64{plek[i], plek[i] + b})
			n++
		}
		if n > meest {
			beste, meest = plek, n
		}
	}
	return beste
}

func raakt(bezet [][2]float64, van, tot float64) bool {
	for _, b := range bezet {
		if van <= b[1] && tot >= b[0] {
			return true
		}
	}
	return false
}

// etiket writes a label over the vertical lines: where one runs through it, the line is
// covered first, in the colour of what lies behind.
func (t *tekening) etiket(achter, s Stijl, x, y float64, tekst string, d Doel, hint string) {
	b := t.meet(tekst, klein)
	for _, dag := range []kalender.Dag{t.r.Peildatum, t.r.EindeWachttijd} {
		if lx := t.s.op(dag); dag.Bekend() && t.s.buiten(dag) == 0 && lx > x-1 && lx < x+b+1 {
			t.zet(Vorm{Aard: Vlak, Stijl: achter, X: lx - 1, Y: y, B: 2, H: klein * regel})
		}
	}
	t.tekst(s, x, y, tekst, klein, d, hint)
}

// The layers, from back to front.
const (
	laagBaan int8 = iota
	laagStreep
	laagLijn
	laagVoor
)

// zet adds a shape in front of all, inLaag one in a layer.
func (t *tekening) zet(v Vorm) { t.inLaag(laagVoor, v) }
func (t *tekening) inLaag(laag int8, v Vorm) {
	v.laag = laag
	t.beeld.Vormen = append(t.beeld.Vormen, v)
}

func (t *tekening) lijn(s Stijl, x, y, b, h float64) {
	laag := laagLijn
	if s == StijlTeken { // inside a mark
		laag = laagVoor
	}
	t.inLaag(laag, Vorm{Aard: Lijn, Stijl: s, X: x, Y: y, B: b, H: h})
}

func (t *tekening) tekst(s Stijl, x, y float64, tekst string, grootte float64, d Doel, hint string) {
	t.zet(Vorm{Aard: Tekst, Stijl: s, X: x, Y: y, B: t.meet(tekst, grootte), H: grootte * regel,
		Tekst: tekst, Grootte: grootte, Doel: d, Hint: hint})
}
