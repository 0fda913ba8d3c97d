package rapport

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"dossiercheck/checker/dossier"
)

// gelezenJSON is what the command lees prints: documents as in format 1, with the facts and
// the text of their pages.
type gelezenJSON struct {
	Formaat         int                  `json:"formaat"`
	EersteZiektedag JSONEersteZiektedag  `json:"eerste_ziektedag"`
	Werknemer       *string              `json:"werknemer"`
	Werkgever       *string              `json:"werkgever"`
	Documenten      []gelezenDocument    `json:"documenten"`
	Onleesbaar      []dossier.Onleesbaar `json:"onleesbaar"`
	Dubbelen        []jsonDubbel         `json:"dubbelen"`
}

type gelezenDocument struct {
	JSONDocument
	Knip        dossier.Knip       `json:"knip,omitzero"` // why it begins where it does
	Voorstellen []dossier.Voorstel `json:"voorstellen,omitempty"`
	Feiten      dossier.Feiten     `json:"feiten"`
	Bladen      []dossier.Blad     `json:"bladen"`
}

// GelezenJSON writes what was read from the papers, without a verdict, as one JSON object.
func GelezenJSON(w io.Writer, d dossier.Dossier) error {
	uit := gelezenJSON{
		Formaat:         formaat,
		EersteZiektedag: NaarJSONEersteZiektedag(d.EersteZiektedag),
		Werknemer:       ofNull(d.Werknemer.Waarde),
		Werkgever:       ofNull(d.Werkgever.Waarde),
		Documenten:      []gelezenDocument{},
		Onleesbaar:      lijst(d.Onleesbaar),
		Dubbelen:        dubbelenJSON(d.Dubbelen),
	}
	for i := range d.Documenten {
		x := &d.Documenten[i]
		uit.Documenten = append(uit.Documenten, gelezenDocument{NaarJSONDocument(x), x.Knip, x.Voorstellen, x.Feiten, lijst(x.Bladen)})
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(uit)
}

// GelezenTekst writes what was read from the papers for reading in a terminal: of each
// document what it is and why, its dates and facts, and the text of its pages.
func GelezenTekst(w io.Writer, d dossier.Dossier) error {
	t := &tekst{}
	t.regel(0, "Gelezen: "+Omvang(d.Omvang()))
	t.veld("Werknemer", naamOf(d.Werknemer))
	t.veld("Werkgever", naamOf(d.Werkgever))
	t.veld("Eerste ziektedag", d.EersteZiektedag.Waarde.Nederlands())
	for i := range d.Documenten {
		t.gelezen(&d.Documenten[i])
	}
	if len(d.Onleesbaar) > 0 {
		t.titel("Onleesbaar")
		for _, o := range d.Onleesbaar {
			t.alinea(1, o.Bestand+": "+o.Reden)
		}
	}
	if len(d.Dubbelen) > 0 {
		t.titel("Dubbel")
		for _, x := range d.Dubbelen {
			t.alinea(1, Dubbelzin(&x))
		}
	}
	_, err := io.WriteString(w, t.b.String())
	return err
}

func (t *tekst) gelezen(d *dossier.Document) {
	t.wit()
	t.alinea(0, vindplaats(d)+kopie(d))
	t.regel(0, strings.Repeat("─", 20))
	t.hangend(1, 17, "Soort", fmt.Sprintf("%s (%s), zekerheid %.0f%%", d.Soort.Naam(), d.Soort, 100*afgerond(d.Zekerheid)))
	if d.Reden != "" {
		t.hangend(1, 17, "", "want "+d.Reden)
	}
	for _, k := range d.Kandidaten {
		t.hangend(1, 17, "of", fmt.Sprintf("%s, zekerheid %.0f%%", k.Soort.Naam(), 100*afgerond(k.Zekerheid)))
	}
	t.begin(d)
	t.hangend(1, 17, "Documentdatum", Datumtekst(d.Documentdatum))
	t.hangend(1, 17, "Tekst uit", string(NaarJSONDocument(d).Tekst))
	t.hangend(1, 17, "Ondertekend", "werkgever "+gezien(d.Ondertekend.Werkgever)+", werknemer "+gezien(d.Ondertekend.Werknemer))
	for _, x := range d.Datums {
		t.hangend(1, 17, Datumtekst(&x), fmt.Sprintf("%s, pagina %d: “%s”", x.Rol, x.Pagina, x.Citaat))
	}
	t.feiten(d.Feiten)
	for _, b := range d.Bladen {
		t.regel(1, fmt.Sprintf("Pagina %d", b.Nummer))
		for _, r := range strings.Split(b.Tekst, "\n") {
			for _, stuk := range breek(strings.ReplaceAll(r, "\t", " | "), breedte-5) {
				t.regel(3, "│ "+stuk)
			}
		}
	}
}

// begin tells why a document begins within its file, and where another one may.
func (t *tekst) begin(d *dossier.Document) {
	if d.Paginas[0] > 1 && d.Knip.Reden != "" {
		s := d.Knip.Reden
		if d.Knip.InTwijfel() {
			s += fmt.Sprintf(" (twijfel, %.0f%% zeker)", 100*d.Knip.Zekerheid)
		}
		t.hangend(1, 17, "Begint hier", s)
	}
	for _, v := range d.Voorstellen {
		t.hangend(1, 17, "Ander stuk?", fmt.Sprintf("pagina %d: %s", v.Pagina, v.Reden))
	}
}

func (t *tekst) feiten(f dossier.Feiten) {
	for _, x := range []struct {
		naam string
		w    []dossier.Waarneming[string]
	}{{"Werknemer", f.Werknemer}, {"Werkgever", f.Werkgever}, {"Functie", f.Functie}, {"Bedrijfsarts", f.Bedrijfsarts},
		{"Casemanager", f.Casemanager}, {"Visie werkgever", f.VisieWerkgever}, {"Visie werknemer", f.VisieWerknemer}} {
		for _, w := range x.w {
			t.hangend(1, 17, x.naam, fmt.Sprintf("%s (pagina %d)", w.Waarde, w.Bewijs.Pagina))
		}
	}
	for _, w := range f.EersteZiektedag {
		t.hangend(1, 17, "Eerste ziektedag", fmt.Sprintf("%s (pagina %d)", w.Waarde.Kort(), w.Bewijs.Pagina))
	}
	for _, w := range f.StartSpoor2 {
		t.hangend(1, 17, "Start spoor 2", fmt.Sprintf("%s (pagina %d)", w.Waarde.Kort(), w.Bewijs.Pagina))
	}
	for _, w := range f.BenutbareMogelijkheden {
		s := "geen benutbare mogelijkheden"
		if w.Waarde {
			s = "benutbare mogelijkheden"
		}
		t.hangend(1, 17, "Mogelijkheden", fmt.Sprintf("%s (pagina %d)", s, w.Bewijs.Pagina))
	}
	for _, v := range f.Verwijzingen {
		t.hangend(1, 17, "Noemt", strings.Join(nietLeeg(v.Soort.Naam(), v.Datum.String(), fmt.Sprintf("pagina %d", v.Bewijs.Pagina)), ", "))
	}
}

func gezien(d dossier.Drie) string {
	switch d {
	case dossier.Ja:
		return "ja"
	case dossier.Nee:
		return "nee"
	}
	return "niet te zien"
}
