package vermeld

import (
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/zin"
)

// conflictHulp are the ways to deal with a conflict.
const conflictHulp = `mediation\w*|mediator\w*|conflictbemiddel\w*|bemiddelingsgesprek\w*|driegesprek\w*|drie-?gesprek\w*|onafhankelijke? (derde|gespreksleider|bemiddelaar|voorzitter)|bijgelegd|uitgesproken|uitgepraat|lucht (is )?geklaard|afspraken over (de )?samenwerking|herstelgesprek\w*|(gesprek\w*|overleg|gesproken)[^.]{0,70}(verhouding\w*|conflict|samenwerking|spanning\w*|ruzie|onenigheid|vertrouwen)|(verhouding\w*|conflict|samenwerking|spanning\w*|ruzie|onenigheid)[^.]{0,60}(besproken|gesprek\w*)`

var regelsGedrag = []regel{
	{over: dossier.Conflict, in: gedragStukken, zeker: 0.85, weg: ontkend | voorwaardelijk,
		want: zin.Maak(`\b(arbeids)?conflict(en)?\b|(verstoor\w*|ontwrichte?|geëscaleerde?|onherstelbaar|ernstig beschadigde?) (arbeids)?(relatie|verhouding\w*)|\b(arbeids)?(relatie|verhouding(en)?)\b[^.]{0,45}\b(verstoord|onder druk|slecht|beschadigd|geëscaleerd|problematisch|vastgelopen|ernstig)|\bonenigheid\b|\bruzie\b|\bgeëscaleerd\b|escalatie|vertrouwensbreuk|vertrouwen[^.]{0,25}(weg|geschaad|zoek|opgezegd|verloren)|arbeidsgeschil|niet (meer )?met elkaar (door|praten|spreken)|niet meer on speaking terms`),
		niet: re(`omgaan met|conflicthanter\w*|hanteren van|conflicten hanteren|gedrag in|conflict(en)? (met|tussen) (de )?(regels|wet|belangen)|niet verstoord|(goed|prima|normaal|ongestoord|zakelijk|voldoende|in orde)\b[^.]{0,20}$|` + derden)},
	{over: dossier.Spanning, in: gedragStukken, zeker: 0.6, weg: ontkend | voorwaardelijk,
		want: zin.Maak(`spanning(en)?\b[^.]{0,40}\b(werkgever|leidinggevende|manager|team|werkvloer|collega\w*|samenwerking|tussen)|wrijving\w*|moeizame (samenwerking|relatie|verhouding|communicatie)|(samenwerking|verhouding|communicatie|contact) (met|tussen)[^.]{0,50}(moeizaam|stroef|lastig)`),
		niet: re(derden)},
	{over: dossier.ConflictAanpak, in: gedragStukken, zeker: 0.8, weg: ontkend | gepland | voorwaardelijk,
		want: zin.Maak(conflictHulp), niet: re(`weiger\w*|geweigerd|afgewezen|afgehouden|niets in|ziet? af|zien af|afgezien|afzien|geen behoefte`)},
	{over: dossier.ConflictAdvies, in: gedragStukken, zeker: 0.8, weg: voorwaardelijk, eis: gepland | ontkend,
		want: zin.Maak(`mediation\w*|mediator\w*|conflictbemiddel\w*|bemiddelingsgesprek\w*|driegesprek\w*|(gesprek\w*|overleg)[^.]{0,50}(verhouding\w*|conflict|spanning\w*)|conflict[^.]{0,40}(oplossen|op te lossen|aanpakken)`)},

	{over: dossier.WerktNietMee, in: gedragStukken, zeker: 0.8, weg: voorwaardelijk,
		want: zin.Maak(`\b(niet|nooit|zonder (bericht|afmelding|afzegging|opgave van reden))\b[^.]{0,30}\b(verschenen|verscheen|verschijnt|komen opdagen|komt opdagen|opgedaagd|gereageerd|meegewerkt|nagekomen|thuis (aan)?getroffen)\b|\bverscheen[^.]{0,25}\bniet\b|\b(werkt|werkte|werkt nog)\b[^.]{0,30}\bniet mee\b|\b(niet|onvoldoende) (bereid|mee ?werk\w*|meegewerkt)|\bweiger(t|de|en|ing)?\b|\bgeweigerd\b|no[- ]?show|onvoldoende (medewerking|inzet|inspanning\w*)|reageert? niet|neemt (de )?telefoon niet|houdt zich niet aan|komt[^.]{0,30}(afspraken|verplichting\w*)[^.]{0,15}niet na|(wil|wilde) (\w+ )?niet (mee|starten|beginnen|komen|hervatten)|(afspraak|afspraken|sessie|gesprek)[^.]{0,30}(afgezegd|gemist|verzuimd)[^.]{0,30}(zonder|opnieuw|derde|tweede|herhaald)`),
		ook:  nil,
		niet: re(`\b(werkgever|bureau|adviseur|coach|loopbaan\w+|bedrijfsarts|arts|arbodienst|arbeidsdeskundige|verzekeringsarts|uwv|directie|leidinggevende|manager|hr|planning|bedrijf|organisatie|gemeente|school|verzekeraar|wij|we) (werkt|werkte|reageert|reageerde|reageerden|heeft|hebben|had|weigert|weigerde|wil|verscheen|is|was|komt|kwam)\b|verwijtbaar|\bniet geweigerd|weigert niet|zou\b|kan\b[^.]{0,30}(weiger|loon)|reageren wij|geen gehoor gegeven aan (het )?(advies|verzoek) van|goed mee|\bwij\b[^.]{0,20}niet|` + derden)},
	{over: dossier.Aangesproken, in: slices.Concat(gedragStukken, []dossier.Soort{dossier.Loonmaatregel}), zeker: 0.8, weg: ontkend | voorwaardelijk,
		want: zin.Maak(`\baangesproken (op|over)|\b(officiële |schriftelijke |laatste )?waarschuwing(en)?\b|gewaarschuwd|loon(opschorting|stop|maatregel|sanctie)\w*|\bloon\b[^.]{0,40}(opgeschort|opschort\w*|stopgezet|stop ?zetten|gestopt|stopzetting)|opschorting van|gewezen op (zijn|haar|de|uw|hun|je) (\w+ )?(plicht|verplichting)\w*|sommatie|gesommeerd|deskundigenoordeel[^.]{0,40}(aangevraagd|verzocht|gevraagd)|aangetekende brief`),
		niet: re(`\bkan\b[^.]{0,40}\bloon|risico op|loonsanctie|consequenties kan|volgt een|\bkunnen wij\b`)},
	{over: dossier.WerktWeerMee, in: gedragStukken, zeker: 0.75, weg: ontkend | gepland | voorwaardelijk,
		want: zin.Maak(`(werkt|werkte|verscheen|verschijnt|komt)[^.]{0,30}\b(weer|inmiddels|sindsdien|alsnog|nu)\b|loon[^.]{0,40}(hervat|weer (uit)?betaald|nabetaald)`)},
}
