// Package rtf reads the text of Rich Text Format: files, and the compressed form in which
// Outlook keeps the text of a message. RTF that Outlook made of HTML is turned back into that
// HTML, which keeps tables.
package rtf

import (
	"strconv"
	"strings"
	"unicode/utf16"

	"dossiercheck/importer/ander/letters"
	"dossiercheck/importer/ander/vel"
	"dossiercheck/importer/ander/webtekst"
)

// Is tells whether data begins as RTF.
func Is(data []byte) bool { return strings.HasPrefix(string(data[:min(len(data), 5)]), `{\rtf`) }

// Regels gives the lines of an RTF text. It reads what it understands and skips the rest.
func Regels(data []byte) []vel.Regel {
	l := &lezer{data: data, pagina: 1252}
	l.nu.alfa = 1
	l.lees()
	if l.vanHTML {
		return webtekst.Regels(l.html.String())
	}
	l.regel()
	l.rij()
	return vel.Snoei(l.regels)
}

// staat is what a group inherits and gives back.
type staat struct {
	weg     bool // the group holds no text
	nietWeb bool // \htmlrtf: made for RTF readers only
	web     bool // inside \*\htmltag
	vet     bool
	maat    float64
	alfa    int // \uc: letters that follow a \u for old readers
	tabel   bool
}

type lezer struct {
	data    []byte
	pos     int
	nu      staat
	stapel  []staat
	pagina  int // code page
	open    strings.Builder
	ruw     []byte // bytes in the code page that have not become letters yet
	half    uint16 // first half of a letter outside the basic plane
	over    int    // letters to skip after \u
	regels  []vel.Regel
	cel     []vel.Regel
	cellen  [][]vel.Regel
	maat    float64 // of the line
	vet     bool
	vanHTML bool
	html    strings.Builder
}

const maxDiep = 200

func (l *lezer) lees() {
	for l.pos < len(l.data) {
		c := l.data[l.pos]
		l.pos++
		switch c {
		case '{':
			l.stort()
			if len(l.stapel) < maxDiep {
				l.stapel = append(l.stapel, l.nu)
			}
		case '}':
			l.stort()
			if n := len(l.stapel); n > 0 {
				l.nu = l.stapel[n-1]
				l.stapel = l.stapel[:n-1]
			}
			l.over = 0
		case '\\':
			l.woord()
		case '\r', '\n':
		default:
			l.byte(c)
		}
	}
	l.stort()
}

// byte takes a letter in the code page.
func (l *lezer) byte(c byte) {
	if l.over > 0 {
		l.over--
		return
	}
	if l.open.Len() < 8<<20 {
		l.ruw = append(l.ruw, c)
	}
}

// stort turns the bytes so far into letters.
func (l *lezer) stort() {
	if len(l.ruw) == 0 {
		return
	}
	s := letters.Codepagina(l.ruw, l.pagina)
	l.ruw = l.ruw[:0]
	l.tekst(s)
}

func (l *lezer) tekst(s string) {
	switch {
	case l.vanHTML:
		if l.nu.web || !l.nu.weg && !l.nu.nietWeb {
			l.html.WriteString(s)
		}
	case !l.nu.weg:
		if strings.TrimSpace(s) != "" {
			l.maat = max(l.maat, l.nu.maat)
			l.vet = l.open.Len() == 0 && l.nu.vet || l.vet && l.nu.vet
		}
		l.open.WriteString(s)
	}
}

// woord reads a control word or symbol; the backslash has been read.
func (l *lezer) woord() {
	if l.pos >= len(l.data) {
		return
	}
	c := l.data[l.pos]
	if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
		l.pos++
		l.teken(c)
		return
	}
	begin := l.pos
	for l.pos < len(l.data) && l.pos-begin < 32 && (l.data[l.pos] >= 'a' && l.data[l.pos] <= 'z' || l.data[l.pos] >= 'A' && l.data[l.pos] <= 'Z') {
		l.pos++
	}
	naam := string(l.data[begin:l.pos])
	begin = l.pos
	for l.pos < len(l.data) && l.pos-begin < 11 && (l.data[l.pos] >= '0' && l.data[l.pos] <= '9' || l.pos == begin && l.data[l.pos] == '-') {
		l.pos++
	}
	n, err := strconv.Atoi(string(l.data[begin:l.pos]))
	heeft := err == nil
	if l.pos < len(l.data) && l.data[l.pos] == ' ' {
		l.pos++
	}
	l.bevel(naam, n, heeft)
}

func (l *lezer) teken(c byte) {
	switch c {
	case '\'':
		if l.pos+2 <= len(l.data) {
			if v, err := strconv.ParseUint(string(l.data[l.pos:l.pos+2]), 16, 8); err == nil {
				l.pos += 2
				l.byte(byte(v))
			}
		}
	case '*':
		l.stort()
		l.nu.weg = true // unless its word turns out to be known
	case '~':
		l.byte(' ')
	case '_':
		l.byte('-')
	case '\r', '\n':
		l.alinea()
	case '\\', '{', '}':
		l.byte(c)
	}
}

// bestemmingen are groups without text of the document.
var bestemmingen = map[string]bool{"fonttbl": true, "colortbl": true, "stylesheet": true, "info": true, "pict": true, "object": true, "header": true,
	"headerl": true, "headerr": true, "headerf": true, "footer": true, "footerl": true, "footerr": true, "footerf": true, "fldinst": true, "listtext": true,
	"themedata": true, "datastore": true, "latentstyles": true, "xmlnstbl": true, "bkmkstart": true, "bkmkend": true, "nonshppict": true, "annotation": true, "generator": true, "deleted": true}

func (l *lezer) bevel(naam string, n int, heeft bool) {
	if naam == "u" {
		l.unicode(n)
		return
	}
	l.stort()
	aan := !heeft || n != 0
	switch naam {
	case "ansicpg":
		l.pagina = n
	case "fromhtml":
		l.vanHTML = aan
	case "htmltag":
		l.nu.weg, l.nu.web = false, true
	case "htmlrtf":
		l.nu.nietWeb = aan
	case "mhtmltag":
		l.nu.weg, l.nu.web = true, false
	case "par", "sect", "line", "row", "nestrow", "cell", "nestcell", "page", "intbl", "pard", "trowd":
		l.opmaak(naam)
	case "tab":
		l.tekst("\t")
	case "b":
		l.nu.vet = aan
	case "fs":
		l.nu.maat = float64(n) / 2
	case "plain":
		l.nu.vet, l.nu.maat = false, 0
	case "uc":
		l.nu.alfa = max(0, min(n, 8))
	case "v":
		l.nu.weg = l.nu.weg || aan
	case "emdash":
		l.tekst("—")
	case "endash":
		l.tekst("–")
	case "bullet":
		l.tekst("•")
	case "lquote", "rquote":
		l.tekst("'")
	case "ldblquote", "rdblquote":
		l.tekst("\"")
	case "shptxt", "shppict":
		l.nu.weg = naam == "shppict"
	case "bin":
		l.pos = min(len(l.data), l.pos+max(0, n))
	default:
		if bestemmingen[naam] {
			l.nu.weg = true
		}
	}
}

// unicode takes \uN: a letter by its number, in halves when it is outside the basic plane.
func (l *lezer) unicode(n int) {
	l.stort()
	v := uint16(n)
	l.over = l.nu.alfa
	if utf16.IsSurrogate(rune(v)) {
		if l.half != 0 {
			l.tekst(string(utf16.DecodeRune(rune(l.half), rune(v))))
			l.half = 0
			return
		}
		l.half = v
		return
	}
	l.half = 0
	l.tekst(string(rune(v)))
}

func (l *lezer) alinea() {
	l.stort()
	l.opmaak("par")
}

// opmaak takes a word that ends a line, cell or row.
func (l *lezer) opmaak(naam string) {
	if l.vanHTML {
		if naam == "par" || naam == "line" {
			l.tekst("\r\n")
		}
		return
	}
	if l.nu.weg {
		return
	}
	switch naam {
	case "intbl":
		l.nu.tabel = true
	case "pard":
		l.nu.tabel = false
	case "cell", "nestcell":
		l.regel()
		l.cellen = append(l.cellen, l.cel)
		l.cel = nil
	case "row", "nestrow":
		l.rij()
	case "page":
		l.regel()
		l.rij()
		l.regels = append(l.regels, vel.Regel{Nieuw: true})
	case "par", "sect", "line":
		l.regel()
	}
}

// regel ends a line: of the text, or of a cell while a row is open.
func (l *lezer) regel() {
	s := l.open.String()
	l.open.Reset()
	r := vel.Platte(s)[0]
	if r.Maat = l.maat; !l.vet && l.maat <= 12 {
		r.Maat = 0
	}
	r.Vet = l.vet
	l.maat, l.vet = 0, false
	if l.nu.tabel || len(l.cellen) > 0 {
		l.cel = append(l.cel, r)
		return
	}
	l.los()
	l.regels = append(l.regels, r)
}

// los puts lines of a cell that never ended where they stand.
func (l *lezer) los() {
	l.regels = append(l.regels, l.cel...)
	l.cel = nil
}

func (l *lezer) rij() {
	l.regels = append(l.regels, vel.Rij(l.cellen)...)
	l.cellen = nil
	l.los()
}
