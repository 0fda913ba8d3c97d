package toetsen

import (
	"strings"
	"unicode"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// adviseurs are the papers in which someone advises employer and employee.
var adviseurs = []dossier.Soort{dossier.Probleemanalyse, dossier.BijstellingPA, dossier.TerugkoppelingSpreekuur, dossier.ActueelOordeel,
	dossier.FML, dossier.Inzetbaarheidsprofiel, dossier.ArbeidsdeskundigRapport, dossier.Deskundigenoordeel}

// zekereStap is the confidence from which a sentence on a step is used to find a lack.
const zekereStap = 0.7

// stapIn is a sentence on a step with the paper in which it stands.
type stapIn struct {
	dossier.Stap
	doc *dossier.Document
	dag kalender.Dag
}

// kenmerkIn is something a paper shows, with that paper.
type kenmerkIn struct {
	dossier.Kenmerk
	doc *dossier.Document
	dag kalender.Dag
}

// stappen gives the sentences on steps of one kind, in order of time, from papers of the
// given types (none: all). Undated papers and sentences that a sender prints in every letter
// are left out.
func (z *Zaak) stappen(aard dossier.Aard, soorten ...dossier.Soort) []stapIn {
	var uit []stapIn
	vast := z.vasteZinnen()
	for _, d := range gedateerd(z.alle(soorten)) {
		for _, s := range d.Feiten.Stappen {
			if s.Aard == aard && !vast[kaal(s.Zin)] {
				uit = append(uit, stapIn{s, d, d.Datum()})
			}
		}
	}
	return uit
}

// tekens gives what the papers of the given types (none: all) show, in order of time.
func (z *Zaak) tekens(soorten []dossier.Soort, wat ...dossier.Teken) []kenmerkIn {
	var uit []kenmerkIn
	vast := z.vasteZinnen()
	for _, d := range gedateerd(z.alle(soorten)) {
		for _, k := range d.Feiten.Kenmerk(wat...) {
			if !vast[kaal(k.Zin)] {
				uit = append(uit, kenmerkIn{k, d, d.Datum()})
			}
		}
	}
	return uit
}

// alle gives the documents of the types at the peildatum, of all types when there are none.
func (z *Zaak) alle(soorten []dossier.Soort) []*dossier.Document {
	if len(soorten) > 0 {
		return z.van(soorten...)
	}
	var uit []*dossier.Document
	for i := range z.Dossier.Documenten {
		if d := &z.Dossier.Documenten[i]; d.Telt() && !z.later(d) {
			uit = append(uit, d)
		}
	}
	return uit
}

// vasteZinnen gives the sentences that are part of a sender's letter and not of what it says:
// word for word in at least three papers of one type, the earliest among them, and long.
func (z *Zaak) vasteZinnen() map[string]bool {
	if z.vast != nil {
		return z.vast
	}
	const minstens, lang = 3, 40
	z.vast = map[string]bool{}
	per := map[dossier.Soort]map[string]int{}
	eerst := map[dossier.Soort]map[string]bool{}
	for _, d := range gedateerd(z.alle(nil)) {
		zinnen := map[string]bool{}
		for _, s := range d.Feiten.Stappen {
			zinnen[kaal(s.Zin)] = true
		}
		for _, k := range d.Feiten.Kenmerken {
			zinnen[kaal(k.Zin)] = true
		}
		if per[d.Soort] == nil {
			per[d.Soort], eerst[d.Soort] = map[string]int{}, zinnen
		}
		for s := range zinnen {
			per[d.Soort][s]++
		}
	}
	for soort, m := range per {
		for s, n := range m {
			if n >= minstens && len(s) >= lang && eerst[soort][s] && soort != dossier.Spoor2Voortgang {
				z.vast[s] = true
			}
		}
	}
	return z.vast
}

// kaal gives a sentence as its letters alone, so that dates and layout do not count.
func kaal(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// positiefOordeel gives a deskundigenoordeel after a day that finds the efforts of the employer
// sufficient: it covers the time up to its own date.
func (z *Zaak) positiefOordeel(na kalender.Dag) (passage, bool) {
	var docs []*dossier.Document
	for _, d := range gedateerd(z.van(dossier.Deskundigenoordeel)) {
		if d.Datum() >= na {
			docs = append(docs, d)
		}
	}
	if p := zoekPassages(docs, 1, inspanningGoed, ontkent); len(p) > 0 {
		return p[0], true
	}
	return passage{}, false
}

// tekenBewijzen gives the proofs of the signals.
func tekenBewijzen(ks []kenmerkIn) []dossier.Bewijs {
	var uit []dossier.Bewijs
	for _, k := range ks {
		uit = append(uit, k.Bewijs)
	}
	return uit
}
