package bladbeeld

import (
	"context"
	"errors"

	"dossiercheck/importer/pdftekst"
)

// Soort says what stands in the way of a picture, for a window that can do something about it.
type Soort string

// What can stand in the way of a picture.
const (
	Weg       Soort = "weg"        // the file is not where it was, or is another one now
	Slot      Soort = "slot"       // it needs a password
	GeenBeeld Soort = "geen beeld" // this kind of file has no pages to look at
	Mislukt   Soort = "mislukt"    // it cannot be drawn
)

// Fout is why there is no picture. Error is for people: what happened and what to do.
type Fout struct {
	Soort   Soort
	Bestand string // the name of the file, without folders
	Oorzaak error
}

func (f *Fout) Error() string {
	switch f.Soort {
	case Weg:
		return "„" + f.Bestand + "” staat niet meer waar het is ingelezen, of het is sindsdien gewijzigd: zet het bestand terug of lees het opnieuw in. De gelezen tekst is bewaard en staat hieronder."
	case Slot:
		return "„" + f.Bestand + "” is met een wachtwoord beveiligd: geef het wachtwoord op om de pagina te zien. De gelezen tekst staat hieronder."
	case GeenBeeld:
		return "Van „" + f.Bestand + "” is geen beeld te maken: dit soort bestand heeft geen vaste pagina's. De gelezen tekst staat hieronder."
	}
	if f.Oorzaak != nil {
		var p *pdftekst.Fout
		if errors.As(f.Oorzaak, &p) && p.Soort == pdftekst.TeLang {
			return "Deze pagina van „" + f.Bestand + "” tekenen duurt te lang: open het bestand in een ander programma. De gelezen tekst staat hieronder."
		}
	}
	return "Deze pagina van „" + f.Bestand + "” is niet te tekenen: open het bestand in een ander programma. De gelezen tekst staat hieronder."
}

func (f *Fout) Unwrap() error { return f.Oorzaak }

// fout makes an error for people of what went wrong while drawing a file.
func fout(naam string, err error) error {
	var al *Fout
	if err == nil || errors.As(err, &al) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	uit := &Fout{Soort: Mislukt, Bestand: naam, Oorzaak: err}
	var p *pdftekst.Fout
	if errors.As(err, &p) && p.Soort == pdftekst.Versleuteld {
		uit.Soort = Slot
	}
	return uit
}
