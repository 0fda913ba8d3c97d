package rapport

import (
	"encoding/json"
	"io"
	"math"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// formaat is the number of the JSON format. A key is never renamed or dropped without a new
// number; keys may be added.
const formaat = 1

// JSON writes the verdict as format 1 of the command line, indented with two spaces and
// ended by a newline. The same report gives the same bytes. A list is never null; a date, a
// name or an amount that is not known is.
func JSON(w io.Writer, r oordeel.Rapport) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false) // a quote is shown to the letter
	return e.Encode(naarJSON(r))
}

type jsonRapport struct {
	Formaat     int                  `json:"formaat"`
	Kader       jsonKader            `json:"kader"`
	Dossier     jsonDossier          `json:"dossier"`
	Documenten  []JSONDocument       `json:"documenten"`
	Onleesbaar  []dossier.Onleesbaar `json:"onleesbaar"`
	Dubbelen    []jsonDubbel         `json:"dubbelen"`
	Tijdlijn    []jsonMijlpaal       `json:"tijdlijn"`
	Bevindingen []jsonBevinding      `json:"bevindingen"`
	Risico      jsonRisico           `json:"risico"`
}

type jsonKader struct {
	Versie    string       `json:"versie"`
	Peildatum kalender.Dag `json:"peildatum"`
}

type jsonDossier struct {
	EersteZiektedag JSONEersteZiektedag `json:"eerste_ziektedag"`
	EindeWachttijd  kalender.Dag        `json:"einde_wachttijd"`
	Werknemer       *string             `json:"werknemer"`
	Werkgever       *string             `json:"werkgever"`
	Ziekteweek      *int                `json:"ziekteweek"`
}

type jsonMijlpaal struct {
	Mijlpaal  string       `json:"mijlpaal"`
	Uiterlijk kalender.Dag `json:"uiterlijk"`
	Gedaan    kalender.Dag `json:"gedaan"`
	Bestand   *string      `json:"bestand"`
	Naam      string       `json:"naam"`
	Week      int          `json:"week"`
}

type jsonBevinding struct {
	Toets      string            `json:"toets"`
	Uitkomst   oordeel.Uitkomst  `json:"uitkomst"`
	Bericht    string            `json:"bericht"`
	Route      oordeel.Route     `json:"route"`
	Herstel    string            `json:"herstel"`
	Bronnen    []string          `json:"bronnen"`
	Bewijs     []dossier.Bewijs  `json:"bewijs"`
	Gezocht    dossier.Gezocht   `json:"gezocht"`
	Groep      oordeel.Groep     `json:"groep"`
	Titel      string            `json:"titel"`
	Ontbreekt  []string          `json:"ontbreekt"`
	HerstelWie string            `json:"herstel_wie"`
	HerstelTot kalender.Dag      `json:"herstel_tot"`
	Antwoord   *dossier.Antwoord `json:"antwoord"`
}

type jsonRisico struct {
	Niveau         oordeel.Niveau `json:"niveau"`
	Administratief jsonRoute      `json:"administratief"`
	Inhoudelijk    jsonRoute      `json:"inhoudelijk"`
	Bedrag         jsonBedrag     `json:"bedrag"`
	Zin            string         `json:"zin"`
}

type jsonRoute struct {
	Niveau  oordeel.Niveau `json:"niveau"`
	Toetsen []string       `json:"toetsen"`
	Zin     string         `json:"zin"`
}

type jsonBedrag struct {
	Laag     *int     `json:"laag"` // null: the wage is not known; never 0
	Hoog     *int     `json:"hoog"`
	Aannames []string `json:"aannames"`
}

func naarJSON(r oordeel.Rapport) jsonRapport {
	d := &r.Dossier
	uit := jsonRapport{
		Formaat: formaat,
		Kader:   jsonKader{r.KaderVersie, r.Peildatum},
		Dossier: jsonDossier{
			EersteZiektedag: NaarJSONEersteZiektedag(d.EersteZiektedag),
			EindeWachttijd:  r.EindeWachttijd,
			Werknemer:       ofNull(d.Werknemer.Waarde),
			Werkgever:       ofNull(d.Werkgever.Waarde),
			Ziekteweek:      ofNull(r.Ziekteweek),
		},
		Documenten:  []JSONDocument{},
		Onleesbaar:  lijst(d.Onleesbaar),
		Dubbelen:    dubbelenJSON(d.Dubbelen),
		Tijdlijn:    []jsonMijlpaal{},
		Bevindingen: []jsonBevinding{},
		Risico: jsonRisico{
			Niveau:         r.Risico.Niveau,
			Administratief: routeJSON(r.Risico.Administratief),
			Inhoudelijk:    routeJSON(r.Risico.Inhoudelijk),
			Bedrag:         jsonBedrag{ofNull(r.Risico.Bedrag.Laag), ofNull(r.Risico.Bedrag.Hoog), lijst(r.Risico.Bedrag.Aannames)},
			Zin:            r.Risico.Zin,
		},
	}
	docs := d.Alle()
	for i := range docs {
		uit.Documenten = append(uit.Documenten, NaarJSONDocument(&docs[i]))
	}
	for _, m := range r.Tijdlijn {
		uit.Tijdlijn = append(uit.Tijdlijn, jsonMijlpaal{m.ID, m.Uiterlijk, m.Gedaan, ofNull(m.Bestand), m.Naam, m.Week})
	}
	for i := range r.Bevindingen {
		uit.Bevindingen = append(uit.Bevindingen, bevindingJSON(&r.Bevindingen[i]))
	}
	return uit
}

func bevindingJSON(b *oordeel.Bevinding) jsonBevinding {
	bronnen := []string{}
	for _, x := range b.Bronnen {
		bronnen = append(bronnen, Bronregel(x))
	}
	return jsonBevinding{b.Toets, b.Uitkomst, b.Bericht, b.Route, b.Herstel, bronnen, lijst(b.Bewijs), b.Gezocht,
		b.Groep, b.Titel, lijst(b.Ontbreekt), b.HerstelWie, b.HerstelTot, b.Antwoord}
}

func routeJSON(r oordeel.RouteRisico) jsonRoute {
	return jsonRoute{r.Niveau, lijst(r.Toetsen), r.Zin}
}

// Bronregel writes a source as people cite it; one that was not read at the source itself
// says so behind it.
func Bronregel(b oordeel.Bron) string {
	if b.Status == "" || b.Status == "gelezen" {
		return b.Tekst
	}
	return b.Tekst + " (" + b.Status + ")"
}

// lijst makes the empty list of none.
func lijst[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// ofNull gives nil for the zero value: what is not known.
func ofNull[T comparable](v T) *T {
	var nul T
	if v == nul {
		return nil
	}
	return &v
}

// afgerond cuts a certainty to three decimals: more would be pretence.
func afgerond(z float64) float64 {
	if math.IsNaN(z) {
		return 0
	}
	return math.Round(min(max(z, 0), 1)*1000) / 1000
}
