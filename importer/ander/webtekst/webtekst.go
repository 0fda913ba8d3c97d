// Package webtekst reads the text of HTML, as it stands in e-mails and saved pages: lines with
// the cells of tables, headings in their size. It runs nothing, fetches nothing and takes one
// step through the text, whatever is wrong with its tags.
package webtekst

import (
	"html"
	"strings"
	"unicode"

	"dossiercheck/importer/ander/vel"
)

// Regels gives the lines of a page in HTML.
func Regels(s string) []vel.Regel {
	l := &lezer{}
	l.open = []*bak{{}}
	for len(s) > 0 {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			l.tekst(s)
			break
		}
		l.tekst(s[:i])
		s = s[i:]
		naam, sluit, rest, ok := merk(s)
		if !ok {
			l.tekst("<")
			s = s[1:]
			continue
		}
		s = rest
		if !sluit && (naam == "script" || naam == "style" || naam == "title" || naam == "xml") {
			s = voorbij(s, naam)
			continue
		}
		l.merk(naam, sluit)
	}
	return l.einde()
}

// merk reads the tag at the beginning of s: its name in lower case, whether it closes, and
// what follows it. A comment or a declaration has no name.
func merk(s string) (naam string, sluit bool, rest string, ok bool) {
	if strings.HasPrefix(s, "<!--") {
		if i := strings.Index(s[4:], "-->"); i >= 0 {
			return "", false, s[4+i+3:], true
		}
		return "", false, "", true
	}
	i := 1
	if i < len(s) && s[i] == '/' {
		sluit = true
		i++
	}
	if i >= len(s) || !(s[i] == '!' || s[i] == '?' || letter(s[i])) {
		return "", false, s, false
	}
	begin := i
	for i < len(s) && (letter(s[i]) || s[i] >= '0' && s[i] <= '9' || s[i] == ':' || s[i] == '-') {
		i++
	}
	naam = strings.ToLower(s[begin:i])
	// A ">" inside quotes does not end the tag, unless the quotes never close.
	quote := byte(0)
	for j := i; j < len(s); j++ {
		switch c := s[j]; {
		case quote != 0 && c == quote:
			quote = 0
		case quote == 0 && (c == '"' || c == '\'') && j > 0 && (s[j-1] == '=' || s[j-1] == ' '):
			quote = c
		case quote == 0 && c == '>':
			return naam, sluit, s[j+1:], true
		}
		if j-i > 1<<16 {
			break
		}
	}
	if j := strings.IndexByte(s[i:], '>'); j >= 0 {
		return naam, sluit, s[i+j+1:], true
	}
	return naam, sluit, "", true
}

func letter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// voorbij gives what follows the closing tag of an element whose text is no text.
func voorbij(s, naam string) string {
	laag := strings.ToLower(s)
	if len(laag) != len(s) { // some letters change length: no places to compare
		laag = s
	}
	i := strings.Index(laag, "</"+naam)
	if i < 0 {
		return ""
	}
	if j := strings.IndexByte(s[i:], '>'); j >= 0 {
		return s[i+j+1:]
	}
	return ""
}

// bak collects lines: of the page, or of one cell.
type bak struct {
	regels []vel.Regel
	regel  strings.Builder
	rij    [][]vel.Regel // the finished cells of the row that is open in it
	isCel  bool
	tabel  int // for a cell: how many tables it lies in
}

type lezer struct {
	open  []*bak // the page, then the cells that are open, one in the other
	kop   int    // 1-6 inside a heading
	vet   int
	pre   int
	tabel int // tables that are open
	veel  int // letters so far
}

const (
	maxDiep  = 32      // cells in cells
	maxTekst = 8 << 20 // letters
)

func (l *lezer) bak() *bak { return l.open[len(l.open)-1] }

func (l *lezer) tekst(s string) {
	if s == "" || l.veel > maxTekst {
		return
	}
	l.veel += len(s)
	s = html.UnescapeString(s)
	b := &l.bak().regel
	if l.pre > 0 {
		for i, deel := range strings.Split(strings.ReplaceAll(s, "\r", ""), "\n") {
			if i > 0 {
				l.regel()
			}
			l.bak().regel.WriteString(deel)
		}
		return
	}
	spatie := b.Len() > 0 && strings.HasSuffix(b.String()[max(0, b.Len()-1):], " ")
	for _, r := range s {
		if unicode.IsSpace(r) || r == 0xa0 {
			if !spatie && b.Len() > 0 {
				b.WriteByte(' ')
			}
			spatie = true
			continue
		}
		if r < ' ' || r == 0xad || r == 0x200b || r == 0xfeff {
			continue
		}
		spatie = false
		b.WriteRune(r)
	}
}

var kopMaat = map[int]float64{1: 18, 2: 15, 3: 13}

// regel ends the line that is being written. It tells whether there was one.
func (l *lezer) regel() bool {
	b := l.bak()
	s := b.regel.String()
	b.regel.Reset()
	if strings.TrimSpace(s) == "" {
		return false
	}
	r := vel.Platte(s)[0]
	r.Maat, r.Vet = kopMaat[l.kop], l.kop > 0 || l.vet > 0
	b.regels = append(b.regels, r)
	return true
}

func (l *lezer) wit() {
	l.regel()
	l.bak().regels = append(l.bak().regels, vel.Regel{})
}

func (l *lezer) merk(naam string, sluit bool) {
	switch naam {
	case "br":
		if !l.regel() {
			l.wit()
		}
	case "table":
		l.table(sluit)
	case "p", "ul", "ol", "blockquote", "hr", "dl":
		if naam == "p" && l.bak().isCel {
			l.regel()
		} else {
			l.wit()
		}
	case "h1", "h2", "h3", "h4", "h5", "h6":
		l.wit()
		l.kop = 0
		if !sluit {
			l.kop = int(naam[1] - '0')
		}
	case "li":
		if l.regel(); !sluit {
			l.bak().regel.WriteString("- ")
		}
	case "div", "section", "article", "header", "footer", "dt", "dd", "center", "form", "fieldset", "address", "body", "caption":
		l.regel()
	case "pre":
		l.regel()
		l.pre = max(0, l.pre+stap(sluit))
	case "b", "strong":
		l.vet = max(0, l.vet+stap(sluit))
	case "tr":
		l.sluitRij()
	case "td", "th":
		l.sluitCel() // a new cell ends the one before it, closed or not
		if !sluit {
			l.openCel()
		}
	}
}

// table opens or closes a table. What stands open in it ends with it.
func (l *lezer) table(sluit bool) {
	if !sluit {
		l.regel()
		l.tabel++
		return
	}
	l.sluitRij()
	l.tabel = max(0, l.tabel-1)
	l.wit()
}

func stap(sluit bool) int {
	if sluit {
		return -1
	}
	return 1
}

// openCel begins a cell inside what is open. The row of cells is kept by what they lie in.
func (l *lezer) openCel() {
	l.regel()
	if len(l.open) <= maxDiep {
		l.open = append(l.open, &bak{isCel: true, tabel: l.tabel})
	}
}

// sluitCel ends the cell that is open in the innermost table, if any.
func (l *lezer) sluitCel() {
	l.regel()
	if b := l.bak(); b.isCel && b.tabel >= l.tabel {
		b.regels = append(b.regels, vel.Rij(b.rij)...)
		l.open = l.open[:len(l.open)-1]
		l.bak().rij = append(l.bak().rij, b.regels)
	}
}

// sluitRij ends a row: its cells become lines of what the table lies in.
func (l *lezer) sluitRij() {
	l.sluitCel()
	b := l.bak()
	b.regels = append(b.regels, vel.Rij(b.rij)...)
	b.rij = nil
}

func (l *lezer) einde() []vel.Regel {
	for len(l.open) > 1 {
		l.tabel = 0
		l.sluitRij()
	}
	l.sluitRij()
	return vel.Snoei(l.bak().regels)
}
