//go:build headless

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"codeberg.org/go-pdf/fpdf"
	"github.com/rogpeppe/go-internal/testscript"

	"dossiercheck/app/opdracht"
)

// TestMain lets this test program be the real one: a script that runs "dossiercheck" gets
// main, its reading children included.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"dossiercheck": main})
}

// TestScript runs the command line as a person does. Each file in testdata/script is a story
// that reads by itself; the papers are made anew for each.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("DOSSIERCHECK_MAP", filepath.Join(e.WorkDir, "opslag"))
			for naam, stukken := range mappen {
				for bestand, regels := range stukken {
					if err := schrijfPDF(filepath.Join(e.WorkDir, naam, filepath.FromSlash(bestand)), regels); err != nil {
						return err
					}
				}
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"kap": kap},
	})
}

// mappen are the folders of papers that each script finds, as lines of text per file.
var mappen = map[string]map[string]string{
	"zaak": {
		"arbo/probleemanalyse.pdf": `Probleemanalyse WIA
			Werknemer: mevrouw J. Veldkamp
			Werkgever: Bakkerij De Korenaar B.V.
			Eerste ziektedag: 6 januari 2025
			Bedrijfsarts: dr. P. Noordhoek
			Functionele mogelijkheden en beperkingen
			Er zijn benutbare mogelijkheden. Advies: start met twee uur per dag in aangepast werk.
			Datum: 12 februari 2025`,
		"pva.pdf": `Plan van aanpak WIA
			Werknemer: mevrouw J. Veldkamp
			Werkgever: Bakkerij De Korenaar B.V.
			Eerste ziektedag: 6 januari 2025
			Doel: terugkeer in het eigen werk
			Afspraken: aangepaste werktijden en taken
			Datum ondertekening werkgever: 20 februari 2025
			Datum ondertekening werknemer: 21 februari 2025`,
	},
}

// schrijfPDF makes a PDF of one page with the lines of tekst.
func schrijfPDF(pad, tekst string) error {
	p := fpdf.New("P", "mm", "A4", "")
	p.AddPage()
	p.SetFont("Helvetica", "", 11)
	for i, r := range strings.Split(tekst, "\n") {
		if i == 0 {
			p.SetFont("Helvetica", "B", 16)
		}
		p.CellFormat(0, 8, strings.TrimSpace(r), "", 1, "L", false, 0, "")
		p.SetFont("Helvetica", "", 11)
	}
	var b bytes.Buffer
	if err := p.Output(&b); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(pad), 0o755); err != nil {
		return err
	}
	return os.WriteFile(pad, b.Bytes(), 0o644)
}

// kap BRON DOEL writes the first half of a file: a download that broke off.
func kap(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("gebruik: kap bron doel")
	}
	b, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), b[:len(b)/2], 0o644))
}

// BenchmarkCheck reads and judges the example dossier in good order (37 files, 53 papers), the
// report as JSON included, in one process: what a check costs without starting programs.
func BenchmarkCheck(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		var uit, fout bytes.Buffer
		args := []string{"check", "--json", "--geen-ocr", "--peildatum", "2026-03-16", "assets/voorbeelden/op-orde/docs"}
		if code, gedaan := opdracht.Voer(b.Context(), args, strings.NewReader(""), &uit, &fout, versie); code != 0 || !gedaan || uit.Len() < 10000 {
			b.Fatalf("code %d, %d bytes: %s", code, uit.Len(), fout.String())
		}
	}
}
