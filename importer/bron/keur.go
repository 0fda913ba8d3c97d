package bron

import (
	"bytes"
	"path"
	"strings"
)

// keur gives the reason for which a file cannot be taken as a PDF, or "". It looks at what
// the file is; the name only helps to say what to do.
func keur(name string, data []byte) string {
	if len(bytes.TrimSpace(data[:min(len(data), 4096)])) == 0 && len(data) <= 4096 {
		return "leeg bestand: er staat niets in; vraag het bestand opnieuw op"
	}
	if bytes.Contains(data[:min(len(data), 1024)], []byte("%PDF-")) {
		return ""
	}
	ext := strings.ToLower(path.Ext(name))
	switch {
	case isWord(ext, data):
		return "geen pdf: dit is een Word-bestand; open het en sla het op als pdf"
	case ext == ".xlsx" || ext == ".xls" || ext == ".ods" || ext == ".csv":
		return "geen pdf: dit is een rekenblad; open het en sla het op als pdf"
	case ext == ".msg" || ext == ".eml":
		return "geen pdf: dit is een e-mail; open hem, druk af naar pdf en lees ook de bijlagen in"
	case isBeeld(data) || ext == ".jpg" || ext == ".jpeg" || ext == ".png" || ext == ".heic" || ext == ".tif" || ext == ".tiff":
		return "geen pdf: dit is een foto of scan; sla hem op als pdf"
	case bytes.HasPrefix(data, []byte("{\\rtf")), ext == ".txt", ext == ".html", ext == ".htm":
		return "geen pdf: dit is een tekstbestand; open het en druk het af naar pdf"
	case ext == ".pdf":
		return "geen pdf: het bestand heet pdf maar is het niet; vraag het opnieuw op of sla het opnieuw op als pdf"
	}
	return "geen pdf: dit soort bestand kan niet worden gelezen; sla het op als pdf"
}

func isWord(ext string, data []byte) bool {
	switch ext {
	case ".docx", ".doc", ".odt", ".dotx":
		return true
	}
	return bytes.HasPrefix(data, []byte("PK\x03\x04")) && bytes.Contains(data, []byte("word/document.xml"))
}

func isBeeld(data []byte) bool {
	for _, kop := range []string{"\xff\xd8\xff", "\x89PNG\r\n", "GIF8", "II*\x00", "MM\x00*", "BM"} {
		if bytes.HasPrefix(data, []byte(kop)) {
			return true
		}
	}
	return len(data) > 12 && string(data[4:8]) == "ftyp"
}
