package opslag

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"dossiercheck/checker/dossier"
)

// Stap is one thing that a person did to a dossier.
type Stap struct {
	Nr     int64     // from 1, in the order in which they were done
	Vorige int64     // the step that held before, 0 for none
	Op     time.Time // when, UTC
	Geldt  bool      // on the way from the beginning to the step that holds now
	Wat    string    // what, in Dutch: "documentdatum gewijzigd"
	Door   string    // who
	Invoer dossier.Invoer
}

// stapInhoud is the sealed part of a Stap.
type stapInhoud struct {
	Wat    string         `json:"wat"`
	Door   string         `json:"door"`
	Invoer dossier.Invoer `json:"invoer"`
}

// BewaarStap adds a step after the one that holds now, if the dossier still is at versie,
// and makes it hold. Nr, Vorige, Op and Geldt of s are ignored. x replaces what was read, when
// the step divides files anew; nil leaves it.
func (o *Opslag) BewaarStap(ctx context.Context, id, versie int64, s Stap, x *Inhoud, kop []byte) error {
	ruw, err := json.Marshal(stapInhoud{s.Wat, s.Door, s.Invoer})
	if err != nil {
		return err
	}
	return o.tx(ctx, func(t *sql.Tx) error {
		if err := o.verhoog(ctx, t, id, versie, kop); err != nil {
			return err
		}
		var nr int64
		const volgend = "SELECT 1 + coalesce(max(nr), 0) FROM stap WHERE dossier = ?"
		if err := t.QueryRowContext(ctx, volgend, id).Scan(&nr); err != nil {
			return err
		}
		b, err := o.sluit(ruw, stapPlaats(id, nr))
		if err != nil {
			return err
		}
		const erbij = "INSERT INTO stap (dossier, nr, vorige, op, invoer) SELECT id, ?, stap, ?, ? FROM dossier WHERE id = ?"
		if _, err := t.ExecContext(ctx, erbij, nr, o.moment(), b, id); err != nil {
			return err
		}
		if _, err = t.ExecContext(ctx, "UPDATE dossier SET stap = ? WHERE id = ?", nr, id); err != nil || x == nil {
			return err
		}
		return o.schrijfInhoud(ctx, t, id, *x)
	})
}

// ZetStap makes another step hold (0: the beginning), if the dossier still is at versie. x is
// as in BewaarStap.
func (o *Opslag) ZetStap(ctx context.Context, id, versie, nr int64, x *Inhoud, kop []byte) error {
	return o.tx(ctx, func(t *sql.Tx) error {
		if err := o.verhoog(ctx, t, id, versie, kop); err != nil {
			return err
		}
		r, err := t.ExecContext(ctx, `UPDATE dossier SET stap = ?1 WHERE id = ?2
			AND (?1 = 0 OR EXISTS (SELECT 1 FROM stap WHERE dossier = ?2 AND nr = ?1))`, nr, id)
		if err := eenRij(r, err, fmt.Errorf("stap %d van dossier %d bestaat niet", nr, id)); err != nil || x == nil {
			return err
		}
		return o.schrijfInhoud(ctx, t, id, *x)
	})
}

// LeesInvoer gives what was entered after step nr; nothing for 0.
func (o *Opslag) LeesInvoer(ctx context.Context, id, nr int64) (dossier.Invoer, error) {
	if nr == 0 {
		return dossier.Invoer{}, nil
	}
	var b []byte
	err := o.db.QueryRowContext(ctx, "SELECT invoer FROM stap WHERE dossier = ? AND nr = ?", id, nr).Scan(&b)
	if err == sql.ErrNoRows {
		return dossier.Invoer{}, weg(id)
	}
	if err != nil {
		return dossier.Invoer{}, vertaal(err, o.pad)
	}
	s, err := o.leesStap(id, nr, b)
	return s.Invoer, err
}

// Stappen gives the whole history in the order in which it was made, steps that were taken
// back included.
func (o *Opslag) Stappen(ctx context.Context, id int64) ([]Stap, error) {
	rows, err := o.db.QueryContext(ctx, `SELECT s.nr, s.vorige, s.op, s.invoer, d.stap
		FROM stap s JOIN dossier d ON d.id = s.dossier WHERE s.dossier = ? ORDER BY s.nr`, id)
	if err != nil {
		return nil, vertaal(err, o.pad)
	}
	defer rows.Close()
	var uit []Stap
	var geldt int64
	for rows.Next() {
		var nr, vorige int64
		var op string
		var b []byte
		if err := rows.Scan(&nr, &vorige, &op, &b, &geldt); err != nil {
			return nil, vertaal(err, o.pad)
		}
		s, err := o.leesStap(id, nr, b)
		if err != nil {
			return nil, err
		}
		s.Vorige = vorige
		s.Op, _ = time.Parse(time.RFC3339, op)
		uit = append(uit, s)
	}
	// A step comes after the one before it, so one walk back marks the whole way.
	for i := len(uit) - 1; i >= 0; i-- {
		if uit[i].Nr == geldt {
			uit[i].Geldt, geldt = true, uit[i].Vorige
		}
	}
	return uit, vertaal(rows.Err(), o.pad)
}

func (o *Opslag) leesStap(id, nr int64, b []byte) (Stap, error) {
	b, err := o.open(b, stapPlaats(id, nr))
	if err != nil {
		return Stap{}, err
	}
	var s stapInhoud
	if err := json.Unmarshal(b, &s); err != nil {
		return Stap{}, beschadigd(o.pad, fmt.Errorf("stap %d van dossier %d: %w", nr, id, err))
	}
	return Stap{Nr: nr, Wat: s.Wat, Door: s.Door, Invoer: s.Invoer}, nil
}

func stapPlaats(id, nr int64) string { return plaats("stap", id, fmt.Sprint(nr)) }
