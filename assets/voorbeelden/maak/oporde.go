package main

import "slices"

// The dossier in good order: Marloes Hogenbirk picks orders in a cold store. She builds up
// in adapted work, other work in the firm is examined and found too little, spoor 2 starts
// in time and is followed to the end.
func opOrde() plan {
	return plan{
		naam: "op-orde",
		verhaal: "Week 92: complete and timely. Probleemanalyse in week 5, plan van aanpak eight days later, evaluations every six weeks, eerstejaarsevaluatie in week 49, " +
			"own and other work examined by an arbeidsdeskundige on an FML of two weeks old, spoor 2 four weeks after the eerstejaarsevaluatie with profile, search profile, applications, " +
			"a new inzetbaarheidsprofiel half-way and an end report. No satisfactory result, but efforts throughout.",
		ezd: "2024-06-10", peildatum: "2026-03-12", werkgever: "Koelhuis Brandevoort B.V.", werknemer: "M.J. Hogenbirk",
		leesmij: `
# Voorbeelddossier: op orde

Marloes Hogenbirk verzamelt orders in een koelhuis en valt op 10 juni 2024 uit. Op de peildatum,
12 maart 2026 (week 92), is het re-integratieverslag klaar en de WIA-uitkering aangevraagd. Alles is
op tijd gedaan en ondertekend; een bevredigend resultaat is niet bereikt, maar de inspanningen zijn
te volgen: aangepast eigen werk, onderzoek naar ander werk in het bedrijf, een tweede spoor dat op
tijd begon en is afgemaakt.

Personen, bedrijven en nummers zijn verzonnen; burgerservicenummers komen uit de testreeks.
Wat er van elk stuk waar is, staat in truth.json.`,
		bestanden: slices.Concat(opOrdeWerkgever(), opOrdeArbo(), opOrdeSpoor2(), opOrdeUWV()),
		geenTekort: []string{"probleemanalyse-aanwezig", "plan-van-aanpak-aanwezig", "eerstejaarsevaluatie-aanwezig", "eindevaluatie-aanwezig", "actueel-oordeel-aanwezig",
			"oordeel-werknemer-aanwezig", "bijstellingen-aanwezig", "ondertekening-volledig", "visie-partijen-aanwezig", "administratieve-gegevens-volledig",
			"spoor2-rapportages-aanwezig", "belastbaarheid-vastgelegd", "bevredigend-resultaat", "spoor1-eigen-werk-onderzocht", "spoor1-ander-werk-onderzocht",
			"spoor2-ingezet", "spoor2-adequaat", "belastbaarheid-actueel", "adviezen-opgevolgd", "stagnatie-doorbroken", "arbeidsconflict-aangepakt",
			"werknemer-aangesproken", "geen-mogelijkheden-onderbouwd", "urenbeperking-onderbouwd", "arbeidstherapie-beperkt", "casemanager-aangewezen",
			"probleemanalyse-tijdig", "plan-van-aanpak-tijdig", "evaluaties-regelmatig", "spreekuren-regelmatig", "42e-weeksmelding-tijdig",
			"eerstejaarsevaluatie-tijdig", "spoor2-tijdig", "actueel-oordeel-tijdig", "eindevaluatie-tijdig", "wia-aanvraag-tijdig",
			"eerste-ziektedag-consistent", "dossier-zonder-gaten", "geen-medische-gegevens"},
		misschien: []string{"uploadklaar"},
		risico:    map[string][]string{"niveau": {"laag"}, "administratief": {"laag"}, "inhoudelijk": {"laag"}},
		waarom: map[string]string{
			"bevredigend-resultaat":       "Not reached (12 of 32 hours in created work, about 40% of wage); that is no tekort in itself: the efforts count.",
			"spoor2-tijdig":               "Eerstejaarsevaluatie signed 2025-05-15, so due by 2025-06-26; intake on 2025-06-05.",
			"belastbaarheid-actueel":      "FML of 2025-04-24 under the arbeidsdeskundig rapport (2025-05-07) and trajectplan (2025-06-23); inzetbaarheidsprofiel of 2025-10-09 under all later steps.",
			"bijstellingen-aanwezig":      "Papers refer to a bijstelling of the probleemanalyse (2025-04-24) and of the plan (2025-05-28); both are there.",
			"urenbeperking-onderbouwd":    "Four hours a day, reasoned in the probleemanalyse and looked at again in April and October 2025 and in the actueel oordeel.",
			"arbeidstherapie-beperkt":     "Two weeks in September 2024, then with loonwaarde.",
			"42e-weeksmelding-tijdig":     "Due 2025-03-31, received 2025-03-25.",
			"eindevaluatie-tijdig":        "Signed 2026-02-27; week 91 ends on 2026-03-08.",
			"wia-aanvraag-tijdig":         "Received 2026-03-09; week 93 ends on 2026-03-22.",
			"eerste-ziektedag-consistent": "Every paper that names it says 2024-06-10.",
			"dossier-zonder-gaten":        "No five weeks without a paper.",
			"uploadklaar":                 "One scan, one password-free portal print; the signing dates are there.",
		},
	}
}
