package bericht

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"mime"
	"strings"
	"time"

	"dossiercheck/importer/ander/vel"
)

// Eml writes the message as a mail file that says the same on paper: head, text and
// attachments. The forms of its text are lost.
func (b *Bericht) Eml() []byte {
	var s bytes.Buffer
	kop := func(naam, waarde string) {
		if waarde = strings.Join(strings.Fields(waarde), " "); waarde != "" {
			fmt.Fprintf(&s, "%s: %s\r\n", naam, mime.BEncoding.Encode("utf-8", waarde))
		}
	}
	kop("From", b.Van)
	kop("To", b.Aan)
	kop("Cc", b.CC)
	kop("Subject", b.Onderwerp)
	if b.Verzonden.IsZero() {
		kop("Date", b.Datum)
	} else {
		kop("Date", b.Verzonden.UTC().Format(time.RFC1123Z))
	}
	s.WriteString("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=deel\r\n\r\n")
	deel(&s, "Content-Type: text/plain; charset=utf-8\r\n", []byte(plat(b.Tekst)))
	for _, x := range b.Bijlagen {
		soort := x.Soort
		if soort == "" || strings.ContainsAny(soort, "\r\n") {
			soort = "application/octet-stream"
		}
		hoe := "attachment"
		if x.Inline {
			hoe = "inline"
		}
		k := "Content-Type: " + soort + "\r\nContent-Disposition: " + mime.FormatMediaType(hoe, map[string]string{"filename": x.Naam}) + "\r\n"
		if x.Inline {
			k += "Content-ID: <x>\r\n"
		}
		if x.Reden != "" {
			k += RedenKop + ": " + mime.BEncoding.Encode("utf-8", x.Reden) + "\r\n"
			deel(&s, k, nil)
			continue
		}
		deel(&s, k, x.Bytes())
	}
	s.WriteString("--deel--\r\n")
	return s.Bytes()
}

// Why an attachment of a message has no bytes.
const (
	Geplakt   = "beschadigd: dit is in het bericht geplakt in een vorm die alleen Office kan tonen; open het bericht en sla het op als pdf"
	Koppeling = "geen toegang: dit bestand zit niet in het bericht, er staat alleen een koppeling naar; haal het op en voeg het los toe"
)

// RedenKop is the head of a part under which Eml hands on why it has no bytes.
const RedenKop = "X-Dossiercheck-Reden"

// Reden reads what stands under RedenKop. Only the program's own words are believed.
func Reden(kop string) string {
	if kop == Geplakt || kop == Koppeling {
		return kop
	}
	return ""
}

func deel(s *bytes.Buffer, kop string, data []byte) {
	s.WriteString("--deel\r\n" + kop + "Content-Transfer-Encoding: base64\r\n\r\n")
	for len(data) > 0 {
		n := min(57, len(data))
		s.WriteString(base64.StdEncoding.EncodeToString(data[:n]))
		s.WriteString("\r\n")
		data = data[n:]
	}
}

func plat(regels []vel.Regel) string {
	var s strings.Builder
	for _, r := range regels {
		if r.Nieuw {
			s.WriteByte('\f')
		}
		s.WriteString(strings.Join(r.Cellen, "\t") + "\n")
	}
	return s.String()
}
