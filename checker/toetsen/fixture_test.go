package toetsen

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// A fixture file testdata/<toets>.txt describes small dossiers and what the toets must say of
// each. Its first line lists every outcome the toets can have; each must occur.
//
//	mogelijk voldaan tekort niet-te-bepalen
//
//	== naam van het geval
//	d1 2024-01-01            (default; "-" for unknown)      strijdig 2024-01-08
//	peil d1+100              (default d1+720)
//	doc probleemanalyse d1+30 wg=ja wn=nee zeker=0.5 kandidaat=fml:0.4 tekst=ocr precisie=maand bestand=x.pdf
//	+ rol ondertekening d1+31        + verwijst fml d1+20      + mogelijk nee      + start2 d1+400
//	+ stap advies spoor2 14 regel    + kenmerk fml-basis 0 d1+200 regel
//	+ ezd 2024-01-02 0.9 regel       + visie                  + feit functie Planner
//	> a line of text on the page
//	onleesbaar plan van aanpak.pdf
//	onderbreking herstel d1+10 d1+20
//	antwoord voldaan reden
//	want tekort
//	bericht piece of the message     bewijs piece of a quote    tot d1+636    gemist
type geval struct {
	naam     string
	d        dossier.Dossier
	peil, d1 kalender.Dag
	want     oordeel.Uitkomst
	bericht  []string
	bewijs   []string
	tot      string
	gemist   bool
}

const testDag1 = "2024-01-01"

func leesFixture(t *testing.T, pad string) (mogelijk []string, gevallen []*geval) {
	t.Helper()
	data, err := os.ReadFile(pad)
	if err != nil {
		t.Fatal(err)
	}
	var g *geval
	for nr, regel := range strings.Split(string(data), "\n") {
		woord, rest, _ := strings.Cut(strings.TrimRight(regel, " "), " ")
		if woord == "" || woord == "#" {
			continue
		}
		if woord == "mogelijk" {
			mogelijk = strings.Fields(rest)
			continue
		}
		if woord == "==" {
			g = &geval{naam: rest, d1: kalender.MoetDag(testDag1)}
			g.peil = g.d1.Plus(720)
			gevallen = append(gevallen, g)
			continue
		}
		if err := g.regel(woord, rest); err != nil {
			t.Fatalf("%s:%d: %v", pad, nr+1, err)
		}
	}
	for _, g := range gevallen {
		g.af()
	}
	return mogelijk, gevallen
}

func (g *geval) regel(woord, rest string) error {
	var laatste *dossier.Document
	if n := len(g.d.Documenten); n > 0 {
		laatste = &g.d.Documenten[n-1]
	}
	velden := strings.Fields(rest)
	switch woord {
	case "d1":
		g.d1 = g.dag(rest)
	case "strijdig":
		g.d.EersteZiektedag.Status = dossier.Strijdig
		g.d.EersteZiektedag.Andere = append(g.d.EersteZiektedag.Andere, dossier.Waarneming[kalender.Dag]{Waarde: g.dag(rest), Zekerheid: 0.9})
	case "peil":
		g.peil = g.dag(rest)
	case "doc":
		return g.document(velden)
	case "+":
		return g.feit(laatste, velden)
	case ">":
		laatste.Bladen[0].Tekst += "\n" + rest
	case "onleesbaar":
		g.d.Onleesbaar = append(g.d.Onleesbaar, dossier.Onleesbaar{Bestand: rest, Reden: "beschadigd"})
	case "onderbreking":
		g.d.Invoer.Onderbrekingen = append(g.d.Invoer.Onderbrekingen, dossier.Onderbreking{Soort: velden[0], Van: g.dag(velden[1]), TotEnMet: g.dag(velden[2])})
	case "antwoord":
		g.d.Invoer.Antwoorden = append(g.d.Invoer.Antwoorden, dossier.Antwoord{Uitkomst: velden[0], Reden: strings.Join(velden[1:], " ")})
	case "want":
		g.want = oordeel.Uitkomst(rest)
	case "bericht":
		g.bericht = append(g.bericht, rest)
	case "bewijs":
		g.bewijs = append(g.bewijs, rest)
	case "tot":
		g.tot = rest
	case "gemist":
		g.gemist = true
	default:
		return fmt.Errorf("unknown word %q", woord)
	}
	return nil
}

// dag reads d1+41, 2024-01-15 or "-".
func (g *geval) dag(s string) kalender.Dag {
	if s == "-" {
		return kalender.GeenDag
	}
	if na, ok := strings.CutPrefix(s, "d1"); ok {
		n := 0
		if na != "" {
			var err error
			if n, err = strconv.Atoi(na); err != nil {
				panic(s)
			}
		}
		d1 := g.d1
		if !d1.Bekend() {
			d1 = kalender.MoetDag(testDag1)
		}
		return d1.Plus(n)
	}
	return kalender.MoetDag(s)
}

func (g *geval) document(velden []string) error {
	s := dossier.Soort(velden[0])
	if !s.Geldig() {
		return fmt.Errorf("unknown type %q", s)
	}
	n := len(g.d.Documenten) + 1
	d := dossier.Document{Bestand: fmt.Sprintf("%02d.pdf", n), Paginas: [2]int{1, 1}, Soort: s, Zekerheid: 0.95, Tekstbron: dossier.Tekstlaag}
	d.Bladen = []dossier.Blad{{Nummer: 1, Tekst: s.Naam()}}
	if dag := g.dag(velden[1]); dag.Bekend() {
		d.Documentdatum = &dossier.Datering{Dag: dag, Precisie: dossier.OpDag, Rol: dossier.RolDocumentdatum, Pagina: 1, Citaat: "Datum: " + dag.Kort()}
		d.Bladen[0].Tekst += "\nDatum: " + dag.Kort()
	}
	for _, v := range velden[2:] {
		k, w, _ := strings.Cut(v, "=")
		switch k {
		case "wg":
			d.Ondertekend.Werkgever = map[string]dossier.Drie{"ja": dossier.Ja, "nee": dossier.Nee}[w]
		case "wn":
			d.Ondertekend.Werknemer = map[string]dossier.Drie{"ja": dossier.Ja, "nee": dossier.Nee}[w]
		case "zeker":
			d.Zekerheid, _ = strconv.ParseFloat(w, 64)
		case "kandidaat":
			naam, z, _ := strings.Cut(w, ":")
			f, _ := strconv.ParseFloat(z, 64)
			d.Kandidaten = append(d.Kandidaten, dossier.Kandidaat{Soort: dossier.Soort(naam), Zekerheid: f})
		case "tekst":
			d.Tekstbron = dossier.Tekstbron(w)
		case "precisie":
			d.Documentdatum.Precisie = dossier.Precisie(w)
		case "bestand":
			d.Bestand = w
		default:
			return fmt.Errorf("unknown key %q", k)
		}
	}
	g.d.Documenten = append(g.d.Documenten, d)
	return nil
}

// feit adds a fact to the last document, with a line on its page that proves it.
func (g *geval) feit(d *dossier.Document, v []string) error {
	bewijs := func(format string, a ...any) dossier.Bewijs {
		regel := fmt.Sprintf(format, a...)
		d.Bladen[0].Tekst += "\n" + regel
		return dossier.Bewijs{Bestand: d.Bestand, Pagina: 1, Citaat: regel}
	}
	switch v[0] {
	case "rol":
		dag := g.dag(v[2])
		b := bewijs("%s %s %s", v[1], strings.Join(v[3:], " "), dag.Kort())
		d.Datums = append(d.Datums, dossier.Datering{Dag: dag, Precisie: dossier.OpDag, Rol: dossier.Rol(v[1]), Pagina: 1, Citaat: b.Citaat, Zekerheid: 0.9})
	case "verwijst":
		dag := g.dag(v[2])
		d.Feiten.Verwijzingen = append(d.Feiten.Verwijzingen, dossier.Verwijzing{Soort: dossier.Soort(v[1]), Datum: dag, Bewijs: bewijs("zie %s van %s", v[1], dag.Kort())})
	case "mogelijk":
		d.Feiten.BenutbareMogelijkheden = append(d.Feiten.BenutbareMogelijkheden, dossier.Waarneming[bool]{Waarde: v[1] == "ja", Zekerheid: 0.9, Bewijs: bewijs("Benutbare mogelijkheden: %s", v[1])})
	case "start2":
		dag := g.dag(v[1])
		d.Feiten.StartSpoor2 = append(d.Feiten.StartSpoor2, dossier.Waarneming[kalender.Dag]{Waarde: dag, Zekerheid: 0.9, Bewijs: bewijs("Startdatum traject: %s", dag.Kort())})
	case "ezd":
		dag := g.dag(v[1])
		z, _ := strconv.ParseFloat(v[2], 64)
		d.Feiten.EersteZiektedag = append(d.Feiten.EersteZiektedag, dossier.Waarneming[kalender.Dag]{Waarde: dag, Zekerheid: z, Bewijs: bewijs("%s %s", strings.Join(v[3:], " "), dag.Kort())})
	case "vermeldt": // + vermeldt onderwerp getal a line that says so
		n, _ := strconv.ParseFloat(v[2], 64)
		d.Feiten.Vermeldingen = append(d.Feiten.Vermeldingen, dossier.Vermelding{Onderwerp: dossier.Onderwerp(v[1]), Getal: n, Zekerheid: 0.85, Bewijs: bewijs("%s", strings.Join(v[3:], " "))})
	case "medisch": // + medisch aard weging word
		w, _ := strconv.ParseFloat(v[2], 64)
		d.Feiten.Medisch = append(d.Feiten.Medisch, dossier.Medisch{Aard: v[1], Weging: w, Bewijs: bewijs("%s", strings.Join(v[3:], " "))})
	case "bsn":
		d.Feiten.BSN = append(d.Feiten.BSN, bewijs("BSN"))
	case "stap": // + stap advies spoor2 14 a line that says so; the number is the term in days
		n, _ := strconv.Atoi(v[3])
		b := bewijs("%s", strings.Join(v[4:], " "))
		d.Feiten.Stappen = append(d.Feiten.Stappen, dossier.Stap{Aard: dossier.Aard(v[1]), Thema: testThema[v[2]], Binnen: n, Zin: b.Citaat, Zekerheid: 0.85, Bewijs: b})
	case "kenmerk": // + kenmerk fml-basis 0 d1+200 a line that shows it
		n, _ := strconv.Atoi(v[2])
		b := bewijs("%s", strings.Join(v[4:], " "))
		d.Feiten.Kenmerken = append(d.Feiten.Kenmerken, dossier.Kenmerk{Teken: dossier.Teken(v[1]), Aantal: n, Datum: g.dag(v[3]), Zin: b.Citaat, Zekerheid: 0.85, Bewijs: b})
	case "visie":
		w := func(wie string) []dossier.Waarneming[string] {
			return []dossier.Waarneming[string]{{Waarde: "er is perspectief", Zekerheid: 0.9, Bewijs: bewijs("Visie %s: er is perspectief", wie)}}
		}
		if len(v) == 1 || v[1] == "wg" {
			d.Feiten.VisieWerkgever = w("werkgever")
		}
		if len(v) == 1 || v[1] == "wn" {
			d.Feiten.VisieWerknemer = w("werknemer")
		}
	case "feit":
		ws := []dossier.Waarneming[string]{{Waarde: v[2], Zekerheid: 0.9, Bewijs: bewijs("%s: %s", v[1], v[2])}}
		switch v[1] {
		case "functie":
			d.Feiten.Functie = ws
		case "werkgever":
			d.Feiten.Werkgever = ws
		case "bedrijfsarts":
			d.Feiten.Bedrijfsarts = ws
		case "casemanager":
			d.Feiten.Casemanager = ws
		}
	default:
		return fmt.Errorf("unknown fact %q", v[0])
	}
	return nil
}

// testThema gives the themes their short names in fixtures.
var testThema = map[string]dossier.Thema{"spoor2": dossier.ThemaSpoor2, "fml": dossier.ThemaFML, "ad": dossier.ThemaArbeidsdeskundige, "anderwerk": dossier.ThemaAnderWerk,
	"opbouw": dossier.ThemaOpbouw, "mediation": dossier.ThemaMediation, "do": dossier.ThemaDeskundigenoordeel, "werkplek": dossier.ThemaWerkplek,
	"interventie": dossier.ThemaInterventie, "bureau": dossier.ThemaBureau, "plan": dossier.ThemaPlan}

func (g *geval) af() {
	f := &g.d.EersteZiektedag
	f.Waarde = g.d1
	switch {
	case !g.d1.Bekend():
		f.Status = dossier.Onbekend
	case f.Status == "":
		f.Status = dossier.Gevonden
	}
	g.d.OpDatum()
}

var alleFixtures = func() []string { m, _ := filepath.Glob("testdata/*.txt"); return m }

func TestFixtures(t *testing.T) {
	gezien := map[string]bool{}
	for _, pad := range alleFixtures() {
		id := strings.TrimSuffix(filepath.Base(pad), ".txt")
		i := slices.IndexFunc(Alle, func(x Toets) bool { return x.ID == id })
		if i < 0 {
			t.Errorf("%s: there is no such toets", pad)
			continue
		}
		gezien[id] = true
		mogelijk, gevallen := leesFixture(t, pad)
		if len(gevallen) < 3 {
			t.Errorf("%s: %d cases, want at least 3", pad, len(gevallen))
		}
		gehad := map[string]bool{}
		for _, g := range gevallen {
			gehad[string(g.want)] = true
			t.Run(id+"/"+g.naam, func(t *testing.T) { g.toets(t, &Alle[i]) })
		}
		for _, m := range mogelijk {
			if !gehad[m] {
				t.Errorf("%s: no case for outcome %q", pad, m)
			}
			delete(gehad, m)
		}
		for u := range gehad {
			t.Errorf("%s: outcome %q occurs but is not listed", pad, u)
		}
	}
	for i := range Alle {
		if !gezien[Alle[i].ID] {
			t.Errorf("%s has no fixtures", Alle[i].ID)
		}
	}
}

func (g *geval) toets(t *testing.T, toets *Toets) {
	for i := range g.d.Invoer.Antwoorden {
		g.d.Invoer.Antwoorden[i].Toets = toets.ID
	}
	var b oordeel.Bevinding
	for _, x := range Draai(&g.d, g.peil, Alle) {
		if x.Toets == toets.ID {
			b = x
		}
	}
	if b.Uitkomst != g.want {
		t.Fatalf("outcome %s, want %s\n%s", b.Uitkomst, g.want, b.Bericht)
	}
	for _, s := range g.bericht {
		if !strings.Contains(b.Bericht, s) {
			t.Errorf("message without %q:\n%s", s, b.Bericht)
		}
	}
	for _, s := range g.bewijs {
		if !slices.ContainsFunc(b.Bewijs, func(x dossier.Bewijs) bool { return strings.Contains(x.Citaat, s) || x.Bestand == s }) {
			t.Errorf("no proof with %q: %v", s, b.Bewijs)
		}
	}
	if g.tot != "" && b.HerstelTot != g.dag(g.tot) {
		t.Errorf("repair until %v, want %v", b.HerstelTot, g.dag(g.tot))
	}
	if b.Gemist != g.gemist {
		t.Errorf("Gemist = %v, want %v\n%s", b.Gemist, g.gemist, b.Bericht)
	}
	keurBevinding(t, &g.d, &b)
}

var misvormd = regexp.MustCompile(`%!|  | \.|\.\.|onbekend \(|^$`)

// keurBevinding checks what must hold for every finding, whatever the toets.
func keurBevinding(t *testing.T, d *dossier.Dossier, b *oordeel.Bevinding) {
	t.Helper()
	if misvormd.MatchString(b.Bericht) {
		t.Errorf("%s: malformed message %q", b.Toets, b.Bericht)
	}
	if b.Uitkomst == oordeel.NietTeBepalen && len(b.Ontbreekt) == 0 {
		t.Errorf("%s: niet-te-bepalen does not name what is missing: %s", b.Toets, b.Bericht)
	}
	if b.Uitkomst == oordeel.ZelfBeoordelen && len(b.Bewijs) == 0 {
		t.Errorf("%s: nothing to judge is shown: %s", b.Toets, b.Bericht)
	}
	if b.Uitkomst == oordeel.Voldaan && len(b.Bewijs) == 0 && b.Antwoord == nil {
		t.Errorf("%s: voldaan without proof: %s", b.Toets, b.Bericht)
	}
	if (b.Uitkomst == oordeel.Tekort) != (b.Herstel != "" && b.HerstelWie != "" && b.Kort != "") {
		t.Errorf("%s: a remedy belongs to a tekort and to nothing else", b.Toets)
	}
	if len(b.Bronnen) == 0 || b.Gezocht != d.Omvang() {
		t.Errorf("%s: sources or search size missing", b.Toets)
	}
	for _, x := range b.Bewijs {
		i := slices.IndexFunc(d.Documenten, func(y dossier.Document) bool { return y.Bestand == x.Bestand })
		if i < 0 || (x.Citaat != "" && !staatOp(&d.Documenten[i], x.Pagina, x.Citaat)) {
			t.Errorf("%s: quote %q does not stand in %s page %d", b.Toets, x.Citaat, x.Bestand, x.Pagina)
		}
	}
}
