// Package checker judges a dossier as UWV would at a peildatum.
//
// Beoordeel is the one way in. It is a pure function of the dossier and the peildatum: no
// clock, no files, no network, and the same input gives the same verdict to the byte. Under it
// lie the parts that can be read on their own:
//
//   - kalender counts days, weeks and terms;
//   - recht holds the sources with how well they are known;
//   - toetsen asks UWV's questions and answers them with proof;
//   - risico weighs the answers by UWV's gates and puts a price on them.
package checker

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
	"dossiercheck/checker/recht"
	"dossiercheck/checker/risico"
	"dossiercheck/checker/toetsen"
)

// KaderVersie names the rule set; KaderDatum is the day on which it was released.
const KaderVersie = "2026.11"

// KaderDatum is the day on which the rule set was released.
var KaderDatum = recht.Uitgave

// Beoordeel gives the verdict on a dossier at the peildatum. The caller has laid a person's
// corrections over the dossier with Dossier.Met; wage, interruptions and answers are read from
// its Invoer. Where the papers contradict each other on the first sick day, terms and timeline
// follow the best supported one, and findings that hang on it say so.
func Beoordeel(d dossier.Dossier, peildatum kalender.Dag) oordeel.Rapport {
	z := toetsen.NieuweZaak(&d, peildatum)
	r := oordeel.Rapport{
		KaderVersie:    KaderVersie,
		Peildatum:      peildatum,
		Ziekteweek:     kalender.Ziekteweek(z.Verloop.EersteDag, peildatum),
		EindeWachttijd: z.Verloop.EindeWachttijd(),
		Dossier:        d,
		Bevindingen:    toetsen.Draai(&d, peildatum, toetsen.Alle),
	}
	r.Tijdlijn = tijdlijn(z, r.Bevindingen)
	r.Risico = risico.Weeg(risico.Invoer{
		Bevindingen:    r.Bevindingen,
		Peildatum:      peildatum,
		RIVMoment:      z.Verloop.Dag(kalender.DagReintegratie),
		EindeWachttijd: r.EindeWachttijd,
		Gesanctioneerd: len(d.Van(dossier.Loonsanctie)) > 0,
		Loon:           risico.Loon{BrutoMaand: d.Invoer.BrutoMaandloon, Percentage: d.Invoer.Percentage},
	})
	return r
}

// tijdlijn gives the milestones with what was found of them. A milestone whose toets does not
// apply because the duty does not exist has no latest day.
func tijdlijn(z *toetsen.Zaak, bs []oordeel.Bevinding) []oordeel.Mijlpaal {
	var uit []oordeel.Mijlpaal
	for _, m := range kalender.Mijlpalen(z.Verloop, z.Ankers()) {
		p := oordeel.Mijlpaal{ID: m.ID, Naam: m.Naam, Week: kalender.Ziekteweek(z.Verloop.EersteDag, m.Uiterlijk), Uiterlijk: m.Uiterlijk}
		p.Gedaan, p.Bestand = z.Gedaan(m.ID)
		if !p.Gedaan.Bekend() && z.Peildatum > m.Uiterlijk && vervallen(m.ID, bs) {
			p.Uiterlijk, p.Week = kalender.GeenDag, 0
		}
		uit = append(uit, p)
	}
	return uit
}

// vervallen tells whether the toets of a milestone says that it does not apply, after its day:
// then the duty does not exist.
func vervallen(mijlpaal string, bs []oordeel.Bevinding) bool {
	toets := map[string]string{
		"plan-van-aanpak": "plan-van-aanpak-aanwezig", "eerstejaarsevaluatie": "eerstejaarsevaluatie-aanwezig",
		"eindevaluatie": "eindevaluatie-aanwezig", "spoor2": "spoor2-ingezet",
	}[mijlpaal]
	for i := range bs {
		if bs[i].Toets == toets {
			return bs[i].Uitkomst == oordeel.NietVanToepassing
		}
	}
	return false
}
