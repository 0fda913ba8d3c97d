package importer_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossiercheck/assets/voorbeelden"
	"dossiercheck/checker/dossier"
	"dossiercheck/importer"
	"dossiercheck/importer/page"
	"dossiercheck/importer/pdftekst"
)

// hoofd is a memory without a disk.
type hoofd struct {
	mu     sync.Mutex
	is     map[string]importer.Lezing
	bladen int   // how many single pages were kept
	fout   error // what keeping gives
}

func (h *hoofd) Haal(_ context.Context, sha string) (importer.Lezing, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.is[sha], nil
}

func (h *hoofd) Bewaar(_ context.Context, sha string, l importer.Lezing) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.is[sha] = l
	return h.fout
}

func (h *hoofd) BewaarBlad(_ context.Context, sha string, p page.Page, versie string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.bladen++
	l := h.is[sha]
	l.File.Pages = append(l.File.Pages, p)
	if l.Bekeken == nil {
		l.Bekeken = map[int]string{}
	}
	l.Bekeken[p.Number] = versie
	h.is[sha] = l
	return h.fout
}

// scanner reads files of which page 1 has text and the others are pictures, as Bewaker does:
// it looks at those that are not known.
type scanner struct {
	mu       sync.Mutex
	gelezen  []string // files whose text was read
	bekeken  []string // pages that were looked at: file/page
	stukNa   int      // breaks off after so many looks; 0: never
	afbreken context.CancelFunc
}

func (s *scanner) Lees(ctx context.Context, data []byte, o pdftekst.Opties) (page.File, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if ctx.Err() != nil {
		return page.File{}, ctx.Err()
	}
	naam := strings.TrimPrefix(string(data), "%PDF-")
	s.gelezen = append(s.gelezen, naam)
	f := page.File{Pages: []page.Page{page.FromText(1, plan)}, Bookmarks: []page.Bookmark{{Title: naam, Page: 1}}}
	f.Pages[0].Lines[0].Cells[0].Words[0].X0 = 50.0123456 // gets rounded
	for n := 2; n <= 3; n++ {
		f.Pages = append(f.Pages, page.Page{Number: n, Width: 595, Height: 842, Source: page.None, Picture: 1})
		if o.GeenOCR {
			continue
		}
		p, ok := o.Bekend[n]
		if !ok {
			if s.stukNa > 0 && len(s.bekeken) == s.stukNa {
				s.afbreken()
			}
			if ctx.Err() != nil {
				return page.File{}, ctx.Err()
			}
			s.bekeken = append(s.bekeken, fmt.Sprintf("%s/%d", naam, n))
			p = page.Page{Number: n, Width: 595, Height: 842, Source: page.None}
			if n == 2 { // page 3 turns out to be blank
				p = page.FromText(n, "Vervolg van het gesprek "+naam)
				p.Source = page.OCR
			}
			o.Bekeken(p)
		}
		if p.Source == page.OCR {
			f.Pages[n-1] = p
		}
	}
	return f, nil
}

func drieBestanden(t *testing.T) string {
	return schrijf(t, map[string][]byte{"a.pdf": []byte("%PDF-a"), "b.pdf": []byte("%PDF-b"), "c.pdf": []byte("%PDF-c")})
}

// blad gives the text of a page of a.pdf.
func blad(d dossier.Dossier, nr int) string {
	for _, x := range d.Documenten {
		for _, b := range x.Bladen {
			if x.Bestand == "a.pdf" && b.Nummer == nr {
				return b.Tekst
			}
		}
	}
	return "is er niet"
}

func TestNietsTweeKeerGelezen(t *testing.T) {
	dir, h := drieBestanden(t), &hoofd{is: map[string]importer.Lezing{}}
	lees := func(o importer.Opties) (dossier.Dossier, *scanner) {
		t.Helper()
		s := &scanner{}
		o.Lezer, o.Geheugen, o.Peildatum = s, h, peildatum
		d, err := importer.Importeer(context.Background(), []string{dir}, o)
		if err != nil {
			t.Fatal(err)
		}
		return d, s
	}
	zonder, s := lees(importer.Opties{GeenOCR: true})
	if len(s.gelezen) != 3 || len(s.bekeken) != 0 || blad(zonder, 2) != "" {
		t.Fatalf("zonder OCR: %v %v", s.gelezen, s.bekeken)
	}
	vers, s := lees(importer.Opties{})
	if len(s.gelezen) != 3 || len(s.bekeken) != 6 {
		t.Errorf("na een keer zonder OCR: gelezen %v, bekeken %v", s.gelezen, s.bekeken)
	}
	if !strings.HasPrefix(blad(vers, 2), "Vervolg") {
		t.Errorf("blad 2: %q", blad(vers, 2))
	}
	for _, o := range []importer.Opties{{}, {GeenOCR: true}} {
		weer, s := lees(o)
		if len(s.gelezen)+len(s.bekeken) != 0 {
			t.Errorf("nog eens: gelezen %v, bekeken %v", s.gelezen, s.bekeken)
		}
		if d := cmp.Diff(vers, weer); d != "" {
			t.Errorf("uit het geheugen anders:\n%s", d)
		}
	}
	leeg, _ := lees(importer.Opties{Geheugen: nil})
	if d := cmp.Diff(vers, leeg); d != "" {
		t.Errorf("zonder geheugen anders:\n%s", d)
	}

	for sha, l := range h.is { // a newer reader of text: no page is looked at again
		l.Lezer = "ouder"
		h.is[sha] = l
	}
	if _, s := lees(importer.Opties{}); len(s.gelezen) != 3 || len(s.bekeken) != 0 {
		t.Errorf("nieuwe lezer: gelezen %v, bekeken %v", s.gelezen, s.bekeken)
	}
	for sha, l := range h.is { // the same, without OCR: what was looked at stays
		l.Lezer = "ouder"
		h.is[sha] = l
	}
	lees(importer.Opties{GeenOCR: true})
	if d, s := lees(importer.Opties{}); len(s.bekeken) != 0 || !strings.HasPrefix(blad(d, 2), "Vervolg") {
		t.Errorf("nieuwe lezer zonder OCR, daarna met: bekeken %v", s.bekeken)
	}
	for sha, l := range h.is { // a newer reader of pictures
		for n := range l.Bekeken {
			l.Bekeken[n] = "ouder"
		}
		h.is[sha] = l
	}
	if _, s := lees(importer.Opties{}); len(s.bekeken) != 6 {
		t.Errorf("nieuwe kijker: bekeken %v", s.bekeken)
	}
	for sha, l := range h.is { // a page that could not be read is tried again, the others not
		l.File.Unread = 1
		delete(l.Bekeken, 3)
		h.is[sha] = l
	}
	if _, s := lees(importer.Opties{}); len(s.gelezen) != 3 || len(s.bekeken) != 3 {
		t.Errorf("na een mislukt blad: gelezen %v, bekeken %v", s.gelezen, s.bekeken)
	}
}

func TestAfgebrokenHalverwegeEenScan(t *testing.T) {
	dir, h := drieBestanden(t), &hoofd{is: map[string]importer.Lezing{}}
	ctx, stop := context.WithCancel(context.Background())
	s := &scanner{stukNa: 3, afbreken: stop} // after file one and the first scan of another
	if _, err := importer.Importeer(ctx, []string{dir}, importer.Opties{Lezer: s, Geheugen: h, Peildatum: peildatum}); !errors.Is(err, context.Canceled) {
		t.Fatalf("fout %v", err)
	}
	tweede := &scanner{}
	if _, err := importer.Importeer(context.Background(), []string{dir}, importer.Opties{Lezer: tweede, Geheugen: h, Peildatum: peildatum}); err != nil {
		t.Fatal(err)
	}
	alle := map[string]int{}
	for _, x := range append(s.bekeken, tweede.bekeken...) {
		alle[x]++
	}
	if len(s.bekeken) != 3 || len(tweede.bekeken) != 3 || len(alle) != 6 {
		t.Errorf("eerst %v, daarna %v; want elk blad één keer", s.bekeken, tweede.bekeken)
	}
	if len(tweede.gelezen) != 2 {
		t.Errorf("daarna gelezen: %v, want alleen wat niet klaar was", tweede.gelezen)
	}
}

func TestGeheugenDatNietBewaart(t *testing.T) {
	vol := errors.New("de schijf is vol")
	for _, o := range []importer.Opties{{}, {GeenOCR: true}} { // at a page, and at a file
		o.Lezer, o.Geheugen = &scanner{}, &hoofd{is: map[string]importer.Lezing{}, fout: vol}
		if _, err := importer.Importeer(context.Background(), []string{drieBestanden(t)}, o); !errors.Is(err, vol) || !strings.Contains(err.Error(), ".pdf") {
			t.Errorf("geen OCR %v: fout %v, want die van het geheugen met het bestand", o.GeenOCR, err)
		}
	}
}

// TestEchteScanWordtEenKeerBekeken reads a scan of one page with the guarded reader. It
// starts the readers of pictures, which takes some seconds.
func TestEchteScanWordtEenKeerBekeken(t *testing.T) {
	if testing.Short() {
		t.Skip("start de lezers van beelden")
	}
	scan, err := fs.ReadFile(voorbeelden.Bestanden("met-gaten"), "docs/IMG_20241121_160233.pdf")
	if err != nil {
		t.Fatal(err)
	}
	dir, h := schrijf(t, map[string][]byte{"scan.pdf": scan}), &hoofd{is: map[string]importer.Lezing{}}
	o := importer.Opties{Geheugen: h, Peildatum: peildatum}
	lees := func() dossier.Dossier {
		t.Helper()
		h.bladen = 0
		d, err := importer.Importeer(context.Background(), []string{dir}, o)
		if err != nil || len(d.Documenten) == 0 || d.Documenten[0].Tekstbron != dossier.OCR {
			t.Fatalf("%d documenten, niet met OCR gelezen; %v", len(d.Documenten), err)
		}
		return d
	}
	vers := lees()
	if h.bladen != 1 {
		t.Errorf("%d bladzijden bekeken, want 1", h.bladen)
	}
	for _, lezer := range []string{importer.LezerVersie, "ouder"} {
		for sha, l := range h.is {
			l.Lezer = lezer
			h.is[sha] = l
		}
		if d := cmp.Diff(vers, lees()); d != "" || h.bladen != 0 {
			t.Errorf("met lezer %s: %d bladzijden opnieuw bekeken\n%s", lezer, h.bladen, d)
		}
	}
}
