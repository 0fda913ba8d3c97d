package mail

import (
	"bytes"
	"encoding/base64"
	"mime"
	"regexp"
	"strings"

	"dossiercheck/importer/ander/letters"
)

// deel is a part of a message: a head and either a body or parts of its own.
type deel struct {
	kop   map[string]string // names in lower case; the first of each
	soort string            // media type, in lower case
	attr  map[string]string // of the media type
	lijf  []byte            // as it stands in the message
	delen []*deel
}

const (
	maxDiep  = 20    // parts in parts
	maxDelen = 2_000 // in one message
	maxKop   = 1 << 20
)

// ontleed reads a part. It never fails: what is wrong is read as text.
func ontleed(b []byte, diep int, aantal *int) *deel {
	kop, lijf := splits(b)
	d := &deel{kop: leesKop(kop), lijf: lijf}
	d.soort, d.attr = mediatype(d.kop["content-type"])
	if d.soort == "" {
		d.soort = "text/plain"
	}
	grens := d.attr["boundary"]
	if !strings.HasPrefix(d.soort, "multipart/") || grens == "" || diep >= maxDiep {
		return d
	}
	for _, stuk := range verdeel(lijf, grens) {
		if *aantal++; *aantal > maxDelen {
			break
		}
		d.delen = append(d.delen, ontleed(stuk, diep+1, aantal))
	}
	return d
}

// splits parts the head from the body at the first empty line. A first line that is no header
// means that there is no head.
func splits(b []byte) (kop, lijf []byte) {
	if bytes.HasPrefix(b, []byte("\r\n")) {
		return nil, b[2:]
	}
	if bytes.HasPrefix(b, []byte("\n")) {
		return nil, b[1:]
	}
	eind, lang := bytes.Index(b, []byte("\n\n")), 2
	if i := bytes.Index(b, []byte("\n\r\n")); i >= 0 && (eind < 0 || i < eind) {
		eind, lang = i, 3
	}
	if eind < 0 {
		return b, nil
	}
	return b[:eind], b[eind+lang:]
}

// leesKop reads the lines of a head. Continued lines begin with white space.
func leesKop(b []byte) map[string]string {
	kop := map[string]string{}
	naam, waarde := "", ""
	zet := func() {
		if _, er := kop[naam]; naam != "" && !er {
			kop[naam] = strings.TrimSpace(waarde)
		}
	}
	for _, regel := range strings.Split(string(b[:min(len(b), maxKop)]), "\n") {
		regel = strings.TrimRight(regel, "\r")
		if naam != "" && (strings.HasPrefix(regel, " ") || strings.HasPrefix(regel, "\t")) {
			waarde += " " + strings.TrimSpace(regel)
			continue
		}
		zet()
		n, w, ok := strings.Cut(regel, ":")
		if naam = ""; ok && !strings.ContainsAny(n, " \t") {
			naam, waarde = strings.ToLower(n), w
		}
	}
	zet()
	return kop
}

var losAttr = regexp.MustCompile(`(?i);\s*([a-z][\w.*-]*)\s*=\s*("[^"]*"|[^;\s]*)`)

// mediatype reads "text/plain; charset=utf-8", also in the wrong forms that are about.
func mediatype(s string) (string, map[string]string) {
	if soort, attr, err := mime.ParseMediaType(s); err == nil {
		return soort, attr
	}
	soort, _, _ := strings.Cut(s, ";")
	attr := map[string]string{}
	for _, m := range losAttr.FindAllStringSubmatch(s, -1) {
		attr[strings.ToLower(strings.TrimRight(m[1], "*"))] = strings.Trim(m[2], `"`)
	}
	return strings.ToLower(strings.TrimSpace(soort)), attr
}

// verdeel cuts the body of a multipart. A missing last boundary is no reason to lose a part.
func verdeel(b []byte, grens string) [][]byte {
	merk := []byte("--" + grens)
	var uit [][]byte
	begin := -1
	for i := 0; i < len(b); {
		eind := len(b)
		if n := bytes.IndexByte(b[i:], '\n'); n >= 0 {
			eind = i + n + 1
		}
		regel := bytes.TrimRight(b[i:eind], " \t\r\n")
		slot := bytes.Equal(regel, append(merk[:len(merk):len(merk)], "--"...))
		if slot || bytes.Equal(regel, merk) {
			if begin >= 0 {
				uit = append(uit, bytes.TrimSuffix(bytes.TrimSuffix(b[begin:i], []byte("\n")), []byte("\r")))
			}
			if begin = eind; slot {
				return uit
			}
		}
		i = eind
	}
	if begin >= 0 && begin < len(b) {
		uit = append(uit, b[begin:])
	}
	return uit
}

// bytes gives the body without its transfer encoding.
func (d *deel) bytes() []byte {
	switch strings.ToLower(strings.TrimSpace(d.kop["content-transfer-encoding"])) {
	case "base64":
		return base64los(d.lijf)
	case "quoted-printable":
		return gequoteerd(d.lijf)
	}
	return d.lijf
}

// base64los decodes base64 and skips what does not belong in it.
func base64los(b []byte) []byte {
	schoon := make([]byte, 0, len(b))
	for _, c := range b {
		if c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/' {
			schoon = append(schoon, c)
		}
	}
	if len(schoon)%4 == 1 {
		schoon = schoon[:len(schoon)-1]
	}
	n, _ := base64.RawStdEncoding.Decode(schoon, schoon)
	return schoon[:n]
}

// gequoteerd decodes quoted-printable; a "=" that stands for nothing stays.
func gequoteerd(b []byte) []byte {
	uit := make([]byte, 0, len(b))
	for len(b) > 0 {
		regel := b
		if i := bytes.IndexByte(b, '\n'); i >= 0 {
			regel = b[:i+1]
		}
		b = b[len(regel):]
		kaal := bytes.TrimRight(regel, " \t\r\n")
		zacht := bytes.HasSuffix(kaal, []byte("="))
		if zacht {
			kaal = kaal[:len(kaal)-1]
		}
		for i := 0; i < len(kaal); i++ {
			if kaal[i] == '=' && i+2 < len(kaal) {
				hoog, laag := hex(kaal[i+1]), hex(kaal[i+2])
				if hoog >= 0 && laag >= 0 {
					uit = append(uit, byte(hoog<<4|laag))
					i += 2
					continue
				}
			}
			uit = append(uit, kaal[i])
		}
		if !zacht && bytes.HasSuffix(regel, []byte("\n")) {
			uit = append(uit, '\n')
		}
	}
	return uit
}

func hex(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// woorden decodes the encoded words of a header, whatever their alphabet.
func woorden(s string) string {
	d := mime.WordDecoder{CharsetReader: leesAlfabet}
	if uit, err := d.DecodeHeader(s); err == nil {
		s = uit
	}
	return strings.Join(strings.Fields(letters.Tekst([]byte(s), "")), " ")
}
