package ander

import (
	"bytes"
	"path"
	"strings"

	"dossiercheck/importer/ander/beeld"
	"dossiercheck/importer/ander/outlook"
	"dossiercheck/importer/ander/reden"
	"dossiercheck/importer/ander/rtf"
)

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
