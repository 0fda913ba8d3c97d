package werk

import (
	"context"
	"errors"
	"fmt"
	"image"
	"path"
	"path/filepath"
	"slices"
	"sync"

	"dossiercheck/app/bladbeeld"
	"dossiercheck/app/bladbeeld/markering"
	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
	"dossiercheck/importer/pdftekst"
)

// Vak is a stretch of text on the picture of a page; see markering.Vak.
type Vak = markering.Vak

// beelden is what is kept for pictures of pages while the program runs, and never stored.
type beelden struct {
	mu           sync.Mutex
	dienst       *bladbeeld.Dienst
	wachtwoorden map[int64][]string
	papieren     map[papier]*vindplaats
	draai        map[blad]int
	gelezen      map[string]page.File // the file read last, by hash
}

// papier names a file of a dossier.
type papier struct {
	id      int64
	bestand string
}

// blad names a page of a file by content.
type blad struct {
	sha    string
	pagina int
}

// Bladbeeld draws a page of a file as a picture so many pixels wide, or gives the one it drew
// before. The page stands upright as far as is known how it was read; draai is by how many
// quarters clockwise a person turned it further. It waits until the picture is there; cancel ctx when it is no longer wanted. Pages
// around it are drawn ahead. A *bladbeeld.Fout says why there is no picture and what to do;
// the text of the page is there all the same.
func (w *Werk) Bladbeeld(ctx context.Context, id int64, bestand string, pagina, breedtePixels, draai int) (image.Image, error) {
	b, err := w.vindplaats(ctx, id, bestand)
	if err != nil {
		return nil, err
	}
	blad, err := w.tekenaar().Beeld(ctx, bladbeeld.Vraag{Bestand: path.Base(bestand), Sha256: b.sha, Wachtwoorden: w.sleutels(id),
		Pagina: pagina, Breedte: breedtePixels, Draai: w.rechtop(ctx, b.sha, pagina) + draai, Bytes: b.bytes})
	if err != nil {
		return nil, err
	}
	return blad.Beeld, nil
}

// GeefWachtwoord adds a password for the locked files of a dossier. It is kept until the
// program ends and never stored.
func (w *Werk) GeefWachtwoord(id int64, wachtwoorden ...string) {
	w.beelden.mu.Lock()
	defer w.beelden.mu.Unlock()
	for _, s := range wachtwoorden {
		if id == 0 || s == "" || slices.Contains(w.beelden.wachtwoorden[id], s) {
			continue
		}
		if w.beelden.wachtwoorden == nil {
			w.beelden.wachtwoorden = map[int64][]string{}
		}
		w.beelden.wachtwoorden[id] = append(w.beelden.wachtwoorden[id], s)
	}
}

func (w *Werk) sleutels(id int64) []string {
	w.beelden.mu.Lock()
	defer w.beelden.mu.Unlock()
	return slices.Clone(w.beelden.wachtwoorden[id])
}

// tekenaar gives the drawing service, which starts when it is first needed.
func (w *Werk) tekenaar() *bladbeeld.Dienst {
	w.beelden.mu.Lock()
	defer w.beelden.mu.Unlock()
	if w.beelden.dienst == nil {
		w.beelden.dienst = bladbeeld.Nieuw(w.delen.tekenaar(w.lezersmap()), bladbeeld.Opties{})
	}
	return w.beelden.dienst
}

// lezersmap is where compiled readers are kept, beside the store: the program's own code, no
// data of anybody.
func (w *Werk) lezersmap() string { return filepath.Join(filepath.Dir(w.store.Pad()), "lezers") }

// nieuweTekenaar is the real drawer.
func nieuweTekenaar(cache string) bladbeeld.Tekenaar {
	return pdftekst.NieuweTekenaar(pdftekst.Grenzen{Cache: cache})
}

// How much wider and higher than its letters a place is lit up, in points.
const (
	ruimNaast = 1.5
	ruimBoven = 0.5
)

// Plaats gives where the quote of a proof stands on the picture of its page: a Vak for each
// line it runs over, on the page before a person turned it. Nothing, without an error, when the quote is not on the page or the proof
// has none.
func (w *Werk) Plaats(ctx context.Context, id int64, bewijs dossier.Bewijs) ([]Vak, error) {
	if bewijs.Citaat == "" {
		return nil, nil
	}
	p, err := w.leesBlad(ctx, id, bewijs.Bestand, bewijs.Pagina)
	if err != nil {
		return nil, fmt.Errorf("de plaats van het citaat opzoeken: %w", err)
	}
	b, err := w.vindplaats(ctx, id, bewijs.Bestand)
	if err != nil {
		return nil, err
	}
	return plaats(&p, bewijs.Citaat, w.rechtop(ctx, b.sha, bewijs.Pagina)), nil
}

// rechtop gives by how many quarters clockwise a page is turned to stand upright, as it was
// read; 0 for a page that is not in the store. The answer stays the same while the program
// runs, so that the picture of a page and the places on it agree.
func (w *Werk) rechtop(ctx context.Context, sha string, pagina int) int {
	w.beelden.mu.Lock()
	n, ok := w.beelden.draai[blad{sha, pagina}]
	w.beelden.mu.Unlock()
	if ok {
		return n
	}
	if p, er, err := w.bewaardBlad(ctx, sha, pagina); er && err == nil {
		n = p.Quarters
	} else if ctx.Err() != nil {
		return 0 // nobody waits for the picture any more
	}
	w.beelden.mu.Lock()
	defer w.beelden.mu.Unlock()
	if w.beelden.draai == nil {
		w.beelden.draai = map[blad]int{}
	}
	w.beelden.draai[blad{sha, pagina}] = n
	return n
}

func plaats(p *page.Page, citaat string, draai int) []Vak {
	b, h := p.ShownSize()
	if !(b > 0) || !(h > 0) {
		return nil
	}
	var uit []Vak
	for _, box := range p.Find(citaat) {
		box = page.Box{X0: box.X0 - ruimNaast, Y0: box.Y0 - ruimBoven, X1: box.X1 + ruimNaast, Y1: box.Y1 + ruimBoven}
		var v Vak
		for i, punt := range p.OnShown(box) {
			v[i] = markering.Punt{X: punt.X / b, Y: punt.Y / h}
		}
		uit = append(uit, v.Gedraaid(draai))
	}
	return uit
}

// leesBlad gives the words of a page: from the store, or else by reading its file again.
func (w *Werk) leesBlad(ctx context.Context, id int64, bestand string, pagina int) (page.Page, error) {
	if p, err := w.Blad(ctx, id, bestand, pagina); !errors.Is(err, ErrGeenBlad) {
		return p, err
	}
	b, err := w.vindplaats(ctx, id, bestand)
	if err != nil {
		return page.Page{}, err
	}
	w.beelden.mu.Lock()
	f, ok := w.beelden.gelezen[b.sha]
	w.beelden.mu.Unlock()
	if !ok {
		data, err := b.bytes()
		if err != nil {
			return page.Page{}, err
		}
		if f, err = w.delen.lees(ctx, data, w.sleutels(id), w.lezersmap()); err != nil {
			return page.Page{}, err
		}
		w.beelden.mu.Lock()
		w.beelden.gelezen = map[string]page.File{b.sha: f}
		w.beelden.mu.Unlock()
	}
	if pagina < 1 || pagina > len(f.Pages) {
		return page.Page{}, fmt.Errorf("„%s” heeft geen pagina %d", path.Base(bestand), pagina)
	}
	return f.Pages[pagina-1], nil
}

func lees(ctx context.Context, data []byte, wachtwoorden []string, cache string) (page.File, error) {
	b := pdftekst.NieuweBewaker(pdftekst.Grenzen{Cache: cache})
	defer b.Sluit()
	return b.Lees(ctx, data, pdftekst.Opties{Wachtwoorden: wachtwoorden})
}
