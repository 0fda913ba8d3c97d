package werk

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossiercheck/app/opslag"
	"dossiercheck/app/opslag/opslagtest"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
	"dossiercheck/importer"

	"github.com/google/go-cmp/cmp"
)

// proef is a Werk with parts that are quick and known: the importer gives what the test put
// ready, and the verdict counts.
type proef struct {
	*Werk
	lezing  dossier.Dossier // what the next import reads
	fout    error           // or the error that it gives
	vandaag kalender.Dag
	geteld  int // how often was judged
}

func nieuweProef(t *testing.T) *proef {
	t.Helper()
	p := &proef{vandaag: kalender.MoetDag("2026-11-21")}
	p.Werk = Nieuw(opslagtest.Leeg(t), func() kalender.Dag { return p.vandaag })
	p.Werk.door = "M. de Wit"
	p.Werk.delen = delen{
		kader: "k1",
		importeer: func(ctx context.Context, paden []string, o importer.Opties) (dossier.Dossier, error) {
			o.Voortgang(Voortgang{Bestand: paden[0], Gedaan: 1, Totaal: 1})
			return p.lezing, p.fout
		},
		samen: func(d dossier.Dossier) dossier.Dossier {
			d.Werkgever.Waarde = fmt.Sprintf("werkgever uit %d documenten", len(d.Documenten))
			return d
		},
		oordeel: func(d dossier.Dossier, in dossier.Invoer, peildatum kalender.Dag) oordeel.Rapport {
			p.geteld++
			r := oordeel.Rapport{KaderVersie: "k1", Peildatum: peildatum, Dossier: d.Met(in),
				Bevindingen: []oordeel.Bevinding{{Toets: "a", Uitkomst: oordeel.Tekort}},
				Tijdlijn: []oordeel.Mijlpaal{{ID: "een", Uiterlijk: kalender.MoetDag("2026-11-25")},
					{ID: "twee", Uiterlijk: kalender.MoetDag("2026-12-25")}}}
			r.Risico.Niveau = oordeel.Laag
			if in.BrutoMaandloon > 0 {
				r.Risico.Bedrag = oordeel.Bedrag{Laag: int(in.BrutoMaandloon), Hoog: 2 * int(in.BrutoMaandloon)}
			}
			return r
		},
		pdf: func(w io.Writer, r oordeel.Rapport) error {
			_, err := fmt.Fprintf(w, "%%PDF van %s", r.Dossier.Werknemer.Waarde)
			return err
		},
	}
	return p
}

func (p *proef) importeer(t *testing.T, id int64, d dossier.Dossier) (int64, Uitslag) {
	t.Helper()
	p.lezing = d
	id, u, err := p.Importeer(t.Context(), id, []string{"/map/dossier"}, ImportOpties{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return id, u
}

func (p *proef) open(t *testing.T, id int64) Zaak {
	t.Helper()
	z, err := p.Open(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

var (
	pva  = opslagtest.Document("pva.pdf", dossier.PlanVanAanpak, "2025-03-01", "plan")
	eval = opslagtest.Document("map/eval.pdf", dossier.Evaluatie, "2025-05-01", "evaluatie")
)

func TestNieuwDossier(t *testing.T) {
	p := nieuweProef(t)
	d := opslagtest.Dossier("J. Veldkamp", pva, eval)
	d.Onleesbaar = []dossier.Onleesbaar{{Bestand: "kapot.pdf", Reden: "beschadigd"}}
	id, u := p.importeer(t, 0, d)
	if d := cmp.Diff(Uitslag{Nieuw: 2, Onleesbaar: d.Onleesbaar}, u); d != "" {
		t.Error(d)
	}
	if naam := p.open(t, id).Naam; naam != "J. Veldkamp" {
		t.Errorf("naam %q", naam)
	}
	tweede, _ := p.importeer(t, 0, d)
	if naam := p.open(t, tweede).Naam; tweede == id || naam != "J. Veldkamp (2)" {
		t.Errorf("tweede dossier %d heet %q", tweede, naam)
	}
	d.Werknemer = dossier.Feit[string]{}
	derde, _ := p.importeer(t, 0, d)
	if naam := p.open(t, derde).Naam; naam != "dossier" {
		t.Errorf("zonder werknemer heet het %q, want de map", naam)
	}
}

func TestNaamVoor(t *testing.T) {
	for _, c := range []struct {
		paden []string
		want  string
	}{
		{[]string{"/dossiers/Veldkamp/"}, "Veldkamp"},
		{[]string{"/dossiers/Veldkamp 2026.PDF"}, "Veldkamp 2026"},
		{[]string{"/dossiers/archief.zip"}, "archief"},
		{[]string{"/dossiers/Veldkamp/a.pdf", "/dossiers/Veldkamp/b.pdf"}, "Veldkamp"},
		{nil, "Dossier"},
	} {
		if got := naamVoor(dossier.Dossier{}, c.paden); got != c.want {
			t.Errorf("%v: %q, want %q", c.paden, got, c.want)
		}
	}
}

func TestMislukteImportVerandertNiets(t *testing.T) {
	p := nieuweProef(t)
	id, _ := p.importeer(t, 0, opslagtest.Dossier("J. Veldkamp", pva))
	voor := p.open(t, id)

	p.lezing = opslagtest.Dossier("J. Veldkamp", eval)
	ctx, stop := context.WithCancel(t.Context())
	_, _, err := p.Importeer(ctx, id, []string{"x"}, ImportOpties{}, func(Voortgang) { stop() })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("geannuleerd: %v", err)
	}
	p.fout = errors.New("map is weg")
	if _, _, err = p.Importeer(t.Context(), 0, []string{"x"}, ImportOpties{}, nil); !errors.Is(err, p.fout) {
		t.Errorf("mislukt: %v", err)
	}
	p.fout, p.lezing = nil, dossier.Dossier{Onleesbaar: []dossier.Onleesbaar{{Bestand: "a.pdf", Reden: "versleuteld"}}}
	_, u, err := p.Importeer(t.Context(), 0, []string{"x"}, ImportOpties{}, nil)
	if !errors.Is(err, ErrNietsGelezen) || !strings.Contains(err.Error(), "a.pdf: versleuteld") || len(u.Onleesbaar) != 1 {
		t.Errorf("niets te lezen: %v, %+v", err, u)
	}
	if _, _, err = p.Importeer(t.Context(), 99, []string{"x"}, ImportOpties{}, nil); !errors.Is(err, opslag.ErrWeg) {
		t.Errorf("in een dossier dat er niet is: %v", err)
	}
	if d := cmp.Diff(voor, p.open(t, id)); d != "" {
		t.Errorf("het dossier is veranderd:\n%s", d)
	}
	if r, _ := p.Overzicht(t.Context()); len(r) != 1 {
		t.Errorf("%d dossiers, want 1", len(r))
	}
}

func TestCorrectieOverleeftNieuweImport(t *testing.T) {
	p := nieuweProef(t)
	id, _ := p.importeer(t, 0, opslagtest.Dossier("J. Veldkamp", pva))
	_, err := p.Wijzig(t.Context(), id, "soort gewijzigd", func(in *dossier.Invoer) {
		in.Documenten = append(in.Documenten, dossier.Correctie{Sha256: pva.Sha256, Pagina: 1, Soort: dossier.BijstellingPvA})
	})
	if err != nil {
		t.Fatal(err)
	}
	zelfde := pva
	zelfde.Bestand = "andere naam.pdf"
	_, u := p.importeer(t, id, opslagtest.Dossier("J. Veldkamp", zelfde, eval))
	if u.Nieuw != 1 || u.AlBekend != 1 {
		t.Errorf("uitslag %+v", u)
	}
	z := p.open(t, id)
	if n := len(z.Rapport.Dossier.Documenten); n != 2 {
		t.Fatalf("%d documenten, want 2", n)
	}
	d := z.Rapport.Dossier.Documenten[0]
	if d.Soort != dossier.BijstellingPvA || d.Bestand != "pva.pdf" || !d.Gecorrigeerd {
		t.Errorf("document %+v", d)
	}
	if z.Gelezen.Werkgever.Waarde != "werkgever uit 2 documenten" {
		t.Errorf("feiten zijn niet opnieuw samengenomen: %q", z.Gelezen.Werkgever.Waarde)
	}
	c := z.Rapport.Dossier.Invoer.Documenten[0]
	if c.Door != "M. de Wit" || c.Op != p.vandaag {
		t.Errorf("wie en wanneer: %+v", c)
	}
}

func TestOngedaanEnOpnieuw(t *testing.T) {
	p := nieuweProef(t)
	id, _ := p.importeer(t, 0, opslagtest.Dossier("J. Veldkamp", pva))
	controleer := func(z Zaak, err error, loon float64, kanOngedaan, kanOpnieuw bool) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		if got := z.Rapport.Dossier.Invoer.BrutoMaandloon; got != loon || z.KanOngedaan != kanOngedaan || z.KanOpnieuw != kanOpnieuw {
			t.Errorf("loon %v, ongedaan %v, opnieuw %v; want %v %v %v", got, z.KanOngedaan, z.KanOpnieuw, loon, kanOngedaan, kanOpnieuw)
		}
		if r, err := p.Overzicht(t.Context()); err != nil || r[0].Risico.Bedrag.Laag != int(loon) {
			t.Errorf("overzicht loopt achter: %+v %v", r, err)
		}
	}
	loon := func(v float64) func(*dossier.Invoer) { return func(in *dossier.Invoer) { in.BrutoMaandloon = v } }
	z, err := p.Wijzig(t.Context(), id, "loon ingevuld", loon(3000))
	controleer(z, err, 3000, true, false)
	z, err = p.Wijzig(t.Context(), id, "loon ingevuld", loon(3000)) // the same: no step
	controleer(z, err, 3000, true, false)
	z, err = p.Ongedaan(t.Context(), id)
	controleer(z, err, 0, false, true)
	z, err = p.Ongedaan(t.Context(), id)
	controleer(z, err, 0, false, true)
	z, err = p.Opnieuw(t.Context(), id)
	controleer(z, err, 3000, true, false)
	z, err = p.Opnieuw(t.Context(), id)
	controleer(z, err, 3000, true, false)
	stappen, err := p.Geschiedenis(t.Context(), id)
	if err != nil || len(stappen) != 1 || stappen[0].Wat != "loon ingevuld" || stappen[0].Door != "M. de Wit" {
		t.Errorf("geschiedenis %+v, %v", stappen, err)
	}
}

func TestDossierDatEldersIsVerwijderd(t *testing.T) {
	p := nieuweProef(t)
	id, _ := p.importeer(t, 0, opslagtest.Dossier("J. Veldkamp", pva))
	_, err := p.Wijzig(t.Context(), id, "loon", func(in *dossier.Invoer) {
		// Meanwhile, in another program.
		if err := p.store.Verwijder(t.Context(), id); err != nil {
			t.Fatal(err)
		}
		in.BrutoMaandloon = 1
	})
	if !errors.Is(err, opslag.ErrWeg) {
		t.Errorf("fout %v, want ErrWeg", err)
	}
}

func TestNaam(t *testing.T) {
	p := nieuweProef(t)
	id, _ := p.importeer(t, 0, opslagtest.Dossier("J. Veldkamp", pva))
	if err := p.Hernoem(t.Context(), id, " "); err == nil {
		t.Error("een lege naam is aangenomen")
	}
	if err := p.Hernoem(t.Context(), id, " Zaak 12 "); err != nil {
		t.Fatal(err)
	}
	if r, _ := p.Overzicht(t.Context()); r[0].Naam != "Zaak 12" {
		t.Errorf("naam %q", r[0].Naam)
	}
	if err := p.Verwijder(t.Context(), id); err != nil {
		t.Fatal(err)
	}
	if r, _ := p.Overzicht(t.Context()); len(r) != 0 {
		t.Errorf("nog %d dossiers", len(r))
	}
}

func TestOverzichtVanEenAndereDag(t *testing.T) {
	p := nieuweProef(t)
	const aantal = perKeer + 5
	for i := range aantal {
		p.importeer(t, 0, opslagtest.Dossier(fmt.Sprintf("Werknemer %d", i), pva))
	}
	p.geteld = 0
	regels, err := p.Overzicht(t.Context())
	if err != nil || p.geteld != 0 {
		t.Fatalf("overzicht van dezelfde dag beoordeelt %d keer, %v", p.geteld, err)
	}
	if r := regels[0]; r.Week != 98 || r.Volgende.ID != "een" || !r.HeeftVolgende || r.Tekorten != 1 || r.Documenten != 1 || r.Verouderd {
		t.Errorf("regel %+v", r)
	}

	p.vandaag = kalender.MoetDag("2026-11-30") // past the first milestone, two weeks on
	regels, err = p.Overzicht(t.Context())
	if err != nil || p.geteld != perKeer {
		t.Fatalf("beoordeelt %d keer, want %d, %v", p.geteld, perKeer, err)
	}
	for i, r := range regels {
		if r.Verouderd != (i >= perKeer) || r.Week != 100 || r.Volgende.ID != "twee" {
			t.Errorf("regel %d: verouderd %v, week %d, volgende %s", i, r.Verouderd, r.Week, r.Volgende.ID)
		}
	}
	var vers []int64
	if err := p.Ververs(t.Context(), func(r Regel) { vers = append(vers, r.ID) }); err != nil {
		t.Fatal(err)
	}
	if len(vers) != aantal-perKeer {
		t.Errorf("ververst %v, want %d regels", vers, aantal-perKeer)
	}
	p.geteld = 0
	if regels, err = p.Overzicht(t.Context()); err != nil || p.geteld != 0 || regels[aantal-1].Verouderd {
		t.Errorf("na Ververs: beoordeelt %d keer, %+v, %v", p.geteld, regels[aantal-1], err)
	}
	p.delen.kader = "k2"
	if regels, _ = p.Overzicht(t.Context()); !regels[aantal-1].Verouderd {
		t.Error("een nieuw kader maakt een regel niet oud")
	}
}

func TestRapportSchrijven(t *testing.T) {
	p := nieuweProef(t)
	id, _ := p.importeer(t, 0, opslagtest.Dossier("J. Veldkamp", pva))
	pad := filepath.Join(t.TempDir(), "rapport.pdf")
	if err := os.WriteFile(pad, []byte("vorige"), 0o600); err != nil {
		t.Fatal(err)
	}
	goed := p.delen.pdf
	p.delen.pdf = func(w io.Writer, r oordeel.Rapport) error {
		io.WriteString(w, "half")
		return errors.New("lettertype stuk")
	}
	if err := p.SchrijfRapport(t.Context(), id, pad); err == nil || !strings.Contains(err.Error(), pad) {
		t.Errorf("fout %v noemt het pad niet", err)
	}
	if b, _ := os.ReadFile(pad); string(b) != "vorige" {
		t.Errorf("het oude rapport is weg: %q", b)
	}
	p.delen.pdf = goed
	if err := p.SchrijfRapport(t.Context(), id, pad); err != nil {
		t.Fatal(err)
	}
	if b, _ := os.ReadFile(pad); string(b) != "%PDF van J. Veldkamp" {
		t.Errorf("rapport %q", b)
	}
	if over, _ := filepath.Glob(filepath.Join(filepath.Dir(pad), ".rapport-*")); len(over) != 0 {
		t.Errorf("achtergebleven: %v", over)
	}
}
