package toetsen

import (
	"fmt"
	"regexp"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var administratieveGegevensVolledig = Toets{
	ID: "administratieve-gegevens-volledig", Groep: oordeel.Volledigheid, Route: oordeel.Administratief,
	Titel:   "Administratieve gegevens volledig",
	Vraag:   "Zijn eerste ziektedag, functie, werkgever en bedrijfsarts bekend uit de documenten?",
	Waarom:  "Het re-integratieverslag begint met deze gegevens (onderdelen a tot en met e). Zonder kan UWV het niet beoordelen.",
	Bronnen: []string{"regeling-6-1"},
	Raden: []Raad{{"ontbreekt", "administratieve gegevens ontbreken",
		"Vul het ontbrekende gegeven in op de formulieren van het re-integratieverslag.", "werkgever"}},
	Oordeel: func(z *Zaak) Uitslag {
		var bewijs []dossier.Bewijs
		var mist, twijfel []string
		var sporen []dossier.Bewijs
		formulieren := z.van(formulierSoorten...)
		for _, g := range gegevens {
			if b := g.lees(z); b != nil {
				bewijs = append(bewijs, *b)
				continue
			}
			if p := zoekPassages(formulieren, 1, g.spoor, nil); len(p) > 0 || !allesLeesbaar(formulieren) {
				twijfel = append(twijfel, g.naam)
				sporen = append(sporen, bewijzen(p)...)
				continue
			}
			mist = append(mist, g.naam)
		}
		switch {
		case len(mist) == 0 && len(twijfel) == 0:
			return voldaan("Eerste ziektedag, functie, werkgever en bedrijfsarts staan in de documenten.", samen(6, bewijs...)...)
		case len(formulieren) == 0 && z.Peildatum <= z.Verloop.Dag(kalender.DagPlanVanAanpak):
			return nvt("Er is nog geen probleemanalyse of plan van aanpak waarin deze gegevens horen te staan.")
		case len(formulieren) > 0 && len(mist) > 0:
			return tekort("ontbreekt", z.hersteldag(), fmt.Sprintf("Niet gevonden in %s: %s.", z.doorzocht(), opsomming(mist)), samen(4, bewijs...)...)
		}
		return onbepaald(opsomming(append(mist, twijfel...)), fmt.Sprintf("Niet met zekerheid gelezen: %s. Kijk zelf of dit in de formulieren staat.", opsomming(append(mist, twijfel...))), samen(6, sporen...)...)
	},
}

var formulierSoorten = []dossier.Soort{dossier.Probleemanalyse, dossier.PlanVanAanpak, dossier.Eerstejaarsevaluatie, dossier.Eindevaluatie, dossier.ActueelOordeel, dossier.Reintegratieverslag}

// gegeven is one of the administrative facts: how to find it, and what on a page shows that
// the papers at least have a place for it.
type gegeven struct {
	naam  string
	lees  func(*Zaak) *dossier.Bewijs
	spoor *regexp.Regexp
}

var gegevens = []gegeven{
	{"eerste ziektedag", func(z *Zaak) *dossier.Bewijs {
		if len(z.Dossier.EersteZiektedag.Bewijs) > 0 {
			return &z.Dossier.EersteZiektedag.Bewijs[0]
		}
		return eersteWaarneming(z, func(f *dossier.Feiten) []dossier.Waarneming[kalender.Dag] { return f.EersteZiektedag })
	}, regexp.MustCompile(`(?i)(eerste|1e)\s+(ziekte|verzuim|arbeidsongeschiktheids)\s?dag|ziek(gemeld|melding)|ziek\s+(gemeld|sinds)`)},
	{"functie", func(z *Zaak) *dossier.Bewijs {
		return eersteWaarneming(z, func(f *dossier.Feiten) []dossier.Waarneming[string] { return f.Functie })
	}, regexp.MustCompile(`(?i)\bfunctie\b|\bwerkzaam als\b|\bberoep\b`)},
	{"werkgever", func(z *Zaak) *dossier.Bewijs {
		if len(z.Dossier.Werkgever.Bewijs) > 0 {
			return &z.Dossier.Werkgever.Bewijs[0]
		}
		return eersteWaarneming(z, func(f *dossier.Feiten) []dossier.Waarneming[string] { return f.Werkgever })
	}, regexp.MustCompile(`(?i)\bwerkgever\b|\bbedrijfs?naam\b|\bopdrachtgever\b`)},
	{"bedrijfsarts", func(z *Zaak) *dossier.Bewijs {
		return eersteWaarneming(z, func(f *dossier.Feiten) []dossier.Waarneming[string] { return f.Bedrijfsarts })
	}, regexp.MustCompile(`(?i)\bbedrijfsarts\b|\barbodienst\b|\barboarts\b`)},
}

func eersteWaarneming[T any](z *Zaak, lijst func(*dossier.Feiten) []dossier.Waarneming[T]) *dossier.Bewijs {
	for i := range z.Dossier.Documenten {
		if ws := lijst(&z.Dossier.Documenten[i].Feiten); len(ws) > 0 && !z.later(&z.Dossier.Documenten[i]) {
			return &ws[0].Bewijs
		}
	}
	return nil
}

func allesLeesbaar(docs []*dossier.Document) bool {
	for _, d := range docs {
		if !leesbaar(d) {
			return false
		}
	}
	return true
}
