package werk

import (
	"context"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// Inlezen reads files, folders and zips without keeping anything; for the command line.
func Inlezen(ctx context.Context, paden []string, o ImportOpties, peildatum kalender.Dag, meld func(Voortgang)) (dossier.Dossier, error) {
	x := o.importer(peildatum, meld)
	x.Knippen = o.Knippen
	return echt.importeer(ctx, paden, x)
}

// Oordeel judges what was read with what a person entered laid over it.
func Oordeel(d dossier.Dossier, in dossier.Invoer, peildatum kalender.Dag) oordeel.Rapport {
	return echt.oordeel(d, in, peildatum)
}

// BewaarRapport writes the PDF report of r to pad, whole or not at all; only this user may
// read the file.
func BewaarRapport(r oordeel.Rapport, pad string) error { return echt.bewaar(r, pad) }
