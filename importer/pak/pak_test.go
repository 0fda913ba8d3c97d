package pak_test

import (
	"bytes"
	"compress/gzip"
	"encoding/gob"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"path"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossiercheck/assets/voorbeelden"
	"dossiercheck/importer/page"
	"dossiercheck/importer/pak"
	"dossiercheck/importer/pdftekst"
)

// vul gives every field below v a value of its own, so that a field that is added to the
// model and forgotten here is found.
func vul(v reflect.Value, n *int) {
	*n++
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			vul(v.Field(i), n)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range 2 {
			vul(v.Index(i), n)
		}
	case reflect.String:
		v.SetString(fmt.Sprintf("wóórd %d", *n))
	case reflect.Float64:
		v.SetFloat(float64(*n)*7.31 - 90)
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(*n))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		vul(v.Elem(), n)
	case reflect.Array:
		for i := range v.Len() {
			vul(v.Index(i), n)
		}
	default:
		panic("vul kent " + v.Kind().String() + " niet")
	}
}

func heenEnTerug(t *testing.T, p page.Page) []byte {
	t.Helper()
	pak.Rond(&p)
	b, err := pak.In(&p)
	if err != nil {
		t.Fatal(err)
	}
	got, err := pak.Uit(b)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(p, got); d != "" {
		t.Errorf("na in- en uitpakken (-in +uit):\n%s", d)
	}
	return b
}

func TestElkVeldKomtTerug(t *testing.T) {
	var p page.Page
	n := 0
	vul(reflect.ValueOf(&p).Elem(), &n)
	if n < 40 {
		t.Fatalf("maar %d velden gevuld", n)
	}
	heenEnTerug(t, p)
}

func TestBijzondereBladzijden(t *testing.T) {
	raar := page.FromText(3, "a\tb")
	raar.Lines[0].Cells[0].Words[0].X0 = math.NaN()
	raar.Lines[0].Cells[0].Words[0].X1 = math.Inf(1)
	raar.Lines[0].Size = -1e300
	raar.Width = math.NaN()
	for _, p := range []page.Page{
		{}, {Number: 1, Source: page.None}, raar,
		{Lines: []page.Line{{}, {Cells: []page.Cell{}}, {Cells: []page.Cell{{}, {Words: []page.Word{}}}}}},
		page.FromText(1, strings.Repeat("de werknemer werkt\tvier uur\n", 200)),
	} {
		heenEnTerug(t, p)
	}
}

// TestVoorbeelden packs what the reader makes of the example dossiers, and measures it.
func TestVoorbeelden(t *testing.T) {
	bladen, gepakt, gob := 0, 0, 0
	for _, p := range gelezen(t) {
		bladen++
		gepakt += len(heenEnTerug(t, p))
		gob += omvangGob(t, p)
	}
	t.Logf("%d bladzijden, %d bytes per bladzijde; als gob en gzip %d", bladen, gepakt/bladen, gob/bladen)
	if bladen < 50 || gepakt/bladen > 4000 {
		t.Errorf("%d bladzijden, %d bytes per bladzijde", bladen, gepakt/bladen)
	}
}

func omvangGob(t *testing.T, p page.Page) int {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if err := errors.Join(gob.NewEncoder(z).Encode(p), z.Close()); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}

func gelezen(t testing.TB) []page.Page {
	t.Helper()
	var uit []page.Page
	err := fs.WalkDir(voorbeelden.Bestanden("op-orde"), "docs", func(pad string, d fs.DirEntry, err error) error {
		if err != nil || path.Ext(pad) != ".pdf" {
			return err
		}
		data, err := fs.ReadFile(voorbeelden.Bestanden("op-orde"), pad)
		if err != nil {
			return err
		}
		f, err := pdftekst.Lees(data, pdftekst.Opties{})
		if err == nil { // a locked example has nothing to pack here
			uit = append(uit, f.Pages...)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return uit
}

func FuzzUit(f *testing.F) {
	p := page.FromText(1, "Plan van aanpak\tWIA\nDatum\t4 maart 2024")
	pak.Rond(&p)
	b, err := pak.In(&p)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte{1})
	f.Add(b[:len(b)/2])
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := pak.Uit(b)
		if err != nil {
			return
		}
		pak.Rond(&p)
		if _, err := pak.In(&p); err != nil {
			t.Errorf("uitgepakt, maar niet in te pakken: %v", err)
		}
	})
}

func BenchmarkUit(b *testing.B) {
	var alle [][]byte
	for _, p := range gelezen(b) {
		pak.Rond(&p)
		x, err := pak.In(&p)
		if err != nil {
			b.Fatal(err)
		}
		alle = append(alle, x)
	}
	for b.Loop() {
		for _, x := range alle {
			if _, err := pak.Uit(x); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.N*len(alle))/b.Elapsed().Seconds(), "bladen/s")
}
