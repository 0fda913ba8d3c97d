package main

func opOrdeArbo() []bestand {
	ar := arboRonde("AR-24-08812")
	aan := tekst("Koelhuis Brandevoort B.V.\nt.a.v. mevrouw S. Tahiri\nVriesweg 4\n5704 AB Helmond")
	arts := tekens{{naam: "mw. drs. E. van Rossem, bedrijfsarts", datum: "BIG 79021234501"}}
	hoofd := func(spreekuur string) velden {
		return velden{{"Werknemer", "mw. M.J. Hogenbirk"}, {"Datum spreekuur", spreekuur}, {"Geboren", "17-02-1979"}, {"Eerste ziektedag", "10-06-2024"}, {"Functie", "orderverzamelaar"}, {"Contracturen", "32"}}
	}
	consult := func(datum, brief, spreekuur string, mogelijk, advies, prognose, vervolg string) stuk {
		return stuk{soort: "terugkoppeling-spreekuur", datum: datum, vallen: []string{"letter date later than the consult", "birth date", "next consult"}, huis: ar, blokken: []blok{
			aan, tekst("Utrecht, " + brief), titel("Terugkoppeling spreekuur"), hoofd(spreekuur),
			kop("Mogelijkheden en beperkingen"), tekst(mogelijk), kop("Advies werkhervatting"), tekst(advies), kop("Prognose"), tekst(prognose), kop("Vervolg"), tekst(vervolg), tekst("Met vriendelijke groet,"), arts}}
	}
	j1 := []stuk{
		consult("2024-08-29", "2 september 2024", "29-08-2024", "Werknemer kan licht, afwisselend werk doen buiten de koelcel. Beperkt voor kou, zwaar tillen, langdurig staan en veel reiken.",
			"Vanaf 2 september vier dagen van twee uur retouren, de eerste twee weken arbeidstherapeutisch. Laat een deskundige naar de werkplek kijken, bij voorkeur in september.",
			"Geleidelijke verbetering over enkele maanden.", "Volgend consult op 10 oktober 2024."),
		consult("2024-10-10", "10 oktober 2024", "10-10-2024", "De belastbaarheid is iets toegenomen. Drie uur achtereen is haalbaar als zij kan zitten en staan afwisselen. Beperkingen verder als voorheen.",
			"Uitbreiden naar 4 x 3 uur per 4 november. Langer werken per dag is nu niet verantwoord: het herstel na inspanning vraagt tijd. Over deze urenbeperking kijk ik elk consult opnieuw mee.",
			"Verdere opbouw te verwachten, tempo onzeker.", "Over zes weken."),
		consult("2024-11-21", "25 november 2024", "21-11-2024", "Stabiel. Twaalf uur per week lukt.", "Handhaaf 4 x 3 uur. Een proef met 4 x 4 uur in december is te verantwoorden; stop bij terugval.", "Over drie maanden is duidelijker wat blijvend is.", "Medio januari 2025."),
	}
	j2 := []stuk{
		consult("2025-01-16", "17 jan. 2025", "16-01-2025", "De proef met vier uur per dag was te veel. Drie uur is het maximum.", "Blijf op 12 uur. De beperking in uren is nodig voor herstel tussen de werkdagen; ik beoordeel dat in het voorjaar opnieuw.", "Terugkeer in de kou wordt minder waarschijnlijk.", "6 maart a.s."),
		consult("2025-03-06", "6 maart 2025", "06-03-2025", "Geen verandering ten opzichte van januari.", "Ga door met 12 uur. Start een arbeidsdeskundig onderzoek zodra de mogelijkhedenlijst er is; ik maak die bij het volgende consult.", "Het eigen werk is op termijn niet haalbaar.", "24 april 2025: bijstelling van de probleemanalyse."),
		consult("2025-06-19", "20 juni 2025", "19-06-2025", "Belastbaarheid als in de mogelijkhedenlijst van 24 april.", "Akkoord met het begonnen tweede spoor. Let op reistijd: niet meer dan 45 minuten enkele reis.", "Ongewijzigd.", "14 augustus."),
		consult("2025-08-14", "14 augustus 2025", "14-08-2025", "Zitten gaat beter. Overige beperkingen gelijk.", "Ga door met werk en traject. In oktober leg ik de mogelijkheden opnieuw vast.", "Lichte verbetering van het zitten.", "9 oktober 2025."),
		consult("2025-12-04", "eind december wordt deze brief niet meer aangepast; 5 december 2025", "04-12-2025", "Als in het profiel van 9 oktober. Vier uur achtereen kan in werk met afwisseling.", "De werkervaringsplaats past. Ga door met solliciteren.", "Eindtoestand is vrijwel bereikt.", "Eind januari 2026."),
	}
	j2[0].vallen = append(j2[0].vallen, "abbreviated month", "a.s. date")
	j2[4].blokken[1] = tekst("Utrecht, 5 december 2025")
	j1[2].vallen = append(j1[2].vallen, "medio + month")

	rubrieken := func(rij [][]string) tabel {
		return tabel{kop: []string{"Rubriek / item", "Score", "Toelichting"}, breed: []float64{2.6, 1.2, 3.2}, rijen: rij}
	}
	return []bestand{
		{pad: "arbo/PA wk5 Hogenbirk.pdf", maker: "ArboRonde Documentgenerator 7", tekst: true, drukker: vloei, gemaakt: "2024-07-12", stukken: []stuk{{
			soort: "probleemanalyse", datum: "2024-07-11", vallen: []string{"birth date", "BIG number", "KvK and IBAN in the letterhead", "BSN with dots", "next consult"}, huis: ar,
			blokken: []blok{aan, titel("Probleemanalyse en re-integratieadvies"),
				velden{{"Werknemer", "mw. M.J. Hogenbirk"}, {"Spreekuurdatum", "11-07-2024"}, {"Geboren", "17-02-1979"}, {"Eerste ziektedag", "10-06-2024"}, {"BSN", "9999.91.735"}, {"Werkgever", "Koelhuis Brandevoort B.V."}, {"Functie", "medewerker orderverzameling"}, {"Uren", "32 per week, 8 uur per dag"}},
				kop("1. Functie en bekwaamheden"), tekst("Verzamelen van bestellingen in gekoelde ruimtes, met pallettruck. Vmbo en heftruckcertificaat; eerder kassamedewerker."),
				kop("2. Waar hangt het verzuim mee samen?"), tekst("De oorzaak ligt niet in de arbeidsverhoudingen. Het werk zelf (kou, tillen) speelt een rol in de duur. Privéfactoren: geen die het werk raken."),
				kop("3. Beperkingen en mogelijkheden"),
				tabel{kop: []string{"Gebied", "Mogelijk", "Beperkt"}, breed: []float64{1.4, 2.5, 2.5}, rijen: [][]string{{"Persoonlijk functioneren", "normaal", "-"}, {"Sociaal functioneren", "normaal", "-"}, {"Fysieke omgeving", "kamertemperatuur", "kou en tocht"}, {"Dynamische handelingen", "licht, tot 5 kg", "zwaar tillen, herhaald reiken"}, {"Statische houdingen", "zitten afgewisseld", "lang staan"}, {"Werktijden", "2 à 3 uur per dag, overdag", "nacht; meer dan 12 uur per week"}}},
				kop("4. Mening van werknemer en werkgever"), tekst("Werknemer wil graag in beweging blijven en mist haar collega's. Werkgever (telefonisch, mw. Tahiri) ziet taken bij de retouren."),
				kop("5. Conclusie"), tekst("Er zijn benutbare mogelijkheden. De beperking in uren is energetisch van aard en nodig om herstel mogelijk te maken; ik toets haar bij elk consult."),
				kop("6. Advies en einddoel"), lijst{"Einddoel: eigen functie, zo nodig aangepast.", "Begin na de zomer met aangepast werk bij de retouren.", "Stel binnen twee weken samen een plan van aanpak op en wijs een casemanager aan."},
				kop("7. Prognose"), tekst("Ik verwacht herstel voor licht werk binnen drie maanden; over het eigen werk kan ik nog niets zeggen. Nieuw consult: 29 augustus 2024."),
				tekst("Aldus opgesteld te Utrecht op 11 juli 2024"), arts}}}},
		{pad: "arbo/terugkoppelingen 2024.pdf", maker: "ArboRonde Documentgenerator 7; samengevoegd", tekst: true, drukker: vloei, gemaakt: "2026-03-11", stukken: j1},
		{pad: "arbo/terugkoppelingen 2025.pdf", maker: "ArboRonde Documentgenerator 7; samengevoegd", tekst: true, drukker: vloei, gemaakt: "2026-03-11", stukken: j2},
		{pad: "arbo/laatste brief arbo.pdf", maker: "ArboRonde Documentgenerator 8", tekst: true, drukker: vloei, gemaakt: "2026-02-03", stukken: []stuk{{
			soort: "terugkoppeling-spreekuur", datum: "2026-01-29", vallen: []string{"consult date only as 'jl.' in the running text", "letter date later", "names the actueel oordeel"}, huis: ar,
			blokken: []blok{aan, tekst("Utrecht, 3 februari 2026"), tekst("Betreft: mevrouw M.J. Hogenbirk, eerste ziektedag 10 juni 2024"), tekst("Geachte mevrouw Tahiri,"),
				tekst("Op donderdag 29 januari jl. sprak ik uw medewerkster op het spreekuur. Haar mogelijkheden zijn dezelfde als in het profiel van 9 oktober 2025. Werken in de kou, zwaar tillen en langer dan vier uur per dag blijven af te raden; zittend en afwisselend werk kan goed."),
				tekst("Ik adviseer het tweede spoor af te ronden en het retourenwerk aan te houden. U vroeg om een actueel oordeel; dat maak ik op bij het consult van 19 februari a.s."), tekst("Met vriendelijke groet,"), arts}}}},
		{pad: "arbo/Bijstelling PA april.pdf", maker: "ArboRonde Documentgenerator 7", tekst: true, drukker: vloei, gemaakt: "2025-04-25", stukken: []stuk{{
			soort: "bijstelling-probleemanalyse", datum: "2025-04-24", vallen: []string{"date of the first probleemanalyse", "birth date"}, huis: ar,
			blokken: []blok{aan, titel("Bijstelling probleemanalyse"), hoofd("24-04-2025"), velden{{"Eerste probleemanalyse", "11-07-2024"}, {"Opgemaakt", "24-04-2025"}},
				kop("Reden van de bijstelling"), tekst("De verwachting over het eigen werk is veranderd en er is behoefte aan advies voor de tweede helft."),
				kop("Actuele mogelijkheden"), tekst("Zie de functionelemogelijkhedenlijst van vandaag. Maximaal 4 uur per dag en 20 uur per week; die beperking in uren is opnieuw beoordeeld en blijft nodig vanwege verminderde duurbelastbaarheid."),
				kop("Bijgestelde prognose"), tekst("Terugkeer in het eigen werk in de kou is niet meer te verwachten, ook niet binnen drie maanden."),
				kop("Bijgesteld advies"), lijst{"Laat een arbeidsdeskundige beoordelen welk werk past, eerst bij u en anders elders.", "Ga door met het aangepaste werk."}, arts}}}},
		{pad: "arbo/FML 24042025.pdf", maker: "ArboRonde Documentgenerator 7", tekst: true, drukker: vloei, gemaakt: "2025-04-25", stukken: []stuk{{
			soort: "fml", datum: "2025-04-24", soortOf: []string{"inzetbaarheidsprofiel"}, vallen: []string{"item codes", "hours a day", "birth date", "BIG number"}, huis: ar,
			blokken: []blok{titel("Functionelemogelijkhedenlijst (FML)"), velden{{"Naam", "M.J. Hogenbirk"}, {"Geboortedatum", "17-02-1979"}, {"Datum beoordeling", "24-04-2025"}, {"Arts", "E. van Rossem"}},
				kop("I Persoonlijk functioneren"), rubrieken([][]string{{"1.1 Concentreren", "normaal", ""}, {"1.2 Aandacht verdelen", "normaal", ""}, {"1.7 Handelingstempo", "licht beperkt", "geen opgelegd hoog tempo"}, {"1.9 Voorwaarden", "ja", "geen piekbelasting"}}),
				kop("II Sociaal functioneren"), rubrieken([][]string{{"2.1 Zien", "normaal", ""}, {"2.9 Samenwerken", "normaal", ""}, {"2.10 Vervoer", "licht beperkt", "tot 45 minuten enkele reis"}}),
				kop("III Aanpassing aan fysieke omgevingseisen"), rubrieken([][]string{{"3.1 Hitte", "normaal", ""}, {"3.2 Koude", "sterk beperkt", "niet onder 10 graden"}, {"3.3 Tocht", "beperkt", ""}}),
				kop("IV Dynamische handelingen"), rubrieken([][]string{{"4.8 Reiken", "beperkt", "incidenteel"}, {"4.14 Tillen of dragen", "beperkt", "tot 5 kg"}, {"4.18 Lopen", "licht beperkt", "tot 30 minuten"}}),
				kop("V Statische houdingen"), rubrieken([][]string{{"5.1 Zitten", "licht beperkt", "tot 1 uur achtereen"}, {"5.3 Staan", "beperkt", "tot 15 minuten"}}),
				kop("VI Werktijden"), rubrieken([][]string{{"6.1 Perioden van het etmaal", "beperkt", "niet 's nachts"}, {"6.2 Uren per dag", "beperkt", "gemiddeld 4"}, {"6.3 Uren per week", "beperkt", "gemiddeld 20"}}), arts}}}},
		{pad: "arbo/IZP okt.pdf", maker: "ArboRonde Documentgenerator 8", tekst: true, gemaakt: "2025-10-09", drukker: vloei, stukken: []stuk{{
			soort: "inzetbaarheidsprofiel", soortOf: []string{"fml"}, datum: "2025-10-09", vallen: []string{"year of the model (2017)", "date of the earlier FML", "birth date"}, huis: ar,
			blokken: []blok{titel("Inzetbaarheidsprofiel"), klein("Model 2017; vervangt het profiel van 24-04-2025"), hoofd("09-10-2025"),
				tekst("Dit profiel beschrijft wat werknemer in werk kan, voor gebruik in het eerste en tweede spoor."),
				tabel{kop: []string{"Categorie", "Mogelijkheden", "Beperkingen"}, breed: []float64{1.5, 2.6, 2.6}, rijen: [][]string{{"1 Persoonlijk functioneren", "zelfstandig, nauwkeurig werk", "hoog tempo"}, {"2 Sociaal functioneren", "klantcontact, samenwerken", "reizen langer dan 45 minuten"}, {"3 Omgeving", "binnenwerk bij kamertemperatuur", "kou, tocht"}, {"4 Dynamisch", "tillen tot 5 kg, lopen tot 30 minuten", "boven schouderhoogte reiken"}, {"5 Statisch", "zitten tot 2 uur achtereen, met afwisseling", "staan langer dan 15 minuten"}, {"6 Werktijden", "4 uur per dag, 20 uur per week, overdag", "avond en nacht"}}},
				tekst("De beperking in uren is herbeoordeeld en gehandhaafd: na vier uur neemt de belastbaarheid aantoonbaar af."),
				tekst("Werknemer heeft dit profiel op het consult met mij doorgenomen. Advies: ga door met het tweede spoor; gebruik vanaf nu dit profiel. Volgend consult 4 december."), arts}}}},
		{pad: "werkplekonderzoek.pdf", maker: "Pages", tekst: true, drukker: vloei, gemaakt: "2024-09-24", stukken: []stuk{{
			soort: "interventie", datum: "2024-09-24", datumOf: []string{"2024-09-18"}, vallen: []string{"date of the visit and of the report"}, huis: vitaalPunt(),
			blokken: []blok{titel("Rapport werkplekonderzoek"), velden{{"Werknemer", "M.J. Hogenbirk"}, {"Datum onderzoek", "18 september 2024"}, {"Datum rapport", "24 september 2024"}, {"Opdrachtgever", "Koelhuis Brandevoort B.V."}, {"Onderzoeker", "L. Sanders, ergonoom"}, {"Locatie", "retouren, begane grond"}},
				kop("Aanleiding"), tekst("De bedrijfsarts vroeg om een beoordeling van de werkplek waar werknemer haar uren opbouwt."),
				kop("Bevindingen"), tekst("De sorteertafel is te hoog en vast. De stellingen vragen reiken boven de schouder. De temperatuur is 19 graden."),
				kop("Aanbevelingen"), lijst{"Zit-stastoel en tafel op 78 cm.", "Bovenste plank niet gebruiken.", "Na 45 minuten wisselen van taak."}, tekst("L. Sanders, Eur.Erg.")}}}},
		{pad: "arbo/AO bedrijfsarts.pdf", maker: "ArboRonde Documentgenerator 8", tekst: true, drukker: vloei, gemaakt: "2026-02-20", stukken: []stuk{{
			soort: "actueel-oordeel", datum: "2026-02-19", vallen: []string{"dates of earlier papers", "birth date", "file name with AO"}, huis: ar,
			blokken: []blok{aan, titel("Actueel oordeel bij de probleemanalyse WIA"), hoofd("19-02-2026"), velden{{"Werkgever", "Koelhuis Brandevoort B.V."}, {"Datum oordeel", "19-02-2026"}},
				kop("Verloop"), tekst("Probleemanalyse 11-07-2024, bijgesteld op 24-04-2025. Sinds september 2024 aangepast werk, nu 12 uur. Een werkervaringsplaats is met goed gevolg doorlopen."),
				kop("Functionele mogelijkheden en beperkingen nu"), lijst{"Persoonlijk functioneren: geen hoog tempo.", "Sociaal functioneren: geen beperking, reistijd tot 45 minuten.", "Fysieke omgeving: geen kou en tocht.", "Dynamische handelingen: tillen tot 5 kg, beperkt reiken.", "Statische houdingen: zitten tot 2 uur, staan tot 15 minuten.", "Werktijden: 4 uur per dag, 20 uur per week; op 9 oktober herbeoordeeld, nu ongewijzigd."},
				kop("Passende arbeid bij de werkgever"), tekst("De retourentaken zijn passend, maar vullen geen functie."),
				kop("Arbeidsrelatie"), tekst("Goed. Werkgever en werknemer zijn het eens over de stappen."),
				kop("Prognose"), tekst("Geen wezenlijke verandering te verwachten op korte termijn."), arts}}}},
	}
}
