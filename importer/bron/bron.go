// Package bron collects the files that a person hands over: loose files, a folder with all
// that is in it, or a zip; and the files inside those, as who reads them brings them (mails,
// portfolios).
//
// It decides what counts as a file of the dossier, names every file in a way that stays the
// same on every machine (Bestand.Pad), and makes sure that nothing disappears: a file of a
// kind that cannot be read, that cannot be opened or that is empty is reported with a reason,
// and a file that is there twice is read once and reported as a double.
//
// # Names
//
// Pad is relative to the folder that was given, with forward slashes; a single file has its
// own name; what lies in a zip is called archief.zip/map/brief.pdf, and what hangs on a mail
// bericht.msg/brief.pdf. When several paths are given and two files would have one name, the
// name of the folder comes before it, and a number after that.
//
// # Zips and attachments
//
// These are data from outside. Names are cleaned before use and never lead out of the file
// they are in; the number of files, their size and the rate of compression have limits; a zip
// in a zip is opened, one in that not; and so it is with files on files (see bijlage.go). All
// limits hold for an import as a whole, wherever its files come from.
package bron

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/ander"
)

// Bestand is a file that looks like one that can be read.
type Bestand struct {
	Pad     string      // name in the dossier; see the package comment
	Sha256  string      // of its bytes, lower-case hex
	Omvang  int64       // bytes
	Dubbel  []string    // names of other files with the same bytes
	Soort   ander.Soort // what it looks like
	Diepte  int         // in how many mails, portfolios and the like it lies
	schijf  string      // path on disk
	haal    Haal        // in place of a path: how to get the bytes again
	archief []int       // place inside the zip that is there, outermost first

	bij    *Verzameling // where inhoud is counted
	inhoud []byte       // the bytes while they may be asked for soon, or nil
}

// Limits on one file and on all files together.
const (
	MaxBestand = 256 << 20
	MaxTotaal  = 4 << 30
	MaxAantal  = 5_000
	maxDiepte  = 40 // folders within folders
)

// ErrNiets is returned when the paths hold no file at all.
var ErrNiets = errors.New("er is niets om in te lezen")

// Fout says why a file that was collected can no longer be read. Error is a reason for people,
// as in dossier.Onleesbaar.
type Fout struct {
	Reden   string
	Oorzaak error
}

func (f *Fout) Error() string { return f.Reden }
func (f *Fout) Unwrap() error { return f.Oorzaak }

// Bytes reads the file again, from disk or from what it lies in. It fails with a *Fout when
// the file is no longer the one that was collected.
func (b *Bestand) Bytes() ([]byte, error) {
	if b.inhoud != nil {
		return b.inhoud, nil
	}
	data, err := b.lees()
	if err != nil {
		return nil, &Fout{"geen toegang: het bestand kan niet meer worden gelezen; controleer of het er nog is", err}
	}
	if som(data) != b.Sha256 {
		return nil, &Fout{"beschadigd: het bestand is tijdens het inlezen veranderd; lees het opnieuw in", nil}
	}
	return data, nil
}

// Verzamel collects the files of all paths, sorted by name. Files that cannot be read are in
// the second result, with a reason that begins with a stable word. A path that does not exist
// is an error, and so are paths without any file.
func Verzamel(ctx context.Context, paden []string) ([]Bestand, []dossier.Onleesbaar, error) {
	v := Nieuw(ctx)
	if err := v.Paden(paden); err != nil {
		return nil, nil, err
	}
	var uit []Bestand
	for _, b := range v.Vers() {
		uit = append(uit, *b)
	}
	return uit, v.Onleesbaar(), nil
}

// Verzameling collects files: first of paths, then of what is inside files.
type Verzameling struct {
	ctx        context.Context
	vers       []*Bestand // not yet given by Vers
	onleesbaar []dossier.Onleesbaar
	opPad      map[string]bool
	opSom      map[string]*Bestand
	gezien     []os.FileInfo // folders on the way down, against links in a circle
	aantal     int
	totaal     int64
	vast       atomic.Int64 // bytes that are kept in memory
}

// Nieuw makes an empty collection. The collecting ends when ctx does.
func Nieuw(ctx context.Context) *Verzameling {
	return &Verzameling{ctx: ctx, opPad: map[string]bool{}, opSom: map[string]*Bestand{}}
}

// Paden collects the files of all paths. A path that does not exist is an error, and so are
// paths without any file.
func (v *Verzameling) Paden(paden []string) error {
	if len(paden) == 0 {
		return fmt.Errorf("%w; geef een bestand, een map of een zip op", ErrNiets)
	}
	for _, p := range paden {
		if err := v.pad(p); err != nil {
			return err
		}
	}
	if len(v.vers)+len(v.onleesbaar) == 0 {
		return fmt.Errorf("%w: in %s staat geen enkel bestand; kies de map met de papieren van het dossier", ErrNiets, strings.Join(paden, ", "))
	}
	return nil
}

// Vers gives the files that were collected since the last call, sorted by name. Their Dubbel
// may still grow.
func (v *Verzameling) Vers() []*Bestand {
	uit := v.vers
	v.vers = nil
	slices.SortFunc(uit, func(a, b *Bestand) int { return strings.Compare(a.Pad, b.Pad) })
	return uit
}

// Onleesbaar gives all files so far that cannot be read, sorted by name.
func (v *Verzameling) Onleesbaar() []dossier.Onleesbaar {
	uit := slices.Clone(v.onleesbaar)
	slices.SortStableFunc(uit, func(a, b dossier.Onleesbaar) int { return strings.Compare(a.Bestand, b.Bestand) })
	return uit
}

func (v *Verzameling) pad(p string) error {
	info, err := os.Stat(p)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s bestaat niet; controleer het pad: %w", p, err)
	case err != nil:
		return fmt.Errorf("%s is niet te openen; controleer of u er rechten op heeft: %w", p, err)
	case info.IsDir():
		v.gezien = append(v.gezien[:0], info)
		return v.folder(p, "", v.voorvoegsel(p), 0)
	}
	return v.bestand(p, filepath.Base(p))
}

// voorvoegsel is put before names that are already taken by files of an earlier path.
func (v *Verzameling) voorvoegsel(p string) string {
	abs, err := filepath.Abs(p)
	if err != nil {
		return ""
	}
	return filepath.Base(abs)
}

// folder collects a folder. Rel is the way from the folder that was given.
func (v *Verzameling) folder(dir, rel, anders string, diepte int) error {
	if err := v.ctx.Err(); err != nil {
		return err
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		if rel == "" {
			return fmt.Errorf("de map %s is niet te openen; controleer of u er rechten op heeft: %w", dir, err)
		}
		v.slecht(rel, "geen toegang: de map is niet te openen; controleer of u er rechten op heeft")
		return nil
	}
	if diepte > maxDiepte {
		v.slecht(rel, "geen toegang: de mappen zijn te diep genest; zet de bestanden in één map")
		return nil
	}
	for _, e := range entries {
		if overslaan(e.Name()) {
			continue
		}
		full, name := filepath.Join(dir, e.Name()), path.Join(rel, e.Name())
		info, err := os.Stat(full) // follows links
		switch {
		case err != nil:
			v.slecht(v.uniek(name, anders), "geen toegang: het bestand is niet te openen; controleer of het er nog is en of u er rechten op heeft")
		case info.IsDir():
			if v.kring(info) {
				continue
			}
			v.gezien = append(v.gezien, info)
			err = v.folder(full, name, anders, diepte+1)
			v.gezien = v.gezien[:len(v.gezien)-1]
			if err != nil {
				return err
			}
		case !info.Mode().IsRegular():
			// a pipe or a device is no document
		default:
			if err := v.bestand(full, v.uniek(name, anders)); err != nil {
				return err
			}
		}
	}
	return nil
}

// kring tells whether a folder is one of those it lies in, by a link.
func (v *Verzameling) kring(info os.FileInfo) bool {
	return slices.ContainsFunc(v.gezien, func(o os.FileInfo) bool { return os.SameFile(o, info) })
}

// overslaan tells whether a name belongs to the system and not to a person.
func overslaan(name string) bool {
	switch strings.ToLower(name) {
	case "thumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "system volume information", "ehthumbs.db":
		return true
	}
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$")
}

// uniek gives a name that is not in use: the name itself, with the folder before it, or with
// a number.
func (v *Verzameling) uniek(name, anders string) string {
	if !v.opPad[name] {
		return name
	}
	if anders != "" {
		name = path.Join(anders, name)
	}
	ext := path.Ext(name)
	for try, n := name, 2; ; n++ {
		if !v.opPad[try] {
			return try
		}
		try = fmt.Sprintf("%s (%d)%s", strings.TrimSuffix(name, ext), n, ext)
	}
}

func (v *Verzameling) bestand(full, name string) error {
	name = v.uniek(name, v.voorvoegsel(filepath.Dir(full)))
	info, err := os.Stat(full)
	if err == nil && info.Size() > MaxBestand && !isZip(name) {
		v.opPad[name] = true
		v.slecht(name, teGroot)
		return nil
	}
	if isZip(name) {
		return v.zipOpSchijf(full, name)
	}
	data, err := os.ReadFile(full)
	if err != nil {
		v.opPad[name] = true
		v.slecht(name, "geen toegang: het bestand is niet te openen; controleer of u er rechten op heeft")
		return nil
	}
	return v.neem(Bestand{Pad: name, schijf: full}, data)
}

const teGroot = "te groot: het bestand is groter dan 256 MB; splits het of sla het kleiner op"

// ErrTeVeel is returned for more files than any dossier has.
var ErrTeVeel = fmt.Errorf("er staan meer dan %d bestanden of meer dan 4 GB in; kies alleen de map van dit dossier", MaxAantal)

// neem takes a file into the collection, or tells why not.
func (v *Verzameling) neem(b Bestand, data []byte) error {
	if err := v.ctx.Err(); err != nil {
		return err
	}
	v.aantal++
	v.totaal += int64(len(data))
	if v.aantal > MaxAantal || v.totaal > MaxTotaal {
		return ErrTeVeel
	}
	v.opPad[b.Pad] = true
	soort, err := ander.Herken(b.Pad, data)
	if err != nil {
		v.slecht(b.Pad, err.Error())
		return nil
	}
	if soort == ander.Zip { // under another name
		return v.zipInZip(b, data)
	}
	b.Soort, b.Sha256, b.Omvang = soort, som(data), int64(len(data))
	if eerder, ok := v.opSom[b.Sha256]; ok {
		eerder.Dubbel = append(eerder.Dubbel, b.Pad)
		return nil
	}
	v.opSom[b.Sha256] = &b
	v.vers = append(v.vers, &b)
	return nil
}

func (v *Verzameling) slecht(name, reden string) {
	v.onleesbaar = append(v.onleesbaar, dossier.Onleesbaar{Bestand: name, Reden: reden})
}

func som(data []byte) string {
	h := sha256.Sum256(data)
	return hex.EncodeToString(h[:])
}
