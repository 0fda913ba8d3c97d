package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"

	"dossiercheck/checker/dossier"
)

// deel is a number of right answers out of all.
type deel struct{ goed, van int }

func (d *deel) tel(goed bool) {
	d.van++
	if goed {
		d.goed++
	}
}

func (d deel) String() string {
	if d.van == 0 {
		return "      –     "
	}
	return fmt.Sprintf("%5.1f%% %3d/%-3d", 100*float64(d.goed)/float64(d.van), d.goed, d.van)
}

// telling collects the answers for one part of the corpus, or for dossiers.
type telling struct {
	soort, datum, datumBijSoort deel
	geenDatum                   deel // papers without a date for which none was given
	ezd, ezdVals                deel // named and found rightly; found and right
	wg, wn, vals                deel // signatures; vals: "ja" said and true
	verward                     map[[2]dossier.Soort]int
	perSoort                    map[dossier.Soort]*scores
	bak                         [10]deel // certainty in tenths
	bakDatum                    [10]deel
}

// scores of one type: found of those that are it, right of those called so.
type scores struct{ gevonden, terecht deel }

func nieuweTelling() *telling {
	return &telling{verward: map[[2]dossier.Soort]int{}, perSoort: map[dossier.Soort]*scores{}}
}

func (t *telling) van(s dossier.Soort) *scores {
	if t.perSoort[s] == nil {
		t.perSoort[s] = &scores{}
	}
	return t.perSoort[s]
}

// telSoort counts an answer on the type; ware is what it is.
func (t *telling) telSoort(ware, kreeg dossier.Soort, goed bool, zekerheid float64) {
	t.soort.tel(goed)
	t.van(ware).gevonden.tel(goed)
	t.van(kreeg).terecht.tel(goed)
	t.bak[bakVan(zekerheid)].tel(goed)
	if !goed {
		t.verward[[2]dossier.Soort{ware, kreeg}]++
	}
}

func bakVan(zekerheid float64) int { return min(9, max(0, int(zekerheid*10))) }

// schrijf prints the figures of several parts side by side.
func schrijf(w io.Writer, namen []string, delen []*telling) {
	rij := func(kop string, f func(*telling) deel) {
		fmt.Fprintf(w, "%-34s", kop)
		for _, t := range delen {
			fmt.Fprintf(w, "  %-15s", f(t))
		}
		fmt.Fprintln(w)
	}
	fmt.Fprintf(w, "%-34s", "")
	for _, n := range namen {
		fmt.Fprintf(w, "  %-15s", n)
	}
	fmt.Fprintln(w)
	rij("soort", func(t *telling) deel { return t.soort })
	rij("documentdatum", func(t *telling) deel { return t.datum })
	rij("  met de ware soort", func(t *telling) deel { return t.datumBijSoort })
	rij("  geen datum waar die ontbreekt", func(t *telling) deel { return t.geenDatum })
	rij("eerste ziektedag gevonden", func(t *telling) deel { return t.ezd })
	rij("  genoemd en juist", func(t *telling) deel { return t.ezdVals })
	rij("handtekening werkgever", func(t *telling) deel { return t.wg })
	rij("handtekening werknemer", func(t *telling) deel { return t.wn })
	rij("  \"getekend\" gezegd en waar", func(t *telling) deel { return t.vals })

	fmt.Fprintf(w, "\n%-28s", "per soort (gevonden / terecht)")
	soorten := map[dossier.Soort]bool{}
	for _, t := range delen {
		for s := range t.perSoort {
			soorten[s] = true
		}
	}
	fmt.Fprintln(w)
	for _, s := range slices.Sorted(maps.Keys(soorten)) {
		fmt.Fprintf(w, "  %-30s", s)
		for _, t := range delen {
			p := t.van(s)
			fmt.Fprintf(w, "  %3d/%-3d %3d/%-3d", p.gevonden.goed, p.gevonden.van, p.terecht.goed, p.terecht.van)
		}
		fmt.Fprintln(w)
	}
	fmt.Fprintln(w, "\nzekerheid en uitkomst, soort")
	for i := 9; i >= 0; i-- {
		rij(fmt.Sprintf("  %.1f - %.1f", float64(i)/10, float64(i+1)/10), func(t *telling) deel { return t.bak[i] })
	}
	fmt.Fprintln(w, "\nzekerheid en uitkomst, documentdatum")
	for i := 9; i >= 0; i-- {
		rij(fmt.Sprintf("  %.1f - %.1f", float64(i)/10, float64(i+1)/10), func(t *telling) deel { return t.bakDatum[i] })
	}
	for i, t := range delen {
		if len(t.verward) == 0 {
			continue
		}
		fmt.Fprintf(w, "\nverward, %s\n", namen[i])
		paren := slices.Collect(maps.Keys(t.verward))
		slices.SortFunc(paren, func(a, b [2]dossier.Soort) int {
			return cmp.Or(t.verward[b]-t.verward[a], cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]))
		})
		for _, p := range paren {
			fmt.Fprintf(w, "  %2d  %s -> %s\n", t.verward[p], p[0], p[1])
		}
	}
}
