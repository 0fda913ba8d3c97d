package opslag_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossiercheck/app/opslag"
	"dossiercheck/app/opslag/opslagtest"
	"dossiercheck/checker/dossier"

	"github.com/google/go-cmp/cmp"
)

func begin(t *testing.T, o *opslag.Opslag, id int64) opslag.Beurt {
	t.Helper()
	b, err := o.BeginInlezing(t.Context(), id, "venster 1", []byte("map"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// lezing has as many pages as texts.
func lezing(versie string, teksten ...string) opslag.Lezing {
	l := opslag.Lezing{Versie: versie, Kop: []byte("kop " + versie)}
	for i, s := range teksten {
		l.Bladen = append(l.Bladen, opslag.Leesblad{Nummer: i + 1, Versie: "k1", Inhoud: []byte(s)})
	}
	return l
}

func leesLezing(t *testing.T, o *opslag.Opslag, sha string) opslag.Lezing {
	t.Helper()
	l, err := o.LeesLezing(t.Context(), opslag.Beurt{}, sha)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func moet(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestLezingHeenEnTerug(t *testing.T) {
	o := opslagtest.Leeg(t)
	b := begin(t, o, 0)
	if l := leesLezing(t, o, "aa"); l.Versie != "" || l.Bladen != nil {
		t.Errorf("niets bewaard, kreeg %+v", l)
	}
	los := opslag.Leesblad{Nummer: 2, Versie: "k1", Inhoud: []byte("los")}
	moet(t, o.BewaarBlad(t.Context(), b, "aa", los))
	if d := cmp.Diff(opslag.Lezing{Bladen: []opslag.Leesblad{los}}, leesLezing(t, o, "aa")); d != "" {
		t.Errorf("los blad:\n%s", d)
	}
	moet(t, o.BewaarLezing(t.Context(), b, "aa", lezing("1", "een", "twee", "drie")))
	moet(t, o.BewaarLezing(t.Context(), b, "aa", lezing("2", "één", "twee"))) // fewer pages than before
	if d := cmp.Diff(lezing("2", "één", "twee"), leesLezing(t, o, "aa")); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	if x, ok, err := o.LeesBlad(t.Context(), "aa", 2); err != nil || !ok || string(x) != "twee" {
		t.Errorf("blad 2: %q %v %v", x, ok, err)
	}
	if _, ok, err := o.LeesBlad(t.Context(), "aa", 3); err != nil || ok {
		t.Errorf("blad 3 is er nog: %v %v", ok, err)
	}
}

// TestLezingGaatMetHetLaatsteDossier follows one file through imports and dossiers.
func TestLezingGaatMetHetLaatsteDossier(t *testing.T) {
	o := opslagtest.Leeg(t)
	doc := opslagtest.Document("a.pdf", dossier.Overig, "", "tekst")
	er := func(want bool, wanneer string) {
		t.Helper()
		if got := len(leesLezing(t, o, doc.Sha256).Bladen) > 0; got != want {
			t.Errorf("%s: lezing is er %v, want %v", wanneer, got, want)
		}
	}
	maakMet := func(b opslag.Beurt) int64 {
		t.Helper()
		id, err := o.Maak(t.Context(), opslag.Nieuw{Naam: "x", Inhoud: opslag.Inhoud{Gelezen: opslagtest.Dossier("x", doc)}, Beurt: b})
		moet(t, err)
		return id
	}
	b := begin(t, o, 0)
	moet(t, o.BewaarLezing(t.Context(), b, doc.Sha256, lezing("1", "tekst")))
	moet(t, o.BewaarLezing(t.Context(), b, "ongebruikt", lezing("1", "leeg bestand")))
	een := maakMet(b)
	er(true, "na de import")
	if l := leesLezing(t, o, "ongebruikt"); l.Versie != "" {
		t.Error("een bestand dat geen document gaf blijft staan")
	}
	if r, _ := o.Inlezingen(t.Context()); len(r) != 0 {
		t.Errorf("de import staat nog open: %+v", r)
	}
	twee := maakMet(opslag.Beurt{})
	moet(t, o.Verwijder(t.Context(), een))
	er(true, "het andere dossier gebruikt het nog")

	b = begin(t, o, 0) // an import that finds it in memory
	if _, err := o.LeesLezing(t.Context(), b, doc.Sha256); err != nil {
		t.Fatal(err)
	}
	moet(t, o.Verwijder(t.Context(), twee))
	er(true, "een import gebruikt het nog")
	moet(t, o.LaatLos(t.Context(), b))
	er(true, "de import kan worden hervat")
	moet(t, o.VergeetInlezing(t.Context(), b.Nr))
	er(false, "de import is vergeten")

	drie := maakMet(opslag.Beurt{})
	b = begin(t, o, drie)
	moet(t, o.BewaarLezing(t.Context(), b, doc.Sha256, lezing("1", "tekst")))
	moet(t, o.BewaarGelezen(t.Context(), drie, 1, opslag.Inhoud{Gelezen: opslagtest.Dossier("x", doc)}, b, nil))
	er(true, "bijgelezen")
	moet(t, o.BewaarGelezen(t.Context(), drie, 2, opslag.Inhoud{Gelezen: opslagtest.Dossier("x")}, opslag.Beurt{}, nil))
	er(false, "het dossier heeft het bestand niet meer")
}

func TestInlezingHervattenEnOvernemen(t *testing.T) {
	o := opslagtest.Leeg(t)
	leeg := begin(t, o, 0)
	moet(t, o.LaatLos(t.Context(), leeg)) // read nothing: nothing to take up
	b := begin(t, o, 0)
	b.Gedaan, b.Totaal = 40, 60
	moet(t, o.BewaarLezing(t.Context(), b, "aa", lezing("1", "tekst")))
	r, err := o.Inlezingen(t.Context())
	moet(t, err)
	want := []opslag.Inlezing{{Nr: b.Nr, Eigenaar: "venster 1", Begonnen: opslagtest.Moment, Gezien: opslagtest.Moment, Gedaan: 40, Totaal: 60, Inhoud: []byte("map")}}
	if d := cmp.Diff(want, r); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	nieuw, err := o.NeemInlezing(t.Context(), b.Nr, "venster 1", "venster 2")
	moet(t, err)
	if _, err := o.NeemInlezing(t.Context(), b.Nr, "venster 1", "venster 3"); !errors.Is(err, opslag.ErrBeurtVoorbij) {
		t.Errorf("twee keer overgenomen: %v", err)
	}
	// The first window is still at it: nothing of it is kept any more.
	doc := opslagtest.Document("a.pdf", dossier.Overig, "", "x")
	inhoud := opslag.Inhoud{Gelezen: opslagtest.Dossier("x", doc)}
	_, err = o.LeesLezing(t.Context(), b, "aa")
	_, err2 := o.Maak(t.Context(), opslag.Nieuw{Naam: "x", Inhoud: inhoud, Beurt: b})
	for i, err := range []error{o.BewaarLezing(t.Context(), b, "bb", lezing("1", "x")), o.BewaarBlad(t.Context(), b, "bb", opslag.Leesblad{}), err, err2} {
		if !errors.Is(err, opslag.ErrBeurtVoorbij) || !strings.Contains(err.Error(), "ander venster") {
			t.Errorf("%d: %v", i, err)
		}
	}
	if k, _ := o.Koppen(t.Context()); len(k) != 0 {
		t.Errorf("%d dossiers van een overgenomen import", len(k))
	}
	if _, err := o.Maak(t.Context(), opslag.Nieuw{Naam: "x", Inhoud: inhoud, Beurt: nieuw}); err != nil {
		t.Error(err)
	}
}

func TestVerwijderenNeemtDeInlezingMee(t *testing.T) {
	o := opslagtest.Leeg(t)
	id := maak(t, o, "J. Veldkamp")
	b := begin(t, o, id)
	moet(t, o.BewaarLezing(t.Context(), b, "aa", lezing("1", "tekst")))
	moet(t, o.Verwijder(t.Context(), id))
	if r, _ := o.Inlezingen(t.Context()); len(r) != 0 || leesLezing(t, o, "aa").Versie != "" {
		t.Errorf("na verwijderen staat er nog %+v", r)
	}
	if _, err := o.BeginInlezing(t.Context(), id, "venster 1", nil); !errors.Is(err, opslag.ErrWeg) {
		t.Errorf("inlezen in een verwijderd dossier: %v", err)
	}
}

func TestLezingenGaanDoorHetZegel(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "dossiers.db")
	o := opslagtest.Op(t, pad, omgekeerd{"proef"})
	const geheim = "Zonderlingnaam"
	b, err := o.BeginInlezing(t.Context(), 0, "venster 1", []byte(geheim))
	moet(t, err)
	l := lezing("1", geheim)
	l.Kop = []byte(geheim)
	moet(t, o.BewaarLezing(t.Context(), b, "aa", l))
	moet(t, o.BewaarBlad(t.Context(), b, "bb", opslag.Leesblad{Nummer: 1, Inhoud: []byte(geheim)}))
	if got := leesLezing(t, o, "aa"); string(got.Kop) != geheim || string(got.Bladen[0].Inhoud) != geheim {
		t.Errorf("terug: %+v", got)
	}
	if r, err := o.Inlezingen(t.Context()); err != nil || string(r[0].Inhoud) != geheim {
		t.Errorf("terug: %+v %v", r, err)
	}
	o.Sluit()
	raw, err := os.ReadFile(pad)
	if err != nil || len(raw) < 4096 || bytes.Contains(raw, []byte(geheim)) {
		t.Errorf("%d bytes, %v; of er staat onverzegelde tekst in", len(raw), err)
	}
}

func TestSchijfVol(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "dossiers.db")
	o, err := opslag.Open(t.Context(), pad, opslag.Opties{MaxBytes: 200 << 10})
	moet(t, err)
	defer o.Sluit()
	id := maak(t, o, "J. Veldkamp")
	b := begin(t, o, 0)
	var n int
	for err == nil && n < 100 {
		n++
		err = o.BewaarLezing(t.Context(), b, fmt.Sprint("bestand ", n), lezing("1", strings.Repeat("tekst ", 2000)))
	}
	if !errors.Is(err, opslag.ErrVol) || !strings.Contains(err.Error(), "Maak ruimte vrij") || n < 2 {
		t.Fatalf("na %d bestanden: %v", n, err)
	}
	if l := leesLezing(t, o, fmt.Sprint("bestand ", n)); l.Versie != "" || len(l.Bladen) != 0 {
		t.Error("het bestand dat niet paste staat er half")
	}
	if l := leesLezing(t, o, "bestand 1"); l.Versie != "1" {
		t.Error("wat eerder is bewaard is weg")
	}
	// What was read makes room again.
	moet(t, o.LaatLos(t.Context(), b))
	moet(t, o.VergeetInlezing(t.Context(), b.Nr))
	moet(t, o.Hernoem(t.Context(), id, "K. Veldkamp"))
}

// TestLezenEnSchrijvenTegelijk is an import of four files at a time.
func TestLezenEnSchrijvenTegelijk(t *testing.T) {
	o := opslagtest.Leeg(t)
	b := begin(t, o, 0)
	fouten := make(chan error)
	for i := range 4 {
		go func() {
			var err error
			for j := range 10 {
				sha := fmt.Sprint(i, " ", j)
				err = errors.Join(err, o.BewaarLezing(context.Background(), b, sha, lezing("1", sha)))
				_, e := o.LeesLezing(context.Background(), b, sha)
				err = errors.Join(err, e)
			}
			fouten <- err
		}()
	}
	for range 4 {
		if err := <-fouten; err != nil {
			t.Error(err)
		}
	}
}
