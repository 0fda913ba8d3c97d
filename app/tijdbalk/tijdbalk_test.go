package tijdbalk_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossiercheck/app/internal/proefrapport"
	"dossiercheck/app/tijdbalk"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var update = flag.Bool("update", false, "schrijf de golden files opnieuw")

var gevallen = map[string]func() oordeel.Rapport{
	"slecht": proefrapport.Slecht, "goed": proefrapport.Goed, "leeg": proefrapport.Leeg,
	"zonder ziektedag": proefrapport.ZonderZiektedag, "groot": proefrapport.Groot,
}

// elk runs f for every case in every size that the report and the window use.
func elk(t *testing.T, f func(t *testing.T, r oordeel.Rapport, b tijdbalk.Beeld)) {
	for naam, maak := range gevallen {
		for _, maat := range [][2]float64{{100, 100}, {500, 300}, {500, 600}, {1000, 420}, {1000, 600}, {2500, 900}} {
			t.Run(fmt.Sprintf("%s/%vx%v", naam, maat[0], maat[1]), func(t *testing.T) {
				r := maak()
				f(t, r, tijdbalk.Teken(r, maat[0], maat[1]))
			})
		}
	}
}

func raakt(a, b tijdbalk.Vorm) bool {
	const speling = 0.01
	return a.X+a.B > b.X+speling && b.X+b.B > a.X+speling && a.Y+a.H > b.Y+speling && b.Y+b.H > a.Y+speling
}

func TestLabelsRakenNiets(t *testing.T) {
	elk(t, func(t *testing.T, _ oordeel.Rapport, b tijdbalk.Beeld) {
		for i, v := range b.Vormen {
			if v.Aard != tijdbalk.Tekst {
				continue
			}
			for j, w := range b.Vormen {
				if w.Aard == tijdbalk.Tekst && j > i && raakt(v, w) {
					t.Errorf("%q raakt %q", v.Tekst, w.Tekst)
				}
				merk := w.Aard != tijdbalk.Tekst && w.Aard != tijdbalk.Lijn && w.Doel != tijdbalk.Doel{}
				if merk && raakt(v, w) {
					t.Errorf("%q raakt het teken van %s", v.Tekst, w.Hint)
				}
			}
		}
	})
}

func TestAllesBinnenHetBeeld(t *testing.T) {
	elk(t, func(t *testing.T, _ oordeel.Rapport, b tijdbalk.Beeld) {
		for _, v := range b.Vormen {
			links, rechts := min(v.X, v.X+v.B), max(v.X, v.X+v.B)
			boven, onder := min(v.Y, v.Y+v.H), max(v.Y, v.Y+v.H)
			if links < -0.01 || boven < -0.01 || rechts > b.Breedte+0.01 || onder > b.Hoogte+0.01 {
				t.Errorf("%s %s %q buiten %vx%v: %v,%v %vx%v", v.Aard, v.Stijl, v.Tekst, b.Breedte, b.Hoogte, v.X, v.Y, v.B, v.H)
			}
		}
	})
}

func TestElkDocumentHeeftEenTeken(t *testing.T) {
	elk(t, func(t *testing.T, r oordeel.Rapport, b tijdbalk.Beeld) {
		tel := map[dossier.Sleutel]int{}
		for _, v := range b.Vormen {
			if v.Aard == tijdbalk.Vlak && v.Doel.Document != (dossier.Sleutel{}) {
				tel[v.Doel.Document]++
				if v.Hint == "" {
					t.Errorf("teken zonder hint: %v", v.Doel)
				}
			}
		}
		for i := range r.Dossier.Documenten {
			if d := &r.Dossier.Documenten[i]; tel[d.Sleutel()] != 1 {
				t.Errorf("%s heeft %d tekens", d.Bestand, tel[d.Sleutel()])
			}
		}
		if len(tel) != len(r.Dossier.Documenten) {
			t.Errorf("%d tekens, %d documenten", len(tel), len(r.Dossier.Documenten))
		}
	})
}

func TestElkeMijlpaalStaatErop(t *testing.T) {
	r := proefrapport.Slecht()
	b := tijdbalk.Teken(r, 1000, 560)
	vormen := map[string]tijdbalk.Aard{}
	namen := map[string]bool{}
	for _, v := range b.Vormen {
		if v.Doel.Mijlpaal == "" {
			continue
		}
		if v.Aard == tijdbalk.Tekst {
			namen[v.Doel.Mijlpaal] = true
		} else {
			vormen[v.Doel.Mijlpaal] = v.Aard
		}
	}
	for _, m := range r.Tijdlijn {
		if m.ID == "einde-wachttijd" { // has a line of its own
			continue
		}
		if vormen[m.ID] == "" || !namen[m.ID] {
			t.Errorf("%s: vorm %q, naam %v", m.ID, vormen[m.ID], namen[m.ID])
		}
	}
	want := map[string]tijdbalk.Aard{"plan-van-aanpak": tijdbalk.Rond, "probleemanalyse": tijdbalk.Driehoek, "spoor2": tijdbalk.Vlak, "eindevaluatie": tijdbalk.Ruit}
	for id, aard := range want {
		if vormen[id] != aard {
			t.Errorf("%s is een %s, wil %s", id, vormen[id], aard)
		}
	}
}

func TestStandVan(t *testing.T) {
	d := kalender.MoetDag
	peil := d("2025-03-07")
	for _, tt := range []struct {
		m    oordeel.Mijlpaal
		want tijdbalk.Stijl
	}{
		{oordeel.Mijlpaal{}, ""},
		{oordeel.Mijlpaal{Gedaan: d("2025-01-01")}, ""},
		{oordeel.Mijlpaal{Uiterlijk: d("2025-03-01"), Gedaan: d("2025-03-01")}, tijdbalk.StijlGedaan},
		{oordeel.Mijlpaal{Uiterlijk: d("2025-03-01"), Gedaan: d("2025-03-02")}, tijdbalk.StijlTeLaat},
		{oordeel.Mijlpaal{Uiterlijk: d("2025-03-06")}, tijdbalk.StijlOntbreekt},
		{oordeel.Mijlpaal{Uiterlijk: d("2025-03-06"), Bestand: "zonder datum.pdf"}, tijdbalk.StijlOngedat},
		{oordeel.Mijlpaal{Uiterlijk: peil}, tijdbalk.StijlKomt},
		{oordeel.Mijlpaal{ID: "einde-wachttijd", Uiterlijk: d("2025-03-06")}, tijdbalk.StijlVoorbij},
	} {
		if got := tijdbalk.StandVan(tt.m, peil); got.Stijl != tt.want || (got.Woord == "") != (tt.want == "") {
			t.Errorf("StandVan(%+v) = %+v, wil %q", tt.m, got, tt.want)
		}
	}
}

// gatHints gives what the picture says on gaps.
func gatHints(r oordeel.Rapport) []string {
	var uit []string
	b := tijdbalk.Teken(r, 1000, 560)
	for _, v := range b.Vormen {
		if v.Stijl == tijdbalk.StijlGat && v.Aard == tijdbalk.Vlak {
			uit = append(uit, v.Hint)
		}
	}
	return uit
}

func TestGaten(t *testing.T) {
	d := kalender.MoetDag
	eerste := d("2024-01-01")
	maak := func(peil kalender.Dag, dagen ...kalender.Dag) oordeel.Rapport {
		r := oordeel.Rapport{Peildatum: peil, EindeWachttijd: eerste.Plus(727)}
		r.Dossier.EersteZiektedag = dossier.Feit[kalender.Dag]{Waarde: eerste, Status: dossier.Gevonden}
		for i, x := range dagen {
			r.Dossier.Documenten = append(r.Dossier.Documenten, dossier.Document{Sha256: fmt.Sprint(i), Paginas: [2]int{1, 1},
				Documentdatum: &dossier.Datering{Dag: x, Precisie: dossier.OpDag}})
		}
		return r
	}
	if got := gatHints(maak(eerste.Plus(56))); len(got) != 0 {
		t.Errorf("acht weken is geen gat: %v", got)
	}
	if got := gatHints(maak(eerste.Plus(57))); len(got) != 1 {
		t.Errorf("acht weken en een dag: %v", got)
	}
	if got := gatHints(maak(eerste.Plus(57), eerste.Plus(30))); len(got) != 0 {
		t.Errorf("document halverwege: %v", got)
	}
	got := gatHints(maak(eerste.Plus(200), eerste.Plus(50), eerste.Plus(150), eerste.Plus(195)))
	want := []string{"Geen document tussen 21 februari 2024 en 29 mei 2024 (14 weken)"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	r := maak(eerste.Plus(200), eerste.Plus(50), eerste.Plus(150), eerste.Plus(195))
	r.Dossier.Invoer.Onderbrekingen = []dossier.Onderbreking{{Van: eerste.Plus(55), TotEnMet: eerste.Plus(140), Soort: "zwangerschapsverlof"},
		{TotEnMet: eerste.Plus(10), Soort: "herstel"}} // without a start: not usable, and no endless loop
	if got := gatHints(r); len(got) != 0 {
		t.Errorf("verlof is geen gat: %v", got)
	}
	if got := gatHints(maak(eerste.Plus(3000), eerste.Plus(700))); len(got) != 1 || !strings.Contains(got[0], "2 januari 2024") {
		t.Errorf("na de wachttijd telt niet: %v", got)
	}
}

func TestZonderZiektedagZegtHetBeeldDat(t *testing.T) {
	for _, breedte := range []float64{300, 500, 1000} {
		b := tijdbalk.Teken(proefrapport.ZonderZiektedag(), breedte, 400)
		gezegd := false
		for _, v := range b.Vormen {
			gezegd = gezegd || strings.HasPrefix(v.Tekst, "Eerste ziektedag onbekend")
		}
		if !gezegd {
			t.Errorf("breedte %v: niet gezegd", breedte)
		}
	}
}

func TestOp(t *testing.T) {
	r := proefrapport.Slecht()
	b := tijdbalk.Teken(r, 1000, 560)
	for _, v := range b.Vormen {
		if v.Doel == (tijdbalk.Doel{}) || v.Aard == tijdbalk.Tekst {
			continue
		}
		if got, ok := b.Op(v.X+v.B/2, v.Y+v.H/2, 0); !ok || got.Doel != v.Doel && v.Doel.Mijlpaal == "" {
			t.Errorf("op %s: %v %v", v.Hint, got.Hint, ok)
		}
	}
	if v, ok := b.Op(-50, -50, 2); ok {
		t.Errorf("buiten het beeld: %v", v)
	}
}

func TestEigenMaat(t *testing.T) {
	breed := 0
	tijdbalk.Teken(proefrapport.Slecht(), 1000, 560, tijdbalk.Opties{Meet: func(s string, g float64) float64 {
		breed++
		return float64(len(s)) * g
	}})
	if breed == 0 {
		t.Error("de eigen maat is niet gebruikt")
	}
}

func TestGolden(t *testing.T) {
	var s strings.Builder
	for _, v := range tijdbalk.Teken(proefrapport.Slecht(), 1000, 560).Vormen {
		doel := v.Doel.Mijlpaal
		if v.Doel.Document.Sha256 != "" {
			doel = "doc " + strings.TrimLeft(v.Doel.Document.Sha256, "0")
		}
		fmt.Fprintf(&s, "%-8s %-18s %7.1f %6.1f %6.1f %6.1f  %s\t%s\t%s\n", v.Aard, v.Stijl, v.X, v.Y, v.B, v.H, v.Tekst, doel, v.Hint)
	}
	const naam = "testdata/slecht.golden"
	if *update {
		if err := os.WriteFile(naam, []byte(s.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(naam)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), s.String()); diff != "" {
		t.Errorf("anders dan %s (ververs met -update):\n%s", naam, diff)
	}
}
