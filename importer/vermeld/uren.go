package vermeld

import (
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/zin"
)

// uurgetal is a number of hours as papers write it.
const uurgetal = `(\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|zestien|twintig|vierentwintig)( ?(à|a|tot|-|–|x|×|maal) ?(\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht))?`

var regelsUren = []regel{
	{over: dossier.Urenbeperking, in: vanDeArts, zeker: 0.85, meeste: 2, weg: voorwaardelijk, getal: urenGetal,
		want: zin.Maak(`\b(uren|duur|werktijd)\w*beperk\w*|beperking (in|van|op) (de |het )?(uren|werktijden|duur|aantal uren|arbeidsduur)|` + uurgetal + ` (uur|uren) (per|op een|in een) (dag|week|etmaal)|(\d|tweemaal|driemaal|viermaal|vijfmaal|twee|drie|vier|vijf) ?(x|×|maal|keer|dagen van|dagen|ochtenden van)? ?` + uurgetal + ` uur|uren per (dag|week)[^.]{0,25}(beperkt|` + uurgetal + ` (uur|uren))|werktijden[^.]{0,25}\bbeperkt`),
		niet: re(`geen (uren|werktijd|duur)\w*beperk|geen beperking\w*[^.]{0,25}(uren|werktijden|duur)|\b(zitten|staan|lopen|tillen|knielen|gebogen|beeldscherm|autorijden|traplopen|concentreren|achtereen|aaneen|aaneengesloten)\b[^.:]{0,45}(uur|uren)|volledige? (uren|werk)|contract\w*|dienstverband|\b(8|acht) uur\b|functie\s*:|36 uur|40 uur|38 uur|normaal|werkgever :|geen urenbeperking`)},
	{over: dossier.UrenReden, in: vanDeArts, zeker: 0.8, meeste: 2, weg: voorwaardelijk,
		want: zin.Maak(`(uren|uur|werktijd\w*|duurbelast\w*|werkdag|werkweek|urenbeperking|dagen)\b[^.]{0,140}\b(om (de |het |een |verdere |te |over|uitval|terugval|niet)[^.]{2,}|vanwege|wegens|omdat|doordat|aangezien|want|nodig|noodzakelijk|in verband met|i\.v\.m|ter (voorkoming|bevordering|ondersteuning)|voorkom\w*|gezien|gelet op|op grond van|preventief|preventieve|energetisch\w*|energie\w*|herstel\w*|recuper\w*|overbelast\w*|behandel\w*|beschikbaarheid|onderbouw\w*|gemotiveerd|ritme|richtlijn|standaard duurbelast\w*)|\b(vanwege|wegens|omdat|in verband met|ter voorkoming|om (over|uitval|terugval)\w*|gezien|gelet op|energetisch\w*|recuper\w*|preventief|beperkte energie)\b[^.]{0,120}(uren|uur|werktijd\w*|halve dagen|urenbeperking|duurbelast\w*)`)},
	{over: dossier.UrenHerzien, in: vanDeArts, zeker: 0.75, meeste: 2,
		want: zin.Maak(`(uren|uur|werktijd\w*|urenbeperking|beperking)\b[^.]{0,90}(herzien|herbeoordeel\w*|herbeoordeling|opnieuw|heroverw\w*|her-?evalu\w*|geëvalueerd|ruimer|uitbreid\w*|uitgebreid|verruim\w*|opbouw\w*|opgebouwd|ongewijzigd|onveranderd|gelijk|nog steeds|blijft|vervalt|vervallen|niet meer|handhav\w*|verhoog\w*|lukt|haalbaar|gehaald|goed)|(herzien|herbeoordeel\w*|uitbreid\w*|uitbouw\w*|opbouw\w*|opnieuw (bekeken|beoordeeld))[^.]{0,60}(uren|uur|werktijd\w*|urenbeperking)`)},
	{over: dossier.UrenVrij, in: vanDeArts, zeker: 0.85, meeste: 1, weg: voorwaardelijk,
		want: zin.Maak(`geen (medische )?(uren|duur|werktijd)\w*beperk\w*|werktijden[^.]{0,20}(geen beperk\w*|normaal|onbeperkt|geen bijzonderheden)|uren per (dag|week)[^.]{0,6}normaal|volledige (uren|werkweek|werkdagen)[^.]{0,40}(haalbaar|mogelijk|belastbaar)|geen beperking\w*[^.]{0,30}(uren|werktijden|arbeidsduur)|(urenbeperking|beperking in uren)[^.]{0,30}(vervalt|vervallen|niet (meer|langer))`),
		niet: re(`\boverige\b`)},

	{over: dossier.Arbeidstherapie, in: slices.Concat(vanDeWerkgever, vanDeArts), zeker: 0.8, meeste: 3, weg: ontkend | voorwaardelijk, getal: wekenGetal,
		want: zin.Maak(`arbeidstherap\w*|op therapeutische basis|therapeutisch (hervat|werk)\w*`),
		niet: re(`niet (langer |meer )?(arbeids)?therapeutisch|arbeidstherapeutisch werk(en)? (is|duurt|mag|houdt in|betekent)|zonder loonwaarde is`)},
	{over: dossier.MetLoonwaarde, in: slices.Concat(vanDeWerkgever, vanDeArts), zeker: 0.8, meeste: 3, weg: voorwaardelijk,
		want: zin.Maak(`\b(met|op|tegen|volledige|naar) loonwaarde\b|loonwaarde[^.]{0,25}(vastgesteld|bepaald|toegekend|na|vanaf|is|van|:|\d)|\bproductief\b|loonvormend\w*|regulier (werk|betaald)`),
		niet: re(`(zonder|geen|nog geen|nog niet)[^.]{0,20}loonwaarde|zonder loonwaarde`)},

	{over: dossier.CasemanagerGeen, in: slices.Concat(vanDeWerkgever, vanDeArts), zeker: 0.85, meeste: 1, weg: voorwaardelijk,
		want: zin.Maak(`\b(geen|zonder) case ?-?manager|case ?-?manager\w*\s*:?\s*(n\.?v\.?t|geen|nog niet|niet (benoemd|aangewezen|aangesteld|bekend)|onbekend|-+$|\.{3,}|_{3,})`)},
	{over: dossier.CasemanagerGenoemd, in: slices.Concat(vanDeWerkgever, vanDeArts, []dossier.Soort{dossier.ArbeidsdeskundigRapport, dossier.Ziekmelding}), zeker: 0.7, meeste: 1,
		want: zin.Maak(`case ?-?manager\w*|verzuim(coördinator|coordinator|regisseur|begeleider|consulent|manager)|procesbegeleider|re-?integratie(coördinator|coordinator|begeleider|consulent)|regievoerder|procesregisseur`),
		niet: re(`(wijs|wijst|benoem|kies|stel)\w*[^.]{0,30}case ?-?manager|case ?-?manager[^.]{0,30}(aan te wijzen|aanwijzen|benoemen)|\b(geen|zonder|nog geen) case ?-?manager`)},
}

// urenGetal gives the hours a day that the match names; 0 when it names none or hours a week.
func urenGetal(z string, m []int) float64 {
	s := z[m[0]:m[1]]
	if weekwoord.MatchString(s) {
		return 0
	}
	return getalIn(s)
}

// wekenGetal gives the number of weeks that stands near the match; months count for 4⅓ weeks.
func wekenGetal(z string, m []int) float64 {
	p := tijdsduur.FindStringSubmatch(z[max(0, m[0]-60):min(len(z), m[1]+60)])
	if p == nil {
		return 0
	}
	n := getalIn(p[1])
	if p[2][0] == 'm' || p[2][0] == 'M' {
		n *= 52.0 / 12
	}
	return n
}

var (
	weekwoord = re(`\bweek\b`)
	tijdsduur = re(`(\d{1,2}|een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf) (weken|week|maanden|maand)\b`)
)
