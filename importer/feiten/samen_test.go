package feiten

import (
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// doc makes a document of a type that names a first sick day with some certainty.
func doc(s dossier.Soort, dag string, z float64) dossier.Document {
	d := dossier.Document{Bestand: string(s) + ".pdf", Soort: s}
	if dag != "" {
		d.Feiten.EersteZiektedag = []dossier.Waarneming[kalender.Dag]{{Waarde: kalender.MoetDag(dag), Zekerheid: z,
			Bewijs: dossier.Bewijs{Bestand: d.Bestand, Pagina: 1, Citaat: dag}}}
	}
	return d
}

func TestSamenZiektedag(t *testing.T) {
	for _, c := range []struct {
		naam   string
		docs   []dossier.Document
		wil    string
		status dossier.Status
		andere int
	}{
		{"nothing", []dossier.Document{doc(dossier.FML, "", 0)}, "", dossier.Onbekend, 0},
		{"all the same", []dossier.Document{doc(dossier.Probleemanalyse, "2024-01-15", 0.9), doc(dossier.FML, "2024-01-15", 0.9)}, "2024-01-15", dossier.Gevonden, 0},
		{"a notice one day later", []dossier.Document{doc(dossier.Probleemanalyse, "2024-01-15", 0.9), doc(dossier.FML, "2024-01-15", 0.9),
			doc(dossier.Ziekmelding, "2024-01-16", 0.6)}, "2024-01-15", dossier.Gevonden, 1},
		{"one misread digit", []dossier.Document{doc(dossier.Probleemanalyse, "2024-01-15", 0.9), doc(dossier.FML, "2024-01-15", 0.9),
			doc(dossier.Eindevaluatie, "2024-01-16", 0.9), doc(dossier.ActueelOordeel, "2024-07-15", 0.9)}, "2024-01-15", dossier.Gevonden, 2},
		{"two papers against two", []dossier.Document{doc(dossier.Probleemanalyse, "2024-01-15", 0.9), doc(dossier.FML, "2024-01-15", 0.9),
			doc(dossier.Eerstejaarsevaluatie, "2024-03-04", 0.9), doc(dossier.ActueelOordeel, "2024-03-04", 0.9)}, "2024-01-15", dossier.Strijdig, 1},
		{"one against one", []dossier.Document{doc(dossier.Probleemanalyse, "2024-01-15", 0.9), doc(dossier.UWV42Weken, "2024-02-20", 0.9)},
			"2024-01-15", dossier.Strijdig, 1},
		{"a sentence in a mail against three papers", []dossier.Document{doc(dossier.Probleemanalyse, "2024-01-15", 0.9), doc(dossier.FML, "2024-01-15", 0.9),
			doc(dossier.PlanVanAanpak, "2024-01-15", 0.9), doc(dossier.Correspondentie, "2023-05-02", 0.6)}, "2024-01-15", dossier.Gevonden, 1},
	} {
		e, _, _ := Samen(c.docs)
		if e.Waarde.String() != c.wil || e.Status != c.status || len(e.Andere) != c.andere {
			t.Errorf("%s: %s %s, %d andere; wil %s %s, %d", c.naam, e.Waarde, e.Status, len(e.Andere), c.wil, c.status, c.andere)
		}
		if e.Status != dossier.Onbekend && len(e.Bewijs) == 0 {
			t.Errorf("%s: geen bewijs", c.naam)
		}
	}
}

func TestSamenNamen(t *testing.T) {
	noem := func(s dossier.Soort, werknemer, werkgever string) dossier.Document {
		d := dossier.Document{Bestand: string(s) + ".pdf", Soort: s}
		if werknemer != "" {
			d.Feiten.Werknemer = []dossier.Waarneming[string]{{Waarde: werknemer, Zekerheid: 0.9, Bewijs: dossier.Bewijs{Bestand: d.Bestand, Pagina: 1, Citaat: werknemer}}}
		}
		if werkgever != "" {
			d.Feiten.Werkgever = []dossier.Waarneming[string]{{Waarde: werkgever, Zekerheid: 0.9, Bewijs: dossier.Bewijs{Bestand: d.Bestand, Pagina: 1, Citaat: werkgever}}}
		}
		return d
	}
	docs := []dossier.Document{
		noem(dossier.Probleemanalyse, "L.M. Terpstra-Vos", "Zorggroep Heuvelrand"),
		noem(dossier.PlanVanAanpak, "L.M. Terpstra", "Stichting Zorggroep Heuvelrand"),
		noem(dossier.Ziekmelding, "Lidewij Terpstra-Vos", ""),
		noem(dossier.FML, "L. Terpstra-Vos", "Heuvelrand"),
		noem(dossier.Correspondentie, "J. de Zeeuw", ""),
	}
	_, n, g := Samen(docs)
	if n.Waarde != "L.M. Terpstra-Vos" || n.Status != dossier.Gevonden {
		t.Errorf("werknemer %q %s", n.Waarde, n.Status)
	}
	if g.Waarde != "Stichting Zorggroep Heuvelrand" || g.Status != dossier.Gevonden {
		t.Errorf("werkgever %q %s", g.Waarde, g.Status)
	}
	if len(n.Bewijs) == 0 || n.Bewijs[0].Citaat != n.Waarde {
		t.Errorf("het eerste bewijs van de naam is %+v", n.Bewijs)
	}
	docs = append(docs, noem(dossier.ActueelOordeel, "P. Jansen", ""), noem(dossier.Eindevaluatie, "P. Jansen", ""), noem(dossier.UWV42Weken, "P. Jansen", ""))
	if _, n, _ := Samen(docs); n.Status != dossier.Strijdig {
		t.Errorf("twee werknemers in een dossier: %s", n.Status)
	}
}

func TestSchoonNaam(t *testing.T) {
	for _, c := range []struct{ in, wil string }{
		{"W.A. Kastelein, BSN 999992457", "W.A. Kastelein"},
		{"de heer W.A. Kastelein", "W.A. Kastelein"},
		{"mevrouw L.M. Terpstra-Vos, geboren 5 juni 1979", "L.M. Terpstra-Vos"},
		{": mw. drs. I. Brandsma", "I. Brandsma"},
		{"R. Stoffels. Gesprek elke zes weken", "R. Stoffels"},
		{"A. van den Berg (geb. 02-02-1970)", "A. van den Berg"},
		{"J. de Zeeuw, HR-adviseur", "J. de Zeeuw"},
		{"Fatma el Idrissi", "Fatma el Idrissi"},
	} {
		if got := schoonNaam(c.in); got != c.wil || !isNaam(got) {
			t.Errorf("%q: %q (%v), wil %q", c.in, got, isNaam(got), c.wil)
		}
	}
	for _, s := range []string{"Streekvervoer Oostmark N.V. te Zwolle 12", "Akkoord", "Handtekening", "Ja", "Rijden mag niet", "Datum", "......", "Plan van aanpak"} {
		if isNaam(schoonNaam(s)) {
			t.Errorf("%q is geen naam", s)
		}
	}
}

func TestZelfdePersoon(t *testing.T) {
	for _, c := range []struct {
		a, b string
		wil  bool
	}{
		{"L.M. Terpstra-Vos", "L.M. Terpstra", true},
		{"Lidewij Terpstra-Vos", "L.M. Terpstra", true},
		{"W.A. Kastelein", "Wim Kastelein", true},
		{"W.A. Kastelein", "Kastelein", true},
		{"A. van den Berg", "A. Berg", true},
		{"A. Bos", "P. Bos", false},
		{"A. Bos", "A. Smit", false},
	} {
		if got := zelfdePersoon(c.a, c.b); got != c.wil {
			t.Errorf("%q en %q: %v", c.a, c.b, got)
		}
	}
}
