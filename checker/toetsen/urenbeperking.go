package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

var urenbeperkingOnderbouwd = Toets{
	ID: "urenbeperking-onderbouwd", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk,
	Titel:   "Urenbeperking onderbouwd",
	Vraag:   "Als er een beperking in uren staat: is die onderbouwd en opnieuw bekeken?",
	Waarom:  "Een beperking in uren remt alles wat daarna komt. UWV laat haar door een verzekeringsarts toetsen; een reden en een herbeoordeling horen op papier te staan. De bedrijfsarts volgen is geen vrijwaring.",
	Bronnen: []string{"beleid-7-4", "regeling-4-4", "uwv-verzekeringsarts", "drempel-herziening", "crvb-2009-bk3713"},
	Raden: []Raad{{"niet onderbouwd", "een beperking in uren is niet onderbouwd en niet herzien",
		"Vraag de bedrijfsarts om de beperking in uren opnieuw te beoordelen: waarom zij nodig is, hoe lang, en hoe de uren worden opgebouwd. Medische gronden blijven bij de bedrijfsarts; een zin over het doel is genoeg. Overweeg een deskundigenoordeel.", "werkgever, via de bedrijfsarts"}},
	Oordeel: func(z *Zaak) Uitslag {
		alle := z.meldingen(dossier.Urenbeperking)
		if len(alle) == 0 {
			return nvt(fmt.Sprintf("In %s stelt de bedrijfsarts geen beperking in uren.", z.doorzocht()), meldBewijs(2, z.meldingen(dossier.UrenVrij))...)
		}
		van := alle[0]
		if !van.dag().Bekend() || !z.Peildatum.Bekend() {
			return zelf("Er staat een beperking in uren; wanneer is niet bekend. Beoordeel of zij onderbouwd is.", meldBewijs(3, alle)...)
		}
		reden := z.meldingen(dossier.UrenReden)
		later := houd(z.meldingen(dossier.Urenbeperking, dossier.UrenHerzien, dossier.UrenVrij, dossier.UrenReden), func(m melding) bool { return m.dag().Bekend() && m.dag() > van.dag() })
		duur := z.toetsEinde().Sinds(van.dag())
		bewijs := meldBewijs(6, alle[:1], reden[:min(2, len(reden))], later)
		if v := vrijZonder(z.meldingen(dossier.UrenVrij), alle); len(v) > 0 && len(later) > 0 {
			duur = min(duur, v[0].dag().Sinds(van.dag()))
			if len(reden) > 0 || anders(alle) {
				return voldaan(fmt.Sprintf("Een beperking in uren staat %s en is opgeheven op %s.", z.waar(van), z.op(v[0].dag())), samen(6, append(bewijs, v[0].Bewijs)...)...)
			}
		}
		switch {
		case len(reden) > 0 && (len(later) > 0 || duur <= herzienGewoon):
			return voldaan(fmt.Sprintf("Een beperking in uren staat %s, met een reden%s. UWV kan de medische grond door een verzekeringsarts laten toetsen.", z.waar(van), opnieuw(later)), bewijs...)
		case len(later) > 0 && anders(alle):
			return zelf(fmt.Sprintf("Een beperking in uren staat %s. De uren zijn daarna veranderd, maar een reden voor de beperking is niet gelezen.", z.waar(van)), bewijs...)
		case duur <= herzienGewoon:
			return zelf(fmt.Sprintf("Een beperking in uren staat %s, zonder dat een reden is gelezen. Vraag de bedrijfsarts bij het volgende spreekuur om die te noemen.", z.waar(van)), bewijs...)
		case len(reden) > 0, len(houd(later, func(m melding) bool { return m.Onderwerp == dossier.UrenHerzien })) > 0, duur <= herzienLang:
			return zelf(fmt.Sprintf("Een beperking in uren staat %s. Beoordeel of reden en herbeoordeling duidelijk genoeg zijn.", z.waar(van)), bewijs...)
		}
		u := tekort("niet onderbouwd", z.hersteldag(), fmt.Sprintf("Een beperking in uren staat %s en bleef %s staan; een reden en een herbeoordeling door de bedrijfsarts zijn niet gevonden in %s.", z.waar(van), weken(duur), z.doorzocht()), bewijs...)
		return u
	},
}

// vrijZonder keeps the statements of a later day that there is no limit, from papers that state
// none themselves and after which none was stated again.
func vrijZonder(vrij, beperkt []melding) []melding {
	return houd(vrij, func(v melding) bool {
		for _, b := range beperkt {
			if b.doc == v.doc || !v.dag().Bekend() || b.dag() > v.dag() {
				return false
			}
		}
		return true
	})
}

// anders tells whether the hours a day changed in the course of time.
func anders(ms []melding) bool {
	eerste := 0.0
	for _, m := range ms {
		switch {
		case m.Getal == 0:
		case eerste == 0:
			eerste = m.Getal
		case m.Getal != eerste:
			return true
		}
	}
	return false
}

func opnieuw(later []melding) string {
	if len(later) == 0 {
		return "; een herbeoordeling hoeft er nog niet te zijn"
	}
	return fmt.Sprintf(", en is opnieuw bekeken (laatst op %s)", later[len(later)-1].dag().Nederlands())
}
