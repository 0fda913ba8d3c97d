package toetsen

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// Ankers gives the days from which other terms run, as found in the papers.
func (z *Zaak) Ankers() kalender.Ankers {
	var a kalender.Ankers
	if d := eerste(z.van(dossier.Probleemanalyse)); d != nil && d.Datum() > z.eersteDag() {
		a.Probleemanalyse = d.Datum()
	}
	if d := z.eerstejaars(); d != nil && d.Datum() > z.eersteDag() {
		a.Eerstejaarsevaluatie = d.Datum()
	}
	return a
}

// laatsteDeel gives the last paper of a re-integratieverslag that has all its parts but no cover
// sheet: the day on which it was complete. It is nil when a part is missing or undated.
func (z *Zaak) laatsteDeel() *dossier.Document {
	var uit *dossier.Document
	for _, s := range []dossier.Soort{dossier.Probleemanalyse, dossier.PlanVanAanpak, dossier.Eerstejaarsevaluatie, dossier.ActueelOordeel, dossier.Eindevaluatie} {
		d := laatste(z.van(s))
		if d == nil || !d.Datum().Bekend() {
			return nil
		}
		if uit == nil || d.Datum() > uit.Datum() {
			uit = d
		}
	}
	return uit
}

// Gedaan gives the day on which a milestone was done and the file that shows it; the unknown
// day when it was not found or its paper has no date.
func (z *Zaak) Gedaan(mijlpaal string) (kalender.Dag, string) {
	var d *dossier.Document
	switch mijlpaal {
	case "probleemanalyse":
		d = eerste(z.van(dossier.Probleemanalyse))
	case "plan-van-aanpak":
		d = eerste(z.van(dossier.PlanVanAanpak))
	case "eerstejaarsevaluatie":
		d = z.eerstejaars()
	case "actueel-oordeel":
		d = laatste(z.van(dossier.ActueelOordeel))
	case "eindevaluatie":
		d = laatste(z.van(dossier.Eindevaluatie))
	case "re-integratieverslag":
		if d = laatste(z.van(dossier.Reintegratieverslag)); d == nil {
			d = z.laatsteDeel()
		}
	case "wia-aanvraag":
		d = z.wiaAanvraag()
	case "42e-weeksmelding":
		if s, ok := z.gemeld(z.van(dossier.UWV42Weken), z.Verloop.Geschoven(kalender.Dag42eWeek)); ok {
			return s.dag, s.bewijs.Bestand
		}
	case "spoor2":
		if s := z.spoor2Begin(); s.dag.Bekend() {
			return s.dag, s.bewijs[0].Bestand
		}
	}
	if d == nil {
		return kalender.GeenDag, ""
	}
	return d.Datum(), d.Bestand
}
