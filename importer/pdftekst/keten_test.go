package pdftekst

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"strings"
	"sync"
	"testing"
	"time"

	"dossiercheck/importer/page"
)

// scherm reads page 1 of a PDF with the second reader, in this process.
func scherm(t *testing.T, data []byte) page.Page {
	t.Helper()
	e := oog(t)
	d, err := e.document(data, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	p, err := secondPage(context.Background(), d, 1)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

var eenOog = sync.OnceValue(func() *eye { return newEye(context.Background(), "") })

func oog(t *testing.T) *eye {
	if testing.Short() {
		t.Skip("PDFium starten kost seconden")
	}
	return eenOog()
}

// TestTweedeLezer holds the two text readers next to each other: text, places and boxes must
// agree on papers that both can read.
func TestTweedeLezer(t *testing.T) {
	tabel := at(50, 700, "Datum van het gesprek") + at(250, 700, "5 maart 2024") +
		at(50, 680, "Aanwezig") + at(250, 680, "De werknemer en de werkgever") +
		"BT /F2 16 Tf 50 760 Td (Gespreksverslag) Tj ET\n"
	vakje := "1 w 50 600 10 10 re S 50 580 10 10 re S 52 582 m 58 588 l S 58 582 m 52 588 l S\n" + at(66, 602, "Ja") + at(66, 582, "Nee")
	veld := []string{"<</Type/XObject>>", "<</Type/Annot/Subtype/Widget/FT/Tx/T(naam)/V(J. Jansen)/Rect[150 695 300 712]/DA(/Helv 10 Tf)>>",
		"<</Fields[8 0 R]/DA(/Helv 10 Tf 0 g)>>"}
	for name, data := range map[string][]byte{
		"tabel":           blad(tabel, ""),
		"gedraaid":        blad(tabel, "/Rotate 90"),
		"ondersteboven":   blad(tabel, "/Rotate 180"),
		"uitsnede":        blad(tabel, "/CropBox[20 300 500 800]"),
		"tekst overdwars": blad("q 0 1 -1 0 595 0 cm "+tabel+" Q", ""),
		"vakjes":          blad(vakje, ""),
		"invulveld": bytes.Replace(blad(at(50, 700, "Naam werknemer"), "/Annots[8 0 R]", veld...),
			[]byte("/Pages 2 0 R"), []byte("/Pages 2 0 R/AcroForm 9 0 R"), 1),
	} {
		t.Run(name, func(t *testing.T) {
			f, err := Lees(data, Opties{})
			if err != nil {
				t.Fatal(err)
			}
			one, two := f.Pages[0], scherm(t, data)
			if got, want := two.Text(), one.Text(); got != want || want == "" {
				t.Fatalf("PDFium leest\n%q\nwij\n%q", got, want)
			}
			if two.Reader != secondReader || two.Source != one.Source {
				t.Errorf("lezer %q bron %q, wilde %q en %q", two.Reader, two.Source, secondReader, one.Source)
			}
			for i, l := range one.Lines {
				for j, c := range l.Cells {
					for k, w := range c.Words {
						v := two.Lines[i].Cells[j].Words[k]
						if d := max(math.Abs(w.X0-v.X0), math.Abs(w.X1-v.X1), math.Abs(w.Y0-v.Y0), math.Abs(w.Y1-v.Y1)); d > 2 && w.Field == "" || w.Bold != v.Bold || w.Field != v.Field {
							t.Errorf("woord %q: %+v, PDFium %+v", w.Text, w, v)
						}
					}
				}
			}
		})
	}
}

func TestZachtAfbreekteken(t *testing.T) {
	p := scherm(t, blad(at(50, 700, "De werknemer volgt een re-")+at(50, 688, "integratie in het tweede spoor."), ""))
	if got, want := p.Text(), "De werknemer volgt een re-\nintegratie in het tweede spoor."; got != want {
		t.Errorf("kreeg %q, wilde %q", got, want)
	}
}

func TestWieWint(t *testing.T) {
	goed := func(lezer string, bron page.Source) page.Page {
		p := page.FromText(1, "De werknemer heeft met de werkgever gesproken over het werk van deze week")
		p.Reader, p.Source = lezer, bron
		return p
	}
	rommel := page.FromText(1, "Dfj wfslofmfs iffgu nfu ef xfslhfwfs hftqsplfo xxzzq brrrtt kwwwd")
	rommel.Reader, rommel.Reden = reader, "woorden die geen taal zijn"
	leeg := page.Page{Number: 1, Source: page.None, Reader: reader, Reden: noText}
	stuk := goed(reader, page.Layer)
	stuk.Broken, stuk.Reden = true, "de inhoud is halverwege afgebroken"
	stuk.Lines[0].Cells[0].Words = stuk.Lines[0].Cells[0].Words[:4]
	for _, tt := range []struct {
		name     string
		old, new page.Page
		wint     string
		reden    string
	}{
		{"scan", leeg, goed(scanReader, page.OCR), scanReader, noText},
		{"ook ocr ziet niets", leeg, page.Page{Number: 1, Source: page.None, Reader: scanReader}, reader, noText},
		{"rommel tegen tekst", rommel, goed(secondReader, page.Layer), secondReader, "tekstlaag vervangen: woorden die geen taal zijn"},
		{"gelijk blijft", goed(reader, page.Layer), goed(secondReader, page.Layer), reader, ""},
		{"half tegen heel", stuk, goed(secondReader, page.Layer), secondReader, "eerste lezing onvolledig: de inhoud is halverwege afgebroken"},
	} {
		f := page.File{Pages: []page.Page{tt.old}}
		replace(&f, tt.new)
		if p := f.Pages[0]; p.Reader != tt.wint || p.Reden != tt.reden {
			t.Errorf("%s: %s (%q), wilde %s (%q)", tt.name, p.Reader, p.Reden, tt.wint, tt.reden)
		}
	}
}

func TestWants(t *testing.T) {
	scan := page.Page{Number: 1, Source: page.None, Reader: reader, Reden: noText, Picture: 1}
	for _, tt := range []struct {
		name    string
		p       page.Page
		geenOCR bool
		want    glance
		again   bool
	}{
		{"gewone bladzijde", page.Page{Source: page.Layer, Reader: reader}, false, glance{}, false},
		{"scan", scan, false, glance{N: 1, Picture: true}, true},
		{"scan zonder ocr", scan, true, glance{N: 1}, false},
		{"afgewezen laag", page.Page{Source: page.None, Reader: reader, Reden: "tekens die geen tekst zijn"}, false, glance{Text: true, Picture: true}, true},
		{"afgewezen laag zonder ocr", page.Page{Source: page.None, Reader: reader, Reden: "tekens die geen tekst zijn"}, true, glance{Text: true}, true},
		{"twijfel", page.Page{Source: page.Layer, Reader: reader, Reden: "geen gewone woorden"}, false, glance{Text: true}, true},
		{"hersteld", page.Page{Source: page.Layer, Reader: reader, Reden: mendedNote}, false, glance{}, false},
		{"xfa", page.Page{Source: page.Form, Reader: xfaReader, Reden: "x"}, false, glance{}, false},
	} {
		got, again := wants(&tt.p, tt.geenOCR)
		if got != tt.want || again != tt.again {
			t.Errorf("%s: %+v %v, wilde %+v %v", tt.name, got, again, tt.want, tt.again)
		}
	}
}

func TestKetenBijDeBewaker(t *testing.T) {
	if testing.Short() {
		t.Skip("PDFium starten kost seconden")
	}
	b := NieuweBewaker(Grenzen{Processen: 1})
	defer b.Sluit()
	// A simple font whose ToUnicode says nonsense: the gate must see it, whoever reads it.
	nonsens := stroom("", "1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <4e00> endbfrange")
	slecht := bytes.Replace(blad(at(50, 700, "De werknemer en de werkgever spraken elkaar over het werk"), "", nonsens),
		[]byte("/Encoding/WinAnsiEncoding>>"), []byte("/Encoding/WinAnsiEncoding/ToUnicode 7 0 R>>"), 1)
	f, err := b.Lees(context.Background(), slecht, Opties{})
	if err != nil {
		t.Fatal(err)
	}
	p := f.Pages[0]
	if p.Source != page.OCR || p.Reader != scanReader || !strings.Contains(p.Text(), "werkgever") || !strings.Contains(p.Reden, "tekens die geen tekst zijn") {
		t.Errorf("bron %q lezer %q reden %q tekst %q", p.Source, p.Reader, p.Reden, p.Text())
	}
}

func TestZestigBestanden(t *testing.T) {
	t.Setenv("PDFTEKST_MISDRAAG", "1")
	b := NieuweBewaker(Grenzen{Tijd: 4 * time.Second, Geheugen: 300 << 20, Processen: 2})
	defer b.Sluit()
	slecht := map[int][]byte{11: []byte("HANG"), 29: []byte("STAPEL"), 47: []byte("WEG")}
	fout := make([]error, 60)
	tekst := make([]string, 60)
	var all sync.WaitGroup
	work := make(chan int)
	for range 4 {
		all.Go(func() {
			for i := range work {
				data := slecht[i]
				if data == nil {
					data = blad(at(50, 700, fmt.Sprintf("stuk %d", i)), "")
				}
				f, err := b.Lees(context.Background(), data, Opties{GeenOCR: true})
				fout[i], tekst[i] = err, bladen(f)
			}
		})
	}
	for i := range 60 {
		work <- i
	}
	close(work)
	all.Wait()
	for i := range 60 {
		var f *Fout
		switch {
		case slecht[i] != nil && !errors.As(fout[i], &f):
			t.Errorf("bestand %d doodt zijn lezer, maar gaf %v", i, fout[i])
		case slecht[i] == nil && (fout[i] != nil || tekst[i] != fmt.Sprintf("stuk %d", i)):
			t.Errorf("bestand %d: %q, %v", i, tekst[i], fout[i])
		}
	}
}
