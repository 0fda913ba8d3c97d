package importer

import (
	"math"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
	"dossiercheck/importer/soort"
	"dossiercheck/importer/splits"
)

// deel is one document in a file: pages from 1, both ends included.
type deel struct {
	van, tot int
	knip     dossier.Knip
}

// verdeel divides a file into documents: as a person did, or else as the program would.
func verdeel(f page.File, naam string, eigen *dossier.Indeling) []deel {
	var uit []deel
	if eigen == nil && f.Whole && len(f.Pages) > 0 {
		return []deel{{1, len(f.Pages), dossier.Knip{Reden: "het bestand is één stuk", Zekerheid: 1}}}
	}
	if eigen == nil {
		for _, d := range splits.Knip(f, naam) {
			uit = append(uit, deel{d.Van, d.Tot, dossier.Knip{Reden: d.Reden, Zekerheid: 1}})
		}
		return uit
	}
	for _, p := range eigen.Begin(len(f.Pages)) {
		if n := len(uit); n > 0 {
			uit[n-1].tot = p - 1
		}
		uit = append(uit, deel{p, len(f.Pages), dossier.Knip{Reden: "door een persoon ingedeeld", Zekerheid: 1, Mens: true}})
	}
	return uit
}

// weegKnippen says how sure it is that the documents of a file begin where they do, by what
// came of them: two papers of one kind and one day, or one that is of no known kind and has
// no date, may well belong together. It also proposes where else one may begin.
func weegKnippen(docs []dossier.Document, f page.File) {
	for i := range docs {
		d := &docs[i]
		d.Voorstellen = voorstellen(d, f.Pages[d.Paginas[0]-1:d.Paginas[1]])
		if i == 0 {
			continue // a file begins with a document
		}
		vorige := &docs[i-1]
		z := 0.4
		if d.Soort != dossier.Overig {
			z += 0.35 * d.Zekerheid
		}
		if d.Soort != vorige.Soort {
			z += 0.1
		}
		switch dag := d.Datum(); {
		case dag.Bekend() && dag != vorige.Datum():
			z += 0.1
		case dag.Bekend() && d.Soort == vorige.Soort:
			z -= 0.1
		}
		d.Knip.Zekerheid = math.Round(100*z) / 100
	}
}

// Thresholds for proposing that another document begins on a page.
const (
	voorstelTitel = 0.8 // how much its top line looks like a title
	voorstelSoort = 0.6 // how sure the page on its own is of another type
)

// voorstellen gives the pages of a document, after the first, that on their own would be
// another paper: under a title of another type, and not with the title that runs over the
// pages.
func voorstellen(d *dossier.Document, bladen []page.Page) []dossier.Voorstel {
	var uit []dossier.Voorstel
	for i := 1; i < len(bladen); i++ {
		ts := soort.Titels(bladen[i])
		if len(ts) == 0 || ts[0].Score < voorstelTitel || ts[0].Soort == d.Soort || ts[0].Soort == dossier.Overig {
			continue
		}
		if vorige := soort.Titels(bladen[i-1]); len(vorige) > 0 && vorige[0].Soort == ts[0].Soort {
			continue
		}
		u := soort.Herken(bladen[i:i+1], "")
		if u.Soort != ts[0].Soort || u.Zekerheid < voorstelSoort {
			continue
		}
		uit = append(uit, dossier.Voorstel{Pagina: bladen[i].Number, Zekerheid: math.Round(50*u.Zekerheid) / 100,
			Reden: "titel '" + ts[0].Tekst + "'; lijkt op zichzelf een " + u.Soort.Naam()})
	}
	return uit
}
