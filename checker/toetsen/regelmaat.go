package toetsen

import (
	"cmp"
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// stap is something that was done on a day, with the paper that shows it.
type stap struct {
	dag    kalender.Dag
	bewijs dossier.Bewijs
}

// gat is a stretch between two steps, or from the last step to the end of the judged time
// (tot without proof). Its length leaves interruptions out.
type gat struct {
	van, tot stap
	dagen    int
}

// opVolgorde sorts steps by day, keeps those from the first sick day up to the end, and one
// for each day.
func (z *Zaak) opVolgorde(in []stap, eind kalender.Dag) []stap {
	in = slices.DeleteFunc(in, func(s stap) bool { return s.dag < z.eersteDag() || s.dag > eind })
	slices.SortStableFunc(in, func(a, b stap) int { return cmp.Compare(a.dag, b.dag) })
	return slices.CompactFunc(in, func(a, b stap) bool { return a.dag == b.dag })
}

// keren counts steps, taking those within a week of each other as one: a talk, its report and
// the signature under it.
func keren(in []stap) int {
	n := 0
	var vorige kalender.Dag
	for _, s := range in {
		if n == 0 || s.dag.Sinds(vorige) > kalender.DagenPerWeek {
			n, vorige = n+1, s.dag
		}
	}
	return n
}

// grootsteGat gives the longest stretch without a step from begin up to and including eind.
func (z *Zaak) grootsteGat(begin stap, stappen []stap, eind kalender.Dag) gat {
	var grootste gat
	vorige := begin
	for _, s := range append(slices.Clone(stappen), stap{dag: eind}) {
		if s.dag < vorige.dag {
			continue
		}
		if n := z.Verloop.Tussen(vorige.dag, s.dag); n > grootste.dagen {
			grootste = gat{vorige, s, n}
		}
		vorige = s
	}
	return grootste
}

// bewijs gives the proofs on both sides of the gap.
func (g gat) bewijs() []dossier.Bewijs {
	var uit []dossier.Bewijs
	for _, s := range []stap{g.van, g.tot} {
		if s.bewijs.Bestand != "" {
			uit = append(uit, s.bewijs)
		}
	}
	return uit
}

// open tells that the gap runs up to the end of the judged time.
func (g gat) open() bool { return g.tot.bewijs.Bestand == "" }

// documentStappen gives a step for each dated document of the types.
func (z *Zaak) documentStappen(soorten ...dossier.Soort) []stap {
	var uit []stap
	for _, d := range gedateerd(z.van(soorten...)) {
		uit = append(uit, stap{d.Datum(), bewijsVan(d)})
	}
	return uit
}

// rolStappen gives a step for each date with one of the roles that a document looks back on;
// soorten limits it to documents of those types, none means all.
func (z *Zaak) rolStappen(rollen []dossier.Rol, soorten ...dossier.Soort) []stap {
	var uit []stap
	for i := range z.Dossier.Documenten {
		d := &z.Dossier.Documenten[i]
		if z.later(d) || (len(soorten) > 0 && !slices.Contains(soorten, d.Soort)) {
			continue
		}
		for _, t := range d.Datums {
			terug := !d.Datum().Bekend() || t.Dag <= d.Datum()
			if slices.Contains(rollen, t.Rol) && terug && t.Precisie == dossier.OpDag {
				uit = append(uit, stap{t.Dag, datumBewijs(d, t)})
			}
		}
	}
	return uit
}
