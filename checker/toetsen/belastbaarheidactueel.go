package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// The thresholds in days for the age of an FML: half a year is the rule of thumb.
const (
	lijstOud     = 183
	lijstBijna   = 14 // a step in the same fortnight belongs to the list before
	lijstTermijn = 56 // to get a new one after it was found outdated
)

// opLijst are the papers that rest on an FML or inzetbaarheidsprofiel.
var opLijst = []dossier.Soort{dossier.ArbeidsdeskundigRapport, dossier.Spoor2Intake, dossier.Spoor2Trajectplan, dossier.Spoor2Zoekprofiel,
	dossier.Spoor2Voortgang, dossier.Spoor2Eindrapport}

var belastbaarheidActueel = Toets{
	ID: "belastbaarheid-actueel", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk,
	Titel:   "Belastbaarheid actueel",
	Vraag:   "Is de FML of het inzetbaarheidsprofiel waarop latere stappen steunen nog actueel?",
	Waarom:  "Een onderzoek of zoekprofiel dat uitgaat van achterhaalde mogelijkheden zoekt naar het verkeerde werk. Zegt de bedrijfsarts dat de lijst niet meer klopt, dan hoort er een nieuwe te komen voordat er verder op wordt gebouwd.",
	Bronnen: []string{"beleid-7-4", "regeling-4-4", "beleid-6", "cka-fml", "drempel-fml"},
	Nodig:   []Gegeven{Peildatum},
	Raden: []Raad{
		{"achterhaald", "de FML is achterhaald", "Vraag de bedrijfsarts nu om een actuele FML of inzetbaarheidsprofiel. Geef die direct aan de arbeidsdeskundige en het re-integratiebureau en laat onderzoek, persoonsprofiel en zoekprofiel erop aanpassen. Leg dat vast in een bijstelling van het plan van aanpak.", "werkgever, via de bedrijfsarts"},
		{"verlopen", "de FML was verlopen", "Vraag de bedrijfsarts te bevestigen of de lijst nog klopt, of om een nieuwe. Laat de stappen die op de verlopen lijst steunen daarop nakijken.", "werkgever, via de bedrijfsarts"},
	},
	Oordeel: func(z *Zaak) Uitslag {
		stappen := gedateerd(z.van(opLijst...))
		if len(stappen) == 0 {
			return nvt("Er is geen arbeidsdeskundig onderzoek en geen spoor 2 met een datum dat op de belastbaarheid steunt.")
		}
		bs := z.bases(stappen)
		if len(bs) == 0 {
			return z.zonderLijst(stappen)
		}
		if u, ok := z.lijstAchterhaald(bs); ok {
			return u
		}
		if u, ok := z.lijstVerlopen(bs); ok {
			return u
		}
		return z.lijstLeeftijd(bs)
	},
}

// basis is a step with the day of the list on which it rests. Letterlijk: the paper says so;
// else it is the last list before it.
type basis struct {
	stap       *dossier.Document
	lijst      kalender.Dag
	letterlijk bool
	bewijs     dossier.Bewijs
}

// bases ties each step to its list; a step before any list is left out.
func (z *Zaak) bases(stappen []*dossier.Document) []basis {
	lijsten := gedateerd(z.van(dossier.FML, dossier.Inzetbaarheidsprofiel))
	var uit []basis
	for _, d := range stappen {
		b := basis{stap: d, bewijs: bewijsVan(d)}
		for _, k := range d.Feiten.Kenmerk(dossier.FMLBasis) {
			if k.Datum <= d.Datum() && k.Datum > b.lijst && (!z.eersteDag().Bekend() || k.Datum >= z.eersteDag()) {
				b.lijst, b.letterlijk, b.bewijs = k.Datum, true, k.Bewijs
			}
		}
		if !b.letterlijk {
			for _, l := range lijsten {
				if l.Datum() <= d.Datum() {
					b.lijst = l.Datum()
				}
			}
		}
		if b.lijst.Bekend() {
			uit = append(uit, b)
		}
	}
	return uit
}

func (z *Zaak) zonderLijst(stappen []*dossier.Document) Uitslag {
	if len(z.van(dossier.FML, dossier.Inzetbaarheidsprofiel)) == 0 {
		if d, b := z.belastbaarheidElders(); d != nil && d.Datum() <= stappen[len(stappen)-1].Datum() {
			return zelf(fmt.Sprintf("Er is geen FML of inzetbaarheidsprofiel; de belastbaarheid staat beschreven in: %s. Beoordeel of latere stappen daarop steunen.", opsomming(namen([]*dossier.Document{d}, nil))), b...)
		}
		return nvt("Er is geen FML of inzetbaarheidsprofiel gevonden om de actualiteit van na te gaan; dat telt bij \"Belastbaarheid vastgelegd\".")
	}
	return onbepaald("datum van de FML", "Uit de documenten blijkt niet van welke datum de FML is waarop onderzoek of spoor 2 steunt.", bewijzenVan(z.van(dossier.FML, dossier.Inzetbaarheidsprofiel))...)
}

// lijstNa gives the first list dated after one and not long before it was found outdated.
func (z *Zaak) lijstNa(oud, gezegd kalender.Dag) kalender.Dag {
	var uit kalender.Dag
	zet := func(d kalender.Dag) {
		if d.Bekend() && d > oud && d >= gezegd.Plus(-lijstBijna) && d <= z.Peildatum && (!uit.Bekend() || d < uit) {
			uit = d
		}
	}
	for _, l := range gedateerd(z.van(dossier.FML, dossier.Inzetbaarheidsprofiel)) {
		zet(l.Datum())
	}
	for _, d := range z.alle(nil) {
		for _, v := range d.Feiten.Verwijzingen {
			if v.Soort == dossier.FML || v.Soort == dossier.Inzetbaarheidsprofiel {
				zet(v.Datum)
			}
		}
		for _, k := range d.Feiten.Kenmerk(dossier.FMLBasis) {
			zet(k.Datum)
		}
	}
	return uit
}

// bevestigd gives statements of the bedrijfsarts in a period that the list or the capacity
// still holds.
func (z *Zaak) bevestigd(van, tot kalender.Dag) []kenmerkIn {
	var uit []kenmerkIn
	for _, k := range z.tekens(vanBedrijfsarts, dossier.FMLGeldt, dossier.GelijkBelastbaar) {
		if k.dag >= van && k.dag <= tot && k.doc.Soort != dossier.FML && k.doc.Soort != dossier.Inzetbaarheidsprofiel {
			uit = append(uit, k)
		}
	}
	return uit
}

// lijstAchterhaald looks for an adviser who says that the list no longer holds, and for steps
// that rest on it nevertheless.
func (z *Zaak) lijstAchterhaald(bs []basis) (Uitslag, bool) {
	var zwak []dossier.Bewijs
	for _, a := range z.tekens(adviseurs, dossier.FMLAchterhaald, dossier.AndersBelastbaar) {
		oud := a.Datum
		if !oud.Bekend() {
			oud = z.laatsteLijst(bs, a.dag)
		}
		if !oud.Bekend() || a.Zekerheid < zekereStap || oud > a.dag || z.alVervangen(a, oud) {
			continue
		}
		nieuw := z.lijstNa(oud, a.dag)
		var later, letterlijk []dossier.Bewijs
		for _, b := range bs {
			na := b.stap.Datum() > a.dag.Plus(lijstBijna) || b.stap == a.doc
			if !na || b.lijst > oud || nieuw.Bekend() && nieuw <= b.stap.Datum().Plus(-lijstBijna) && !b.letterlijk {
				continue
			}
			later = append(later, b.bewijs)
			if b.letterlijk && b.stap != a.doc {
				letterlijk = append(letterlijk, b.bewijs)
			}
		}
		tijdig := nieuw.Bekend() && nieuw <= a.dag.Plus(lijstTermijn)
		hard := a.Teken == dossier.FMLAchterhaald
		switch {
		case len(later) == 0:
			if hard && !nieuw.Bekend() && z.Peildatum > a.dag.Plus(lijstTermijn) && z.loopt2(a.dag) {
				zwak = append(zwak, a.Bewijs)
			}
		case !hard:
			if !tijdig && len(z.bevestigd(a.dag.Plus(1), z.Peildatum)) == 0 {
				zwak = append(zwak, append([]dossier.Bewijs{a.Bewijs}, later...)...)
			}
		case len(letterlijk) == 0 && tijdig:
		case len(letterlijk) == 0 && len(z.geldtWeer(a.dag)) > 0:
			zwak = append(zwak, append([]dossier.Bewijs{a.Bewijs}, append(tekenBewijzen(z.geldtWeer(a.dag)), later...)...)...)
		default:
			if len(letterlijk) > 0 {
				later = letterlijk
			}
			slot := "Een nieuwe is er niet gekomen"
			if nieuw.Bekend() {
				slot = "De eerste nieuwe is van " + nieuw.Nederlands()
			}
			u := tekort("achterhaald", z.hersteldag(), fmt.Sprintf("Een stuk van %s zegt dat de lijst van %s niet meer klopt; op die lijst steunt daarna nog: %s. %s.",
				z.op(a.dag), oud.Nederlands(), aantal(len(later), "stap", "stappen"), slot), samen(8, append([]dossier.Bewijs{a.Bewijs}, later...)...)...)
			u.Gemist = true
			return u, true
		}
	}
	if len(zwak) > 0 {
		return zelf("De bedrijfsarts schrijft dat de belastbaarheid is veranderd of dat de lijst niet meer klopt. Beoordeel of de stappen daarna van de juiste mogelijkheden uitgingen.", samen(8, zwak...)...), true
	}
	return Uitslag{}, false
}

// alVervangen tells whether there was a newer list already when a list was called outdated: a
// look back at the one before.
func (z *Zaak) alVervangen(a kenmerkIn, oud kalender.Dag) bool {
	const vers = 42
	if !a.Datum.Bekend() {
		return a.dag.Sinds(oud) < vers
	}
	for _, l := range gedateerd(z.van(dossier.FML, dossier.Inzetbaarheidsprofiel)) {
		if l.Datum() > oud && l.Datum() <= a.dag {
			return true
		}
	}
	return false
}

// geldtWeer gives statements after a day that the list itself (again) holds.
func (z *Zaak) geldtWeer(na kalender.Dag) []kenmerkIn {
	var uit []kenmerkIn
	for _, k := range z.tekens(vanBedrijfsarts, dossier.FMLGeldt) {
		if k.dag > na {
			uit = append(uit, k)
		}
	}
	return uit
}

// laatsteLijst gives the day of the last list that was there on a day.
func (z *Zaak) laatsteLijst(bs []basis, op kalender.Dag) kalender.Dag {
	var uit kalender.Dag
	for _, l := range gedateerd(z.van(dossier.FML, dossier.Inzetbaarheidsprofiel)) {
		if l.Datum() < op {
			uit = max(uit, l.Datum())
		}
	}
	for _, b := range bs {
		if b.letterlijk && b.lijst < op {
			uit = max(uit, b.lijst)
		}
	}
	return uit
}

// loopt2 tells whether papers of track 2 are dated after a day.
func (z *Zaak) loopt2(na kalender.Dag) bool {
	d := laatste(z.van(spoor2Stukken...))
	return d != nil && d.Datum() > na
}

// lijstVerlopen looks for a list that says itself until when it holds.
func (z *Zaak) lijstVerlopen(bs []basis) (Uitslag, bool) {
	for _, v := range z.tekens([]dossier.Soort{dossier.FML, dossier.Inzetbaarheidsprofiel}, dossier.FMLVervalt) {
		for _, b := range bs {
			if b.lijst != v.dag || b.stap.Datum() <= v.Datum.Plus(lijstBijna) || len(z.bevestigd(v.Datum.Plus(-lijstTermijn), b.stap.Datum().Plus(lijstBijna))) > 0 {
				continue
			}
			const zekerVervallen = 0.8
			bericht := fmt.Sprintf("De lijst van %s gold tot ongeveer %s; %s (%s) steunt er nog op, zonder bevestiging van de bedrijfsarts", v.dag.Nederlands(), v.Datum.Nederlands(), b.stap.Soort.Naam(), b.stap.Datum().Nederlands())
			if v.Zekerheid < zekerVervallen {
				return zelf(bericht+". Beoordeel of de mogelijkheden toen nog dezelfde waren.", v.Bewijs, b.bewijs), true
			}
			u := tekort("verlopen", z.hersteldag(), bericht+".", v.Bewijs, b.bewijs)
			return u, true
		}
	}
	return Uitslag{}, false
}

// lijstLeeftijd judges the age of the list at each step, when nobody says that it is outdated.
func (z *Zaak) lijstLeeftijd(bs []basis) Uitslag {
	for _, b := range bs {
		oud := b.stap.Datum().Sinds(b.lijst)
		grens := lijstOud
		if b.stap.Soort == dossier.Spoor2Voortgang || b.stap.Soort == dossier.Spoor2Eindrapport {
			grens = 2 * lijstOud // reports go on what the plan rests on
		}
		if oud > grens && len(z.bevestigd(max(b.lijst.Plus(1), b.stap.Datum().Plus(-lijstOud)), b.stap.Datum().Plus(lijstBijna))) == 0 {
			return zelf(fmt.Sprintf("%s van %s steunt op een lijst van %s, %s oud; dat de mogelijkheden nog dezelfde waren is niet gevonden. Beoordeel of de lijst nog klopte.", b.stap.Soort.Naam(), b.stap.Datum().Nederlands(), b.lijst.Nederlands(), weken(oud)), samen(3, b.bewijs, bewijsVan(b.stap))...)
		}
	}
	l := bs[len(bs)-1]
	bewijs := []dossier.Bewijs{l.bewijs}
	bericht := fmt.Sprintf("De stappen steunen op een lijst van %s die toen actueel was", l.lijst.Nederlands())
	if b := z.bevestigd(l.lijst.Plus(1), z.Peildatum); len(b) > 0 {
		bericht += "; de bedrijfsarts bevestigde daarna dat zij klopt"
		bewijs = append(bewijs, b[len(b)-1].Bewijs)
	}
	for _, d := range z.van(dossier.FML, dossier.Inzetbaarheidsprofiel) {
		if d.Datum() == l.lijst {
			bewijs = append(bewijs, bewijsVan(d))
		}
	}
	return voldaan(bericht+".", samen(6, bewijs...)...)
}
