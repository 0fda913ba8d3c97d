package toetsen

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
	"dossiercheck/checker/recht"
)

var update = flag.Bool("update", false, "write the golden files")

// contract holds the ids that outsiders rely on, with group and route.
var contract = map[string][2]string{
	"probleemanalyse-aanwezig":          {"volledigheid", "administratief"},
	"plan-van-aanpak-aanwezig":          {"volledigheid", "administratief"},
	"eerstejaarsevaluatie-aanwezig":     {"volledigheid", "administratief"},
	"eindevaluatie-aanwezig":            {"volledigheid", "administratief"},
	"actueel-oordeel-aanwezig":          {"volledigheid", "administratief"},
	"oordeel-werknemer-aanwezig":        {"volledigheid", "geen"},
	"bijstellingen-aanwezig":            {"volledigheid", "administratief"},
	"ondertekening-volledig":            {"volledigheid", "administratief"},
	"visie-partijen-aanwezig":           {"volledigheid", "administratief"},
	"administratieve-gegevens-volledig": {"volledigheid", "administratief"},
	"spoor2-rapportages-aanwezig":       {"volledigheid", "administratief"},
	"belastbaarheid-vastgelegd":         {"volledigheid", "inhoudelijk"},
	"bevredigend-resultaat":             {"resultaat", "inhoudelijk"},
	"spoor1-eigen-werk-onderzocht":      {"inspanningen", "inhoudelijk"},
	"spoor1-ander-werk-onderzocht":      {"inspanningen", "inhoudelijk"},
	"arbeidsconflict-aangepakt":         {"inspanningen", "inhoudelijk"},
	"werknemer-aangesproken":            {"inspanningen", "inhoudelijk"},
	"geen-mogelijkheden-onderbouwd":     {"inspanningen", "inhoudelijk"},
	"urenbeperking-onderbouwd":          {"inspanningen", "inhoudelijk"},
	"arbeidstherapie-beperkt":           {"inspanningen", "inhoudelijk"},
	"casemanager-aangewezen":            {"inspanningen", "geen"},
	"geen-medische-gegevens":            {"privacy", "geen"},
	"uploadklaar":                       {"privacy", "geen"},
	"spoor2-ingezet":                    {"inspanningen", "inhoudelijk"},
	"spoor2-adequaat":                   {"inspanningen", "inhoudelijk"},
	"belastbaarheid-actueel":            {"inspanningen", "inhoudelijk"},
	"adviezen-opgevolgd":                {"inspanningen", "inhoudelijk"},
	"stagnatie-doorbroken":              {"inspanningen", "inhoudelijk"},
	"probleemanalyse-tijdig":            {"termijnen", "inhoudelijk"},
	"plan-van-aanpak-tijdig":            {"termijnen", "inhoudelijk"},
	"evaluaties-regelmatig":             {"termijnen", "inhoudelijk"},
	"spreekuren-regelmatig":             {"termijnen", "inhoudelijk"},
	"42e-weeksmelding-tijdig":           {"termijnen", "geen"},
	"eerstejaarsevaluatie-tijdig":       {"termijnen", "inhoudelijk"},
	"spoor2-tijdig":                     {"termijnen", "inhoudelijk"},
	"actueel-oordeel-tijdig":            {"termijnen", "administratief"},
	"eindevaluatie-tijdig":              {"termijnen", "administratief"},
	"wia-aanvraag-tijdig":               {"termijnen", "geen"},
	"eerste-ziektedag-consistent":       {"consistentie", "geen"},
	"dossier-zonder-gaten":              {"consistentie", "inhoudelijk"},
}

func TestAlleVolgensContract(t *testing.T) {
	if err := Valideer(Alle); err != nil {
		t.Fatal(err)
	}
	gezien := 0
	for _, x := range Alle {
		if c, ok := contract[x.ID]; ok {
			gezien++
			if string(x.Groep) != c[0] || string(x.Route) != c[1] {
				t.Errorf("%s: %s/%s, want %v", x.ID, x.Groep, x.Route, c)
			}
		}
	}
	if gezien != len(contract) {
		t.Errorf("%d of %d ids of the contract are there", gezien, len(contract))
	}
}

func TestValideerWeigert(t *testing.T) {
	goed := Toets{ID: "een-toets", Groep: oordeel.Termijnen, Route: oordeel.GeenRoute, Titel: "T", Vraag: "Is het zo?", Waarom: "Omdat.",
		Bronnen: []string{"wia-25-3"}, Raden: []Raad{{"ontbreekt", "het ontbreekt", "doe iets", "werkgever"}}, Oordeel: func(*Zaak) Uitslag { return Uitslag{} }}
	if err := Valideer([]Toets{goed}); err != nil {
		t.Fatalf("a good toets was refused: %v", err)
	}
	for naam, maak := range map[string]func(*Toets){
		"naam":               func(x *Toets) { x.ID = "EenToets" },
		"lege naam":          func(x *Toets) { x.ID = "" },
		"groep":              func(x *Toets) { x.Groep = "anders" },
		"route":              func(x *Toets) { x.Route = "" },
		"titel":              func(x *Toets) { x.Titel = "" },
		"vraag":              func(x *Toets) { x.Vraag = "Het is zo." },
		"waarom":             func(x *Toets) { x.Waarom = "" },
		"geen regel":         func(x *Toets) { x.Oordeel = nil },
		"geen raad":          func(x *Toets) { x.Raden = nil },
		"raad niet af":       func(x *Toets) { x.Raden = []Raad{{"ontbreekt", "kort", "", "werkgever"}} },
		"geen bron":          func(x *Toets) { x.Bronnen = nil },
		"onbekende bron":     func(x *Toets) { x.Bronnen = []string{"wia-999"} },
		"onbekend gegeven":   func(x *Toets) { x.Nodig = []Gegeven{"schoenmaat"} },
		"zuster niet ervoor": func(x *Toets) { x.Zuster = "bestaat-niet" },
	} {
		x := goed
		maak(&x)
		if Valideer([]Toets{x}) == nil {
			t.Errorf("%s: accepted", naam)
		}
	}
	if Valideer([]Toets{goed, goed}) == nil {
		t.Error("a toets given twice was accepted")
	}
	eerder := goed
	eerder.ID, eerder.Groep = "andere-toets", oordeel.Volledigheid
	if Valideer([]Toets{goed, eerder}) == nil {
		t.Error("a list out of UWV's order was accepted")
	}
}

// Every source that a milestone names must be in the register as well.
func TestBronnenVanMijlpalen(t *testing.T) {
	for _, m := range kalender.Mijlpalen(kalender.Bereken(kalender.MoetDag("2025-01-06"), nil), kalender.Ankers{}) {
		if _, ok := recht.Zoek(m.Bron); !ok {
			t.Errorf("milestone %s names unknown source %q", m.ID, m.Bron)
		}
	}
}

func TestDraaiZelfdeBijZelfdeInvoer(t *testing.T) {
	for _, pad := range alleFixtures() {
		_, gevallen := leesFixture(t, pad)
		for _, g := range gevallen {
			a, b := Draai(&g.d, g.peil, Alle), Draai(&g.d, g.peil, Alle)
			if !reflect.DeepEqual(a, b) {
				t.Fatalf("%s: %s: two runs differ", pad, g.naam)
			}
			if len(a) != len(Alle) {
				t.Fatalf("%s: %s: %d findings", pad, g.naam, len(a))
			}
			for i := range a {
				keurBevinding(t, &g.d, &a[i])
			}
		}
	}
}

// An empty dossier must not give one voldaan, and without a first sick day no tekort on terms.
func TestLeegDossier(t *testing.T) {
	var d dossier.Dossier
	for _, b := range Draai(&d, kalender.MoetDag("2026-11-21"), Alle) {
		if b.Uitkomst == oordeel.Voldaan || b.Uitkomst == oordeel.Tekort {
			t.Errorf("%s is %s in an empty dossier: %s", b.Toets, b.Uitkomst, b.Bericht)
		}
	}
}

// An answer moves the outcome and keeps the proof; taken back to the program's own outcome it
// changes nothing but the message.
func TestAntwoord(t *testing.T) {
	d := dossier.Dossier{EersteZiektedag: dossier.Feit[kalender.Dag]{Waarde: kalender.MoetDag("2024-01-01"), Status: dossier.Gevonden}}
	d.Documenten = []dossier.Document{{Bestand: "a.pdf", Paginas: [2]int{1, 1}, Soort: dossier.Probleemanalyse, Zekerheid: 1,
		Bladen: []dossier.Blad{{Nummer: 1, Tekst: "Probleemanalyse"}}}}
	d.Invoer.Antwoorden = []dossier.Antwoord{
		{Toets: "probleemanalyse-aanwezig", Uitkomst: "voldaan", Reden: "oud antwoord"},
		{Toets: "probleemanalyse-aanwezig", Uitkomst: "tekort", Reden: "Dit is een concept", Door: "J. Bos", Op: kalender.MoetDag("2024-06-01")},
	}
	bs := Draai(&d, kalender.MoetDag("2024-06-01"), Alle)
	b := bs[0]
	if b.Uitkomst != oordeel.Tekort || b.Antwoord == nil || b.Antwoord.Door != "J. Bos" || len(b.Bewijs) == 0 || b.Herstel == "" {
		t.Errorf("answer not laid over: %+v", b)
	}
	if !strings.Contains(b.Bericht, "Beantwoord door J. Bos op 1 juni 2024: Dit is een concept.") {
		t.Errorf("message %q", b.Bericht)
	}
	for _, x := range bs {
		if x.Toets == "probleemanalyse-tijdig" && x.Uitkomst != oordeel.NietVanToepassing {
			t.Errorf("the sister ignores the answer: %s", x.Uitkomst)
		}
	}
	if d.Invoer.Antwoorden[1].Toets == "" {
		t.Error("the input was changed")
	}
}

func TestHandboek(t *testing.T) {
	var b bytes.Buffer
	if err := Handboek(&b); err != nil {
		t.Fatal(err)
	}
	pad := filepath.Join("..", "..", "docs", "toetsen.md")
	if *update {
		if err := os.WriteFile(pad, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(pad)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(bytes.ReplaceAll(want, []byte("\r\n"), []byte("\n")), b.Bytes()) {
		t.Error("docs/toetsen.md is stale: go test ./checker/toetsen -update")
	}
}

func TestNaamLijktOp(t *testing.T) {
	for _, tt := range []struct {
		bestand string
		soort   dossier.Soort
		ja      bool
	}{
		{"map/PvA_getekend.pdf", dossier.PlanVanAanpak, true},
		{"Plan-van-Aanpak (2).PDF", dossier.PlanVanAanpak, true},
		{"pva.pdf", dossier.Probleemanalyse, false},
		{"PA wk6.pdf", dossier.Probleemanalyse, true},
		{"paspoort.pdf", dossier.Probleemanalyse, false},
		{"RIV Jansen compleet.pdf", dossier.ActueelOordeel, true},
		{"RIV Jansen compleet.pdf", dossier.UWV42Weken, false},
		{"verslag mei (1).pdf", dossier.Evaluatie, true},
		{"foto.jpg", dossier.Evaluatie, false},
		{"spoor 2/VGR 2.pdf", dossier.Spoor2Voortgang, true},
	} {
		if got := naamLijktOp(tt.bestand, tt.soort); got != tt.ja {
			t.Errorf("%s as %s: %v", tt.bestand, tt.soort, got)
		}
	}
}

func TestPassage(t *testing.T) {
	d := &dossier.Document{Bestand: "a.pdf", Paginas: [2]int{3, 3}, Bladen: []dossier.Blad{{Nummer: 3, Tekst: "Kop\tén meer\nHet advies is om zo snel mogelijk te starten\nmet het tweede spoor. Dat is niet nodig.\nMoet het tweede spoor starten?"}}}
	ps := zoekPassages([]*dossier.Document{d}, 5, vraagtSpoor2, ontkent)
	if len(ps) != 1 || ps[0].bewijs.Pagina != 3 || ps[0].zin != "Het advies is om zo snel mogelijk te starten met het tweede spoor" {
		t.Fatalf("%+v", ps)
	}
	if !staatOp(d, 3, ps[0].bewijs.Citaat) || ps[0].bewijs.Citaat == "" {
		t.Errorf("quote %q", ps[0].bewijs.Citaat)
	}
}

// Whatever stands on a page, a quote is a piece of it and lies within one cell.
func FuzzPassage(f *testing.F) {
	f.Add("Kop\tmeer\nHet advies is te starten\nmet het tweede spoor.")
	f.Add("é. start tweede spoor\xff\n\tspoor 2 starten")
	f.Fuzz(func(t *testing.T, tekst string) {
		d := &dossier.Document{Bestand: "a.pdf", Paginas: [2]int{1, 1}, Bladen: []dossier.Blad{{Nummer: 1, Tekst: tekst}}}
		for _, p := range zoekPassages([]*dossier.Document{d}, 5, vraagtSpoor2, ontkent) {
			if !strings.Contains(tekst, p.bewijs.Citaat) || strings.ContainsAny(p.bewijs.Citaat, "\t\n") {
				t.Errorf("quote %q of %q", p.bewijs.Citaat, tekst)
			}
		}
	})
}
