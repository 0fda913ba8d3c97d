package recht

import (
	"slices"

	"dossiercheck/checker/kalender"
)

// Getal is a figure that holds from a day on, with how well it is known.
type Getal struct {
	Vanaf  kalender.Dag
	Waarde float64
	Status string
	Bron   string // where it was read
}

// DagenPerMaand turns a daily wage into a monthly one, as UWV does.
const DagenPerMaand = 21.75

// Maximumdagloon is the gross maximum daily wage in euro per period; the wage duty of art.
// 7:629 BW is not higher.
var Maximumdagloon = []Getal{
	{kalender.MoetDag("2021-07-01"), 225.57, Gelezen, "uwv.nl"},
	{kalender.MoetDag("2022-01-01"), 228.76, Secundair, "vakpers"},
	{kalender.MoetDag("2022-07-01"), 232.90, Secundair, "vakpers"},
	{kalender.MoetDag("2023-01-01"), 256.54, Secundair, "vakpers"},
	{kalender.MoetDag("2023-07-01"), 264.57, Secundair, "vakpers"},
	{kalender.MoetDag("2024-01-01"), 274.44, Secundair, "vakpers"},
	{kalender.MoetDag("2024-07-01"), 282.95, Secundair, "vakpers"},
	{kalender.MoetDag("2025-01-01"), 290.67, Secundair, "vakpers"},
	{kalender.MoetDag("2025-07-01"), 297.82, NietGeverifieerd, "geen bron gezien"},
	{kalender.MoetDag("2026-01-01"), 304.25, NietGeverifieerd, "geen bron gezien"},
	{kalender.MoetDag("2026-07-01"), 309.91, NietGeverifieerd, "twee bronnen van laag gezag"},
}

// Boete42eWeek is the maximum fine in euro for a late 42e-weeksmelding.
var Boete42eWeek = []Getal{{kalender.MoetDag("2017-04-01"), 455, Gelezen, "Ziektewet art. 38 lid 3, tekst mei 2017"}}

// Fees in euro for a deskundigenoordeel.
var (
	DeskundigenoordeelWerkgever = []Getal{
		{kalender.MoetDag("2005-01-01"), 50, Gelezen, "Besluit 2005"},
		{kalender.MoetDag("2013-01-01"), 400, Gelezen, "Beleidsregel kosten aanvraag deskundigenoordeel 2013 (BWBR0032639)"},
	}
	DeskundigenoordeelWerknemer = []Getal{
		{kalender.MoetDag("2005-01-01"), 50, Gelezen, "Besluit 2005"},
		{kalender.MoetDag("2013-01-01"), 100, Gelezen, "Beleidsregel kosten aanvraag deskundigenoordeel 2013 (BWBR0032639)"},
	}
)

// Op gives the figure that holds on a day: the last one that began on or before it. False when
// the day is unknown or lies before the first period.
func Op(reeks []Getal, d kalender.Dag) (Getal, bool) {
	for _, g := range slices.Backward(reeks) {
		if d.Bekend() && d >= g.Vanaf {
			return g, true
		}
	}
	return Getal{}, false
}
