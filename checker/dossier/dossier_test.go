package dossier

import (
	"slices"
	"testing"

	"dossiercheck/checker/kalender"
)

func dag(iso string) kalender.Dag { return kalender.MoetDag(iso) }

func doc(bestand, sha string, pagina int, s Soort, iso string) Document {
	d := Document{Bestand: bestand, Sha256: sha, Paginas: [2]int{pagina, pagina + 1}, Soort: s, Zekerheid: 0.6}
	if iso != "" {
		d.Documentdatum = &Datering{Dag: dag(iso), Precisie: OpDag}
	}
	return d
}

func voorbeeld() Dossier {
	d := Dossier{
		EersteZiektedag: Feit[kalender.Dag]{Waarde: dag("2024-01-15"), Status: Gevonden, Bewijs: []Bewijs{{"a.pdf", 1, "15-01-2024"}}},
		Documenten: []Document{
			doc("bundel.pdf", "bb", 1, Evaluatie, "2024-05-01"),
			doc("bundel.pdf", "bb", 3, Evaluatie, "2024-07-01"),
			doc("a.pdf", "aa", 1, Overig, ""),
		},
		Onleesbaar: []Onleesbaar{{"x.pdf", "leeg"}},
	}
	d.Documenten[2].Datums = []Datering{{Dag: dag("2024-03-01"), Pagina: 2, Citaat: "1 maart 2024", Rol: RolOndertekening}}
	return d
}

func TestMetLegtCorrectiesErover(t *testing.T) {
	geen := kalender.GeenDag
	maart := dag("2024-03-01")
	april := dag("2024-04-01")
	for _, tt := range []struct {
		naam    string
		c       Correctie
		sleutel Sleutel
		soort   Soort
		dag     kalender.Dag
		citaat  string
		raakt   bool
	}{
		{"op hash", Correctie{Sha256: "aa", Soort: PlanVanAanpak}, Sleutel{"aa", 1}, PlanVanAanpak, geen, "", true},
		{"op bestand", Correctie{Bestand: "a.pdf", Soort: PlanVanAanpak}, Sleutel{"aa", 1}, PlanVanAanpak, geen, "", true},
		{"hash gaat voor bestand", Correctie{Bestand: "a.pdf", Sha256: "zz", Soort: PlanVanAanpak}, Sleutel{"aa", 1}, Overig, geen, "", false},
		{"op pagina in een bundel", Correctie{Bestand: "bundel.pdf", Pagina: 3, Soort: Eerstejaarsevaluatie}, Sleutel{"bb", 3}, Eerstejaarsevaluatie, dag("2024-07-01"), "", true},
		{"datum die op de pagina staat krijgt het citaat", Correctie{Sha256: "aa", Documentdatum: &maart}, Sleutel{"aa", 1}, Overig, maart, "1 maart 2024", true},
		{"datum die er niet staat", Correctie{Sha256: "aa", Documentdatum: &april}, Sleutel{"aa", 1}, Overig, april, "", true},
		{"geen datum haalt de datum weg", Correctie{Sha256: "bb", Pagina: 1, Documentdatum: &geen}, Sleutel{"bb", 1}, Evaluatie, geen, "", true},
		{"onbekende soort doet niets", Correctie{Sha256: "aa", Soort: "bestaat-niet"}, Sleutel{"aa", 1}, Overig, geen, "", false},
		{"zelfde waarde is geen correctie", Correctie{Sha256: "bb", Pagina: 1, Soort: Evaluatie}, Sleutel{"bb", 1}, Evaluatie, dag("2024-05-01"), "", false},
	} {
		oud := voorbeeld()
		nieuw := oud.Met(Invoer{Documenten: []Correctie{tt.c}})
		i := slices.IndexFunc(nieuw.Documenten, func(d Document) bool { return d.Sleutel() == tt.sleutel })
		got := &nieuw.Documenten[i]
		if got.Soort != tt.soort || got.Datum() != tt.dag || got.Gecorrigeerd != tt.raakt {
			t.Errorf("%s: %s %v gecorrigeerd %v", tt.naam, got.Soort, got.Datum(), got.Gecorrigeerd)
		}
		if tt.citaat != "" && got.Documentdatum.Citaat != tt.citaat {
			t.Errorf("%s: citaat %q", tt.naam, got.Documentdatum.Citaat)
		}
		for j, d := range voorbeeld().Documenten {
			if oud.Documenten[j].Soort != d.Soort || oud.Documenten[j].Datum() != d.Datum() || oud.Documenten[j].Gecorrigeerd {
				t.Errorf("%s: the receiver was changed", tt.naam)
			}
		}
	}
}

func TestMetEersteZiektedag(t *testing.T) {
	for _, tt := range []struct {
		in     string
		status Status
		bewijs int
	}{{"2024-01-15", Bevestigd, 1}, {"2024-01-16", Ingevoerd, 0}} {
		d := voorbeeld().Met(Invoer{EersteZiektedag: dag(tt.in)})
		if f := d.EersteZiektedag; f.Waarde != dag(tt.in) || f.Status != tt.status || len(f.Bewijs) != tt.bewijs || !f.Bekend() {
			t.Errorf("%s: %+v", tt.in, f)
		}
	}
	if d := voorbeeld().Met(Invoer{}); d.EersteZiektedag.Status != Gevonden {
		t.Error("nothing entered, yet the first day changed")
	}
}

func TestOpDatum(t *testing.T) {
	d := Dossier{Documenten: []Document{
		doc("z.pdf", "1", 1, Overig, ""), doc("b.pdf", "2", 3, Overig, "2024-02-01"), doc("b.pdf", "2", 1, Overig, "2024-02-01"),
		doc("a.pdf", "3", 1, Overig, "2024-02-01"), doc("c.pdf", "4", 1, Overig, "2023-01-01"),
	}}
	d.OpDatum()
	var got []string
	for _, x := range d.Documenten {
		got = append(got, x.Bestand+string(rune('0'+x.Paginas[0])))
	}
	if want := []string{"c.pdf1", "a.pdf1", "b.pdf1", "b.pdf3", "z.pdf1"}; !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
}

func TestVanEnOmvang(t *testing.T) {
	d := voorbeeld()
	if n := len(d.Van(Evaluatie)); n != 2 {
		t.Errorf("Van(evaluatie) gives %d", n)
	}
	if n := len(d.Van(Evaluatie, Overig)); n != 3 {
		t.Errorf("Van of two types gives %d", n)
	}
	if d.Van(FML) != nil {
		t.Error("Van gives what is not there")
	}
	d.Van(Evaluatie)[0].Zekerheid = 0.9
	if d.Documenten[0].Zekerheid != 0.9 {
		t.Error("Van gives copies")
	}
	if g := d.Omvang(); g != (Gezocht{Documenten: 3, Paginas: 6, Onleesbaar: 1}) {
		t.Errorf("Omvang %+v", g)
	}
}

func TestFeitBekend(t *testing.T) {
	for s, want := range map[Status]bool{Gevonden: true, Bevestigd: true, Ingevoerd: true, Strijdig: false, Onbekend: false, "": false} {
		if (Feit[string]{Status: s}).Bekend() != want {
			t.Errorf("status %q", s)
		}
	}
}

func TestSoorten(t *testing.T) {
	if len(Soorten) != 44 || Soorten[len(Soorten)-1].Soort != Overig {
		t.Errorf("%d types, last %s", len(Soorten), Soorten[len(Soorten)-1].Soort)
	}
	for _, s := range Soorten {
		if !s.Soort.Geldig() || s.Soort.Naam() != s.Naam || s.Naam == "" || s.Maker == "" {
			t.Errorf("%+v", s)
		}
	}
	if Soort("iets").Geldig() || Soort("iets").Naam() != "iets" {
		t.Error("an unknown slug is valid or renamed")
	}
}
