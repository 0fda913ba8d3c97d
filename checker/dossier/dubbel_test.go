package dossier

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// metKopieen has a signed plan, a copy of it and a copy of that copy, and an evaluation.
func metKopieen() Dossier {
	d := Dossier{Documenten: []Document{
		doc("getekend.pdf", "aa", 1, PlanVanAanpak, "2024-03-04"),
		doc("kopie.pdf", "bb", 1, PlanVanAanpak, "2024-03-04"),
		doc("scan.pdf", "cc", 3, Overig, "2024-03-04"),
		doc("evaluatie.pdf", "dd", 1, Evaluatie, "2024-05-04"),
	}}
	van := Plek{"getekend.pdf", "aa", [2]int{1, 2}}
	d.Documenten[1].DubbelVan, d.Documenten[2].DubbelVan = &van, &van
	d.Dubbelen = []Dubbel{{Bestand: "zelfde.pdf", Van: "getekend.pdf"},
		{Bestand: "kopie.pdf", Van: "getekend.pdf", Soort: VrijwelGelijk, Paginas: [2]int{1, 2}, VanPaginas: [2]int{1, 2}},
		{Bestand: "scan.pdf", Van: "getekend.pdf", Soort: VrijwelGelijk, Paginas: [2]int{3, 4}, VanPaginas: [2]int{1, 2}}}
	return d
}

// telt gives the documents that count, and the doubles.
func telt(d Dossier) []string {
	var uit []string
	for _, x := range d.Van(PlanVanAanpak, BijstellingPvA, Evaluatie, Overig) {
		uit = append(uit, x.Bestand)
	}
	for _, x := range d.Dubbelen {
		uit = append(uit, x.Bestand+" = "+x.Van)
	}
	return uit
}

func TestKopieenTellenNiet(t *testing.T) {
	mei := dag("2024-05-06")
	for naam, tt := range map[string]struct {
		in  []Correctie
		wil []string
	}{
		"zoals gelezen":              {nil, []string{"getekend.pdf", "evaluatie.pdf", "zelfde.pdf = getekend.pdf", "kopie.pdf = getekend.pdf", "scan.pdf = getekend.pdf"}},
		"toch geen kopie":            {[]Correctie{{Sha256: "bb", NietDubbel: true}}, []string{"getekend.pdf", "kopie.pdf", "evaluatie.pdf", "zelfde.pdf = getekend.pdf", "scan.pdf = getekend.pdf"}},
		"andere datum":               {[]Correctie{{Sha256: "bb", Documentdatum: &mei}}, []string{"getekend.pdf", "evaluatie.pdf", "kopie.pdf", "zelfde.pdf = getekend.pdf", "scan.pdf = getekend.pdf"}},
		"andere soort":               {[]Correctie{{Sha256: "bb", Soort: BijstellingPvA}}, []string{"getekend.pdf", "kopie.pdf", "evaluatie.pdf", "zelfde.pdf = getekend.pdf", "scan.pdf = getekend.pdf"}},
		"de echte hoort er niet bij": {[]Correctie{{Sha256: "aa", Uitgesloten: true}}, []string{"kopie.pdf", "evaluatie.pdf", "zelfde.pdf = getekend.pdf", "scan.pdf = kopie.pdf"}},
		"kopie is herkend":           {[]Correctie{{Sha256: "cc", Soort: PlanVanAanpak}}, []string{"getekend.pdf", "evaluatie.pdf", "zelfde.pdf = getekend.pdf", "kopie.pdf = getekend.pdf", "scan.pdf = getekend.pdf"}},
	} {
		d := metKopieen().Met(Invoer{Documenten: tt.in})
		if diff := cmp.Diff(tt.wil, telt(d)); diff != "" {
			t.Errorf("%s (-wil +kreeg):\n%s", naam, diff)
		}
	}
	d := metKopieen().Met(Invoer{Documenten: []Correctie{{Sha256: "aa", Uitgesloten: true}}})
	for _, x := range d.Documenten {
		if x.Sha256 == "cc" && x.DubbelVan.Sha256 != "bb" {
			t.Errorf("de tweede kopie wijst naar %+v", x.DubbelVan)
		}
	}
}

// What older versions wrote of doubles still reads, and is written the same again.
func TestDubbelJSON(t *testing.T) {
	const oud = `{"bestand":"b.pdf","van":"a.pdf"}`
	var x Dubbel
	if err := json.Unmarshal([]byte(oud), &x); err != nil || !x.Gelijk() {
		t.Errorf("%v %+v", err, x)
	}
	if b, err := json.Marshal(x); err != nil || string(b) != oud {
		t.Errorf("%s %v", b, err)
	}
	y := metKopieen().Dubbelen[2]
	b, err := json.Marshal(y)
	if err == nil {
		err = json.Unmarshal(b, &x)
	}
	if err != nil || x != y || x.Gelijk() {
		t.Errorf("%s %v", b, err)
	}
}
