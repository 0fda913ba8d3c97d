package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

var spoor2RapportagesAanwezig = Toets{
	ID: "spoor2-rapportages-aanwezig", Groep: oordeel.Volledigheid, Route: oordeel.Administratief,
	Titel:   "Rapportages spoor 2 aanwezig",
	Vraag:   "Als spoor 2 heeft gelopen: zijn trajectplan en rapportages er?",
	Waarom:  "UWV beoordeelt wat er in spoor 2 is gedaan. Dat moet uit een plan en uit verslagen blijken.",
	Bronnen: []string{"beleid-9", "beleid-6", "regeling-3"},
	Raden: []Raad{
		{"geen trajectplan", "het trajectplan van spoor 2 ontbreekt", "Vraag het trajectplan op bij het re-integratiebureau. Is er geen, laat het dan nu opstellen met doel, zoekprofiel en planning, en laat alle partijen tekenen.", "werkgever, via het re-integratiebureau"},
		{"geen rapportage", "rapportages over spoor 2 ontbreken", "Vraag het re-integratiebureau om de voortgangsrapportages of een eindrapportage, met per maand wat er is gedaan en wat dat opleverde.", "werkgever, via het re-integratiebureau"},
	},
	Oordeel: func(z *Zaak) Uitslag {
		s := z.spoor2Begin()
		if !s.gelopen {
			return nvt("Uit de documenten blijkt niet dat spoor 2 heeft gelopen.")
		}
		if !z.Peildatum.Bekend() {
			return zonder(Peildatum)
		}
		plannen := z.van(dossier.Spoor2Trajectplan)
		verslagen := z.van(dossier.Spoor2Voortgang, dossier.Spoor2Eindrapport)
		const planNa, verslagNa = 56, 98 // eight weeks; three months and a little
		duur := z.Peildatum.Sinds(s.dag)
		jong := s.dag.Bekend() && duur < planNa
		switch {
		case len(plannen) == 0 && jong:
			return nvt(fmt.Sprintf("Spoor 2 begon op %s; een trajectplan hoeft er nog niet te zijn.", z.op(s.dag)), s.bewijs...)
		case len(plannen) == 0:
			return z.spoor2Mist(dossier.Spoor2Trajectplan, "geen trajectplan", "het trajectplan", s)
		case len(verslagen) == 0 && s.dag.Bekend() && duur > verslagNa:
			return z.spoor2Mist(dossier.Spoor2Voortgang, "geen rapportage", "een voortgangs- of eindrapportage", s)
		}
		return voldaan(fmt.Sprintf("Spoor 2: %s en %s.", aantal(len(plannen), "trajectplan", "trajectplannen"), aantal(len(verslagen), "rapportage", "rapportages")),
			samen(6, append(bewijzenVan(plannen), bewijzenVan(verslagen)...)...)...)
	},
}

func (z *Zaak) spoor2Mist(soort dossier.Soort, geval, naam string, s spoor2Start) Uitslag {
	if u, ok := z.twijfel(soort, naam); ok {
		return u
	}
	sinds := "Spoor 2 heeft gelopen"
	if s.dag.Bekend() {
		sinds = "Spoor 2 loopt sinds " + z.op(s.dag)
	}
	return tekort(geval, z.hersteldag(), fmt.Sprintf("%s, maar %s is niet gevonden in %s.", sinds, naam, z.doorzocht()), s.bewijs...)
}
