package main

var blauwKoelhuis = [3]int{30, 100, 150}

func opOrdeWerkgever() []bestand {
	sj := sjabloon("Koelhuis Brandevoort B.V.", blauwKoelhuis)
	beiden := func(wg, wn string) tekens {
		return tekens{{wie: "Werkgever", naam: "S. Tahiri", datum: wg, krabbel: true}, {wie: "Werknemer", naam: "M.J. Hogenbirk", datum: wn, krabbel: true}}
	}
	gesprek := func(datum, nr, week string, kop velden, rest ...blok) stuk {
		b := []blok{titel("Verslag voortgangsgesprek plan van aanpak " + nr), velden(append(velden{{"Werknemer", "M.J. Hogenbirk"}, {"Leidinggevende", "R. Coenraad"}, {"Casemanager", "S. Tahiri"}, {"Verzuimweek", week}}, kop...))}
		return stuk{soort: "evaluatie", datum: datum, wg: "ja", wn: "ja", huis: sj, blokken: append(b, rest...)}
	}
	jaar1 := []stuk{
		gesprek("2024-08-28", "1", "12", velden{{"Datum gesprek", "woensdag 28 augustus 2024"}},
			kop("Wat is er gedaan"), tekst("De leidinggevende heeft het werk in de retourenhoek klaargezet. Marloes heeft twee keer koffie gedronken op de afdeling. De functiebeschrijving is naar de bedrijfsarts gestuurd."),
			kop("Wat vindt de werknemer"), tekst("Ik zie het zitten om in september met een paar uur te beginnen, als ik niet in de vriescel hoef en kan zitten."),
			kop("Wat vindt de werkgever"), tekst("Retouren controleren is nuttig werk. We passen de tijden aan en vragen iemand om naar de werkplek te kijken."),
			kop("Afspraken"), lijst{"Spreekuur afwachten op 29-8.", "Werkplekonderzoek aanvragen: S. Tahiri, vóór 15 september a.s.", "Volgende evaluatie 9 oktober 2024, daarna elke 6 weken."}, beiden("28-08-2024", "28-08-2024")),
		gesprek("2024-10-09", "2", "18", velden{{"Datum gesprek", "9 okt. 2024"}},
			kop("Wat is er gedaan"), tekst("Gestart per 2-9 met 4 x 2 uur retouren. De eerste twee weken was dat arbeidstherapeutisch (02-09 t/m 15-09), vanaf 16 september met loonwaarde. De zitsta-stoel uit het werkplekonderzoek staat er sinds 30-9."),
			kop("Wat vindt de werknemer"), tekst("De uren gaan. De loopafstand naar de kantine is lang, ik neem nu pauze op de afdeling."),
			kop("Wat vindt de werkgever"), tekst("Tevreden over de inzet, uitbreiding naar 4 x 3 uur is mogelijk zodra de bedrijfsarts dat aangeeft."),
			kop("Afspraken"), lijst{"Opbouw volgens schema.", "Volgende evaluatie: medio november."}, beiden("09-10-2024", "10-10-2024")),
		gesprek("2024-11-20", "3", "24", velden{{"Datum gesprek", "20 nov 2024"}},
			kop("Wat is er gedaan"), tekst("Per 4-11 uitgebreid tot 4 x 3 uur. Taken: retouren, etiketten, voorraadlijst bijhouden."),
			kop("Wat vindt de werknemer"), tekst("Drie uur achter elkaar is nu de grens, daarna wordt tillen en reiken minder."),
			kop("Wat vindt de werkgever"), tekst("We houden dit vast en kijken na de feestdagen verder. Ander werk op kantoor is er op dit moment niet, wij kijken bij elke vacature mee."),
			kop("Afspraken"), lijst{"Geen wijziging in uren tot het spreekuur in januari.", "Volgende evaluatie 8 januari."}, beiden("20 november 2024", "20 november 2024")),
		gesprek("2025-01-08", "4", "31", velden{{"Datum gesprek", "8-1-'25"}},
			kop("Wat is er gedaan"), tekst("In week 52 en 1 was het bedrijf dicht. Daarvoor is elke week 12 uur gewerkt. Een proef met 4 x 4 uur in de week van 9 december is na drie dagen gestopt."),
			kop("Wat vindt de werknemer"), tekst("Die proef was te snel. Ik wil het liefst terug naar mijn eigen werk maar zie dat de kou een probleem blijft."),
			kop("Wat vindt de werkgever"), tekst("We hebben gekeken of orderverzamelen in de droge hal kan; daar wordt met de hoogwerker gewerkt en meer getild."),
			kop("Afspraken"), lijst{"Vraag voor de bedrijfsarts: wat is blijvend?", "Volgend gesprek 19 februari."}, beiden("08-01-2025", "09-01-2025")),
		gesprek("2025-02-19", "5", "37", velden{{"Datum gesprek", "19/02/2025"}},
			kop("Wat is er gedaan"), tekst("12 uur per week in de retouren, loonwaarde vastgesteld op 40%. Bedrijfsarts verwacht dat de uren per dag voorlopig zo blijven."),
			kop("Wat vindt de werknemer"), tekst("Ik doe mijn werk met plezier. Over de toekomst maak ik me zorgen."),
			kop("Wat vindt de werkgever"), tekst("Wij willen weten of terugkeer in de eigen functie haalbaar is en vragen in april een arbeidsdeskundige."),
			kop("Afspraken"), lijst{"42e-weeksmelding doen in maart: S. Tahiri.", "Volgende evaluatie begin april."}, beiden("19-02-2025", "19-02-2025")),
		gesprek("2025-04-02", "6", "43", velden{{"Datum gesprek", "woensdag 2 april jl."}, {"Opgesteld op", "03-04-2025"}},
			kop("Wat is er gedaan"), tekst("Melding aan UWV is gedaan. Vacature planner (ma 24-3) besproken: vraagt mbo-4 logistiek en 32 uur, past nu niet."),
			kop("Wat vindt de werknemer"), tekst("Goed dat er een arbeidsdeskundige komt. Ik wil ook weten wat ik elders kan."),
			kop("Wat vindt de werkgever"), tekst("Akkoord met onderzoek, opdracht gaat deze week uit."),
			kop("Afspraken"), lijst{"Arbeidsdeskundig onderzoek, gesprek eind april.", "Eerstejaarsevaluatie in mei."}, beiden("03-04-2025", "03-04-2025")),
	}
	jaar1[5].datum, jaar1[5].datumOf = "2025-04-03", []string{"2025-04-02"}
	jaar1[1].datumOf = []string{"2024-10-09"}
	jaar1[1].datum, jaar1[3].datum = "2024-10-10", "2025-01-09"
	jaar1[3].datumOf = []string{"2025-01-08"}
	jaar1[0].vallen = []string{"weekday written out", "a.s. date", "recurring date"}
	jaar1[1].vallen = []string{"abbreviated month", "range without year", "two signature dates"}
	jaar1[3].vallen = []string{"two-digit year with apostrophe", "two signature dates"}
	jaar1[4].vallen = []string{"slash date"}
	jaar1[5].vallen = []string{"jl. date", "weekday without year", "names the eerstejaarsevaluatie"}

	pe := personalia("Evaluatie", "Afgedrukt op 11-03-2026 16:02 door S. Tahiri")
	scherm := func(datum, week, gesproken, wn, wg, afspraken, volgende string) stuk {
		return stuk{soort: "evaluatie", datum: datum, wg: "ja", wn: "ja", vallen: []string{"print stamp later than the paper"}, huis: pe, blokken: []blok{
			titel("Periodieke evaluatie plan van aanpak"),
			velden{{"Medewerker", "1184 - Hogenbirk, M.J."}, {"Datum evaluatie", datum}, {"Verzuimweek", week}, {"Eerste ziektedag", "2024-06-10"}, {"Casemanager", "S. Tahiri"}},
			tabel{kop: []string{"Onderdeel", "Inhoud"}, breed: []float64{1.2, 3.6}, rijen: [][]string{{"Voortgang sinds vorige keer", gesproken}, {"Visie werknemer", wn}, {"Visie werkgever", wg}, {"Nieuwe afspraken", afspraken}, {"Volgende evaluatie", volgende}}},
			kop("Akkoord"),
			tekens{{wie: "Werkgever", naam: "S. Tahiri", datum: datum, digitaal: "Elektronisch ondertekend via Personalia"}, {wie: "Werknemer", naam: "M.J. Hogenbirk", datum: datum, digitaal: "Elektronisch ondertekend via Personalia"}}}}
	}
	jaar2 := []stuk{
		scherm("2025-06-25", "55", "Intake tweede spoor was op 5 juni, het trajectplan is besproken. Spoor 1 loopt door met 12 uur per week.", "Ik heb een goed gevoel bij de coach.", "Wij maken elke donderdag vrij voor het traject.", "Trajectplan tekenen; vacatures intern blijven delen.", "2025-08-06"),
		scherm("2025-08-06", "61", "Persoonsprofiel en zoekprofiel zijn klaar. In juli twee open sollicitaties besproken. 12 uur retouren per week gehaald, behalve in de vakantie van 14 t/m 25 juli.", "Archiefwerk en klantenservice spreken mij aan.", "Akkoord met de richting; wij vergoeden de cursus tekstverwerking.", "Cursus inplannen in september.", "2025-09-17"),
		scherm("2025-09-17", "67", "Eerste voortgangsrapportage ontvangen en besproken. Drie sollicitaties verstuurd, een gesprek gehad.", "Solliciteren kost energie, maar de feedback was goed.", "Wij vragen de bedrijfsarts om de belastbaarheid opnieuw vast te leggen nu er een half jaar om is.", "Nieuw profiel vragen op het spreekuur van oktober.", "2025-10-29"),
		gesprek("2025-10-29", "10", "73", velden{{"Datum gesprek", "29.10.2025"}},
			kop("Wat is er gedaan"), tekst("Het inzetbaarheidsprofiel van 9 oktober is met de coach gedeeld; het zoekprofiel is er op aangepast (zitten is ruimer). Werkervaringsplaats bij het streekarchief gevonden."),
			kop("Wat vindt de werknemer"), tekst("Heel blij met deze plek. Per 3 november twee ochtenden."),
			kop("Wat vindt de werkgever"), tekst("Wij geven daarvoor de uren vrij en betalen de reiskosten."),
			kop("Afspraken"), lijst{"Start archief 3-11, evaluatie daarvan in december.", "Spoor 1: interne vacature receptie bekeken, 24 uur staand en avonddiensten; past niet."}, beiden("29-10-2025", "29-10-2025")),
		gesprek("2025-12-10", "11", "79", velden{{"Datum gesprek", "10 december 2025"}},
			kop("Wat is er gedaan"), tekst("Zes weken archief gedaan: 2 x 4 uur, daarnaast 1 x 4 uur retouren. Tweede voortgangsrapportage besproken."),
			kop("Wat vindt de werknemer"), tekst("Vier uur aaneen gaat daar goed, omdat ik kan afwisselen."),
			kop("Wat vindt de werkgever"), tekst("Mooie stap. Wij vragen het archief of er betaalde uren in zitten."),
			kop("Afspraken"), lijst{"Sollicitaties voortzetten, minimaal vier per maand.", "Volgende evaluatie 21-1-2026."}, beiden("10-12-2025", "10-12-2025")),
		gesprek("2026-01-21", "12", "85", velden{{"Datum gesprek", "21 jan 2026"}},
			kop("Wat is er gedaan"), tekst("Het archief heeft geen begroting voor een vaste plek. Vier sollicitaties in januari, twee afwijzingen, een gesprek op 4 februari a.s."),
			kop("Wat vindt de werknemer"), tekst("Jammer, maar ik heb nu een referentie."),
			kop("Wat vindt de werkgever"), tekst("Wij ronden het verslag in februari af en houden de retourenplek open."),
			kop("Afspraken"), lijst{"Actueel oordeel aanvragen bij de bedrijfsarts.", "Eindevaluatie in de week van 23 februari."}, beiden("21-01-2026", "21-01-2026")),
	}
	jaar2[3].vallen = []string{"dotted date", "look changes inside the file"}
	jaar2[5].vallen = []string{"abbreviated month", "future dates"}

	return []bestand{
		{pad: "01 ziekmelding Personalia.pdf", maker: "Personalia Online PDF-service", tekst: true, drukker: vloei, gemaakt: "2026-03-11", stukken: []stuk{{
			soort: "ziekmelding", datum: "2024-06-10", vallen: []string{"birth date", "in service since", "print stamp of 2026"}, huis: personalia("Ziekmelding", "Afgedrukt op 11-03-2026 16:04 door S. Tahiri"),
			blokken: []blok{titel("Verzuimmelding 2024-00371"), kop("Medewerker"),
				velden{{"Naam", "Hogenbirk, M.J."}, {"Personeelsnummer", "1184"}, {"Geboortedatum", "17-02-1979"}, {"In dienst sinds", "01-09-2016"}, {"Functie", "medewerker orderverzameling"}, {"Afdeling", "Koelhal 2"}, {"Uren per week", "32"}},
				kop("Melding"),
				velden{{"Datum van melding", "10-06-2024"}, {"Tijdstip van ziekmelding", "07:48"}, {"Gemeld door", "werknemer, telefonisch"}, {"Melding aangenomen door", "R. Coenraad, teamleider"}, {"Eerste ziektedag", "10-06-2024"}, {"Percentage arbeidsongeschikt", "100"}, {"Verwachte duur", "nog niet te zeggen"}, {"Arbeidsongeval", "nee"}, {"Vangnet van toepassing", "nee"}},
				kop("Vervolg"), velden{{"Doorgezet naar arbodienst", "ja, automatisch"}, {"Volgend contactmoment", "14-06-2024"}}}}}},
		{pad: "herstel deels sept.pdf", maker: "Personalia Online PDF-service", tekst: true, drukker: vloei, gemaakt: "2026-03-11", stukken: []stuk{{
			soort: "herstelmelding", datum: "2024-09-16", vallen: []string{"first sick day", "print stamp of 2026"}, huis: personalia("Herstel", "Afgedrukt op 11-03-2026 16:05 door S. Tahiri"),
			blokken: []blok{titel("Gedeeltelijk herstel"), velden{{"Naam", "Hogenbirk, M.J."}, {"Personeelsnummer", "1184"}, {"Eerste ziektedag", "10-06-2024"}},
				tabel{kop: []string{"Ingangsdatum", "Arbeidsongeschikt was", "Arbeidsongeschikt wordt", "Soort werk", "Loonwaarde"}, rijen: [][]string{{"16-09-2024", "100%", "90%", "aangepast eigen werk", "10%"}}},
				velden{{"Gemeld op", "16-09-2024"}, {"Gemeld door", "S. Tahiri"}, {"Toelichting", "Na twee weken arbeidstherapie nu met loonwaarde."}}}}}},
		{pad: "Functieprofiel orderverzameling.pdf", maker: "Microsoft Word 2016", tekst: true, drukker: vloei, gemaakt: "2024-08-20", stukken: []stuk{{
			soort: "functieomschrijving", datum: "2019-03-12", vallen: []string{"years older than the case", "working hours that look like dates"}, huis: kaal("Helvetica", 10.5),
			blokken: []blok{titel("Functieprofiel"), velden{{"Functie", "Medewerker orderverzameling"}, {"Afdeling", "Logistiek / koelhallen"}, {"Rapporteert aan", "Teamleider"}, {"Versie", "3"}, {"Vastgesteld", "12-03-2019"}},
				kop("Doel van de functie"), tekst("Verzamelt bestellingen van winkels in gekoelde en bevroren opslag, zodat die volledig en op tijd klaarstaan."),
				kop("Hoofdtaken"), lijst{"Orders verzamelen met elektrische pallettruck en spraakcomputer (70%).", "Pallets stapelen en wikkelen, colli van 2 tot 18 kg (20%).", "Retouren, schoonmaak en telwerk (10%)."},
				kop("Werkomstandigheden"), tekst("Temperatuur tussen -22 en +4 graden. Ploegen 06.00-14.30 en 13.30-22.00. Veel lopen, reiken en tillen."),
				kop("Eisen"), tekst("Vmbo-niveau, heftruckcertificaat, Nederlands spreken en lezen.")}}}},
		{pad: "PvA WIA getekend.pdf", maker: "FormFill 4.2", tekst: true, gemaakt: "2024-07-19", drukker: formulier(vorm{code: "AG140  03041  05-23", beeld: true, kleur: "0.02 0.24 0.5", logo: "UWV"}), stukken: []stuk{{
			soort: "plan-van-aanpak", datum: "2024-07-19", datumOf: []string{"2024-07-18"}, wg: "ja", wn: "ja", vallen: []string{"form code that looks like a date", "values only in form fields with appearance streams", "two signature dates", "planning dates", "range without year"},
			blokken: []blok{titel("Plan van aanpak WIA"),
				kop("1  Werknemer"), vraag{"1.1 Voorletters en achternaam", "M.J. Hogenbirk", 1}, vraag{"1.2 Burgerservicenummer", "999991735", 1},
				kop("2  Werkgever"), vraag{"2.1 Bedrijfsnaam", "Koelhuis Brandevoort B.V.", 1}, vraag{"Naam contactpersoon", "S. Tahiri, adviseur personeel en casemanager", 1},
				kop("3  Arbodienst of bedrijfsarts"), vraag{"Naam bedrijfsarts die de probleemanalyse maakte", "E. van Rossem, ArboRonde", 1},
				kop("4  Functie van de werknemer"), vraag{"4.1 Functie", "Medewerker orderverzameling, 32 uur", 1}, vraag{"4.2 Omschrijving van de werkzaamheden", "Bestellingen verzamelen in koel- en vriescellen, pallets opbouwen, retouren", 2},
				kop("5  Mening over de arbeidsmogelijkheden"), vraag{"5.1 Welke mogelijkheden ziet de werknemer?", "Zittend werk buiten de kou zie ik na de zomer wel voor me, een paar uur per dag.", 2}, vraag{"5.2 Welke mogelijkheden ziet de werkgever?", "Retouren controleren op de begane grond, buiten de koelcel. Wij passen tijden en werkplek aan.", 2},
				kop("6  Einddoel"), keuze{"", []string{"Werkhervatting in de eigen functie", "Werkhervatting in de eigen functie met aanpassingen", "Werkhervatting in andere functie bij eigen werkgever", "Werkhervatting bij andere werkgever"}, 1, false},
				kop("7  Afspraken"), tekst("Vul per onderdeel in wat er gebeurt, wie dat doet en wanneer."),
				rooster{[]string{"Activiteit", "Wie", "Planning"}, [][]string{
					{"7A Arbeidsinhoud: retouren en etiketten in plaats van verzamelen", "R. Coenraad", "start 02-09-2024"},
					{"7B Arbeidsomstandigheden: werkplekonderzoek, geen kou onder 10 graden", "S. Tahiri", "september"},
					{"7C Arbeidsvoorwaarden: loonwaarde na twee weken arbeidstherapie", "S. Tahiri", "02-09 t/m 15-09"},
					{"7D Arbeidsverhoudingen: wekelijks koffiemoment", "R. Coenraad", "elke week"},
					{"7E Sociaal-medisch: begeleiding volgens advies bedrijfsarts", "werknemer", "doorlopend"},
					{"7F Overig: evaluatie iedere zes weken, zo nodig stellen we dit plan bij", "beiden", "eerste op 28-08-2024"}}, []float64{3, 1.1, 1.2}},
				kop("8  Mening over de gemaakte afspraken"), vraag{"Werknemer", "Duidelijk en haalbaar.", 1}, vraag{"Werkgever", "Akkoord, we houden het tempo rustig.", 1},
				kop("9  Te laat opgesteld plan van aanpak"), vraag{"Reden", "", 1},
				kop("10  Ondertekening"), tekens{{wie: "Werkgever", naam: "S. Tahiri", datum: "18-07-2024", krabbel: true}, {wie: "Werknemer", naam: "M.J. Hogenbirk", datum: "19-07-2024", krabbel: true}}}}}},
		{pad: "Opbouwschema.pdf", maker: "LibreOffice Calc", tekst: true, drukker: vloei, gemaakt: "2024-09-02", stukken: []stuk{{
			soort: "opbouwschema", datum: "2024-09-02", wg: "ja", wn: "ja", vallen: []string{"row dates, some without year", "date of the consult"}, huis: sjabloon("Koelhuis Brandevoort B.V.", blauwKoelhuis),
			blokken: []blok{titel("Opbouwschema"), velden{{"Werknemer", "M.J. Hogenbirk"}, {"Leidinggevende", "R. Coenraad"}, {"Ziek gemeld vanaf", "10 juni 2024"}, {"Advies bedrijfsarts d.d.", "29-08-2024"}, {"Opgesteld op", "2 september 2024"}},
				tabel{kop: []string{"Week van", "Dagen", "Uren per dag", "Taken", "Opmerking"}, rijen: [][]string{{"2-9", "4", "2", "retouren", "arbeidstherapeutisch"}, {"16-9", "4", "2", "retouren", "met loonwaarde"}, {"7-10", "4", "2", "retouren, etiketten", ""}, {"4-11", "4", "3", "retouren, etiketten, voorraadlijst", "na spreekuur"}, {"9-12", "4", "4", "idem", "proef"}}},
				tekens{{wie: "Werkgever", naam: "R. Coenraad", datum: "02-09-2024", krabbel: true}, {wie: "Werknemer", naam: "M.J. Hogenbirk", datum: "02-09-2024", krabbel: true}}}}}},
		{pad: "evaluaties/evaluaties jaar 1.pdf", maker: "Microsoft Word 2016; samengevoegd", tekst: true, drukker: vloei, gemaakt: "2026-03-11", stukken: jaar1},
		{pad: "evaluaties/evaluaties jaar 2.pdf", maker: "samengevoegd", tekst: true, drukker: vloei, gemaakt: "2026-03-11", stukken: jaar2},
		{pad: "EJE ingevuld.pdf", maker: "FormFill 4.2", tekst: true, gemaakt: "2025-05-15", drukker: formulier(vorm{code: "AG141  03052  05-23", hoe: sprongen, utf16: true, kleur: "0.02 0.24 0.5", logo: "UWV"}), stukken: []stuk{{
			soort: "eerstejaarsevaluatie", datum: "2025-05-15", datumOf: []string{"2025-05-14"}, wg: "ja", wn: "ja", vallen: []string{"values only in form fields, no appearance streams", "radio buttons", "same form as a periodic evaluation", "planned start of spoor 2", "form code"},
			blokken: []blok{titel("(Eerstejaars)evaluatie"),
				kop("1  Werknemer"), vraag{"Voorletters en achternaam", "M.J. Hogenbirk", 1}, vraag{"Burgerservicenummer", "999991735", 1}, vakjes{"Eerste ziektedag", "10062024"},
				kop("2  Werkgever"), vraag{"Bedrijfsnaam", "Koelhuis Brandevoort B.V.", 1},
				kop("3  Aanleiding van deze evaluatie"), keuze{"", []string{"Periodieke evaluatie", "Eerstejaarsevaluatie", "Andere aanleiding"}, 1, true},
				kop("4  Verloop van de re-integratie"),
				vraag{"4.1 Welke activiteiten waren er tot nu toe?", "Aangepast eigen werk sinds 2 september 2024, werkplekonderzoek, opbouw tot 12 uur per week, proef met 16 uur, arbeidsdeskundig onderzoek (rapport 7 mei 2025).", 4},
				keuze{"4.2 Is alles volgens plan gegaan?", []string{"Ja", "Nee"}, 1, true}, vraag{"Toelichting", "De opbouw stopt bij drie uur per dag. Volgens de bedrijfsarts blijft werken in de kou niet mogelijk.", 2},
				vraag{"4.3 Moet het einddoel worden bijgesteld?", "Ja: eigen werk wordt losgelaten, we zoeken passend werk bij een andere werkgever. De retourentaken blijven intussen bestaan.", 2},
				vraag{"4.4 Moet de aanpak worden bijgesteld?", "Ja, in een bijstelling van het plan van aanpak, uiterlijk eind mei.", 2},
				keuze{"4.5 Is het tweede spoor gestart?", []string{"Ja", "Nee, start gepland"}, 1, true}, vraag{"Per wanneer", "05-06-2025", 1},
				kop("5  Meningen"), vraag{"Wat vindt de werknemer van de activiteiten en de nieuwe afspraken?", "Ik had gehoopt terug te kunnen. Een tweede spoor met begeleiding vind ik een goede stap.", 3}, vraag{"Wat vindt de werkgever van de activiteiten en de nieuwe afspraken?", "Binnen ons bedrijf is geen passende vaste functie. Wij investeren in een tweede spoor en houden 12 uur werk beschikbaar.", 3},
				kop("6  Ondertekening"), tekens{{wie: "Werkgever", naam: "S. Tahiri", datum: "14-05-2025", krabbel: true}, {wie: "Werknemer", naam: "M.J. Hogenbirk", datum: "15-05-2025", krabbel: true}}}}}},
		{pad: "bijstelling PvA mei 2025.pdf", maker: "Microsoft Word 2016", tekst: true, drukker: vloei, gemaakt: "2025-05-28", stukken: []stuk{{
			soort: "bijstelling-plan-van-aanpak", datum: "2025-05-28", wg: "ja", wn: "ja", vallen: []string{"date of the original plan", "dates of other papers", "per + date"}, huis: sj,
			blokken: []blok{titel("Bijstelling plan van aanpak"), velden{{"Werknemer", "M.J. Hogenbirk"}, {"Functie", "medewerker orderverzameling"}, {"Datum oorspronkelijk plan", "19-07-2024"}, {"Aanleiding", "eerstejaarsevaluatie van 15 mei 2025, rapport arbeidsdeskundige van 7 mei 2025 en bijstelling probleemanalyse van 24 april 2025"}},
				kop("Gewijzigd einddoel"), tekst("Passend werk bij een andere werkgever. Spoor 1 blijft open: 12 uur retouren, en iedere interne vacature wordt naast de mogelijkheden gelegd."),
				kop("Nieuwe afspraken"), tabel{kop: []string{"Activiteit", "Wie", "Planning"}, breed: []float64{3, 1.2, 1.4}, rijen: [][]string{{"Opdracht tweede spoor aan Rietwaard", "S. Tahiri", "gegeven 26-05-2025"}, {"Intake en trajectplan", "werknemer en coach", "per 05-06-2025"}, {"12 uur retouren per week", "R. Coenraad", "loopt door"}, {"Terugkijken op spoor 1 en 2", "allen", "elke 6 weken"}}},
				kop("Mening werknemer"), tekst("Ik sta erachter. Fijn dat ik op mijn plek mag blijven zolang ik zoek."),
				kop("Mening werkgever"), tekst("Het aangepaste werk vult geen functie. We geven haar de tijd om buiten te kijken."),
				beiden("28-05-2025", "28-05-2025")}}}},
		{pad: "mail keuze bureau.pdf", maker: "Microsoft Print to PDF", tekst: true, drukker: vloei, gemaakt: "2026-03-11", stukken: []stuk{{
			soort: "correspondentie", datum: "2025-05-22", vallen: []string{"thread, newest on top", "e-mail header dates", "names offerte and AD report"}, huis: outlook("Samira Tahiri"),
			blokken: []blok{velden{{"Van:", "Marloes Hogenbirk"}, {"Verzonden:", "donderdag 22 mei 2025 20:11"}, {"Aan:", "Samira Tahiri"}, {"Onderwerp:", "RE: bureau tweede spoor"}},
				tekst("Ha Samira,"), tekst("Ik heb ze allebei gebeld. Rietwaard klonk het prettigst en zit dichtbij, dus mijn voorkeur gaat daar naar uit. De andere offerte vond ik erg algemeen."), tekst("Groetjes, Marloes"), wit(4),
				velden{{"Van:", "Samira Tahiri"}, {"Verzonden:", "maandag 19 mei 2025 15:37"}, {"Aan:", "Marloes Hogenbirk"}, {"Onderwerp:", "bureau tweede spoor"}, {"Bijlagen:", "offerte Rietwaard.pdf; offerte 2.pdf"}},
				tekst("Dag Marloes, zoals besproken bij de evaluatie vorige week stuur ik je twee offertes. Wil jij met beide bureaus bellen en laten weten wie je kiest? Dan zet ik de opdracht voor 1 juni a.s. uit."), tekst("Samira")}}}},
		{pad: "export dossier.pdf", maker: "Personalia Online PDF-service", tekst: true, drukker: vloei, gemaakt: "2026-03-11", stukken: []stuk{{
			soort: "logboek", datum: "2026-03-09", vallen: []string{"names every type of paper", "row in the future", "print stamp"}, huis: personalia("Tijdlijn", "Afgedrukt op 11-03-2026 16:09 door S. Tahiri"),
			blokken: []blok{titel("Tijdlijn verzuim 2024-00371"), velden{{"Medewerker", "1184 - Hogenbirk, M.J."}, {"Eerste ziektedag", "2024-06-10"}},
				tabel{kop: []string{"Datum", "Tijd", "Door", "Wijze", "Omschrijving"}, breed: []float64{1.3, 0.8, 1.2, 1, 4.4}, rijen: [][]string{
					{"2024-06-10", "07:55", "RC", "tel.", "ziekmelding ontvangen, beterschap gewenst"}, {"2024-06-14", "10:20", "RC", "tel.", "gebeld, geen idee hoe lang, spreekuur volgt"}, {"2024-06-28", "11:05", "RC", "tel.", "kort gesproken; kaart namens team"}, {"2024-07-11", "", "systeem", "", "probleemanalyse ontvangen"},
					{"2024-07-19", "", "ST", "", "PvA door beiden getekend"}, {"2024-08-06", "09:30", "ST", "mail", "functiebeschrijving naar bedrijfsarts"}, {"2024-09-18", "", "ST", "", "werkplekonderzoek uitgevoerd"}, {"2024-12-12", "14:00", "RC", "gesprek", "proef 4 x 4 uur gestopt, terug naar 4 x 3"}, {"2025-03-25", "08:58", "ST", "portaal", "42e-weeksmelding gedaan"},
					{"2025-04-10", "", "ST", "mail", "opdracht arbeidsdeskundig onderzoek"}, {"2025-05-15", "", "ST", "", "eerstejaarsevaluatie getekend"}, {"2025-05-26", "", "ST", "mail", "opdracht tweede spoor verstrekt"}, {"2025-07-22", "16:10", "ST", "tel.", "coach: zoekprofiel klaar, cursus besproken"}, {"2025-10-13", "", "ST", "mail", "inzetbaarheidsprofiel naar coach gestuurd"}, {"2025-11-25", "13:15", "ST", "bezoek", "langs geweest bij het archief"},
					{"2026-01-22", "", "ST", "mail", "actueel oordeel aangevraagd"}, {"2026-02-27", "", "ST", "", "eindevaluatie door beiden getekend"}, {"2026-03-06", "", "ST", "", "afschrift verslag aan werknemer"}, {"2026-03-09", "09:40", "ST", "tel.", "werknemer heeft WIA aangevraagd"}, {"2026-04-02", "", "systeem", "gepland", "voortgangsgesprek"}}}}}}},
		{pad: "loonstrook februari.pdf", maker: "LoonSoft 12", tekst: true, drukker: vloei, gemaakt: "2026-02-23", stukken: []stuk{{
			soort: "loonstrook", datum: "2026-02-24", datumOf: []string{"2026-02-01", "2026-02-28"}, vallen: []string{"period as month only", "loonheffingennummer, IBAN, postcode", "law with a year", "birth date, in service"}, huis: kaal("Courier", 9),
			blokken: []blok{titel("SALARISSPECIFICATIE"), velden{{"Werkgever", "Koelhuis Brandevoort B.V., Vriesweg 4, 5704 AB Helmond"}, {"Loonheffingennummer", "001234567L01"}, {"Werknemer", "1184 M.J. Hogenbirk"}, {"Geboortedatum", "17-02-1979"}, {"Datum in dienst", "01-09-2016"}, {"Periode", "februari 2026"}, {"Betaaldatum", "24-02-2026"}, {"Bankrekening", "NL91 INGB 0001 2345 67"}},
				tabel{kop: []string{"Omschrijving", "Aantal", "Bedrag"}, breed: []float64{3, 1, 1}, rijen: [][]string{{"Salaris 32 uur", "", "2.412,00"}, {"Loon bij ziekte 70%", "104,00", "-434,16"}, {"Reservering vakantiegeld 8%", "", "158,23"}, {"Bruto", "", "1.977,84"}, {"Loonheffing (Wet LB 1964)", "", "-201,17"}, {"Pensioenpremie", "", "-98,40"}, {"Netto uit te betalen", "", "1.678,27"}}},
				klein("Cumulatief 2026: bruto 3.955,68 - loonheffing 402,34")}}}},
	}
}
