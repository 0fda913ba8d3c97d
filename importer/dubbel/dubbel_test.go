package dubbel

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

const verslag = `Terugkoppeling spreekuur bedrijfsarts
Arbodienst De Meander
Werknemer: mevrouw J. Veldkamp, geboren 12-05-1979
Werkgever: Bakkerij De Korenaar B.V.
Eerste ziektedag: 6 januari 2025
Datum spreekuur: %s
Werknemer heeft beperkingen in het persoonlijk en sociaal functioneren en in het zitten en staan.
Er zijn benutbare mogelijkheden. Advies: %d uur per dag in aangepast werk, opbouwen in overleg met
de werkgever. De werkgever kan taken zonder deadlines en zonder klantcontact aanbieden.
De behandeling loopt en geeft op dit moment geen aanleiding tot een ander advies.
Het volgende spreekuur is op %s.
Vragen over dit advies kunt u stellen aan de praktijkondersteuner, telefoon 088 123 45 67.
Met vriendelijke groet,
P. Noordhoek, bedrijfsarts
Pagina 1 van 1`

func gesprek(datum string, uren int, volgend string) string {
	return fmt.Sprintf(verslag, datum, uren, volgend)
}

const plan = `Plan van aanpak WIA
Naam werknemer	J. Veldkamp
Naam werkgever	Bakkerij De Korenaar B.V.
Eerste ziektedag	6 januari 2025
Datum	20 februari 2025
Einddoel	Terugkeer in het eigen werk bij de eigen werkgever
Wij spreken af dat de werknemer vanaf maandag vier uur per dag werkt in de winkel zonder kassa.
Wij spreken af dat de werkgever een rustige werkplek regelt en elke week een gesprek voert.
De casemanager bewaakt de afspraken en plant de evaluaties om de zes weken met beide partijen.
Visie werkgever	Wij verwachten volledig herstel in het eigen werk binnen een half jaar.
Visie werknemer	Ik wil graag weer aan het werk en vind de opbouw haalbaar.
Handtekening werkgever
Handtekening werknemer`

// stuk makes a document; bladen are parted by form feeds.
func stuk(bestand string, s dossier.Soort, dag, tekst string, anders ...func(*dossier.Document)) dossier.Document {
	d := dossier.Document{Bestand: bestand, Sha256: bestand, Soort: s, Zekerheid: 0.9, Tekstbron: dossier.Tekstlaag}
	for i, b := range strings.Split(tekst, "\f") {
		d.Bladen = append(d.Bladen, dossier.Blad{Nummer: i + 1, Tekst: b})
	}
	d.Paginas = [2]int{1, len(d.Bladen)}
	if dag != "" {
		d.Documentdatum = &dossier.Datering{Dag: kalender.MoetDag(dag)}
	}
	for _, f := range anders {
		f(&d)
	}
	return d
}

func scan(d *dossier.Document) { d.Tekstbron = dossier.OCR }
func vaag(d *dossier.Document) { d.Soort, d.Zekerheid = dossier.Overig, 0.3 }
func ondertekend(d *dossier.Document) {
	d.Ondertekend = dossier.Ondertekening{Werkgever: dossier.Ja, Werknemer: dossier.Ja}
}
func leegBlok(d *dossier.Document) {
	d.Ondertekend = dossier.Ondertekening{Werkgever: dossier.Nee, Werknemer: dossier.Nee}
}

// ruis damages a part of the words as a scanner does, numbers among them, but never a word
// of those in heel.
func ruis(tekst string, deel float64, zaad uint64, heel ...string) string {
	r := rand.New(rand.NewPCG(zaad, 7))
	vervang := map[rune]string{'e': "c", 'o': "0", 'l': "1", 'i': "l", 'm': "rn", 'n': "ri", 'a': "o", 's': "5", 'd': "cl", 't': "f", '3': "8", '1': "7", '0': "o", '5': "S", 'g': "q"}
	regels := strings.Split(tekst, "\n")
	for i, regel := range regels {
		woorden := strings.Split(regel, " ")
		for j, w := range woorden {
			if r.Float64() > deel || slices.ContainsFunc(heel, func(h string) bool { return strings.Contains(w, h) }) {
				continue
			}
			var b strings.Builder
			fout := false
			for _, c := range w {
				if v, ok := vervang[c]; ok && !fout && r.Float64() < 0.6 {
					b.WriteString(v)
					fout = true
					continue
				}
				b.WriteRune(c)
			}
			woorden[j] = b.String()
		}
		regels[i] = strings.Join(woorden, " ")
	}
	return strings.Join(regels, "\n")
}

// paren gives what Merk made of it, as "kopie = wat telt".
func paren(docs ...dossier.Document) []string {
	var uit []string
	for _, x := range Merk(docs) {
		uit = append(uit, x.Bestand+" = "+x.Van)
	}
	return uit
}

func TestMerk(t *testing.T) {
	const ts = dossier.TerugkoppelingSpreekuur
	een := gesprek("14 maart 2025", 2, "25 april 2025")
	kop := "Van: P. Noordhoek\nVerzonden: vrijdag 14 maart 2025 16:20\nAan: HR\nOnderwerp: Terugkoppeling\n"
	for naam, tt := range map[string]struct {
		docs []dossier.Document
		wil  []string
	}{
		"herdruk":                           {[]dossier.Document{stuk("a", ts, "2025-03-14", een), stuk("b", ts, "2025-03-14", strings.Replace(een, "Pagina 1 van 1", "Afgedrukt op 3-11-2025 om 10:31\nBlad 1/2", 1))}, []string{"b = a"}},
		"twee herdrukken":                   {[]dossier.Document{stuk("a", ts, "2025-03-14", een+"\nGeprint 1-2-2026"), stuk("b", ts, "2025-03-14", een+"\nGeprint 3-4-2026"), stuk("c", ts, "2025-03-14", een)}, []string{"b = a", "c = a"}},
		"zelfde formulier, andere datum":    {[]dossier.Document{stuk("a", ts, "2025-03-14", een), stuk("b", ts, "2025-04-25", gesprek("25 april 2025", 2, "6 juni 2025"))}, nil},
		"zelfde dag, ander advies":          {[]dossier.Document{stuk("a", ts, "2025-03-14", een), stuk("b", ts, "2025-03-14", gesprek("14 maart 2025", 4, "25 april 2025"))}, nil},
		"andere datum, datum niet gevonden": {[]dossier.Document{stuk("a", ts, "2025-03-14", een), stuk("b", ts, "", gesprek("25 april 2025", 2, "6 juni 2025"))}, nil},
		"scan naast origineel":              {[]dossier.Document{stuk("a", ts, "2025-03-14", een), stuk("b", ts, "2025-03-14", ruis(een, 0.12, 1, "14", "maart"), scan)}, []string{"b = a"}},
		"scan van een andere datum":         {[]dossier.Document{stuk("a", ts, "2025-03-14", een), stuk("b", ts, "2025-04-25", ruis(gesprek("25 april 2025", 2, "6 juni 2025"), 0.1, 2), scan)}, nil},
		"scan zonder datum van hetzelfde":   {[]dossier.Document{stuk("a", ts, "2025-03-14", een), stuk("b", ts, "", ruis(een, 0.05, 3, "20", "14", "maart", "januari", "6", "april", "25"), scan)}, []string{"b = a"}},
		"scan zonder datum van een ander":   {[]dossier.Document{stuk("a", ts, "2025-03-14", een), stuk("b", ts, "", ruis(gesprek("25 april 2025", 2, "6 juni 2025"), 0.05, 4), scan)}, nil},
		"twee scans":                        {[]dossier.Document{stuk("a", ts, "2025-03-14", ruis(een, 0.08, 5, "14", "maart"), scan), stuk("b", ts, "2025-03-14", ruis(een, 0.08, 6, "14", "maart"), scan)}, []string{"b = a"}},
		"slecht herkende scan":              {[]dossier.Document{stuk("a", ts, "2025-03-14", een), stuk("b", dossier.Overig, "2025-03-14", ruis(een, 0.12, 7, "14", "maart"), scan, vaag)}, []string{"b = a"}},
		"twee zekere soorten":               {[]dossier.Document{stuk("a", dossier.Evaluatie, "2025-03-14", een), stuk("b", dossier.Eerstejaarsevaluatie, "2025-03-14", een)}, nil},
		"getekend gaat voor":                {[]dossier.Document{stuk("a", dossier.PlanVanAanpak, "2025-02-20", plan, leegBlok), stuk("b", dossier.PlanVanAanpak, "2025-02-20", plan+"\n21 februari 2025\t24 februari 2025", ondertekend)}, []string{"a = b"}},
		"getekende scan gaat voor":          {[]dossier.Document{stuk("a", dossier.PlanVanAanpak, "2025-02-20", plan, leegBlok), stuk("b", dossier.PlanVanAanpak, "2025-02-20", ruis(plan, 0.05, 8, "20", "februari"), scan, ondertekend)}, []string{"a = b"}},
		"scan zonder te zien handtekening gaat voor een leeg blok": {[]dossier.Document{stuk("a", dossier.PlanVanAanpak, "2025-02-20", plan, leegBlok), stuk("b", dossier.PlanVanAanpak, "2025-02-20", plan, scan)}, []string{"a = b"}},
		"completer gaat voor":          {[]dossier.Document{stuk("a", ts, "2025-03-14", een), stuk("b", ts, "2025-03-14", een+"\fBijlage: opbouwschema van de uren in het aangepaste werk")}, []string{"a = b"}},
		"digitaal gaat voor scan":      {[]dossier.Document{stuk("a", ts, "2025-03-14", een, scan), stuk("b", ts, "2025-03-14", een)}, []string{"a = b"}},
		"mail en afdruk":               {[]dossier.Document{stuk("a.msg", ts, "2025-03-14", kop+een), stuk("b.pdf", ts, "2025-03-14", "Arbodienst\n"+kop+"Bijlagen: x.pdf\n"+een+"\n1 / 1")}, []string{"b.pdf = a.msg"}},
		"antwoord met de mail eronder": {[]dossier.Document{stuk("a", ts, "2025-03-14", kop+een), stuk("b", ts, "2025-03-17", "Van: HR\nVerzonden: maandag 17 maart 2025 9:02\nAan: P. Noordhoek\nAkkoord.\n"+kop+een)}, nil},
		"te kort om te zeggen":         {[]dossier.Document{stuk("a", ts, "2025-03-14", "Ontvangen en akkoord"), stuk("b", ts, "2025-03-14", "Ontvangen en akkoord")}, nil},
		"kort en gelijk":               {[]dossier.Document{stuk("a", dossier.Ziekmelding, "2025-01-06", "Ik meld mij vandaag ziek met griep en bel morgen opnieuw"), stuk("b", dossier.Ziekmelding, "2025-01-06", "Ik meld mij vandaag ziek met griep en bel morgen opnieuw")}, []string{"b = a"}},
		"kort en anders":               {[]dossier.Document{stuk("a", dossier.Ziekmelding, "2025-01-06", "Ik meld mij vandaag ziek met griep en bel morgen opnieuw"), stuk("b", dossier.Ziekmelding, "2025-01-06", "Ik meld mij vandaag ziek met koorts en bel morgen opnieuw")}, nil},
		"zelfde bestand":               {[]dossier.Document{stuk("a", ts, "2025-03-14", een), stuk("a", ts, "2025-03-14", een, func(d *dossier.Document) { d.Paginas = [2]int{7, 7} })}, []string{"a = a"}},
		"een mens zegt van niet":       {[]dossier.Document{stuk("a", ts, "2025-03-14", een), stuk("b", ts, "2025-03-14", een, func(d *dossier.Document) { d.NietDubbel = true })}, nil},
		"zonder tekst":                 {[]dossier.Document{stuk("a", ts, "2025-03-14", ""), stuk("b", ts, "2025-03-14", "")}, nil},
	} {
		if d := cmp.Diff(tt.wil, paren(tt.docs...)); d != "" {
			t.Errorf("%s (-wil +kreeg):\n%s", naam, d)
		}
		slices.Reverse(tt.docs)
		if d := cmp.Diff(tt.wil, paren(tt.docs...)); d != "" {
			t.Errorf("%s, andersom (-wil +kreeg):\n%s", naam, d)
		}
	}
}

func TestMerkZetHetStuk(t *testing.T) {
	een := gesprek("14 maart 2025", 2, "25 april 2025")
	docs := []dossier.Document{stuk("a", dossier.TerugkoppelingSpreekuur, "2025-03-14", een), stuk("b", dossier.TerugkoppelingSpreekuur, "2025-03-14", een)}
	docs[0].DubbelVan = &dossier.Plek{Bestand: "van vroeger"}
	got := Merk(docs)
	want := []dossier.Dubbel{{Bestand: "b", Van: "a", Soort: dossier.VrijwelGelijk, Paginas: [2]int{1, 1}, VanPaginas: [2]int{1, 1}, Reden: "100% van de tekst is gelijk en de datums kloppen"}}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-wil +kreeg):\n%s", d)
	}
	if !docs[0].Telt() || docs[1].Telt() || docs[1].DubbelVan.Sha256 != "a" {
		t.Errorf("a telt %v, b telt %v (%+v)", docs[0].Telt(), docs[1].Telt(), docs[1].DubbelVan)
	}
}

// A series of talks on one form, each of its own date, read from paper: none is a copy.
func TestReeksGesprekken(t *testing.T) {
	var docs []dossier.Document
	dag := kalender.MoetDag("2025-01-20")
	for i := range 40 {
		d := stuk(fmt.Sprintf("%02d", i), dossier.TerugkoppelingSpreekuur, dag.String(), gesprek(dag.Nederlands(), 2+i%4, dag.Plus(42).Nederlands()))
		if i%2 == 1 {
			d.Bladen[0].Tekst, d.Tekstbron = ruis(d.Bladen[0].Tekst, 0.08, uint64(i)), dossier.OCR
			if i%5 == 0 {
				d.Documentdatum = nil
			}
		}
		docs = append(docs, d)
		dag = dag.Plus(14)
	}
	if got := paren(docs...); got != nil {
		t.Errorf("kopieën: %v", got)
	}
}

func TestDatum(t *testing.T) {
	for in, wil := range map[string]string{"14 maart 2025": "2025-3-14", "14 03 25": "2025-3-14", "2025 03 14": "2025-3-14", "l4 maart 2O25": "2025-3-14", "45 03 2025": "", "14 13 2025": "", "14 maart xx": ""} {
		w := strings.Fields(strings.ToLower(in))
		if got := datum(w[0], w[1], w[2]); got != wil {
			t.Errorf("%s: %q, wilde %q", in, got, wil)
		}
	}
}

func BenchmarkMerk(b *testing.B) {
	var docs []dossier.Document
	dag := kalender.MoetDag("2020-01-20")
	for i := range 500 {
		docs = append(docs, stuk(fmt.Sprint(i), dossier.TerugkoppelingSpreekuur, dag.String(), ruis(gesprek(dag.Nederlands(), i%9, dag.Plus(42).Nederlands()), 0.3, uint64(i))))
		dag = dag.Plus(3)
	}
	for b.Loop() {
		Merk(docs)
	}
}
