package datum

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// The forms. Each looks at token i and gives the expression that begins there and the token
// after it; the token i itself when it is not this form; nil and a later token when it has
// this form but names no existing day.

// scheiding reads the mark between the parts of a date in figures, with spaces around it if
// there are any. Marks are never mixed within a date.
func (l *lezer) scheiding(i int) (sep string, ruim bool, na int) {
	j := l.spaties(i)
	t := l.at(j)
	if t.klas != leesteken || t.t != "-" && t.t != "/" && t.t != "." {
		return "", false, i
	}
	na = l.spaties(j + 1)
	return t.t, j > i || na > j+1, na
}

// cijferdatum: 18-02-2026, 8-11-2023, 01/01/24, 1-1-'24, 01.01.2024, 3-juni-2024.
func (l *lezer) cijferdatum(i int) (*Uitdrukking, int) {
	d, nd, ed, p := l.getal(i, 2)
	if p == i || nd == 0 {
		return nil, i
	}
	sep, ruim1, q := l.scheiding(p)
	if sep == "" {
		return l.spatiedatum(i, d, nd, ed, p)
	}
	var m, nm, em, r int
	hersteld := ed < nd
	if nr, h, ok := maand(l.at(q).t); ok && l.at(q).klas == letters && len(l.at(q).t) > 2 {
		m, r, hersteld = nr, q+1, hersteld || h
		if l.at(r).t == "." && sep != "." {
			r++
		}
	} else {
		m, nm, em, r = l.getal(q, 2)
		if r == q || nm == 0 {
			return nil, i
		}
		hersteld = hersteld || em < nm
	}
	sep2, ruim2, s := l.scheiding(r)
	if sep2 != sep {
		if nm == 0 && (sep2 != "" || l.at(r).klas == spatie) { // "3.juni 2024", "3-juni 2024"
			s = l.spaties(r)
		} else {
			return nil, i
		}
	}
	j, nj, h, na := l.jaar(s)
	if nj == 0 || nj == 2 && (ruim1 || ruim2) || ed+em == 0 && nm > 0 {
		return nil, i
	}
	if nj == 2 && (sep == "." && (nd < 2 || nm == 1) || l.at(l.spaties(na)).t == "uur" || ed < nd) {
		return nil, i
	}
	if !l.vrij(na, sep, nj == 4) {
		return nil, i
	}
	return l.maak(i, na, j, m, d, hersteld || h)
}

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

// jaarVoorop: 2024-01-03, 2024.01.03 14:22:11, 2024/01/03.
func (l *lezer) jaarVoorop(i int) (*Uitdrukking, int) {
	j, nj, h, p := l.jaar(i)
	if nj != 4 {
		return nil, i
	}
	sep, ruim, q := l.scheiding(p)
	if sep == "" || ruim {
		return nil, i
	}
	m, nm, em, r := l.getal(q, 2)
	if r == q || nm == 0 {
		return nil, i
	}
	sep2, ruim, s := l.scheiding(r)
	if sep2 != sep || ruim {
		return nil, i
	}
	d, nd, ed, na := l.getal(s, 2)
	if na == s || nd == 0 || !l.vrij(na, sep, false) {
		return nil, i
	}
	return l.maak(i, na, j, m, d, h || em < nm || ed < nd)
}

// dagMaandnaam: 4 maart 2026, 1 jan. '24, 3de mei 2024, 5 okt 23, and 4 juni without a year.
func (l *lezer) dagMaandnaam(i int) (*Uitdrukking, int) {
	d, nd, ed, p := l.getal(i, 2)
	if p == i || nd == 0 {
		return nil, i
	}
	if t := l.at(p); t.klas == letters && (t.t == "e" || t.t == "ste" || t.t == "de") {
		p++
	} else if t.t == "." || t.t == "-" {
		p++
	}
	p = l.spaties(p)
	t := l.at(p)
	m, h, ok := maand(t.t)
	if !ok || t.klas != letters {
		return nil, i
	}
	hersteld := h || ed < nd
	q := p + 1
	if l.at(q).klas == cijfers && l.at(q).van == t.tot && h {
		return nil, i
	}
	for l.at(q).t == "." || l.at(q).t == "," || l.at(q).t == "-" || l.at(q).t == "/" {
		q++
	}
	q = l.spaties(q)
	j, nj, hj, na := l.jaar(q)
	if nj == 2 {
		// two bare digits are a year only when nothing follows them that they could count
		e := l.at(l.spaties(na))
		if l.at(na).t == ":" || l.at(na).t == "." && l.at(na+1).klas == cijfers || l.at(na).t == "%" || l.at(na).t == "-" ||
			e.klas == letters && l.spaties(na) < len(l.ts) || e.klas == cijfers {
			nj = 0
		}
	}
	if nj != 0 && l.vrij(na, "", nj == 4) {
		return l.maak(i, na, j, m, d, hersteld || hj)
	}
	if d < 1 || d > 31 || hersteld || len(t.ruw) == 3 && t.ruw[0] >= 'A' && t.ruw[0] <= 'Z' && t.t == "jan" {
		return nil, i
	}
	if _, err := kalender.DagVan(2024, m, d); err != nil {
		return nil, p + 1
	}
	return &Uitdrukking{Van: l.at(i).van, Tot: t.tot, Precisie: dossier.OpDag, DagNr: d, MaandNr: m,
		ZonderJaar: true}, p + 1
}

// maandnaamDag: March 5, 2025, as English mail programs write.
func (l *lezer) maandnaamDag(i int) (*Uitdrukking, int) {
	t := l.at(i)
	m, h, ok := maand(t.t)
	if !ok || h || t.klas != letters || l.at(i+1).klas != spatie {
		return nil, i
	}
	d, nd, ed, p := l.getal(i+2, 2)
	if p == i+2 || ed < nd || d == 0 {
		return nil, i
	}
	if l.at(p).t == "," {
		p++
	}
	q := l.spaties(p)
	if q == p {
		return nil, i
	}
	j, nj, hj, na := l.jaar(q)
	if nj != 4 || !l.vrij(na, "", true) {
		return nil, i
	}
	return l.maak(i, na, j, m, d, hj)
}

var maanddeel = map[string]bool{"begin": true, "half": true, "medio": true, "eind": true, "einde": true, "midden": true}

// maandJaar: november 2023, medio mei 2024, nov. '23, and a month alone where it begins a
// range ("juli t/m september 2021").
func (l *lezer) maandJaar(i int) (*Uitdrukking, int) {
	k := i
	if maanddeel[l.at(k).t] {
		k = l.spaties(k + 1)
	}
	t := l.at(k)
	m, h, ok := maand(t.t)
	if !ok || t.klas != letters {
		return nil, i
	}
	q := k + 1
	if l.at(q).t == "." {
		q++
	}
	for l.at(q).t == "-" || l.at(q).t == "/" || l.at(q).t == "," {
		q++
	}
	q = l.spaties(q)
	j, nj, hj, na := l.jaar(q)
	if (nj == 4 || nj == 3) && l.vrij(na, "", true) {
		u, na := l.maak(i, na, j, m, 1, h || hj)
		u.DagNr, u.Precisie = 0, dossier.OpMaand
		return u, na
	}
	if h || len(t.t) < 3 || t.t == "may" || t.t == "mar" {
		return nil, i
	}
	return &Uitdrukking{Van: l.at(i).van, Tot: t.tot, Precisie: dossier.OpMaand, MaandNr: m, ZonderJaar: true,
		Twijfel: true}, k + 1
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
