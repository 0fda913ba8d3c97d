package word

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossiercheck/importer/ander/reden"
)

const ns = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`

// inpakken makes a zip of parts by name.
func inpakken(t testing.TB, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i+1 < len(parts); i += 2 {
		w, err := z.Create(parts[i])
		if err == nil {
			_, err = w.Write([]byte(parts[i+1]))
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

// docx packs a body, and parts by name.
func docx(t testing.TB, body string, parts ...string) []byte {
	t.Helper()
	return inpakken(t, append([]string{"[Content_Types].xml", "<Types/>",
		"_rels/.rels", `<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml", "<w:document " + ns + "><w:body>" + body + "</w:body></w:document>"}, parts...)...)
}

func p(s string) string { return "<w:p>" + r(s) + "</w:p>" }
func r(s string) string { return "<w:r><w:t>" + s + "</w:t></w:r>" }

func tekst(t testing.TB, data []byte) string {
	t.Helper()
	d, err := Lees(data)
	if err != nil {
		return err.Error()
	}
	var uit []string
	f := d.Bestand("word")
	for i := range f.Pages {
		uit = append(uit, f.Pages[i].Text())
	}
	return strings.Join(uit, "\n=====\n")
}

func TestLees(t *testing.T) {
	for naam, tt := range map[string]struct{ in, wil string }{
		"alinea's":          {p("Beste Jan,") + "<w:p/>" + p("Tot <w:x/>morgen"), "Beste Jan,\nTot morgen"},
		"runs":              {"<w:p>" + r("Eerste ") + r("ziektedag") + "<w:r><w:tab/><w:t>3 maart</w:t></w:r></w:p>", "Eerste ziektedag\t3 maart"},
		"regel breekt":      {"<w:p><w:r><w:t>een</w:t><w:br/><w:t>twee</w:t><w:cr/><w:t>drie</w:t></w:r></w:p>", "een\ntwee\ndrie"},
		"wit in de xml":     {"\n  <w:p>\n <w:r>\n <w:t>een</w:t>\n</w:r>\n</w:p>\n", "een"},
		"tabel":             {"<w:tbl><w:tr><w:tc>" + p("Datum") + "</w:tc><w:tc>" + p("Wie") + "</w:tc></w:tr><w:tr><w:tc>" + p("4 maart") + "</w:tc><w:tc>" + p("Jan") + "</w:tc></w:tr></w:tbl>", "Datum\tWie\n4 maart\tJan"},
		"tabel in tabel":    {"<w:tbl><w:tr><w:tc>" + p("A") + "</w:tc><w:tc><w:tbl><w:tr><w:tc>" + p("b") + "</w:tc><w:tc>" + p("c") + "</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>", "A\tb\tc"},
		"verwijderd":        {"<w:p><w:del><w:r><w:delText>oud</w:delText></w:r></w:del><w:ins>" + r("nieuw") + "</w:ins><w:moveFrom>" + r("weg") + "</w:moveFrom></w:p>", "nieuw"},
		"veld":              {`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` + r("4 maart 2024") + "</w:p>", "4 maart 2024"},
		"verborgen":         {"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>" + r("zichtbaar") + "</w:p>", "zichtbaar"},
		"invulhint":         {"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Klik hier") + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent>" + p("ingevuld") + "</w:sdtContent></w:sdt>", "ingevuld"},
		"vinkjes":           {`<w:p>` + r("☑ ja ") + `<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>` + r(" nee ") + `<w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r></w:p>`, "☒ ja ☐ nee ☒☐"},
		"tekstvak":          {"<w:p>" + r("voor") + `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>` + p("in het vak") + `</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>` + p("in het vak") + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>" + r(" na") + "</w:p>", "voor na\nin het vak"},
		"bladen":            {p("een") + `<w:p><w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>twee</w:t></w:r></w:p>` + `<w:p><w:pPr><w:pageBreakBefore/></w:pPr>` + r("drie") + "</w:p>", "een\n=====\ntwee\n=====\ndrie"},
		"blad in een zin":   {"<w:p>" + r("begin") + "<w:r><w:lastRenderedPageBreak/><w:t>slot</w:t></w:r></w:p>", "begin\n=====\nslot"},
		"sectie":            {"<w:p><w:pPr><w:sectPr/></w:pPr>" + r("een") + "</w:p>" + p("twee") + `<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr></w:p>` + p("drie"), "een\n=====\ntwee\ndrie"},
		"lijst":             {"<w:p><w:pPr><w:numPr/></w:pPr>" + r("punt") + "</w:p>", "• punt"},
		"formule":           {"<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>", "x+1"},
		"eigen entiteit":    {p("a &lol; b"), "a &lol; b"},
		"leeg":              {"", ""},
		"breekt af":         {p("nog leesbaar") + "<w:p><w:r><w:t>half", "nog leesbaar\nhalf"},
		"cel buiten tabel":  {"<w:tc>" + p("los") + "</w:tc></w:tr></w:txbxContent></w:sdt>" + p("na"), "los"},
		"andere naamruimte": {strings.ReplaceAll(p("weg"), "w:", "s:"), ""},
	} {
		if d := cmp.Diff(tt.wil, tekst(t, docx(t, tt.in))); d != "" {
			t.Errorf("%s (-wil +kreeg):\n%s", naam, d)
		}
	}
}

// Word can also save in the strict form of the standard, with other names for the same.
func TestStrikt(t *testing.T) {
	data := inpakken(t, "_rels/.rels", `<Relationships><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>`,
		"word/document2.xml", `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>`+p("strikt")+"</w:body></w:document>")
	if got := tekst(t, data); got != "strikt" {
		t.Errorf("kreeg %q", got)
	}
}

func TestStijlen(t *testing.T) {
	stijl := `<w:styles ` + ns + `><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:rPr><w:sz w:val="19"/></w:rPr></w:style>
<w:style w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>
<w:style w:styleId="Eigen"><w:name w:val="Rapportkop"/><w:basedOn w:val="Kop1"/></w:style>
<w:style w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standaard"/></w:style>
<w:style w:styleId="Kring"><w:name w:val="Kring"/><w:basedOn w:val="Kring"/></w:style></w:styles>`
	rels := `<Relationships><Relationship Id="s" Type="http://x/styles" Target="styles.xml"/></Relationships>`
	met := func(id, run string) string {
		return `<w:p><w:pPr><w:pStyle w:val="` + id + `"/></w:pPr><w:r><w:rPr>` + run + `</w:rPr><w:t>x</w:t></w:r></w:p>`
	}
	d, err := Lees(docx(t, p("x")+met("Kop1", "")+met("Eigen", "")+met("Titel", "")+met("Kring", "")+met("Kop1", `<w:b w:val="0"/><w:sz w:val="24"/>`)+met("", "<w:b/>"),
		"word/_rels/document.xml.rels", rels, "word/styles.xml", stijl))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range d.Regels {
		got = append(got, fmt.Sprint(r.Maat, r.Vet))
	}
	if d := cmp.Diff([]string{"9.5 false", "18 true", "18 true", "22 true", "9.5 false", "12 false", "9.5 true"}, got); d != "" {
		t.Errorf("(-wil +kreeg):\n%s", d)
	}
}

func TestKopEnVoet(t *testing.T) {
	rels := `<Relationships><Relationship Id="k1" Type="x/header" Target="header1.xml"/><Relationship Id="k2" Type="x/header" Target="/word/header2.xml"/><Relationship Id="v" Type="x/footer" Target="footer1.xml"/></Relationships>`
	sect := `<w:sectPr><w:headerReference w:type="default" r:id="k1"/><w:headerReference w:type="first" r:id="k2"/><w:footerReference w:type="default" r:id="v"/>%s</w:sectPr>`
	deel := func(s string) string { return `<w:hdr ` + ns + `>` + p(s) + `</w:hdr>` }
	delen := []string{"word/_rels/document.xml.rels", rels, "word/header1.xml", deel("Briefhoofd"), "word/header2.xml", deel("Eerste blad"), "word/footer1.xml", deel("Voet")}
	if got := tekst(t, docx(t, p("tekst")+fmt.Sprintf(sect, ""), delen...)); got != "Briefhoofd\ntekst\nVoet" {
		t.Errorf("gewoon: %q", got)
	}
	if got := tekst(t, docx(t, p("tekst")+fmt.Sprintf(sect, "<w:titlePg/>"), delen...)); got != "Eerste blad\ntekst\nVoet" {
		t.Errorf("ander eerste blad: %q", got)
	}
}

func TestBijlagen(t *testing.T) {
	rels := `<Relationships><Relationship Id="f" Type="x/image" Target="media/image1.jpeg"/><Relationship Id="l" Type="x/image" Target="media/logo.png"/><Relationship Id="b" Type="x/ole" Target="embeddings/oleObject1.bin"/><Relationship Id="d" Type="x/package" Target="embeddings/brief.docx"/><Relationship Id="x" Type="x/image" Target="http://voorbeeld.example/x.png" TargetMode="External"/></Relationships>`
	beeld := func(id string, cm int) string {
		return fmt.Sprintf(`<w:p><w:r><w:drawing><wp:inline><wp:extent cx="%d" cy="%d"/><a:blip r:embed="%s"/></wp:inline></w:drawing></w:r></w:p>`, cm*360000, cm*360000, id)
	}
	body := beeld("f", 15) + beeld("f", 15) + beeld("l", 4) + beeld("x", 15) + `<w:p><w:r><w:object><o:OLEObject r:id="b"/></w:object></w:r><w:r><w:object><o:OLEObject r:id="d"/></w:object></w:r></w:p>`
	data := docx(t, body, "word/_rels/document.xml.rels", rels, "word/media/image1.jpeg", "scan", "word/media/logo.png", "logo", "word/embeddings/oleObject1.bin", "?", "word/embeddings/brief.docx", "PK")
	d, err := Lees(data)
	if err != nil {
		t.Fatal(err)
	}
	f := d.Bestand("word")
	if len(f.Pages) != 0 {
		t.Errorf("een bestand met alleen scans heeft %d bladen", len(f.Pages))
	}
	var got []string
	for i, a := range f.Attachments {
		b, err := d.Bytes(i)
		got = append(got, fmt.Sprintf("%s %q %v %s", a.Name, b, err == nil, a.Reason))
	}
	want := []string{`image1.jpeg "scan" true `, `oleObject1.bin "" false geen toegang: dit bestand is in het Word-bestand geplakt; open het daar en voeg het los toe`, `brief.docx "PK" true `}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-wil +kreeg):\n%s", d)
	}
	oud := `<w:p><w:r><w:pict><v:shape style="width:450pt;height:600pt"><v:imagedata r:id="f"/></v:shape></w:pict></w:r></w:p>`
	if d, err := Lees(docx(t, oud, "word/_rels/document.xml.rels", rels, "word/media/image1.jpeg", "scan")); err != nil || len(d.Bijlagen) != 1 {
		t.Errorf("scan in de oude vorm: %v, %+v", err, d.Bijlagen)
	}
}

func TestKapot(t *testing.T) {
	goed := docx(t, p("tekst"))
	var leeg, slot bytes.Buffer
	zip.NewWriter(&leeg).Close()
	z := zip.NewWriter(&slot)
	z.CreateRaw(&zip.FileHeader{Name: "word/document.xml", Flags: 1})
	z.Close()
	for naam, tt := range map[string]struct {
		data  []byte
		soort string
	}{
		"leeg": {nil, reden.Beschadigd}, "half": {goed[:len(goed)/2], reden.Beschadigd}, "zonder document": {leeg.Bytes(), reden.Beschadigd},
		"geen xml": {docx(t, "", "word/document.xml", "niets"), ""}, "wachtwoord": {slot.Bytes(), reden.Versleuteld},
		"bom":  {docx(t, "<w:p><w:r><w:t>"+strings.Repeat("x", 80<<20)+"</w:t></w:r></w:p>"), reden.TeGroot},
		"diep": {docx(t, strings.Repeat("<w:tbl><w:tr><w:tc>", 5000)), reden.Beschadigd},
	} {
		_, err := Lees(tt.data)
		var fout *reden.Fout
		if tt.soort == "" && err == nil {
			continue
		}
		if !errors.As(err, &fout) || fout.Soort != tt.soort {
			t.Errorf("%s: %v", naam, err)
		}
	}
}

func FuzzLees(f *testing.F) {
	f.Add([]byte(p("x")+"<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent><w:p><w:r><w:txbxContent>"), []byte(`<w:style w:styleId="a"><w:basedOn w:val="a"/>`))
	f.Add([]byte("</w:tc></w:tr></w:txbxContent></w:sdt><w:tc></w:txbxContent><w:txbxContent></w:tc></w:tr></w:p>"), []byte(""))
	rels := `<Relationships><Relationship Id="s" Type="http://x/styles" Target="styles.xml"/></Relationships>`
	f.Fuzz(func(t *testing.T, body, stijl []byte) {
		d, err := Lees(docx(t, string(body), "word/_rels/document.xml.rels", rels, "word/styles.xml", string(stijl)))
		var fout *reden.Fout
		if err != nil && !errors.As(err, &fout) {
			t.Fatalf("fout zonder reden: %v", err)
		}
		for _, b := range d.Bestand("word").Pages {
			if b.Height > 1e7 {
				t.Fatalf("blad van %.0f punten hoog", b.Height)
			}
		}
	})
}

func FuzzZip(f *testing.F) {
	f.Add(docx(f, p("x")))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, err := Lees(data)
		var fout *reden.Fout
		if err != nil && !errors.As(err, &fout) {
			t.Fatalf("fout zonder reden: %v", err)
		}
	})
}
