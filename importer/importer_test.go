package importer_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"codeberg.org/go-pdf/fpdf"
	"github.com/google/go-cmp/cmp"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer"
	"dossiercheck/importer/page"
	"dossiercheck/importer/pdftekst"
)

func TestMain(m *testing.M) {
	if pdftekst.Kind(os.Args) {
		return
	}
	os.Exit(m.Run())
}

// pdf makes a PDF of pages of lines; a line with a tab is a label and its value.
func pdf(t testing.TB, pages ...string) []byte {
	t.Helper()
	p := fpdf.New("P", "pt", "A4", "")
	tr := p.UnicodeTranslatorFromDescriptor("")
	for _, text := range pages {
		p.AddPage()
		for i, line := range strings.Split(text, "\n") {
			size := 10.0
			if i == 0 {
				size = 18
			}
			p.SetFont("Helvetica", "", size)
			label, value, ok := strings.Cut(line, "\t")
			p.Text(50, 80+20*float64(i), tr(label))
			if ok {
				p.Text(230, 80+20*float64(i), tr(value))
			}
		}
	}
	var b bytes.Buffer
	if err := p.Output(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const plan = `Plan van aanpak WIA
Naam werknemer	A. de Vries
Burgerservicenummer	999990019
Naam werkgever	Bakkerij Kruim B.V.
Eerste ziektedag	15 januari 2024
Einddoel	Terugkeer in de eigen functie
Afspraken en activiteiten
Wij spreken af dat de werknemer vanaf maandag vier uur per dag werkt in de winkel.
Datum	4 maart 2024
Handtekening werkgever	4 maart 2024
Handtekening werknemer	4 maart 2024`

const analyse = `Probleemanalyse WIA
Naam werknemer	A. de Vries
Eerste ziektedag	15 januari 2024
Bedrijfsarts	drs. K. Molenaar
Beperkingen en mogelijkheden van de werknemer
De werknemer kan halve dagen werken en er zijn benutbare mogelijkheden voor ander werk.
Prognose en advies van de bedrijfsarts aan werkgever en werknemer over het werk
Datum spreekuur	20 februari 2024`

func schrijf(t testing.TB, files map[string][]byte) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range files {
		p := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

var peildatum = kalender.MoetDag("2026-01-05")

func TestImporteer(t *testing.T) {
	dir := schrijf(t, map[string][]byte{
		"02 plan.pdf":    pdf(t, plan),
		"arts/01 pa.pdf": pdf(t, analyse),
		"kopie plan.pdf": pdf(t, plan),
		"kapot.pdf":      []byte("%PDF-1.4\nhier komt niets meer"),
		"uren.xlsx":      []byte("PK\x03\x04 xl/workbook.xml"),
	})
	var stappen []string
	d, err := importer.Importeer(context.Background(), []string{dir}, importer.Opties{Peildatum: peildatum,
		Voortgang: func(v importer.Voortgang) { stappen = append(stappen, fmt.Sprintf("%d/%d", v.Gedaan, v.Totaal)) }})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, x := range d.Documenten {
		got = append(got, fmt.Sprintf("%s %v %s %s %s", x.Bestand, x.Paginas, x.Soort, x.Datum(), x.Tekstbron))
		if len(x.Bladen) != 1 || !strings.Contains(x.Bladen[0].Tekst, "Naam werknemer\tA. de Vries") {
			t.Errorf("%s: bladen %+v", x.Bestand, x.Bladen)
		}
		if len(x.Sha256) != 64 {
			t.Errorf("%s: sha256 %q", x.Bestand, x.Sha256)
		}
	}
	want := []string{"arts/01 pa.pdf [1 1] probleemanalyse 2024-02-20 tekstlaag", "02 plan.pdf [1 1] plan-van-aanpak 2024-03-04 tekstlaag"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("documenten (-wil +kreeg):\n%s", diff)
	}
	if diff := cmp.Diff([]dossier.Dubbel{{Bestand: "kopie plan.pdf", Van: "02 plan.pdf"}}, d.Dubbelen); diff != "" {
		t.Errorf("dubbelen (-wil +kreeg):\n%s", diff)
	}
	if n := len(d.Onleesbaar); n != 2 || d.Onleesbaar[1].Bestand != "uren.xlsx" || !strings.HasPrefix(d.Onleesbaar[0].Reden, "beschadigd: ") {
		t.Errorf("onleesbaar %+v", d.Onleesbaar)
	}
	if d.EersteZiektedag.Waarde != kalender.MoetDag("2024-01-15") || !d.EersteZiektedag.Bekend() {
		t.Errorf("eerste ziektedag %+v", d.EersteZiektedag)
	}
	if diff := cmp.Diff([]string{"0/3", "1/3", "2/3", "3/3"}, stappen); diff != "" {
		t.Errorf("voortgang (-wil +kreeg):\n%s", diff)
	}
}

func TestSteedsHetzelfde(t *testing.T) {
	files := map[string][]byte{}
	for i := range 12 {
		files[fmt.Sprintf("%02d.pdf", i)] = pdf(t, strings.Replace(plan, "4 maart", fmt.Sprintf("%d maart", i+1), 3))
	}
	dir := schrijf(t, files)
	var first dossier.Dossier
	for i := range 3 {
		d, err := importer.Importeer(context.Background(), []string{dir}, importer.Opties{Peildatum: peildatum, Lezer: pdftekst.Direct{}})
		if err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			first = d
			continue
		}
		if diff := cmp.Diff(first, d); diff != "" {
			t.Fatalf("de tweede keer anders:\n%s", diff)
		}
	}
}

// nepLezer reads without PDFs.
type nepLezer struct {
	lees func(ctx context.Context, data []byte) (page.File, error)
}

func (n nepLezer) Lees(ctx context.Context, data []byte, _ pdftekst.Opties) (page.File, error) {
	return n.lees(ctx, data)
}

func TestFouteLezer(t *testing.T) {
	dir := schrijf(t, map[string][]byte{"a.pdf": []byte("%PDF-a"), "b.pdf": []byte("%PDF-b"), "c.pdf": []byte("%PDF-c")})
	half := page.File{Pages: []page.Page{page.FromText(1, analyse)}, Unread: 1, Reason: "bladzijde 2 is niet te lezen"}
	l := nepLezer{func(_ context.Context, data []byte) (page.File, error) {
		switch string(data) {
		case "%PDF-a":
			return page.File{}, &pdftekst.Fout{Soort: pdftekst.Versleuteld}
		case "%PDF-b":
			return half, nil
		}
		return page.File{Pages: []page.Page{page.FromText(1, plan)}}, nil
	}}
	d, err := importer.Importeer(context.Background(), []string{dir}, importer.Opties{Peildatum: peildatum, Lezer: l})
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Documenten) != 2 || len(d.Onleesbaar) != 2 {
		t.Fatalf("%d documenten en %d onleesbaar, wilde 2 en 2: %+v", len(d.Documenten), len(d.Onleesbaar), d.Onleesbaar)
	}
	if r := d.Onleesbaar[0].Reden; !strings.HasPrefix(r, "versleuteld") {
		t.Errorf("reden %q", r)
	}
	if r := d.Onleesbaar[1].Reden; !strings.Contains(r, "bladzijde 2") {
		t.Errorf("een half gelezen bestand wordt niet gemeld: %q", r)
	}

	kapot := errors.New("het leesproces start niet")
	l.lees = func(context.Context, []byte) (page.File, error) { return page.File{}, kapot }
	if _, err := importer.Importeer(context.Background(), []string{dir}, importer.Opties{Lezer: l}); !errors.Is(err, kapot) {
		t.Errorf("kreeg %v, wilde de fout van de lezer zelf", err)
	}
}

func TestAfbreken(t *testing.T) {
	dir := schrijf(t, map[string][]byte{"a.pdf": []byte("%PDF-a"), "b.pdf": []byte("%PDF-b"), "c.pdf": []byte("%PDF-c"), "d.pdf": []byte("%PDF-d")})
	ctx, stop := context.WithCancel(context.Background())
	var n atomic.Int32
	l := nepLezer{func(ctx context.Context, _ []byte) (page.File, error) {
		if n.Add(1) == 1 {
			stop()
		}
		<-ctx.Done()
		return page.File{}, ctx.Err()
	}}
	if _, err := importer.Importeer(ctx, []string{dir}, importer.Opties{Lezer: l}); !errors.Is(err, context.Canceled) {
		t.Errorf("kreeg %v, wilde afgebroken", err)
	}
}
