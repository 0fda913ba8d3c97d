package soort

import (
	"regexp"
	"strings"
)

// One UWV form serves the periodic evaluation and that of the first year. Its title has the
// word "eerstejaars" in brackets, and a box says which of the two it is.
var (
	dubbelform   = regexp.MustCompile(`(?i)[(\[{]\s*eerste?\s*-?\s*jaars?\s*-?\s*[)\]}]\s*-?\s*evaluatie`)
	optiePeriode = regexp.MustCompile(`(?i)\b(?:period\w{3,6}\s*-?\s*(?:evaluatie|evaluaties)|tussentijdse\s+evaluatie|(?:6|zes)-?\s?wekelijkse\s+evaluatie|reguliere\s+evaluatie)`)
	optieJaar    = regexp.MustCompile(`(?i)(?:eerste?\s*-?\s*jaars?\s*-?\s*evaluatie|\bevaluatie\s+(?:van\s+)?(?:het\s+)?eerste\s+(?:ziekte)?jaar|\b1e\s*-?\s*jaars?\s*-?\s*evaluatie)`)
	aangekruist  = regexp.MustCompile(`(?i)(?:[☒☑✓✔✕✖✗✘■●⊠◉⮽🗹🗷×]|[\[(]\s*[xv×✓]\s*[\])]|(?:^|\s)[xv]|\bja:?)\s*$`)
	kruisErna    = regexp.MustCompile(`(?i)^[\s.:]*(?:[☒☑✓✔✕✖✗✘■●⊠◉⮽🗹🗷×]|[\[(]\s*[xv×✓]\s*[\])]|x(?:\s|$)|ja\b)`)
	leegVak      = regexp.MustCompile(`(?:[☐□○◯❏❑⬜]|[\[(]\s*[\])])\s*$`)
	aanleiding   = regexp.MustCompile(`(?i)^\W*(?:\d[\d.]*\s*)?(?:aanleiding|reden|soort|type)\b[^:\t]{0,40}[:\t]`)
)

// meetVinken reads which reason of the evaluation form was ticked.
func (b *beeld) meetVinken() {
	var periode, jaar, perGezien, jaarGezien bool
	for i := range b.regels {
		r := &b.regels[i]
		if r.blad > 1 || i >= b.berichtEind {
			break
		}
		if r.blad == 0 && r.nr < 12 && dubbelform.MatchString(r.tekst) {
			b.vorm["dubbelform"] = 1
			continue
		}
		kop := r.blad == 0 && r.nr < 3 && b.vorm["dubbelform"] == 0
		p, pv := optie(optiePeriode, r.tekst, kop)
		j, jv := optie(optieJaar, r.tekst, kop)
		if aanleiding.MatchString(r.tekst) && p != j { // "Aanleiding: periodieke evaluatie"
			pv, jv = pv || p, jv || j
		}
		perGezien, jaarGezien = perGezien || p, jaarGezien || j
		periode, jaar = periode || pv, jaar || jv
	}
	if perGezien && jaarGezien {
		b.vorm["dubbelform"] = 1
	}
	switch {
	case periode && !jaar:
		b.vorm["vink-periodiek"] = 1
	case jaar && !periode:
		b.vorm["vink-eerstejaars"] = 1
	case perGezien && jaarGezien:
		b.vorm["vink-open"] = 1
	}
}

// optie tells whether a line offers the option as a short choice, and whether it is ticked.
// In the heading of the page a tick must be there for it to be an option at all.
func optie(re *regexp.Regexp, t string, kop bool) (gezien, aan bool) {
	m := re.FindStringIndex(t)
	if m == nil {
		return false, false
	}
	voor, na := t[:m[0]], t[m[1]:]
	if !leegVak.MatchString(voor) {
		aan = aangekruist.MatchString(voor) || kruisErna.MatchString(na) && !optieJaar.MatchString(na)
	}
	if kop && !aan {
		return false, false
	}
	return aan || len(strings.TrimSpace(voor)) <= 12 || leegVak.MatchString(voor), aan
}
