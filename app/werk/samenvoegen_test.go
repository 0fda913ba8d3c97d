package werk

import (
	"reflect"
	"testing"

	"dossiercheck/app/opslag/opslagtest"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"

	"github.com/google/go-cmp/cmp"
)

func TestVoegSamen(t *testing.T) {
	scan := opslagtest.Document("scan.pdf", dossier.Overig, "", "brief een")
	anders := opslagtest.Document("scan.pdf", dossier.Overig, "", "brief twee")
	anders.Feiten.Werknemer = []dossier.Waarneming[string]{{Waarde: "J. Veldkamp", Bewijs: dossier.Bewijs{Bestand: "scan.pdf", Pagina: 1}}}
	beter, slechter := scan, scan
	beter.Bladen = []dossier.Blad{{Nummer: 1, Tekst: "brief een, nu met de onderste regel"}}
	slechter.Bladen = nil
	bundel := opslagtest.Document("bundel.pdf", dossier.Evaluatie, "2025-05-01", "een")
	bundel2 := bundel
	bundel2.Paginas = [2]int{2, 3}

	type naam struct{ Bestand, Tekst string }
	for _, c := range []struct {
		naam        string
		oud, nieuw  []dossier.Document
		nieuwN, alN int
		want        []naam
	}{
		{"hetzelfde nog eens", []dossier.Document{scan}, []dossier.Document{scan}, 0, 1, []naam{{"scan.pdf", "brief een"}}},
		{"beter gelezen", []dossier.Document{scan}, []dossier.Document{beter}, 0, 1, []naam{{"scan.pdf", beter.Bladen[0].Tekst}}},
		{"zonder OCR gelezen", []dossier.Document{scan}, []dossier.Document{slechter}, 0, 1, []naam{{"scan.pdf", "brief een"}}},
		{"ander bestand met dezelfde naam", []dossier.Document{scan}, []dossier.Document{anders}, 1, 0, []naam{{"scan.pdf", "brief een"}, {"scan (2).pdf", "brief twee"}}},
		{"bundel is één bestand", nil, []dossier.Document{bundel, bundel2}, 1, 0, []naam{{"bundel.pdf", "een"}, {"bundel.pdf", "een"}}},
	} {
		t.Run(c.naam, func(t *testing.T) {
			uit, u, _ := voegSamen(dossier.Dossier{Documenten: c.oud}, dossier.Dossier{Documenten: kopieer(c.nieuw)})
			if u.Nieuw != c.nieuwN || u.AlBekend != c.alN {
				t.Errorf("uitslag %+v", u)
			}
			var got []naam
			for _, d := range uit.Documenten {
				got = append(got, naam{d.Bestand, d.Bladen[0].Tekst})
				for _, w := range d.Feiten.Werknemer {
					if w.Bewijs.Bestand != d.Bestand {
						t.Errorf("bewijs wijst naar %q, document heet %q", w.Bewijs.Bestand, d.Bestand)
					}
				}
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func kopieer(docs []dossier.Document) []dossier.Document {
	return append([]dossier.Document(nil), docs...)
}

// onleesbaar makes the list from pairs of a file and a reason.
func onleesbaar(paren ...string) []dossier.Onleesbaar {
	var uit []dossier.Onleesbaar
	for i := 0; i < len(paren); i += 2 {
		uit = append(uit, dossier.Onleesbaar{Bestand: paren[i], Reden: paren[i+1]})
	}
	return uit
}

func TestVoegSamenDubbelen(t *testing.T) {
	a := opslagtest.Document("a.pdf", dossier.Overig, "", "a")
	hernoemd := a
	hernoemd.Bestand = "b.pdf"
	oud := dossier.Dossier{Documenten: []dossier.Document{a}, Dubbelen: []dossier.Dubbel{{Bestand: "kopie.pdf", Van: "a.pdf"}}}
	nieuw := dossier.Dossier{Documenten: []dossier.Document{hernoemd},
		Dubbelen: []dossier.Dubbel{{Bestand: "kopie.pdf", Van: "b.pdf"}, {Bestand: "nog een.pdf", Van: "b.pdf"}}}
	uit, u, _ := voegSamen(oud, nieuw)
	want := []dossier.Dubbel{{Bestand: "kopie.pdf", Van: "a.pdf"}, {Bestand: "nog een.pdf", Van: "a.pdf"}}
	if d := cmp.Diff(want, uit.Dubbelen); d != "" || u.AlBekend != 3 || u.Nieuw != 0 {
		t.Errorf("uitslag %+v\n%s", u, d)
	}
}

func TestVoegSamenOnleesbaar(t *testing.T) {
	oud := dossier.Dossier{Onleesbaar: onleesbaar("slot.pdf", "versleuteld", "kapot.pdf", "beschadigd", "weg.pdf", "beschadigd")}
	nieuw := dossier.Dossier{Documenten: []dossier.Document{opslagtest.Document("slot.pdf", dossier.Overig, "", "open")},
		Onleesbaar: onleesbaar("kapot.pdf", "te groot", "erbij.pdf", "versleuteld")}
	uit, _, _ := voegSamen(oud, nieuw)
	want := onleesbaar("erbij.pdf", "versleuteld", "kapot.pdf", "te groot", "weg.pdf", "beschadigd")
	if d := cmp.Diff(want, uit.Onleesbaar); d != "" {
		t.Error(d)
	}
	if len(oud.Onleesbaar) != 3 || oud.Onleesbaar[0].Bestand != "slot.pdf" {
		t.Error("het oude dossier is veranderd")
	}
}

// TestHernoemBereiktElkBewijs fills every list of Feiten by reflection, so that a fact that
// is added to the model is tested without a change here.
func TestHernoemBereiktElkBewijs(t *testing.T) {
	var d dossier.Document
	v := reflect.ValueOf(&d.Feiten).Elem()
	n := 0
	for i := range v.NumField() {
		if v.Field(i).Kind() == reflect.Slice {
			v.Field(i).Set(reflect.MakeSlice(v.Field(i).Type(), 2, 2))
			n++
		}
	}
	docs := []dossier.Document{d}
	hernoem(docs, "nieuw.pdf")
	if n < 10 {
		t.Fatalf("maar %d lijsten gevuld", n)
	}
	for i := range v.NumField() {
		f := v.Field(i)
		if f.Kind() != reflect.Slice {
			continue
		}
		gezien := 0
		elkBewijs(f, func(b dossier.Bewijs) {
			if gezien++; b.Bestand != "nieuw.pdf" {
				t.Errorf("%s wijst naar %q", v.Type().Field(i).Name, b.Bestand)
			}
		})
		if gezien < f.Len() {
			t.Errorf("%s: %d keer bewijs bij %d feiten", v.Type().Field(i).Name, gezien, f.Len())
		}
	}
}

func elkBewijs(v reflect.Value, f func(dossier.Bewijs)) {
	switch v.Kind() {
	case reflect.Struct:
		if b, ok := v.Interface().(dossier.Bewijs); ok {
			f(b)
			return
		}
		for i := range v.NumField() {
			elkBewijs(v.Field(i), f)
		}
	case reflect.Slice:
		for i := range v.Len() {
			elkBewijs(v.Index(i), f)
		}
	}
}

func TestBeginTeltVerlofEnHerstel(t *testing.T) {
	d := opslagtest.Dossier("J. Veldkamp")
	if got := begin(d); got != kalender.MoetDag("2025-01-06") {
		t.Errorf("begin %v", got)
	}
	d.Invoer.Onderbrekingen = []dossier.Onderbreking{{Van: kalender.MoetDag("2025-03-01"), TotEnMet: kalender.MoetDag("2025-04-30"), Soort: "herstel"}}
	if got := begin(d); got != kalender.MoetDag("2025-05-01") {
		t.Errorf("na lang herstel %v, want een nieuwe telling", got)
	}
	d.Invoer.Onderbrekingen[0].Soort = "bevallingsverlof"
	if got := begin(d); got != kalender.MoetDag("2025-01-06") {
		t.Errorf("na verlof %v, want dezelfde telling", got)
	}
}
