package kalender

import (
	"cmp"
	"slices"
)

// NieuweTelling is the length in days of a recovery from which a new wachttijd begins:
// periods of unfitness are added up when less than four weeks lie between them (Wet WIA
// art. 23 lid 3 onder a), so a recovery of 28 days or more starts the count again.
const NieuweTelling = 28

// Onderbreking is a time that does not count as sickness, both days included. Verlof marks
// pregnancy and maternity leave, which never starts a new count (Wet WIA art. 23 lid 5).
type Onderbreking struct {
	Van, TotEnMet Dag
	Verlof        bool
}

// Dagen is the length of the interruption in days, 0 when its days are unknown or reversed.
func (o Onderbreking) Dagen() int {
	if !o.Van.Bekend() || !o.TotEnMet.Bekend() || o.TotEnMet < o.Van {
		return 0
	}
	return o.TotEnMet.Sinds(o.Van) + 1
}

// Verloop is the course of one wachttijd with its interruptions.
//
// A recovery of less than four weeks is not itself a time of unfitness, so the end of the 104
// weeks moves by its length; the dates of the employer's duties are kept on the unmoved count,
// because not everyone counts the same and the earlier day is the safe one. Leave is not
// counted at all: it moves the duties as well.
type Verloop struct {
	EersteDag      Dag            // first sick day of this wachttijd
	Genoemd        Dag            // first sick day as it was given; earlier than EersteDag after a recovery of 28 days or more
	Onderbrekingen []Onderbreking // the ones within this wachttijd, in order, without overlap
	Hersteld       int            // days of recovery within it
	Verlof         int            // days of leave within it
}

// Bereken lays the interruptions over the first sick day. Interruptions without a length or
// before the first sick day are left out; overlapping ones are counted once. With an unknown
// first sick day the result is empty.
func Bereken(d1 Dag, onderbrekingen []Onderbreking) Verloop {
	v := Verloop{EersteDag: d1, Genoemd: d1}
	if !d1.Bekend() {
		return v
	}
	for _, o := range ordenen(onderbrekingen, d1) {
		if o.Van > v.EindeWachttijd() {
			break
		}
		if !o.Verlof && o.Dagen() >= NieuweTelling {
			v = Verloop{EersteDag: o.TotEnMet.Plus(1), Genoemd: d1}
			continue
		}
		v.Onderbrekingen = append(v.Onderbrekingen, o)
		if o.Verlof {
			v.Verlof += o.Dagen()
		} else {
			v.Hersteld += o.Dagen()
		}
	}
	return v
}

// ordenen sorts by first day, cuts away what lies on or before d1 and what overlaps, and joins
// recoveries that follow each other without a day between, so that two halves of one recovery
// are weighed as one.
func ordenen(in []Onderbreking, d1 Dag) []Onderbreking {
	in = slices.Clone(in)
	slices.SortFunc(in, func(a, b Onderbreking) int {
		return cmp.Or(cmp.Compare(a.Van, b.Van), cmp.Compare(a.TotEnMet, b.TotEnMet))
	})
	var uit []Onderbreking
	for _, o := range in {
		if o.Dagen() == 0 {
			continue
		}
		o.Van = max(o.Van, d1.Plus(1))
		n := len(uit)
		if n > 0 && o.Van <= uit[n-1].TotEnMet {
			o.Van = uit[n-1].TotEnMet.Plus(1)
		}
		if o.Dagen() == 0 {
			continue
		}
		if n > 0 && o.Van == uit[n-1].TotEnMet.Plus(1) && o.Verlof == uit[n-1].Verlof {
			uit[n-1].TotEnMet = o.TotEnMet
			continue
		}
		uit = append(uit, o)
	}
	return uit
}

// Opnieuw tells whether a recovery of 28 days or more started the count again.
func (v Verloop) Opnieuw() bool { return v.EersteDag != v.Genoemd }

// Dag gives the calendar day that lies n days after the first sick day for the employer's
// duties: leave is skipped, recovery is not.
func (v Verloop) Dag(n int) Dag { return v.tel(n, true) }

// Geschoven gives the calendar day that lies n counted days after the first sick day: leave
// and recovery are both skipped.
func (v Verloop) Geschoven(n int) Dag { return v.tel(n, false) }

func (v Verloop) tel(n int, alleenVerlof bool) Dag {
	d := v.EersteDag.Plus(n)
	for _, o := range v.Onderbrekingen {
		if alleenVerlof && !o.Verlof {
			continue
		}
		if o.Van > d {
			break
		}
		d = d.Plus(o.Dagen())
	}
	return d
}

// EindeWachttijd is the last day of the 104 weeks: 728 counted days, so 727 days after the
// first sick day and as much later as the interruptions last.
func (v Verloop) EindeWachttijd() Dag { return v.Geschoven(WachttijdDagen - 1) }

// EindeOngeschoven is the last day of the 104 weeks when recoveries are not taken out.
func (v Verloop) EindeOngeschoven() Dag { return v.Dag(WachttijdDagen - 1) }

// Tussen gives the number of days after van up to and including tot that are no interruption:
// the length of a silence in the papers that someone has to answer for.
func (v Verloop) Tussen(van, tot Dag) int {
	if !van.Bekend() || !tot.Bekend() || tot <= van {
		return 0
	}
	n := tot.Sinds(van)
	for _, o := range v.Onderbrekingen {
		from, to := max(o.Van, van.Plus(1)), min(o.TotEnMet, tot)
		if to >= from {
			n -= to.Sinds(from) + 1
		}
	}
	return n
}
