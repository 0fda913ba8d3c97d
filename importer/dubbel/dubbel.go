package dubbel

import (
	"cmp"
	"fmt"
	"slices"

	"dossiercheck/checker/dossier"
)

// Merk marks the copies in docs (Document.DubbelVan) and gives a line for each, in the order
// of file and page. Marks from before are made anew. The order of docs is not changed and has
// no influence. A document that a person called no copy is left alone.
func Merk(docs []dossier.Document) []dossier.Dubbel {
	var profielen []*profiel
	for i := range docs {
		docs[i].DubbelVan = nil
		if p := maak(&docs[i]); !docs[i].NietDubbel && p.woorden >= minWoorden {
			profielen = append(profielen, p)
		}
	}
	slices.SortStableFunc(profielen, voorrang)
	var uit []dossier.Dubbel
	index := map[uint64][]int{} // of what counts, by what is in its sketch
	for i, p := range profielen {
		beste, hoe := -1, 0.0
		for _, j := range buren(index, p) {
			if s, ok := zelfde(profielen[j], p); ok && s > hoe {
				beste, hoe = j, s
			}
		}
		if beste < 0 {
			for _, h := range p.schets {
				index[h] = append(index[h], i)
			}
			continue
		}
		van := profielen[beste].d
		p.d.DubbelVan = &dossier.Plek{Bestand: van.Bestand, Sha256: van.Sha256, Paginas: van.Paginas}
		uit = append(uit, dossier.Dubbel{Bestand: p.d.Bestand, Van: van.Bestand, Soort: dossier.VrijwelGelijk,
			Paginas: p.d.Paginas, VanPaginas: van.Paginas, Reden: waarom(profielen[beste], p, hoe)})
	}
	slices.SortFunc(uit, func(a, b dossier.Dubbel) int {
		return cmp.Or(cmp.Compare(a.Bestand, b.Bestand), cmp.Compare(a.Paginas[0], b.Paginas[0]))
	})
	return uit
}

// voorrang puts the copy that counts first.
func voorrang(a, b *profiel) int {
	return cmp.Or(
		cmp.Compare(getekend(b.d), getekend(a.d)),
		cmp.Compare(omvang(b), omvang(a)),
		cmp.Compare(bron(a.d), bron(b.d)),
		cmp.Compare(a.d.Bestand, b.d.Bestand),
		cmp.Compare(a.d.Paginas[0], b.d.Paginas[0]))
}

// getekend counts what can be seen of signatures. One that cannot be seen, as on a scan, goes
// before a place for it that is empty.
func getekend(d *dossier.Document) int {
	n := 0
	for _, x := range []dossier.Drie{d.Ondertekend.Werkgever, d.Ondertekend.Werknemer} {
		switch x {
		case dossier.Ja:
			n += 3
		case dossier.NietTeZien:
			n++
		}
	}
	return n
}

// omvang is the number of pages: a copy that lacks one is not whole.
func omvang(p *profiel) int { return p.d.Paginas[1] - p.d.Paginas[0] }

// bron puts text that was typed before text that was read from a picture.
func bron(d *dossier.Document) int {
	if d.Tekstbron == dossier.OCR {
		return 1
	}
	return 0
}

// buren gives the documents that share enough of a sketch to be worth comparing.
func buren(index map[uint64][]int, p *profiel) []int {
	aantal := map[int]int{}
	for _, h := range p.schets {
		for _, j := range index[h] {
			aantal[j]++
		}
	}
	var uit []int
	for j, n := range aantal {
		if n*6 >= len(p.schets) {
			uit = append(uit, j)
		}
	}
	slices.Sort(uit)
	return uit
}

func waarom(van, d *profiel, hoe float64) string {
	s := fmt.Sprintf("%.0f%% van de tekst is gelijk en de datums kloppen", 100*min(hoe, 1))
	switch {
	case getekend(van.d) > getekend(d.d) && (van.d.Ondertekend.Werkgever == dossier.Ja || van.d.Ondertekend.Werknemer == dossier.Ja):
		s += "; het andere exemplaar is getekend"
	case omvang(van) > omvang(d):
		s += "; het andere exemplaar is completer"
	case d.ocr && !van.ocr:
		s += "; dit is een scan van het andere"
	}
	return s
}
