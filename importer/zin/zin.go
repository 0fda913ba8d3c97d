// Package zin cuts pages into sentences, for recognisers that read what a paper says rather
// than what stands beside a label.
//
// A sentence is read on over line ends. In a form or table each row is read by itself, with
// its first cell as label; a value that runs on below its cell is read on with it. Every
// sentence keeps its place, so that a quote of it is a piece of one cell of the page.
package zin

import (
	"math"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/datum"
	"dossiercheck/importer/page"
	"dossiercheck/importer/woord"
)

// Zin is a sentence of a page on one line.
type Zin struct {
	Tekst string
	Kop   string // the heading above it
	Label string // the first cell of its row, when it stands in a row of cells
	Vraag bool   // it ends in a question mark
	Kopje bool   // it is a heading itself
	klein string // Tekst in lower case
	plek  []int  // byte in the page's text of each byte of Tekst
}

// Blad is a page with its sentences in reading order.
type Blad struct {
	Tekst  string // as page.Text
	Nummer int    // of the file, from 1
	Zinnen []Zin
}

// stroom is text that is being read, with the place of every byte.
type stroom struct {
	b    strings.Builder
	plek []int
}

func (s *stroom) voeg(t string, van int) {
	if s.b.Len() > 0 {
		s.b.WriteByte(' ')
		s.plek = append(s.plek, van)
	}
	s.b.WriteString(t)
	for i := range len(t) {
		s.plek = append(s.plek, van+i)
	}
}

// Lees cuts the pages into sentences. A sentence ends at a full stop and the like, at the end
// of a row of cells, at a heading and where a list item or a paragraph begins.
func Lees(bladen []page.Page) []Blad {
	uit := make([]Blad, len(bladen))
	for i := range bladen {
		uit[i] = leesBlad(&bladen[i])
	}
	return uit
}

func leesBlad(p *page.Page) Blad {
	b := Blad{Tekst: p.Text(), Nummer: p.Number}
	kop, label := "", ""
	var s stroom
	waarde := math.NaN() // left edge of the last value in a row
	sluit := func() {
		b.snijd(&s, kop, label)
		s, label, waarde = stroom{}, "", math.NaN()
	}
	vorige := ""
	pos := 0
	for _, l := range p.Lines {
		plek := pos
		pos += len(l.Text()) + 1
		if len(l.Cells) == 0 {
			continue
		}
		eerste := l.Cells[0].Text()
		if len(l.Cells) > 1 {
			// "toe?   2025)." under a label that runs on: both belong to the row above
			door := !math.IsNaN(waarde) && len(l.Cells) == 2 && math.Abs(l.Cells[1].X0()-waarde) < 5 && kleineLetter(eerste)
			if door {
				s.voeg(l.Cells[1].Text(), plek+len(eerste)+1)
				continue
			}
			sluit()
			label = eerste
			for _, c := range l.Cells {
				s.voeg(c.Text(), plek)
				plek += len(c.Text()) + 1
			}
			waarde = l.Cells[len(l.Cells)-1].X0()
			vorige = l.Cells[len(l.Cells)-1].Text()
			continue
		}
		switch {
		case !math.IsNaN(waarde) && math.Abs(l.Cells[0].X0()-waarde) < 5:
		case isKopje(eerste) && len(eerste) < 60 && !loopt(&s, vorige):
			sluit()
			s.voeg(eerste, plek)
			n := len(b.Zinnen)
			b.snijd(&s, kop, "")
			for i := n; i < len(b.Zinnen); i++ {
				b.Zinnen[i].Kopje = true
			}
			s, kop, vorige = stroom{}, eerste, ""
			continue
		case !math.IsNaN(waarde), opsomming.MatchString(eerste), hoofdletter(eerste) && len(vorige) < 45 && !loopt(&s, vorige):
			sluit()
		}
		s.voeg(eerste, plek)
		vorige = eerste
	}
	sluit()
	return b
}

var opsomming = regexp.MustCompile(`^\s*(?:[•\-–—*▪●○]|\d{1,2}[.)]\s|[a-f][.)]\s)`)

// loopt tells whether the text so far is in the middle of a sentence.
func loopt(s *stroom, vorige string) bool {
	t := strings.TrimRight(s.b.String(), " ")
	if t == "" {
		return false
	}
	switch t[len(t)-1] {
	case '.', '!', '?', ':', ';':
		return false
	case ',':
		return true
	}
	return len(vorige) > 60
}

func hoofdletter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func kleineLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// isKopje tells whether a lone cell is a heading: short, no sentence, no value.
func isKopje(s string) bool {
	ws := woord.Lijst(s)
	if len(ws) == 0 || len(ws) > 7 || strings.HasSuffix(s, ".") || strings.HasSuffix(s, ",") || strings.Contains(strings.TrimSuffix(s, ":"), ":") {
		return false
	}
	return hoofdletter(strings.TrimLeft(s, "0123456789.)§ \t"))
}

// kortwoord is an abbreviation before a stop that ends no sentence.
var kortwoord = regexp.MustCompile(`(?i)(?:^|[\s(])(?:dhr|mw|mevr|drs|dr|mr|ir|ing|prof|nr|tel|bijv|bv|evt|ca|circa|max|min|incl|excl|d\.d|m\.b\.t|i\.v\.m|t\.a\.v|o\.a|n\.v\.t|a\.s|z\.s\.m|jl|blz|art|resp|geb|[a-z]|\d{1,2})$`)

// snijd cuts a stream into sentences.
func (b *Blad) snijd(s *stroom, kop, label string) {
	t := s.b.String()
	begin := 0
	voeg := func(eind int, vraag bool) {
		van, tot := begin, eind
		for van < tot && t[van] == ' ' {
			van++
		}
		for tot > van && t[tot-1] == ' ' {
			tot--
		}
		if letters(t[van:tot]) >= 3 {
			b.Zinnen = append(b.Zinnen, Zin{Tekst: t[van:tot], Kop: kop, Label: label, Vraag: vraag, klein: strings.ToLower(t[van:tot]), plek: s.plek[van:tot]})
		}
		begin = eind
	}
	for i := range len(t) {
		switch t[i] {
		case '?', '!', ';':
			voeg(i+1, t[i] == '?')
		case '.':
			if i+1 < len(t) && (t[i+1] != ' ' || kortwoord.MatchString(t[max(0, i-12):i])) {
				continue
			}
			voeg(i+1, false)
		}
	}
	voeg(len(t), false)
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// Bewijs quotes the cell that shares most with Tekst[van:tot] of a sentence of this page, cut
// to the words around it.
func (b *Blad) Bewijs(bestand string, z *Zin, van, tot int) dossier.Bewijs {
	cel, a, e := b.cel(z, van, tot)
	return dossier.Bewijs{Bestand: bestand, Pagina: b.Nummer, Citaat: datum.Knip(cel, a, e)}
}

// Woorden quotes no more than Tekst[van:tot] itself, or the part of it in one cell.
func (b *Blad) Woorden(bestand string, z *Zin, van, tot int) dossier.Bewijs {
	cel, a, e := b.cel(z, van, tot)
	return dossier.Bewijs{Bestand: bestand, Pagina: b.Nummer, Citaat: strings.TrimSpace(cel[a:e])}
}

// cel gives the cell that shares most bytes with Tekst[van:tot], and the shared part of it.
func (b *Blad) cel(z *Zin, van, tot int) (string, int, int) {
	beste, a, e, meest := "", 0, 0, -1
	for i := van; i < tot; {
		begin := strings.LastIndexAny(b.Tekst[:z.plek[i]], "\n\t") + 1
		eind := len(b.Tekst)
		if n := strings.IndexAny(b.Tekst[z.plek[i]:], "\n\t"); n >= 0 {
			eind = z.plek[i] + n
		}
		j := i
		for j < tot && z.plek[j] >= begin && z.plek[j] < eind {
			j++
		}
		if j == i { // the space between two pieces
			i++
			continue
		}
		if j-i > meest {
			meest = j - i
			beste, a, e = b.Tekst[begin:eind], z.plek[i]-begin, z.plek[j-1]+1-begin
		}
		i = j
	}
	return beste, a, e
}
