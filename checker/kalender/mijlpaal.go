package kalender

// Offsets in days from the first sick day (day 0) of the latest day of each duty. The last
// day of week n is 7n-1.
const (
	DagProbleemanalyse     = 41  // end of week 6: Regeling procesgang art. 2 lid 2
	DagPlanVanAanpak       = 55  // end of week 8, when the probleemanalyse came in week 6
	Dag42eWeek             = 294 // first day after 42 weeks: ZW art. 38 lid 1
	DagEerstejaarsVanaf    = 315 // first day of week 46
	DagEerstejaars         = 363 // end of week 52
	DagVervroegdeIVA       = 475 // end of week 68: Wet WIA art. 23 lid 6
	DagReintegratie        = 636 // end of week 91, 13 weeks before the end: Wet WIA art. 25 lid 3
	DagWIAAanvraag         = 650 // end of week 93, 11 weeks before the end: Wet WIA art. 64 lid 3
	DagLoonsanctie         = 685 // end of week 98, 6 weeks before the end: Wet WIA art. 25 lid 10
	DagEindeWachttijd      = WachttijdDagen - 1
	DagenPlanNaOordeel     = 14 // two weeks: Regeling procesgang art. 4 lid 1
	DagenSpoor2NaEvaluatie = 42 // six weeks: Werkwijzer Poortwachter, known from secondary sources
)

// Mijlpaal is a step of the 104 weeks.
type Mijlpaal struct {
	Code      string // of the table of milestones in the handbook: "M04"
	ID        string // "probleemanalyse"
	Naam      string
	Wie       string
	Bron      string // id in the register of checker/recht
	Vanaf     Dag    // first sensible day, unknown when there is none
	Uiterlijk Dag    // latest day on the unmoved count
	Geschoven Dag    // latest day when recoveries are taken out; the same as Uiterlijk without them
}

// Ankers are the days of papers from which other terms run; unknown when there is no such
// paper.
type Ankers struct {
	Probleemanalyse      Dag
	Eerstejaarsevaluatie Dag
}

// Mijlpalen gives the steps of the 104 weeks in order of time, for a course with a known first
// sick day; nil otherwise.
func Mijlpalen(v Verloop, a Ankers) []Mijlpaal {
	if !v.EersteDag.Bekend() {
		return nil
	}
	vast := func(code, id, naam, wie, bron string, n int) Mijlpaal {
		return Mijlpaal{Code: code, ID: id, Naam: naam, Wie: wie, Bron: bron, Uiterlijk: v.Dag(n), Geschoven: v.Geschoven(n)}
	}
	pva := vast("M05", "plan-van-aanpak", "Plan van aanpak", "werkgever en werknemer", "regeling-4-1", DagPlanVanAanpak)
	if a.Probleemanalyse.Bekend() {
		pva.Uiterlijk = a.Probleemanalyse.Plus(DagenPlanNaOordeel)
		pva.Geschoven = pva.Uiterlijk
	}
	eje := vast("M13", "eerstejaarsevaluatie", "Eerstejaarsevaluatie", "werkgever en werknemer", "regeling-4-2", DagEerstejaars)
	eje.Vanaf = v.Dag(DagEerstejaarsVanaf)
	spoor2 := vast("M15", "spoor2", "Start spoor 2", "werkgever", "werkwijzer-4-3", DagEerstejaars+DagenSpoor2NaEvaluatie)
	if a.Eerstejaarsevaluatie.Bekend() {
		spoor2.Uiterlijk = min(a.Eerstejaarsevaluatie, eje.Uiterlijk).Plus(DagenSpoor2NaEvaluatie)
		spoor2.Geschoven = min(a.Eerstejaarsevaluatie, eje.Geschoven).Plus(DagenSpoor2NaEvaluatie)
	}
	besluit := vast("M25", "loonsanctiebesluit", "Laatste dag gewone loonsanctiebeslissing", "UWV", "wia-25-10", DagLoonsanctie)
	besluit.Uiterlijk = besluit.Geschoven
	einde := vast("M26", "einde-wachttijd", "Einde wachttijd", "", "wia-23-1", DagEindeWachttijd)
	einde.Uiterlijk = einde.Geschoven
	return []Mijlpaal{
		vast("M04", "probleemanalyse", "Probleemanalyse", "bedrijfsarts", "regeling-2-2", DagProbleemanalyse),
		pva,
		vast("M11", "42e-weeksmelding", "42e-weeksmelding", "werkgever", "zw-38-1", Dag42eWeek),
		eje,
		spoor2,
		vast("M19", "actueel-oordeel", "Actueel oordeel", "bedrijfsarts", "regeling-6-1", DagReintegratie),
		vast("M20", "eindevaluatie", "Eindevaluatie", "werkgever en werknemer", "regeling-6-1", DagReintegratie),
		vast("M21", "re-integratieverslag", "Re-integratieverslag", "werkgever", "wia-25-3", DagReintegratie),
		vast("M22", "wia-aanvraag", "WIA-aanvraag", "werknemer", "wia-64-3", DagWIAAanvraag),
		besluit,
		einde,
	}
}
