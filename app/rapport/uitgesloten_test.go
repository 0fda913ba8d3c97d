package rapport_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"dossiercheck/app/rapport"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// metUitsluiting is the example with its first document left out by a person.
func metUitsluiting() (oordeel.Rapport, dossier.Document) {
	r := voorbeeld()
	weg := r.Dossier.Documenten[0]
	var in dossier.Invoer
	in.SluitUit(&weg, "van een andere werknemer")
	r.Dossier = r.Dossier.Met(in)
	return r, weg
}

// TestUitgeslotenBlijftInDeLijst looks for the document in the reports: listed, with the
// reason, and not counted.
func TestUitgeslotenBlijftInDeLijst(t *testing.T) {
	r, weg := metUitsluiting()
	var uit struct {
		Documenten []rapport.JSONDocument `json:"documenten"`
	}
	if err := json.Unmarshal(naarJSON(t, r), &uit); err != nil {
		t.Fatal(err)
	}
	if len(uit.Documenten) != len(voorbeeld().Dossier.Documenten) {
		t.Errorf("JSON: %d documenten", len(uit.Documenten))
	}
	for _, d := range uit.Documenten {
		eruit := d.Sha256 == weg.Sha256 && d.Paginas == weg.Paginas && d.Bestand == weg.Bestand
		if d.Uitgesloten != eruit || eruit != (d.WaaromNiet == "van een andere werknemer") {
			t.Errorf("JSON: %s uitgesloten %v om %q", d.Bestand, d.Uitgesloten, d.WaaromNiet)
		}
	}
	var b bytes.Buffer
	if err := rapport.Tekst(&b, r); err != nil {
		t.Fatal(err)
	}
	plat := strings.Join(strings.Fields(b.String()), " ")
	if !strings.Contains(plat, "telt niet "+weg.Soort.Naam()) || !strings.Contains(plat, "(van een andere werknemer)") {
		t.Errorf("tekst: het uitgesloten document ontbreekt:\n%s", b.String())
	}
}

func TestGelezenZegtWaaromEenStukDaarBegint(t *testing.T) {
	d := gelezen()
	x := &d.Documenten[1]
	x.Paginas, x.Knip = [2]int{4, 6}, dossier.Knip{Reden: "bladnummer 1", Zekerheid: 0.6}
	x.Voorstellen = []dossier.Voorstel{{Pagina: 6, Reden: "titel 'Logboek'", Zekerheid: 0.4}}
	for naam, c := range map[string]struct {
		schrijf func(*bytes.Buffer) error
		want    []string
	}{
		"json":  {func(b *bytes.Buffer) error { return rapport.GelezenJSON(b, d) }, []string{`"reden": "bladnummer 1"`, `"pagina": 6`}},
		"tekst": {func(b *bytes.Buffer) error { return rapport.GelezenTekst(b, d) }, []string{"bladnummer 1 (twijfel, 60% zeker)", "pagina 6: titel 'Logboek'"}},
	} {
		var b bytes.Buffer
		if err := c.schrijf(&b); err != nil {
			t.Fatal(err)
		}
		for _, w := range c.want {
			if !strings.Contains(b.String(), w) {
				t.Errorf("%s: %q ontbreekt:\n%s", naam, w, b.String())
			}
		}
	}
}
