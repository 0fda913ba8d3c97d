package outlook

import (
	"bytes"
	"encoding/binary"
	"strings"

	"dossiercheck/importer/ander/bericht"
	"dossiercheck/importer/ander/letters"
	"dossiercheck/importer/ander/reden"
	"dossiercheck/importer/ander/vel"
)

// IsVerpakt tells whether data is a winmail.dat: what Outlook makes of text and attachments
// when it takes the receiver for another Outlook.
func IsVerpakt(data []byte) bool { return bytes.HasPrefix(data, []byte("\x78\x9f\x3e\x22")) }

// Attributes of MS-OXTNEF 2.1.3.
const (
	attBody      = 0x800c
	attData      = 0x800f
	attTitle     = 0x8010
	attCodepage  = 0x9007
	attRenddata  = 0x9002
	attProps     = 0x9003
	attAttachDat = 0x9005
)

// Uitpakken reads a winmail.dat: text and attachments, without a head, because the mail in
// which it came has that. Damage gives what came before it.
func Uitpakken(data []byte) (bericht.Bericht, error) {
	b := bericht.Bericht{ZonderKop: true}
	pagina := 1252
	var plat, rijk []vel.Regel
	for rest := data[min(6, len(data)):]; len(rest) >= 9; {
		id, lang := binary.LittleEndian.Uint16(rest[1:]), int64(binary.LittleEndian.Uint32(rest[5:]))
		if lang > int64(len(rest)-9) {
			break
		}
		waarde := rest[9 : 9+lang]
		rest = rest[min(9+int(lang)+2, len(rest)):]
		switch id {
		case attCodepage:
			if len(waarde) >= 4 {
				pagina = int(binary.LittleEndian.Uint32(waarde))
			}
		case attBody:
			plat = vel.Platte(letters.Codepagina(bytes.TrimRight(waarde, "\x00"), pagina))
		case attProps:
			for _, p := range lijst(waarde) {
				if p.id == pidRTF && p.typ == typBinair {
					rijk = ingepakt(p.waarde)
				}
			}
		case attRenddata:
			b.Bijlagen = append(b.Bijlagen, bericht.Bijlage{Bytes: func() []byte { return nil }})
		case attTitle, attData, attAttachDat:
			if n := len(b.Bijlagen); n > 0 {
				vul(&b.Bijlagen[n-1], id, waarde, pagina)
			}
		}
		if len(b.Bijlagen) > reden.MaxBijlagen {
			return b, reden.Te("in het bericht zitten te veel bestanden")
		}
	}
	if b.Tekst = rijk; vel.Letters(rijk) < vel.Letters(plat) {
		b.Tekst = plat
	}
	if vel.Letters(b.Tekst) == 0 && len(b.Bijlagen) == 0 {
		return b, reden.Nieuw(reden.Beschadigd, "in winmail.dat zit geen tekst en geen bijlage; vraag de afzender de bijlagen opnieuw te sturen", nil)
	}
	return b, nil
}

func vul(x *bericht.Bijlage, id uint16, waarde []byte, pagina int) {
	switch id {
	case attTitle:
		if x.Naam == "" {
			x.Naam = letters.Codepagina(bytes.TrimRight(waarde, "\x00"), pagina)
		}
	case attData:
		x.Bytes = func() []byte { return waarde }
	case attAttachDat:
		for _, p := range lijst(waarde) {
			switch {
			case p.id == pidAttachLong:
				x.Naam = p.tekst(pagina)
			case p.id == pidAttachMime:
				x.Soort = strings.ToLower(p.tekst(pagina))
			}
		}
	}
}

// eigenschap is one property in a list of winmail.dat.
type eigenschap struct {
	id, typ uint16
	waarde  []byte
}

func (e eigenschap) tekst(pagina int) string {
	if e.typ == typTekst {
		return strings.TrimRight(letters.Breed(e.waarde, false), "\x00")
	}
	return letters.Codepagina(bytes.TrimRight(e.waarde, "\x00"), pagina)
}

var vast = map[uint16]int{0x0002: 4, 0x0003: 4, 0x0004: 4, 0x000a: 4, 0x000b: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x0014: 8, 0x0040: 8, 0x0048: 16}

// lijst reads a list of properties as far as it can be followed: what is not understood has
// no known length.
func lijst(b []byte) (uit []eigenschap) {
	if len(b) < 4 {
		return nil
	}
	aantal := binary.LittleEndian.Uint32(b)
	b = b[4:]
	getal := func() (int, bool) {
		if len(b) < 4 {
			return 0, false
		}
		n := binary.LittleEndian.Uint32(b)
		b = b[4:]
		return int(n), n < 1<<30
	}
	neem := func(n int) []byte {
		w := b[:min(n, len(b))]
		b = b[min((n+3)&^3, len(b)):]
		return w
	}
	for range min(aantal, 1_000) {
		if len(b) < 4 {
			return uit
		}
		e := eigenschap{typ: binary.LittleEndian.Uint16(b), id: binary.LittleEndian.Uint16(b[2:])}
		b = b[4:]
		if e.id >= 0x8000 { // named: a GUID, and a number or a name
			neem(16)
			soort, _ := getal()
			if n, ok := getal(); soort != 0 && ok {
				neem(n)
			}
		}
		if n, ok := vast[e.typ]; ok {
			e.waarde = neem(n)
		} else if e.typ == typAnsi || e.typ == typTekst || e.typ == typBinair || e.typ == 0x000d {
			n, ok := getal()
			if !ok || n > 1_000 {
				return uit
			}
			for range n {
				lang, ok := getal()
				if !ok {
					return uit
				}
				e.waarde = neem(lang)
			}
		} else {
			return uit
		}
		uit = append(uit, e)
	}
	return uit
}
