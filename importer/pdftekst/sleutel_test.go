package pdftekst

import (
	"bytes"
	"regexp"
	"testing"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
)

// sleutelInTrailer enciphers a file and puts its key dictionary in the trailer itself, as
// iText does.
func sleutelInTrailer(t *testing.T, data []byte, password string) []byte {
	t.Helper()
	api.DisableConfigDir()
	conf := model.NewDefaultConfiguration()
	conf.UserPW, conf.OwnerPW, conf.EncryptUsingAES, conf.EncryptKeyLength = password, "baas", true, 128
	conf.WriteObjectStream, conf.WriteXRefStream = false, false
	var out bytes.Buffer
	if err := api.Encrypt(bytes.NewReader(data), &out, conf); err != nil {
		t.Fatal(err)
	}
	b := out.Bytes()
	ref := regexp.MustCompile(`/Encrypt (\d+) 0 R`).FindSubmatch(b)
	if ref == nil {
		t.Fatalf("geen verwijzing naar de sleutel in %.200q", b[len(b)-300:])
	}
	from := bytes.Index(b, append(append([]byte("\n"), ref[1]...), " 0 obj"...)) + 1
	from += bytes.Index(b[from:], []byte("obj")) + 3
	key := b[from : from+bytes.Index(b[from:], []byte("endobj"))]
	return bytes.Replace(b, ref[0], append([]byte("/Encrypt"), bytes.TrimSpace(key)...), 1)
}

func TestSleutelInDeTrailer(t *testing.T) {
	goed := blad(at(50, 700, "Werknemer")+at(200, 700, "J. Jansen"), "")
	t.Run("zonder wachtwoord", func(t *testing.T) {
		if got, want := tekst(t, sleutelInTrailer(t, goed, "")), "Werknemer\tJ. Jansen"; got != want {
			t.Errorf("kreeg %q, wilde %q", got, want)
		}
	})
	t.Run("wachtwoord ontbreekt", func(t *testing.T) {
		_, err := Lees(sleutelInTrailer(t, goed, "zomer"), Opties{})
		keur(t, "", err, "", Versleuteld)
	})
	t.Run("wachtwoord past", func(t *testing.T) {
		f, err := Lees(sleutelInTrailer(t, goed, "zomer"), Opties{Wachtwoorden: []string{"zomer"}})
		keur(t, bladen(f), err, "Werknemer\tJ. Jansen", "")
	})
}
