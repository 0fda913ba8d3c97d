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
	if n := l.at(p + 1); t.ruw == "0" && n.klas == letters { // "0ktober"
		t = teken{klas: letters, van: t.van, tot: n.tot, t: "0" + n.t, ruw: t.ruw + n.ruw}
		p++
	}
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
