package soort

import (
	"strings"
	"testing"
	"testing/fstest"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
)

func TestVouw(t *testing.T) {
	gelijk := [][]string{
		{"Re-integratie", "reïntegratie", "RE INTEGRATIE", "relntegratie"},
		{"Plan van aanpak WIA", "PLAN VAN AAN PAK WlA", "plan-van-aanpak wia"},
		{"Werknemer", "Werknerner"},
		{"10 oktober", "1O 0ktober"},
		{"organisatie", "organisa琀椀e"},
	}
	for _, rij := range gelijk {
		for _, s := range rij[1:] {
			if vouw(s) != vouw(rij[0]) {
				t.Errorf("%q: %s, %q: %s", s, vouw(s), rij[0], vouw(rij[0]))
			}
		}
	}
}

func FuzzVouw(f *testing.F) {
	f.Add("Betreft: (Eerstejaars)evaluatie é ﬁ 琀椀")
	f.Fuzz(func(t *testing.T, s string) {
		var g gevouwen
		g.voeg(s)
		if len(g.tekst) != len(g.begin) || len(g.tekst) != len(g.eind) {
			t.Fatalf("%q: %d tekens, %d en %d grenzen", s, len(g.tekst), len(g.begin), len(g.eind))
		}
		for _, c := range g.tekst {
			if n := teken(c); n < 0 || n >= tekens {
				t.Fatalf("%q: teken %q", s, c)
			}
		}
		Herken([]page.Page{page.FromText(1, s)}, s)
	})
}

func TestVinken(t *testing.T) {
	gevallen := []struct{ tekst, wil string }{
		{"(Eerstejaars)evaluatie\n3 Aanleiding\n☒ periodieke evaluatie\n☐ eerstejaarsevaluatie", "vink-periodiek"},
		{"(Eerstejaars)evaluatie\n3 Aanleiding\n☐ periodieke evaluatie ☑ eerstejaarsevaluatie", "vink-eerstejaars"},
		{"(Eerstejaars)evaluatie\nperiodieke evaluatie [x]\neerstejaarsevaluatie [ ]", "vink-periodiek"},
		{"(Eerstejaars)evaluatie\nAanleiding: eerstejaarsevaluatie", "vink-eerstejaars"},
		{"(Eerstejaars)evaluatie\nX eerstejaarsevaluatie\nperiodieke evaluatie", "vink-eerstejaars"},
		{"(Eerstejaars)evaluatie\nperiodieke evaluatie\neerstejaarsevaluatie", "vink-open"},
		{"(Eerstejaars)evaluatie\n☒ periodieke evaluatie\n☒ eerstejaarsevaluatie", "vink-open"},
		{"Periodieke evaluatie\nDatum 3 mei 2024\nAlles gaat goed.", ""},
	}
	for _, g := range gevallen {
		b := maakBeeld([]page.Page{page.FromText(1, g.tekst)}, "")
		for _, v := range []string{"vink-periodiek", "vink-eerstejaars", "vink-open"} {
			if (b.vorm[v] > 0) != (v == g.wil) {
				t.Errorf("%q: %s is %v", g.tekst, v, b.vorm[v])
			}
		}
	}
}

// TestTitelPlaats holds that a type is what a paper is, not what it mentions.
func TestTitelPlaats(t *testing.T) {
	const sterk, zwak = 0.7, 0.35
	gevallen := []struct {
		tekst string
		soort dossier.Soort
		hoog  bool
	}{
		{"Plan van aanpak WIA\n1 Werknemer", dossier.PlanVanAanpak, true},
		{"Arbo Oost\nPostbus 9\nPROBLEEMANALYSE\nNaam: K", dossier.Probleemanalyse, true},
		{"Concept arbeidsdeskundig rapport\nde heer K", dossier.ArbeidsdeskundigRapport, true},
		{"Actueel oordeel bij de probleemanalyse\nNaam: K", dossier.Probleemanalyse, false},
		{"Bijstelling van het plan van aanpak\nNaam: K", dossier.PlanVanAanpak, false},
		{"Uitnodiging voor evaluatie plan van aanpak\nNaam: K", dossier.Evaluatie, false},
		{"Brief\nHierbij stuur ik u het plan van aanpak dat wij vorige week hebben besproken.", dossier.PlanVanAanpak, false},
		{"Rapport\n5 Trajectplan\nGeadviseerd wordt een traject.", dossier.Spoor2Trajectplan, false},
		{"Logboek\n12-03-2024 plan van aanpak getekend", dossier.PlanVanAanpak, false},
		{"Datum   Soort   Bestand\n1-2-2024   Probleemanalyse   scan.pdf", dossier.Probleemanalyse, false},
		{"Van: A\nAan: B\nDatum: 1 mei 2024\nOnderwerp: FW: Eindevaluatie\nZie bijlage.", dossier.Eindevaluatie, false},
	}
	for _, g := range gevallen {
		hoogste := 0.0
		for _, x := range Titels(page.FromText(1, g.tekst)) {
			if x.Soort == g.soort {
				hoogste = max(hoogste, x.Score)
			}
		}
		if g.hoog && hoogste < sterk || !g.hoog && hoogste > zwak {
			t.Errorf("%q: %s scoort %.2f", g.tekst, g.soort, hoogste)
		}
	}
}

func TestTabelHeeftAlles(t *testing.T) {
	n := map[int]int{}
	for _, s := range tabel().signalen {
		n[s.soort]++
		if s.gewicht > 0 && s.waar == waarAls && s.gewicht >= 2 && s.reden == "" {
			t.Errorf("%s: een voorwaarde van %.1f zonder reden", tabel().soorten[s.soort], s.gewicht)
		}
	}
	for i, s := range tabel().soorten {
		if n[i] == 0 {
			t.Errorf("%s: geen kenmerken", s)
		}
	}
}

func TestTabelFouten(t *testing.T) {
	for rij, wil := range map[string]string{
		"soort onzin":                              "onbekende soort",
		"soort fml\nkleur 1 : rood":                "onbekend signaal",
		"soort fml\ntitel zes : fml":               "invalid syntax",
		"soort fml\ntitel 6 fml":                   "geen signaal",
		"soort fml\ntitel 6 : fml |":               "lege frase",
		"soort fml\nals 2 : vorm rond":             "onbekende vorm",
		"soort fml\nals 2 : vorm fml>=veel":        "invalid syntax",
		"soort fml\nals 2 : geur bloemen":          "onbekende voorwaarde",
		"titel 6 : fml":                            "geen signaal",
		"soort fml\nals 2 : woord fml & als 2 : x": "onbekende voorwaarde",
	} {
		_, err := leesTabel(fstest.MapFS{"tabel/x.txt": {Data: []byte(rij)}})
		if err == nil || !strings.Contains(err.Error(), wil) {
			t.Errorf("%q: %v", rij, err)
		}
	}
}

func TestGeenTekst(t *testing.T) {
	u := Herken([]page.Page{page.FromText(1, "")}, "Eindevaluatie getekend.pdf")
	if u.Soort != dossier.Overig || u.Zekerheid != 0 {
		t.Errorf("%+v", u)
	}
	if len(u.Kandidaten) > 0 && u.Kandidaten[0].Zekerheid > 0.3 {
		t.Errorf("een bestandsnaam alleen zegt te veel: %+v", u.Kandidaten)
	}
	if u := Herken(nil, ""); u.Soort != dossier.Overig {
		t.Errorf("%+v", u)
	}
}
