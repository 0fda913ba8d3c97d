package raster

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"sync"
	"testing"
)

var theEngine = sync.OnceValues(func() (*Engine, error) { return Open(nil) })

func open(t testing.TB, data []byte) *Document {
	t.Helper()
	e, err := theEngine()
	if err != nil {
		t.Fatal(err)
	}
	d, err := e.Document(data, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

// pdf makes a file of objects 1, 2, 3, ...; object 1 is the catalog.
func pdf(objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.6\n")
	at := make([]int, len(objects))
	for i, o := range objects {
		at[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, xref)
	return b.Bytes()
}

// sheet is a page of 200 by 400 points; extra stands in its dictionary.
func sheet(content, catalog, extra string, more ...string) []byte {
	return pdf(append([]string{
		"<</Type/Catalog/Pages 2 0 R" + catalog + ">>",
		"<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 400]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/ExtGState<</G1<</ca 0.5>>>>>>" + extra + ">>",
		fmt.Sprintf("<</Length %d>>\nstream\n%s\nendstream", len(content), content),
		"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"}, more...)...)
}

// ink gives the box around all that is not white.
func ink(m *image.RGBA) image.Rectangle {
	var r image.Rectangle
	for y := range m.Rect.Dy() {
		for x := range m.Rect.Dx() {
			if c := m.RGBAAt(x, y); min(c.R, c.G, c.B) < 128 {
				r = r.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return r
}

const block = "1 0 0 rg 20 350 40 20 re f" // red, at 20-60 from the left and 30-50 from the top

// color puts the strips of a page together.
func color(d *Document, ctx context.Context, n, width, quarters int) (*image.RGBA, error) {
	var m *image.RGBA
	y := 0
	err := d.Color(ctx, n, width, quarters, func(strip *image.RGBA, size image.Point) error {
		if m == nil {
			m = image.NewRGBA(image.Rectangle{Max: size})
		}
		if r := strip.Rect; r.Min.Y != y || r.Min.X != 0 || r.Dx() != size.X || r.Empty() || len(strip.Pix) != 4*r.Dx()*r.Dy() {
			return fmt.Errorf("strip %v after row %d of %v", r, y, size)
		}
		y = strip.Rect.Max.Y
		copy(m.Pix[m.PixOffset(0, strip.Rect.Min.Y):], strip.Pix)
		return nil
	})
	if err == nil && y != m.Rect.Max.Y {
		err = fmt.Errorf("ends at row %d of %d", y, m.Rect.Max.Y)
	}
	return m, err
}

func TestColor(t *testing.T) {
	for _, tt := range []struct {
		name, content, extra string
		width, quarters      int
		size                 image.Point
		ink                  image.Rectangle
	}{
		{"plain", block, "", 200, 0, image.Pt(200, 400), image.Rect(20, 30, 60, 50)},
		{"larger", block, "", 400, 0, image.Pt(400, 800), image.Rect(40, 60, 120, 100)},
		{"turned right", block, "/Rotate 90", 400, 0, image.Pt(400, 200), image.Rect(350, 20, 370, 60)},
		{"turned left", block, "/Rotate 270", 400, 0, image.Pt(400, 200), image.Rect(30, 140, 50, 180)},
		{"cropped", block, "/CropBox[10 100 110 390]", 100, 0, image.Pt(100, 290), image.Rect(10, 20, 50, 40)},
		{"cropped and turned", block, "/CropBox[10 100 110 390]/Rotate 180", 100, 0, image.Pt(100, 290), image.Rect(50, 250, 90, 270)},
		{"turned by hand", block, "", 400, 1, image.Pt(400, 200), image.Rect(350, 20, 370, 60)},
		{"turned back by hand", block, "/Rotate 90", 200, 3, image.Pt(200, 400), image.Rect(20, 30, 60, 50)},
		{"on its head", block, "", 200, 6, image.Pt(200, 400), image.Rect(140, 350, 180, 370)},
		{"transparent", "/G1 gs " + block, "/Group<</S/Transparency/CS/DeviceRGB>>", 200, 0, image.Pt(200, 400), image.Rectangle{}},
	} {
		m, err := color(open(t, sheet(tt.content, "", tt.extra)), context.Background(), 1, tt.width, tt.quarters)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if m.Rect.Size() != tt.size {
			t.Errorf("%s: %v pixels, want %v", tt.name, m.Rect.Size(), tt.size)
		}
		if tt.name == "transparent" {
			if c := m.RGBAAt(40, 40); c.R != 255 || c.G < 120 || c.G > 135 || c.A != 255 {
				t.Errorf("half red on white is %v", c)
			}
			if c := m.RGBAAt(100, 200); c.R != 255 || c.G != 255 || c.B != 255 {
				t.Errorf("paper is %v", c)
			}
			continue
		}
		if c := m.RGBAAt((tt.ink.Min.X+tt.ink.Max.X)/2, (tt.ink.Min.Y+tt.ink.Max.Y)/2); c.R != 255 || c.G != 0 || c.B != 0 || c.A != 255 {
			t.Errorf("%s: red is %v", tt.name, c)
		}
		if r := boxOfRed(m); r != tt.ink {
			t.Errorf("%s: red at %v, want %v", tt.name, r, tt.ink)
		}
	}
}

func boxOfRed(m *image.RGBA) image.Rectangle {
	var r image.Rectangle
	for y := range m.Rect.Dy() {
		for x := range m.Rect.Dx() {
			if c := m.RGBAAt(x, y); c.R > 200 && c.G < 100 {
				r = r.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return r
}

// What was filled in is on the picture, also when the file holds only the value.
func TestColorFields(t *testing.T) {
	const form = "/AcroForm<</Fields[6 0 R]/DA(/Helv 0 Tf 0 g)/DR<</Font<</Helv 5 0 R>>>>>>"
	for _, tt := range []struct{ name, field string }{
		{"value only", "/V(Jansen)/DA(/Helv 12 Tf 0 g)"},
		{"with its looks", "/V(Jansen)/DA(/Helv 12 Tf 0 g)/AP<</N 7 0 R>>"},
	} {
		d := open(t, sheet("", form, "/Annots[6 0 R]", "<</Type/Annot/Subtype/Widget/FT/Tx/T(naam)/F 4/Rect[20 300 180 320]"+tt.field+">>",
			"<</Type/XObject/Subtype/Form/BBox[0 0 160 20]/Resources<</Font<</Helv 5 0 R>>>>/Length 46>>\nstream\n/Tx BMC BT /Helv 12 Tf 2 5 Td (Jansen) Tj ET E\nendstream"))
		for range 2 { // the second time the form is there already
			m, err := color(d, context.Background(), 1, 400, 0)
			if err != nil {
				t.Fatal(err)
			}
			if r := ink(m); r.Empty() || !r.In(image.Rect(40, 160, 360, 200)) {
				t.Errorf("%s: ink at %v", tt.name, r)
			}
		}
	}
}

func TestFit(t *testing.T) {
	for _, tt := range []struct {
		w, h  float64
		width int
		x, y  int
	}{
		{595, 842, 1190, 1190, 1684}, {595, 842, 0, 1, 1}, {595, 842, 10000, 2378, 3365},
		{0, 842, 100, 1, 1}, {10, 1e6, 100, 9, 30000}, {1e6, 1, 5000, 5000, 1},
	} {
		x, y := Fit(tt.w, tt.h, tt.width)
		if x != tt.x || y != tt.y {
			t.Errorf("%v x %v at %d: %d x %d, want %d x %d", tt.w, tt.h, tt.width, x, y, tt.x, tt.y)
		}
		if x*y > maxColor+x+y {
			t.Errorf("%d pixels", x*y)
		}
	}
}

func TestColorStops(t *testing.T) {
	d := open(t, sheet(block, "", ""))
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if _, err := color(d, ctx, 1, 100, 0); err == nil {
		t.Error("drew after the context ended")
	}
	if _, err := color(d, context.Background(), 2, 100, 0); err == nil {
		t.Error("drew a page that is not there")
	}
	genoeg, n := errors.New("enough"), 0
	err := d.Color(context.Background(), 1, 2000, 0, func(*image.RGBA, image.Point) error {
		n++
		return genoeg
	})
	if !errors.Is(err, genoeg) || n != 1 {
		t.Errorf("went on after the end: %v, %d strips", err, n)
	}
}
