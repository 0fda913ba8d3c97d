package pdftekst

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
	"testing"
)

// boek makes a PDF of n pages that each say their number; parts is how the page tree is
// divided. The tree and the catalog stand at the end, as many programs write them.
func boek(n int) []byte {
	var objects []string
	kids := ""
	tree := 2*n + 2
	for i := 1; i <= n; i++ {
		kids += fmt.Sprintf("%d 0 R ", 2*i)
		objects = append(objects, stroom("", at(50, 700, fmt.Sprintf("bladzijde %d van het dossier", i))),
			fmt.Sprintf("<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 %d 0 R>>>>>>", tree, 2*i-1, tree+2))
	}
	objects = append(objects, "null", fmt.Sprintf("<</Type/Pages/Count %d/Kids[%s]>>", n, kids),
		fmt.Sprintf("<</Type/Catalog/Pages %d 0 R>>", tree), helvetica)
	return bytes.Replace(bouw(objects...), []byte("/Root 1 0 R"), fmt.Appendf(nil, "/Root %d 0 R", tree+1), 1)
}

func packed(s string) string {
	var z bytes.Buffer
	w := zlib.NewWriter(&z)
	_, _ = w.Write([]byte(s))
	_ = w.Close()
	return z.String()
}

// pakket is a file whose page objects lie in an object stream, as Word writes them, without
// the cross reference that would say so.
func pakket() []byte {
	parts := []string{"<</Type/Catalog/Pages 11 0 R>>", "<</Type/Pages/Count 1/Kids[12 0 R]>>",
		"<</Type/Page/Parent 11 0 R/MediaBox[0 0 595 842]/Contents 20 0 R/Resources<</Font<</F1 13 0 R>>>>>>", helvetica}
	head, body := "", ""
	for i, p := range parts {
		head += fmt.Sprintf("%d %d ", 10+i, len(body))
		body += p + "\n"
	}
	z := packed(head + body)
	return []byte("%PDF-1.5\n30 0 obj\n" + stroom(fmt.Sprintf("/Type/ObjStm/N %d/First %d/Filter/FlateDecode", len(parts), len(head)), z) +
		"\nendobj\n20 0 obj\n" + stroom("", at(50, 700, "uit een objectstroom")) + "\nendobj\n")
}

func TestHerstel(t *testing.T) {
	goed := boek(4)
	cut := func(before string) []byte { return goed[:bytes.Index(goed, []byte(before))] }
	flat := packed(strings.Repeat(at(50, 700, "een regel die er nog is"), 1) + strings.Repeat("0 0 m\n", 4000))
	half := blad("", "")
	half = bytes.Replace(half, []byte(stroom("", "")), []byte(stroom("/Filter/FlateDecode", flat[:len(flat)-12])), 1)
	page := func(n int) string { return fmt.Sprintf("bladzijde %d van het dossier", n) }
	for _, tt := range []struct {
		name   string
		data   []byte
		text   string // pages parted by form feeds
		unread int
		reason string // part of it
	}{
		{"heel", goed, page(1) + "\f" + page(2) + "\f" + page(3) + "\f" + page(4), 0, ""},
		{"zonder kruisverwijzing", cut("xref\n"), page(1) + "\f" + page(2) + "\f" + page(3) + "\f" + page(4), 0, ""},
		{"afgekapt voor de boom", cut("9 0 obj"), page(1) + "\f" + page(2) + "\f" + page(3) + "\f" + page(4), 1, "of er meer waren is niet te zien"},
		{"afgekapt na twee bladen", cut("5 0 obj"), page(1) + "\f" + page(2), 1, "2 bladzijden zijn eruit gered"},
		{"aantal bekend", append([]byte("%PDF-1.6\n90 0 obj\n<</Linearized 1/N 4/L 99>>\nendobj\n"), cut("5 0 obj")[len("%PDF-1.6\n"):]...), page(1) + "\f" + page(2), 2, "2 van de 4 bladzijden"},
		{"startxref wijst mis", bytes.Replace(goed, []byte("startxref\n"), []byte("startxref\n7"), 1), page(1) + "\f" + page(2) + "\f" + page(3) + "\f" + page(4), 0, ""},
		{"objectstroom zonder kruisverwijzing", pakket(), "uit een objectstroom", 0, ""},
		{"inhoud halverwege afgebroken", half, "een regel die er nog is", 1, "halverwege afgebroken"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f, err := Lees(tt.data, Opties{})
			if err != nil {
				t.Fatalf("%v (%v)", err, unwrap(err))
			}
			// A font of which the object is gone still gives its letters.
			if got := bladen(f); got != tt.text {
				t.Errorf("kreeg %q\nwilde %q", got, tt.text)
			}
			if f.Unread != tt.unread || !strings.Contains(f.Reason, tt.reason) || (f.Unread == 0) != (f.Reason == "") {
				t.Errorf("niet gelezen %d (%q), wilde %d (…%s…)", f.Unread, f.Reason, tt.unread, tt.reason)
			}
		})
	}
}

// TestLettertypenWeg holds a file of which the text is there and the fonts are not: the codes
// say nothing without them, and what a picture would show is wrong too.
func TestLettertypenWeg(t *testing.T) {
	font := "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[8 0 R]/ToUnicode 9 0 R>>"
	codes := ""
	for _, r := range strings.Repeat("De werknemer heeft met de werkgever gesproken over het werk. ", 8) {
		codes += fmt.Sprintf("<%04x> ", r-29) // the number of the letter in the font
	}
	data := bytes.Replace(blad("BT /F1 10 Tf 50 700 Td ["+codes+"] TJ ET", ""), []byte(helvetica), []byte(font), 1)
	cut := data[:bytes.Index(data, []byte("5 0 obj"))]
	_, err := Lees(cut, Opties{})
	keur(t, "", err, "", Beschadigd)
}

func TestHerstelZegtNee(t *testing.T) {
	for name, data := range map[string]string{
		"niets":               "%PDF-1.4\n",
		"geen bladzijden":     "%PDF-1.4\n1 0 obj\n<</Type/Font>>\nendobj\n",
		"versleuteld en kort": "%PDF-1.4\n1 0 obj\n<</Type/Page/Contents 2 0 R>>\nendobj\n trailer <</Encrypt 9 0 R>>",
	} {
		if out, _, err := rebuild([]byte(data)); err == nil && name != "versleuteld en kort" {
			t.Errorf("%s: kreeg %d bytes, wilde een fout", name, len(out))
		}
	}
}

func FuzzHerstel(f *testing.F) {
	goed := boek(2)
	f.Add(goed)
	f.Add(goed[:len(goed)/2])
	f.Add(pakket())
	f.Add([]byte("1 0 obj<</Type/ObjStm/N 2/First 8/Length 9>>stream\n1 0 2 2 <<>>\nendstream 1 0 obj 2 0 obj"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<16 {
			return
		}
		out, total, err := rebuild(data)
		if total < 0 || total > maxPages {
			t.Fatalf("%d bladzijden", total)
		}
		if err == nil && !bytes.HasPrefix(out, []byte("%PDF-")) {
			t.Fatalf("geen pdf: %.40q", out)
		}
	})
}
