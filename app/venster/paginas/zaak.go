package paginas

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// Zaak is the page of one dossier: a side bar, a head with the verdict, and a section.
type Zaak struct {
	h    *Handelingen
	zaak werk.Zaak
	nu   Sectie

	Oordeel     *Oordeel
	Bevindingen *Bevindingen
	Documenten  *Documenten
	Tijdlijn    *Tijdlijn
	Gegevens    *Gegevens

	nav       []*onderdelen.Klikbaar
	tellers   []*onderdelen.Tekst
	kop       *fyne.Container
	oordeel   []fyne.CanvasObject // of the head: what makes room for a page
	blad      *fyne.Container     // head and section
	midden    *fyne.Container
	ongedaan  *onderdelen.Knop
	opnieuw   *onderdelen.Knop
	inhoud    fyne.CanvasObject
	OpWisseld func(Sectie) // may be nil; called after another section came in view
}

// NieuwZaak makes the page, empty.
func NieuwZaak(h *Handelingen) *Zaak {
	z := &Zaak{h: h, nu: -1}
	z.Oordeel = NieuwOordeel(h, z)
	z.Bevindingen = NieuwBevindingen(h)
	z.Documenten = NieuwDocumenten(h)
	z.Tijdlijn = NieuwTijdlijn(func(s dossier.Sleutel) { z.ToonDocument(s) }, func(id string) { z.ToonBevinding(id) })
	z.Gegevens = NieuwGegevens(h)
	z.ongedaan = onderdelen.NieuwKnop("", theme.ContentUndoIcon(), h.Ongedaan).Licht()
	z.opnieuw = onderdelen.NieuwKnop("", theme.ContentRedoIcon(), h.Opnieuw).Licht()
	z.Bevindingen.luik.opZicht, z.Documenten.luik.opZicht = z.zetKop, z.zetKop
	z.kop = onderdelen.Op()
	z.midden = container.NewStack()
	z.blad = &fyne.Container{Layout: bovenRest{}, Objects: []fyne.CanvasObject{z.kop, onderdelen.Om(6, 4, z.midden)}}
	z.inhoud = container.NewBorder(nil, nil, z.zijbalk(), nil, z.blad)
	z.Kies(SectieOordeel)
	return z
}

func (z *Zaak) zijbalk() fyne.CanvasObject {
	iconen := []fyne.Resource{theme.HomeIcon(), theme.ListIcon(), theme.DocumentIcon(), theme.HistoryIcon(), theme.AccountIcon()}
	boven := onderdelen.Kolom(1, links(onderdelen.NieuwKnop(taal.T("zaak.terug"), theme.NavigateBackIcon(), z.h.Terug).Licht()),
		onderdelen.Om(0, 1, onderdelen.Streep()))
	for i, s := range Secties() {
		teller := onderdelen.NieuwTekst("", thema.Klein, thema.Zacht, true)
		k := onderdelen.NieuwKlikbaar("", "", onderdelen.Om(3, 2.4, onderdelen.Rij(2.5, []float32{0, 1},
			onderdelen.Vorm(iconen[i], theme.ColorNameForeground, 4.5),
			onderdelen.NieuwTekst(taal.T(s.Sleutel()), "", "", false).Soepel(), teller)), func() { z.Kies(s) })
		z.nav, z.tellers = append(z.nav, k), append(z.tellers, teller)
		boven.Add(k)
	}
	onder := onderdelen.Kolom(1,
		links(onderdelen.NieuwKnop(taal.T("zaak.toevoegen"), theme.ContentAddIcon(), z.h.Toevoegen).Licht()),
		links(onderdelen.NieuwKnop(taal.T("zaak.snelkeuze"), theme.SearchIcon(), z.h.Snelkeuze).Licht()))
	return onderdelen.Op(onderdelen.NieuwVlak(thema.Zijbalk, "", 0),
		onderdelen.Ruim(54, 0, onderdelen.Om(3, 4, container.NewBorder(boven, onder, nil, nil))))
}

func links(k *onderdelen.Knop) *onderdelen.Knop {
	k.Alignment = widget.ButtonAlignLeading
	return k
}

// Ververs draws everything again after the theme changed, also the sections out of view.
func (z *Zaak) Ververs() {
	for _, o := range z.secties() {
		o.Refresh()
	}
	z.inhoud.Refresh()
}

func (z *Zaak) secties() []fyne.CanvasObject {
	return []fyne.CanvasObject{z.Oordeel.Inhoud(), z.Bevindingen.Inhoud(), z.Documenten.Inhoud(), z.Tijdlijn.Inhoud(), z.Gegevens.Inhoud()}
}

// Inhoud is the page to show.
func (z *Zaak) Inhoud() fyne.CanvasObject { return z.inhoud }

// Sectie is the section in view.
func (z *Zaak) Sectie() Sectie { return z.nu }

// Huidig is the dossier in view.
func (z *Zaak) Huidig() *werk.Zaak { return &z.zaak }

// Kies brings a section in view.
func (z *Zaak) Kies(s Sectie) {
	if s < 0 || s >= aantalSecties {
		return
	}
	z.nu = s
	for i, k := range z.nav {
		k.Zet(Sectie(i) == s)
	}
	z.midden.Objects = []fyne.CanvasObject{z.secties()[s]}
	z.midden.Refresh()
	z.zetKop()
	if z.OpWisseld != nil {
		z.OpWisseld(s)
	}
}

// Filter is the field to type in on the section in view, nil when it has none.
func (z *Zaak) Filter() fyne.Focusable {
	switch z.nu {
	case SectieBevindingen:
		return z.Bevindingen.Filter()
	case SectieDocumenten:
		return z.Documenten.Filter()
	}
	return nil
}

// Lijst is the list of the section in view, nil when it has none.
func (z *Zaak) Lijst() *onderdelen.Lijst {
	switch z.nu {
	case SectieBevindingen:
		return z.Bevindingen.lijst
	case SectieDocumenten:
		return z.Documenten.lijst
	}
	return nil
}

// Escape closes what lies open on the section in view; false when there was nothing.
func (z *Zaak) Escape() bool {
	switch z.nu {
	case SectieBevindingen:
		return z.Bevindingen.Sluit()
	case SectieDocumenten:
		return z.Documenten.Sluit()
	}
	return false
}

// ToonDocument brings a document in view.
func (z *Zaak) ToonDocument(s dossier.Sleutel) {
	z.Kies(SectieDocumenten)
	z.Documenten.Toon(s)
}

// ToonBevinding brings a finding in view; an unknown id only changes the section.
func (z *Zaak) ToonBevinding(toets string) {
	z.Kies(SectieBevindingen)
	z.Bevindingen.Toon(toets)
}

// Zet shows a dossier; the section, and what was chosen on it, stays when it is the same one.
func (z *Zaak) Zet(zaak werk.Zaak) {
	ander := zaak.ID != z.zaak.ID
	z.zaak = zaak
	z.Oordeel.Zet(&z.zaak)
	z.Bevindingen.Zet(&z.zaak, ander)
	z.Documenten.Zet(&z.zaak, ander)
	z.Tijdlijn.Zet(&z.zaak.Rapport)
	z.Gegevens.Zet(&z.zaak)
	r := &z.zaak.Rapport
	for s, n := range map[Sectie]int{SectieBevindingen: r.Tel(oordeel.Tekort), SectieDocumenten: len(r.Dossier.Documenten)} {
		z.tellers[s].Zet(strconv.Itoa(n))
	}
	z.ongedaan.Aan(zaak.KanOngedaan)
	z.opnieuw.Aan(zaak.KanOpnieuw)
	z.kop.Objects = []fyne.CanvasObject{z.bouwKop()}
	z.zetKop()
	if ander {
		z.Kies(SectieOordeel)
	}
}

// bouwKop makes the head: who, the verdict in a sentence, and the figures that matter.
func (z *Zaak) bouwKop() fyne.CanvasObject {
	r := &z.zaak.Rapport
	titel := z.zaak.Naam
	if w := r.Dossier.Werknemer; w.Waarde != "" {
		titel = w.Waarde
	}
	sub := r.Dossier.Werkgever.Waarde
	if sub == "" {
		sub = z.zaak.Naam
	}
	rapport := onderdelen.NieuwKnop(taal.T("knop.rapport"), theme.DocumentSaveIcon(), z.h.Rapport).Belangrijk()
	boven := onderdelen.Rij(2, []float32{1},
		onderdelen.Rij(3, []float32{0, 1}, onderdelen.NieuwTekst(titel, thema.Kop, "", true),
			onderdelen.Om(0, 1, onderdelen.NieuwTekst(sub, "", thema.Zacht, false).Soepel())),
		z.ongedaan, z.opnieuw, rapport)
	zin := onderdelen.RijBoven(3, []float32{0, 1},
		container.NewVBox(onderdelen.NieuwMerk(onderdelen.MerkVanNiveau(r.Risico.Niveau), thema.Gewoon)),
		onderdelen.Om(0, 0.7, onderdelen.Lopend(r.Risico.Zin)))
	z.oordeel = []fyne.CanvasObject{zin, z.cijfers()}
	k := onderdelen.Kolom(2.5, append([]fyne.CanvasObject{boven}, z.oordeel...)...)
	return onderdelen.Kolom(0, onderdelen.Op(onderdelen.NieuwVlak(thema.Vlak, "", 0), onderdelen.Om(6, 3, k)), onderdelen.Streep())
}

// zetKop leaves only the name in the head while a page is looked at, which needs the room.
func (z *Zaak) zetKop() {
	leest := z.nu == SectieBevindingen && z.Bevindingen.Zicht() != nil || z.nu == SectieDocumenten && z.Documenten.Zicht() != nil
	for _, o := range z.oordeel {
		if leest {
			o.Hide()
		} else {
			o.Show()
		}
	}
	z.blad.Refresh()
}

func (z *Zaak) cijfers() fyne.CanvasObject {
	r := &z.zaak.Rapport
	vet := func(s string) fyne.CanvasObject { return onderdelen.NieuwTekst(s, "", "", true) }
	merk := func(n oordeel.Niveau) fyne.CanvasObject {
		l, _ := thema.VanNiveau(n)
		return onderdelen.Rij(1.5, nil, onderdelen.Vorm(onderdelen.VormVanNiveau(n), l, 4),
			onderdelen.NieuwTekst(onderdelen.NiveauWoord(n), "", l, true))
	}
	week := taal.T("datum.onbekend")
	switch {
	case r.Ziekteweek > 104:
		week = strconv.Itoa(r.Ziekteweek)
	case r.Ziekteweek > 0:
		week = taal.T("zaak.week-van", r.Ziekteweek)
	}
	return onderdelen.Stroom(12,
		onderdelen.Waarde(taal.T("zaak.administratief"), merk(r.Risico.Administratief.Niveau)),
		onderdelen.Waarde(taal.T("zaak.inhoudelijk"), merk(r.Risico.Inhoudelijk.Niveau)),
		onderdelen.Waarde(taal.T("zaak.ziekteweek"), vet(week)),
		onderdelen.Waarde(taal.T("zaak.peildatum"), vet(onderdelen.Dag(r.Peildatum))),
		onderdelen.Waarde(taal.T("zaak.einde"), vet(onderdelen.Dag(r.EindeWachttijd))),
		onderdelen.Waarde(taal.T("zaak.bedrag"), vet(bedrag(r.Risico.Bedrag))))
}

// bedrag writes the range of what a loonsanctie would cost.
func bedrag(b oordeel.Bedrag) string {
	switch {
	case b.Hoog == 0:
		return taal.T("bedrag.onbekend")
	case b.Laag == b.Hoog:
		return taal.Euro(b.Hoog)
	default:
		return taal.T("bedrag.tussen", taal.Euro(b.Laag), taal.Euro(b.Hoog))
	}
}
