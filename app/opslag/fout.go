package opslag

import (
	"database/sql"
	"errors"
	"io/fs"

	"modernc.org/sqlite"
)

// Kinds of failure, for errors.Is.
var (
	ErrWeg          = errors.New("dossier bestaat niet meer")
	ErrGewijzigd    = errors.New("dossier is intussen gewijzigd")
	ErrNieuwer      = errors.New("opslag is van een nieuwere versie")
	ErrVreemd       = errors.New("opslag is van een ander programma of een ander zegel")
	ErrBezet        = errors.New("opslag is bezet")
	ErrAlleenLezen  = errors.New("opslag is alleen te lezen")
	ErrBeschadigd   = errors.New("opslag is beschadigd")
	ErrVol          = errors.New("schijf is vol")
	ErrOnbereikbaar = errors.New("opslag is niet te openen")
)

// Fout is a failure for people: what happened, then what to do. The cause is wrapped, for
// the log; Soort is one of the kinds above, or nil.
type Fout struct {
	Wat, Doe string
	Soort    error
	Oorzaak  error
}

// Error gives the message for people.
func (f *Fout) Error() string { return f.Wat + " " + f.Doe }

// Unwrap gives the kind and the cause.
func (f *Fout) Unwrap() []error {
	var uit []error
	for _, e := range []error{f.Soort, f.Oorzaak} {
		if e != nil {
			uit = append(uit, e)
		}
	}
	return uit
}

// The primary result codes of SQLite that a person can do something about.
const (
	codePerm     = 3
	codeBusy     = 5
	codeLocked   = 6
	codeReadonly = 8
	codeIO       = 10
	codeCorrupt  = 11
	codeFull     = 13
	codeCantopen = 14
	codeNotADB   = 26
)

// vertaal makes a Fout of an error of the driver or the file system; pad is the file it is
// about. Errors that are a Fout already, and cancellation, pass as they are.
func vertaal(err error, pad string) error {
	var f *Fout
	var s *sqlite.Error
	switch {
	case err == nil || errors.As(err, &f):
		return err
	case errors.Is(err, sql.ErrConnDone), errors.Is(err, sql.ErrTxDone):
		return &Fout{"De opslag is al gesloten.", "Start Dossiercheck opnieuw.", ErrOnbereikbaar, err}
	case errors.Is(err, fs.ErrPermission):
		return alleenLezen(pad, err)
	case !errors.As(err, &s):
		var p *fs.PathError
		if errors.As(err, &p) {
			return onbereikbaar(pad, err)
		}
		return err
	}
	switch s.Code() & 0xff {
	case codeBusy, codeLocked:
		return &Fout{"Een ander programma houdt de opslag van Dossiercheck bezet (" + pad + ").",
			"Sluit andere vensters van Dossiercheck en programma's die een reservekopie maken, en probeer het opnieuw.", ErrBezet, err}
	case codeReadonly, codePerm:
		return alleenLezen(pad, err)
	case codeCorrupt, codeNotADB:
		return beschadigd(pad, err)
	case codeFull:
		return &Fout{"De schijf is vol; de wijziging is niet bewaard.",
			"Maak ruimte vrij op de schijf van " + pad + " en probeer het opnieuw.", ErrVol, err}
	case codeCantopen, codeIO:
		return onbereikbaar(pad, err)
	}
	return err
}

func alleenLezen(pad string, err error) error {
	return &Fout{"Dossiercheck mag niet schrijven in de opslag (" + pad + ").",
		"Geef uzelf schrijfrechten op dit bestand en de map waarin het staat, of kies een andere map met de omgevingsvariabele " + MapVariabele + ".", ErrAlleenLezen, err}
}

func beschadigd(pad string, err error) error {
	return &Fout{"De opslag van Dossiercheck is beschadigd (" + pad + ").",
		"Er is niets gewijzigd. Zet een reservekopie van dit bestand terug, of hernoem het en lees de papieren opnieuw in.", ErrBeschadigd, err}
}

func onbereikbaar(pad string, err error) error {
	return &Fout{"De opslag van Dossiercheck is niet te openen (" + pad + ").",
		"Controleer of de map bestaat, of de schijf is aangesloten en of u er mag lezen en schrijven.", ErrOnbereikbaar, err}
}

func weg(id int64) error {
	return &Fout{"Dit dossier bestaat niet meer; het is verwijderd.",
		"Ga terug naar het overzicht. Lees de papieren opnieuw in als het dossier toch nodig is.", ErrWeg, nil}
}

func gewijzigd() error {
	return &Fout{"Dit dossier is intussen in een ander venster gewijzigd; uw wijziging is niet bewaard.",
		"Open het dossier opnieuw en doe de wijziging nog eens.", ErrGewijzigd, nil}
}
