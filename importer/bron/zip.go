package bron

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"os"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Limits on a zip.
const (
	maxZip      = 1 << 30 // the archive itself
	maxNiveau   = 2       // a zip in a zip
	maxRatio    = 300     // unpacked size against packed size, above minRatioBytes
	minRatioLen = 1 << 20
)

var errBom = errors.New("uitpakken geeft onwaarschijnlijk veel gegevens")

func isZip(name string) bool { return strings.EqualFold(path.Ext(name), ".zip") }

func (v *Verzameling) zipOpSchijf(full, name string) error {
	v.opPad[name] = true
	f, err := os.Open(full)
	if err != nil {
		v.slecht(name, "geen toegang: het bestand is niet te openen; controleer of u er rechten op heeft")
		return nil
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || info.Size() > maxZip {
		v.slecht(name, "te groot: de zip is groter dan 1 GB; pak hem uit en lees de map in")
		return nil
	}
	return v.zip(f, info.Size(), name, Bestand{schijf: full}, 1)
}

// zip collects the files of an archive. Van holds how to find the archive again.
func (v *Verzameling) zip(r io.ReaderAt, size int64, name string, van Bestand, niveau int) error {
	if size == 0 {
		v.slecht(name, "leeg bestand: er staat niets in; vraag het bestand opnieuw op")
		return nil
	}
	z, err := zip.NewReader(r, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		v.slecht(name, "beschadigd: de zip is niet te openen; vraag hem opnieuw op")
		return nil
	}
	if len(z.File) > 4*MaxAantal {
		return ErrTeVeel
	}
	type lid struct {
		nr   int
		naam string
	}
	var leden []lid
	for i, f := range z.File {
		naam := schoon(f)
		if naam == "" || f.FileInfo().IsDir() || slices.ContainsFunc(strings.Split(naam, "/"), overslaan) {
			continue
		}
		leden = append(leden, lid{i, naam})
	}
	slices.SortStableFunc(leden, func(a, b lid) int { return strings.Compare(a.naam, b.naam) })
	for _, l := range leden {
		if err := v.lid(z.File[l.nr], l.nr, v.uniek(name+"/"+l.naam, ""), van, niveau); err != nil {
			return err
		}
	}
	if len(leden) == 0 {
		v.slecht(name, "leeg bestand: er staan geen bestanden in de zip")
	}
	return nil
}

func (v *Verzameling) lid(f *zip.File, nr int, name string, van Bestand, niveau int) error {
	if err := v.ctx.Err(); err != nil {
		return err
	}
	v.opPad[name] = true
	if f.Flags&1 != 0 {
		v.slecht(name, "versleuteld: de zip heeft een wachtwoord; pak hem uit en lees de map in")
		return nil
	}
	data, err := uitpakken(f)
	switch {
	case errors.Is(err, errBom):
		v.slecht(name, "te groot: uitpakken geeft veel meer gegevens dan in een dossier past; pak de zip zelf uit en lees de map in")
		return nil
	case err != nil:
		v.slecht(name, "beschadigd: het bestand is niet uit de zip te halen; vraag de zip opnieuw op")
		return nil
	}
	b := Bestand{Pad: name, Diepte: van.Diepte, schijf: van.schijf, haal: van.haal, archief: append(slices.Clone(van.archief), nr)}
	if !isZip(name) {
		return v.neem(b, data)
	}
	return v.zipInZip(b, data)
}

// zipInZip collects the files of an archive that lies in another file.
func (v *Verzameling) zipInZip(b Bestand, data []byte) error {
	name, niveau := b.Pad, len(b.archief)
	if niveau >= maxNiveau {
		v.slecht(name, "geen pdf: een zip in een zip in een zip wordt niet geopend; pak hem uit en lees de map in")
		return nil
	}
	if v.totaal += int64(len(data)); v.totaal > MaxTotaal {
		return ErrTeVeel
	}
	return v.zip(bytes.NewReader(data), int64(len(data)), name, b, niveau+1)
}

// uitpakken reads a file of a zip within the limits. What the zip says of its size is not
// believed.
func uitpakken(f *zip.File) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	limit := int64(MaxBestand)
	if packed := int64(f.CompressedSize64); packed < limit/maxRatio {
		limit = max(packed*maxRatio, minRatioLen)
	}
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if int64(len(data)) > limit {
		return nil, errBom
	}
	return data, err
}

// schoon gives the name of a file in a zip as a clean relative path with forward slashes:
// whatever leads out of the archive is dropped, and names in the old DOS alphabet become
// readable. Empty when nothing is left.
func schoon(f *zip.File) string { return schoneNaam(f.Name, f.NonUTF8) }

func schoneNaam(name string, nonUTF8 bool) string {
	if nonUTF8 || !utf8.ValidString(name) {
		if s, err := charmap.CodePage850.NewDecoder().String(name); err == nil && !utf8.ValidString(name) {
			name = s
		}
	}
	name = strings.ReplaceAll(strings.ToValidUTF8(name, "_"), "\\", "/")
	var delen []string
	for _, d := range strings.Split(name, "/") {
		d = strings.Map(func(r rune) rune {
			if r < ' ' || r == 0x7f || r == ':' {
				return '_'
			}
			return r
		}, d)
		if d = strings.TrimSpace(d); d != "" && d != "." && d != ".." {
			delen = append(delen, d)
		}
	}
	return strings.Join(delen, "/")
}

// lees reads the bytes of a file again.
func (b *Bestand) lees() ([]byte, error) {
	var r io.ReaderAt
	var size int64
	var data []byte
	if b.haal != nil {
		var err error
		if data, err = b.haal(); err != nil || len(b.archief) == 0 {
			return data, err
		}
		r, size = bytes.NewReader(data), int64(len(data))
	} else {
		if len(b.archief) == 0 {
			return os.ReadFile(b.schijf)
		}
		f, err := os.Open(b.schijf)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		info, err := f.Stat()
		if err != nil {
			return nil, err
		}
		r, size = f, info.Size()
	}
	for _, nr := range b.archief {
		z, err := zip.NewReader(r, size)
		if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
			return nil, err
		}
		if nr >= len(z.File) {
			return nil, errors.New("de zip is veranderd")
		}
		if data, err = uitpakken(z.File[nr]); err != nil {
			return nil, err
		}
		r, size = bytes.NewReader(data), int64(len(data))
	}
	return data, nil
}
