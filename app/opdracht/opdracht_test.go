package opdracht

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossiercheck/app/opslag/opslagtest"
	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"

	"github.com/google/go-cmp/cmp"
)

// proef is a programma whose parts remember what they were asked.
type proef struct {
	programma
	uit, fout bytes.Buffer
	paden     []string
	opties    werk.ImportOpties
	peildatum kalender.Dag
	invoer    dossier.Invoer
	bewaard   string
	leesfout  error
	leeg      bool
}

func nieuweProef(stdin string) *proef {
	p := &proef{}
	p.programma = programma{stdin: strings.NewReader(stdin), stdout: &p.uit, stderr: &p.fout, versie: "1.2.3",
		kader: "2026.1", kaderdatum: kalender.MoetDag("2026-11-01"),
		vandaag: func() kalender.Dag { return kalender.MoetDag("2026-11-21") },
		inlezen: func(_ context.Context, paden []string, o werk.ImportOpties, peil kalender.Dag, _ func(werk.Voortgang)) (dossier.Dossier, error) {
			p.paden, p.opties, p.peildatum = paden, o, peil
			if p.leeg || p.leesfout != nil {
				return dossier.Dossier{}, p.leesfout
			}
			return opslagtest.Dossier("J. Veldkamp", opslagtest.Document("map/03.pdf", dossier.PlanVanAanpak, "2025-03-01", "plan")), nil
		},
		oordeel: func(d dossier.Dossier, in dossier.Invoer, peil kalender.Dag) oordeel.Rapport {
			p.invoer = in
			return oordeel.Rapport{KaderVersie: "2026.1", Peildatum: peil, Dossier: d.Met(in),
				Bevindingen: []oordeel.Bevinding{{Toets: "spoor2-adequaat"}}}
		},
		bewaar: func(_ oordeel.Rapport, pad string) error { p.bewaard = pad; return nil },
	}
	return p
}

func (p *proef) start(args ...string) (int, bool) { return p.voer(context.Background(), args) }

func TestVlaggenVoorTussenEnNaPaden(t *testing.T) {
	p := nieuweProef("")
	code, gedaan := p.start("check", "--json", "a.pdf", "--peildatum=2026-03-11", "b", "--wachtwoord", "een", "--geen-ocr",
		"--wachtwoord", "--twee", "--rapport", "r.pdf", "--eerste-ziektedag", "2025-01-08", "--", "--c.pdf")
	if code != 0 || !gedaan {
		t.Fatalf("code %d, gedaan %v: %s", code, gedaan, &p.fout)
	}
	if d := cmp.Diff([]string{"a.pdf", "b", "--c.pdf"}, p.paden); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff(werk.ImportOpties{Wachtwoorden: []string{"een", "--twee"}, GeenOCR: true}, p.opties); d != "" {
		t.Error(d)
	}
	if p.peildatum.String() != "2026-03-11" || p.invoer.EersteZiektedag.String() != "2025-01-08" || p.bewaard != "r.pdf" {
		t.Errorf("peildatum %v, eerste ziektedag %v, rapport %q", p.peildatum, p.invoer.EersteZiektedag, p.bewaard)
	}
	var uit struct {
		Formaat int
		Kader   struct{ Peildatum string }
	}
	if err := json.Unmarshal(p.uit.Bytes(), &uit); err != nil || uit.Formaat != 1 || uit.Kader.Peildatum != "2026-03-11" {
		t.Errorf("uitvoer %v: %s", err, &p.uit)
	}
}

func TestZonderVlaggen(t *testing.T) {
	p := nieuweProef("")
	if code, _ := p.start("check", "a.pdf"); code != 0 {
		t.Fatalf("code %d: %s", code, &p.fout)
	}
	if p.peildatum.String() != "2026-11-21" || p.bewaard != "" {
		t.Errorf("peildatum %v, rapport %q", p.peildatum, p.bewaard)
	}
	if !strings.Contains(p.uit.String(), "oordeel per 21 november 2026") {
		t.Errorf("uitvoer:\n%s", &p.uit)
	}
}

func TestVerkeerdGebruik(t *testing.T) {
	for _, c := range []struct {
		args string
		want string
	}{
		{"check", "geef een pdf, map of zip op"},
		{"lees", "geef een pdf, map of zip op"},
		{"lees --rapport r.pdf a.pdf", "onbekende vlag --rapport"},
		{"check --jsn a.pdf", "onbekende vlag --jsn"},
		{"check --json=ja a.pdf", "--json heeft geen waarde"},
		{"check a.pdf --peildatum", "na --peildatum hoort een waarde"},
		{"check a.pdf --feiten=", "de waarde van --feiten is leeg"},
		{"check --peildatum 21-11-2026 a.pdf", "schrijf jjjj-mm-dd"},
		{"check --peildatum 2026-02-29 a.pdf", "--peildatum 2026-02-29 is geen bestaande datum"},
		{"check --eerste-ziektedag gisteren a.pdf", "--eerste-ziektedag gisteren is geen bestaande datum"},
		{"chekc a.pdf", `onbekende opdracht "chekc"`},
		{"--json a.pdf", "onbekende vlag --json"},
		{"versie a", "versie heeft geen vlaggen"},
	} {
		p := nieuweProef("")
		code, gedaan := p.start(strings.Fields(c.args)...)
		if code != 2 || !gedaan || !strings.Contains(p.fout.String(), c.want) || p.uit.Len() > 0 {
			t.Errorf("%s: code %d, uit %q, fout %q; want 2 en %q", c.args, code, &p.uit, &p.fout, c.want)
		}
	}
}

func TestVenster(t *testing.T) {
	m := t.TempDir()
	for _, args := range [][]string{nil, {m}, {"weg.pdf"}, {"map/weg"}, {"-psn_0_12345"}} {
		p := nieuweProef("")
		if _, gedaan := p.start(args...); gedaan || p.fout.Len() > 0 {
			t.Errorf("%q is geen opdracht, maar: %s", args, &p.fout)
		}
	}
}

func TestHulpEnVersie(t *testing.T) {
	for _, c := range []struct{ args, want string }{
		{"help", "--eerste-ziektedag DATUM"}, {"check --help", "--eerste-ziektedag DATUM"}, {"lees -h", "Uitkomstcode"},
		{"versie", "dossiercheck 1.2.3\nkader 2026.1 van 2026-11-01\n"},
	} {
		p := nieuweProef("")
		code, gedaan := p.start(strings.Fields(c.args)...)
		if code != 0 || !gedaan || !strings.Contains(p.uit.String(), c.want) || p.fout.Len() > 0 {
			t.Errorf("%s: code %d, uit %q, fout %q", c.args, code, &p.uit, &p.fout)
		}
	}
}

func TestNietUitgevoerd(t *testing.T) {
	for naam, c := range map[string]struct {
		zet  func(*proef)
		args []string
		want string
	}{
		"import mislukt":  {func(p *proef) { p.leesfout = errors.New("de map bestaat niet") }, []string{"check", "--json", "x"}, "de map bestaat niet"},
		"niets gevonden":  {func(p *proef) { p.leeg = true }, []string{"check", "--json", "x", "y"}, "niets gevonden om te lezen in x en y"},
		"lees vindt niks": {func(p *proef) { p.leeg = true }, []string{"lees", "x"}, "niets gevonden om te lezen in x"},
		"feiten weg":      {func(p *proef) {}, []string{"check", "--feiten", "/bestaat/niet.json", "x"}, "/bestaat/niet.json"},
		"feiten fout":     {func(p *proef) {}, []string{"check", "--feiten", "-", "x"}, `onbekende sleutel "loon"`},
		"rapport mislukt": {func(p *proef) { p.bewaar = func(oordeel.Rapport, string) error { return errors.New("schijf vol") } },
			[]string{"check", "--json", "--rapport", "r.pdf", "x"}, "schijf vol"},
		"afgebroken": {func(p *proef) { p.leesfout = context.Canceled }, []string{"check", "x"}, "afgebroken"},
	} {
		p := nieuweProef(`{"loon": 3}`)
		c.zet(p)
		code, gedaan := p.start(c.args...)
		if code != 1 || !gedaan || !strings.Contains(p.fout.String(), c.want) || p.uit.Len() > 0 {
			t.Errorf("%s: code %d, uit %q, fout %q", naam, code, &p.uit, &p.fout)
		}
	}
}

func TestFeitenbestand(t *testing.T) {
	feiten := "\ufeff" + `{"eerste_ziektedag": "2025-01-07", "bruto_maandloon": 3400, "loondoorbetaling_percentage": 70, "uren_per_week": 36,
		"onderbrekingen": [{"van": "2025-05-06", "tot_en_met": "2025-05-20", "soort": "herstel"}],
		"documenten": [{"bestand": "map/03.pdf", "type": "evaluatie", "documentdatum": "2025-03-05"}, {"bestand": "map/04.pdf", "documentdatum": null},
			{"bestand": "map/05.pdf", "type": "fml"}],
		"antwoorden": [{"toets": "spoor2-adequaat", "uitkomst": "voldaan", "reden": "gezien", "door": "M. de Wit", "op": "2026-11-20"},
			{"toets": "spoor3", "uitkomst": "tekort"}]}`
	pad := filepath.Join(t.TempDir(), "feiten.json")
	if err := os.WriteFile(pad, []byte(feiten), 0o600); err != nil {
		t.Fatal(err)
	}
	d := kalender.MoetDag
	d5, geen := d("2025-03-05"), kalender.GeenDag
	want := dossier.Invoer{EersteZiektedag: d("2025-01-07"), BrutoMaandloon: 3400, Percentage: 70, UrenPerWeek: 36,
		Onderbrekingen: []dossier.Onderbreking{{Van: d("2025-05-06"), TotEnMet: d("2025-05-20"), Soort: "herstel"}},
		Documenten: []dossier.Correctie{{Bestand: "map/03.pdf", Soort: dossier.Evaluatie, Documentdatum: &d5},
			{Bestand: "map/04.pdf", Documentdatum: &geen}, {Bestand: "map/05.pdf", Soort: dossier.FML}},
		Antwoorden: []dossier.Antwoord{{Toets: "spoor2-adequaat", Uitkomst: "voldaan", Reden: "gezien", Door: "M. de Wit", Op: d("2026-11-20")}, {Toets: "spoor3", Uitkomst: "tekort"}}}
	for _, bron := range []string{pad, "-"} {
		p := nieuweProef(feiten)
		if code, _ := p.start("check", "--feiten", bron, "x"); code != 0 {
			t.Fatalf("%s: code %d, %s", bron, code, &p.fout)
		}
		if d := cmp.Diff(want, p.invoer); d != "" {
			t.Errorf("%s: %s", bron, d)
		}
		if f := p.fout.String(); !strings.Contains(f, "map/04.pdf") || strings.Contains(f, "map/03.pdf") || !strings.Contains(f, "spoor3") || strings.Contains(f, "spoor2") {
			t.Errorf("waarschuwing: %q", f)
		}
	}
	p := nieuweProef("")
	p.start("check", "--feiten", pad, "--eerste-ziektedag", "2025-02-02", "x")
	if got := p.invoer.EersteZiektedag.String(); got != "2025-02-02" {
		t.Errorf("eerste ziektedag %s: de vlag gaat voor het bestand", got)
	}
}

func TestFeitenOverIndelingEnUitsluiten(t *testing.T) {
	p := nieuweProef(`{"knippen": [{"bestand": "map/03.pdf", "begint": [1, 4]}, {"bestand": "weg.pdf", "begint": [1]}],
		"documenten": [{"bestand": "map/03.pdf", "pagina": 1, "uitgesloten": true, "reden": "andere werknemer"}]}`)
	if code, _ := p.start("check", "--feiten", "-", "x"); code != 0 {
		t.Fatalf("code %d, %s", code, &p.fout)
	}
	want := []dossier.Indeling{{Bestand: "map/03.pdf", Begint: []int{1, 4}}, {Bestand: "weg.pdf", Begint: []int{1}}}
	if d := cmp.Diff(want, p.opties.Knippen); d != "" {
		t.Errorf("de lezer kent de indeling niet:\n%s", d)
	}
	if c := p.invoer.Documenten; len(c) != 1 || !c[0].Uitgesloten || c[0].Reden != "andere werknemer" {
		t.Errorf("uitgesloten %+v", c)
	}
	f := p.fout.String()
	if !strings.Contains(f, "bladzijde 4 van map/03.pdf") || !strings.Contains(f, "deelt weg.pdf in") || strings.Contains(f, "noemt map/03.pdf") {
		t.Errorf("waarschuwing: %q", f)
	}
	if s := p.uit.String(); !strings.Contains(s, "map/03.pdf") || !strings.Contains(s, "andere werknemer") {
		t.Errorf("het uitgesloten document staat niet in de lijst:\n%s", s)
	}
}

func TestFeitenDieNietKloppen(t *testing.T) {
	for _, c := range []struct{ json, want string }{
		{``, "leeg"},
		{`{"bruto_maandloon": 3400`, "breekt halverwege af"},
		{"{\n\"bruto_maandloon\": 3400,\n}", "geen geldige JSON (regel 3)"},
		{`{} {}`, "na het eerste JSON-object"},
		{`{"loon": 3400}`, `onbekende sleutel "loon"`},
		{`{"documenten": [{"bestand": "a", "datum": "2024-01-01"}]}`, `onbekende sleutel "datum"`},
		{`{"antwoorden": [{"toets": "a", "uitkomst": "voldaan", "wie": "x"}]}`, `onbekende sleutel "wie"`},
		{`{"bruto_maandloon": "veel"}`, `"bruto_maandloon"`},
		{`{"bruto_maandloon": -1}`, "bruto_maandloon is -1"},
		{`{"loondoorbetaling_percentage": 170}`, "percentage tot en met 100"},
		{`{"eerste_ziektedag": "15-01-2024"}`, "schrijf jjjj-mm-dd"},
		{`{"onderbrekingen": [{"van": "2024-05-06", "tot_en_met": "2024-05-20", "soort": "vakantie"}]}`, `"vakantie"`},
		{`{"onderbrekingen": [{"van": "2024-05-20", "tot_en_met": "2024-05-06", "soort": "herstel"}]}`, "de eerste het vroegst"},
		{`{"onderbrekingen": [{"van": "2024-05-20", "soort": "herstel"}]}`, "vul beide dagen in"},
		{`{"documenten": [{"bestand": "a.pdf", "type": "plan"}]}`, `"plan" (bij a.pdf)`},
		{`{"documenten": [{"type": "fml"}]}`, "zonder bestand"},
		{`{"knippen": [{"begint": [1, 3]}]}`, "zonder bestand"},
		{`{"knippen": [{"bestand": "b.pdf"}]}`, "bij b.pdf"},
		{`{"knippen": [{"bestand": "b.pdf", "begint": [1, 4, 4]}]}`, "oplopend en vanaf 1"},
		{`{"knippen": [{"sha256": "ff", "begint": [0, 4]}]}`, "bij ff"},
		{`{"knippen": [{"bestand": "b.pdf", "paginas": [1]}]}`, `onbekende sleutel "paginas"`},
		{`{"antwoorden": [{"toets": "a", "uitkomst": "goed"}]}`, `"goed"`},
		{`{"antwoorden": [{"uitkomst": "voldaan"}]}`, "zonder toets"},
		{`[]`, "verkeerde soort"},
	} {
		if _, err := ontleedFeiten([]byte(c.json)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.json, err, c.want)
		}
	}
}

func FuzzFeiten(f *testing.F) {
	f.Add([]byte(`{"documenten": [{"bestand": "a", "documentdatum": null}, null], "eerste_ziektedag": ""}`))
	f.Add([]byte(`{"documenten": null, "Documenten": [{}]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		in, err := ontleedFeiten(b)
		if err != nil {
			return
		}
		// What is accepted can be kept and read back.
		ruw, err := json.Marshal(in)
		if err != nil {
			t.Fatal(err)
		}
		terug, err := ontleedFeiten(ruw)
		if err != nil {
			t.Fatalf("%v in %s", err, ruw)
		}
		if d := cmp.Diff(in, terug); d != "" && !leegVerschil(in, terug) {
			t.Error(d)
		}
	})
}

// leegVerschil tells whether two inputs differ only in empty against missing lists.
func leegVerschil(a, b dossier.Invoer) bool {
	x, _ := json.Marshal(a)
	y, _ := json.Marshal(b)
	return bytes.Equal(x, y)
}
