package vel

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossiercheck/importer/page"
)

func teksten(bladen []page.Page) []string {
	var uit []string
	for i := range bladen {
		uit = append(uit, bladen[i].Text())
	}
	return uit
}

func TestBladen(t *testing.T) {
	lang := strings.Repeat("woord ", 30)
	for naam, tt := range map[string]struct {
		in  []Regel
		wil []string
	}{
		"leeg":                {nil, []string{""}},
		"gewoon":              {Platte("Beste Jan,\r\n\r\nTot morgen."), []string{"Beste Jan,\nTot morgen."}},
		"cellen":              {Platte("Naam:   A. de Vries\nDatum\t4 maart 2024"), []string{"Naam:\tA. de Vries\nDatum\t4 maart 2024"}},
		"bladwissel":          {Platte("een\ftwee"), []string{"een", "twee"}},
		"te lang":             {Platte(lang), []string{strings.TrimSpace(strings.Repeat("woord ", 16)) + "\n" + strings.TrimSpace(strings.Repeat("woord ", 14))}},
		"nieuw op leeg vel":   {[]Regel{{Cellen: []string{"kop"}, Nieuw: true}}, []string{"kop"}},
		"rij met lange cel":   {[]Regel{{Cellen: []string{"Advies", lang}}}, []string{"Advies\t" + strings.TrimSpace(strings.Repeat("woord ", 14)) + "\n" + strings.TrimSpace(strings.Repeat("woord ", 14)) + "\nwoord woord"}},
		"teken van een kolom": {[]Regel{{Cellen: []string{"", "x"}}}, []string{"x"}},
	} {
		if d := cmp.Diff(tt.wil, teksten(Bladen(tt.in, "proef"))); d != "" {
			t.Errorf("%s (-wil +kreeg):\n%s", naam, d)
		}
	}
}

func TestBladenLopenDoor(t *testing.T) {
	bladen := Bladen(Platte(strings.Repeat("regel\n", 150)), "proef")
	if len(bladen) != 3 {
		t.Fatalf("%d bladen, wilde 3", len(bladen))
	}
	for i, b := range bladen {
		if b.Number != i+1 || b.Source != page.Layer {
			t.Errorf("blad %d: nummer %d, bron %s", i+1, b.Number, b.Source)
		}
		for _, l := range b.Lines {
			if l.Y1 > b.Height {
				t.Fatalf("blad %d: regel op %.0f valt van het papier", i+1, l.Y1)
			}
		}
	}
	if b := Bladen(nil, "proef"); b[0].Source != page.None {
		t.Errorf("leeg blad met bron %s", b[0].Source)
	}
}

func TestVulHoudtDatumsHeel(t *testing.T) {
	for zin, wil := range map[string][]string{
		"het gesprek was op 14 maart 2024 in Assen": {"het gesprek was", "op 14 maart 2024 in", "Assen"},
		"supercalifragilisticexpialidocious en nog": {"supercalifragilisticexpialidocious", "en nog"},
		"": nil,
	} {
		if d := cmp.Diff(wil, Vul(zin, 22)); d != "" {
			t.Errorf("%q (-wil +kreeg):\n%s", zin, d)
		}
	}
}
