package stappen

import (
	"math"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/datum"
	"dossiercheck/importer/woord"
)

// zin is a sentence as a person reads it: over the ends of lines, within its column. Plat is
// the sentence in lower case without accents, kop the heading above it, label the first cell
// of its row when the sentence stands in a later one, both in plain form.
type zin struct {
	t, plat    string
	plek       []int // byte of t for each byte of plat
	kop, label string
	p          int // page
	delen      []zindeel
	vraag      bool
	alinea     int // number of the paragraph, to know which sentences stand together
}

// zindeel is the piece of a sentence that stands in one cell: cel[celVan:] is t[van:tot].
type zindeel struct {
	cel              string
	celVan, van, tot int
}

// stroom is a column of text that is being read.
type stroom struct {
	x           float64
	rij         int
	tekst       string
	delen       []zindeel
	breedst     int
	kop, label  string
	laatsteKort bool
}

// leesZinnen gives the sentences of all pages. Cells that stand under each other are read on
// as one text, so that columns and the wrapped cells of a table do not run into one another.
func leesZinnen(bladen []blad) []zin {
	var uit []zin
	alinea := 0
	kop := ""
	for p := range bladen {
		b := &bladen[p]
		var open []*stroom
		sluit := func(s *stroom) {
			alinea++
			uit = append(uit, s.zinnen(p, alinea)...)
		}
		for r, cellen := range b.cel {
			if len(cellen) == 1 && isKopje(cellen[0]) && !loptDoor(open, r, cellen[0]) {
				kop = woord.Plat(cellen[0])
			}
			for c, t := range cellen {
				x := b.p.Lines[r].Cells[c].X0()
				label := ""
				if c > 0 {
					label = woord.Plat(cellen[0])
				}
				i := vindStroom(open, x, r)
				if i >= 0 && !open[i].nieuw(t, c, cellen) {
					open[i].voeg(t, r)
					continue
				}
				if i >= 0 {
					if label == "" {
						label = labelErvoor(open[i], c, cellen)
					}
					sluit(open[i])
					open = append(open[:i], open[i+1:]...)
				}
				s := &stroom{x: x, kop: kop, label: label}
				s.voeg(t, r)
				open = append(open, s)
			}
			var nog []*stroom
			for _, s := range open {
				if r-s.rij >= 2 {
					sluit(s)
				} else {
					nog = append(nog, s)
				}
			}
			open = nog
		}
		for _, s := range open {
			sluit(s)
		}
	}
	return uit
}

// labelErvoor keeps the label of a value that runs on in a column of its own.
func labelErvoor(s *stroom, c int, cellen []string) string {
	if c == 0 && len(cellen) == 1 {
		return s.label
	}
	return ""
}

// loptDoor tells whether a lone line is the continuation of the text above it.
func loptDoor(open []*stroom, r int, t string) bool {
	for _, s := range open {
		if s.rij == r-1 && s.loopt(t) {
			return true
		}
	}
	return false
}

func vindStroom(open []*stroom, x float64, r int) int {
	for i := len(open) - 1; i >= 0; i-- {
		if math.Abs(open[i].x-x) <= 6 && open[i].rij >= r-1 && open[i].rij < r {
			return i
		}
	}
	return -1
}

// nieuw tells whether cell c of a line begins a new text in this column.
func (s *stroom) nieuw(t string, c int, cellen []string) bool {
	if c > 0 && begintGroot(cellen[0]) {
		return true
	}
	return !s.loopt(t)
}

// loopt tells whether t reads on from the text so far: that has not ended, and t does not
// begin as an item of a list or, after a short line, as a heading.
func (s *stroom) loopt(t string) bool {
	if opsommer(t) {
		return false
	}
	v := strings.TrimSpace(s.tekst)
	if v == "" {
		return true
	}
	if !begintGroot(t) {
		return true
	}
	switch v[len(v)-1] {
	case ',', '-':
		return true
	case '.', ';', '!', '?', ':':
		return !s.laatsteKort && !(isKopje(t) && utf8.RuneCountInString(t) < 50)
	}
	return !s.laatsteKort && s.breedst > 50
}

func (s *stroom) voeg(t string, r int) {
	if n := len(s.tekst); n > 0 && !(strings.HasSuffix(s.tekst, "-") && !begintGroot(t)) {
		s.tekst += " "
	}
	van := len(s.tekst)
	s.tekst += t
	s.delen = append(s.delen, zindeel{cel: t, van: van, tot: len(s.tekst)})
	n := utf8.RuneCountInString(t)
	s.breedst = max(s.breedst, n)
	s.laatsteKort = n < 30 || n*4 < s.breedst*3
	s.rij = r
}

// zinnen cuts the text of the column into sentences.
func (s *stroom) zinnen(p, alinea int) []zin {
	var uit []zin
	grens := []int{0}
	for _, m := range einde.FindAllStringSubmatchIndex(s.tekst, -1) {
		if !verkort[strings.ToLower(s.tekst[m[2]:m[3]])] {
			grens = append(grens, m[1])
		}
	}
	grens = append(grens, len(s.tekst))
	for i := 0; i+1 < len(grens); i++ {
		van, tot := grens[i], grens[i+1]
		z := zin{t: s.tekst[van:tot], kop: s.kop, label: s.label, p: p, alinea: alinea}
		for _, d := range s.delen {
			if a, e := max(d.van, van), min(d.tot, tot); a < e {
				z.delen = append(z.delen, zindeel{cel: d.cel, celVan: a - d.van, van: a - van, tot: e - van})
			}
		}
		z.vraag = strings.HasSuffix(strings.TrimSpace(z.t), "?")
		z.vlak()
		if len(z.delen) > 0 && strings.TrimSpace(z.t) != "" {
			uit = append(uit, z)
		}
	}
	return uit
}

var (
	// einde is the end of a sentence: a word of two letters or more with a mark, then a capital,
	// a figure or a quote.
	einde = regexp.MustCompile(`([\p{L}\d)%]{2,}|\p{L}\.\p{L})(?:[.!?]["”']?\s+|;\s)`)
	// verkort are the abbreviations after which a sentence goes on.
	verkort = map[string]bool{"dhr": true, "mw": true, "mevr": true, "mej": true, "drs": true, "dr": true, "mr": true, "ir": true, "ing": true, "nr": true, "tel": true,
		"dd": true, "jl": true, "as": true, "resp": true, "evt": true, "incl": true, "excl": true, "ca": true, "blz": true, "art": true, "st": true, "prof": true, "geb": true,
		"max": true, "min": true, "nl": true, "ivm": true, "mbt": true, "nav": true, "tav": true, "bv": true, "d.d": true, "a.i": true, "o.a": true, "b.v": true, "c.q": true}
)

// vlak makes the plain form, with the way back to the sentence.
func (z *zin) vlak() {
	var b strings.Builder
	for i, r := range z.t {
		s := woord.Plat(string(r))
		for range len(s) {
			z.plek = append(z.plek, i)
		}
		b.WriteString(s)
	}
	z.plat = b.String()
	z.plek = append(z.plek, len(z.t))
}

// bewijs quotes the sentence around plat[van:tot], within the cell that holds most of it.
func (z *zin) bewijs(bestand string, bladen []blad, van, tot int) dossier.Bewijs {
	van, tot = z.plek[van], z.plek[tot]
	beste, grootst := z.delen[0], -1
	for _, d := range z.delen {
		if deel := min(d.tot, tot) - max(d.van, van); deel > grootst {
			beste, grootst = d, deel
		}
	}
	deel := beste.cel[beste.celVan : beste.celVan+beste.tot-beste.van]
	a := max(van, beste.van) - beste.van
	e := max(a, min(tot, beste.tot)-beste.van)
	return dossier.Bewijs{Bestand: bestand, Pagina: bladen[z.p].p.Number, Citaat: strings.TrimSpace(datum.Knip(deel, a, e))}
}

// isKop tells whether the sentence is a heading or the label of a form, and so says nothing.
func (z *zin) isKop() bool {
	t := strings.TrimSpace(z.t)
	return len(z.delen) == 1 && z.label == "" && !z.vraag && isKopje(t) && len(z.delen[0].cel) <= len(t)+2
}

// heel is the sentence on one line without a bullet, at most 240 bytes.
func (z *zin) heel() string {
	s := strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(z.t), "•▪●-–*o "))
	const meest = 240
	if len(s) > meest {
		for s = s[:meest]; !utf8.ValidString(s); {
			s = s[:len(s)-1]
		}
	}
	return s
}

// opsommer tells whether a line begins as an item: a bullet, a number, a box.
func opsommer(t string) bool {
	t = strings.TrimSpace(t)
	if strings.HasPrefix(t, "•") || strings.HasPrefix(t, "- ") || strings.HasPrefix(t, "– ") || strings.HasPrefix(t, "* ") ||
		strings.HasPrefix(t, "☐") || strings.HasPrefix(t, "☒") || strings.HasPrefix(t, "\uf0b7") || strings.HasPrefix(t, "▪") {
		return true
	}
	return nummering.MatchString(t) && len(strings.Fields(t)) > 1 && strings.ContainsAny(t[:min(4, len(t))], ".)")
}

func begintGroot(t string) bool {
	for _, r := range t {
		if unicode.IsLetter(r) {
			return unicode.IsUpper(r)
		}
		if unicode.IsDigit(r) || r == '☐' || r == '☒' || r == '•' {
			return true
		}
	}
	return false
}
