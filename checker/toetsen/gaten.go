package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// The thresholds in days for a stretch in which the papers show nothing at all.
const (
	stilGewoon = 63
	stilGat    = 70
)

var dossierZonderGaten = Toets{
	ID: "dossier-zonder-gaten", Groep: oordeel.Consistentie, Route: oordeel.Inhoudelijk,
	Titel:   "Dossier zonder stille perioden",
	Vraag:   "Is er nergens meer dan ongeveer acht weken zonder een vastgelegde stap?",
	Waarom:  "Wat niet is vastgelegd, kan UWV niet meewegen. Een stille periode ziet eruit als stilzitten, ook als er wel iets is gedaan.",
	Bronnen: []string{"wia-25-1", "regeling-3", "rbobr-2019-3388", "drempel-gaten"},
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{{"gat", "een lange stille periode",
		"Vul de stille periode aan met wat er is: mails, agenda-afspraken, notities van gesprekken, het logboek van de casemanager. Was er niets, leg dan vast waarom en ga nu weer aan de slag.",
		"werkgever"}},
	Oordeel: func(z *Zaak) Uitslag {
		eind := z.toetsEinde()
		var stappen []stap
		for i := range z.Dossier.Documenten {
			if d := &z.Dossier.Documenten[i]; d.Datum().Bekend() && !z.later(d) {
				stappen = append(stappen, stap{d.Datum(), bewijsVan(d)})
			}
		}
		stappen = append(stappen, z.rolStappen([]dossier.Rol{dossier.RolOndertekening, dossier.RolSpreekuur, dossier.RolGesprek,
			dossier.RolDocumentdatum, dossier.RolWerkhervatting, dossier.RolStartSpoor2, dossier.RolHerstel})...)
		stappen = append(stappen, z.rolStappen([]dossier.Rol{dossier.RolOverig}, dossier.Logboek, dossier.Sollicitatieoverzicht)...)
		stappen = z.opVolgorde(stappen, eind)
		g := z.grootsteGat(stap{dag: z.eersteDag()}, stappen, eind)
		tussen := fmt.Sprintf("tussen %s en %s", z.op(g.van.dag), z.op(g.tot.dag))
		switch {
		case len(stappen) == 0 && g.dagen <= stilGat:
			return nvt(fmt.Sprintf("Op %s is er nog te weinig tijd voorbij om over stille perioden te spreken.", z.Peildatum.Nederlands()))
		case g.dagen <= stilGewoon:
			return voldaan(fmt.Sprintf("De langste tijd zonder vastgelegde stap is %s, %s.", weken(g.dagen), tussen), g.bewijs()...)
		case g.dagen <= stilGat:
			return zelf(fmt.Sprintf("%s is er %s geen vastgelegde stap gevonden. Beoordeel of daar een reden voor was.", hoofdletter(tussen), weken(g.dagen)), g.bewijs()...)
		}
		return tekort("gat", z.hersteldag(), fmt.Sprintf("%s is er %s geen vastgelegde stap gevonden, in %s.", hoofdletter(tussen), weken(g.dagen), z.doorzocht()), g.bewijs()...)
	},
}
