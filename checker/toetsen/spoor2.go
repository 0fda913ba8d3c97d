package toetsen

import (
	"cmp"
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// spoor2Stukken are the papers that only a running track 2 brings forth. An offerte is none:
// it is a plan to buy.
var spoor2Stukken = []dossier.Soort{dossier.Spoor2Intake, dossier.Spoor2Trajectplan, dossier.Spoor2Zoekprofiel, dossier.Spoor2Voortgang, dossier.Spoor2Eindrapport}

// spoor2Start is the day on which track 2 really began, with its proof.
type spoor2Start struct {
	dag     kalender.Dag // unknown: it ran, but since when cannot be said
	gelopen bool
	bewijs  []dossier.Bewijs
	// tegen is an earlier start that a paper states and that the bureau's own papers do not
	// bear out; nil when there is none.
	tegen *dossier.Waarneming[kalender.Dag]
}

// spoor2Begin finds the start: the first paper of the bureau, or a start that a later paper
// looks back on. A start that a paper announces is a plan and does not count. A stated start
// may be up to six weeks before the first paper; a still earlier one contradicts the papers.
func (z *Zaak) spoor2Begin() spoor2Start {
	stukken := z.van(spoor2Stukken...)
	gezegd := z.gezegdeStarts()
	var s spoor2Start
	s.gelopen = len(stukken) > 0 || len(gezegd) > 0
	eerstePapier := z.eerstVanaf(stukken, spoor2Vroegst)
	switch {
	case eerstePapier == nil && len(gezegd) == 0:
		s.bewijs = bewijzenVan(stukken)
	case eerstePapier == nil:
		s.dag, s.bewijs = gezegd[0].Waarde, []dossier.Bewijs{gezegd[0].Bewijs}
	default:
		s.dag, s.bewijs = eerstePapier.Datum(), []dossier.Bewijs{bewijsVan(eerstePapier)}
		// A report or profile is written well after the start; the stated start then holds.
		verslag := eerstePapier.Soort == dossier.Spoor2Voortgang || eerstePapier.Soort == dossier.Spoor2Eindrapport
		const ruimte = 42
		for i := range gezegd {
			g := &gezegd[i]
			switch voor := s.dag.Sinds(g.Waarde); {
			case voor <= 0:
			case voor <= ruimte || verslag:
				s.dag, s.bewijs = g.Waarde, append([]dossier.Bewijs{g.Bewijs}, bewijsVan(eerstePapier))
				return s
			case s.tegen == nil:
				s.tegen = g
			}
		}
		if verslag {
			s.dag = kalender.GeenDag
		}
	}
	return s
}

// spoor2Vroegst is the number of days after the first sick day before which no track 2 starts;
// an earlier date on its papers was misread.
const spoor2Vroegst = 56

// eerstVanaf gives the earliest document dated n days or more after the first sick day.
func (z *Zaak) eerstVanaf(docs []*dossier.Document, n int) *dossier.Document {
	for _, d := range gedateerd(docs) {
		if d.Datum() >= z.eersteDag().Plus(n) {
			return d
		}
	}
	return nil
}

// gezegdeStarts gives the starts of track 2 that a paper of that day or later looks back on,
// earliest first.
func (z *Zaak) gezegdeStarts() []dossier.Waarneming[kalender.Dag] {
	const genoeg = 0.5
	var uit []dossier.Waarneming[kalender.Dag]
	for i := range z.Dossier.Documenten {
		d := &z.Dossier.Documenten[i]
		if z.later(d) || !d.Datum().Bekend() || d.Soort == dossier.Spoor2Offerte {
			continue
		}
		for _, w := range d.Feiten.StartSpoor2 {
			if w.Zekerheid >= genoeg && w.Waarde >= z.eersteDag().Plus(spoor2Vroegst) && w.Waarde < d.Datum() && w.Waarde <= z.Peildatum {
				uit = append(uit, w)
			}
		}
	}
	slices.SortStableFunc(uit, func(a, b dossier.Waarneming[kalender.Dag]) int { return cmp.Compare(a.Waarde, b.Waarde) })
	return uit
}
