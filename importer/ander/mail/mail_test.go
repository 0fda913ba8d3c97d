package mail

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossiercheck/importer/ander/reden"
)

// toon writes what was read: the page, then each attachment as "naam (soort): bytes".
func toon(t testing.TB, data string) string {
	t.Helper()
	b, err := Lees([]byte(data))
	if err != nil {
		return err.Error()
	}
	f := b.Bestand("mail")
	var s strings.Builder
	for i := range f.Pages {
		s.WriteString(f.Pages[i].Text() + "\n")
	}
	for i, x := range b.Bijlagen {
		decor := ""
		if f.Attachments[i].Decor {
			decor = " versiering"
		}
		inhoud := string(x.Bytes())
		if len(inhoud) > 20 {
			inhoud = fmt.Sprint(len(inhoud), " bytes")
		}
		fmt.Fprintf(&s, "[%s (%s)%s: %s]\n", x.Naam, x.Soort, decor, inhoud)
	}
	return s.String()
}

func b64(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) }

const kop = "From: \"Bos, J. de\" <j.debos@voorbeeld.nl>\nTo: hr@voorbeeld.nl\nDate: Tue, 2 Jan 2024 14:22:10 +0100\nSubject: Ziekmelding\n"
const kopTekst = "Van: Bos, J. de <j.debos@voorbeeld.nl>\nVerzonden: dinsdag 2 januari 2024 14:22\nAan: hr@voorbeeld.nl\nOnderwerp: Ziekmelding\n"

func TestLees(t *testing.T) {
	for naam, tt := range map[string]struct{ in, wil string }{
		"kaal":            {kop + "\nIk ben ziek.\n", kopTekst + "Ik ben ziek.\n"},
		"regels van DOS":  {strings.ReplaceAll(kop+"\nIk ben ziek.\n", "\n", "\r\n"), kopTekst + "Ik ben ziek.\n"},
		"postbusregel":    {"From j Tue Jan 2 2024\n" + kop + "\nIk ben ziek.\n", kopTekst + "Ik ben ziek.\n"},
		"zonder tekst":    {kop, kopTekst},
		"gequoteerd":      {kop + "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nDe re=EFntegratie =\nloopt goed = 5 =3D 5.\n", kopTekst + "De reïntegratie loopt goed = 5 = 5.\n"},
		"base64":          {kop + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + b64("Tot één maart.") + "\n", kopTekst + "Tot één maart.\n"},
		"base64 kapot":    {kop + "Content-Transfer-Encoding: base64\n\n" + b64("Tot maart..")[:13] + "!\n", kopTekst + "Tot maart\n"},
		"gecodeerde kop":  {"From: =?iso-8859-1?Q?Ren=E9_Bos?= <r@voorbeeld.nl>\nSubject: =?utf-8?B?" + b64("Evaluatie één") + "?=\n =?utf-8?Q?_jaar?=\nDate: 2 Jan 2024 14:22:10 +0000 (UTC)\n\nx\n", "Van: René Bos <r@voorbeeld.nl>\nVerzonden: dinsdag 2 januari 2024 15:22\nOnderwerp: Evaluatie één jaar\nx\n"},
		"datum van niets": {"From: a@b.nl\nDate: gisteren of zo\n\nx\n", "Van: a@b.nl\nVerzonden: gisteren of zo\nx\n"},
		"ontvangen op":    {"From: a@b.nl\nReceived: from x by y; Tue, 2 Jan 2024 13:22:10 +0000\n\nx\n", "Van: a@b.nl\nVerzonden: dinsdag 2 januari 2024 14:22\nx\n"},
		"twee vormen, html wint": {kop + "Content-Type: multipart/alternative; boundary=G\n\nvooraf\n--G\nContent-Type: text/plain\n\nDatum 1 maart\n--G\nContent-Type: text/html\n\n<table><tr><td>Datum</td><td>1 maart</td></tr></table>\n--G--\nachteraf\n",
			kopTekst + "Datum\t1 maart\n"},
		"twee vormen, html is leeg": {kop + "Content-Type: multipart/alternative; boundary=G\n\n--G\nContent-Type: text/plain\n\nDe tekst.\n--G\nContent-Type: text/html\n\n<p>\n--G--\n", kopTekst + "De tekst.\n"},
		"bijlage": {kop + "Content-Type: multipart/mixed; boundary=\"G 1\"\n\n--G 1\n\nZie bijlage.\n--G 1\nContent-Type: application/pdf; name=\"brief.pdf\"\nContent-Disposition: attachment; filename=\"=?utf-8?Q?br=C3=ADef.pdf?=\"\nContent-Transfer-Encoding: base64\n\n" + b64("%PDF-x") + "\n--G 1--\n",
			kopTekst + "Bijlagen: bríef.pdf\nZie bijlage.\n[bríef.pdf (application/pdf): %PDF-x]\n"},
		"naam in delen":      {kop + "Content-Type: multipart/mixed; boundary=G\n\n--G\nContent-Disposition: attachment; filename*0*=utf-8''plan%20van; filename*1*=%20aanpak.pdf\n\nx\n--G--", kopTekst + "Bijlagen: plan van aanpak.pdf\n[plan van aanpak.pdf (text/plain): x]\n"},
		"grens sluit niet":   {kop + "Content-Type: multipart/mixed; boundary=G\n\n--G\n\nTekst.\n--G\nContent-Type: application/pdf\n\n%PDF-x", kopTekst + "Bijlagen: bijlage.pdf\nTekst.\n[bijlage.pdf (application/pdf): %PDF-x]\n"},
		"grens bestaat niet": {kop + "Content-Type: multipart/mixed; boundary=G\n\nToch tekst.\n", kopTekst + "Toch tekst.\n"},
		"mail in mail":       {kop + "Content-Type: multipart/mixed; boundary=G\n\n--G\nContent-Type: message/rfc822\n\nSubject: Uitslag\n\nx\n--G--", kopTekst + "Bijlagen: Uitslag.eml\n[Uitslag.eml (message/rfc822): Subject: Uitslag\n\nx]\n"},
		"logo en foto": {kop + "Content-Type: multipart/related; boundary=G\n\n--G\nContent-Type: text/html\n\n<p>Hoi<img src=cid:1>\n--G\nContent-Type: image/png; name=image001.png\nContent-ID: <1>\n\nxx\n--G\nContent-Type: image/jpeg; name=foto.jpg\n\n" + strings.Repeat("y", 70000) + "\n--G--",
			kopTekst + "Hoi\n[image001.png (image/png) versiering: xx]\n[foto.jpg (image/jpeg): 70000 bytes]\n"},
		"handtekening": {kop + "Content-Type: multipart/signed; boundary=G\n\n--G\n\nx\n--G\nContent-Type: application/pkcs7-signature; name=smime.p7s\n\nz\n--G--", kopTekst + "Bijlagen: smime.p7s\nx\n[smime.p7s (application/pkcs7-signature) versiering: z]\n"},
		"vloeiend":     {kop + "Content-Type: text/plain; format=flowed\n\nEen zin die \nis gebroken.\n-- \nJan\n", kopTekst + "Een zin die is gebroken.\n--\nJan\n"},
		"webpagina":    {"From: <Saved by Blink>\nSubject: Uitnodiging\nMIME-Version: 1.0\nContent-Type: text/html\n\n<h1>Uitnodiging</h1>", "Uitnodiging\n"},
		"leeg":         {" \n", "leeg bestand: er staat niets in; vraag het bestand opnieuw op"},
		"geen mail":    {"zomaar wat tekst\n\nen nog wat", "beschadigd: dit is geen e-mail of het begin ontbreekt; bewaar de e-mail opnieuw"},
		"versleuteld":  {kop + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIAG", "versleuteld: de e-mail is versleuteld; open hem in uw mailprogramma en sla hem daar op als pdf"},
	} {
		if d := cmp.Diff(strings.Split(tt.wil, "\n"), strings.Split(toon(t, tt.in), "\n")); d != "" {
			t.Errorf("%s (-wil +kreeg):\n%s", naam, d)
		}
	}
}

func TestKring(t *testing.T) {
	var s strings.Builder
	s.WriteString(kop)
	for i := range 200 {
		fmt.Fprintf(&s, "Content-Type: multipart/mixed; boundary=G%d\n\n--G%d\n", i, i)
	}
	s.WriteString("\nDiep.\n")
	toon(t, s.String()) // it ends
	veel := kop + "Content-Type: multipart/mixed; boundary=G\n\n" + strings.Repeat("--G\nContent-Type: application/pdf\n\nx\n", 3000)
	var fout *reden.Fout
	if _, err := Lees([]byte(veel)); !errors.As(err, &fout) || fout.Soort != reden.TeGroot {
		t.Errorf("3000 bijlagen: %v", err)
	}
}

func FuzzLees(f *testing.F) {
	f.Add([]byte(kop + "Content-Type: multipart/mixed; boundary=G\n\n--G\n\nTekst.\n--G\nContent-Type: application/pdf; name=\"x\n\n%PDF-x"))
	f.Add([]byte(kop + "Content-Type: multipart/alternative; boundary=\"\"\nContent-Transfer-Encoding: quoted-printable\n\n=E"))
	f.Add([]byte("Subject: =?utf-16?B?AAA=?=\nDate: 32 Jan\n\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Lees(data)
		if err != nil {
			var fout *reden.Fout
			if !errors.As(err, &fout) {
				t.Fatalf("fout zonder reden: %v", err)
			}
			return
		}
		f := b.Bestand("mail")
		if len(f.Pages) == 0 || len(f.Attachments) != len(b.Bijlagen) {
			t.Fatalf("%d bladen, %d van %d bijlagen", len(f.Pages), len(f.Attachments), len(b.Bijlagen))
		}
		for _, x := range b.Bijlagen {
			if n := len(x.Bytes()); n > len(data) {
				t.Fatalf("bijlage van %d bytes uit %d", n, len(data))
			}
		}
	})
}
