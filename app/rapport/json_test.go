package rapport_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"dossiercheck/app/rapport"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "schrijf de golden files opnieuw")

func golden(t *testing.T, naam string, got []byte) {
	t.Helper()
	pad := filepath.Join("testdata", naam)
	if *update {
		if err := os.WriteFile(pad, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(pad)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(got)); d != "" {
		t.Errorf("%s (-want +got):\n%s", naam, d)
	}
}

func naarJSON(t *testing.T, r oordeel.Rapport) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := rapport.JSON(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestJSON(t *testing.T) {
	golden(t, "voorbeeld.json", naarJSON(t, voorbeeld()))
}

// TestJSONKentGeenNullLijsten: a reader of the format can walk each list without asking
// whether it is there.
func TestJSONKentGeenNullLijsten(t *testing.T) {
	var got map[string]any
	if err := json.Unmarshal(naarJSON(t, oordeel.Rapport{Bevindingen: make([]oordeel.Bevinding, 1)}), &got); err != nil {
		t.Fatal(err)
	}
	b := got["bevindingen"].([]any)[0].(map[string]any)
	r := got["risico"].(map[string]any)
	for pad, v := range map[string]any{
		"documenten": got["documenten"], "onleesbaar": got["onleesbaar"], "tijdlijn": got["tijdlijn"],
		"bewijs": b["bewijs"], "bronnen": b["bronnen"], "ontbreekt": b["ontbreekt"],
		"toetsen":  r["administratief"].(map[string]any)["toetsen"],
		"aannames": r["bedrag"].(map[string]any)["aannames"],
		"strijdig": got["dossier"].(map[string]any)["eerste_ziektedag"].(map[string]any)["strijdig"],
	} {
		if l, ok := v.([]any); !ok || len(l) != 0 {
			t.Errorf("%s is %v, want []", pad, v)
		}
	}
	if bedrag := r["bedrag"].(map[string]any); bedrag["laag"] != nil {
		t.Errorf("onbekend bedrag is %v, want null", bedrag["laag"])
	}
}

func TestTekst(t *testing.T) {
	var b bytes.Buffer
	if err := rapport.Tekst(&b, voorbeeld()); err != nil {
		t.Fatal(err)
	}
	golden(t, "voorbeeld.txt", b.Bytes())
	for i, r := range strings.Split(b.String(), "\n") {
		if n := utf8.RuneCountInString(r); n > 100 {
			t.Errorf("regel %d heeft %d kolommen: %s", i+1, n, r)
		}
		if strings.TrimRight(r, " ") != r {
			t.Errorf("regel %d eindigt op een spatie", i+1)
		}
	}
}

// TestTekstStuurtDeTerminalNiet: a file name or quote can hold anything.
func TestTekstStuurtDeTerminalNiet(t *testing.T) {
	r := voorbeeld()
	r.Dossier.Documenten[0].Bestand = "kwaad\x1b[2J\u202e.pdf"
	r.Dossier.Werkgever.Waarde = "B.V.\r\nRisico: laag"
	r.Bevindingen[1].Bewijs[0].Citaat = "a\x07b\u009bc"
	var b bytes.Buffer
	if err := rapport.Tekst(&b, r); err != nil {
		t.Fatal(err)
	}
	if m := regexp.MustCompile(`[^\P{C}\n]`).FindAllString(b.String(), -1); len(m) > 0 {
		t.Errorf("besturingstekens %q", m)
	}
	if strings.Contains(b.String(), "\nRisico: laag") {
		t.Error("een naam begint een eigen regel")
	}
}

func TestNiveauregel(t *testing.T) {
	open := []oordeel.Bevinding{{Uitkomst: oordeel.NietTeBepalen}, {Uitkomst: oordeel.ZelfBeoordelen}, {Uitkomst: oordeel.Voldaan}}
	for _, c := range []struct {
		niveau oordeel.Niveau
		open   []oordeel.Bevinding
		bekend bool
		want   string
	}{
		{oordeel.Laag, nil, true, "LAAG"},
		{oordeel.Laag, open[2:], true, "LAAG"},
		{oordeel.Laag, open, true, "LAAG, voor zover te beoordelen; 2 vragen staan open"},
		{oordeel.Laag, open[1:], true, "LAAG, voor zover te beoordelen; 1 vraag staat open"},
		{oordeel.Verhoogd, open, false, "NOG NIET TE BEOORDELEN; er is te weinig bekend, zie de bevindingen"},
		{oordeel.Hoog, open, true, "HOOG"},
	} {
		r := voorbeeld()
		r.Risico.Niveau, r.Bevindingen = c.niveau, c.open
		if !c.bekend {
			r.EindeWachttijd = kalender.GeenDag
		}
		if got := rapport.Niveauregel(&r); got != c.want {
			t.Errorf("%s: %q, want %q", c.niveau, got, c.want)
		}
	}
}

func TestTekstVanEenLeegRapport(t *testing.T) {
	var b bytes.Buffer
	if err := rapport.Tekst(&b, oordeel.Rapport{}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Eerste ziektedag  onbekend", "niet te bepalen: het loon is niet bekend"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q staat niet in:\n%s", want, b.String())
		}
	}
}

// gelezen is a dossier for the command lees: two documents, one of them with every fact.
func gelezen() dossier.Dossier {
	d := voorbeeld().Dossier
	d.Documenten = d.Documenten[:2]
	d.Documenten[0].Bladen = []dossier.Blad{{Nummer: 1, Tekst: "Plan van aanpak\nWerknemer\tJ. Veldkamp"}, {Nummer: 2}}
	plek := dossier.Bewijs{Bestand: "pva.pdf", Pagina: 2, Citaat: "x"}
	naam := []dossier.Waarneming[string]{{Waarde: "J. Veldkamp", Bewijs: plek, Zekerheid: 0.8}}
	dagen := []dossier.Waarneming[kalender.Dag]{{Waarde: dag("2025-01-06"), Bewijs: plek}}
	d.Documenten[0].Feiten = dossier.Feiten{EersteZiektedag: dagen, Werknemer: naam, Werkgever: naam, Functie: naam, Bedrijfsarts: naam,
		Casemanager: naam, VisieWerkgever: naam, VisieWerknemer: naam, StartSpoor2: dagen,
		BenutbareMogelijkheden: []dossier.Waarneming[bool]{{Waarde: true, Bewijs: plek}, {Bewijs: plek}},
		Verwijzingen:           []dossier.Verwijzing{{Soort: dossier.Probleemanalyse, Datum: dag("2025-02-10"), Bewijs: plek}}}
	return d
}

func TestGelezen(t *testing.T) {
	for naam, schrijf := range map[string]func(io.Writer, dossier.Dossier) error{
		"gelezen.json": rapport.GelezenJSON, "gelezen.txt": rapport.GelezenTekst,
	} {
		var b bytes.Buffer
		if err := schrijf(&b, gelezen()); err != nil {
			t.Fatal(err)
		}
		golden(t, naam, b.Bytes())
	}
}
