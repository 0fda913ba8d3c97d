package paginas

import (
	"errors"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/app/bladbeeld"
	"dossiercheck/app/bladbeeld/markering"
	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
)

// Bladzicht shows the pages that proofs stand on, with the quotes lit up, and leafs through
// their files. When there is no picture of a page it shows the text that was read, and why.
type Bladzicht struct {
	h      *Handelingen
	d      *dossier.Dossier // as read: with all pages
	bewijs []dossier.Bewijs
	i      int    // the proof that was asked for last
	file   string // the file in view
	alsTxt bool   // the person wants text
	stop   func() // calls off the search for places

	blad                         *onderdelen.Blad
	titel, telt, schaal, welk    *onderdelen.Tekst
	citaat                       *onderdelen.Alinea
	terug, verder, eerder, later *onderdelen.Knop
	tekst                        *onderdelen.Klikbaar
	midden, inhoud               *fyne.Container
}

// nieuwBladzicht makes a view of proofs that begins with proof i. sluit goes back.
func nieuwBladzicht(h *Handelingen, z *werk.Zaak, bewijs []dossier.Bewijs, i int, sluit func()) *Bladzicht {
	v := &Bladzicht{h: h, d: &z.Gelezen, bewijs: bewijs, blad: onderdelen.NieuwBlad()}
	v.blad.Straks = h.Straks
	v.blad.OpWissel = func(int) { v.i = v.hier(); v.licht(); v.zet() }
	v.blad.OpStand = v.zetStand
	v.blad.OpFout = func(error) { v.zet() }
	v.blad.OpLetter = v.letter
	v.titel = onderdelen.NieuwTekst("", "", "", true).Soepel()
	v.citaat = onderdelen.NieuwAlinea("", thema.Klein, thema.Zacht, false)
	v.telt, v.schaal = onderdelen.NieuwTekst("", thema.Klein, "", false), onderdelen.NieuwTekst("", thema.Klein, "", false)
	v.welk = onderdelen.NieuwTekst("", thema.Klein, "", false)
	v.terug = onderdelen.NieuwKnop("", theme.NavigateBackIcon(), func() { v.blad.Ga(v.blad.Pagina() - 1) }).Licht()
	v.verder = onderdelen.NieuwKnop("", theme.NavigateNextIcon(), func() { v.blad.Ga(v.blad.Pagina() + 1) }).Licht()
	v.eerder = onderdelen.NieuwKnop("", theme.MoveUpIcon(), func() { v.ander(-1) }).Licht()
	v.later = onderdelen.NieuwKnop("", theme.MoveDownIcon(), func() { v.ander(1) }).Licht()
	v.tekst = onderdelen.Chip(nil, "", taal.T("blad.tekst"), func() { v.alsTxt = !v.alsTxt; v.zet() })
	kop := onderdelen.Rij(2, []float32{0, 1}, onderdelen.NieuwKnop(taal.T("blad.terug"), theme.NavigateBackIcon(), sluit).Licht(), v.titel,
		onderdelen.NieuwKnop(taal.T("blad.open"), theme.ViewFullScreenIcon(), func() { h.OpenPDF(v.file, v.blad.Pagina()) }))
	balk := onderdelen.Stroom(3,
		onderdelen.Rij(0.5, nil, v.terug, v.telt, v.verder),
		onderdelen.Rij(0.5, nil, onderdelen.NieuwKnop("", theme.ZoomOutIcon(), v.blad.ZoomUit).Licht(), v.schaal,
			onderdelen.NieuwKnop("", theme.ZoomInIcon(), v.blad.ZoomIn).Licht()),
		onderdelen.Rij(1, nil, onderdelen.Chip(nil, "", taal.T("blad.breed"), v.blad.Breed), onderdelen.Chip(nil, "", taal.T("blad.heel"), v.blad.Heel), v.tekst,
			onderdelen.NieuwKnop("", theme.MediaReplayIcon(), v.blad.Draai).Licht()))
	var bron fyne.CanvasObject = v.citaat
	if len(bewijs) > 1 {
		bron = onderdelen.Rij(2, []float32{0, 1}, onderdelen.Rij(0.5, nil, v.eerder, v.welk, v.later), v.citaat)
	}
	v.midden = container.NewStack(v.blad)
	v.inhoud = &fyne.Container{Layout: bovenRest{1}, Objects: []fyne.CanvasObject{onderdelen.Kolom(0.5, kop, bron, balk), v.midden}}
	v.toon(i)
	return v
}

// Inhoud is what to show.
func (v *Bladzicht) Inhoud() fyne.CanvasObject { return v.inhoud }

// Sluit lets the pictures go.
func (v *Bladzicht) Sluit() {
	v.zoekNiet()
	v.blad.Sluit()
}

// Getoond is the page in view.
func (v *Bladzicht) Getoond() (bestand string, pagina int) { return v.file, v.blad.Pagina() }

func (v *Bladzicht) zoekNiet() {
	if v.stop != nil {
		v.stop()
		v.stop = nil
	}
}

// toon shows proof i.
func (v *Bladzicht) toon(i int) {
	v.i = i
	b := v.bewijs[i]
	if b.Bestand != v.file || b.Pagina != v.blad.Pagina() {
		v.file = b.Bestand
		v.blad.Toon(v.h.Beeld(b.Bestand), b.Pagina, bladenVan(v.d, b.Bestand))
	}
	v.licht()
	v.zet()
}

// ander goes to the next proof, or the one before; after the last comes the first.
func (v *Bladzicht) ander(d int) {
	if n := len(v.bewijs); n > 0 {
		v.toon((max(v.i, 0) + d + n) % n)
	}
}

func (v *Bladzicht) letter(r rune) {
	switch r {
	case 'n':
		v.ander(1)
	case 'N':
		v.ander(-1)
	}
}

// hier is the first proof on the page in view, or the one that was asked for last.
func (v *Bladzicht) hier() int {
	if i := slices.IndexFunc(v.bewijs, v.opPagina); i >= 0 {
		return i
	}
	return v.i
}

func (v *Bladzicht) opPagina(b dossier.Bewijs) bool {
	return b.Bestand == v.file && b.Pagina == v.blad.Pagina() && b.Citaat != ""
}

// licht lights up the proofs on the page in view, that of the moment first.
func (v *Bladzicht) licht() {
	v.zoekNiet()
	var hier []dossier.Bewijs
	for j := range v.bewijs {
		if b := v.bewijs[(v.i+j)%len(v.bewijs)]; v.opPagina(b) && !slices.Contains(hier, b) {
			hier = append(hier, b)
		}
	}
	if len(hier) == 0 {
		v.blad.Licht(nil, nil)
		return
	}
	opHier := v.opPagina(v.bewijs[v.i])
	v.stop = v.h.Plaats(hier, func(p [][]markering.Vak) {
		if opHier {
			v.blad.Licht(p[0], slices.Concat(p[1:]...))
		} else {
			v.blad.Licht(nil, slices.Concat(p...))
		}
	})
}

// zet writes the words around the page and puts the page, or its text, in the middle.
func (v *Bladzicht) zet() {
	v.titel.Zet(taal.T("blad.titel", kortPad(v.file), v.blad.Pagina()))
	citaat := ""
	b := v.bewijs[v.i]
	if v.opPagina(b) {
		citaat = "„" + strings.Join(strings.Fields(b.Citaat), " ") + "”"
	}
	v.citaat.Zet(citaat)
	v.welk.Zet(taal.T("blad.bewijs", v.i+1, len(v.bewijs)))
	v.terug.Aan(v.blad.Pagina() > 1)
	v.verder.Aan(v.blad.Pagina() < v.blad.Bladen())
	v.tekst.Zet(v.alsTxt)
	fout := v.blad.Fout()
	switch {
	case fout == nil && !v.alsTxt:
		v.midden.Objects = []fyne.CanvasObject{v.blad}
	default:
		if !v.opPagina(b) {
			b = dossier.Bewijs{Bestand: v.file, Pagina: v.blad.Pagina()}
		}
		vak := tekstvak(v.d, b)
		if fout != nil {
			vak = &fyne.Container{Layout: bovenRest{2}, Objects: []fyne.CanvasObject{v.waarom(fout), vak}}
		}
		v.midden.Objects = []fyne.CanvasObject{vak}
	}
	v.zetStand()
	v.inhoud.Refresh()
}

func (v *Bladzicht) zetStand() {
	v.telt.Zet(taal.T("blad.tel", v.blad.Pagina(), v.blad.Bladen()))
	v.schaal.Zet(taal.T("blad.schaal", int(v.blad.Schaal()*100+0.5)))
}

// waarom says why there is no picture and offers what helps.
func (v *Bladzicht) waarom(err error) fyne.CanvasObject {
	var f *bladbeeld.Fout
	k := onderdelen.Kolom(2, onderdelen.Lopend(err.Error()))
	if errors.As(err, &f) {
		switch f.Soort {
		case bladbeeld.Slot:
			k.Add(onderdelen.Stroom(2, onderdelen.NieuwKnop(taal.T("knop.wachtwoord"), nil, func() { v.h.BladSlot(v.file, v.opnieuw) })))
		case bladbeeld.Weg:
			k.Add(onderdelen.Stroom(2, onderdelen.NieuwKnop(taal.T("papier.wijs"), theme.FolderOpenIcon(), v.h.WijsAan)))
		}
	}
	return onderdelen.KaartMet(4, 3, thema.AmberVlak, "", k)
}

// opnieuw asks for the page again.
func (v *Bladzicht) opnieuw() {
	v.blad.Toon(v.h.Beeld(v.file), v.blad.Pagina(), bladenVan(v.d, v.file))
	v.licht()
	v.zet()
}

// ververs tries again what went wrong: the dossier was read anew.
func (v *Bladzicht) ververs() {
	if v.blad.Fout() != nil {
		v.opnieuw()
	}
}

// bladenVan counts the pages of a file.
func bladenVan(d *dossier.Dossier, bestand string) int {
	n := 0
	for i := range d.Documenten {
		if d.Documenten[i].Bestand == bestand {
			n = max(n, d.Documenten[i].Paginas[1])
		}
	}
	return n
}

// tweeluik is a list with the details of what is chosen beside it. When a page is looked at
// the details come in the place of the list, so that what is said and where it stands are
// beside each other.
type tweeluik struct {
	lijst, kaart  fyne.CanvasObject
	links, rechts *fyne.Container
	zicht         *Bladzicht     // nil while no page is looked at
	eerder        fyne.Focusable // had the keyboard before
	deel          float32        // of the list, and of the details beside a page
	deelNaast     float32
	opZicht       func() // called when a page comes in view or goes; may be nil
	inhoud        *onderdelen.Splitsing
}

func nieuwTweeluik(lijst, details fyne.CanvasObject, deel float32) *tweeluik {
	t := &tweeluik{lijst: lijst, kaart: onderdelen.Kaart(details), deel: deel, deelNaast: 0.38}
	t.links, t.rechts = container.NewStack(lijst), container.NewStack(t.kaart)
	t.inhoud = onderdelen.NieuweSplitsing(t.links, t.rechts, deel)
	return t
}

// bekijk shows a page beside the details, and gives it the keyboard.
func (t *tweeluik) bekijk(z *Bladzicht) {
	if t.zicht != nil {
		t.zicht.Sluit()
	} else {
		t.deel = t.inhoud.Deel()
		t.inhoud.Zet(t.deelNaast)
	}
	t.zicht = z
	t.links.Objects, t.rechts.Objects = []fyne.CanvasObject{t.kaart}, []fyne.CanvasObject{z.Inhoud()}
	t.links.Refresh()
	t.rechts.Refresh()
	t.meld()
	if c := fyne.CurrentApp().Driver().CanvasForObject(t.inhoud); c != nil {
		if _, ok := c.Focused().(*onderdelen.Blad); !ok {
			t.eerder = c.Focused()
		}
		c.Focus(z.blad)
	}
}

func (t *tweeluik) meld() {
	if t.opZicht != nil {
		t.opZicht()
	}
}

// ververs tells the page beside the details that the dossier changed.
func (t *tweeluik) ververs() {
	if t.zicht != nil {
		t.zicht.ververs()
	}
}

// sluit goes back to the list; false when it was there already.
func (t *tweeluik) sluit() bool {
	if t.zicht == nil {
		return false
	}
	c := fyne.CurrentApp().Driver().CanvasForObject(t.inhoud)
	terug := c != nil && c.Focused() == fyne.Focusable(t.zicht.blad)
	t.zicht.Sluit()
	t.zicht = nil
	t.deelNaast = t.inhoud.Deel()
	t.inhoud.Zet(t.deel)
	t.links.Objects, t.rechts.Objects = []fyne.CanvasObject{t.lijst}, []fyne.CanvasObject{t.kaart}
	t.links.Refresh()
	t.rechts.Refresh()
	t.meld()
	if terug {
		c.Unfocus()
		if t.eerder != nil {
			c.Focus(t.eerder)
		}
	}
	t.eerder = nil
	return true
}
