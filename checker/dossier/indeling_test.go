package dossier

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// bundel is a file of ten pages with documents at 1, 4 and 8, and a file beside it.
func bundel() Dossier {
	d := Dossier{Documenten: []Document{
		doc("bundel.pdf", "bb", 8, Evaluatie, "2024-03-01"), doc("bundel.pdf", "bb", 1, Evaluatie, "2024-05-01"),
		doc("a.pdf", "aa", 1, Overig, ""), doc("bundel.pdf", "bb", 4, PlanVanAanpak, "2024-04-01"),
	}}
	for i, tot := range []int{10, 3, 2, 7} {
		d.Documenten[i].Paginas[1] = tot
	}
	return d
}

func TestIndelingWijzigen(t *testing.T) {
	for _, tt := range []struct {
		naam  string
		doe   func(d *Dossier, in *Invoer) error
		begin []int
		fout  string
	}{
		{"splits", func(d *Dossier, in *Invoer) error { return d.Splits(in, "bb", 6) }, []int{1, 4, 6, 8}, ""},
		{"splits waar al een stuk begint", func(d *Dossier, in *Invoer) error { return d.Splits(in, "bb", 4) }, nil, "begint al"},
		{"splits voorbij het einde", func(d *Dossier, in *Invoer) error { return d.Splits(in, "bb", 11) }, nil, "2 tot en met 10"},
		{"splits in een ander dossier", func(d *Dossier, in *Invoer) error { return d.Splits(in, "zz", 2) }, nil, "ververs"},
		{"voeg samen", func(d *Dossier, in *Invoer) error { return d.VoegBijVorige(in, Sleutel{"bb", 4}) }, []int{1, 8}, ""},
		{"voeg het eerste samen", func(d *Dossier, in *Invoer) error { return d.VoegBijVorige(in, Sleutel{"bb", 1}) }, nil, "eerste stuk"},
		{"voeg samen wat er niet is", func(d *Dossier, in *Invoer) error { return d.VoegBijVorige(in, Sleutel{"bb", 5}) }, nil, "ververs"},
		{"verschuif terug", func(d *Dossier, in *Invoer) error { return d.Verschuif(in, Sleutel{"bb", 4}, 2) }, []int{1, 2, 8}, ""},
		{"verschuif verder", func(d *Dossier, in *Invoer) error { return d.Verschuif(in, Sleutel{"bb", 8}, 10) }, []int{1, 4, 10}, ""},
		{"verschuif over een ander heen", func(d *Dossier, in *Invoer) error { return d.Verschuif(in, Sleutel{"bb", 8}, 4) }, nil, "5 tot en met 10"},
		{"bevestig", func(d *Dossier, in *Invoer) error { return d.BevestigIndeling(in, "bb") }, []int{1, 4, 8}, ""},
	} {
		t.Run(tt.naam, func(t *testing.T) {
			d := bundel()
			in := Invoer{Knippen: []Indeling{{Sha256: "bb", Begint: []int{1, 9}}, {Sha256: "cc", Begint: []int{1}}}}
			voor := slices.Clone(in.Knippen)
			err := tt.doe(&d, &in)
			if tt.fout != "" {
				if err == nil || !strings.Contains(err.Error(), tt.fout) || !cmp.Equal(in.Knippen, voor) {
					t.Errorf("fout %v, want %q; knippen %v", err, tt.fout, in.Knippen)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if x := in.IndelingVan("anders.pdf", "bb"); x == nil || !slices.Equal(x.Begint, tt.begin) || x.Bestand != "bundel.pdf" {
				t.Errorf("indeling %+v, want %v", x, tt.begin)
			}
			if len(in.Knippen) != 2 || in.IndelingVan("", "cc") == nil {
				t.Errorf("knippen %+v", in.Knippen)
			}
			if err := d.VergeetIndeling(&in, "bb"); err != nil || in.IndelingVan("bundel.pdf", "bb") != nil {
				t.Errorf("vergeten: %v, %+v", err, in.Knippen)
			}
		})
	}
}

func TestVerschuivenNeemtDeCorrectieMee(t *testing.T) {
	d := bundel()
	in := Invoer{Documenten: []Correctie{{Sha256: "bb", Pagina: 6, Soort: FML}, {Bestand: "bundel.pdf", Pagina: 4, Soort: Logboek}, {Sha256: "aa", Pagina: 4}}}
	if err := d.Verschuif(&in, Sleutel{"bb", 4}, 6); err != nil {
		t.Fatal(err)
	}
	want := []Correctie{{Bestand: "bundel.pdf", Pagina: 6, Soort: Logboek}, {Sha256: "aa", Pagina: 4}}
	if diff := cmp.Diff(want, in.Documenten); diff != "" {
		t.Error(diff)
	}
}

// TestSplitsenVanHetEnigeStuk keeps what was said of "the only document of the file" with the
// first of its parts.
func TestSplitsenVanHetEnigeStuk(t *testing.T) {
	d := bundel()
	in := Invoer{Documenten: []Correctie{{Bestand: "a.pdf", Soort: Logboek}}}
	if err := d.Splits(&in, "aa", 2); err != nil {
		t.Fatal(err)
	}
	if c := in.Documenten[0]; c.Pagina != 1 || c.Soort != Logboek {
		t.Errorf("correctie %+v", c)
	}
}

func TestBeginBlijftBinnenHetBestand(t *testing.T) {
	for _, tt := range []struct {
		begint []int
		n      int
		want   []int
	}{
		{nil, 3, []int{1}}, {[]int{3, 2, 2, 9, 0, -4}, 3, []int{1, 2, 3}}, {[]int{2}, 1, []int{1}}, {[]int{1}, 0, nil},
	} {
		x := Indeling{Begint: tt.begint}
		if got := x.Begin(tt.n); !slices.Equal(got, tt.want) {
			t.Errorf("%v van %d: %v, want %v", tt.begint, tt.n, got, tt.want)
		}
	}
}

func TestUitsluiten(t *testing.T) {
	d := bundel()
	var in Invoer
	stuk := &d.Documenten[3]
	in.SluitUit(stuk, "")
	in.correctie(stuk).Soort = Logboek
	met := d.Met(in)
	if len(met.Documenten) != 3 || len(met.Uitgesloten) != 1 || len(met.Van(Logboek)) != 0 {
		t.Fatalf("%d documenten, %d uitgesloten", len(met.Documenten), len(met.Uitgesloten))
	}
	if x := met.Uitgesloten[0]; x.Sleutel() != (Sleutel{"bb", 4}) || !x.Uitgesloten || x.WaaromNiet == "" || x.Soort != Logboek {
		t.Errorf("uitgesloten %+v", x)
	}
	if n := met.Omvang(); n.Documenten != 3 || n.Paginas != 3+3+2 {
		t.Errorf("omvang %+v", n)
	}
	var orde []int
	for _, x := range met.Alle() {
		orde = append(orde, x.Paginas[0])
	}
	if !slices.Equal(orde, []int{8, 4, 1, 1}) {
		t.Errorf("alle, op datum: %v", orde)
	}
	b, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	var terug Invoer
	if err := json.Unmarshal(b, &terug); err != nil || !cmp.Equal(in, terug) {
		t.Errorf("door JSON: %v %s", err, b)
	}
	in.NeemOp(&met.Uitgesloten[0])
	weer := met.Met(in) // over a dossier that had one excluded
	if len(weer.Documenten) != 4 || len(weer.Uitgesloten) != 0 || weer.Van(Logboek)[0].Uitgesloten {
		t.Errorf("weer opgenomen: %d documenten, %d uitgesloten", len(weer.Documenten), len(weer.Uitgesloten))
	}
	in.Documenten[0].Soort = ""
	in.NeemOp(stuk)
	if len(in.Documenten) != 0 {
		t.Errorf("een lege correctie blijft staan: %+v", in.Documenten)
	}
}
