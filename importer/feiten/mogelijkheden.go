package feiten

import (
	"regexp"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/woord"
)

var (
	benutbaar  = regexp.MustCompile(`(?i)benutbare?\s+(?:arbeids)?mogelijkheden|\bGBM\b|mogelijkheden\s+(?:tot|voor)\s+(?:het\s+verrichten\s+van\s+)?(?:arbeid|werken)\b`)
	geenVoor   = regexp.MustCompile(`(?i)\b(geen|zonder|ontbreken van|niet over|afwezigheid van)\s+(?:\p{L}+\s+){0,2}$`)
	nietMeer   = regexp.MustCompile(`(?i)(niet (?:meer|langer)|geen)\s+sprake\s+(?:meer\s+)?van\s+(?:een\s+situatie\s+van\s+)?(?:geen\s+)?$`)
	nietGeen   = regexp.MustCompile(`(?i)(niet (?:meer|langer)|geen)\s+sprake\s+(?:meer\s+)?van\s+(?:een\s+situatie\s+van\s+)?geen\s+$`)
	naNee      = regexp.MustCompile(`(?i)^\W{0,4}(?:☒\s*nee|nee\b|geen\b|niet\b|ontbreken|zijn er (?:nu |op dit moment |momenteel |thans )?niet|zijn (?:nu |momenteel )?niet aanwezig|☐\s*ja\s*☒)`)
	naJa       = regexp.MustCompile(`(?i)^\W{0,4}(?:☒\s*ja|ja\b|wel\b|aanwezig|zijn (?:er|aanwezig)|☐\s*nee\s*☒)`)
	voorJa     = regexp.MustCompile(`(?i)\b(heeft|beschikt|zijn|is|er|wel|zie|ziet|hebt|sprake|met|over|voldoende|beperkte?|nog)\b`)
	voorwaarde = regexp.MustCompile(`(?i)^\W*(als|indien|wanneer|mocht|zodra|tenzij|bij\s+een)\b|\bof\s+(?:er\s+|werknemer\s+|betrokkene\s+|medewerker\s+|u\s+)?(?:\p{L}+\s+){0,2}(?:benutbare|mogelijkheden)`)
	legenda    = regexp.MustCompile(`(?i)\bGBM\b\s*(?:[:=(-]|staat\s+voor|betekent)|\(\s*GBM\s*\)|afkorting|,\s*GBM\s*,|,\s*GBM\s+en\b|\ben\s+GBM\b`)
)

// afkorting is the start of an explanation: "GBM: geen ..."
var afkorting = regexp.MustCompile(`(?i)\bGBM\b\s*(?:[:=(,–-]|staat\s+voor|betekent)\s*(?:geen\s*)?$`)

// mogelijkheden reads what the document says on usable capacity ("benutbare mogelijkheden").
// A condition ("als er geen ..."), a question without an answer and the list of
// abbreviations say nothing.
func (l *lezer) mogelijkheden() {
	for pi := range l.bladen {
		b := &l.bladen[pi]
		for r, cellen := range b.cel {
			for c, t := range cellen {
				for _, m := range benutbaar.FindAllStringIndex(t, 2) {
					vervolg := ""
					switch {
					case c+1 < len(cellen):
						vervolg = cellen[c+1]
					case r+1 < len(b.cel) && len(b.cel[r+1]) > 0:
						vervolg = b.cel[r+1][0]
					}
					l.mogelijkheid(t, m[0], m[1], vervolg, c+1 < len(cellen), pi)
				}
			}
		}
	}
}

func (l *lezer) mogelijkheid(t string, van, tot int, vervolg string, naast bool, p int) {
	voor, na := t[:van], t[tot:]
	// within its sentence
	for _, w := range woord.Lijst(voor + "X") {
		if w.Zin {
			voor = t[w.Van:van]
		}
	}
	if w := woord.Lijst(na); len(w) > 0 {
		for _, x := range w {
			if x.Zin {
				na = na[:x.Van]
				break
			}
		}
	}
	gbm := strings.EqualFold(t[van:tot], "gbm")
	if voorwaarde.MatchString(voor+t[van:tot]) || gbm && legenda.MatchString(t) {
		return
	}
	if afkorting.MatchString(voor) {
		return
	}
	geen := geenVoor.MatchString(voor) || gbm
	waarde, z := true, 0.0
	vraag := strings.HasPrefix(strings.TrimSpace(na), "?") || strings.Contains(strings.ToLower(na), "ja / nee") || strings.Contains(strings.ToLower(na), "ja/nee")
	antwoord := strings.TrimLeft(na, " ?:.)")
	if strings.TrimSpace(antwoord) == "" {
		antwoord = vervolg
	}
	leeg := strings.TrimSpace(strings.Trim(na, " ?:.")) == ""
	switch {
	case nietGeen.MatchString(voor), gbm && nietMeer.MatchString(voor):
		waarde, z = true, 0.85
	case geen && gbm && (strings.Contains(strings.ToLower(voor), "niet") || strings.Contains(strings.ToLower(na), "niet meer")):
		waarde, z = true, 0.6
	case geen:
		waarde, z = false, 0.88
		if leeg && (naast || vraag) && naNee.MatchString(antwoord) {
			waarde = true // "Geen benutbare mogelijkheden: nee"
		}
	case naNee.MatchString(antwoord) && (leeg || !vraag || naNee.MatchString(strings.TrimLeft(na, " ?:.)"))):
		waarde, z = false, 0.85
	case naJa.MatchString(antwoord):
		waarde, z = true, 0.88
	case vraag:
		return
	case voorJa.MatchString(voor) && !strings.Contains(strings.ToLower(na), "niet"):
		waarde, z = true, 0.75
	default:
		return
	}
	for i := range l.f.BenutbareMogelijkheden {
		if w := &l.f.BenutbareMogelijkheden[i]; w.Waarde == waarde && w.Zekerheid >= z {
			return
		}
	}
	l.f.BenutbareMogelijkheden = append(l.f.BenutbareMogelijkheden, dossier.Waarneming[bool]{Waarde: waarde,
		Bewijs: l.bladen[p].bewijsRond(l.bestand, t, van, tot), Zekerheid: z})
}
