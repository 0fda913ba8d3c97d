package dossier

import (
	"cmp"
	"slices"

	"dossiercheck/checker/kalender"
)

// Dossier is all that is known of one case.
type Dossier struct {
	EersteZiektedag Feit[kalender.Dag] `json:"eerste_ziektedag"`
	Werknemer       Feit[string]       `json:"werknemer"`
	Werkgever       Feit[string]       `json:"werkgever"`
	Documenten      []Document         `json:"documenten"`
	Onleesbaar      []Onleesbaar       `json:"onleesbaar,omitempty"`
	Dubbelen        []Dubbel           `json:"dubbelen,omitempty"`
	Invoer          Invoer             `json:"invoer"`
}

// Met gives a copy of the dossier with a person's corrections and answers laid over it. The
// receiver is not changed, so that "what if" needs no undo. Corrections for documents that
// are not in the dossier are kept in Invoer and do nothing.
func (d Dossier) Met(in Invoer) Dossier {
	d.Invoer = in
	d.Documenten = slices.Clone(d.Documenten)
	for i := range d.Documenten {
		for _, c := range in.Documenten {
			if c.Betreft(&d.Documenten[i]) {
				c.toepassen(&d.Documenten[i])
			}
		}
	}
	if in.EersteZiektedag.Bekend() {
		f := Feit[kalender.Dag]{Waarde: in.EersteZiektedag, Status: Ingevoerd}
		for _, b := range d.EersteZiektedag.Bewijs {
			if d.EersteZiektedag.Waarde == in.EersteZiektedag {
				f.Bewijs = append(f.Bewijs, b)
				f.Status = Bevestigd
			}
		}
		f.Andere = d.EersteZiektedag.Andere
		d.EersteZiektedag = f
	}
	d.OpDatum()
	return d
}

// OpDatum sorts the documents by documentdatum, undated ones last, and by file and page
// within a day.
func (d *Dossier) OpDatum() {
	slices.SortStableFunc(d.Documenten, func(a, b Document) int {
		x, y := a.Datum(), b.Datum()
		if x.Bekend() != y.Bekend() {
			if x.Bekend() {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(x, y), cmp.Compare(a.Bestand, b.Bestand), cmp.Compare(a.Paginas[0], b.Paginas[0]))
	})
}

// Van gives the documents of the given types, in the order of Documenten.
func (d *Dossier) Van(soorten ...Soort) []*Document {
	var uit []*Document
	for i := range d.Documenten {
		if slices.Contains(soorten, d.Documenten[i].Soort) {
			uit = append(uit, &d.Documenten[i])
		}
	}
	return uit
}

// Gezocht counts what a search through the dossier covered: the evidence of absence.
type Gezocht struct {
	Documenten int `json:"documenten"`
	Paginas    int `json:"paginas"`
	Onleesbaar int `json:"onleesbaar"`
}

// Omvang counts documents, pages and unreadable files.
func (d *Dossier) Omvang() Gezocht {
	g := Gezocht{Documenten: len(d.Documenten), Onleesbaar: len(d.Onleesbaar)}
	for i := range d.Documenten {
		g.Paginas += d.Documenten[i].Paginas[1] - d.Documenten[i].Paginas[0] + 1
	}
	return g
}
