package soort

import (
	"regexp"
	"slices"
	"strings"

	"dossiercheck/importer/page"
)

// beeld is a document as the signals see it: one run of folded text with the lines and cells
// it came from, and the places where phrases of the table stand in it.
type beeld struct {
	gevouwen
	bladen  int
	regels  []regel
	regelOp []int32 // line of each byte
	body    float64 // usual font size
	groot   float64 // largest font size near the top of the first page
	// regelBreed is how many characters a line of running text has at least.
	regelBreed int
	// berichtEind is where the newest message of an e-mail thread ends: a line number.
	berichtEind int
	groetOp     int // line with the closing words of a letter, or 0
	vondsten    []vondst
	vorm        map[string]float64
	naam        gevouwen // file name without folder and extension
	naamVondst  []vondst
	lengte      int // bytes of raw text
}

// regel is one line of the document.
type regel struct {
	blad   int // index of the page, from 0
	nr     int // number among the filled lines of its page, from 0
	aantal int // filled lines on its page
	cellen []cel
	tekst  string // as Page.Text has it
	size   float64
	bold   bool
	y      float64 // top, as a share of the page height
}

// cel is a cell of a line: where it stands in the folded text.
type cel struct {
	tekst      string
	begin      int // after a section number
	eind       int
	dubbelpunt int // byte before which ":" stands, or -1
	nummer     string
	delen      []int // bytes at which a part opens after " - " or " | "
}

func (c *cel) lengte() int { return c.eind - c.begin }

// nummering is what may stand before a heading: "3", "3.1", "7A", "IV.", "a)", "•", "☒".
var nummering = regexp.MustCompile(`^\s*(?:[•▪●○◦\-–—*☐☑☒□■✓✔✕✗✘>·]+\s*|\[[ xX]?\]\s*|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}[A-Za-z]?|[A-H]|[IVX]{1,4}|[a-h]|[Bb]ijlage\s+\w{1,2})(?:[.)\]:]+\s*|\s+)(?:[-–]\s+)?)`)

func maakBeeld(bladen []page.Page, bestandsnaam string) *beeld {
	b := &beeld{bladen: len(bladen), vorm: map[string]float64{}}
	var sizes []float64
	for i := range bladen {
		p := &bladen[i]
		van := len(b.regels)
		for j := range p.Lines {
			b.voegRegel(p, i, &p.Lines[j])
			sizes = append(sizes, p.Lines[j].Size)
		}
		for k := van; k < len(b.regels); k++ {
			b.regels[k].nr, b.regels[k].aantal = k-van, len(b.regels)-van
		}
	}
	if len(sizes) > 0 {
		slices.Sort(sizes)
		b.body = sizes[len(sizes)/2]
	}
	var breed []int
	for i := range b.regels {
		if len(b.regels[i].cellen) == 1 {
			breed = append(breed, len(b.regels[i].tekst))
		}
	}
	if slices.Sort(breed); len(breed) >= 4 {
		b.regelBreed = breed[len(breed)*9/10] * 3 / 4
	}
	for i := range b.regels {
		r := &b.regels[i]
		if r.blad == 0 && r.nr < 25 {
			b.groot = max(b.groot, r.size)
		}
	}
	b.berichtEind = len(b.regels)
	b.vondsten = tabel().voegSamen(&b.gevouwen, tabel().zoeker.zoek(&b.gevouwen))
	b.naam.voeg(stam(bestandsnaam))
	b.naamVondst = tabel().voegSamen(&b.naam, tabel().zoeker.zoek(&b.naam))
	b.meet(bladen)
	return b
}

func (b *beeld) voegRegel(p *page.Page, blad int, l *page.Line) {
	r := regel{blad: blad, size: l.Size, bold: l.Bold, tekst: l.Text()}
	if p.Height > 0 {
		r.y = l.Y0 / p.Height
	}
	b.lengte += len(r.tekst) + 1
	for i := range l.Cells {
		t := l.Cells[i].Text()
		c := cel{tekst: t, begin: len(b.tekst), dubbelpunt: -1}
		if m := nummering.FindString(t); m != "" && len(m) < len(t) {
			c.nummer = strings.TrimSpace(m)
			b.voeg(m)
			c.begin = len(b.tekst)
			t = t[len(m):]
		}
		if k := strings.IndexByte(t, ':'); k >= 0 && k < len(t)-1 {
			b.voeg(t[:k])
			c.dubbelpunt = len(b.tekst)
			b.voeg(t[k:])
		} else {
			b.voeg(t)
			if k >= 0 {
				c.dubbelpunt = len(b.tekst)
			}
		}
		c.eind = len(b.tekst)
		c.knip(t)
		r.cellen = append(r.cellen, c)
	}
	for len(b.regelOp) < len(b.tekst) {
		b.regelOp = append(b.regelOp, int32(len(b.regels)))
	}
	b.regels = append(b.regels, r)
}

// streep parts a title from what is written before or after it on the same line.
var streep = regexp.MustCompile(`\s[-–—|/•·]\s`)

// knip finds where the parts of a cell begin in the folded text.
func (c *cel) knip(t string) {
	for _, m := range streep.FindAllStringIndex(t, -1) {
		c.delen = append(c.delen, c.begin+len(vouw(t[:m[1]])))
	}
}

// stam is the file name without folders and extensions, words parted.
func stam(naam string) string {
	naam = naam[strings.LastIndexAny(naam, `/\`)+1:]
	for range 2 {
		if i := strings.LastIndexByte(naam, '.'); i > 0 && len(naam)-i <= 5 {
			naam = naam[:i]
		}
	}
	return naam
}

// celOp gives the cell in which byte i of line r stands.
func (r *regel) celOp(i int) *cel {
	for k := range r.cellen {
		if i < r.cellen[k].eind {
			return &r.cellen[k]
		}
	}
	return &r.cellen[len(r.cellen)-1]
}

// rubriek tells whether the phrase is a heading or a label: it opens its cell and the cell
// goes on for no more than a few words, or the label ends in a colon.
func (b *beeld) rubriek(v vondst) bool {
	r := &b.regels[b.regelOp[v.begin]]
	c := r.celOp(int(v.begin))
	if tabel().zoeker.frases[v.frase].openLinks {
		return c.lengte() <= 60
	}
	if int(v.begin) != c.begin {
		return false
	}
	if c.dubbelpunt >= 0 && int(v.end) <= c.dubbelpunt {
		return c.dubbelpunt-int(v.end) <= 24
	}
	return c.eind-int(v.end) <= 24
}

// in tells whether the phrase stands in the given part of the document.
func (b *beeld) in(v vondst, w waar) bool {
	i := int(b.regelOp[v.begin])
	r := &b.regels[i]
	if i >= b.berichtEind && w != waarVoet {
		return false
	}
	switch w {
	case waarRubriek:
		return b.rubriek(v)
	case waarHoofd:
		return r.blad == 0 && r.nr < 12
	case waarSlot:
		return b.slot(i)
	case waarTekent:
		return b.tekent(i)
	case waarVoet:
		return r.nr >= r.aantal-3 || r.y > 0.92 || (r.nr == 0 && r.y < 0.06)
	case waarWoord:
		return b.bladen <= 4 || r.blad < 3 || r.blad == b.bladen-1
	}
	return true
}

// tekent tells whether line i can hold the sender: a short line at the very end or after the
// closing words.
func (b *beeld) tekent(i int) bool {
	eind := min(len(b.regels), b.berichtEind)
	t := b.regels[i].tekst
	if i >= eind || len(t) > 110 || len(strings.Fields(t)) > 14 {
		return false
	}
	return i >= eind-6 || b.groetOp > 0 && i > b.groetOp && i <= b.groetOp+8
}

// slot is the part where a document is signed: the last lines of the last filled page, or
// those of the newest message.
func (b *beeld) slot(i int) bool {
	eind := min(len(b.regels), b.berichtEind)
	return i >= eind-14 && i < eind
}
