// Package venster is the window of Dossiercheck.
//
// It connects three things that do not know each other: the pages (paginas), which show and
// call back; the use cases (Zaken), which do the work; and the desktop (Kiezer, Opener). It
// gets its fyne.App from outside and never makes one, so that its tests run without a
// display.
//
// # Nothing waits
//
// Whatever can take time runs through Opties.Achter: the work on another goroutine, then what
// to show on the window's own. While work runs the window keeps drawing; an import shows how far
// it is and can be stopped.
package venster

import (
	"context"
	"image"

	"fyne.io/fyne/v2"

	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
)

// Zaken is what can be done with dossiers; *werk.Werk is the real one.
type Zaken interface {
	Overzicht(ctx context.Context) ([]werk.Regel, error)
	Ververs(ctx context.Context, meld func(werk.Regel)) error
	Importeer(ctx context.Context, id int64, paden []string, o werk.ImportOpties, meld func(werk.Voortgang)) (int64, werk.Uitslag, error)
	ImporteerVoorbeeld(ctx context.Context, naam string, meld func(werk.Voortgang)) (int64, error)
	Open(ctx context.Context, id int64) (werk.Zaak, error)
	Wijzig(ctx context.Context, id int64, wat string, f func(*dossier.Invoer)) (werk.Zaak, error)
	Ongedaan(ctx context.Context, id int64) (werk.Zaak, error)
	Opnieuw(ctx context.Context, id int64) (werk.Zaak, error)
	Hernoem(ctx context.Context, id int64, naam string) error
	Verwijder(ctx context.Context, id int64) error
	SchrijfRapport(ctx context.Context, id int64, pad string) error
	Bladbeeld(ctx context.Context, id int64, bestand string, pagina, breedtePixels, draai int) (image.Image, error)
	Plaats(ctx context.Context, id int64, bewijs dossier.Bewijs) ([]werk.Vak, error)
	GeefWachtwoord(id int64, wachtwoorden ...string)
}

var _ Zaken = (*werk.Werk)(nil)

// Kiezer lets a person choose files. klaar is called on the window's goroutine, with nothing
// when the person changed their mind.
type Kiezer interface {
	Bestanden(w fyne.Window, klaar func(paden []string, err error))
	Map(w fyne.Window, klaar func(pad string, err error))
	Bewaar(w fyne.Window, naam string, klaar func(pad string, err error))
}

// Opener opens files with the program that the desktop has for them.
type Opener interface {
	// Open opens the file at pad; pagina (from 1) is a wish that not every viewer grants.
	Open(pad string, pagina int) error
}

// Opties are the window's ties to the outside. The zero value of each has a sensible default
// except Kiezer.
type Opties struct {
	Kiezer Kiezer
	Opener Opener
	// Achter runs werk on another goroutine and then what it returned on the window's own.
	// A test runs both at once.
	Achter func(werk func() func())
	// Voor runs f on the window's goroutine, from any other.
	Voor func(f func())
	// Later runs f on the window's goroutine after some seconds.
	Later func(seconden int, f func())
	// Straks runs f on the window's goroutine after a moment that a person hardly notices.
	Straks func(f func())
	// Voorbeeld is the name of the example dossier.
	Voorbeeld string
	// Versie stands in the window "about".
	Versie string
}
