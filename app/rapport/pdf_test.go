package rapport_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"dossiercheck/app/internal/proefrapport"
	"dossiercheck/app/rapport"
	"dossiercheck/checker/oordeel"
)

// TestPDFHerhaalbaar makes each report twice. With DOSSIERCHECK_PDF set to a folder it also
// leaves them there, to be looked at.
func TestPDFHerhaalbaar(t *testing.T) {
	kijken := os.Getenv("DOSSIERCHECK_PDF")
	for naam, maak := range map[string]func() oordeel.Rapport{
		"slecht": proefrapport.Slecht, "goed": proefrapport.Goed, "leeg": proefrapport.Leeg,
		"zonder-ziektedag": proefrapport.ZonderZiektedag, "groot": proefrapport.Groot,
	} {
		var a, b bytes.Buffer
		if err := errors.Join(rapport.PDF(&a, maak()), rapport.PDF(&b, maak())); err != nil {
			t.Fatalf("%s: %v", naam, err)
		}
		if !bytes.Equal(a.Bytes(), b.Bytes()) {
			t.Errorf("%s: twee keer hetzelfde rapport, niet dezelfde bytes", naam)
		}
		if kijken != "" {
			if err := os.WriteFile(filepath.Join(kijken, naam+".pdf"), a.Bytes(), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestPDFGeeftSchrijffoutDoor(t *testing.T) {
	if err := rapport.PDF(volleSchijf{}, proefrapport.Leeg()); !errors.Is(err, errVol) {
		t.Errorf("fout = %v", err)
	}
}

var errVol = errors.New("schijf vol")

type volleSchijf struct{}

func (volleSchijf) Write([]byte) (int, error) { return 0, errVol }
