package bron

import (
	"context"
	"errors"
	"fmt"
	"path"
	"strings"
	"testing"

	"dossiercheck/importer/ander"
)

// namen gives what was collected, as lines like those of lijst.
func namen(t *testing.T, v *Verzameling) string {
	t.Helper()
	var b strings.Builder
	for _, f := range v.Vers() {
		fmt.Fprintf(&b, "%s %d", f.Pad, f.Diepte)
		for _, d := range f.Dubbel {
			b.WriteString(" = " + d)
		}
		for range 2 { // from memory, and anew
			if data, err := f.Bytes(); err != nil || som(data) != f.Sha256 {
				t.Errorf("%s: %d bytes terug, fout %v", f.Pad, len(data), err)
			}
			f.Los()
		}
		b.WriteByte('\n')
	}
	for _, s := range v.Onleesbaar() {
		soort, _, _ := strings.Cut(s.Reden, ": ")
		b.WriteString(s.Bestand + ": " + soort + "\n")
	}
	return b.String()
}

func TestBijlage(t *testing.T) {
	ouder := &Bestand{Pad: "map/bericht.msg", Soort: ander.Outlook}
	for _, tt := range []struct{ name, file, data, want string }{
		{"gewoon", "brief.pdf", "%PDF-1", "map/bericht.msg/brief.pdf 1\n"},
		{"naar buiten", "../../etc/passwd.pdf", "%PDF-1", "map/bericht.msg/-..-etc-passwd.pdf 1\n"},
		{"van Windows", `C:\temp\brief.pdf`, "%PDF-1", "map/bericht.msg/C_-temp-brief.pdf 1\n"},
		{"een onderwerp", "Verslag 12/03/2024.eml", "From: x", "map/bericht.msg/Verslag 12-03-2024.eml 1\n"},
		{"zonder naam", "", "%PDF-1", "map/bericht.msg/bijlage 1\n"},
		{"alleen een punt", ".pdf", "%PDF-1", "map/bericht.msg/pdf 1\n"},
		{"lange naam", strings.Repeat("é", 300) + ".pdf", "%PDF-1", "map/bericht.msg/" + strings.Repeat("é", 116) + ".pdf 1\n"},
		{"regeleinde", "a\nb.pdf", "%PDF-1", "map/bericht.msg/a_b.pdf 1\n"},
		{"geen papier", "lijst.xlsx", "PK\x03\x04 xl/workbook", "map/bericht.msg/lijst.xlsx: geen pdf\n"},
		{"leeg", "a.pdf", "", "map/bericht.msg/a.pdf: leeg bestand\n"},
		{"zip", "d.zip", inpakken(t, "x/a.pdf", "%PDF-1", "b.zip", inpakken(t, "c.pdf", "%PDF-2")), "map/bericht.msg/d.zip/b.zip/c.pdf 1\nmap/bericht.msg/d.zip/x/a.pdf 1\n"},
		{"kapotte zip", "d.zip", "PK\x03\x04", "map/bericht.msg/d.zip: beschadigd\n"},
	} {
		v := Nieuw(context.Background())
		if err := v.Bijlage(ouder, tt.file, []byte(tt.data), func() ([]byte, error) { return []byte(tt.data), nil }); err != nil {
			t.Fatal(err)
		}
		if got := namen(t, v); got != tt.want {
			t.Errorf("%s: kreeg\n%swilde\n%s", tt.name, got, tt.want)
		}
	}
}

func TestBijlagenSamen(t *testing.T) {
	dir := t.TempDir()
	schrijf(t, dir, map[string]string{"brief.pdf": "%PDF-brief", "m.eml": "From: x"})
	v := Nieuw(context.Background())
	if err := v.Paden([]string{dir}); err != nil {
		t.Fatal(err)
	}
	vers := v.Vers()
	mail := vers[1]
	add := func(naam, data string) {
		if err := v.Bijlage(mail, naam, []byte(data), func() ([]byte, error) { return []byte(data), nil }); err != nil {
			t.Fatal(err)
		}
	}
	add("bijlage.pdf", "%PDF-brief")
	add("x.pdf", "%PDF-1")
	add("x.pdf", "%PDF-2")
	v.GeenBijlage(mail, "weg.docx", "geen toegang: het is er niet; haal het op")
	v.TeDiep(mail, "diep.pdf")
	if got, want := namen(t, v), "m.eml/x (2).pdf 1\nm.eml/x.pdf 1\nm.eml/diep.pdf: geen pdf\nm.eml/weg.docx: geen toegang\n"; got != want {
		t.Errorf("kreeg\n%swilde\n%s", got, want)
	}
	if got := strings.Join(vers[0].Dubbel, " "); got != "m.eml/bijlage.pdf" {
		t.Errorf("dubbel: %q", got)
	}
}

func TestOpent(t *testing.T) {
	for soort, tot := range map[ander.Soort]int{ander.Mail: 2, ander.Outlook: 2, ander.PDF: 1, ander.Word: 1} {
		for diepte := range 5 {
			b := Bestand{Soort: soort, Diepte: diepte}
			if b.Opent() != (diepte <= tot) {
				t.Errorf("%s op diepte %d: %v", soort, diepte, b.Opent())
			}
		}
	}
}

func TestBijlageVeranderd(t *testing.T) {
	v := Nieuw(context.Background())
	weg := errors.New("weg")
	n := 0
	_ = v.Bijlage(&Bestand{Pad: "m.eml"}, "a.pdf", []byte("%PDF-1"), func() ([]byte, error) {
		if n++; n == 1 {
			return []byte("%PDF-2"), nil
		}
		return nil, weg
	})
	b := v.Vers()[0]
	b.Los()
	var f *Fout
	if _, err := b.Bytes(); !errors.As(err, &f) || !strings.HasPrefix(f.Reden, "beschadigd: ") {
		t.Errorf("veranderd: %v", err)
	}
	if _, err := b.Bytes(); !errors.As(err, &f) || !errors.Is(err, weg) {
		t.Errorf("weg: %v", err)
	}
}

// What is kept in memory stays below its limit, and what is let go of makes room.
func TestGeheugen(t *testing.T) {
	v := Nieuw(context.Background())
	groot := append([]byte("%PDF-1"), make([]byte, maxInGeheugen/2)...)
	for i := range 3 {
		groot[6] = byte(i + 1)
		data := append([]byte{}, groot...)
		if err := v.Bijlage(&Bestand{Pad: "m.eml"}, fmt.Sprint(i, ".pdf"), data, func() ([]byte, error) { return data, nil }); err != nil {
			t.Fatal(err)
		}
	}
	if n := v.vast.Load(); n > maxInGeheugen || n == 0 {
		t.Errorf("%d bytes in het geheugen", n)
	}
	for _, b := range v.Vers() {
		b.Los()
		b.Los()
	}
	if n := v.vast.Load(); n != 0 {
		t.Errorf("%d bytes blijven in het geheugen", n)
	}
}

func FuzzOnder(f *testing.F) {
	for _, s := range []string{"a.pdf", "../x", "con.", strings.Repeat("x", 300), ".", "..", "a/../b", "\xff.pdf"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, naam string) {
		v := Nieuw(context.Background())
		got := v.onder(&Bestand{Pad: "m.eml"}, naam)
		rest, ok := strings.CutPrefix(got, "m.eml/")
		if !ok || rest == "" || strings.ContainsAny(rest, "/\\\x00:\n") || rest == "." || rest == ".." || path.Clean(got) != got {
			t.Fatalf("%q werd %q", naam, got)
		}
	})
}
