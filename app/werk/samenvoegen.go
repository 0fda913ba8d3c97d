package werk

import (
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
)

// voegSamen puts what was just read (nieuw) with what a dossier had (oud). It may change
// nieuw. The facts over all documents are not made here.
//
//   - A file that was there already, by content, is not added again. It keeps its name; of
//     the two readings the one with more text stays, the newer one when they are equal, so
//     that a better reader improves an old dossier and a run without OCR spoils none.
//   - A new file with the name of another file gets a number behind its name: proof names
//     files, so two files may not share a name.
//   - A file that could not be read before and now can is no longer listed as unreadable.
//
// genomen are the files, by hash, of which the documents are those of nieuw.
func voegSamen(oud, nieuw dossier.Dossier) (uit dossier.Dossier, uitslag Uitslag, genomen []string) {
	uit = oud
	uit.Documenten = slices.Clone(oud.Documenten)
	bekend := perBestand(oud.Documenten)
	namen := map[string]bool{}
	for _, d := range oud.Documenten {
		namen[d.Bestand] = true
	}
	gelezen := map[string]bool{}
	vers := perBestand(nieuw.Documenten)
	for _, b := range vers.volgorde {
		docs := vers.docs[b]
		gelezen[docs[0].Bestand] = true
		if was, er := bekend.docs[b]; er {
			uitslag.AlBekend++
			if tekens(docs) >= tekens(was) {
				hernoem(docs, was[0].Bestand)
				uit.Documenten = slices.DeleteFunc(uit.Documenten, func(d dossier.Document) bool { return d.Sha256 == b })
				uit.Documenten = append(uit.Documenten, docs...)
				genomen = append(genomen, b)
			}
			continue
		}
		uitslag.Nieuw++
		hernoem(docs, vrijeNaam(docs[0].Bestand, namen))
		namen[docs[0].Bestand] = true
		uit.Documenten = append(uit.Documenten, docs...)
		genomen = append(genomen, b)
	}
	uitslag.AlBekend += nieuw.DubbeleBestanden()
	uit.Dubbelen = voegDubbelenBij(oud.Dubbelen, nieuw.Dubbelen, uit.Documenten, vers)
	uitslag.Onleesbaar = nieuw.Onleesbaar
	for _, o := range nieuw.Onleesbaar {
		gelezen[o.Bestand] = true
	}
	uit.Onleesbaar = slices.DeleteFunc(slices.Clone(oud.Onleesbaar), func(o dossier.Onleesbaar) bool { return gelezen[o.Bestand] })
	uit.Onleesbaar = append(uit.Onleesbaar, nieuw.Onleesbaar...)
	slices.SortStableFunc(uit.Onleesbaar, func(a, b dossier.Onleesbaar) int { return strings.Compare(a.Bestand, b.Bestand) })
	return uit, uitslag, genomen
}

// voegDubbelenBij adds doubles of this import. What they are doubles of may have another name
// in the dossier than in the import.
func voegDubbelenBij(oud, nieuw []dossier.Dubbel, docs []dossier.Document, vers bestanden) []dossier.Dubbel {
	naam := map[string]string{} // of a file in the dossier, by content
	for _, d := range docs {
		naam[d.Sha256] = d.Bestand
	}
	uit := slices.Clone(oud)
	for _, x := range nieuw {
		if sha, er := vers.sha[x.Van]; er {
			x.Van = naam[sha]
		}
		if !slices.Contains(uit, x) {
			uit = append(uit, x)
		}
	}
	return uit
}

// bestanden are documents grouped by the content of their file.
type bestanden struct {
	volgorde []string
	docs     map[string][]dossier.Document
	sha      map[string]string // of a file, by its name when it was read
}

func perBestand(docs []dossier.Document) bestanden {
	b := bestanden{docs: map[string][]dossier.Document{}, sha: map[string]string{}}
	for _, d := range docs {
		if _, er := b.docs[d.Sha256]; !er {
			b.volgorde = append(b.volgorde, d.Sha256)
		}
		b.sha[d.Bestand] = d.Sha256
		b.docs[d.Sha256] = append(b.docs[d.Sha256], d)
	}
	return b
}

func tekens(docs []dossier.Document) int {
	n := 0
	for i := range docs {
		for _, b := range docs[i].Bladen {
			n += len(b.Tekst)
		}
	}
	return n
}

// vrijeNaam gives naam, or naam with a number before its extension.
func vrijeNaam(naam string, bezet map[string]bool) string {
	ext := path.Ext(naam)
	uit := naam
	for n := 2; bezet[uit]; n++ {
		uit = fmt.Sprintf("%s (%d)%s", strings.TrimSuffix(naam, ext), n, ext)
	}
	return uit
}

// hernoem gives the documents of one file another file name, in all their proofs as well.
func hernoem(docs []dossier.Document, naam string) {
	for i := range docs {
		docs[i].Bestand = naam
		zetBewijs(reflect.ValueOf(&docs[i].Feiten).Elem(), naam)
	}
}

// zetBewijs walks through everything in v, so that a fact that is added to the model later
// is not forgotten.
func zetBewijs(v reflect.Value, naam string) {
	switch v.Kind() {
	case reflect.Struct:
		if b, ok := v.Addr().Interface().(*dossier.Bewijs); ok {
			b.Bestand = naam
			return
		}
		for i := range v.NumField() {
			zetBewijs(v.Field(i), naam)
		}
	case reflect.Slice:
		for i := range v.Len() {
			zetBewijs(v.Index(i), naam)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			zetBewijs(v.Elem(), naam)
		}
	}
}
