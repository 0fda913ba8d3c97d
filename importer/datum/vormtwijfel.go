package datum

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// spatiedatum: 03 01 2024, a date in three boxes. Only a label makes it one.
func (l *lezer) spatiedatum(i, d, nd, ed, p int) (*Uitdrukking, int) {
	gat := func(k int) bool { return l.at(k).klas == spatie || l.at(k).klas == tab }
	if ed != 2 || nd != 2 || !gat(p) {
		return nil, i
	}
	m, nm, em, q := l.getal(p+1, 2)
	if nm != 2 || em != 2 || !gat(q) {
		return nil, i
	}
	j, nj, h, na := l.jaar(q + 1)
	if nj != 4 || h || !l.vrij(na, " ", true) {
		return nil, i
	}
	u, na := l.maak(i, na, j, m, d, false)
	if u == nil {
		return nil, i
	}
	u.Twijfel = true
	return u, na
}

// vakjes: 0 3 0 1 2 0 2 4, one digit to a box, with or without a mark between the parts.
func (l *lezer) vakjes(i int) (*Uitdrukking, int) {
	if t := l.at(i); t.klas != cijfers || len(t.ruw) != 1 || l.losCijfer(i) {
		return nil, i
	}
	var c []int
	k, na := i, i
	for len(c) < 9 && k < len(l.ts) {
		t := l.at(k)
		if t.klas == cijfers && len(t.ruw) == 1 {
			if len(c) > 0 && k == na {
				break
			}
			c = append(c, int(t.ruw[0]-'0'))
			k, na = k+1, k+1
			continue
		}
		if t.klas == spatie || t.klas == tab || t.t == "|" || (t.t == "-" || t.t == "/" || t.t == ".") && (len(c) == 2 || len(c) == 4) {
			k++
			continue
		}
		break
	}
	if len(c) != 8 {
		return nil, i
	}
	j := c[4]*1000 + c[5]*100 + c[6]*10 + c[7]
	if j < 1900 || j > 2099 || l.at(na).klas == letters {
		return nil, i
	}
	u, na := l.maak(i, na, j, c[2]*10+c[3], c[0]*10+c[1], false)
	if u == nil {
		return nil, i
	}
	return u, na
}

// losCijfer tells whether a single digit stands before token i, so that i is in the middle of
// a longer number in boxes.
func (l *lezer) losCijfer(i int) bool {
	k := i - 1
	for k >= 0 && (l.at(k).klas == spatie || l.at(k).klas == tab || l.at(k).t == "|") {
		k--
	}
	return k >= 0 && k < i-1 && l.at(k).klas == cijfers && len(l.at(k).ruw) == 1
}

// aaneen: 03012024 or 20240103. Only a label makes it a date.
func (l *lezer) aaneen(i int) (*Uitdrukking, int) {
	t := l.at(i)
	if t.klas != cijfers || len(t.ruw) != 8 || !l.vrij(i+1, "", false) {
		return nil, i
	}
	n := func(a, b int) (v int) {
		for _, c := range []byte(t.ruw[a:b]) {
			v = v*10 + int(c-'0')
		}
		return v
	}
	j, m, d := n(4, 8), n(2, 4), n(0, 2)
	if j < 1900 || j > 2099 {
		j, m, d = n(0, 4), n(4, 6), n(6, 8)
	}
	if j < 1900 || j > 2099 {
		return nil, i
	}
	u, na := l.maak(i, i+1, j, m, d, false)
	if u == nil {
		return nil, i
	}
	u.Twijfel = true
	return u, na
}

// cijfermaand: 11-2023, 11/2023, 2023-11, 11 2023. Only a label makes it a month.
func (l *lezer) cijfermaand(i int) (*Uitdrukking, int) {
	m, nm, em, p := l.getal(i, 4)
	if nm == 0 || em < nm || p == i {
		return nil, i
	}
	sep, ruim, q := l.scheiding(p)
	if sep == "" && l.at(p).klas == spatie {
		sep, q = " ", l.spaties(p)
	}
	if sep == "" || sep == "." || ruim && sep != "-" {
		return nil, i
	}
	j, nj, h, na := l.jaar(q)
	if nm == 4 && sep != " " {
		j = m
		var n int
		if m, n, _, na = l.getal(q, 2); n != 2 {
			return nil, i
		}
	} else if nm > 2 || nj != 4 || h {
		return nil, i
	}
	if m < 1 || m > 12 || j < 1900 || j > 2099 || !l.vrij(na, sep, false) {
		return nil, i
	}
	u, na := l.maak(i, na, j, m, 1, false)
	u.DagNr, u.Precisie, u.Twijfel = 0, dossier.OpMaand, true
	return u, na
}

// dagMaandCijfers: 3-6 or 02/06 without a year. Only a label, a weekday or a range makes it
// a date.
func (l *lezer) dagMaandCijfers(i int) (*Uitdrukking, int) {
	d, nd, ed, p := l.getal(i, 2)
	if p == i || ed < nd || l.at(p).klas != leesteken || l.at(p).t != "-" && l.at(p).t != "/" {
		return nil, i
	}
	m, nm, em, na := l.getal(p+1, 2)
	if na == p+1 || em < nm || nm == 0 || !l.vrij(na, l.at(p).t, false) || l.at(na).t == "%" || l.at(na).t == ":" {
		return nil, i
	}
	if d < 1 || m < 1 || m > 12 {
		return nil, i
	}
	if _, err := kalender.DagVan(2024, m, d); err != nil {
		return nil, i
	}
	return &Uitdrukking{Van: l.at(i).van, Tot: l.at(na - 1).tot, Precisie: dossier.OpDag, DagNr: d, MaandNr: m,
		ZonderJaar: true, Twijfel: true}, na
}

// jaarAlleen: 2019. Only a label makes it a date ("vastgesteld 2019", "jaaropgave 2024").
func (l *lezer) jaarAlleen(i int) (*Uitdrukking, int) {
	t := l.at(i)
	if t.klas != cijfers || len(t.ruw) != 4 {
		return nil, i
	}
	if n := l.at(i + 1); n.klas == letters || n.klas == leesteken && (n.t == "-" || n.t == "/" || n.t == ":" || n.t == "'" || n.t == "%") ||
		n.t == "." && l.at(i+2).klas == cijfers {
		return nil, i
	}
	j, n, _, na := l.jaar(i)
	if n != 4 {
		return nil, i
	}
	u, na := l.maak(i, na, j, 1, 1, false)
	u.DagNr, u.MaandNr, u.Precisie, u.Twijfel = 0, 0, dossier.OpJaar, true
	return u, na
}
