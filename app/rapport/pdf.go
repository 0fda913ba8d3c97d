package rapport

import (
	"fmt"
	"io"

	"codeberg.org/go-pdf/fpdf"

	"dossiercheck/assets/lettertypen"
	"dossiercheck/checker/oordeel"
)

// PDF writes the report as a PDF of A4 pages: the verdict on the first page, the timeline,
// the findings in UWV's order, the documents, and how to read it all.
//
// The output depends on r alone: there is no clock in it (its date is the peildatum), so
// that the same verdict gives the same bytes. An error comes from w or from the PDF library;
// what was written by then is no PDF.
func PDF(w io.Writer, r oordeel.Rapport) error {
	doc, err := maakPDF(&r, true)
	if err != nil {
		return err
	}
	if err := doc.Output(w); err != nil {
		return fmt.Errorf("het PDF-rapport kon niet worden geschreven: %w", err)
	}
	return nil
}

// maakPDF lays the report out twice: the first time to learn how many pages there are and on
// which page each part begins, the second time with those numbers filled in.
func maakPDF(r *oordeel.Rapport, comprimeer bool) (*fpdf.Fpdf, error) {
	var plekken map[string]int
	totaal := 0
	for ronde := 0; ; ronde++ {
		s := nieuwSchrijver(r, plekken, totaal, comprimeer)
		s.voorblad()
		s.tijdlijn()
		s.bevindingen()
		s.documenten()
		s.uitleg()
		if err := s.pdf.Error(); err != nil {
			return nil, fmt.Errorf("het PDF-rapport kon niet worden opgemaakt: %w", err)
		}
		if ronde > 0 {
			return s.pdf, nil
		}
		plekken, totaal = s.plekken, s.pdf.PageCount()
	}
}

// nieuwSchrijver opens an empty document. plekken and totaal are what an earlier round
// found; zero in the first one.
func nieuwSchrijver(r *oordeel.Rapport, plekken map[string]int, totaal int, comprimeer bool) *schrijver {
	pdf := fpdf.New("P", "mm", "A4", "")
	pdf.SetCompression(comprimeer)
	pdf.SetCatalogSort(true)
	pdf.SetCreationDate(r.Peildatum.Tijd())
	pdf.SetModificationDate(r.Peildatum.Tijd())
	pdf.SetProducer("Dossiercheck", true)
	pdf.SetCreator("Dossiercheck", true)
	pdf.SetTitle("Beoordeling re-integratiedossier", true)
	pdf.SetSubject("Peildatum "+r.Peildatum.Nederlands(), true)
	pdf.SetLang("nl-NL")
	pdf.SetDisplayMode("fullpage", "single")
	pdf.SetMargins(kantlijn, bovenrand, kantlijn)
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetCellMargin(0)
	pdf.AddUTF8FontFromBytes(familie, "", lettertypen.Gewoon)
	pdf.AddUTF8FontFromBytes(familie, "B", lettertypen.Vet)
	pdf.AddUTF8FontFromBytes(familie, "I", lettertypen.Cursief)
	s := &schrijver{pdf: pdf, r: r, plekken: map[string]int{}, eerder: plekken, totaal: totaal, links: map[string]int{}}
	pdf.SetFooterFunc(s.voet)
	return s
}
