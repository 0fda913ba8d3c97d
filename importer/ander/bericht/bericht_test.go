package bericht

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dossiercheck/importer/ander/vel"
	"dossiercheck/importer/page"
)

func TestMoment(t *testing.T) {
	for in, wil := range map[string]string{
		"2024-01-02T13:22:00Z":      "dinsdag 2 januari 2024 14:22",
		"2024-01-31T23:30:00Z":      "donderdag 1 februari 2024 00:30",
		"2024-06-30T22:30:00Z":      "maandag 1 juli 2024 00:30",
		"2024-06-03T09:00:00+02:00": "maandag 3 juni 2024 09:00",
		"2024-03-31T00:59:00Z":      "zondag 31 maart 2024 01:59",
		"2024-03-31T01:00:00Z":      "zondag 31 maart 2024 03:00",
		"2024-10-27T00:59:00Z":      "zondag 27 oktober 2024 02:59",
		"2024-10-27T01:00:00Z":      "zondag 27 oktober 2024 02:00",
		"2024-12-31T23:10:00Z":      "woensdag 1 januari 2025 00:10",
	} {
		m, err := time.Parse(time.RFC3339, in)
		if err != nil {
			t.Fatal(err)
		}
		if got := Moment(m); got != wil {
			t.Errorf("%s: %q, wilde %q", in, got, wil)
		}
	}
}

func TestPlaatselijk(t *testing.T) {
	for in, wil := range map[string]string{
		"2024-01-02T14:22:00Z": "dinsdag 2 januari 2024 14:22",
		"2024-07-01T00:10:00Z": "maandag 1 juli 2024 00:10",
		"2024-03-31T03:00:00Z": "zondag 31 maart 2024 03:00",
	} {
		m, _ := time.Parse(time.RFC3339, in)
		if got := Moment(Plaatselijk(m)); got != wil {
			t.Errorf("%s: %q, wilde %q", in, got, wil)
		}
	}
}

func TestBestand(t *testing.T) {
	leeg := func() []byte { return nil }
	b := Bericht{Van: "Jan Bos <j.bos@voorbeeld.nl>", Aan: "HR", Onderwerp: "Ziek\r\n gemeld", Datum: "gisteren",
		Tekst: vel.Platte("\n\nIk ben ziek.\n"),
		Bijlagen: []Bijlage{{Naam: "brief.pdf", Bytes: leeg}, {Naam: "logo.png", Soort: "image/png", Inline: true, Bytes: leeg},
			{Naam: "foto.jpg", Soort: "image/jpeg", Inline: true, Bytes: func() []byte { return make([]byte, decorBytes) }}, {Naam: "smime.p7s", Bytes: leeg}}}
	f := b.Bestand("proef")
	want := "Van: Jan Bos <j.bos@voorbeeld.nl>\nVerzonden: gisteren\nAan: HR\nOnderwerp: Ziek gemeld\nBijlagen: brief.pdf; smime.p7s\nIk ben ziek."
	if got := f.Pages[0].Text(); got != want {
		t.Errorf("kreeg\n%s\nwilde\n%s", got, want)
	}
	if d := cmp.Diff([]page.Attachment{{Name: "brief.pdf"}, {Name: "logo.png", Decor: true}, {Name: "foto.jpg"}, {Name: "smime.p7s", Decor: true}}, f.Attachments); d != "" {
		t.Errorf("bijlagen (-wil +kreeg):\n%s", d)
	}
	if !f.Whole {
		t.Error("een e-mail is één document")
	}
	b.ZonderKop = true
	if f := b.Bestand("proef"); f.Pages[0].Text() != "Ik ben ziek." {
		t.Errorf("zonder kop: %q", f.Pages[0].Text())
	}
}
