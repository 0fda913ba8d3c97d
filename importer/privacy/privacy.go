// Package privacy finds medical information in papers that an employer holds.
//
// An employer may know what somebody can and cannot do, for how long, and what helps at work.
// The employer may not hold what somebody has: diagnoses, complaints, medicines, treatments and
// appointments with those who treat, not even when the employee tells them (AP, beleidsregels
// "De zieke werknemer" §4 and §5.2).
//
// # Weighing
//
// Each sentence is weighed. Words of medicine count by how plain they are: the name of a
// disease or a medicine says it alone, a kind of therapist only together with a person. Who
// works with sick people has such words in the job, so a sentence on patients, departments,
// tasks, training or other people loses weight, and papers that are about a job or about
// everybody are not read. Functional words (limits, hours, lifting, consult, FML) never count.
// From 1 up the sentence plainly tells something medical; from Twijfel up a person must look.
//
// The quote is the medical word and nothing more.
package privacy

import (
	"regexp"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/zin"
)

// Twijfel is the weight from which a sentence is kept.
const Twijfel = 0.6

// nietGelezen are papers about a job, about everybody or about money.
var nietGelezen = []dossier.Soort{dossier.Functieomschrijving, dossier.Arbeidsovereenkomst, dossier.Loonstrook, dossier.Overig,
	dossier.UWV42Weken, dossier.UWVWIABrief, dossier.WIAAanvraag, dossier.Sollicitatieoverzicht, dossier.Spoor2Offerte}

// meeste is the largest number of findings per document.
const meeste = 6

// Zoek gives the medical information in one document. bestand is its file as it will stand in
// the proofs and s what it is.
func Zoek(bestand string, bladen []zin.Blad, s dossier.Soort) []dossier.Medisch {
	if slices.Contains(nietGelezen, s) {
		return nil
	}
	var uit []dossier.Medisch
	for i := range bladen {
		b := &bladen[i]
		for k := range b.Zinnen {
			z := &b.Zinnen[k]
			m, ok := weeg(z)
			if !ok {
				continue
			}
			m.Bewijs = b.Woorden(bestand, z, m.van, m.tot)
			uit = append(uit, m.Medisch)
		}
	}
	slices.SortStableFunc(uit, func(a, b dossier.Medisch) int {
		switch {
		case a.Weging > b.Weging:
			return -1
		case a.Weging < b.Weging:
			return 1
		}
		return 0
	})
	return uit[:min(len(uit), meeste)]
}

type vondst struct {
	dossier.Medisch
	van, tot int
}

// weeg weighs one sentence and gives its plainest word.
func weeg(z *zin.Zin) (vondst, bool) {
	if z.Vraag {
		return vondst{}, false
	}
	var beste vondst
	som, zwaarst := 0.0, 0.0
	for i := range lijst {
		g := &lijst[i]
		for _, m := range g.want.Alle(z, 3) {
			if vrij.MatchString(z.Tekst[m[0]:m[1]]) {
				continue
			}
			som += g.weging
			if g.weging > zwaarst {
				zwaarst = g.weging
				beste = vondst{dossier.Medisch{Aard: g.aard}, m[0], m[1]}
			}
		}
	}
	if zwaarst == 0 {
		return vondst{}, false
	}
	if persoon.MatchString(z.Tekst) || persoonKop.MatchString(z.Kop+" "+z.Label) {
		som += 0.25
	}
	switch {
	case geenGegeven.MatchString(z.Tekst):
		return vondst{}, false
	case werk.MatchString(z.Tekst), werkKop.MatchString(z.Kop + " " + z.Label):
		// the words of a job add up; somebody who has or gets something still tells
		if bezit.MatchString(z.Tekst[max(0, beste.van-60):beste.tot]) && !derden.MatchString(z.Tekst) {
			som -= 0.2
		} else {
			som = min(som, zwaarst+0.25) - 1
		}
	case ontkend.MatchString(z.Tekst[max(0, beste.van-30):beste.van]):
		som -= 0.5
	}
	if misschien.MatchString(z.Tekst) {
		som -= 0.3
	}
	beste.Weging = min(som, 2)
	return beste, som >= Twijfel
}

// bsn matches a burgerservicenummer behind its label.
var bsn = regexp.MustCompile(`(?i)\b(?:bsn|burger\s?service\s?nummer|sofi-?nummer)\b[^\d\n]{0,40}?(\d[\d .]{7,12}\d)`)

// BSN gives the first place of a page range where a burgerservicenummer stands behind its
// label; the quote is the label only.
func BSN(bestand string, bladen []zin.Blad) []dossier.Bewijs {
	for i := range bladen {
		b := &bladen[i]
		m := bsn.FindStringSubmatchIndex(b.Tekst)
		if m == nil || cijfers(b.Tekst[m[2]:m[3]]) < 8 {
			continue
		}
		cel := b.Tekst[m[0]:m[2]]
		if j := strings.IndexAny(cel, "\n\t"); j >= 0 {
			cel = cel[:j]
		}
		return []dossier.Bewijs{{Bestand: bestand, Pagina: b.Nummer, Citaat: strings.TrimSpace(cel)}}
	}
	return nil
}

func cijfers(s string) int {
	n := 0
	for _, r := range s {
		if r >= '0' && r <= '9' {
			n++
		}
	}
	return n
}
