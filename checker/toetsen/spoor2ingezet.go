package toetsen

import (
	"fmt"
	"regexp"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

var spoor2Ingezet = Toets{
	ID: "spoor2-ingezet", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk,
	Titel:   "Spoor 2 ingezet",
	Vraag:   "Is spoor 2 ingezet, of is er een erkende uitzondering met bewijs?",
	Waarom:  "Zonder concreet uitzicht op werk bij de eigen werkgever moet ook bij andere werkgevers worden gezocht. Geen spoor 2 zonder erkende reden is de bekendste grond voor een inhoudelijke loonsanctie.",
	Bronnen: []string{"bw-658a-1", "beleid-5", "beleid-8", "beleid-9", "werkwijzer-4-3", "werkwijzer-5", "rbzwb-2021-3082"},
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{
		{"geen spoor 2", "spoor 2 is niet begonnen", "Begin nu met spoor 2: kies met de werknemer een re-integratiebureau, geef een actuele FML mee, laat intake en trajectplan deze maand maken en leg de keuze vast in een bijstelling van het plan van aanpak. Is er een reden waarom spoor 2 niet hoefde, leg die dan vast met het advies van bedrijfsarts of arbeidsdeskundige. Vraag bij twijfel een deskundigenoordeel aan.", "werkgever"},
	},
	Oordeel: func(z *Zaak) Uitslag {
		t, geen, vervalt := z.spoor2Termijn()
		s := z.spoor2Begin()
		switch {
		case s.gelopen:
			return voldaan("Spoor 2 is ingezet.", samen(4, s.bewijs...)...)
		case vervalt:
			return nvt(fmt.Sprintf("Spoor 2 is niet aan de orde: volgens de bedrijfsarts zijn er geen benutbare mogelijkheden (%s).", geen.dag.Nederlands()), geen.bewijs)
		case z.nogNiet(t.uiterlijk):
			return nvt(fmt.Sprintf("Nog niet nodig op %s: zonder concreet uitzicht op terugkeer moet spoor 2 uiterlijk %s beginnen.", z.Peildatum.Nederlands(), z.op(t.uiterlijk)))
		}
		return z.geenSpoor2(t)
	},
}

// geenSpoor2 judges that no start was found after the latest day.
func (z *Zaak) geenSpoor2(t termijn) Uitslag {
	roep := z.vraagOmSpoor2(t)
	if p, wat := z.spoor2Uitzondering(t.uiterlijk, len(roep) > 0); len(p) > 0 {
		return zelf(fmt.Sprintf("Er is geen begin van spoor 2 gevonden; het moest uiterlijk %s lopen, tenzij er een goede reden was. De documenten spreken over %s. Beoordeel of dat de reden is.", z.op(t.uiterlijk), wat), samen(6, bewijzen(p)...)...)
	}
	for _, soort := range []dossier.Soort{dossier.Spoor2Trajectplan, dossier.Spoor2Voortgang} {
		if u, ok := z.twijfel(soort, "een stuk over spoor 2"); ok {
			return u
		}
	}
	if eigen := z.van(dossier.Sollicitatieoverzicht); len(eigen) > 0 {
		return zelf("Er is geen traject van een re-integratiebureau gevonden, wel een overzicht van sollicitaties. Een bureau is niet verplicht; beoordeel of dit spoor 2 was en wanneer het begon.", bewijzenVan(eigen)...)
	}
	bewijs := bewijzen(roep)
	if e := z.eerstejaars(); e != nil {
		bewijs = append(bewijs, bewijsVan(e))
	}
	for _, d := range z.van(dossier.Spoor2Offerte) {
		bewijs = append(bewijs, bewijsVan(d))
	}
	u := tekort("geen spoor 2", z.hersteldag(), fmt.Sprintf("Er is geen begin van spoor 2 gevonden in %s; het moest uiterlijk %s lopen. Een geldige reden is niet gevonden.", z.doorzocht(), z.op(t.uiterlijk)), samen(6, bewijs...)...)
	u.Gemist = true
	return u
}

// vraagOmSpoor2 gives the passages around the latest day that ask for track 2.
func (z *Zaak) vraagOmSpoor2(t termijn) []passage {
	return zoekPassages(z.rond(t.uiterlijk, 120, 60, spoor2Sprekers...), 2, vraagtSpoor2, vraagtNiet)
}

// vraagtNiet matches what takes the asking out of such a sentence.
var vraagtNiet = regexp.MustCompile(ontkent.String() + `|(?i)te vroeg|prematuur|vooralsnog|voorlopig|afgeraden`)
