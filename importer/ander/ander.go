// Package ander reads the files of a dossier that are no PDF: e-mail (.eml, .msg, winmail.dat),
// Word (.docx), RTF, text, HTML, and pictures of letters.
//
// Herken says what a file is by what is in it, and by its name where the bytes do not tell. A
// kind that cannot be read is an error that says what to do. Lees gives the pages, Bijlage the
// bytes of a file inside the file. Both are run in the guarded child process of
// importer/pdftekst: what these readers are handed comes from anyone who can send a mail.
//
// Pictures get their pages here, and their words from whoever reads scans (see beeld).
package ander

import (
	"errors"
	"fmt"
	"strings"

	"dossiercheck/importer/ander/beeld"
	"dossiercheck/importer/ander/bericht"
	"dossiercheck/importer/ander/letters"
	"dossiercheck/importer/ander/mail"
	"dossiercheck/importer/ander/outlook"
	"dossiercheck/importer/ander/reden"
	"dossiercheck/importer/ander/rtf"
	"dossiercheck/importer/ander/vel"
	"dossiercheck/importer/ander/webtekst"
	"dossiercheck/importer/ander/word"
	"dossiercheck/importer/page"
)

// Soort is a kind of file.
type Soort string

// The kinds that can be read. The name of a kind stands in Page.Reader.
const (
	PDF     Soort = "pdf" // not read by this package
	Zip     Soort = "zip" // neither: it only holds files
	Mail    Soort = "mail"
	Outlook Soort = "outlook"
	Winmail Soort = "winmail"
	Word    Soort = "word"
	RTF     Soort = "rtf"
	Web     Soort = "html"
	Tekst   Soort = "tekst"
	Beeld   Soort = "beeld"
)

// Extensies are the names by which people choose the files that can be read, in lower case.
// What a file is follows from its bytes (Herken).
var Extensies = []string{".pdf", ".zip", ".eml", ".msg", ".docx", ".rtf", ".txt", ".html", ".htm", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".gif", ".bmp", ".webp"}

// Opgemaakt tells whether a reader's name in Page.Reader is that of text without a layout of
// its own: its pages were laid out by the program and cannot be shown as pictures.
func Opgemaakt(lezer string) bool {
	switch Soort(lezer) {
	case Mail, Outlook, Winmail, Word, RTF, Web, Tekst:
		return true
	}
	return false
}

// maxPlat is the largest text file that is read.
const maxPlat = reden.MaxTekst

// Lees reads a file of the given kind into pages. Of pictures the pages have a size and no
// text. Errors are a *reden.Fout.
func Lees(s Soort, data []byte) (f page.File, err error) {
	defer vang(&err)
	switch s {
	case Mail, Outlook, Winmail:
		b, err := brief(s, data)
		if err != nil {
			return f, err
		}
		f = b.Bestand(string(s))
		if b.ZonderKop && vel.Letters(b.Tekst) == 0 {
			f.Pages = nil
		}
		return f, nil
	case Word:
		d, err := word.Lees(data)
		if err != nil {
			return f, err
		}
		return d.Bestand(string(s)), nil
	case Beeld:
		return beelden(data)
	case RTF, Web, Tekst:
		if len(data) > 4*maxPlat {
			return f, reden.Te("de tekst is te lang")
		}
		return page.File{Pages: vel.Bladen(plat(s, data), string(s))}, nil
	}
	return f, fmt.Errorf("soort %q wordt hier niet gelezen", s)
}

func brief(s Soort, data []byte) (bericht.Bericht, error) {
	switch s {
	case Outlook:
		return outlook.Lees(data)
	case Winmail:
		return outlook.Uitpakken(data)
	}
	return mail.Lees(data)
}

func plat(s Soort, data []byte) []vel.Regel {
	switch s {
	case RTF:
		return rtf.Regels(data)
	case Web:
		return webtekst.Regels(letters.Tekst(data, tekenset(data)))
	}
	return vel.Platte(letters.Tekst(data, ""))
}

// tekenset finds the alphabet that a web page names in its head.
func tekenset(data []byte) string {
	kop := strings.ToLower(string(data[:min(len(data), 2048)]))
	_, rest, ok := strings.Cut(kop, "charset=")
	if !ok {
		return ""
	}
	rest = strings.TrimLeft(rest, `"' `)
	if i := strings.IndexAny(rest, "\"' ;/>\r\n"); i >= 0 {
		return rest[:i]
	}
	return ""
}

// klaar is the Page.Reader of pages that only wait for a reader of scans.
const klaar = "beeld"

func beelden(data []byte) (page.File, error) {
	bladen, err := beeld.Bladen(data)
	if err != nil {
		return page.File{}, err
	}
	var f page.File
	for i, b := range bladen {
		punt := 72 / float64(b.DPI)
		f.Pages = append(f.Pages, page.Page{Number: i + 1, Width: float64(b.Breed) * punt, Height: float64(b.Hoog) * punt, Source: page.None, Reader: klaar, Picture: 1})
	}
	return f, nil
}

// Bijlagen opens a file and gives the names of the files in it, in the order of
// page.File.Attachments, and how to get the bytes of one. Errors are a *reden.Fout.
func Bijlagen(s Soort, data []byte) (namen []string, haal func(nr int) ([]byte, error), err error) {
	defer vang(&err)
	var bytes func(nr int) ([]byte, error)
	switch s {
	case Mail, Outlook, Winmail:
		m, err := brief(s, data)
		if err != nil {
			return nil, nil, err
		}
		for _, b := range m.Bijlagen {
			namen = append(namen, b.Naam)
		}
		bytes = func(nr int) ([]byte, error) {
			b := m.Bijlagen[nr].Bytes()
			if b == nil && m.Bijlagen[nr].Reden != "" {
				return nil, reden.Lees(m.Bijlagen[nr].Reden)
			}
			return b, nil
		}
	case Word:
		d, err := word.Lees(data)
		if err != nil {
			return nil, nil, err
		}
		for _, b := range d.Bijlagen {
			namen = append(namen, b.Naam)
		}
		bytes = d.Bytes
	}
	return namen, func(nr int) (b []byte, err error) {
		defer vang(&err)
		if b, err = bytes(nr); len(b) > reden.MaxUitgepakt {
			return nil, reden.Te("de bijlage is te groot")
		}
		return b, err
	}, nil
}

// vang makes an error of a reader that ran into something it did not expect: one bad file
// costs itself.
func vang(err *error) {
	if r := recover(); r != nil {
		*err = reden.Nieuw(reden.Beschadigd, "het bestand is beschadigd of niet compleet; vraag het opnieuw op of sla het op als pdf", fmt.Errorf("lezen liep vast: %v", r))
	}
	var fout *reden.Fout
	if *err != nil && !errors.As(*err, &fout) {
		*err = reden.Nieuw(reden.Beschadigd, "het bestand is beschadigd of niet compleet; vraag het opnieuw op of sla het op als pdf", *err)
	}
}
