package opslag_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"dossiercheck/app/opslag"
	"dossiercheck/app/opslag/opslagtest"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"

	"github.com/google/go-cmp/cmp"
)

func maak(t *testing.T, o *opslag.Opslag, naam string, docs ...dossier.Document) int64 {
	t.Helper()
	id, err := o.Maak(t.Context(), opslag.Nieuw{Naam: naam, Inhoud: opslag.Inhoud{Gelezen: opslagtest.Dossier(naam, docs...), Paden: []string{"/papieren"}}, Kop: []byte("kop " + naam)})
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func lees(t *testing.T, o *opslag.Opslag, id int64) opslag.Zaak {
	t.Helper()
	z, err := o.Lees(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

func TestBewaartAllesEnLeestHetTerug(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "map", "dossiers.db")
	o := opslagtest.Op(t, pad, nil)
	pva := opslagtest.Document("pva.pdf", dossier.PlanVanAanpak, "2025-03-01", "Plan van aanpak\tWIA")
	pva.Ondertekend = dossier.Ondertekening{Werkgever: dossier.Ja, Werknemer: dossier.Nee}
	mail := opslagtest.Document("mail.pdf", dossier.Correspondentie, "", "geachte")
	id := maak(t, o, "J. Veldkamp", pva, mail)
	maak(t, o, "S. Aydin")
	o.Sluit()

	o = opslagtest.Op(t, pad, nil)
	z := lees(t, o, id)
	want := opslag.Zaak{ID: id, Versie: 1, Naam: "J. Veldkamp",
		Inhoud: opslag.Inhoud{Gelezen: opslagtest.Dossier("J. Veldkamp", pva, mail), Paden: []string{"/papieren"}}, Vorige: -1}
	if d := cmp.Diff(want, z); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	koppen, err := o.Koppen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(koppen) != 2 || koppen[1].Naam != "S. Aydin" || string(koppen[1].Kop) != "kop S. Aydin" || !koppen[1].Gewijzigd.Equal(opslagtest.Moment) {
		t.Errorf("koppen %+v", koppen)
	}
}

func TestWijzigingOpOudeVersieWordtGeweigerd(t *testing.T) {
	o := opslagtest.Leeg(t)
	id := maak(t, o, "J. Veldkamp")
	oud := lees(t, o, id).Versie
	nieuw := opslagtest.Dossier("J. Veldkamp", opslagtest.Document("a.pdf", dossier.Overig, "", "x"))
	if err := o.BewaarGelezen(t.Context(), id, oud, opslag.Inhoud{Gelezen: nieuw}, opslag.Beurt{}, []byte("k2")); err != nil {
		t.Fatal(err)
	}
	pogingen := map[string]error{
		"gelezen": o.BewaarGelezen(t.Context(), id, oud, opslag.Inhoud{}, opslag.Beurt{}, nil),
		"stap":    o.BewaarStap(t.Context(), id, oud, opslag.Stap{Wat: "loon"}, nil, nil),
		"zet":     o.ZetStap(t.Context(), id, oud, 0, nil, nil),
	}
	for naam, err := range pogingen {
		if !errors.Is(err, opslag.ErrGewijzigd) {
			t.Errorf("%s: %v, want ErrGewijzigd", naam, err)
		}
	}
	// A late row for the overview is of no use, and no error either.
	if err := o.BewaarKop(t.Context(), id, oud, []byte("te laat")); err != nil {
		t.Fatal(err)
	}
	koppen, _ := o.Koppen(t.Context())
	if string(koppen[0].Kop) != "k2" {
		t.Errorf("kop %q", koppen[0].Kop)
	}
	if z := lees(t, o, id); len(z.Gelezen.Documenten) != 1 || z.Versie != oud+1 {
		t.Errorf("dossier is veranderd: %+v", z)
	}
}

func TestVerwijderdDossierGeeftEenDuidelijkeFout(t *testing.T) {
	o := opslagtest.Leeg(t)
	id := maak(t, o, "J. Veldkamp")
	if err := o.Verwijder(t.Context(), id); err != nil {
		t.Fatal(err)
	}
	_, leesfout := o.Lees(t.Context(), id)
	for naam, err := range map[string]error{
		"lees":      leesfout,
		"verwijder": o.Verwijder(t.Context(), id),
		"hernoem":   o.Hernoem(t.Context(), id, "x"),
		"stap":      o.BewaarStap(t.Context(), id, 1, opslag.Stap{}, nil, nil),
		"gelezen":   o.BewaarGelezen(t.Context(), id, 1, opslag.Inhoud{}, opslag.Beurt{}, nil),
	} {
		if !errors.Is(err, opslag.ErrWeg) || !strings.Contains(err.Error(), "bestaat niet meer") {
			t.Errorf("%s: %v, want ErrWeg", naam, err)
		}
	}
	if nieuw := maak(t, o, "S. Aydin"); nieuw == id {
		t.Errorf("id %d is opnieuw gebruikt", id)
	}
}

// omgekeerd is a seal for tests: it turns the bits around and puts the place in front.
type omgekeerd struct{ naam string }

func (o omgekeerd) Naam() string { return o.naam }

func (omgekeerd) Sluit(b []byte, plaats string) ([]byte, error) {
	uit := []byte(plaats + "\x00")
	for _, c := range b {
		uit = append(uit, ^c)
	}
	return uit, nil
}

func (omgekeerd) Open(b []byte, plaats string) ([]byte, error) {
	rest, ok := bytes.CutPrefix(b, []byte(plaats+"\x00"))
	if !ok {
		return nil, errors.New("staat op een andere plaats")
	}
	uit := make([]byte, len(rest))
	for i, c := range rest {
		uit[i] = ^c
	}
	return uit, nil
}

func TestAllesPersoonlijksGaatDoorHetZegel(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "dossiers.db")
	o := opslagtest.Op(t, pad, omgekeerd{"proef"})
	const geheim = "Zonderlingnaam"
	id := maak(t, o, geheim, opslagtest.Document(geheim+".pdf", dossier.Overig, "", geheim))
	err := o.BewaarStap(t.Context(), id, 1, opslag.Stap{Wat: geheim, Door: geheim,
		Invoer: dossier.Invoer{Antwoorden: []dossier.Antwoord{{Reden: geheim}}}}, nil, []byte(geheim))
	if err != nil {
		t.Fatal(err)
	}
	if z := lees(t, o, id); z.Naam != geheim || z.Invoer.Antwoorden[0].Reden != geheim {
		t.Errorf("terug: %+v", z)
	}
	o.Sluit()
	b, err := os.ReadFile(pad)
	if err != nil || len(b) < 4096 {
		t.Fatalf("%d bytes, %v", len(b), err)
	}
	if bytes.Contains(b, []byte(geheim)) {
		t.Error("persoonsgegevens staan onverzegeld in het bestand")
	}
	if _, err := opslag.Open(t.Context(), pad, opslag.Opties{}); !errors.Is(err, opslag.ErrVreemd) {
		t.Errorf("zonder zegel geopend: %v", err)
	}
}

func TestVerwijderdIsEchtWeg(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "dossiers.db")
	o := opslagtest.Op(t, pad, nil)
	const naam = "Zonderlingnaam"
	if err := o.Verwijder(t.Context(), maak(t, o, naam)); err != nil {
		t.Fatal(err)
	}
	for _, p := range []string{pad, pad + "-wal"} {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(b, []byte(naam)) {
			t.Errorf("%s bevat de naam nog", filepath.Base(p))
		}
	}
}

func TestAlleenDezeGebruikerMagLezen(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows kent deze rechten niet")
	}
	pad := filepath.Join(t.TempDir(), "nieuw", "dossiers.db")
	o := opslagtest.Op(t, pad, nil)
	maak(t, o, "J. Veldkamp")
	for p, want := range map[string]os.FileMode{pad: 0o600, pad + "-wal": 0o600, filepath.Dir(pad): 0o700} {
		i, err := os.Stat(p)
		if err != nil {
			t.Fatal(err)
		}
		if got := i.Mode().Perm(); got != want {
			t.Errorf("%s: %o, want %o", filepath.Base(p), got, want)
		}
	}
}

func TestNaamMetBijzondereTekensInHetPad(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "map 100% ?#é", "dossiers.db")
	if runtime.GOOS == "windows" {
		pad = filepath.Join(t.TempDir(), "map 100% #é", "dossiers.db")
	}
	id := maak(t, opslagtest.Op(t, pad, nil), "J. Veldkamp")
	if z := lees(t, opslagtest.Op(t, pad, nil), id); z.Naam != "J. Veldkamp" {
		t.Errorf("naam %q", z.Naam)
	}
	if i, err := os.Stat(pad); err != nil || i.Size() == 0 {
		t.Errorf("bestand staat niet op zijn plaats: %v", err)
	}
}

func TestStappenHeenEnTerug(t *testing.T) {
	o := opslagtest.Leeg(t)
	id := maak(t, o, "J. Veldkamp")
	stap := func(wat string, loon float64) {
		t.Helper()
		err := o.BewaarStap(t.Context(), id, lees(t, o, id).Versie, opslag.Stap{Wat: wat, Door: "M. de Wit",
			Invoer: dossier.Invoer{BrutoMaandloon: loon, EersteZiektedag: kalender.MoetDag("2025-01-06")}}, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
	}
	zet := func(nr int64) {
		t.Helper()
		if err := o.ZetStap(t.Context(), id, lees(t, o, id).Versie, nr, nil, nil); err != nil {
			t.Fatal(err)
		}
	}
	controleer := func(loon float64, vorige, volgende int64) {
		t.Helper()
		z := lees(t, o, id)
		if z.Invoer.BrutoMaandloon != loon || z.Vorige != vorige || z.Volgende != volgende {
			t.Errorf("loon %v vorige %d volgende %d, want %v %d %d", z.Invoer.BrutoMaandloon, z.Vorige, z.Volgende, loon, vorige, volgende)
		}
	}
	controleer(0, -1, 0)
	stap("loon ingevuld", 3000)
	stap("loon gewijzigd", 3100)
	controleer(3100, 1, 0)
	zet(1)
	controleer(3000, 0, 2)
	zet(0)
	controleer(0, -1, 1)
	zet(1)
	stap("loon anders gewijzigd", 3200) // beside step 2, which stays
	controleer(3200, 1, 0)
	zet(1)
	controleer(3000, 0, 3)
	zet(3)

	if in, err := o.LeesInvoer(t.Context(), id, 2); err != nil || in.BrutoMaandloon != 3100 {
		t.Errorf("stap 2: %+v %v", in, err)
	}
	if err := o.ZetStap(t.Context(), id, lees(t, o, id).Versie, 9, nil, nil); err == nil {
		t.Error("een stap die niet bestaat is gezet")
	}
	controleer(3200, 1, 0)

	stappen, err := o.Stappen(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	var geldt []bool
	for _, s := range stappen {
		geldt = append(geldt, s.Geldt)
		if s.Door != "M. de Wit" || !s.Op.Equal(opslagtest.Moment) {
			t.Errorf("stap %d: door %q op %v", s.Nr, s.Door, s.Op)
		}
	}
	if d := cmp.Diff([]bool{true, false, true}, geldt); d != "" {
		t.Error(d)
	}
}
