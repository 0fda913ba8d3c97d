package opslag

import (
	"context"
	"database/sql"
	"embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
)

// The schema is a row of numbered SQL files. A file that has been released is never changed;
// a change of the schema is a new file. The number of the last one that ran is the file's
// user_version.
//
//go:embed migraties/*.sql
var migratiebestanden embed.FS

type migratie struct {
	naam string
	sql  string
}

var migraties = leesMigraties(migratiebestanden)

// leesMigraties gives the SQL files in order. It panics when a number is missing or double:
// that is a fault in the program.
func leesMigraties(fsys fs.FS) []migratie {
	namen, err := fs.Glob(fsys, "migraties/*.sql")
	if err != nil {
		panic(err)
	}
	var uit []migratie
	for i, n := range namen {
		if want := fmt.Sprintf("migraties/%04d_", i+1); !strings.HasPrefix(n, want) {
			panic(fmt.Sprintf("opslag: %s staat op de plaats van %s", n, want))
		}
		b, err := fs.ReadFile(fsys, n)
		if err != nil {
			panic(err)
		}
		uit = append(uit, migratie{n, string(b)})
	}
	return uit
}

// programmanummer is SQLite's application_id of our files; migration 1 writes it.
const programmanummer = 1148154723

// keurKop looks at the first bytes of an existing file, before SQLite may touch it: is it a
// database, is it ours, is it not of a newer version (SQLite file format, 1.3)? An empty
// file is a new store. Versions that are still in the write-ahead log are seen by migreer.
func keurKop(r io.Reader, pad string) error {
	kop := make([]byte, 100)
	n, err := io.ReadFull(r, kop)
	switch {
	case errors.Is(err, io.EOF):
		return nil
	case errors.Is(err, io.ErrUnexpectedEOF), err == nil && string(kop[:16]) != "SQLite format 3\x00":
		return beschadigd(pad, fmt.Errorf("geen SQLite-kop in de eerste %d bytes", n))
	case err != nil:
		return err
	}
	versie := int(binary.BigEndian.Uint32(kop[60:]))
	nummer := int(binary.BigEndian.Uint32(kop[68:]))
	if versie == 0 {
		return nil
	}
	return keurVersie(pad, versie, nummer, len(migraties))
}

func keurVersie(pad string, versie, nummer, bekend int) error {
	if versie > 0 && nummer != programmanummer {
		return &Fout{"Het bestand " + pad + " is van een ander programma.",
			"Er is niets gewijzigd. Kies een andere map met de omgevingsvariabele " + MapVariabele + ".", ErrVreemd, nil}
	}
	if versie > bekend {
		return &Fout{"De opslag is gemaakt door een nieuwere versie van Dossiercheck (" + pad + ").",
			"Er is niets gewijzigd. Installeer de nieuwste versie van Dossiercheck en open de opslag daarmee.", ErrNieuwer,
			fmt.Errorf("schema %d, bekend %d", versie, bekend)}
	}
	return nil
}

// migreer runs the migrations that the file has not had, each in its own transaction.
func (o *Opslag) migreer(ctx context.Context, alle []migratie) error {
	for {
		klaar := false
		err := o.tx(ctx, func(t *sql.Tx) error {
			var versie, nummer int
			// Read inside the transaction: another program may migrate at the same time.
			if err := t.QueryRowContext(ctx, "PRAGMA user_version").Scan(&versie); err != nil {
				return err
			}
			if err := t.QueryRowContext(ctx, "PRAGMA application_id").Scan(&nummer); err != nil {
				return err
			}
			if versie == 0 {
				// A database with tables and without a version is someone else's.
				var tabellen int
				if err := t.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema").Scan(&tabellen); err != nil {
					return err
				}
				if tabellen > 0 {
					versie, nummer = 1, 0
				}
			}
			if err := keurVersie(o.pad, versie, nummer, len(alle)); err != nil {
				return err
			}
			if klaar = versie == len(alle); klaar {
				return nil
			}
			m := alle[versie]
			if _, err := t.ExecContext(ctx, m.sql); err != nil {
				return &Fout{"De opslag kon niet worden bijgewerkt naar deze versie van Dossiercheck.",
					"Er is niets gewijzigd. Gebruik de vorige versie, en meld dit met de tekst: " + m.naam + ".",
					nil, fmt.Errorf("%s: %w", m.naam, err)}
			}
			_, err := t.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", versie+1))
			return err
		})
		if err != nil || klaar {
			return err
		}
	}
}
