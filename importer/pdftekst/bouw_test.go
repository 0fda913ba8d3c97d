package pdftekst

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"dossiercheck/importer/page"
)

func TestMain(m *testing.M) {
	if os.Getenv("PDFTEKST_MISDRAAG") != "" {
		beforeRead = misbehave
	}
	if Kind(os.Args) {
		return
	}
	switch os.Getenv("PDFTEKST_JOB") { // a child of TestJob
	case "slaap":
		time.Sleep(time.Minute)
		return
	case "geheugen":
		time.Sleep(time.Second) // until it lies in its job
		b := make([]byte, 2<<30)
		for i := 0; i < len(b); i += 4096 {
			b[i] = 1
		}
		return
	}
	os.Exit(m.Run())
}

// misbehave makes a child do what a hostile file can make a parser do.
func misbehave(data []byte) {
	switch {
	case bytes.HasPrefix(data, []byte("HANG")):
		for x := 0; ; x++ {
			if x < 0 {
				return
			}
		}
	case bytes.HasPrefix(data, []byte("STAPEL")):
		var down func(int) int
		down = func(n int) int { return down(n+1) + 1 }
		down(0)
	case bytes.HasPrefix(data, []byte("GEHEUGEN")):
		var keep [][]byte
		for {
			b := make([]byte, 16<<20)
			for i := 0; i < len(b); i += 4096 {
				b[i] = 1
			}
			keep = append(keep, b)
			time.Sleep(time.Duration(len(keep)) * time.Millisecond / 4)
		}
	case bytes.HasPrefix(data, []byte("WEG")):
		os.Exit(9)
	}
}

// bouw makes a PDF of objects 1, 2, 3, ...; object 1 is the catalog.
func bouw(objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.6\n%\xe2\xe3\xcf\xd3\n")
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

func stroom(dict, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

const helvetica = `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>`

// blad makes a PDF of one A4 page with fonts F1 (Helvetica) and F2 (bold). Extra stands in
// the page's dictionary; further objects are numbered from 7.
func blad(content, extra string, more ...string) []byte {
	objects := []string{
		"<</Type/Catalog/Pages 2 0 R>>",
		"<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R>>/XObject<</X1 7 0 R>>>>" + extra + ">>",
		stroom("", content),
		helvetica,
		strings.Replace(helvetica, "Helvetica", "Helvetica-Bold", 1),
	}
	return bouw(append(objects, more...)...)
}

// tekst reads a PDF and gives its pages' text, parted by form feeds.
func tekst(t *testing.T, data []byte) string {
	t.Helper()
	f, err := Lees(data, Opties{})
	if err != nil {
		t.Fatalf("lezen: %v (%v)", err, unwrap(err))
	}
	return bladen(f)
}

func bladen(f page.File) string {
	var out []string
	for i := range f.Pages {
		out = append(out, f.Pages[i].Text())
	}
	return strings.Join(out, "\f")
}

func unwrap(err error) error {
	if f, ok := err.(*Fout); ok {
		return f.Oorzaak
	}
	return nil
}

// at writes text at a place, in F1 of 10 points.
func at(x, y float64, s string) string {
	return fmt.Sprintf("BT /F1 10 Tf %g %g Td (%s) Tj ET\n", x, y, s)
}
