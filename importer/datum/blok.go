package datum

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossiercheck/importer/page"
	"dossiercheck/importer/woord"
)

var (
	tekenkop  = woord.Lees("ondertekening*|handtekening*|akkoord*|ondertekend|getekend|aldus|paraaf|gezien|signering|naamtekening")
	tekenplek = woord.Lees("handtekening*|paraaf")
	sluitkop  = woord.Lees("bijlage*|toelichting|privacy|versie*|colofon|disclaimer")
)

// Tekenzone tells per line of a page whether it belongs to a block where people sign.
func Tekenzone(p *page.Page) []bool { return maakBlad(p).tekenzone() }

func (b *blad) tekenzone() []bool {
	zone := make([]bool, len(b.regels))
	tot := -1
	for i := range b.regels {
		r := &b.regels[i]
		ws := woord.Lijst(r.tekst)
		genummerd := len(ws) > 1 && unicode.IsDigit(rune(r.tekst[0])) && len(ws) <= 6 && len(Lees(r.tekst)) == 0
		if isTekenkop(ws) {
			tot = i + 16
		} else if tot >= i && (genummerd && !unicode.IsDigit(rune(ws[1].T[0])) || len(ws) <= 4 && isKop(ws, sluitkop)) {
			tot = -1
		}
		if i <= tot {
			zone[i] = true
		}
		if i >= len(b.regels)-8 && b.partijMetDatum(i) {
			zone[i] = true
		}
		// "Naam / Datum / Handtekening": the lines above the place to sign belong to it
		for _, c := range r.cellen {
			cw := woord.Lijst(c.tekst)
			if len(cw) == 0 || len(cw) > 8 {
				continue
			}
			if _, _, ok := tekenplek.Treft(cw[:min(len(cw), 3)]); ok || wasGetekend.MatchString(c.tekst) {
				zone[i] = true
				for k := i - 1; k >= 0 && k >= i-4 && korteRegel(b.regels[k]); k-- {
					if zone[k] {
						break
					}
					zone[k] = true
				}
			}
		}
	}
	return zone
}

// wasGetekend is the mark of a copy: "w.g. A. Stolk".
var wasGetekend = regexp.MustCompile(`(?i)^(?:w\.\s?g\.|was\s+getekend)`)

var partijwoord = woord.Lees("werkgever|werknemer|medewerker|leidinggevende|opdrachtgever|werkneemster|kandidaat")

// partijMetDatum tells whether a cell of line i begins with a party and holds a date, or has
// one beside it: "Werkgever 29-10-2025 M. Hettinga".
func (b *blad) partijMetDatum(i int) bool {
	r := &b.regels[i]
	for j, c := range r.cellen {
		ws := woord.Lijst(c.tekst)
		if len(ws) == 0 || len(ws) > 12 {
			return false
		}
		if _, _, ok := partijwoord.Treft(ws[:min(len(ws), 2)]); !ok {
			return false // a row of a table in which a party is named
		}
		us := Lees(c.tekst)
		if len(us) == 0 && j+1 < len(r.cellen) && len(ws) <= 4 {
			us = Lees(r.cellen[j+1].tekst)
			if len(us) > 0 && us[0].Van > 2 {
				us = nil
			}
		} else if len(us) > 0 && len(woord.Lijst(c.tekst[:us[0].Van])) > 5 {
			us = nil
		}
		if len(us) > 0 && !us[0].Twijfel && !us[0].ZonderJaar && us[0].Precisie == "dag" {
			if _, _, ander := andereDatum.Treft(ws); !ander {
				return true
			}
		}
	}
	return false
}

// andereDatum are words that make a date beside a party no signature: "werknemer is ziek sinds".
var andereDatum = woord.Lees("ziek*|geboren|geb|dienst|sinds|vanaf|per|geboorte*|hervat*|start*|functie|gesprek|spreekuur|heeft|wordt|is|gaat|uiterlijk")

func isKop(ws []woord.Woord, p woord.Patroon) bool { _, _, ok := p.Treft(ws); return ok }

// isTekenkop tells whether a line opens a signature block: one of the signing words among its
// first words, and no sentence that merely mentions one.
func isTekenkop(ws []woord.Woord) bool {
	n := 0
	for _, w := range ws {
		if strings.Trim(w.T, "0123456789") != "" {
			n++
		}
	}
	if n == 0 || n > 14 {
		return false
	}
	_, l, ok := tekenkop.Treft(ws[:min(len(ws), 4)])
	if !ok {
		return false
	}
	switch ws[l].T {
	case "akkoord", "gezien", "aldus", "getekend":
		return l <= 2
	}
	return true
}

// blokWoorden begin the cells of a block to sign in.
var blokWoorden = woord.Lees("naam|datum|plaats|functie|werkgever|werknemer|medewerker|leidinggevende|opdrachtgever|kandidaat|voor|namens|de|te|getekend|adviseur|" +
	"loopbaanadviseur|bedrijfsarts|betrokkene|akkoord|organisatie|bedrijf|partij|ondergetekende|ondergetekenden|aldus")

// korteRegel tells whether a line can belong to a block to sign in: names, places and dates
// with or without their labels, no other fields.
func korteRegel(r regel) bool {
	for _, c := range r.cellen {
		ws := woord.Lijst(c.tekst)
		if len(ws) > 9 || len(ws) == 0 {
			return false
		}
		if _, _, ok := blokWoorden.Treft(ws[:1]); ok {
			continue
		}
		if us := Lees(c.tekst); len(us) > 0 && us[0].Van == 0 {
			continue
		}
		if i := strings.IndexByte(c.tekst, ':'); i >= 0 {
			return false
		}
		if r, _ := utf8.DecodeRuneInString(c.tekst); !unicode.IsUpper(r) && c.tekst[0] != '.' && c.tekst[0] != '_' || len(ws) > 5 {
			return false
		}
	}
	return true
}

// mailkop tells whether the date stands in the header of an e-mail.
func (p *plek) mailkop(ws []woord.Woord) bool {
	r := &p.b.regels[p.Regel]
	// "Op di 3 jan 2024 om 14:22 schreef ..."
	if p.Tijd && strings.Contains(p.erna()+p.b.tekstOp(p.Regel+1), "schreef") && len(ws) <= 2 {
		return true
	}
	label := ws
	if len(label) == 0 && p.Cel > 0 {
		label = woord.Lijst(r.cellen[p.Cel-1].tekst)
	}
	adres := p.Tijd && len(ws) == 0 && strings.Contains(r.tekst, "@")
	if adres {
		label = nil
	}
	ok := p.Tijd && len(label) == 0
	for _, w := range label {
		if slices.Contains([]string{"verzonden", "datum", "date", "sent", "ontvangen", "verstuurd"}, w.T) {
			ok = true
		}
	}
	if !ok || len(label) > 3 {
		return false
	}
	n := 0
	for k := max(0, p.Regel-4); k <= p.Regel+4 && k < len(p.b.regels); k++ {
		w := woord.Lijst(p.b.regels[k].cellen[0].tekst)
		if len(w) == 0 || k == p.Regel {
			continue
		}
		t := p.b.regels[k].cellen[0].tekst
		if kop := w[0].T; woord.Is(kop, "van") || woord.Is(kop, "from") || kop == "aan" || kop == "to" || kop == "cc" || kop == "onderwerp" || kop == "subject" {
			if strings.Contains(t[:min(len(t), w[0].Tot+2)], ":") || len(w) == 1 {
				n++
			}
		}
	}
	return n >= 2 || n == 1 && len(label) == 0
}

func (b *blad) tekstOp(i int) string {
	if i < 0 || i >= len(b.regels) {
		return ""
	}
	return " " + b.regels[i].tekst
}

// vanBlok gives a date without a good label a meaning by the block in which it stands: a
// signature block, the head of a letter, the very end.
func (p *plek) vanBlok(ws []woord.Woord, links string, vervolg bool) {
	zwak := p.aard == onbekend || p.aard == kaal || p.zeker < 0.5
	if p.inZone && (zwak || p.aard == opgesteld || p.aard == gesprek && p.zeker < 0.6) {
		if p.aard == kaal || p.aard == onbekend || p.zeker < 0.5 {
			p.aard, p.zeker, p.label = ondertekend, 0.8, true
			p.reden = "in het handtekeningblok"
		}
		return
	}
	if !zwak || p.aard == kaal && p.zeker > 0.45 && p.label {
		return
	}
	r := &p.b.regels[p.Regel]
	rest := strings.TrimSpace(p.erna())
	volgende := "" // the cell after a date that ends its own
	if rest == "" && p.CelTot+1 == len(r.cellen)-1 {
		volgende = r.cellen[p.CelTot+1].tekst
	}
	begint := len(ws) == 0 || plaatsVoor(links)
	hoog := p.blad == 0 && p.Regel < max(14, len(p.b.regels)/3)
	laag := p.blad == p.bladen-1 && p.Regel >= len(p.b.regels)-9
	switch {
	case p.Deel != 0 || p.Twijfel:
	case plaatsVoor(links) && len(rest) < 3 && hoog:
		p.aard, p.zeker, p.reden, p.label = kop, 0.75, "briefhoofd", false
	case plaatsVoor(links) && len(rest) < 3 && laag:
		p.aard, p.zeker, p.reden, p.label = slot, 0.7, "plaats of naam en datum aan het slot", false
	case laag && len(rest) < 3 && p.aard == onbekend && naamErvoor.MatchString(links):
		p.aard, p.zeker, p.reden = slot, 0.7, "naam en datum aan het slot"
	case begint && laag && p.Cel == 0 && naamErna.MatchString(rest+volgende):
		p.aard, p.zeker, p.reden = slot, 0.75, "datum en naam aan het slot"
	case p.aard == onbekend && !vervolg && len(ws) == 0 && rest == "" && hoog && (len(r.cellen) == 1 || p.Regel <= 2 && p.Cel == len(r.cellen)-1):
		p.aard, p.zeker, p.reden = kop, 0.6, "losse datum in de kop"
	case p.aard == onbekend && len(ws) == 0 && rest == "" && laag && len(r.cellen) == 1:
		p.aard, p.zeker, p.reden = slot, 0.55, "losse datum aan het slot"
	case p.aard == onbekend && hoog && len(ws) <= 8 && rest == "" && len(r.cellen) == 1 && p.Regel < 6 && p.Precisie == "dag" && !strings.Contains(links, ":"):
		p.aard, p.zeker, p.reden = titel, 0.5, "datum in de titel"
	}
}

// naamErna is a name after a date: ", S. Gupta, bedrijfsarts", "F. Bootsma".
var naamErna = regexp.MustCompile(`^,?\s*(?:(?:drs|dr|mr|ir|mw|dhr)\.?\s+)?(?:\p{Lu}\p{Ll}?\.\s?)+(?:(?:van|de|der|den|ten|ter|het|el)\s)*\p{Lu}\p{L}+`)

// plaatsVoor tells whether the text before a date is a place or a name with a comma:
// "Utrecht, ", "I. Brandsma, bedrijfsarts, ".
func plaatsVoor(s string) bool {
	s = strings.TrimSpace(s)
	s = strings.TrimSpace(strings.TrimSuffix(s, "d.d."))
	t, komma := strings.CutSuffix(s, ",")
	f := strings.Fields(t)
	if len(f) == 0 || len(f) > 8 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(t)
	if !unicode.IsUpper(r) && r != '\'' {
		return false
	}
	// without a comma only a bare place: "Den Haag 3 mei 2025"
	return komma || len(f) <= 3 && plaatsnaam.MatchString(t)
}

var plaatsnaam = regexp.MustCompile(`^(?:'s-?\s?)?\p{Lu}\p{Ll}{2,}(?:[ -](?:aan|den|der|de|bij|op|in|'t|het|\p{Lu}\p{Ll}+)){0,3}$`)

// naamErvoor is a name, with or without a function, that ends the text before a date: "K. Smit,
// bedrijfsarts 14-10-2025".
var naamErvoor = regexp.MustCompile(`^(?:(?:drs|dr|mr|ir|mw|dhr)\.?\s+)?(?:\p{Lu}\p{Ll}?\.\s?)+(?:(?:van|de|der|den|ten|ter|het|el)\s)*\p{Lu}[\p{L}-]+(?:,?\s+[\p{L}-]+){0,4}[\s,(:]*$`)
