package paginas

import (
	"regexp"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// Gegevens is the section with what no paper tells: the wage, the hours, interruptions, and
// the first sick day when the papers do not agree on it.
type Gegevens struct {
	h *Handelingen

	ziektedag, peildatum, loon, percentage, uren *onderdelen.Veld

	uitZiektedag   *onderdelen.Alinea
	fouten         map[*onderdelen.Veld]*onderdelen.Alinea
	onderbrekingen []*onderbreking
	rijen          *fyne.Container
	melding        *onderdelen.Alinea
	rol            *onderdelen.Rol
	inhoud         fyne.CanvasObject
}

// onderbreking is one row of the table of interruptions.
type onderbreking struct {
	van, tot *onderdelen.Veld
	soort    *widget.Select
}

// onderbrekingSoorten are the kinds of the contract, in the order of the menu.
var onderbrekingSoorten = []string{"herstel", "zwangerschapsverlof", "bevallingsverlof"}

// NieuwGegevens makes the section.
func NieuwGegevens(h *Handelingen) *Gegevens {
	g := &Gegevens{h: h, fouten: map[*onderdelen.Veld]*onderdelen.Alinea{}}
	g.ziektedag = g.veld(taal.T("document.datum.voorbeeld"))
	g.peildatum = g.veld(taal.T("document.datum.voorbeeld"))
	g.loon = g.veld(taal.T("gegevens.voorbeeld", taal.Getal(3400)))
	g.percentage = g.veld(taal.T("gegevens.voorbeeld", 70))
	g.uren = g.veld(taal.T("gegevens.voorbeeld", 36))
	g.uitZiektedag = onderdelen.Zacht("")
	g.rijen = onderdelen.Kolom(1.5)
	g.melding = onderdelen.NieuwAlinea("", thema.Klein, thema.Rood, true)
	g.melding.Hide()
	bewaar := onderdelen.NieuwKnop(taal.T("gegevens.bewaar"), theme.ConfirmIcon(), g.bewaar).Belangrijk()
	kaart := onderdelen.Kaart(onderdelen.Kolom(4,
		onderdelen.Kolom(1, onderdelen.Kop(taal.T("gegevens.titel")), onderdelen.Zacht(taal.T("gegevens.uitleg"))),
		g.rij(taal.T("gegevens.ziektedag"), g.ziektedag, "", g.uitZiektedag),
		g.rij(taal.T("zaak.peildatum"), g.peildatum, "", onderdelen.Zacht(taal.T("gegevens.peildatum.uitleg"))),
		g.rij(taal.T("gegevens.loon"), g.loon, taal.T("gegevens.loon.eenheid"), onderdelen.Zacht(taal.T("gegevens.loon.uitleg"))),
		g.rij(taal.T("gegevens.percentage"), g.percentage, "%", onderdelen.Zacht(taal.T("gegevens.percentage.uitleg"))),
		g.rij(taal.T("gegevens.uren"), g.uren, taal.T("gegevens.uren.eenheid"), onderdelen.Zacht(taal.T("gegevens.uren.uitleg"))),
		onderdelen.Streep(),
		onderdelen.Kolom(1, onderdelen.NieuwTekst(taal.T("gegevens.onderbrekingen"), "", "", true), onderdelen.Zacht(taal.T("gegevens.onderbrekingen.uitleg"))),
		g.rijen,
		onderdelen.Rij(2, nil, onderdelen.NieuwKnop(taal.T("gegevens.onderbreking.erbij"), theme.ContentAddIcon(), func() { g.erbij(dossier.Onderbreking{}) })),
		onderdelen.Streep(), g.melding,
		onderdelen.Rij(2, nil, bewaar)))
	g.rol = onderdelen.NieuwRol(&fyne.Container{Layout: hooguit{210}, Objects: []fyne.CanvasObject{kaart}})
	g.inhoud = g.rol
	return g
}

func (g *Gegevens) veld(voorbeeld string) *onderdelen.Veld {
	v := onderdelen.NieuwVeld(voorbeeld)
	v.OpEnter = g.bewaar
	f := onderdelen.NieuwAlinea("", thema.Klein, thema.Rood, false)
	f.Hide()
	g.fouten[v] = f
	return v
}

// rij is a label, the field and its unit under it, and an explanation beside the field.
func (g *Gegevens) rij(label string, v *onderdelen.Veld, eenheid string, uitleg fyne.CanvasObject) fyne.CanvasObject {
	return onderdelen.Kolom(1, onderdelen.NieuwTekst(label, "", "", true),
		onderdelen.Rij(3, []float32{3, 0, 5}, v, onderdelen.Ruim(26, 0, onderdelen.NieuwTekst(eenheid, "", thema.Zacht, false)), uitleg), g.fouten[v])
}

// Inhoud is the section to show.
func (g *Gegevens) Inhoud() fyne.CanvasObject { return g.inhoud }

// Zet shows what was entered for a dossier, and what the papers say.
func (g *Gegevens) Zet(z *werk.Zaak) {
	in := z.Rapport.Dossier.Invoer
	g.ziektedag.SetText(dagTekst(in.EersteZiektedag))
	g.peildatum.SetText(dagTekst(in.Peildatum))
	g.loon.SetText(schrijfGetal(in.BrutoMaandloon))
	g.percentage.SetText(schrijfGetal(in.Percentage))
	g.uren.SetText(schrijfGetal(in.UrenPerWeek))
	g.uitZiektedag.Zet(watErStaat(z.Gelezen.EersteZiektedag))
	g.onderbrekingen = nil
	g.rijen.Objects = nil
	for _, o := range in.Onderbrekingen {
		g.erbij(o)
	}
	g.wisFouten()
	g.rol.Ververs()
}

// dagTekst is a day as it stands in a field; empty when it is not known.
func dagTekst(d kalender.Dag) string {
	if !d.Bekend() {
		return ""
	}
	return d.Kort()
}

// watErStaat says what the papers give as first sick day.
func watErStaat(f dossier.Feit[kalender.Dag]) string {
	switch f.Status {
	case dossier.Strijdig:
		s := taal.T("gegevens.ziektedag.strijdig", onderdelen.Dag(f.Waarde))
		for _, a := range f.Andere {
			s += " " + taal.T("gegevens.ziektedag.ook", onderdelen.Dag(a.Waarde), kortPad(a.Bewijs.Bestand), a.Bewijs.Pagina)
		}
		return s
	case dossier.Gevonden, dossier.Bevestigd, dossier.Ingevoerd:
		if len(f.Bewijs) > 0 {
			return taal.T("gegevens.ziektedag.bewezen", onderdelen.Dag(f.Waarde), kortPad(f.Bewijs[0].Bestand), f.Bewijs[0].Pagina)
		}
		return taal.T("gegevens.ziektedag.gevonden", onderdelen.Dag(f.Waarde))
	}
	return taal.T("gegevens.ziektedag.onbekend")
}

func (g *Gegevens) erbij(o dossier.Onderbreking) {
	r := &onderbreking{van: g.veld(taal.T("document.datum.voorbeeld")), tot: g.veld(taal.T("document.datum.voorbeeld"))}
	namen := make([]string, len(onderbrekingSoorten))
	gekozen := 0
	for i, s := range onderbrekingSoorten {
		namen[i] = taal.T("onderbreking." + s)
		if s == o.Soort {
			gekozen = i
		}
	}
	r.soort = widget.NewSelect(namen, nil)
	r.soort.SetSelectedIndex(gekozen)
	r.van.SetText(dagTekst(o.Van))
	r.tot.SetText(dagTekst(o.TotEnMet))
	var rij *fyne.Container
	weg := onderdelen.NieuwKnop("", theme.DeleteIcon(), func() {
		for i, x := range g.onderbrekingen {
			if x == r {
				g.onderbrekingen = append(g.onderbrekingen[:i], g.onderbrekingen[i+1:]...)
				break
			}
		}
		g.rijen.Remove(rij)
		g.rol.Ververs()
	}).Licht()
	rij = onderdelen.Kolom(0.5, onderdelen.Rij(2, []float32{1, 0, 1, 1.4}, r.van,
		onderdelen.NieuwTekst(taal.T("gegevens.tot-en-met"), "", thema.Zacht, false), r.tot, r.soort, weg), g.fouten[r.van], g.fouten[r.tot])
	g.onderbrekingen = append(g.onderbrekingen, r)
	g.rijen.Add(rij)
	g.rol.Ververs()
}

func (g *Gegevens) wisFouten() {
	for _, f := range g.fouten {
		f.Hide()
	}
	g.melding.Hide()
}

// bewaar reads the fields; with a mistake in one of them it says so there and sends nothing.
func (g *Gegevens) bewaar() {
	g.wisFouten()
	var in dossier.Invoer
	goed := true
	mis := func(v *onderdelen.Veld, sleutel string) {
		g.fouten[v].Zet(taal.T(sleutel))
		g.fouten[v].Show()
		goed = false
	}
	dag := func(v *onderdelen.Veld, moet bool) kalender.Dag {
		if strings.TrimSpace(v.Text) == "" && !moet {
			return kalender.GeenDag
		}
		d, err := LeesDag(v.Text)
		if err != nil {
			mis(v, "fout.datum")
		}
		return d
	}
	getal := func(v *onderdelen.Veld, van, tot float64, sleutel string) float64 {
		if strings.TrimSpace(v.Text) == "" {
			return 0
		}
		x, ok := LeesGetal(v.Text)
		if !ok || x < van || x > tot {
			mis(v, sleutel)
		}
		return x
	}
	in.EersteZiektedag = dag(g.ziektedag, false)
	in.Peildatum = dag(g.peildatum, false)
	in.BrutoMaandloon = getal(g.loon, 1, 100000, "fout.loon")
	in.Percentage = getal(g.percentage, 70, 100, "fout.percentage")
	in.UrenPerWeek = getal(g.uren, 1, 60, "fout.uren")
	for _, r := range g.onderbrekingen {
		o := dossier.Onderbreking{Van: dag(r.van, true), TotEnMet: dag(r.tot, true), Soort: onderbrekingSoorten[max(0, r.soort.SelectedIndex())]}
		if o.Van.Bekend() && o.TotEnMet.Bekend() && o.TotEnMet < o.Van {
			mis(r.tot, "fout.volgorde")
		}
		in.Onderbrekingen = append(in.Onderbrekingen, o)
	}
	if !goed {
		g.melding.Zet(taal.T("gegevens.niet-bewaard"))
		g.melding.Show()
		g.rol.Ververs()
		return
	}
	g.rol.Ververs()
	g.h.Gegevens(in)
}

// The ways in which people write a number: thousands parted by points or commas, which then
// come in threes, with the other sign before the decimals; or no thousands at all.
var (
	getalPunt  = regexp.MustCompile(`^\d{1,3}(\.\d{3})+(,\d+)?$`)
	getalKomma = regexp.MustCompile(`^\d{1,3}(,\d{3})+(\.\d+)?$`)
	getalKaal  = regexp.MustCompile(`^\d+([.,]\d+)?$`)
)

// LeesGetal reads a number as people type it: 3400, 3.400, 3400,50 or 3.400,50. A single
// point or comma followed by exactly three digits parts thousands. What is not clearly a
// number is refused: a wage that is read wrong makes a wrong amount.
func LeesGetal(s string) (float64, bool) {
	s = strings.NewReplacer(" ", "", "\u00a0", "", "€", "", "%", "").Replace(strings.TrimSpace(s))
	switch {
	case getalPunt.MatchString(s):
		s = strings.Replace(strings.ReplaceAll(s, ".", ""), ",", ".", 1)
	case getalKomma.MatchString(s):
		s = strings.ReplaceAll(s, ",", "")
	case getalKaal.MatchString(s):
		s = strings.Replace(s, ",", ".", 1)
	default:
		return 0, false
	}
	x, err := strconv.ParseFloat(s, 64)
	return x, err == nil && x < 1e9
}

func schrijfGetal(x float64) string {
	if x == 0 {
		return ""
	}
	s := strconv.FormatFloat(x, 'f', -1, 64)
	if taal.Gekozen() == taal.Nederlands {
		s = strings.Replace(s, ".", ",", 1)
	}
	return s
}

// hooguit keeps its object at most so wide, in steps of white space.
type hooguit struct{ stappen float32 }

func (h hooguit) breed(b float32) float32 { return fyne.Min(b, h.stappen*theme.Size(thema.Eenheid)) }

func (h hooguit) Layout(objs []fyne.CanvasObject, s fyne.Size) {
	b := h.breed(s.Width)
	objs[0].Resize(fyne.NewSize(b, onderdelen.HoogteBij(objs[0], b)))
}

func (h hooguit) MinSize(objs []fyne.CanvasObject) fyne.Size { return objs[0].MinSize() }

// HoogteBij implements onderdelen.HogerLayout.
func (h hooguit) HoogteBij(objs []fyne.CanvasObject, breedte float32) float32 {
	return onderdelen.HoogteBij(objs[0], h.breed(breedte))
}
