package datum

import (
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// Uitdrukking is a date expression in a text. Van and Tot are byte offsets.
//
// Without a year (ZonderJaar) Dag is unknown and DagNr and MaandNr hold what was written.
// Twijfel marks figures that are a date only if a label says so. Richting is -1 for "jl." and
// 1 for "a.s.". Deel is 1 or 2 for the first and last day of a range. Tijd is set when a time
// of the day follows.
type Uitdrukking struct {
	Van, Tot       int
	Dag            kalender.Dag
	Precisie       dossier.Precisie
	DagNr, MaandNr int
	Weekdag        int
	ZonderJaar     bool
	Twijfel        bool
	Hersteld       bool
	Tijd           bool
	Richting       int
	Deel           int
}

// Lees gives the date expressions of a text in order. Cells of one line are parted by tabs.
func Lees(tekst string) []Uitdrukking {
	if !strings.ContainsAny(tekst, "0123456789") {
		return nil
	}
	l := lezer{ts: tekens(tekst)}
	for i := 0; i < len(l.ts); {
		u, na := l.op(i)
		switch {
		case na <= i:
			i++
		case u == nil: // the shape of a date, but no existing day: taken and thrown away
			i = na
		default:
			l.uit = append(l.uit, l.omlijst(*u, i, na)...)
			i = na
		}
	}
	l.bereiken(tekst)
	uit := l.uit[:0]
	for _, u := range l.uit {
		if u.Van >= 0 && (u.Dag.Bekend() || u.DagNr > 0) {
			uit = append(uit, u)
		}
	}
	return uit
}

type lezer struct {
	ts   []teken
	uit  []Uitdrukking
	diep bool // looking ahead from within a form
}

func (l *lezer) at(i int) teken {
	if i < 0 || i >= len(l.ts) {
		return teken{klas: spatie}
	}
	return l.ts[i]
}

// op tries every form at token i. It gives the expression and the token after it; a nil
// expression with na > i is an impossible date.
func (l *lezer) op(i int) (u *Uitdrukking, na int) {
	t := l.at(i)
	if t.klas != cijfers && t.klas != letters {
		return nil, i
	}
	if l.vastAan(i) && !l.naDatum(i) {
		if l.at(i-1).t == "-" && len(l.at(i-2).ruw) <= 2 && !l.vastAan(i-2) {
			return l.dagMaandnaam(i) // "1-14 januari 2024"
		}
		return nil, i
	}
	for _, vorm := range []func(int) (*Uitdrukking, int){
		l.vakjes, l.cijferdatum, l.jaarVoorop, l.dagMaandnaam, l.maandnaamDag, l.maandJaar,
		l.aaneen, l.cijfermaand, l.dagMaandCijfers, l.jaarAlleen,
	} {
		if u, na := vorm(i); na > i {
			return u, na
		}
	}
	return nil, i
}

// vastAan tells whether token i is glued to something that makes it part of another word or
// number: "WR-2025-10-02", "x3", "1.2.3.4".
func (l *lezer) vastAan(i int) bool {
	if i == 0 {
		return false
	}
	p := l.at(i - 1)
	switch p.klas {
	case cijfers:
		return true
	case letters:
		switch p.t {
		case "op", "per", "dd", "d", "van", "tot", "datum", "vanaf", "am", "dag", "uur":
			return false
		}
		return true
	case leesteken:
		switch p.t {
		case "-", "/", ".", "#", "&", "@", "+", "€", "§":
			pp := l.at(i - 2)
			if pp.klas == cijfers || p.t == "#" || p.t == "@" || p.t == "+" || p.t == "€" || p.t == "§" {
				return true
			}
			if pp.klas == letters {
				// "d.d.3-1-2024" and "Datum.3-1-2024" stand free; "WR-2025-1-2" does not
				return p.t != "."
			}
		}
	}
	return false
}

// naDatum tells whether only one mark parts token i from the date before it.
func (l *lezer) naDatum(i int) bool {
	n := len(l.uit)
	return n > 0 && l.uit[n-1].Tot == l.at(i-1).van && l.uit[n-1].Dag.Bekend()
}

// getal reads a number of at most max digits from token i on, repairing letters that stand
// for digits. echt counts the real digits.
func (l *lezer) getal(i, max int) (v, n, echt, na int) {
	for na = i; na < len(l.ts); na++ {
		t := l.ts[na]
		if t.klas == cijfers {
			if n += len(t.ruw); n > max {
				return 0, 0, 0, i
			}
			for _, c := range []byte(t.ruw) {
				v = v*10 + int(c-'0')
			}
			echt += len(t.ruw)
			continue
		}
		if t.klas != letters {
			break
		}
		w, m, ok := v, n, true
		for _, r := range t.ruw {
			c, is := verwisseld(r)
			if !is {
				ok = false
				break
			}
			w, m = w*10+int(c-'0'), m+1
		}
		if !ok || m > max {
			if !ok && n > 0 {
				break // an ordinal or a glued month may follow
			}
			return 0, 0, 0, i
		}
		v, n = w, m
	}
	return v, n, echt, na
}

func (l *lezer) spaties(i int) int {
	for l.at(i).klas == spatie && i < len(l.ts) {
		i++
	}
	return i
}

// jaar reads a year at i: four digits, or two with or without an apostrophe. n is the number
// of digits, 0 when there is none.
func (l *lezer) jaar(i int) (j, n int, hersteld bool, na int) {
	ap := false
	if l.at(i).t == "'" {
		ap = true
		i++
	}
	v, n, echt, na := l.getal(i, 4)
	if na == i || l.at(na).klas == letters {
		return 0, 0, false, i
	}
	switch {
	case n == 4 && echt >= 2 && v >= 1900 && v <= 2099:
		return v, 4, echt < 4, na
	case n == 2 && echt >= 1:
		if ap {
			n = 3 // an apostrophe makes two digits a year for certain
		}
		return eeuw(v), n, echt < 2, na
	}
	return 0, 0, false, i
}

// eeuw puts a two-digit year in 1960-2059.
func eeuw(v int) int {
	if v >= 60 {
		return 1900 + v
	}
	return 2000 + v
}

// vrij tells whether a date may end before token na: no letter, digit or further part of a
// longer number is glued on. lang is set after a four-digit year.
func (l *lezer) vrij(na int, sep string, lang bool) bool {
	t := l.at(na)
	switch t.klas {
	case cijfers, letters:
		return t.klas == letters && (t.t == "t" || t.t == "om" || t.t == "uur")
	case leesteken:
		if (t.t == "-" || t.t == "/" || t.t == ".") && l.at(na+1).klas == cijfers {
			if lang && t.t != sep {
				return true
			}
			if !lang || l.diep {
				return lang // what follows was looked at already: a chain must not take the square of its length
			}
			l.diep = true
			u, n := l.cijferdatum(na + 1)
			l.diep = false
			return n > na+1 && u != nil
		}
	}
	return true
}

// maak checks that the day exists and gives the expression for tokens i up to na.
func (l *lezer) maak(i, na, jaar, maandNr, dag int, hersteld bool) (*Uitdrukking, int) {
	d, err := kalender.DagVan(jaar, maandNr, dag)
	if err != nil {
		return nil, na
	}
	return &Uitdrukking{Van: l.at(i).van, Tot: l.at(na - 1).tot, Dag: d, Precisie: dossier.OpDag,
		DagNr: dag, MaandNr: maandNr, Hersteld: hersteld}, na
}
