package venster

import (
	"context"
	"image"
	"os"
	"path/filepath"
	"testing"

	"dossiercheck/app/opslag"
	"dossiercheck/app/venster/paginas"
	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/pdftekst"
)

// A PDF is read by a child of the program that runs, here the test itself.
func TestMain(m *testing.M) {
	if pdftekst.Kind(os.Args) {
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// echt is the window on the real use cases with an empty store.
func echt(t *testing.T) *proef {
	t.Helper()
	store, err := opslag.Open(context.Background(), filepath.Join(t.TempDir(), "dossiers.db"), opslag.Opties{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Sluit(); err != nil {
			t.Error(err)
		}
	})
	p := nieuweProef(t, &nepZaken{})
	p.zaken = werk.Nieuw(store, func() kalender.Dag { return kalender.MoetDag("2026-01-20") })
	p.ververs()
	return p
}

// inkt looks whether letters stand on the picture of a page where the quote of a proof is lit
// up.
func inkt(t *testing.T, p *proef, b dossier.Bewijs) {
	t.Helper()
	id := p.zaak.Huidig().ID
	m, err := p.zaken.Bladbeeld(t.Context(), id, b.Bestand, b.Pagina, 900, 0)
	if err != nil {
		t.Errorf("pagina %d van %s: %v", b.Pagina, b.Bestand, err)
		return
	}
	vakken, err := p.zaken.Plaats(t.Context(), id, b)
	if err != nil || len(vakken) == 0 {
		t.Errorf("%q op pagina %d van %s: %d plaatsen, %v", b.Citaat, b.Pagina, b.Bestand, len(vakken), err)
	}
	for _, v := range vakken {
		van, tot := v.Grens()
		r := image.Rect(int(van.X*900), int(van.Y*float64(m.Bounds().Dy())), int(tot.X*900), int(tot.Y*float64(m.Bounds().Dy())))
		donker := 0
		for y := r.Min.Y; y < r.Max.Y; y++ {
			for x := r.Min.X; x < r.Max.X; x++ {
				if _, g, _, _ := m.At(x, y).RGBA(); g < 0x9000 {
					donker++
				}
			}
		}
		if n := r.Dx() * r.Dy(); n == 0 || donker*100 < 3*n || donker*100 > 60*n {
			t.Errorf("%q op pagina %d van %s: in %v zijn %d van de %d beeldpunten donker", b.Citaat, b.Pagina, b.Bestand, r, donker, n)
		}
	}
}

// From the papers on disk to the report: the whole program except the desktop.
func TestVanPapierenTotRapport(t *testing.T) {
	p := echt(t)
	papieren, err := filepath.Abs(filepath.Join("..", "..", "assets", "voorbeelden", "met-gaten", "docs"))
	if err != nil {
		t.Fatal(err)
	}
	p.Inlezen(0, []string{papieren})
	if !p.opZaak {
		t.Fatalf("het dossier ging niet open: %s", p.inDialoog())
	}
	r := &p.zaak.Huidig().Rapport
	if n := len(r.Dossier.Documenten); n < 15 || r.Tel("tekort") == 0 || len(r.Tijdlijn) == 0 {
		t.Fatalf("%d documenten, %d tekorten, %d mijlpalen", n, r.Tel("tekort"), len(r.Tijdlijn))
	}
	p.escape() // the summary of what could not be read

	var bewijs int
	for i := range r.Bevindingen {
		for _, b := range r.Bevindingen[i].Bewijs {
			if b.Citaat == "" {
				continue
			}
			p.zaak.ToonBevinding(r.Bevindingen[i].Toets)
			p.zaak.Bevindingen.ToonBewijs(b)
			if tekst, ok := paginas.Bladtekst(&r.Dossier, b.Bestand, b.Pagina); !ok {
				t.Errorf("%s: geen pagina %d van %s", r.Bevindingen[i].Toets, b.Pagina, b.Bestand)
			} else if _, _, ok := paginas.VindCitaat(tekst, b.Citaat); !ok {
				t.Errorf("%s: %q staat niet op pagina %d van %s", r.Bevindingen[i].Toets, b.Citaat, b.Pagina, b.Bestand)
			}
			inkt(t, p, b)
			bewijs++
		}
	}
	if bewijs < 5 {
		t.Errorf("maar %d bewijzen met een citaat", bewijs)
	}

	d := &r.Dossier.Documenten[1]
	was, sleutel := d.Soort, d.Sleutel()
	p.openPDF(d.Bestand, 1)
	if _, err := os.Stat(p.opener.pad); err != nil || filepath.Base(p.opener.pad) != kort(d.Bestand) {
		t.Errorf("geopend is %q: %v", p.opener.pad, err)
	}
	p.zetSoort(d, dossier.Mediation)
	p.zaak.ToonDocument(sleutel)
	if d, ok := p.zaak.Documenten.Getoond(); !ok || d.Soort != dossier.Mediation || !d.Gecorrigeerd {
		t.Error("de correctie is niet bewaard")
	}
	p.terug(true)
	if d, _ := p.zaak.Documenten.Getoond(); d.Soort != was {
		t.Errorf("na ongedaan maken: %s, wil %s", d.Soort, was)
	}

	p.kiezer.pad = filepath.Join(t.TempDir(), "rapport")
	p.bewaarRapport()
	if f, err := os.Stat(p.kiezer.pad + ".pdf"); err != nil || f.Size() < 10000 {
		t.Errorf("rapport: %v", err)
	}
	p.escape()
	p.naarOverzicht()
	if len(p.regels) != 1 || p.regels[0].Tekorten != r.Tel("tekort") {
		t.Errorf("het overzicht telt anders dan het dossier: %+v", p.regels)
	}
}
