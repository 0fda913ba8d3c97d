package ander

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"dossiercheck/importer/ander/reden"
)

const kast = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

func TestHerken(t *testing.T) {
	for _, tt := range []struct {
		naam, data string
		wil        string
	}{
		{"a.pdf", "%PDF-1.7", "pdf"},
		{"a.eml", "%PDF-1.7", "pdf"},
		{"a", "rommel\n%PDF-1.7", "pdf"},
		{"a.pdf", "PK\x03\x04....word/document.xml", "word"},
		{"a.docx", "PK\x03\x04....kapot", "word"},
		{"a.docx", kast + string(breed("EncryptedPackage")), "versleuteld"},
		{"a.docx", "hallo", "beschadigd"},
		{"a.xlsx", "PK\x03\x04 xl/workbook.xml", "geen pdf: dit is een rekenblad"},
		{"a.odt", "PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text", "geen pdf: dit is een bestand van LibreOffice"},
		{"a.zip", "PK\x03\x04", "zip"}, {"a", "PK\x03\x04", "zip"}, {"a.zip", "kapot", "zip"},
		{"a.msg", kast + string(breed("__substg1.0_0037001F")), "outlook"}, {"a", kast + string(breed("__properties_version1.0")), "outlook"},
		{"a.doc", kast + string(breed("WordDocument")), "geen pdf: dit is een oud Word-bestand"},
		{"winmail.dat", "\x78\x9f\x3e\x22\x01\x00", "winmail"},
		{"a.rtf", `{\rtf1 x}`, "rtf"}, {"a.doc", `{\rtf1 x}`, "rtf"},
		{"a.eml", "From: x", "mail"}, {"a.mht", "From: x", "mail"},
		{"bijlage", "Return-Path: <a@b>\nSubject: x\nDate: y\n\n%PDF-", "mail"},
		{"a.txt", "Van: Jan\nAan: Piet\nOnderwerp: x", "tekst"},
		{"a.txt", "Subject: x\nDate: y\nFrom: z\n\nuit een mail geplakt", "tekst"},
		{"a.txt", "\xff\xfeh\x00o\x00i\x00", "tekst"}, {"a.txt", "\x01\x02\x03\x04\x05", "geen pdf: het bestand heet tekst"},
		{"a.html", "<p>", "html"}, {"a", "\n<!DOCTYPE html><p>", "html"},
		{"a.jpg", "\xff\xd8\xff\xe0", "beeld"}, {"a.pdf", "\xff\xd8\xff\xe0", "beeld"}, {"a.tif", "II*\x00", "beeld"},
		{"a.jpg", "hallo", "beschadigd"},
		{"IMG_0001.HEIC", "\x00\x00\x00\x18ftypheic", "geen pdf: dit is een foto in de vorm van Apple"}, {"IMG", "\x00\x00\x00\x18ftypmif1", "geen pdf: dit is een foto in de vorm van Apple"},
		{"a.pdf", "hallo", "geen pdf: het bestand heet pdf"}, {"a.xyz", "hallo", "geen pdf: dit soort bestand"},
		{"a.csv", "a;b", "geen pdf: dit is een rekenblad"}, {"opname.m4a", "x", "geen pdf: geluid"},
		{"a.pdf", "", "leeg bestand"}, {"a.eml", " \r\n", "leeg bestand"},
	} {
		s, err := Herken(tt.naam, []byte(tt.data))
		got := string(s)
		if err != nil {
			var fout *reden.Fout
			if !errors.As(err, &fout) || !strings.Contains(err.Error(), "; ") && fout.Soort != reden.Leeg {
				t.Errorf("%s: %v zegt niet wat te doen", tt.naam, err)
			}
			got = err.Error()
		}
		if got != tt.wil && !strings.HasPrefix(got, tt.wil+":") && !strings.HasPrefix(got, tt.wil) {
			t.Errorf("%s %.20q: kreeg %q, wilde %q", tt.naam, tt.data, got, tt.wil)
		}
	}
}

func TestLees(t *testing.T) {
	for _, tt := range []struct {
		s         Soort
		data, wil string
	}{
		{Tekst, "Gespreksverslag\nDatum:\t4 maart 2024", "Gespreksverslag\nDatum:\t4 maart 2024"},
		{Web, "<meta charset=\"iso-8859-1\"><p>re\xefntegratie", "reïntegratie"},
		{RTF, `{\rtf1 Datum:\tab 4 maart}`, "Datum:\t4 maart"},
		{Mail, "From: a\n\nx", "Van: a\nx"},
	} {
		f, err := Lees(tt.s, []byte(tt.data))
		if err != nil || len(f.Pages) != 1 || f.Pages[0].Text() != tt.wil {
			t.Errorf("%s: %v %+v", tt.s, err, f.Pages)
		}
		if !Opgemaakt(f.Pages[0].Reader) {
			t.Errorf("%s: lezer %q", tt.s, f.Pages[0].Reader)
		}
	}
}

// A person can choose no file that Herken refuses for its name alone.
func TestExtensies(t *testing.T) {
	inhoud := map[string]string{".pdf": "%PDF-", ".zip": "PK\x03\x04", ".msg": kast + string(breed("__properties_version1.0")), ".docx": "PK\x03\x04word/document.xml",
		".rtf": "{\\rtf1", ".jpg": "\xff\xd8\xff", ".jpeg": "\xff\xd8\xff", ".png": "\x89PNG\r\n\x1a\n", ".tif": "II*\x00", ".tiff": "MM\x00*", ".gif": "GIF89a",
		".bmp": "BM" + strings.Repeat("\x00", 12) + "\x28\x00" + strings.Repeat("\x00", 20), ".webp": "RIFF....WEBPVP8 x"}
	for _, ext := range Extensies {
		data := inhoud[ext]
		if data == "" {
			data = "tekst"
		}
		if _, err := Herken("a"+ext, []byte(data)); err != nil {
			t.Errorf("%s: %v", ext, err)
		}
	}
}

// What a reader does not expect, and what does not exist, is an error with a reason.
func TestFouten(t *testing.T) {
	for _, s := range []Soort{Mail, Outlook, Winmail, Word, Beeld} {
		var fout *reden.Fout
		if _, err := Lees(s, []byte("kapot")); !errors.As(err, &fout) {
			t.Errorf("%s: %v", s, err)
		}
		if _, _, err := Bijlagen(s, []byte("kapot")); s != Beeld && !errors.As(err, &fout) {
			t.Errorf("bijlage van %s: %v", s, err)
		}
	}
	var err error
	func() {
		defer vang(&err)
		panic("x")
	}()
	var fout *reden.Fout
	if !errors.As(err, &fout) || fout.Soort != reden.Beschadigd {
		t.Errorf("vang: %v", err)
	}
}

func FuzzHerken(f *testing.F) {
	f.Add("a.docx", []byte("PK\x03\x04"))
	f.Fuzz(func(t *testing.T, naam string, data []byte) {
		s, err := Herken(naam, data)
		var fout *reden.Fout
		if (s == "") != errors.As(err, &fout) {
			t.Fatal(fmt.Sprint(s, err))
		}
	})
}
