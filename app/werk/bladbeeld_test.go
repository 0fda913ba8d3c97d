package werk

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dossiercheck/app/bladbeeld"
	"dossiercheck/app/opslag/opslagtest"
	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
	"dossiercheck/importer/pdftekst"
)

// nepTekenaar draws an empty page of a file that it got the bytes of.
type nepTekenaar struct {
	data         map[string]string // bytes of the files that it has open
	wachtwoorden []string
	draai        int
}

func (n *nepTekenaar) Teken(_ context.Context, v pdftekst.Tekening) (pdftekst.Getekend, error) {
	n.wachtwoorden, n.draai = v.Wachtwoorden, v.Draai
	if _, ok := n.data[v.Bestand]; !ok {
		b, err := v.Data()
		if err != nil {
			return pdftekst.Getekend{}, err
		}
		n.data[v.Bestand] = string(b)
	}
	if strings.Contains(n.data[v.Bestand], "SLOT") && !slices.Contains(v.Wachtwoorden, "zomer") {
		return pdftekst.Getekend{}, &pdftekst.Fout{Soort: pdftekst.Versleuteld}
	}
	return pdftekst.Getekend{Beeld: image.NewRGBA(image.Rect(0, 0, v.Breedte, v.Pagina)), Bladen: 1}, nil
}
func (*nepTekenaar) Rust()  {}
func (*nepTekenaar) Sluit() {}

// metBestanden is a dossier of files that lie on disk or in a zip.
func metBestanden(t *testing.T, zips map[string]map[string]string, los map[string]string) (*proef, *nepTekenaar, int64, string) {
	t.Helper()
	p, n, wortel := nieuweProef(t), &nepTekenaar{data: map[string]string{}}, t.TempDir()
	p.delen.tekenaar = func(string) bladbeeld.Tekenaar { return n }
	p.delen.lees = func(_ context.Context, data []byte, _ []string, _ string) (page.File, error) {
		return pdftekst.Lees(data, pdftekst.Opties{})
	}
	var docs []dossier.Document
	doc := func(bestand, inhoud string) {
		d := opslagtest.Document(bestand, dossier.Overig, "", inhoud)
		d.Sha256 = som([]byte(inhoud))
		docs = append(docs, d)
	}
	leg := func(pad string, inhoud []byte) {
		pad = filepath.Join(wortel, pad)
		if err := os.MkdirAll(filepath.Dir(pad), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(pad, inhoud, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for naam, inhoud := range los {
		leg(naam, []byte(inhoud))
		doc(naam, inhoud)
	}
	for naam, leden := range zips {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		for lid, inhoud := range leden {
			f, err := z.Create(lid)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := f.Write([]byte(inhoud)); err != nil {
				t.Fatal(err)
			}
			doc(naam+"/"+lid, inhoud)
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		leg(naam, b.Bytes())
	}
	p.lezing = opslagtest.Dossier("J. Veldkamp", docs...)
	id, _, err := p.Importeer(t.Context(), 0, []string{wortel}, ImportOpties{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return p, n, id, wortel
}

func TestBladbeeldVindtHetBestand(t *testing.T) {
	p, n, id, wortel := metBestanden(t,
		map[string]map[string]string{"sub/alles.zip": {"map/brief.pdf": "%PDF-1.4 brief", "ander.pdf": "%PDF-1.4 ander"}},
		map[string]string{"a.pdf": "%PDF-1.4 a", "map/b.pdf": "%PDF-1.4 b", "foto.jpg": "\xff\xd8\xfffoto", "tekst.docx": "PK\x03\x04", "weg.pdf": "%PDF-1.4 weg", "anders.pdf": "%PDF-1.4 oud"})
	if err := os.Remove(filepath.Join(wortel, "weg.pdf")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(wortel, "anders.pdf"), []byte("%PDF-1.4 nieuw"), 0o600); err != nil {
		t.Fatal(err)
	}
	for bestand, want := range map[string]string{"a.pdf": "%PDF-1.4 a", "map/b.pdf": "%PDF-1.4 b", "foto.jpg": "\xff\xd8\xfffoto", "sub/alles.zip/map/brief.pdf": "%PDF-1.4 brief", "sub/alles.zip/ander.pdf": "%PDF-1.4 ander"} {
		m, err := p.Bladbeeld(t.Context(), id, bestand, 3, 120, 0)
		if err != nil {
			t.Errorf("%s: %v", bestand, err)
			continue
		}
		if m.Bounds().Dx() != 120 || m.Bounds().Dy() != 3 || n.data[som([]byte(want))] != want {
			t.Errorf("%s: beeld %v van %q", bestand, m.Bounds(), n.data[som([]byte(want))])
		}
	}
	for bestand, soort := range map[string]bladbeeld.Soort{"weg.pdf": bladbeeld.Weg, "anders.pdf": bladbeeld.Weg, "tekst.docx": bladbeeld.GeenBeeld} {
		_, err := p.Bladbeeld(t.Context(), id, bestand, 1, 120, 0)
		var f *bladbeeld.Fout
		if !errors.As(err, &f) || f.Soort != soort || f.Bestand != filepath.Base(bestand) {
			t.Errorf("%s: %v", bestand, err)
		}
	}
	if _, err := p.Bladbeeld(t.Context(), id, "vreemd.pdf", 1, 120, 0); err == nil {
		t.Error("een bestand dat niet in het dossier zit")
	}
	// What is open is drawn, also when the file has gone since; a file that came back is found.
	if err := os.Remove(filepath.Join(wortel, "a.pdf")); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Bladbeeld(t.Context(), id, "a.pdf", 2, 120, 0); err != nil {
		t.Error(err)
	}
	if err := os.WriteFile(filepath.Join(wortel, "weg.pdf"), []byte("%PDF-1.4 weg"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Bladbeeld(t.Context(), id, "weg.pdf", 1, 120, 0); err != nil {
		t.Error(err)
	}
}

func TestBladbeeldVerplaatst(t *testing.T) {
	p, _, id, wortel := metBestanden(t, nil, map[string]string{"a.pdf": "%PDF-1.4 a"})
	elders := filepath.Join(t.TempDir(), "elders")
	if err := os.Rename(wortel, elders); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Bladbeeld(t.Context(), id, "a.pdf", 1, 120, 0); err == nil {
		t.Fatal("gevonden waar het niet is")
	}
	if _, _, err := p.Importeer(t.Context(), id, []string{elders}, ImportOpties{}, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Bladbeeld(t.Context(), id, "a.pdf", 1, 120, 0); err != nil {
		t.Error(err)
	}
}

func TestBladbeeldOpSlot(t *testing.T) {
	p, n, id, _ := metBestanden(t, nil, map[string]string{"a.pdf": "%PDF-1.4 SLOT"})
	_, err := p.Bladbeeld(t.Context(), id, "a.pdf", 1, 120, 0)
	var f *bladbeeld.Fout
	if !errors.As(err, &f) || f.Soort != bladbeeld.Slot {
		t.Fatalf("zonder wachtwoord: %v", err)
	}
	p.GeefWachtwoord(id, "winter", "", "winter", "zomer")
	if _, err := p.Bladbeeld(t.Context(), id, "a.pdf", 1, 120, 0); err != nil {
		t.Error(err)
	}
	if got := fmt.Sprint(n.wachtwoorden); got != "[winter zomer]" {
		t.Errorf("wachtwoorden %s", got)
	}
	// A password that was given at an import counts too, and only for that dossier.
	if _, _, err := p.Importeer(t.Context(), id, []string{t.TempDir()}, ImportOpties{Wachtwoorden: []string{"lente"}}, nil); err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(p.sleutels(id), p.sleutels(id+1)); got != "[winter zomer lente] []" {
		t.Errorf("wachtwoorden %s", got)
	}
}

// pdf is a page of 400 by 800 points with two lines of text, turned by the file.
func pdf(turn int) string {
	var b strings.Builder
	var at []int
	object := func(s string) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(at), s)
	}
	b.WriteString("%PDF-1.4\n")
	object("<</Type/Catalog/Pages 2 0 R>>")
	object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
	object(fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 800]/Rotate %d/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>", turn))
	text := "BT /F1 10 Tf 40 700 Td (De werknemer hervat het eigen werk) Tj 0 -12 Td (voor de helft van de uren op 3 maart) Tj ET"
	object(fmt.Sprintf("<</Length %d>>\nstream\n%s\nendstream", len(text), text))
	object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, xref)
	return b.String()
}

func TestPlaats(t *testing.T) {
	p, _, id, _ := metBestanden(t, nil, map[string]string{"recht.pdf": pdf(0), "gedraaid.pdf": pdf(90)})
	vakken := func(bestand string, pagina int, citaat string) []Vak {
		t.Helper()
		v, err := p.Plaats(t.Context(), id, dossier.Bewijs{Bestand: bestand, Pagina: pagina, Citaat: citaat})
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	v := vakken("recht.pdf", 1, "eigen werk voor de helft")
	if len(v) != 2 {
		t.Fatalf("%d vakken, wil er een op elke regel", len(v))
	}
	van, tot := v[1].Grens()
	if math.Abs(van.X-38.5/400) > 0.005 || van.Y < 0.125 || tot.Y > 0.145 || tot.X > 0.5 {
		t.Errorf("tweede regel %v", v[1])
	}
	// Turned a quarter to the right: what was left is up, and the top of the text lies right.
	d := vakken("gedraaid.pdf", 1, "eigen werk voor de helft")
	for i := range d {
		for j, punt := range d[i] {
			recht := v[i][j]
			if math.Abs(punt.X-(1-recht.Y)) > 1e-6 || math.Abs(punt.Y-recht.X) > 1e-6 {
				t.Errorf("hoek %d van vak %d is %v, recht %v", j, i, punt, recht)
			}
		}
	}
	if v := vakken("recht.pdf", 1, "een ander citaat dat er niet staat"); v != nil {
		t.Errorf("gevonden: %v", v)
	}
	if v := vakken("recht.pdf", 9, ""); v != nil {
		t.Errorf("zonder citaat: %v", v)
	}
	if _, err := p.Plaats(t.Context(), id, dossier.Bewijs{Bestand: "recht.pdf", Pagina: 2, Citaat: "werk"}); err == nil {
		t.Error("een pagina die er niet is")
	}
}

// A page that was read lying is shown upright, and the places on it turn along.
func TestRechtop(t *testing.T) {
	p, n, id, _ := metBestanden(t, nil, map[string]string{"gedraaid.pdf": pdf(90)})
	sha := som([]byte(pdf(90)))
	f, err := pdftekst.Lees([]byte(pdf(90)), pdftekst.Opties{})
	if err != nil || f.Pages[0].Quarters != 3 {
		t.Fatalf("gelezen na %d kwartslagen: %v", f.Pages[0].Quarters, err)
	}
	b, err := p.store.BeginInlezing(t.Context(), id, "proef", nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := (&geheugen{store: p.store, b: b}).BewaarBlad(t.Context(), sha, f.Pages[0], "1"); err != nil {
		t.Fatal(err)
	}
	for draai, want := range map[int]int{0: 3, 1: 0, 3: 2} {
		if _, err := p.Bladbeeld(t.Context(), id, "gedraaid.pdf", 1, 120, draai); err != nil {
			t.Fatal(err)
		}
		if n.draai&3 != want {
			t.Errorf("door een mens %d gedraaid: getekend met %d, wil %d", draai, n.draai, want)
		}
	}
	v, err := p.Plaats(t.Context(), id, dossier.Bewijs{Bestand: "gedraaid.pdf", Pagina: 1, Citaat: "De werknemer hervat"})
	if err != nil || len(v) != 1 {
		t.Fatalf("%v, %v", v, err)
	}
	if van, tot := v[0].Grens(); math.Abs(van.X-38.5/400) > 0.005 || van.Y < 0.11 || tot.Y > 0.13 {
		t.Errorf("op het rechte blad: %v", v[0])
	}
}
