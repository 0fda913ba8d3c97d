package feiten

import (
	"regexp"
	"strings"
)

// persoon matches a person's name in running text: initials or one or two first names, small
// words, a family name with or without a second one after a hyphen.
const persoon = `(?:(?:\p{Lu}\p{Ll}?\.\s?-?){1,5}|\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s?)?)(?:(?:van|de|der|den|het|ten|ter|te|'t|el|la|von|in|op)\s){0,3}\p{Lu}[\p{L}'’]+(?:\s?-\s?\p{Lu}[\p{L}'’]+)?`

var (
	titel         = `(?:(?:de\s+heer|dhr\.?|mevrouw|mevr\.?|mw\.?|drs\.?|dr\.?|mr\.?|arts)\s+)*`
	artsErvoor    = regexp.MustCompile(`(?i:bedrijfsarts|onder supervisie van(?: de bedrijfsarts)?)[:,]?\s+` + titel + `(` + persoon + `)`)
	artsErachter  = regexp.MustCompile(`(` + persoon + `)\s*[,(–-]\s*(?i:geregistreerd\s+|verzekerings\w*\s+|register)?(?i:bedrijfsarts)\b`)
	caseErvoor    = regexp.MustCompile(`(?i:case\s?-?manager)(?:\s+is)?[:,]?\s+` + titel + `(` + persoon + `)`)
	caseErachter  = regexp.MustCompile(`(` + persoon + `)\s*[,(]\s*(?i:case\s?-?manager)\b`)
	werknemerHeer = regexp.MustCompile(`(?i:uw\s+(?:werknemer|medewerker|medewerkster|werkneemster)|betreft|inzake|begeleiding van|onze\s+(?:medewerker|werknemer))[:,]?\s+` + titel + `(` + persoon + `)`)
	heerMevrouw   = regexp.MustCompile(`(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.?|[Mm]w\.?|[Mm]evr\.?)\s+(` + persoon + `)`)
	tussenHaakjes = regexp.MustCompile(`(` + persoon + `)\s*\((?i:werknemer|medewerker|werkneemster)\)`)
)

// zinnen reads names from running text, for papers that have no labels for them.
func (l *lezer) zinnen() {
	for pi := range l.bladen {
		b := &l.bladen[pi]
		for r, cellen := range b.cel {
			for c, t := range cellen {
				heel := t
				if r+1 < len(b.cel) && len(b.cel[r+1]) == 1 && len(t) > 50 && c == len(cellen)-1 {
					heel = t + " " + b.cel[r+1][0]
				}
				l.zoek(&l.f.Bedrijfsarts, artsErvoor, heel, t, pi, 0.7)
				l.zoek(&l.f.Bedrijfsarts, artsErachter, heel, t, pi, 0.75)
				l.zoek(&l.f.Casemanager, caseErvoor, heel, t, pi, 0.8)
				l.zoek(&l.f.Casemanager, caseErachter, heel, t, pi, 0.8)
				l.zoek(&l.f.Werknemer, werknemerHeer, heel, t, pi, 0.6)
				l.zoek(&l.f.Werknemer, tussenHaakjes, heel, t, pi, 0.6)
			}
		}
	}
	if len(l.f.Werknemer) == 0 {
		l.vaakstGenoemd()
	}
}

func (l *lezer) zoek(lijst *[]waarnemingTekst, re *regexp.Regexp, heel, t string, p int, z float64) {
	for _, m := range re.FindAllStringSubmatchIndex(heel, 3) {
		if m[2] >= len(t) {
			continue
		}
		naam := schoonNaam(heel[m[2]:m[3]])
		if !isNaam(naam) {
			continue
		}
		citaat := t[m[0]:min(m[1], len(t))]
		l.zie(lijst, naam, strings.TrimSpace(citaat), p, z)
	}
}

// vaakstGenoemd takes the person who is called "de heer" or "mevrouw" most often, twice at
// least, as a weak sign of who the employee is.
func (l *lezer) vaakstGenoemd() {
	type gezien struct {
		naam, citaat string
		p, n         int
	}
	var lijst []gezien
	for pi := range l.bladen {
		for _, cellen := range l.bladen[pi].cel {
			for _, t := range cellen {
				for _, m := range heerMevrouw.FindAllStringSubmatchIndex(t, 4) {
					naam := schoonNaam(t[m[2]:m[3]])
					if !isNaam(naam) {
						continue
					}
					nieuw := true
					for i := range lijst {
						if zelfdePersoon(lijst[i].naam, naam) {
							lijst[i].n++
							nieuw = false
						}
					}
					if nieuw {
						lijst = append(lijst, gezien{naam, t[m[0]:m[1]], pi, 1})
					}
				}
			}
		}
	}
	beste := gezien{}
	for _, g := range lijst {
		if g.n > beste.n {
			beste = g
		}
	}
	if beste.n >= 2 {
		l.zie(&l.f.Werknemer, beste.naam, beste.citaat, beste.p, 0.35)
	}
}
