package main

import "slices"

// The dossier with gaps: Dirk Wieringa repairs boilers. After a good start nobody looks at
// the case for twenty weeks, the first year passes without an evaluation, and spoor 2 waits
// for money on a list of limitations that the bedrijfsarts himself calls out of date.
func metGaten() plan {
	return plan{
		naam: "met-gaten",
		verhaal: "Week 93: no eerstejaarsevaluatie, plan van aanpak six weeks after the probleemanalyse and not signed by the employee, twenty weeks without any contact round the change of arbodienst, " +
			"spoor 2 eighteen weeks after the arbeidsdeskundige asked for it at once, a bijstelling of the probleemanalyse that is referred to but missing, an FML of fourteen months old under the trajectplan, " +
			"an actueel oordeel of four months old, the 42e-weeksmelding ten weeks late and a diagnosis in a note of a talk. One file is cut off, one is a photo, one is encrypted.",
		ezd: "2024-04-15", peildatum: "2026-01-20", werkgever: "Installatiebedrijf Poelstra B.V.", werknemer: "D. Wieringa",
		leesmij: `
# Voorbeelddossier: met gaten

Dirk Wieringa is servicemonteur en valt uit op 15 april 2024. Op de peildatum, 20 januari 2026
(week 93), moet het re-integratieverslag er liggen, maar er ontbreekt een eerstejaarsevaluatie, het
plan van aanpak is laat en niet door Dirk ondertekend, er is lang niets gebeurd, en het tweede
spoor begon maanden na het advies. Er zitten ook bestanden bij met een slechte naam, een foto van
een formulier, een versleuteld bestand en een bestand dat stuk is.

Personen, bedrijven en nummers zijn verzonnen; burgerservicenummers komen uit de testreeks.
Wat er van elk stuk waar is, staat in truth.json.`,
		bestanden: slices.Concat(gatenJaar1(), gatenJaar2(), gatenSpoor2()),
		tekort: []string{"eerstejaarsevaluatie-aanwezig", "bijstellingen-aanwezig", "ondertekening-volledig", "plan-van-aanpak-tijdig", "evaluaties-regelmatig", "spreekuren-regelmatig",
			"42e-weeksmelding-tijdig", "spoor2-tijdig", "actueel-oordeel-tijdig", "belastbaarheid-actueel", "adviezen-opgevolgd", "dossier-zonder-gaten", "geen-medische-gegevens"},
		geenTekort: []string{"probleemanalyse-aanwezig", "plan-van-aanpak-aanwezig", "eindevaluatie-aanwezig", "actueel-oordeel-aanwezig", "oordeel-werknemer-aanwezig", "visie-partijen-aanwezig",
			"administratieve-gegevens-volledig", "belastbaarheid-vastgelegd", "spoor1-eigen-werk-onderzocht", "spoor1-ander-werk-onderzocht", "spoor2-ingezet", "arbeidsconflict-aangepakt",
			"werknemer-aangesproken", "geen-mogelijkheden-onderbouwd", "urenbeperking-onderbouwd", "arbeidstherapie-beperkt", "casemanager-aangewezen", "probleemanalyse-tijdig",
			"eerstejaarsevaluatie-tijdig", "eindevaluatie-tijdig", "wia-aanvraag-tijdig", "eerste-ziektedag-consistent"},
		misschien: []string{"bevredigend-resultaat", "spoor2-adequaat", "spoor2-rapportages-aanwezig", "stagnatie-doorbroken", "uploadklaar"},
		risico:    map[string][]string{"niveau": {"hoog"}, "administratief": {"verhoogd", "hoog"}, "inhoudelijk": {"hoog"}},
		waarom: map[string]string{
			"eerstejaarsevaluatie-aanwezig": "The first year ended on 2025-04-13; there is no such paper and none of the evaluations falls in weeks 46-52.",
			"eerstejaarsevaluatie-tijdig":   "Not applicable: one lack counts once.",
			"bijstellingen-aanwezig":        "The arbeidsdeskundig rapport and the letter of 2025-07-03 name a bijstelling of the probleemanalyse of 2025-04-24; it is not in the folder.",
			"ondertekening-volledig":        "The employee's half of the signature block in the plan van aanpak is empty; evaluations and eindevaluatie are signed by both.",
			"plan-van-aanpak-tijdig":        "Due 2024-06-06 (two weeks after 2024-05-23), drawn up 2024-07-05.",
			"evaluaties-regelmatig":         "2024-08-29 and 2024-11-21, then nothing until the eindevaluatie of 2026-01-08 (one file is cut off, but could fill one month only).",
			"spreekuren-regelmatig":         "2024-11-07 to 2025-04-10 is 22 weeks.",
			"42e-weeksmelding-tijdig":       "Due 2025-02-03, received 2025-04-14.",
			"spoor2-tijdig":                 "Advised at once on 2025-06-19; intake on 2025-10-23, eighteen weeks later; reason given is budget.",
			"actueel-oordeel-tijdig":        "2025-09-11 (week 74), four months before the verslag was due on 2026-01-11, and the bedrijfsarts reports more capacity on 2025-11-20.",
			"belastbaarheid-actueel":        "FML of 2024-09-05; the bedrijfsarts writes on 2025-04-10 that it no longer holds; arbeidsdeskundige and trajectplan still rest on it.",
			"adviezen-opgevolgd":            "New FML asked for on 2025-04-10 and 2025-07-03, never made; spoor 2 advised on 2025-06-19, order on 2025-10-09.",
			"dossier-zonder-gaten":          "Nothing between 2024-11-21 and 2025-04-10 (twenty weeks).",
			"geen-medische-gegevens":        "The note of 2025-07-10 names a diagnosis, a medicine and an operation.",
			"visie-partijen-aanwezig":       "Plan and evaluations hold the view of both.",
			"wia-aanvraag-tijdig":           "Week 93 ends on 2026-01-25, after the peildatum.",
			"oordeel-werknemer-aanwezig":    "The employee sends it himself: niet-te-bepalen.",
			"eerste-ziektedag-consistent":   "Datum ziekmelding 16-04-2024 in the intake is the day of the message, not another first sick day.",
			"urenbeperking-onderbouwd":      "No limit on hours is stated.",
			"eindevaluatie-tijdig":          "Signed on 2026-01-08; week 91 ends on 2026-01-11.",
			"spoor2-adequaat":               "Ten weeks after the start there is no search profile and no application yet.",
		},
	}
}
