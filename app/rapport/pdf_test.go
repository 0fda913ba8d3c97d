package rapport_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"dossiercheck/app/internal/proefrapport"
	"dossiercheck/app/rapport"
	"dossiercheck/checker/oordeel"
)

var gevallen = map[string]func() oordeel.Rapport{
	"slecht": proefrapport.Slecht, "goed": proefrapport.Goed, "leeg": proefrapport.Leeg,
	"zonder-ziektedag": proefrapport.ZonderZiektedag, "groot": proefrapport.Groot,
}

// TestPDFSchrijf writes the reports to the folder in DOSSIERCHECK_PDF, to be looked at.
func TestPDFSchrijf(t *testing.T) {
	map_ := os.Getenv("DOSSIERCHECK_PDF")
	for naam, maak := range gevallen {
		var b bytes.Buffer
		if err := rapport.PDF(&b, maak()); err != nil {
			t.Fatalf("%s: %v", naam, err)
		}
		if map_ != "" {
			if err := os.WriteFile(filepath.Join(map_, naam+".pdf"), b.Bytes(), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
}
