package stappen

import (
	"regexp"
	"strings"
	"unicode"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/datum"
	"dossiercheck/importer/page"
	"dossiercheck/importer/woord"
)

// lezer gathers what one document says.
type lezer struct {
	bestand   string
	soort     dossier.Soort
	bladen    []blad
	stap      []dossier.Stap
	kenmerk   []dossier.Kenmerk
	opgemaakt kalender.Dag
}

// blad is a page with the texts of its cells and its dates.
type blad struct {
	p     *page.Page
	cel   [][]string
	datum []datum.Vondst
}

// stil are the papers whose words are about nobody or about everybody.
var stil = map[dossier.Soort]bool{dossier.Functieomschrijving: true, dossier.Loonstrook: true, dossier.Arbeidsovereenkomst: true, dossier.UWVWIABrief: true,
	dossier.UWV42Weken: true, dossier.WIAAanvraag: true, dossier.Spoor2Offerte: true, dossier.Overig: true}

// Lees reads one document. bestand is its file as it will stand in the proofs, bladen its
// pages, soort what it is and datums its dates with their roles, from datum.Bepaal.
func Lees(bestand string, bladen []page.Page, soort dossier.Soort, datums []dossier.Datering) ([]dossier.Stap, []dossier.Kenmerk) {
	if stil[soort] {
		return nil, nil
	}
	l := lezer{bestand: bestand, soort: soort, opgemaakt: opgemaaktOp(datums)}
	for i := range bladen {
		p := &bladen[i]
		b := blad{p: p, datum: datum.Vind(p), cel: make([][]string, len(p.Lines))}
		for j, r := range p.Lines {
			b.cel[j] = make([]string, len(r.Cells))
			for k, c := range r.Cells {
				b.cel[j][k] = c.Text()
			}
		}
		l.bladen = append(l.bladen, b)
	}
	zs := leesZinnen(l.bladen)
	l.stappen(zs)
	l.kenmerken(zs)
	return l.stap, l.kenmerk
}

// opgemaaktOp gives the day from which a term in the document runs; unknown when no date of
// the document itself was read.
func opgemaaktOp(datums []dossier.Datering) kalender.Dag {
	for _, rol := range []dossier.Rol{dossier.RolDocumentdatum, dossier.RolSpreekuur, dossier.RolGesprek, dossier.RolOndertekening} {
		for _, d := range datums {
			if d.Rol == rol && d.Precisie == dossier.OpDag {
				return d.Dag
			}
		}
	}
	return kalender.GeenDag
}

// heeftDatum tells whether a date stands in cell c of line r.
func (b *blad) heeftDatum(r, c int) bool {
	for _, v := range b.datum {
		if v.Regel == r && v.Cel <= c && c <= v.CelTot && !v.Twijfel {
			return true
		}
	}
	return false
}

// nummering is the number of a question or an item: "1.1 ", "7A ", "4) ".
var nummering = regexp.MustCompile(`^\s*\d{1,2}(?:\.\d{1,2})*\.?[A-Za-z]?[.)]?\s+`)

// isKopje tells whether a lone cell is a heading: a few words, a capital, no sentence, no value.
func isKopje(s string) bool {
	ws := woord.Lijst(s)
	if len(ws) == 0 || len(ws) > 7 || strings.HasSuffix(s, ".") || strings.HasSuffix(s, ",") || strings.Contains(strings.TrimSuffix(s, ":"), ":") {
		return false
	}
	r := []rune(strings.TrimLeft(s, "0123456789.)§ \t"))
	return len(r) > 0 && unicode.IsUpper(r[0])
}
