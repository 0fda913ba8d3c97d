package main

import (
	"fmt"
	"io"
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/datum"
	"dossiercheck/importer/feiten"
	"dossiercheck/importer/page"
	"dossiercheck/importer/soort"
	"dossiercheck/importer/splits"
)

// peildatum lies after every paper of the corpus.
var peildatum = kalender.MoetDag("2026-06-30")

// meetStuk lets the recognisers loose on one paper and counts their answers. It returns a
// line for every mistake.
func (t *telling) meetStuk(s stuk) []string {
	var fouten []string
	bladen := s.bladen(1)
	u := soort.Herken(bladen, s.bestand)
	doc := dossier.Document{Bestand: s.bestand, Paginas: [2]int{1, len(bladen)}, Soort: u.Soort, Zekerheid: u.Zekerheid, Kandidaten: u.Kandidaten, Reden: u.Reden}
	doc.Documentdatum, doc.Datums = datum.Bepaal(bladen, doc.Soort, s.bestand, peildatum)
	for _, b := range bladen {
		doc.Bladen = append(doc.Bladen, dossier.Blad{Nummer: b.Number, Tekst: b.Text()})
	}
	if s.ziekSinds.Bekend() {
		docs := []dossier.Document{doc}
		soort.Verfijn(docs, s.ziekSinds)
		if docs[0].Soort != doc.Soort {
			doc = docs[0]
			doc.Documentdatum, doc.Datums = datum.Bepaal(bladen, doc.Soort, s.bestand, peildatum)
		}
	}
	goed := s.soortGoed(doc.Soort)
	t.telSoort(s.soort, doc.Soort, goed, doc.Zekerheid)
	if !goed {
		fouten = append(fouten, fmt.Sprintf("soort   %-32s kreeg %s (%.2f; %s)", s.naam, doc.Soort, doc.Zekerheid, doc.Reden))
	}

	goed = s.datumGoed(doc.Documentdatum)
	t.datum.tel(goed)
	if !s.datum.Bekend() {
		t.geenDatum.tel(goed)
	}
	if doc.Documentdatum != nil {
		t.bakDatum[bakVan(doc.Documentdatum.Zekerheid)].tel(goed)
	}
	bijSoort, _ := datum.Bepaal(bladen, s.soort, s.bestand, peildatum)
	t.datumBijSoort.tel(s.datumGoed(bijSoort))
	if !goed {
		fouten = append(fouten, fmt.Sprintf("datum   %-32s is %s, kreeg %s", s.naam, s.datum, toon(doc.Documentdatum)))
	}
	return append(fouten, t.meetFeiten(s, bladen, doc)...)
}

func toon(d *dossier.Datering) string {
	if d == nil {
		return "geen"
	}
	return fmt.Sprintf("%s (%.2f, %q, %s)", d.Dag, d.Zekerheid, d.Citaat, d.Reden)
}

func (t *telling) meetFeiten(s stuk, bladen []page.Page, doc dossier.Document) []string {
	var fouten []string
	f, o := feiten.Lees(s.bestand, bladen, doc.Soort, doc.Datums)
	ezds := make([]kalender.Dag, 0, len(f.EersteZiektedag))
	for _, w := range f.EersteZiektedag {
		ezds = append(ezds, w.Waarde)
	}
	if s.ezd.Bekend() {
		goed := slices.Contains(ezds, s.ezd)
		t.ezd.tel(goed)
		if !goed {
			fouten = append(fouten, fmt.Sprintf("ezd     %-32s is %s, kreeg %v", s.naam, s.ezd, ezds))
		}
		for _, e := range ezds {
			t.ezdVals.tel(e == s.ezd)
		}
	}
	if s.getekend != nil {
		teken := func(d *deel, wie string, is, kreeg dossier.Drie) {
			if is == dossier.NietTeZien {
				return
			}
			d.tel(is == kreeg)
			if kreeg == dossier.Ja {
				t.vals.tel(is == dossier.Ja)
			}
			if is != kreeg {
				fouten = append(fouten, fmt.Sprintf("getekend %-31s %s: is %s, kreeg %s", s.naam, wie, drie(is), drie(kreeg)))
			}
		}
		teken(&t.wg, "werkgever", s.getekend.Werkgever, o.Werkgever)
		teken(&t.wn, "werknemer", s.getekend.Werknemer, o.Werknemer)
	}
	return fouten
}

func drie(d dossier.Drie) string { return [...]string{"niet te zien", "ja", "nee"}[d] }

// meetKnippen puts papers of one part behind one another, as in a merged scan, and counts the
// cuts: how many of the true ones are found, and how many of those made are true.
func meetKnippen(stukken []stuk) (gevonden, terecht deel) {
	const samen = 5
	for i := 0; i+samen <= len(stukken); i += samen {
		var f page.File
		waar := map[int]bool{}
		for j := range samen {
			// Far apart in the alphabet: neighbours would be of one type.
			s := stukken[(i/samen+j*(len(stukken)/samen))%len(stukken)]
			waar[len(f.Pages)+1] = true
			f.Pages = append(f.Pages, s.bladen(len(f.Pages)+1)...)
		}
		kreeg := map[int]bool{}
		for _, d := range splits.Knip(f, "samengevoegd.pdf") {
			kreeg[d.Van] = true
		}
		for p := 2; p <= len(f.Pages); p++ {
			if waar[p] {
				gevonden.tel(kreeg[p])
			}
			if kreeg[p] {
				terecht.tel(waar[p])
			}
		}
	}
	return gevonden, terecht
}

// meetKorpus measures all papers and prints the result.
func meetKorpus(w io.Writer, stukken []stuk, fouten bool) {
	stel, blind := nieuweTelling(), nieuweTelling()
	var lijst []string
	var delen [2][]stuk
	for _, s := range stukken {
		if s.blind {
			blind.meetStuk(s)
			delen[1] = append(delen[1], s)
			continue
		}
		lijst = append(lijst, stel.meetStuk(s)...)
		delen[0] = append(delen[0], s)
	}
	fmt.Fprintf(w, "korpus: %d stukken, waarvan %d blind\n\n", len(stukken), len(delen[1]))
	schrijf(w, []string{"stel", "blind"}, []*telling{stel, blind})
	fmt.Fprintln(w, "\nknippen van samengevoegde stukken")
	for i, naam := range []string{"stel", "blind"} {
		g, t := meetKnippen(delen[i])
		fmt.Fprintf(w, "  %-6s gevonden %s   terecht %s\n", naam, g, t)
	}
	if fouten {
		fmt.Fprintln(w, "\nfouten in het stel-deel")
		slices.Sort(lijst)
		for _, r := range lijst {
			fmt.Fprintln(w, " ", r)
		}
	}
}
