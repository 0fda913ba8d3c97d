package importer

import (
	"path"
	"slices"
	"unicode/utf8"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/datum"
	"dossiercheck/importer/dubbel"
	"dossiercheck/importer/feiten"
	"dossiercheck/importer/page"
	"dossiercheck/importer/soort"
)

// Ontleed makes documents of the pages of one file. Pad and sha256 are those of the file;
// peildatum is today.
func Ontleed(pad, sha256 string, f page.File, peildatum kalender.Dag) []dossier.Document {
	return OntleedMet(pad, sha256, f, nil, peildatum)
}

// OntleedMet is Ontleed with a person's own division of the file, or nil for that of the
// program. It is pure: the same pages give the same documents.
func OntleedMet(pad, sha256 string, f page.File, eigen *dossier.Indeling, peildatum kalender.Dag) []dossier.Document {
	var uit []dossier.Document
	naam := path.Base(pad)
	for _, deel := range verdeel(f, naam, eigen) {
		bladen := f.Pages[deel.van-1 : deel.tot]
		u := soort.Herken(bladen, naam)
		hoofd, datums := datum.Bepaal(bladen, u.Soort, naam, peildatum)
		d := dossier.Document{
			Bestand: pad, Sha256: sha256, Paginas: [2]int{deel.van, deel.tot},
			Soort: u.Soort, Zekerheid: u.Zekerheid, Reden: u.Reden, Kandidaten: u.Kandidaten,
			Documentdatum: hoofd, Datums: datums, Tekstbron: tekstbron(bladen), Knip: deel.knip,
		}
		d.Feiten, d.Ondertekend = feiten.Lees(pad, bladen, u.Soort, datums)
		for i := range bladen {
			d.Bladen = append(d.Bladen, dossier.Blad{Nummer: bladen[i].Number, Tekst: bladen[i].Text()})
		}
		uit = append(uit, d)
	}
	if eigen == nil {
		weegKnippen(uit, f)
	}
	return uit
}

// Samen settles what only shows over all documents: the first sick day, the names, types that
// depend on the time in the sickness, and which documents are copies of others. It may be
// called again when documents were added.
func Samen(d dossier.Dossier) dossier.Dossier {
	d.EersteZiektedag, d.Werknemer, d.Werkgever = feiten.Samen(d.Documenten)
	if d.EersteZiektedag.Bekend() {
		soort.Verfijn(d.Documenten, d.EersteZiektedag.Waarde)
	}
	dubbelen := slices.DeleteFunc(slices.Clone(d.Dubbelen), func(x dossier.Dubbel) bool { return !x.Gelijk() })
	d.Dubbelen = append(dubbelen, dubbel.Merk(d.Documenten)...)
	d.OpDatum()
	return d
}

// tekstbron names where most of a document's text comes from. A filled form counts as such
// however much is printed around it.
func tekstbron(bladen []page.Page) dossier.Tekstbron {
	var laag, ocr int
	for i := range bladen {
		n := utf8.RuneCountInString(bladen[i].Text())
		switch bladen[i].Source {
		case page.Form:
			return dossier.Formulier
		case page.OCR:
			ocr += n
		case page.Layer:
			laag += n
		}
	}
	switch {
	case ocr+laag == 0:
		return dossier.GeenTekst
	case ocr > laag:
		return dossier.OCR
	}
	return dossier.Tekstlaag
}
