package proefrapport

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

type dagType = kalender.Dag

var (
	wia25    = bron("wia-25-3", "Wet WIA art. 25 lid 3", "gelezen")
	regeling = bron("procesgang-4-2", "Regeling procesgang eerste en tweede ziektejaar art. 4 lid 2", "gelezen")
	kader9   = bron("beleidsregels-9", "Beleidsregels beoordelingskader poortwachter, bijlage §9", "gelezen")
	wijzer   = bron("werkwijzer-5", "Werkwijzer Poortwachter (UWV), hoofdstuk 5", "secundair")
	privacy  = bron("ap-zieke-werknemer", "AP-beleidsregels ‘De zieke werknemer’", "niet geverifieerd")
	voorstel = bron("eigen-acht-weken", "Eigen maat: acht weken zonder vastgelegde stap", "voorstel")
)

func vol(toets, titel, vraag, bericht string, b ...dossier.Bewijs) oordeel.Bevinding {
	return oordeel.Bevinding{Toets: toets, Groep: oordeel.Volledigheid, Route: oordeel.Administratief, Titel: titel,
		Vraag: vraag, Bericht: bericht, Bewijs: b, Uitkomst: oordeel.Voldaan, Bronnen: []oordeel.Bron{wia25}}
}

func met(b oordeel.Bevinding, f func(*oordeel.Bevinding)) oordeel.Bevinding { f(&b); return b }

func in(g oordeel.Groep, route oordeel.Route, u oordeel.Uitkomst, b oordeel.Bevinding) oordeel.Bevinding {
	b.Groep, b.Route, b.Uitkomst = g, route, u
	return b
}

var slechteBevindingen = []oordeel.Bevinding{
	vol("probleemanalyse-aanwezig", "Probleemanalyse aanwezig", "Is er een probleemanalyse van de bedrijfsarts?",
		"De probleemanalyse van 30 oktober 2023 is door de bedrijfsarts opgesteld.", bewijs("04 probleemanalyse.pdf", 1, "Probleemanalyse WIA, opgesteld door M. Hofstra, bedrijfsarts")),
	vol("plan-van-aanpak-aanwezig", "Plan van aanpak aanwezig", "Is er een plan van aanpak?",
		"Het plan van aanpak is van 10 november 2023.", bewijs("05 plan-van-aanpak.pdf", 1, "Plan van aanpak WIA")),
	vol("eerstejaarsevaluatie-aanwezig", "Eerstejaarsevaluatie aanwezig", "Is er een eerstejaarsevaluatie?",
		"De eerstejaarsevaluatie is van 6 september 2024.", bewijs("24 eerstejaarsevaluatie.pdf", 1, "Eerstejaarsevaluatie")),
	met(vol("eindevaluatie-aanwezig", "Eindevaluatie aanwezig", "Is er een eindevaluatie?",
		"Nog niet aan de orde: de eindevaluatie hoort in week 91, uiterlijk 1 juni 2025."), nvt),
	met(vol("actueel-oordeel-aanwezig", "Actueel oordeel aanwezig", "Is er een actueel oordeel van de bedrijfsarts?",
		"Nog niet aan de orde: het actueel oordeel hoort bij het re-integratieverslag."), nvt),
	met(vol("oordeel-werknemer-aanwezig", "Oordeel van de werknemer", "Is het oordeel van de werknemer bekend?",
		"De werknemer stuurt dit oordeel zelf naar UWV; in de map is het niet gevonden. Dat zegt niet dat het er niet is."), func(b *oordeel.Bevinding) {
		b.Uitkomst, b.Route, b.Ontbreekt = oordeel.NietTeBepalen, oordeel.GeenRoute, []string{"het oordeel van de werknemer"}
	}),
	met(vol("bijstellingen-aanwezig", "Bijstellingen compleet", "Zijn alle bijstellingen waarnaar andere stukken verwijzen aanwezig?",
		"Twee stukken verwijzen naar een bijstelling van de probleemanalyse van 18 november 2024. Die is niet gevonden.",
		bewijs("27 terugkoppeling-spreekuur.pdf", 1, "Zie mijn bijstelling van de probleemanalyse d.d. 18-11-2024"),
		bewijs("28 evaluatie.pdf", 2, "conform de bijgestelde probleemanalyse (18 november) bouwt mevrouw op naar 3 x 4 uur")), tekort(
		"Vraag de bijstelling op bij de arbodienst en voeg haar toe aan het dossier.", "werkgever, bij de bedrijfsarts", "2025-05-30", wia25)),
	met(vol("ondertekening-volledig", "Ondertekening door beide partijen", "Zijn plan van aanpak, evaluaties en eindevaluatie door beide partijen ondertekend?",
		"Drie evaluaties dragen alleen de handtekening van de werkgever; het vak van de werknemer is leeg.",
		bewijs("07 evaluatie.pdf", 2, "Handtekening werknemer: ____________  Datum: ________"),
		bewijs("14 evaluatie.pdf", 2, "Handtekening werknemer: ____________  Datum: ________"),
		bewijs("21 evaluatie.pdf", 2, "Handtekening werknemer: ____________")), tekort(
		"Leg de drie evaluaties aan de werknemer voor en laat alsnog tekenen met de datum van vandaag. Weigert de werknemer: leg dat met reden vast.", "werkgever en werknemer", "2025-05-30", regeling)),
	met(vol("visie-partijen-aanwezig", "Visie van werkgever en werknemer", "Staat in het plan van aanpak en in elke evaluatie van na 1 juli 2023 de visie van beide partijen?",
		"In het plan van aanpak staat bij ‘visie werknemer’ geen tekst. In de eerstejaarsevaluatie ontbreekt de visie van de werkgever.",
		bewijs("05 plan-van-aanpak.pdf", 4, "Visie van de werknemer op het re-integratiedoel:")), tekort(
		"Neem de visie van beide partijen op in een bijstelling van het plan van aanpak en in de eerstvolgende evaluatie.", "werkgever en werknemer", "2025-04-18", regeling)),
	vol("administratieve-gegevens-volledig", "Administratieve gegevens", "Zijn eerste ziektedag, functie, werkgever en bedrijfsarts bekend?",
		"Eerste ziektedag, functie, werkgever en bedrijfsarts zijn gevonden.", bewijs("04 probleemanalyse.pdf", 1, "Functie: teamleider wijkverpleging")),
	vol("spoor2-rapportages-aanwezig", "Stukken van spoor 2", "Als spoor 2 liep: zijn trajectplan en rapportages aanwezig?",
		"Trajectplan (14 februari 2025) en een voortgangsrapportage (28 februari 2025) zijn aanwezig.", bewijs("35 spoor2-trajectplan.pdf", 1, "Trajectplan 2e spoor")),
	met(vol("belastbaarheid-vastgelegd", "Belastbaarheid vastgelegd", "Is er een FML of inzetbaarheidsprofiel als arbeidsdeskundige of spoor 2 is ingezet?",
		"Er is een FML van 5 augustus 2024.", bewijs("22 fml.pdf", 1, "Functionele Mogelijkhedenlijst")), func(b *oordeel.Bevinding) { b.Route = oordeel.Inhoudelijk }),

	in(oordeel.Resultaat, oordeel.Inhoudelijk, oordeel.NietVanToepassing, vol("bevredigend-resultaat", "Bevredigend resultaat", "Is een bevredigend, structureel resultaat bereikt?",
		"Niet bereikt: op de peildatum werkt de werknemer 12 van 32 uur. De inspanningen tellen.")),

	in(oordeel.Inspanningen, oordeel.Inhoudelijk, oordeel.Voldaan, vol("spoor1-eigen-werk-onderzocht", "Eigen werk onderzocht", "Laten de stukken zien dat het eigen werk is aangepast of uitgesloten?",
		"Werkplek, taken, uren en werktijden komen aan bod in het plan van aanpak en in het arbeidsdeskundig rapport.", bewijs("23 arbeidsdeskundig-rapport.pdf", 6, "Eigen werk, ook met aanpassingen, is niet passend te maken."))),
	in(oordeel.Inspanningen, oordeel.Inhoudelijk, oordeel.ZelfBeoordelen, met(vol("spoor1-ander-werk-onderzocht", "Ander werk bij de eigen werkgever", "Is ander passend werk bij de eigen werkgever echt onderzocht?",
		"Het arbeidsdeskundig rapport noemt twee functies en wijst ze af zonder ze naast de FML te leggen. Beoordeel zelf of dit onderzoek genoeg is.",
		bewijs("23 arbeidsdeskundig-rapport.pdf", 8, "De functies receptionist en planner zijn besproken maar worden door werkgever niet haalbaar geacht."),
		bewijs("23 arbeidsdeskundig-rapport.pdf", 9, "Er zijn thans geen vacatures in passende functies.")), func(b *oordeel.Bevinding) { b.Bronnen = []oordeel.Bron{kader9, wijzer} })),
	in(oordeel.Inspanningen, oordeel.Inhoudelijk, oordeel.Voldaan, vol("spoor2-ingezet", "Spoor 2 ingezet", "Is spoor 2 ingezet, of is er een erkende uitzondering?",
		"Spoor 2 is gestart met een intake op 31 januari 2025.", bewijs("34 spoor2-intake.pdf", 1, "Datum intake: 31-01-2025"))),
	met(in(oordeel.Inspanningen, oordeel.Inhoudelijk, oordeel.Tekort, vol("spoor2-adequaat", "Spoor 2 van voldoende gehalte", "Laat spoor 2 een profiel, een zoekprofiel, activiteiten op de arbeidsmarkt en opvolging zien?",
		"Er is een zoekprofiel, maar het noemt de FML niet en de voortgangsrapportage beschrijft geen enkele benaderde werkgever. De twee sollicitaties passen niet bij het zoekprofiel.",
		bewijs("36 spoor2-zoekprofiel.pdf", 2, "Functierichting: administratief, gastvrouw, chauffeur personenvervoer, alles bespreekbaar"),
		bewijs("39 spoor2-voortgang.pdf", 1, "Kandidate heeft zich vooral gericht op het opstellen van haar cv."))), tekort(
		"Laat het bureau het zoekprofiel op de FML van 5 augustus 2024 baseren en per maand vastleggen welke werkgevers zijn benaderd, hoe en met welk gevolg.", "re-integratiebureau, in opdracht van de werkgever", "2025-03-28", kader9, wijzer)),
	met(in(oordeel.Inspanningen, oordeel.Inhoudelijk, oordeel.NietTeBepalen, vol("belastbaarheid-actueel", "Belastbaarheid actueel", "Is de FML waarop latere stappen rusten nog actueel?",
		"De FML is zeven maanden oud en de bedrijfsarts meldt op 17 februari 2025 een gewijzigde belastbaarheid, maar niet welke.",
		bewijs("37 terugkoppeling-spreekuur.pdf", 1, "De belastbaarheid is ten opzichte van mijn vorige advies gewijzigd."))), func(b *oordeel.Bevinding) {
		b.Ontbreekt = []string{"de huidige belastbaarheid volgens de bedrijfsarts", "de bijstelling van 18 november 2024"}
		b.Bronnen = []oordeel.Bron{kader9}
	}),
	met(in(oordeel.Inspanningen, oordeel.Inhoudelijk, oordeel.Tekort, vol("adviezen-opgevolgd", "Adviezen opgevolgd", "Is elk advies van bedrijfsarts en arbeidsdeskundige binnen ongeveer zes weken opgevolgd, of staat er een reden?",
		"De arbeidsdeskundige adviseerde op 27 augustus 2024 om direct spoor 2 te starten. De intake was 22 weken later; een reden voor het uitstel is niet gevonden.",
		bewijs("23 arbeidsdeskundig-rapport.pdf", 11, "Ik adviseer werkgever per direct een tweede-spoortraject op te starten, naast het onderzoek in spoor 1."))), tekort(
		"Beschrijf in de eerstvolgende evaluatie waarom spoor 2 later begon. Alleen een reden die toen al gold en uit een stuk blijkt, kan een deugdelijke grond zijn; schrijf niets wat niet is gebeurd.", "werkgever", "2025-04-04", kader9)),
	in(oordeel.Inspanningen, oordeel.Inhoudelijk, oordeel.Voldaan, vol("stagnatie-doorbroken", "Stagnatie doorbroken", "Is bij stagnatie of verschil van mening een deskundigenoordeel gevraagd of een andere stap gezet?",
		"Op 18 december 2024 is een deskundigenoordeel gevraagd; UWV antwoordde op 29 januari 2025.", bewijs("33 deskundigenoordeel.pdf", 1, "Uw aanvraag van 18 december 2024"))),
	in(oordeel.Inspanningen, oordeel.Inhoudelijk, oordeel.Voldaan, vol("arbeidsconflict-aangepakt", "Arbeidsconflict aangepakt", "Is een genoemd arbeidsconflict aangepakt?",
		"Na het advies van de bedrijfsarts is mediation gevolgd, afgesloten op 24 september 2024.", bewijs("26 mediation.pdf", 3, "Partijen sluiten de mediation met overeenstemming af."))),
	in(oordeel.Inspanningen, oordeel.Inhoudelijk, oordeel.Voldaan, vol("werknemer-aangesproken", "Werknemer aangesproken", "Is de werknemer aangesproken toen medewerking uitbleef?",
		"De werkgever waarschuwde op 16 december 2024 schriftelijk voor een loonopschorting.", bewijs("29 loonmaatregel.pdf", 1, "Indien u opnieuw niet verschijnt, schorten wij uw loon op."))),
	in(oordeel.Inspanningen, oordeel.Inhoudelijk, oordeel.NietVanToepassing, vol("geen-mogelijkheden-onderbouwd", "Geen benutbare mogelijkheden onderbouwd", "Is ‘geen benutbare mogelijkheden’ onderbouwd?",
		"Geen enkel stuk stelt dat er geen benutbare mogelijkheden zijn.")),
	in(oordeel.Inspanningen, oordeel.Inhoudelijk, oordeel.ZelfBeoordelen, vol("urenbeperking-onderbouwd", "Urenbeperking onderbouwd", "Is een urenbeperking beredeneerd en opnieuw bekeken?",
		"De FML noemt maximaal 4 uur per dag. De onderbouwing is medisch en staat niet in dit dossier; vraag de bedrijfsarts of zij die heeft vastgelegd.",
		bewijs("22 fml.pdf", 6, "Kan gemiddeld ongeveer 4 uur per dag werken, 20 uur per week"))),
	in(oordeel.Inspanningen, oordeel.Inhoudelijk, oordeel.NietVanToepassing, vol("arbeidstherapie-beperkt", "Arbeidstherapie beperkt", "Is werken op arbeidstherapeutische basis tot ongeveer zes weken beperkt?",
		"Er is niet op arbeidstherapeutische basis gewerkt.")),
	in(oordeel.Inspanningen, oordeel.GeenRoute, oordeel.Voldaan, vol("casemanager-aangewezen", "Casemanager aangewezen", "Is er een casemanager genoemd?",
		"Casemanager: R. Postma.", bewijs("05 plan-van-aanpak.pdf", 2, "Casemanager: R. Postma (HR)"))),

	met(in(oordeel.Termijnen, oordeel.Inhoudelijk, oordeel.Tekort, vol("probleemanalyse-tijdig", "Probleemanalyse op tijd", "Was de probleemanalyse er binnen zes weken?",
		"De probleemanalyse is van 30 oktober 2023, twee weken na de uiterste dag (16 oktober 2023).",
		bewijs("04 probleemanalyse.pdf", 4, "Datum opgesteld: 30-10-2023"))), tekort(
		"Niet meer te herstellen. Leg vast waarom het spreekuur later viel; twee weken te laat is op zichzelf geen grond voor een loonsanctie.", "werkgever", "", regeling)),
	in(oordeel.Termijnen, oordeel.Inhoudelijk, oordeel.Voldaan, vol("plan-van-aanpak-tijdig", "Plan van aanpak op tijd", "Was het plan van aanpak er binnen twee weken na de probleemanalyse?",
		"Elf dagen na de probleemanalyse.", bewijs("05 plan-van-aanpak.pdf", 5, "Amersfoort, 10 november 2023"))),
	in(oordeel.Termijnen, oordeel.Inhoudelijk, oordeel.ZelfBeoordelen, vol("spreekuren-regelmatig", "Spreekuren regelmatig", "Waren er regelmatig contacten met de bedrijfsarts?",
		"Zeven spreekuren; de langste tussenpoos is 27 weken en valt deels samen met mediation. Beoordeel of dat een goede reden is.", bewijs("27 terugkoppeling-spreekuur.pdf", 1, "Spreekuur van 9 december 2024"))),
	met(in(oordeel.Termijnen, oordeel.GeenRoute, oordeel.Tekort, vol("42e-weeksmelding-tijdig", "42e-weeksmelding op tijd", "Is de ziekte uiterlijk op de eerste dag na 42 weken bij UWV gemeld?",
		"Gemeld op 1 juli 2024, een week te laat. UWV kan een boete geven; voor de loonsanctie telt dit niet.",
		bewijs("20 uwv-42-weken.pdf", 1, "Wij hebben uw melding op 1 juli 2024 ontvangen."))), tekort("Niets meer te doen.", "", "", wia25)),
	met(in(oordeel.Termijnen, oordeel.Inhoudelijk, oordeel.Tekort, vol("spoor2-tijdig", "Spoor 2 op tijd", "Is spoor 2 binnen zes weken na de eerstejaarsevaluatie gestart, of eerder als de stukken daarom vroegen?",
		"Spoor 2 had uiterlijk op 18 oktober 2024 moeten beginnen. De intake was op 31 januari 2025, vijftien weken later. Een concreet zicht op terugkeer binnen drie maanden is in geen stuk gevonden.",
		bewijs("24 eerstejaarsevaluatie.pdf", 3, "Afgesproken is dat spoor 2 in het najaar wordt opgepakt."),
		bewijs("34 spoor2-intake.pdf", 1, "Datum intake: 31-01-2025"))), func(b *oordeel.Bevinding) {
		tekort("Haal in wat in te halen is: laat het bureau een versneld traject voorstellen en leg maandelijks de voortgang vast tot de WIA-aanvraag.", "werkgever en re-integratiebureau", "2025-03-21", kader9, wijzer)(b)
		b.Gemist, b.Kort = true, "spoor 2 begon te laat"
		b.Waarom = "UWV rekent een te late start van spoor 2 zwaar aan als daardoor kansen op werk bij een andere werkgever zijn gemist."
	}),

	in(oordeel.Consistentie, oordeel.GeenRoute, oordeel.Voldaan, vol("eerste-ziektedag-consistent", "Eerste ziektedag consistent", "Noemen alle stukken dezelfde eerste ziektedag?",
		"31 stukken noemen 4 september 2023; geen enkel stuk noemt een andere dag.", bewijs("01 ziekmelding.pdf", 1, "Eerste ziektedag: 4 september 2023"))),
	met(in(oordeel.Consistentie, oordeel.Inhoudelijk, oordeel.Tekort, vol("dossier-zonder-gaten", "Dossier zonder gaten", "Is er geen periode van meer dan ongeveer acht weken zonder vastgelegde stap?",
		"Tussen 24 september en 9 december 2024 (elf weken) is geen enkele stap vastgelegd.")), tekort(
		"Zoek na wat in deze weken is gebeurd (mail, agenda, belnotities) en voeg die stukken toe. Maak geen verslagen achteraf alsof ze van toen zijn.", "werkgever", "2025-04-04", voorstel)),
	met(in(oordeel.Privacy, oordeel.GeenRoute, oordeel.Tekort, vol("geen-medische-gegevens", "Geen medische gegevens", "Is het dossier van de werkgever vrij van diagnoses, klachten en behandelingen?",
		"In twee stukken van de werkgever staan woorden die op de gezondheid wijzen.",
		bewijs("13 gespreksverslag.pdf", 1, "mevrouw vertelt dat de EMDR goed aanslaat"),
		bewijs("43 logboek.pdf", 5, "belt: migraine, komt niet"))), tekort(
		"Haal deze passages uit het dossier van de werkgever (niet uit dat van de arbodienst) en noteer dat ze zijn verwijderd.", "werkgever", "", privacy)),
	in(oordeel.Privacy, oordeel.GeenRoute, oordeel.NietTeBepalen, met(vol("uploadklaar", "Klaar om te uploaden", "Voldoet elk stuk aan de eisen van UWV voor uploaden?",
		"Twee bestanden zijn niet te openen; daarvan is niet te zien of UWV ze aanneemt."), func(b *oordeel.Bevinding) {
		b.Ontbreekt = []string{"de inhoud van twee onleesbare bestanden"}
	})),
}

func nvt(b *oordeel.Bevinding) { b.Uitkomst, b.Bewijs = oordeel.NietVanToepassing, nil }

func tekort(doe, wie, tot string, bronnen ...oordeel.Bron) func(*oordeel.Bevinding) {
	return func(b *oordeel.Bevinding) {
		b.Uitkomst, b.Herstel, b.HerstelWie, b.Bronnen = oordeel.Tekort, doe, wie, bronnen
		if tot != "" {
			b.HerstelTot = dag(tot)
		}
	}
}
