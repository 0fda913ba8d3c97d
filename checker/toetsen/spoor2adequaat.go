package toetsen

import (
	"fmt"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// overTraject are the papers in which the course of track 2 is told.
var overTraject = []dossier.Soort{dossier.Spoor2Voortgang, dossier.Spoor2Eindrapport, dossier.Sollicitatieoverzicht}

// The days after the start of track 2 from which each part must be there.
const (
	spoor2Jong      = 84  // nothing to judge yet
	profielNa       = 98  // a search profile
	sollicitatiesNa = 140 // applications or another way to work
	contactDagen    = 42  // one contact in so many days at least
)

var spoor2Adequaat = Toets{
	ID: "spoor2-adequaat", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk,
	Titel:   "Spoor 2 adequaat",
	Vraag:   "Blijken uit spoor 2 een profiel, een zoekprofiel, stappen op de arbeidsmarkt en vervolg, die op elkaar aansluiten?",
	Waarom:  "Een traject op papier is geen inspanning. UWV wil een samenhangende reeks activiteiten zien: waarnaar wordt gezocht en waarom, wat er per maand is gedaan, en wat er met tegenslag is gebeurd. Tekortkomingen van het bureau zijn voor rekening van de werkgever.",
	Bronnen: []string{"beleid-9", "beleid-6", "werkwijzer-spoor2", "rbmne-2023-1786", "rbrot-2024-68", "drempel-spoor2"},
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{{"schiet tekort", "spoor 2 schiet inhoudelijk tekort",
		"Spreek het re-integratiebureau deze week aan, schriftelijk, of kies een ander bureau. Laat binnen enkele weken persoonsprofiel en zoekprofiel op een actuele FML maken, begin met solliciteren of een werkervaringsplaats, spreek wekelijks of tweewekelijks contact af en vraag elke maand een verslag met aantallen en uitkomsten.",
		"werkgever, via het re-integratiebureau"}},
	Oordeel: func(z *Zaak) Uitslag {
		s := z.spoor2Begin()
		if !s.gelopen {
			return nvt("Uit de documenten blijkt niet dat spoor 2 heeft gelopen.")
		}
		t := z.trajectInhoud(s)
		switch {
		case s.dag.Bekend() && t.duur < spoor2Jong:
			return nvt(fmt.Sprintf("Spoor 2 loopt sinds %s; na %s is er nog te weinig om te beoordelen.", z.op(s.dag), weken(t.duur)), s.bewijs...)
		case len(t.fout) >= 2 || t.zwaar && len(t.fout) > 0:
			u := tekort("schiet tekort", z.hersteldag(), "Spoor 2 schiet tekort: "+opsomming(t.fout)+".", samen(10, t.bewijs...)...)
			u.Gemist = true
			return u
		case len(t.verslagen) == 0:
			return onbepaald("rapportages van spoor 2", "Zonder voortgangs- of eindrapportage is niet te zien wat er in spoor 2 is gedaan.", s.bewijs...)
		case len(t.fout) > 0 || len(t.zoek) == 0 || len(t.werk) == 0:
			return z.trajectZelf(t)
		}
		return voldaan(fmt.Sprintf("Spoor 2 laat een zoekprofiel zien en stappen op de arbeidsmarkt%s, in %s.", t.sollicitaties(), aantal(len(t.verslagen), "rapportage", "rapportages")),
			samen(8, append(tekenBewijzen(t.zoek[:1]), tekenBewijzen(t.werk)...)...)...)
	},
}

// traject is what the papers show of the content of track 2.
type traject struct {
	duur      int // days since the start
	verslagen []*dossier.Document
	zoek      []kenmerkIn // search profile with content
	werk      []kenmerkIn // applications and other steps
	fout      []string    // what is lacking, for a sentence
	zwaar     bool        // one lack that says enough by itself
	bewijs    []dossier.Bewijs
}

func (z *Zaak) trajectInhoud(s spoor2Start) traject {
	t := traject{duur: z.Peildatum.Sinds(s.dag), verslagen: gedateerd(z.van(dossier.Spoor2Voortgang, dossier.Spoor2Eindrapport))}
	if !s.dag.Bekend() {
		t.duur = 0
	}
	t.zoek = z.tekens(nil, dossier.Zoekprofiel)
	for _, d := range z.van(dossier.Spoor2Zoekprofiel) {
		if len(d.Feiten.Kenmerk(dossier.Zoekprofiel)) == 0 && len(d.Feiten.Kenmerk(dossier.ProfielVolgt)) == 0 {
			t.zoek = append(t.zoek, kenmerkIn{dossier.Kenmerk{Bewijs: bewijsVan(d)}, d, d.Datum()})
		}
	}
	t.werk = z.tekens(overTraject, dossier.Sollicitaties, dossier.Activiteit)
	if !s.dag.Bekend() {
		return t
	}
	t.profielen(z, s.dag)
	t.markt(z, s.dag)
	t.zelfde()
	t.contact(z, s.dag)
	return t
}

func (t *traject) mist(wat string, bewijs ...dossier.Bewijs) {
	t.fout = append(t.fout, wat)
	t.bewijs = append(t.bewijs, bewijs...)
}

// profielen looks for a search profile that is still to come long after the start.
func (t *traject) profielen(z *Zaak, begin kalender.Dag) {
	volgt := z.tekens(nil, dossier.ProfielVolgt)
	if len(volgt) == 0 {
		return
	}
	laatst := volgt[len(volgt)-1]
	later := slices.ContainsFunc(t.zoek, func(k kenmerkIn) bool { return k.dag >= laatst.dag || k.dag >= begin && k.dag > laatst.dag.Plus(-1) })
	if !later && len(t.zoek) == 0 && z.Peildatum > begin.Plus(profielNa) {
		t.mist("er is nog geen uitgewerkt profiel of zoekprofiel", tekenBewijzen(volgt[max(0, len(volgt)-3):])...)
	}
}

// markt looks for applications or another step to work.
func (t *traject) markt(z *Zaak, begin kalender.Dag) {
	if t.duur < sollicitatiesNa || len(t.verslagen) == 0 {
		return
	}
	for _, k := range t.werk {
		if k.Teken == dossier.Sollicitaties || plaatsing.MatchString(k.Zin) {
			return
		}
	}
	geen := z.tekens(nil, dossier.GeenSollicitatie)
	geen = slices.DeleteFunc(geen, func(k kenmerkIn) bool { return k.dag < begin })
	switch laatst := t.verslagen[len(t.verslagen)-1]; {
	case len(geen) > 0 && geen[len(geen)-1].dag >= begin.Plus(spoor2Jong):
		t.mist("er is niet gesolliciteerd", tekenBewijzen(geen[max(0, len(geen)-3):])...)
	case len(t.werk) == 0 && laatst.Datum() >= begin.Plus(sollicitatiesNa) && len(zoekPassages(t.verslagen, 1, marktWoord, nil)) == 0:
		t.mist("uit de rapportages blijkt geen enkele stap op de arbeidsmarkt", bewijzenVan(t.verslagen)...)
	}
}

// zelfde looks for consecutive reports that say the same.
func (t *traject) zelfde() {
	const vrijwel = 0.85
	for i := 1; i < len(t.verslagen); i++ {
		a, b := t.verslagen[i-1], t.verslagen[i]
		if a.Datum() != b.Datum() && gelijkenis(a, b) >= vrijwel {
			t.mist("opeenvolgende rapportages zijn vrijwel woordelijk gelijk", bewijsVan(a), bewijsVan(b))
			t.zwaar = true
			return
		}
	}
}

// contact looks for too few contacts and for words of having heard nothing.
func (t *traject) contact(z *Zaak, begin kalender.Dag) {
	for _, k := range slices.Backward(z.tekens(overTraject, dossier.Contacten)) {
		if !sindsStart.MatchString(k.Zin+" "+k.Bewijs.Citaat) && len(t.verslagen) > 1 && k.doc != t.verslagen[0] {
			continue
		}
		if n := k.dag.Sinds(begin); n > spoor2Jong && k.Aantal*contactDagen*2 < n {
			t.mist(fmt.Sprintf("in %s is er %s geweest", weken(n), aantal(k.Aantal, "contact", "contacten")), k.Bewijs)
			return
		}
	}
	stil := z.tekens(nil, dossier.GeenContact)
	stil = slices.DeleteFunc(stil, func(k kenmerkIn) bool { return k.dag < begin })
	if len(stil) > 0 {
		t.mist("de werknemer hoort weinig of niets van het bureau", tekenBewijzen(stil[:min(3, len(stil))])...)
	}
}

func (t *traject) sollicitaties() string {
	n := 0
	for _, k := range t.werk {
		if k.Teken == dossier.Sollicitaties {
			n = max(n, k.Aantal)
		}
	}
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(", waaronder %s", aantal(n, "sollicitatie", "sollicitaties"))
}

// trajectZelf hands the passages to a person where not every part was found.
func (z *Zaak) trajectZelf(t traject) Uitslag {
	wat := slices.Clone(t.fout)
	bewijs := slices.Clone(t.bewijs)
	if len(t.zoek) == 0 && len(t.fout) == 0 {
		wat = append(wat, "een zoekprofiel is niet herkend")
	}
	if len(t.werk) == 0 && len(t.fout) == 0 {
		wat = append(wat, "stappen op de arbeidsmarkt zijn niet herkend")
	}
	bewijs = append(bewijs, tekenBewijzen(t.zoek)...)
	bewijs = append(bewijs, tekenBewijzen(t.werk)...)
	bewijs = append(bewijs, bewijzenVan(t.verslagen)...)
	return zelf("Beoordeel de inhoud van spoor 2: "+opsomming(wat)+".", samen(8, bewijs...)...)
}

// gelijkenis gives the share of the words of b that stand in lines which a has as well, with
// figures and names of months left out; 0 for reports too short to say. Short lines, which are
// headings and labels, do not count, nor what stands at the foot of every page.
func gelijkenis(a, b *dossier.Document) float64 {
	const genoeg, kort = 25, 30
	in := map[string]bool{}
	for _, r := range regels(a) {
		in[masker(r)] = true
	}
	gelijk, alle := 0, 0
	gezien := map[string]bool{}
	for _, r := range regels(b) {
		m := masker(r)
		if n := len(strings.Fields(m)); len(m) >= kort && !gezien[m] {
			gezien[m] = true
			alle += n
			if in[m] {
				gelijk += n
			}
		}
	}
	if alle < genoeg {
		return 0
	}
	return float64(gelijk) / float64(alle)
}

func regels(d *dossier.Document) []string {
	var uit []string
	for _, blad := range d.Bladen {
		uit = append(uit, strings.Split(blad.Tekst, "\n")...)
	}
	return uit
}
