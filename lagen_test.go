package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "dossiercheck/"

// laag is a rule about imports: packages under Map may import from our own module only what
// lies under Mag, and never what lies under Nooit.
type laag struct {
	Map   string
	Mag   []string // of our own module; nil: anything
	Nooit []string // any path
}

// The house, from the bottom up. The first rule whose Map fits a package holds for it.
var lagen = []laag{
	{Map: "checker/kalender", Mag: []string{}, Nooit: onzuiver},
	{Map: "checker/dossier", Mag: []string{"checker/kalender"}, Nooit: onzuiver},
	{Map: "checker", Mag: []string{"checker"}, Nooit: onzuiver},
	{Map: "importer/meten", Nooit: []string{"dossiercheck/app", "fyne.io"}},
	{Map: "importer", Mag: []string{"importer", "checker/dossier", "checker/kalender"}, Nooit: []string{"fyne.io", "database/sql", "modernc.org"}},
	{Map: "assets", Mag: []string{"assets"}, Nooit: []string{"fyne.io", "database/sql"}},
	{Map: "app/opslag", Mag: []string{"app/opslag", "checker"}, Nooit: []string{"fyne.io"}},
	{Map: "app/tijdbalk", Mag: []string{"checker"}, Nooit: []string{"fyne.io", "database/sql"}},
	{Map: "app/rapport", Mag: []string{"app/rapport", "app/tijdbalk", "app/taal", "assets", "checker"}, Nooit: []string{"fyne.io", "database/sql"}},
	{Map: "app/taal", Mag: []string{"assets"}, Nooit: []string{"fyne.io"}},
	{Map: "app/venster", Nooit: []string{"fyne.io/fyne/v2/app", "database/sql", "modernc.org"}},
	{Map: "app/start"},
	{Map: "app", Nooit: []string{"fyne.io", "modernc.org"}},
	{Map: ".", Mag: []string{"app", "importer/pdftekst"}, Nooit: []string{"fyne.io"}},
}

// onzuiver is what the checker may not touch: clock-bearing, file, process and store packages.
var onzuiver = []string{"os", "io/ioutil", "path/filepath", "syscall", "database/sql", "modernc.org", "fyne.io", "log"}

// nergens may be imported by no package of the product: nothing ever leaves the machine.
var nergens = map[string]bool{"net": true, "net/http": true, "net/rpc": true, "net/smtp": true, "crypto/tls": true}

// alleen says which outside packages have one home.
var alleen = map[string]string{
	"fyne.io/fyne/v2/app":       "app/start",
	"modernc.org/sqlite":        "app/opslag",
	"github.com/ledongthuc/pdf": "importer/pdftekst",
	"github.com/sahilm/fuzzy":   "app/venster",
	// Containers and pictures from outside are opened in the reading child only.
	"github.com/richardlehane/mscfb": "importer/ander/outlook",
	"golang.org/x/image/tiff":        "importer/ander/beeld",
	"golang.org/x/image/bmp":         "importer/ander/beeld",
	"golang.org/x/image/webp":        "importer/ander/beeld",
	"codeberg.org/go-pdf/fpdf":       "app/rapport",
}

func onder(pad, wortel string) bool {
	return wortel == "." && !strings.Contains(pad, "/") || pad == wortel || strings.HasPrefix(pad, wortel+"/")
}

func TestLagen(t *testing.T) {
	for bestand, f := range bronnen(t) {
		pakket := path.Dir(bestand)
		var regel laag
		for _, l := range lagen {
			if onder(pakket, l.Map) && (l.Map != "." || pakket == ".") {
				regel = l
				break
			}
		}
		if regel.Map == "" {
			t.Errorf("%s: geen laag voor %s; voeg hem toe aan lagen", bestand, pakket)
		}
		for _, imp := range f.Imports {
			doel, _ := strconv.Unquote(imp.Path.Value)
			if nergens[doel] {
				t.Errorf("%s: importeert %s, maar niets verlaat de machine", bestand, doel)
			}
			if thuis, ok := alleen[doel]; ok && !onder(pakket, thuis) && !onder(pakket, "assets/voorbeelden") {
				t.Errorf("%s: %s hoort alleen in %s", bestand, doel, thuis)
			}
			for _, n := range regel.Nooit {
				if onder(doel, n) {
					t.Errorf("%s: laag %s mag %s niet importeren", bestand, regel.Map, doel)
				}
			}
			if eigen, ok := strings.CutPrefix(doel, module); ok && regel.Mag != nil && !magEen(eigen, regel.Mag) {
				t.Errorf("%s: laag %s mag %s niet importeren", bestand, regel.Map, eigen)
			}
		}
		if onder(pakket, "checker") || onder(pakket, "importer") {
			zonderKlok(t, bestand, f)
		}
	}
}

func magEen(pad string, mag []string) bool {
	for _, m := range mag {
		if onder(pad, m) {
			return true
		}
	}
	return false
}

// zonderKlok refuses time.Now in code whose result must follow from its input alone.
func zonderKlok(t *testing.T, bestand string, f *ast.File) {
	ast.Inspect(f, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok && s.Sel.Name == "Now" {
			if x, ok := s.X.(*ast.Ident); ok && x.Name == "time" && !onder(path.Dir(bestand), "importer/pdftekst") && !meet(path.Dir(bestand)) {
				t.Errorf("%s: time.Now; geef de peildatum mee", bestand)
			}
		}
		return true
	})
}

// meet tells whether a package only measures: a clock is its business.
func meet(pakket string) bool { return path.Base(pakket) == "meten" || onder(pakket, "importer/meten") }

// bronnen parses every non-test Go file of the module.
func bronnen(t *testing.T) map[string]*ast.File {
	t.Helper()
	uit := map[string]*ast.File{}
	err := filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && p != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" || d.Name() == "uit") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.SkipObjectResolution)
		if err == nil {
			uit[filepath.ToSlash(p)] = f
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(uit) < 20 {
		t.Fatalf("slechts %d bronbestanden gevonden; klopt de werkmap?", len(uit))
	}
	return uit
}
