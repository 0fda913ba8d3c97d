package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// termijn is a latest day, on the count without and with recoveries taken out.
type termijn struct{ uiterlijk, geschoven kalender.Dag }

func (z *Zaak) termijn(n int) termijn { return termijn{z.Verloop.Dag(n), z.Verloop.Geschoven(n)} }

func vast(d kalender.Dag) termijn { return termijn{d, d} }

// meting is where a document stands towards its term: in time, so many days late, or not to be
// said, with the reason.
type meting struct {
	laat   int
	reden  string // not empty: cannot be said
	bewijs dossier.Bewijs
}

// meet holds a document against a term. speling is a number of days after the term within
// which the last signature may come when the document itself was drawn up in time.
func (z *Zaak) meet(d *dossier.Document, t termijn, speling int) meting {
	m := meting{bewijs: bewijsVan(d)}
	van, tot := bereik(d)
	switch {
	case !van.Bekend():
		m.reden = "het document heeft geen leesbare datum"
	case tot < z.eersteDag():
		m.reden = fmt.Sprintf("het document is van %s, voor de eerste ziektedag", van.Nederlands())
	case tot <= t.uiterlijk:
	case van <= t.uiterlijk:
		m.reden = "van de datum is alleen de maand of het jaar bekend"
	case van <= t.geschoven:
		m.reden = fmt.Sprintf("met de herstelperioden meegeteld was %s de laatste dag, zonder die perioden %s", t.geschoven.Nederlands(), t.uiterlijk.Nederlands())
	case van.Sinds(t.geschoven) <= speling && eerderOpgesteld(d, t.geschoven):
	default:
		m.laat = van.Sinds(t.geschoven)
	}
	return m
}

// bereik gives the first and last day that the date of a document can stand for.
func bereik(d *dossier.Document) (van, tot kalender.Dag) {
	if d.Documentdatum == nil || !d.Documentdatum.Dag.Bekend() {
		return kalender.GeenDag, kalender.GeenDag
	}
	van = d.Documentdatum.Dag
	j, m, _ := van.Delen()
	switch d.Documentdatum.Precisie {
	case dossier.OpMaand:
		if m++; m > 12 {
			j, m = j+1, 1
		}
		tot, _ = kalender.DagVan(j, m, 1)
		return van, tot.Plus(-1)
	case dossier.OpJaar:
		tot, _ = kalender.DagVan(j, 12, 31)
		return van, tot
	}
	return van, van
}

// eerderOpgesteld tells whether a bilateral form bears another date of its own, a talk, a
// first signature or the day it was drawn up, on or before the latest day, and not so long
// before that it belongs to something else.
func eerderOpgesteld(d *dossier.Document, uiterlijk kalender.Dag) bool {
	for _, t := range d.Datums {
		eigen := t.Rol == dossier.RolOndertekening || t.Rol == dossier.RolGesprek || t.Rol == dossier.RolDocumentdatum
		if eigen && t.Dag <= uiterlijk && d.Datum().Sinds(t.Dag) <= 28 {
			return true
		}
	}
	return false
}

// opTijd judges a dated form against its term with the usual words. naam is with its article:
// "de probleemanalyse".
func (z *Zaak) opTijd(d *dossier.Document, naam string, t termijn, speling int) Uitslag {
	m := z.meet(d, t, speling)
	switch {
	case m.reden != "":
		return onbepaald("datum van "+naam, fmt.Sprintf("Of %s op tijd was is niet te bepalen: %s.", naam, m.reden), m.bewijs)
	case m.laat > 0:
		return tekort("te laat", z.hersteldag(), fmt.Sprintf("%s is van %s en moest er uiterlijk %s zijn: %s te laat.", hoofdletter(naam), z.op(d.Datum()), z.op(t.geschoven), dagen(m.laat)), m.bewijs)
	case d.Datum() > t.geschoven:
		return voldaan(fmt.Sprintf("%s is voor %s opgesteld; de laatste handtekening is van %s.", hoofdletter(naam), t.geschoven.Nederlands(), z.op(d.Datum())), m.bewijs)
	}
	return voldaan(fmt.Sprintf("%s is van %s; uiterlijk %s.", hoofdletter(naam), z.op(d.Datum()), z.op(t.uiterlijk)), m.bewijs)
}
