// Package vermeld reads what a paper says on the efforts of employer and employee: work that
// was adapted or resumed, other work that was looked for, a conflict, somebody who does not
// co-operate, a limit on hours.
//
// Its rules are data: a pattern of words for a subject, the papers in which it counts, and the
// ways of putting it that take it away. A question, an empty box on a form, a denial, an
// advice, a wish or a condition says something else than a fact; which of them matter differs
// by subject.
package vermeld

import (
	"regexp"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/zin"
)

// wijze says how a sentence puts something.
type wijze uint8

// A statement may be put as a denial, a plan (advice, wish, future) or a condition.
const (
	ontkend wijze = 1 << iota
	gepland
	voorwaardelijk
)

// regel finds statements on one subject.
type regel struct {
	over   dossier.Onderwerp
	in     []dossier.Soort // nil: any paper that speaks of the case
	want   *zin.Patroon
	ook    *regexp.Regexp // nil, or something else that the sentence, its label or heading must hold
	niet   *regexp.Regexp // nil, or what takes the sentence away
	weg    wijze          // ways of putting it that take it away
	eis    wijze          // ways of which one is needed
	getal  func(z string, m []int) float64
	zeker  float64
	meeste int // at most so many per document; 0: three
}

// zwijgers are the papers whose words are about nobody or about everybody.
var zwijgers = []dossier.Soort{dossier.Functieomschrijving, dossier.Loonstrook, dossier.Overig, dossier.UWVWIABrief, dossier.UWV42Weken, dossier.WIAAanvraag}

var (
	ontkenning = regexp.MustCompile(`(?i)\b(geen|niet|niets|nooit|zonder|noch|nergens|onvoldoende|nauwelijks|ontbreekt|ontbreken|uitgebleven|nee)\b`)
	planwoord  = regexp.MustCompile(`(?i)\b(advi(es|seer|seert|seren)|zal|zou|zullen|zouden|gaat|gaan|moet|moeten|dient|dienen|kunt|kan|kunnen|overweeg|overwegen|overwogen|voorstel|stel voor|stelt voor|stel ik voor|raad|hoopt?|hopen|graag|wens|wil|willen|verwacht|verwachting|wordt nog|eventueel|mogelijk|van plan|voornemen|aanbevolen|aanbeveling|verzoek|vraag|laat|inzetten|opstarten|in te zetten|te starten|starten met|start met|nodig|zinvol|gewenst|wenselijk|noodzakelijk|vervolgstap)\b`)
	alswoord   = regexp.MustCompile(`(?i)(^|[,:;]\s*|\b(en|of|maar|dat|want)\s+)(als|indien|wanneer|mocht|zodra|tenzij|ingeval|bij (een|eventuele?|blijvend|het uitblijven|niet)|in geval van|wie)\b|\b(indien|mocht(en)?|tenzij|eventuele?|bij blijvend)\b`)
	hokje      = regexp.MustCompile(`☐|\[ \]|□|○|☒|☑|✔|✓|\[[xX]\]|■`)
	legHokje   = regexp.MustCompile(`^(☐|\[ \]|□|○)$`)
	bevestigd  = regexp.MustCompile(`(?i)^[\s:.,–-]*(ja|wel|zeker)\b`)
	jaGekozen  = regexp.MustCompile(`(?i)(☒|☑|✔|✓|\[x\]|■)\s*ja\b`)
	// leegAntwoord is all that follows a label when there is nothing to tell.
	leegAntwoord = regexp.MustCompile(`(?i)^[\s:.?,)–-]*(n\.?\s?v\.?\s?t\.?|niet van toepassing|nee|geen|neen)[\s.]*$`)
)

// hoeGezegd tells how the sentence puts what stands at [van, tot): a denial near it, a word of
// plan or advice in it, a condition.
func hoeGezegd(z string, van, tot int) wijze {
	var w wijze
	if near := z[max(0, van-45):van]; ontkenning.MatchString(naZinsdeel(near)) {
		w |= ontkend
	}
	if na := z[tot:min(len(z), tot+30)]; ontkenning.MatchString(voorZinsdeel(na)) {
		w |= ontkend
	}
	if ontkenning.MatchString(z[van:tot]) {
		w |= ontkend
	}
	if planwoord.MatchString(z) {
		w |= gepland
	}
	if alswoord.MatchString(z) {
		w |= voorwaardelijk
	}
	return w
}

// naZinsdeel gives what follows the last comma, and voorZinsdeel what precedes the first.
func naZinsdeel(s string) string { return s[strings.LastIndexAny(s, ",;(")+1:] }

func voorZinsdeel(s string) string {
	if i := strings.IndexAny(s, ",;("); i >= 0 {
		return s[:i]
	}
	return s
}

// Lees gives the statements of one document. bestand is its file as it will stand in the
// proofs, bladen its pages in sentences and s what it is.
func Lees(bestand string, bladen []zin.Blad, s dossier.Soort) []dossier.Vermelding {
	if slices.Contains(zwijgers, s) {
		return nil
	}
	var uit []dossier.Vermelding
	for i := range regels {
		r := &regels[i]
		if r.in != nil && !slices.Contains(r.in, s) {
			continue
		}
		meeste := r.meeste
		if meeste == 0 {
			meeste = 3
		}
		n := 0
		for pi := range bladen {
			for k := range bladen[pi].Zinnen {
				if n >= meeste {
					break
				}
				if v, ok := r.lees(bestand, &bladen[pi], k); ok {
					uit = append(uit, v)
					n++
				}
			}
		}
	}
	return uit
}

// lees applies the rule to sentence k of a page.
func (r *regel) lees(bestand string, zb *zin.Blad, k int) (dossier.Vermelding, bool) {
	z := &zb.Zinnen[k]
	if z.Kopje && !z.Vraag {
		return dossier.Vermelding{}, false
	}
	m := r.want.Vind(z)
	if m == nil {
		return dossier.Vermelding{}, false
	}
	if z.Vraag {
		// "Is er een arbeidsconflict?  Ja": the answer makes it a statement
		if k+1 >= len(zb.Zinnen) || !bevestigt(zb.Zinnen[k+1].Tekst) || r.weg&ontkend == 0 {
			return dossier.Vermelding{}, false
		}
	}
	switch {
	case inLegHokje(z.Tekst[:m[0]]):
		return dossier.Vermelding{}, false
	case r.ook != nil && !r.ook.MatchString(z.Tekst) && !r.ook.MatchString(z.Label) && !r.ook.MatchString(z.Kop):
		return dossier.Vermelding{}, false
	case r.niet != nil && r.niet.MatchString(z.Tekst):
		return dossier.Vermelding{}, false
	}
	if leegAntwoord.MatchString(z.Tekst[m[1]:]) {
		return dossier.Vermelding{}, false
	}
	w := hoeGezegd(z.Tekst, m[0], m[1])
	if w&r.weg != 0 || r.eis != 0 && w&r.eis == 0 {
		return dossier.Vermelding{}, false
	}
	v := dossier.Vermelding{Onderwerp: r.over, Zekerheid: r.zeker, Bewijs: zb.Bewijs(bestand, z, m[0], m[1])}
	if r.getal != nil {
		v.Getal = r.getal(z.Tekst, m)
	}
	return v, true
}

// inLegHokje tells whether the last box before the text is empty: a choice that was not made.
func inLegHokje(voor string) bool {
	alle := hokje.FindAllString(voor, -1)
	return len(alle) > 0 && legHokje.MatchString(alle[len(alle)-1])
}

// bevestigt tells whether a sentence answers the question before it with yes.
func bevestigt(antwoord string) bool {
	if hokje.MatchString(antwoord) {
		return jaGekozen.MatchString(antwoord)
	}
	return bevestigd.MatchString(antwoord)
}
