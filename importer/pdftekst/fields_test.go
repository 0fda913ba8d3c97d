package pdftekst

import (
	"strings"
	"testing"

	"dossiercheck/importer/page"
)

// formulier makes a page with printed text and form fields (annotation dictionaries).
func formulier(content string, fields ...string) []byte {
	kids := make([]string, len(fields))
	more := make([]string, 0, len(fields)+1)
	more = append(more, stroom("/Type/XObject/Subtype/Form/BBox[0 0 200 14]/Resources<</Font<</F1 5 0 R>>>>", "BT /F1 10 Tf 2 3 Td (uiterlijk) Tj ET"))
	for i, f := range fields {
		kids[i] = ref(8 + i)
		more = append(more, "<</Type/Annot/Subtype/Widget/F 4"+f+">>")
	}
	return blad(content, "/Annots["+strings.Join(kids, " ")+"]", more...)
}

func ref(n int) string {
	return strings.TrimSpace(num(float64(n))[:strings.Index(num(float64(n)), ".")]) + " 0 R"
}

func TestVelden(t *testing.T) {
	tests := []struct {
		name, content string
		fields        []string
		want          string
	}{
		{"waarde zonder uiterlijk", at(50, 700, "Werknemer"), []string{"/FT/Tx/T(naam)/V(J. Jansen)/DA(/Helv 10 Tf 0 g)/Rect[200 695 400 711]"},
			"Werknemer\tJ. Jansen"},
		{"waarde met uiterlijk telt een keer", at(50, 700, "Werknemer"), []string{"/FT/Tx/T(naam)/V(J. Jansen)/AP<</N 7 0 R>>/Rect[200 695 400 711]"},
			"Werknemer\tJ. Jansen"},
		{"veld hoger dan zijn label", at(50, 700, "Datum"), []string{"/FT/Tx/T(d)/V(15-01-2024)/Rect[200 690 400 720]"}, "Datum\t15-01-2024"},
		{"utf-16", at(50, 700, "Naam"), []string{"/FT/Tx/T(n)/V<FEFF004A00EB006C006C0065>/Rect[200 695 400 711]"}, "Naam\tJëlle"},
		{"leeg veld zegt niets", at(50, 700, "Naam"), []string{"/FT/Tx/T(n)/V()/Rect[200 695 400 711]"}, "Naam"},
		{"waarde van het veld erboven", at(50, 700, "Naam"), []string{"/Parent 9 0 R/Rect[200 695 400 711]", "/FT/Tx/T(boven)/V(geërfd)"}, "Naam\tgeërfd"},
		{"vinkjes", at(70, 700, "periodiek") + at(70, 680, "eerstejaars"),
			[]string{"/FT/Btn/T(a)/V/Off/AS/Off/Rect[50 698 60 708]", "/FT/Btn/T(b)/V/Ja/AS/Ja/Rect[50 678 60 688]"}, "☐ periodiek\n☒ eerstejaars"},
		{"keuzerondjes zonder staat", at(70, 700, "ja") + at(70, 680, "nee"),
			[]string{"/FT/Btn/Ff 32768/T(k)/V/nee/AP<</N<</ja 7 0 R/Off 7 0 R>>>>/Rect[50 698 60 708]",
				"/FT/Btn/Ff 32768/T(k)/V/nee/AP<</N<</nee 7 0 R/Off 7 0 R>>>>/Rect[50 678 60 688]"}, "☐ ja\n☒ nee"},
		{"drukknop is geen waarde", at(50, 700, "Naam"), []string{"/FT/Btn/Ff 65536/T(k)/Rect[200 695 260 711]"}, "Naam"},
		{"keuzelijst toont de tekst van de keuze", at(50, 700, "Reden"), []string{"/FT/Ch/T(r)/V(2)/Opt[[(1)(ziek)][(2)(hersteld)]]/Rect[200 695 400 711]"}, "Reden\thersteld"},
		{"verborgen veld", at(50, 700, "Naam"), []string{"/F 2/FT/Tx/T(n)/V(geheim)/Rect[200 695 400 711]"}, "Naam"},
		{"meer regels", at(50, 700, "Visie") + at(50, 640, "Ondertekening"),
			[]string{"/FT/Tx/Ff 4096/T(v)/DA(/Helv 10 Tf)/V(Ik wil graag weer aan het werk en ik zie\\r\\ndat ook gebeuren.)/Rect[200 660 450 711]"},
			"Visie\tIk wil graag weer aan het werk en ik zie\ndat ook gebeuren.\nOndertekening"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			data := formulier(tt.content, tt.fields...)
			if tt.name == "verborgen veld" {
				data = []byte(strings.Replace(string(data), "/F 4/F 2", "/F 2    ", 1))
			}
			if got := tekst(t, data); got != tt.want {
				t.Errorf("kreeg\n%s\nwilde\n%s", got, tt.want)
			}
		})
	}
}

func TestVeldHeeftNaamEnBron(t *testing.T) {
	f, err := Lees(formulier(at(50, 700, "Werknemer"), "/FT/Tx/T(naam)/V(Jansen)/Rect[200 695 400 711]"), Opties{})
	if err != nil {
		t.Fatal(err)
	}
	p := f.Pages[0]
	w := p.Lines[0].Cells[1].Words[0]
	if p.Source != page.Form || w.Field != "naam" || w.X0 < 200 || w.X0 > 205 {
		t.Errorf("bron %q, woord %+v; wilde %q, veld naam, links bij 200", p.Source, w, page.Form)
	}
}

func TestAantekeningOpHetBlad(t *testing.T) {
	look := stroom("/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F1 5 0 R>>>>", "BT /F1 10 Tf 2 5 Td (erbij getypt) Tj ET")
	data := blad(at(50, 700, "Naam"), "/Annots[<</Type/Annot/Subtype/FreeText/F 4/Rect[200 695 300 715]/AP<</N 7 0 R>>>>]", look)
	if got := tekst(t, data); got != "Naam\terbij getypt" {
		t.Errorf("kreeg %q", got)
	}
}

func TestDecodeText(t *testing.T) {
	for in, want := range map[string]string{
		"\xfe\xff\x00J\x20\xac": "J€", "\xff\xfeJ\x00": "J", "\xef\xbb\xbfé": "é", "caf\xe9 \x80 \xa0": "café • €",
		"a\r\nb\rc\n\n": "a\nb\nc", "": "",
	} {
		if got := decodeText([]byte(in)); got != want {
			t.Errorf("%q: kreeg %q, wilde %q", in, got, want)
		}
	}
}

func TestBladwijzers(t *testing.T) {
	data := bouw("<</Type/Catalog/Pages 2 0 R/Outlines 7 0 R/Names<</Dests<</Names[(doel)[4 0 R/Fit]]>>>>>>",
		"<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 6 0 R>>>>>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 6 0 R>>>>>>",
		stroom("", at(50, 700, "blad")), helvetica,
		"<</First 8 0 R/Last 9 0 R>>",
		"<</Title(Eerste)/Dest[3 0 R/Fit]/Next 9 0 R>>",
		"<</Title(Tweede)/A<</S/GoTo/D(doel)>>/Next 8 0 R/First 10 0 R>>", // Next goes back: a loop
		"<</Title(Nergens)/Dest[99 0 R/Fit]>>")
	f, err := Lees(data, Opties{})
	if err != nil {
		t.Fatal(err)
	}
	want := []page.Bookmark{{Title: "Eerste", Page: 1}, {Title: "Tweede", Page: 2}}
	if len(f.Bookmarks) != 2 || f.Bookmarks[0] != want[0] || f.Bookmarks[1] != want[1] {
		t.Errorf("kreeg %v, wilde %v", f.Bookmarks, want)
	}
}
