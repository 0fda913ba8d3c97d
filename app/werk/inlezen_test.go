package werk

import (
	"bytes"
	"context"
	"crypto/sha512"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"dossiercheck/app/opslag"
	"dossiercheck/app/opslag/opslagtest"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer"
	"dossiercheck/importer/page"
	"dossiercheck/importer/pak"
	"dossiercheck/importer/pdftekst"

	"github.com/google/go-cmp/cmp"
)

const plan = `Plan van aanpak WIA
Naam werknemer	A. de Vries
Naam werkgever	Bakkerij Kruim B.V.
Eerste ziektedag	15 januari 2024
Einddoel	Terugkeer in de eigen functie
Afspraken en activiteiten
Wij spreken af dat de werknemer vanaf maandag vier uur per dag werkt in de winkel.
Datum	4 maart 2024
Handtekening werkgever	4 maart 2024
Handtekening werknemer	4 maart 2024`

const analyse = `Probleemanalyse WIA
Naam werknemer	A. de Vries
Eerste ziektedag	15 januari 2024
Bedrijfsarts	drs. K. Molenaar
Beperkingen en mogelijkheden van de werknemer
De werknemer kan halve dagen werken en er zijn benutbare mogelijkheden voor ander werk.
Prognose en advies van de bedrijfsarts aan werkgever en werknemer over het werk
Datum spreekuur	20 februari 2024`

// papieren writes files of which the text is their pages, parted by a form feed.
func papieren(t testing.TB, teksten ...string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "De Vries")
	for i, s := range teksten {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%02d.pdf", i+1)), []byte("%PDF-"+s), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestGeheugenGeeftAllesTerug keeps a file with everything that a file can have.
func TestGeheugenGeeftAllesTerug(t *testing.T) {
	store := opslagtest.Leeg(t)
	w := leeswerk(store, nil)
	b, err := w.begin(t.Context(), 0, []string{"x"}, ImportOpties{})
	if err != nil {
		t.Fatal(err)
	}
	g := &geheugen{store: store, b: b}
	var want importer.Lezing
	vul(reflect.ValueOf(&want.File).Elem())
	for i := range want.File.Pages {
		want.File.Pages[i].Number = i + 1
		pak.Rond(&want.File.Pages[i])
	}
	want.Lezer, want.ZonderOCR, want.Bekeken = "1", true, map[int]string{2: "k"}
	if err := g.Bewaar(t.Context(), "aa", want); err != nil {
		t.Fatal(err)
	}
	got, err := g.Haal(t.Context(), "aa")
	if d := cmp.Diff(want, got); err != nil || d != "" {
		t.Errorf("%v (-want +got):\n%s", err, d)
	}
	if leeg, err := g.Haal(t.Context(), "bb"); err != nil || leeg.Lezer != "" || leeg.File.Pages != nil {
		t.Errorf("wat er niet is: %+v %v", leeg, err)
	}
}

// vul gives every field below v a value.
func vul(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			vul(v.Field(i))
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range 2 {
			vul(v.Index(i))
		}
	case reflect.String:
		v.SetString("woord")
	case reflect.Float64:
		v.SetFloat(7.25)
	case reflect.Int:
		v.SetInt(3)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		vul(v.Elem())
	case reflect.Array:
		for i := range v.Len() {
			vul(v.Index(i))
		}
	default:
		panic("vul kent " + v.Kind().String() + " niet")
	}
}

// tekstlezer reads the files of papieren.
type tekstlezer struct {
	mu      sync.Mutex
	gelezen int
	voor    func(nr int) // is called before each file, from 1; may be nil
}

func (l *tekstlezer) Lees(ctx context.Context, data []byte, _ pdftekst.Opties) (page.File, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.voor != nil {
		l.voor(l.gelezen + 1)
	}
	if ctx.Err() != nil {
		return page.File{}, ctx.Err()
	}
	l.gelezen++
	var f page.File
	for i, s := range strings.Split(strings.TrimPrefix(string(data), "%PDF-"), "\f") {
		f.Pages = append(f.Pages, page.FromText(i+1, s))
	}
	return f, nil
}

// leeswerk is a Werk with all real parts but the reader.
func leeswerk(store *opslag.Opslag, l *tekstlezer) *Werk {
	w := Nieuw(store, func() kalender.Dag { return kalender.MoetDag("2026-01-15") })
	w.door = "M. de Wit"
	w.delen.importeer = func(ctx context.Context, paden []string, o importer.Opties) (dossier.Dossier, error) {
		o.Lezer = l
		return importer.Importeer(ctx, paden, o)
	}
	return w
}

func leesIn(t *testing.T, w *Werk, id int64, pad string) int64 {
	t.Helper()
	id, _, err := w.Importeer(t.Context(), id, []string{pad}, ImportOpties{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func zesPapieren(t *testing.T) string {
	var uit []string
	for i := range 6 {
		uit = append(uit, strings.ReplaceAll(plan, "4 maart", fmt.Sprintf("%d maart", i+1)))
	}
	return papieren(t, uit...)
}

// breekAf gives an import that is stopped when file nr comes up.
func breekAf(t *testing.T, w *Werk, l *tekstlezer, id int64, pad string, nr int) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	l.voor = func(n int) {
		if n == nr {
			stop()
		}
	}
	_, _, err := w.Importeer(ctx, id, []string{pad}, ImportOpties{Wachtwoorden: []string{"Zonderling-wachtwoord"}}, nil)
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("afgebroken import: %v", err)
	}
	l.voor = nil
}

func onderbroken(t *testing.T, w *Werk) []Onderbroken {
	t.Helper()
	uit, err := w.Onderbroken(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return uit
}

func TestOnderbrokenInlezingGaatVerder(t *testing.T) {
	for _, opnieuw := range []bool{false, true} { // by Hervat, or by the same import again
		pad, store := zesPapieren(t), opslagtest.Leeg(t)
		eerst := &tekstlezer{}
		breekAf(t, leeswerk(store, eerst), eerst, 0, pad, 5)
		if k, _ := store.Koppen(t.Context()); len(k) != 0 {
			t.Fatalf("een half dossier is bewaard")
		}

		daarna := &tekstlezer{}
		w := leeswerk(store, daarna) // the program was closed and started again
		r := onderbroken(t, w)
		if len(r) != 1 || r[0].Naam != "De Vries" || r[0].Gedaan == 0 || r[0].Totaal != 6 || !slices.Equal(r[0].Paden, []string{pad}) || r[0].Dossier != 0 {
			t.Fatalf("onderbroken %+v", r)
		}
		var id int64
		var u Uitslag
		var err error
		if opnieuw {
			id, u, err = w.Importeer(t.Context(), 0, []string{pad}, ImportOpties{}, nil)
		} else {
			id, u, err = w.Hervat(t.Context(), r[0].Nr, ImportOpties{}, nil)
		}
		if err != nil || u.Nieuw != 6 {
			t.Fatalf("hervat: %+v, %v", u, err)
		}
		if eerst.gelezen != 4 || daarna.gelezen != 2 {
			t.Errorf("eerst %d gelezen, daarna %d; want 4 en 2", eerst.gelezen, daarna.gelezen)
		}
		if r := onderbroken(t, w); len(r) != 0 {
			t.Errorf("nog steeds onderbroken: %+v", r)
		}
		heel := leeswerk(opslagtest.Leeg(t), &tekstlezer{})
		want, err := heel.Open(t.Context(), leesIn(t, heel, 0, pad))
		if err != nil {
			t.Fatal(err)
		}
		got, err := w.Open(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want.Gelezen, got.Gelezen); d != "" {
			t.Errorf("anders dan in één keer gelezen:\n%s", d)
		}
		if _, _, err := w.Hervat(t.Context(), r[0].Nr, ImportOpties{}, nil); err == nil || !strings.Contains(err.Error(), "overzicht") {
			t.Errorf("twee keer hervat: %v", err)
		}
	}
}

func TestWachtwoordWordtNietBewaard(t *testing.T) {
	store, l := opslagtest.Leeg(t), &tekstlezer{}
	breekAf(t, leeswerk(store, l), l, 0, zesPapieren(t), 3)
	for _, p := range []string{store.Pad(), store.Pad() + "-wal"} {
		b, err := os.ReadFile(p)
		if err != nil || len(b) == 0 || bytes.Contains(b, []byte("Zonderling-wachtwoord")) {
			t.Errorf("%s: %d bytes, %v, of het wachtwoord staat erin", filepath.Base(p), len(b), err)
		}
	}
}

// TestAbruptEinde has an import whose program is gone without a word.
func TestAbruptEinde(t *testing.T) {
	nu := opslagtest.Moment
	store, err := opslag.Open(t.Context(), filepath.Join(t.TempDir(), "dossiers.db"), opslag.Opties{Nu: func() time.Time { return nu }})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Sluit()
	pad := zesPapieren(t)
	weg := leeswerk(store, &tekstlezer{})
	b, err := weg.begin(t.Context(), 0, []string{pad}, ImportOpties{})
	if err != nil {
		t.Fatal(err)
	}
	g := &geheugen{store: store, b: b}
	g.stand(Voortgang{Gedaan: 2, Totaal: 6})
	if err := g.Bewaar(t.Context(), "aa", importer.Lezing{Lezer: "1", File: page.File{Pages: []page.Page{page.FromText(1, plan)}}}); err != nil {
		t.Fatal(err)
	}
	if r := onderbroken(t, weg); len(r) != 0 {
		t.Errorf("wat dit programma zelf doet is niet onderbroken: %+v", r)
	}

	w := leeswerk(store, &tekstlezer{})
	w.leeft = func(int) bool { return true }
	if r := onderbroken(t, w); len(r) != 0 {
		t.Errorf("wat een ander venster doet is niet onderbroken: %+v", r)
	}
	if _, _, err := w.Hervat(t.Context(), b.Nr, ImportOpties{}, nil); err == nil || !strings.Contains(err.Error(), "bezig") {
		t.Errorf("hervat wat een ander venster doet: %v", err)
	}
	nu = nu.Add(stilte)
	if r := onderbroken(t, w); len(r) != 1 {
		t.Errorf("na lange stilte: %+v", r)
	}
	w.leeft = func(int) bool { return false }
	nu = opslagtest.Moment
	r := onderbroken(t, w)
	if len(r) != 1 || r[0].Gedaan != 2 || r[0].Totaal != 6 {
		t.Fatalf("na een abrupt einde: %+v", r)
	}
	if _, _, err := w.Hervat(t.Context(), r[0].Nr, ImportOpties{}, nil); err != nil {
		t.Error(err)
	}
	// The first program was only slow. Nothing of it is kept any more.
	if err := g.Bewaar(t.Context(), "bb", importer.Lezing{Lezer: "1"}); !errors.Is(err, opslag.ErrBeurtVoorbij) {
		t.Errorf("de eerste schrijft door: %v", err)
	}
	if k, _ := store.Koppen(t.Context()); len(k) != 1 {
		t.Errorf("%d dossiers, want 1", len(k))
	}
}

func TestLeeft(t *testing.T) {
	if !leeft(os.Getpid()) || leeft(1<<22+7) {
		t.Errorf("dit proces leeft %v, proces %d %v", leeft(os.Getpid()), 1<<22+7, leeft(1<<22+7))
	}
}

func TestOnderbrokenVergeten(t *testing.T) {
	nu := opslagtest.Moment
	store, err := opslag.Open(t.Context(), filepath.Join(t.TempDir(), "dossiers.db"), opslag.Opties{Nu: func() time.Time { return nu }})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Sluit()
	l := &tekstlezer{}
	w, pad := leeswerk(store, l), zesPapieren(t)
	opnieuwGelezen := func() int {
		t.Helper()
		l.gelezen = 0
		breekAf(t, w, l, 0, pad, 6)
		return l.gelezen
	}
	breekAf(t, w, l, 0, pad, 4)
	if err := w.Vergeet(t.Context(), onderbroken(t, w)[0].Nr); err != nil || len(onderbroken(t, w)) != 0 {
		t.Errorf("vergeten: %v", err)
	}
	if n := opnieuwGelezen(); n != 5 {
		t.Errorf("na vergeten %d gelezen, want 5", n)
	}
	nu = nu.Add(bewaartijd + time.Hour)
	if r := onderbroken(t, w); len(r) != 0 {
		t.Errorf("na dertig dagen nog: %+v", r)
	}
	if n := opnieuwGelezen(); n != 5 {
		t.Errorf("na dertig dagen %d gelezen, want 5", n)
	}
	leeg := filepath.Join(t.TempDir(), "is er niet")
	if _, _, err := w.Importeer(t.Context(), 0, []string{leeg}, ImportOpties{}, nil); err == nil {
		t.Error("een map die er niet is gaf geen fout")
	}
	if r := onderbroken(t, w); len(r) != 1 { // only the one above
		t.Errorf("een import die niets las wacht: %+v", r)
	}
}

func TestEldersVerwijderdTijdensInlezen(t *testing.T) {
	store, l := opslagtest.Leeg(t), &tekstlezer{}
	w := leeswerk(store, l)
	id := leesIn(t, w, 0, papieren(t, analyse))
	ander := leeswerk(store, &tekstlezer{})
	l.gelezen = 0
	l.voor = func(nr int) {
		if nr == 3 {
			if err := ander.Verwijder(t.Context(), id); err != nil {
				t.Error(err)
			}
		}
	}
	_, _, err := w.Importeer(t.Context(), id, []string{zesPapieren(t)}, ImportOpties{}, nil)
	if !errors.Is(err, opslag.ErrWeg) {
		t.Errorf("fout %v, want ErrWeg", err)
	}
	if l.gelezen > 4 {
		t.Errorf("na het verwijderen zijn er nog %d gelezen", l.gelezen-2)
	}
	if r := onderbroken(t, w); len(r) != 0 {
		t.Errorf("een import in een verwijderd dossier wacht: %+v", r)
	}
	if k, _ := store.Koppen(t.Context()); len(k) != 0 {
		t.Errorf("het dossier is terug")
	}
}

func TestSchijfVolTijdensInlezen(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "dossiers.db")
	store, err := opslag.Open(t.Context(), pad, opslag.Opties{MaxBytes: 110 << 10})
	if err != nil {
		t.Fatal(err)
	}
	var groot []string
	for i := range 8 {
		var b strings.Builder
		b.WriteString(strings.ReplaceAll(plan, "4 maart", fmt.Sprintf("%d maart", i+1)))
		for j := range 150 { // hard to compress
			fmt.Fprintf(&b, "\n%x", sha512.Sum512([]byte{byte(i), byte(j)}))
		}
		groot = append(groot, b.String())
	}
	dir, l := papieren(t, groot...), &tekstlezer{}
	_, _, err = leeswerk(store, l).Importeer(t.Context(), 0, []string{dir}, ImportOpties{}, nil)
	if !errors.Is(err, opslag.ErrVol) || !strings.Contains(err.Error(), "Maak ruimte vrij") {
		t.Fatalf("na %d bestanden: %v", l.gelezen, err)
	}
	eerst := l.gelezen
	if k, _ := store.Koppen(t.Context()); len(k) != 0 || eerst == 8 {
		t.Errorf("%d dossiers na een volle schijf, %d bestanden gelezen", len(k), eerst)
	}
	store.Sluit()
	store = opslagtest.Op(t, pad, nil) // there is room again
	w := leeswerk(store, l)
	w.leeft = func(int) bool { return false }
	r := onderbroken(t, w)
	if len(r) != 1 {
		t.Fatalf("onderbroken %+v", r)
	}
	l.gelezen = 0
	if _, u, err := w.Hervat(t.Context(), r[0].Nr, ImportOpties{}, nil); err != nil || u.Nieuw != 8 || l.gelezen >= 8 {
		t.Errorf("hervat: %+v, %v; nog %d gelezen van de 8, eerst %d", u, err, l.gelezen, eerst)
	}
}
