package opslag_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dossiercheck/app/opslag"
	"dossiercheck/app/opslag/opslagtest"
)

// bewerk changes a closed store with plain SQL.
func bewerk(t *testing.T, pad, opdracht string) {
	t.Helper()
	db, err := sql.Open("sqlite", pad)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(opdracht); err != nil {
		t.Fatal(err)
	}
}

func TestOnbruikbareBestandenBlijvenOngemoeid(t *testing.T) {
	for _, c := range []struct {
		naam  string
		maak  func(t *testing.T, pad string)
		want  error
		tekst string
	}{
		{"nieuwere versie", func(t *testing.T, pad string) {
			opslagtest.Op(t, pad, nil).Sluit()
			bewerk(t, pad, "PRAGMA user_version = 99; PRAGMA journal_mode = DELETE")
		}, opslag.ErrNieuwer, "Installeer de nieuwste versie"},
		{"ander programma", func(t *testing.T, pad string) {
			bewerk(t, pad, "CREATE TABLE boek (titel TEXT); PRAGMA user_version = 1")
		}, opslag.ErrVreemd, "ander programma"},
		{"ander programma zonder versie", func(t *testing.T, pad string) {
			bewerk(t, pad, "PRAGMA journal_mode = WAL; CREATE TABLE boek (titel TEXT)")
		}, opslag.ErrVreemd, "ander programma"},
		{"geen database", func(t *testing.T, pad string) {
			schrijf(t, pad, []byte(strings.Repeat("dit is een brief. ", 50)))
		}, opslag.ErrBeschadigd, "reservekopie"},
		{"afgekapt", func(t *testing.T, pad string) {
			schrijf(t, pad, []byte("SQLite format 3\x00"))
		}, opslag.ErrBeschadigd, "reservekopie"},
		{"beschadigd", func(t *testing.T, pad string) {
			o := opslagtest.Op(t, pad, nil)
			maak(t, o, "J. Veldkamp")
			o.Sluit()
			b, err := os.ReadFile(pad)
			if err != nil {
				t.Fatal(err)
			}
			for i := 100; i < len(b); i++ {
				b[i] = 0x5a
			}
			schrijf(t, pad, b)
		}, opslag.ErrBeschadigd, "reservekopie"},
	} {
		t.Run(c.naam, func(t *testing.T) {
			pad := filepath.Join(t.TempDir(), "dossiers.db")
			c.maak(t, pad)
			voor, err := os.ReadFile(pad)
			if err != nil {
				t.Fatal(err)
			}
			_, err = opslag.Open(t.Context(), pad, opslag.Opties{})
			if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.tekst) {
				t.Errorf("fout %v, want %v met %q", err, c.want, c.tekst)
			}
			na, err := os.ReadFile(pad)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(voor, na) {
				t.Error("het bestand is veranderd")
			}
		})
	}
}

func schrijf(t *testing.T, pad string, b []byte) {
	t.Helper()
	if err := os.WriteFile(pad, b, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestMapDieNietKan(t *testing.T) {
	bestand := filepath.Join(t.TempDir(), "bestand")
	schrijf(t, bestand, nil)
	for _, pad := range []string{filepath.Join(bestand, "dossiers.db"), t.TempDir()} {
		_, err := opslag.Open(t.Context(), pad, opslag.Opties{})
		if !errors.Is(err, opslag.ErrOnbereikbaar) {
			t.Errorf("%s: %v, want ErrOnbereikbaar", pad, err)
		}
	}
}

func TestAlleenLezen(t *testing.T) {
	if os.Geteuid() == 0 || os.Geteuid() == -1 {
		t.Skip("de beheerder en Windows storen zich niet aan deze rechten; intern_test.go toetst het bericht")
	}
	pad := filepath.Join(t.TempDir(), "dossiers.db")
	opslagtest.Op(t, pad, nil).Sluit()
	for _, p := range []string{pad, filepath.Dir(pad)} {
		if err := os.Chmod(p, 0o500); err != nil {
			t.Fatal(err)
		}
		_, err := opslag.Open(t.Context(), pad, opslag.Opties{})
		if !errors.Is(err, opslag.ErrAlleenLezen) && !errors.Is(err, opslag.ErrOnbereikbaar) {
			t.Errorf("%s: %v", p, err)
		}
		os.Chmod(p, 0o700)
	}
}

func TestBezet(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "dossiers.db")
	o, err := opslag.Open(t.Context(), pad, opslag.Opties{Wacht: 50 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer o.Sluit()
	maak(t, o, "J. Veldkamp")
	ander, err := sql.Open("sqlite", "file:"+filepath.ToSlash(pad)+"?_txlock=immediate")
	if err != nil {
		t.Fatal(err)
	}
	defer ander.Close()
	tx, err := ander.Begin()
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	if _, err := o.Koppen(t.Context()); err != nil {
		t.Errorf("lezen kan ook als een ander schrijft: %v", err)
	}
	if err := o.Hernoem(t.Context(), 1, "x"); !errors.Is(err, opslag.ErrBezet) || !strings.Contains(err.Error(), "Sluit andere vensters") {
		t.Errorf("schrijven terwijl een ander schrijft: %v", err)
	}
}

func TestAnnulerenLaatNietsHalfAchter(t *testing.T) {
	o := opslagtest.Leeg(t)
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, err := o.Maak(ctx, opslag.Nieuw{Naam: "J. Veldkamp"}); !errors.Is(err, context.Canceled) {
		t.Errorf("fout %v, want context.Canceled", err)
	}
	if k, err := o.Koppen(t.Context()); err != nil || len(k) != 0 {
		t.Errorf("koppen %v, %v", k, err)
	}
}

// TestStroomuitval lets another process keep dossiers and end without closing, and opens
// what it left.
func TestStroomuitval(t *testing.T) {
	const variabele = "OPSLAG_TEST_STROOMUITVAL"
	if pad := os.Getenv(variabele); pad != "" {
		o, err := opslag.Open(t.Context(), pad, opslag.Opties{})
		if err != nil {
			t.Fatal(err)
		}
		maak(t, o, "J. Veldkamp")
		maak(t, o, "S. Aydin")
		os.Exit(7) // no Sluit: the changes are in the write-ahead log only
	}
	pad := filepath.Join(t.TempDir(), "dossiers.db")
	c := exec.Command(os.Args[0], "-test.run=^TestStroomuitval$")
	c.Env = append(os.Environ(), variabele+"="+pad)
	if uit, err := c.CombinedOutput(); c.ProcessState.ExitCode() != 7 {
		t.Fatalf("%v\n%s", err, uit)
	}
	if i, err := os.Stat(pad + "-wal"); err != nil || i.Size() == 0 {
		t.Fatalf("het logboek is er niet meer: %v", err)
	}
	k, err := opslagtest.Op(t, pad, nil).Koppen(t.Context())
	if err != nil || len(k) != 2 || k[1].Naam != "S. Aydin" {
		t.Errorf("na de uitval: %+v, %v", k, err)
	}
}
