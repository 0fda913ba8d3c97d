package venster

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/paginas"
	"dossiercheck/app/venster/thema"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// gebouwd are the keys that the code makes out of a prefix and a word of the model.
func gebouwd() map[string][]string {
	uit := map[string][]string{"niveau.": {"laag", "verhoogd", "hoog", "onbekend"}, "onderbreking.": {"herstel", "zwangerschapsverlof", "bevallingsverlof"}}
	for _, u := range oordeel.Uitkomsten {
		uit["uitkomst."] = append(uit["uitkomst."], string(u))
	}
	for _, g := range oordeel.Groepen {
		uit["groep."] = append(uit["groep."], string(g))
	}
	for _, r := range []oordeel.Route{oordeel.Administratief, oordeel.Inhoudelijk, oordeel.GeenRoute} {
		uit["route."] = append(uit["route."], string(r))
	}
	for _, r := range []dossier.Rol{dossier.RolDocumentdatum, dossier.RolOndertekening, dossier.RolSpreekuur, dossier.RolGesprek, dossier.RolEersteZiektedag,
		dossier.RolGeboortedatum, dossier.RolStartSpoor2, dossier.RolWerkhervatting, dossier.RolHerstel, dossier.RolVolgendeAfspraak, dossier.RolUiterste,
		dossier.RolVerwijzing, dossier.RolOverig} {
		uit["rol."] = append(uit["rol."], string(r))
	}
	for _, c := range taal.Talen {
		uit["taal."] = append(uit["taal."], string(c))
	}
	for _, k := range thema.Keuzes {
		uit["thema."] = append(uit["thema."], string(k))
	}
	for m := 1; m <= 12; m++ {
		uit["maand."] = append(uit["maand."], strconv.Itoa(m))
	}
	return uit
}

// Every key that the window asks for exists, and every key that exists is asked for.
func TestWoorden(t *testing.T) {
	gebruikt := map[string]bool{}
	for voor, namen := range gebouwd() {
		for _, n := range namen {
			gebruikt[voor+n] = true
			if !taal.Heeft(voor + n) {
				t.Errorf("%s ontbreekt", voor+n)
			}
		}
	}
	for _, s := range paginas.Secties() {
		if !taal.Heeft(s.Sleutel()) {
			t.Errorf("%s ontbreekt", s.Sleutel())
		}
	}
	letterlijk := map[string]bool{}
	err := filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(f, func(n ast.Node) bool {
			switch x := n.(type) {
			case *ast.BasicLit:
				if s, err := strconv.Unquote(x.Value); err == nil && x.Kind == token.STRING {
					letterlijk[s] = true
				}
			case *ast.CallExpr:
				sel, ok := x.Fun.(*ast.SelectorExpr)
				if !ok || len(x.Args) == 0 {
					return true
				}
				if van, ok := sel.X.(*ast.Ident); !ok || van.Name != "taal" || (sel.Sel.Name != "T" && sel.Sel.Name != "N") {
					return true
				}
				if lit, ok := x.Args[0].(*ast.BasicLit); ok {
					if s, _ := strconv.Unquote(lit.Value); !taal.Heeft(s) {
						t.Errorf("%s: %s staat niet in de vertalingen", p, s)
					}
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sneltoetsen {
		if !taal.Heeft(s[1]) {
			t.Errorf("%s ontbreekt", s[1])
		}
	}
	for _, k := range taal.Sleutels() {
		if !letterlijk[k] && !gebruikt[k] {
			t.Errorf("%s wordt nergens gebruikt", k)
		}
	}
}
