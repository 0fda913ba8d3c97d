package dubbel

import (
	"hash/fnv"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/woord"
)

// profiel is a document as it is compared.
type profiel struct {
	d       *dossier.Document
	woorden int
	paren   []uint64       // hashes of pairs of neighbouring words, sorted, each once
	schets  []uint64       // the smallest of them: equal papers share most
	datums  map[string]int // dates as jjjj-m-d
	cijfers map[string]int // other numbers
	ocr     bool
}

const schetsMaat = 64

// aantekening tells lines of which the numbers say nothing of the paper: numbers of pages and
// the moment of a print.
var aantekening = regexp.MustCompile(`(?i)\b(pagina|pag|page|blad|bladzijde|blz)\b\.?\s*\d|\b\d+\s*(/|van)\s*\d+\s*$|\b(afgedrukt|geprint|printdatum|afdrukdatum|uitgedraaid|gegenereerd|gedownload|geexporteerd|geëxporteerd|export)\b|https?://`)

var maanden = map[string]int{"januari": 1, "jan": 1, "februari": 2, "feb": 2, "maart": 3, "mrt": 3, "april": 4, "apr": 4, "mei": 5, "juni": 6, "jun": 6,
	"juli": 7, "jul": 7, "augustus": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11, "december": 12, "dec": 12}

func maak(d *dossier.Document) *profiel {
	p := &profiel{d: d, datums: map[string]int{}, cijfers: map[string]int{}, ocr: d.Tekstbron == dossier.OCR}
	vorige := ""
	for _, blad := range d.Bladen {
		for _, regel := range strings.Split(blad.Tekst, "\n") {
			tekens := woord.Lijst(regel)
			if !aantekening.MatchString(regel) {
				p.getallen(tekens)
			}
			for _, w := range tekens {
				if heeftCijfer(w.T) {
					continue
				}
				p.woorden++
				w := vouw(w.T)
				if vorige != "" {
					p.paren = append(p.paren, hash(vorige, w))
				}
				vorige = w
			}
		}
	}
	slices.Sort(p.paren)
	p.paren = slices.Compact(p.paren)
	p.schets = p.paren[:min(len(p.paren), schetsMaat)]
	return p
}

// vouw makes letters equal that a scanner takes for each other.
var vouwer = strings.NewReplacer("rn", "m", "0", "o", "1", "l", "i", "l", "5", "s", "j", "l")

func vouw(w string) string { return vouwer.Replace(w) }

func hash(a, b string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(a))
	h.Write([]byte{0})
	h.Write([]byte(b))
	return h.Sum64()
}

func heeftCijfer(s string) bool { return strings.ContainsAny(s, "0123456789") }

// alsCijfer makes a number of a word that a scanner damaged: 2O24, l5.
var alsCijfer = strings.NewReplacer("o", "0", "l", "1", "i", "1", "s", "5", "b", "8", "z", "2")

// getal reads a word as a whole number, -1 when it is none.
func getal(w string) int {
	if len(w) > 9 || !heeftCijfer(w) {
		return -1
	}
	n, err := strconv.Atoi(alsCijfer.Replace(w))
	if err != nil {
		return -1
	}
	return n
}

func maand(w string) int {
	if m := maanden[w]; m > 0 {
		return m
	}
	if n := getal(w); n >= 1 && n <= 12 {
		return n
	}
	return 0
}

// getallen takes the dates of a line, and then its other numbers.
func (p *profiel) getallen(ws []woord.Woord) {
	for i := 0; i < len(ws); i++ {
		if i+2 < len(ws) {
			if d := datum(ws[i].T, ws[i+1].T, ws[i+2].T); d != "" {
				p.datums[d]++
				i += 2
				continue
			}
		}
		if n := getal(ws[i].T); n >= 0 {
			p.cijfers[strconv.Itoa(n)]++
		} else if heeftCijfer(ws[i].T) {
			p.cijfers[ws[i].T]++
		}
	}
}

// datum reads three words as a date, in the order of day or of year first.
func datum(a, b, c string) string {
	dag, m, jaar := getal(a), maand(b), getal(c)
	if dag > 31 {
		dag, jaar = jaar, dag
	}
	if jaar >= 0 && jaar < 100 {
		jaar += 2000
	}
	if dag < 1 || dag > 31 || m == 0 || jaar < 1930 || jaar > 2100 {
		return ""
	}
	return strconv.Itoa(jaar) + "-" + strconv.Itoa(m) + "-" + strconv.Itoa(dag)
}
