package bron

import (
	"path"
	"strings"
	"unicode/utf8"

	"dossiercheck/importer/ander"
)

// How deep files inside files are opened: a mail on a mail on a mail, a PDF in a PDF. No
// dossier goes deeper, but what someone made to do harm does.
const (
	diepteBericht  = 3
	dieptePDF      = 2
	maxInGeheugen  = 64 << 20 // bytes of files inside files that are kept until they are read
	maxNaam        = 120      // letters of the name of a file inside a file
	naamloos       = "bijlage"
	teDiepBijlagen = "geen pdf: een bestand dat zo diep in andere bestanden zit, wordt niet geopend; bewaar het los en lees het in"
)

// Haal gets the bytes of a file inside another one; each time the same.
type Haal func() ([]byte, error)

// Opent tells whether the files inside b may still be opened.
func (b *Bestand) Opent() bool {
	if b.Soort == ander.PDF || b.Soort == ander.Word {
		return b.Diepte < dieptePDF
	}
	return b.Diepte < diepteBericht
}

// Los lets go of bytes that were kept in memory; Bytes gets them anew.
func (b *Bestand) Los() {
	if b.inhoud != nil {
		b.bij.vast.Add(-int64(len(b.inhoud)))
		b.inhoud = nil
	}
}

// Bijlage collects a file that is inside another one. Naam is what it is called there, data
// its bytes, and haal gets them again. A zip is opened.
func (v *Verzameling) Bijlage(ouder *Bestand, naam string, data []byte, haal Haal) error {
	b := Bestand{Pad: v.onder(ouder, naam), Diepte: ouder.Diepte + 1, haal: haal}
	if isZip(b.Pad) {
		v.opPad[b.Pad] = true
		if v.totaal += int64(len(data)); v.totaal > MaxTotaal {
			return ErrTeVeel
		}
		return v.zipInZip(b, data)
	}
	if len(data) > MaxBestand {
		v.opPad[b.Pad] = true
		v.slecht(b.Pad, teGroot)
		return nil
	}
	n := len(v.vers)
	if err := v.neem(b, data); err != nil || len(v.vers) == n {
		return err
	}
	if nu := v.vers[n]; v.vast.Load()+int64(len(data)) <= maxInGeheugen {
		v.vast.Add(int64(len(data)))
		nu.bij, nu.inhoud = v, data
	}
	return nil
}

// GeenBijlage notes a file inside another one that cannot be had, and why.
func (v *Verzameling) GeenBijlage(ouder *Bestand, naam, reden string) {
	pad := v.onder(ouder, naam)
	v.opPad[pad] = true
	v.slecht(pad, reden)
}

// TeDiep notes a file inside another one that is not opened because it lies too deep.
func (v *Verzameling) TeDiep(ouder *Bestand, naam string) { v.GeenBijlage(ouder, naam, teDiepBijlagen) }

// onder gives the path of a file inside another one. Its name says nothing of folders: what
// looks like one, as in the subject of a mail, is not.
func (v *Verzameling) onder(ouder *Bestand, naam string) string {
	naam = schoneNaam(strings.NewReplacer("/", "-", "\\", "-").Replace(naam), false)
	naam = strings.Trim(naam, ". ")
	ext := path.Ext(naam)
	if len(ext) > 10 || strings.ContainsAny(ext, " ") {
		ext = ""
	}
	kaal := strings.TrimSuffix(naam, ext)
	if n := maxNaam - utf8.RuneCountInString(ext); utf8.RuneCountInString(kaal) > n {
		kaal = strings.TrimSpace(string([]rune(kaal)[:n]))
	}
	if kaal == "" {
		kaal = naamloos
	}
	return v.uniek(ouder.Pad+"/"+kaal+ext, "")
}
