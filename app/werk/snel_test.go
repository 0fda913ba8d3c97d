package werk

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dossiercheck/app/opslag"
	"dossiercheck/app/opslag/opslagtest"
	"dossiercheck/assets/voorbeelden"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// BenchmarkOverzicht lists a thousand dossiers whose rows are of today.
func BenchmarkOverzicht(b *testing.B) {
	store := opslagtest.Leeg(b)
	w := Nieuw(store, func() kalender.Dag { return kalender.MoetDag("2026-11-21") })
	d := opslagtest.Dossier("J. Veldkamp", bladen(60)...)
	kop, err := w.kop(w.delen.oordeel(d, dossier.Invoer{}, w.vandaag()), w.delen.herken)
	if err != nil {
		b.Fatal(err)
	}
	for i := range 1000 {
		if _, err := store.Maak(b.Context(), opslag.Nieuw{Naam: fmt.Sprintf("Dossier %d", i), Inhoud: opslag.Inhoud{Gelezen: d, Herkend: w.delen.herken}, Kop: kop}); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		r, err := w.Overzicht(b.Context())
		if err != nil || len(r) != 1000 || r[0].Verouderd {
			b.Fatalf("%d regels, %v", len(r), err)
		}
	}
}

// BenchmarkOpen opens and judges one dossier of sixty documents.
func BenchmarkOpen(b *testing.B) {
	store := opslagtest.Leeg(b)
	w := Nieuw(store, func() kalender.Dag { return kalender.MoetDag("2026-11-21") })
	id, err := store.Maak(b.Context(), opslag.Nieuw{Naam: "J. Veldkamp",
		Inhoud: opslag.Inhoud{Gelezen: opslagtest.Dossier("J. Veldkamp", bladen(60)...), Herkend: w.delen.herken}})
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := w.Open(b.Context(), id); err != nil {
			b.Fatal(err)
		}
	}
}

// vanVoorbeelden puts the papers of two example dossiers, some sixty documents, in one.
func vanVoorbeelden(b *testing.B) (*Werk, int64) {
	b.Helper()
	w := Nieuw(opslagtest.Leeg(b), func() kalender.Dag { return kalender.MoetDag("2026-11-21") })
	var id int64
	for _, naam := range []string{"op-orde", "week-30"} {
		dir := filepath.Join(b.TempDir(), naam)
		if err := voorbeelden.Uitpakken(naam, dir); err != nil {
			b.Fatal(err)
		}
		var err error
		if id, _, err = w.Importeer(b.Context(), id, []string{dir}, ImportOpties{GeenOCR: true}, nil); err != nil {
			b.Fatal(err)
		}
	}
	if z, err := w.Open(b.Context(), id); err != nil || len(z.Gelezen.Documenten) < 60 {
		b.Fatalf("%d documenten, %v", len(z.Gelezen.Documenten), err)
	}
	b.ResetTimer()
	return w, id
}

// BenchmarkOpenVoorbeeld opens and judges a dossier of papers with a text of their own.
func BenchmarkOpenVoorbeeld(b *testing.B) {
	w, id := vanVoorbeelden(b)
	for b.Loop() {
		if _, err := w.Open(b.Context(), id); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkHerontleed recognises that dossier anew from its pages.
func BenchmarkHerontleed(b *testing.B) {
	w, id := vanVoorbeelden(b)
	for b.Loop() {
		if _, err := w.Herontleed(b.Context(), id); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkSplits divides one file of it and takes that back.
func BenchmarkSplits(b *testing.B) {
	w, id := vanVoorbeelden(b)
	z, err := w.Open(b.Context(), id)
	if err != nil {
		b.Fatal(err)
	}
	i := slices.IndexFunc(z.Gelezen.Documenten, func(d dossier.Document) bool { return d.Paginas[0] == 1 && d.Paginas[1] > 2 })
	for b.Loop() {
		if _, err := w.Splits(b.Context(), id, z.Gelezen.Documenten[i].Sha256, 2); err != nil {
			b.Fatal(err)
		}
		if _, err := w.Ongedaan(b.Context(), id); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkBlad gives one page with its words.
func BenchmarkBlad(b *testing.B) {
	w, id := vanVoorbeelden(b)
	z, err := w.Open(b.Context(), id)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := w.Blad(b.Context(), id, z.Gelezen.Documenten[0].Bestand, 1); err != nil {
			b.Fatal(err)
		}
	}
}

// bladen gives n documents of three pages of some 3,000 characters.
func bladen(n int) []dossier.Document {
	tekst := strings.Repeat("De werknemer werkt vier uur per dag in aangepast werk; evaluatie over zes weken.\n", 37)
	var uit []dossier.Document
	for i := range n {
		d := opslagtest.Document(fmt.Sprintf("map/%02d.pdf", i), dossier.Soorten[i%len(dossier.Soorten)].Soort, "2025-03-01", tekst)
		d.Paginas = [2]int{1, 3}
		d.Bladen = append(d.Bladen, dossier.Blad{Nummer: 2, Tekst: tekst}, dossier.Blad{Nummer: 3, Tekst: tekst})
		uit = append(uit, d)
	}
	return uit
}
