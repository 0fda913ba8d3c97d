// Package mail reads e-mail as mail programs save it (.eml): the message of RFC 5322 with the
// parts of MIME.
//
// Mail in the wild breaks every rule: heads without a body, boundaries that never close,
// alphabets that are named wrong. Nothing of that makes this reader fail; it takes one step
// through the bytes and counts parts and depth.
package mail

import (
	"bytes"
	"io"
	"net/mail"
	"path"
	"regexp"
	"strings"
	"time"

	"dossiercheck/importer/ander/bericht"
	"dossiercheck/importer/ander/letters"
	"dossiercheck/importer/ander/reden"
	"dossiercheck/importer/ander/vel"
	"dossiercheck/importer/ander/webtekst"
)

// Lees reads a message. Errors are a *reden.Fout.
func Lees(data []byte) (bericht.Bericht, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if bytes.HasPrefix(data, []byte("From ")) { // a line that mailboxes put before each message
		if i := bytes.IndexByte(data, '\n'); i >= 0 {
			data = data[i+1:]
		}
	}
	data = bytes.TrimLeft(data, "\r\n \t")
	if len(data) == 0 {
		return bericht.Bericht{}, reden.Nieuw(reden.Leeg, "er staat niets in; vraag het bestand opnieuw op", nil)
	}
	aantal := 0
	top := ontleed(data, 0, &aantal)
	if !heeftKop(top.kop) {
		return bericht.Bericht{}, reden.Nieuw(reden.Beschadigd, "dit is geen e-mail of het begin ontbreekt; bewaar de e-mail opnieuw", nil)
	}
	if dicht(top) {
		return bericht.Bericht{}, reden.Nieuw(reden.Versleuteld, "de e-mail is versleuteld; open hem in uw mailprogramma en sla hem daar op als pdf", nil)
	}
	b := bericht.Bericht{Van: adres(top.kop["from"]), Aan: adres(top.kop["to"]), CC: adres(top.kop["cc"]), Onderwerp: woorden(top.kop["subject"])}
	b.ZonderKop = strings.Contains(top.kop["from"], "Saved by") || top.kop["from"] == "" && top.kop["snapshot-content-location"] != ""
	b.Verzonden, b.Datum = moment(top.kop)
	o := &opmaak{}
	o.deel(top, false)
	b.Tekst, b.Bijlagen = o.tekst, o.bijlagen
	if len(b.Bijlagen) > reden.MaxBijlagen {
		return b, reden.Te("aan de e-mail hangen te veel bestanden")
	}
	return b, nil
}

// heeftKop tells whether a head is that of a mail.
func heeftKop(kop map[string]string) bool {
	for _, naam := range []string{"from", "to", "date", "subject", "received", "message-id", "mime-version", "content-type"} {
		if kop[naam] != "" {
			return true
		}
	}
	return false
}

// dicht tells whether the message as a whole is encrypted.
func dicht(d *deel) bool {
	switch d.soort {
	case "multipart/encrypted":
		return true
	case "application/pkcs7-mime", "application/x-pkcs7-mime":
		return true
	}
	return false
}

var seconden = regexp.MustCompile(`\s*\([^)]*\)\s*$`)

// moment reads when the message was sent; the text of the head when that is no moment.
func moment(kop map[string]string) (time.Time, string) {
	s := seconden.ReplaceAllString(kop["date"], "")
	if t, err := mail.ParseDate(s); err == nil {
		return t, ""
	}
	for _, vorm := range []string{time.RFC3339, "2006-01-02 15:04:05 -0700"} {
		if t, err := time.Parse(vorm, s); err == nil {
			return t, ""
		}
	}
	for _, vorm := range []string{"Mon, 2 Jan 2006 15:04:05", "Mon Jan 2 15:04:05 2006", "2 Jan 2006 15:04:05", "2006-01-02 15:04:05"} {
		if t, err := time.Parse(vorm, s); err == nil {
			return bericht.Plaatselijk(t), ""
		}
	}
	if s == "" { // when it was received, behind the last semicolon
		if i := strings.LastIndexByte(kop["received"], ';'); i >= 0 {
			if t, err := mail.ParseDate(strings.TrimSpace(seconden.ReplaceAllString(kop["received"][i+1:], ""))); err == nil {
				return t, ""
			}
		}
	}
	return time.Time{}, woorden(s)
}

// adres gives addressees as people write them.
func adres(s string) string {
	return strings.TrimSpace(strings.ReplaceAll(woorden(s), `"`, ""))
}

// leesAlfabet serves mime.WordDecoder.
func leesAlfabet(naam string, r io.Reader) (io.Reader, error) {
	b, err := io.ReadAll(io.LimitReader(r, maxKop))
	return strings.NewReader(letters.Tekst(b, naam)), err
}

// opmaak collects the text of a message and its attachments.
type opmaak struct {
	tekst    []vel.Regel
	bijlagen []bericht.Bijlage
}

// deel takes up one part. Inline is set below a multipart/related: what is there belongs to
// the text.
func (o *opmaak) deel(d *deel, inline bool) {
	switch {
	case d.soort == "multipart/alternative":
		o.kies(d.delen)
	case len(d.delen) > 0:
		verwant := d.soort == "multipart/related"
		for i, x := range d.delen {
			o.deel(x, inline || verwant && i > 0)
		}
	case strings.HasPrefix(d.soort, "multipart/"):
		// nothing in it, or a boundary that does not occur: the text is all there is
		o.voeg(vel.Platte(letters.Tekst(d.bytes(), "")))
	case d.losBestand():
		o.bijlage(d, inline)
	default:
		o.voeg(d.regels())
	}
}

func (o *opmaak) voeg(r []vel.Regel) {
	if vel.Letters(o.tekst) > reden.MaxTekst {
		return
	}
	if len(o.tekst) > 0 && len(r) > 0 {
		o.tekst = append(o.tekst, vel.Regel{})
	}
	o.tekst = append(o.tekst, r...)
}

// kies takes the best of parts that say the same: the HTML when it is there, because it has
// the tables, unless the plain text says more.
func (o *opmaak) kies(delen []*deel) {
	var best []vel.Regel
	for _, d := range delen {
		var proef opmaak
		proef.deel(d, false)
		o.bijlagen = append(o.bijlagen, proef.bijlagen...)
		if n := vel.Letters(proef.tekst); n > 0 && n*10 >= vel.Letters(best)*9 {
			best = proef.tekst
		}
	}
	o.voeg(best)
}

func (d *deel) naam() string {
	_, attr := mediatype(d.kop["content-disposition"])
	for _, s := range []string{attr["filename"], d.attr["name"]} {
		if s = woorden(s); s != "" {
			return s
		}
	}
	return ""
}

func (d *deel) losBestand() bool {
	plaats, _ := mediatype(d.kop["content-disposition"])
	if plaats == "attachment" || d.naam() != "" {
		return true
	}
	return d.soort != "text/plain" && d.soort != "text/html" && d.soort != "text/enriched" && strings.Contains(d.soort, "/")
}

var extensies = map[string]string{"message/rfc822": ".eml", "application/pdf": ".pdf", "image/jpeg": ".jpg", "image/png": ".png", "image/tiff": ".tif",
	"text/calendar": ".ics", "text/plain": ".txt", "text/html": ".html", "image/heic": ".heic", "image/gif": ".gif",
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx"}

func (o *opmaak) bijlage(d *deel, inline bool) {
	plaats, _ := mediatype(d.kop["content-disposition"])
	b := bericht.Bijlage{Naam: d.naam(), Soort: d.soort, Bytes: d.bytes, Reden: bericht.Reden(woorden(d.kop[strings.ToLower(bericht.RedenKop)])),
		Inline: plaats != "attachment" && (inline || plaats == "inline" && d.kop["content-id"] != "")}
	if d.soort == "message/rfc822" && b.Naam == "" {
		k, _ := splits(d.bytes())
		b.Naam = woorden(leesKop(k)["subject"])
	}
	if b.Naam == "" {
		b.Naam = "bijlage"
	}
	if ext := extensies[d.soort]; ext != "" && (path.Ext(b.Naam) == "" || d.soort == "message/rfc822" && !strings.EqualFold(path.Ext(b.Naam), ext)) {
		b.Naam += ext
	}
	o.bijlagen = append(o.bijlagen, b)
}

// regels gives the text of a part that is text.
func (d *deel) regels() []vel.Regel {
	s := letters.Tekst(d.bytes(), d.attr["charset"])
	if d.soort == "text/html" {
		return webtekst.Regels(s)
	}
	if strings.EqualFold(d.attr["format"], "flowed") {
		s = vloeiend(s)
	}
	return vel.Platte(s)
}

// vloeiend joins lines that were only broken to be sent: those that end in a space (RFC 3676).
func vloeiend(s string) string {
	var b strings.Builder
	los := true
	for _, regel := range strings.Split(strings.ReplaceAll(s, "\r", ""), "\n") {
		if !los {
			regel = strings.TrimLeft(regel, "> ")
		}
		los = !strings.HasSuffix(regel, " ") || regel == "-- "
		b.WriteString(regel)
		if los {
			b.WriteByte('\n')
		}
	}
	return b.String()
}
