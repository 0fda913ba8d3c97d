// Package kalender counts the days and weeks of a sickness case.
//
// Everything in Dossiercheck that depends on time goes through this package, because the
// Wet WIA counts in its own way: day 1 is the first working day lost to sickness (art. 23
// lid 2), weeks are seven-day blocks from that day and not calendar weeks, and 104 of them
// make the wachttijd (art. 23 lid 1). There is no clock here: "today" is always an argument,
// called peildatum.
//
// A Dag is a calendar day without a time or zone. Subtracting two gives days; a Dag plus
// days gives a Dag; nothing else is needed and nothing can go wrong at summer time.
package kalender

import (
	"errors"
	"fmt"
	"time"
)

// Dag is a calendar day, counted in days from 31 December of the year 0. The zero value
// means "no day known", so that a missing date can never pass for an early one.
type Dag int32

// GeenDag is the unknown day.
const GeenDag Dag = 0

// ErrGeenDag is returned for a text that is no existing calendar day.
var ErrGeenDag = errors.New("geen bestaande kalenderdag")

const secondsPerDay = 24 * 60 * 60

var epoch = time.Date(0, time.December, 31, 0, 0, 0, 0, time.UTC)

// DagVan gives the day for a year, month (1-12) and day of the month. It refuses days that
// do not exist (29 February 2023) instead of rolling over to the next month, since a rolled
// over deadline is a wrong one.
func DagVan(jaar, maand, dag int) (Dag, error) {
	t := time.Date(jaar, time.Month(maand), dag, 0, 0, 0, 0, time.UTC)
	if jaar < 1 || jaar > 9999 || t.Year() != jaar || int(t.Month()) != maand || t.Day() != dag {
		return GeenDag, fmt.Errorf("%d-%d-%d: %w", dag, maand, jaar, ErrGeenDag)
	}
	return Dag((t.Unix() - epoch.Unix()) / secondsPerDay), nil
}

// MoetDag is DagVan for constants in rules and tests; it panics on a day that does not exist.
func MoetDag(iso string) Dag {
	d, err := ParseDag(iso)
	if err != nil {
		panic(err)
	}
	return d
}

// ParseDag reads a day written as 2024-01-15.
func ParseDag(iso string) (Dag, error) {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return GeenDag, fmt.Errorf("%q: %w (schrijf jjjj-mm-dd)", iso, ErrGeenDag)
	}
	return DagVan(t.Year(), int(t.Month()), t.Day())
}

// DagUit takes the calendar day of t in t's own zone.
func DagUit(t time.Time) Dag {
	d, _ := DagVan(t.Year(), int(t.Month()), t.Day())
	return d
}

// Bekend tells whether the day is known.
func (d Dag) Bekend() bool { return d != GeenDag }

// Tijd gives midnight UTC of the day, for formatting with package time.
func (d Dag) Tijd() time.Time { return epoch.AddDate(0, 0, int(d)) }

// Delen gives year, month (1-12) and day of the month.
func (d Dag) Delen() (jaar, maand, dag int) {
	t := d.Tijd()
	return t.Year(), int(t.Month()), t.Day()
}

// Plus gives the day n days later (earlier for a negative n). An unknown day stays unknown.
func (d Dag) Plus(n int) Dag {
	if !d.Bekend() {
		return GeenDag
	}
	return d + Dag(n)
}

// Sinds gives the number of days from eerder up to d; negative when d is the earlier one.
func (d Dag) Sinds(eerder Dag) int { return int(d - eerder) }

// String writes the day as 2024-01-15, and the unknown day as an empty string.
func (d Dag) String() string {
	if !d.Bekend() {
		return ""
	}
	return d.Tijd().Format(time.DateOnly)
}

var maanden = [...]string{"", "januari", "februari", "maart", "april", "mei", "juni", "juli",
	"augustus", "september", "oktober", "november", "december"}

// Nederlands writes the day as people in the Netherlands do: 15 januari 2024.
func (d Dag) Nederlands() string {
	if !d.Bekend() {
		return "onbekend"
	}
	j, m, dd := d.Delen()
	return fmt.Sprintf("%d %s %d", dd, maanden[m], j)
}

// Kort writes the day as 15-01-2024, for tables and lists.
func (d Dag) Kort() string {
	if !d.Bekend() {
		return "–"
	}
	return d.Tijd().Format("02-01-2006")
}

// MarshalText writes the ISO form; an unknown day must be left out or be null (see
// MarshalJSON).
func (d Dag) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads the ISO form; an empty text is the unknown day.
func (d *Dag) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = GeenDag
		return nil
	}
	v, err := ParseDag(string(b))
	if err != nil {
		return err
	}
	*d = v
	return nil
}

// MarshalJSON writes "2024-01-15", or null for the unknown day.
func (d Dag) MarshalJSON() ([]byte, error) {
	if !d.Bekend() {
		return []byte("null"), nil
	}
	return []byte(`"` + d.String() + `"`), nil
}

// UnmarshalJSON reads "2024-01-15" or null.
func (d *Dag) UnmarshalJSON(b []byte) error {
	s := string(b)
	if s == "null" || s == `""` {
		*d = GeenDag
		return nil
	}
	if len(s) < 2 || s[0] != '"' {
		return fmt.Errorf("%s: %w", s, ErrGeenDag)
	}
	return d.UnmarshalText([]byte(s[1 : len(s)-1]))
}
