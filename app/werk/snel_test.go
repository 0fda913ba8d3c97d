package werk

import (
	"fmt"
	"strings"
	"testing"

	"dossiercheck/app/opslag"
	"dossiercheck/app/opslag/opslagtest"
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
