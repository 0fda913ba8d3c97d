package rtf

import (
	"encoding/binary"
	"errors"
)

// ErrIngepakt is returned for compressed RTF that is none.
var ErrIngepakt = errors.New("geen ingepakte RTF")

// begin is the dictionary that compressed RTF starts with (MS-OXRTFCP 2.1.2.1): every program
// must have these very bytes.
const begin = `{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0` +
	"\r\n" + `\par \pard\plain\f0\fs20\b\i\u\tab\tx`

// Uitpakken unpacks the compressed form of Outlook (MS-OXRTFCP). Damage gives what came before
// it; at most limit bytes are given.
func Uitpakken(b []byte, limit int) ([]byte, error) {
	if len(b) < 16 {
		return nil, ErrIngepakt
	}
	ruw := int(binary.LittleEndian.Uint32(b[4:]))
	switch string(b[8:12]) {
	case "MELA": // stored
		return b[16:min(len(b), 16+min(ruw, limit))], nil
	case "LZFu":
	default:
		return nil, ErrIngepakt
	}
	b = b[16:]
	var kring [4096]byte
	at := copy(kring[:], begin)
	uit := make([]byte, 0, min(ruw, limit, 16*len(b)))
	zet := func(c byte) {
		kring[at] = c
		at = (at + 1) % len(kring)
		uit = append(uit, c)
	}
	for len(b) > 0 {
		vlaggen := b[0]
		b = b[1:]
		for bit := range 8 {
			if len(uit) >= limit || len(b) == 0 {
				return uit, nil
			}
			if vlaggen>>bit&1 == 0 {
				zet(b[0])
				b = b[1:]
				continue
			}
			if len(b) < 2 {
				return uit, nil
			}
			v := int(binary.BigEndian.Uint16(b))
			b = b[2:]
			van, lang := v>>4, v&15+2
			if van == at { // the end
				return uit, nil
			}
			for i := range lang {
				zet(kring[(van+i)%len(kring)])
			}
		}
	}
	return uit, nil
}
