package stappen

import (
	"regexp"

	"dossiercheck/checker/dossier"
)

// thema holds the signals by which a step is recognised. A sentence is on a theme when
// voorwerp matches; it is an advice on it when doen matches as well and niet does not.
// Patterns work on plain text: lower case, no accents.
type thema struct {
	naam     dossier.Thema
	voorwerp *regexp.Regexp
	doen     *regexp.Regexp
	niet     *regexp.Regexp
}

func re(s string) *regexp.Regexp { return regexp.MustCompile(s) }

const (
	spoor2Naam = `(?:(?:tweede|2e|2de|twee?de)[ -]?spoor\w*|spoor[ -]?(?:2|ii|twee)\b|spoor2\w*|\bextern(?:e)? (?:spoor|re-?integratie\w*))`
	buitenDeur = `(?:werk|re-?integratie\w*|mogelijkheden|functie\w*|traject)(?: \w+){0,3} (?:bij een andere|buiten (?:de|het|uw|jullie)(?: eigen)?|bij een nieuwe|elders) ?(?:werkgever|organisatie|bedrijf)?`
	lijstNaam  = `(?:\bfml\b|functionele ?-?mogelijkheden ?-?lijst\w*|mogelijkheden ?-?lijst\w*|inzetbaarheids?-?profiel\w*|\bizp\b|belastbaarheids?-?(?:profiel|lijst|overzicht|patroon)\w*|\blab\b|lijst (?:van|met) (?:arbeids)?mogelijkheden)`
	adNaam     = `(?:arbeids-? ?deskundig\w*|\bad[- ]?(?:onderzoek|er)\b|\bra ?d-?onderzoek\b)`
)

var (
	lijstRe  = re(lijstNaam)
	spoor2Re = re(spoor2Naam)
)

// themas in the order in which a sentence is tried; one sentence can be on several.
var themas = []thema{
	{dossier.ThemaSpoor2, re(spoor2Naam + `|` + buitenDeur),
		re(`\bstart|opgestart|gestart|ingezet|begonnen|begin|inzet|in te zetten|\bzet\b|opstart|op te starten|in gang|aanvang|opdracht|aan(?:ge)?meld|\bmeld\b|aan te melden|noodzakelijk|aangewezen|geindiceerd|schakel|in te gaan|overga|over te gaan|inslaan|aangaan|openen|\bnodig\b|richten|van start|oppakken|op te pakken|\bregel|organise|in te kopen|inkopen`),
		re(`afrond|af te ronden|beeindig|voort ?te ?zetten|voortzet|door ?te ?ga|doorga|\bga door|vervolg|continue|begonnen tweede|lopende|is gestart|loopt|gestarte|ingezette|opgestarte|intensive|orient|verken|voorbereid|voor te bereiden|voor te sorteren|\bakkoord\b|bijsturen|naast het (?:lopende|gestarte)`)},
	{dossier.ThemaFML, re(lijstNaam + `|actualiseer\w* (?:de |het )?(?:belastbaarheid|mogelijkheden)|(?:nieuwe|actuele|geactualiseerde) (?:lijst|belastbaarheid)|belastbaarheid (?:opnieuw|nogmaals|laten)|mogelijkheden opnieuw`),
		re(`nieuw|\bactue|actualis|vernieuw|\bvra|aanvra|aan te vragen|opdracht|opstellen|op te stellen|\bstel\b|herzie|bijwerk|bij te werken|opnieuw|\bmaken\b|vast ?(?:te )?(?:leggen|stellen)|herbeoordel|\bnodig\b`),
		re(`\b(?:ik|wij) (?:zal|maak|lever|stel|stuur|ga|verstrek|heb|hebben|zullen|kom|werk|pas)\b|\b(?:maak|stel|lever|stuur|verstrek|actualiseer|zal) ik\b|door mij|bijgevoegd|\bbijlage|conform|volgens|\bzie (?:de|het|ook)|op basis van|rekening|binnen de (?:kaders|beperkingen)|\bin de fml|zoals|uitgangspunt|mee ?(?:te )?(?:geven|sturen)|ter hand|\bdeel (?:de|het)|delen met|toegestuurd|\bis (?:vandaag|heden|inmiddels) (?:op|aan|ge)|heb ik|als in de|geldt|houd\b`)},
	{dossier.ThemaArbeidsdeskundige, re(adNaam),
		re(`schakel|onderzoek|aanvra|\bvraag\b|aan te vragen|inzet|in te zetten|\bzet\b|opdracht|raadple|\blaat\b|laten|\bstart|betrek|\bplan\b|inroepen|in te roepen|\bnodig\b|geindiceerd|aangewezen`),
		re(`(?:advies|adviezen|rapport\w*|conclusies?|bevindingen|onderzoek|uitkomsten?|verslag) van (?:de|een|het|haar|zijn) ` + adNaam + `|volgens|sluit mij aan|onderschrij|conform|uit het ` + adNaam + `|na (?:het|afronding|ontvangst)|afwacht|af te wachten|\bheeft (?:de|een|het) arbeids|` + adNaam + ` (?:advies|rapport)|lopende|ingezette|is (?:al )?(?:gestart|uitgevoerd|gepland)|door de arbeidsdesk|opvolg|op te volgen`)},
	{dossier.ThemaAnderWerk, re(`(?:ander|passend|geschikt|alternatie)\w*(?: \w+)? (?:werk\w*|functies?|arbeid|taken|plek\w*|rol)|inventaris\w*(?: \w+){0,2} (?:functies|mogelijkheden|plekken|taken|werk)|inventarisatie|herplaats\w*|(?:functies|mogelijkheden|vacatures|plekken) (?:binnen|in) (?:de|het|uw|jullie|alle)|interne (?:mogelijkheden|functies|vacatures)`),
		re(`inventaris|onderzo|gekeken|gezocht|nagegaan|bekeken|doorgenomen|\bkijk|te kijken|in kaart|\bzoek|te zoeken|nagaan|na te gaan|\bga na|evalueer|bekijk|bezien|te bieden|\bbied\b|aanbieden|onderzoeken`),
		re(`andere werkgever|buiten (?:de|het|uw)|\belders|extern|` + spoor2Naam + `|` + adNaam)},
	{dossier.ThemaMediation, re(`mediat\w+|conflict ?bemiddel\w*|drie-?gesprek\w*|onafhankelijke?(?: \w+)? (?:gesprek\w*|derde|bemiddel\w*)|bemiddelend\w* gesprek|conflictcoach\w*|exit-?mediation`), nil,
		re(`arbeidsbemiddel`)},
	{dossier.ThemaDeskundigenoordeel, re(`deskundigen-? ?oordeel|second opinion (?:bij|van) (?:het )?uwv`),
		re(`vra|verzoek|inroepen|in te roepen|indienen|in te dienen|\bdo\b|noodzakelijk|aangewezen|verkrijgen`),
		re(`(?:is|heeft|hebben|wordt|werd) (?:\w+ )?aangevraagd|zoals`)},
	{dossier.ThemaInterventie, re(`interventie\w*|\bcoaching\w*|re-?integratie-?coach|loopbaan-?coach|arbeidspsycholo\w*|multidisciplinair\w*|bedrijfsmaatschappelijk\w*|weerbaarheids?\w*|begeleidingstraject\w*|trainingsprogramma|reconditionering\w*|belastbaarheids?training`), nil,
		re(`voortzet|voort te zetten|doorga|door te ga|lopende|afrond|\bpagina|periodiek`)},
	{dossier.ThemaWerkplek, re(`werkplek ?-?(?:onderzoek|aanpassing|inrichting|beoordeling|analyse)\w*|naar de werkplek|ergono\w+|hulpmiddel\w*|zit-?sta\w*|bureaustoel|tilhulp\w*`), nil,
		re(`tillen alleen|met hulpmiddel`)},
	{dossier.ThemaBureau, re(`\bbureau\b|re-?integratie-?(?:bureau|bedrijf)|trajectbegeleider|loopbaanadviseur|(?:coach|begeleider) (?:van|in) (?:het )?` + spoor2Naam),
		re(`aanspre|aan te spreken|\bspreek\b.*\baan\b|\bander\b|wissel|vervang|overstap|opheldering|verantwoording|intensive|plan dat past|bijstel|bij te stellen|bijstur|kritisch`),
		re(`schrijf`)},
	{dossier.ThemaPlan, re(`plan van aanpak|\bpva\b|trajectplan`),
		re(`bijstel|bij te stellen|\bstel\b.*\bbij\b|aanpas|aan te passen|\bpas\b.*\baan\b|actualis|herzie`), re(`blijft`)},
	{dossier.ThemaOpbouw, re(`uitbreid\w*|opbouw\w*|op te bouwen|uit te breiden|\bbreid\b|\bbouw\b.*\bop\b|hervat\w*|ophog\w*|\bstart\b|\bbegin\b|naar volledige uren|uren benut|benut de uren`),
		re(`\b(?:uur|uren|dagdelen|dagen|dag|ochtenden)\b|\d ?%`), re(spoor2Naam + `|` + adNaam + `|plan van aanpak`)},
}
