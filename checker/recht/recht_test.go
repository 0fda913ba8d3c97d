package recht

import (
	"regexp"
	"slices"
	"testing"

	"dossiercheck/checker/kalender"
)

func TestRegister(t *testing.T) {
	id := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	gezien := map[string]bool{}
	for _, b := range Alle() {
		if !id.MatchString(b.ID) || gezien[b.ID] {
			t.Errorf("id %q is badly written or given twice", b.ID)
		}
		gezien[b.ID] = true
		if b.Tekst == "" || b.Versie == "" || b.Zegt == "" {
			t.Errorf("%s: citation, version or content is missing", b.ID)
		}
		if !slices.Contains(Statussen, b.Status) {
			t.Errorf("%s: status %q", b.ID, b.Status)
		}
		if !b.Gecontroleerd.Bekend() || b.Herzien <= b.Gecontroleerd {
			t.Errorf("%s: checked %v, review %v", b.ID, b.Gecontroleerd, b.Herzien)
		}
		if got, ok := Zoek(b.ID); !ok || got != b {
			t.Errorf("Zoek(%q) does not find it", b.ID)
		}
	}
	if _, ok := Zoek("bestaat-niet"); ok {
		t.Error("Zoek found a source that does not exist")
	}
}

// A release with a source whose review is overdue must not leave the house.
func TestGeenVerlopenBron(t *testing.T) {
	for _, b := range Verlopen(Uitgave) {
		t.Errorf("%s: review was due before %v", b.ID, b.Herzien)
	}
	if len(Verlopen(kalender.MoetDag("2030-01-01"))) != len(register) {
		t.Error("in 2030 not every source is overdue")
	}
	grens := register[0].Herzien
	if register[0].Verlopen(grens) || !register[0].Verlopen(grens.Plus(1)) {
		t.Error("a review is overdue from the day after its day")
	}
}

// What nobody could verify must be marked so.
func TestOnzekereBronnenZijnGemerkt(t *testing.T) {
	for id, status := range map[string]string{
		"werkwijzer-4-3": Secundair, "praktijk-spreekuur": NietGeverifieerd, "werkgeverslasten": NietGeverifieerd,
		"drempel-gaten": Voorstel, "regeling-6-1": Gelezen, "rbams-2022-5707": Secundair,
	} {
		if b, _ := Zoek(id); b.Status != status {
			t.Errorf("%s has status %q, want %q", id, b.Status, status)
		}
	}
}

func TestGetallen(t *testing.T) {
	for _, reeks := range [][]Getal{Maximumdagloon, Boete42eWeek, DeskundigenoordeelWerkgever, DeskundigenoordeelWerknemer} {
		for i, g := range reeks {
			if g.Waarde <= 0 || !slices.Contains(Statussen, g.Status) || g.Bron == "" || (i > 0 && g.Vanaf <= reeks[i-1].Vanaf) {
				t.Errorf("bad figure %+v", g)
			}
		}
	}
	for _, tt := range []struct {
		d      string
		waarde float64
		status string
	}{
		{"2024-06-30", 274.44, Secundair}, {"2024-07-01", 282.95, Secundair}, {"2026-03-01", 304.25, NietGeverifieerd}, {"2031-01-01", 309.91, NietGeverifieerd},
	} {
		if g, ok := Op(Maximumdagloon, kalender.MoetDag(tt.d)); !ok || g.Waarde != tt.waarde || g.Status != tt.status {
			t.Errorf("%s: %+v %v", tt.d, g, ok)
		}
	}
	if _, ok := Op(Maximumdagloon, kalender.MoetDag("2020-01-01")); ok {
		t.Error("a figure before its first period")
	}
	if _, ok := Op(Maximumdagloon, kalender.GeenDag); ok {
		t.Error("a figure for an unknown day")
	}
}
