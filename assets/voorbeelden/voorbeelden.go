// Package voorbeelden holds example dossiers that are built into the program, so that
// someone can see what Dossiercheck does before trusting it with real papers, and so that
// tests have whole dossiers to read.
//
// A dossier is a folder with docs (the papers, PDF), truth.json (what is true of them and
// what must come out) and LEESMIJ.md. All of it is fictional. The papers are drawn by the
// program in maak:
//
//	go run ./assets/voorbeelden/maak
package voorbeelden

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

//go:embed op-orde met-gaten week-30
var dossiers embed.FS

// Namen lists the example dossiers, the one in good order first.
func Namen() []string { return []string{"op-orde", "met-gaten", "week-30"} }

// Bestanden gives the files of a dossier: docs/..., truth.json and LEESMIJ.md. It panics on a
// name that is not in Namen, which is a mistake of the caller.
func Bestanden(naam string) fs.FS {
	if !slices.Contains(Namen(), naam) {
		panic(fmt.Sprintf("geen voorbeelddossier %q", naam))
	}
	sub, err := fs.Sub(dossiers, naam)
	if err != nil {
		panic(err)
	}
	return sub
}

// Peildatum gives the day on which a dossier is meant to be judged, as 2026-01-20. It panics on
// a name that is not in Namen.
func Peildatum(naam string) string {
	var waar struct{ Peildatum string }
	b, err := fs.ReadFile(Bestanden(naam), "truth.json")
	if err == nil {
		err = json.Unmarshal(b, &waar)
	}
	if err != nil {
		panic(err) // built in, and read by this package's test
	}
	return waar.Peildatum
}

// Uitpakken writes the papers of a dossier (the contents of docs) into map, which is made
// when it does not exist. Files that stand there already are not touched: then it returns an
// error that matches fs.ErrExist.
func Uitpakken(naam, map_ string) error {
	if !slices.Contains(Namen(), naam) {
		return fmt.Errorf("er is geen voorbeelddossier %q; kies uit %q", naam, Namen())
	}
	docs, err := fs.Sub(Bestanden(naam), "docs")
	if err != nil {
		return fmt.Errorf("voorbeelddossier %q openen: %w", naam, err)
	}
	return fs.WalkDir(docs, ".", func(pad string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		doel := filepath.Join(map_, filepath.FromSlash(pad))
		if d.IsDir() {
			return os.MkdirAll(doel, 0o755)
		}
		b, err := fs.ReadFile(docs, pad)
		if err != nil {
			return err
		}
		f, err := os.OpenFile(doel, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if err != nil {
			return fmt.Errorf("voorbeeld uitpakken: %w", err)
		}
		_, err = f.Write(b)
		if sluit := f.Close(); err == nil {
			err = sluit
		}
		if err != nil {
			return fmt.Errorf("voorbeeld uitpakken naar %s: %w", doel, err)
		}
		return nil
	})
}
