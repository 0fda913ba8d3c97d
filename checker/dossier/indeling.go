package dossier

import (
	"errors"
	"fmt"
	"slices"

	"dossiercheck/checker/kalender"
)

// Indeling is a person's own division of a file into documents. It finds its file by hash
// when Sha256 is set (the window), else by Bestand (the facts file). It takes the place of
// the program's division of that file altogether.
type Indeling struct {
	Bestand string       `json:"bestand,omitempty"`
	Sha256  string       `json:"sha256,omitempty"`
	Begint  []int        `json:"begint"` // first page of each document, from 1, ascending
	Door    string       `json:"door,omitempty"`
	Op      kalender.Dag `json:"op,omitzero"`
}

// Betreft tells whether the division is of the file.
func (i *Indeling) Betreft(bestand, sha256 string) bool {
	if i.Sha256 != "" {
		return i.Sha256 == sha256
	}
	return i.Bestand == bestand
}

// Begin gives the first pages for a file of n pages: ascending, each once, the first page of
// the file always among them and none outside it. A file without pages has none.
func (i *Indeling) Begin(n int) []int {
	if n < 1 {
		return nil
	}
	uit := []int{1}
	for _, p := range i.Begint {
		if p > 1 && p <= n {
			uit = append(uit, p)
		}
	}
	slices.Sort(uit)
	return slices.Compact(uit)
}

// IndelingVan gives the division of a file that a person made, the last one when there are
// several; nil when there is none.
func (in *Invoer) IndelingVan(bestand, sha256 string) *Indeling {
	for i := range slices.Backward(in.Knippen) {
		if in.Knippen[i].Betreft(bestand, sha256) {
			return &in.Knippen[i]
		}
	}
	return nil
}

// bestandsdelen gives the documents of one file in the order of their pages.
func (d *Dossier) bestandsdelen(sha256 string) []Document {
	uit := slices.DeleteFunc(d.Alle(), func(x Document) bool { return x.Sha256 != sha256 })
	slices.SortFunc(uit, func(a, b Document) int { return a.Paginas[0] - b.Paginas[0] })
	return uit
}

// Reasons why a division cannot be changed as asked.
var (
	errGeenStuk   = errors.New("dit stuk staat niet (meer) in het dossier; ververs de lijst")
	errEersteStuk = errors.New("dit is het eerste stuk van het bestand; er is niets ervoor om het bij te voegen of te verschuiven")
	errBegintAl   = errors.New("op deze bladzijde begint al een stuk")
)

// Splits changes in so that a document begins at page pagina of the file. The receiver tells
// how the file is divided now.
func (d *Dossier) Splits(in *Invoer, sha256 string, pagina int) error {
	delen := d.bestandsdelen(sha256)
	if len(delen) == 0 {
		return errGeenStuk
	}
	if laatste := delen[len(delen)-1].Paginas[1]; pagina < 1 || pagina > laatste {
		return fmt.Errorf("het bestand heeft geen bladzijde %d: kies een bladzijde van 2 tot en met %d", pagina, laatste)
	}
	begin := begint(delen)
	if slices.Contains(begin, pagina) {
		return errBegintAl
	}
	in.deelIn(delen, append(begin, pagina))
	return nil
}

// VoegBijVorige changes in so that the document is one with the document before it in its
// file. A correction of the document stays in in, for when it is parted off again.
func (d *Dossier) VoegBijVorige(in *Invoer, k Sleutel) error {
	delen, i, err := d.vind(k)
	if err != nil {
		return err
	}
	in.deelIn(delen, slices.Delete(begint(delen), i, i+1))
	return nil
}

// Verschuif changes in so that the document begins at page naar instead. Its corrections go
// along. Both the document and the one before it keep at least one page.
func (d *Dossier) Verschuif(in *Invoer, k Sleutel, naar int) error {
	delen, i, err := d.vind(k)
	if err != nil {
		return err
	}
	if van, tot := delen[i-1].Paginas[0]+1, delen[i].Paginas[1]; naar < van || naar > tot {
		return fmt.Errorf("dit stuk kan niet op bladzijde %d beginnen: kies een bladzijde van %d tot en met %d", naar, van, tot)
	}
	if naar == k.Pagina {
		return nil
	}
	begin := begint(delen)
	begin[i] = naar
	in.deelIn(delen, begin)
	// What was once said of a document at naar is of another document.
	daar := delen[i]
	daar.Paginas[0] = naar
	in.Documenten = slices.DeleteFunc(in.Documenten, func(c Correctie) bool { return c.Pagina == naar && c.Betreft(&daar) })
	for j := range in.Documenten {
		if c := &in.Documenten[j]; c.Pagina == k.Pagina && c.Betreft(&delen[i]) {
			c.Pagina = naar
		}
	}
	return nil
}

// BevestigIndeling changes in so that the file stays divided as it is now, whatever the
// program would make of it.
func (d *Dossier) BevestigIndeling(in *Invoer, sha256 string) error {
	delen := d.bestandsdelen(sha256)
	if len(delen) == 0 {
		return errGeenStuk
	}
	in.deelIn(delen, begint(delen))
	return nil
}

// VergeetIndeling removes a person's division of a file: the program divides it again.
func (d *Dossier) VergeetIndeling(in *Invoer, sha256 string) error {
	delen := d.bestandsdelen(sha256)
	if len(delen) == 0 {
		return errGeenStuk
	}
	in.Knippen = zonder(in.Knippen, &delen[0])
	return nil
}

// vind gives the documents of a file and the place of k among them, never the first.
func (d *Dossier) vind(k Sleutel) ([]Document, int, error) {
	delen := d.bestandsdelen(k.Sha256)
	i := slices.IndexFunc(delen, func(x Document) bool { return x.Sleutel() == k })
	switch {
	case i < 0:
		return nil, 0, errGeenStuk
	case i == 0:
		return nil, 0, errEersteStuk
	}
	return delen, i, nil
}

func begint(delen []Document) []int {
	var uit []int
	for _, x := range delen {
		uit = append(uit, x.Paginas[0])
	}
	return uit
}

// deelIn puts a new division of the file of delen in the place of an earlier one. A
// correction that named no page was of the only document of the file: it stays with the
// first.
func (in *Invoer) deelIn(delen []Document, begin []int) {
	d := &delen[0]
	for i := range in.Documenten {
		if c := &in.Documenten[i]; c.Pagina == 0 && len(delen) == 1 && c.Betreft(d) {
			c.Pagina = d.Paginas[0]
		}
	}
	n := Indeling{Bestand: d.Bestand, Sha256: d.Sha256, Begint: begin}
	n.Begint = n.Begin(delen[len(delen)-1].Paginas[1])
	in.Knippen = append(zonder(in.Knippen, d), n)
}

// zonder gives the divisions without those of the file of d; the list itself is not changed.
func zonder(lijst []Indeling, d *Document) []Indeling {
	var uit []Indeling
	for _, x := range lijst {
		if !x.Betreft(d.Bestand, d.Sha256) {
			uit = append(uit, x)
		}
	}
	return uit
}

// SluitUit changes in so that the document is not judged; an empty reason stands for "does
// not belong to this dossier".
func (in *Invoer) SluitUit(d *Document, reden string) {
	c := in.correctie(d)
	c.Uitgesloten, c.Reden, c.Door, c.Op = true, reden, "", kalender.GeenDag
}

// NeemOp changes in so that an excluded document is judged again.
func (in *Invoer) NeemOp(d *Document) {
	for i := range in.Documenten {
		if c := &in.Documenten[i]; c.Betreft(d) {
			c.Uitgesloten, c.Reden = false, ""
		}
	}
	in.Documenten = slices.DeleteFunc(in.Documenten, func(c Correctie) bool {
		return c.Betreft(d) && c.Soort == "" && c.Documentdatum == nil
	})
}

// correctie gives the correction of just this document, and adds one when there is none.
func (in *Invoer) correctie(d *Document) *Correctie {
	for i := range in.Documenten {
		if c := &in.Documenten[i]; c.Sha256 == d.Sha256 && c.Pagina == d.Paginas[0] {
			return c
		}
	}
	in.Documenten = append(in.Documenten, Correctie{Bestand: d.Bestand, Sha256: d.Sha256, Pagina: d.Paginas[0]})
	return &in.Documenten[len(in.Documenten)-1]
}
