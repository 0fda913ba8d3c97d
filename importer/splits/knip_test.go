package splits

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dossiercheck/importer/page"
)

// stuk is a document that stays whole.
type stuk struct {
	naam   string
	bladen []string
}

// leesStukken reads fixtures: "=== name" opens one, "--- blad" parts its pages.
func leesStukken(t testing.TB, patroon string) []stuk {
	t.Helper()
	paden, err := filepath.Glob(patroon)
	if err != nil || len(paden) == 0 {
		t.Fatalf("geen stukken: %s", patroon)
	}
	var uit []stuk
	for _, pad := range paden {
		data, err := os.ReadFile(pad)
		if err != nil {
			t.Fatal(err)
		}
		for _, deel := range strings.Split("\n"+string(data), "\n=== ")[1:] {
			kop, tekst, _ := strings.Cut(deel, "\n")
			uit = append(uit, stuk{kop, strings.Split(tekst, "\n--- blad\n")})
		}
	}
	return uit
}

// bundel binds documents into one file and says where each of them stands.
func bundel(stukken []stuk) (page.File, []Deel) {
	var f page.File
	var delen []Deel
	for _, s := range stukken {
		van := len(f.Pages) + 1
		for _, b := range s.bladen {
			f.Pages = append(f.Pages, page.FromText(len(f.Pages)+1, b))
		}
		delen = append(delen, Deel{Van: van, Tot: len(f.Pages)})
	}
	return f, delen
}

func heeft(delen []Deel, d Deel) bool {
	return slices.ContainsFunc(delen, func(x Deel) bool { return x.Van == d.Van && x.Tot == d.Tot })
}

func TestHeelBlijven(t *testing.T) {
	for _, s := range leesStukken(t, "testdata/stukken.txt") {
		t.Run(s.naam, func(t *testing.T) {
			f, _ := bundel([]stuk{s})
			if got := Knip(f, s.naam); len(got) != 1 {
				t.Errorf("geknipt: %v", got)
			}
		})
	}
}

// TestZelfdeFormulier cuts prints of one form that were merged, whatever numbers the merging
// put at the foot.
func TestZelfdeFormulier(t *testing.T) {
	const blad = `Zorgkantoor Personeel
Periodieke evaluatie plan van aanpak
Medewerker: K. Sarneel
Datum evaluatie: %s
Eerste ziektedag: 15-04-2024
Voortgang   inpakken
Nieuwe afspraken   geen
Werkgever  akkoord   Werknemer  akkoord
`
	for _, voet := range []string{"", "Pagina 1 van 1", "Pagina %d / 3"} {
		var f page.File
		for i, datum := range []string{"15-07-2024", "02-09-2024", "14-10-2024"} {
			s := fmt.Sprintf(blad, datum) + voet
			if strings.Contains(voet, "%d") {
				s = fmt.Sprintf(blad+voet, datum, i+1)
			}
			f.Pages = append(f.Pages, page.FromText(i+1, s))
		}
		if got := Knip(f, "evaluaties.pdf"); len(got) != 3 {
			t.Errorf("voet %q: %v", voet, got)
		}
	}
}

// TestKopPerBlad keeps a report whole that repeats its head on every page.
func TestKopPerBlad(t *testing.T) {
	const kop = "De Brug   Trajectplan\nKandidaat: K. Sarneel\nDatum rapportage: 26-08-2025\n"
	f := page.File{Pages: []page.Page{
		page.FromText(1, kop+"Aanleiding\nDe intake was op 12 augustus."),
		page.FromText(2, kop+"Zoekprofiel\nPlanner, telefonist."),
		page.FromText(3, kop+"Planning\nFase 1 oriëntatie."),
	}}
	if got := Knip(f, "tp.pdf"); len(got) != 1 {
		t.Errorf("geknipt: %v", got)
	}
}

func TestLeegBlad(t *testing.T) {
	f := page.File{Pages: []page.Page{
		page.FromText(1, "Spreekuurverslag\nDatum spreekuur: 1-2-2024\nWerknemer: K. Sarneel\nAdvies: rust\nE. Wind, bedrijfsarts"),
		page.FromText(2, ""),
		page.FromText(3, "Spreekuurverslag\nDatum spreekuur: 1-4-2024\nWerknemer: K. Sarneel\nAdvies: opbouw\nE. Wind, bedrijfsarts"),
	}}
	got := Knip(f, "arbo.pdf")
	if !heeft(got, Deel{Van: 1, Tot: 2}) || !heeft(got, Deel{Van: 3, Tot: 3}) {
		t.Errorf("%v", got)
	}
	if got := Knip(page.File{}, "leeg.pdf"); got != nil {
		t.Errorf("geen bladen: %v", got)
	}
}

// TestBundels binds fixtures of all kinds at random and counts the documents that come out
// with their exact pages. The pages have no fonts, sizes or feet: the hardest case.
func TestBundels(t *testing.T) {
	stukken := append(leesStukken(t, "../soort/testdata/*/*.txt"), leesStukken(t, "testdata/stukken.txt")...)
	r := rand.New(rand.NewPCG(7, 11))
	n, goed, gemist, teveel := 0, 0, 0, 0
	for range 150 {
		var keus []stuk
		for range 3 + r.IntN(4) {
			keus = append(keus, stukken[r.IntN(len(stukken))])
		}
		f, wil := bundel(keus)
		krijg := Knip(f, "bundel.pdf")
		for i, d := range wil {
			n++
			if heeft(krijg, d) {
				goed++
			} else if testing.Verbose() && os.Getenv("FOUTEN") != "" {
				t.Logf("%s: wil %v, kreeg %v", keus[i].naam, d, krijg)
			}
			if !slices.ContainsFunc(krijg, func(x Deel) bool { return x.Van == d.Van }) {
				gemist++
			}
		}
		for _, d := range krijg {
			if !slices.ContainsFunc(wil, func(x Deel) bool { return x.Van == d.Van }) {
				teveel++
			}
		}
	}
	t.Logf("%d van %d stukken met de juiste bladen; %d begin gemist, %d te veel geknipt", goed, n, gemist, teveel)
	if float64(goed) < 0.85*float64(n) {
		t.Errorf("minder dan 85%% met de juiste bladen")
	}
}

func BenchmarkKnip(b *testing.B) {
	stukken := leesStukken(b, "../soort/testdata/afstem/*.txt")
	f, _ := bundel(stukken[:40])
	for b.Loop() {
		Knip(f, "bundel.pdf")
	}
	b.ReportMetric(float64(b.N*len(f.Pages))/b.Elapsed().Seconds(), "bladen/s")
}
