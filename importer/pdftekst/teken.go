package pdftekst

import (
	"context"
	"errors"
	"fmt"
	"image"
	"slices"
	"time"

	"dossiercheck/importer/raster"
)

// Tekenaar draws pages for a screen in a child process of its own, which is slower to start
// than to draw and keeps the last files open. One page is drawn at a time. It may be used
// from several goroutines.
type Tekenaar struct {
	p     *pool
	cache string
}

// Limits of the child that draws.
const (
	drawTime   = 20 * time.Second // includes compiling PDFium when there is no cache
	drawMemory = 2 << 30          // as the system counts, most of it address space
)

// NieuweTekenaar makes a drawer; zero limits stand for its own defaults. Processen of g has
// no meaning.
func NieuweTekenaar(g Grenzen) *Tekenaar {
	if g.Tijd <= 0 {
		g.Tijd = drawTime
	}
	if g.Geheugen <= 0 {
		g.Geheugen = drawMemory
	}
	g.Processen = 1
	return &Tekenaar{p: newPool(g.compleet()), cache: g.Cache}
}

// Tekening asks for the picture of a page.
type Tekening struct {
	Bestand      string // names the content, as its hash does
	Wachtwoorden []string
	Pagina       int // from 1
	Breedte      int // in pixels; see raster.Document.Color for the limit
	Draai        int // quarter turns clockwise, on top of those of the file
	// Data gives the bytes of the file, when the child does not have it open.
	Data func() ([]byte, error)
}

// Getekend is a page as a picture.
type Getekend struct {
	Beeld   *image.RGBA
	Bladen  int           // pages of the file
	Duur    time.Duration // of the drawing itself, without opening the file
	Geopend bool          // the file had to be handed over and opened
}

// Teken draws a page of a PDF or a photo. What the file is to blame for is a *Fout; an error
// of Data comes back as it is. When ctx ends the child is killed and the next page starts a
// new one, so end it only for a page that takes too long.
func (t *Tekenaar) Teken(ctx context.Context, v Tekening) (Getekend, error) {
	if !Bewaakt() {
		return Getekend{}, errGeenKind
	}
	q := request{Wachtwoorden: v.Wachtwoorden, Cache: t.cache, Teken: &toDraw{Name: v.Bestand, Page: v.Pagina, Width: v.Breedte, Turn: v.Draai & 3}}
	for range 3 { // without bytes, with bytes, and once more if another page pushed the file out
		g := Getekend{Geopend: q.Data != nil}
		err := t.p.do(ctx, q, func(r response) {
			if r.Beeld != nil {
				g.add(r.Beeld)
			}
		})
		switch {
		case err != nil:
			return Getekend{}, err
		case g.Beeld != nil:
			return g, nil
		}
		if q.Data, err = v.Data(); err != nil {
			return Getekend{}, err
		}
		if len(q.Data) > maxFileBytes {
			return Getekend{}, &Fout{Soort: TeGroot}
		}
	}
	return Getekend{}, &Fout{Soort: Beschadigd, Oorzaak: errors.New("de tekenaar vraagt steeds opnieuw om het bestand")}
}

// Rust ends the child when it has no work, to give its memory back; the next page starts
// another.
func (t *Tekenaar) Rust() { t.p.rest() }

// Sluit ends the child for good.
func (t *Tekenaar) Sluit() { t.p.close() }

// rest ends the idle children.
func (b *pool) rest() {
	b.mu.Lock()
	idle := b.idle
	b.idle = nil
	b.mu.Unlock()
	for _, c := range idle {
		c.end()
	}
}

// add takes a strip of the picture. What does not fit, from a child that went wrong, is left
// out.
func (g *Getekend) add(a *drawn) {
	row := 4 * a.W
	if row <= 0 || a.H <= 0 || a.W > maxSide || a.H > maxSide || a.W*a.H > maxPhoto || a.Y < 0 || len(a.Pix)%row != 0 || a.Y+len(a.Pix)/row > a.H {
		return
	}
	if g.Beeld == nil {
		g.Beeld = image.NewRGBA(image.Rect(0, 0, a.W, a.H))
	}
	if g.Beeld.Rect.Dx() == a.W && g.Beeld.Rect.Dy() == a.H {
		copy(g.Beeld.Pix[a.Y*row:], a.Pix)
		g.Bladen, g.Duur = a.Pages, a.Took
	}
}

// maxSide is more than a picture for a screen is wide or high.
const maxSide = 1 << 15

// toDraw is the part of a request that asks for a picture, drawn the part of a response that
// brings a strip of it. A request that brings no strip at all asks for the bytes of the file.
type toDraw struct {
	Name              string
	Page, Width, Turn int
}

type drawn struct {
	W, H  int    // of the whole picture
	Y     int    // where the strip begins
	Pix   []byte // RGBA
	Pages int
	Took  time.Duration
}

// press is what a child draws with: PDFium and the files that are open in it, the last used
// at the end.
type press struct {
	eye  *eye
	open []openFile
}

type openFile struct {
	name string
	size int
	doc  *raster.Document
	foto *image.RGBA // one page of a picture file
	page int         // which
	of   int         // of how many
}

// How much is kept open.
const (
	openFiles = 4
	openBytes = 64 << 20
)

var thePress press

// drawPage answers a request for a picture; its strips are answers of their own.
func drawPage(q request, say func(response) error) (a response) {
	defer func() {
		if r := recover(); r != nil {
			a = failed(fmt.Errorf("tekenen liep vast: %v", r))
		}
	}()
	err := thePress.draw(context.Background(), q, func(b drawn) error { return say(response{Beeld: &b, Meer: true}) })
	if err != nil {
		return failed(err)
	}
	return response{}
}

func (p *press) draw(ctx context.Context, q request, give func(drawn) error) error {
	f, err := p.file(ctx, q)
	if f == nil || err != nil {
		return err
	}
	start := time.Now()
	if f.foto != nil {
		m := scaled(held(f.foto, [...]int{1, 6, 3, 8}[q.Teken.Turn&3]), q.Teken.Width)
		return give(drawn{W: m.Rect.Dx(), H: m.Rect.Dy(), Pix: m.Pix, Pages: f.of, Took: time.Since(start)})
	}
	var said error
	err = f.doc.Color(ctx, q.Teken.Page, q.Teken.Width, q.Teken.Turn, func(strip *image.RGBA, size image.Point) error {
		said = give(drawn{W: size.X, H: size.Y, Y: strip.Rect.Min.Y, Pix: strip.Pix, Pages: f.doc.Pages, Took: time.Since(start)})
		return said
	})
	if err != nil && said == nil {
		return &Fout{Soort: Beschadigd, Oorzaak: err}
	}
	return err
}

// file gives the file of a request, nil when it is not open and came without its bytes.
func (p *press) file(ctx context.Context, q request) (*openFile, error) {
	for i, f := range p.open {
		if f.name == q.Teken.Name && (f.foto == nil || f.page == q.Teken.Page) {
			p.open = append(slices.Delete(p.open, i, i+1), f)
			return &p.open[len(p.open)-1], nil
		}
	}
	if q.Data == nil {
		return nil, nil
	}
	f := openFile{name: q.Teken.Name, size: len(q.Data)}
	var err error
	if isPhoto(q.Data) {
		f.page = q.Teken.Page
		if f.foto, f.of, err = photo(q.Data, f.page); err != nil {
			return nil, &Fout{Soort: Beschadigd, Oorzaak: err}
		}
		f.size = len(f.foto.Pix)
	} else if f.doc, err = p.document(ctx, q); err != nil {
		return nil, err
	}
	p.open = append(p.open, f)
	p.makeRoom()
	return &p.open[len(p.open)-1], nil
}

func (p *press) document(ctx context.Context, q request) (*raster.Document, error) {
	if p.eye == nil {
		p.eye = newEye(ctx, q.Cache)
	}
	e, err := p.eye.draw()
	if err != nil {
		return nil, err
	}
	d, err := e.Document(q.Data, q.Wachtwoorden)
	if raster.Locked(err) {
		return nil, &Fout{Soort: Versleuteld, Oorzaak: err}
	}
	if err != nil {
		return nil, &Fout{Soort: Beschadigd, Oorzaak: err}
	}
	return d, nil
}

// makeRoom closes the files that were used longest ago, never the last one.
func (p *press) makeRoom() {
	total := 0
	for _, f := range p.open {
		total += f.size
	}
	for len(p.open) > 1 && (len(p.open) > openFiles || total > openBytes) {
		if d := p.open[0].doc; d != nil {
			_ = d.Close()
		}
		total -= p.open[0].size
		p.open = slices.Delete(p.open, 0, 1)
	}
}
