package stappen

import (
	"fmt"
	"strings"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/page"
)

var documentdatum = []dossier.Datering{{Dag: kalender.MoetDag("2025-03-03"), Precisie: dossier.OpDag, Rol: dossier.RolDocumentdatum}}

// One sentence in a letter of the bedrijfsarts, and what is read in it: "theme:kind" parted by
// spaces, or "-" for nothing.
func TestZinVanDeBedrijfsarts(t *testing.T) {
	for _, tt := range []struct{ zin, want string }{
		{"Ik adviseer u het tweede spoor te starten.", "spoor 2:advies"},
		{"Start het tweede spoor binnen twee weken.", "spoor 2:advies"},
		{"Re-integratie bij een andere werkgever dient nu te worden ingezet.", "spoor 2:advies"},
		{"Mocht dat niet lukken, dan adviseer ik het tweede spoor te starten.", "-"},
		{"Is het tweede spoor nodig?", "-"},
		{"Wilt u een arbeidsdeskundige inschakelen?", "arbeidsdeskundig onderzoek:advies"},
		{"Het tweede spoor is niet aan de orde.", "spoor 2:reden"},
		{"Het tweede spoor is nog altijd niet gestart.", "spoor 2:niet-gedaan"},
		{"Het tweede spoor is inmiddels gestart.", "spoor 2:gedaan"},
		{"Ik adviseer het tweede spoor voort te zetten.", "-"},
		{"Vraag een nieuwe FML bij mij aan.", "nieuwe FML:advies"},
		{"Ik maak een nieuwe FML.", "-"},
		{"Houd rekening met de beperkingen in de FML.", "-"},
		{"U kunt een deskundigenoordeel aanvragen bij UWV.", "-"},
		{"Ik raad u aan een deskundigenoordeel te vragen.", "deskundigenoordeel:advies"},
		{"Vorig jaar heb ik mediation geadviseerd.", "-"},
		{"Mediation is dringend gewenst.", "mediation:advies"},
		{"Volgens de arbeidsdeskundige is het werk te zwaar.", "-"},
		{"De werkgever is wettelijk verplicht het tweede spoor te starten.", "-"},
	} {
		stap, _ := Lees("a.pdf", []page.Page{page.FromText(1, "Terugkoppeling\n"+tt.zin)}, dossier.TerugkoppelingSpreekuur, documentdatum)
		var got []string
		for _, s := range stap {
			got = append(got, fmt.Sprintf("%s:%s", s.Thema, s.Aard))
		}
		if g := strings.Join(got, " "); g != tt.want && !(g == "" && tt.want == "-") {
			t.Errorf("%s\n   got %q, want %q", tt.zin, g, tt.want)
		}
	}
}

func TestTermijn(t *testing.T) {
	op := kalender.MoetDag("2025-03-03")
	for _, tt := range []struct {
		zin    string
		binnen int
		dag    string
	}{
		{"start binnen vier weken", 28, ""},
		{"begin per direct", 14, ""},
		{"uiterlijk 1 mei", 0, "2025-05-01"},
		{"voor 15-04-2025", 0, "2025-04-15"},
		{"in oktober uitbreiden", 0, "2025-10-28"},
		{"eind januari", 0, "2026-01-28"},
		{"start het tweede spoor", 0, ""},
	} {
		n, dag := termijnIn(tt.zin, op)
		if n != tt.binnen || dag.Bekend() != (tt.dag != "") || dag.Bekend() && dag.String() != tt.dag {
			t.Errorf("%s: %d days, until %v", tt.zin, n, dag)
		}
	}
}

// A sentence runs on within its column, and a row of a table begins a new one.
func TestZinnenPerKolom(t *testing.T) {
	p := page.FromText(1, "Advies\nStart het tweede\nspoor. Maak een plan\nvan aanpak.\nVraag\tAntwoord\nGestart?\tNee, nog niet")
	l := lezer{bladen: []blad{{p: &p}}}
	for _, r := range p.Lines {
		var cel []string
		for _, c := range r.Cells {
			cel = append(cel, c.Text())
		}
		l.bladen[0].cel = append(l.bladen[0].cel, cel)
	}
	var got []string
	for _, z := range leesZinnen(l.bladen) {
		got = append(got, z.label+"|"+z.heel())
	}
	want := "|Advies / |Start het tweede spoor. / |Maak een plan van aanpak. / vraag|Antwoord / gestart?|Nee, nog niet"
	alle := strings.Join(got, " / ")
	for _, w := range strings.Split(want, " / ") {
		if !strings.Contains(alle, w) {
			t.Errorf("no %q in %q", w, alle)
		}
	}
}

// Whatever stands on a page, reading it does not fail and every quote is a piece of it.
func FuzzLees(f *testing.F) {
	f.Add("Advies\nStart het tweede spoor binnen twee weken.\tDatum FML\t12-02-2025", 3)
	f.Add("é. Vraag\xff een FML\n\tspoor 2 • niet gestart; geen sollicitaties: 12", 7)
	f.Fuzz(func(t *testing.T, tekst string, nr int) {
		soort := dossier.Soorten[(nr%len(dossier.Soorten)+len(dossier.Soorten))%len(dossier.Soorten)].Soort
		p := page.FromText(1, tekst)
		stap, kenmerk := Lees("a.pdf", []page.Page{p}, soort, documentdatum)
		var alle []dossier.Bewijs
		for _, s := range stap {
			alle = append(alle, s.Bewijs)
		}
		for _, k := range kenmerk {
			alle = append(alle, k.Bewijs)
		}
		for _, b := range alle {
			if !strings.Contains(p.Text(), b.Citaat) || strings.ContainsAny(b.Citaat, "\t\n") {
				t.Errorf("quote %q of %q", b.Citaat, p.Text())
			}
		}
	})
}
