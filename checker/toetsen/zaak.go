package toetsen

import (
	"fmt"
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// Zaak is a dossier as the rules see it at one peildatum, counted from one first sick day.
type Zaak struct {
	Dossier   *dossier.Dossier
	Peildatum kalender.Dag
	Verloop   kalender.Verloop

	vast map[string]bool // sentences of letterheads and the like; see vasteZinnen
}

// NieuweZaak counts from the best supported first sick day of the dossier. The interruptions
// are those of the dossier's Invoer.
func NieuweZaak(d *dossier.Dossier, peildatum kalender.Dag) *Zaak {
	return zaakVanaf(d, peildatum, d.EersteZiektedag.Waarde)
}

func zaakVanaf(d *dossier.Dossier, peildatum, d1 kalender.Dag) *Zaak {
	return &Zaak{Dossier: d, Peildatum: peildatum, Verloop: kalender.Bereken(d1, onderbrekingen(d.Invoer))}
}

func onderbrekingen(in dossier.Invoer) []kalender.Onderbreking {
	var uit []kalender.Onderbreking
	for _, o := range in.Onderbrekingen {
		uit = append(uit, kalender.Onderbreking{Van: o.Van, TotEnMet: o.TotEnMet, Verlof: o.Soort != "herstel"})
	}
	return uit
}

// eersteDag is the first sick day, unknown when there is none.
func (z *Zaak) eersteDag() kalender.Dag { return z.Verloop.EersteDag }

// van gives the documents of the given types that exist at the peildatum: dated on or before
// it, or undated.
func (z *Zaak) van(soorten ...dossier.Soort) []*dossier.Document {
	return slices.DeleteFunc(z.Dossier.Van(soorten...), func(d *dossier.Document) bool { return z.later(d) })
}

// later tells whether the document came to stand after the peildatum.
func (z *Zaak) later(d *dossier.Document) bool {
	return z.Peildatum.Bekend() && d.Datum().Bekend() && d.Datum() > z.Peildatum
}

// gedateerd keeps the documents that have a date, earliest first.
func gedateerd(docs []*dossier.Document) []*dossier.Document {
	uit := slices.DeleteFunc(slices.Clone(docs), func(d *dossier.Document) bool { return !d.Datum().Bekend() })
	slices.SortStableFunc(uit, func(a, b *dossier.Document) int { return int(a.Datum() - b.Datum()) })
	return uit
}

// eerste gives the earliest dated document, nil when none has a date.
func eerste(docs []*dossier.Document) *dossier.Document {
	if g := gedateerd(docs); len(g) > 0 {
		return g[0]
	}
	return nil
}

// laatste gives the latest dated document, or an undated one when none has a date; nil for an
// empty list.
func laatste(docs []*dossier.Document) *dossier.Document {
	if g := gedateerd(docs); len(g) > 0 {
		return g[len(g)-1]
	}
	if len(docs) > 0 {
		return docs[0]
	}
	return nil
}

// nogNiet tells that a duty with this latest day is not due at the peildatum.
func (z *Zaak) nogNiet(uiterlijk kalender.Dag) bool { return z.Peildatum <= uiterlijk }

// telbaar tells whether terms can be counted; if not it gives the outcome that says so.
func (z *Zaak) telbaar() (Uitslag, bool) {
	if !z.eersteDag().Bekend() {
		return zonder(EersteZiektedag), false
	}
	if !z.Peildatum.Bekend() {
		return zonder(Peildatum), false
	}
	return Uitslag{}, true
}

func zonder(g Gegeven) Uitslag {
	return onbepaald(string(g), fmt.Sprintf("Zonder %s is dit niet te bepalen. Vul de %s in, of voeg een document toe waarin die staat.", g, g))
}

// rivMoment is the day on which the re-integratieverslag must be ready: the end of week 91, or
// the day of a WIA-aanvraag in the last half year when that is earlier.
func (z *Zaak) rivMoment() kalender.Dag {
	m := z.Verloop.Dag(kalender.DagReintegratie)
	if w := z.wiaAanvraag(); w != nil && w.Datum().Bekend() {
		m = min(m, w.Datum())
	}
	return m
}

// wiaAanvraag is the WIA-aanvraag at the end of the 104 weeks; one from before week 79 is an
// application for a shortened wachttijd.
func (z *Zaak) wiaAanvraag() *dossier.Document {
	const week79 = 78 * kalender.DagenPerWeek
	for _, d := range gedateerd(z.van(dossier.WIAAanvraag)) {
		if z.eersteDag().Bekend() && d.Datum() >= z.Verloop.Dag(week79) {
			return d
		}
	}
	return nil
}

// verlenging is the joint request to extend the wage duty (Wet WIA art. 24), nil when there is
// none. It moves the end of the wachttijd by a length that the papers' dates do not tell.
func (z *Zaak) verlenging() *dossier.Document {
	return laatste(z.van(dossier.VerlengingLoondoorbetaling))
}

// hersteldag is the last useful day to repair what the re-integratieverslag must show: the end
// of week 91, else of week 93, else of the wachttijd; unknown when that has passed too.
func (z *Zaak) hersteldag() kalender.Dag {
	for _, d := range []kalender.Dag{z.Verloop.Dag(kalender.DagReintegratie), z.Verloop.Dag(kalender.DagWIAAanvraag), z.Verloop.EindeWachttijd()} {
		if d.Bekend() && z.Peildatum <= d {
			return d
		}
	}
	return kalender.GeenDag
}

// toetsEinde is the last day over which regularity is judged: the peildatum, but not after the
// day on which the WIA-aanvraag is due, because UWV judges what was done until then.
func (z *Zaak) toetsEinde() kalender.Dag {
	return min(z.Peildatum, z.Verloop.Geschoven(kalender.DagWIAAanvraag))
}

// op writes a day with its week of sickness: "4 juli 2024 (ziekteweek 5)".
func (z *Zaak) op(d kalender.Dag) string {
	if w := kalender.Ziekteweek(z.eersteDag(), d); w > 0 {
		return fmt.Sprintf("%s (ziekteweek %d)", d.Nederlands(), w)
	}
	return d.Nederlands()
}
