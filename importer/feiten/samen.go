package feiten

import (
	"cmp"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/woord"
)

// Samen weighs what all documents say on the first day of sickness, the employee and the
// employer.
//
// A document speaks once for each value, with its surest mention. Papers of the bedrijfsarts
// and UWV weigh more than a sentence in a letter. A value is Gevonden when it clearly
// outweighs every other; Strijdig when another one has real support: half the weight of the
// best, or two documents of weight in themselves. One stray reading, such as a damaged digit
// or a notice of a day later, is kept in Andere and decides nothing.
func Samen(docs []dossier.Document) (eersteZiektedag dossier.Feit[kalender.Dag], werknemer, werkgever dossier.Feit[string]) {
	eersteZiektedag = ziektedag(docs)
	werknemer = naam(docs, func(f *dossier.Feiten) []dossier.Waarneming[string] { return f.Werknemer }, zelfdePersoon)
	werkgever = naam(docs, func(f *dossier.Feiten) []dossier.Waarneming[string] { return f.Werkgever }, zelfdeBedrijf)
	return eersteZiektedag, werknemer, werkgever
}

// stem is the support for one value.
type stem[T any] struct {
	waarde  T
	gewicht float64
	docs    int
	zien    []dossier.Waarneming[T]
}

// gezag is how much a document of this type is worth on the facts of the case.
func gezag(s dossier.Soort) float64 {
	switch s {
	case dossier.Probleemanalyse, dossier.BijstellingPA, dossier.ActueelOordeel, dossier.UWV42Weken, dossier.Loonsanctie, dossier.UWVWIABrief:
		return 1.3
	case dossier.Ziekmelding:
		return 1.2
	case dossier.Correspondentie, dossier.Logboek, dossier.Overig, dossier.Gespreksverslag, dossier.Functieomschrijving:
		return 0.6
	case dossier.Loonstrook, dossier.Arbeidsovereenkomst:
		return 0.8
	}
	return 1
}

func ziektedag(docs []dossier.Document) dossier.Feit[kalender.Dag] {
	var stemmen []*stem[kalender.Dag]
	for i := range docs {
		d := &docs[i]
		beste := map[kalender.Dag]dossier.Waarneming[kalender.Dag]{}
		var volgorde []kalender.Dag
		for _, w := range d.Feiten.EersteZiektedag {
			if o, ok := beste[w.Waarde]; !ok || w.Zekerheid > o.Zekerheid {
				if !ok {
					volgorde = append(volgorde, w.Waarde)
				}
				beste[w.Waarde] = w
			}
		}
		for _, dag := range volgorde {
			w := beste[dag]
			g := w.Zekerheid * gezag(d.Soort)
			// no paper of the case is older than its first day
			if d.Datum().Bekend() && dag > d.Datum() && d.Soort != dossier.Arbeidsovereenkomst {
				g *= 0.3
			}
			stemmen = tel(stemmen, dag, w, g, func(a, b kalender.Dag) bool { return a == b })
		}
	}
	// a notice up to three days after the first day is the same case told later
	slices.SortStableFunc(stemmen, func(a, b *stem[kalender.Dag]) int {
		return cmp.Or(cmp.Compare(b.gewicht, a.gewicht), cmp.Compare(a.waarde, b.waarde))
	})
	return uitslag(stemmen, func(beste, ander *stem[kalender.Dag]) bool {
		n := ander.waarde.Sinds(beste.waarde)
		if n < 0 {
			n = -n
		}
		return n <= 3 && ander.docs == 1 && ander.gewicht < 0.8*beste.gewicht || eenTeken(beste.waarde.Kort(), ander.waarde.Kort()) && ander.docs == 1 && beste.docs >= 2
	})
}

// eenTeken tells whether two dates differ in one character as written: a misread digit.
func eenTeken(a, b string) bool {
	n := 0
	for i := range a {
		if i < len(b) && a[i] != b[i] {
			n++
		}
	}
	return n == 1
}

func tel[T any](stemmen []*stem[T], v T, w dossier.Waarneming[T], g float64, gelijk func(a, b T) bool) []*stem[T] {
	for _, s := range stemmen {
		if gelijk(s.waarde, v) {
			s.gewicht += g
			s.docs++
			s.zien = append(s.zien, w)
			return stemmen
		}
	}
	return append(stemmen, &stem[T]{waarde: v, gewicht: g, docs: 1, zien: []dossier.Waarneming[T]{w}})
}

// maxBewijs is how many proofs of the chosen value are kept.
const maxBewijs = 5

// uitslag makes the fact out of the votes, heaviest first. klein tells of a vote that is a
// slip and no contradiction, whatever its weight.
func uitslag[T any](stemmen []*stem[T], klein func(beste, ander *stem[T]) bool) dossier.Feit[T] {
	if len(stemmen) == 0 || stemmen[0].gewicht < 0.25 {
		return dossier.Feit[T]{Status: dossier.Onbekend}
	}
	b := stemmen[0]
	f := dossier.Feit[T]{Waarde: b.waarde, Status: dossier.Gevonden}
	zien := slices.Clone(b.zien)
	slices.SortStableFunc(zien, func(x, y dossier.Waarneming[T]) int { return cmp.Compare(y.Zekerheid, x.Zekerheid) })
	for _, w := range zien[:min(len(zien), maxBewijs)] {
		f.Bewijs = append(f.Bewijs, w.Bewijs)
	}
	for _, s := range stemmen[1:] {
		f.Andere = append(f.Andere, s.zien[0])
		if !klein(b, s) && s.gewicht >= 0.5 && (s.gewicht >= 0.5*b.gewicht || s.docs >= 2 && s.gewicht >= 1.6 && s.gewicht >= 0.25*b.gewicht) {
			f.Status = dossier.Strijdig
		}
	}
	return f
}

// naam merges the spellings of a name and gives the fullest one of the heaviest.
func naam(docs []dossier.Document, van func(*dossier.Feiten) []dossier.Waarneming[string], zelfde func(a, b string) bool) dossier.Feit[string] {
	var stemmen []*stem[string]
	for i := range docs {
		d := &docs[i]
		var gehad []string
		for _, w := range van(&d.Feiten) {
			if slices.ContainsFunc(gehad, func(g string) bool { return zelfde(g, w.Waarde) }) {
				// the same name once more, perhaps fuller: adds a spelling, no vote
				for _, s := range stemmen {
					if zelfde(s.waarde, w.Waarde) {
						s.zien = append(s.zien, w)
						break
					}
				}
				continue
			}
			gehad = append(gehad, w.Waarde)
			stemmen = tel(stemmen, w.Waarde, w, w.Zekerheid*gezag(d.Soort), zelfde)
		}
	}
	slices.SortStableFunc(stemmen, func(a, b *stem[string]) int {
		return cmp.Or(cmp.Compare(b.gewicht, a.gewicht), cmp.Compare(a.waarde, b.waarde))
	})
	f := uitslag(stemmen, func(_, _ *stem[string]) bool { return false })
	if f.Status != dossier.Onbekend {
		f.Waarde = volst(stemmen[0].zien)
		f.Bewijs = nil
		for _, eerst := range []bool{true, false} {
			for _, w := range stemmen[0].zien {
				if (w.Waarde == f.Waarde) == eerst && len(f.Bewijs) < maxBewijs {
					f.Bewijs = append(f.Bewijs, w.Bewijs)
				}
			}
		}
		if f.Status == dossier.Strijdig && stemmen[1].gewicht < 0.6*stemmen[0].gewicht {
			f.Status = dossier.Gevonden // names of contact persons and sister firms are no contradiction
		}
	}
	return f
}

// volst gives the fullest spelling among the ones that are seen with some certainty: with
// initials, with both family names; then the most frequent, then the first in the alphabet.
func volst(zien []dossier.Waarneming[string]) string {
	n := map[string]int{}
	top := 0.0
	for _, w := range zien {
		n[w.Waarde]++
		top = max(top, w.Zekerheid)
	}
	var namen []string
	for v := range n {
		namen = append(namen, v)
	}
	slices.Sort(namen)
	beste, punten := "", -1.0
	for _, v := range namen {
		p := 0.0
		if strings.Contains(v, "-") {
			p += 2
		}
		if i := initiaal.FindString(v); i != "" {
			p += 1.5 + 0.5*float64(min(strings.Count(i, "."), 4))
		} else if strings.Contains(v, " ") {
			p++
		}
		if bedrijfsvorm(v) {
			p += 1.5
		}
		p += min(float64(n[v])*0.5, 2.5)
		if p > punten {
			beste, punten = v, p
		}
	}
	return beste
}

// zelfdeBedrijf tells whether two spellings can be one organisation: the words of the shorter
// one all stand in the longer one, apart from the legal form.
func zelfdeBedrijf(a, b string) bool {
	x, y := bedrijfswoorden(a), bedrijfswoorden(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 0 {
		return false
	}
	for _, w := range x {
		if !slices.ContainsFunc(y, func(v string) bool { return woord.Is(v, w) || woord.Is(w, v) }) {
			return false
		}
	}
	return true
}

func bedrijfswoorden(s string) []string {
	var uit []string
	for _, w := range woord.Lijst(s) {
		switch w.T {
		case "bv", "nv", "b", "n", "v", "stichting", "vof", "holding", "nederland", "de", "het", "en":
		default:
			uit = append(uit, w.T)
		}
	}
	return uit
}
