package opslag

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// Lezing is what was read from one file. The store does not look into Kop and the pages.
type Lezing struct {
	Versie string // of the reader; empty when there is no whole Lezing, only loose pages
	Kop    []byte
	Bladen []Leesblad // by number
}

// Leesblad is one page of a Lezing.
type Leesblad struct {
	Nummer int    // in the file, from 1
	Versie string // of the reader of pictures that looked at it; empty when none did
	Inhoud []byte
}

// LeesLezing gives what is kept of the file with this hash, the zero Lezing when that is
// nothing. What an import (b) has asked for is kept as long as the import is not done; b may
// be zero.
func (o *Opslag) LeesLezing(ctx context.Context, b Beurt, sha256 string) (Lezing, error) {
	var l Lezing
	if b.Nr != 0 {
		err := o.tx(ctx, func(t *sql.Tx) error {
			if err := o.levensteken(ctx, t, b); err != nil {
				return err
			}
			_, err := t.ExecContext(ctx, `INSERT INTO inlezing_bestand (inlezing, sha256)
				SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM blad WHERE sha256 = ?2) ON CONFLICT DO NOTHING`, b.Nr, sha256)
			return err
		})
		if err != nil {
			return l, err
		}
	}
	var kop []byte
	switch err := o.db.QueryRowContext(ctx, "SELECT versie, kop FROM lezing WHERE sha256 = ?", sha256).Scan(&l.Versie, &kop); {
	case err == nil:
		if l.Kop, err = o.open(kop, lezingPlaats(sha256)); err != nil {
			return Lezing{}, err
		}
	case !errors.Is(err, sql.ErrNoRows):
		return l, vertaal(err, o.pad)
	}
	rows, err := o.db.QueryContext(ctx, "SELECT nummer, versie, inhoud FROM blad WHERE sha256 = ? ORDER BY nummer", sha256)
	if err != nil {
		return Lezing{}, vertaal(err, o.pad)
	}
	defer rows.Close()
	for rows.Next() {
		var x Leesblad
		if err := rows.Scan(&x.Nummer, &x.Versie, &x.Inhoud); err != nil {
			return Lezing{}, vertaal(err, o.pad)
		}
		if x.Inhoud, err = o.open(x.Inhoud, bladPlaats(sha256, x.Nummer)); err != nil {
			return Lezing{}, err
		}
		l.Bladen = append(l.Bladen, x)
	}
	return l, vertaal(rows.Err(), o.pad)
}

// BewaarLezing keeps what import b read from a file, in the place of all that was kept of it.
func (o *Opslag) BewaarLezing(ctx context.Context, b Beurt, sha256 string, l Lezing) error {
	return o.tx(ctx, func(t *sql.Tx) error {
		if err := o.gebruiktDoor(ctx, t, b, sha256); err != nil {
			return err
		}
		if _, err := t.ExecContext(ctx, "DELETE FROM blad WHERE sha256 = ?", sha256); err != nil {
			return err
		}
		kop, err := o.sluit(l.Kop, lezingPlaats(sha256))
		if err != nil {
			return err
		}
		const erbij = "INSERT INTO lezing (sha256, versie, kop) VALUES (?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET versie = excluded.versie, kop = excluded.kop"
		if _, err := t.ExecContext(ctx, erbij, sha256, l.Versie, kop); err != nil {
			return err
		}
		for _, x := range l.Bladen {
			if err := o.schrijfBlad(ctx, t, sha256, x); err != nil {
				return err
			}
		}
		return nil
	})
}

// BewaarBlad keeps one page that import b read, before its file is done. A page of a whole
// Lezing is replaced.
func (o *Opslag) BewaarBlad(ctx context.Context, b Beurt, sha256 string, x Leesblad) error {
	return o.tx(ctx, func(t *sql.Tx) error {
		if err := o.gebruiktDoor(ctx, t, b, sha256); err != nil {
			return err
		}
		return o.schrijfBlad(ctx, t, sha256, x)
	})
}

// LeesBlad gives one page; false when it is not kept.
func (o *Opslag) LeesBlad(ctx context.Context, sha256 string, nummer int) ([]byte, bool, error) {
	var b []byte
	err := o.db.QueryRowContext(ctx, "SELECT inhoud FROM blad WHERE sha256 = ? AND nummer = ?", sha256, nummer).Scan(&b)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, vertaal(err, o.pad)
	}
	b, err = o.open(b, bladPlaats(sha256, nummer))
	return b, err == nil, err
}

func (o *Opslag) schrijfBlad(ctx context.Context, t *sql.Tx, sha256 string, x Leesblad) error {
	b, err := o.sluit(x.Inhoud, bladPlaats(sha256, x.Nummer))
	if err != nil {
		return err
	}
	_, err = t.ExecContext(ctx, `INSERT INTO blad (sha256, nummer, versie, inhoud) VALUES (?, ?, ?, ?)
		ON CONFLICT (sha256, nummer) DO UPDATE SET versie = excluded.versie, inhoud = excluded.inhoud`, sha256, x.Nummer, x.Versie, b)
	return err
}

// gebruiktDoor notes that import b uses the file.
func (o *Opslag) gebruiktDoor(ctx context.Context, t *sql.Tx, b Beurt, sha256 string) error {
	if err := o.levensteken(ctx, t, b); err != nil {
		return err
	}
	_, err := t.ExecContext(ctx, "INSERT INTO inlezing_bestand (inlezing, sha256) VALUES (?, ?) ON CONFLICT DO NOTHING", b.Nr, sha256)
	return err
}

// zetGebruik makes the files of a dossier the given ones, and removes what no one uses any
// more.
func (o *Opslag) zetGebruik(ctx context.Context, t *sql.Tx, id int64, nodig map[string]bool) error {
	had, err := hashes(ctx, t, "SELECT sha256 FROM gebruik WHERE dossier = ?", id)
	if err != nil {
		return err
	}
	var over []string
	for _, h := range had {
		if nodig[h] {
			delete(nodig, h)
			continue
		}
		over = append(over, h)
		if _, err := t.ExecContext(ctx, "DELETE FROM gebruik WHERE dossier = ? AND sha256 = ?", id, h); err != nil {
			return err
		}
	}
	for h := range nodig {
		if _, err := t.ExecContext(ctx, "INSERT INTO gebruik (dossier, sha256) VALUES (?, ?)", id, h); err != nil {
			return err
		}
	}
	return ruimOp(ctx, t, over)
}

// ruimOp removes what was read from those of the files that no dossier and no import uses.
func ruimOp(ctx context.Context, t *sql.Tx, bestanden []string) error {
	const ongebruikt = ` WHERE sha256 = ?1 AND NOT EXISTS (SELECT 1 FROM gebruik WHERE sha256 = ?1)
		AND NOT EXISTS (SELECT 1 FROM inlezing_bestand WHERE sha256 = ?1)`
	for _, h := range bestanden {
		for _, tabel := range []string{"blad", "lezing"} {
			if _, err := t.ExecContext(ctx, "DELETE FROM "+tabel+ongebruikt, h); err != nil {
				return err
			}
		}
	}
	return nil
}

func hashes(ctx context.Context, t *sql.Tx, vraag string, arg any) ([]string, error) {
	rows, err := t.QueryContext(ctx, vraag, arg)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var uit []string
	for rows.Next() {
		var h string
		if err := rows.Scan(&h); err != nil {
			return nil, err
		}
		uit = append(uit, h)
	}
	return uit, rows.Err()
}

func lezingPlaats(sha256 string) string { return "lezing/" + sha256 + "/kop" }

func bladPlaats(sha256 string, nummer int) string { return fmt.Sprintf("blad/%s/%d", sha256, nummer) }
