package paginas

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
	"dossiercheck/app/werk"
	"dossiercheck/checker/oordeel"
)

// Bevindingen is the section with all findings, in UWV's order of judging.
type Bevindingen struct {
	h    *Handelingen
	zaak *werk.Zaak

	alleen  oordeel.Uitkomst // "" for all outcomes
	rijen   []bevindingRij
	toets   string // the finding in view
	getoond [2]any // the dossier and the finding that the details are of

	filter *onderdelen.Veld
	chips  *fyne.Container
	lijst  *onderdelen.Lijst
	niets  *fyne.Container
	rol    *onderdelen.Rol
	luik   *tweeluik
}

// bevindingRij is a heading, or a finding by its place in the report.
type bevindingRij struct {
	kop string
	i   int
}

// NieuwBevindingen makes the section.
func NieuwBevindingen(h *Handelingen) *Bevindingen {
	p := &Bevindingen{h: h, zaak: &werk.Zaak{}}
	p.filter = onderdelen.NieuwVeld(taal.T("bevindingen.filter"))
	p.filter.OnChanged = func(string) { p.kies() }
	p.lijst = onderdelen.NieuwLijst([]onderdelen.Kolomkop{{Min: 6}, {Min: 20, Gewicht: 1}}, 13, p)
	p.lijst.OpKeuze = func(i int) { p.toon(p.rijen[i].i) }
	p.lijst.OpOpen = func(i int) {
		if b := p.zaak.Rapport.Bevindingen[p.rijen[i].i].Bewijs; len(b) > 0 {
			p.ToonBewijs(b[0])
		}
	}
	p.filter.OpPijl = naarLijst(p.lijst)
	p.chips = onderdelen.Stroom(1.5)
	p.niets = container.NewCenter(onderdelen.NieuwTekst(taal.T("bevindingen.niets"), "", thema.Zacht, false))
	p.rol = onderdelen.NieuwRol(container.NewStack())
	links := &fyne.Container{Layout: bovenRest{2}, Objects: []fyne.CanvasObject{
		onderdelen.Kolom(2, p.filter, p.chips), container.NewStack(p.lijst, p.niets)}}
	p.luik = nieuwTweeluik(links, p.rol, 0.44)
	return p
}

// naarLijst moves the keyboard from a filter to its list on the down arrow.
func naarLijst(l *onderdelen.Lijst) func(int) {
	return func(d int) {
		if c := fyne.CurrentApp().Driver().CanvasForObject(l); c != nil && d > 0 {
			l.Focus(c)
		}
	}
}

// Inhoud is the section to show.
func (p *Bevindingen) Inhoud() fyne.CanvasObject { return p.luik.inhoud }

// Filter is the field to type in.
func (p *Bevindingen) Filter() fyne.Focusable { return p.filter }

// Getoond is the id of the finding in view.
func (p *Bevindingen) Getoond() string { return p.toets }

// Zet shows a dossier; a new one starts with all outcomes and its first finding.
func (p *Bevindingen) Zet(z *werk.Zaak, nieuw bool) {
	p.zaak = z
	if nieuw {
		p.alleen, p.toets = "", ""
		p.filter.SetText("")
	}
	p.kies()
}

// ZetFilter shows only one outcome; "" shows all.
func (p *Bevindingen) ZetFilter(u oordeel.Uitkomst) {
	p.alleen = u
	p.filter.SetText("")
	p.kies()
}

// Toon brings the finding of a toets in view, or of the milestone with that name.
func (p *Bevindingen) Toon(id string) {
	for _, t := range []string{id, id + "-tijdig", id + "-aanwezig"} {
		for i := range p.zaak.Rapport.Bevindingen {
			if p.zaak.Rapport.Bevindingen[i].Toets == t {
				p.toets = t
				if !p.past(&p.zaak.Rapport.Bevindingen[i]) {
					p.alleen = ""
					p.filter.SetText("")
				}
				p.kies()
				return
			}
		}
	}
}

// Sluit closes the page beside the finding; false when there was none.
func (p *Bevindingen) Sluit() bool { return p.luik.sluit() }

// Zicht is the page beside the finding, nil when there is none.
func (p *Bevindingen) Zicht() *Bladzicht { return p.luik.zicht }

func (p *Bevindingen) past(b *oordeel.Bevinding) bool {
	if p.alleen != "" && b.Uitkomst != p.alleen {
		return false
	}
	zoek := strings.ToLower(strings.TrimSpace(p.filter.Text))
	return zoek == "" || strings.Contains(strings.ToLower(b.Titel+"\n"+b.Kort+"\n"+b.Vraag+"\n"+b.Bericht+"\n"+b.Toets), zoek)
}

// kies applies the filter, keeps the finding in view when it still fits, and draws.
func (p *Bevindingen) kies() {
	r := &p.zaak.Rapport
	p.rijen = p.rijen[:0]
	gekozen, eerste := -1, -1
	for _, g := range oordeel.Groepen {
		kop := len(p.rijen)
		for i := range r.Bevindingen {
			b := &r.Bevindingen[i]
			if b.Groep != g || !p.past(b) {
				continue
			}
			if len(p.rijen) == kop {
				p.rijen = append(p.rijen, bevindingRij{kop: taal.T("groep." + string(g))})
			}
			if b.Toets == p.toets {
				gekozen = len(p.rijen)
			}
			if eerste < 0 {
				eerste = len(p.rijen)
			}
			p.rijen = append(p.rijen, bevindingRij{i: i})
		}
	}
	p.zetChips()
	p.lijst.Toon(-1)
	p.lijst.Ververs()
	if gekozen < 0 {
		gekozen = eerste
		p.lijst.NaarBoven()
	}
	if gekozen < 0 {
		p.niets.Show()
		p.rol.Zet(container.NewStack())
		return
	}
	p.niets.Hide()
	p.lijst.Toon(gekozen)
	p.toon(p.rijen[gekozen].i)
}

func (p *Bevindingen) zetChips() {
	r := &p.zaak.Rapport
	alles := onderdelen.Chip(nil, "", taal.T("bevindingen.alles", len(r.Bevindingen)), func() { p.ZetFilter("") })
	alles.Zet(p.alleen == "")
	p.chips.Objects = []fyne.CanvasObject{alles}
	for _, u := range oordeel.Uitkomsten {
		n := r.Tel(u)
		if n == 0 && u != p.alleen {
			continue
		}
		l, _ := thema.VanUitkomst(u)
		c := onderdelen.Chip(onderdelen.VormVanUitkomst(u), l, taal.T("bevindingen.chip", onderdelen.UitkomstWoord(u), n), func() { p.ZetFilter(u) })
		c.Zet(p.alleen == u)
		p.chips.Add(c)
	}
	p.chips.Refresh()
	p.luik.inhoud.Refresh()
}

// Aantal implements onderdelen.Bron.
func (p *Bevindingen) Aantal() int { return len(p.rijen) }

// Kop implements onderdelen.Bron.
func (p *Bevindingen) Kop(i int) (string, bool) { return p.rijen[i].kop, p.rijen[i].kop != "" }

// Cellen implements onderdelen.Bron.
func (p *Bevindingen) Cellen(i int) []onderdelen.Cel {
	b := &p.zaak.Rapport.Bevindingen[p.rijen[i].i]
	m := onderdelen.MerkVanUitkomst(b.Uitkomst)
	onder := m.Woord + " · " + b.Bericht
	m.Woord = ""
	return []onderdelen.Cel{{Merk: m}, {Tekst: b.Kop(), Onder: onder, Vet: b.Uitkomst == oordeel.Tekort}}
}
