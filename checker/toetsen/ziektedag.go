package toetsen

import (
	"fmt"
	"regexp"
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var eersteZiektedagConsistent = Toets{
	ID: "eerste-ziektedag-consistent", Groep: oordeel.Consistentie, Route: oordeel.GeenRoute,
	Titel:   "Eerste ziektedag overal gelijk",
	Vraag:   "Noemen alle documenten dezelfde eerste ziektedag?",
	Waarom:  "Alle termijnen lopen vanaf de eerste ziektedag. Verschillende dagen geven vragen bij UWV, en een verkeerde dag maakt alles wat daarna komt onzeker.",
	Bronnen: []string{"wia-23-2", "wia-23-3", "regeling-6-1"},
	Raden: []Raad{{"verschillend", "de documenten noemen verschillende eerste ziektedagen",
		"Zoek uit wat de eerste werkdag was waarop door ziekte niet is gewerkt, laat de documenten met een andere dag verbeteren, en controleer de melding aan UWV. Was er een herstel van vier weken of langer, dan begint de telling opnieuw; vul dat herstel dan in.",
		"werkgever"}},
	Oordeel: func(z *Zaak) Uitslag {
		dag := z.Dossier.EersteZiektedag.Waarde
		if !dag.Bekend() {
			return onbepaald(string(EersteZiektedag), "In de documenten is geen eerste ziektedag gevonden. Vul hem in.")
		}
		var gelijk, anders, zwak []dossier.Waarneming[kalender.Dag]
		for _, w := range z.ziektedagen() {
			switch {
			case w.Waarde == dag || meldingsdag(w, dag) || z.naHerstel(w.Waarde):
				gelijk = append(gelijk, w.Waarneming)
			case w.zwak || abs(w.Waarde.Sinds(dag)) > anderGeval:
				zwak = append(zwak, w.Waarneming)
			default:
				anders = append(anders, w.Waarneming)
			}
		}
		switch {
		case z.Verloop.Opnieuw():
			return zelf(fmt.Sprintf("Door het ingevoerde herstel van vier weken of langer begint de telling opnieuw op %s; de documenten noemen %s. Beoordeel welke stukken bij deze ziekteperiode horen.", z.eersteDag().Nederlands(), dag.Nederlands()), ziektedagBewijs(gelijk, 4)...)
		case len(anders) > 0:
			return tekort("verschillend", kalender.GeenDag, fmt.Sprintf("De meeste steun heeft %s, maar een ander document noemt %s.", dag.Nederlands(), anders[0].Waarde.Nederlands()), samen(6, append(ziektedagBewijs(anders, 3), ziektedagBewijs(gelijk, 3)...)...)...)
		case len(gelijk) == 0:
			return onbepaald("eerste ziektedag in de documenten", fmt.Sprintf("Geen document noemt de eerste ziektedag %s met zekerheid.", dag.Nederlands()), ziektedagBewijs(zwak, 3)...)
		}
		return voldaan(fmt.Sprintf("%s %s als eerste ziektedag.", hoofdletter(aantal(documentenMet(gelijk), "document noemt", "documenten noemen")), dag.Nederlands()), ziektedagBewijs(gelijk, 6)...)
	},
}

// anderGeval is a number of days beyond which another first sick day belongs to another
// sickness, not to this one.
const anderGeval = 900

type ziektedag struct {
	dossier.Waarneming[kalender.Dag]
	zwak bool // read with too little confidence to accuse a paper
}

// ziektedagen gives every first sick day that was read with some confidence.
func (z *Zaak) ziektedagen() []ziektedag {
	const telt, sterk = 0.5, 0.7
	var uit []ziektedag
	for i := range z.Dossier.Documenten {
		d := &z.Dossier.Documenten[i]
		for _, w := range d.Feiten.EersteZiektedag {
			if w.Zekerheid >= telt {
				uit = append(uit, ziektedag{w, w.Zekerheid < sterk || d.Tekstbron == dossier.OCR || onwaarschijnlijk(d, w.Waarde)})
			}
		}
	}
	return uit
}

// onwaarschijnlijk tells whether a day is no first sick day for such a paper, so that it was
// probably misread: it lies after the paper, it is the day on which the paper was signed or
// discussed, or it is too near to a paper of the end of the first or second year.
func onwaarschijnlijk(d *dossier.Document, dag kalender.Dag) bool {
	if !d.Datum().Bekend() {
		return false
	}
	na := d.Datum().Sinds(dag)
	switch d.Soort {
	case dossier.Ziekmelding, dossier.Herstelmelding, dossier.Correspondentie:
		return na < 0
	case dossier.UWV42Weken, dossier.Eerstejaarsevaluatie, dossier.ActueelOordeel, dossier.Eindevaluatie, dossier.UWVWIABrief, dossier.WIAAanvraag:
		const laatIn = 180
		return na < laatIn
	}
	return na < 0 || slices.Contains(eigenData(d), dag)
}

var ziekmeldwoord = regexp.MustCompile(`(?i)meld|aangifte`)

// meldingsdag tells whether a day is that of the notice rather than the first sick day: up to
// three days later (a weekend), in a line that speaks of a notice.
func meldingsdag(w ziektedag, dag kalender.Dag) bool {
	n := w.Waarde.Sinds(dag)
	return n > 0 && n <= 3 && ziekmeldwoord.MatchString(w.Bewijs.Citaat)
}

// naHerstel tells whether a day is the first one after an interruption that a person entered.
func (z *Zaak) naHerstel(d kalender.Dag) bool {
	for _, o := range z.Verloop.Onderbrekingen {
		if d == o.TotEnMet.Plus(1) {
			return true
		}
	}
	return d == z.eersteDag()
}

func ziektedagBewijs(ws []dossier.Waarneming[kalender.Dag], n int) []dossier.Bewijs {
	var uit []dossier.Bewijs
	for _, w := range ws {
		uit = append(uit, w.Bewijs)
	}
	return samen(n, uit...)
}

func documentenMet(ws []dossier.Waarneming[kalender.Dag]) int {
	gezien := map[string]bool{}
	for _, w := range ws {
		gezien[fmt.Sprint(w.Bewijs.Bestand, w.Bewijs.Pagina)] = true
	}
	return len(gezien)
}

func abs(n int) int { return max(n, -n) }
