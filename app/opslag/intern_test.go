package opslag

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

func TestGegevensmap(t *testing.T) {
	for _, c := range []struct {
		goos string
		env  map[string]string
		want string // with slashes; empty: an error
	}{
		{"linux", map[string]string{"HOME": "/home/a"}, "/home/a/.local/share/dossiercheck"},
		{"linux", map[string]string{"HOME": "/home/a", "XDG_DATA_HOME": "/data"}, "/data/dossiercheck"},
		{"linux", map[string]string{"HOME": "/home/a", "XDG_DATA_HOME": "hier"}, "/home/a/.local/share/dossiercheck"},
		{"linux", nil, ""},
		{"darwin", map[string]string{"HOME": "/Users/a"}, "/Users/a/Library/Application Support/Dossiercheck"},
		{"windows", map[string]string{"LOCALAPPDATA": "/c/Local", "APPDATA": "/c/Roaming"}, "/c/Local/Dossiercheck"},
		{"windows", map[string]string{"APPDATA": "/c/Roaming"}, ""},
	} {
		got, err := gegevensmap(c.goos, func(k string) string { return c.env[k] })
		if filepath.ToSlash(got) != c.want || (err == nil) != (c.want != "") {
			t.Errorf("%s %v: %q, %v; want %q", c.goos, c.env, got, err, c.want)
		}
	}
}

func TestStandaardPadUitOmgeving(t *testing.T) {
	m := t.TempDir()
	t.Setenv(MapVariabele, m)
	if got, err := StandaardPad(); err != nil || got != filepath.Join(m, "dossiers.db") {
		t.Errorf("%q, %v", got, err)
	}
}

// TestVertaalSQLite makes real errors of the driver, so that the codes are not only ours.
func TestVertaalSQLite(t *testing.T) {
	for _, c := range []struct {
		opdracht string
		want     error
	}{
		{"PRAGMA query_only = 1; DELETE FROM dossier", ErrAlleenLezen},
		{"PRAGMA query_only = 0; PRAGMA max_page_count = 1; INSERT INTO kenmerk VALUES ('x', hex(zeroblob(20000)))", ErrVol},
		{"ATTACH '/bestaat/niet/x.db' AS x; CREATE TABLE x.a (b)", ErrOnbereikbaar},
	} {
		o, err := Open(t.Context(), filepath.Join(t.TempDir(), "dossiers.db"), Opties{})
		if err != nil {
			t.Fatal(err)
		}
		_, err = o.db.Exec(c.opdracht)
		if got := vertaal(err, "dossiers.db"); !errors.Is(got, c.want) || !errors.Is(got, err) {
			t.Errorf("%s: %v, want %v (oorzaak %v)", c.opdracht, got, c.want, err)
		}
		o.Sluit()
		if _, err := o.Koppen(t.Context()); err == nil {
			t.Error("lezen na sluiten gaf geen fout")
		}
	}
	if got := vertaal(&fs.PathError{Op: "open", Path: "x", Err: fs.ErrPermission}, "x"); !errors.Is(got, ErrAlleenLezen) {
		t.Errorf("rechten: %v", got)
	}
}

func TestMigratiesLopenVerderWaarZeWaren(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "dossiers.db")
	o, err := Open(t.Context(), pad, Opties{Nu: func() time.Time { return time.Unix(0, 0) }})
	if err != nil {
		t.Fatal(err)
	}
	defer o.Sluit()
	if _, err := o.Maak(t.Context(), Nieuw{Naam: "J. Veldkamp"}); err != nil {
		t.Fatal(err)
	}
	goed := migratie{"0002_goed.sql", "ALTER TABLE dossier ADD COLUMN kleur TEXT NOT NULL DEFAULT 'blauw'"}
	fout := migratie{"0003_fout.sql", "CREATE TABLE half (a); INSERT INTO bestaat_niet VALUES (1)"}
	err = o.migreer(t.Context(), append(append([]migratie{}, migraties...), goed, fout))
	if err == nil || !strings.Contains(err.Error(), "0003_fout.sql") {
		t.Fatalf("fout %v noemt de migratie niet", err)
	}
	var versie, half int
	var kleur string
	if err := o.db.QueryRow("PRAGMA user_version").Scan(&versie); err != nil {
		t.Fatal(err)
	}
	if err := o.db.QueryRow("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").Scan(&half); err != nil {
		t.Fatal(err)
	}
	if err := o.db.QueryRow("SELECT kleur FROM dossier").Scan(&kleur); err != nil {
		t.Fatal(err)
	}
	if versie != len(migraties)+1 || half != 0 || kleur != "blauw" {
		t.Errorf("versie %d, half %d, kleur %q: de foute migratie liet iets achter", versie, half, kleur)
	}
}

func TestMigratiesZijnGenummerd(t *testing.T) {
	for _, namen := range [][]string{{"0002_a.sql"}, {"0001_a.sql", "0001_b.sql"}, {"0001_a.sql", "0003_b.sql"}} {
		m := fstest.MapFS{}
		for _, n := range namen {
			m["migraties/"+n] = &fstest.MapFile{Data: []byte("SELECT 1")}
		}
		func() {
			defer func() {
				if recover() == nil {
					t.Error(fmt.Sprint(namen, " is goedgekeurd"))
				}
			}()
			leesMigraties(m)
		}()
	}
}

// TestOudeOpslagGaatMee opens a store of before what was read was kept.
func TestOudeOpslagGaatMee(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "dossiers.db")
	alle := migraties
	migraties = alle[:1]
	oud, err := Open(t.Context(), pad, Opties{})
	if err == nil {
		_, err = oud.db.Exec("INSERT INTO dossier (versie, gemaakt, gewijzigd, naam, kop) VALUES (1, '', '', 'J. Veldkamp', x''); " +
			"INSERT INTO stap VALUES (1, 1, 0, '', '{\"wat\":\"loon\",\"invoer\":{\"bruto_maandloon\":3000}}'); UPDATE dossier SET stap = 1")
	}
	if err == nil {
		var b []byte
		if b, err = pakIn(Inhoud{Paden: []string{"/papieren"}}); err == nil {
			_, err = oud.db.Exec("INSERT INTO inhoud VALUES (1, ?)", b)
		}
	}
	migraties = alle
	if err != nil {
		t.Fatal(err)
	}
	oud.Sluit()
	o, err := Open(t.Context(), pad, Opties{})
	if err != nil {
		t.Fatal(err)
	}
	defer o.Sluit()
	z, err := o.Lees(t.Context(), 1)
	if err != nil || z.Naam != "J. Veldkamp" || z.Invoer.BrutoMaandloon != 3000 || len(z.Paden) != 1 || z.Herkend != "" {
		t.Errorf("%+v, %v", z, err)
	}
	if l, err := o.LeesLezing(t.Context(), Beurt{}, "aa"); err != nil || l.Versie != "" {
		t.Errorf("lezing %+v, %v", l, err)
	}
}
