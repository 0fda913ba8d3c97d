package werk

import (
	"context"
	"io"

	"dossiercheck/app/bladbeeld"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
	"dossiercheck/importer"
	"dossiercheck/importer/page"
)

// delen are the parts that do the work. The program has one set (echt); tests put in others
// to be quick and to fail on purpose.
type delen struct {
	// importeer reads paths; see importer.Importeer.
	importeer func(ctx context.Context, paden []string, o importer.Opties) (dossier.Dossier, error)
	// ontleed makes the documents of one file of its pages; see importer.OntleedMet.
	ontleed func(naam, sha256 string, f page.File, eigen *dossier.Indeling, peildatum kalender.Dag) []dossier.Document
	herken  string // version of the recognisers of importeer and ontleed
	// samen makes the facts over all documents anew, after documents came in.
	samen func(dossier.Dossier) dossier.Dossier
	// oordeel judges what was read with what a person entered laid over it.
	oordeel func(d dossier.Dossier, in dossier.Invoer, peildatum kalender.Dag) oordeel.Rapport
	kader   string // version of the rule set of oordeel
	// pdf writes the report.
	pdf func(w io.Writer, r oordeel.Rapport) error
	// voorbeeld writes the PDFs of an example dossier into folder pad.
	voorbeeld func(naam, pad string) error
	// voorbeelddag gives the day on which an example dossier is meant to be judged.
	voorbeelddag func(naam string) kalender.Dag
	// tekenaar makes what draws pages, lees what reads one file; cache is a folder for
	// compiled readers.
	tekenaar func(cache string) bladbeeld.Tekenaar
	lees     func(ctx context.Context, data []byte, wachtwoorden []string, cache string) (page.File, error)
}

// onderbreking gives an interruption as the calendar wants it.
func onderbreking(o dossier.Onderbreking) kalender.Onderbreking {
	return kalender.Onderbreking{Van: o.Van, TotEnMet: o.TotEnMet, Verlof: o.Soort != "herstel"}
}
