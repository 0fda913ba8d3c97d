package pdftekst

import (
	"bytes"
	"compress/zlib"
	"strconv"
	"strings"
	"testing"

	"dossiercheck/importer/page"
)

func TestTekst(t *testing.T) {
	formX := stroom("/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Matrix[1 0 0 1 50 700]/Resources<</Font<</F9 5 0 R>>>>",
		"BT /F9 10 Tf (uit een formulier) Tj ET")
	selfX := stroom("/Type/XObject/Subtype/Form/BBox[0 0 500 500]/Resources<</Font<</F1 5 0 R>>/XObject<</X1 7 0 R>>>>",
		"BT /F1 10 Tf 50 700 Td (eenmaal) Tj ET /X1 Do")
	tests := []struct {
		name, content, extra string
		more                 []string
		want                 string
	}{
		{"een regel", at(50, 700, "Datum van het verslag"), "", nil, "Datum van het verslag"},
		{"label en waarde op een regel", at(50, 700, "Werknemer") + at(200, 700, "J. Jansen") + at(50, 680, "Datum") + at(200, 680, "5 maart 2024"),
			"", nil, "Werknemer\tJ. Jansen\nDatum\t5 maart 2024"},
		{"waarde eerst getekend", at(200, 700, "J. Jansen") + at(50, 700, "Werknemer"), "", nil, "Werknemer\tJ. Jansen"},
		{"label vult zijn kolom", at(50, 700, "Naam") + at(120, 700, "Jansen") + at(50, 680, "Contactpersoon") + at(120, 680, "De Wit"),
			"", nil, "Naam\tJansen\nContactpersoon\tDe Wit"},
		{"kleine verschuiving van de basislijn", at(50, 700, "Datum") + at(200, 698.5, "5 maart 2024"), "", nil, "Datum\t5 maart 2024"},
		{"spatie door verplaatsing", "BT /F1 10 Tf 50 700 Td [(twee)-300(woorden)] TJ ET", "", nil, "twee woorden"},
		{"tekens uit elkaar met Tc", "BT /F1 10 Tf 4 Tc 50 700 Td (VERSLAG) Tj ET", "", nil, "VERSLAG"},
		{"letters los geplaatst", at(50, 700, "V") + at(62, 700, "E") + at(74, 700, "R") + at(86, 700, "S") + at(98, 700, "L"),
			"", nil, "VERSL"},
		{"dubbel getekend is vet", at(50, 700, "Probleemanalyse") + at(50.3, 700, "Probleemanalyse"), "", nil, "Probleemanalyse"},
		{"aanhalingstekens als operator", "BT /F1 10 Tf 12 TL 50 700 Td (een) Tj (twee) ' 0 0 (drie) \" ET", "", nil, "een\ntwee\ndrie"},
		{"formulier als onderdeel", "/X1 Do", "", []string{formX}, "uit een formulier"},
		{"formulier dat zichzelf bevat", "/X1 Do", "", []string{selfX}, "eenmaal"},
		{"beeld tussen de tekst", at(50, 700, "voor") + "BI /W 2 /H 2 /BPC 8 /CS /G ID \x00(\xffEI\x01 EI Q\n" + at(50, 680, "na"), "", nil, "voor\nna"},
		{"gedraaid blad", "q 0 1 -1 0 0 0 cm " + at(50, -60, "liggend gelezen") + " Q", "/Rotate 90", nil, "liggend gelezen"},
		{"tekst omhoog geschreven", "BT /F1 10 Tf 0 1 -1 0 100 100 Tm (van onder naar boven) Tj ET", "", nil, "van onder naar boven"},
		{"opsomming blijft een cel", at(50, 700, "\\225") + at(70, 700, "eerste punt"), "", nil, "• eerste punt"},
		{"nummer blijft bij zijn kop", at(50, 700, "1.") + at(75, 700, "Inleiding"), "", nil, "1. Inleiding"},
		{"een opschrift over de breedte staat apart", at(50, 700, "Kop") + "0 0 0 rg 50 690 400 1 re f " + at(50, 675, "tekst"), "", nil, "Kop\ntekst"},
		{"streep scheidt cellen", at(50, 700, "ja") + "62.5 690 0.5 20 re f " + at(64, 700, "nee"), "", nil, "ja\tnee"},
		{"schuin stempel staat apart", at(50, 700, "UWV") + at(50, 680, "Postbus 57002") + "BT /F1 10 Tf 0.98 0.17 -0.17 0.98 300 695 Tm (INGEKOMEN 11 FEB) Tj ET",
			"", nil, "UWV\nPostbus 57002\nINGEKOMEN 11 FEB"},
		{"scheve scan", "BT /F1 10 Tf 0.9998 0.0175 -0.0175 0.9998 50 700 Tm (Datum) Tj 1 0 0 1 0 0 Tm 0.9998 0.0175 -0.0175 0.9998 450 707 Tm (5 maart) Tj ET" +
			" BT /F1 10 Tf 0.9998 0.0175 -0.0175 0.9998 50 688 Tm (Naam) Tj 0.9998 0.0175 -0.0175 0.9998 450 695 Tm (Jansen) Tj ET", "", nil, "Datum\t5 maart\nNaam\tJansen"},
		{"dubbele punt hoort bij het label", at(50, 700, "Datum") + at(150, 700, ":") + at(160, 700, "5 maart") + at(50, 680, "Naam") + at(150, 680, ": Jansen"),
			"", nil, "Datum :\t5 maart\nNaam :\tJansen"},
		{"kapotte getallen en haakjes", "BT /F1 10 Tf --5 1.2.3 Td ) ] 50 700 Td (goed) Tj ET", "", nil, "goed"},
		{"onbekende operatoren", "1 2 3 xyz " + at(50, 700, "goed") + " /Foo BDC EMC", "", nil, "goed"},
		{"ligaturen en afbreekstreepje", at(50, 700, "re-inte-") + at(50, 688, "gratie"), "", nil, "re-inte-\ngratie"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tekst(t, blad(tt.content, tt.extra, tt.more...)); got != tt.want {
				t.Errorf("kreeg  %q\nwilde  %q", got, tt.want)
			}
		})
	}
}

func TestPlaats(t *testing.T) {
	f, err := Lees(blad(at(100, 700, "woord"), "/CropBox[50 100 500 800]"), Opties{})
	if err != nil {
		t.Fatal(err)
	}
	p := f.Pages[0]
	if p.Width != 450 || p.Height != 700 {
		t.Errorf("blad is %g x %g, wilde 450 x 700", p.Width, p.Height)
	}
	w := p.Lines[0].Cells[0].Words[0]
	if w.X0 != 50 || w.Y1 < 100 || w.Y0 > 100 || w.Size != 10 || w.X1 < 76 || w.X1 > 79 {
		t.Errorf("woord staat op %+v, wilde links 50 en de basislijn op 100", w)
	}
}

func TestVet(t *testing.T) {
	f, err := Lees(blad("BT /F2 10 Tf 50 700 Td (Kop van dit stuk) Tj ET "+at(50, 600, "gewone tekst"), ""), Opties{})
	if err != nil {
		t.Fatal(err)
	}
	if l := f.Pages[0].Lines; !l[0].Bold || l[1].Bold {
		t.Errorf("vet: %v en %v, wilde true en false", l[0].Bold, l[1].Bold)
	}
}

func TestFilters(t *testing.T) {
	plain := at(50, 700, "uitgepakt")
	var z bytes.Buffer
	w := zlib.NewWriter(&z)
	_, _ = w.Write([]byte(plain))
	_ = w.Close()
	var hex strings.Builder
	for _, c := range []byte(plain) {
		hex.WriteString("0123456789abcdef"[c>>4:c>>4+1] + "0123456789abcdef"[c&15:c&15+1])
	}
	run := string(rune(len(plain)-1)) + plain // one literal run, shorter than 128 bytes
	for name, c := range map[string]struct{ filter, data string }{
		"flate":     {"/Filter/FlateDecode", z.String()},
		"asciihex":  {"/Filter/ASCIIHexDecode", hex.String() + ">"},
		"runlength": {"/Filter/RunLengthDecode", run + "\x80"},
	} {
		t.Run(name, func(t *testing.T) {
			data := bouw("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
				"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
				stroom(c.filter, c.data), helvetica)
			if got := tekst(t, data); got != "uitgepakt" {
				t.Errorf("kreeg %q", got)
			}
		})
	}
}

func TestToUnicode(t *testing.T) {
	cmap := `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
2 beginbfrange <0010> <0013> <20AB> <0020> <0021> [<0066> <00660069>] endbfrange
1 beginbfchar <0030> <66007400> endbfchar endcmap`
	font := `<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Arial/Encoding/Identity-H/ToUnicode 8 0 R/DescendantFonts[
<</Type/Font/Subtype/CIDFontType2/BaseFont/Arial/DW 500/W[16[600 600] 18 19 700]>>]>>`
	// codes 0011 (euro), 0020 (f), 0021 (ligature fi), 0030 (swapped ft)
	data := blad("BT /F3 10 Tf 50 700 Td <0011002000210030> Tj ET", "", font, stroom("", cmap))
	data = bytes.Replace(data, []byte("/F2 6 0 R"), []byte("/F3 7 0 R"), 1)
	if got := tekst(t, data); got != "€ffift" {
		t.Errorf("kreeg %q, wilde %q", got, "€ffift")
	}
}

func TestHopeloos(t *testing.T) {
	font := `<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Arial/Encoding/Identity-H/DescendantFonts[
<</Type/Font/Subtype/CIDFontType2/BaseFont/Arial/DW 500>>]>>`
	data := blad("BT /F3 10 Tf 50 700 Td <00110020002100300031> Tj ET", "", font)
	data = bytes.Replace(data, []byte("/F2 6 0 R"), []byte("/F3 7 0 R"), 1)
	f, err := Lees(data, Opties{})
	if err != nil {
		t.Fatal(err)
	}
	if p := f.Pages[0]; p.Source != page.None || p.Text() != "" {
		t.Errorf("bron %q, tekst %q; wilde %q zonder tekst", p.Source, p.Text(), page.None)
	}
}

func TestKolommen(t *testing.T) {
	left := []string{"De werknemer heeft sinds maart vier uur", "per dag gewerkt en dat ging steeds beter,", "zodat in juni is besloten om de uren uit",
		"te breiden naar zes. De leidinggevende is", "daar tevreden over en heeft dat ook zo", "gezegd. In de zomer volgde een periode",
		"van rust, waarna het werk werd hervat in", "de oude vorm. Er waren geen nieuwe", "klachten en de uren bleven gelijk."}
	right := []string{"Het tweede deel gaat over de vraag wat er", "nog nodig is. De arbeidsdeskundige geeft", "aan dat het eigen werk niet meer past en",
		"dat er ander werk moet komen. Daarvoor", "wordt een bureau ingeschakeld, dat in de", "maand september begint met een gesprek",
		"over wensen en mogelijkheden. Daarna", "wordt een plan gemaakt met doelen en", "een verdeling van de taken."}
	var content strings.Builder
	for i := range left {
		y := 700 - 13*float64(i)
		content.WriteString(at(50, y, left[i]) + at(310, y, right[i]))
	}
	want := strings.Join(left, "\n") + "\n" + strings.Join(right, "\n")
	if got := tekst(t, blad(content.String(), "")); got != want {
		t.Errorf("kreeg\n%s\nwilde\n%s", got, want)
	}
}

func TestTabelBlijftInRijen(t *testing.T) {
	var content, want strings.Builder
	for i, row := range [][2]string{{"Naam van de werknemer", "Jansen"}, {"Datum eerste ziektedag", "15 januari 2024"}, {"Functie en aantal uren", "monteur, 38 uur"},
		{"Naam van de werkgever", "Bouwbedrijf De Hamer"}, {"Datum van het gesprek", "3 maart 2024"}, {"Aanwezig bij gesprek", "beide partijen"},
		{"Leidinggevende op locatie", "P. de Boer"}, {"Volgende afspraak gepland", "14 april 2024"}, {"Opmerkingen bij verslag", "geen bijzonderheden"}} {
		y := 700 - 13*float64(i)
		content.WriteString(at(50, y, row[0]) + at(310, y, row[1]))
		want.WriteString(row[0] + "\t" + row[1] + "\n")
	}
	if got := tekst(t, blad(content.String(), "")) + "\n"; got != want.String() {
		t.Errorf("kreeg\n%s\nwilde\n%s", got, want.String())
	}
}

func TestLabelInHetMidden(t *testing.T) {
	even := at(50, 693, "Servicebalie") + at(200, 700, "passend, maar wordt per") + at(200, 687, "31 december opgeheven")
	odd := at(50, 640, "Einddoel") + at(200, 652, "ja, terugkeer op de bus") + at(200, 640, "is uitgesloten en er is") + at(200, 628, "geen ander werk")
	want := "Servicebalie\tpassend, maar wordt per\n31 december opgeheven\nEinddoel\tja, terugkeer op de bus\nis uitgesloten en er is\ngeen ander werk"
	if got := tekst(t, blad(even+odd, "")); got != want {
		t.Errorf("kreeg\n%s\nwilde\n%s", got, want)
	}
}

func TestHokjes(t *testing.T) {
	box := func(x, y float64, extra string) string {
		return "1 w " + num(x) + num(y) + "9 9 re S " + extra
	}
	cross := "50 658 m 59 667 l S 50 667 m 59 658 l S "
	content := box(50, 698, "") + at(64, 700, "periodieke evaluatie") +
		box(50, 678, "") + at(52, 680, "x") + at(64, 680, "eerstejaarsevaluatie") +
		box(50, 658, cross) + at(64, 660, "nieuw advies") +
		box(300, 500, "")
	want := "☐ periodieke evaluatie\n☒ eerstejaarsevaluatie\n☒ nieuw advies"
	if got := tekst(t, blad(content, "")); got != want {
		t.Errorf("kreeg\n%s\nwilde\n%s", got, want)
	}
}

func num(v float64) string { return strconv.FormatFloat(v, 'f', 2, 64) + " " }
