package werk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"sync"

	"dossiercheck/app/bladbeeld"
	"dossiercheck/checker/dossier"
	"dossiercheck/importer"
	"dossiercheck/importer/ander"
	"dossiercheck/importer/bron"
)

// vindplaats knows where the bytes of a file of a dossier are: on disk, or inside another file.
type vindplaats struct {
	sha     string
	bestand string
	paden   []string // where the dossier was imported from

	mu  sync.Mutex
	lid *bron.Bestand // inside another file, where it was found the last time
}

// vindplaats gives where a file of a dossier comes from; an error when the dossier has no such file.
func (w *Werk) vindplaats(ctx context.Context, id int64, bestand string) (*vindplaats, error) {
	w.beelden.mu.Lock()
	b := w.beelden.papieren[papier{id, bestand}]
	w.beelden.mu.Unlock()
	if b != nil {
		return b, nil
	}
	z, err := w.store.Lees(ctx, id)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(z.Gelezen.Documenten, func(d dossier.Document) bool { return d.Bestand == bestand })
	if i < 0 {
		return nil, fmt.Errorf("„%s” zit niet in dit dossier; ververs de lijst", path.Base(bestand))
	}
	b = &vindplaats{sha: z.Gelezen.Documenten[i].Sha256, bestand: bestand, paden: z.Paden}
	w.beelden.mu.Lock()
	defer w.beelden.mu.Unlock()
	if w.beelden.papieren == nil {
		w.beelden.papieren = map[papier]*vindplaats{}
	}
	w.beelden.papieren[papier{id, bestand}] = b
	return b, nil
}

// vergeetBronnen makes the files of a dossier be looked for anew: after an import they can be
// elsewhere.
func (w *Werk) vergeetBronnen(id int64) {
	w.beelden.mu.Lock()
	defer w.beelden.mu.Unlock()
	for p := range w.beelden.papieren {
		if p.id == id {
			delete(w.beelden.papieren, p)
		}
	}
}

// bytes gives the content, only of the very same file; else a *bladbeeld.Fout.
func (b *vindplaats) bytes() ([]byte, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	data, err := b.lees()
	naam := path.Base(b.bestand)
	switch {
	case err != nil:
		return nil, &bladbeeld.Fout{Soort: bladbeeld.Weg, Bestand: naam, Oorzaak: err}
	case data == nil:
		return nil, &bladbeeld.Fout{Soort: bladbeeld.Weg, Bestand: naam}
	case !heeftBeeld(data):
		return nil, &bladbeeld.Fout{Soort: bladbeeld.GeenBeeld, Bestand: naam}
	}
	return data, nil
}

func (b *vindplaats) lees() ([]byte, error) {
	if b.lid != nil {
		if data, err := b.lid.Bytes(); err == nil {
			return data, nil
		}
		b.lid = nil
	}
	var doos []string
	for _, plek := range plekken(b.paden, b.bestand) {
		data, err := os.ReadFile(plek)
		if err == nil && som(data) == b.sha {
			return data, nil
		}
		if d, ok := omhulsel(plek); ok && !slices.Contains(doos, d) {
			doos = append(doos, d)
		}
	}
	for _, d := range doos {
		leden, _, err := bron.Verzamel(context.Background(), []string{d})
		if err != nil {
			continue // the next one may hold it
		}
		for i := range leden {
			if leden[i].Sha256 == b.sha {
				b.lid = &leden[i]
				return b.lid.Bytes()
			}
		}
		// Deeper: on a mail, in a portfolio.
		if data, err := importer.Inhoud(context.Background(), d, b.sha, importer.Opties{}); err == nil {
			return data, nil
		}
	}
	return nil, nil
}

// omhulsel gives the file on disk that a path leads into, as in archief.zip/map/brief.pdf.
func omhulsel(plek string) (string, bool) {
	for p := filepath.Dir(plek); p != filepath.Dir(p); p = filepath.Dir(p) {
		if info, err := os.Stat(p); err == nil {
			return p, info.Mode().IsRegular()
		}
	}
	return "", false
}

func som(data []byte) string {
	s := sha256.Sum256(data)
	return hex.EncodeToString(s[:])
}

// heeftBeeld tells whether a file holds pages to look at: a PDF or a photo.
func heeftBeeld(data []byte) bool {
	soort, err := ander.Herken("", data)
	return err == nil && (soort == ander.PDF || soort == ander.Beeld)
}
