package paginas

import (
	"errors"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

func vormMens() fyne.Resource { return theme.AccountIcon() }

// toon fills the detail pane with a document: what it was taken for and why, what else it
// could be, and which dates stand in it.
func (p *Documenten) toon(i int) {
	d := &p.docs()[i]
	p.sleutel = d.Sleutel()
	if p.getoond != p.sleutel {
		p.Sluit()
	}
	p.getoond = p.sleutel
	p.luik.ververs()
	kop := onderdelen.Kolom(1,
		onderdelen.Stroom(2, onderdelen.NieuwMerk(zekerMerk(d), thema.Klein)),
		onderdelen.NieuwAlinea(d.Soort.Naam(), thema.Tussen, "", true),
		onderdelen.Zacht(d.Bestand+" · "+taal.T("document.paginas", paginas(d))+bronTekst(d)))
	if d.Reden != "" {
		kop.Add(onderdelen.Om(0, 0.5, onderdelen.Lopend(onderdelen.Zin(d.Reden))))
	}
	knoppen := onderdelen.Stroom(2, onderdelen.NieuwKnop(taal.T("document.bekijk"), theme.VisibilityIcon(), func() { p.bekijk(d) }),
		onderdelen.NieuwKnop(taal.T("blad.open"), theme.ViewFullScreenIcon(), func() { p.h.OpenPDF(d.Bestand, d.Paginas[0]) }))
	p.rol.Zet(onderdelen.Om(0.5, 1, onderdelen.Kolom(4, kop, knoppen, onderdelen.Streep(), p.soorten(d), onderdelen.Streep(), p.datums(d))))
}

// bronTekst says where the text came from when that matters for how far to trust it.
func bronTekst(d *dossier.Document) string {
	switch d.Tekstbron {
	case dossier.OCR:
		return " · " + taal.T("document.ocr")
	case dossier.GeenTekst:
		return " · " + taal.T("document.geen-tekst")
	}
	return ""
}

// soorten offers the other types that were considered, and the whole list.
func (p *Documenten) soorten(d *dossier.Document) fyne.CanvasObject {
	rij := onderdelen.Stroom(1.5)
	for _, k := range d.Kandidaten {
		if k.Soort == d.Soort {
			continue
		}
		rij.Add(onderdelen.Chip(nil, "", taal.T("document.kandidaat", k.Soort.Naam(), int(k.Zekerheid*100+0.5)), func() { p.h.Soort(d, k.Soort) }))
	}
	rij.Add(onderdelen.Chip(theme.SearchIcon(), theme.ColorNamePrimary, taal.T("document.andere-soort"), func() { p.h.KiesSoort(d) }))
	return onderdelen.Kolom(1.5, onderdelen.NieuwTekst(taal.T("document.soort-wijzigen"), "", "", true), rij)
}

// datums offers the dates that were read, and a field for another one.
func (p *Documenten) datums(d *dossier.Document) fyne.CanvasObject {
	k := onderdelen.Kolom(1.5, onderdelen.NieuwTekst(taal.T("document.datum"), "", "", true))
	if d.Documentdatum == nil {
		k.Add(onderdelen.Lopend(taal.T("document.datum.geen")))
	} else {
		zin := onderdelen.Dag(d.Documentdatum.Dag)
		if r := d.Documentdatum.Reden; r != "" {
			zin += " – " + r
		}
		k.Add(onderdelen.Lopend(zin))
		if d.Documentdatum.Hersteld {
			k.Add(onderdelen.Zacht(taal.T("document.datum.hersteld")))
		}
	}
	if len(d.Datums) > 0 {
		k.Add(onderdelen.Label(taal.T("document.datum.gevonden")))
	}
	for _, x := range d.Datums {
		k.Add(p.datumknop(d, x))
	}
	p.datum = onderdelen.NieuwVeld(taal.T("document.datum.voorbeeld"))
	fout := onderdelen.NieuwAlinea("", thema.Klein, thema.Rood, false)
	fout.Hide()
	neem := func() {
		dag, err := LeesDag(p.datum.Text)
		if err != nil {
			fout.Zet(taal.T("fout.datum"))
			fout.Show()
			p.rol.Ververs()
			return
		}
		p.h.Datum(d, dag)
	}
	p.datum.OpEnter = neem
	k.Add(onderdelen.Stroom(2, onderdelen.Ruim(40, 0, p.datum), onderdelen.NieuwKnop(taal.T("document.datum.neem"), nil, neem),
		onderdelen.NieuwKnop(taal.T("document.datum.zonder"), nil, func() { p.h.Datum(d, kalender.GeenDag) }).Licht()))
	k.Add(fout)
	return k
}

// datumknop is a date that was read: pressing it makes it the date of the document.
func (p *Documenten) datumknop(d *dossier.Document, x dossier.Datering) fyne.CanvasObject {
	gekozen := x.Dag == d.Datum()
	teken := theme.RadioButtonIcon()
	if gekozen {
		teken = theme.RadioButtonCheckedIcon()
	}
	onder := taal.T("rol."+string(x.Rol)) + " · " + taal.T("document.pagina", x.Pagina)
	if x.Citaat != "" {
		onder += " · „" + strings.Join(strings.Fields(x.Citaat), " ") + "”"
	}
	k := onderdelen.NieuwKlikbaar("", thema.Rand, onderdelen.Om(2.5, 1.5, onderdelen.Rij(2.5, []float32{0, 1},
		onderdelen.Vorm(teken, theme.ColorNamePrimary, 4.5),
		onderdelen.Kolom(0, onderdelen.NieuwTekst(onderdelen.Dag(x.Dag), "", "", gekozen).Soepel(),
			onderdelen.NieuwTekst(onder, thema.Klein, thema.Zacht, false).Soepel()))), func() { p.h.Datum(d, x.Dag) })
	k.Zet(gekozen)
	return onderdelen.Rij(1, []float32{1}, k, onderdelen.NieuwKnop("", theme.VisibilityIcon(), func() {
		p.toonBlad(d, dossier.Bewijs{Bestand: d.Bestand, Pagina: x.Pagina, Citaat: x.Citaat})
	}).Licht())
}

// bekijk shows a document beside its details: where its date stands, or its first page.
func (p *Documenten) bekijk(d *dossier.Document) {
	eerst := dossier.Bewijs{Bestand: d.Bestand, Pagina: d.Paginas[0]}
	if x := d.Documentdatum; x != nil && x.Pagina > 0 {
		eerst.Pagina, eerst.Citaat = x.Pagina, x.Citaat
	}
	p.toonBlad(d, eerst)
}

// toonBlad shows a page of a document beside its details; the dates that were read in it
// follow as proofs.
func (p *Documenten) toonBlad(d *dossier.Document, eerst dossier.Bewijs) {
	var bewijs []dossier.Bewijs
	for _, x := range d.Datums {
		if b := (dossier.Bewijs{Bestand: d.Bestand, Pagina: x.Pagina, Citaat: x.Citaat}); x.Pagina > 0 && !slices.Contains(bewijs, b) {
			bewijs = append(bewijs, b)
		}
	}
	i := slices.Index(bewijs, eerst)
	if i < 0 {
		bewijs, i = append([]dossier.Bewijs{eerst}, bewijs...), 0
	}
	p.luik.bekijk(nieuwBladzicht(p.h, p.zaak, bewijs, i, func() { p.Sluit() }))
}

var errDag = errors.New("geen datum")

// LeesDag reads a day as people type it: 15-1-2024, 15/01/2024, 15.1.24 or 2024-01-15. A year
// of two digits is in this century.
func LeesDag(s string) (kalender.Dag, error) {
	s = strings.NewReplacer("/", "-", ".", "-", " ", "-").Replace(strings.TrimSpace(s))
	for _, vorm := range []string{"2-1-2006", time.DateOnly, "2-1-06"} {
		if t, err := time.Parse(vorm, s); err == nil {
			if t.Year() < 1950 || t.Year() > 2100 {
				return kalender.GeenDag, errDag
			}
			return kalender.DagVan(t.Year(), int(t.Month()), t.Day())
		}
	}
	return kalender.GeenDag, errDag
}
