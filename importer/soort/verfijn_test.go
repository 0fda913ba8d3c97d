package soort

import (
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

func evaluatie(s dossier.Soort, zekerheid float64, datum string, ander dossier.Soort) dossier.Document {
	d := dossier.Document{Bestand: datum + ".pdf", Soort: s, Zekerheid: zekerheid}
	if datum != "" {
		d.Documentdatum = &dossier.Datering{Dag: kalender.MoetDag(datum)}
	}
	if ander != "" {
		d.Kandidaten = []dossier.Kandidaat{{Soort: ander, Zekerheid: 1 - zekerheid}}
	}
	return d
}

func TestVerfijn(t *testing.T) {
	const (
		e = dossier.Evaluatie
		j = dossier.Eerstejaarsevaluatie
	)
	ezd := kalender.MoetDag("2024-01-01")
	gevallen := []struct {
		naam string
		docs []dossier.Document
		wil  []dossier.Soort
	}{
		{"week 50 wordt de eerstejaarsevaluatie, week 20 niet",
			[]dossier.Document{evaluatie(e, 0.5, "2024-05-16", j), evaluatie(e, 0.5, "2024-12-12", j)},
			[]dossier.Soort{e, j}},
		{"de naaste bij week 50 wint",
			[]dossier.Document{evaluatie(e, 0.5, "2024-11-05", j), evaluatie(e, 0.5, "2024-12-17", j), evaluatie(e, 0.5, "2025-02-20", j)},
			[]dossier.Soort{e, j, e}},
		{"een zekere eerstejaarsevaluatie gaat voor",
			[]dossier.Document{evaluatie(j, 0.95, "2024-12-20", ""), evaluatie(j, 0.55, "2024-11-10", e)},
			[]dossier.Soort{j, e}},
		{"wat zeker is blijft, ook in week 50",
			[]dossier.Document{evaluatie(e, 0.97, "2024-12-12", j)},
			[]dossier.Soort{e}},
		{"wat maar één soort kan zijn blijft",
			[]dossier.Document{evaluatie(e, 0.6, "2024-12-12", "")},
			[]dossier.Soort{e}},
		{"zonder datum blijft het zoals het was",
			[]dossier.Document{evaluatie(j, 0.55, "", e)},
			[]dossier.Soort{j}},
	}
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			Verfijn(g.docs, ezd)
			for i, d := range g.docs {
				if d.Soort != g.wil[i] {
					t.Errorf("%s: %s, verwacht %s", d.Bestand, d.Soort, g.wil[i])
				}
			}
			voor := g.docs[0]
			Verfijn(g.docs, ezd)
			if g.docs[0].Soort != voor.Soort || g.docs[0].Zekerheid != voor.Zekerheid {
				t.Errorf("een tweede keer verandert iets: %+v", g.docs[0])
			}
		})
	}
}

func TestVerfijnLaatCorrectieStaan(t *testing.T) {
	d := evaluatie(dossier.Evaluatie, 0.5, "2024-12-12", dossier.Eerstejaarsevaluatie)
	d.Gecorrigeerd = true
	docs := []dossier.Document{d}
	Verfijn(docs, kalender.MoetDag("2024-01-01"))
	if docs[0].Soort != dossier.Evaluatie {
		t.Error("een correctie is overschreven")
	}
	docs[0].Gecorrigeerd = false
	Verfijn(docs, kalender.GeenDag)
	if docs[0].Soort != dossier.Evaluatie {
		t.Error("zonder eerste ziektedag is er niets te verfijnen")
	}
}
