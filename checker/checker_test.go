package checker

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// stuk is one paper of the example case: type, days after the first sick day, and what it adds.
type stuk struct {
	soort dossier.Soort
	dag   int
	erbij func(*dossier.Document)
}

// gezegd is what the papers of the example say on the efforts.
var gezegd = map[dossier.Soort][]dossier.Onderwerp{
	dossier.PlanVanAanpak:           {dossier.OverTaken, dossier.OverWerktijden},
	dossier.Evaluatie:               {dossier.OverGedeeltelijk, dossier.OverWerkplek},
	dossier.ArbeidsdeskundigRapport: {dossier.EigenWerkAdvies, dossier.EigenWerkUit, dossier.AnderWerkOnderzocht},
}

func getekend(d *dossier.Document) {
	d.Ondertekend = dossier.Ondertekening{Werkgever: dossier.Ja, Werknemer: dossier.Ja}
	w := []dossier.Waarneming[string]{{Waarde: "er is perspectief", Zekerheid: 0.9, Bewijs: dossier.Bewijs{Bestand: d.Bestand, Pagina: 1, Citaat: d.Soort.Naam()}}}
	d.Feiten.VisieWerkgever, d.Feiten.VisieWerknemer = w, w
}

// verslag makes a report on track 2 with a search profile and applications, on what was done.
func verslag(gedaan string) func(*dossier.Document) {
	return func(d *dossier.Document) {
		d.Bladen[0].Tekst = strings.ReplaceAll(d.Bladen[0].Tekst, "de opbouw van uren en de taken die passen", gedaan)
		for _, t := range []dossier.Teken{dossier.Zoekprofiel, dossier.Sollicitaties} {
			d.Feiten.Kenmerken = append(d.Feiten.Kenmerken, dossier.Kenmerk{Teken: t, Aantal: 4, Zekerheid: 0.9, Zin: gedaan, Bewijs: dossier.Bewijs{Bestand: d.Bestand, Pagina: 1, Citaat: gedaan}})
		}
	}
}

// voorbeeld builds a case in good order: talks and consults every six weeks, all papers in
// time, track 2 five weeks after the eerstejaarsevaluatie.
func voorbeeld() (dossier.Dossier, kalender.Dag) {
	d1 := kalender.MoetDag("2024-01-15")
	stukken := []stuk{{dossier.Ziekmelding, 0, nil}, {dossier.Probleemanalyse, 35, nil}, {dossier.PlanVanAanpak, 45, getekend},
		{dossier.UWV42Weken, 290, nil}, {dossier.Eerstejaarsevaluatie, 350, getekend}, {dossier.FML, 352, nil}, {dossier.ArbeidsdeskundigRapport, 365, nil},
		{dossier.Spoor2Intake, 385, nil}, {dossier.Spoor2Trajectplan, 400, nil}, {dossier.Spoor2Voortgang, 470, verslag("kennismaking, profiel en netwerk")}, {dossier.Spoor2Voortgang, 560, verslag("brieven, gesprekken en een proefplaatsing")},
		{dossier.ActueelOordeel, 615, nil}, {dossier.Eindevaluatie, 630, getekend}, {dossier.WIAAanvraag, 640, nil}}
	for n := 85; n < 620; n += 42 {
		stukken = append(stukken, stuk{dossier.Evaluatie, n, getekend}, stuk{dossier.TerugkoppelingSpreekuur, n - 7, nil})
	}
	d := dossier.Dossier{EersteZiektedag: dossier.Feit[kalender.Dag]{Waarde: d1, Status: dossier.Gevonden}}
	for i, s := range stukken {
		dag := d1.Plus(s.dag)
		x := dossier.Document{Bestand: fmt.Sprintf("%02d.pdf", i), Paginas: [2]int{1, 1}, Soort: s.soort, Zekerheid: 0.95, Tekstbron: dossier.Tekstlaag,
			Documentdatum: &dossier.Datering{Dag: dag, Precisie: dossier.OpDag, Pagina: 1, Citaat: dag.Kort()},
			Bladen:        []dossier.Blad{{Nummer: 1, Tekst: s.soort.Naam() + "\nDatum\t" + dag.Kort() + "\nEerste ziektedag\t" + d1.Kort() + strings.Repeat("\nEr is gesproken over de opbouw van uren en de taken die passen.", 30)}}}
		x.Feiten.EersteZiektedag = []dossier.Waarneming[kalender.Dag]{{Waarde: d1, Zekerheid: 0.9, Bewijs: dossier.Bewijs{Bestand: x.Bestand, Pagina: 1, Citaat: d1.Kort()}}}
		een := []dossier.Waarneming[string]{{Waarde: "x", Zekerheid: 0.9, Bewijs: dossier.Bewijs{Bestand: x.Bestand, Pagina: 1, Citaat: s.soort.Naam()}}}
		x.Feiten.Functie, x.Feiten.Werkgever, x.Feiten.Bedrijfsarts, x.Feiten.Casemanager = een, een, een, een
		x.Feiten.BSN = []dossier.Bewijs{een[0].Bewijs}
		for _, over := range gezegd[s.soort] {
			x.Feiten.Vermeldingen = append(x.Feiten.Vermeldingen, dossier.Vermelding{Onderwerp: over, Zekerheid: 0.9, Bewijs: een[0].Bewijs})
		}
		if s.erbij != nil {
			s.erbij(&x)
		}
		d.Documenten = append(d.Documenten, x)
	}
	d.OpDatum()
	return d, d1
}

func TestGoedDossier(t *testing.T) {
	d, d1 := voorbeeld()
	r := Beoordeel(d, d1.Plus(655))
	for _, b := range r.Bevindingen {
		goed := b.Uitkomst == oordeel.Voldaan || b.Uitkomst == oordeel.NietVanToepassing
		if !goed && b.Toets != "oordeel-werknemer-aanwezig" {
			t.Errorf("%s is %s: %s", b.Toets, b.Uitkomst, b.Bericht)
		}
	}
	if r.Risico.Niveau != oordeel.Laag || r.Ziekteweek != 94 || r.EindeWachttijd != d1.Plus(727) || r.KaderVersie != KaderVersie {
		t.Errorf("risk %s, week %d, end %v", r.Risico.Niveau, r.Ziekteweek, r.EindeWachttijd)
	}
	for _, m := range r.Tijdlijn {
		af := m.ID != "loonsanctiebesluit" && m.ID != "einde-wachttijd"
		if m.Gedaan.Bekend() != af || (m.Bestand != "") != af || !m.Uiterlijk.Bekend() || (af && m.Gedaan > m.Uiterlijk) {
			t.Errorf("milestone %+v", m)
		}
	}
	if v, ok := r.Volgende(); !ok || v.ID != "loonsanctiebesluit" {
		t.Errorf("next %+v", v)
	}
}

// Taking one paper away must cost exactly the toetsen that hang on it.
func TestEenStukWeg(t *testing.T) {
	for soort, want := range map[dossier.Soort][]string{
		dossier.Probleemanalyse:      {"probleemanalyse-aanwezig"},
		dossier.PlanVanAanpak:        {"plan-van-aanpak-aanwezig"},
		dossier.Eerstejaarsevaluatie: {"eerstejaarsevaluatie-aanwezig"},
		dossier.ActueelOordeel:       {"actueel-oordeel-aanwezig"},
		dossier.Eindevaluatie:        {"eindevaluatie-aanwezig"},
		dossier.FML:                  {"belastbaarheid-vastgelegd"},
		dossier.Spoor2Trajectplan:    {"spoor2-rapportages-aanwezig"},
		dossier.UWV42Weken:           nil,
		dossier.WIAAanvraag:          nil,
	} {
		d, d1 := voorbeeld()
		weg := d.Documenten[:0]
		for _, x := range d.Documenten {
			if x.Soort != soort {
				weg = append(weg, x)
			}
		}
		d.Documenten = weg
		r := Beoordeel(d, d1.Plus(655))
		var got []string
		for _, b := range r.Bevindingen {
			if b.Uitkomst == oordeel.Tekort {
				got = append(got, b.Toets)
			}
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("without %s: %v, want %v", soort, got, want)
		}
		verplicht := strings.HasSuffix(strings.Join(got, ""), "-aanwezig") && soort != dossier.Spoor2Trajectplan
		if verplicht != (r.Risico.Administratief.Niveau == oordeel.Hoog) {
			t.Errorf("without %s: administrative risk %s", soort, r.Risico.Administratief.Niveau)
		}
	}
}

func TestLaatSpoor2IsHoog(t *testing.T) {
	d, d1 := voorbeeld()
	weg := d.Documenten[:0]
	for _, x := range d.Documenten {
		if x.Soort != dossier.Spoor2Intake && x.Soort != dossier.Spoor2Trajectplan && x.Soort != dossier.Spoor2Voortgang {
			weg = append(weg, x)
		}
	}
	d.Documenten = weg
	d.Invoer.BrutoMaandloon = 3400
	r := Beoordeel(d, d1.Plus(655))
	if r.Risico.Inhoudelijk.Niveau != oordeel.Hoog || r.Risico.Niveau != oordeel.Hoog || r.Risico.Bedrag.Hoog == 0 {
		t.Errorf("%+v", r.Risico)
	}
	if na := Beoordeel(d, d1.Plus(728)); na.Risico.Niveau != oordeel.Laag {
		t.Errorf("after the end of the wachttijd: %s", na.Risico.Niveau)
	}
}

// Judged at an earlier day, what came later does not exist.
func TestEerderePeildatum(t *testing.T) {
	d, d1 := voorbeeld()
	r := Beoordeel(d, d1.Plus(200))
	if r.Tel(oordeel.Tekort) != 0 || r.Ziekteweek != 29 {
		t.Errorf("%d lacks in week %d", r.Tel(oordeel.Tekort), r.Ziekteweek)
	}
	for _, m := range r.Tijdlijn {
		if m.Gedaan > d1.Plus(200) {
			t.Errorf("%s was done after the day of judging", m.ID)
		}
	}
	if v, ok := r.Volgende(); !ok || v.ID != "42e-weeksmelding" {
		t.Errorf("next %+v", v)
	}
}

func TestZonderEersteZiektedag(t *testing.T) {
	d, d1 := voorbeeld()
	d.EersteZiektedag = dossier.Feit[kalender.Dag]{Status: dossier.Onbekend}
	r := Beoordeel(d, d1.Plus(655))
	if r.Ziekteweek != 0 || r.EindeWachttijd.Bekend() || len(r.Tijdlijn) != 0 || r.Tel(oordeel.Tekort) != 0 {
		t.Errorf("week %d, end %v, %d milestones, %d lacks", r.Ziekteweek, r.EindeWachttijd, len(r.Tijdlijn), r.Tel(oordeel.Tekort))
	}
}

func TestHetzelfdeOordeel(t *testing.T) {
	d, d1 := voorbeeld()
	voor := fmt.Sprintf("%+v", d)
	if a, b := Beoordeel(d, d1.Plus(655)), Beoordeel(d, d1.Plus(655)); !reflect.DeepEqual(a, b) {
		t.Error("two runs differ")
	}
	if fmt.Sprintf("%+v", d) != voor {
		t.Error("judging changed the dossier")
	}
}

func BenchmarkBeoordeel(b *testing.B) {
	d, d1 := voorbeeld()
	b.ReportAllocs()
	for b.Loop() {
		Beoordeel(d, d1.Plus(655))
	}
}
