package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// The days around a signal of stagnation within which a step that breaks it must fall.
const (
	stagnatieVooraf = 28
	stagnatieNa     = 70
	stagnatieLang   = 98
)

var stagnatieDoorbroken = Toets{
	ID: "stagnatie-doorbroken", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk,
	Titel:   "Stagnatie doorbroken",
	Vraag:   "Als de re-integratie vastliep of partijen het oneens waren: is er een deskundigenoordeel gevraagd of een andere stap gezet?",
	Waarom:  "Bij stilstand of verschil van inzicht verwacht UWV dat de werkgever het initiatief neemt: een deskundigenoordeel, een arbeidsdeskundige, een nieuwe FML, een bijgesteld plan, mediation of spoor 2. Afwachten is een gemiste kans.",
	Bronnen: []string{"beleid-10", "beleid-5", "crvb-2018-3765", "rbmne-2015-3972", "drempel-stagnatie"},
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{{"niet doorbroken", "stagnatie is niet doorbroken",
		"Vraag nu een deskundigenoordeel aan bij UWV of zet een andere stap die de stilstand doorbreekt: arbeidsdeskundig onderzoek, een nieuwe FML, mediation bij onenigheid, of spoor 2. Leg vast wat de stap opleverde en stel het plan van aanpak bij.",
		"werkgever"}},
	Oordeel: func(z *Zaak) Uitslag {
		var tekens []kenmerkIn
		for _, k := range z.tekens(nil, dossier.Stagnatie, dossier.Meningsstrijd) {
			if k.Zekerheid >= zekereStap && k.dag >= z.eersteDag() && k.doc.Soort != dossier.Deskundigenoordeel && k.doc.Soort != dossier.DeskundigenoordeelVraag {
				tekens = append(tekens, k)
			}
		}
		if len(tekens) == 0 {
			return nvt("Uit de documenten blijkt geen stagnatie of verschil van inzicht.")
		}
		var open, laat []kenmerkIn
		var stappen []dossier.Bewijs
		for _, k := range tekens {
			dag, b := z.doorbraak(k.dag)
			switch {
			case dag.Bekend() && dag <= k.dag.Plus(stagnatieNa):
				stappen = append(stappen, k.Bewijs, b)
			case z.Peildatum <= k.dag.Plus(stagnatieNa):
			case !dag.Bekend():
				open = append(open, k)
			default:
				laat = append(laat, k)
				stappen = append(stappen, b)
			}
		}
		fout := append(open, laat...)
		if len(fout) == 0 {
			if len(stappen) == 0 {
				k := tekens[len(tekens)-1]
				return nvt(fmt.Sprintf("Op %s wordt stagnatie of verschil van inzicht genoemd; om daarop te reageren is er nog tijd.", k.dag.Nederlands()), k.Bewijs)
			}
			return voldaan("Waar stagnatie of verschil van inzicht wordt genoemd, volgde een stap om die te doorbreken.", samen(8, stappen...)...)
		}
		eerste := fout[0]
		verschillend := map[kalender.Dag]bool{}
		for _, k := range fout {
			verschillend[k.dag] = true
			if k.dag < eerste.dag {
				eerste = k
			}
		}
		if len(verschillend) < 2 || z.verloopNa(eerste.dag) {
			return zelf(fmt.Sprintf("Op %s wordt stagnatie of verschil van inzicht genoemd; een stap die dat doorbreekt is in de %s daarna niet gevonden. Beoordeel of er iets had moeten gebeuren.", z.op(eerste.dag), weken(stagnatieNa)), samen(6, append(tekenBewijzen(fout), stappen...)...)...)
		}
		u := tekort("niet doorbroken", z.hersteldag(), fmt.Sprintf("Sinds %s noemen %s stagnatie of verschil van inzicht, maar een deskundigenoordeel of andere stap die dat doorbreekt is daarna niet op tijd gevonden.", z.op(eerste.dag), aantal(len(verschillend), "stuk", "stukken")), samen(6, tekenBewijzen(fout)...)...)
		u.Gemist = true
		return u
	},
}

// doorbraak gives the first step around or after a day that breaks a stagnation.
func (z *Zaak) doorbraak(op kalender.Dag) (kalender.Dag, dossier.Bewijs) {
	var dag kalender.Dag
	var bewijs dossier.Bewijs
	zet := func(d kalender.Dag, b dossier.Bewijs) {
		if d >= op.Plus(-stagnatieVooraf) && (!dag.Bekend() || d < dag) {
			dag, bewijs = d, b
		}
	}
	for _, d := range gedateerd(z.van(dossier.Deskundigenoordeel, dossier.DeskundigenoordeelVraag, dossier.ArbeidsdeskundigRapport, dossier.FML, dossier.Inzetbaarheidsprofiel,
		dossier.BijstellingPA, dossier.BijstellingPvA, dossier.Mediation, dossier.Interventie, dossier.Loonmaatregel, dossier.Spoor2Intake, dossier.Spoor2Trajectplan, dossier.Opbouwschema)) {
		zet(d.Datum(), bewijsVan(d))
	}
	if s := z.spoor2Begin(); s.dag.Bekend() {
		zet(s.dag, s.bewijs[0])
	}
	for _, s := range z.stappen(dossier.Gedaan) {
		switch s.Thema {
		case dossier.ThemaDeskundigenoordeel, dossier.ThemaArbeidsdeskundige, dossier.ThemaMediation, dossier.ThemaInterventie, dossier.ThemaBureau:
			if s.dag >= op {
				zet(s.dag, s.Bewijs)
			}
		}
	}
	return dag, bewijs
}

// verloopNa tells whether the papers show after a day that it got going again: more hours or
// work that was reached.
func (z *Zaak) verloopNa(op kalender.Dag) bool {
	for _, s := range z.stappen(dossier.Gedaan) {
		if s.Thema == dossier.ThemaOpbouw && s.dag > op && s.dag <= op.Plus(stagnatieLang) {
			return true
		}
	}
	return false
}
