package opslag

import (
	"bytes"
	"compress/gzip"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"io"
	"time"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// Kop is a dossier as the overview needs it. Kop holds whatever the caller put there; the
// store does not look into it.
type Kop struct {
	ID        int64
	Versie    int64 // rises with each change of the dossier
	Naam      string
	Gewijzigd time.Time
	Kop       []byte
}

// Zaak is one dossier with all that is kept of it.
type Zaak struct {
	ID     int64
	Versie int64
	Naam   string
	Inhoud
	Invoer dossier.Invoer // what a person entered, after the step that holds now
	// Vorige and Volgende are the steps that undo and redo lead to: Vorige is -1 when
	// nothing can be undone, Volgende 0 when nothing can be redone.
	Vorige, Volgende int64
}

// Inhoud is what was read for a dossier.
type Inhoud struct {
	// Gelezen is as read, in the division of its files that holds now; its own Invoer is empty.
	Gelezen dossier.Dossier `json:"gelezen"`
	Paden   []string        `json:"paden,omitempty"` // where it was read from
	// Herkend is the version of the recognisers that made Gelezen, and Dagen the day that they
	// took for today, by the hash of the file.
	Herkend string                  `json:"herkend,omitempty"`
	Dagen   map[string]kalender.Dag `json:"dagen,omitempty"`
}

// Nieuw is a dossier to keep. Beurt is the import that read it; it ends with this.
type Nieuw struct {
	Naam string
	Inhoud
	Kop   []byte
	Beurt Beurt
}

// Maak keeps a new dossier and gives its id, from 1. An id is never used again.
func (o *Opslag) Maak(ctx context.Context, n Nieuw) (int64, error) {
	var id int64
	err := o.tx(ctx, func(t *sql.Tx) error {
		nu := o.moment()
		r, err := t.ExecContext(ctx, "INSERT INTO dossier (versie, gemaakt, gewijzigd, naam, kop) VALUES (0, ?, ?, x'', x'')", nu, nu)
		if err != nil {
			return err
		}
		if id, err = r.LastInsertId(); err != nil {
			return err
		}
		if err := o.schrijfInhoud(ctx, t, id, n.Inhoud); err != nil {
			return err
		}
		if err := o.rondAf(ctx, t, n.Beurt); err != nil {
			return err
		}
		if err := o.schrijfNaam(ctx, t, id, n.Naam); err != nil {
			return err
		}
		return o.verhoog(ctx, t, id, 0, n.Kop)
	})
	return id, err
}

// Koppen lists all dossiers, oldest first, without opening their papers.
func (o *Opslag) Koppen(ctx context.Context) ([]Kop, error) {
	rows, err := o.db.QueryContext(ctx, "SELECT id, versie, gewijzigd, naam, kop FROM dossier ORDER BY id")
	if err != nil {
		return nil, vertaal(err, o.pad)
	}
	defer rows.Close()
	var uit []Kop
	for rows.Next() {
		var k Kop
		var op string
		var naam, kop []byte
		if err := rows.Scan(&k.ID, &k.Versie, &op, &naam, &kop); err != nil {
			return nil, vertaal(err, o.pad)
		}
		if naam, err = o.open(naam, plaats("dossier", k.ID, "naam")); err != nil {
			return nil, err
		}
		if k.Kop, err = o.open(kop, plaats("dossier", k.ID, "kop")); err != nil {
			return nil, err
		}
		k.Naam = string(naam)
		k.Gewijzigd, _ = time.Parse(time.RFC3339, op) // an unreadable moment is only a missing one
		uit = append(uit, k)
	}
	return uit, vertaal(rows.Err(), o.pad)
}

// Lees gives a dossier; ErrWeg when it is not there. One statement reads it all, so that it
// is never half of before and half of after a change.
func (o *Opslag) Lees(ctx context.Context, id int64) (Zaak, error) {
	const vraag = `SELECT d.versie, d.stap, d.naam, i.inhoud, s.vorige, s.invoer,
		(SELECT max(nr) FROM stap v WHERE v.dossier = d.id AND v.vorige = d.stap)
		FROM dossier d JOIN inhoud i ON i.dossier = d.id
		LEFT JOIN stap s ON s.dossier = d.id AND s.nr = d.stap WHERE d.id = ?`
	z := Zaak{ID: id}
	var stap int64
	var naam, gepakt, invoer []byte
	var vorige, volgende sql.NullInt64
	err := o.db.QueryRowContext(ctx, vraag, id).Scan(&z.Versie, &stap, &naam, &gepakt, &vorige, &invoer, &volgende)
	if errors.Is(err, sql.ErrNoRows) {
		return Zaak{}, weg(id)
	}
	if err != nil {
		return Zaak{}, vertaal(err, o.pad)
	}
	if naam, err = o.open(naam, plaats("dossier", id, "naam")); err != nil {
		return Zaak{}, err
	}
	if gepakt, err = o.open(gepakt, plaats("inhoud", id, "inhoud")); err != nil {
		return Zaak{}, err
	}
	if z.Inhoud, err = pakUit(gepakt); err != nil {
		return Zaak{}, beschadigd(o.pad, err)
	}
	z.Naam, z.Vorige, z.Volgende = string(naam), -1, volgende.Int64
	if stap == 0 {
		return z, nil
	}
	z.Vorige = vorige.Int64
	s, err := o.leesStap(id, stap, invoer)
	z.Invoer = s.Invoer
	return z, err
}

// Versie gives the version that a dossier is at; ErrWeg when it is not there.
func (o *Opslag) Versie(ctx context.Context, id int64) (int64, error) {
	var versie int64
	err := o.db.QueryRowContext(ctx, "SELECT versie FROM dossier WHERE id = ?", id).Scan(&versie)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, weg(id)
	}
	return versie, vertaal(err, o.pad)
}

// BewaarGelezen replaces what was read from the papers, if the dossier still is at versie. b
// is the import that read it, or zero; it ends with this.
func (o *Opslag) BewaarGelezen(ctx context.Context, id, versie int64, x Inhoud, b Beurt, kop []byte) error {
	return o.tx(ctx, func(t *sql.Tx) error {
		if err := o.verhoog(ctx, t, id, versie, kop); err != nil {
			return err
		}
		if err := o.schrijfInhoud(ctx, t, id, x); err != nil {
			return err
		}
		return o.rondAf(ctx, t, b)
	})
}

// BewaarKop replaces the row of the overview without counting as a change. It does nothing
// when the dossier is no longer at versie: then the row is of an older verdict.
func (o *Opslag) BewaarKop(ctx context.Context, id, versie int64, kop []byte) error {
	b, err := o.sluit(kop, plaats("dossier", id, "kop"))
	if err != nil {
		return err
	}
	_, err = o.db.ExecContext(ctx, "UPDATE dossier SET kop = ? WHERE id = ? AND versie = ?", b, id, versie)
	return vertaal(err, o.pad)
}

// Hernoem gives a dossier another name; ErrWeg when it is not there.
func (o *Opslag) Hernoem(ctx context.Context, id int64, naam string) error {
	return o.tx(ctx, func(t *sql.Tx) error { return o.schrijfNaam(ctx, t, id, naam) })
}

// Verwijder removes a dossier for good, with its history, the imports into it that are not
// done and what was read from files that no other dossier uses; ErrWeg when it is not there.
// What SQLite still has of it in its log is overwritten as well.
func (o *Opslag) Verwijder(ctx context.Context, id int64) error {
	err := o.tx(ctx, func(t *sql.Tx) error {
		const raakt = `SELECT sha256 FROM gebruik WHERE dossier = ?1 UNION
			SELECT sha256 FROM inlezing_bestand WHERE inlezing IN (SELECT nr FROM inlezing WHERE dossier = ?1)`
		had, err := hashes(ctx, t, raakt, id)
		if err != nil {
			return err
		}
		r, err := t.ExecContext(ctx, "DELETE FROM dossier WHERE id = ?", id)
		if err := eenRij(r, err, weg(id)); err != nil {
			return err
		}
		if _, err := t.ExecContext(ctx, "DELETE FROM inlezing WHERE dossier = ?", id); err != nil {
			return err
		}
		return ruimOp(ctx, t, had)
	})
	if err != nil {
		return err
	}
	// Another reader can hold the log up; then the next removal or close clears it.
	_, err = o.db.ExecContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
	return vertaal(err, o.pad)
}

// verhoog checks that the dossier is at versie, raises it, and writes the overview row.
func (o *Opslag) verhoog(ctx context.Context, t *sql.Tx, id, versie int64, kop []byte) error {
	b, err := o.sluit(kop, plaats("dossier", id, "kop"))
	if err != nil {
		return err
	}
	r, err := t.ExecContext(ctx, "UPDATE dossier SET versie = versie + 1, gewijzigd = ?, kop = ? WHERE id = ? AND versie = ?",
		o.moment(), b, id, versie)
	if err := eenRij(r, err, gewijzigd()); !errors.Is(err, ErrGewijzigd) {
		return err
	}
	var er int
	if err := t.QueryRowContext(ctx, "SELECT count(*) FROM dossier WHERE id = ?", id).Scan(&er); err != nil {
		return err
	}
	if er == 0 {
		return weg(id)
	}
	return gewijzigd()
}

func (o *Opslag) schrijfNaam(ctx context.Context, t *sql.Tx, id int64, naam string) error {
	b, err := o.sluit([]byte(naam), plaats("dossier", id, "naam"))
	if err != nil {
		return err
	}
	r, err := t.ExecContext(ctx, "UPDATE dossier SET naam = ?, gewijzigd = ? WHERE id = ?", b, o.moment(), id)
	return eenRij(r, err, weg(id))
}

func (o *Opslag) schrijfInhoud(ctx context.Context, t *sql.Tx, id int64, x Inhoud) error {
	x.Gelezen.Invoer = dossier.Invoer{}
	b, err := pakIn(x)
	if err != nil {
		return err
	}
	if b, err = o.sluit(b, plaats("inhoud", id, "inhoud")); err != nil {
		return err
	}
	if _, err = t.ExecContext(ctx, "INSERT INTO inhoud (dossier, inhoud) VALUES (?, ?) ON CONFLICT (dossier) DO UPDATE SET inhoud = excluded.inhoud", id, b); err != nil {
		return err
	}
	nodig := map[string]bool{}
	for i := range x.Gelezen.Documenten {
		nodig[x.Gelezen.Documenten[i].Sha256] = true
	}
	return o.zetGebruik(ctx, t, id, nodig)
}

// eenRij gives anders when a statement that should touch one row touched none.
func eenRij(r sql.Result, err, anders error) error {
	if err != nil {
		return err
	}
	if n, err := r.RowsAffected(); err != nil || n == 1 {
		return err
	}
	return anders
}

// pakIn writes JSON, compressed, since most of it is the text of pages.
func pakIn(x Inhoud) ([]byte, error) {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestSpeed)
	if err != nil {
		return nil, err
	}
	if err := json.NewEncoder(z).Encode(x); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil { // writes the last block: before Bytes
		return nil, err
	}
	return b.Bytes(), nil
}

func pakUit(b []byte) (x Inhoud, err error) {
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return x, err
	}
	ruw, err := io.ReadAll(z)
	if err != nil {
		return x, err
	}
	err = json.Unmarshal(ruw, &x)
	return x, err
}
