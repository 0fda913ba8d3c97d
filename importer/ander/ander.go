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
	"bytes"
	"errors"
	"fmt"
	"path"
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

// Herken says what kind of file this is, or why it cannot be read (a *reden.Fout). It looks
// at the first bytes, and at names inside containers; it unpacks nothing.
func Herken(naam string, data []byte) (Soort, error) {
	kop := data[:min(len(data), 1024)]
	ext := strings.ToLower(path.Ext(naam))
	switch {
	case len(data) <= 4096 && len(bytes.TrimSpace(data)) == 0:
		return "", reden.Nieuw(reden.Leeg, "er staat niets in; vraag het bestand opnieuw op", nil)
	case beeld.Is(data):
		return Beeld, nil
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("PK\x05\x06")), ext == ".zip":
		return inZip(ext, data)
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return inKast(ext, data)
	case outlook.IsVerpakt(data):
		return Winmail, nil
	case rtf.Is(data):
		return RTF, nil
	case bytes.HasPrefix(bytes.TrimLeft(kop, " \r\n\t"), []byte("%PDF-")):
		return PDF, nil
	case ext == ".eml" || ext == ".mht" || ext == ".mhtml" || lijktMail(kop):
		// before PDF: a mail may hold one near its beginning
		return Mail, nil
	case bytes.Contains(kop, []byte("%PDF-")):
		return PDF, nil
	}
	return naarNaam(ext, data)
}

func onbekend(uitleg string) (Soort, error) { return "", reden.Nieuw(reden.GeenPDF, uitleg, nil) }

func inZip(ext string, data []byte) (Soort, error) {
	heeft := func(s string) bool { return bytes.Contains(data, []byte(s)) }
	switch {
	case ext == ".zip":
		return Zip, nil
	case heeft("word/document"):
		return Word, nil
	case heeft("application/vnd.oasis.opendocument") || ext == ".odt" || ext == ".ods":
		return onbekend("dit is een bestand van LibreOffice; open het en sla het op als pdf of docx")
	case heeft("xl/workbook") || ext == ".xlsx" || ext == ".xlsm":
		return onbekend("dit is een rekenblad; open het en sla het op als pdf")
	case heeft("ppt/presentation") || ext == ".pptx":
		return onbekend("dit is een presentatie; open hem en sla hem op als pdf")
	case ext == ".docx" || ext == ".docm" || ext == ".dotx":
		return Word, nil // damaged, and that is what its reader will say
	case heeft("Index/Document.iwa") || ext == ".pages":
		return onbekend("dit is een bestand van Apple Pages; open het en exporteer het als pdf")
	}
	return Zip, nil
}

// breed gives text as the directories of compound files have it.
func breed(s string) []byte {
	var b []byte
	for _, r := range s {
		b = append(b, byte(r), 0)
	}
	return b
}

func inKast(ext string, data []byte) (Soort, error) {
	heeft := func(s string) bool { return bytes.Contains(data, breed(s)) }
	switch {
	case heeft("EncryptedPackage"):
		return "", reden.Nieuw(reden.Versleuteld, "het Office-bestand heeft een wachtwoord; open het en sla het op zonder wachtwoord of als pdf", nil)
	case heeft("__properties_version1.0") || heeft("__substg1.0_") || ext == ".msg":
		return Outlook, nil
	case heeft("WordDocument") || ext == ".doc":
		return onbekend("dit is een oud Word-bestand (.doc); open het en sla het op als docx of pdf")
	case heeft("Workbook") || ext == ".xls":
		return onbekend("dit is een rekenblad; open het en sla het op als pdf")
	case heeft("PowerPoint Document") || ext == ".ppt":
		return onbekend("dit is een presentatie; open hem en sla hem op als pdf")
	}
	return onbekend("dit is een Office-bestand dat niet kan worden gelezen; open het en sla het op als pdf")
}

// mailkoppen begin a line of the head of a mail. Three of them make one.
var mailkoppen = []string{"from:", "to:", "subject:", "date:", "received:", "return-path:", "mime-version:", "message-id:", "delivered-to:", "content-type:", "x-mailer:", "dkim-signature:"}

func lijktMail(kop []byte) bool {
	n, eigen := 0, false
	for i, regel := range strings.Split(strings.ToLower(string(kop)), "\n") {
		if regel == "" || regel == "\r" {
			break
		}
		if i == 0 && strings.HasPrefix(regel, "from ") {
			continue
		}
		for _, k := range mailkoppen {
			if strings.HasPrefix(regel, k) {
				n++
				eigen = eigen || k == "received:" || k == "mime-version:" || k == "message-id:" || k == "return-path:"
			}
		}
	}
	return n >= 3 && eigen
}

// naarNaam is for what its bytes do not tell.
func naarNaam(ext string, data []byte) (Soort, error) {
	switch ext {
	case ".msg":
		return Outlook, nil // damaged, and that is what its reader will say
	case ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".gif", ".webp":
		return "", reden.Nieuw(reden.Beschadigd, "de foto of scan is beschadigd of is iets anders; maak of bewaar hem opnieuw", nil)
	case ".heic", ".heif", ".hif":
		return heic()
	case ".docx", ".docm":
		return "", reden.Nieuw(reden.Beschadigd, "het Word-bestand is niet te openen; vraag het opnieuw op", nil)
	case ".doc":
		return onbekend("dit is een oud Word-bestand (.doc); open het en sla het op als docx of pdf")
	case ".xls", ".csv", ".xlsx", ".ods":
		return onbekend("dit is een rekenblad; open het en sla het op als pdf")
	case ".mbox":
		return onbekend("dit is een hele postbus; bewaar de e-mails over dit dossier los")
	case ".pst", ".ost":
		return onbekend("dit is een postbus van Outlook; open hem daar en sleep de e-mails over dit dossier naar een map")
	case ".html", ".htm", ".xhtml":
		return Web, nil
	case ".txt", ".text", ".md", ".log":
		if isTekst(data) {
			return Tekst, nil
		}
		return onbekend("het bestand heet tekst maar is het niet; vraag het opnieuw op")
	case ".rar", ".7z", ".gz", ".tar", ".tgz":
		return onbekend("dit archief kan niet worden geopend; pak het uit en lees de map in")
	case ".ics":
		return onbekend("dit is een agenda-afspraak; open hem en druk hem af naar pdf als hij bij het dossier hoort")
	case ".mp3", ".m4a", ".wav", ".mp4", ".mov", ".ogg", ".opus", ".aac":
		return onbekend("geluid en beeld worden niet gelezen; maak er een verslag van")
	}
	if len(data) >= 12 && string(data[4:8]) == "ftyp" {
		switch string(data[8:12]) {
		case "heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif":
			return heic()
		}
	}
	web := strings.ToLower(strings.TrimSpace(string(data[:min(len(data), 256)])))
	switch {
	case strings.HasPrefix(web, "<!doctype html"), strings.HasPrefix(web, "<html"):
		return Web, nil
	case ext == ".pdf":
		return onbekend("het bestand heet pdf maar is het niet; vraag het opnieuw op of sla het opnieuw op als pdf")
	}
	return onbekend("dit soort bestand kan niet worden gelezen; sla het op als pdf")
}

func heic() (Soort, error) {
	return onbekend("dit is een foto in de vorm van Apple (HEIC); open hem en bewaar of deel hem als jpg, of kies op de iPhone Instellingen, Camera, Structuren, Meest compatibel")
}

// isTekst tells text from other bytes: few control characters, in any alphabet.
func isTekst(data []byte) bool {
	kop := data[:min(len(data), 4096)]
	if bytes.HasPrefix(kop, []byte("\xff\xfe")) || bytes.HasPrefix(kop, []byte("\xfe\xff")) {
		return true
	}
	vreemd, nul := 0, 0
	for _, c := range kop {
		switch {
		case c == 0:
			nul++
		case c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b:
			vreemd++
		}
	}
	if nul*3 < len(kop) { // else it has two bytes a letter
		vreemd += nul
	}
	return vreemd*50 <= len(kop)
}
