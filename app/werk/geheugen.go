package werk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"dossiercheck/app/opslag"
	"dossiercheck/importer"
	"dossiercheck/importer/page"
	"dossiercheck/importer/pak"
)

// geheugen is the importer's memory in the store, for one import.
type geheugen struct {
	store *opslag.Opslag
	mu    sync.Mutex
	b     opslag.Beurt
}

// lezingkop is what the store keeps of a file beside its pages.
type lezingkop struct {
	Bestand   page.File `json:"bestand"` // without its pages
	ZonderOCR bool      `json:"zonder_ocr,omitempty"`
}

func (g *geheugen) beurt() opslag.Beurt {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.b
}

// stand notes how far the import is; it goes to the store with the next file.
func (g *geheugen) stand(v Voortgang) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.b.Gedaan, g.b.Totaal = v.Gedaan, v.Totaal
}

// Haal implements importer.Geheugen.
func (g *geheugen) Haal(ctx context.Context, sha256 string) (importer.Lezing, error) {
	l, err := g.store.LeesLezing(ctx, g.beurt(), sha256)
	if err != nil {
		return importer.Lezing{}, err
	}
	return naarLezing(l), nil
}

// Bewaar implements importer.Geheugen.
func (g *geheugen) Bewaar(ctx context.Context, sha256 string, l importer.Lezing) error {
	x := lezingkop{l.File, l.ZonderOCR}
	x.Bestand.Pages = nil
	kop, err := json.Marshal(x)
	if err != nil {
		return err
	}
	uit := opslag.Lezing{Versie: l.Lezer, Kop: kop}
	for i := range l.File.Pages {
		p := &l.File.Pages[i]
		x, err := leesblad(p, l.Bekeken[p.Number])
		if err != nil {
			return err
		}
		uit.Bladen = append(uit.Bladen, x)
	}
	return g.store.BewaarLezing(ctx, g.beurt(), sha256, uit)
}

// BewaarBlad implements importer.Geheugen.
func (g *geheugen) BewaarBlad(ctx context.Context, sha256 string, p page.Page, kijkversie string) error {
	x, err := leesblad(&p, kijkversie)
	if err != nil {
		return err
	}
	return g.store.BewaarBlad(ctx, g.beurt(), sha256, x)
}

func leesblad(p *page.Page, kijkversie string) (opslag.Leesblad, error) {
	b, err := pak.In(p)
	return opslag.Leesblad{Nummer: p.Number, Versie: kijkversie, Inhoud: b}, err
}

// naarLezing unpacks what the store has of a file. What cannot be unpacked, of a newer program
// or damaged, was never read: the file is read again.
func naarLezing(l opslag.Lezing) importer.Lezing {
	uit := importer.Lezing{Lezer: l.Versie, Bekeken: map[int]string{}}
	if l.Versie != "" {
		var kop lezingkop
		if json.Unmarshal(l.Kop, &kop) != nil {
			return importer.Lezing{}
		}
		uit.File, uit.ZonderOCR = kop.Bestand, kop.ZonderOCR
	}
	for _, x := range l.Bladen {
		p, err := pak.Uit(x.Inhoud)
		if err != nil {
			return importer.Lezing{}
		}
		uit.File.Pages = append(uit.File.Pages, p)
		if x.Versie != "" {
			uit.Bekeken[p.Number] = x.Versie
		}
	}
	return uit
}

// Blad gives a page of a paper as it was read, with the place of every word. bestand is the
// paper's name in the dossier and pagina its page, from 1. It fails with ErrGeenBlad when the
// page is not kept: of papers that were read before version 2 of the store.
func (w *Werk) Blad(ctx context.Context, id int64, bestand string, pagina int) (page.Page, error) {
	v, err := w.vindplaats(ctx, id, bestand)
	if err != nil {
		return page.Page{}, err
	}
	p, er, err := w.bewaardBlad(ctx, v.sha, pagina)
	switch {
	case er && err != nil:
		return page.Page{}, geenBlad(bestand, pagina, err)
	case err != nil:
		return page.Page{}, err
	case !er:
		return page.Page{}, geenBlad(bestand, pagina, nil)
	}
	return p, nil
}

// bewaardBlad gives a page as it is in the store; er tells whether it is there, also when it is
// not in a form that this program knows.
func (w *Werk) bewaardBlad(ctx context.Context, sha string, pagina int) (p page.Page, er bool, err error) {
	b, er, err := w.store.LeesBlad(ctx, sha, pagina)
	if err != nil || !er {
		return page.Page{}, false, err
	}
	p, err = pak.Uit(b)
	return p, true, err
}

// ErrGeenBlad says that what was read from a page is not kept, or not in a form that this
// program knows.
var ErrGeenBlad = errors.New("bladzijde is niet bewaard")

func geenBlad(bestand string, pagina int, oorzaak error) error {
	wie := bestand
	if pagina > 0 {
		wie = fmt.Sprintf("bladzijde %d van %s", pagina, bestand)
	}
	err := fmt.Errorf("van %s is niet bewaard waar de woorden staan; lees het bestand nog eens in, dan kan het wel: %w", wie, ErrGeenBlad)
	if oorzaak != nil {
		err = fmt.Errorf("%w (%w)", err, oorzaak)
	}
	return err
}
