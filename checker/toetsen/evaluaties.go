package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// The thresholds in days between two evaluations: up to tien weken is regular, more than
// twaalf weken is a gap, between them a person looks. Six weeks is what UWV expects; talks
// every eight or nine weeks are accepted in practice.
const (
	evaluatieGewoon = 70
	evaluatieGat    = 84
)

// evaluatieSoorten are the papers in which werkgever and werknemer look at the plan together.
var evaluatieSoorten = []dossier.Soort{dossier.Evaluatie, dossier.Eerstejaarsevaluatie, dossier.BijstellingPvA, dossier.Eindevaluatie, dossier.Gespreksverslag}

var evaluatiesRegelmatig = Toets{
	ID: "evaluaties-regelmatig", Groep: oordeel.Termijnen, Route: oordeel.Inhoudelijk,
	Titel:   "Evaluaties regelmatig",
	Vraag:   "Hebben werkgever en werknemer het plan ongeveer elke zes weken geëvalueerd, zonder lange gaten?",
	Waarom:  "In de evaluaties ziet UWV of het plan is uitgevoerd en bijgestuurd. Een lang gat roept de vraag op of er kansen zijn blijven liggen.",
	Bronnen: []string{"wia-25-2", "bw-658a-3", "werkwijzer-evaluatie", "drempel-evaluatie"},
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{
		{"gat", "lange tijd geen evaluatie", "Zoek of er in die periode toch gesprekken waren (agenda, mail, logboek) en voeg die toe. Plan vanaf nu elke zes weken een evaluatie en leg die vast met afspraken.", "werkgever en werknemer"},
		{"geen", "geen evaluaties", "Houd nu een evaluatie van het plan van aanpak, leg haar vast met afspraken en plan de volgende over zes weken. Voeg verslagen van eerdere gesprekken toe.", "werkgever en werknemer"},
	},
	Oordeel: func(z *Zaak) Uitslag {
		begin, ok := z.planBegin()
		if !ok {
			if _, geen, vervalt := z.planplicht(); vervalt {
				return nvt(fmt.Sprintf("Zonder plan van aanpak is er niets te evalueren: de bedrijfsarts zag op %s geen benutbare mogelijkheden.", geen.dag.Nederlands()), geen.bewijs)
			}
			begin = stap{dag: z.Verloop.Dag(kalender.DagPlanVanAanpak)}
		}
		eind := z.toetsEinde()
		if e := laatste(z.van(dossier.Eindevaluatie)); e != nil && e.Datum().Bekend() {
			eind = min(eind, e.Datum())
		}
		stappen := z.documentStappen(evaluatieSoorten...)
		stappen = append(stappen, z.rolStappen([]dossier.Rol{dossier.RolGesprek}, append(evaluatieSoorten, dossier.Logboek)...)...)
		stappen = z.opVolgorde(stappen, eind)
		if len(stappen) == 0 && z.Verloop.Tussen(begin.dag, eind) <= evaluatieGewoon {
			return nvt(fmt.Sprintf("De eerste evaluatie hoeft er op %s nog niet te zijn.", z.Peildatum.Nederlands()))
		}
		return z.oordeelGat(regelmaat{
			naam: "evaluatie", meer: "evaluaties", gewoon: evaluatieGewoon, gat: evaluatieGat, hint: dossier.Evaluatie,
			soorten: evaluatieSoorten, begin: begin, stappen: stappen, eind: eind,
		})
	},
}

// planBegin is the day from which evaluations are due: that of the first plan van aanpak.
func (z *Zaak) planBegin() (stap, bool) {
	d := eerste(z.van(dossier.PlanVanAanpak))
	if d == nil || d.Datum() < z.eersteDag() {
		return stap{}, false
	}
	return stap{d.Datum(), bewijsVan(d)}, true
}

// regelmaat is a row of steps that must not have long gaps.
type regelmaat struct {
	naam, meer  string
	gewoon, gat int // days: up to gewoon is regular, above gat is a lack
	hint        dossier.Soort
	soorten     []dossier.Soort
	begin       stap
	stappen     []stap
	eind        kalender.Dag
}

// oordeelGat judges a row of steps by its longest gap. A paper without a date, or a file that
// cannot be read and may be such a paper, may lie in the gap: when it could fill the gap, it
// cannot be said.
func (z *Zaak) oordeelGat(r regelmaat) Uitslag {
	g := z.grootsteGat(r.begin, r.stappen, r.eind)
	n := aantal(keren(r.stappen), r.naam, r.meer)
	tussen := fmt.Sprintf("tussen %s en %s zitten %s", z.op(g.van.dag), z.op(g.tot.dag), weken(g.dagen))
	if g.open() {
		tussen = fmt.Sprintf("na %s is er tot %s niets gevonden, %s lang", z.op(g.van.dag), z.op(g.tot.dag), weken(g.dagen))
	}
	switch {
	case g.dagen <= r.gewoon:
		return voldaan(fmt.Sprintf("%s gevonden; de langste tijd ertussen is %s.", hoofdletter(n), weken(g.dagen)), samen(8, stapBewijs(r.stappen)...)...)
	case g.dagen <= r.gat:
		return zelf(fmt.Sprintf("%s gevonden; %s. Beoordeel of daar een reden voor was.", hoofdletter(n), tussen), g.bewijs()...)
	}
	// Each paper that may lie in the gap can split it once at best.
	losse, namen := z.losseStukken(r)
	if losse > 0 && g.dagen <= r.gat*(losse+1) {
		return onbepaald(r.meer, fmt.Sprintf("%s gevonden; %s. In die tijd kan wel vallen: %s.", hoofdletter(n), tussen, opsomming(namen)), g.bewijs()...)
	}
	if losse > 0 {
		tussen += ", ook als daarin valt: " + opsomming(namen)
	}
	geval := "gat"
	if len(r.stappen) == 0 {
		geval = "geen"
	}
	return tekort(geval, z.hersteldag(), fmt.Sprintf("%s gevonden in %s; %s.", hoofdletter(n), z.doorzocht(), tussen), g.bewijs()...)
}

// losseStukken counts the papers that may be such a step on an unknown day: documents of
// these types without a date, and files that cannot be read with a name like one.
func (z *Zaak) losseStukken(r regelmaat) (int, []string) {
	var namen []string
	for _, d := range z.van(r.soorten...) {
		if !d.Datum().Bekend() {
			namen = append(namen, fmt.Sprintf("het document zonder datum in %q", d.Bestand))
		}
	}
	for _, f := range z.onleesbareAls(r.hint) {
		namen = append(namen, fmt.Sprintf("het onleesbare bestand %q", f))
	}
	return len(namen), namen
}

func stapBewijs(in []stap) []dossier.Bewijs {
	var uit []dossier.Bewijs
	for _, s := range in {
		uit = append(uit, s.bewijs)
	}
	return uit
}
