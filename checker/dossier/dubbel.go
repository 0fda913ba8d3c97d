package dossier

// Plek points at a document: by its file, and by content as Sleutel does.
type Plek struct {
	Bestand string `json:"bestand"`
	Sha256  string `json:"sha256"`
	Paginas [2]int `json:"paginas"`
}

// Sleutel is that of the document.
func (p *Plek) Sleutel() Sleutel { return Sleutel{p.Sha256, p.Paginas[0]} }

// DubbelSoort says how alike two papers are.
type DubbelSoort string

// The kinds of doubles. Nothing stands for Gelijk: older dossiers knew only that.
const (
	Gelijk        DubbelSoort = "gelijk"         // the same bytes: read once
	VrijwelGelijk DubbelSoort = "vrijwel gelijk" // the same paper in another file or on other pages: read, and counted once
)

// Dubbel is a file, or a document, that is in the dossier twice. Bestand is the one that does
// not count and Van the one that does.
type Dubbel struct {
	Bestand    string      `json:"bestand"`
	Van        string      `json:"van"`
	Soort      DubbelSoort `json:"soort,omitempty"`
	Paginas    [2]int      `json:"paginas,omitzero"`     // of the document in Bestand; nothing: the whole file
	VanPaginas [2]int      `json:"van_paginas,omitzero"` // of the document in Van
	Reden      string      `json:"reden,omitempty"`      // of VrijwelGelijk: what shows it
}

// Gelijk tells whether the files have the same bytes.
func (d *Dubbel) Gelijk() bool { return d.Soort != VrijwelGelijk }

// DubbeleBestanden counts the files that are there twice, byte for byte.
func (d *Dossier) DubbeleBestanden() int {
	n := 0
	for i := range d.Dubbelen {
		if d.Dubbelen[i].Gelijk() {
			n++
		}
	}
	return n
}

// Telt tells whether the document counts: it is no copy of another one, or a person said so.
func (d *Document) Telt() bool { return d.DubbelVan == nil || d.NietDubbel }

// hermerk lets a copy count again when the document in its place is no longer there, or is no
// longer the same paper: a person excluded or corrected one of them. Of several copies one then
// counts for the others.
func hermerk(docs []Document) {
	op := map[Sleutel]*Document{}
	for i := range docs {
		op[docs[i].Sleutel()] = &docs[i]
	}
	opvolger := map[Sleutel]*Plek{} // of a document that is gone
	for i := range docs {
		d := &docs[i]
		if d.DubbelVan == nil {
			continue
		}
		weg := d.DubbelVan.Sleutel()
		van := op[weg]
		switch {
		case van != nil && d.Gecorrigeerd && (van.Soort != d.Soort || van.Datum() != d.Datum()):
			d.DubbelVan = nil
		case van == nil && opvolger[weg] == nil:
			opvolger[weg] = &Plek{d.Bestand, d.Sha256, d.Paginas}
			d.DubbelVan = nil
		case van == nil:
			d.DubbelVan = opvolger[weg]
		}
	}
}

// bijgewerkt gives the doubles as they stand in docs: without copies that count again, and with
// what counts in their place now.
func bijgewerkt(dubbelen []Dubbel, docs []Document) []Dubbel {
	type plaats struct {
		bestand string
		paginas [2]int
	}
	op := map[plaats]*Document{}
	for i := range docs {
		op[plaats{docs[i].Bestand, docs[i].Paginas}] = &docs[i]
	}
	var uit []Dubbel
	for _, x := range dubbelen {
		if d := op[plaats{x.Bestand, x.Paginas}]; d != nil && !x.Gelijk() {
			if d.Telt() {
				continue
			}
			x.Van, x.VanPaginas = d.DubbelVan.Bestand, d.DubbelVan.Paginas
		}
		uit = append(uit, x)
	}
	return uit
}
