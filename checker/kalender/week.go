package kalender

// Days of a week and of the wachttijd. The wachttijd is 104 weeks (Wet WIA art. 23 lid 1).
const (
	DagenPerWeek   = 7
	WachttijdWeken = 104
	WachttijdDagen = WachttijdWeken * DagenPerWeek
)

// Ziekteweek gives the week of sickness in which d falls, counted from the first sick day d1:
// week n runs from d1+7(n-1) up to and including d1+7n-1. It gives 0 when one of the days is
// unknown or d lies before d1.
func Ziekteweek(d1, d Dag) int {
	if !d1.Bekend() || !d.Bekend() || d < d1 {
		return 0
	}
	return d.Sinds(d1)/DagenPerWeek + 1
}

// Week gives the first and last day of week n (from 1) of sickness; both unknown when d1 is
// unknown or n is below 1.
func Week(d1 Dag, n int) (eerste, laatste Dag) {
	if !d1.Bekend() || n < 1 {
		return GeenDag, GeenDag
	}
	return d1.Plus(DagenPerWeek * (n - 1)), d1.Plus(DagenPerWeek*n - 1)
}

// Werkdag gives d itself, or the Monday after it when d falls in a weekend. Public holidays
// are not known here.
func (d Dag) Werkdag() Dag {
	if !d.Bekend() {
		return GeenDag
	}
	switch d.Tijd().Weekday() {
	case 6:
		return d.Plus(2)
	case 0:
		return d.Plus(1)
	}
	return d
}
