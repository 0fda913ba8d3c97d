package werk

import (
	"os"
	"slices"

	"dossiercheck/app/rapport"
	"dossiercheck/assets/voorbeelden"
	"dossiercheck/checker"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
	"dossiercheck/importer"
	"dossiercheck/importer/soort"
)

// echt are the parts of the program.
var echt = delen{
	importeer:    importer.Importeer,
	ontleed:      importer.OntleedMet,
	herken:       importer.HerkenVersie,
	samen:        importer.Samen,
	oordeel:      beoordeel,
	kader:        Kader,
	pdf:          rapport.PDF,
	voorbeeld:    pakVoorbeeldUit,
	voorbeelddag: func(naam string) kalender.Dag { return kalender.MoetDag(voorbeelden.Peildatum(naam)) },
	tekenaar:     nieuweTekenaar,
	lees:         lees,
}

// Kader is the version of the rule set and KaderDatum its date.
const Kader = checker.KaderVersie

// KaderDatum is the day on which the rule set was released.
var KaderDatum = checker.KaderDatum

// Voorbeeld is the example dossier that the window offers: one in which something is wrong.
const Voorbeeld = "met-gaten"

// pakVoorbeeldUit writes the papers of an example dossier into pad. What an earlier version
// of the program left there is replaced.
func pakVoorbeeldUit(naam, pad string) error {
	if slices.Contains(voorbeelden.Namen(), naam) {
		if err := os.RemoveAll(pad); err != nil {
			return err
		}
	}
	return voorbeelden.Uitpakken(naam, pad)
}

// beoordeel lays a person's words over what was read, and judges. A first sick day that a
// person gave is also the one that types that hang on it go by. What a person excluded is no
// source of facts either.
func beoordeel(d dossier.Dossier, in dossier.Invoer, peildatum kalender.Dag) oordeel.Rapport {
	d = zonderUitgesloten(d, in)
	if in.EersteZiektedag.Bekend() && in.EersteZiektedag != d.EersteZiektedag.Waarde {
		d.Documenten = slices.Clone(d.Documenten)
		soort.Verfijn(d.Documenten, in.EersteZiektedag)
	}
	return checker.Beoordeel(d.Met(in), peildatum)
}
