package werk

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"dossiercheck/app/opslag/opslagtest"
	"dossiercheck/checker/dossier"
)

func TestPapier(t *testing.T) {
	p := nieuweProef(t)
	wortel := t.TempDir()
	leg := func(pad, inhoud string) string {
		pad = filepath.Join(wortel, pad)
		if err := os.MkdirAll(filepath.Dir(pad), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(pad, []byte(inhoud), 0o600); err != nil {
			t.Fatal(err)
		}
		return pad
	}
	doc := func(bestand, inhoud string) dossier.Document {
		d := opslagtest.Document(bestand, dossier.Overig, "", inhoud)
		s := sha256.Sum256([]byte(inhoud))
		d.Sha256 = hex.EncodeToString(s[:])
		return d
	}
	een, los, anders := leg("map/arbo/een.pdf", "een"), leg("los.pdf", "los"), leg("elders/los.pdf", "een ander los")
	p.lezing = opslagtest.Dossier("J. Veldkamp", doc("arbo/een.pdf", "een"), doc("los.pdf", "los"), doc("weg.pdf", "weg"), doc("zip.zip/a.pdf", "a"))
	id, _, err := p.Importeer(t.Context(), 0, []string{filepath.Join(wortel, "map"), los}, ImportOpties{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	p.lezing = opslagtest.Dossier("J. Veldkamp", doc("los.pdf", "een ander los"))
	if _, _, err := p.Importeer(t.Context(), id, []string{filepath.Join(wortel, "elders")}, ImportOpties{}, nil); err != nil {
		t.Fatal(err)
	}
	for bestand, want := range map[string]string{"arbo/een.pdf": een, "los.pdf": los, "los (2).pdf": anders, "weg.pdf": "", "zip.zip/a.pdf": "", "vreemd.pdf": ""} {
		if got, err := p.Papier(t.Context(), id, bestand); got != want || (err == nil) != (want != "") {
			t.Errorf("%s: %q, %v; want %q", bestand, got, err, want)
		}
	}
	leg("map/arbo/een.pdf", "gewijzigd")
	if got, err := p.Papier(t.Context(), id, "arbo/een.pdf"); err == nil {
		t.Errorf("een gewijzigd bestand is gevonden: %q", got)
	}
}
