package soort

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
)

// Uitslag is what Herken makes of a document.
type Uitslag struct {
	Soort      dossier.Soort
	Zekerheid  float64             // 0-1, of Soort
	Kandidaten []dossier.Kandidaat // other types considered, best first
	Reden      string              // the strongest signals, in Dutch
}

const (
	// nullijn is the score of Overig: what a type has to beat.
	nullijn = 3.0
	// temperatuur flattens the scores before they become shares; signals overlap, so that
	// their sum says more than it should.
	temperatuur = 1.1
	// zwak is the score under which a type hardly takes part; there are many types, and together
	// those without evidence would drown the one that has a little.
	zwak = 2.0
	// grens is the share under which the answer is Overig.
	grens = 0.40
	// smal is the most that may be claimed on less than three signals.
	smal = 0.88
	// hoogste is the most that a recogniser may claim.
	hoogste = 0.99
)

// Herken tells what kind of document the pages hold. The file name is a weak hint only. With
// no readable text the answer is Overig with certainty 0.
func Herken(bladen []page.Page, bestandsnaam string) Uitslag {
	b := maakBeeld(bladen, bestandsnaam)
	if b.lengte < 15 {
		return b.alleenNaam()
	}
	w := b.weeg()
	return w.uitslag()
}

// alleenNaam answers for a document without text: never more than a guess from its name.
func (b *beeld) alleenNaam() Uitslag {
	w := b.weeg()
	u := Uitslag{Soort: dossier.Overig, Reden: "geen leesbare tekst"}
	for _, k := range w.uitslag().Kandidaten {
		if k.Soort != dossier.Overig {
			u.Kandidaten = append(u.Kandidaten, dossier.Kandidaat{Soort: k.Soort, Zekerheid: min(k.Zekerheid, 0.3)})
		}
	}
	return u
}

// uitslag turns scores into shares.
func (w *weging) uitslag() Uitslag {
	n := len(w.score)
	deel := make([]float64, n)
	top, som := slices.Max(w.score), 0.0
	for i, s := range w.score {
		if s < zwak {
			s -= 1.5 * (zwak - s) // hardly any evidence: no candidate
		}
		deel[i] = math.Exp((s - top) / temperatuur)
		som += deel[i]
	}
	rij := make([]int, n)
	for i := range rij {
		rij[i] = i
		deel[i] = min(deel[i]/som, hoogste)
	}
	slices.SortStableFunc(rij, func(x, y int) int {
		switch {
		case deel[x] > deel[y]:
			return -1
		case deel[x] < deel[y]:
			return 1
		}
		return 0
	})
	if w.score[n-1] < nullijn+1.5 { // Overig for want of evidence, not because of it
		deel[n-1] = min(deel[n-1], 0.6)
	}
	beste := rij[0]
	if !w.breed(beste) {
		deel[beste] = min(deel[beste], smal)
	}
	u := Uitslag{Soort: tabel().soorten[beste], Zekerheid: rond(deel[beste]), Reden: w.reden(beste)}
	if deel[beste] < grens && beste != n-1 {
		u = Uitslag{Soort: dossier.Overig, Zekerheid: rond(deel[n-1]), Reden: "te weinig kenmerken van één soort"}
		u.Kandidaten = append(u.Kandidaten, dossier.Kandidaat{Soort: tabel().soorten[beste], Zekerheid: rond(deel[beste])})
	}
	for _, i := range rij[1:] {
		if deel[i] >= 0.02 && tabel().soorten[i] != u.Soort && len(u.Kandidaten) < 4 {
			u.Kandidaten = append(u.Kandidaten, dossier.Kandidaat{Soort: tabel().soorten[i], Zekerheid: rond(deel[i])})
		}
	}
	return u
}

func rond(x float64) float64 { return math.Round(x*1000) / 1000 }

// reden names the strongest signals for a type, at most three.
func (w *weging) reden(i int) string {
	bs := slices.Clone(w.bijdrage[i])
	slices.SortStableFunc(bs, func(x, y bijdrage) int {
		switch {
		case x.waarde > y.waarde:
			return -1
		case x.waarde < y.waarde:
			return 1
		}
		return 0
	})
	var uit []string
	for _, x := range bs {
		if x.waarde <= 0 || len(uit) == 3 {
			break
		}
		if s := x.tekst(); s != "" && !slices.Contains(uit, s) {
			uit = append(uit, s)
		}
	}
	if len(uit) == 0 {
		return "geen kenmerken van een bekende soort"
	}
	return strings.Join(uit, "; ")
}

// tekst says what was seen, in Dutch.
func (x *bijdrage) tekst() string {
	wat := strings.Join(x.wat[:min(len(x.wat), 3)], ", ")
	switch x.waar {
	case waarTitel:
		return fmt.Sprintf("titel '%s'", wat)
	case waarRubriek:
		return "rubrieken " + wat
	case waarHoofd:
		return "bovenaan: " + wat
	case waarSlot, waarTekent:
		return "bij de ondertekening: " + wat
	case waarVoet:
		return "onderaan: " + wat
	case waarNaam:
		return "bestandsnaam: " + wat
	case waarWoord:
		return "noemt " + wat
	}
	return wat
}

// kort cuts a title to a length that reads well.
func kort(s string) string {
	r := []rune(strings.TrimSpace(s))
	if len(r) > 60 {
		return string(r[:57]) + "..."
	}
	return string(r)
}
