package venster

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/paginas"
	"dossiercheck/app/venster/thema"
)

// zoeker shows a field with a list over the window; choosing closes it first.
func (v *Venster) zoeker(voorbeeld string, alles []onderdelen.Treffer) *onderdelen.Zoeker {
	if v.open != nil {
		v.open.sluit()
	}
	d := &dialoog{v: v}
	z := onderdelen.NieuwZoeker(voorbeeld, alles, func(t onderdelen.Treffer) {
		d.sluit()
		t.Doe()
	})
	d.annuleer = d.sluit
	e := theme.Size(thema.Eenheid)
	c := v.w.Canvas()
	maat := fyne.NewSize(fyne.Min(160*e, c.Size().Width-10*e), fyne.Min(112*e, c.Size().Height-30*e))
	d.popup = widget.NewPopUp(onderdelen.Om(2, 2, z), c)
	d.popup.Resize(maat)
	v.open, v.gezocht = d, z
	d.popup.ShowAtPosition(fyne.NewPos((c.Size().Width-maat.Width)/2, fyne.Min(22*e, c.Size().Height-maat.Height)))
	d.popup.Resize(maat)
	c.Focus(z.Veld)
	return z
}

// snelkeuze finds dossiers, documents, findings and commands by a few letters.
func (v *Venster) snelkeuze() {
	if v.bezet() {
		return
	}
	v.zoeker(taal.T("snel.zoek"), v.treffers())
}

// treffers lists everything that can be found: first what belongs to the dossier in view.
func (v *Venster) treffers() []onderdelen.Treffer {
	var uit []onderdelen.Treffer
	if v.opZaak {
		for _, s := range paginas.Secties() {
			uit = append(uit, onderdelen.Treffer{Vorm: theme.NavigateNextIcon(), Tekst: taal.T(s.Sleutel()), Soort: "Ctrl+" + strconv.Itoa(int(s)+1),
				Doe: func() { v.zaak.Kies(s) }})
		}
	}
	uit = append(uit, v.opdrachten()...)
	for _, r := range v.regels {
		uit = append(uit, onderdelen.Treffer{Vorm: theme.FolderIcon(), Tekst: r.Naam, Onder: r.Werkgever, Soort: taal.T("snel.dossier"),
			Doe: func() { v.openZaak(r.ID, nil) }})
	}
	if !v.opZaak {
		return uit
	}
	r := &v.zaak.Huidig().Rapport
	for i := range r.Bevindingen {
		b := &r.Bevindingen[i]
		l, _ := thema.VanUitkomst(b.Uitkomst)
		uit = append(uit, onderdelen.Treffer{Vorm: onderdelen.VormVanUitkomst(b.Uitkomst), Kleur: l, Tekst: b.Titel,
			Onder: onderdelen.UitkomstWoord(b.Uitkomst), Soort: taal.T("snel.bevinding"), Doe: func() { v.zaak.ToonBevinding(b.Toets) }})
	}
	for i := range r.Dossier.Documenten {
		d := &r.Dossier.Documenten[i]
		uit = append(uit, onderdelen.Treffer{Vorm: theme.DocumentIcon(), Tekst: d.Soort.Naam() + " " + d.Datum().Kort(), Onder: d.Bestand,
			Soort: taal.T("snel.document"), Doe: func() { v.zaak.ToonDocument(d.Sleutel()) }})
	}
	return uit
}

// opdrachten are the commands that make sense now.
func (v *Venster) opdrachten() []onderdelen.Treffer {
	var uit []onderdelen.Treffer
	erbij := func(vorm fyne.Resource, sleutel, toets string, doe func()) {
		soort := taal.T("snel.opdracht")
		if toets != "" {
			soort = toets
		}
		uit = append(uit, onderdelen.Treffer{Vorm: vorm, Tekst: taal.T(sleutel), Soort: soort, Doe: doe})
	}
	if v.opZaak {
		z := v.zaak.Huidig()
		erbij(theme.DocumentSaveIcon(), "menu.rapport", "Ctrl+S", v.h.Rapport)
		erbij(theme.ContentAddIcon(), "menu.toevoegen", "", v.h.Toevoegen)
		if z.KanOngedaan {
			erbij(theme.ContentUndoIcon(), "menu.ongedaan", "Ctrl+Z", v.h.Ongedaan)
		}
		if z.KanOpnieuw {
			erbij(theme.ContentRedoIcon(), "menu.opnieuw", "Ctrl+Shift+Z", v.h.Opnieuw)
		}
		erbij(theme.DocumentCreateIcon(), "menu.hernoem", "F2", func() { v.hernoem(z.ID) })
		erbij(theme.DeleteIcon(), "menu.verwijder", "", func() { v.verwijder(z.ID) })
		erbij(theme.NavigateBackIcon(), "menu.overzicht", "Esc", v.naarOverzicht)
	} else {
		for i, sleutel := range []string{"kolom.werknemer", "kolom.week", "kolom.risico", "kolom.administratief", "kolom.inhoudelijk", "kolom.tekorten", "kolom.volgende", "kolom.documenten"} {
			if len(v.regels) < 2 {
				break
			}
			uit = append(uit, onderdelen.Treffer{Vorm: theme.MenuDropDownIcon(), Tekst: taal.T("snel.sorteer", taal.T(sleutel)), Soort: taal.T("snel.opdracht"),
				Doe: func() { v.overzicht.Sorteer(i) }})
		}
	}
	erbij(theme.FolderOpenIcon(), "menu.bestanden", "Ctrl+O", v.h.Importeer)
	erbij(theme.FolderIcon(), "menu.map", "Ctrl+Shift+O", v.h.ImporteerMap)
	erbij(theme.InfoIcon(), "menu.voorbeeld", "", v.h.Voorbeeld)
	for _, k := range thema.Keuzes {
		uit = append(uit, onderdelen.Treffer{Vorm: theme.ColorPaletteIcon(), Tekst: taal.T("menu.thema") + ": " + taal.T("thema."+string(k)),
			Soort: taal.T("snel.opdracht"), Doe: func() { v.kiesThema(k) }})
	}
	erbij(theme.HelpIcon(), "menu.sneltoetsen", "F1", v.toonSneltoetsen)
	return uit
}
