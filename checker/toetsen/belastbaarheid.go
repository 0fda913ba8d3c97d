package toetsen

import (
	"fmt"
	"regexp"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

var belastbaarheidVastgelegd = Toets{
	ID: "belastbaarheid-vastgelegd", Groep: oordeel.Volledigheid, Route: oordeel.Inhoudelijk,
	Titel:   "Belastbaarheid vastgelegd",
	Vraag:   "Als een arbeidsdeskundige of spoor 2 is ingezet: is er een FML of inzetbaarheidsprofiel?",
	Waarom:  "Een arbeidsdeskundig onderzoek en een zoekprofiel steunen op wat de werknemer volgens de bedrijfsarts kan. Zonder die basis kan UWV niet zien of het passende werk is gezocht.",
	Bronnen: []string{"beleid-7-4", "beleid-9"},
	Raden: []Raad{{"ontbreekt", "de belastbaarheid is niet vastgelegd",
		"Vraag de FML of het inzetbaarheidsprofiel op bij de bedrijfsarts. Is er geen, laat de mogelijkheden dan nu op de zes rubrieken vastleggen en geef ze aan de arbeidsdeskundige en het re-integratiebureau.",
		"werkgever, via de bedrijfsarts"}},
	Oordeel: func(z *Zaak) Uitslag {
		gebruik := append(z.van(dossier.ArbeidsdeskundigRapport), z.van(spoor2Stukken...)...)
		if len(gebruik) == 0 {
			return nvt("Er is geen arbeidsdeskundig rapport en geen spoor 2 in het dossier.")
		}
		if docs := z.van(dossier.FML, dossier.Inzetbaarheidsprofiel); len(docs) > 0 {
			return voldaan(gevonden(z, "De belastbaarheid is vastgelegd: FML of inzetbaarheidsprofiel", docs), bewijzenVan(docs)...)
		}
		if d, b := z.belastbaarheidElders(); d != nil {
			waar := opsomming(namen([]*dossier.Document{d}, nil))
			if op := eerste(gebruik); op != nil && d.Datum() > op.Datum().Plus(basisNa) {
				return zelf(fmt.Sprintf("De belastbaarheid staat op de rubrieken beschreven in: %s. Dat is van na %s. Beoordeel waarop dat stuk steunde.", waar, opsomming(namen([]*dossier.Document{op}, nil))), append(b, bewijsVan(op))...)
			}
			return voldaan(fmt.Sprintf("De belastbaarheid staat op de rubrieken beschreven in: %s.", waar), b...)
		}
		for _, s := range []dossier.Soort{dossier.FML, dossier.Inzetbaarheidsprofiel} {
			if u, ok := z.twijfel(s, "de FML of het inzetbaarheidsprofiel"); ok {
				return u
			}
		}
		basis := eerste(gebruik)
		if basis == nil {
			basis = gebruik[0]
		}
		bewijs := []dossier.Bewijs{bewijsVan(basis)}
		extra := ""
		for _, s := range []dossier.Soort{dossier.FML, dossier.Inzetbaarheidsprofiel} {
			if b, ok := z.verwezen(s); ok {
				bewijs = append(bewijs, b)
				extra = " Een ander document noemt er wel een: vraag die op."
				break
			}
		}
		return tekort("ontbreekt", z.hersteldag(), fmt.Sprintf("%s steunt op de belastbaarheid, maar een FML of inzetbaarheidsprofiel is niet gevonden in %s.%s", opsomming(namen([]*dossier.Document{basis}, nil)), z.doorzocht(), extra), bewijs...)
	},
}

// basisNa is the number of days after the first use within which a description of the
// capacity still counts as its basis.
const basisNa = 42

// rubrieken are the six fields on which functional capacity is written down.
var rubrieken = []*regexp.Regexp{
	regexp.MustCompile(`(?i)persoonlijk\s+functioneren`),
	regexp.MustCompile(`(?i)sociaal\s+functioneren`),
	regexp.MustCompile(`(?i)fysieke\s+omgeving\w*|omgevingseisen`),
	regexp.MustCompile(`(?i)dynamische\s+(handelingen|houdingen)`),
	regexp.MustCompile(`(?i)statische\s+houding\w*`),
	regexp.MustCompile(`(?i)werktijden`),
}

// belastbaarheidElders gives a bijstelling or actueel oordeel that goes through at least four
// of the six fields, with the quotes. The probleemanalyse is left out: its form prints the
// fields for everyone.
func (z *Zaak) belastbaarheidElders() (*dossier.Document, []dossier.Bewijs) {
	for _, d := range gedateerd(z.van(dossier.BijstellingPA, dossier.ActueelOordeel)) {
		if b := rubriekenIn(d); len(b) > 0 {
			return d, b
		}
	}
	return nil, nil
}

// rubriekenIn gives the quotes when a paper goes through at least four of the six fields.
func rubriekenIn(d *dossier.Document) []dossier.Bewijs {
	const genoeg = 4
	var b []dossier.Bewijs
	for _, r := range rubrieken {
		b = append(b, bewijzen(zoekPassages([]*dossier.Document{d}, 1, r, nil))...)
	}
	if len(b) < genoeg {
		return nil
	}
	return samen(6, b...)
}
