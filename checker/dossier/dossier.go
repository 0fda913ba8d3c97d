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
	Uitgesloten     []Document         `json:"uitgesloten,omitempty"` // set apart by Met: listed, not judged
	Onleesbaar      []Onleesbaar       `json:"onleesbaar,omitempty"`
	Dubbelen        []Dubbel           `json:"dubbelen,omitempty"`
	Invoer          Invoer             `json:"invoer"`
}

// Met gives a copy of the dossier with a person's corrections and answers laid over it. The
// receiver is not changed, so that "what if" needs no undo. Corrections for documents that
// are not in the dossier are kept in Invoer and do nothing.
//
// A document that a person excluded moves from Documenten to Uitgesloten, so that whoever
// judges the documents cannot forget to leave it out. The facts of the dossier may still rest
// on it; the caller makes those anew without it.
func (d Dossier) Met(in Invoer) Dossier {
	d.Invoer = in
	alle := d.Alle()
	d.Documenten, d.Uitgesloten = make([]Document, 0, len(alle)), nil
	for _, x := range alle {
		x.Uitgesloten, x.WaaromNiet, x.NietDubbel = false, "", false
		for _, c := range in.Documenten {
			if c.Betreft(&x) {
				c.toepassen(&x)
			}
		}
		if x.Uitgesloten {
			d.Uitgesloten = append(d.Uitgesloten, x)
			continue
		}
		d.Documenten = append(d.Documenten, x)
	}
	hermerk(d.Documenten)
	d.Dubbelen = bijgewerkt(d.Dubbelen, d.Documenten)
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

// Alle gives a copy of the list of all documents, the excluded ones included, sorted as by
// OpDatum when there are any: for whoever shows the dossier.
func (d *Dossier) Alle() []Document {
	uit := slices.Concat(d.Documenten, d.Uitgesloten)
	if len(d.Uitgesloten) > 0 {
		opDatum(uit)
	}
	return uit
}

// OpDatum sorts the documents by documentdatum, undated ones last, and by file and page
// within a day.
func (d *Dossier) OpDatum() {
	opDatum(d.Documenten)
	opDatum(d.Uitgesloten)
}

func opDatum(docs []Document) {
	slices.SortStableFunc(docs, func(a, b Document) int {
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

// Van gives the documents of the given types, in the order of Documenten. A copy of another
// document is not among them: a reprint is no second talk. Of copies, the one with more
// signatures to be seen counts, then the more complete one (importer/dubbel).
func (d *Dossier) Van(soorten ...Soort) []*Document {
	var uit []*Document
	for i := range d.Documenten {
		if d.Documenten[i].Telt() && slices.Contains(soorten, d.Documenten[i].Soort) {
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
