package datum

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/page"
)

// stukTest is a document of testdata with what is expected of it.
type stukTest struct {
	naam   string
	wil    map[string]string
	bladen []page.Page
}

func leesStukken(t testing.TB, bestand string) []stukTest {
	b, err := os.ReadFile(filepath.Join("testdata", bestand))
	if err != nil {
		t.Fatal(err)
	}
	var uit []stukTest
	for _, s := range strings.Split("\n"+string(b), "\n=== ")[1:] {
		kop, tekst, ok := strings.Cut(s, "\n---\n")
		if !ok {
			t.Fatalf("%q: geen ---", s[:40])
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

// opmaak makes a page on which the columns of the text stand where they are written, as
// FromText cannot: a cell begins at five points for every character before it.
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

// toetsStuk compares one document and gives whether its documentdatum is right.
func toetsStuk(t *testing.T, s stukTest) bool {
	var peil kalender.Dag
	if w := s.wil["peildatum"]; w != "" {
		peil = kalender.MoetDag(w)
	}
	eigen, alle := Bepaal(s.bladen, dossier.Soort(s.wil["soort"]), "", peil)
	got := "null"
	if eigen != nil {
		got = eigen.Dag.String()
		switch eigen.Precisie {
		case dossier.OpMaand:
			got = got[:7]
		case dossier.OpJaar:
			got = got[:4]
		}
	}
	goed := got == s.wil["datum"]
	if !goed {
		t.Errorf("%s (%s): documentdatum %s, wil %s", s.naam, s.wil["soort"], got, s.wil["datum"])
		for _, d := range alle {
			t.Logf("    %s %s %s %.2f %s [%s]", d.Dag, d.Precisie, d.Rol, d.Zekerheid, d.Reden, d.Citaat)
		}
	}
	for _, r := range strings.Fields(s.wil["rollen"]) {
		dag, rol, _ := strings.Cut(r, "=")
		gezien := []string{}
		for _, d := range alle {
			if d.Dag.String() == dag {
				gezien = append(gezien, string(d.Rol))
			}
		}
		if !strings.Contains(" "+strings.Join(gezien, " ")+" ", " "+rol+" ") {
			t.Errorf("%s: %s heeft rol %v, wil %s", s.naam, dag, gezien, rol)
		}
	}
	for _, d := range alle {
		p := s.bladen[d.Pagina-1]
		if !strings.Contains(p.Text(), d.Citaat) || d.Citaat == "" {
			t.Errorf("%s: citaat %q staat niet op de bladzijde", s.naam, d.Citaat)
		}
	}
	if w := s.wil["ezd"]; w != "" {
		beste, z := "", 0.0
		for _, d := range alle {
			if d.Rol == dossier.RolEersteZiektedag && d.Zekerheid > z {
				beste, z = d.Dag.String(), d.Zekerheid
			}
		}
		if beste != w {
			t.Errorf("%s: eerste ziektedag %q, wil %s", s.naam, beste, w)
		}
	}
	return goed
}

func TestStukken(t *testing.T) {
	for _, bestand := range []string{"stukken.txt", "apart.txt", "tweede.txt"} {
		goed, n := 0, 0
		for _, s := range leesStukken(t, bestand) {
			n++
			if toetsStuk(t, s) {
				goed++
			}
		}
		t.Logf("%s: %d van %d documentdatums", bestand, goed, n)
	}
}
