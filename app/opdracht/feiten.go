package opdracht

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// maxFeiten is the largest facts file that is read, in bytes. A real one has a few thousand.
const maxFeiten = 8 << 20

// leesFeiten reads a facts file; "-" is standard input.
func (p *programma) leesFeiten(pad string) (dossier.Invoer, error) {
	r := p.stdin
	if pad != "-" {
		f, err := os.Open(pad)
		if err != nil {
			return dossier.Invoer{}, fmt.Errorf("het feitenbestand %s is niet te openen; controleer de naam en of u het mag lezen: %w", pad, err)
		}
		defer f.Close()
		r = f
	}
	b, err := io.ReadAll(io.LimitReader(r, maxFeiten+1))
	if err == nil && len(b) > maxFeiten {
		err = errors.New("het is te groot")
	}
	if err != nil {
		return dossier.Invoer{}, fmt.Errorf("het feitenbestand %s is niet te lezen: %w", pad, err)
	}
	in, err := ontleedFeiten(b)
	if err != nil {
		return dossier.Invoer{}, fmt.Errorf("het feitenbestand %s klopt niet: %w", pad, err)
	}
	return in, nil
}

// ontleedFeiten reads the JSON of a facts file. An unknown key is an error that names it.
// A documentdatum of null says that the document has no date, as it does in the output.
func ontleedFeiten(b []byte) (dossier.Invoer, error) {
	b = bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")) // Windows' Notepad puts it there
	var in dossier.Invoer
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&in); err != nil {
		return in, jsonfout(err, b)
	}
	if _, err := d.Token(); err != io.EOF {
		return in, errors.New("na het eerste JSON-object staat nog iets; laat dat weg")
	}
	var ruw struct {
		Documenten []map[string]json.RawMessage `json:"documenten"`
	}
	if err := json.Unmarshal(b, &ruw); err != nil {
		return in, jsonfout(err, b)
	}
	for i, m := range ruw.Documenten {
		if v, er := m["documentdatum"]; er && string(v) == "null" {
			geen := kalender.GeenDag
			in.Documenten[i].Documentdatum = &geen
		}
	}
	return in, keurFeiten(in)
}

// jsonfout says in Dutch what is wrong with the JSON in b.
func jsonfout(err error, b []byte) error {
	var s *json.SyntaxError
	var t *json.UnmarshalTypeError
	switch {
	case errors.As(err, &s):
		regel := 1 + bytes.Count(b[:min(int(s.Offset), len(b))], []byte("\n"))
		return fmt.Errorf("het is geen geldige JSON (regel %d)", regel)
	case errors.As(err, &t):
		return fmt.Errorf("bij %q staat een waarde van de verkeerde soort (%s)", t.Field, soortWaarde(t.Value))
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("het is leeg of breekt halverwege af")
	}
	// The package has no type for this error; the key is what stands in quotes.
	if _, sleutel, ok := strings.Cut(err.Error(), "unknown field "); ok {
		return fmt.Errorf("onbekende sleutel %s; haal hem weg of verbeter de spelling", sleutel)
	}
	return err
}

func soortWaarde(v string) string {
	woord, _, _ := strings.Cut(v, " ")
	if nl, ok := map[string]string{"string": "tekst", "number": "getal", "array": "lijst", "object": "object", "bool": "waar of onwaar"}[woord]; ok {
		return nl
	}
	return v
}

// keurFeiten refuses values that the checker would have to ignore: a fact that silently does
// nothing is worse than an error.
func keurFeiten(in dossier.Invoer) error {
	for _, g := range []struct {
		naam      string
		waarde    float64
		hoogstens float64
		wat       string
	}{
		{"bruto_maandloon", in.BrutoMaandloon, 1e6, "een bedrag in euro per maand"},
		{"loondoorbetaling_percentage", in.Percentage, 100, "een percentage tot en met 100"},
		{"uren_per_week", in.UrenPerWeek, 168, "een aantal uren per week"},
	} {
		if g.waarde < 0 || g.waarde > g.hoogstens {
			return fmt.Errorf("%s is %v, maar moet %s zijn", g.naam, g.waarde, g.wat)
		}
	}
	for _, o := range in.Onderbrekingen {
		if !slices.Contains([]string{"herstel", "zwangerschapsverlof", "bevallingsverlof"}, o.Soort) {
			return fmt.Errorf("onderbreking van soort %q bestaat niet; kies herstel, zwangerschapsverlof of bevallingsverlof", o.Soort)
		}
		if !o.Van.Bekend() || !o.TotEnMet.Bekend() || o.TotEnMet < o.Van {
			return fmt.Errorf("een onderbreking loopt van %q tot en met %q; vul beide dagen in, de eerste het vroegst", o.Van, o.TotEnMet)
		}
	}
	for _, c := range in.Documenten {
		if c.Bestand == "" && c.Sha256 == "" {
			return errors.New("onder documenten staat een regel zonder bestand; vul het pad in zoals het in de uitvoer staat")
		}
		if c.Soort != "" && !c.Soort.Geldig() {
			return fmt.Errorf("documenttype %q (bij %s) bestaat niet; gebruik een type uit de lijst van documenttypen", c.Soort, naam(c))
		}
	}
	for _, k := range in.Knippen {
		if k.Bestand == "" && k.Sha256 == "" {
			return errors.New("onder knippen staat een regel zonder bestand; vul het pad in zoals het in de uitvoer staat")
		}
		if len(k.Begint) == 0 || k.Begint[0] < 1 || !stijgend(k.Begint) {
			return fmt.Errorf("begint is %v (bij %s), maar moet de eerste bladzijde van elk stuk noemen, oplopend en vanaf 1", k.Begint, naamVan(k))
		}
	}
	for _, a := range in.Antwoorden {
		switch oordeel.Uitkomst(a.Uitkomst) {
		case oordeel.Voldaan, oordeel.Tekort, oordeel.NietVanToepassing:
		default:
			return fmt.Errorf("antwoord op %q heeft uitkomst %q; kies voldaan, tekort of niet-van-toepassing", a.Toets, a.Uitkomst)
		}
		if a.Toets == "" {
			return errors.New("onder antwoorden staat een antwoord zonder toets")
		}
	}
	return nil
}

// stijgend tells whether each number is larger than the one before it.
func stijgend(lijst []int) bool {
	for i := 1; i < len(lijst); i++ {
		if lijst[i] <= lijst[i-1] {
			return false
		}
	}
	return true
}

func naamVan(k dossier.Indeling) string { return cmp.Or(k.Bestand, k.Sha256) }
