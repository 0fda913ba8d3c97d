package toetsen

import (
	"strings"
	"unicode"

	"dossiercheck/checker/dossier"
)

// bewijsVan proves that a document is there: the quote of its date when it stands on the page
// to the letter, else the first line that says something. Without text the quote is empty.
func bewijsVan(d *dossier.Document) dossier.Bewijs {
	if t := d.Documentdatum; t != nil && t.Citaat != "" && staatOp(d, t.Pagina, t.Citaat) {
		return dossier.Bewijs{Bestand: d.Bestand, Pagina: t.Pagina, Citaat: t.Citaat}
	}
	return kopVan(d)
}

func bewijzenVan(docs []*dossier.Document) []dossier.Bewijs {
	uit := make([]dossier.Bewijs, 0, len(docs))
	for _, d := range docs {
		uit = append(uit, bewijsVan(d))
	}
	return uit
}

// kopVan quotes the first line of the document that holds at least six letters.
func kopVan(d *dossier.Document) dossier.Bewijs {
	b := dossier.Bewijs{Bestand: d.Bestand, Pagina: d.Paginas[0]}
	for _, blad := range d.Bladen {
		for cel := range strings.FieldsFuncSeq(blad.Tekst, func(r rune) bool { return r == '\n' || r == '\t' }) {
			if letters(cel) >= 6 {
				b.Pagina, b.Citaat = blad.Nummer, strings.TrimSpace(cel)
				return b
			}
		}
	}
	return b
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

// staatOp tells whether the quote stands to the letter on that page of the document.
func staatOp(d *dossier.Document, pagina int, citaat string) bool {
	for _, b := range d.Bladen {
		if b.Nummer == pagina {
			return strings.Contains(b.Tekst, citaat)
		}
	}
	return false
}

// datumBewijs proves a date that was read in a document.
func datumBewijs(d *dossier.Document, t dossier.Datering) dossier.Bewijs {
	if t.Citaat == "" {
		return kopVan(d)
	}
	return dossier.Bewijs{Bestand: d.Bestand, Pagina: t.Pagina, Citaat: t.Citaat}
}

// samen joins proofs without repeating one, at most n.
func samen(n int, in ...dossier.Bewijs) []dossier.Bewijs {
	var uit []dossier.Bewijs
	gezien := map[dossier.Bewijs]bool{}
	for _, b := range in {
		if !gezien[b] && len(uit) < n {
			gezien[b] = true
			uit = append(uit, b)
		}
	}
	return uit
}
