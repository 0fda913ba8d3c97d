package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var wiaAanvraagTijdig = Toets{
	ID: "wia-aanvraag-tijdig", Groep: oordeel.Termijnen, Route: oordeel.GeenRoute,
	Titel:   "WIA-aanvraag op tijd",
	Vraag:   "Is de WIA-aanvraag er uiterlijk in week 93?",
	Waarom:  "De werknemer vraagt de WIA aan. Komt de aanvraag te laat, dan loopt de loondoorbetaling langer door, met de duur van de vertraging.",
	Bronnen: []string{"wia-64-3", "bw-629-11", "wia-64-6", "uwv-wia"},
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{{"te laat", "de WIA-aanvraag kwam te laat",
		"Reken erop dat de loondoorbetaling met de duur van de vertraging wordt verlengd. Ga na wanneer UWV zijn brief over de aanvraag stuurde: binnen vier weken daarna is de aanvraag toch op tijd, als de 42e-weeksmelding voor week 82 is gedaan.",
		"werkgever"}},
	Oordeel: func(z *Zaak) Uitslag {
		t := z.termijn(kalender.DagWIAAanvraag)
		if d := z.wiaAanvraag(); d != nil {
			u := z.opTijd(d, "de WIA-aanvraag", t, 0)
			if u.Uitkomst == oordeel.Tekort {
				u.Tot = kalender.GeenDag
				u.Bericht += " De loondoorbetaling kan daardoor even lang doorlopen."
			}
			return z.naVerlenging(u)
		}
		docs := z.van(dossier.WIAAanvraag)
		switch {
		case z.nogNiet(t.geschoven):
			return nvt(fmt.Sprintf("Nog niet nodig op %s: de WIA-aanvraag moet er uiterlijk %s zijn.", z.Peildatum.Nederlands(), z.op(t.uiterlijk)), bewijzenVan(docs)...)
		case len(docs) > 0:
			return onbepaald("datum van de WIA-aanvraag", "Er is een WIA-aanvraag, maar zonder datum die bij het einde van de wachttijd past.", bewijzenVan(docs)...)
		}
		return onbepaald("WIA-aanvraag", fmt.Sprintf("De WIA-aanvraag zit niet in het dossier. De werknemer doet die zelf; hij moest er uiterlijk %s zijn. Vraag om een ontvangstbevestiging.", z.op(t.uiterlijk)))
	},
}
