package venster

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/paginas"
	"dossiercheck/app/venster/thema"
)

// toets is a shortcut with Ctrl, or Cmd on a Mac.
func toets(k fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierShortcutDefault}
}

func toetsShift(k fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift}
}

// snel is a shortcut with what it does. It stands in the menu when it has a place there; a
// menu's shortcut works wherever the keyboard is, also in a field.
type snel struct {
	sleutel string // of the words
	toets   fyne.Shortcut
	doe     func()
}

func (v *Venster) item(s snel) *fyne.MenuItem {
	m := fyne.NewMenuItem(taal.T(s.sleutel), func() {
		if !v.bezet() {
			s.doe()
		}
	})
	m.Shortcut = s.toets
	return m
}

// menu makes the menu of the window.
func (v *Venster) menu() *fyne.MainMenu {
	alsZaak := func(f func()) func() {
		return func() {
			if v.opZaak {
				f()
			}
		}
	}
	bestand := fyne.NewMenu(taal.T("menu.bestand"),
		v.item(snel{"menu.bestanden", toets(fyne.KeyO), func() { v.h.Importeer() }}),
		v.item(snel{"menu.map", toetsShift(fyne.KeyO), func() { v.h.ImporteerMap() }}),
		v.item(snel{"menu.voorbeeld", nil, func() { v.h.Voorbeeld() }}),
		fyne.NewMenuItemSeparator(),
		v.item(snel{"menu.toevoegen", nil, alsZaak(func() { v.h.Toevoegen() })}),
		v.item(snel{"menu.rapport", toets(fyne.KeyS), alsZaak(func() { v.h.Rapport() })}))
	bewerken := fyne.NewMenu(taal.T("menu.bewerken"),
		v.item(snel{"menu.ongedaan", &fyne.ShortcutUndo{}, func() { v.terug(true) }}),
		v.item(snel{"menu.opnieuw", toetsShift(fyne.KeyZ), func() { v.terug(false) }}),
		fyne.NewMenuItemSeparator(),
		v.item(snel{"menu.zoeken", toets(fyne.KeyF), v.naarFilter}),
		v.item(snel{"menu.snelkeuze", toets(fyne.KeyK), v.snelkeuze}),
		fyne.NewMenuItemSeparator(),
		v.item(snel{"menu.hernoem", nil, alsZaak(func() { v.hernoem(v.zaak.Huidig().ID) })}),
		v.item(snel{"menu.verwijder", nil, alsZaak(func() { v.verwijder(v.zaak.Huidig().ID) })}))
	var ga []*fyne.MenuItem
	for i, s := range paginas.Secties() {
		ga = append(ga, v.item(snel{s.Sleutel(), toets(fyne.KeyName(strconv.Itoa(i + 1))), alsZaak(func() { v.zaak.Kies(s) })}))
	}
	ga = append(ga, fyne.NewMenuItemSeparator(), v.item(snel{"menu.overzicht", nil, v.naarOverzicht}))
	return fyne.NewMainMenu(bestand, bewerken, fyne.NewMenu(taal.T("menu.ga"), ga...), v.menuBeeld(),
		fyne.NewMenu(taal.T("menu.help"), v.item(snel{"menu.sneltoetsen", nil, v.toonSneltoetsen}), v.item(snel{"menu.over", nil, v.toonOver})))
}

// menuBeeld has light and dark, the size of the letters and the language.
func (v *Venster) menuBeeld() *fyne.Menu {
	p := v.app.Preferences()
	m := fyne.NewMenu(taal.T("menu.beeld"))
	for _, k := range thema.Keuzes {
		i := v.item(snel{"thema." + string(k), nil, func() { v.kiesThema(k) }})
		i.Checked = p.StringWithFallback(voorkeurThema, string(thema.Systeem)) == string(k)
		m.Items = append(m.Items, i)
	}
	letters := fyne.NewMenuItem(taal.T("menu.letters"), nil)
	var keuzes []*fyne.MenuItem
	for _, s := range thema.Schalen {
		i := fyne.NewMenuItem(strconv.Itoa(int(s*100+0.5))+"%", func() { v.kiesSchaal(s) })
		i.Checked = float32(p.FloatWithFallback(voorkeurSchaal, 1)) == s
		keuzes = append(keuzes, i)
	}
	letters.ChildMenu = fyne.NewMenu("", keuzes...)
	talen := fyne.NewMenuItem(taal.T("menu.taal"), nil)
	var namen []*fyne.MenuItem
	for _, c := range taal.Talen {
		i := fyne.NewMenuItem(taal.T("taal."+string(c)), func() { v.kiesTaal(c) })
		i.Checked = taal.Gekozen() == c
		namen = append(namen, i)
	}
	talen.ChildMenu = fyne.NewMenu("", namen...)
	m.Items = append(m.Items, fyne.NewMenuItemSeparator(), letters, talen)
	return m
}

func (v *Venster) kiesThema(k thema.Keuze) {
	v.app.Preferences().SetString(voorkeurThema, string(k))
	v.zetThema()
	v.w.SetMainMenu(v.menu())
}

func (v *Venster) kiesSchaal(s float32) {
	v.app.Preferences().SetFloat(voorkeurSchaal, float64(s))
	v.zetThema()
	v.herbouw()
}

func (v *Venster) kiesTaal(c taal.Code) {
	v.app.Preferences().SetString(voorkeurTaal, string(c))
	taal.Kies(c)
	v.herbouw()
}

// bezet tells whether something lies over the pages that must be finished first.
func (v *Venster) bezet() bool { return v.w.Canvas().Overlays().Top() != nil }

// terug undoes (or does again) typing when a field has the keyboard, else the last step.
func (v *Venster) terug(ongedaan bool) {
	type typt interface {
		Undo()
		Redo()
	}
	if f, ok := v.w.Canvas().Focused().(typt); ok {
		if ongedaan {
			f.Undo()
		} else {
			f.Redo()
		}
		return
	}
	if ongedaan {
		v.h.Ongedaan()
	} else {
		v.h.Opnieuw()
	}
}

// naarFilter gives the keyboard to the field that narrows down what is in view.
func (v *Venster) naarFilter() {
	f := v.overzicht.Filter()
	if v.opZaak {
		f = v.zaak.Filter()
	}
	if f != nil {
		v.w.Canvas().Focus(f)
	}
}

// toetsen makes the keys work that need no Ctrl, and Ctrl+Y beside Ctrl+Shift+Z.
func (v *Venster) toetsen() {
	c := v.w.Canvas()
	c.SetOnTypedKey(v.Toets)
	c.AddShortcut(&fyne.ShortcutRedo{}, func(fyne.Shortcut) { v.h.Opnieuw() })
}

// Toets handles a key that nothing in the window had a use for.
func (v *Venster) Toets(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyEscape:
		v.escape()
	case fyne.KeyF1:
		if !v.bezet() {
			v.toonSneltoetsen()
		}
	case fyne.KeyF2:
		if !v.bezet() && v.opZaak {
			v.hernoem(v.zaak.Huidig().ID)
		}
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyPageUp, fyne.KeyPageDown, fyne.KeyHome, fyne.KeyEnd:
		if l := v.lijst(); l != nil && !v.bezet() && v.w.Canvas().Focused() == nil {
			l.Focus(v.w.Canvas())
			v.w.Canvas().Focused().TypedKey(e)
		}
	}
}

// lijst is the list in view, nil when there is none; the arrow keys go to it when nothing
// else has the keyboard.
func (v *Venster) lijst() *onderdelen.Lijst {
	if v.opZaak {
		return v.zaak.Lijst()
	}
	if len(v.regels) == 0 {
		return nil
	}
	return v.overzicht.Lijst()
}

// escape goes one step back: out of a dialog, out of a page of a paper, out of a field, out of
// a dossier.
func (v *Venster) escape() {
	switch {
	case v.open != nil && v.open.popup.Visible():
		if f := v.open.annuleer; f != nil {
			f()
		}
	case v.bezet(): // a menu or file dialog closes itself
	case !v.opZaak:
		v.w.Canvas().Unfocus()
	case v.zaak.Escape():
	case v.w.Canvas().Focused() != nil:
		v.w.Canvas().Unfocus()
	default:
		v.naarOverzicht()
	}
}

// regelMenu shows what can be done with a row of the overview.
func (v *Venster) regelMenu(id int64, plek fyne.Position) {
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("",
		fyne.NewMenuItem(taal.T("menu.open"), func() { v.openZaak(id, nil) }),
		fyne.NewMenuItem(taal.T("menu.hernoem"), func() { v.hernoem(id) }),
		fyne.NewMenuItemSeparator(),
		fyne.NewMenuItem(taal.T("menu.verwijder"), func() { v.verwijder(id) })), v.w.Canvas(), plek)
}

// sneltoetsen lists the keys with the key of their words, in the order of the help.
var sneltoetsen = [][2]string{
	{"Ctrl+K", "hulp.snelkeuze"}, {"Ctrl+O", "hulp.openen"}, {"Ctrl+Shift+O", "hulp.map"}, {"Ctrl+1 – 5", "hulp.secties"},
	{"Ctrl+F", "hulp.filter"}, {"Ctrl+S", "hulp.rapport"}, {"Ctrl+Z", "hulp.ongedaan"}, {"Ctrl+Shift+Z", "hulp.opnieuw"},
	{"Tab", "hulp.tab"}, {"toets.pijlen", "hulp.pijlen"}, {"Enter", "hulp.enter"}, {"B", "hulp.bekijk"}, {"F2", "hulp.f2"}, {"Delete", "hulp.delete"},
	{"Page Up / Down", "hulp.blad.blader"}, {"+ / –", "hulp.blad.zoom"}, {"0 / 1", "hulp.blad.pas"}, {"R", "hulp.blad.draai"}, {"N / Shift+N", "hulp.blad.bewijs"},
	{"Esc", "hulp.esc"}, {"F1", "hulp.f1"},
}

func (v *Venster) toonSneltoetsen() {
	lijst := onderdelen.Kolom(1.2)
	for _, s := range sneltoetsen {
		lijst.Add(onderdelen.Rij(3, []float32{0, 1},
			onderdelen.Ruim(32, 0, onderdelen.NieuwTekst(taal.T(s[0]), "", "", true)), onderdelen.NieuwTekst(taal.T(s[1]), "", "", false).Soepel()))
	}
	dicht := onderdelen.NieuwKnop(taal.T("knop.sluiten"), nil, nil).Belangrijk()
	d := v.toon(taal.T("hulp.titel"), onderdelen.Kolom(3, lijst, onderdelen.Zacht(taal.T("hulp.mac"))), nil, dicht)
	dicht.OnTapped, d.annuleer = d.sluit, d.sluit
}

func (v *Venster) toonOver() {
	dicht := onderdelen.NieuwKnop(taal.T("knop.sluiten"), nil, nil).Belangrijk()
	d := v.toon("Dossiercheck "+v.o.Versie, onderdelen.Kolom(2, onderdelen.Lopend(taal.T("over.wat")), onderdelen.Zacht(taal.T("over.grens"))), nil, dicht)
	dicht.OnTapped, d.annuleer = d.sluit, d.sluit
}
