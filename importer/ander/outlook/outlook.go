// Package outlook reads messages as Outlook saves them (.msg, MS-OXMSG) and as it wraps them
// for others (winmail.dat, MS-OXTNEF).
//
// A .msg is a compound file: streams named after the properties of the message, and storages
// for each addressee and attachment. An attached message is a storage again; it is handed on
// as a mail file (.eml), so that who reads attachments needs no second form of message.
package outlook

import (
	"bytes"
	"errors"
	"strings"

	"dossiercheck/importer/ander/bericht"
	"dossiercheck/importer/ander/letters"
	"dossiercheck/importer/ander/mail"
	"dossiercheck/importer/ander/reden"
	"dossiercheck/importer/ander/rtf"
	"dossiercheck/importer/ander/vel"
	"dossiercheck/importer/ander/webtekst"
)

// Properties of a message (MS-OXPROPS).
const (
	pidSubject       = 0x0037
	pidSent          = 0x0039
	pidRepresenting  = 0x0042
	pidHeaders       = 0x007d
	pidRecipientType = 0x0c15
	pidSenderName    = 0x0c1a
	pidSenderType    = 0x0c1e
	pidSenderAddress = 0x0c1f
	pidDisplayCC     = 0x0e03
	pidDisplayTo     = 0x0e04
	pidDelivered     = 0x0e06
	pidBody          = 0x1000
	pidRTF           = 0x1009
	pidHTML          = 0x1013
	pidDisplayName   = 0x3001
	pidEmail         = 0x3003
	pidSMTP          = 0x39fe
	pidInternetCode  = 0x3fde
	pidMessageCode   = 0x3ffd
	pidSenderSMTP    = 0x5d01
	pidReprSMTP      = 0x5d02

	pidAttachData   = 0x3701
	pidAttachShort  = 0x3704
	pidAttachMethod = 0x3705
	pidAttachLong   = 0x3707
	pidAttachMime   = 0x370e
	pidAttachID     = 0x3712
	pidAttachHidden = 0x7ffe
)

const bijlageBericht = "__substg1.0_3701000d" // the storage of an attached message

// Lees reads a .msg. Errors are a *reden.Fout.
func Lees(data []byte) (b bericht.Bericht, err error) {
	defer func() {
		switch r := recover(); {
		case r == nil:
		case r == errTeVeel:
			b, err = bericht.Bericht{}, reden.Te("het bericht is te groot")
		default:
			panic(r)
		}
	}()
	k, err := open(data)
	if err != nil {
		return b, reden.Nieuw(reden.Beschadigd, "het Outlook-bericht is niet te openen; bewaar het opnieuw vanuit Outlook", err)
	}
	b = k.bericht()
	if len(b.Bijlagen) > reden.MaxBijlagen {
		return b, reden.Te("aan het bericht hangen te veel bestanden")
	}
	if b.Van == "" && b.Onderwerp == "" && b.Verzonden.IsZero() && vel.Letters(b.Tekst) == 0 && len(b.Bijlagen) == 0 {
		return b, reden.Nieuw(reden.Beschadigd, "in dit bestand zit geen bericht; bewaar het opnieuw vanuit Outlook", nil)
	}
	return b, nil
}

// bericht reads the message that a storage holds.
func (k *kast) bericht() bericht.Bericht {
	pagina := k.getal(pidMessageCode)
	if pagina == 0 {
		pagina = k.getal(pidInternetCode)
	}
	b := bericht.Bericht{Onderwerp: k.tekst(pidSubject, pagina), Van: k.van(pagina)}
	b.Aan, b.CC = k.ontvangers(pagina)
	if b.Verzonden = k.tijd(pidSent); b.Verzonden.IsZero() {
		b.Verzonden = k.tijd(pidDelivered)
	}
	k.uitKop(&b, pagina)
	b.Tekst = k.inhoud(pagina)
	for _, x := range k.onder("__attach_version1.0_") {
		b.Bijlagen = append(b.Bijlagen, x.bijlage(pagina))
	}
	if len(b.Bijlagen) == 1 && strings.HasPrefix(b.Bijlagen[0].Soort, "multipart/signed") {
		k.ondertekend(&b)
	}
	return b
}

func metAdres(naam, adres string) string {
	naam = strings.Trim(naam, "'\"")
	if !strings.Contains(adres, "@") || strings.EqualFold(naam, adres) {
		return strings.TrimSpace(naam)
	}
	return strings.TrimSpace(naam + " <" + adres + ">")
}

func (k *kast) van(pagina int) string {
	naam, adres := k.tekst(pidRepresenting, pagina), k.tekst(pidReprSMTP, pagina)
	if naam == "" {
		naam = k.tekst(pidSenderName, pagina)
	}
	if adres == "" {
		adres = k.tekst(pidSenderSMTP, pagina)
	}
	if adres == "" && strings.EqualFold(k.tekst(pidSenderType, pagina), "SMTP") {
		adres = k.tekst(pidSenderAddress, pagina)
	}
	if naam == "" {
		return adres
	}
	return metAdres(naam, adres)
}

func (k *kast) ontvangers(pagina int) (aan, cc string) {
	var a, c []string
	for _, r := range k.onder("__recip_version1.0_") {
		adres := r.tekst(pidSMTP, pagina)
		if adres == "" {
			adres = r.tekst(pidEmail, pagina)
		}
		naam := metAdres(r.tekst(pidDisplayName, pagina), adres)
		if naam == "" {
			naam = adres
		}
		switch r.getal(pidRecipientType) & 0xf {
		case 2:
			c = append(c, naam)
		case 3: // blind copy: not on the paper
		default:
			a = append(a, naam)
		}
	}
	if len(a)+len(c) == 0 {
		return k.tekst(pidDisplayTo, pagina), k.tekst(pidDisplayCC, pagina)
	}
	return strings.Join(a, "; "), strings.Join(c, "; ")
}

// uitKop fills what the properties do not tell from the head with which the message came.
func (k *kast) uitKop(b *bericht.Bericht, pagina int) {
	if b.Van != "" && !b.Verzonden.IsZero() {
		return
	}
	kop := strings.TrimSpace(k.tekst(pidHeaders, pagina))
	if kop == "" {
		return
	}
	m, err := mail.Lees([]byte(kop + "\n\n"))
	if err != nil {
		return
	}
	if b.Van == "" {
		b.Van = m.Van
	}
	if b.Verzonden.IsZero() {
		b.Verzonden = m.Verzonden
	}
}

// inhoud gives the text: the form with tables when it is there, and not poorer than the
// plain one.
func (k *kast) inhoud(pagina int) []vel.Regel {
	plat := vel.Platte(k.tekst(pidBody, pagina))
	rijk := k.rijk(pagina)
	if vel.Letters(rijk)*10 >= vel.Letters(plat)*9 && len(rijk) > 0 {
		return rijk
	}
	return plat
}

func (k *kast) rijk(pagina int) []vel.Regel {
	html := ""
	if b := k.binair(pidHTML); b != nil {
		code := k.getal(pidInternetCode)
		if code == 0 {
			code = pagina
		}
		html = letters.Codepagina(b, code)
	} else {
		html = k.tekst(pidHTML, pagina)
	}
	if html != "" {
		return webtekst.Regels(html)
	}
	if b := k.binair(pidRTF); b != nil {
		return ingepakt(b)
	}
	return nil
}

func ingepakt(b []byte) []vel.Regel {
	uit, err := rtf.Uitpakken(b, 4*reden.MaxTekst)
	if err != nil {
		return nil
	}
	return rtf.Regels(uit)
}

// Ways in which a file is attached (MS-OXCMSG 2.2.2.9).
const (
	alsVerwijzing = 2 // to 4, and 7: a link
	alsBericht    = 5
	alsOLE        = 6
	alsKoppeling  = 7
)

func (k *kast) bijlage(pagina int) bericht.Bijlage {
	b := bericht.Bijlage{Naam: k.tekst(pidAttachLong, pagina), Soort: strings.ToLower(k.tekst(pidAttachMime, pagina)), Bytes: func() []byte { return k.binair(pidAttachData) }}
	for _, id := range []uint32{pidAttachShort, pidDisplayName} {
		if b.Naam == "" {
			b.Naam = k.tekst(id, pagina)
		}
	}
	verborgen, _ := k.waarde(pidAttachHidden, typJaNee)
	b.Inline = verborgen&1 != 0 || k.tekst(pidAttachID, pagina) != "" && strings.HasPrefix(b.Soort, "image/")
	switch methode := k.getal(pidAttachMethod); {
	case methode == alsBericht:
		x := k.kast(bijlageBericht)
		if b.Naam = x.tekst(pidSubject, pagina); b.Naam == "" {
			b.Naam = "bericht"
		}
		b.Naam, b.Soort = b.Naam+".eml", "message/rfc822"
		b.Bytes = func() []byte { m := x.bericht(); return m.Eml() }
	case methode == alsOLE:
		b.Reden = bericht.Geplakt
	case methode >= alsVerwijzing && methode < alsBericht || methode == alsKoppeling:
		b.Reden = bericht.Koppeling
	}
	return b
}

// ondertekend takes the text and attachments of a signed message out of the one file in which
// Outlook keeps them.
func (k *kast) ondertekend(b *bericht.Bericht) {
	data := b.Bijlagen[0].Bytes()
	if i := bytes.Index(data, []byte("\n\n")); i < 0 && !bytes.Contains(data, []byte("\r\n\r\n")) {
		return
	}
	m, err := mail.Lees(append([]byte("Subject: x\r\n"), data...))
	var fout *reden.Fout
	if errors.As(err, &fout) || vel.Letters(m.Tekst)+len(m.Bijlagen) == 0 {
		return
	}
	if vel.Letters(b.Tekst) == 0 {
		b.Tekst = m.Tekst
	}
	b.Bijlagen = m.Bijlagen
}
