package importer_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer"
	"dossiercheck/importer/page"
	"dossiercheck/importer/pdftekst"
)

// mail makes an e-mail with attachments, as name and bytes.
func mail(onderwerp, tekst string, bijlagen ...any) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "From: K. Molenaar <k.molenaar@arbo.example>\r\nTo: hr@kruim.example\r\nDate: Tue, 20 Feb 2024 16:05:00 +0100\r\nSubject: %s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=G\r\n\r\n--G\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%s\r\n", onderwerp, tekst)
	for i := 0; i+1 < len(bijlagen); i += 2 {
		fmt.Fprintf(&b, "--G\r\nContent-Disposition: attachment; filename=%q\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n", bijlagen[i], base64.StdEncoding.EncodeToString(bijlagen[i+1].([]byte)))
	}
	b.WriteString("--G--\r\n")
	return b.Bytes()
}

func inpakken(t testing.TB, files ...any) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i+1 < len(files); i += 2 {
		w, err := z.Create(files[i].(string))
		if err == nil {
			_, err = w.Write(files[i+1].([]byte))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func docx(t testing.TB, alineas ...string) []byte {
	body := ""
	for _, a := range alineas {
		label, waarde, ok := strings.Cut(a, "\t")
		if ok {
			waarde = "<w:tab/><w:t>" + waarde + "</w:t>"
		}
		body += "<w:p><w:r><w:t>" + label + "</w:t>" + waarde + "</w:r></w:p>"
	}
	return inpakken(t, "word/document.xml", []byte(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`+body+"</w:body></w:document>"))
}

// staat gives the dossier as lines: documents, unreadable files and doubles.
func staat(d dossier.Dossier) []string {
	var uit []string
	for _, x := range d.Documenten {
		uit = append(uit, fmt.Sprintf("%s %v %s %s", x.Bestand, x.Paginas, x.Soort, x.Datum()))
	}
	for _, o := range d.Onleesbaar {
		soort, _, _ := strings.Cut(o.Reden, ":")
		uit = append(uit, o.Bestand+": "+soort)
	}
	for _, x := range d.Dubbelen {
		uit = append(uit, x.Bestand+" = "+x.Van)
	}
	return uit
}

func TestBijlagen(t *testing.T) {
	planPDF, analysePDF := pdf(t, plan), pdf(t, analyse)
	diep := mail("vier", "x", "plan.pdf", pdf(t, plan+"\nvierde versie"))
	for _, n := range []string{"drie", "twee", "een"} {
		diep = mail(n, "Zie de mail hieronder.", "door.eml", diep)
	}
	for naam, tt := range map[string]struct {
		files map[string][]byte
		wil   []string
	}{
		"mail met bijlagen": {map[string][]byte{"post/m.eml": mail("Probleemanalyse", "Beste HR,\r\n\r\nZie de bijlagen.\r\n\r\nMet vriendelijke groet,\r\nK. Molenaar", "pa.pdf", analysePDF, "plan.docx", docx(t, strings.Split(plan, "\n")...), "uren.xlsx", []byte("PK\x03\x04 xl/workbook"))},
			[]string{"post/m.eml [1 1] correspondentie 2024-02-20", "post/m.eml/pa.pdf [1 1] probleemanalyse 2024-02-20", "post/m.eml/plan.docx [1 1] plan-van-aanpak 2024-03-04", "post/m.eml/uren.xlsx: geen pdf"}},
		"een los bestand gaat voor een bijlage": {map[string][]byte{"z.pdf": planPDF, "a.eml": mail("Plan", "Zie bijlage.", "plan.pdf", planPDF)},
			[]string{"a.eml [1 1] correspondentie 2024-02-20", "z.pdf [1 1] plan-van-aanpak 2024-03-04", "a.eml/plan.pdf = z.pdf"}},
		"zip in mail in zip": {map[string][]byte{"d.zip": inpakken(t, "m.eml", mail("Stukken", "Zie bijlage.", "stukken.zip", inpakken(t, "map/plan.pdf", planPDF)))},
			[]string{"d.zip/m.eml [1 1] correspondentie 2024-02-20", "d.zip/m.eml/stukken.zip/map/plan.pdf [1 1] plan-van-aanpak 2024-03-04"}},
		"te diep": {map[string][]byte{"m.eml": diep},
			[]string{"m.eml [1 1] correspondentie 2024-02-20", "m.eml/door.eml [1 1] correspondentie 2024-02-20", "m.eml/door.eml/door.eml [1 1] correspondentie 2024-02-20", "m.eml/door.eml/door.eml/door.eml [1 1] correspondentie 2024-02-20", "m.eml/door.eml/door.eml/door.eml/plan.pdf: geen pdf"}},
		"tweemaal dezelfde naam": {map[string][]byte{"m.eml": mail("x", "y", "a.pdf", planPDF, "a.pdf", analysePDF, "../../a.xlsx", []byte("PK\x03\x04 xl/workbook"))},
			[]string{"m.eml [1 1] correspondentie 2024-02-20", "m.eml/a (2).pdf [1 1] probleemanalyse 2024-02-20", "m.eml/a.pdf [1 1] plan-van-aanpak 2024-03-04", "m.eml/-..-a.xlsx: geen pdf"}},
		"kapot naast goed": {map[string][]byte{"a.msg": []byte("kapot"), "b.eml": []byte("zomaar wat\n\nx"), "c.docx": []byte("PK\x03\x04kapot"), "d.jpg": []byte("\xff\xd8\xffkapot"), "e.tif": []byte("II*\x00kapot"), "f.pdf": planPDF},
			[]string{"f.pdf [1 1] plan-van-aanpak 2024-03-04", "a.msg: beschadigd", "b.eml: beschadigd", "c.docx: beschadigd", "d.jpg: beschadigd", "e.tif: beschadigd"}},
	} {
		t.Run(naam, func(t *testing.T) {
			dir := schrijf(t, tt.files)
			for _, l := range []importer.Lezer{nil, pdftekst.Direct{}} {
				d, err := importer.Importeer(context.Background(), []string{dir}, importer.Opties{Peildatum: peildatum, Lezer: l, GeenOCR: true})
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(tt.wil, staat(d)); diff != "" {
					t.Errorf("%T (-wil +kreeg):\n%s", l, diff)
				}
				for _, o := range d.Onleesbaar {
					if !strings.Contains(o.Reden, "; ") {
						t.Errorf("%s: %q zegt niet wat te doen", o.Bestand, o.Reden)
					}
				}
			}
		})
	}
}

// A reader without attachments is a mistake in the program, and a mail is not read for less.
func TestLezerZonderBijlagen(t *testing.T) {
	dir := schrijf(t, map[string][]byte{"m.eml": mail("x", "y", "a.pdf", pdf(t, plan))})
	l := nepLezer{func(context.Context, []byte) (page.File, error) {
		return page.File{Attachments: []page.Attachment{{Name: "a.pdf"}}}, nil
	}}
	if _, err := importer.Importeer(context.Background(), []string{dir}, importer.Opties{Lezer: l}); err == nil {
		t.Error("de bijlage ging stil verloren")
	}
}

// leesFout brings its reader down on every attachment.
type leesFout struct{ nepLezer }

func (leesFout) Bijlagen(context.Context, []byte, pdftekst.Opties, []int, func(pdftekst.Deel) error) error {
	return &pdftekst.Fout{Soort: pdftekst.TeGroot}
}

func TestBijlagenDieNietKomen(t *testing.T) {
	dir := schrijf(t, map[string][]byte{"m.eml": mail("x", "y")})
	f := page.File{Pages: []page.Page{page.FromText(1, plan)}, Attachments: []page.Attachment{{Name: "a.pdf"}, {Name: "logo.png", Decor: true}, {Name: "b.pdf", Reason: "geen toegang: het is er niet; haal het op"}}}
	l := leesFout{nepLezer{func(context.Context, []byte) (page.File, error) { return f, nil }}}
	d, err := importer.Importeer(context.Background(), []string{dir}, importer.Opties{Lezer: l, Peildatum: peildatum})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"m.eml [1 1] plan-van-aanpak 2024-03-04", "m.eml/a.pdf: te groot", "m.eml/b.pdf: geen toegang"}, staat(d)); diff != "" {
		t.Errorf("(-wil +kreeg):\n%s", diff)
	}
}

func TestInhoud(t *testing.T) {
	planPDF := pdf(t, plan)
	dir := schrijf(t, map[string][]byte{"d.zip": inpakken(t, "m.eml", mail("x", "y", "kapot.docx", []byte("PK\x03\x04"), "b.eml", mail("z", "w", "plan.pdf", planPDF)))})
	d, err := importer.Importeer(context.Background(), []string{dir}, importer.Opties{Peildatum: peildatum, GeenOCR: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range d.Documenten {
		data, err := importer.Inhoud(context.Background(), filepath.Join(dir, "d.zip"), x.Sha256, importer.Opties{})
		if err != nil || x.Soort == dossier.PlanVanAanpak && !bytes.Equal(data, planPDF) {
			t.Errorf("%s: %d bytes, %v", x.Bestand, len(data), err)
		}
	}
	if _, err := importer.Inhoud(context.Background(), filepath.Join(dir, "d.zip"), "00", importer.Opties{}); err == nil || errors.Is(err, context.Canceled) {
		t.Errorf("een hash die niet bestaat: %v", err)
	}
}
