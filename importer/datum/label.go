package datum

import (
	"math"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/woord"
)

// vanLinks takes the cell to the left as label, together with a second line of that label.
func (p *plek) vanLinks(s dossier.Soort, zet func(aard, dossier.Soort, float64, string, bool)) {
	r := &p.b.regels[p.Regel]
	l := r.cellen[p.Cel-1]
	ws := woord.Lijst(l.tekst)
	if len(ws) == 0 || len(ws) > 9 || len(Lees(l.tekst)) > 0 {
		return
	}
	t := l.tekst
	// "Datum" with "aanmelding" in the line below: a label in two lines
	if !strings.HasSuffix(t, ":") && p.Regel+1 < len(p.b.regels) && len(ws) <= 3 {
		for _, c := range p.b.regels[p.Regel+1].cellen {
			if math.Abs(c.x0-l.x0) < 4 && len(c.tekst) < 30 && kleineLetter(c.tekst) {
				t += " " + c.tekst
				ws = woord.Lijst(t)
			}
		}
	}
	a, stuk, z, reden, _ := duid(ws, t, s, p.bloot())
	if z > 0 {
		zet(a, stuk, min(z+0.05, 0.97), reden, true)
	}
}

func kleineLetter(s string) bool {
	for _, r := range s {
		return 'a' <= r && r <= 'z' || r == '('
	}
	return false
}

// vanBoven looks for a label above the date: a heading right above it, or the head of the
// column of a table.
func (p *plek) vanBoven(s dossier.Soort, zet func(aard, dossier.Soort, float64, string, bool)) {
	r := &p.b.regels[p.Regel]
	overgeslagen := 0
	for k := p.Regel - 1; k >= 0 && k >= p.Regel-45; k-- {
		o := &p.b.regels[k]
		j := p.b.boven(p.Regel, p.Cel, k)
		if j < 0 {
			if len(r.cellen) == 1 {
				return
			}
			continue
		}
		t := o.cellen[j].tekst
		ws := woord.Lijst(t)
		if len(Lees(t)) > 0 {
			if len(r.cellen) == 1 && len(o.cellen) == 1 && k < p.Regel-1 {
				return
			}
			continue
		}
		if len(ws) == 0 {
			continue
		}
		if len(ws) <= 5 {
			a, stuk, z, reden, _ := duid(ws, t, s, p.bloot())
			kopregel := len(o.cellen) == 1 && k == p.Regel-1 || p.b.kopregel(k) && (k == p.Regel-1 || len(o.cellen) >= 3 || a == kaal)
			if z > 0 && kopregel && (k == p.Regel-1 || len(ws) <= 3) {
				if p.zeker > 0 && k < p.Regel-1 && a == kaal {
					p.tabel = o.tekst
					p.aard, p.zeker, p.reden, p.label = kaal, 0.4, reden, true
					return
				}
				zet(a, stuk, z*0.93, reden, true)
				p.tabel = o.tekst
				return
			}
		}
		if len(r.cellen) == 1 {
			return
		}
		if overgeslagen++; overgeslagen > 12 {
			return
		}
	}
}

// kopregel tells whether line k can be the head of a table: two or more short cells, none of
// them with a date.
func (b *blad) kopregel(k int) bool {
	o := &b.regels[k]
	for _, c := range o.cellen {
		if len(strings.Fields(c.tekst)) > 4 || len(Lees(c.tekst)) > 0 {
			return false
		}
	}
	return len(o.cellen) >= 2
}
