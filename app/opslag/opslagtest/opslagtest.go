// Package opslagtest makes stores and records for tests: a few words give a whole, valid
// dossier with fictional people, and a test names only what it is about.
package opslagtest

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dossiercheck/app/opslag"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// Moment is what the clock of a test store says.
var Moment = time.Date(2026, time.November, 21, 9, 30, 0, 0, time.UTC)

// Leeg gives an empty store in a folder of the test, closed when the test ends.
func Leeg(t testing.TB) *opslag.Opslag {
	t.Helper()
	return Op(t, filepath.Join(t.TempDir(), "dossiers.db"), nil)
}

// Op opens the store at pad with a fixed clock; z may be nil.
func Op(t testing.TB, pad string, z opslag.Zegel) *opslag.Opslag {
	t.Helper()
	o, err := opslag.Open(t.Context(), pad, opslag.Opties{Zegel: z, Nu: func() time.Time { return Moment }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { o.Sluit() })
	return o
}

// Dossier gives a dossier of werknemer with the documents.
func Dossier(werknemer string, docs ...dossier.Document) dossier.Dossier {
	d := dossier.Dossier{
		EersteZiektedag: dossier.Feit[kalender.Dag]{Waarde: kalender.MoetDag("2025-01-06"), Status: dossier.Gevonden},
		Werknemer:       dossier.Feit[string]{Waarde: werknemer, Status: dossier.Gevonden},
		Werkgever:       dossier.Feit[string]{Waarde: "Bakkerij De Korenaar B.V.", Status: dossier.Gevonden},
		Documenten:      docs,
	}
	return d
}

// Document gives a one-page document; its hash follows from bestand and tekst.
func Document(bestand string, s dossier.Soort, datum, tekst string) dossier.Document {
	d := dossier.Document{
		Bestand: bestand, Sha256: Hash(bestand + tekst), Paginas: [2]int{1, 1},
		Soort: s, Zekerheid: 0.9, Tekstbron: dossier.Tekstlaag,
		Bladen: []dossier.Blad{{Nummer: 1, Tekst: tekst}},
	}
	if datum != "" {
		d.Documentdatum = &dossier.Datering{Dag: kalender.MoetDag(datum), Precisie: dossier.OpDag,
			Rol: dossier.RolDocumentdatum, Pagina: 1, Citaat: datum, Zekerheid: 0.9}
		d.Datums = []dossier.Datering{*d.Documentdatum}
	}
	return d
}

// Hash gives 64 hexadecimal digits that differ for different texts.
func Hash(tekst string) string {
	var h uint64 = 14695981039346656037
	for _, b := range []byte(tekst) {
		h = (h ^ uint64(b)) * 1099511628211
	}
	return strings.Repeat(fmt.Sprintf("%016x", h), 4)
}
