package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// reactietijd is the number of days in which something is expected to be done about a conflict
// or an employee who does not co-operate: about six weeks.
const reactietijd = 42

var arbeidsconflictAangepakt = Toets{
	ID: "arbeidsconflict-aangepakt", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk,
	Titel:   "Arbeidsconflict aangepakt",
	Vraag:   "Als er een conflict wordt genoemd: is daar iets aan gedaan, met gesprekken of mediation?",
	Waarom:  "Een conflict is geen reden om stil te zitten. UWV verwacht dat werkgever en werknemer het oplossen, en dat spoor 2 begint als terugkeer daardoor is uitgesloten.",
	Bronnen: []string{"beleid-5", "beleid-9", "beleid-10", "rbzwb-2023-1950", "crvb-2017-2302"},
	Raden: []Raad{
		{"niet aangepakt", "een arbeidsconflict is niet aangepakt", "Plan nu een gesprek met een onafhankelijke derde of schakel een mediator in, en leg uitnodiging, verslag en uitkomst vast. Weigert een van beiden, vraag dan een deskundigenoordeel aan. Sluit het conflict terugkeer uit, begin dan met spoor 2.", "werkgever en werknemer"},
		{"advies niet gevolgd", "het advies om een conflict op te lossen is niet gevolgd", "Voer het geadviseerde gesprek of de mediation alsnog uit en leg vast waarom het nu pas gebeurt.", "werkgever"},
	},
	Oordeel: func(z *Zaak) Uitslag {
		conflict, spanning := z.meldingen(dossier.Conflict), z.meldingen(dossier.Spanning)
		aanpak := z.meldingen(dossier.ConflictAanpak)
		bemiddeld := z.van(dossier.Mediation)
		if len(conflict) == 0 {
			switch {
			case len(bemiddeld) > 0:
				return voldaan("Er is mediation ingezet.", bewijzenVan(bemiddeld)...)
			case len(spanning) > 0 && len(aanpak) == 0:
				return zelf("Er is sprake van spanning op het werk. Beoordeel of dat om een gesprek vraagt.", meldBewijs(4, spanning)...)
			case len(spanning) > 0:
				return voldaan("Spanning op het werk is genoemd en besproken.", meldBewijs(4, spanning, aanpak)...)
			}
			return nvt(fmt.Sprintf("In %s wordt geen arbeidsconflict genoemd.", z.doorzocht()))
		}
		begin := conflict[0].dag()
		if gedaan := na(aanpak, begin); len(gedaan) > 0 || len(bemiddeld) > 0 {
			bewijs := append(meldBewijs(2, conflict), append(bewijzenVan(bemiddeld), meldBewijs(3, gedaan)...)...)
			if eind := aanpakDag(gedaan, bemiddeld); eind.Bekend() && begin.Bekend() && eind.Sinds(begin) > 3*reactietijd {
				return zelf(fmt.Sprintf("Een conflict staat %s; pas %s later blijkt dat er iets aan is gedaan. Beoordeel of dat te laat was.", z.waar(conflict[0]), weken(eind.Sinds(begin))), samen(6, bewijs...)...)
			}
			return voldaan(fmt.Sprintf("Een conflict staat %s; daarna is er aan gewerkt.", z.waar(conflict[0])), samen(6, bewijs...)...)
		}
		if !begin.Bekend() || !z.Peildatum.Bekend() {
			return zelf("Er wordt een conflict genoemd; niet gevonden is wat daaraan is gedaan.", meldBewijs(4, conflict)...)
		}
		advies := na(z.meldingen(dossier.ConflictAdvies), begin)
		if z.Peildatum.Sinds(begin) <= reactietijd {
			return zelf(fmt.Sprintf("Een conflict staat %s. Doe er binnen enkele weken iets aan.", z.waar(conflict[0])), meldBewijs(4, conflict, advies)...)
		}
		geval := "niet aangepakt"
		if len(advies) > 0 {
			geval = "advies niet gevolgd"
		}
		if stukken(conflict) == 1 && len(advies) == 0 && conflict[0].Zekerheid < 0.8 {
			return zelf(fmt.Sprintf("Een conflict staat %s. Niet gevonden is wat eraan is gedaan.", z.waar(conflict[0])), meldBewijs(4, conflict)...)
		}
		u := tekort(geval, z.hersteldag(), fmt.Sprintf("Een conflict staat %s; een gesprek daarover of mediation is daarna niet gevonden in %s.", z.waar(conflict[0]), z.doorzocht()), meldBewijs(6, conflict, advies)...)
		u.Gemist = true
		return u
	},
}

func aanpakDag(gedaan []melding, bemiddeld []*dossier.Document) kalender.Dag {
	var dag kalender.Dag
	if len(gedaan) > 0 {
		dag = gedaan[0].dag()
	}
	if d := eerste(bemiddeld); d != nil && (!dag.Bekend() || d.Datum() < dag) {
		dag = d.Datum()
	}
	return dag
}
