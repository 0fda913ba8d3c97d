package pdftekst

import (
	"bytes"
	"compress/zlib"
	"context"
	"encoding/hex"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"math"
	"strings"
	"testing"

	"dossiercheck/importer/raster"
)

const plaatB, plaatH = 200, 280

// plaat is a picture that looks different from every side.
func plaat() *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, plaatB, plaatH))
	for y := range plaatH {
		for x := range plaatB {
			v := uint8(255 - x*200/plaatB*y/plaatH)
			c := color.RGBA{v, uint8(int(v) * 9 / 10), 255 - uint8(y/2), 255}
			if x > 20 && x < 90 && y > 30 && y < 80 || x > 150 && y > 200 {
				c = color.RGBA{20, 40, 30, 255}
			}
			m.SetRGBA(x, y, c)
		}
	}
	return m
}

func gepakt(b []byte) string {
	var out bytes.Buffer
	z := zlib.NewWriter(&out)
	z.Write(b)
	z.Close()
	return out.String()
}

// beeldStroom is the plaat as an image object.
func beeldStroom(t *testing.T, vorm, extra string) string {
	t.Helper()
	m := plaat()
	kop := fmt.Sprintf("/Type/XObject/Subtype/Image/Width %d/Height %d%s", plaatB, plaatH, extra)
	var grijs, kleur, bits, vier []byte
	for y := range plaatH {
		var b, n byte
		for x := range plaatB {
			c := m.RGBAAt(x, y)
			g := luma(c.R, c.G, c.B)
			grijs, kleur = append(grijs, g), append(kleur, c.R, c.G, c.B)
			b, n = b<<1|g>>7, n<<4|g>>4
			if x%8 == 7 {
				bits = append(bits, b)
			}
			if x%2 == 1 {
				vier = append(vier, n)
			}
		}
	}
	jpg := func(m image.Image) string {
		var b bytes.Buffer
		if err := jpeg.Encode(&b, m, &jpeg.Options{Quality: 95}); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	switch vorm {
	case "grijs":
		return stroom(kop+"/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode", gepakt(grijs))
	case "kleur":
		return stroom(kop+"/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode", gepakt(kleur))
	case "kaal":
		return stroom(kop+"/ColorSpace/DeviceGray/BitsPerComponent 8", string(grijs))
	case "bits":
		return stroom(kop+"/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/FlateDecode", gepakt(bits))
	case "mal":
		return stroom(kop+"/ImageMask true/BitsPerComponent 1/Filter/FlateDecode", gepakt(bits))
	case "vier":
		return stroom(kop+"/ColorSpace/DeviceGray/BitsPerComponent 4/Filter/FlateDecode", gepakt(vier))
	case "tabel":
		var table strings.Builder
		for i := range 16 {
			fmt.Fprintf(&table, "%02x%02x%02x", 255-i*16, 255-i*15, 250-i*10)
		}
		return stroom(kop+"/ColorSpace[/Indexed/DeviceRGB 15<"+table.String()+">]/BitsPerComponent 4/Filter/FlateDecode", gepakt(vier))
	case "fax":
		b, err := hex.DecodeString(groep4)
		if err != nil {
			t.Fatal(err)
		}
		return stroom(kop+"/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 200/Rows 280"+bijFax(extra)+">>", string(b))
	case "jpeg":
		return stroom(kop+"/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode", jpg(m))
	case "jpeg-grijs":
		g := image.NewGray(m.Rect)
		copy(g.Pix, grijs)
		return stroom(kop+"/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode", jpg(g))
	case "jpeg-gepakt":
		return stroom(kop+"/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter[/FlateDecode/DCTDecode]", gepakt([]byte(jpg(m))))
	}
	t.Fatal(vorm)
	return ""
}

// groep4 is the plaat in black and white, packed as fax machines do (group 4).
const groep4 = "fffffffe4b81e7ffffffffffffffffffffffffffffffffffff1fffffffffffffffffffffffeaaaa15542aaaaaaaaaaaaaaa855532080cbfffffffffffeb855d5755d755d70abaebaebaebaaaebaebaebeb85d7001001"

func bijFax(extra string) string {
	if strings.Contains(extra, "Zwart") {
		return "/BlackIs1 true"
	}
	return ""
}

func beeldBlad(content, extra, beeld string) []byte {
	return bouw("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 280]/Contents 4 0 R/Resources<</Font<</F1 6 0 R>>/XObject<</Im 5 0 R/Fm 7 0 R>>/ExtGState<</G0 <</ca 1>>/G1 <</ca .5>>>>>>"+extra+">>",
		stroom("", content), beeld, helvetica,
		stroom("/Type/XObject/Subtype/Form/BBox[0 0 200 280]/Resources<</XObject<</Im 5 0 R>>>>", "q 200 0 0 280 0 0 cm /Im Do Q"))
}

const heel = "q 200 0 0 280 0 0 cm /Im Do Q"

// opEigen takes the picture of page 1 from the file, when it is one.
func opEigen(t *testing.T, data []byte) (*image.Gray, float64, bool) {
	t.Helper()
	d, err := open(data, nil)
	if err != nil {
		t.Fatal(err)
	}
	all, _ := d.sheets()
	return d.gray(all[0])
}

func TestPlaatje(t *testing.T) {
	tekenaar, err := raster.Open(nil)
	if err != nil {
		t.Fatal(err)
	}
	defer tekenaar.Close()
	for naam, tt := range map[string]struct{ content, extra, vorm, bij string }{
		"grijs":              {heel, "", "grijs", ""},
		"kleur":              {heel, "", "kleur", ""},
		"kaal":               {heel, "", "kaal", ""},
		"1 bit":              {heel, "", "bits", ""},
		"4 bits":             {heel, "", "vier", ""},
		"met een tabel":      {heel, "", "tabel", ""},
		"mal":                {heel, "", "mal", ""},
		"mal omgekeerd":      {heel, "", "mal", "/Decode[1 0]"},
		"omgekeerd":          {heel, "", "grijs", "/Decode[1 0]"},
		"fax":                {heel, "", "fax", ""},
		"fax zwart is 1":     {heel, "", "fax", "/Zwart 1"},
		"fax als mal":        {heel, "", "fax", "/ImageMask true"},
		"jpeg":               {heel, "", "jpeg", ""},
		"jpeg grijs":         {heel, "", "jpeg-grijs", ""},
		"jpeg in een pakje":  {heel, "", "jpeg-gepakt", ""},
		"blad gekanteld":     {heel, "/Rotate 90", "grijs", ""},
		"blad op zijn kop":   {heel, "/Rotate 180", "grijs", ""},
		"blad andersom":      {heel, "/Rotate 270", "grijs", ""},
		"beeld op zijn kop":  {"-200 0 0 -280 200 280 cm /Im Do", "", "grijs", ""},
		"beeld gekanteld":    {"0 -280 200 0 0 280 cm /Im Do", "", "grijs", ""},
		"uitsnede":           {heel, "/CropBox[10 20 150 250]", "grijs", ""},
		"groter dan het vel": {"q 240 0 0 300 -20 -10 cm /Im Do Q", "", "grijs", ""},
		"bijna vol":          {"q 190 0 0 272 4 3 cm /Im Do Q", "", "grijs", ""},
		"platgedrukt":        {"q 200 0 0 140 0 0 cm /Im Do Q", "/CropBox[0 0 200 140]", "grijs", ""},
		"in een formulier":   {"/Fm Do", "", "grijs", ""},
		"verborgen tekst":    {heel + " BT 3 Tr /F1 10 Tf 20 20 Td (verborgen) Tj ET", "", "grijs", ""},
		"ruim afgeknipt":     {"q 0 0 200 280 re W n " + heel + " Q", "", "grijs", ""},
		"grafische staat":    {"/G0 gs " + heel, "", "grijs", ""},
	} {
		t.Run(naam, func(t *testing.T) {
			data := beeldBlad(tt.content, tt.extra, beeldStroom(t, tt.vorm, tt.bij))
			g, dpi, ok := opEigen(t, data)
			if !ok {
				t.Fatal("het beeld wordt niet genomen")
			}
			d, err := tekenaar.Document(data, nil)
			if err != nil {
				t.Fatal(err)
			}
			defer d.Close()
			want, _, err := d.Gray(context.Background(), 1, int(dpi+.5))
			if err != nil {
				t.Fatal(err)
			}
			if dx, dy := g.Rect.Dx()-want.Rect.Dx(), g.Rect.Dy()-want.Rect.Dy(); dx < -2 || dx > 2 || dy < -2 || dy > 2 {
				t.Fatalf("maat %v, getekend %v", g.Rect, want.Rect)
			}
			if off := verschil(g, want); off > 8 {
				t.Errorf("gemiddeld verschil %.1f met wat PDFium tekent", off)
			}
		})
	}
}

// verschil is the mean difference over the pixels that both have, but for the two next to
// an edge in either picture.
func verschil(a, b *image.Gray) float64 {
	sum, n := 0.0, 0
	for y := 3; y < min(a.Rect.Dy(), b.Rect.Dy())-3; y++ {
		for x := 3; x < min(a.Rect.Dx(), b.Rect.Dx())-3; x++ {
			sum += math.Abs(float64(a.GrayAt(x, y).Y) - float64(b.GrayAt(x, y).Y))
			n++
		}
	}
	return sum / float64(n)
}

func TestPlaatjeMetTwijfel(t *testing.T) {
	for naam, tt := range map[string]struct{ content, extra, bij string }{
		"tekst erbij":      {heel + " BT /F1 10 Tf 20 20 Td (zichtbaar) Tj ET", "", ""},
		"lijn erbij":       {heel + " 10 10 m 100 10 l S", "", ""},
		"twee beelden":     {heel + " " + heel, "", ""},
		"te klein":         {"q 150 0 0 200 0 0 cm /Im Do Q", "", ""},
		"gespiegeld":       {"-200 0 0 280 200 0 cm /Im Do", "", ""},
		"schuin":           {"q 200 20 -20 280 0 0 cm /Im Do Q", "", ""},
		"afgeknipt":        {"q 0 0 100 280 re W n " + heel + " Q", "", ""},
		"doorzichtig":      {"/G1 gs " + heel, "", ""},
		"met een masker":   {heel, "", "/SMask 5 0 R"},
		"stuk van bereik":  {heel, "", "/Decode[0 .5]"},
		"met aantekening":  {heel, "/Annots[<</Type/Annot/Subtype/Stamp/Rect[0 0 9 9]/AP<</N 7 0 R>>>>]", ""},
		"verwijzing stuk":  {"q 200 0 0 280 0 0 cm /Weg Do Q", "", ""},
		"leeg":             {"", "", ""},
		"kleurloze ruimte": {heel, "", "/ColorSpace/Pattern"},
	} {
		t.Run(naam, func(t *testing.T) {
			vorm := beeldStroom(t, "grijs", tt.bij)
			if strings.Contains(tt.bij, "ColorSpace") {
				vorm = strings.Replace(vorm, "/ColorSpace/DeviceGray", "", 1)
			}
			if _, _, ok := opEigen(t, beeldBlad(tt.content, tt.extra, vorm)); ok {
				t.Error("het beeld wordt genomen, maar het is niet alles wat er te zien is")
			}
		})
	}
}

// FuzzPlaatje feeds a picture with odd headings and data to the decoders.
func FuzzPlaatje(f *testing.F) {
	f.Add("/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 200>>/BitsPerComponent 1/ColorSpace/DeviceGray", []byte("\x26\xa1\x92\x00\x10\x01"))
	f.Add("/Filter/CCITTFaxDecode/DecodeParms<</K 0/Columns 200/EncodedByteAlign true/BlackIs1 true>>/BitsPerComponent 1/ColorSpace/DeviceGray", []byte("\x00\x10\x4d"))
	f.Add("/Filter/DCTDecode/ColorSpace/DeviceRGB/BitsPerComponent 8", []byte("\xff\xd8\xff\xdb"))
	f.Add("/ColorSpace[/Indexed/DeviceRGB 300<00>]/BitsPerComponent 2", []byte("xyz"))
	f.Add("/Filter/FlateDecode/ImageMask true/Decode[1 0]", []byte(gepakt(make([]byte, 7000))))
	f.Fuzz(func(t *testing.T, kop string, data []byte) {
		if strings.ContainsAny(kop, "()%") || strings.Contains(kop, "Length") || len(data) > 1<<16 {
			return
		}
		o := stroom(fmt.Sprintf("/Type/XObject/Subtype/Image/Width %d/Height %d%s", plaatB, plaatH, kop), string(data))
		d, err := open(beeldBlad(heel, "", o), nil)
		if err != nil {
			return
		}
		all, _ := d.sheets()
		if len(all) != 1 {
			return
		}
		if g, dpi, ok := d.gray(all[0]); ok && (g.Rect.Dx() != plaatB || g.Rect.Dy() != plaatH || math.Abs(dpi-72) > .5) {
			t.Errorf("een beeld van %v bij %.1f dpi", g.Rect, dpi)
		}
	})
}
