package voorbeelden

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

type waarheid struct {
	EZD       string `json:"eerste_ziektedag"`
	Peildatum string `json:"peildatum"`
	Documents []struct {
		File   string   `json:"file"`
		Pages  [2]int   `json:"pages"`
		Type   string   `json:"type"`
		Date   *string  `json:"date"`
		DateOK []string `json:"date_also_ok"`
	} `json:"documents"`
	Unreadable []string `json:"unreadable"`
	Expect     struct {
		Tekort     []string            `json:"tekort"`
		GeenTekort []string            `json:"no_tekort"`
		Misschien  []string            `json:"tekort_or_unknown"`
		Risico     map[string][]string `json:"risico"`
		Waarom     map[string]string   `json:"why"`
	} `json:"expect"`
}

func lees(t *testing.T, naam string) waarheid {
	t.Helper()
	b, err := fs.ReadFile(Bestanden(naam), "truth.json")
	if err != nil {
		t.Fatal(err)
	}
	var w waarheid
	if err := json.Unmarshal(b, &w); err != nil {
		t.Fatalf("%s/truth.json: %v", naam, err)
	}
	return w
}

// Every PDF is described and every description has its PDF; pages follow one another
// without holes.
func TestWaarheidPastBijBestanden(t *testing.T) {
	for _, naam := range Namen() {
		w := lees(t, naam)
		laatste := map[string]int{}
		for _, d := range w.Documents {
			if d.Pages[0] != laatste[d.File]+1 || d.Pages[1] < d.Pages[0] {
				t.Errorf("%s %s: bladzijden %v sluiten niet aan op %d", naam, d.File, d.Pages, laatste[d.File])
			}
			laatste[d.File] = d.Pages[1]
			if !dossier.Soort(d.Type).Geldig() {
				t.Errorf("%s %s: onbekende soort %q", naam, d.File, d.Type)
			}
			for _, s := range append(slices.Clone(d.DateOK), deref(d.Date)...) {
				dag, err := kalender.ParseDag(s)
				if err != nil {
					t.Errorf("%s %s: %v", naam, d.File, err)
				} else if dag > kalender.MoetDag(w.Peildatum) {
					t.Errorf("%s %s: datum %s ligt na de peildatum", naam, d.File, s)
				}
			}
		}
		for _, f := range w.Unreadable {
			laatste[f] = 1
		}
		var pdfs []string
		err := fs.WalkDir(Bestanden(naam), "docs", func(pad string, e fs.DirEntry, err error) error {
			if err == nil && !e.IsDir() {
				pdfs = append(pdfs, pad)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range pdfs {
			if laatste[p] == 0 {
				t.Errorf("%s: %s staat niet in truth.json", naam, p)
			}
			delete(laatste, p)
		}
		for p := range laatste {
			t.Errorf("%s: %s staat in truth.json maar bestaat niet", naam, p)
		}
	}
}

func deref(s *string) []string {
	if s == nil {
		return nil
	}
	return []string{*s}
}

// A toets is expected once, and every expected tekort says why.
func TestVerwachtingIsEenduidig(t *testing.T) {
	for _, naam := range Namen() {
		e := lees(t, naam).Expect
		gezien := map[string]bool{}
		for _, id := range slices.Concat(e.Tekort, e.GeenTekort, e.Misschien) {
			if gezien[id] {
				t.Errorf("%s: %s staat twee keer in expect", naam, id)
			}
			gezien[id] = true
		}
		if len(gezien) != 40 {
			t.Errorf("%s: %d toetsen beoordeeld, het contract kent er 40", naam, len(gezien))
		}
		for _, id := range e.Tekort {
			if e.Waarom[id] == "" {
				t.Errorf("%s: tekort %s zonder reden", naam, id)
			}
		}
		for id := range e.Waarom {
			if !gezien[id] {
				t.Errorf("%s: reden voor onbekende toets %s", naam, id)
			}
		}
	}
}

func TestUitpakken(t *testing.T) {
	doel := filepath.Join(t.TempDir(), "hier", "daar")
	if err := Uitpakken("week-30", doel); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(filepath.Join(doel, "PvA.pdf"))
	if err != nil || !strings.HasPrefix(string(b), "%PDF-") {
		t.Errorf("PvA.pdf niet uitgepakt: %v", err)
	}
	if err := Uitpakken("week-30", doel); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over bestaande bestanden heen geschreven: %v", err)
	}
	if err := Uitpakken("bestaat-niet", doel); err == nil {
		t.Error("onbekende naam aanvaard")
	}
}
