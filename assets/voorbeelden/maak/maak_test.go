package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// The dossiers in the program are what this program makes. On another processor the grain of
// the scans may differ in the last bit, so there only the other files are compared. A newer
// Go may pack streams differently: then make the dossiers anew.
func TestIngebouwdIsWatHierGemaaktWordt(t *testing.T) {
	naar, totaal := t.TempDir(), 0
	for _, p := range plannen() {
		n, err := p.schrijf(naar)
		if err != nil {
			t.Fatal(err)
		}
		totaal += n
		scans := map[string]bool{}
		for _, b := range p.bestanden {
			scans["docs/"+b.pad] = strings.Contains(b.maker, "Scan") || strings.Contains(b.maker, "Kopieer")
		}
		vergelijk(t, filepath.Join("..", p.naam), filepath.Join(naar, p.naam), scans)
		vergelijk(t, filepath.Join(naar, p.naam), filepath.Join("..", p.naam), scans)
	}
	if totaal > 3<<20 {
		t.Errorf("%d kB aan voorbeelden, hooguit 3072: ze worden in het programma ingebouwd", totaal>>10)
	}
}

func vergelijk(t *testing.T, van, met string, scans map[string]bool) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(van), ".", func(pad string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		a, err := os.ReadFile(filepath.Join(van, pad))
		if err != nil {
			return err
		}
		b, err := os.ReadFile(filepath.Join(met, pad))
		if err != nil {
			t.Errorf("%s ontbreekt in %s: voer go run ./assets/voorbeelden/maak uit", pad, met)
			return nil
		}
		if runtime.GOARCH != "amd64" && scans[pad] {
			return nil
		}
		if !bytes.Equal(a, b) {
			t.Errorf("%s is niet wat het maakprogramma maakt: voer go run ./assets/voorbeelden/maak uit", pad)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Every trap that date readers are known to fall into is somewhere in the papers.
func TestVallenKomenVoor(t *testing.T) {
	var alle strings.Builder
	for _, p := range plannen() {
		for _, b := range p.bestanden {
			for _, s := range b.stukken {
				alle.WriteString(strings.ToLower(strings.Join(s.vallen, "\n")) + "\n")
			}
		}
	}
	for _, val := range []string{"form code", "law date", "regulation date", "law with a year", "birth date", "in service since", "career", "dates of other papers", "big number",
		"register number", "kvk", "bsn with dots", "loonheffingennummer", "iban", "postcode", "telephone number", "ecli", "working hours", "print stamp", "stamp of receipt", "template left-over",
		"unsigned half", "future", "two signature dates", "letter date later", "range without year", "month range without days", "day and month without year", "week number", "relative date",
		"recurring", "placeholder", "iso date", "two-digit year", "slash date", "dotted date", "abbreviated month", "weekday", "jl. date", "a.s. date", "15 dezer", "ordinal", "medio + month",
		"month only", "electronic signatures with time", "e-mail header", "separate boxes", "reading errors", "without a text layer", "no appearance streams", "encrypted", "object streams"} {
		if !strings.Contains(alle.String(), val) {
			t.Errorf("geen stuk met de val %q", val)
		}
	}
}

// Signing is the same on every page for one name, and differs between names.
func TestDobbelHangtAanDeNaam(t *testing.T) {
	a, b, c := dobbelVan("A. Poelstra"), dobbelVan("A. Poelstra"), dobbelVan("D. Wieringa")
	gelijk := true
	for range 5 {
		x := a.volgende()
		if x != b.volgende() {
			t.Fatal("zelfde naam, andere handtekening")
		}
		gelijk = gelijk && x == c.volgende()
		if x < 0 || x >= 1 {
			t.Fatalf("%v buiten [0,1)", x)
		}
	}
	if gelijk {
		t.Error("twee namen, dezelfde handtekening")
	}
}
