package main

// A case half-way: nothing is missing yet, several deadlines are near.
func week30() plan {
	groen := [3]int{60, 130, 70}
	firma := "Kinderopvang De Waterlelie"
	sj := sjabloon(firma, groen)
	vp := vitaalPunt()
	arts := tekens{{naam: "Drs. H. Groeneveld, bedrijfsarts", datum: "BIG 39044556601"}}
	rapport := func(datum, d, mogelijk, advies, vervolg string) stuk {
		return stuk{soort: "terugkoppeling-spreekuur", datum: datum, huis: vp, vallen: []string{"labels above their values", "next consult"}, blokken: []blok{titel("Spreekuurrapportage"), velden{{"Werknemer", "F. Achterberg"}, {"Spreekuurdatum", d}, {"Eerste ziektedag", "07-07-2025"}, {"Functie", "pedagogisch medewerker"}, {"Contractomvang", "24 uur"}, {"Bedrijfsarts", "H. Groeneveld"}}, kop("Wat kan wel, wat niet"), tekst(mogelijk), kop("Advies"), tekst(advies), kop("Vervolg"), tekst(vervolg), arts}}
	}
	eva := func(datum, d, gedaan, wn, wg, afspraak string) stuk {
		return stuk{soort: "evaluatie", datum: datum, wg: "ja", wn: "ja", huis: sj, vallen: []string{"next evaluation"}, blokken: []blok{titel("Zeswekelijkse evaluatie"), velden{{"Werknemer", "F. Achterberg"}, {"Datum", d}, {"Aanwezig", "F. Achterberg, M. de Bie (casemanager)"}},
			tabel{kop: []string{"Vraag", "Antwoord"}, breed: []float64{1.2, 3.5}, rijen: [][]string{{"Uitgevoerde acties", gedaan}, {"Wat vindt werknemer?", wn}, {"Wat vindt werkgever?", wg}, {"Nieuwe afspraken", afspraak}}}, tekens{{wie: "Werkgever", naam: "M. de Bie", datum: d, krabbel: true}, {wie: "Werknemer", naam: "F. Achterberg", datum: d, krabbel: true}}}}
	}
	los := func(pad, maker, gemaakt string, s ...stuk) bestand {
		return bestand{pad: pad, maker: maker, tekst: true, drukker: vloei, gemaakt: gemaakt, stukken: s}
	}
	return plan{
		naam:    "week-30",
		verhaal: "Week 30: everything in time so far, hours being built up. The 42e-weeksmelding, the eerstejaarsevaluatie and the next talks are ahead.",
		ezd:     "2025-07-07", peildatum: "2026-01-29", werkgever: firma, werknemer: "F. Achterberg",
		leesmij: `
# Voorbeelddossier: halverwege

Fenna Achterberg is pedagogisch medewerker en valt uit op 7 juli 2025. Op de peildatum, 29 januari
2026 (week 30), is alles op tijd gedaan en komen de volgende mijlpalen in zicht.

Personen, bedrijven en nummers zijn verzonnen. Wat er van elk stuk waar is, staat in truth.json.`,
		geenTekort: []string{"probleemanalyse-aanwezig", "plan-van-aanpak-aanwezig", "eerstejaarsevaluatie-aanwezig", "eindevaluatie-aanwezig", "actueel-oordeel-aanwezig", "oordeel-werknemer-aanwezig", "bijstellingen-aanwezig",
			"ondertekening-volledig", "visie-partijen-aanwezig", "administratieve-gegevens-volledig", "spoor2-rapportages-aanwezig", "belastbaarheid-vastgelegd", "spoor2-ingezet", "spoor2-adequaat", "belastbaarheid-actueel", "adviezen-opgevolgd",
			"arbeidsconflict-aangepakt", "werknemer-aangesproken", "geen-mogelijkheden-onderbouwd", "urenbeperking-onderbouwd", "arbeidstherapie-beperkt", "casemanager-aangewezen", "probleemanalyse-tijdig", "plan-van-aanpak-tijdig",
			"evaluaties-regelmatig", "spreekuren-regelmatig", "42e-weeksmelding-tijdig", "eerstejaarsevaluatie-tijdig", "spoor2-tijdig", "actueel-oordeel-tijdig", "eindevaluatie-tijdig", "wia-aanvraag-tijdig", "eerste-ziektedag-consistent", "dossier-zonder-gaten", "geen-medische-gegevens",
			"bevredigend-resultaat", "spoor1-eigen-werk-onderzocht", "stagnatie-doorbroken"},
		misschien: []string{"spoor1-ander-werk-onderzocht", "uploadklaar"},
		risico:    map[string][]string{"niveau": {"laag"}, "administratief": {"laag"}, "inhoudelijk": {"laag"}},
		waarom: map[string]string{
			"eerstejaarsevaluatie-aanwezig": "Not applicable before the end of the first year.",
			"spoor2-ingezet":                "Not applicable yet: own work is being built up with an end date.",
			"42e-weeksmelding-tijdig":       "Due 2026-04-27.",
			"spreekuren-regelmatig":         "Every six weeks; the next one is on the peildatum itself.",
			"urenbeperking-onderbouwd":      "Reasoned on 2025-08-12 and looked at again at every consult.",
		},
		bestanden: []bestand{
			{pad: "ziekmeldformulier.pdf", maker: "FormMaker 2", tekst: true, gemaakt: "2025-07-07", drukker: formulier(vorm{code: "ZM-04 versie 01-2022", hoe: eigen, utf16: true, bundel: true, kleur: "0.24 0.5 0.28"}), stukken: []stuk{{
				soort: "ziekmelding", datum: "2025-07-07", wg: "ja", vallen: []string{"values only in form fields", "own font codes", "object streams", "form version", "birth date"},
				blokken: []blok{titel("Ziekmeldingsformulier"), kop("Werknemer"), vraag{"Naam werknemer", "F. Achterberg", 1}, vraag{"Geboortedatum", "30-11-1988", 1}, vraag{"Functie", "pedagogisch medewerker", 1}, kop("Melding"), vraag{"Datum van melding", "07-07-2025", 1}, vraag{"Tijdstip van ziekmelding", "06.50 uur", 1}, vraag{"Eerste ziektedag", "07-07-2025", 1}, vraag{"Verwachte duur", "onbekend", 1}, vraag{"Aangenomen door", "M. de Bie", 1}, keuze{"Vangnet van toepassing?", []string{"ja", "nee"}, 1, true}, kop("Ondertekening"), tekens{{wie: "Leidinggevende", naam: "M. de Bie", datum: "07-07-2025", krabbel: true}}}}}},
			los("Probleemanalyse 12-08-2025.pdf", "Chromium", "2025-08-12", stuk{soort: "probleemanalyse", datum: "2025-08-12", vallen: []string{"labels above their values", "birth date", "BIG number"}, huis: vp,
				blokken: []blok{titel("Probleemanalyse"), velden{{"Werknemer", "F. Achterberg"}, {"Geboren", "30-11-1988"}, {"Functie", "pedagogisch medewerker"}, {"Eerste ziektedag", "07-07-2025"}, {"Spreekuurdatum", "12-08-2025"}, {"Werkgever", firma}, {"Uren per week", "24"}, {"Bedrijfsarts", "H. Groeneveld"}, {"Opgemaakt", "12-08-2025"}},
					kop("Functie"), tekst("Begeleiding van een groep van acht kinderen van nul tot vier jaar, in drie dagen van acht uur."), kop("Oorzaak"), tekst("Niet in de verhoudingen op het werk. Drukte op de groep speelt mee."), kop("Beperkingen en mogelijkheden"), lijst{"Persoonlijk functioneren: beperkt voor veel prikkels en onderbrekingen.", "Sociaal functioneren: gesprekken een op een gaan goed.", "Omgeving: geluid beperkt.", "Dynamisch en statisch: normaal.", "Werktijden: nu twee uur per dag; de beperking is nodig voor herstel en wordt elk consult herbeoordeeld."},
					kop("Mening werknemer en werkgever"), tekst("Beiden zien mogelijkheden in voorbereidend werk buiten de groep."), kop("Conclusie en advies"), tekst("Er zijn benutbare mogelijkheden. Einddoel is het eigen werk. Maak binnen twee weken een plan van aanpak. Begin in oktober met enkele uren buiten de groep."), kop("Prognose"), tekst("Volledig herstel binnen een jaar is te verwachten."), arts}}),
			{pad: "PvA.pdf", maker: "FormFill 5.0", tekst: true, gemaakt: "2025-08-22", drukker: formulier(vorm{code: "AG140  03041  05-23", hoe: sprongen, beeld: true, utf16: true, kleur: "0.02 0.24 0.5", logo: "UWV"}), stukken: []stuk{{
				soort: "plan-van-aanpak", datum: "2025-08-22", datumOf: []string{"2025-08-21"}, wg: "ja", wn: "ja", vallen: []string{"values only in form fields", "form code", "two signature dates", "planning dates"},
				blokken: []blok{titel("Plan van aanpak WIA"), kop("1  Werknemer"), vraag{"1.1 Voorletters en achternaam", "F. Achterberg", 1}, vraag{"1.2 Burgerservicenummer", "999996599", 1}, kop("2  Werkgever"), vraag{"2.1 Bedrijfsnaam", firma, 1}, vraag{"Naam contactpersoon", "M. de Bie, casemanager", 1}, kop("3  Arbodienst"), vraag{"Naam bedrijfsarts", "H. Groeneveld, Vitaal Punt", 1}, kop("4  Functie"), vraag{"4.1 Functie", "Pedagogisch medewerker, 24 uur", 1},
					kop("5  Meningen"), vraag{"5.1 Mening werknemer", "Ik wil graag terug naar mijn groep, rustig opbouwen.", 2}, vraag{"5.2 Mening werkgever", "We beginnen met activiteiten voorbereiden in de ochtend.", 2}, kop("6  Einddoel"), keuze{"", []string{"Werkhervatting in de eigen functie", "Andere functie bij eigen werkgever"}, 0, false},
					kop("7  Afspraken"), rooster{[]string{"Activiteit", "Wie", "Planning"}, [][]string{{"7A Inhoud: voorbereiden en administratie", "M. de Bie", "oktober"}, {"7B Werkplek: stille kamer", "M. de Bie", "september"}, {"7F Evaluatie om de zes weken", "beiden", "1 oktober 2025"}}, []float64{3, 1, 1}}, kop("10  Ondertekening"), tekens{{wie: "Werkgever", naam: "M. de Bie", datum: "21-08-2025", krabbel: true}, {wie: "Werknemer", naam: "F. Achterberg", datum: "22-08-2025", krabbel: true}}}}}},
			los("spreekuren.pdf", "Chromium; samengevoegd", "2025-12-19",
				rapport("2025-09-25", "25-09-2025", "Twee uur per dag licht werk zonder groep is haalbaar. De urenbeperking blijft nodig.", "Start per 6 oktober met drie ochtenden van twee uur.", "6 november 2025"),
				rapport("2025-11-06", "6 nov 2025", "Drie uur per dag lukt. De beperking in uren is herbeoordeeld en wordt ruimer.", "Stel een opbouwschema op met uren op de groep, samen met een collega. Aanpassing: geen openingsdienst.", "18-12-2025"),
				rapport("2025-12-18", "18 december 2025", "Vier uur per dag, waarvan twee op de groep.", "Bouw verder op volgens schema; volledige hervatting is te verwachten per 1 april 2026.", "29 januari a.s.")),
			los("evaluaties t_m januari.pdf", "Microsoft Word 2021", "2026-01-28",
				eva("2025-10-01", "01-10-2025", "Stille kamer ingericht, koffie gedronken met het team.", "Blij dat ik mag beginnen.", "We starten per 6 oktober.", "3 x 2 uur voorbereiden; volgende evaluatie 12 november"),
				eva("2025-11-12", "12-11-2025", "3 x 2 uur gedaan, opbouwschema gemaakt.", "Het gaat beter dan gedacht.", "Collega's vangen openingen op.", "Per 17 november 3 x 3 uur, deels op de groep"),
				eva("2025-12-17", "17-12-2025", "3 x 3 uur, aangepast eigen werk met loonwaarde.", "Drukke dagen zijn pittig.", "Tevreden, taken worden verdeeld.", "In januari 3 x 4 uur"),
				eva("2026-01-28", "28-01-2026", "3 x 4 uur sinds 5 januari.", "Ik zie 1 april als haalbaar.", "Akkoord met het vervolg.", "Schema vasthouden; volgende evaluatie medio maart")),
			los("opbouwschema FA.pdf", "Microsoft Excel 2021", "2025-11-10", stuk{soort: "opbouwschema", datum: "2025-11-10", wg: "ja", wn: "ja", huis: sj, vallen: []string{"row dates in the future", "ranges without year"}, blokken: []blok{titel("Werkhervattingsschema"), velden{{"Werknemer", "F. Achterberg"}, {"Opgesteld", "10-11-2025"}, {"Advies bedrijfsarts", "6 november jl."}}, tabel{kop: []string{"Periode", "Uren per week", "Taken"}, rijen: [][]string{{"17-11 t/m 14-12", "9", "voorbereiden, 1 uur groep"}, {"15-12 t/m 4-1", "9", "idem"}, {"5-1 t/m 1-2", "12", "groep met collega"}, {"2-2 t/m 1-3", "16", "groep"}, {"2-3 t/m 31-3", "20", "groep, openingsdienst"}, {"per 1-4", "24", "volledig eigen werk"}}}, tekens{{wie: "Werkgever", naam: "M. de Bie", datum: "10-11-2025", krabbel: true}, {wie: "Werknemer", naam: "F. Achterberg", datum: "10-11-2025", krabbel: true}}}}),
			los("deels beter.pdf", "Personalia Online PDF-service", "2026-01-20", stuk{soort: "herstelmelding", datum: "2025-11-17", huis: personalia("Herstel", "Afgedrukt op 20-01-2026 11:30 door M. de Bie"), vallen: []string{"print stamp later than the paper"}, blokken: []blok{titel("Gedeeltelijke hersteldmelding"), velden{{"Naam", "Achterberg, F."}, {"Eerste ziektedag", "07-07-2025"}, {"Datum ingang", "17-11-2025"}, {"Oud percentage arbeidsongeschikt", "100"}, {"Nieuw percentage arbeidsongeschikt", "62"}, {"Soort werk", "aangepast eigen werk, met loonwaarde"}, {"Gemeld op", "17-11-2025"}}}}),
			los("RE_ taart.pdf", "Microsoft Print to PDF", "2026-01-20", stuk{soort: "correspondentie", datum: "2026-01-14", huis: outlook("Mirjam de Bie"), vallen: []string{"names the 42e-weeksmelding"}, blokken: []blok{velden{{"Van:", "Fenna Achterberg"}, {"Verzonden:", "woensdag 14 januari 2026 12:40"}, {"Aan:", "Mirjam de Bie"}, {"Onderwerp:", "RE: week"}}, tekst("Dank voor de taart! Deze week ging 3 x 4 prima. Moet ik zelf nog iets doen voor die 42e-weeksmelding in april, of regel jij dat?"), tekst("Groet, Fenna")}}),
		},
	}
}
