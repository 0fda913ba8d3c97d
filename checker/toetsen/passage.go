package toetsen

import (
	"regexp"
	"strings"

	"dossiercheck/checker/dossier"
)

// passage is a sentence in a document that a pattern matched.
type passage struct {
	doc    *dossier.Document
	zin    string // the sentence on one line
	bewijs dossier.Bewijs
}

// zoekPassages gives the sentences in which want matches, at most n. With a pattern niet,
// sentences that it matches and questions are left out. Lines and cells are read on as one text, since a sentence runs on over lines; the
// quote is the piece of it within one cell that holds most of the match.
func zoekPassages(docs []*dossier.Document, n int, want, niet *regexp.Regexp) []passage {
	var uit []passage
	for _, d := range docs {
		for _, blad := range d.Bladen {
			vlak := vlakker.Replace(blad.Tekst)
			for _, m := range want.FindAllStringIndex(vlak, -1) {
				van, tot := zinRond(blad.Tekst, m[0], m[1])
				zin := strings.TrimSpace(vlak[van:tot])
				vraag := tot < len(vlak) && vlak[tot] == '?' // a question on a form says nothing
				if niet != nil && (vraag || niet.MatchString(zin)) {
					continue
				}
				uit = append(uit, passage{d, zin, dossier.Bewijs{Bestand: d.Bestand, Pagina: blad.Nummer, Citaat: grootsteCel(blad.Tekst, m[0], m[1])}})
				if len(uit) >= n {
					return uit
				}
			}
		}
	}
	return uit
}

// vlakker makes one line of a page without moving a byte.
var vlakker = strings.NewReplacer("\n", " ", "\t", " ")

// zinRond widens a match to the sentence it stands in, at most 240 bytes to each side. A
// sentence ends at a full stop and the like, and at a short line that a capital follows: a
// heading or a list.
func zinRond(s string, van, tot int) (int, int) {
	const ver = 240
	begin := van
	for begin > max(0, van-ver) && !zinsgrens(s, begin-1) {
		begin--
	}
	eind := tot
	for eind < min(len(s), tot+ver) && !zinsgrens(s, eind) {
		eind++
	}
	for begin < van && !startsRune(s[begin]) {
		begin++
	}
	for eind > tot && eind < len(s) && !startsRune(s[eind]) {
		eind--
	}
	return begin, eind
}

// zinsgrens tells whether the byte at i ends a sentence.
func zinsgrens(s string, i int) bool {
	switch s[i] {
	case '.', ';', '!', '?':
		return true
	case '\n':
		const kort = 45
		return i+1 < len(s) && s[i+1] >= 'A' && s[i+1] <= 'Z' && i-strings.LastIndexByte(s[:i], '\n') <= kort
	}
	return false
}

func startsRune(b byte) bool { return b&0xC0 != 0x80 }

// grootsteCel gives the cell of the text that shares most bytes with [van, tot).
func grootsteCel(s string, van, tot int) string {
	beste, grootst := "", -1
	for begin := 0; begin <= len(s); {
		eind := begin
		for eind < len(s) && s[eind] != '\n' && s[eind] != '\t' {
			eind++
		}
		if deel := min(eind, tot) - max(begin, van); deel > grootst {
			beste, grootst = strings.TrimSpace(s[begin:eind]), deel
		}
		begin = eind + 1
	}
	return beste
}

func bewijzen(ps []passage) []dossier.Bewijs {
	uit := make([]dossier.Bewijs, 0, len(ps))
	for _, p := range ps {
		uit = append(uit, p.bewijs)
	}
	return uit
}
