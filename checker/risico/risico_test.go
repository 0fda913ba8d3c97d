package risico

import (
	"math"
	"slices"
	"strings"
	"testing"

	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var (
	d1    = kalender.MoetDag("2025-01-06")
	riv   = d1.Plus(kalender.DagReintegratie)
	einde = d1.Plus(kalender.DagEindeWachttijd)
)

func tekort(id string, r oordeel.Route, gemist bool) oordeel.Bevinding {
	return oordeel.Bevinding{Toets: id, Route: r, Uitkomst: oordeel.Tekort, Kort: id + " mist", Gemist: gemist}
}

func met(id string, u oordeel.Uitkomst, r oordeel.Route) oordeel.Bevinding {
	return oordeel.Bevinding{Toets: id, Route: r, Uitkomst: u}
}

func TestPoorten(t *testing.T) {
	const adm, inh, geen = oordeel.Administratief, oordeel.Inhoudelijk, oordeel.GeenRoute
	for _, tt := range []struct {
		naam          string
		dag           int
		bevindingen   []oordeel.Bevinding
		adm, inh, tot oordeel.Niveau
		zin           string
	}{
		{"niets", 640, nil, oordeel.Laag, oordeel.Laag, oordeel.Laag, "Laag risico"},
		{"verplicht stuk weg in week 92", 640, []oordeel.Bevinding{tekort("eindevaluatie-aanwezig", adm, false)}, oordeel.Hoog, oordeel.Laag, oordeel.Hoog, "eindevaluatie-aanwezig mist"},
		{"verplicht stuk weg op de eerste dag van week 88", 609, []oordeel.Bevinding{tekort("plan-van-aanpak-aanwezig", adm, false)}, oordeel.Hoog, oordeel.Laag, oordeel.Hoog, "Hoog"},
		{"verplicht stuk weg de dag ervoor", 608, []oordeel.Bevinding{tekort("plan-van-aanpak-aanwezig", adm, false)}, oordeel.Verhoogd, oordeel.Laag, oordeel.Verhoogd, "Verhoogd"},
		{"kleine delen weg in week 92", 640, []oordeel.Bevinding{tekort("visie-partijen-aanwezig", adm, false), tekort("ondertekening-volledig", adm, false)}, oordeel.Verhoogd, oordeel.Laag, oordeel.Verhoogd, "visie-partijen-aanwezig mist en ondertekening-volledig mist"},
		{"te laat alleen is nooit hoog", 640, []oordeel.Bevinding{tekort("probleemanalyse-tijdig", inh, false), tekort("plan-van-aanpak-tijdig", inh, false), tekort("evaluaties-regelmatig", inh, false), tekort("eindevaluatie-tijdig", adm, false)}, oordeel.Verhoogd, oordeel.Verhoogd, oordeel.Verhoogd, ""},
		{"gemiste kansen", 640, []oordeel.Bevinding{tekort("spoor2-tijdig", inh, true), tekort("probleemanalyse-tijdig", inh, false)}, oordeel.Laag, oordeel.Hoog, oordeel.Hoog, "spoor2-tijdig mist."},
		{"bevredigend resultaat sluit de inhoudelijke route", 640, []oordeel.Bevinding{met("bevredigend-resultaat", oordeel.Voldaan, inh), tekort("spoor2-tijdig", inh, true)}, oordeel.Laag, oordeel.Laag, oordeel.Laag, "Laag"},
		{"een bevredigend resultaat maakt het verslag niet compleet", 640, []oordeel.Bevinding{met("bevredigend-resultaat", oordeel.Voldaan, inh), tekort("eindevaluatie-aanwezig", adm, false)}, oordeel.Hoog, oordeel.Laag, oordeel.Hoog, ""},
		{"zonder route geen risico", 640, []oordeel.Bevinding{tekort("wia-aanvraag-tijdig", geen, false)}, oordeel.Laag, oordeel.Laag, oordeel.Laag, "Laag"},
		{"onbekend is goed noch fout", 640, []oordeel.Bevinding{met("a", oordeel.NietTeBepalen, adm), met("b", oordeel.ZelfBeoordelen, inh)}, oordeel.Laag, oordeel.Laag, oordeel.Laag, "2 vragen open (1 niet te bepalen, 1 zelf te beoordelen)"},
		{"een onbekende", 640, []oordeel.Bevinding{met("a", oordeel.NietTeBepalen, adm)}, oordeel.Laag, oordeel.Laag, oordeel.Laag, "is 1 vraag niet te bepalen"},
		{"op de laatste dag van de wachttijd", 727, []oordeel.Bevinding{tekort("spoor2-tijdig", inh, true)}, oordeel.Laag, oordeel.Hoog, oordeel.Hoog, "Hoog"},
		{"na de wachttijd kan het niet meer", 728, []oordeel.Bevinding{tekort("spoor2-tijdig", inh, true), tekort("eindevaluatie-aanwezig", adm, false)}, oordeel.Laag, oordeel.Laag, oordeel.Laag, "kan niet meer"},
	} {
		r := Weeg(Invoer{Bevindingen: tt.bevindingen, Peildatum: d1.Plus(tt.dag), RIVMoment: riv, EindeWachttijd: einde})
		if r.Administratief.Niveau != tt.adm || r.Inhoudelijk.Niveau != tt.inh || r.Niveau != tt.tot {
			t.Errorf("%s: %s/%s/%s, want %s/%s/%s", tt.naam, r.Administratief.Niveau, r.Inhoudelijk.Niveau, r.Niveau, tt.adm, tt.inh, tt.tot)
		}
		if !strings.Contains(r.Zin, tt.zin) {
			t.Errorf("%s: sentence without %q: %s", tt.naam, tt.zin, r.Zin)
		}
		if r.Administratief.Zin == "" || r.Inhoudelijk.Zin == "" || r.Administratief.Toetsen == nil || r.Inhoudelijk.Toetsen == nil {
			t.Errorf("%s: a route without sentence or list", tt.naam)
		}
	}
}

func TestZonderEersteZiektedagGeenLaagRisico(t *testing.T) {
	r := Weeg(Invoer{Peildatum: d1})
	if r.Niveau != oordeel.Verhoogd || r.Administratief.Niveau != oordeel.Verhoogd || !strings.HasPrefix(r.Zin, "Nog niet te beoordelen") {
		t.Errorf("%s: %s", r.Niveau, r.Zin)
	}
}

func TestRouteNoemtToetsen(t *testing.T) {
	r := Weeg(Invoer{Bevindingen: []oordeel.Bevinding{tekort("spoor2-tijdig", oordeel.Inhoudelijk, true), tekort("visie-partijen-aanwezig", oordeel.Administratief, false)}, Peildatum: d1.Plus(640), RIVMoment: riv, EindeWachttijd: einde})
	if !slices.Equal(r.Inhoudelijk.Toetsen, []string{"spoor2-tijdig"}) || !slices.Equal(r.Administratief.Toetsen, []string{"visie-partijen-aanwezig"}) {
		t.Errorf("%v / %v", r.Inhoudelijk.Toetsen, r.Administratief.Toetsen)
	}
}

func TestAlGesanctioneerd(t *testing.T) {
	r := Weeg(Invoer{Peildatum: einde.Plus(30), RIVMoment: riv, EindeWachttijd: einde, Gesanctioneerd: true})
	if !strings.Contains(r.Zin, "al verlengd") {
		t.Error(r.Zin)
	}
}

// The amounts by hand: 3,400 a month, 70% = 2,380; a week is 2,380 x 12 / 52 = 549.23. Nine
// weeks with 20% charges are 5,932; 52 weeks with 30% are 37,128.
func TestBedrag(t *testing.T) {
	for _, tt := range []struct {
		naam       string
		loon       Loon
		laag, hoog int
		aanname    string
	}{
		{"zonder loon", Loon{}, 0, 0, "niet ingevuld"},
		{"onzin", Loon{BrutoMaand: math.NaN()}, 0, 0, "niet ingevuld"},
		{"70%", Loon{3400, 70}, 5932, 37128, "Doorbetaling van 70%"},
		{"percentage onbekend: wettelijk minimum", Loon{3400, 0}, 5932, 37128, "wettelijk minimum"},
		{"100%", Loon{3400, 100}, 8474, 53040, "Doorbetaling van 100%"},
		// 309.91 x 21.75 = 6,740.54 a month at most; 70% = 4,718.38.
		{"boven het maximumdagloon", Loon{9000, 70}, 11760, 73607, "begrensd op het maximumdagloon van € 309,91 per dag (vanaf 1 juli 2026; niet geverifieerd)"},
	} {
		b := Weeg(Invoer{Peildatum: d1.Plus(640), RIVMoment: riv, EindeWachttijd: einde, Loon: tt.loon}).Bedrag
		if b.Laag != tt.laag || b.Hoog != tt.hoog {
			t.Errorf("%s: %d-%d, want %d-%d", tt.naam, b.Laag, b.Hoog, tt.laag, tt.hoog)
		}
		if !strings.Contains(strings.Join(b.Aannames, " "), tt.aanname) {
			t.Errorf("%s: assumptions %v", tt.naam, b.Aannames)
		}
	}
	b := Weeg(Invoer{Peildatum: kalender.MoetDag("2019-01-01"), Loon: Loon{9000, 70}}).Bedrag
	if !strings.Contains(strings.Join(b.Aannames, " "), "niet begrensd") {
		t.Errorf("a time without a known maximum: %v", b.Aannames)
	}
}
