package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// genoegLoon is the part of the old wage, in percent, from which work near the end can be a
// satisfactory result (Beleidsregels §3).
const genoegLoon = 65

// resultaatVenster is the number of days before the judging within which a statement on the
// work still tells how things stand.
const resultaatVenster = 140

var bevredigendResultaat = Toets{
	ID: "bevredigend-resultaat", Groep: oordeel.Resultaat, Route: oordeel.Inhoudelijk,
	Titel:   "Bevredigend resultaat",
	Vraag:   "Is er een bevredigend en structureel resultaat: werk dat past bij wat de werknemer kan, of ten minste 65% van het loon?",
	Waarom:  "Is het resultaat bevredigend, dan kijkt UWV niet meer naar de weg ernaartoe. Het werk moet dan wel blijvend zijn.",
	Bronnen: []string{"beleid-3", "wia-65"},
	Raden: []Raad{{"niet bereikt", "een bevredigend resultaat is niet bereikt",
		"Leg vast wat is gedaan om het te bereiken; dat een resultaat uitblijft is op zichzelf geen tekort.", "werkgever"}},
	Nodig: []Gegeven{EersteZiektedag, Peildatum},
	Oordeel: func(z *Zaak) Uitslag {
		eind := z.toetsEinde()
		vanaf := eind.Plus(-resultaatVenster)
		recent := func(over ...dossier.Onderwerp) []melding {
			return houd(z.meldingen(over...), func(m melding) bool { return m.dag().Bekend() && m.dag() >= vanaf })
		}
		vast, los := recent(dossier.WerkStructureel), recent(dossier.WerkTijdelijk)
		vol, loon := recent(dossier.WerkVolledig), recent(dossier.WerkLoonwaarde)
		genoeg := append(vol, houd(loon, func(m melding) bool { return m.Getal >= genoegLoon })...)
		weinig := houd(loon, func(m melding) bool { return m.Getal > 0 && m.Getal < genoegLoon })
		contract := houd(vast, func(m melding) bool { return m.doc.Soort == dossier.Arbeidsovereenkomst })
		hersteld := z.volledigHersteld()
		switch {
		case len(bij(vast, resultaatStukken...)) > 0 && len(genoeg) > 0 && len(los) == 0 && len(weinig) == 0 && !z.spoor2Na(vast[0].dag()):
			return voldaan("Er is structureel werk hervat dat past bij wat de werknemer kan, of ten minste 65% van het loon oplevert. Zorg dat beide partijen dat in de eindevaluatie bevestigen.", meldBewijs(6, vast, genoeg)...)
		case hersteld != nil:
			return zelf("Er is volledig herstel gemeld en daarna is geen stuk van de bedrijfsarts gevonden. Is het herstel blijvend, dan loopt de wachttijd niet door.", bewijsVan(hersteld))
		case len(genoeg) > 0 && len(los) == 0, len(vast) > 0 && len(weinig) == 0, len(contract) > 0:
			return zelf("De papieren spreken over werk dat een bevredigend resultaat kan zijn. Beoordeel of het blijvend is en past bij wat de werknemer kan (of ten minste 65% van het loon).", meldBewijs(6, genoeg, vast, los, weinig)...)
		case z.Peildatum < z.rivMoment().Plus(-resultaatVenster):
			return nvt("Nog niet aan de orde: het resultaat wordt aan het einde van de 104 weken beoordeeld.", meldBewijs(3, genoeg, weinig, los)...)
		}
		bewijs := meldBewijs(5, weinig, los, recent(dossier.WerkUren))
		waarom := ""
		if len(weinig) > 0 {
			waarom = fmt.Sprintf(" De loonwaarde is volgens de papieren %.0f%%.", weinig[len(weinig)-1].Getal)
		} else if len(los) > 0 {
			waarom = " Het werk dat er is, is volgens de papieren niet blijvend."
		}
		return nvt("Een bevredigend resultaat is niet bereikt."+waarom+" Dat is op zichzelf geen tekort: nu tellen de inspanningen.", bewijs...)
	},
}

// resultaatStukken are the papers in which both parties or a contract say how the work stands.
var resultaatStukken = []dossier.Soort{dossier.Eindevaluatie, dossier.BijstellingPvA, dossier.Evaluatie, dossier.Eerstejaarsevaluatie, dossier.Arbeidsovereenkomst}

// spoor2Na tells whether track 2 still ran after a day: then the work was not seen as final.
func (z *Zaak) spoor2Na(dag kalender.Dag) bool {
	for _, d := range gedateerd(z.van(spoor2Stukken...)) {
		if d.Soort != dossier.Spoor2Eindrapport && d.Datum() > dag {
			return true
		}
	}
	return false
}

// volledigHersteld gives a report of full recovery after which the bedrijfsarts wrote nothing.
func (z *Zaak) volledigHersteld() *dossier.Document {
	for _, m := range bij(z.meldingen(dossier.WerkVolledig), dossier.Herstelmelding) {
		d := laatste(gedateerd(z.van(vanBedrijfsarts...)))
		if m.dag().Bekend() && (d == nil || d.Datum() < m.dag()) {
			return m.doc
		}
	}
	return nil
}
