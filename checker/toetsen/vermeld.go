package toetsen

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// melding is a statement with the document that makes it.
type melding struct {
	dossier.Vermelding
	doc *dossier.Document
}

func (m melding) dag() kalender.Dag { return m.doc.Datum() }

// gemeen are the subjects on which words that stand in letter after letter mean nothing: a
// standing paragraph at the foot of a form.
var gemeen = []dossier.Onderwerp{dossier.Conflict, dossier.Spanning, dossier.ConflictAanpak, dossier.ConflictAdvies, dossier.WerktNietMee,
	dossier.Aangesproken, dossier.WerktWeerMee, dossier.AnderWerkNiet, dossier.AlleenVacatures, dossier.AanpassenWeigeren}

// meldingen gives the statements on the subjects in documents of the peildatum or before,
// earliest first, those in undated documents last.
func (z *Zaak) meldingen(over ...dossier.Onderwerp) []melding {
	var uit []melding
	tel := map[string]int{}
	for i := range z.Dossier.Documenten {
		d := &z.Dossier.Documenten[i]
		if z.later(d) || !d.Telt() {
			continue
		}
		gezien := map[string]bool{}
		for _, v := range d.Feiten.Vermeldingen {
			if !slices.Contains(over, v.Onderwerp) {
				continue
			}
			uit = append(uit, melding{v, d})
			if s := strings.ToLower(v.Bewijs.Citaat); !gezien[s] {
				gezien[s] = true
				tel[s]++
			}
		}
	}
	const standaard = 3
	uit = slices.DeleteFunc(uit, func(m melding) bool {
		return slices.Contains(gemeen, m.Onderwerp) && len(m.Bewijs.Citaat) >= 30 && tel[strings.ToLower(m.Bewijs.Citaat)] >= standaard
	})
	slices.SortStableFunc(uit, func(a, b melding) int {
		if x, y := a.dag(), b.dag(); x.Bekend() != y.Bekend() {
			if x.Bekend() {
				return -1
			}
			return 1
		}
		return cmp.Compare(a.dag(), b.dag())
	})
	return uit
}

func meldBewijs(n int, ms ...[]melding) []dossier.Bewijs {
	var uit []dossier.Bewijs
	for _, l := range ms {
		for _, m := range l {
			uit = append(uit, m.Bewijs)
		}
	}
	return samen(n, uit...)
}

func houd(ms []melding, f func(melding) bool) []melding {
	return slices.DeleteFunc(slices.Clone(ms), func(m melding) bool { return !f(m) })
}

// bij keeps the statements in papers of these types.
func bij(ms []melding, soorten ...dossier.Soort) []melding {
	return houd(ms, func(m melding) bool { return slices.Contains(soorten, m.doc.Soort) })
}

// na keeps the statements of a day or later, and those without a date.
func na(ms []melding, dag kalender.Dag) []melding {
	return houd(ms, func(m melding) bool { return !m.dag().Bekend() || !dag.Bekend() || m.dag() >= dag })
}

// stukken counts the documents of the statements.
func stukken(ms []melding) int {
	gezien := map[*dossier.Document]bool{}
	for _, m := range ms {
		gezien[m.doc] = true
	}
	return len(gezien)
}

// waar names the paper of a statement: "in de evaluatie van 3 mei 2025 (ziekteweek 40)".
func (z *Zaak) waar(m melding) string {
	s := "in het stuk " + m.doc.Soort.Naam()
	if m.dag().Bekend() {
		s += " van " + z.op(m.dag())
	}
	return s
}

// geheelZonder tells that the bedrijfsarts saw no usable capacity from the first statement on
// and never said otherwise, with that statement.
func (z *Zaak) geheelZonder() (uitspraak, bool) {
	us := z.mogelijkheden()
	if len(us) == 0 {
		return uitspraak{}, false
	}
	for _, u := range us {
		if u.wel {
			return uitspraak{}, false
		}
	}
	return us[0], true
}

// leesbaarTeller tells how many of the documents have enough text to miss something in them.
func leesbaarTeller(docs []*dossier.Document) int {
	n := 0
	for _, d := range docs {
		if leesbaar(d) || d.Tekstbron == dossier.OCR {
			n++
		}
	}
	return n
}

// weekVan gives the week of sickness of the peildatum, 0 when unknown.
func (z *Zaak) weekVan() int { return kalender.Ziekteweek(z.eersteDag(), z.Peildatum) }

// geenKansen is the outcome where no efforts were possible.
func geenKansen(u uitspraak) Uitslag {
	return nvt(fmt.Sprintf("De bedrijfsarts zag op %s geen benutbare mogelijkheden en kwam daar niet op terug; zolang dat zo is valt er niets te onderzoeken. Of UWV dat volgt, is een aparte vraag.", u.dag.Nederlands()), u.bewijs)
}
