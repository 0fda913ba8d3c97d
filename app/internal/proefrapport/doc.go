// Package proefrapport holds made-up verdicts for the tests of what shows them: the report,
// the timeline. Names, firms and numbers are fictional. The texts are of the length and kind
// that the checker writes, so that a page with them looks like a real one.
package proefrapport

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var dag = kalender.MoetDag

// stuk is a document in short.
type stuk struct {
	soort  dossier.Soort
	datum  string // ISO; empty: none
	bladen int
}

// documenten makes documents out of stukken, each in a file of its own.
func documenten(stukken []stuk) []dossier.Document {
	var uit []dossier.Document
	for i, s := range stukken {
		d := dossier.Document{
			Bestand:   fmt.Sprintf("%02d %s.pdf", i+1, s.soort),
			Sha256:    fmt.Sprintf("%064x", i+1),
			Paginas:   [2]int{1, max(1, s.bladen)},
			Soort:     s.soort,
			Zekerheid: 0.99 - float64(i%9)*0.045,
			Tekstbron: dossier.Tekstlaag,
		}
		if s.datum != "" {
			d.Documentdatum = &dossier.Datering{Dag: dag(s.datum), Precisie: dossier.OpDag,
				Rol: dossier.RolDocumentdatum, Pagina: 1, Citaat: "Datum: " + dag(s.datum).Kort(), Zekerheid: 0.95}
		}
		switch s.soort {
		case dossier.PlanVanAanpak, dossier.Evaluatie, dossier.BijstellingPvA, dossier.Eerstejaarsevaluatie, dossier.Eindevaluatie:
			d.Ondertekend = dossier.Ondertekening{Werkgever: dossier.Ja, Werknemer: dossier.Drie(i % 3)}
		}
		uit = append(uit, d)
	}
	return uit
}

func bron(id, tekst, status string) oordeel.Bron {
	return oordeel.Bron{ID: id, Tekst: tekst, Status: status}
}

func gevonden(b ...dossier.Bewijs) []dossier.Bewijs { return b }

func bewijs(bestand string, pagina int, citaat string) dossier.Bewijs {
	return dossier.Bewijs{Bestand: bestand, Pagina: pagina, Citaat: citaat}
}
