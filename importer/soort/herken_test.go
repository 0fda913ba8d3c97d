package soort

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
)

// stuk is a fixture: pages with the type that they are. Its form is
//
//	=== type | file name | remark
//	text
//	--- blad
//	text of the next page
//
// "type/other" allows a second answer.
type stuk struct {
	soorten []dossier.Soort
	naam    string
	bladen  []page.Page
	plek    string
}

func leesStukken(t testing.TB, map_ string) []stuk {
	t.Helper()
	paden, err := filepath.Glob(filepath.Join("testdata", map_, "*.txt"))
	if err != nil || len(paden) == 0 {
		t.Fatalf("geen stukken in %s: %v", map_, err)
	}
	var uit []stuk
	for _, pad := range paden {
		data, err := os.ReadFile(pad)
		if err != nil {
			t.Fatal(err)
		}
		for _, deel := range strings.Split("\n"+string(data), "\n=== ")[1:] {
			kop, tekst, _ := strings.Cut(deel, "\n")
			velden := strings.Split(kop, "|")
			if len(velden) < 2 {
				t.Fatalf("%s: kop %q", pad, kop)
			}
			s := stuk{naam: strings.TrimSpace(velden[1]), plek: filepath.Base(pad) + ": " + kop}
			for _, x := range strings.Split(strings.TrimSpace(velden[0]), "/") {
				if !dossier.Soort(x).Geldig() {
					t.Fatalf("%s: onbekende soort %q", pad, x)
				}
				s.soorten = append(s.soorten, dossier.Soort(x))
			}
			for i, blad := range strings.Split(tekst, "\n--- blad\n") {
				s.bladen = append(s.bladen, page.FromText(i+1, blad))
			}
			uit = append(uit, s)
		}
	}
	return uit
}

func (s *stuk) goed(x dossier.Soort) bool {
	for _, y := range s.soorten {
		if x == y {
			return true
		}
	}
	return false
}

// meting counts how a set of fixtures is recognised.
type meting struct {
	n, goed          int
	zeker, zekerGoed int // answers with certainty 0.9 or more
	verwarring       map[string]int
	fouten           []string
}

func meetStukken(stukken []stuk) meting {
	m := meting{verwarring: map[string]int{}}
	for _, s := range stukken {
		u := Herken(s.bladen, s.naam)
		goed := s.goed(u.Soort)
		m.n++
		if goed {
			m.goed++
		} else {
			m.verwarring[fmt.Sprintf("%s -> %s", s.soorten[0], u.Soort)]++
			m.fouten = append(m.fouten, fmt.Sprintf("%s\n\tkreeg %s %.2f (%s) %v", s.plek, u.Soort, u.Zekerheid, u.Reden, u.Kandidaten))
		}
		if u.Zekerheid >= 0.9 {
			m.zeker++
			if goed {
				m.zekerGoed++
			}
		}
	}
	return m
}

func (m *meting) String() string {
	var v []string
	for k, n := range m.verwarring {
		v = append(v, fmt.Sprintf("%d x %s", n, k))
	}
	sort.Strings(v)
	return fmt.Sprintf("%d van %d goed; zekerheid >= 0,9: %d, daarvan %d goed; verwarring: %s",
		m.goed, m.n, m.zeker, m.zekerGoed, strings.Join(v, "; "))
}

// eis guards a measurement: the share that is right, and how many sure answers may be wrong.
func (m *meting) eis(t *testing.T, deel float64, zekerFout int) {
	t.Helper()
	if got := float64(m.goed) / float64(m.n); got < deel {
		t.Errorf("%.2f goed, minstens %.2f verwacht", got, deel)
	}
	if fout := m.zeker - m.zekerGoed; fout > zekerFout {
		t.Errorf("%d zekere antwoorden zijn fout", fout)
	}
}

// TestAfstemmen holds the fixtures that the weights were chosen on.
func TestAfstemmen(t *testing.T) {
	m := meetStukken(leesStukken(t, "afstem"))
	t.Log(m.String())
	for _, f := range m.fouten {
		t.Error(f)
	}
}

// TestApart holds fixtures that were written before the weights were tuned and played no part
// in it. They measure; the bounds only guard against getting worse.
func TestApart(t *testing.T) {
	m := meetStukken(leesStukken(t, "apart"))
	t.Log(m.String())
	m.eis(t, 0.93, 0)
	if os.Getenv("FOUTEN") != "" {
		for _, f := range m.fouten {
			t.Log(f)
		}
	}
}

func BenchmarkHerken(b *testing.B) {
	stukken := leesStukken(b, "afstem")
	for b.Loop() {
		for i := range stukken {
			Herken(stukken[i].bladen, stukken[i].naam)
		}
	}
	b.ReportMetric(float64(b.N*len(stukken))/b.Elapsed().Seconds(), "stukken/s")
}

// verkleur damages a text as OCR does: look-alikes, lost and split letters.
func verkleur(s string, r *rand.Rand, kans float64) string {
	gelijk := map[rune]string{'o': "0", 'l': "1", 'i': "l", 'e': "c", 'a': "o", 'm': "rn", 'n': "ri", 's': "5", 'g': "q", 'u': "ii", 't': "f", 'B': "8", 'O': "0", 'I': "l", 'r': "i"}
	var b strings.Builder
	for _, c := range s {
		if r.Float64() >= kans || c == '\n' || c == '\t' {
			b.WriteRune(c)
			continue
		}
		switch x := gelijk[c]; {
		case x != "":
			b.WriteString(x)
		case r.IntN(3) == 0: // lost
		case r.IntN(2) == 0:
			b.WriteRune(c)
			b.WriteByte(' ')
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

// TestGescand measures the same fixtures as if they came from a scanner.
func TestGescand(t *testing.T) {
	eisen := map[float64]float64{0.02: 0.92, 0.05: 0.82}
	for _, kans := range []float64{0.02, 0.05} {
		r := rand.New(rand.NewPCG(3, 5))
		stukken := append(leesStukken(t, "afstem"), leesStukken(t, "apart")...)
		for i := range stukken {
			for j, p := range stukken[i].bladen {
				stukken[i].bladen[j] = page.FromText(j+1, verkleur(strings.ReplaceAll(p.Text(), "\t", "   "), r, kans))
			}
			stukken[i].naam = "scan.pdf"
		}
		m := meetStukken(stukken)
		t.Logf("%.0f%% tekens beschadigd: %s", 100*kans, m.String())
		m.eis(t, eisen[kans], 3)
		if os.Getenv("FOUTEN") != "" {
			for _, f := range m.fouten {
				t.Log(f)
			}
		}
	}
}

func BenchmarkTabel(b *testing.B) {
	for b.Loop() {
		if _, err := leesTabel(tabelFS); err != nil {
			b.Fatal(err)
		}
	}
}
