package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// The thresholds in days between two contacts with the bedrijfsarts. The law says regelmatig
// and no more, so they are wider than those of the evaluations.
const (
	spreekuurGewoon = 84
	spreekuurGat    = 105
)

var spreekurenRegelmatig = Toets{
	ID: "spreekuren-regelmatig", Groep: oordeel.Termijnen, Route: oordeel.Inhoudelijk,
	Titel:   "Contact met de bedrijfsarts regelmatig",
	Vraag:   "Was er regelmatig contact met de bedrijfsarts, zonder lange gaten?",
	Waarom:  "De bedrijfsarts hoort de werknemer regelmatig te zien en het advies aan te passen. Met een oud advies mist de werkgever mogelijkheden, en dat is voor zijn rekening.",
	Bronnen: []string{"regeling-4-4", "beleid-6", "praktijk-spreekuur", "drempel-spreekuur"},
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{{"gat", "lange tijd geen contact met de bedrijfsarts",
		"Vraag de arbodienst om alle terugkoppelingen uit die periode. Waren er geen, plan dan nu een spreekuur, vraag om een bijgesteld advies en spreek een vast ritme af.",
		"werkgever, via de bedrijfsarts"}},
	Oordeel: func(z *Zaak) Uitslag {
		eind := z.toetsEinde()
		if a := laatste(z.van(dossier.ActueelOordeel)); a != nil && a.Datum() >= z.Verloop.Dag(weekVoorEinde) {
			eind = min(eind, a.Datum())
		}
		stappen := z.documentStappen(vanBedrijfsarts...)
		stappen = append(stappen, z.rolStappen([]dossier.Rol{dossier.RolSpreekuur})...)
		stappen = z.opVolgorde(stappen, eind)
		begin := stap{dag: z.Verloop.Dag(kalender.DagProbleemanalyse)}
		switch {
		case len(stappen) > 0:
			begin = stappen[0]
		case z.Verloop.Tussen(begin.dag, eind) <= spreekuurGewoon:
			return nvt(fmt.Sprintf("Op %s is er nog te weinig tijd voorbij om over regelmaat te spreken.", z.Peildatum.Nederlands()))
		}
		return z.oordeelGat(regelmaat{
			naam: "contact met de bedrijfsarts", meer: "contacten met de bedrijfsarts", gewoon: spreekuurGewoon, gat: spreekuurGat,
			hint: dossier.TerugkoppelingSpreekuur, soorten: vanBedrijfsarts, begin: begin, stappen: stappen, eind: eind,
		})
	},
}

// weekVoorEinde is the first day of week 79: an actueel oordeel from then on closes the row
// of contacts that the re-integratieverslag reports on.
const weekVoorEinde = 78 * kalender.DagenPerWeek
