package bron

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func schrijf(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, data := range files {
		p := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// inpakken makes a zip; names ending in "/" are folders.
func inpakken(t testing.TB, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i+1 < len(files); i += 2 {
		f, err := w.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(files[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// lijst gives what was collected as lines: "pad", "pad = dubbel" and "pad: first words of the reason".
func lijst(t *testing.T, paden ...string) string {
	t.Helper()
	goed, slecht, err := Verzamel(context.Background(), paden)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, f := range goed {
		b.WriteString(f.Pad)
		for _, d := range f.Dubbel {
			b.WriteString(" = " + d)
		}
		data, err := f.Bytes()
		if err != nil || som(data) != f.Sha256 || int64(len(data)) != f.Omvang {
			t.Errorf("%s: %d bytes terug, fout %v", f.Pad, len(data), err)
		}
		b.WriteByte('\n')
	}
	for _, s := range slecht {
		soort, uitleg, ok := strings.Cut(s.Reden, ": ")
		if !ok || uitleg == "" {
			t.Errorf("%s: de reden %q zegt niet wat te doen", s.Bestand, s.Reden)
		}
		b.WriteString(s.Bestand + ": " + soort + "\n")
	}
	return b.String()
}

func TestVerzamel(t *testing.T) {
	pdf := func(s string) string { return "%PDF-1.7\n" + s }
	binnen := inpakken(t, "brief.pdf", pdf("diep"))
	dieper := inpakken(t, "nog.zip", inpakken(t, "x.pdf", pdf("te diep")))
	tests := []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"een map met mappen", map[string]string{"b.pdf": pdf("b"), "a/c.pdf": pdf("c"), "a.pdf": pdf("a")}, "a.pdf\na/c.pdf\nb.pdf\n"},
		{"bestanden van het systeem", map[string]string{"a.pdf": pdf("a"), ".DS_Store": "x", "Thumbs.db": "x", "__MACOSX/._a.pdf": "x", "~$brief.docx": "x"}, "a.pdf\n"},
		{"wel te lezen", map[string]string{"a.docx": "PK\x03\x04", "b.jpg": "\xff\xd8\xff\xe0", "e.eml": "From: x", "f.txt": "hallo"}, "a.docx\nb.jpg\ne.eml\nf.txt\n"},
		{"niet te lezen", map[string]string{"a.xlsx": "PK\x03\x04 xl/workbook", "c.pdf": "hallo", "d.pdf": "", "g.heic": "\x00\x00\x00\x18ftypheic", "h.docx": "hallo"},
			"a.xlsx: geen pdf\nc.pdf: geen pdf\nd.pdf: leeg bestand\ng.heic: geen pdf\nh.docx: beschadigd\n"},
		{"zip onder een andere naam", map[string]string{"dossier": inpakken(t, "a.pdf", pdf("a"), "b", inpakken(t, "c.pdf", pdf("c"), "d", inpakken(t, "e.pdf", pdf("e"))))},
			"dossier/a.pdf\ndossier/b/c.pdf\ndossier/b/d: geen pdf\n"},
		{"pdf zonder de naam", map[string]string{"scan": pdf("x")}, "scan\n"},
		{"dubbele bestanden tellen een keer", map[string]string{"a.pdf": pdf("x"), "kopie/a.pdf": pdf("x"), "z.pdf": pdf("x")}, "a.pdf = kopie/a.pdf = z.pdf\n"},
		{"zip", map[string]string{"archief.zip": inpakken(t, "map/", "", "map/b.pdf", pdf("b"), "a.pdf", pdf("a"), ".DS_Store", "x")},
			"archief.zip/a.pdf\narchief.zip/map/b.pdf\n"},
		{"zip in zip", map[string]string{"buiten.zip": inpakken(t, "binnen.zip", binnen)}, "buiten.zip/binnen.zip/brief.pdf\n"},
		{"zip te diep", map[string]string{"buiten.zip": inpakken(t, "binnen.zip", dieper)}, "buiten.zip/binnen.zip/nog.zip: geen pdf\n"},
		{"zip die naar buiten wijst", map[string]string{"x.zip": inpakken(t, "../../etc/a.pdf", pdf("a"), "C:\\temp\\b.pdf", pdf("b"), "/abs.pdf", pdf("c"))},
			"x.zip/C_/temp/b.pdf\nx.zip/abs.pdf\nx.zip/etc/a.pdf\n"},
		{"zip met tweemaal dezelfde naam", map[string]string{"x.zip": inpakken(t, "a.pdf", pdf("1"), "a.pdf", pdf("2"))}, "x.zip/a (2).pdf\nx.zip/a.pdf\n"},
		{"kapotte zip", map[string]string{"x.zip": "PK\x03\x04kapot", "leeg.zip": ""}, "leeg.zip: leeg bestand\nx.zip: beschadigd\n"},
		{"lege zip", map[string]string{"x.zip": inpakken(t)}, "x.zip: leeg bestand\n"},
		{"bom", map[string]string{"x.zip": inpakken(t, "a.pdf", pdf(strings.Repeat("\x00", 40<<20)))}, "x.zip/a.pdf: te groot\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			schrijf(t, dir, tt.files)
			if got := lijst(t, dir); got != tt.want {
				t.Errorf("kreeg\n%swilde\n%s", got, tt.want)
			}
		})
	}
}

func TestMeerPaden(t *testing.T) {
	dir := t.TempDir()
	schrijf(t, dir, map[string]string{"een/a.pdf": "%PDF-1", "twee/a.pdf": "%PDF-2", "los.pdf": "%PDF-3"})
	p := func(s string) string { return filepath.Join(dir, s) }
	if got, want := lijst(t, p("een"), p("twee"), p("los.pdf")), "a.pdf\nlos.pdf\ntwee/a.pdf\n"; got != want {
		t.Errorf("kreeg\n%swilde\n%s", got, want)
	}
	if got, want := lijst(t, p("een/a.pdf"), p("twee/a.pdf")), "a.pdf\ntwee/a.pdf\n"; got != want {
		t.Errorf("losse bestanden: kreeg\n%swilde\n%s", got, want)
	}
	if got, want := lijst(t, p("een"), p("een")), "a.pdf = een/a.pdf\n"; got != want {
		t.Errorf("tweemaal dezelfde map: kreeg\n%swilde\n%s", got, want)
	}
}

func TestFouten(t *testing.T) {
	leeg := t.TempDir()
	weg := filepath.Join(leeg, "weg.pdf")
	for name, tt := range map[string]struct {
		paden []string
		is    error
	}{
		"lege map":    {[]string{leeg}, ErrNiets},
		"geen pad":    {nil, ErrNiets},
		"pad is weg":  {[]string{weg}, fs.ErrNotExist},
		"een is goed": {[]string{leeg, weg}, fs.ErrNotExist},
	} {
		t.Run(name, func(t *testing.T) {
			if _, _, err := Verzamel(context.Background(), tt.paden); !errors.Is(err, tt.is) {
				t.Errorf("kreeg %v, wilde %v", err, tt.is)
			}
		})
	}
	ctx, stop := context.WithCancel(context.Background())
	stop()
	schrijf(t, leeg, map[string]string{"a.pdf": "%PDF-"})
	if _, _, err := Verzamel(ctx, []string{leeg}); !errors.Is(err, context.Canceled) {
		t.Errorf("afgebroken: kreeg %v", err)
	}
}

func TestGeenToegang(t *testing.T) {
	if runtime.GOOS == "windows" || os.Getuid() == 0 {
		t.Skip("hier is geen bestand zonder toegang te maken")
	}
	dir := t.TempDir()
	schrijf(t, dir, map[string]string{"a.pdf": "%PDF-1", "dicht/b.pdf": "%PDF-2"})
	_ = os.Chmod(filepath.Join(dir, "a.pdf"), 0)
	_ = os.Chmod(filepath.Join(dir, "dicht"), 0)
	defer os.Chmod(filepath.Join(dir, "dicht"), 0o755)
	if got, want := lijst(t, dir), "a.pdf: geen toegang\ndicht: geen toegang\n"; got != want {
		t.Errorf("kreeg\n%swilde\n%s", got, want)
	}
}

func TestVerwijzingInEenKring(t *testing.T) {
	dir := t.TempDir()
	schrijf(t, dir, map[string]string{"map/a.pdf": "%PDF-1"})
	if err := os.Symlink(dir, filepath.Join(dir, "map", "terug")); err != nil {
		t.Skip("geen verwijzingen op dit systeem")
	}
	_ = os.Symlink(filepath.Join(dir, "nergens"), filepath.Join(dir, "los.pdf"))
	if got, want := lijst(t, dir), "map/a.pdf\nlos.pdf: geen toegang\n"; got != want {
		t.Errorf("kreeg\n%swilde\n%s", got, want)
	}
}

func TestVeranderdBestand(t *testing.T) {
	dir := t.TempDir()
	schrijf(t, dir, map[string]string{"a.pdf": "%PDF-1"})
	goed, _, err := Verzamel(context.Background(), []string{dir})
	if err != nil {
		t.Fatal(err)
	}
	schrijf(t, dir, map[string]string{"a.pdf": "%PDF-2"})
	var f *Fout
	if _, err := goed[0].Bytes(); !errors.As(err, &f) || !strings.HasPrefix(f.Reden, "beschadigd: ") {
		t.Errorf("kreeg %v", err)
	}
	_ = os.Remove(filepath.Join(dir, "a.pdf"))
	if _, err := goed[0].Bytes(); !errors.As(err, &f) || !strings.HasPrefix(f.Reden, "geen toegang: ") {
		t.Errorf("kreeg %v", err)
	}
}

func FuzzNaam(f *testing.F) {
	for _, s := range []string{"a/b.pdf", "../../x", "C:\\a\\b", "\x81\xff.pdf", "//./..//", "a\x00b", strings.Repeat("../", 99) + "e"} {
		f.Add(s, true)
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, name string, old bool) {
		got := schoneNaam(name, old)
		if got == "" {
			return
		}
		if !fs.ValidPath(got) || strings.ContainsAny(got, "\\\x00:") {
			t.Fatalf("%q werd %q", name, got)
		}
	})
}

func BenchmarkVerzamel(b *testing.B) {
	dir := b.TempDir()
	for i := range 100 {
		data := fmt.Sprintf("%%PDF-1.7\n%d%s", i, strings.Repeat("x", 200_000))
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d.pdf", i)), []byte(data), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		if _, _, err := Verzamel(context.Background(), []string{dir}); err != nil {
			b.Fatal(err)
		}
	}
}
