package kalender

import "testing"

func dag(t *testing.T, iso string) Dag {
	t.Helper()
	if iso == "" {
		return GeenDag
	}
	return MoetDag(iso)
}

func TestZiekteweek(t *testing.T) {
	d1 := MoetDag("2024-06-04")
	for _, tt := range []struct {
		d    Dag
		week int
	}{
		{d1, 1}, {d1.Plus(6), 1}, {d1.Plus(7), 2}, {d1.Plus(41), 6}, {d1.Plus(294), 43},
		{d1.Plus(727), 104}, {d1.Plus(-1), 0}, {GeenDag, 0},
	} {
		if got := Ziekteweek(d1, tt.d); got != tt.week {
			t.Errorf("Ziekteweek(%v) = %d, want %d", tt.d, got, tt.week)
		}
	}
	van, tot := Week(d1, 43)
	if van != d1.Plus(294) || tot != d1.Plus(300) {
		t.Errorf("Week(43) = %v..%v", van, tot)
	}
}

// The end of the wachttijd against what courts took as the dates. RBDHA:2023:7853: sick on 11
// May 2018, benefit from 8 May 2020. RBOBR:2017:4648: sick on 18 February 2014, wage sanction
// of 52 weeks until 14 February 2017.
func TestEindeWachttijdTegenUitspraken(t *testing.T) {
	v := Bereken(MoetDag("2018-05-11"), nil)
	if eerste := v.EindeWachttijd().Plus(1); eerste != MoetDag("2020-05-08") {
		t.Errorf("RBDHA:2023:7853: first WIA day %v", eerste)
	}
	v = Bereken(MoetDag("2014-02-18"), nil)
	if tot := v.EindeWachttijd().Plus(1).Plus(52 * DagenPerWeek); tot != MoetDag("2017-02-14") {
		t.Errorf("RBOBR:2017:4648: sanction until %v", tot)
	}
}

// Expectations of TestVerloop: the new first day, the end of the wachttijd with and without
// recoveries taken out.
func TestVerloop(t *testing.T) {
	h := func(van, tot string) Onderbreking {
		return Onderbreking{Van: MoetDag(van), TotEnMet: MoetDag(tot)}
	}
	verlof := func(van, tot string) Onderbreking {
		o := h(van, tot)
		o.Verlof = true
		return o
	}
	for _, tt := range []struct {
		naam                 string
		in                   []Onderbreking
		eerste, einde, ongef string
	}{
		{"geen onderbreking", nil, "2025-01-06", "2027-01-03", "2027-01-03"},
		{"27 dagen schuift", []Onderbreking{h("2025-03-01", "2025-03-27")}, "2025-01-06", "2027-01-30", "2027-01-03"},
		{"28 dagen telt opnieuw", []Onderbreking{h("2025-03-01", "2025-03-28")}, "2025-03-29", "2027-03-26", "2027-03-26"},
		{"twee helften van een herstel zijn samen 28 dagen", []Onderbreking{h("2025-03-15", "2025-03-28"), h("2025-03-01", "2025-03-14")}, "2025-03-29", "2027-03-26", "2027-03-26"},
		{"overlap telt een keer", []Onderbreking{h("2025-03-01", "2025-03-10"), h("2025-03-05", "2025-03-12")}, "2025-01-06", "2027-01-15", "2027-01-03"},
		{"zestien weken verlof telt niet mee en begint niet opnieuw", []Onderbreking{verlof("2025-06-02", "2025-09-21")}, "2025-01-06", "2027-04-25", "2027-04-25"},
		{"voor de eerste dag", []Onderbreking{h("2024-01-01", "2024-12-31")}, "2025-01-06", "2027-01-03", "2027-01-03"},
		{"na het einde", []Onderbreking{h("2027-02-01", "2027-04-30")}, "2025-01-06", "2027-01-03", "2027-01-03"},
		{"omgekeerd", []Onderbreking{h("2025-03-10", "2025-03-01")}, "2025-01-06", "2027-01-03", "2027-01-03"},
		{"een herstel tijdens de verschuiving telt ook", []Onderbreking{h("2025-03-01", "2025-03-10"), h("2027-01-05", "2027-01-06")}, "2025-01-06", "2027-01-15", "2027-01-03"},
	} {
		v := Bereken(MoetDag("2025-01-06"), tt.in)
		if v.EersteDag != dag(t, tt.eerste) || v.EindeWachttijd() != dag(t, tt.einde) || v.EindeOngeschoven() != dag(t, tt.ongef) {
			t.Errorf("%s: eerste %v einde %v ongeschoven %v; want %s %s %s", tt.naam, v.EersteDag, v.EindeWachttijd(), v.EindeOngeschoven(), tt.eerste, tt.einde, tt.ongef)
		}
		if v.Opnieuw() != (tt.eerste != "2025-01-06") {
			t.Errorf("%s: Opnieuw = %v", tt.naam, v.Opnieuw())
		}
	}
	if v := Bereken(GeenDag, nil); v.EindeWachttijd().Bekend() || Mijlpalen(v, Ankers{}) != nil {
		t.Error("an unknown first day gave dates")
	}
}

func TestTussen(t *testing.T) {
	v := Bereken(MoetDag("2025-01-06"), []Onderbreking{{Van: MoetDag("2025-03-01"), TotEnMet: MoetDag("2025-03-10")}})
	for _, tt := range []struct {
		van, tot string
		n        int
	}{
		{"2025-02-01", "2025-04-01", 49}, {"2025-03-05", "2025-03-12", 2}, {"2025-04-01", "2025-04-11", 10}, {"2025-04-11", "2025-04-01", 0},
	} {
		if got := v.Tussen(MoetDag(tt.van), MoetDag(tt.tot)); got != tt.n {
			t.Errorf("Tussen(%s, %s) = %d, want %d", tt.van, tt.tot, got, tt.n)
		}
	}
}

// The worked example of the handbook: first sick day Monday 6 January 2025.
func TestMijlpalenVoorbeeld(t *testing.T) {
	v := Bereken(MoetDag("2025-01-06"), nil)
	want := map[string]string{
		"probleemanalyse": "2025-02-16", "plan-van-aanpak": "2025-03-02", "42e-weeksmelding": "2025-10-27",
		"eerstejaarsevaluatie": "2026-01-04", "spoor2": "2026-02-15", "actueel-oordeel": "2026-10-04",
		"eindevaluatie": "2026-10-04", "re-integratieverslag": "2026-10-04", "wia-aanvraag": "2026-10-18",
		"loonsanctiebesluit": "2026-11-22", "einde-wachttijd": "2027-01-03",
	}
	ms := Mijlpalen(v, Ankers{})
	if len(ms) != len(want) {
		t.Errorf("%d milestones, want %d", len(ms), len(want))
	}
	for i, m := range ms {
		if m.Uiterlijk != dag(t, want[m.ID]) {
			t.Errorf("%s: %v, want %s", m.ID, m.Uiterlijk, want[m.ID])
		}
		if i > 0 && m.Uiterlijk < ms[i-1].Uiterlijk {
			t.Errorf("%s comes before %s", m.ID, ms[i-1].ID)
		}
		if m.ID == "eerstejaarsevaluatie" && m.Vanaf != MoetDag("2025-11-17") {
			t.Errorf("eerstejaarsevaluatie from %v", m.Vanaf)
		}
	}
	if iva := v.Dag(DagVervroegdeIVA); iva != MoetDag("2026-04-26") {
		t.Errorf("vervroegde IVA until %v", iva)
	}
}

func TestMijlpalenAnkers(t *testing.T) {
	v := Bereken(MoetDag("2025-01-06"), []Onderbreking{{Van: MoetDag("2025-03-01"), TotEnMet: MoetDag("2025-03-10")}})
	for _, m := range Mijlpalen(v, Ankers{Probleemanalyse: MoetDag("2025-02-03"), Eerstejaarsevaluatie: MoetDag("2025-12-01")}) {
		want := map[string][2]string{
			"plan-van-aanpak": {"2025-02-17", "2025-02-17"},
			"spoor2":          {"2026-01-12", "2026-01-12"},
			"wia-aanvraag":    {"2026-10-18", "2026-10-28"},
			"einde-wachttijd": {"2027-01-13", "2027-01-13"},
		}[m.ID]
		if want[0] != "" && (m.Uiterlijk != dag(t, want[0]) || m.Geschoven != dag(t, want[1])) {
			t.Errorf("%s: %v / %v, want %v", m.ID, m.Uiterlijk, m.Geschoven, want)
		}
	}
	// A late evaluation does not buy time: the term runs from week 52.
	for _, m := range Mijlpalen(Bereken(MoetDag("2025-01-06"), nil), Ankers{Eerstejaarsevaluatie: MoetDag("2026-03-01")}) {
		if m.ID == "spoor2" && m.Uiterlijk != MoetDag("2026-02-15") {
			t.Errorf("spoor2 %v", m.Uiterlijk)
		}
	}
}

func TestWerkdag(t *testing.T) {
	for in, want := range map[string]string{"2026-11-20": "2026-11-20", "2026-11-21": "2026-11-23", "2026-11-22": "2026-11-23"} {
		if got := MoetDag(in).Werkdag(); got != MoetDag(want) {
			t.Errorf("%s -> %v", in, got)
		}
	}
}
