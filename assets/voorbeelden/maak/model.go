package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// stuk is one paper with what is true of it. The blocks say what is on it, huis how it looks.
type stuk struct {
	soort   string
	datum   string // the documentdatum, yyyy-mm-dd; empty: the paper has none
	precies string // dag (default), maand or jaar
	datumOf []string
	soortOf []string
	wg, wn  string // ja, nee or empty: can a signature of employer, employee be seen
	vallen  []string
	huis    huis
	blokken []blok
}

// bestand is one file of a dossier: a drukker makes bytes of the papers and says how many
// pages each of them took.
type bestand struct {
	pad        string
	maker      string // "producer" in truth.json
	tekst      bool   // has a text layer
	drukker    drukker
	stukken    []stuk
	gemaakt    string              // date of file creation in the PDF, yyyy-mm-dd
	na         func([]byte) []byte // damage, for a file that cannot be read
	onleesbaar bool                // goes to "unreadable"
	wachtwoord bool                // encrypt with an empty user password
}

type drukker func(b bestand) (pdf []byte, bladen []int, err error)

// plan is a whole dossier with what must come out of it.
type plan struct {
	naam, verhaal                 string
	ezd, peildatum                string
	werkgever, werknemer          string
	feiten                        map[string]any
	leesmij                       string
	bestanden                     []bestand
	tekort, geenTekort, misschien []string
	risico                        map[string][]string
	waarom                        map[string]string
}

type waarheidStuk struct {
	File   string         `json:"file"`
	Pages  [2]int         `json:"pages"`
	Type   string         `json:"type"`
	AlsoOK []string       `json:"also_ok"`
	Date   *string        `json:"date"`
	Prec   string         `json:"date_precision"`
	DateOK []string       `json:"date_also_ok"`
	Signed map[string]any `json:"signed"`
	Text   bool           `json:"text_layer"`
	Maker  string         `json:"producer"`
	Traps  []string       `json:"traps"`
}

type waarheid struct {
	Dossier    string         `json:"dossier"`
	Scenario   string         `json:"scenario"`
	EZD        string         `json:"eerste_ziektedag"`
	Peildatum  string         `json:"peildatum"`
	Werkgever  string         `json:"werkgever"`
	Werknemer  string         `json:"werknemer"`
	Feiten     map[string]any `json:"feiten,omitempty"`
	Documents  []waarheidStuk `json:"documents"`
	Unreadable []string       `json:"unreadable"`
	Expect     verwacht       `json:"expect"`
}

type verwacht struct {
	Tekort     []string            `json:"tekort"`
	GeenTekort []string            `json:"no_tekort"`
	Misschien  []string            `json:"tekort_or_unknown"`
	Risico     map[string][]string `json:"risico"`
	Waarom     map[string]string   `json:"why"`
}

func driewaarde(s string) any {
	switch s {
	case "ja":
		return true
	case "nee":
		return false
	}
	return nil
}

func leeg(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

// schrijf makes the dossier under map/naam and returns the number of bytes of its PDFs.
func (p plan) schrijf(map_ string) (int, error) {
	root := filepath.Join(map_, p.naam)
	if err := os.RemoveAll(root); err != nil {
		return 0, err
	}
	w := waarheid{Dossier: p.naam, Scenario: p.verhaal, EZD: p.ezd, Peildatum: p.peildatum, Werkgever: p.werkgever, Werknemer: p.werknemer, Feiten: p.feiten,
		Unreadable: []string{},
		Expect:     verwacht{leeg(p.tekort), leeg(p.geenTekort), leeg(p.misschien), p.risico, p.waarom}}
	totaal := 0
	for _, b := range p.bestanden {
		pdf, bladen, err := b.drukker(b)
		if err != nil {
			return 0, fmt.Errorf("%s/%s: %w", p.naam, b.pad, err)
		}
		if b.na != nil {
			pdf = b.na(pdf)
		}
		totaal += len(pdf)
		doel := filepath.Join(root, "docs", filepath.FromSlash(b.pad))
		if err := os.MkdirAll(filepath.Dir(doel), 0o755); err != nil {
			return 0, err
		}
		if err := os.WriteFile(doel, pdf, 0o644); err != nil {
			return 0, err
		}
		if b.onleesbaar {
			w.Unreadable = append(w.Unreadable, "docs/"+b.pad)
			continue
		}
		blad := 1
		for i, s := range b.stukken {
			d := waarheidStuk{File: "docs/" + b.pad, Pages: [2]int{blad, blad + bladen[i] - 1}, Type: s.soort, AlsoOK: leeg(s.soortOf), Prec: s.precies,
				DateOK: leeg(s.datumOf), Signed: map[string]any{"werkgever": driewaarde(s.wg), "werknemer": driewaarde(s.wn)}, Text: b.tekst, Maker: b.maker, Traps: leeg(s.vallen)}
			if d.Prec == "" {
				d.Prec = "dag"
			}
			if s.datum != "" {
				datum := s.datum
				d.Date = &datum
			}
			blad += bladen[i]
			w.Documents = append(w.Documents, d)
		}
	}
	var buf bytes.Buffer
	e := json.NewEncoder(&buf)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	if err := e.Encode(w); err != nil {
		return 0, err
	}
	if err := os.WriteFile(filepath.Join(root, "truth.json"), buf.Bytes(), 0o644); err != nil {
		return 0, err
	}
	return totaal, os.WriteFile(filepath.Join(root, "LEESMIJ.md"), []byte(strings.TrimSpace(p.leesmij)+"\n"), 0o644)
}

func dag(iso string) time.Time {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		panic(err)
	}
	return t.Add(10*time.Hour + 24*time.Minute)
}
