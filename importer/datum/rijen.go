package datum

import (
	"regexp"
	"strings"
)

// opsomming tells whether nothing but a comma, a slash or "en" parts two dates of a cell.
func opsomming(b *blad, v, w Vondst) bool {
	if v.Tot > w.Van {
		return false
	}
	switch strings.TrimSpace(b.regels[w.Regel].cellen[w.Cel].tekst[v.Tot:w.Van]) {
	case ",", "/", "en", "&", ";", ", en", "+":
		return true
	}
	return false
}

// lijstteken is what may stand before the date that begins a row.
var lijstteken = regexp.MustCompile(`^[\s•*·–>-]*(?:\d{1,3}[.)]\s*)?$`)

// kopaard are the meanings of a date that a row of a list does not take away.
var kopaard = map[aard]bool{kop: true, slot: true, titel: true, mailkop: true, afgedrukt: true, ondertekend: true}

// rijen turns the dates of a list or table into rows: three or more that begin a line, or that
// stand under one column head.
func rijen(ps []plek) {
	begin := func(p *plek) bool {
		c := p.b.regels[p.Regel].cellen[p.Cel].tekst
		return p.Cel == 0 && lijstteken.MatchString(c[:p.Van]) && (p.aard == onbekend || p.aard == kaal || !p.label && !kopaard[p.aard]) &&
			(len(p.b.regels[p.Regel].cellen) > p.CelTot+1 || len(p.erna()) > 4) && p.Deel != 2
	}
	n := 0
	kolom := map[string]int{}
	for i := range ps {
		if begin(&ps[i]) {
			n++
		}
		if t := ps[i].tabel; t != "" {
			kolom[t]++
		}
	}
	for i := range ps {
		p := &ps[i]
		if n >= 3 && begin(p) {
			p.aard, p.zeker, p.reden = rij, 0.8, "rij van een lijst"
		} else if p.tabel != "" && kolom[p.tabel] >= 3 && (p.aard == kaal || p.aard == onbekend) {
			p.aard, p.zeker, p.reden = rij, 0.8, "rij van een tabel"
		}
	}
}
