package recht

import "dossiercheck/checker/kalender"

// When the sources were last checked, and when each kind is due again: a statute after half a
// year (it changes on 1 January and 1 July), instructions and our own thresholds after half a
// year as well, rulings after a year.
var (
	gecontroleerd = kalender.MoetDag("2026-11-21")
	halfjaar      = kalender.MoetDag("2027-06-01")
	jaar          = kalender.MoetDag("2027-12-01")
)

// What was read of each regulation.
const (
	wia          = "BWBR0019057"
	wiaVersie    = "tekst mei 2017; latere bronnen noemen dezelfde termijnen"
	zw           = "BWBR0001888"
	bw7          = "BWBR0005290"
	tekst2017    = "tekst mei 2017"
	regeling     = "BWBR0013540"
	regelVersie  = "tekst oktober 2017 met de wijziging Stcrt. 2023, 13931"
	beleid       = "BWBR0014375"
	beleidVersie = "tekst sinds 18-11-2006"
	werkwijzer   = "geciteerd in vakliteratuur; uitgaven 2017-2022, volledige tekst niet gelezen"
	praktijk     = "vakliteratuur en pagina's van arbodiensten"
)

func wet(id, tekst, nummer, versie, zegt string) Bron {
	return Bron{id, tekst, nummer, versie, Gelezen, zegt, gecontroleerd, halfjaar}
}

func instructie(id, tekst, versie, status, zegt string) Bron {
	return Bron{id, tekst, "", versie, status, zegt, gecontroleerd, halfjaar}
}

func uitspraak(id, ecli, zegt string) Bron {
	return Bron{id, ecli, ecli, "samenvatting of eerste regels", Secundair, zegt, gecontroleerd, jaar}
}

var register = []Bron{
	wet("wia-23-1", "Wet WIA art. 23 lid 1", wia, wiaVersie, "De wachttijd duurt 104 weken."),
	wet("wia-23-2", "Wet WIA art. 23 lid 2", wia, wiaVersie, "De eerste dag is de eerste werkdag waarop wegens ziekte niet is gewerkt of het werk is gestaakt."),
	wet("wia-23-3", "Wet WIA art. 23 lid 3", wia, wiaVersie, "Perioden van ongeschiktheid tellen samen als er minder dan vier weken tussen ligt."),
	wet("wia-23-5", "Wet WIA art. 23 lid 5", wia, wiaVersie, "Zwangerschaps- en bevallingsverlof tellen niet mee voor de wachttijd."),
	wet("wia-23-6", "Wet WIA art. 23 lid 6", wia, wiaVersie, "Verkorte wachttijd op verzoek van de werknemer; uiterlijk eind week 68 aan te vragen."),
	wet("wia-24", "Wet WIA art. 24", wia, wiaVersie, "Werkgever en werknemer kunnen samen om verlenging van de loondoorbetaling vragen."),
	wet("wia-25-1", "Wet WIA art. 25 lid 1", wia, wiaVersie, "De werkgever houdt aantekening van het verloop van de ziekte en de re-integratie."),
	wet("wia-25-2", "Wet WIA art. 25 lid 2", wia, wiaVersie, "De werkgever stelt met de werknemer een plan van aanpak op en evalueert het periodiek."),
	wet("wia-25-3", "Wet WIA art. 25 lid 3", wia, wiaVersie, "Het re-integratieverslag is uiterlijk dertien weken voor het einde van de wachttijd opgesteld."),
	wet("wia-25-8", "Wet WIA art. 25 lid 8", wia, wiaVersie, "Bij een onvolledig verslag geeft UWV een termijn om het aan te vullen."),
	wet("wia-25-9", "Wet WIA art. 25 lid 9", wia, wiaVersie, "Zonder deugdelijke grond tekortgeschoten: UWV verlengt de loondoorbetaling, ten hoogste 52 weken, opdat de werkgever kan herstellen."),
	wet("wia-25-10", "Wet WIA art. 25 lid 10", wia, wiaVersie, "UWV beslist daarover uiterlijk zes weken voor het einde van de wachttijd."),
	wet("wia-25-11", "Wet WIA art. 25 lid 11", wia, wiaVersie, "Na het einde van de wachttijd kan UWV niet meer verlengen."),
	wet("wia-25-12", "Wet WIA art. 25 lid 12-14", wia, wiaVersie, "Na herstel meldt de werkgever dit; UWV beslist binnen drie weken; de verlenging eindigt zes weken na de vaststelling van het herstel."),
	wet("wia-64-3", "Wet WIA art. 64 lid 3", wia, wiaVersie, "De WIA-aanvraag gaat uiterlijk elf weken voor het einde van de wachttijd naar UWV."),
	wet("wia-64-6", "Wet WIA art. 64 lid 6", wia, wiaVersie, "Zonder tijdige UWV-brief is een aanvraag binnen vier weken na die brief op tijd, tenzij de 42e-weeksmelding niet voor week 82 is gedaan."),
	wet("wia-65", "Wet WIA art. 65", wia, wiaVersie, "UWV toetst of werkgever en werknemer in redelijkheid konden komen tot de inspanningen die zijn verricht."),
	wet("bw-629-1", "BW art. 7:629 lid 1", bw7, tekst2017, "104 weken 70% van het loon, tot het maximumdagloon."),
	wet("bw-629-3", "BW art. 7:629 lid 3", bw7, tekst2017, "Geen recht op loon als de werknemer zonder deugdelijke grond niet meewerkt aan re-integratie of passend werk weigert."),
	wet("bw-629-6", "BW art. 7:629 lid 6", bw7, tekst2017, "De werkgever kan het loon opschorten zolang de werknemer zich niet houdt aan redelijke schriftelijke voorschriften over controle."),
	wet("bw-629-11", "BW art. 7:629 lid 11", bw7, tekst2017, "De loondoorbetaling wordt verlengd met de duur van een te late WIA-aanvraag."),
	wet("bw-658a-1", "BW art. 7:658a lid 1", bw7, tekst2017, "Is er geen passend werk bij de eigen werkgever, dan bevordert die inschakeling bij een andere werkgever."),
	wet("bw-658a-3", "BW art. 7:658a lid 3", bw7, tekst2017, "Het plan van aanpak wordt regelmatig geëvalueerd en zo nodig bijgesteld."),
	wet("zw-38-1", "Ziektewet art. 38 lid 1", zw, tekst2017, "De werkgever meldt de ziekte uiterlijk op de eerste dag nadat zij 42 weken heeft geduurd."),
	wet("zw-38-3", "Ziektewet art. 38 lid 3", zw, tekst2017, "Op een te late melding staat een bestuurlijke boete."),

	wet("regeling-2-1", "Regeling procesgang art. 2 lid 1", regeling, regelVersie, "De werkgever geeft de arbodienst tijdig alle nodige gegevens."),
	wet("regeling-2-2", "Regeling procesgang art. 2 lid 2", regeling, regelVersie, "Oordeel van de bedrijfsarts binnen zes weken na de eerste dag van ongeschiktheid."),
	wet("regeling-2-3", "Regeling procesgang art. 2 lid 3", regeling, regelVersie, "Blijkt pas later dat het verzuim lang dreigt te duren, dan volgt het oordeel onverwijld."),
	wet("regeling-3", "Regeling procesgang art. 3", regeling, regelVersie, "Het re-integratiedossier bevat alle gegevens, documenten, correspondentie en activiteiten."),
	wet("regeling-4-1", "Regeling procesgang art. 4 lid 1", regeling, regelVersie, "Plan van aanpak binnen twee weken na het oordeel, als daaruit mogelijkheden blijken."),
	wet("regeling-4-2", "Regeling procesgang art. 4 lid 2", regeling, regelVersie, "Het plan noemt activiteiten, evaluatiemomenten, casemanager en de visie van beide partijen; in ieder geval een evaluatie aan het einde van het eerste ziektejaar."),
	wet("regeling-4-3", "Regeling procesgang art. 4 lid 3", regeling, regelVersie, "Het plan is schriftelijk en in overeenstemming met de werknemer."),
	wet("regeling-4-4", "Regeling procesgang art. 4 lid 4", regeling, regelVersie, "De bedrijfsarts hoort de werknemer regelmatig en adviseert onverwijld als het verloop daar aanleiding toe geeft."),
	wet("regeling-4-5", "Regeling procesgang art. 4 lid 5", regeling, regelVersie, "Het plan wordt bijgesteld als evaluatie of advies daar aanleiding toe geeft."),
	wet("regeling-5", "Regeling procesgang art. 5", regeling, regelVersie, "Werkgever en werknemer kunnen gemotiveerd van de termijnen afwijken."),
	wet("regeling-6-1", "Regeling procesgang art. 6 lid 1", regeling, regelVersie, "Wat het re-integratieverslag moet bevatten, onderdelen a tot en met l."),
	{"stcrt-2023-13931", "Stcrt. 2023, 13931", "Stcrt. 2023, 13931", "gepubliceerd 17-5-2023", Gelezen, "Sinds 1-7-2023 staat de visie van werkgever en werknemer in plan van aanpak en evaluaties; overgangsrecht tot 1-7-2025.", gecontroleerd, halfjaar},

	wet("beleid-3", "Beleidsregels beoordelingskader poortwachter §3", beleid, beleidVersie, "Eerst het resultaat: is dat bevredigend, dan is de weg ernaartoe niet van belang."),
	wet("beleid-4", "Beleidsregels beoordelingskader poortwachter §4", beleid, beleidVersie, "Procedurele regels zijn secundair: een te laat of onvolledig stuk telt alleen als daardoor onvoldoende of verkeerde inspanningen zijn verricht."),
	wet("beleid-5", "Beleidsregels beoordelingskader poortwachter §5", beleid, beleidVersie, "Volledigheid van het verslag; de eerstejaarsevaluatie als opschudmoment; spoor 2 blijft alleen achterwege bij concreet perspectief."),
	wet("beleid-6", "Beleidsregels beoordelingskader poortwachter §6", beleid, beleidVersie, "Tekortkomingen van dienstverleners zijn voor rekening van de werkgever."),
	wet("beleid-7-4", "Beleidsregels beoordelingskader poortwachter §7.4", beleid, beleidVersie, "Het oordeel over functionele mogelijkheden; wat geldt als er geen mogelijkheden zijn."),
	wet("beleid-8", "Beleidsregels beoordelingskader poortwachter §8", beleid, beleidVersie, "De volgorde van zoeken naar werk en de overgang naar een andere werkgever."),
	wet("beleid-10", "Beleidsregels beoordelingskader poortwachter §10", beleid, beleidVersie, "Bij stagnatie of verschil van inzicht ligt het initiatief voor een deskundigenoordeel in de eerste plaats bij de werkgever."),
	{"ap-zieke-werknemer", "AP, beleidsregels De zieke werknemer §4 en §5.2", "BWBR0037896", "Stcrt. 2016, 21703; opsommingen uit vakliteratuur", Gelezen, "De werkgever mag geen diagnose, klachten, oorzaak of behandeling verwerken, ook niet met instemming; wel wat de werknemer kan, hoe lang en welke aanpassingen helpen.", gecontroleerd, halfjaar},
	wet("verlenging-1f", "Beleidsregels verlenging loondoorbetaling poortwachter art. 1 onder f", "BWBR0014800", "tekst 21-12-2005; gemaakt voor de WAO", "Een deugdelijke grond is een motief dat zo zwaar weegt dat het nadeel de werkgever niet in redelijkheid is toe te rekenen."),
	wet("beleid-9", "Beleidsregels beoordelingskader poortwachter §9", beleid, beleidVersie, "Wat van de werkgever in spoor 1 en spoor 2 wordt verwacht."),

	instructie("werkwijzer-4-3", "Werkwijzer Poortwachter §4.3 (spoor 2)", werkwijzer, Secundair, "Spoor 2 uiterlijk zes weken na de eerstejaarsevaluatie, tenzij binnen drie maanden concreet uitzicht bestaat op hervatting bij de eigen werkgever; ontstaan mogelijkheden later, dan acht weken."),
	instructie("werkwijzer-5", "Werkwijzer Poortwachter §5 (bijzondere situaties)", werkwijzer, Secundair, "Marginale mogelijkheden, naderende AOW-leeftijd en geen mogelijkheden als redenen waarom spoor 2 kan uitblijven."),
	instructie("werkwijzer-spoor2", "Werkwijzer Poortwachter (inhoud spoor 2)", werkwijzer, Secundair, "Spoor 2 is een samenhangende reeks activiteiten, met persoonsprofiel en zoekprofiel op basis van actuele mogelijkheden."),
	instructie("cka-fml", "Vuistregel: een FML is ruwweg een half jaar te voorzien", praktijk, Secundair, "Een wettelijke leeftijdsgrens is er niet; bij elke verandering van de belastbaarheid is de lijst achterhaald."),
	instructie("werkwijzer-evaluatie", "Werkwijzer Poortwachter (zeswekelijkse evaluatie)", werkwijzer, Secundair, "Werkgever en werknemer evalueren ten minste eens per zes weken."),
	instructie("werkwijzer-eindevaluatie", "Werkwijzer Poortwachter (eindevaluatie)", werkwijzer, Secundair, "Eindevaluatie uiterlijk in week 91, na het actueel oordeel; niet nodig als er vanaf het begin geen arbeidsmogelijkheden waren."),
	instructie("uwv-42", "UWV: 42e-weeksmelding", "pagina van uwv.nl", Gelezen, "Uiterlijk de eerste werkdag na de 42e ziekteweek."),
	instructie("uwv-riv", "UWV: re-integratieverslag", "pagina van uwv.nl", Gelezen, "Uiterlijk in week 91 opgesteld; op te sturen: probleemanalyse, plan van aanpak, eerstejaarsevaluatie, actueel oordeel en eindevaluatie."),
	instructie("uwv-wia", "UWV: WIA-uitkering aanvragen", "pagina van uwv.nl", Gelezen, "De werknemer vraagt de WIA uiterlijk in week 93 aan; UWV schrijft rond week 88."),
	instructie("avg-9", "AVG art. 9; UAVG art. 30", "niet gelezen; volgt uit de grondslag van de AP-regels", NietGeverifieerd, "Gegevens over gezondheid zijn bijzondere persoonsgegevens; verwerken mag alleen op een uitzondering."),
	instructie("uwv-upload", "UWV: re-integratieverslag uploaden", "pagina van uwv.nl", Gelezen, "Elk stuk is ondertekend en draagt het burgerservicenummer; het medische formulier hoort er niet bij."),
	instructie("uwv-upload-bestand", "UWV: soort en grootte van bestanden", "geen bron gezien", NietGeverifieerd, "Welke bestanden en welke grootte het portaal aanneemt."),
	instructie("uwv-verzekeringsarts", "UWV: verzekeringsarts bij de RIV-toets", praktijk, Secundair, "UWV betrekt een verzekeringsarts, met name bij een urenbeperking en bij perioden zonder of met marginale mogelijkheden."),
	instructie("praktijk-evaluatie-week", "Praktijk: eerstejaarsevaluatie in week 46 tot en met 52", praktijk, Secundair, "Het opschudmoment valt in week 46 tot en met 52."),
	instructie("praktijk-spreekuur", "Praktijk: spreekuur ongeveer elke zes weken", praktijk, NietGeverifieerd, "De wet zegt alleen regelmatig; zes weken is gewoonte."),
	instructie("praktijk-actueel", "Praktijk: actueel oordeel rond week 87 tot en met 91", praktijk, Secundair, "Het actueel oordeel is recent op het moment van het re-integratieverslag."),
	instructie("werkgeverslasten", "Werkgeverslasten 20 tot 30% boven het loon", praktijk, NietGeverifieerd, "Premies en opbouw die boven op het loon komen."),
	instructie("drempel-evaluatie", "Drempel van Dossiercheck: evaluaties", "kader 2026.11", Voorstel, "Tot tien weken tussen twee evaluaties geldt als regelmatig, meer dan twaalf weken als een gat; daartussen kijkt een mens."),
	instructie("drempel-advies", "Drempel van Dossiercheck: adviezen", "kader 2026.11", Voorstel, "Een advies hoort binnen zes weken te zijn opgevolgd, of binnen de termijn die het noemt; tot twee weken daarna telt nog als op tijd."),
	instructie("drempel-fml", "Drempel van Dossiercheck: actuele FML", "kader 2026.11", Voorstel, "Een lijst van meer dan een half jaar zonder bevestiging legt het programma aan een mens voor."),
	instructie("drempel-spoor2", "Drempel van Dossiercheck: inhoud spoor 2", "kader 2026.11", Voorstel, "Een zoekprofiel binnen veertien weken en een stap op de arbeidsmarkt binnen twintig weken na het begin."),
	instructie("drempel-stagnatie", "Drempel van Dossiercheck: stagnatie", "kader 2026.11", Voorstel, "Een stap binnen tien weken na het signaal geldt als reactie."),
	instructie("drempel-spreekuur", "Drempel van Dossiercheck: spreekuren", "kader 2026.11", Voorstel, "Tot twaalf weken tussen twee contacten geldt als regelmatig, meer dan vijftien weken als een gat; daartussen kijkt een mens."),
	instructie("drempel-gaten", "Drempel van Dossiercheck: stille perioden", "kader 2026.11", Voorstel, "Tot negen weken zonder stap geldt als gewoon, meer dan tien weken als een gat; daartussen kijkt een mens."),
	instructie("drempel-actueel", "Drempel van Dossiercheck: recent oordeel", "kader 2026.11", Voorstel, "Een actueel oordeel van ten hoogste drie maanden voor het re-integratieverslag geldt als recent."),
	instructie("drempel-herziening", "Drempel van Dossiercheck: herbeoordeling", "kader 2026.11", Voorstel, "Tot zestien weken tussen twee beoordelingen door de bedrijfsarts geldt als geregeld, meer dan een half jaar als te lang; daartussen kijkt een mens."),

	uitspraak("crvb-2009-bk3713", "ECLI:NL:CRVB:2009:BK3713", "Een onjuist advies van de bedrijfsarts komt voor rekening van de werkgever."),
	uitspraak("crvb-2015-861", "ECLI:NL:CRVB:2015:861", "Een laat rapport is niet beslissend als er geen kansen zijn gemist."),
	uitspraak("crvb-2018-3765", "ECLI:NL:CRVB:2018:3765", "Tegen het advies van de bedrijfsarts in meer uren afgesproken en na een negatief deskundigenoordeel niet bijgestuurd: sanctie blijft."),
	uitspraak("rbmne-2015-3972", "ECLI:NL:RBMNE:2015:3972", "Twijfel of advies zonder aanvraag van een deskundigenoordeel."),
	uitspraak("rbmne-2023-1786", "ECLI:NL:RBMNE:2023:1786", "Spoor 2 vraagt een onderbouwd zoekprofiel dat bij de belastbaarheid past."),
	uitspraak("rbrot-2024-68", "ECLI:NL:RBROT:2024:68", "Een profiel op papier zonder activiteiten is geen adequaat spoor 2."),
	uitspraak("rbams-2022-5707", "ECLI:NL:RBAMS:2022:5707", "Bij de eerstejaarsevaluatie was terugkeer binnen drie maanden niet duidelijk: spoor 2 kwam te laat."),
	uitspraak("rbzwb-2021-3082", "ECLI:NL:RBZWB:2021:3082", "Spoor 2 niet op tijd ondanks signalen: sanctie blijft."),
	uitspraak("rbobr-2019-3388", "ECLI:NL:RBOBR:2019:3388", "Mogelijkheden op papier en geen actie daarna: sanctie blijft."),
	uitspraak("rbmne-2025-2425", "ECLI:NL:RBMNE:2025:2425", "Een stille periode van enkele weken moet UWV goed onderbouwen."),
	uitspraak("rbzwb-2023-1950", "ECLI:NL:RBZWB:2023:1950", "Conflict en geadviseerde interventie zonder vervolg: sanctie blijft."),
	uitspraak("crvb-2017-2302", "ECLI:NL:CRVB:2017:2302", "Aantoonbare inzet om de verhouding te herstellen telt voor de werkgever."),
	uitspraak("rbmne-2017-2535", "ECLI:NL:RBMNE:2017:2535", "Onvoldoende inspanningen in spoor 1, zonder deugdelijke grond."),
	uitspraak("rbdha-2025-13380", "ECLI:NL:RBDHA:2025:13380", "Ander werk bij de eigen werkgever niet onderzocht: sanctie blijft."),
}
