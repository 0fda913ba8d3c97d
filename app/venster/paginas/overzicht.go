package paginas

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
	"dossiercheck/app/werk"
	"dossiercheck/checker/oordeel"
)

// The columns of the overview.
const (
	kolWerknemer = iota
	kolWeek
	kolRisico
	kolAdmin
	kolInhoud
	kolTekorten
	kolVolgende
	kolDocumenten
)

// Overzicht is the page with all dossiers.
type Overzicht struct {
	h      *Handelingen
	regels []werk.Regel
	zicht  []int // of regels, after filter and sorting
	kolom  int
	op     bool

	filter *onderdelen.Veld
	lijst  *onderdelen.Lijst
	telt   *onderdelen.Tekst
	niets  *fyne.Container
	vol    *fyne.Container
	leeg   fyne.CanvasObject
	inhoud *fyne.Container
}

// NieuwOverzicht makes the page.
func NieuwOverzicht(h *Handelingen) *Overzicht {
	o := &Overzicht{h: h, kolom: kolRisico}
	o.filter = onderdelen.NieuwVeld(taal.T("overzicht.filter"))
	o.filter.OnChanged = func(string) { o.kies() }
	o.filter.OpPijl = func(d int) {
		if c := fyne.CurrentApp().Driver().CanvasForObject(o.lijst); c != nil && d > 0 {
			o.lijst.Focus(c)
		}
	}
	o.filter.OpEnter = func() {
		if len(o.zicht) > 0 {
			h.Open(o.regels[o.zicht[0]].ID)
		}
	}
	o.lijst = onderdelen.NieuwLijst([]onderdelen.Kolomkop{
		{Titel: taal.T("kolom.werknemer"), Min: 36, Gewicht: 3, Sorteert: true},
		{Titel: taal.T("kolom.week"), Min: 12, Rechts: true, Sorteert: true},
		{Titel: taal.T("kolom.risico"), Min: 25, Sorteert: true},
		{Titel: taal.T("kolom.administratief"), Min: 25, Sorteert: true},
		{Titel: taal.T("kolom.inhoudelijk"), Min: 25, Sorteert: true},
		{Titel: taal.T("kolom.tekorten"), Min: 17, Rechts: true, Sorteert: true},
		{Titel: taal.T("kolom.volgende"), Min: 36, Gewicht: 3, Sorteert: true},
		{Titel: taal.T("kolom.documenten"), Min: 21, Rechts: true, Sorteert: true},
	}, 14, o)
	o.lijst.PijlWijst = true
	o.lijst.OpKeuze = func(i int) { h.Open(o.regels[o.zicht[i]].ID) }
	o.lijst.OpOpen = o.lijst.OpKeuze
	o.lijst.OpSorteer = o.Sorteer
	o.lijst.OpMenu = func(i int, p fyne.Position) { h.RegelMenu(o.regels[o.zicht[i]].ID, p) }
	o.lijst.OpToets = func(i int, k fyne.KeyName) {
		switch {
		case i < 0 || i >= len(o.zicht):
		case k == fyne.KeyDelete:
			h.Verwijder(o.regels[o.zicht[i]].ID)
		case k == fyne.KeyF2:
			h.Hernoem(o.regels[o.zicht[i]].ID)
		}
	}
	o.telt = onderdelen.NieuwTekst("", "", thema.Zacht, false)
	o.bouw()
	o.Zet(nil)
	return o
}

func (o *Overzicht) bouw() {
	openen := onderdelen.NieuwKnop(taal.T("knop.dossier-openen"), theme.FolderOpenIcon(), o.h.Importeer).Belangrijk()
	kop := onderdelen.Rij(3, []float32{1},
		onderdelen.Kolom(0.5, onderdelen.NieuwTekst(taal.T("overzicht.titel"), thema.Kop, "", true), o.telt),
		onderdelen.Ruim(70, 0, o.filter), openen)
	o.niets = container.NewCenter(onderdelen.NieuwTekst(taal.T("overzicht.niets"), "", thema.Zacht, false))
	slepen := container.NewCenter(onderdelen.NieuwTekst(taal.T("overzicht.slepen"), thema.Klein, thema.Zacht, false))
	o.vol = container.NewBorder(onderdelen.Om(0, 3, kop), onderdelen.Om(0, 2, slepen), nil, nil,
		container.NewStack(o.lijst, o.niets))
	o.leeg = o.eersteKeer()
	o.inhoud = container.NewStack(onderdelen.Om(7, 4, o.vol), o.leeg)
}

// eersteKeer is what someone sees who has no dossier yet.
func (o *Overzicht) eersteKeer() fyne.CanvasObject {
	bestanden := onderdelen.NieuwKnop(taal.T("knop.dossier-openen"), theme.FolderOpenIcon(), o.h.Importeer).Belangrijk()
	mapje := onderdelen.NieuwKnop(taal.T("knop.map-openen"), theme.FolderIcon(), o.h.ImporteerMap)
	voorbeeld := onderdelen.NieuwKnop(taal.T("knop.voorbeeld"), theme.FileIcon(), o.h.Voorbeeld)
	midden := func(x fyne.CanvasObject) fyne.CanvasObject { return container.NewCenter(x) }
	stap := func(n, kop, tekst string) fyne.CanvasObject {
		return onderdelen.RijBoven(3, []float32{0, 1},
			container.NewVBox(onderdelen.Ruim(8, 8, onderdelen.Op(onderdelen.NieuwVlak(thema.Gekozen, "", 16),
				container.NewCenter(onderdelen.NieuwTekst(n, "", theme.ColorNamePrimary, true))))),
			onderdelen.Kolom(0.5, onderdelen.NieuwTekst(kop, "", "", true), onderdelen.Zacht(tekst)))
	}
	kaart := onderdelen.KaartMet(10, 9, thema.Vlak, thema.Rand, onderdelen.Kolom(5,
		midden(onderdelen.Vorm(theme.FolderOpenIcon(), theme.ColorNamePrimary, 13)),
		midden(onderdelen.NieuwTekst(taal.T("leeg.titel"), thema.Kop, "", true)),
		midden(onderdelen.NieuwTekst(taal.T("leeg.uitleg"), "", thema.Zacht, false)),
		midden(onderdelen.Rij(3, nil, bestanden, mapje, voorbeeld)),
		onderdelen.Streep(),
		onderdelen.RijBoven(6, []float32{1, 1, 1},
			stap("1", taal.T("leeg.stap1"), taal.T("leeg.stap1.uitleg")),
			stap("2", taal.T("leeg.stap2"), taal.T("leeg.stap2.uitleg")),
			stap("3", taal.T("leeg.stap3"), taal.T("leeg.stap3.uitleg"))),
		midden(onderdelen.NieuwTekst(taal.T("leeg.thuis"), thema.Klein, thema.Zacht, false))))
	return container.NewCenter(&fyne.Container{Layout: vasteBreedte{190}, Objects: []fyne.CanvasObject{kaart}})
}

// vasteBreedte gives its object a width in steps of white space and the height that fits.
type vasteBreedte struct{ stappen float32 }

func (v vasteBreedte) breed() float32 { return v.stappen * theme.Size(thema.Eenheid) }

func (v vasteBreedte) Layout(objs []fyne.CanvasObject, s fyne.Size) { objs[0].Resize(s) }

func (v vasteBreedte) MinSize(objs []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(v.breed(), onderdelen.HoogteBij(objs[0], v.breed()))
}

// Inhoud is the page to show.
func (o *Overzicht) Inhoud() fyne.CanvasObject { return o.inhoud }

// Filter is the field to type in.
func (o *Overzicht) Filter() fyne.Focusable { return o.filter }

// Lijst is the list of dossiers.
func (o *Overzicht) Lijst() *onderdelen.Lijst { return o.lijst }

// Zet shows these dossiers.
func (o *Overzicht) Zet(regels []werk.Regel) {
	o.regels = regels
	if len(regels) == 0 {
		o.vol.Hide()
		o.leeg.Show()
	} else {
		o.vol.Show()
		o.leeg.Hide()
	}
	o.kies()
}

// Sorteer sorts on a column; a second time turns the order round. What needs attention comes
// first: high risk, many gaps, an early deadline.
func (o *Overzicht) Sorteer(kolom int) {
	if o.kolom == kolom {
		o.op = !o.op
	} else {
		o.kolom, o.op = kolom, kolom == kolWerknemer || kolom == kolVolgende
	}
	o.kies()
}

// kies applies filter and sorting and draws the list again.
func (o *Overzicht) kies() {
	o.zicht = o.zicht[:0]
	zoek := strings.ToLower(strings.TrimSpace(o.filter.Text))
	for i, r := range o.regels {
		if zoek == "" || strings.Contains(strings.ToLower(strings.Join([]string{r.Werknemer, r.Werkgever, r.Naam,
			onderdelen.NiveauWoord(r.Risico.Niveau), r.Volgende.Naam}, "\n")), zoek) {
			o.zicht = append(o.zicht, i)
		}
	}
	slices.SortStableFunc(o.zicht, func(a, b int) int {
		v := o.vergelijk(&o.regels[a], &o.regels[b])
		if !o.op {
			v = -v
		}
		return cmp.Or(v, strings.Compare(naam(&o.regels[a]), naam(&o.regels[b])))
	})
	o.lijst.ZetSortering(o.kolom, o.op)
	o.lijst.Toon(-1)
	o.lijst.Ververs()
	o.lijst.NaarBoven()
	o.telt.Zet(taal.N("overzicht.aantal", len(o.regels)))
	if len(o.zicht) == 0 && len(o.regels) > 0 {
		o.niets.Show()
	} else {
		o.niets.Hide()
	}
}

func rang(n oordeel.Niveau) int {
	return map[oordeel.Niveau]int{oordeel.Laag: 1, oordeel.Verhoogd: 2, oordeel.Hoog: 3}[n]
}

func (o *Overzicht) vergelijk(a, b *werk.Regel) int {
	switch o.kolom {
	case kolWerknemer:
		return strings.Compare(strings.ToLower(naam(a)), strings.ToLower(naam(b)))
	case kolWeek:
		return cmp.Compare(a.Week, b.Week)
	case kolRisico:
		return cmp.Or(cmp.Compare(rang(a.Risico.Niveau), rang(b.Risico.Niveau)), cmp.Compare(a.Tekorten, b.Tekorten))
	case kolAdmin:
		return cmp.Compare(rang(a.Risico.Administratief.Niveau), rang(b.Risico.Administratief.Niveau))
	case kolInhoud:
		return cmp.Compare(rang(a.Risico.Inhoudelijk.Niveau), rang(b.Risico.Inhoudelijk.Niveau))
	case kolTekorten:
		return cmp.Compare(a.Tekorten, b.Tekorten)
	case kolVolgende:
		if a.HeeftVolgende != b.HeeftVolgende {
			if a.HeeftVolgende == o.op {
				return -1
			}
			return 1
		}
		return cmp.Compare(a.Volgende.Uiterlijk, b.Volgende.Uiterlijk)
	default:
		return cmp.Compare(a.Documenten, b.Documenten)
	}
}

// naam is what a dossier is called on screen: the employee, or the name of the dossier.
func naam(r *werk.Regel) string {
	if r.Werknemer != "" {
		return r.Werknemer
	}
	return r.Naam
}

// Aantal implements onderdelen.Bron.
func (o *Overzicht) Aantal() int { return len(o.zicht) }

// Kop implements onderdelen.Bron.
func (o *Overzicht) Kop(int) (string, bool) { return "", false }

// Cellen implements onderdelen.Bron.
func (o *Overzicht) Cellen(i int) []onderdelen.Cel {
	r := &o.regels[o.zicht[i]]
	onder := r.Werkgever
	if r.Werknemer != "" && r.Naam != "" && r.Naam != r.Werknemer {
		onder = strings.Trim(r.Werkgever+" · "+r.Naam, " ·")
	}
	week := strconv.Itoa(r.Week)
	if r.Week == 0 {
		week = "–"
	}
	volgende := onderdelen.Cel{Tekst: taal.T("overzicht.geen-volgende"), Kleur: thema.Zacht}
	if r.HeeftVolgende {
		volgende = onderdelen.Cel{Tekst: r.Volgende.Naam, Onder: taal.T("overzicht.uiterlijk", onderdelen.Dag(r.Volgende.Uiterlijk))}
	}
	tekorten := onderdelen.Cel{Tekst: strconv.Itoa(r.Tekorten), Vet: r.Tekorten > 0}
	return []onderdelen.Cel{
		{Tekst: naam(r), Onder: onder, Vet: true},
		{Tekst: week},
		{Merk: onderdelen.MerkVanNiveau(r.Risico.Niveau)},
		{Merk: onderdelen.MerkVanNiveau(r.Risico.Administratief.Niveau)},
		{Merk: onderdelen.MerkVanNiveau(r.Risico.Inhoudelijk.Niveau)},
		tekorten,
		volgende,
		{Tekst: strconv.Itoa(r.Documenten), Kleur: thema.Zacht},
	}
}
