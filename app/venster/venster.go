package venster

import (
	"context"
	"net/url"
	"path/filepath"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/paginas"
	"dossiercheck/app/venster/thema"
	"dossiercheck/app/werk"
	"dossiercheck/assets/vertalingen"
)

// Venster is the window with its two pages.
type Venster struct {
	app   fyne.App
	w     fyne.Window
	zaken Zaken
	o     Opties

	h         paginas.Handelingen
	overzicht *paginas.Overzicht
	zaak      *paginas.Zaak
	pagina    *fyne.Container
	toast     *melding
	regels    []werk.Regel
	opZaak    bool // the page of a dossier is in view

	bijgewerkt bool // rows of an earlier day were judged anew

	open    *dialoog           // the dialog in view, nil for none
	gezocht *onderdelen.Zoeker // the quick-open that was shown last
	stop    context.CancelFunc // stops the import that runs, nil for none
	// bronnen are the paths that were imported into each dossier since the program started,
	// for a second try and for opening a paper. They are not kept: a path can hold a name.
	bronnen map[int64][]string
}

// Keys of the preferences.
const (
	voorkeurThema  = "thema"
	voorkeurSchaal = "schaal"
	voorkeurTaal   = "taal"
)

// Nieuw makes the window on a Fyne app; Toon opens it.
func Nieuw(a fyne.App, z Zaken, o Opties) *Venster {
	v := &Venster{app: a, zaken: z, o: metStandaard(a, o), bronnen: map[int64][]string{}}
	if b, err := vertalingen.FS.ReadFile("fyne/nl.json"); err == nil {
		if err := lang.AddTranslationsForLocale(b, fyne.Locale("nl")); err != nil {
			fyne.LogError("vertaling van het raamwerk", err)
		}
	}
	taal.Kies(taal.Code(a.Preferences().StringWithFallback(voorkeurTaal, string(taal.Nederlands))))
	v.zetThema()
	v.w = a.NewWindow("Dossiercheck")
	v.w.SetPadded(false)
	v.w.Resize(fyne.NewSize(1280, 760))
	v.w.SetOnClosed(func() {
		if v.stop != nil { // a half import is not kept
			v.stop()
		}
	})
	v.w.SetOnDropped(func(_ fyne.Position, u []fyne.URI) { v.Gevallen(u) })
	v.bouw()
	v.toetsen()
	a.Settings().AddListener(func(fyne.Settings) { // pages out of view must follow the theme too
		v.overzicht.Inhoud().Refresh()
		v.zaak.Ververs()
	})
	v.ververs()
	return v
}

func metStandaard(a fyne.App, o Opties) Opties {
	if o.Voor == nil {
		o.Voor = fyne.Do
	}
	if o.Achter == nil {
		o.Achter = func(f func() func()) { go func() { fyne.Do(f()) }() }
	}
	if o.Later == nil {
		o.Later = func(s int, f func()) { time.AfterFunc(time.Duration(s)*time.Second, func() { fyne.Do(f) }) }
	}
	if o.Straks == nil {
		o.Straks = func(f func()) { time.AfterFunc(200*time.Millisecond, func() { fyne.Do(f) }) }
	}
	if o.Opener == nil {
		o.Opener = bureaublad{a}
	}
	return o
}

// bureaublad opens files through the desktop.
type bureaublad struct{ a fyne.App }

// Open implements Opener. The page is given as PDF viewers in browsers take it.
func (b bureaublad) Open(pad string, pagina int) error {
	u := &url.URL{Scheme: "file", Path: filepath.ToSlash(pad)}
	if len(u.Path) > 1 && u.Path[1] == ':' {
		u.Path = "/" + u.Path // a drive letter of Windows
	}
	return b.a.OpenURL(u)
}

// bouw makes both pages; again after a change of language, since words are looked up once.
func (v *Venster) bouw() {
	v.h = v.handelingen()
	v.overzicht = paginas.NieuwOverzicht(&v.h)
	v.zaak = paginas.NieuwZaak(&v.h)
	v.pagina = container.NewStack(v.overzicht.Inhoud())
	v.toast = nieuweMelding()
	v.w.SetContent(container.NewStack(v.pagina, v.toast.inhoud))
	v.w.SetMainMenu(v.menu())
}

// herbouw makes the pages again and shows what was in view.
func (v *Venster) herbouw() {
	oud, opZaak, sectie := *v.zaak.Huidig(), v.opZaak, v.zaak.Sectie()
	v.bouw()
	v.overzicht.Zet(v.regels)
	if opZaak {
		v.zaak.Zet(oud)
		v.toonZaak()
		v.zaak.Kies(sectie)
	}
}

// Toon opens the window and, when paths are given, imports them as a new dossier. It returns
// when the window is made; the caller runs the app.
func (v *Venster) Toon(paden []string) {
	v.w.Show()
	if len(paden) > 0 {
		v.Inlezen(0, paden)
	}
}

// Raam is the window itself.
func (v *Venster) Raam() fyne.Window { return v.w }

// Gevallen imports what was dropped on the window: into the dossier in view, or else as a new
// one. Without a dossier in view several folders become several dossiers.
func (v *Venster) Gevallen(uris []fyne.URI) {
	var paden []string
	for _, u := range uris {
		if u.Scheme() == "file" {
			paden = append(paden, u.Path())
		}
	}
	switch {
	case len(paden) == 0:
		v.waarschuw(taal.T("fout.slepen"), taal.T("fout.slepen.doe"))
	case v.opZaak:
		v.vraagWaarheen(paden)
	default:
		v.Inlezen(0, paden)
	}
}

func (v *Venster) zetThema() {
	p := v.app.Preferences()
	v.app.Settings().SetTheme(thema.Nieuw(thema.Keuze(p.StringWithFallback(voorkeurThema, string(thema.Systeem))),
		float32(p.FloatWithFallback(voorkeurSchaal, 1))))
}

// naarOverzicht shows all dossiers.
func (v *Venster) naarOverzicht() {
	v.opZaak = false
	v.w.SetTitle("Dossiercheck")
	v.pagina.Objects = []fyne.CanvasObject{v.overzicht.Inhoud()}
	v.pagina.Refresh()
	v.ververs()
}

func (v *Venster) toonZaak() {
	v.opZaak = true
	v.w.SetTitle(v.zaak.Huidig().Naam + " – Dossiercheck")
	v.pagina.Objects = []fyne.CanvasObject{v.zaak.Inhoud()}
	v.pagina.Refresh()
}

// ververs reads the list of dossiers again.
func (v *Venster) ververs() {
	v.o.Achter(func() func() {
		regels, err := v.zaken.Overzicht(context.Background())
		return func() {
			if err != nil {
				v.fout(err)
				return
			}
			v.regels = regels
			v.overzicht.Zet(regels)
			v.opDeHoogte()
		}
	})
}

// opDeHoogte judges the dossiers anew whose row is of an earlier day, once, in the background.
func (v *Venster) opDeHoogte() {
	if v.bijgewerkt || !slices.ContainsFunc(v.regels, func(r werk.Regel) bool { return r.Verouderd }) {
		return
	}
	v.bijgewerkt = true
	v.o.Achter(func() func() {
		err := v.zaken.Ververs(context.Background(), nil)
		return func() {
			if err != nil {
				v.fout(err)
				return
			}
			v.ververs()
		}
	})
}

// openZaak brings a dossier in view, and then does what is asked for with it.
func (v *Venster) openZaak(id int64, dan func()) {
	v.o.Achter(func() func() {
		z, err := v.zaken.Open(context.Background(), id)
		return func() {
			if err != nil {
				v.fout(err)
				return
			}
			v.zaak.Zet(z)
			v.toonZaak()
			if dan != nil {
				dan()
			}
		}
	})
}
