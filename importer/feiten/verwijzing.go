package feiten

import (
	"regexp"
	"strings"

	"dossiercheck/checker/dossier"
)

// Undated mentions are kept only for a bijstelling, where they can show that a paper is
// missing: "in de bijgestelde probleemanalyse staat". An order or plan to make one is no
// mention of a paper that exists.
var (
	bijgesteldePA  = regexp.MustCompile(`(?i)\b(?:de|mijn|deze|laatste|vorige|eerste|tweede|uw)\s+(?:bijgestelde\s+probleemanalyse|(?:laatste\s+|vorige\s+|eerste\s+)?bijstelling\s+(?:van\s+de\s+)?probleemanalyse|geactualiseerde\s+probleemanalyse)`)
	bijgesteldePvA = regexp.MustCompile(`(?i)\b(?:het|dit|laatste|vorige|de|ons|uw)\s+(?:bijgestelde\s+plan\s+van\s+aanpak|(?:laatste\s+|vorige\s+|eerste\s+)?bijstelling\s+(?:van\s+het\s+)?plan\s+van\s+aanpak)`)
	nogNiet        = regexp.MustCompile(`(?i)\b(stel|stelt|stellen|dient|dienen|moet|moeten|zal|zullen|wordt|worden|adviseer|adviseert|gaat|gaan|kan|kunt|kunnen|graag|opstellen|bijstellen|gepland|volgt|volgende|eventuele?|nodig|verzoek|verwacht|binnenkort|maken|maak|indien|als|wanneer|of)\b`)
)

func (l *lezer) genoemd() {
	for pi := range l.bladen {
		b := &l.bladen[pi]
		for _, cellen := range b.cel {
			for _, t := range cellen {
				for _, g := range []struct {
					re *regexp.Regexp
					s  dossier.Soort
				}{{bijgesteldePA, dossier.BijstellingPA}, {bijgesteldePvA, dossier.BijstellingPvA}} {
					m := g.re.FindStringIndex(t)
					if m == nil || g.s == l.soort || l.alGenoemd(g.s) {
						continue
					}
					zin := t
					for _, z := range zinnenVan(t) {
						if strings.Contains(z, t[m[0]:m[1]]) {
							zin = z
						}
					}
					if nogNiet.MatchString(zin) {
						continue
					}
					l.f.Verwijzingen = append(l.f.Verwijzingen, dossier.Verwijzing{Soort: g.s, Bewijs: b.bewijsRond(l.bestand, t, m[0], m[1])})
				}
			}
		}
	}
}

func (l *lezer) alGenoemd(s dossier.Soort) bool {
	for _, v := range l.f.Verwijzingen {
		if v.Soort == s {
			return true
		}
	}
	return false
}
