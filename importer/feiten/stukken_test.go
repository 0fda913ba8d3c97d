package feiten

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/datum"
	"dossiercheck/importer/page"
)

type stukTest struct {
	naam   string
	wil    map[string]string
	bladen []page.Page
}

// leesStukken reads documents with their expectations, in the form that is described at the
// top of each file.
func leesStukken(t testing.TB, pad string) []stukTest {
	b, err := os.ReadFile(filepath.FromSlash(pad))
	if err != nil {
		t.Fatal(err)
	}
	var uit []stukTest
	for _, s := range strings.Split("\n"+string(b), "\n=== ")[1:] {
		kop, tekst, ok := strings.Cut(s, "\n---\n")
		if !ok {
			t.Fatalf("%.40q: geen ---", s)
		}
		regels := strings.Split(kop, "\n")
		st := stukTest{naam: regels[0], wil: map[string]string{}}
		for _, r := range regels[1:] {
			k, v, _ := strings.Cut(r, ": ")
			st.wil[k] = v
		}
		for i, blad := range strings.Split(tekst, "\n\f\n") {
			st.bladen = append(st.bladen, opmaak(i+1, blad))
		}
		uit = append(uit, st)
	}
	return uit
}

// opmaak makes a page on which the columns of the text stand where they are written.
func opmaak(nr int, tekst string) page.Page {
	p := page.Page{Number: nr, Width: 595, Height: 842, Source: page.Layer}
	y := 40.0
	for _, r := range strings.Split(tekst, "\n") {
		y += 12
		l := page.Line{Y0: y, Y1: y + 10, Size: 10}
		rs := []rune(r)
		for i := 0; i < len(rs); {
			if rs[i] == ' ' {
				i++
				continue
			}
			j := i
			for j < len(rs) && rs[j] != ' ' {
				j++
			}
			w := page.Word{Text: string(rs[i:j]), X0: 50 + 5*float64(i), X1: 50 + 5*float64(j), Y0: y, Y1: y + 10, Size: 10}
			if n := len(l.Cells); n > 0 && w.X0-l.Cells[n-1].Words[len(l.Cells[n-1].Words)-1].X1 < 6 {
				l.Cells[n-1].Words = append(l.Cells[n-1].Words, w)
			} else {
				l.Cells = append(l.Cells, page.Cell{Words: []page.Word{w}})
			}
			i = j
		}
		if len(l.Cells) > 0 {
			p.Lines = append(p.Lines, l)
		}
	}
	return p
}

func drie(d dossier.Drie) string { return [...]string{"?", "ja", "nee"}[d] }

func heeft(ws []dossier.Waarneming[string]) string {
	if len(ws) > 0 {
		return "ja"
	}
	return "nee"
}

// beste gives the surest observation.
func beste(ws []dossier.Waarneming[string]) string {
	uit, z := "", 0.0
	for _, w := range ws {
		if w.Zekerheid > z {
			uit, z = w.Waarde, w.Zekerheid
		}
	}
	return uit
}

func TestStukken(t *testing.T) {
	for _, pad := range []string{"../datum/testdata/stukken.txt", "../datum/testdata/apart.txt", "../datum/testdata/tweede.txt", "testdata/stukken.txt"} {
		goed, n := 0, 0
		for _, s := range leesStukken(t, pad) {
			soort := dossier.Soort(s.wil["soort"])
			_, datums := datum.Bepaal(s.bladen, soort, "", kalender.GeenDag)
			f, o := Lees("map/stuk.pdf", s.bladen, soort, datums)
			got := map[string]string{
				"teken":        drie(o.Werkgever) + " " + drie(o.Werknemer),
				"visie":        heeft(f.VisieWerknemer) + " " + heeft(f.VisieWerkgever),
				"werknemer":    beste(f.Werknemer),
				"werkgever":    beste(f.Werkgever),
				"functie":      beste(f.Functie),
				"bedrijfsarts": beste(f.Bedrijfsarts),
				"casemanager":  beste(f.Casemanager),
			}
			got["benutbaar"] = "geen"
			z := 0.0
			for _, w := range f.BenutbareMogelijkheden {
				if w.Zekerheid > z {
					z = w.Zekerheid
					got["benutbaar"] = map[bool]string{true: "ja", false: "nee"}[w.Waarde]
				}
			}
			var verwijst []string
			for _, v := range f.Verwijzingen {
				verwijst = append(verwijst, string(v.Soort)+"="+v.Datum.String())
			}
			got["verwijst"] = strings.Join(verwijst, " ")
			if got["verwijst"] == "" {
				got["verwijst"] = "niets"
			}
			for k, wil := range s.wil {
				g, ok := got[k]
				if !ok {
					continue
				}
				n++
				if g == wil || wil == "-" && g == "" {
					goed++
				} else {
					t.Errorf("%s: %s is %q, wil %q", s.naam, k, g, wil)
				}
			}
			controleerBewijs(t, s, &f)
		}
		t.Logf("%s: %d van %d verwachtingen", pad, goed, n)
	}
}

// controleerBewijs checks that every quote stands on its page within one line.
func controleerBewijs(t *testing.T, s stukTest, f *dossier.Feiten) {
	t.Helper()
	var alle []dossier.Bewijs
	for _, l := range [][]dossier.Waarneming[string]{f.Werknemer, f.Werkgever, f.Functie, f.Bedrijfsarts, f.Casemanager, f.VisieWerknemer, f.VisieWerkgever} {
		for _, w := range l {
			alle = append(alle, w.Bewijs)
		}
	}
	for _, w := range f.BenutbareMogelijkheden {
		alle = append(alle, w.Bewijs)
	}
	for _, v := range f.Verwijzingen {
		alle = append(alle, v.Bewijs)
	}
	for _, b := range alle {
		if b.Bestand != "map/stuk.pdf" || b.Pagina < 1 || b.Pagina > len(s.bladen) || b.Citaat == "" ||
			!strings.Contains(s.bladen[b.Pagina-1].Text(), b.Citaat) {
			t.Errorf("%s: bewijs %+v staat niet op de bladzijde", s.naam, b)
		}
	}
}
