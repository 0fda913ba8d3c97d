package outlook

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dossiercheck/importer/ander/bericht"
	"dossiercheck/importer/ander/mail"
	"dossiercheck/importer/ander/reden"
)

func toon(b bericht.Bericht) string {
	var s strings.Builder
	for _, p := range b.Bestand("outlook").Pages {
		s.WriteString(p.Text() + "\n")
	}
	for _, x := range b.Bijlagen {
		inhoud := string(x.Bytes())
		if len(inhoud) > 40 {
			inhoud = fmt.Sprint(len(inhoud), " bytes")
		}
		fmt.Fprintf(&s, "[%s (%s): %s%s]\n", x.Naam, x.Soort, inhoud, x.Reden)
	}
	return s.String()
}

var sent = time.Date(2024, 1, 31, 23, 30, 0, 0, time.UTC)

func melding() *doos {
	d := &doos{}
	return d.tekst(pidSubject, "Terugkoppeling spreekuur").tekst(pidSenderName, "Noordhoek, P.").tekst(pidSenderSMTP, "p.noordhoek@arbo.example").
		tijd(pidSent, sent).getal(pidInternetCode, typGetal, 65001)
}

const kop = "Van: Noordhoek, P. <p.noordhoek@arbo.example>\nVerzonden: donderdag 1 februari 2024 00:30\n"

func TestLees(t *testing.T) {
	for naam, tt := range map[string]struct {
		d   *doos
		wil string
	}{
		"plat": {melding().tekst(pidBody, "Werknemer kan vier uur werken.\r\nGroet").tekst(pidDisplayTo, "HR"),
			kop + "Aan: HR\nOnderwerp: Terugkoppeling spreekuur\nWerknemer kan vier uur werken.\nGroet\n"},
		"html": {melding().tekst(pidBody, "Datum 1 maart").binair(pidHTML, []byte("<table><tr><td>Datum</td><td>één maart</td></tr></table>")),
			kop + "Onderwerp: Terugkoppeling spreekuur\nDatum\téén maart\n"},
		"rtf": {melding().binair(pidRTF, []byte("xxxx\xff\x00\x00\x00MELAxxxx{\\rtf1\\ansi Datum:\\tab 1 maart\\par}")),
			kop + "Onderwerp: Terugkoppeling spreekuur\nDatum:\t1 maart\n"},
		"oud alfabet": {(&doos{}).ansi(pidSubject, "Re\xefntegratie").ansi(pidBody, "Ren\xe9 is ziek").tijd(pidDelivered, sent).getal(pidMessageCode, typGetal, 1252),
			"Verzonden: donderdag 1 februari 2024 00:30\nOnderwerp: Reïntegratie\nRené is ziek\n"},
		"ontvangers": {melding().
			kast("__recip_version1.0_#00000001", (&doos{}).tekst(pidDisplayName, "HR").tekst(pidSMTP, "hr@w.example").getal(pidRecipientType, typGetal, 2)).
			kast("__recip_version1.0_#00000000", (&doos{}).tekst(pidDisplayName, "'a@w.example'").tekst(pidEmail, "a@w.example").getal(pidRecipientType, typGetal, 1)).
			kast("__recip_version1.0_#00000002", (&doos{}).tekst(pidDisplayName, "geheim").getal(pidRecipientType, typGetal, 3)),
			kop + "Aan: a@w.example\nCC: HR <hr@w.example>\nOnderwerp: Terugkoppeling spreekuur\n"},
		"kop van de post": {(&doos{}).tekst(pidHeaders, "From: Jan <j@w.example>\r\nDate: Tue, 2 Jan 2024 14:22:10 +0100\r\n").tekst(pidBody, "x"),
			"Van: Jan <j@w.example>\nVerzonden: dinsdag 2 januari 2024 14:22\nx\n"},
		"bijlagen": {melding().
			kast("__attach_version1.0_#00000000", (&doos{}).tekst(pidAttachLong, "brief met lange naam.pdf").tekst(pidAttachShort, "BRIEF~1.PDF").tekst(pidAttachMime, "application/PDF").binair(pidAttachData, []byte("%PDF-x")).getal(pidAttachMethod, typGetal, 1)).
			kast("__attach_version1.0_#00000001", (&doos{}).tekst(pidAttachShort, "groot.pdf").binair(pidAttachData, make([]byte, 9000))).
			kast("__attach_version1.0_#00000002", (&doos{}).tekst(pidAttachLong, "koppeling.docx").getal(pidAttachMethod, typGetal, 7)),
			kop + "Onderwerp: Terugkoppeling spreekuur\nBijlagen: brief met lange naam.pdf; groot.pdf; koppeling.docx\n[brief met lange naam.pdf (application/pdf): %PDF-x]\n[groot.pdf (): 9000 bytes]\n[koppeling.docx (): " + bericht.Koppeling + "]\n"},
		"ondertekend": {melding().
			kast("__attach_version1.0_#00000000", (&doos{}).tekst(pidAttachLong, "smime.p7m").tekst(pidAttachMime, "multipart/signed").
				binair(pidAttachData, []byte("Content-Type: multipart/signed; boundary=G\r\n\r\n--G\r\n\r\nDe tekst.\r\n--G\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n%PDF-x\r\n--G--\r\n"))),
			kop + "Onderwerp: Terugkoppeling spreekuur\nBijlagen: a.pdf\nDe tekst.\n[a.pdf (application/pdf): %PDF-x]\n"},
	} {
		b, err := Lees(tt.d.schrijf())
		if err != nil {
			t.Errorf("%s: %v", naam, err)
			continue
		}
		if d := cmp.Diff(strings.Split(tt.wil, "\n"), strings.Split(toon(b), "\n")); d != "" {
			t.Errorf("%s (-wil +kreeg):\n%s", naam, d)
		}
	}
}

// An attached message comes out as a mail file with its own attachments.
func TestBerichtInBericht(t *testing.T) {
	binnen := melding().tekst(pidBody, "De eerste mail.").
		kast("__attach_version1.0_#00000000", (&doos{}).tekst(pidAttachLong, "föto.jpg").tekst(pidAttachMime, "image/jpeg").tekst(pidAttachID, "1").binair(pidAttachData, []byte("\xff\xd8"))).
		kast("__attach_version1.0_#00000001", (&doos{}).tekst(pidAttachLong, "elders.pdf").getal(pidAttachMethod, typGetal, 2))
	d := melding().tekst(pidBody, "Doorgestuurd.").
		kast("__attach_version1.0_#00000000", (&doos{}).tekst(pidDisplayName, "x").getal(pidAttachMethod, typGetal, alsBericht).kast("__substg1.0_3701000D", binnen))
	b, err := Lees(d.schrijf())
	if err != nil || len(b.Bijlagen) != 1 || b.Bijlagen[0].Naam != "Terugkoppeling spreekuur.eml" {
		t.Fatalf("%v, %+v", err, b.Bijlagen)
	}
	m, err := mail.Lees(b.Bijlagen[0].Bytes())
	if err != nil {
		t.Fatal(err)
	}
	want := kop + "Onderwerp: Terugkoppeling spreekuur\nBijlagen: elders.pdf\nDe eerste mail.\n[föto.jpg (image/jpeg): \xff\xd8]\n[elders.pdf (application/octet-stream): " + bericht.Koppeling + "]\n"
	if d := cmp.Diff(strings.Split(want, "\n"), strings.Split(toon(m), "\n")); d != "" {
		t.Errorf("(-wil +kreeg):\n%s", d)
	}
	if !m.Bestand("x").Attachments[0].Decor {
		t.Error("een plaatje tussen de tekst geldt nu als bijlage")
	}
}

func TestKapot(t *testing.T) {
	goed := melding().tekst(pidBody, strings.Repeat("tekst ", 2000)).schrijf()
	for naam, data := range map[string][]byte{
		"leeg": nil, "kop": goed[:100], "zonder inhoud": goed[:512], "half": goed[:len(goed)/2],
		"leeg bericht": (&doos{}).schrijf(),
	} {
		var fout *reden.Fout
		if _, err := Lees(data); !errors.As(err, &fout) || fout.Soort != reden.Beschadigd {
			t.Errorf("%s: %v", naam, err)
		}
	}
}

// tnef writes attributes as id and value.
func tnef(delen ...any) []byte {
	b := []byte("\x78\x9f\x3e\x22\x01\x00")
	for i := 0; i < len(delen); i += 2 {
		w := []byte(delen[i+1].(string))
		b = append(b, 2)
		b = binary.LittleEndian.AppendUint16(b, uint16(delen[i].(int)))
		b = append(b, 0, 0)
		b = binary.LittleEndian.AppendUint32(b, uint32(len(w)))
		b = append(append(b, w...), 0, 0)
	}
	return b
}

func TestUitpakken(t *testing.T) {
	props := "\x02\x00\x00\x00" + "\x03\x00\x05\x37\x01\x00\x00\x00" + "\x1e\x00\x07\x37\x01\x00\x00\x00\x0a\x00\x00\x00lange.pdf\x00\x00\x00"
	b, err := Uitpakken(tnef(attBody, "Zie bijlage.\x00", attRenddata, "", attTitle, "LANG~1.PDF\x00", attData, "%PDF-x", attAttachDat, props))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := toon(b), "Zie bijlage.\n[lange.pdf (): %PDF-x]\n"; got != want {
		t.Errorf("kreeg %q, wilde %q", got, want)
	}
	var fout *reden.Fout
	if _, err := Uitpakken([]byte("\x78\x9f\x3e\x22\x01\x00kapot")); !errors.As(err, &fout) {
		t.Errorf("kapot: %v", err)
	}
}

func FuzzLees(f *testing.F) {
	d := melding().tekst(pidBody, "x").kast("__attach_version1.0_#00000000", (&doos{}).tekst(pidDisplayName, "x").getal(pidAttachMethod, typGetal, alsBericht).kast("__substg1.0_3701000D", melding()))
	f.Add(d.schrijf())
	f.Add(tnef(attRenddata, "", attAttachDat, "\x01\x00\x00\x00\x1e\x00\x07\x37\x01\x00\x00\x00\xff\xff\x00\x00x"))
	f.Fuzz(func(t *testing.T, data []byte) {
		lees := Lees
		if IsVerpakt(data) {
			lees = Uitpakken
		}
		b, err := lees(data)
		var fout *reden.Fout
		if err != nil && !errors.As(err, &fout) {
			t.Fatalf("fout zonder reden: %v", err)
		}
		for _, x := range b.Bijlagen {
			x.Bytes()
		}
	})
}
