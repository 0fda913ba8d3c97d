package opslag

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// Opties are the choices at opening; the zero value is right for the program.
type Opties struct {
	Zegel Zegel            // Onverzegeld when nil
	Wacht time.Duration    // for another writer; five seconds when 0
	Nu    func() time.Time // the clock of gemaakt, gewijzigd and the steps; time.Now when nil
	// MaxBytes is how large the file may grow, give or take a page; 0 leaves that to the disk.
	// Beyond it every change gives ErrVol.
	MaxBytes int64
}

// Opslag is an open store. It is safe for several goroutines, and for several programs on
// the same file.
type Opslag struct {
	db    *sql.DB
	pad   string
	zegel Zegel
	nu    func() time.Time
}

// Open opens the store at pad and makes it, folder included, when it is not there. An older
// store is brought up to date; one of a newer version (ErrNieuwer), of another program
// (ErrVreemd) or a damaged one (ErrBeschadigd) is left untouched.
func Open(ctx context.Context, pad string, opt Opties) (*Opslag, error) {
	o := &Opslag{pad: pad, zegel: opt.Zegel, nu: opt.Nu}
	if o.zegel == nil {
		o.zegel = Onverzegeld{}
	}
	if o.nu == nil {
		o.nu = time.Now
	}
	if opt.Wacht == 0 {
		opt.Wacht = 5 * time.Second
	}
	if err := voorbereiden(pad); err != nil {
		return nil, vertaal(err, pad)
	}
	na := afgebroken(pad)
	db, err := sql.Open("sqlite", dsn(pad, opt.Wacht, opt.MaxBytes))
	if err != nil {
		return nil, vertaal(err, pad)
	}
	o.db = db
	if err := o.klaarmaken(ctx, na); err != nil {
		db.Close()
		return nil, vertaal(err, pad)
	}
	return o, nil
}

// Sluit closes the store.
func (o *Opslag) Sluit() error { return vertaal(o.db.Close(), o.pad) }

// Pad gives the path of the store.
func (o *Opslag) Pad() string { return o.pad }

// Nu gives the moment by the clock of the store.
func (o *Opslag) Nu() time.Time { return o.nu() }

// voorbereiden makes the folder and an empty file that only this user may read, or checks
// the file that is there without opening it as a database.
func voorbereiden(pad string) error {
	if err := os.MkdirAll(filepath.Dir(pad), 0o700); err != nil {
		return onbereikbaar(pad, err)
	}
	f, err := os.OpenFile(pad, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	if i, err := f.Stat(); err == nil && i.Mode().Perm()&0o077 != 0 {
		if err := f.Chmod(0o600); err != nil && !errors.Is(err, errors.ErrUnsupported) {
			return err
		}
	}
	return keurKop(f, pad)
}

// afgebroken tells whether the last program that used the store did not close it.
func afgebroken(pad string) bool {
	i, err := os.Stat(pad + "-wal")
	return err == nil && i.Size() > 0
}

// klaarmaken brings the schema up to date and checks the seal. After an abrupt end SQLite
// repairs the file itself; it is then checked in full, so that damage by a failing disk is
// known before work is added to it.
func (o *Opslag) klaarmaken(ctx context.Context, naCrash bool) error {
	if err := o.db.PingContext(ctx); err != nil {
		return err
	}
	if naCrash {
		var uitslag string
		if err := o.db.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&uitslag); err != nil {
			return err
		}
		if uitslag != "ok" {
			return beschadigd(o.pad, errors.New(uitslag))
		}
	}
	if err := o.migreer(ctx, migraties); err != nil {
		return err
	}
	var naam string
	_, err := o.db.ExecContext(ctx, "INSERT INTO kenmerk (naam, waarde) VALUES ('zegel', ?) ON CONFLICT DO NOTHING", o.zegel.Naam())
	if err == nil {
		err = o.db.QueryRowContext(ctx, "SELECT waarde FROM kenmerk WHERE naam = 'zegel'").Scan(&naam)
	}
	if err != nil {
		return err
	}
	if naam != o.zegel.Naam() {
		return &Fout{"De opslag is met een ander zegel beveiligd (" + o.pad + ").",
			"Open hem met de versie van Dossiercheck en de sleutel waarmee hij is gemaakt.", ErrVreemd,
			fmt.Errorf("zegel %q, gevraagd %q", naam, o.zegel.Naam())}
	}
	return nil
}

// tx runs f in one transaction and translates its error.
func (o *Opslag) tx(ctx context.Context, f func(*sql.Tx) error) error {
	t, err := o.db.BeginTx(ctx, nil)
	if err != nil {
		return vertaal(err, o.pad)
	}
	defer t.Rollback() // does nothing after Commit
	if err := f(t); err != nil {
		return vertaal(err, o.pad)
	}
	return vertaal(t.Commit(), o.pad)
}

// moment writes the clock for the file: UTC, to the second.
func (o *Opslag) moment() string { return o.nu().UTC().Truncate(time.Second).Format(time.RFC3339) }
