package paginas

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"dossiercheck/app/internal/proefrapport"
	"dossiercheck/app/tijdbalk"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// gedaan remembers what went out through Handelingen.
type gedaan struct {
	soort dossier.Soort
	datum *kalender.Dag
	in    *dossier.Invoer
	pdf   string
	blad  proefblad
}

func nieuw(t *testing.T) (*Zaak, *gedaan) {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(thema.Nieuw(thema.Licht, 1))
	g := &gedaan{}
	niets := func() {}
	id := func(int64) {}
	h := &Handelingen{Open: id, Importeer: niets, ImporteerMap: niets, Voorbeeld: niets, Hernoem: id, Verwijder: id, Snelkeuze: niets,
		RegelMenu: func(int64, fyne.Position) {}, Terug: niets, Rapport: niets, Toevoegen: niets, Wachtwoord: niets, Ongedaan: niets, Opnieuw: niets,
		KiesSoort: func(*dossier.Document) {},
		Soort:     func(_ *dossier.Document, s dossier.Soort) { g.soort = s },
		Datum:     func(_ *dossier.Document, d kalender.Dag) { g.datum = &d },
		Antwoord:  func(*oordeel.Bevinding) {},
		Gegevens:  func(in dossier.Invoer) { g.in = &in },
		Kopieer:   func(string) {},
		OpenPDF:   func(b string, _ int) { g.pdf = b },
		Beeld:     func(b string) onderdelen.Bladbron { return &g.blad },
		Plaats:    g.plaats, BladSlot: func(_ string, klaar func()) { g.blad.fout = nil; klaar() }, WijsAan: niets, Straks: func(func()) {}}
	z := NieuwZaak(h)
	r := proefrapport.Slecht()
	z.Zet(werk.Zaak{ID: 1, Naam: "proef", Rapport: r, Gelezen: r.Dossier})
	w := test.NewTempWindow(t, z.Inhoud())
	w.Resize(fyne.NewSize(1280, 720))
	return z, g
}

func TestVindCitaat(t *testing.T) {
	for _, g := range []struct {
		naam, tekst, citaat, wil string
		ok                       bool
	}{
		{"letterlijk", "Datum: 1 mei\nNaam", "1 mei", "1 mei", true},
		{"over een regeleinde", "de werknemer\nhervat het werk", "werknemer hervat", "werknemer\nhervat", true},
		{"met een tab", "Naam:    Jansen", "Naam:\tJansen", "Naam:    Jansen", true},
		{"letters van meer bytes", "é één\ntwee", "één twee", "één\ntwee", true},
		{"niet aanwezig", "Datum: 1 mei", "2 mei", "", false},
		{"leeg", "Datum", "  ", "", false},
	} {
		van, tot, ok := VindCitaat(g.tekst, g.citaat)
		if ok != g.ok || g.tekst[van:tot] != g.wil {
			t.Errorf("%s: %q %v, wil %q", g.naam, g.tekst[van:tot], ok, g.wil)
		}
	}
}

func TestLeesDag(t *testing.T) {
	for s, wil := range map[string]string{"15-1-2024": "2024-01-15", " 15/01/2024 ": "2024-01-15", "15.1.24": "2024-01-15",
		"2024-01-15": "2024-01-15", "15 1 2024": "2024-01-15", "29-2-2023": "", "1-13-2024": "", "15-01-1824": "", "morgen": "", "": ""} {
		d, err := LeesDag(s)
		if d.String() != wil || (err == nil) != (wil != "") {
			t.Errorf("%q: %s %v, wil %q", s, d, err, wil)
		}
	}
}

func TestLeesGetal(t *testing.T) {
	for s, wil := range map[string]float64{"3400": 3400, "3.400": 3400, "3,400": 3400, "3400,50": 3400.5, "3.400,50": 3400.5, "3,400.50": 3400.5,
		"€ 3.400": 3400, "1.234.567": 1234567, "36,5": 36.5, "70 %": 70, "0.5": 0.5, "-3": -1, "abc": -1, "": -1, "3.4.5,6,7": -1, "NaN": -1, "1e99": -1} {
		x, ok := LeesGetal(s)
		if wil < 0 {
			if ok {
				t.Errorf("%q wordt gelezen als %v", s, x)
			}
			continue
		}
		if !ok || x != wil {
			t.Errorf("%q: %v %v, wil %v", s, x, ok, wil)
		}
	}
}

func TestBevindingenFilteren(t *testing.T) {
	z, _ := nieuw(t)
	p := z.Bevindingen
	z.Kies(SectieBevindingen)
	r := &z.Huidig().Rapport
	p.ZetFilter(oordeel.Tekort)
	koppen, rijen := 0, 0
	for i := range p.Aantal() {
		if _, kop := p.Kop(i); kop {
			koppen++
			continue
		}
		rijen++
		if b := r.Bevindingen[p.rijen[i].i]; b.Uitkomst != oordeel.Tekort {
			t.Errorf("%s is %s", b.Toets, b.Uitkomst)
		}
	}
	if rijen != r.Tel(oordeel.Tekort) || koppen < 2 {
		t.Errorf("%d rijen onder %d koppen", rijen, koppen)
	}
	p.Toon("casemanager-aangewezen") // not a gap: the filter makes way
	if p.Getoond() != "casemanager-aangewezen" || p.alleen != "" {
		t.Errorf("toont %s met filter %q", p.Getoond(), p.alleen)
	}
	test.Type(p.Filter(), "mediation")
	if p.Aantal() == 0 || p.Aantal() > 6 {
		t.Errorf("zoeken geeft %d regels", p.Aantal())
	}
	test.Type(p.Filter(), "xyzzy")
	if p.Aantal() != 0 || !p.niets.Visible() {
		t.Error("zonder treffers hoort dat er te staan")
	}
	p.Toon("probleemanalyse") // a milestone of the timeline
	if p.Getoond() != "probleemanalyse-tijdig" {
		t.Errorf("mijlpaal leidt naar %s", p.Getoond())
	}
}

// The groups stand in UWV's order, and the arrow keys skip the headings.
func TestBevindingenMetPijltjes(t *testing.T) {
	z, _ := nieuw(t)
	z.Kies(SectieBevindingen)
	p := z.Bevindingen
	var gezien []string
	c := fyne.CurrentApp().Driver().CanvasForObject(p.lijst)
	p.lijst.Focus(c)
	for range z.Huidig().Rapport.Bevindingen {
		gezien = append(gezien, p.Getoond())
		c.Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	}
	slices.Sort(gezien)
	if n := len(slices.Compact(gezien)); n != len(z.Huidig().Rapport.Bevindingen) {
		t.Errorf("met pijl omlaag zijn %d van %d bevindingen te bereiken", n, len(z.Huidig().Rapport.Bevindingen))
	}
}

func TestEersteDingen(t *testing.T) {
	r := proefrapport.Slecht()
	d := EersteDingen(&r)
	if len(d) != r.Tel(oordeel.Tekort) {
		t.Fatalf("%d van %d tekorten", len(d), r.Tel(oordeel.Tekort))
	}
	zonder := false
	var vorige kalender.Dag
	for _, b := range d {
		if !b.HerstelTot.Bekend() {
			zonder = true
			continue
		}
		if zonder || b.HerstelTot < vorige {
			t.Errorf("%s (%s) staat te laag", b.Toets, b.HerstelTot)
		}
		vorige = b.HerstelTot
	}
}

func TestDatumTypen(t *testing.T) {
	z, g := nieuw(t)
	z.Kies(SectieDocumenten)
	p := z.Documenten
	test.Type(p.datum, "31-02-2024")
	p.datum.OpEnter()
	if g.datum != nil {
		t.Errorf("een dag die niet bestaat is aangenomen: %s", g.datum)
	}
	p.datum.SetText("1-3-2024")
	p.datum.OpEnter()
	if g.datum == nil || *g.datum != kalender.MoetDag("2024-03-01") {
		t.Errorf("aangenomen: %v", g.datum)
	}
}

func TestGegevens(t *testing.T) {
	z, g := nieuw(t)
	z.Kies(SectieGegevens)
	p := z.Gegevens
	if p.loon.Text != "3400" || p.uren.Text != "32" || len(p.onderbrekingen) != 1 {
		t.Fatalf("getoond: %q %q %d", p.loon.Text, p.uren.Text, len(p.onderbrekingen))
	}
	p.percentage.SetText("170")
	p.onderbrekingen[0].tot.SetText("1-1-2024")
	p.bewaar()
	if g.in != nil || !p.fouten[p.percentage].Visible() || !p.fouten[p.onderbrekingen[0].tot].Visible() || !p.melding.Visible() {
		t.Error("fouten horen bij hun veld te staan en niets te bewaren")
	}
	p.percentage.SetText("85")
	p.onderbrekingen[0].tot.SetText("21-5-2024")
	p.loon.SetText("3.650,50")
	p.ziektedag.SetText("5-9-2023")
	p.peildatum.SetText("1-6-2025")
	p.bewaar()
	if g.in == nil {
		t.Fatal("niet bewaard")
	}
	if in := g.in; in.Percentage != 85 || in.BrutoMaandloon != 3650.5 || in.EersteZiektedag != kalender.MoetDag("2023-09-05") || in.Peildatum != kalender.MoetDag("2025-06-01") ||
		len(in.Onderbrekingen) != 1 || in.Onderbrekingen[0].TotEnMet != kalender.MoetDag("2024-05-21") || in.Onderbrekingen[0].Soort != "herstel" {
		t.Errorf("bewaard: %+v", in)
	}
	if p.melding.Visible() {
		t.Error("de oude melding staat er nog")
	}
}

func TestTijdlijnAanwijzen(t *testing.T) {
	z, _ := nieuw(t)
	z.Kies(SectieTijdlijn)
	b := z.Tijdlijn.Balk()
	var doc, mijlpaal *tijdbalk.Vorm
	for i := range b.beeld.Vormen {
		v := &b.beeld.Vormen[i]
		switch {
		case v.Doel.Mijlpaal == "eerstejaarsevaluatie":
			mijlpaal = v
		case v.Doel.Document != dossier.Sleutel{} && doc == nil:
			doc = v
		}
	}
	if doc == nil || mijlpaal == nil {
		t.Fatal("de tijdlijn heeft geen document of mijlpaal om aan te wijzen")
	}
	op := func(v *tijdbalk.Vorm) fyne.PointEvent {
		return fyne.PointEvent{Position: fyne.NewPos(float32(v.X+v.B/2)*schaal(), float32(v.Y+v.H/2)*schaal())}
	}
	b.MouseMoved(&desktop.MouseEvent{PointEvent: op(doc)})
	if b.hint == "" || !b.regel.Visible() || b.Cursor() != desktop.PointerCursor {
		t.Errorf("aanwijzen geeft %q", b.hint)
	}
	b.MouseOut()
	if b.regel.Visible() {
		t.Error("de uitleg blijft staan")
	}
	e := op(doc)
	b.Tapped(&e)
	if d, ok := z.Documenten.Getoond(); z.Sectie() != SectieDocumenten || !ok || d.Sleutel() != doc.Doel.Document {
		t.Error("een document op de tijdlijn leidt naar dat document")
	}
	e = op(mijlpaal)
	b.Tapped(&e)
	if z.Sectie() != SectieBevindingen || z.Bevindingen.Getoond() != "eerstejaarsevaluatie-tijdig" && z.Bevindingen.Getoond() != "eerstejaarsevaluatie-aanwezig" {
		t.Errorf("een mijlpaal leidt naar %s", z.Bevindingen.Getoond())
	}
	was := len(b.beeld.Vormen)
	b.Resize(fyne.NewSize(500, 300))
	if b.beeld.Breedte*float64(schaal()) > 510 || len(b.beeld.Vormen) == was {
		t.Errorf("na verkleinen is het beeld %v breed", b.beeld.Breedte*float64(schaal()))
	}
}

func TestOpSlot(t *testing.T) {
	for reden, wil := range map[string]bool{"het bestand is met een wachtwoord beveiligd": true, "Versleuteld": true,
		"versleuteld: de zip heeft een wachtwoord; pak hem uit": false, "beschadigd": false,
		"versleuteld: het Office-bestand heeft een wachtwoord; open het": false, "versleuteld: de e-mail is versleuteld; open hem": false} {
		if OpSlot(dossier.Onleesbaar{Reden: reden}) != wil {
			t.Errorf("%q: wil %v", reden, wil)
		}
	}
}
