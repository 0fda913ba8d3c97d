// Package bericht is an e-mail as a paper of the dossier: the head as a print shows it, the
// text below it, and the files that came with it. Readers of mail formats fill it.
package bericht

import (
	"strings"
	"time"

	"dossiercheck/importer/ander/beeld"
	"dossiercheck/importer/ander/vel"
	"dossiercheck/importer/page"
)

// Bericht is one message.
type Bericht struct {
	Van, Aan, CC string // as the sender and the mail program wrote them
	Onderwerp    string
	Verzonden    time.Time // zero when the message does not say
	Datum        string    // what it says instead, when that is no moment
	Tekst        []vel.Regel
	Bijlagen     []Bijlage
	// ZonderKop leaves out the head: a web page that was saved in the form of a mail.
	ZonderKop bool
}

// Bijlage is a file that came with a message.
type Bijlage struct {
	Naam  string
	Soort string // media type, in lower case; may be empty
	// Inline is set for what stands between the text, as a picture in a signature.
	Inline bool
	// Reden says why the bytes are not there; empty when they are.
	Reden string
	Bytes func() []byte
}

// maxKop is how much of a list of addressees is shown, in bytes.
const maxKop = 2_000

// Bestand lays the message out in the form in which mail programs print it: a head of labels
// and the text. It is one document. The reader's name is put on the pages.
func (b *Bericht) Bestand(lezer string) page.File {
	var kop []vel.Regel
	zet := func(label, waarde string) {
		waarde = strings.Join(strings.Fields(waarde), " ")
		if len(waarde) > maxKop {
			waarde = strings.ToValidUTF8(waarde[:maxKop], "") + " …"
		}
		if waarde != "" {
			kop = append(kop, vel.Regel{Cellen: []string{label + ": " + waarde}})
		}
	}
	moment := b.Datum
	if !b.Verzonden.IsZero() {
		moment = Moment(b.Verzonden)
	}
	if !b.ZonderKop {
		zet("Van", b.Van)
		zet("Verzonden", moment)
		zet("Aan", b.Aan)
		zet("CC", b.CC)
		zet("Onderwerp", b.Onderwerp)
		var namen []string
		for _, x := range b.Bijlagen {
			if x.Naam != "" && !x.Inline {
				namen = append(namen, x.Naam)
			}
		}
		zet("Bijlagen", strings.Join(namen, "; "))
		kop = append(kop, vel.Regel{})
	}
	f := page.File{Pages: vel.Bladen(append(kop, vel.Snoei(b.Tekst)...), lezer), Whole: true}
	for _, x := range b.Bijlagen {
		f.Attachments = append(f.Attachments, page.Attachment{Name: x.Naam, Decor: x.decor(), Reason: x.Reden})
	}
	return f
}

// decor tells whether an attachment only dresses up the message, or serves mail programs.
func (x *Bijlage) decor() bool {
	naam := strings.ToLower(x.Naam)
	for _, ext := range []string{".p7s", ".asc", ".sig", ".vcf", ".pgp"} {
		if strings.HasSuffix(naam, ext) {
			return true
		}
	}
	switch x.Soort {
	case "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature", "text/vcard", "text/x-vcard",
		"message/delivery-status", "message/disposition-notification", "text/rfc822-headers":
		return true
	}
	if x.Reden != "" || !strings.HasPrefix(x.Soort, "image/") && !isPlaatje(naam) {
		return false
	}
	data := x.Bytes()
	return x.Inline && len(data) < decorBytes || beeld.Klein(data, decorPunten)
}

// A picture between the text of fewer bytes is taken for a logo, and any picture of fewer
// pixels: no page can be read from 500 by 500. Logos seen in signatures are 2 to 40 kB.
const (
	decorBytes  = 60 << 10
	decorPunten = 250_000
)

func isPlaatje(naam string) bool {
	for _, ext := range []string{".png", ".gif", ".jpg", ".jpeg", ".bmp"} {
		if strings.HasSuffix(naam, ext) {
			return true
		}
	}
	return false
}

var dagen = []string{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"}
var maanden = []string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"}

// Moment writes a moment as Dutch mail programs do, in the time of the Netherlands: the day
// of a mail sent late in the evening must not depend on the clock of a server or on the
// machine on which it is read.
func Moment(t time.Time) string {
	t = t.UTC().Add(time.Hour)
	if zomer(t) {
		t = t.Add(time.Hour)
	}
	return dagen[t.Weekday()] + " " + t.Format("2") + " " + maanden[t.Month()-1] + t.Format(" 2006 15:04")
}

// Plaatselijk gives the moment of a date and time without a zone, taken to be Dutch time.
func Plaatselijk(t time.Time) time.Time {
	t = time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, time.UTC)
	if zomer(t.Add(-time.Hour)) {
		t = t.Add(-time.Hour)
	}
	return t.Add(-time.Hour)
}

// zomer tells whether summer time holds at t (Dutch winter time, as if it were UTC): from the
// last Sunday of March until that of October, changing at 2:00 winter time (EU directive
// 2000/84, in use since 1996).
func zomer(t time.Time) bool {
	begin, eind := laatsteZondag(t.Year(), time.March), laatsteZondag(t.Year(), time.October)
	return !t.Before(begin) && t.Before(eind)
}

func laatsteZondag(jaar int, m time.Month) time.Time {
	t := time.Date(jaar, m, 31, 2, 0, 0, 0, time.UTC)
	return t.AddDate(0, 0, -int(t.Weekday()))
}
