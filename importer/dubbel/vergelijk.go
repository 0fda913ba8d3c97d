package dubbel

import (
	"maps"
	"slices"
	"strconv"

	"github.com/agnivade/levenshtein"

	"dossiercheck/checker/dossier"
)

// Thresholds. Two digital copies differ in a header or a signature; the reading of a scan goes
// wrong in up to one word in seven, which is two pairs in seven.
const (
	genoegWoorden = 30   // a shorter paper must be the same to the word
	minWoorden    = 8    // and one shorter than this is never compared
	gelijkDruk    = 0.85 // share of pairs of words, digital against digital
	gelijkScan    = 0.55 // with a scan
	gelijkKaal    = 0.95 // digital, without any date or number to go by
	deelVan       = 0.7  // how small the one may be against the other
	extraDatums   = 3    // dates that a signed or printed copy may have more
	extraCijfers  = 12   // and other numbers
	getalScan     = 0.75 // share of dates and numbers that agree, with a scan
)

// zelfde tells whether two documents are one paper, and how much their words agree (0-1).
func zelfde(a, b *profiel) (float64, bool) {
	if min(a.woorden, b.woorden) < minWoorden || !soortPast(a.d, b.d) || !dagPast(a, b) {
		return 0, false
	}
	s := lijkt(a, b)
	scan := a.ocr || b.ocr
	drempel := gelijkDruk
	switch {
	case min(a.woorden, b.woorden) < genoegWoorden:
		drempel = 1
		if scan {
			drempel = gelijkDruk
		}
	case scan:
		drempel = gelijkScan
	case len(a.datums)+len(a.cijfers)+len(b.datums)+len(b.cijfers) == 0:
		drempel = gelijkKaal
	}
	if s < drempel {
		return s, false
	}
	if scan {
		return s, getallenScan(a, b)
	}
	return s, binnen(a.datums, b.datums, extraDatums) && binnen(a.cijfers, b.cijfers, extraCijfers)
}

// soortPast allows one paper to be recognised worse than its copy, but not two kinds that are
// both certain: then what was ticked or filled in made the difference.
func soortPast(a, b *dossier.Document) bool {
	vaag := func(d *dossier.Document) bool {
		return !d.Gecorrigeerd && (d.Soort == dossier.Overig || d.Zekerheid < 0.5)
	}
	return a.Soort == b.Soort || vaag(a) || vaag(b)
}

// dagPast compares the dates of the documents. Where one has none, the date of the other must
// be on it.
func dagPast(a, b *profiel) bool {
	x, y := a.d.Documentdatum, b.d.Documentdatum
	switch {
	case x != nil && y != nil:
		return x.Dag == y.Dag
	case x != nil:
		return b.datums[sleutel(x)] > 0
	case y != nil:
		return a.datums[sleutel(y)] > 0
	}
	return true
}

func sleutel(d *dossier.Datering) string {
	j, m, dag := d.Dag.Delen()
	return strconv.Itoa(j) + "-" + strconv.Itoa(m) + "-" + strconv.Itoa(dag)
}

// lijkt is the share of pairs of words that two papers have in common: of all, or of the
// shorter one when the longer one only adds a page.
func lijkt(a, b *profiel) float64 {
	samen := 0
	for i, j := 0, 0; i < len(a.paren) && j < len(b.paren); {
		switch {
		case a.paren[i] == b.paren[j]:
			samen++
			i++
			j++
		case a.paren[i] < b.paren[j]:
			i++
		default:
			j++
		}
	}
	klein, groot := min(len(a.paren), len(b.paren)), max(len(a.paren), len(b.paren))
	if klein == 0 {
		return 0
	}
	if float64(klein) >= deelVan*float64(groot) {
		// the smaller one as a part of the larger, and a little for what is over
		return 0.75*float64(samen)/float64(klein) + 0.25*float64(samen)/float64(klein+groot-samen)
	}
	return float64(samen) / float64(klein+groot-samen)
}

// binnen tells whether the one is within the other, of which at most extra are over.
func binnen(a, b map[string]int, extra int) bool {
	alleenA, alleenB := verschil(a, b), verschil(b, a)
	return min(alleenA, alleenB) == 0 && max(alleenA, alleenB) <= extra
}

// verschil counts what is in a and not in b. How often does not count: a date in a header is
// on every page.
func verschil(a, b map[string]int) int {
	n := 0
	for k := range a {
		if b[k] == 0 {
			n++
		}
	}
	return n
}

// getallenScan compares dates and numbers when one of the papers was scanned. Most of those on
// the paper with fewer must be on the other. A date that is only on the one and another that is
// only on the other can be one date, misread; if they are not, the papers are two. Where the
// dates of both documents are known to be the same, one such pair is forgiven.
func getallenScan(a, b *profiel) bool {
	if !meeste(a.datums, b.datums) || !meeste(a.cijfers, b.cijfers) {
		return false
	}
	vreemd := strijdig(a.datums, b.datums)
	if a.d.Documentdatum != nil && b.d.Documentdatum != nil {
		return vreemd <= 1
	}
	samen := len(a.datums) - verschil(a.datums, b.datums)
	return vreemd == 0 && (samen >= 2 || samen == len(a.datums) && samen == len(b.datums))
}

func meeste(a, b map[string]int) bool {
	klein := min(len(a), len(b))
	samen := len(a) - verschil(a, b)
	return float64(samen) >= getalScan*float64(klein)-0.5 && (klein == 0 || samen > 0)
}

// strijdig counts the dates on which the papers contradict each other: those that are only on
// the one and those that are only on the other, as far as they cannot be one date of which a
// digit was misread.
func strijdig(a, b map[string]int) int {
	var los []string
	for k := range b {
		if a[k] == 0 {
			los = append(los, k)
		}
	}
	slices.Sort(los)
	alleenA := 0
	for _, k := range slices.Sorted(maps.Keys(a)) {
		if b[k] != 0 {
			continue
		}
		if i := slices.IndexFunc(los, func(x string) bool { return levenshtein.ComputeDistance(k, x) <= 1 }); i >= 0 {
			los = slices.Delete(los, i, i+1)
			continue
		}
		alleenA++
	}
	return min(alleenA, len(los))
}
