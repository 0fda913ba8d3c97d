package stappen

import (
	"slices"

	"dossiercheck/checker/dossier"
)

// adviseurs are the papers in which someone advises employer and employee.
var adviseurs = []dossier.Soort{dossier.Probleemanalyse, dossier.BijstellingPA, dossier.TerugkoppelingSpreekuur, dossier.ActueelOordeel,
	dossier.FML, dossier.Inzetbaarheidsprofiel, dossier.ArbeidsdeskundigRapport, dossier.Deskundigenoordeel}

var (
	// voorwaarde: advice for a case that may never come.
	alsDan = re(`\b(?:indien|mocht(?:en)?|tenzij|zodra|zo nodig|desgewenst|eventue\w+|te zijner tijd|wellicht|misschien|kunt u|kun je|kunnen (?:partijen|werkgever|werknemer)|(?:kan|kunnen) (?:\w+ ){0,5}(?:overwogen|uitkomst|zinvol|worden)|overweeg\w*|overwegen|een optie|(?:later|latere) stadium|op termijn|wanneer|op het moment dat|voor het geval|in het geval|afhankelijk van|tegen die tijd|in de toekomst)\b` +
		`|\bals (?:dat|de|het|er|hij|zij|ze|u|je|jij|jullie|dit|deze|werkne\w+|werkgever|betrokkene|medewerk\w+|mevrouw|meneer|blijkt|na|over|in|op|geen|partijen|die|opbouw|terugkeer|spoor)\b` +
		`|\bbij (?:onvoldoende|geen|uitblijven|blijvend\w*|stagnatie|terugval|toename|verslechtering|twijfel|verschil|onenigheid)\b`)
	tochNu = re(`(?:indien|als|voor ?zover|mocht|wanneer)(?: \w+){0,3}? (?:nog|dit|dat)? ?niet (?:al |reeds )?(?:gebeurd|gestart|gedaan|gebeurt)`)
	// afgeraden: the step is not wanted, not needed or not yet.
	afgeraden = re(`\b(?:niet (?:nodig|noodzakelijk|zinvol|aan de orde|aangewezen|geindiceerd|opportuun|verantwoord|raadzaam|gewenst|haalbaar)|hoe(?:ft|ven) (?:\w+ ){0,4}(?:niet|geen)|geen (?:aanleiding|reden|noodzaak|indicatie|meerwaarde|medische noodzaak|wijziging)|niet meer nodig|te vroeg|prematuur|vooralsnog (?:niet|geen)|voorlopig (?:niet|geen)|afgeraden|ontraad\w*|af te raden|nog geen sprake|wacht (?:nog )?(?:even )?met|niet (?:starten|beginnen|inzetten|uitbreiden))\b`)
	// nogmaals: an advice that was given before is given again.
	nogmaals    = re(`nogmaals|herhaal|opnieuw|zoals eerder|eerder advies|conform (?:mijn )?eerder|onverkort|blijf ik|handhaaf|met spoed`)
	verleden    = re(`\b(?:heb|had|hebben|hadden|is|werd|was) (?:\w+ ){0,6}(?:geadviseerd|aanbevolen|aangeraden|verzocht|gevraagd)\b|\b(?:eerder|destijds|toen) (?:\w+ ){0,3}(?:adviseerde|geadviseerd)|\badviseerde\w*\b`)
	adviesWerk  = re(`\badvis\w+|\badviezen\b|\badviseer\w*|\badvies\b|\braad\b.*\baan\b|raden .*\baan\b|aan te raden|aanbeve\w*|\bbeve\w+ |verzoek|aangeraden|geadviseerd|\bdring\w* .*\baan\b`)
	moetWoord   = re(`\b(?:moet(?:en)?|dient|dienen|behoort|noodzakelijk|aangewezen|geindiceerd|gewenst|wenselijk|verdient|raadzaam|verstandig|zaak|van belang)\b|\bis (?:\w+ ){0,6}nodig\b|\bnodig is\b|\bis (?:het )?tijd\b|\b(?:kan|mag) (?:per direct|nu|direct|meteen)\b|\bwordt tijd\b`)
	graag       = re(`\bgraag\b`)
	nietGraag   = re(`\b(?:ik|wij|wil|wilt|willen|werkne\w+|hij|zij|ze|maak|mevrouw) (?:\w+ ){0,2}graag\b|graag (?:wil|weer|terug)`)
	gebied      = re(`(?:^|[,;:–-] ?|\b(?:en|daarom|dus|dan|graag|advies) )(?:[•▪\d.)(*–\s-]*)?(?:(?:daarnaast|verder|ook|tevens|nu|eerst|daarbij|alsnog|en) )*(?:start|begin|laat|vraag|zet|schakel|stel|geef|spreek|neem|maak|onderzoek|inventariseer|plan|regel|zorg|pas|betrek|breid|bouw|evalueer|actualiseer|meld|organiseer|zoek|kijk|breng|ga|doe|leg|overleg|bespreek|benut|schaf|verwijs|richt|bied|voer|verstrek|dien|benader|huur|open|koop|werk|stap|wissel)\b`)
	adviesKop   = re(`advies|adviezen|aanbevel|advisering|vervolgstap|vervolgactie|actiepunt|te ondernemen|te doen|acties|wat nu|stappen|aanpak`)
	geenSpreker = re(`visie|mening|reactie|standpunt|wensen|gesprek(?:ken)? met|zienswijze|vraagstelling|opdracht|aanleiding|legenda|voorgeschiedenis|verloop|stand van zaken|verantwoording|bronnen|toelichting op|wettelijk|juridisch|wet- en regel|algemene informatie`)

	ontkenZin     = re(`\b(?:niet|geen|nooit|nog niet|evenmin|zonder|ontbre\w+|uitgebleven|uit (?:is )?gebleven|bleef uit|blijft uit|blijven liggen|stil ?ligt|ligt stil|wacht(?:en|t)? (?:nog )?op|uitgesteld|verzuimd)\b`)
	klaarWoord    = re(`\b(?:gestart|begonnen|ingezet|opgestart|aangevraagd|opgesteld|gemaakt|uitgevoerd|gebeurd|gedaan|opgevolgd|ingeschakeld|ontvangen|gerealiseerd|plaatsgevonden|geregeld|geinventariseerd|onderzocht|aangemeld|opgepakt|bekend|voorhanden|beschikbaar|verstrekt|gegeven|akkoord|uitgezet|bekeken|gekeken|doorgenomen|nagelopen|nagegaan|geplaatst|geleverd|bijgesteld|geactualiseerd|vernieuwd|aangepast|aangesproken|gewisseld|overgestapt|ingediend|afgerond|gevoerd|ingepland|gepland|georganiseerd|gezocht|vervangen|uitgebreid|opgebouwd|aangeboden|ligt er|afgegeven|afgesproken|gevolgd|gekomen|van de grond|in gang|in werking|ingekocht|besteld|aangeschaft|gehouden|gehad|vond(?:en)?|afgenomen)\b`)
	looptWoord    = re(`\b(?:loopt|lopen|gestart|is begonnen|volgt (?:hij|zij|werkne\w+)|sinds)\b`)
	nogNietGedaan = re(`(?:is|zijn|werd|was|wordt|heeft|hebben|nog) (?:\w+ ){0,6}(?:niet|geen)\b|\bniet|\bgeen|uitgebleven|blijven liggen|ontbreekt|ontbrak`)
	toekomst      = re(`\b(?:zal|zullen|gaat|gaan|gepland|planning|volgt|komende|binnenkort|volgende|per wanneer|moet(?:en)?|dient|dienen|willen|wil|kan|kunnen|zou|zouden|graag|verzoek|adviseer|advies|nog te|start uiterlijk|wordt (?:\w+ ){0,3}(?:gestart|opgestart|ingezet|aangevraagd|opgesteld))\b`)
	uitstel       = re(`\b(?:omdat|vanwege|wegens|in verband met|i\.?v\.?m|doordat|door (?:een|de|het|drukte|ziekte|vakantie\w*|gebrek) ?|aangezien|uitgesteld|opgeschort|aangehouden|gewacht|wachten|wacht|stilgelegd|on hold|\bop is\b|is op\b|op was\b|vertraagd|vertraging|later|afgezien|niet langer|nog geen akkoord|geduld)\b`)
	zwakWoord     = re(`budget|begroting|\bgeld\b|financ|kosten|te duur|kost (?:ook|te)|personeelswissel|wisseling|nieuwe hr|hr-?adviseur (?:is|was) (?:ziek|uit|weg|vertrok)|vakantie|drukte|te druk|\bdruk\b|capaciteit|onderbezetting|reorganisatie|vergeten|over het hoofd|akkoord|goedkeuring|kwartaal|uit dienst|prioriteit|tussen wal`)
)

// stappen reads what the document says on the steps of the re-integration: advice in the
// papers of those who advise, and everywhere what was done, was not done, and why not.
func (l *lezer) stappen(zs []zin) {
	adviseert := slices.Contains(adviseurs, l.soort)
	var vorig []int // themes of the sentence before, in the same paragraph
	vorigAlinea := 0
	for i := range zs {
		z := &zs[i]
		if z.alinea != vorigAlinea {
			vorig, vorigAlinea = nil, z.alinea
		}
		if z.isKop() {
			continue
		}
		var op []int
		var plek [][]int
		for k := range themas {
			t := &themas[k]
			if m := t.voorwerp.FindStringIndex(z.plat); m != nil && (t.naam != dossier.ThemaOpbouw || t.doen.MatchString(z.plat)) {
				op, plek = append(op, k), append(plek, m)
			}
		}
		eigen := len(op) > 0
		if len(op) == 0 && len(vorig) > 0 && verwijstTerug.MatchString(z.plat) {
			for _, k := range vorig {
				op, plek = append(op, k), append(plek, []int{0, min(len(z.plat), 60)})
			}
		} else if len(op) == 0 && z.label != "" && antwoordt.MatchString(z.plat) {
			for k := range themas {
				if themas[k].voorwerp.MatchString(z.label) {
					op, plek = append(op, k), append(plek, []int{0, min(len(z.plat), 60)})
				}
			}
		}
		if len(op) == 0 && daarnaar.MatchString(z.plat) && ontkenZin.MatchString(z.plat) {
			for k := range themas {
				if themas[k].voorwerp.MatchString(z.kop) {
					op, plek = append(op, k), append(plek, []int{0, min(len(z.plat), 60)})
				}
			}
		}
		if len(op) == 0 && zwakWoord.MatchString(z.plat) && uitstel.MatchString(z.plat) {
			if m := trajectRe.FindStringIndex(z.plat); m != nil {
				op, plek = append(op, 0), append(plek, m) // spoor 2
			}
		}
		for j, k := range op {
			l.zeg(z, &themas[k], plek[j], adviseert && (eigen || graag.MatchString(z.plat) || adviesWerk.MatchString(z.plat)))
		}
		if len(op) == 0 {
			if m := adviesGenoemd.FindStringIndex(z.plat); m != nil && nietOpgevolgd.MatchString(z.plat) && !alsDan.MatchString(z.plat) && !z.vraag {
				l.stap = append(l.stap, dossier.Stap{Aard: dossier.NietGedaan, Zin: z.heel(), Zekerheid: 0.7, Bewijs: z.bewijs(l.bestand, l.bladen, m[0], m[1])})
			}
		}
		if len(op) > 0 {
			vorig = op
		}
	}
}

// zeg records what the sentence says on the theme; m is where it names it.
func (l *lezer) zeg(z *zin, t *thema, m []int, adviseert bool) {
	for _, g := range l.aarden(z, t, adviseert) {
		s := dossier.Stap{Thema: t.naam, Aard: g.aard, Zin: z.heel(), Zekerheid: g.zeker, Bewijs: z.bewijs(l.bestand, l.bladen, m[0], m[1])}
		if g.aard == dossier.Advies {
			s.Binnen, s.Uiterlijk = termijnIn(z.plat, l.opgemaakt)
		}
		l.stap = append(l.stap, s)
	}
}

var (
	verzoekVraag  = re(`^\W*(?:wil|wilt|willen|zou|zouden) (?:u|je|jij|jullie|werkgever)\b`)
	trajectRe     = re(`traject\w*`)
	daarnaar      = re(`\b(?:onderzoek|kijken|zoeken|inventaris\w*|navraag)?\s*(?:daarnaar|hiernaar|daarvan|hiervan)\b`)
	verwijstTerug = re(`^(?:\W*)(?:dat|dit|die|deze|daar\w*|hier\w*|het (?:budget|traject|onderzoek|is)|een (?:reden|traject|start)|de (?:start|aanvraag|opdracht|lijst|offerte|reden|kosten)|er (?:is|was|ligt)|tot op heden|tot nu toe|helaas)\b|\bbudget\b`)
	antwoordt     = re(`^\W*(?:ja|nee|nog niet|niet|wel|inmiddels|geen)\b`)
	adviesGenoemd = re(`\badvie(?:s|zen)\b|aanbevelingen?\b|actiepunt\w*|afspraken`)
	nietOpgevolgd = re(`(?:niet|nooit|geen)(?: \w+){0,5} (?:opgevolgd|uitgevoerd|nagekomen|gevolgd|opgepakt|gevolg)|geen gevolg|naast zich neer|blijven liggen|in de la`)
)

// gezegd is what a sentence says on a theme, with how sure that is.
type gezegd struct {
	aard  dossier.Aard
	zeker float64
}

func (l *lezer) aarden(z *zin, t *thema, adviseert bool) []gezegd {
	s := z.plat
	if z.vraag {
		if adviseert && verzoekVraag.MatchString(s) && t.doen != nil && t.doen.MatchString(s) {
			return []gezegd{{dossier.Advies, 0.75}}
		}
		return nil
	}
	var uit []gezegd
	voorwaardelijk := alsDan.MatchString(s) && !tochNu.MatchString(s)
	gedaan := klaarWoord.MatchString(s)
	niet := ontkenZin.MatchString(s)
	antwoord := antwoordt.FindString(s)
	vaag := t.doen != nil && slices.Contains(strikt, t.naam) && (!t.doen.MatchString(s) && !daarnaar.MatchString(s) || t.niet.MatchString(s))
	switch {
	case voorwaardelijk, vaag:
	case t.naam == dossier.ThemaOpbouw && niet:
		if opbouwNiet.MatchString(s) {
			uit = append(uit, gezegd{dossier.NietGedaan, 0.8})
		}
	case gedaan && niet && nogNietGedaan.MatchString(s) && !dubbelNiet.MatchString(s):
		uit = append(uit, gezegd{dossier.NietGedaan, 0.8})
	case z.label != "" && (antwoord == "nee" || antwoord == "nog niet") && t.voorwerp.MatchString(z.label):
		uit = append(uit, gezegd{dossier.NietGedaan, 0.7})
	case z.label != "" && antwoord == "ja" && t.voorwerp.MatchString(z.label) && !toekomst.MatchString(s):
		uit = append(uit, gezegd{dossier.Gedaan, 0.6})
	case (gedaan || looptWoord.MatchString(s)) && !niet && !toekomst.MatchString(s):
		uit = append(uit, gezegd{dossier.Gedaan, 0.7})
	case !niet && slices.Contains(uitvoerders, l.soort) && !legeKeus.MatchString(s):
		uit = append(uit, gezegd{dossier.Genoemd, 0.5})
	}
	if !voorwaardelijk && (uitstel.MatchString(s) && (niet || wachtWoord.MatchString(s)) || zwakWoord.MatchString(s) && (niet || uitstel.MatchString(s))) {
		aard := dossier.Reden
		if zwakWoord.MatchString(s) {
			aard = dossier.ZwakReden
		}
		if aard == dossier.ZwakReden || !adviseert {
			uit = append(uit, gezegd{aard, 0.6})
		}
	}
	if adviseert {
		if a, ok := l.advies(z, t, voorwaardelijk); ok {
			uit = append(uit, a)
		}
	}
	return uit
}

// keuzes are the steps that are often offered as a possibility: "u kunt mediation inzetten".
var keuzes = []dossier.Thema{dossier.ThemaDeskundigenoordeel, dossier.ThemaMediation, dossier.ThemaInterventie, dossier.ThemaArbeidsdeskundige}

var (
	mag       = re(`\b(?:kan|kunt|kunnen|mag|mogelijk\w*)\b`)
	wetgeving = re(`wettelijk|werkwijzer|op grond van|volgens de (?:wet|regels)|\bwvp\b|wet verbetering|poortwachter|verplicht`)
)

// strikt are the themes whose words stand in many sentences: only one with an action counts.
var strikt = []dossier.Thema{dossier.ThemaOpbouw, dossier.ThemaBureau, dossier.ThemaPlan, dossier.ThemaAnderWerk}

// uitvoerders are the papers in which employer and employee tell what they do.
var uitvoerders = []dossier.Soort{dossier.PlanVanAanpak, dossier.BijstellingPvA, dossier.Evaluatie, dossier.Eerstejaarsevaluatie, dossier.Eindevaluatie,
	dossier.Gespreksverslag, dossier.Correspondentie, dossier.Logboek, dossier.Opbouwschema}

var (
	opbouwNiet = re(`(?:uren|opbouw\w*|uitbreiding|schema)(?: \w+){0,5} niet (?:gerealiseerd|gestart|uitgevoerd|opgevolgd|doorgevoerd|uitgebreid|gevolgd|ingezet|begonnen|opgepakt)`)
	zelfDoen   = re(`\bik\b`)
	legeKeus   = re(`☐|□|\[ ?\]`)
	dubbelNiet = re(`niet (?:eerder|alleen)|geen bezwaar|niet bekend bij mij`)
	wachtWoord = re(`wacht|uitgesteld|opgeschort|aangehouden|vertraa?g|on hold|afgezien`)
)

// advies tells whether a sentence in the paper of an adviser advises this step, now and
// without a condition; or advises against it.
func (l *lezer) advies(z *zin, t *thema, voorwaardelijk bool) (gezegd, bool) {
	s := z.plat
	if l.soort == dossier.ArbeidsdeskundigRapport && t.naam == dossier.ThemaArbeidsdeskundige || geenSpreker.MatchString(z.kop) && !adviesKop.MatchString(z.kop) || geenSpreker.MatchString(z.label) {
		return gezegd{}, false
	}
	if t.niet != nil && t.niet.MatchString(s) {
		return gezegd{}, false
	}
	if t.doen != nil && !t.doen.MatchString(s) {
		if !voorwaardelijk && t.naam == dossier.ThemaSpoor2 && afgeraden.MatchString(s) {
			return gezegd{dossier.Reden, 0.7}, true
		}
		return gezegd{}, false
	}
	if voorwaardelijk || t.naam == dossier.ThemaFML && zelfDoen.MatchString(s) && !adviesWerk.MatchString(s) && !graag.MatchString(s) {
		return gezegd{}, false
	}
	if afgeraden.MatchString(s) {
		return gezegd{dossier.Reden, 0.75}, true
	}
	if verleden.MatchString(s) && !nogmaals.MatchString(s) && !gebied.MatchString(s) {
		return gezegd{}, false
	}
	if mag.MatchString(s) && !adviesWerk.MatchString(s) && !graag.MatchString(s) && slices.Contains(keuzes, t.naam) {
		return gezegd{}, false
	}
	if wetgeving.MatchString(s) && !adviesWerk.MatchString(s) {
		return gezegd{}, false
	}
	zeker := 0.0
	kop := adviesKop.MatchString(z.kop) || adviesKop.MatchString(z.label)
	switch {
	case adviesWerk.MatchString(s) || gebied.MatchString(s):
		zeker = 0.85
	case graag.MatchString(s) && !nietGraag.MatchString(s):
		zeker = 0.8
	case moetWoord.MatchString(s):
		zeker = 0.75
	case kop && !klaarWoord.MatchString(s):
		zeker = 0.7
	default:
		return gezegd{}, false
	}
	if ontkenZin.MatchString(s) && !adviesWerk.MatchString(s) && !graag.MatchString(s) && !moetWoord.MatchString(s) && !gebied.MatchString(s) {
		return gezegd{}, false
	}
	return gezegd{dossier.Advies, zeker}, true
}
