package venster

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
)

// dialoog is a window in the window: a title, content and buttons. Escape is the same as the
// first button, which changes nothing; Enter in a field is the same as the last.
type dialoog struct {
	v         *Venster
	popup     *widget.PopUp
	annuleer  func()
	bevestig  func()
	opSluiten func()
	blijft    bool     // stays under a dialog that comes over it
	onder     *dialoog // the dialog below this one
}

// breed is how wide a dialog is, in steps of white space.
const breed = 140

// sluit takes the dialog away.
func (d *dialoog) sluit() {
	if d.v.open == d {
		d.v.open = d.onder
	}
	d.popup.Hide()
	if f := d.opSluiten; f != nil {
		d.opSluiten = nil
		f()
	}
}

// toon puts a dialog in view in place of the one that is there. eerst gets the keyboard, nil
// for the last button.
func (v *Venster) toon(titel string, inhoud fyne.CanvasObject, eerst fyne.Focusable, knoppen ...*onderdelen.Knop) *dialoog {
	d := &dialoog{v: v}
	if v.open != nil && v.open.blijft {
		d.onder = v.open
	} else if v.open != nil {
		v.open.sluit()
	}
	rij := onderdelen.Rij(2, []float32{1}, onderdelen.Ruim(1, 1, onderdelen.NieuwTekst("", "", "", false)))
	for _, k := range knoppen {
		rij.Add(k)
	}
	if n := len(knoppen); n > 0 {
		d.annuleer, d.bevestig = knoppen[0].OnTapped, knoppen[n-1].OnTapped
		if eerst == nil {
			eerst = knoppen[n-1]
		}
	}
	alles := onderdelen.Om(4, 3, onderdelen.Kolom(4, onderdelen.NieuwAlinea(titel, thema.Tussen, "", true), inhoud, rij))
	d.popup = widget.NewModalPopUp(&fyne.Container{Layout: dialoogMaat{v.w.Canvas()}, Objects: []fyne.CanvasObject{alles}}, v.w.Canvas())
	v.open = d
	d.popup.Show()
	if eerst != nil {
		v.w.Canvas().Focus(eerst)
	}
	return d
}

// dialoogMaat gives a dialog its width and the height that fits, within the window.
type dialoogMaat struct{ c fyne.Canvas }

func (m dialoogMaat) MinSize(objs []fyne.CanvasObject) fyne.Size {
	e := theme.Size(thema.Eenheid)
	b := fyne.Min(breed*e, m.c.Size().Width-12*e)
	return fyne.NewSize(b, fyne.Min(onderdelen.HoogteBij(objs[0], b), m.c.Size().Height-12*e))
}

func (m dialoogMaat) Layout(objs []fyne.CanvasObject, s fyne.Size) { objs[0].Resize(s) }

// waarschuw says what happened and what to do.
func (v *Venster) waarschuw(wat, doe string) {
	ok := onderdelen.NieuwKnop(taal.T("knop.sluiten"), nil, nil).Belangrijk()
	d := v.toon(wat, onderdelen.Lopend(doe), nil, ok)
	ok.OnTapped, d.annuleer, d.bevestig = d.sluit, d.sluit, d.sluit
}

// vraag asks before something is done; gevaar makes the button red.
func (v *Venster) vraag(titel, uitleg, doen string, gevaar bool, ja func()) {
	nee := onderdelen.NieuwKnop(taal.T("knop.annuleren"), nil, nil)
	ok := onderdelen.NieuwKnop(doen, nil, nil).Belangrijk()
	var eerst fyne.Focusable
	if gevaar {
		ok.Gevaar()
		eerst = nee
	}
	d := v.toon(titel, onderdelen.Lopend(uitleg), eerst, nee, ok)
	d.koppel(nee, ok, ja)
}

// vraagTekst asks for a line of text; an empty one is not taken.
func (v *Venster) vraagTekst(titel, uitleg string, veld *onderdelen.Veld, doen string, ja func(string)) {
	nee := onderdelen.NieuwKnop(taal.T("knop.annuleren"), nil, nil)
	ok := onderdelen.NieuwKnop(doen, nil, nil).Belangrijk()
	d := v.toon(titel, onderdelen.Kolom(2, onderdelen.Zacht(uitleg), veld), veld, nee, ok)
	d.koppel(nee, ok, func() { ja(veld.Text) })
	ok.Aan(veld.Text != "")
	veld.OnChanged = func(s string) { ok.Aan(s != "") }
	veld.OpEnter = func() {
		if !ok.Disabled() {
			d.bevestig()
		}
	}
}

// koppel makes the two buttons of a question work: both close the dialog.
func (d *dialoog) koppel(nee, ok *onderdelen.Knop, ja func()) {
	nee.OnTapped = d.sluit
	ok.OnTapped = func() { d.sluit(); ja() }
	d.annuleer, d.bevestig = nee.OnTapped, ok.OnTapped
}

// melding is a line at the bottom of the window that goes away by itself.
type melding struct {
	tekst  *onderdelen.Alinea
	inhoud *fyne.Container
	nr     int
}

func nieuweMelding() *melding {
	m := &melding{tekst: onderdelen.Lopend("")}
	m.inhoud = &fyne.Container{Layout: onderMidden{m}, Objects: []fyne.CanvasObject{
		onderdelen.KaartMet(5, 3, thema.Gekozen, theme.ColorNamePrimary, m.tekst)}}
	m.inhoud.Hide()
	return m
}

// onderMidden puts its object at the bottom in the middle.
type onderMidden struct{ m *melding }

func (onderMidden) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (o onderMidden) Layout(objs []fyne.CanvasObject, s fyne.Size) {
	e := theme.Size(thema.Eenheid)
	b := fyne.Min(fyne.Min(150*e, o.m.tekst.Breedte()+11*e), s.Width-8*e)
	h := onderdelen.HoogteBij(objs[0], b)
	objs[0].Resize(fyne.NewSize(b, h))
	objs[0].Move(fyne.NewPos((s.Width-b)/2, s.Height-h-5*e))
}

// meld shows a line for some seconds.
func (v *Venster) meld(s string) {
	m := v.toast
	m.nr++
	nr := m.nr
	m.tekst.Zet(s)
	m.inhoud.Show()
	m.inhoud.Refresh()
	v.o.Later(7, func() {
		if m.nr == nr {
			m.inhoud.Hide()
		}
	})
}
