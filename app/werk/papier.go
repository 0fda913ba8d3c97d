package werk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
)

// Papier gives the path on disk of a paper by its name in the dossier, to open it. The store
// keeps what was read, not the files: the paper is looked for where it was imported from,
// and only the very same file, by content, counts. A paper inside a zip cannot be opened.
func (w *Werk) Papier(ctx context.Context, id int64, bestand string) (string, error) {
	z, err := w.store.Lees(ctx, id)
	if err != nil {
		return "", err
	}
	i := slices.IndexFunc(z.Gelezen.Documenten, func(d dossier.Document) bool { return d.Bestand == bestand })
	if i < 0 {
		return "", fmt.Errorf("%s zit niet in dit dossier; ververs de lijst", bestand)
	}
	for _, plek := range plekken(z.Paden, bestand) {
		if hash(plek) == z.Gelezen.Documenten[i].Sha256 {
			return plek, nil
		}
	}
	return "", fmt.Errorf("%s staat niet meer waar het is ingelezen, is gewijzigd of zit in een zip: zet het bestand terug of lees het opnieuw in; wat eruit is gelezen blijft bewaard", bestand)
}

// plekken gives where a paper can be, the last import first. Beside the name within a folder
// and the file itself these are the names that bron gives when several paths hold files of
// one name (the folder's name before it), and the name before voegSamen put a number to it.
func plekken(paden []string, bestand string) []string {
	namen := []string{bestand}
	ext := path.Ext(bestand)
	if i := strings.LastIndex(bestand, " ("); i > 0 && strings.HasSuffix(bestand, ")"+ext) {
		namen = append(namen, bestand[:i]+ext)
	}
	var uit []string
	for _, p := range slices.Backward(paden) {
		for _, n := range namen {
			uit = append(uit, filepath.Join(p, filepath.FromSlash(n)), filepath.Join(filepath.Dir(p), filepath.FromSlash(n)))
			if path.Base(n) == filepath.Base(p) {
				uit = append(uit, p)
			}
		}
	}
	return uit
}

// hash gives the SHA-256 of a file, or nothing when it cannot be read.
func hash(pad string) string {
	f, err := os.Open(pad)
	if err != nil {
		return ""
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return ""
	}
	return hex.EncodeToString(h.Sum(nil))
}

// voegPadenBij adds what was imported now, as absolute paths, the last at the end.
func voegPadenBij(oud, nieuw []string) []string {
	uit := slices.Clone(oud)
	for _, p := range nieuw {
		if a, err := filepath.Abs(p); err == nil {
			p = a
		}
		uit = append(slices.DeleteFunc(uit, func(s string) bool { return s == p }), p)
	}
	return uit
}
