package vermeld

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/zin"
)

// re makes a pattern without regard to capitals; a space in it is any white space.
func re(s string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)` + zin.Ruim(s))
}

// Who speaks in which papers.
var (
	vanDeArts = []dossier.Soort{dossier.Probleemanalyse, dossier.BijstellingPA, dossier.TerugkoppelingSpreekuur,
		dossier.FML, dossier.Inzetbaarheidsprofiel, dossier.ActueelOordeel}
	vanDeWerkgever = []dossier.Soort{dossier.PlanVanAanpak, dossier.BijstellingPvA, dossier.Evaluatie, dossier.Eerstejaarsevaluatie,
		dossier.Eindevaluatie, dossier.Gespreksverslag, dossier.Correspondentie, dossier.Logboek, dossier.Opbouwschema,
		dossier.Herstelmelding, dossier.Reintegratieverslag, dossier.Interventie}
	overDeZaak = slices.Concat(vanDeArts, vanDeWerkgever, []dossier.Soort{dossier.ArbeidsdeskundigRapport, dossier.Loonmaatregel,
		dossier.Mediation, dossier.DeskundigenoordeelVraag, dossier.Deskundigenoordeel, dossier.Ziekmelding,
		dossier.Spoor2Intake, dossier.Spoor2Trajectplan, dossier.Spoor2Voortgang, dossier.Spoor2Eindrapport, dossier.OordeelWerknemer})
	planStukken = []dossier.Soort{dossier.PlanVanAanpak, dossier.BijstellingPvA, dossier.Evaluatie, dossier.Eerstejaarsevaluatie,
		dossier.Eindevaluatie, dossier.Gespreksverslag, dossier.Logboek, dossier.Opbouwschema, dossier.ArbeidsdeskundigRapport, dossier.Herstelmelding}
	resultaatStukken = []dossier.Soort{dossier.BijstellingPvA, dossier.Evaluatie, dossier.Eerstejaarsevaluatie, dossier.Eindevaluatie,
		dossier.ActueelOordeel, dossier.Arbeidsovereenkomst, dossier.Spoor2Eindrapport, dossier.Spoor2Voortgang, dossier.Herstelmelding,
		dossier.Reintegratieverslag, dossier.TerugkoppelingSpreekuur, dossier.Correspondentie, dossier.Gespreksverslag, dossier.ArbeidsdeskundigRapport}
	gedragStukken = slices.DeleteFunc(slices.Clone(overDeZaak), func(s dossier.Soort) bool {
		return s == dossier.FML || s == dossier.Inzetbaarheidsprofiel || s == dossier.Spoor2Trajectplan
	})
)

// derden are people whose conflicts and refusals are the work itself.
const derden = `\b(klant|cliënt|client|bewoner|patiënt|patient|reiziger|leerling|ouder|bezoeker|gast|huurder|student|verdachte|gedetineerde|consument)(s|en|es)?\b`

var regels = slices.Concat(regelsSpoor1, regelsResultaat, regelsGedrag, regelsUren)

var regelsSpoor1 = []regel{
	{over: dossier.OverWerkplek, in: planStukken, zeker: 0.8, meeste: 2,
		want: zin.Maak(`werkplek(onderzoek|aanpassing|advies)\w*|(aangepaste?|andere|eigen|stille|rustige) (werkplek|werkruimte|kamer|ruimte|plek)|hulpmiddel\w*|\b(bureau|zadel|zit-?sta|sta|rug|werk)[- ]?(stoel|kruk|bureau|steun)\w*|\bstoel\b|til(hulp|lift)\w*|plafondlift|headset|koptelefoon|thuiswerk\w*|(vanuit|werkt?|werken) (van)?(uit )?(t)?huis|ergo(noom|nomi|coach|therap)\w*|(werk)?voorziening\w*|stille ruimte|beeldschermbril|verstelba\w+ \w+|werkbank|aangepaste? (muis|toetsenbord|auto|schoenen|gereedschap)`)},
	{over: dossier.OverTaken, in: planStukken, zeker: 0.8, meeste: 2,
		want: zin.Maak(`\b(aangepaste?|lichte?(re)?|vervangende?|ondersteunende?|administratieve?|passende?|voorbereidende?|andere?|deel van (de|het)|minder|enkele|overige) (eigen )?(werk(zaamheden)?|taken|taak|arbeid|klussen|functie)\b|taken?(pakket|verlichting|verdeling|aanpassing)\w*|taken?[^.]{0,40}(overgenomen|overgedragen|verdeeld|herverdeeld|weggehaald|vervallen|geruild|ruilen|aangepast|toegevoegd)|\b(niet|geen|zonder) (zwaar )?(tillen|bukken|tilwerk|transfers|klantcontact|rijden|groep)\b|collega'?s? (neemt|nemen|vangt|vangen|doet|doen|helpt|helpen)|(service)?balie\w*|back-?office|telefoondienst|lichte? administratie|binnendienst`)},
	{over: dossier.OverGedeeltelijk, in: planStukken, zeker: 0.8, meeste: 2,
		want: zin.Maak(`\b(\d{1,2}|een|één|twee|drie|vier|vijf|zes|halve|enkele)( ?à ?\d{1,2})? ?(x|×|maal|keer|dagen|dag|ochtenden|middagen|dagdelen)\b[^.]{0,20}\b(uur|uren|u|dag|week)?\b[^.]{0,12}\b(uur|uren|week)\b|\b(\d{1,2}|twee|drie|vier|vijf|zes|acht|tien|twaalf|zestien|twintig)( ?(à|tot|-) ?\d{1,2})? (uur|uren) (per|in de|aan de|in|op) |\bhalve dagen\b|\bochtenden\b|(uren|werk)?opbouw\w*|opgebouwd|gedeeltelijk (hervat|aan|werk|herstel)\w*|deels? (hervat|aan het werk|beter|hersteld)|uren (uit|op)\w*|hervat\w*`)},
	{over: dossier.OverWerktijden, in: planStukken, zeker: 0.8, meeste: 2,
		want: zin.Maak(`werktijd\w*|dag(dienst|diensten|uren)|(geen|niet|zonder)[^.]{0,25}(nacht|avond|vroege|late|openings|weekend|wissel|bereikbaarheids)[a-z-]*(dienst|diensten|uren)?\b|rooster\w*|later (beginnen|starten)|eerder (stoppen|naar huis)|flexibele? (uren|tijden)|extra pauze\w*|pauzes|(\w+ )?ochtenden|dagen? van \w+ uur|rustmoment\w*|overdag|vaste dagen|dienstrooster`)},

	{over: dossier.EigenWerkUit, in: overDeZaak, zeker: 0.8, weg: voorwaardelijk,
		want: zin.Maak(`(eigen|oorspronkelijke|bedongen|huidige|oude) (werk|functie|arbeid|beroep|taken)[^.]{0,80}?\b(niet (meer |langer |structureel |duurzaam |volledig )*(passend|mogelijk|haalbaar|geschikt|te verwachten|verwacht|realistisch|reëel|aan de orde|terug)|uitgesloten|onhaalbaar|los ?gelaten|blijvend niet|definitief niet|geen optie|ongeschikt|niet meer|nee\b)` +
			`|terugke(er|ren)\b[^.]{0,70}(niet (meer )?(te verwachten|verwacht|mogelijk|haalbaar|realistisch|reëel|aan de orde)|uitgesloten|verwacht ik niet|minder waarschijnlijk|onwaarschijnlijk)` +
			`|verwacht(en|t)? (ik |wij |we )?niet( meer)?[^.]{0,50}terugke\w+|(eind)?doel\b[^.]{0,40}(andere werkgever|buiten de (eigen )?organisatie|tweede spoor|spoor 2)|(spoor 1|eerste spoor)[^.]{0,40}(geen (reëel )?perspectief|afgesloten|uitgeput|beëindigd|loopt dood|biedt niets)|(niet (meer|langer)?|on) ?geschikt (voor|is voor)[^.]{0,15}(eigen|bedongen|functie)|(blijvend|definitief|duurzaam) (on|niet )geschikt`),
		niet: re(`\b(nog niet|nu niet|momenteel|op dit moment|voorlopig|tijdelijk|vooralsnog|op korte termijn)\b|\?`)},
	{over: dossier.EigenWerkAdvies, in: slices.Concat(vanDeArts, []dossier.Soort{dossier.ArbeidsdeskundigRapport, dossier.Deskundigenoordeel}), zeker: 0.85, weg: voorwaardelijk,
		want: zin.Maak(`(eigen|bedongen|oorspronkelijke|huidige) (werk|functie|arbeid)[^.]{0,90}?(passend|geschikt|mogelijk|haalbaar|uitgesloten|aan(ge)?pas\w*|belastbaarheid|hervat\w*|einddoel|nagegaan|onderzocht|overschr\w+)|aanpass(ing|ingen|en)[^.]{0,60}(onderzocht|nagegaan|nagelopen|bekeken|niet mogelijk|mogelijk|volstaan|haalt|lost)|terugkeer (in|naar) (het |de |haar |zijn )?(eigen|bedongen|functie|werk)|(belastbaarheid|belastbare)[^.]{0,60}overschr\w+|belasting[^.]{0,40}(past|overschrijdt|overstijgt)|(functie|werk)[^.]{0,40}(passend|geschikt) te (maken|krijgen)|aanpassingen? (zijn|is) (onvoldoende|niet|wel|mogelijk)`)},
	{over: dossier.AanpassenWeigeren, in: vanDeWerkgever, zeker: 0.8, weg: voorwaardelijk,
		want: zin.Maak(`(aangepast|licht|vervangend) werk[^.]{0,50}(is er niet|hebben wij niet|hebben we niet|niet (mogelijk|voorhanden|beschikbaar|bij ons)|kan (hier|bij ons) niet)|(pas|alleen) (terug|welkom|weer)[^.]{0,40}(100 ?%|volledig|helemaal)|(eerst|moet) (volledig|helemaal|100 ?%)[^.]{0,15}(beter|hersteld|herstellen)|(niet|geen)[^.]{0,30}(gedeeltelijk|halve dagen|aangepast)[^.]{0,30}(mogelijk|hervatten|terug)`)},

	{over: dossier.AnderWerkOnderzocht, in: []dossier.Soort{dossier.ArbeidsdeskundigRapport, dossier.Deskundigenoordeel}, zeker: 0.9, meeste: 4, weg: voorwaardelijk,
		want: zin.Maak(`\b(alle|overige|andere|elf|\d+|diverse|verschillende|de|beschikbare|bestaande|interne|onderstaande|volgende) (overige |andere |interne |voorkomende )?(functies|werkzaamheden|plaatsen|vacatures|afdelingen|taken)\b[^.]{0,70}(onderzocht|bekeken|besproken|bespreek|besprak|langs ?gelopen|nagelopen|doorgenomen|vergeleken|beoordeeld|geïnventariseerd|nagegaan|afgezet|getoetst|gewogen)|(onderzocht|besprak|bekeek|bekeken|beoordeelde|doorgenomen|nagegaan|geïnventariseerd|inventarisatie)[^.]{0,60}\b(functies|vacatures|plaatsen|ander (passend )?werk|mogelijkheden binnen)` +
			`|\bander(e|s)? (passend(e)? )?(werk|functies?|arbeid)\b[^.]{0,90}?(is er niet|niet (structureel )?(aanwezig|voorhanden|beschikbaar|mogelijk|gevonden)|geen|ontbreekt|(is|zijn|wel) (er |in taken )?(aanwezig|mogelijk|beschikbaar|gevonden|passend))|geen (andere |structurele )?passend(e)? (functies?|werk|arbeid|vacatures?)[^.]{0,60}|passend(e)? (werk|functie|arbeid)[^.]{0,50}(eigen|huidige|binnen)[^.]{0,50}(gevonden|aanwezig|beschikbaar|voorhanden|mogelijk)`),
		niet: re(`(niet (door mij |verder |nader |apart |meer |ook )?(onderzocht|bekeken|meegenomen|geïnventariseerd|nagegaan|beoordeeld))|buiten (de|mijn|deze) (opdracht|vraagstelling|onderzoek)|\b(laat|laten|alsnog|dient|moet)\b|andere werkgever|bekend bij|arbeidsmarkt`)},
	{over: dossier.AnderWerkOnderzocht, in: slices.Concat(vanDeWerkgever, []dossier.Soort{dossier.PlanVanAanpak, dossier.Spoor2Voortgang, dossier.Spoor2Eindrapport}), zeker: 0.7, meeste: 3, weg: voorwaardelijk,
		want: zin.Maak(`\b(interne? )?(vacatures?|functies?|taken|plekken|plaatsen|afdelingen|locaties)\b[^.]{0,90}?(bekeken|besproken|doorgenomen|langs ?gelopen|aangeboden|voorgelegd|onderzocht|vergeleken|geïnventariseerd|getoetst|past(en)? niet|niet passend|te (zwaar|hoog)|vereist|vraagt)|intern (is |wordt )?(ge)?zocht|(binnen|intern)[^.]{0,40}(gezocht|onderzocht|geïnventariseerd|navraag gedaan)|herplaatsingsonderzoek|(aangeboden|voorgelegd)[^.]{0,50}(functie|vacature|plek)|proef(plaatsing|gedraaid|periode)[^.]{0,60}(afdeling|magazijn|receptie|planning|kantoor|administratie)|ander werk[^.]{0,60}(onderzocht|bekeken|besproken|geprobeerd|aangeboden)`),
		niet: re(`niet (echt |verder |goed |nader |serieus )?(onderzocht|bekeken|gekeken|gezocht|besproken|aangeboden)|andere werkgever|elders|extern|buiten (de|het|ons) (organisatie|bedrijf)|\b(wordt|worden|gaan|gaat|zal|zullen|moet|moeten|laat|laten|dient|alsnog|graag|vraagt (of|om)|wil|binnenkort)\b[^.]{0,60}(bekeken|besproken|onderzocht|onderzoeken|geïnventariseerd|aangeboden|gezocht)|sollicitat|eigen functie is|vacaturesite`)},
	{over: dossier.AnderWerkNiet, in: overDeZaak, zeker: 0.85, weg: voorwaardelijk,
		want: zin.Maak(`\b(ander(e)?|intern(e)?|passend(e)?|herplaats\w*|organisatie|in huis|zorggroep|eigen werkgever)\b[^.]{0,110}?\b(niet (door mij |verder |nader |apart |meer |ook |goed |echt |serieus |daadwerkelijk )?(onderzocht|bekeken|beoordeeld|meegenomen|geïnventariseerd|gekeken|in kaart|nagegaan|uitgezocht)|niet is (gekeken|onderzocht|gezocht)|buiten (beschouwing|de opdracht|mijn opdracht|deze opdracht|het onderzoek|dit onderzoek|de vraagstelling)|geen onderzoek)` +
			`|(geen onderzoek (gedaan |verricht |ingesteld )?(naar|gedaan)|niet (onderzocht|gekeken|bekeken|nagegaan)|niet echt (is )?gekeken)[^.]{0,60}(ander(e)? (passend(e)? )?(werk|functies?)|intern|herplaats\w*|in huis|binnen (de|het|ons))|opdracht (beperkt|betreft|is beperkt)[^.]{0,60}eigen (functie|werk)|onderzoek (daar)?naar[^.]{0,60}(niet bekend|niet (gedaan|uitgevoerd|verricht)|heeft niet plaatsgevonden)`),
		niet: re(`\bis er niet\b|niet passend|eigen (werk|functie) is niet|andere werkgever|volledig onderzocht`)},
	{over: dossier.AlleenVacatures, in: slices.Concat(vanDeWerkgever, []dossier.Soort{dossier.ArbeidsdeskundigRapport, dossier.OordeelWerknemer, dossier.Spoor2Voortgang}), zeker: 0.75, weg: voorwaardelijk,
		want: zin.Maak(`(gewezen|verwezen|kijk\w*|reageren|solliciter\w*|zoeken|staan|attent|houdt? in de gaten|geattendeerd|doorgestuurd)[^.]{0,60}(vacature(site|bank|pagina|overzicht|lijst|s)|werken-?bij|intranet|interne vacatures|vacaturebord)|(vacature(site|bank|pagina|overzicht)|intranet)[^.]{0,60}(gewezen|kijken|kijkt|reageren|solliciteren|bekijken|volgen)|\b(geen|nu geen|zijn er geen|niet)\b[^.]{0,30}(passende |interne |openstaande )*vacatures?\b`),
		niet: re(`andere werkgever|extern|arbeidsmarkt|indeed|linkedin|vacature (voor )?(planner|receptie)[^.]{0,40}(vraagt|past)`)},
	{over: dossier.AnderWerkGedaan, in: resultaatStukken, zeker: 0.75, weg: ontkend | gepland | voorwaardelijk,
		want: zin.Maak(`(werkt|werkzaam|geplaatst|begonnen|gestart|aan de slag|benoemd|aangesteld|overgestapt|overgeplaatst)[^.]{0,60}\b(andere functie|nieuwe functie|andere afdeling)|herplaatst (in|als|op|bij)|overgeplaatst naar`),
		niet: re(`andere werkgever|elders|tweede spoor|proefplaatsing|stage|werkervaringsplaats|sinds (19|20[01])\d`)},
}

var regelsResultaat = []regel{
	{over: dossier.WerkStructureel, in: resultaatStukken, zeker: 0.85, weg: ontkend | gepland | voorwaardelijk,
		want: zin.Maak(`\b(structureel|structurele|duurzaam|duurzame|definitief|definitieve|vaste?|blijvend|voor onbepaalde tijd|onbepaalde tijd|bestendig)\b`),
		ook:  re(`\b(hervat\w*|herplaats\w*|geplaatst|plaatsing|werkzaam|werkt|werkend|verricht\w*|(nieuwe|andere|aangepaste|eigen) functie|functie (van|is)|(arbeids)?contract|arbeidsovereenkomst|addendum|benoemd|aangesteld|dit werk|het werk|werk is|aan het werk)\b`),
		niet: re(`\b(hoe|bespreek|beperk\w*|belastbaarheid|benutbare|mogelijkheden|ongeschikt|uitgesloten|arbeidsongeschikt|vaste (prijs|contactpersoon|dag|dagen|tijd|tijden|lijnen|telefoon|aanstelling)|niet|geen|nog|zoek\w*|doel|tweede spoor|spoor 2|einddoel|onderzo\w*|perspectief|streven|tijdelijk)\b`)},
	{over: dossier.WerkVolledig, in: resultaatStukken, zeker: 0.8, weg: ontkend | gepland | voorwaardelijk,
		want: zin.Maak(`\b(volledig|volledige|100 ?%|alle (contract)?uren|geheel|(volle|oorspronkelijke|contractuele) (omvang|uren|contractomvang)|contracturen|voor het (volle|hele) aantal uren)\b[^.]{0,60}\b(hervat\w*|werkt|werkzaam|aan het werk|hersteld|beter ?gemeld|herplaatst|verricht|in (de|haar|zijn|het) (eigen|aangepaste|nieuwe))|\b(hervat\w*|werkt|werkzaam|hersteld|beter ?gemeld|aan het werk|herstel)\b[^.]{0,60}\b(volledig|volledige|100 ?%|alle (contract)?uren|geheel|volle (uren|omvang)|contracturen|oorspronkelijke uren)`),
		niet: re(`\b(niet|nog|geen|uitgevallen|prognose|verwacht\w*|onvoldoende|doel|tot volledig|herstel te|op termijn|arbeidsongeschikt)\b`)},
	{over: dossier.WerkLoonwaarde, in: resultaatStukken, zeker: 0.85, weg: gepland | voorwaardelijk, getal: procent, meeste: 2,
		want: zin.Maak(`loonwaarde[^.]{0,50}?\d{1,3} ?(%|procent)|\d{1,3} ?(%|procent)[^.]{0,30}(loonwaarde|van (het|haar|zijn) (oude |oorspronkelijke |laatstverdiende |vroegere )?(loon|salaris))|(loon|salaris)[^.]{0,40}\d{1,3} ?(%|procent)[^.]{0,30}(oude|oorspronkelijke|laatstverdiende|maatman)`),
		niet: re(`doorbeta\w*|70 ?(%|procent) van (het|zijn|haar) loon|ziekengeld|ten minste 65|minimaal 65|minstens 65`)},
	{over: dossier.WerkUren, in: []dossier.Soort{dossier.Eindevaluatie, dossier.ActueelOordeel, dossier.Eerstejaarsevaluatie, dossier.Evaluatie}, zeker: 0.7, weg: gepland | voorwaardelijk, getal: eersteGetal, meeste: 1,
		want: zin.Maak(`(\d{1,2}|\bacht|\btien|\btwaalf|\bzestien|\btwintig|\bvierentwintig|\btweeëndertig)( van de (\d{1,2}))? (uur|uren)( per week| p/?w)?\b`)},
	{over: dossier.WerkTijdelijk, in: resultaatStukken, zeker: 0.8, weg: voorwaardelijk,
		want: zin.Maak(`boventallig|\b(niet|nog niet|geen) (een )?(structure(el|le)|vaste?|bestaande?|duurzame?)( \w+)? ?(werk|plek|plaats|functie|karakter|aard|oplossing)?|geen (eigen plek|formatie(plaats)?)|(tijdelijk|tijdelijke)[^.]{0,40}(werk|taken|functie|plek|plaats|ondersteuning)?|arbeidstherapeutisch|op therapeutische basis`),
		niet: re(`niet tijdelijk|tijdelijk (verminderd|minder|niet|beperkt)|benutbare`)},
}

// eersteGetal reads the number with which the match begins.
func eersteGetal(z string, m []int) float64 { return getalIn(z[m[0]:m[1]]) }

var percentage = regexp.MustCompile(`(\d{1,3})\s?(?:%|procent)`)

func procent(z string, m []int) float64 {
	if p := percentage.FindStringSubmatch(z[m[0]:m[1]]); p != nil {
		f, _ := strconv.ParseFloat(p[1], 64)
		return f
	}
	return 0
}

var (
	hoeveel = map[string]float64{"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10,
		"elf": 11, "twaalf": 12, "veertien": 14, "zestien": 16, "twintig": 20, "vierentwintig": 24, "achtentwintig": 28, "tweeëndertig": 32, "zesendertig": 36}
	telling = regexp.MustCompile(`(?i)\d{1,3}(?:[.,]\d)?|\p{L}+`)
)

// getalIn gives the first number in s, in digits or as a word; 0 without one.
func getalIn(s string) float64 {
	for _, w := range telling.FindAllString(s, -1) {
		if f, err := strconv.ParseFloat(strings.ReplaceAll(w, ",", "."), 64); err == nil {
			return f
		}
		if f, ok := hoeveel[strings.ToLower(w)]; ok {
			return f
		}
	}
	return 0
}
