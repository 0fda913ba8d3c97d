package main

var roodPoelstra = [3]int{150, 30, 30}

func gatenJaar1() []bestand {
	vz := veldzicht("VZ24-5190")
	arts := tekens{{wie: "Bedrijfsarts", naam: "R. Oosterwal", datum: "", digitaal: "digitaal vrijgegeven"}}
	consult := func(pad, datum, d string, rij [][2]string, vallen ...string) bestand {
		return bestand{pad: pad, maker: "wkhtmltopdf 0.12.6", tekst: true, drukker: vloei, gemaakt: datum, stukken: []stuk{{soort: "terugkoppeling-spreekuur", datum: datum, vallen: append([]string{"birth date", "table lay-out"}, vallen...), huis: vz,
			blokken: []blok{titel("Consultrapportage"), velden(append([][2]string{{"Werknemer", "D. Wieringa, geb. 3 januari 1974"}, {"Werkgever", "Installatiebedrijf Poelstra B.V."}, {"Functie", "servicemonteur, 38 uur"}, {"Eerste verzuimdag", "15-04-2024"}, {"Datum consult", d}, {"Bedrijfsarts", "R. Oosterwal (BIG 59012345601)"}}, rij...))}}}}
	}
	return []bestand{
		{pad: "mail (3).pdf", maker: "Mozilla Firefox", tekst: true, drukker: vloei, gemaakt: "2025-12-30", stukken: []stuk{{
			soort: "ziekmelding", soortOf: []string{"correspondentie"}, datum: "2024-04-16", datumOf: []string{"2024-04-15"}, vallen: []string{"relative date (gisteren)", "e-mail header with weekday", "quoted older message", "telephone number that looks like a date"}, huis: webmail(""),
			blokken: []blok{titel("ziek"), velden{{"Van", "Dirk Wieringa <dwieringa@webpost.example>"}, {"Aan", "Planning Poelstra"}, {"Datum", "di 16 apr. 2024 07:02"}, {"Onderwerp", "ziek"}},
				tekst("Moin allemaal,"), tekst("Gisteren ben ik halverwege de dag naar huis gegaan, het ging echt niet meer. Ik meld me dus ziek per maandag 15 april. Vandaag ook niet. Bellen kan op 06-12011974."), tekst("Groet Dirk"), wit(4),
				tekst("Op vr 12 apr 2024 om 16:44 schreef Planning Poelstra:"), tekst("> Hoi Dirk, maandag 2 ketels in Bolsward en eentje in Witmarsum.")}}}},
		{pad: "scan veldzicht PA.pdf", maker: "wkhtmltopdf 0.12.6", tekst: true, drukker: vloei, gemaakt: "2024-05-24", stukken: []stuk{{
			soort: "probleemanalyse", datum: "2024-05-23", vallen: []string{"birth date", "BIG number", "in service since", "file name says scan but it is not"}, huis: vz,
			blokken: []blok{titel("Probleemanalyse WIA"), velden{{"Werknemer", "D. Wieringa"}, {"Geboortedatum", "03-01-1974"}, {"BSN", "999993653"}, {"Werkgever", "Installatiebedrijf Poelstra B.V."}, {"In dienst sinds", "01-04-2011"}, {"Functie", "servicemonteur, 38 uur"}, {"Eerste ziektedag", "15-04-2024"}, {"Spreekuur", "23-05-2024"}, {"Bedrijfsarts", "R. Oosterwal (BIG 59012345601)"}},
				kop("Functie en bekwaamheden"), tekst("Onderhoud en storingen aan cv-ketels bij klanten thuis. Mbo-3 installatietechniek, VCA, rijbewijs B."),
				kop("Oorzaak van het verzuim"), velden{{"Ligt de oorzaak in het werk?", "gedeeltelijk, zware en gebogen houdingen"}, {"Privé?", "nee"}, {"Arbeidsverhouding?", "nee, die is goed"}},
				kop("Belastbaarheid"), velden{{"Persoonlijk functioneren", "geen beperkingen"}, {"Sociaal functioneren", "geen beperkingen"}, {"Fysieke omgeving", "geen beperkingen"}, {"Dynamische handelingen", "beperkt: tillen, buigen, kruipen"}, {"Statische houdingen", "beperkt: gebogen werken, lang zitten"}, {"Werktijden", "geen beperkingen"}},
				kop("Visie van partijen"), tekst("Werknemer wil graag iets doen, binnen of op de weg. Werkgever heeft werk op het magazijn en bij de telefonische storingsdienst."),
				kop("Conclusie"), tekst("Er zijn benutbare mogelijkheden voor licht, afwisselend werk."), kop("Advies"), tekst("Stel een plan van aanpak op. Begin met lichte taken, zoals telefoondienst. Einddoel: eigen werk. Prognose: drie tot zes maanden. Volgend consult over vijf weken."),
				tekens{{wie: "Bedrijfsarts", naam: "R. Oosterwal", datum: "23-05-2024", digitaal: "2024.05.23 15:40:12 +02'00'"}}}}}},
		{pad: "Plan v aanpak Dirk.pdf", maker: "Microsoft Word 2013", tekst: true, drukker: vloei, gemaakt: "2024-07-05", stukken: []stuk{{
			soort: "plan-van-aanpak", datum: "2024-07-05", wg: "ja", wn: "nee", vallen: []string{"unsigned half of the signature block", "template left-over with an old date and a wrong name", "date of the probleemanalyse", "placeholder date"}, huis: brief("Poelstra Installaties", "De Hemmen 17, 8701 BX Bolsward", roodPoelstra),
			blokken: []blok{titel("Plan van aanpak re-integratie"), klein("sjabloon PvA J. Postma 14-02-2021"), velden{{"Werknemer", "D. Wieringa"}, {"Functie", "servicemonteur"}, {"Eerste ziektedag", "15 april 2024"}, {"Probleemanalyse", "23 mei 2024, R. Oosterwal"}, {"Casemanager", "Anneke Poelstra"}},
				kop("Einddoel"), tekst("Terug in de eigen functie."), kop("Mening werknemer"), tekst("Dirk ziet mogelijkheden in de telefonische storingsdienst, voorlopig halve dagen."), kop("Mening werkgever"), tekst("Op kantoor kan hij beginnen, daarna samen met een collega op de bus."),
				kop("Afspraken"), tabel{kop: []string{"Activiteit", "Wie", "Planning"}, breed: []float64{3, 1.2, 1.4}, rijen: [][]string{{"Telefoondienst, 5 ochtenden", "Dirk", "vanaf 8 juli"}, {"Bureaustoel met lendensteun", "Anneke", "juli"}, {"Tillen alleen met hulp", "allen", "doorlopend"}, {"Evaluatie", "Dirk en Anneke", "elke 6 weken"}}},
				kop("Reden van te laat opstellen"), tekst("Vakantie van de contactpersoon en drukte."), tekst("Aldus opgemaakt te Bolsward op 5 juli 2024"),
				tekensBlok(tekensNaast, tekens{{wie: "Werkgever", naam: "A. Poelstra", datum: "05-07-2024", krabbel: true}, {wie: "Werknemer", naam: "D. Wieringa"}})}}}},
		consult("spreekuur juni.pdf", "2024-06-27", "27-6-2024", [][2]string{{"Bevindingen", "Kan kantoorwerk doen, afgewisseld met lopen. Beperkt voor tillen en gebogen werken."}, {"Advies", "Start zo spoedig mogelijk met telefoondienst, halve dagen. Over 4 weken uitbreiden als dat goed gaat. Het plan van aanpak heb ik nog niet gezien."}, {"Prognose", "Herstel in de loop van het najaar."}, {"Vervolg", "begin september"}}, "relative date", "mentions the plan van aanpak"),
		{pad: "Evaluatieformulier.pdf", maker: "Acrobat Distiller", tekst: true, gemaakt: "2024-08-29", drukker: formulier(vorm{code: "AG141  03052  05-23", hoe: zestien, kleur: "0.35 0.35 0.35"}), stukken: []stuk{{
			soort: "evaluatie", datum: "2024-08-29", wg: "ja", wn: "ja", vallen: []string{"first-year form, periodic box ticked", "values only in form fields without appearance streams", "hexadecimal strings on the page", "form code"},
			blokken: []blok{titel("(Eerstejaars)evaluatie"), kop("1  Werknemer"), vraag{"Naam", "D. Wieringa", 1}, vraag{"Burgerservicenummer", "999993653", 1}, kop("2  Werkgever"), vraag{"Bedrijfsnaam", "Installatiebedrijf Poelstra B.V.", 1}, kop("3  Aanleiding"), keuze{"", []string{"periodieke evaluatie", "eerstejaarsevaluatie"}, 0, false},
				kop("4  Verloop"), vraag{"4.1 Activiteiten tot nu toe", "Telefoondienst sinds 8 juli, vijf ochtenden.", 2}, keuze{"4.2 Volgens plan?", []string{"ja", "nee"}, 0, false}, vraag{"4.3 Einddoel bijstellen?", "Nee", 1}, vraag{"4.4 Aanpak bijstellen?", "Nee, uitbreiden na spreekuur van 5 september", 1},
				kop("5  Meningen"), vraag{"Mening werknemer", "Gaat goed, ik mis het buitenwerk.", 1}, vraag{"Mening werkgever", "Dirk is waardevol aan de telefoon.", 1}, kop("6  Ondertekening"), tekens{{wie: "Werkgever", naam: "A. Poelstra", datum: "29-08-2024", krabbel: true}, {wie: "Werknemer", naam: "D. Wieringa", datum: "29-08-2024", krabbel: true}}}}}},
		{pad: "doc20240905.pdf", maker: "wkhtmltopdf 0.12.6", tekst: true, drukker: vloei, gemaakt: "2024-09-06", stukken: []stuk{{
			soort: "fml", soortOf: []string{"inzetbaarheidsprofiel"}, datum: "2024-09-05", vallen: []string{"item codes", "birth date", "file name with a date but no type", "valid until"}, huis: vz,
			blokken: []blok{titel("Functionele Mogelijkhedenlijst"), velden{{"Naam", "D. Wieringa"}, {"Geboortedatum", "03-01-1974"}, {"Datum onderzoek", "05-09-2024"}, {"Geldig tot", "05-03-2025"}, {"Bedrijfsarts", "R. Oosterwal"}},
				tabel{kop: []string{"Code", "Item", "Score"}, breed: []float64{0.7, 3.4, 2}, rijen: [][]string{{"I", "PERSOONLIJK FUNCTIONEREN", ""}, {"I-1", "concentreren van de aandacht", "normaal"}, {"I-7", "handelingstempo", "normaal"}, {"II", "SOCIAAL FUNCTIONEREN", ""}, {"II-9", "samenwerken", "normaal"}, {"II-10", "vervoer", "normaal"}, {"III", "AANPASSING AAN FYSIEKE OMGEVINGSEISEN", ""}, {"III-9", "trillingsbelasting", "beperkt"}, {"IV", "DYNAMISCHE HANDELINGEN", ""}, {"IV-10", "buigen", "sterk beperkt"}, {"IV-14", "tillen of dragen", "beperkt, ongeveer 5 kg"}, {"IV-23", "knielen of hurken", "sterk beperkt"}, {"V", "STATISCHE HOUDINGEN", ""}, {"V-1", "zitten", "beperkt, een half uur"}, {"V-5", "gebogen of getordeerd actief zijn", "sterk beperkt"}, {"VI", "WERKTIJDEN", ""}, {"VI-2", "uren per dag", "normaal"}, {"VI-3", "uren per week", "normaal"}}}, arts}}}},
		consult("spreekuur_nov.pdf", "2024-11-07", "do 7-11-2024", [][2]string{{"Bevindingen", "Geen verandering ten opzichte van september."}, {"Advies", "Telefoondienst voortzetten, hele dagen mogelijk. Evalueer met werknemer of er ander werk in het bedrijf is."}, {"Prognose", "Onzeker. Eigen werk in volle omvang lijkt dit jaar niet haalbaar."}, {"Vervolg", "januari 2025"}}, "weekday abbreviated", "month only"),
		{pad: "IMG_20241121_160233.pdf", maker: "PhotoScan", tekst: false, gemaakt: "2024-11-21", drukker: scan(aftast{schuin: -1.1, ruis: 26}), stukken: []stuk{{
			soort: "evaluatie", datum: "2024-11-21", wg: "ja", wn: "ja", vallen: []string{"photo without a text layer", "date in the file name"}, blokken: []blok{titel("Evaluatie plan van aanpak"), ingevuld{"Werknemer", "Dirk Wieringa"}, ingevuld{"Werkgever", "Poelstra Installaties"}, ingevuld{"Datum gesprek", "21 november 2024"},
				kop("Voortgang"), tekst("Dirk doet de telefoondienst nu hele dagen. Het tillen van onderdelen gaat niet. Hij is een keer mee geweest op de bus, dat was te zwaar."), kop("Mening werknemer"), tekst("Wil liever iets met techniek dan alleen telefoon."), kop("Mening werkgever"), tekst("Kijkt of er in het magazijn iets te maken is."), kop("Afspraken"), tekst("Volgende evaluatie over zes weken."),
				kop("Ondertekening"), ingevuld{"Werkgever, datum", "21-11-2024"}, paraaf("A. Poelstra"), ingevuld{"Werknemer, datum", "21-11-2024"}, paraaf("D. Wieringa")}}}},
		{pad: "arbeidscontract.pdf", maker: "HP Scan; tekstherkenning", tekst: true, drukker: vloei, gemaakt: "2023-02-02", stukken: []stuk{{
			soort: "arbeidsovereenkomst", datum: "2011-03-28", wg: "ja", wn: "ja", vallen: []string{"start of employment", "birth date", "law article numbers", "date with ordinal"}, huis: kaal("Times", 11),
			blokken: []blok{titel("Arbeidsovereenkomst voor onbepaalde tijd"), tekst("De ondergetekenden: Installatiebedrijf Poelstra B.V. te Bolsward, hierna werkgever, en de heer D. Wieringa, geboren 3 januari 1974, hierna werknemer, komen het volgende overeen:"),
				tekst("Artikel 1. Werknemer treedt op 1 april 2011 in dienst als servicemonteur voor 38 uur per week, van 07.30-16.15 uur."), tekst("Artikel 2. De proeftijd is twee maanden en eindigt op de 31ste mei."), tekst("Artikel 3. Het loon bedraagt € 2.310,00 bruto per maand. Op deze overeenkomst is de cao voor het technisch installatiebedrijf van toepassing."), tekst("Artikel 4. Bij ziekte betaalt werkgever het loon door volgens artikel 7:629 BW."), tekst("Artikel 5. Opzegging geschiedt schriftelijk tegen het einde van de maand."),
				tekst("Aldus in tweevoud opgemaakt en ondertekend te Bolsward, 28 maart 2011"), tekens{{wie: "Werkgever", naam: "H. Poelstra", datum: "28-03-2011", krabbel: true}, {wie: "Werknemer", naam: "D. Wieringa", datum: "28-03-2011", krabbel: true}}}}}},
		{pad: "Verzuimprotocol 2023.pdf", maker: "Microsoft Word 2013", tekst: true, drukker: vloei, gemaakt: "2023-01-20", stukken: []stuk{{
			soort: "overig", datum: "2023-01-01", precies: "maand", vallen: []string{"names every type of paper", "month only", "law date and regulation date"}, huis: brief("Poelstra Installaties", "De Hemmen 17, 8701 BX Bolsward", roodPoelstra),
			blokken: []blok{titel("Verzuimprotocol"), klein("Versie 4, januari 2023"), kop("1. Ziek melden"), tekst("Je meldt je voor 7.30 uur ziek bij de planning. Je geeft je telefoonnummer en verpleegadres door."), kop("2. Arbodienst"), tekst("Na drie weken word je opgeroepen voor het spreekuur. De terugkoppeling komt bij jou en bij ons."), kop("3. Wet verbetering poortwachter"), tekst("Volgens de Wet van 29 november 2001 en de Regeling van 25 maart 2002 maken we samen stappen: in week 6 de probleemanalyse, in week 8 het plan van aanpak, elke zes weken een evaluatie, in week 42 de melding aan UWV, rond week 50 de eerstejaarsevaluatie, in week 91 het actueel oordeel en de eindevaluatie en in week 93 de WIA-aanvraag."), kop("4. Niet meewerken"), tekst("Dan kunnen we het loon opschorten of stopzetten.")}}}},
	}
}

// tekensBlok draws a signature block in another way than the house does.
func tekensBlok(hoe func(*vel, tekens), t tekens) blok {
	return vrij(func(v *vel) {
		v.gewoon()
		v.ruimte(44)
		hoe(v, t)
	})
}
