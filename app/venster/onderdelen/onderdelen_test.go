package onderdelen

import (
	"bytes"
	"flag"
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"dossiercheck/app/venster/thema"
	"dossiercheck/checker/oordeel"
)

var update = flag.Bool("update", false, "schrijf de plaatjes in testdata opnieuw; bekijk ze daarna")

// foto draws an object on a window of this size in the pinned theme.
func foto(t *testing.T, k thema.Keuze, o fyne.CanvasObject, maat fyne.Size) image.Image {
	t.Helper()
	fyne.CurrentApp().Settings().SetTheme(thema.Nieuw(k, 1))
	w := test.NewTempWindow(t, o)
	w.SetPadded(false)
	w.Resize(maat)
	return w.Canvas().Capture()
}

func vergelijk(t *testing.T, naam string, i image.Image) {
	t.Helper()
	pad := filepath.Join("testdata", naam)
	if *update {
		var b bytes.Buffer
		if err := png.Encode(&b, i); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(pad, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	f, err := os.Open(pad)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	wil, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	if wil.Bounds() != i.Bounds() {
		t.Fatalf("%s: maat %v, wil %v", naam, i.Bounds(), wil.Bounds())
	}
	anders := 0
	for y := range wil.Bounds().Dy() {
		for x := range wil.Bounds().Dx() {
			r, g, b, _ := wil.At(x, y).RGBA()
			r2, g2, b2, _ := i.At(x, y).RGBA()
			if ver(r, r2) || ver(g, g2) || ver(b, b2) {
				anders++
			}
		}
	}
	if anders > 0 {
		t.Errorf("%s: %d beeldpunten anders; -update schrijft het plaatje opnieuw", naam, anders)
	}
}

// ver tells whether two values of a colour differ more than rounding does.
func ver(a, b uint32) bool { return max(a, b)-min(a, b) > 0x0300 }

func merken() fyne.CanvasObject {
	k := Kolom(2)
	for _, u := range oordeel.Uitkomsten {
		k.Add(Stroom(2, NieuwMerk(MerkVanUitkomst(u), thema.Klein)))
	}
	for _, n := range []oordeel.Niveau{oordeel.Laag, oordeel.Verhoogd, oordeel.Hoog, ""} {
		k.Add(Stroom(2, NieuwMerk(MerkVanNiveau(n), thema.Klein)))
	}
	return Op(NieuwVlak(thema.Vlak, "", 0), Om(3, 3, k))
}

func TestMerken(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(thema.Nieuw(thema.Licht, 1))
	maat := fyne.NewSize(200, 310)
	vergelijk(t, "merken-licht.png", foto(t, thema.Licht, merken(), maat))
	vergelijk(t, "merken-donker.png", foto(t, thema.Donker, merken(), maat))
}

// proefbron is a list with a heading before every tenth row.
type proefbron struct{ n int }

func (b proefbron) Aantal() int { return b.n }
func (b proefbron) Kop(i int) (string, bool) {
	return fmt.Sprintf("GROEP %d", i/10), i%10 == 0
}
func (b proefbron) Cellen(i int) []Cel {
	m := MerkVanUitkomst(oordeel.Uitkomsten[i%5])
	return []Cel{{Merk: m}, {Tekst: fmt.Sprintf("Toets nummer %d met een lange naam die niet past", i), Onder: "Een regel eronder die ook te lang is voor de kolom", Vet: i%3 == 0}, {Tekst: fmt.Sprint(i)}}
}

func proeflijst(n int) *Lijst {
	return NieuwLijst([]Kolomkop{{Titel: "Uitkomst", Min: 34}, {Titel: "Toets", Min: 20, Gewicht: 1, Sorteert: true}, {Titel: "Nr", Min: 10, Rechts: true}}, 13, proefbron{n})
}

func TestLijst(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(thema.Nieuw(thema.Licht, 1))
	l := proeflijst(40)
	gekozen := -1
	l.OpKeuze = func(i int) { gekozen = i }
	l.ZetSortering(1, true)
	l.Kies(3)
	vergelijk(t, "lijst-licht.png", foto(t, thema.Licht, l, fyne.NewSize(460, 260)))
	if l.Kies(10); gekozen != 3 {
		t.Error("een kop is niet te kiezen")
	}
	l.stap(7)
	if gekozen != 11 {
		t.Errorf("zeven omlaag vanaf 3 is %d, wil 11 (over de kop heen)", gekozen)
	}
	l.stap(-100)
	if gekozen != 1 {
		t.Errorf("helemaal omhoog is %d, wil 1", gekozen)
	}
}

func TestKort(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(thema.Nieuw(thema.Licht, 1))
	stijl := fyne.TextStyle{}
	s := "Functionelemogelijkhedenlijst van de bedrijfsarts"
	for b := float32(5); b < 400; b += 7 {
		k := Kort(s, 14, stijl, b)
		if k != s && !strings.HasSuffix(k, "…") {
			t.Fatalf("op %v: %q", b, k)
		}
		if w := fyne.MeasureText(k, 14, stijl).Width; w > b && k != "…" {
			t.Errorf("op %v is %q %v breed", b, k, w)
		}
	}
	if k := Kort("kort", 14, stijl, 500); k != "kort" {
		t.Errorf("wat past blijft: %q", k)
	}
}

// Whatever the width, a paragraph loses no letter and no line is wider than it may be.
func TestAlineaBreekt(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(thema.Nieuw(thema.Licht, 1))
	s := "Eén regel, en nog één.\n\nEen woord als arbeidsongeschiktheidsverzekering past soms niet  op een regel; dan wordt het geknipt."
	for b := float32(20); b < 600; b += 23 {
		a := NieuwAlinea(s, "", "", false)
		plek := 0
		for _, r := range a.breek(b) {
			if tussen := s[plek:r.van]; strings.Trim(tussen, "\n") != "" || r.van < plek {
				t.Fatalf("breedte %v: tussen de regels is %q weg", b, tussen)
			}
			if w := fyne.MeasureText(strings.TrimRight(s[r.van:r.tot], " "), 14, fyne.TextStyle{}).Width; w > b+1 {
				t.Errorf("breedte %v: regel %q is %v breed", b, s[r.van:r.tot], w)
			}
			plek = r.tot
		}
		if plek != len(s) {
			t.Fatalf("breedte %v: het einde is weg", b)
		}
		if h := a.HoogteBij(b); h != float32(len(a.regels))*a.regelhoogte() {
			t.Errorf("hoogte %v bij %d regels", h, len(a.regels))
		}
	}
}

func TestZoeker(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(thema.Nieuw(thema.Licht, 1))
	var gekozen string
	alles := []Treffer{{Tekst: "Plan van aanpak"}, {Tekst: "Probleemanalyse"}, {Tekst: "Eindevaluatie"}}
	z := NieuwZoeker("", alles, func(t Treffer) { gekozen = t.Tekst })
	test.NewTempWindow(t, z).Resize(fyne.NewSize(500, 300))
	test.Type(z.Veld, "pan")
	if n := len(z.Toont()); n != 2 || z.Toont()[0].Tekst != "Plan van aanpak" {
		t.Errorf("%d treffers, eerst %s", n, z.Toont()[0].Tekst)
	}
	z.Veld.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	z.Veld.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if gekozen != "Probleemanalyse" {
		t.Errorf("gekozen: %s", gekozen)
	}
	z.Veld.SetText("xyz")
	gekozen = ""
	z.Veld.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if gekozen != "" || len(z.Toont()) != 0 {
		t.Error("zonder treffers kiest Enter niets")
	}
}

func TestStroomEnRij(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(thema.Nieuw(thema.Licht, 1))
	blok := func() fyne.CanvasObject { return Ruim(25, 10, NieuwVlak(thema.Vlak, "", 0)) } // 100 by 40
	s := Stroom(2, blok(), blok(), blok())
	if h := HoogteBij(s, 1000); h != 40 {
		t.Errorf("op één regel %v hoog", h)
	}
	if h := HoogteBij(s, 250); h != 86 {
		t.Errorf("op twee regels %v hoog, wil 86", h)
	}
	r := Rij(2, []float32{1}, NieuwTekst(strings.Repeat("lang ", 50), "", "", false).Soepel(), blok())
	r.Resize(fyne.NewSize(300, 40))
	if w := r.Objects[0].Size().Width; w != 192 {
		t.Errorf("de tekst krijgt %v, wil 192", w)
	}
}

// Scrolling through a long list must stay far under a frame's 16 ms.
func BenchmarkLijstRollen(b *testing.B) {
	a := test.NewApp()
	a.Settings().SetTheme(thema.Nieuw(thema.Licht, 1))
	defer a.Quit()
	l := proeflijst(10000)
	w := test.NewWindow(l)
	defer w.Close()
	w.Resize(fyne.NewSize(1000, 700))
	b.ResetTimer()
	for i := range b.N {
		l.lijst.ScrollTo((i * 37) % 10000)
	}
}
