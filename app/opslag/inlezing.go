package opslag

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// Inlezing is an import that is not done.
type Inlezing struct {
	Nr       int64
	Dossier  int64  // that it adds to; 0: it makes a new one
	Eigenaar string // the running program that does it; empty when it broke off in good order
	Begonnen time.Time
	Gezien   time.Time // last sign of life
	Gedaan   int       // files
	Totaal   int       // files, 0 while they are looked for
	Inhoud   []byte    // what the caller put there
}

// Beurt is the right to do an import: its number and the running program that does it. Gedaan
// and Totaal go along with each sign of life.
type Beurt struct {
	Nr             int64
	Eigenaar       string
	Gedaan, Totaal int
}

// ErrBeurtVoorbij is given when an import was forgotten or taken over while it ran.
var ErrBeurtVoorbij = errors.New("inlezing is niet meer van dit venster")

func beurtVoorbij() error {
	return &Fout{"Deze inlezing is in een ander venster gestopt of overgenomen; er is niets bewaard.",
		"Kijk in het overzicht of het dossier er al is. Lees de papieren anders opnieuw in.", ErrBeurtVoorbij, nil}
}

// BeginInlezing notes an import before it begins, so that it can be taken up again. dossier is
// 0 for a new one.
func (o *Opslag) BeginInlezing(ctx context.Context, dossier int64, eigenaar string, inhoud []byte) (Beurt, error) {
	b := Beurt{Eigenaar: eigenaar}
	err := o.tx(ctx, func(t *sql.Tx) error {
		nu := o.moment()
		r, err := t.ExecContext(ctx, `INSERT INTO inlezing (dossier, eigenaar, begonnen, gezien, gedaan, totaal, inhoud)
			SELECT ?1, ?2, ?3, ?3, 0, 0, x'' WHERE ?1 = 0 OR EXISTS (SELECT 1 FROM dossier WHERE id = ?1)`, dossier, eigenaar, nu)
		if err := eenRij(r, err, weg(dossier)); err != nil {
			return err
		}
		if b.Nr, err = r.LastInsertId(); err != nil {
			return err
		}
		x, err := o.sluit(inhoud, plaats("inlezing", b.Nr, "inhoud"))
		if err != nil {
			return err
		}
		_, err = t.ExecContext(ctx, "UPDATE inlezing SET inhoud = ? WHERE nr = ?", x, b.Nr)
		return err
	})
	return b, err
}

// NeemInlezing takes over an import that was seen to be of owner was.
func (o *Opslag) NeemInlezing(ctx context.Context, nr int64, was, eigenaar string) (Beurt, error) {
	err := o.tx(ctx, func(t *sql.Tx) error {
		r, err := t.ExecContext(ctx, "UPDATE inlezing SET eigenaar = ?, gezien = ? WHERE nr = ? AND eigenaar = ?", eigenaar, o.moment(), nr, was)
		return eenRij(r, err, beurtVoorbij())
	})
	return Beurt{Nr: nr, Eigenaar: eigenaar}, err
}

// LaatLos ends a turn without a result: what was read waits to be taken up again. An import
// that read nothing is forgotten.
func (o *Opslag) LaatLos(ctx context.Context, b Beurt) error {
	return o.tx(ctx, func(t *sql.Tx) error {
		const niets = "DELETE FROM inlezing WHERE nr = ?1 AND eigenaar = ?2 AND NOT EXISTS (SELECT 1 FROM inlezing_bestand WHERE inlezing = ?1)"
		if _, err := t.ExecContext(ctx, niets, b.Nr, b.Eigenaar); err != nil {
			return err
		}
		_, err := t.ExecContext(ctx, "UPDATE inlezing SET eigenaar = '', gezien = ?, gedaan = ?, totaal = ? WHERE nr = ? AND eigenaar = ?",
			o.moment(), b.Gedaan, b.Totaal, b.Nr, b.Eigenaar)
		return err
	})
}

// VergeetInlezing removes an import that is not done with all that only it had read. It does
// nothing when the import is not there.
func (o *Opslag) VergeetInlezing(ctx context.Context, nr int64) error {
	return o.tx(ctx, func(t *sql.Tx) error { return vergeet(ctx, t, nr) })
}

func vergeet(ctx context.Context, t *sql.Tx, nr int64) error {
	had, err := hashes(ctx, t, "SELECT sha256 FROM inlezing_bestand WHERE inlezing = ?", nr)
	if err != nil {
		return err
	}
	if _, err := t.ExecContext(ctx, "DELETE FROM inlezing WHERE nr = ?", nr); err != nil {
		return err
	}
	return ruimOp(ctx, t, had)
}

// Inlezingen lists the imports that are not done, oldest first.
func (o *Opslag) Inlezingen(ctx context.Context) ([]Inlezing, error) {
	rows, err := o.db.QueryContext(ctx, "SELECT nr, dossier, eigenaar, begonnen, gezien, gedaan, totaal, inhoud FROM inlezing ORDER BY nr")
	if err != nil {
		return nil, vertaal(err, o.pad)
	}
	defer rows.Close()
	var uit []Inlezing
	for rows.Next() {
		var x Inlezing
		var begonnen, gezien string
		if err := rows.Scan(&x.Nr, &x.Dossier, &x.Eigenaar, &begonnen, &gezien, &x.Gedaan, &x.Totaal, &x.Inhoud); err != nil {
			return nil, vertaal(err, o.pad)
		}
		x.Begonnen, _ = time.Parse(time.RFC3339, begonnen)
		x.Gezien, _ = time.Parse(time.RFC3339, gezien)
		if x.Inhoud, err = o.open(x.Inhoud, plaats("inlezing", x.Nr, "inhoud")); err != nil {
			return nil, err
		}
		uit = append(uit, x)
	}
	return uit, vertaal(rows.Err(), o.pad)
}

// levensteken notes that an import is at work, and fails when it is no longer b's.
func (o *Opslag) levensteken(ctx context.Context, t *sql.Tx, b Beurt) error {
	r, err := t.ExecContext(ctx, "UPDATE inlezing SET gezien = ?, gedaan = ?, totaal = ? WHERE nr = ? AND eigenaar = ?",
		o.moment(), b.Gedaan, b.Totaal, b.Nr, b.Eigenaar)
	return eenRij(r, err, beurtVoorbij())
}

// rondAf ends the import whose result is kept in this very transaction: no import gives two
// dossiers. The zero Beurt is no import.
func (o *Opslag) rondAf(ctx context.Context, t *sql.Tx, b Beurt) error {
	if b.Nr == 0 {
		return nil
	}
	if err := o.levensteken(ctx, t, b); err != nil {
		return err
	}
	return vergeet(ctx, t, b.Nr)
}
