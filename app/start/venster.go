//go:build !headless

package start

import (
	"context"
	"runtime/debug"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/dialog"

	"dossiercheck/app/opdracht"
	"dossiercheck/app/opslag"
	"dossiercheck/app/venster"
	"dossiercheck/app/werk"
	"dossiercheck/checker/kalender"
)

// appID names the program to the desktop and its preferences; it never changes.
const appID = "nl.dossiercheck.app"

// Venster opens the window, imports paden when there are any (or the example dossier, for the
// command voorbeeld), and returns when the window is
// closed or ctx ends. A store that cannot be opened is told in a window as well as in the
// error, since whoever clicked on an icon sees no terminal.
func Venster(ctx context.Context, paden []string, versie string) error {
	// Pictures of pages are megabytes each: what is thrown away is collected early, for a little
	// more work.
	debug.SetGCPercent(40)
	a := app.NewWithID(appID)
	store, err := openOpslag(ctx)
	if err != nil {
		toonFout(a, err)
		return err
	}
	defer store.Sluit()
	w := werk.Nieuw(store, func() kalender.Dag { return kalender.DagUit(time.Now()) })
	v := venster.Nieuw(a, w, venster.Opties{Kiezer: kiezer{}, Voorbeeld: werk.Voorbeeld, Versie: versie})
	if slices.Equal(paden, []string{opdracht.Voorbeeld}) {
		v.Toon(nil)
		v.LeesVoorbeeld()
	} else {
		v.Toon(paden)
	}
	klaar := context.AfterFunc(ctx, func() { fyne.Do(a.Quit) })
	defer klaar()
	a.Run()
	return nil
}

func openOpslag(ctx context.Context) (*opslag.Opslag, error) {
	pad, err := opslag.StandaardPad()
	if err != nil {
		return nil, err
	}
	return opslag.Open(ctx, pad, opslag.Opties{})
}

// toonFout shows err in a window of its own until that is closed.
func toonFout(a fyne.App, err error) {
	w := a.NewWindow("Dossiercheck")
	w.Resize(fyne.NewSize(560, 320))
	d := dialog.NewError(err, w)
	d.SetOnClosed(a.Quit)
	w.Show()
	d.Show()
	a.Run()
}
