package rapport

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"dossiercheck/app/internal/proefrapport"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// gezet is one piece of text as it stands on a page: place in points from the bottom left.
type gezet struct {
	x, y, breedte, pt float64
	tekst             string
}

// blad is a page of a PDF that was read back.
type blad struct {
	breedte, hoogte float64 // points
	tekst           []gezet
}

// terug reads the text of an uncompressed report back from its bytes, independent of how it
// was laid out, and the titles of its outline.
func terug(t *testing.T, r oordeel.Rapport) (bladen []blad, inhoud []string) {
	t.Helper()
	doc, err := maakPDF(&r, false)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := doc.Output(&b); err != nil {
		t.Fatal(err)
	}
	meet := nieuwSchrijver(&r, nil, 0, false)
	stijlen := fontStijlen(b.String())
	stroom := regexp.MustCompile(`(?s)/Type /Page\n(.*?)endobj.*?stream\n(.*?)\nendstream`)
	for _, m := range stroom.FindAllStringSubmatch(b.String(), -1) {
		p := blad{breedte: bladB / 25.4 * 72, hoogte: bladH / 25.4 * 72}
		if mb := regexp.MustCompile(`MediaBox \[0 0 ([\d.]+) ([\d.]+)\]`).FindStringSubmatch(m[1]); mb != nil {
			p.breedte, _ = strconv.ParseFloat(mb[1], 64)
			p.hoogte, _ = strconv.ParseFloat(mb[2], 64)
		}
		p.tekst = leesTekst(m[2], stijlen, meet)
		bladen = append(bladen, p)
	}
	for _, m := range regexp.MustCompile(`(?s)<</Title \((.*?[^\\])\)\n/Parent`).FindAllStringSubmatch(b.String(), -1) {
		inhoud = append(inhoud, utf16Tekst(strings.TrimPrefix(ontsnap(m[1]), "\xfe\xff")))
	}
	return bladen, inhoud
}

// teruggelezen is terug for one of alleGevallen, once per case.
func teruggelezen(t *testing.T, naam string, maak func() oordeel.Rapport) ([]blad, []string) {
	t.Helper()
	if _, ok := eerder[naam]; !ok {
		b, i := terug(t, maak())
		eerder[naam] = gelezenPDF{b, i}
	}
	return eerder[naam].bladen, eerder[naam].inhoud
}

type gelezenPDF struct {
	bladen []blad
	inhoud []string
}

var eerder = map[string]gelezenPDF{}

// fontStijlen maps the font names that pages use to "", "B" or "I".
func fontStijlen(pdf string) map[string]string {
	naam := map[string]string{}
	for _, m := range regexp.MustCompile(`(\d+) 0 obj\n<</Type /Font\n/Subtype /Type0\n/BaseFont /utf8`+familie+`(\w*)`).FindAllStringSubmatch(pdf, -1) {
		naam[m[1]] = m[2]
	}
	uit := map[string]string{}
	for _, m := range regexp.MustCompile(`/(F\w+) (\d+) 0 R`).FindAllStringSubmatch(pdf, -1) {
		uit[m[1]] = naam[m[2]]
	}
	return uit
}

var tekstRE = regexp.MustCompile(`(?s)BT /(F\w+) ([\d.]+) Tf ET|BT ([\d.-]+) ([\d.-]+) Td \(((?:[^\\)]|\\.)*)\) Tj ET`)

func leesTekst(stroom string, stijlen map[string]string, meet *schrijver) []gezet {
	var uit []gezet
	l := letter{}
	for _, m := range tekstRE.FindAllStringSubmatch(stroom, -1) {
		if m[1] != "" {
			l.stijl = stijlen[m[1]]
			l.pt, _ = strconv.ParseFloat(m[2], 64)
			continue
		}
		g := gezet{tekst: utf16Tekst(ontsnap(m[5])), pt: l.pt}
		g.x, _ = strconv.ParseFloat(m[3], 64)
		g.y, _ = strconv.ParseFloat(m[4], 64)
		g.breedte = meet.breedte(l, g.tekst) / 25.4 * 72
		uit = append(uit, g)
	}
	return uit
}

func ontsnap(s string) string {
	return strings.NewReplacer(`\\`, `\`, `\(`, `(`, `\)`, `)`, `\r`, "\r").Replace(s)
}

func utf16Tekst(s string) string {
	var u []uint16
	for i := 0; i+1 < len(s); i += 2 {
		u = append(u, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return string(utf16.Decode(u))
}

// aaneen is all text of the pages without spaces, in the order of setting, so that wrapped
// text can be found in it. Running heads and feet are left out.
func aaneen(bladen []blad) string {
	var s strings.Builder
	for _, b := range bladen {
		for _, g := range b.tekst {
			if g.y > 40 && g.y < b.hoogte-45 {
				s.WriteString(zonderWit(g.tekst))
			}
		}
	}
	return s.String()
}

func zonderWit(s string) string { return strings.Join(strings.Fields(s), "") }

var alleGevallen = map[string]func() oordeel.Rapport{
	"slecht": proefrapport.Slecht, "goed": proefrapport.Goed, "leeg": proefrapport.Leeg,
	"zonder ziektedag": proefrapport.ZonderZiektedag, "groot": proefrapport.Groot,
	"lang": lang,
}

// lang has texts that are longer than a page where nobody expects them.
func lang() oordeel.Rapport {
	r := proefrapport.Slecht()
	tekst := strings.Repeat("Hier staat meer dan iemand had voorzien, in zinnen zonder eind. ", 60)
	r.Bevindingen = append([]oordeel.Bevinding(nil), r.Bevindingen...)
	r.Bevindingen[0].Bericht = tekst
	for i := range r.Bevindingen {
		if b := &r.Bevindingen[i]; b.Uitkomst == oordeel.Tekort {
			b.Bericht, b.Herstel, b.Waarom = tekst, tekst, tekst
			b.Bewijs = []dossier.Bewijs{{Bestand: strings.Repeat("map/", 60) + "stuk.pdf", Pagina: 1, Citaat: tekst}}
			break
		}
	}
	r.Risico.Zin = tekst[:1200]
	return r
}

func TestPDFGolden(t *testing.T) {
	bladen, inhoud := terug(t, proefrapport.Slecht())
	var s strings.Builder
	for _, x := range inhoud {
		fmt.Fprintf(&s, "inhoud: %s\n", x)
	}
	for i, b := range bladen {
		fmt.Fprintf(&s, "\n== blad %d (%.0f x %.0f)\n", i+1, b.breedte, b.hoogte)
		for _, g := range b.tekst {
			fmt.Fprintf(&s, "%s\n", g.tekst)
		}
	}
	const naam = "testdata/pdf-slecht.golden"
	if f := flag.Lookup("update"); f != nil && f.Value.String() == "true" {
		if err := os.WriteFile(naam, []byte(s.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(naam)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), s.String()); diff != "" {
		t.Errorf("anders dan %s (ververs met -update):\n%s", naam, diff)
	}
}

func TestPDFNietsBuitenDeKantlijn(t *testing.T) {
	for naam, maak := range alleGevallen {
		bladen, _ := teruggelezen(t, naam, maak)
		for i, b := range bladen {
			if len(b.tekst) < 3 {
				t.Errorf("%s: blad %d is leeg", naam, i+1)
			}
			for _, g := range b.tekst {
				const rand = (kantlijn - 0.2) / 25.4 * 72
				if g.x < rand || g.x+g.breedte > b.breedte-rand || g.y < 25 || g.y > b.hoogte-25 {
					t.Errorf("%s, blad %d: %q staat op %.0f,%.0f en is %.0f breed", naam, i+1, g.tekst, g.x, g.y, g.breedte)
				}
			}
		}
	}
}

func TestPDFKoppenStaanNietAlleen(t *testing.T) {
	for naam, maak := range alleGevallen {
		bladen, _ := teruggelezen(t, naam, maak)
		for i, b := range bladen {
			laagste := b.hoogte // of body text
			for _, g := range b.tekst {
				if g.pt < lKop3.pt && g.y > 40 {
					laagste = min(laagste, g.y)
				}
			}
			for _, g := range b.tekst {
				if i > 0 && g.pt > lTekst.pt && g.y < laagste {
					t.Errorf("%s, blad %d: kop %q staat onderaan", naam, i+1, g.tekst)
				}
			}
		}
	}
}

func TestPDFTekstenRakenElkaarNiet(t *testing.T) {
	for naam, maak := range alleGevallen {
		bladen, _ := teruggelezen(t, naam, maak)
		for i, b := range bladen {
			for j, g := range b.tekst {
				for _, h := range b.tekst[j+1:] {
					diep := min(g.y+g.pt*0.7, h.y+h.pt*0.7) - max(g.y-g.pt*0.15, h.y-h.pt*0.15)
					breed := min(g.x+g.breedte, h.x+h.breedte) - max(g.x, h.x)
					if diep > 0.5 && breed > 0.5 {
						t.Errorf("%s, blad %d: %q en %q staan over elkaar", naam, i+1, g.tekst, h.tekst)
					}
				}
			}
		}
	}
}

func TestPDFBevatAlles(t *testing.T) {
	for naam, maak := range alleGevallen {
		r := maak()
		bladen, inhoud := teruggelezen(t, naam, maak)
		tekst := aaneen(bladen)
		moet := func(wat, s string) {
			if s != "" && !strings.Contains(tekst, zonderWit(schoon(s))) {
				t.Errorf("%s: %s niet gevonden: %q", naam, wat, s)
			}
		}
		moet("zin", r.Risico.Zin)
		moet("route", r.Risico.Administratief.Zin)
		moet("route", r.Risico.Inhoudelijk.Zin)
		moet("werkgever", r.Dossier.Werkgever.Waarde)
		for i := range r.Bevindingen {
			b := &r.Bevindingen[i]
			moet("titel", b.Titel)
			moet("bericht", b.Bericht)
			if b.Uitkomst == oordeel.Tekort {
				moet("herstel", b.Herstel)
				moet("wie", b.HerstelWie)
				moet("waarom", b.Waarom)
				if !strings.Contains(strings.Join(inhoud, "\n"), b.Titel) {
					t.Errorf("%s: %s staat niet in de inhoudsopgave", naam, b.Titel)
				}
			}
			for j, x := range b.Bewijs {
				if j == 0 && b.Uitkomst == oordeel.Voldaan || b.Uitkomst != oordeel.Voldaan && b.Uitkomst != oordeel.NietVanToepassing {
					moet("citaat", x.Citaat)
					moet("bestand", x.Bestand)
				}
			}
		}
		for i := range r.Dossier.Documenten {
			moet("document", r.Dossier.Documenten[i].Bestand)
		}
		for _, o := range r.Dossier.Onleesbaar {
			moet("onleesbaar", o.Bestand)
			moet("reden", o.Reden)
		}
		laatste := bladen[len(bladen)-1].tekst
		want := fmt.Sprintf("bladzijde %d van %d", len(bladen), len(bladen))
		if !strings.Contains(fmt.Sprint(laatste), want) {
			t.Errorf("%s: %q ontbreekt", naam, want)
		}
	}
}

// TestPDFNoemtWatIsUitgesloten keeps a document that a person left out in the list.
func TestPDFNoemtWatIsUitgesloten(t *testing.T) {
	bladen, _ := teruggelezen(t, "uitgesloten", func() oordeel.Rapport {
		r := proefrapport.Slecht()
		var in dossier.Invoer
		in.SluitUit(&r.Dossier.Documenten[0], "van een andere werknemer")
		r.Dossier = r.Dossier.Met(in)
		return r
	})
	if s := zonderWit("telt niet mee: van een andere werknemer"); !strings.Contains(aaneen(bladen), s) {
		t.Error("het uitgesloten document of de reden ontbreekt")
	}
}

func TestPDFOordeelOpEenBlad(t *testing.T) {
	for naam, maak := range alleGevallen {
		r := maak()
		bladen, _ := teruggelezen(t, naam, maak)
		voor := aaneen(bladen[:1])
		for _, s := range []string{"Risico op een loonsanctie", r.Risico.Zin, r.Risico.Inhoudelijk.Zin, "Eerst te doen", "Niet te bepalen", "Kosten van een loonsanctie"} {
			if !strings.Contains(voor, zonderWit(s)) {
				t.Errorf("%s: %q niet op het eerste blad", naam, s)
			}
		}
	}
}

func TestPDFVreemdeTekens(t *testing.T) {
	r := proefrapport.Slecht()
	r.Dossier.Werknemer.Waarde = "Ren\u0065\u0301e \u202e漢字 🙂 Łukasz\x00\x1b[31m (\\) Ğ ☒\n\tJr."
	r.Bevindingen[0].Bewijs = []dossier.Bewijs{{Bestand: "a\\(b).pdf", Pagina: 1, Citaat: strings.Repeat("onafgebroken", 60)}}
	bladen, _ := terug(t, r)
	if tekst := aaneen(bladen[:1]); !strings.Contains(tekst, zonderWit("Renée �� � Łukasz[31m (\\) Ğ ☒ Jr.")) {
		t.Errorf("%q", tekst[:200])
	}
	if tekst := aaneen(bladen); !strings.Contains(tekst, strings.Repeat("onafgebroken", 60)) || !strings.Contains(tekst, `a\(b).pdf`) {
		t.Error("lang woord of haakje kwijt")
	}
}
