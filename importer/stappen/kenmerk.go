package stappen

import (
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/datum"
	"dossiercheck/importer/woord"
)

var (
	achterhaald = re(`achterhaald|niet (?:meer|langer) (?:\w+ )?(?:te gebruiken|bruikbaar|actueel|geldig|juist|passend|van toepassing|kloppend|representatief|correct|toereikend|overeen)|klop(?:t|pen) (?:\w+ ){0,3}niet\b|niet (?:meer )?klop|verouderd|gedateerd|niet (?:goed |meer |langer |juist )*(?:weer|dekkend)\b|niet overeen|vervallen|geldt (?:\w+ )?niet meer|gaat niet meer op|onbruikbaar|moet (?:worden )?(?:herzien|vernieuwd|geactualiseerd)|ouder dan`)
	nietAcht    = re(`niet (?:\w+ )?(?:achterhaald|verouderd|gedateerd|vervallen)|nog niet ouder`)
	geldtNog    = re(`\bgeldt\b|\bgelden\b|van toepassing|ongewijzigd|onveranderd|\bgelijk\b|\bblijft\b|nog (?:altijd |steeds )?(?:actueel|juist|geldig|passend)|geen (?:wijziging|verandering|aanleiding)|actueel|zoals (?:in|beschreven|vastgelegd|weergegeven)|(?:^| )als in|conform|dezelfde|nog steeds|handhaaf|in stand|niet gewijzigd|niet veranderd|komt overeen|klopt nog|past binnen`)
	anders      = re(`(?:belastbaarheid|mogelijkheden|beperkingen|belasting)(?: \w+){0,6} (?:toegenomen|verbeterd|gewijzigd|veranderd|afgenomen|verslechterd|verruimd|uitgebreid|ruimer|anders)|belastbaarder|(?:toegenomen|verbeterde|gewijzigde|veranderde|afgenomen|verruimde) (?:belastbaarheid|mogelijkheden)|kan (?:nu )?(?:duidelijk|aanzienlijk|veel) meer`)
	nauwelijks  = re(`\b(?:niet|geen|nauwelijks|iets|licht|lichte|weinig|enigszins|on(?:gewijzigd|veranderd)|verwacht\w*|prognose|wanneer|indien|als|zal|kan nog|mogelijk|hoop\w*|verdere)\b`)
	geldigTot   = re(`geldig(?:heid)?(?: tot| t/m| tot en met)|vervalt(?: op)?|herbeoordel\w* (?:uiterlijk )?(?:op|voor)|geldig tot`)
	herbeoordel = re(`(?:herbeoordel\w*|herzien\w*|opnieuw (?:\w+ )?(?:beoorde\w+|vast ?(?:te |ge)?ste\w+)|actualis\w*|evaluatie van (?:de|deze) lijst)`)
	over        = re(`(?:over|binnen|na)(?: ongeveer| circa| maximaal| uiterlijk| ten hoogste)? (een|twee|drie|vier|vijf|zes|acht|negen|twaalf|\d{1,2}) (we?ek|maand)`)

	basisLabel = re(`(?:datum|dd\.?|d\.d\.?)?[^a-z]*(?:van )?(?:de )?` + lijstNaam)
	basisWoord = re(`uitgangspunt|gebaseerd|op basis van|ga(?:an|at)? (?:\w+ )?uit van|volgens|conform|kennis ?genomen|steunt|rust|gebruikt|hanteer|basis|geeft|gezien de|blijkt uit|grondslag|aan de hand van|zie`)

	profielKop   = re(`zoek-?(?:profiel|richting|gebied|criteria)|wat zoek ik|waar zoek|functierichting|passende (?:functies|beroepen)|richtingen`)
	persoonKop   = re(`persoons-?profiel|persoonlijk profiel|wie ben ik|wat kan ik|kwaliteiten|profiel (?:van )?(?:de )?(?:kandidaat|werknemer|deelnemer)|competenties`)
	profielVolgt = re(`\bvolgt\b|in ontwikkeling|nog (?:niet|te|geen)|wordt (?:\w+ ){0,4}(?:opgesteld|gemaakt|uitgewerkt|ingevuld|aangevuld|bepaald)|worden (?:\w+ ){0,4}(?:opgesteld|gemaakt|uitgewerkt|bepaald)|n\.?t\.?b|nader te bepalen|in bewerking|in de maak|moet(?:en)? nog|ontbre\w+|in concept|nader in te vullen|later|\bpm\b|p\.m\.|niet (?:op|ge)|geen \w*profiel|onvoldoende helder`)

	legenda = re(`legenda|afkorting|\bfml (?:staat voor|functionele)|\(fml\)\W*$`)
	gelijk  = re(`^\W*(?:gelijk|ongewijzigd|onveranderd|geen (?:verandering|wijziging)\w*|stabiel|als (?:voorheen|in|op)|dezelfde)\b|(?:belastbaarheid|mogelijkheden|beperkingen)(?: \w+){0,5} (?:ongewijzigd|onveranderd|gelijk|dezelfde|hetzelfde|niet (?:gewijzigd|veranderd)|stabiel|als in|als op|zoals)`)

	sollAantal    = re(`\b(\d{1,3}|` + telRij + `) (?:keer |maal |open |gerichte |schriftelijke |passende )*(?:sollicit\w*|gesolliciteerd)|sollicit\w*(?: \w+){0,3}?[: ]+(\d{1,3})(?:\b[^-/.:\d]|$)|gesolliciteerd op (\d{1,3}|` + telRij + `)\b|op (\d{1,3}|` + telRij + `) (?:functies|vacatures|banen)(?: \w+){0,2} gesolliciteerd`)
	sollicit      = re(`sollicit\w*`)
	nogGeen       = re(`sollicit\w*\W{1,3}(?:geen|nee|nul|0|nog niet|nog geen|n\.?v\.?t)\b|nog niet (?:aan (?:de )?(?:orde|toe|bod)|toe|gestart|begonnen)|nog geen|niet aan de orde|niet gesolliciteerd|geen (?:\w+ )?sollicit|nog niet|n\.?v\.?t|^\W*geen\W*$|niet van toepassing|\bnul\b|^\W*0\W*$|^\W*nee\b`)
	actief        = re(`proefplaats\w*|werkervarings-?pla\w*|\bstage\b|snuffel\w*|meeloop\w*|sollicitatiegesprek\w*|uitnodiging\w*|netwerkgesprek\w*|werkgeversbezoek\w*|bedrijfsbezoek\w*|jobhunt\w*|acquisitie|linkedin|\bcv\b|cursus\w*|training\w*|scholing|opleiding gestart|beroepskeuze\w*|beroepentest|kennismakingsgesprek\w*|vacatures? (?:\w+ )?(?:verstuurd|doorgestuurd|bekeken|besproken|gezocht|aangereikt|voorgelegd|gevonden)|voorgesteld bij|detacher\w*|netwerk (?:benaderd|ingezet)|werkgevers benaderd|banenmarkt|uitzendbureau\w*`)
	contactAantal = re(`(?:contactmoment\w*|begeleidingsgesprek\w*|contacten|bijeenkomsten)(?: \w+){0,3}?\W*[:\t]\W*(\d{1,2}|` + telRij + `)\b|\b(\d{1,2}|` + telRij + `) (?:\w+ )?(?:contactmoment\w*|contacten|begeleidingsgesprek\w*|coachgesprek\w*|keer (?:\w+ )?(?:gesproken|contact))`)
	geenContact   = re(`(?:niets|weinig|niet veel|nauwelijks iets) (?:\w+ ){0,3}(?:gehoord|vernomen)|hoor[td]? (?:\w+ ){0,4}(?:niets|weinig)|(?:geen|nauwelijks|amper|weinig) contact (?:\w+ ){0,4}(?:met|van|gehad)?|(?:een|1) keer (?:een )?(?:telefoon\w*|gebeld|contact)|slechts (?:een|1) (?:gesprek|contact|keer)|niet (?:meer )?(?:gebeld|bereikbaar)`)
	trajectWoord  = re(spoor2Naam + `|\bbureau\b|coach|traject|loopbaanadviseur|begeleider`)

	afradenSpoor2 = re(`niet (?:\w+ )?(?:aan de orde|zinvol|opportuun|geindiceerd|nodig|noodzakelijk|haalbaar|verantwoord|raadzaam)|te vroeg|prematuur|af te raden|ontraad|raad .*\baf\b|vooralsnog (?:niet|geen)|voorlopig (?:niet|geen)|nog niet (?:starten|inzetten|beginnen|op ?starten)|geen (?:medische )?(?:indicatie|reden|aanleiding|basis) (?:voor|om)`)
	nietZinvol    = re(`(?:tweede|nieuw|vervolg)\w* (?:re-?integratie)?traject (?:\w+ ){0,4}niet (?:zinvol|haalbaar)|beschut werk|wsw-?(?:dienstverband|indicatie)|sociale werkvoorziening`)
	mindUren      = re(`(?:wil|wensen|kiezen|willen|voorkeur) (?:\w+ ){0,6}(?:minder uren|in deze uren|huidige uren|bij de eigen werkgever blijven)`)

	stagneert  = re(`stagn(?:eert|eren|eerde|atie|erend\w*)|geen (?:verdere )?(?:voortgang|vooruitgang|opbouw mogelijk|progressie)|(?:opbouw|re-?integratie|herstel|traject) (?:\w+ ){0,4}(?:stokt|stil|vast|vastgelopen|stilgevallen|niet van de grond|loopt vast)|(?:stokt|stilstand|vastgelopen|stilgevallen|impasse|patstelling)|al (?:\w+ ){1,3}(?:weken|maanden) (?:\w+ ){0,3}(?:geen (?:opbouw|voortgang|uitbreiding)|ongewijzigd)`)
	geenStag   = re(`\b(?:geen (?:sprake van )?(?:stagn|stilstand|impasse)|niet (?:gestagneerd|vastgelopen)|voorkomen|voorkom|dreig\w*|om (?:\w+ ){0,3}stagnatie|bij stagnatie|risico|kans op|stagnatiefactor\w*|in geval van|zonder stagnatie|ter voorkoming)`)
	oneens     = re(`(?:verschil(?:len)? van (?:inzicht|mening)|meningsverschil\w*|niet eens (?:met|over)|\boneens\b|is het (?:hier |daar |er )?niet mee eens|betwist|vecht .* aan|kan zich (?:\w+ ){0,3}niet (?:vinden|verenigen)|niet akkoord met (?:het (?:advies|oordeel)|de (?:opbouw|belastbaarheid|urenuitbreiding)))`)
	geenOneens = re(`geen (?:verschil|menings)|(?:bij|mocht|indien|als|blijvend|eventue\w+)(?: \w+){0,4} (?:verschil|menings|oneens|niet eens)|kunt u|kunnen (?:beide|partijen|u)|u het niet eens|het niet eens (?:bent|zijn)|bent u`)
)

const telRij = `een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|vijfentwintig|dertig|nul`

// overSpoor2 are the papers that report on track 2.
var overSpoor2 = []dossier.Soort{dossier.Spoor2Intake, dossier.Spoor2Trajectplan, dossier.Spoor2Zoekprofiel, dossier.Spoor2Voortgang, dossier.Spoor2Eindrapport}

func (l *lezer) zie(t dossier.Teken, z *zin, m []int, aantal int, dag kalender.Dag, zeker float64) {
	l.kenmerk = append(l.kenmerk, dossier.Kenmerk{Teken: t, Aantal: aantal, Datum: dag, Zin: z.heel(), Zekerheid: zeker, Bewijs: z.bewijs(l.bestand, l.bladen, m[0], m[1])})
}

// kenmerken reads what the document shows of capacity, track 2 and the course of the case.
func (l *lezer) kenmerken(zs []zin) {
	over2 := slices.Contains(overSpoor2, l.soort)
	lijst := false // the sentence before, in this paragraph, was on the FML
	alinea := -1
	for i := range zs {
		z := &zs[i]
		lijst = lijst && z.alinea == alinea
		alinea = z.alinea
		if z.vraag || z.isKop() || legenda.MatchString(z.plat) {
			continue
		}
		l.overLijst(z, lijst)
		l.overVerloop(z, over2)
		if over2 {
			l.overTraject(z)
		} else {
			l.overContact(z)
		}
		lijst = lijstRe.MatchString(z.plat)
	}
	l.sollicitatierijen()
}

func (l *lezer) overLijst(z *zin, vorig bool) {
	s := z.plat
	m := lijstRe.FindStringIndex(s)
	waar := m
	if m == nil && vorig && verwijstTerug.MatchString(s) {
		waar = []int{0, min(len(s), 60)}
	}
	alsZin := alsDan.MatchString(s)
	if waar != nil && !alsZin {
		switch {
		case achterhaald.MatchString(s) && !nietAcht.MatchString(s) && !alsoverweging.MatchString(s):
			l.zie(dossier.FMLAchterhaald, z, waar, 0, l.lijstDatum(z), 0.85)
		case m != nil && geldtNog.MatchString(s) && !ontkenLijst.MatchString(s):
			l.zie(dossier.FMLGeldt, z, waar, 0, l.lijstDatum(z), 0.75)
		}
	}
	if w := gelijk.FindStringIndex(s); w != nil && !alsZin && slices.Contains(adviseurs, l.soort) && (belastKop.MatchString(z.kop+" "+z.label) || belastKop.MatchString(s)) {
		l.zie(dossier.GelijkBelastbaar, z, w, 0, kalender.GeenDag, 0.7)
	}
	if w := anders.FindStringIndex(s); w != nil && !alsZin && !nauwelijks.MatchString(s) && slices.Contains(adviseurs, l.soort) {
		l.zie(dossier.AndersBelastbaar, z, w, 0, kalender.GeenDag, 0.7)
	}
	if l.soort == dossier.FML || l.soort == dossier.Inzetbaarheidsprofiel {
		if w := herbeoordel.FindStringIndex(s); w != nil && l.opgemaakt.Bekend() && !alsZin {
			if n := over.FindStringSubmatch(s); n != nil {
				k, _ := getal(n[1])
				dagen := k * 7
				if n[2] == "maand" {
					dagen = k * 30
				}
				l.zie(dossier.FMLVervalt, z, w, 0, l.opgemaakt.Plus(dagen), 0.6)
			}
		}
		if w := geldigTot.FindStringIndex(s); w != nil || geldigTot.MatchString(z.label) {
			if dag := l.dagIn(z); dag.Bekend() {
				if w == nil {
					w = []int{0, len(s)}
				}
				l.zie(dossier.FMLVervalt, z, w, 0, dag, 0.9)
			}
		}
		return
	}
	// the paper rests on a list of some day
	dag := l.lijstDatum(z)
	switch {
	case dag.Bekend() && m != nil && basisWoord.MatchString(s):
		l.zie(dossier.FMLBasis, z, m, 0, dag, 0.7)
	case dag.Bekend() && m == nil && z.label != "" && len(s) < 60 && basisLabel.MatchString(z.label):
		l.zie(dossier.FMLBasis, z, []int{0, len(s)}, 0, dag, 0.9)
	case dag.Bekend() && m != nil && len(s) < 60:
		l.zie(dossier.FMLBasis, z, m, 0, dag, 0.8)
	}
}

var (
	belastKop     = re(`mogelijkhe|belastba|beperking|bevinding|wat kan|stand van zaken|functioneren|situatie`)
	ontkenLijst   = re(`\b(?:niet (?:meer|langer|actueel)|geen (?:actuele|nieuwe)|nieuwe|opnieuw|zal|wordt|aanvra\w*|vraag|graag|maak)\b`)
	alsoverweging = re(`\b(?:zou|kan|kunnen) (?:\w+ ){0,3}(?:achterhaald|verouderd)|om te voorkomen|nog te`)
)

func (l *lezer) overVerloop(z *zin, over2 bool) {
	s := z.plat
	if alsDan.MatchString(s) {
		return
	}
	if m := stagneert.FindStringIndex(s); m != nil && !geenStag.MatchString(s) && len(s) > 20 {
		l.zie(dossier.Stagnatie, z, m, 0, kalender.GeenDag, 0.7)
	}
	if m := oneens.FindStringIndex(s); m != nil && !geenOneens.MatchString(s) && !over2 {
		l.zie(dossier.Meningsstrijd, z, m, 0, kalender.GeenDag, 0.7)
	}
	if m := spoor2Re.FindStringIndex(s); m != nil && slices.Contains(adviseurs, l.soort) && afradenSpoor2.MatchString(s) {
		l.zie(dossier.Spoor2Afgeraden, z, m, 0, kalender.GeenDag, 0.7)
	}
	if m := nietZinvol.FindStringIndex(s); m != nil {
		l.zie(dossier.Spoor2NietZin, z, m, 0, kalender.GeenDag, 0.6)
	}
	if m := mindUren.FindStringIndex(s); m != nil {
		l.zie(dossier.WeinigUren, z, m, 0, kalender.GeenDag, 0.5)
	}
}

// overContact reads from other papers that the bureau let nothing be heard, and numbers of
// applications.
func (l *lezer) overContact(z *zin) {
	if m := geenContact.FindStringIndex(z.plat); m != nil && trajectWoord.MatchString(z.plat) && !vasteMaat.MatchString(z.plat) {
		l.zie(dossier.GeenContact, z, m, 0, kalender.GeenDag, 0.7)
	}
	l.overSollicitaties(z, 0.6)
}

func (l *lezer) overSollicitaties(z *zin, zeker float64) {
	s := z.plat
	m := sollicit.FindStringIndex(s)
	inKop := sollicit.MatchString(z.label) || sollicit.MatchString(z.kop) && len(s) < 60
	switch {
	case m == nil && !inKop, alsDan.MatchString(s):
		return
	case m != nil && !plan.MatchString(s):
		if n := sollAantal.FindStringSubmatchIndex(s); n != nil {
			for g := 2; g+1 < len(n); g += 2 {
				if n[g] >= 0 {
					if k, ok := getal(s[n[g]:n[g+1]]); ok && k > 0 {
						l.zie(dossier.Sollicitaties, z, n[:2], k, kalender.GeenDag, zeker)
						return
					}
				}
			}
		}
	}
	if m == nil {
		m = []int{0, min(len(s), 80)}
	}
	if nogGeen.MatchString(s) {
		l.zie(dossier.GeenSollicitatie, z, m, 0, kalender.GeenDag, zeker)
	}
}

// plan matches what makes of an activity a plan.
var plan = re(`\b(?:per maand|per week|minstens|minimaal|ten minste|doel\w*|zal|zullen|gaat|gaan|wordt|worden|vanaf|komende|vervolg|gepland|planning|fase|maand \d|moet\w*|kan|kunnen|wil|willen|verwacht\w*)\b`)

// overTraject reads what a paper on track 2 shows of its content.
func (l *lezer) overTraject(z *zin) {
	s := z.plat
	heel := []int{0, min(len(s), 100)}
	onder := z.kop
	if z.label != "" {
		onder = z.label
	}
	zoek, persoon := profielKop.FindStringIndex(s), persoonKop.FindStringIndex(s)
	onderZoek, onderPersoon := profielKop.MatchString(onder) || profielKop.MatchString(z.kop), persoonKop.MatchString(onder) || persoonKop.MatchString(z.kop)
	volgt := profielVolgt.MatchString(s)
	inhoud := len(woord.Lijst(s)) >= 3 && !isKopje(z.t)
	switch {
	case (zoek != nil || persoon != nil || onderZoek || onderPersoon) && volgt && len(s) < 160:
		m := zoek
		if m == nil {
			m = heel
		}
		l.zie(dossier.ProfielVolgt, z, m, 0, kalender.GeenDag, 0.85)
	case onderZoek && inhoud, zoek != nil && inhoud && profielAf.MatchString(s):
		l.zie(dossier.Zoekprofiel, z, heel, 0, kalender.GeenDag, 0.8)
	case onderPersoon && inhoud, persoon != nil && inhoud && profielAf.MatchString(s):
		l.zie(dossier.Persoonsprofiel, z, heel, 0, kalender.GeenDag, 0.8)
	}
	l.overSollicitaties(z, 0.8)
	verslag := l.soort == dossier.Spoor2Voortgang || l.soort == dossier.Spoor2Eindrapport
	if m := actief.FindStringIndex(s); m != nil && verslag && !alsDan.MatchString(s) && !ontkenZin.MatchString(s) && (!plan.MatchString(s) || klaarWoord.MatchString(s)) && !vervolgKop.MatchString(z.kop) {
		l.zie(dossier.Activiteit, z, m, 0, kalender.GeenDag, 0.7)
	}
	if m := contactAantal.FindStringSubmatchIndex(s); m != nil && verslag && !plan.MatchString(s) {
		for g := 2; g+1 < len(m); g += 2 {
			if m[g] >= 0 {
				if n, ok := getal(s[m[g]:m[g+1]]); ok {
					l.zie(dossier.Contacten, z, m[:2], n, kalender.GeenDag, 0.7)
					break
				}
			}
		}
	} else if verslag && z.label != "" && contactLabel.MatchString(z.label) {
		if m := getalVoorop.FindStringSubmatch(s); m != nil {
			n, _ := getal(m[1])
			l.zie(dossier.Contacten, z, heel, n, kalender.GeenDag, 0.8)
			k := &l.kenmerk[len(l.kenmerk)-1]
			k.Zin = z.label + ": " + k.Zin
		}
	}
	if m := geenContact.FindStringIndex(s); m != nil && !vasteMaat.MatchString(s) && !alsDan.MatchString(s) {
		l.zie(dossier.GeenContact, z, m, 0, kalender.GeenDag, 0.6)
	}
}

var (
	getalVoorop  = re(`^\W*(\d{1,2})\b`)
	profielAf    = re(`\b(?:is|zijn) (?:\w+ ){0,4}(?:klaar|gereed|opgesteld|afgerond|af|vastgesteld|gemaakt|besproken|helder)|zoekprofiel:|profiel:|richt zich|bestaat uit|omvat|helder zoekprofiel|twee profielen`)
	vasteMaat    = re(`per (?:week|maand|kwartaal)|minimaal|ten minste|minstens|iedere|elke`)
	vervolgKop   = re(`vervolg|plan(?:ning)?\b|komende|volgende periode|afspraken`)
	contactLabel = re(`contactmoment|aantal (?:gesprekken|contacten|afspraken|bijeenkomsten)|gesprekken (?:sinds|tot)|contacten`)
)

// dagIn gives the first exact date in the cells of the sentence.
func (l *lezer) dagIn(z *zin) kalender.Dag {
	b := &l.bladen[z.p]
	for _, v := range b.datum {
		if v.Twijfel || v.Cel >= len(b.cel[v.Regel]) {
			continue
		}
		for _, d := range z.delen {
			if b.cel[v.Regel][v.Cel] == d.cel && v.Van >= d.celVan && v.Van < d.celVan+d.tot-d.van {
				return v.Dag
			}
		}
	}
	return kalender.GeenDag
}

// lijstDatum gives the date that the sentence ties to an FML.
func (l *lezer) lijstDatum(z *zin) kalender.Dag {
	b := &l.bladen[z.p]
	beste, afstand := kalender.GeenDag, 60
	m := lijstRe.FindStringIndex(z.plat)
	from := 0
	if m != nil {
		from = z.plek[m[1]]
	} else if z.label == "" || !lijstRe.MatchString(z.label) {
		return kalender.GeenDag
	}
	for _, v := range b.datum {
		if v.Twijfel || v.Cel >= len(b.cel[v.Regel]) {
			continue
		}
		for _, d := range z.delen {
			if b.cel[v.Regel][v.Cel] != d.cel || v.Van < d.celVan || v.Van >= d.celVan+d.tot-d.van {
				continue
			}
			plek := v.Van - d.celVan + d.van
			if n := plek - from; n >= -2 && n < afstand {
				beste, afstand = v.Dag, n
			}
		}
	}
	return beste
}

// sollicitatierijen counts the dated rows of a table of applications.
func (l *lezer) sollicitatierijen() {
	if l.soort != dossier.Sollicitatieoverzicht {
		return
	}
	n := 0
	var bewijs dossier.Bewijs
	for p := range l.bladen {
		b := &l.bladen[p]
		for r, cellen := range b.cel {
			if len(cellen) >= 2 && b.heeftDatum(r, 0) {
				if n++; n == 1 {
					bewijs = dossier.Bewijs{Bestand: l.bestand, Pagina: b.p.Number, Citaat: datum.Knip(cellen[1], 0, min(len(cellen[1]), 60))}
				}
			}
		}
	}
	if n > 0 {
		l.kenmerk = append(l.kenmerk, dossier.Kenmerk{Teken: dossier.Sollicitaties, Aantal: n, Zekerheid: 0.9, Bewijs: bewijs})
	}
}
