package pdftekst

import (
	"bytes"
	"fmt"
	"testing"
	"unicode/utf8"

	"codeberg.org/go-pdf/fpdf"
)

func FuzzCMap(f *testing.F) {
	f.Add([]byte("begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <00> <ff> <0041> endbfrange"))
	f.Add([]byte("1 beginbfrange <0000> <ffff> [<0041> <0042>] endbfrange 1 beginbfchar <01> <d83dde00> endbfchar"))
	f.Add([]byte("1 begincidrange <0000> <ffff> 5 endcidrange 1 begincidchar <03> 7 endcidchar"))
	f.Add([]byte("<<[<<[(\\"))
	f.Fuzz(func(t *testing.T, b []byte) {
		m := parseCMap(b)
		if len(m.text) > maxEntries || len(m.cids) > maxEntries || len(m.runs) > maxRuns {
			t.Fatalf("%d teksten, %d reeksen, %d cid-reeksen", len(m.text), len(m.runs), len(m.cids))
		}
		for s := string(b); len(s) > 0; {
			c, n := m.next(s, 2)
			if n <= 0 || n > len(s) {
				t.Fatalf("code %x heeft lengte %d", c, n)
			}
			_, _ = m.cidOf(c), m.textOf(c)
			s = s[n:]
		}
	})
}

func FuzzTekst(f *testing.F) {
	f.Add([]byte(at(50, 700, "Datum") + at(200, 700, "5 maart")))
	f.Add([]byte("q 1 0 0 1 0 0 cm BT /F1 10 Tf [(a)-500(b)] TJ ET Q /X1 Do 1 1 9 9 re S"))
	f.Add([]byte("BT /F1 1e9 Tf 999999999 0 0 -1 0 0 Tm (x) ' ( y ) \" ET BI ID EI"))
	f.Fuzz(func(t *testing.T, content []byte) {
		if len(content) > 1<<16 {
			return
		}
		file, err := Lees(blad(string(content), ""), Opties{})
		if err != nil {
			return
		}
		for _, p := range file.Pages {
			if !utf8.ValidString(p.Text()) {
				t.Fatalf("geen geldige tekst: %q", p.Text())
			}
			for _, l := range p.Lines {
				if len(l.Cells) == 0 || l.Y1 < l.Y0 {
					t.Fatalf("regel %+v", l)
				}
			}
		}
	})
}

// verslag makes a document of n pages as a report writer would.
func verslag(tb testing.TB, n int) []byte {
	tb.Helper()
	p := fpdf.New("P", "mm", "A4", "")
	for i := 1; i <= n; i++ {
		p.AddPage()
		p.SetFont("Helvetica", "B", 16)
		p.Cell(0, 10, fmt.Sprintf("Verslag %d", i))
		p.Ln(14)
		p.SetFont("Helvetica", "", 10)
		for k := 0; k < 12; k++ {
			p.CellFormat(60, 6, "Datum van het gesprek", "1", 0, "", false, 0, "")
			p.CellFormat(100, 6, fmt.Sprintf("%d maart 2024", k+1), "1", 1, "", false, 0, "")
		}
		p.Ln(4)
		for k := 0; k < 6; k++ {
			p.MultiCell(0, 5, "De werknemer en de werkgever hebben gesproken over het werk van de afgelopen weken en over wat er nog nodig is om de uren verder uit te breiden.", "", "", false)
		}
	}
	var b bytes.Buffer
	if err := p.Output(&b); err != nil {
		tb.Fatal(err)
	}
	return b.Bytes()
}

func TestVerslagVanFpdf(t *testing.T) {
	f, err := Lees(verslag(t, 2), Opties{})
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Pages) != 2 {
		t.Fatalf("%d bladzijden, wilde 2", len(f.Pages))
	}
	l := f.Pages[1].Lines
	if got := l[0].Text(); got != "Verslag 2" || !l[0].Bold {
		t.Errorf("kop %q, vet %v", got, l[0].Bold)
	}
	if got := l[3].Text(); got != "Datum van het gesprek\t3 maart 2024" {
		t.Errorf("rij %q", got)
	}
}

func BenchmarkLees(b *testing.B) {
	data := verslag(b, 20)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Lees(data, Opties{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(20*float64(b.N)/b.Elapsed().Seconds(), "bladzijden/s")
}
