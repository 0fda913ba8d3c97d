package beeld

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"testing"

	"golang.org/x/image/bmp"
	"golang.org/x/image/tiff"

	"dossiercheck/importer/ander/reden"
)

// vlag is a picture that is white with a black block in its top left quarter, so that every
// way of turning it shows.
func vlag(w, h int) *image.Gray {
	g := image.NewGray(image.Rect(0, 0, w, h))
	for i := range g.Pix {
		g.Pix[i] = 255
	}
	for y := range h / 2 {
		for x := range w / 2 {
			g.SetGray(x, y, color.Gray{})
		}
	}
	return g
}

// hoeken tells which quarters are dark, as letters of "LB RB LO RO".
func hoeken(g *image.Gray) string {
	w, h := g.Rect.Dx(), g.Rect.Dy()
	uit := ""
	for _, q := range []struct {
		naam string
		x, y int
	}{{"LB", w / 4, h / 4}, {"RB", 3 * w / 4, h / 4}, {"LO", w / 4, 3 * h / 4}, {"RO", 3 * w / 4, 3 * h / 4}} {
		if g.GrayAt(q.x, q.y).Y < 100 {
			uit += q.naam
		}
	}
	return uit
}

func schrijf(t testing.TB, f func(b *bytes.Buffer) error) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := f(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func jpg(t testing.TB, img image.Image) []byte {
	return schrijf(t, func(b *bytes.Buffer) error { return jpeg.Encode(b, img, nil) })
}

// metEXIF puts the orientation into a JPEG.
func metEXIF(data []byte, draai byte) []byte {
	exif := "Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00" + string(draai) + "\x00\x00\x00\x00\x00\x00"
	uit := append([]byte{}, data[:2]...)
	uit = append(uit, 0xff, 0xe1, 0, byte(len(exif)+2))
	return append(append(uit, exif...), data[2:]...)
}

// tf is one page of a TIFF to be written: tags of short and long numbers, and its data.
type tf struct {
	tags map[uint16]uint32
	data []byte
}

// volgorde can be read and appended with.
type volgorde interface {
	binary.ByteOrder
	binary.AppendByteOrder
}

func schrijfTIFF(order volgorde, bladen ...tf) []byte {
	b := []byte("II*\x00\x00\x00\x00\x00")
	if order.String() == "BigEndian" {
		copy(b, "MM\x00*")
	}
	vorige := 4
	for _, p := range bladen {
		at := len(b)
		b = append(b, p.data...)
		p.tags[tagStrips], p.tags[tagStripBytes] = uint32(at), uint32(len(p.data))
		for _, id := range []uint16{tagXRes, tagYRes} {
			if v, ok := p.tags[id]; ok {
				p.tags[id] = uint32(len(b))
				b = order.AppendUint32(order.AppendUint32(b, v), 1)
			}
		}
		order.PutUint32(b[vorige:], uint32(len(b)))
		var ids []uint16
		for id := uint16(0); id < 1000; id++ {
			if _, ok := p.tags[id]; ok {
				ids = append(ids, id)
			}
		}
		b = order.AppendUint16(b, uint16(len(ids)))
		for _, id := range ids {
			b = order.AppendUint16(b, id)
			soort := uint16(4)
			if id == tagXRes || id == tagYRes {
				soort = 5
			}
			b = order.AppendUint32(order.AppendUint16(b, soort), 1)
			b = order.AppendUint32(b, p.tags[id])
		}
		vorige = len(b)
		b = append(b, 0, 0, 0, 0)
	}
	return b
}

func grijsBlad(g *image.Gray) tf {
	return tf{map[uint16]uint32{tagWidth: uint32(g.Rect.Dx()), tagHeight: uint32(g.Rect.Dy()), tagBits: 8, tagCompression: 1, 262: 1, tagRows: uint32(g.Rect.Dy())}, g.Pix}
}

// fax is a page of 64 by 48 in CCITT group 4: 32 pixels black in the first 24 rows.
func fax() tf {
	var bits []byte
	zet := func(s string) {
		for _, c := range s {
			bits = append(bits, byte(c-'0'))
		}
	}
	zet("001" + "00110101" + "000001101010") // horizontal: white 0, black 32
	zet("1")                                 // to the end of the row
	for range 23 {
		zet("1" + "1" + "1") // as above
	}
	zet("0001") // pass: the black of above is gone
	zet("1")
	for range 23 {
		zet("1")
	}
	for len(bits)%8 != 0 {
		bits = append(bits, 0)
	}
	data := make([]byte, len(bits)/8+4)
	for i, v := range bits {
		data[i/8] |= v << (7 - i%8)
	}
	return tf{map[uint16]uint32{tagWidth: 64, tagHeight: 48, tagBits: 1, tagCompression: 4, 262: 0, tagRows: 48}, data}
}

func TestLeesSoorten(t *testing.T) {
	g := vlag(200, 280)
	kleur := image.NewNRGBA(g.Rect)
	for y := range 280 {
		for x := range 200 {
			if v := g.GrayAt(x, y).Y; v == 0 {
				kleur.Set(x, y, color.NRGBA{20, 10, 30, 255}) // the rest is see-through
			}
		}
	}
	pal := image.NewPaletted(g.Rect, color.Palette{color.White, color.Black})
	for i, v := range g.Pix {
		pal.Pix[i] = uint8(1 - v/255)
	}
	jpegTIFF := tf{map[uint16]uint32{tagWidth: 200, tagHeight: 280, tagBits: 8, tagCompression: 7, 262: 1, tagRows: 280}, jpg(t, g)}
	oud := tf{map[uint16]uint32{tagWidth: 200, tagHeight: 280, tagCompression: 6, 262: 6, tagJPEGOffset: 8, tagJPEGLength: uint32(len(jpg(t, g)))}, jpg(t, g)}
	for naam, data := range map[string][]byte{
		"jpeg":            jpg(t, g),
		"jpeg in kleur":   jpg(t, pal),
		"png":             schrijf(t, func(b *bytes.Buffer) error { return png.Encode(b, g) }),
		"png doorzichtig": schrijf(t, func(b *bytes.Buffer) error { return png.Encode(b, kleur) }),
		"png palet":       schrijf(t, func(b *bytes.Buffer) error { return png.Encode(b, pal) }),
		"gif":             schrijf(t, func(b *bytes.Buffer) error { return gif.Encode(b, pal, nil) }),
		"bmp":             schrijf(t, func(b *bytes.Buffer) error { return bmp.Encode(b, g) }),
		"tiff":            schrijf(t, func(b *bytes.Buffer) error { return tiff.Encode(b, kleur, &tiff.Options{Compression: tiff.Deflate}) }),
		"tiff grijs":      schrijfTIFF(binary.LittleEndian, grijsBlad(g)),
		"tiff motorola":   schrijfTIFF(binary.BigEndian, grijsBlad(g)),
		"tiff fax":        schrijfTIFF(binary.LittleEndian, fax()),
		"tiff met jpeg":   schrijfTIFF(binary.LittleEndian, jpegTIFF),
		"tiff oude jpeg":  schrijfTIFF(binary.LittleEndian, oud),
	} {
		if !Is(data) {
			t.Errorf("%s: niet herkend", naam)
		}
		got, err := Lees(data, 1)
		if err != nil {
			t.Errorf("%s: %v %v", naam, err, errors.Unwrap(err))
			continue
		}
		if h := hoeken(got.g); h != "LB" {
			t.Errorf("%s: donker is %q", naam, h)
		}
	}
}

func TestDraaien(t *testing.T) {
	// What the camera wrote, held in each of the eight ways, must come out upright.
	for how := byte(1); how <= 8; how++ {
		recht := vlag(200, 280)
		liggend := recht
		switch how {
		case 2, 3, 4:
			liggend = draai(recht, int(how), 1)
		case 5, 7:
			liggend = draai(recht, int(how), 1)
		case 6:
			liggend = draai(recht, 8, 1)
		case 8:
			liggend = draai(recht, 6, 1)
		}
		data := metEXIF(jpg(t, liggend), how)
		got, err := Lees(data, 1)
		if err != nil {
			t.Fatal(err)
		}
		if h := hoeken(got.g); h != "LB" || got.g.Rect.Dx() > got.g.Rect.Dy() {
			t.Errorf("stand %d: donker is %q, %v", how, h, got.g.Rect)
		}
		if b, _ := Bladen(data); b[0].Breed != 200 || b[0].Hoog != 280 {
			t.Errorf("stand %d: %d x %d", how, b[0].Breed, b[0].Hoog)
		}
	}
}

func TestMeerBladen(t *testing.T) {
	a, b := vlag(200, 280), draai(vlag(200, 280), 3, 1)
	klein := grijsBlad(vlag(50, 50))
	klein.tags[tagSubfile] = 1
	data := schrijfTIFF(binary.LittleEndian, grijsBlad(a), klein, grijsBlad(b), fax())
	bladen, err := Bladen(data)
	if err != nil || len(bladen) != 3 {
		t.Fatalf("%d bladen, %v", len(bladen), err)
	}
	for nr, wil := range map[int]string{1: "LB", 2: "RO", 3: "LB"} {
		f, err := Lees(data, nr)
		if err != nil || hoeken(f.g) != wil {
			t.Errorf("blad %d: %v", nr, err)
		}
	}
	if _, err := Lees(data, 4); err == nil {
		t.Error("blad 4 is er niet en werd gelezen")
	}
	kring := schrijfTIFF(binary.LittleEndian, grijsBlad(a))
	at := binary.LittleEndian.Uint32(kring[4:])
	binary.LittleEndian.PutUint32(kring[len(kring)-4:], at)
	if b, err := Bladen(kring); err != nil || len(b) != 1 {
		t.Errorf("een kring geeft %d bladen, %v", len(b), err)
	}
}

func TestFaxIsPlat(t *testing.T) {
	p := grijsBlad(vlag(1728, 1146))
	p.tags[tagXRes], p.tags[tagYRes] = 204, 98
	b, err := Bladen(schrijfTIFF(binary.LittleEndian, p))
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(b[0].Breed, b[0].Hoog, b[0].DPI); got != "1728 2386 204" {
		t.Errorf("kreeg %s", got)
	}
}

func TestSchat(t *testing.T) {
	for _, tt := range []struct{ w, h, gezegd, wil int }{
		{2480, 3508, 300, 300}, // a scan
		{3024, 4032, 72, 366},  // a photo that says 72
		{4032, 3024, 0, 366},
		{1080, 2340, 96, 200}, // a screen
		{1240, 1754, 150, 150},
		{800, 1130, 0, 97},
		{1654, 2339, 200, 200},
	} {
		if got := schat(tt.w, tt.h, tt.gezegd); got != tt.wil {
			t.Errorf("%d x %d met %d dpi: %d, wilde %d", tt.w, tt.h, tt.gezegd, got, tt.wil)
		}
	}
}

func TestOp(t *testing.T) {
	for _, tt := range []struct{ dpi, vraag, wil, breed int }{
		{366, 200, 200, 109}, {200, 200, 200, 200}, {240, 200, 240, 200}, {100, 200, 200, 400}, {40, 200, 120, 600}, {300, 300, 300, 200}, {366, 300, 366, 200},
	} {
		f := &Foto{vlag(200, 280), tt.dpi}
		if g, dpi := f.Op(tt.vraag); dpi != tt.wil || g.Rect.Dx() != tt.breed || hoeken(g) != "LB" {
			t.Errorf("%d dpi op %d: %d dpi, %v", tt.dpi, tt.vraag, dpi, g.Rect)
		}
	}
}

func TestSchaal(t *testing.T) {
	g := vlag(200, 280)
	for _, m := range [][2]int{{50, 70}, {400, 560}, {133, 91}, {1, 1}} {
		s := schaal(g, m[0], m[1])
		if s.Rect.Dx() != m[0] || s.Rect.Dy() != m[1] || m[0] > 2 && hoeken(s) != "LB" {
			t.Errorf("%v: %v donker %q", m, s.Rect, hoeken(s))
		}
		if m[0] == 1 && (s.Pix[0] < 185 || s.Pix[0] > 197) {
			t.Errorf("het gemiddelde is %d, wilde 191", s.Pix[0])
		}
	}
	wit := schaal(image.NewGray(image.Rect(0, 0, 7, 9)), 20, 31)
	for _, v := range wit.Pix {
		if v != 0 {
			t.Fatalf("zwart werd %d", v)
		}
	}
}

func TestKlein(t *testing.T) {
	for naam, tt := range map[string]struct {
		data []byte
		wil  bool
	}{
		"logo": {jpg(t, vlag(120, 40)), true}, "puntje": {jpg(t, vlag(1, 1)), true}, "brief": {jpg(t, vlag(1000, 1400)), false},
		"kapot": {[]byte("\xff\xd8\xff"), false}, "geen beeld": {[]byte("%PDF-"), false}, "scan": {schrijfTIFF(binary.LittleEndian, fax()), false},
	} {
		if got := Klein(tt.data, 250_000); got != tt.wil {
			t.Errorf("%s: %v", naam, got)
		}
	}
}

func TestSlecht(t *testing.T) {
	goed := jpg(t, vlag(200, 280))
	groot := grijsBlad(vlag(64, 64))
	groot.tags[tagWidth], groot.tags[tagHeight] = 30000, 30000
	for naam, tt := range map[string]struct {
		data  []byte
		soort string
	}{
		"half":        {goed[:len(goed)/3], reden.Beschadigd},
		"alleen kop":  {goed[:4], reden.Beschadigd},
		"klein":       {jpg(t, vlag(30, 30)), reden.Beschadigd},
		"groot":       {schrijfTIFF(binary.LittleEndian, groot), reden.TeGroot},
		"bom":         {[]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x90\x00\x00\x00\x90\x00\x08\x06\x00\x00\x00\x00\x00\x00\x00"), reden.Beschadigd},
		"tiff leeg":   {[]byte("II*\x00\x08\x00\x00\x00"), reden.Beschadigd},
		"tiff buiten": {[]byte("II*\x00\xff\xff\xff\xff"), reden.Beschadigd},
	} {
		_, err := Lees(tt.data, 1)
		var fout *reden.Fout
		if !errors.As(err, &fout) || fout.Soort != tt.soort {
			t.Errorf("%s: %v", naam, err)
		}
	}
}

func FuzzLees(f *testing.F) {
	f.Add(schrijfTIFF(binary.LittleEndian, grijsBlad(vlag(48, 48)), fax()))
	f.Add(schrijfTIFF(binary.BigEndian, tf{map[uint16]uint32{tagWidth: 48, tagHeight: 48, tagCompression: 7, tagRows: 16}, jpg(f, vlag(48, 16))}))
	f.Add(metEXIF(jpg(f, vlag(48, 48)), 6))
	f.Add([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x09pHYs\x00\x00\x1e\x00\x00\x00\x1e\x00\x01"))
	f.Fuzz(func(t *testing.T, data []byte) {
		bladen, err := Bladen(data)
		var fout *reden.Fout
		if err != nil && !errors.As(err, &fout) {
			t.Fatalf("fout zonder reden: %v", err)
		}
		for i, b := range bladen[:min(len(bladen), 2)] {
			if b.Breed*b.Hoog > 1<<20 {
				return // time
			}
			f, err := Lees(data, i+1)
			if err != nil && !errors.As(err, &fout) {
				t.Fatalf("fout zonder reden: %v", err)
			}
			if err != nil {
				continue
			}
			if g, dpi := f.Op(200); g.Rect.Empty() || dpi < 1 {
				t.Fatalf("blad %d: %v op %d dpi", i+1, g.Rect, dpi)
			}
		}
	})
}
