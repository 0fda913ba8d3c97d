package paginas

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
	"dossiercheck/app/werk"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// eersteDingen is how many things to do the first page names; the rest is on the list of
// findings.
const eersteDingen = 6

// Oordeel is the section with the verdict, what to do first, and what it rests on.
type Oordeel struct {
	h      *Handelingen
	naar   *Zaak
	rol    *onderdelen.Rol
	inhoud fyne.CanvasObject
}

// NieuwOordeel makes the section; naar is where its links lead.
func NieuwOordeel(h *Handelingen, naar *Zaak) *Oordeel {
	o := &Oordeel{h: h, naar: naar, rol: onderdelen.NieuwRol(container.NewStack())}
	o.inhoud = o.rol
	return o
}

// Inhoud is the section to show.
func (o *Oordeel) Inhoud() fyne.CanvasObject { return o.inhoud }

// Zet shows a dossier.
func (o *Oordeel) Zet(z *werk.Zaak) {
	r := &z.Rapport
	links := onderdelen.Kolom(4, o.onleesbaar(r.Dossier.Onleesbaar), o.eerst(r), o.termijnen(r), o.open(r))
	rechts := onderdelen.Kolom(4,
		o.route("zaak.administratief", r, r.Risico.Administratief),
		o.route("zaak.inhoudelijk", r, r.Risico.Inhoudelijk),
		o.kosten(r.Risico.Bedrag),
		o.telling(r))
	o.rol.Zet(onderdelen.Om(0, 0, &fyne.Container{Layout: tweeKolommen{}, Objects: []fyne.CanvasObject{links, rechts}}))
}

// EersteDingen are the gaps in the order in which to repair them: the earliest last day
// first, then those without a fixed day, substantive before administrative within a day.
func EersteDingen(r *oordeel.Rapport) []*oordeel.Bevinding {
	var uit []*oordeel.Bevinding
	for i := range r.Bevindingen {
		if r.Bevindingen[i].Uitkomst == oordeel.Tekort {
			uit = append(uit, &r.Bevindingen[i])
		}
	}
	late := kalender.MoetDag("9999-12-31")
	dag := func(b *oordeel.Bevinding) kalender.Dag {
		if b.HerstelTot.Bekend() {
			return b.HerstelTot
		}
		return late
	}
	zwaar := func(b *oordeel.Bevinding) int {
		switch {
		case b.Route == oordeel.Inhoudelijk && b.Gemist:
			return 0
		case b.Route == oordeel.Inhoudelijk:
			return 1
		case b.Route == oordeel.Administratief:
			return 2
		}
		return 3
	}
	slices.SortStableFunc(uit, func(a, b *oordeel.Bevinding) int {
		return cmp.Or(cmp.Compare(dag(a), dag(b)), cmp.Compare(zwaar(a), zwaar(b)))
	})
	return uit
}

func (o *Oordeel) eerst(r *oordeel.Rapport) fyne.CanvasObject {
	dingen := EersteDingen(r)
	k := onderdelen.Kolom(1, onderdelen.Kop(taal.T("oordeel.eerst")))
	if len(dingen) == 0 {
		if len(r.Dossier.Documenten) == 0 {
			k.Add(onderdelen.Lopend(taal.T("oordeel.geen-documenten")))
			k.Add(onderdelen.Om(0, 1, onderdelen.Rij(0, nil, onderdelen.NieuwKnop(taal.T("menu.toevoegen"), theme.ContentAddIcon(), o.h.Toevoegen))))
		} else {
			k.Add(onderdelen.Lopend(taal.T("oordeel.niets-te-doen")))
		}
		return onderdelen.Kaart(k)
	}
	k.Add(onderdelen.Om(0, 0.5, onderdelen.Zacht(taal.T("oordeel.eerst.uitleg"))))
	for i, b := range dingen {
		if i == eersteDingen {
			k.Add(onderdelen.Rij(0, nil, onderdelen.NieuwKnop(taal.N("oordeel.meer", len(dingen)-i), theme.NavigateNextIcon(),
				func() { o.naar.Bevindingen.ZetFilter(oordeel.Tekort); o.naar.Kies(SectieBevindingen) }).Licht()))
			break
		}
		k.Add(o.ding(b, r.Peildatum))
	}
	return onderdelen.Kaart(k)
}

// ding is one thing to do: what, who, and until when.
func (o *Oordeel) ding(b *oordeel.Bevinding, peildatum kalender.Dag) fyne.CanvasObject {
	wat := b.Herstel
	if wat == "" {
		wat = b.Bericht
	}
	tot, kleur := taal.T("oordeel.geen-dag"), thema.Zacht
	if b.HerstelTot.Bekend() {
		tot, kleur = taal.T("oordeel.voor", onderdelen.Dag(b.HerstelTot)), theme.ColorNameForeground
		if b.HerstelTot < peildatum.Plus(14) {
			kleur = thema.Rood
		}
	}
	onder := []fyne.CanvasObject{metIcoon(theme.HistoryIcon(), tot, kleur, b.HerstelTot.Bekend())}
	if b.HerstelWie != "" {
		onder = append(onder, metIcoon(theme.AccountIcon(), b.HerstelWie, thema.Zacht, false))
	}
	if b.Route != oordeel.GeenRoute && b.Route != "" {
		onder = append(onder, onderdelen.NieuwTekst(taal.T("route."+string(b.Route)), thema.Klein, thema.Zacht, false))
	}
	l, _ := thema.VanUitkomst(b.Uitkomst)
	rij := onderdelen.RijBoven(3, []float32{0, 1},
		container.NewVBox(onderdelen.Om(0, 0.6, onderdelen.Vorm(onderdelen.VormVanUitkomst(b.Uitkomst), l, 5))),
		onderdelen.Kolom(1, onderdelen.NieuwAlinea(b.Kop(), "", "", true), onderdelen.Lopend(wat), onderdelen.Stroom(4, onder...)))
	return onderdelen.NieuwKlikbaar("", thema.Rand, onderdelen.Om(3, 2.5, rij), func() { o.naar.ToonBevinding(b.Toets) })
}

// metIcoon is a small icon with a small word.
func metIcoon(r fyne.Resource, s string, kleur fyne.ThemeColorName, vet bool) fyne.CanvasObject {
	return onderdelen.Rij(1, nil, onderdelen.Vorm(r, kleur, 3.6), onderdelen.NieuwTekst(s, thema.Klein, kleur, vet))
}

// tweeKolommen puts two columns beside each other, 3 to 2, or below each other when the page
// is narrow.
type tweeKolommen struct{}

func (tweeKolommen) binnen(breedte float32) *fyne.Container {
	if breedte < 180*theme.Size(thema.Eenheid) {
		return onderdelen.Kolom(4)
	}
	return onderdelen.RijBoven(4, []float32{3, 2})
}

func (t tweeKolommen) Layout(objs []fyne.CanvasObject, s fyne.Size) {
	b := t.binnen(s.Width)
	b.Objects = objs
	b.Resize(s)
	b.Layout.Layout(objs, s)
}

func (t tweeKolommen) MinSize(objs []fyne.CanvasObject) fyne.Size {
	return onderdelen.Kolom(4, objs...).MinSize()
}

func (t tweeKolommen) HoogteBij(objs []fyne.CanvasObject, breedte float32) float32 {
	b := t.binnen(breedte)
	b.Objects = objs
	return onderdelen.HoogteBij(b, breedte)
}
