package datum

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// vulJaren gives a year to dates without one: towards the day on which the document seems to
// have been written, before it for "jl.", after it for "a.s.", by the weekday if there is one.
func vulJaren(ps []plek, s dossier.Soort, peildatum kalender.Dag) {
	anker := ankerdag(ps, s, peildatum)
	if !anker.Bekend() {
		return
	}
	jaar, _, _ := anker.Delen()
	for i := range ps {
		p := &ps[i]
		if !p.ZonderJaar {
			continue
		}
		beste, afstand := kalender.GeenDag, 1<<30
		for j := jaar - 1; j <= jaar+1; j++ {
			d, err := kalender.DagVan(j, p.MaandNr, p.DagNr)
			if err != nil {
				continue
			}
			n := d.Sinds(anker)
			richting := p.Richting
			if richting == 0 && p.aard == volgend {
				richting = 1
			}
			switch {
			case richting < 0 && n > 0, richting > 0 && n < 0:
				continue
			}
			if n < 0 {
				n = -n
			}
			if p.Weekdag != 0 && weekdag(d) != p.Weekdag {
				n += 400
			}
			if n < afstand {
				beste, afstand = d, n
			}
		}
		p.Dag = beste
	}
}

// weekdagKlopt tells whether a weekday was written and fits the year that was added.
func (p *plek) weekdagKlopt() bool {
	return p.Weekdag != 0 && p.Dag.Bekend() && weekdag(p.Dag) == p.Weekdag
}

func weekdag(d kalender.Dag) int {
	return (int(d.Tijd().Weekday())+6)%7 + 1
}

// ankerdag is the best guess of the day of writing among the dates with a year, used only to
// add years.
func ankerdag(ps []plek, s dossier.Soort, peildatum kalender.Dag) kalender.Dag {
	beste, gewicht := kalender.GeenDag, 0.0
	for i := range ps {
		p := &ps[i]
		if !p.Dag.Bekend() || p.Precisie == dossier.OpJaar {
			continue
		}
		if w := p.weeg(s, peildatum) + 0.01; w > gewicht || w == gewicht && p.Dag > beste {
			if p.aard == geboren || p.aard == wet || p.aard == afgedrukt || p.Dag < vroegst {
				continue
			}
			beste, gewicht = p.Dag, w
		}
	}
	return beste
}
