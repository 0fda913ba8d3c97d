package main

func gatenJaar2() []bestand {
	bos := dokterBos()
	bericht := func(pad, datum, brief string, tekst_ []string, vallen ...string) bestand {
		b := []blok{rechts(brief), tekst("Aan: Poelstra Installaties, mevrouw A. Poelstra"), titel("Terugkoppeling spreekuur")}
		for _, s := range tekst_ {
			b = append(b, tekst(s))
		}
		return bestand{pad: pad, maker: "WordPerfect X9", tekst: true, drukker: vloei, gemaakt: datum, stukken: []stuk{{soort: "terugkoppeling-spreekuur", datum: datum, vallen: vallen, huis: bos, blokken: append(b, tekens{{naam: "J.P. Bosgraaf, bedrijfsarts", krabbel: true}})}}}
	}
	ad := vitaalPunt()
	return []bestand{
		bericht("brief dr bosgraaf.pdf", "2025-04-10", "Harlingen, 14 april 2025", []string{"Betreft: de heer D. Wieringa, ziek sinds 15-4-'24, spreekuur d.d. 10-04-2025.",
			"Ik heb de begeleiding per 1 april overgenomen. In het dossier vond ik een FML van 5 september 2024. Die klopt niet meer: de belastbaarheid is duidelijk anders geworden. Hij kan meer zitten, maar tillen is blijvend te beperken.",
			"Advies: geef opdracht voor een nieuwe functionelemogelijkhedenlijst en laat een arbeidsdeskundige onderzoek doen. Doe dit binnen vier weken. De probleemanalyse stel ik bij; dat stuk volgt apart.",
			"Prognose: terugkeer als monteur verwacht ik niet meer. Telefoondienst kan intussen voor hele dagen doorgaan. Ik zie hem begin juli terug."},
			"letter date later than the consult", "two-digit year with apostrophe", "advises an FML and an AD report", "names the probleemanalyse"),
		{pad: "Bevestiging (2).pdf", maker: "Skia/PDF m133", tekst: true, drukker: vloei, gemaakt: "2025-04-14", stukken: []stuk{{
			soort: "uwv-42-weken", datum: "2025-04-14", vallen: []string{"label column and value column apart", "file name says nothing", "browser print stamp"}, huis: portaal("https://portaal.voorbeeld.example/verzuim/bevestiging", "14-4-2025 13:20"),
			blokken: []blok{titel("Uw melding is ontvangen"), velden{{"Melding", "Aangifte langdurige ziekte (42 weken)"}, {"Kenmerk", "4242-0104-5518"}, {"Datum en tijd", "14-04-2025 13:18"}, {"Werkgever", "Installatiebedrijf Poelstra B.V."}, {"Werknemer", "D. Wieringa"}, {"Geboortedatum", "03-01-1974"}, {"Eerste ziektedag", "15-04-2024"}}, tekst("Let op: u bent later dan de uiterste meldingsdatum. U kunt hierover een brief krijgen.")}}}},
		{pad: "Rapport AD Vitaal Punt.pdf", maker: "Chromium", tekst: true, drukker: vloei, gemaakt: "2025-06-19", stukken: []stuk{{
			soort: "arbeidsdeskundig-rapport", datum: "2025-06-19", vallen: []string{"order, research and concept dates", "FML date", "refers to a bijstelling that is not there", "career years", "register number"}, huis: ad,
			blokken: []blok{titel("Arbeidsdeskundig onderzoek"), velden{{"Werknemer", "D. Wieringa"}, {"Functie", "servicemonteur, 38 uur"}, {"Eerste verzuimdag", "15-04-2024"}, {"Werkgever", "Installatiebedrijf Poelstra"}, {"Datum opdracht", "15-05-2025"}, {"Datum gesprek", "03-06-2025"}, {"Datum concept", "11-06-2025"}, {"Datum rapport", "19-06-2025"}, {"Arbeidsdeskundige", "C. Amarasingha"}},
				kop("Vraagstelling"), lijst{"Kan werknemer zijn eigen werk doen?", "Is het eigen werk aan te passen?", "Is er ander passend werk bij de werkgever?", "Is er passend werk bij een andere werkgever?"},
				kop("Bronnen"), lijst{"Probleemanalyse van 23 mei 2024", "Bijstelling van de probleemanalyse van 24 april 2025", "FML van 5 september 2024", "Gesprekken op 3 juni 2025"},
				kop("Belastbaarheid"), tekst("Een nieuwe lijst was niet voorhanden. Op verzoek van werkgever is de lijst van september 2024 gebruikt, aangevuld met de bijstelling van de bedrijfsarts."),
				kop("Arbeidsverleden"), tabel{kop: []string{"Van", "Tot", "Werk"}, rijen: [][]string{{"1993", "2004", "loodgieter"}, {"2004", "2011", "monteur bij een ander bedrijf"}, {"2011", "heden", "servicemonteur Poelstra"}}},
				kop("Eigen werk"), tekst("Ketels dragen, knielen en gebogen werken zijn de kern. Tilhulp, tweemansploeg, andere wijken en kortere routes zijn nagelopen; de kern blijft te zwaar. Het eigen werk is niet passend en niet passend te maken."),
				kop("Ander werk bij de werkgever"), tekst("Alle elf functies zijn bekeken. Magazijn (1): tillen. Werkvoorbereiding (1): bezet, vraagt mbo-4. Planning en telefoondienst (2): bezet; de telefoondienst van werknemer is tijdelijk bovenop de bezetting. Verkoop showroom (1): staand werk en tillen. Scholing tot een half jaar levert binnen dit bedrijf geen plaats op."),
				kop("Andere werkgever"), tekst("Passend is technisch inkoper, werkvoorbereider of servicedesk."),
				kop("Conclusie"), tekst("Eigen en ander werk bij de werkgever is niet structureel mogelijk. Start het tweede spoor nu, uiterlijk binnen twee weken, en vraag vooraf een actuele mogelijkhedenlijst."), tekens{{naam: "C. Amarasingha, registerarbeidsdeskundige (SRA 20190777)", krabbel: true}}}}}},
		bericht("arbo 03-07.pdf", "2025-07-03", "Harlingen, 3 juli 2025", []string{"Betreft: D. Wieringa, spreekuur van vandaag.", "Zijn mogelijkheden zijn zoals ik ze op 24 april in de bijstelling van de probleemanalyse heb omschreven. Een nieuwe FML is nog steeds niet aangevraagd; ik verzoek u dat nu te doen.", "Ik onderschrijf het advies van de arbeidsdeskundige om het tweede spoor te beginnen. Vervolg in september."}, "relative date (vandaag)", "refers to a bijstelling that is not there"),
		{pad: "gesprek Dirk.pdf", maker: "LibreOffice Writer", tekst: true, drukker: vloei, gemaakt: "2025-07-11", stukken: []stuk{{
			soort: "gespreksverslag", datum: "2025-07-10", wg: "ja", wn: "ja", vallen: []string{"diagnosis, medicine and treatment in an employer's paper", "ISO date", "vacation range"}, huis: sjabloon("Poelstra Installaties", roodPoelstra),
			blokken: []blok{titel("Verslag gesprek"), velden{{"Datum", "2025-07-10"}, {"Aanwezig", "Dirk Wieringa, Anneke Poelstra"}, {"Onderwerp", "stand van zaken en vakantie"}},
				kop("Besproken"), tekst("Dirk vertelde dat de hernia L5-S1 weer opspeelt en dat hij nu oxycodon slikt. Op 22 juli wordt hij door de neurochirurg geopereerd. Anneke heeft hem sterkte gewenst."), tekst("Het rapport van de arbeidsdeskundige is doorgenomen. Dirk wil graag beginnen met zoeken. Anneke moet kijken wat het kost."),
				kop("Afspraken"), lijst{"Anneke vraagt een prijs bij BaanWijzer.", "Dirk heeft vakantie van 28-7 t/m 15-8.", "Bellen eind augustus."}, tekens{{wie: "Voor gezien", naam: "D. Wieringa", datum: "2025-07-11", krabbel: true}, {wie: "Voor de werkgever", naam: "A. Poelstra", datum: "2025-07-11", krabbel: true}}}, datumOf: []string{"2025-07-11"}}}},
		{pad: "FW_ begroting.pdf", maker: "Microsoft Print to PDF", tekst: true, drukker: vloei, gemaakt: "2026-01-05", stukken: []stuk{{
			soort: "correspondentie", datum: "2025-08-27", vallen: []string{"thread, newest on top", "names AD rapport, FML and spoor 2", "15 dezer"}, huis: outlook("Anneke Poelstra"),
			blokken: []blok{velden{{"Van:", "Henk Poelstra"}, {"Verzonden:", "woensdag 27 augustus 2025 08:15"}, {"Aan:", "Anneke Poelstra"}, {"Onderwerp:", "FW: begroting tweede spoor Dirk"}}, tekst("Dit kwartaal zit er geen geld in. Wacht maar tot na 1 oktober, dan zien we verder. En die FML kost ook weer 450 euro."), wit(4),
				velden{{"Van:", "Anneke Poelstra"}, {"Verzonden:", "dinsdag 19 augustus 2025 17:02"}, {"Aan:", "Henk Poelstra"}, {"Onderwerp:", "begroting tweede spoor Dirk"}}, tekst("Henk, het rapport van de AD ligt er sinds juni en Dirk vroeg er op de 15e dezer weer naar. Een traject kost rond de 4.500. Mag ik dat bestellen?")}}}},
		{pad: "actueel oordeel.pdf", maker: "WordPerfect X9", tekst: true, drukker: vloei, gemaakt: "2025-09-12", stukken: []stuk{{
			soort: "actueel-oordeel", datum: "2025-09-11", vallen: []string{"dates of earlier papers", "birth date"}, huis: bos,
			blokken: []blok{rechts("Harlingen, 11 september 2025"), titel("Actueel oordeel van de bedrijfsarts"), velden{{"Werknemer", "D. Wieringa (3 januari 1974)"}, {"Werkgever", "Installatiebedrijf Poelstra B.V."}, {"Functie", "servicemonteur"}, {"Eerste ziektedag", "15 april 2024"}, {"Probleemanalyse", "23 mei 2024"}},
				kop("Verloop en huidige mogelijkheden"), tekst("Persoonlijk en sociaal functioneren: geen beperkingen. Omgeving: geen trillingen. Dynamisch: tillen tot 5 kg, niet knielen. Statisch: zitten afwisselen. Werktijden: geen beperking."), kop("Passend werk"), tekst("De telefoondienst is passend, maar volgens werkgever tijdelijk."), kop("Arbeidsrelatie"), tekst("Ongestoord."), kop("Prognose"), tekst("Eigen werk blijvend niet haalbaar."), tekens{{naam: "J.P. Bosgraaf, bedrijfsarts", krabbel: true}}}}}},
		bericht("terugk nov 25.pdf", "2025-11-20", "Harlingen, 20 nov. 2025", []string{"Betreft: D. Wieringa, consult vandaag.", "Na de ingreep van deze zomer is hij belastbaarder dan in september: langer zitten en meer lopen. Het oordeel van toen geeft dat niet weer.", "Advies: actualiseer de mogelijkheden voordat u het re-integratieverslag opmaakt. Vervolg: half januari 2026."}, "abbreviated month", "half + month", "says the actueel oordeel is out of date"),
		{pad: "verslag sept.pdf", maker: "LibreOffice Writer", tekst: true, drukker: vloei, gemaakt: "2025-09-25", onleesbaar: true, na: kapot, stukken: []stuk{{soort: "evaluatie", datum: "2025-09-25", huis: sjabloon("Poelstra Installaties", roodPoelstra), blokken: []blok{titel("Verslag"), tekst("Dit bestand is afgebroken tijdens het opslaan.")}}}},
		{pad: "Eindevaluatie.pdf", maker: "Personalia Online PDF-service", tekst: true, drukker: vloei, gemaakt: "2026-01-08", stukken: []stuk{{
			soort: "eindevaluatie", datum: "2026-01-08", datumOf: []string{"2026-01-07"}, wg: "ja", wn: "ja", vallen: []string{"electronic signatures with time", "drawn up a day earlier", "spoor 2 dates"}, huis: sjabloon("Poelstra Installaties", roodPoelstra),
			blokken: []blok{titel("Eindevaluatie plan van aanpak"), velden{{"Werknemer", "D. Wieringa"}, {"Functie", "servicemonteur, 38 uur"}, {"Eerste ziektedag", "15-04-2024"}, {"Aard van het bedrijf", "installatietechniek, 14 medewerkers"}, {"Opgesteld op", "07-01-2026"}},
				kop("Huidig werk"), tekst("Telefoondienst, 38 uur, met behoud van loon. Het is geen bestaande functie."), kop("Spoor 1"), tekst("Eigen werk en alle andere functies zijn onderzocht door de arbeidsdeskundige; er is geen structurele plek."), kop("Spoor 2"), tekst("Traject bij BaanWijzer sinds oktober 2025, loopt nog."), kop("Arbeidsrelatie"), tekst("Volgens beiden goed."), kop("Mening werknemer"), tekst("Er is veel tijd verloren gegaan. Ik had eerder willen beginnen."), kop("Mening werkgever"), tekst("Wij hebben gedaan wat we konden als klein bedrijf."),
				tekensBlok(tekensTabel, tekens{{wie: "Werkgever", naam: "A. Poelstra", datum: "07-01-2026", digitaal: "Ondertekend op 07-01-2026 16:20 via TekenHier"}, {wie: "Werknemer", naam: "D. Wieringa", datum: "08-01-2026", digitaal: "2026.01.08 09:03:44 +01'00'"}})}}}},
	}
}

// kapot cuts a file off in the middle and blots its first object, as after a broken copy.
func kapot(pdf []byte) []byte {
	uit := append([]byte{}, pdf[:len(pdf)/3]...)
	for i := 9; i < len(uit); i++ {
		if i%3 == 0 {
			uit[i] = 0
		}
	}
	return uit
}
