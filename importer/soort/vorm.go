package soort

import (
	"regexp"
	"slices"
	"strings"

	"dossiercheck/importer/page"
)

// vormen are the properties that meet measures, by the name that the tables use.
var vormen = map[string]bool{
	"email": true, "berichten": true, "brief": true, "uwv": true, "uwv-noemt": true, "bladen": true, "tekens": true,
	"datumrijen": true, "weekrijen": true, "bedragen": true, "artikelen": true, "fml": true,
	"scores": true, "vink-periodiek": true, "vink-eerstejaars": true, "vink-open": true,
	"handtekeningen": true, "ik": true, "vragen": true, "genummerd": true, "labels": true, "week": true,
	"chat": true, "onderdelen": true, "van-naar": true, "dubbelform": true, "uren": true, "ondertekenblok": true,
}

var (
	kopVan      = regexp.MustCompile(`(?i)^\s*\*{0,2}(van|from|afzender)\*{0,2}\s*[:;]`)
	kopAan      = regexp.MustCompile(`(?i)^\s*\*{0,2}(aan|to|naar|ontvanger|geadresseerde)\*{0,2}\s*[:;]`)
	kopWanneer  = regexp.MustCompile(`(?i)^\s*\*{0,2}(verzonden|sent|datum|date|verzonden op|verstuurd|ontvangen)\*{0,2}\s*[:;]`)
	kopWat      = regexp.MustCompile(`(?i)^\s*\*{0,2}(onderwerp|subject|betreft|cc|bcc|bijlagen?|attachments?|prioriteit|urgentie)\*{0,2}\s*[:;]`)
	schreef     = regexp.MustCompile(`(?i)^\s*>?\s*(op\b.{6,70}\b(schreef|heeft)\b|on\b.{6,70}\bwrote\b|-{2,}\s*(oorspronkelijk|original|doorgestuurd|forwarded)|begin doorgestuurd bericht)`)
	kopLos      = regexp.MustCompile(`(?i)^\s*(van|from|aan|to|verzonden|datum|onderwerp|cc|bijlagen?)\s*$`)
	chatRegel   = regexp.MustCompile(`^\s*\[?(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2} [a-z]{3,9}\.? \d{4}),? \d{1,2}:\d{2}(:\d{2})?\]?\s*[-–]?\s*[\pL+][^:]{1,30}:`)
	datumBegin  = regexp.MustCompile(`(?i)^\s*(?:(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\.?\s+)?(?:\d{1,2}\s*[-/.]\s*\d{1,2}(?:\s*[-/.]\s*(?:\d{4}|'?\d{2}))?|\d{4}-\d{2}-\d{2}|\d{1,2}\s+(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?(?:\s+'?\d{2,4})?)(?:\s|$|[:,;|)])`)
	weekBegin   = regexp.MustCompile(`(?i)^\s*(?:(?:week|wk\.?)\s*\d{1,3}|\d{1,2}(?:e|ste|de)?\s+week|week\b|vanaf week)`)
	urenRegel   = regexp.MustCompile(`(?i)\b\d{1,2}(?:[.,]\d+)?\s*(?:uur|uren|u)\b|\b\d+\s*[x×]\s*\d|\b\d{1,3}\s*%`)
	bedrag      = regexp.MustCompile(`€\s*-?\d|\b\d{1,3}(?:\.\d{3})*,\d{2}\b`)
	artikelKop  = regexp.MustCompile(`(?i)^\s*(?:artikel|art\.)\s*\d{1,2}\b`)
	scoreRegel  = regexp.MustCompile(`(?i)\b(?:normaal|niet beperkt|licht beperkt|enigszins beperkt|beperkt|sterk beperkt|zeer beperkt|geen beperking(?:en)?|ja|nee)\b`)
	weekNoemen  = regexp.MustCompile(`(?i)\b(?:week|wk\.?)\s*(\d{1,3})\b|\b(\d{1,3})e (?:ziekte|verzuim)week\b`)
	adres       = regexp.MustCompile(`[<(]?[\w.+-]+@[\w-]+\.[\w.]+[>)]?`)
	vanNaar     = regexp.MustCompile(`(?i)\b\d{1,3}\s*%.{0,25}\b(?:naar|->|→|wordt)\s*:?\s*\d{1,3}\s*%`)
	aanhef      = regexp.MustCompile(`(?i)^\s*(?:geachte|beste|dag|hallo|hoi|goede(?:morgen|middag|navond)|l\.s\.|zeer geachte|mijne heren)\b`)
	groet       = regexp.MustCompile(`(?i)\b(?:vriendelijke groet|hoogachtend|hartelijke groet|met groet|groeten|groet)\b`)
	ikWoord     = regexp.MustCompile(`(?i)\b(?:ik|mij|mijn|me)\b`)
	uwvWoord    = regexp.MustCompile(`\bU\s?W\s?V\b|\b[Uu]wv\b`)
	uwvAfzender = regexp.MustCompile(`(?i)^\s*(?:uwv\b(?:[^a-z]|$)|uitvoeringsinstituut werknemersverzekeringen|mijn uwv|uwv[ ,|-])|uwv\.nl|werkgeversportaal|^\s*postbus .*\buwv\b|\buwv\b.{0,40}\bpostbus\b|namens uwv|raad van bestuur`)
)

// rubriekenFML are the six parts of a list of functional capacities, as the words that open
// their heading; the list of capacities and the IZP share them.
var rubriekenFML = []string{"persoonlijk functioneren", "sociaal functioneren", "fysieke omgeving", "dynamisch", "statisch", "werktijden"}

// meet measures what cannot be said in phrases.
func (b *beeld) meet(bladen []page.Page) {
	v := b.vorm
	v["bladen"] = float64(b.bladen)
	v["tekens"] = float64(b.lengte)
	b.meetBericht()
	b.meetRijen()
	b.meetFML()
	b.meetVinken()
	b.meetSlot()
	b.meetOnderdelen()
	aanhefGezien, groetGezien := false, false
	for i := range b.regels {
		r := &b.regels[i]
		if i >= b.berichtEind {
			break
		}
		if r.blad == 0 && r.nr < 30 && aanhef.MatchString(r.tekst) {
			aanhefGezien = true
		}
		if groet.MatchString(r.tekst) {
			groetGezien = true
			b.groetOp = i
		}
		v["ik"] += float64(len(ikWoord.FindAllStringIndex(r.tekst, -1)))
		v["vragen"] += float64(strings.Count(r.tekst, "?"))
		if (r.blad == 0 && (r.nr < 10 || r.nr >= r.aantal-4) || b.slot(i)) && uwvAfzender.MatchString(r.tekst) {
			v["uwv"] = 1
		}
		v["uwv-noemt"] += float64(len(uwvWoord.FindAllStringIndex(r.tekst, -1)))
	}
	if aanhefGezien && groetGezien {
		v["brief"] = 1
	}
}

func (b *beeld) meetRijen() {
	v := b.vorm
	for i := range b.regels {
		r := &b.regels[i]
		if i >= b.berichtEind {
			break
		}
		if datumBegin.MatchString(r.tekst) && (len(r.cellen) > 1 || len(r.tekst) > 14) {
			v["datumrijen"]++
		}
		if weekBegin.MatchString(r.tekst) {
			v["weekrijen"]++
		}
		if urenRegel.MatchString(r.tekst) {
			v["uren"]++
		}
		if vanNaar.MatchString(r.tekst) {
			v["van-naar"] = 1
		}
		if bedrag.MatchString(r.tekst) {
			v["bedragen"]++
		}
		if artikelKop.MatchString(r.tekst) {
			v["artikelen"]++
		}
		if len(r.cellen) > 1 && scoreRegel.MatchString(r.tekst) {
			v["scores"]++
		}
		if len(r.cellen) > 1 || r.cellen[0].dubbelpunt >= 0 {
			v["labels"]++
		}
		if r.cellen[0].nummer != "" {
			v["genummerd"]++
		}
		if r.blad == 0 && r.nr < 20 && v["week"] == 0 {
			if m := weekNoemen.FindStringSubmatch(r.tekst); m != nil {
				n := 0
				for _, c := range m[1] + m[2] {
					n = n*10 + int(c-'0')
				}
				v["week"] = float64(n)
			}
		}
	}
}

// meetFML counts the rubrics of a list of functional capacities that stand as headings.
func (b *beeld) meetFML() {
	for _, f := range rubriekenFML {
		t := vouw(f)
		gevonden := slices.ContainsFunc(b.regels, func(r regel) bool {
			return slices.ContainsFunc(r.cellen, func(c cel) bool {
				s := string(b.tekst[c.begin:c.eind])
				k := strings.Index(s, t)
				return k >= 0 && k <= 14 && len(s) <= k+len(t)+24
			})
		})
		if gevonden {
			b.vorm["fml"]++
		}
	}
}

// onderdelen are the parts of a re-integratieverslag, as a contents page lists them.
var onderdelen = []string{"probleemanalyse", "bijstelling", "plan van aanpak", "eerstejaarsevaluatie", "evaluatie", "eindevaluatie", "actueel oordeel", "oordeel", "medische informatie", "arbeidsdeskundig"}

// meetOnderdelen counts the parts that stand as short items on lines close to each other.
func (b *beeld) meetOnderdelen() {
	gezien := map[string]bool{}
	vorige := -9
	for i := range b.regels {
		c := &b.regels[i].cellen[0]
		t := string(b.tekst[c.begin:c.eind])
		if len(t) > 70 || datumBegin.MatchString(b.regels[i].tekst) {
			continue
		}
		for _, o := range onderdelen {
			if !strings.HasPrefix(t, vouw(o)) {
				continue
			}
			if i-vorige > 3 {
				clear(gezien)
			}
			gezien[o], vorige = true, i
			b.vorm["onderdelen"] = max(b.vorm["onderdelen"], float64(len(gezien)))
			break
		}
	}
}

// meetSlot looks for the places where employer and employee both sign.
func (b *beeld) meetSlot() {
	var wg, wn, teken bool
	for i := range b.regels {
		r := &b.regels[i]
		if i < len(b.regels)-22 || i >= b.berichtEind {
			continue
		}
		t := strings.ToLower(r.tekst)
		wg = wg || strings.Contains(t, "werkgever") || strings.Contains(t, "leidinggevende") || strings.Contains(t, "namens") || strings.Contains(t, "manager")
		wn = wn || strings.Contains(t, "werknemer") || strings.Contains(t, "medewerker") || strings.Contains(t, "werkneemster")
		teken = teken || strings.Contains(t, "handtekening") || strings.Contains(t, "ondertekening") || strings.Contains(t, "akkoord") || strings.Contains(t, "getekend") || strings.Contains(t, "paraaf")
	}
	if wg && wn && teken {
		b.vorm["handtekeningen"] = 1
	}
	if teken {
		b.vorm["ondertekenblok"] = 1
	}
}
