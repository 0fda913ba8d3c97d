package toetsen

import (
	"cmp"
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// uitspraak is what a paper of the bedrijfsarts says on usable capacity on a day.
type uitspraak struct {
	dag    kalender.Dag
	wel    bool
	bewijs dossier.Bewijs
}

// zekereUitspraak is the confidence below which a statement on capacity is not used to let a
// duty fall away.
const zekereUitspraak = 0.5

// vanBedrijfsarts are the papers in which the bedrijfsarts speaks.
var vanBedrijfsarts = []dossier.Soort{dossier.Probleemanalyse, dossier.BijstellingPA, dossier.TerugkoppelingSpreekuur,
	dossier.FML, dossier.Inzetbaarheidsprofiel, dossier.ActueelOordeel}

// mogelijkheden gives the statements of the bedrijfsarts on usable capacity, in order of time.
// A paper that says both is taken as "yes", the side on which the duties stand.
func (z *Zaak) mogelijkheden() []uitspraak {
	var uit []uitspraak
	for _, d := range gedateerd(z.van(vanBedrijfsarts...)) {
		u, gevonden := uitspraak{dag: d.Datum()}, false
		for _, w := range d.Feiten.BenutbareMogelijkheden {
			if w.Zekerheid >= zekereUitspraak && (!gevonden || w.Waarde) {
				u.wel, u.bewijs, gevonden = w.Waarde, w.Bewijs, true
			}
		}
		if gevonden {
			uit = append(uit, u)
		}
	}
	slices.SortStableFunc(uit, func(a, b uitspraak) int { return cmp.Compare(a.dag, b.dag) })
	return uit
}

// zonderMogelijkheden gives the last statement on or before a day when it says that there is
// no usable capacity.
func (z *Zaak) zonderMogelijkheden(op kalender.Dag) (uitspraak, bool) {
	var laatste uitspraak
	for _, u := range z.mogelijkheden() {
		if u.dag <= op {
			laatste = u
		}
	}
	return laatste, laatste.dag.Bekend() && !laatste.wel
}

// weerMogelijk gives the first statement after a day that there is usable capacity.
func (z *Zaak) weerMogelijk(na kalender.Dag) (uitspraak, bool) {
	for _, u := range z.mogelijkheden() {
		if u.dag > na && u.wel {
			return u, true
		}
	}
	return uitspraak{}, false
}

// planplicht gives the latest day of the plan van aanpak, and when the bedrijfsarts saw no
// usable capacity and has not said otherwise since, the statement that takes the duty away
// (Regeling procesgang art. 4 lid 1).
func (z *Zaak) planplicht() (uiterlijk kalender.Dag, zonder uitspraak, vervalt bool) {
	pa := eerste(z.van(dossier.Probleemanalyse))
	uiterlijk = z.Verloop.Dag(kalender.DagPlanVanAanpak)
	if pa == nil {
		return uiterlijk, uitspraak{}, false
	}
	uiterlijk = pa.Datum().Plus(kalender.DagenPlanNaOordeel)
	u, geen := z.zonderMogelijkheden(pa.Datum())
	if !geen {
		return uiterlijk, uitspraak{}, false
	}
	if weer, ok := z.weerMogelijk(pa.Datum()); ok {
		return weer.dag.Plus(kalender.DagenPlanNaOordeel), uitspraak{}, false
	}
	return uiterlijk, u, true
}
