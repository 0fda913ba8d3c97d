package onderdelen

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/thema"
	"dossiercheck/checker/kalender"
)

// Dag writes a day in full in the chosen language; an unknown day is a word, never empty.
func Dag(d kalender.Dag) string {
	if !d.Bekend() {
		return taal.T("datum.onbekend")
	}
	return taal.Datum(d.Delen())
}

// Kop is a heading over a part of a page.
func Kop(s string) fyne.CanvasObject { return NieuwTekst(s, thema.Tussen, "", true).Soepel() }

// Label is the small word above a value.
func Label(s string) fyne.CanvasObject {
	return NieuwTekst(s, thema.Klein, thema.Zacht, false)
}

// Lopend is ordinary running text, Zacht the same in a softer colour.
func Lopend(s string) *Alinea { return NieuwAlinea(s, "", "", false) }

// Zacht is running text of lesser weight.
func Zacht(s string) *Alinea { return NieuwAlinea(s, thema.Klein, thema.Zacht, false) }

// Waarde is a small label with a value under it.
func Waarde(label string, waarde fyne.CanvasObject) fyne.CanvasObject {
	return Kolom(0.5, Label(label), waarde)
}

// Streep is a thin line across.
func Streep() fyne.CanvasObject {
	return &fyne.Container{Layout: lijnLayout{}, Objects: []fyne.CanvasObject{NieuwVlak(theme.ColorNameSeparator, "", 0)}}
}

// Zin makes a sentence of a remark: a capital in front and a full stop at the end.
func Zin(s string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return ""
	}
	r, n := utf8.DecodeRuneInString(s)
	s = string(unicode.ToUpper(r)) + s[n:]
	if !strings.ContainsAny(s[len(s)-1:], ".!?:") {
		s += "."
	}
	return s
}
