// Package reden holds the error for a file that cannot be read, and the limits that all
// readers beside the PDF reader share.
package reden

import "strings"

// Limits on what one file may ask.
const (
	MaxUitgepakt = 256 << 20 // bytes of all that is unpacked from one file
	MaxTekst     = 8 << 20   // bytes of the text of one file; a thick book has one million
	MaxBijlagen  = 500       // files inside one file
)

// The first word of a reason; people and programs know a kind of trouble by it.
const (
	Beschadigd  = "beschadigd"
	Versleuteld = "versleuteld"
	Leeg        = "leeg bestand"
	TeGroot     = "te groot"
	GeenPDF     = "geen pdf" // a kind of file that cannot be read
)

// Fout is the error for a file that cannot be read. Error gives the reason for people: what
// is the matter and what to do. The cause is for the log.
type Fout struct {
	Soort   string // one of the words above
	Uitleg  string
	Oorzaak error // may be nil
}

func (f *Fout) Error() string { return f.Soort + ": " + f.Uitleg }
func (f *Fout) Unwrap() error { return f.Oorzaak }

// Nieuw makes the error for people.
func Nieuw(soort, uitleg string, oorzaak error) *Fout { return &Fout{soort, uitleg, oorzaak} }

// Lees takes apart what Error gave.
func Lees(s string) *Fout {
	soort, uitleg, _ := strings.Cut(s, ": ")
	return Nieuw(soort, uitleg, nil)
}

// Te is the error for a file that holds too much.
func Te(wat string) *Fout {
	return Nieuw(TeGroot, wat+"; splits het bestand of sla het op als pdf", nil)
}
