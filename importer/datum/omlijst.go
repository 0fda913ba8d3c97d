package datum

import (
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// omlijst takes the weekday before and the time and "jl." after a date into account, and the
// bare day before it in "1 t/m 14 januari 2024".
func (l *lezer) omlijst(u Uitdrukking, i, na int) []Uitdrukking {
	k := i - 1
	for l.at(k).klas == spatie && k >= 0 || l.at(k).t == "." || l.at(k).t == "," {
		k--
	}
	if k >= 0 && l.at(k).klas == letters && !l.vastAan(k) {
		if w, ok := weekdagNamen[l.at(k).t]; ok && (w != 7 && w != 4 && w != 6 && w != 3 || len(l.at(k).t) > 2 || k == 0 || l.at(k+1).klas == spatie) {
			u.Weekdag = w
			u.Van = l.at(k).van
		}
	}
	if u.Twijfel && u.Weekdag != 0 && u.ZonderJaar {
		u.Twijfel = false
	}
	m := l.spaties(na)
	switch t := l.at(m); {
	case t.klas == letters:
		switch t.t {
		case "jl", "ll", "laatstleden", "dezer":
			u.Richting = -1
		case "aanstaande":
			u.Richting = 1
		case "j", "l":
			if l.at(m+1).t == "." && l.at(m+2).t == "l" {
				u.Richting = -1
			}
		case "a":
			if l.at(m+1).t == "." && l.at(m+2).t == "s" {
				u.Richting = 1
			}
		case "om", "t":
			u.Tijd = l.tijd(l.spaties(m + 1))
		}
	case t.t == "," || t.t == "-" || t.t == "(":
		u.Tijd = l.tijd(l.spaties(m + 1))
	default:
		u.Tijd = l.tijd(m)
	}
	if l.at(k).klas == letters && l.at(k).t == "aanstaande" {
		u.Richting = 1
	}
	if b, ok := l.kaleDag(u, i); ok {
		u.Deel = 2
		return []Uitdrukking{b, u}
	}
	return []Uitdrukking{u}
}

// tijd tells whether a time of the day stands at i: 14:22, 9.04 uur.
func (l *lezer) tijd(i int) bool {
	a, b := l.at(i), l.at(i+2)
	if a.klas != cijfers || b.klas != cijfers || len(a.ruw) > 2 || len(b.ruw) != 2 {
		return false
	}
	return l.at(i+1).t == ":" || l.at(i+1).t == "." && l.at(l.spaties(i+3)).t == "uur"
}

// kaleDag finds the first day of a range of which only the number is written.
func (l *lezer) kaleDag(u Uitdrukking, i int) (Uitdrukking, bool) {
	if u.DagNr == 0 || !u.Dag.Bekend() {
		return Uitdrukking{}, false
	}
	k, woorden := i-1, ""
	for ; k >= 0 && l.at(i).van-l.at(k).van < 16; k-- {
		if l.at(k).klas == cijfers {
			break
		}
		woorden = l.at(k).t + woorden
	}
	t := l.at(k)
	if k < 0 || t.klas != cijfers || len(t.ruw) > 2 || !isBereik(woorden) || l.vastAan(k) {
		return Uitdrukking{}, false
	}
	dag, _, _, _ := l.getal(k, 2)
	j, m, _ := u.Dag.Delen()
	d, err := kalender.DagVan(j, m, dag)
	if err != nil || d >= u.Dag {
		return Uitdrukking{}, false
	}
	return Uitdrukking{Van: t.van, Tot: u.Tot, Dag: d, Precisie: dossier.OpDag, DagNr: dag, MaandNr: m,
		Hersteld: u.Hersteld, Deel: 1}, true
}

// isBereik tells whether s parts the two ends of a range.
func isBereik(s string) bool {
	s = strings.Join(strings.Fields(strings.ReplaceAll(s, ".", "")), " ")
	for _, w := range []string{" begin", " half", " medio", " eind", " einde", " ca"} {
		s = strings.TrimSuffix(s, w)
	}
	return slices.Contains([]string{"t/m", "t / m", "tm", "tem", "tot en met", "tot", "-", "en", "tot aan"}, s)
}

// bereiken gives the year of the last day of a range to a first day without one: "2 oktober
// tot half december 2025".
func (l *lezer) bereiken(tekst string) {
	for k := 0; k+1 < len(l.uit); k++ {
		a, b := &l.uit[k], &l.uit[k+1]
		if a.Deel != 0 || a.Tot > b.Van {
			continue
		}
		tussen := strings.ToLower(strings.NewReplacer("–", "-", "—", "-").Replace(tekst[a.Tot:b.Van]))
		if !isBereik(tussen) {
			continue
		}
		if a.ZonderJaar && b.ZonderJaar && a.Twijfel && b.Twijfel {
			a.Twijfel, b.Twijfel, a.Deel, b.Deel = false, false, 1, 2
			continue
		}
		if !a.ZonderJaar {
			if strings.TrimSpace(tussen) != "en" {
				a.Deel, b.Deel = 1, 2
			}
			continue
		}
		if b.ZonderJaar || !b.Dag.Bekend() {
			continue
		}
		jaar, m, _ := b.Dag.Delen()
		if a.MaandNr > m {
			jaar--
		}
		dag := max(a.DagNr, 1)
		d, err := kalender.DagVan(jaar, a.MaandNr, dag)
		if err != nil {
			a.Van = -1
			continue
		}
		a.Dag, a.ZonderJaar, a.Twijfel, a.Deel, b.Deel = d, false, false, 1, 2
	}
}
