package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer"
)

// waarheid is the part of truth.json that recognition can be held to.
type waarheid struct {
	EZD       kalender.Dag `json:"eerste_ziektedag"`
	Peildatum kalender.Dag `json:"peildatum"`
	Documents []struct {
		File   string           `json:"file"`
		Pages  [2]int           `json:"pages"`
		Type   dossier.Soort    `json:"type"`
		AlsoOK []dossier.Soort  `json:"also_ok"`
		Date   kalender.Dag     `json:"date"`
		Prec   dossier.Precisie `json:"date_precision"`
		DateOK []kalender.Dag   `json:"date_also_ok"`
		Signed struct {
			Werkgever *bool `json:"werkgever"`
			Werknemer *bool `json:"werknemer"`
		} `json:"signed"`
	} `json:"documents"`
	Unreadable []string `json:"unreadable"`
}

// meetDossier imports map/docs and compares the result with map/truth.json.
func (t *telling) meetDossier(ctx context.Context, w io.Writer, map_ string, geenOCR bool) error {
	b, err := os.ReadFile(filepath.Join(map_, "truth.json"))
	if err != nil {
		return err
	}
	var waar waarheid
	if err := json.Unmarshal(b, &waar); err != nil {
		return fmt.Errorf("%s/truth.json: %w", map_, err)
	}
	d, err := importer.Importeer(ctx, []string{filepath.Join(map_, "docs")}, importer.Opties{Peildatum: waar.Peildatum, GeenOCR: geenOCR})
	if err != nil {
		return err
	}
	per := map[string]int{}
	for _, x := range waar.Documents {
		per[x.File]++
	}
	var knip deel
	begin := *t
	for _, x := range waar.Documents {
		s := stuk{naam: x.File, soort: x.Type, ookSoort: x.AlsoOK, datum: x.Date, precisie: x.Prec, ookDatum: x.DateOK}
		doc := besteOverlap(d.Documenten, x.File, x.Pages)
		if doc == nil {
			t.telSoort(x.Type, "(niets)", false, 0)
			t.datum.tel(false)
			fmt.Fprintf(w, "  niets   %s %v\n", x.File, x.Pages)
			continue
		}
		if per[x.File] > 1 {
			knip.tel(doc.Paginas == x.Pages)
			if doc.Paginas != x.Pages {
				fmt.Fprintf(w, "  knip    %s %v kreeg %v\n", x.File, x.Pages, doc.Paginas)
			}
		}
		goed := s.soortGoed(doc.Soort)
		t.telSoort(x.Type, doc.Soort, goed, doc.Zekerheid)
		if !goed {
			fmt.Fprintf(w, "  soort   %s %v is %s, kreeg %s (%.2f; %s)\n", x.File, x.Pages, x.Type, doc.Soort, doc.Zekerheid, doc.Reden)
		}
		goed = s.datumGoed(doc.Documentdatum)
		t.datum.tel(goed)
		if doc.Documentdatum != nil {
			t.bakDatum[bakVan(doc.Documentdatum.Zekerheid)].tel(goed)
		}
		if !goed {
			fmt.Fprintf(w, "  datum   %s %v is %s, kreeg %s\n", x.File, x.Pages, x.Date, toon(doc.Documentdatum))
		}
		for _, p := range []struct {
			wie   string
			is    *bool
			kreeg dossier.Drie
			d     *deel
		}{{"werkgever", x.Signed.Werkgever, doc.Ondertekend.Werkgever, &t.wg}, {"werknemer", x.Signed.Werknemer, doc.Ondertekend.Werknemer, &t.wn}} {
			if p.is == nil {
				continue
			}
			is := dossier.Nee
			if *p.is {
				is = dossier.Ja
			}
			p.d.tel(is == p.kreeg)
			if p.kreeg == dossier.Ja {
				t.vals.tel(*p.is)
			}
			if is != p.kreeg {
				fmt.Fprintf(w, "  getekend %s %v %s: is %s, kreeg %s\n", x.File, x.Pages, p.wie, drie(is), drie(p.kreeg))
			}
		}
	}
	goed := d.EersteZiektedag.Bekend() && d.EersteZiektedag.Waarde == waar.EZD
	t.ezd.tel(goed)
	var onl deel
	for _, u := range waar.Unreadable {
		onl.tel(slices.ContainsFunc(d.Onleesbaar, func(o dossier.Onleesbaar) bool { return zelfdeBestand(o.Bestand, u) }))
	}
	fmt.Fprintf(w, "%s: soort %d/%d, datum %d/%d, knippen%s, onleesbaar%s, eerste ziektedag %s (%s)\n\n", filepath.Base(map_),
		t.soort.goed-begin.soort.goed, t.soort.van-begin.soort.van, t.datum.goed-begin.datum.goed, t.datum.van-begin.datum.van, knip, onl, d.EersteZiektedag.Waarde, d.EersteZiektedag.Status)
	return nil
}

func zelfdeBestand(a, b string) bool {
	knip := func(s string) string { return strings.TrimPrefix(filepath.ToSlash(s), "docs/") }
	return knip(a) == knip(b)
}

// besteOverlap finds the document of that file that shares most pages with the true one.
func besteOverlap(docs []dossier.Document, bestand string, p [2]int) *dossier.Document {
	var beste *dossier.Document
	meeste := 0
	for i := range docs {
		d := &docs[i]
		if !zelfdeBestand(d.Bestand, bestand) {
			continue
		}
		samen := min(d.Paginas[1], p[1]) - max(d.Paginas[0], p[0]) + 1
		if samen > meeste {
			meeste, beste = samen, d
		}
	}
	return beste
}
