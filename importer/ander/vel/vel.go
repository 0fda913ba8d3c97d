// Package vel lays text that has no layout of its own (an e-mail, a Word file) out on pages
// of paper size, as a print of it would look: the recognisers know papers, and lines, zones
// and pages mean to them what they mean on paper.
package vel

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossiercheck/importer/page"
)

// Regel is a line before it is laid out: cells from left to right. It is broken where it
// does not fit on the paper.
type Regel struct {
	Cellen []string
	Maat   float64 // font size in points; 0 for the usual one
	Vet    bool
	Nieuw  bool // begins a new page
}

// Platte gives the lines of plain text; a tab or a gap of three spaces parts cells.
func Platte(tekst string) []Regel {
	tekst = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n").Replace(tekst)
	var uit []Regel
	for _, blad := range strings.Split(tekst, "\f") {
		nieuw := len(uit) > 0
		for _, regel := range strings.Split(blad, "\n") {
			uit = append(uit, Regel{Cellen: cellen(regel), Nieuw: nieuw})
			nieuw = false
		}
	}
	return uit
}

func cellen(regel string) []string {
	var uit []string
	for _, deel := range strings.Split(strings.ReplaceAll(regel, "   ", "\t"), "\t") {
		if deel = strings.TrimSpace(deel); deel != "" {
			uit = append(uit, deel)
		}
	}
	return uit
}

// The paper: A4, with margins, in points. A letter is taken to be half as wide as it is high,
// which is what print of mixed letters comes to.
const (
	breedte, hoogte = 595.0, 842.0
	links, boven    = 56.0, 56.0
	usual           = 10.0
	leading         = 1.25
	letter          = 0.5
	gap             = 3.0 // between cells, in letters
	maxLine         = 96  // letters on a line
	maxPages        = 5_000
)

// Bladen lays lines out on pages, with numbers from 1. Empty lines part paragraphs; several
// in a row count as two. There is always at least one page.
func Bladen(regels []Regel, lezer string) []page.Page { return leg(regels, &vel{lezer: lezer}) }

// VasteBladen is Bladen for text of which it is known where each page begins: a page takes
// what is put on it, and its paper grows with it.
func VasteBladen(regels []Regel, lezer string) []page.Page {
	return leg(regels, &vel{lezer: lezer, vast: true})
}

func leg(regels []Regel, v *vel) []page.Page {
	v.nieuw()
	leeg := 0
	for _, r := range regels {
		if r.Nieuw && len(v.blad().Lines) > 0 {
			v.nieuw()
		}
		if len(r.Cellen) == 0 {
			if leeg++; leeg <= 2 {
				v.y += usual * leading
			}
			continue
		}
		leeg = 0
		if r.Maat <= 0 {
			r.Maat = usual
		}
		for _, cellen := range breek(r.Cellen) {
			if v.zet(r, cellen); len(v.bladen) > maxPages {
				return v.bladen[:maxPages]
			}
		}
	}
	for i := range v.bladen {
		if len(v.bladen[i].Lines) == 0 {
			v.bladen[i].Source = page.None
		}
	}
	return v.bladen
}

type vel struct {
	lezer  string
	vast   bool
	bladen []page.Page
	y      float64
}

func (v *vel) blad() *page.Page { return &v.bladen[len(v.bladen)-1] }

func (v *vel) nieuw() {
	v.bladen = append(v.bladen, page.Page{Number: len(v.bladen) + 1, Width: breedte, Height: hoogte, Source: page.Layer, Reader: v.lezer})
	v.y = boven
}

// zet puts one line on the page.
func (v *vel) zet(r Regel, cellen []string) {
	if onder := v.y + r.Maat*leading + boven; onder > hoogte && len(v.blad().Lines) > 0 {
		if v.vast {
			v.blad().Height = onder
		} else {
			v.nieuw()
		}
	}
	regel := page.Line{Y0: v.y, Y1: v.y + r.Maat, Size: r.Maat, Bold: r.Vet}
	x := links
	for _, cel := range cellen {
		var c page.Cell
		for _, w := range strings.Fields(cel) {
			b := letter * r.Maat * float64(utf8.RuneCountInString(w))
			c.Words = append(c.Words, page.Word{Text: w, X0: x, Y0: v.y, X1: x + b, Y1: v.y + r.Maat, Size: r.Maat, Bold: r.Vet})
			x += b + letter*r.Maat
		}
		if len(c.Words) > 0 {
			regel.Cells = append(regel.Cells, c)
			x += gap * letter * r.Maat
		}
	}
	if len(regel.Cells) > 0 {
		v.blad().Lines = append(v.blad().Lines, regel)
		v.y += r.Maat * leading
	}
}

// breek breaks a line that is too long. A line of one cell is a paragraph and is filled out;
// of a row of a table, each cell is broken by itself in its share of the width.
func breek(cellen []string) [][]string {
	lang := 0
	for _, c := range cellen {
		lang += utf8.RuneCountInString(c) + int(gap)
	}
	if lang <= maxLine+int(gap) {
		return [][]string{cellen}
	}
	stukken := make([][]string, len(cellen))
	hoog := 0
	for i, c := range cellen {
		stukken[i] = Vul(c, ruimte(cellen, i))
		hoog = max(hoog, len(stukken[i]))
	}
	if len(cellen) > 1 && hoog > 1 {
		// Continued cells would move to the left under another column: one column after another
		// keeps each sentence whole.
		return naast(stukken)
	}
	uit := make([][]string, 0, hoog)
	for _, s := range stukken[0] {
		uit = append(uit, []string{s})
	}
	return uit
}

// naast gives the first lines of all cells as one row, and the rest of each cell after it.
func naast(stukken [][]string) [][]string {
	var kop []string
	var uit [][]string
	for _, s := range stukken {
		if len(s) > 0 {
			kop = append(kop, s[0])
		}
	}
	uit = append(uit, kop)
	for _, s := range stukken {
		for _, rest := range s[min(1, len(s)):] {
			uit = append(uit, []string{rest})
		}
	}
	return uit
}

// ruimte gives the letters that cell i of a row may take: short cells leave room to long ones.
func ruimte(cellen []string, i int) int {
	over, lange := maxLine, 0
	deel := maxLine / len(cellen)
	for _, c := range cellen {
		if n := utf8.RuneCountInString(c); n <= deel {
			over -= n + int(gap)
		} else {
			lange++
		}
	}
	if utf8.RuneCountInString(cellen[i]) <= deel || lange == 0 {
		return maxLine
	}
	return max(over/lange, 20)
}

// Vul breaks text into lines of at most width letters, between words. It does not part what
// belongs to one date or number, as "4 maart" or "€ 3.400", when that can be helped.
func Vul(tekst string, width int) []string {
	var uit []string
	woorden := strings.Fields(tekst)
	for len(woorden) > 0 {
		n, lang := 1, utf8.RuneCountInString(woorden[0])
		for n < len(woorden) && lang+1+utf8.RuneCountInString(woorden[n]) <= width {
			lang += 1 + utf8.RuneCountInString(woorden[n])
			n++
		}
		if n < len(woorden) {
			for m := n; m > max(1, n-4); m-- {
				if !samen(woorden[m-1], woorden[m]) {
					n = m
					break
				}
			}
		}
		uit = append(uit, strings.Join(woorden[:n], " "))
		woorden = slices.Clip(woorden[n:])
	}
	return uit
}

// samen tells whether two words are better kept on one line.
func samen(a, b string) bool {
	return cijfer(a) && !eind(a) || cijfer(b) || a == "€"
}

func cijfer(s string) bool { return strings.IndexFunc(s, unicode.IsDigit) >= 0 }

func eind(s string) bool { return strings.HasSuffix(s, ".") || strings.HasSuffix(s, ",") }
