package paginas

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
)

// onzeker is the confidence below which a type is shown as unsure.
const onzeker = 0.75

// Documenten is the section with all papers: what each was taken for, and correcting that.
type Documenten struct {
	h    *Handelingen
	zaak *werk.Zaak

	rijen   []int // of the documents, after the filter
	sleutel dossier.Sleutel
	getoond dossier.Sleutel // of the details in view

	filter *onderdelen.Veld
	telt   *onderdelen.Tekst
	lijst  *onderdelen.Lijst
	niets  *fyne.Container
	rol    *onderdelen.Rol
	datum  *onderdelen.Veld
	luik   *tweeluik
}

// NieuwDocumenten makes the section.
func NieuwDocumenten(h *Handelingen) *Documenten {
	p := &Documenten{h: h, zaak: &werk.Zaak{}}
	p.filter = onderdelen.NieuwVeld(taal.T("documenten.filter"))
	p.filter.OnChanged = func(string) { p.kies() }
	p.telt = onderdelen.NieuwTekst("", thema.Klein, thema.Zacht, false)
	p.lijst = onderdelen.NieuwLijst([]onderdelen.Kolomkop{
		{Titel: taal.T("kolom.datum"), Min: 20},
		{Titel: taal.T("kolom.document"), Min: 30, Gewicht: 1},
		{Titel: taal.T("kolom.paginas"), Min: 12, Rechts: true},
		{Titel: taal.T("kolom.zekerheid"), Min: 30},
	}, 13, p)
	p.lijst.OpKeuze = func(i int) { p.toon(p.rijen[i]) }
	p.lijst.OpOpen = func(i int) { h.KiesSoort(&p.docs()[p.rijen[i]]) }
	p.lijst.OpToets = func(i int, k fyne.KeyName) {
		if i >= 0 && k == fyne.KeyB {
			p.bekijk(&p.docs()[p.rijen[i]])
		}
	}
	p.filter.OpPijl = naarLijst(p.lijst)
	p.niets = container.NewCenter(onderdelen.NieuwTekst(taal.T("documenten.niets"), "", thema.Zacht, false))
	p.rol = onderdelen.NieuwRol(container.NewStack())
	links := &fyne.Container{Layout: bovenRest{2}, Objects: []fyne.CanvasObject{
		onderdelen.Rij(3, []float32{1}, p.filter, p.telt), container.NewStack(p.lijst, p.niets)}}
	p.luik = nieuwTweeluik(links, p.rol, 0.56)
	return p
}

func (p *Documenten) docs() []dossier.Document { return p.zaak.Rapport.Dossier.Documenten }

// Inhoud is the section to show.
func (p *Documenten) Inhoud() fyne.CanvasObject { return p.luik.inhoud }

// Filter is the field to type in.
func (p *Documenten) Filter() fyne.Focusable { return p.filter }

// Getoond is the document in view; false when there is none.
func (p *Documenten) Getoond() (*dossier.Document, bool) {
	for i := range p.docs() {
		if d := &p.docs()[i]; d.Sleutel() == p.sleutel {
			return d, true
		}
	}
	return nil, false
}

// Zet shows a dossier; a new one starts with its first document.
func (p *Documenten) Zet(z *werk.Zaak, nieuw bool) {
	p.zaak = z
	if nieuw {
		p.sleutel = dossier.Sleutel{}
		p.filter.SetText("")
	}
	p.kies()
}

// Toon brings a document in view.
func (p *Documenten) Toon(s dossier.Sleutel) {
	p.sleutel = s
	p.filter.SetText("")
	p.kies()
}

// Sluit closes the page beside the details; false when there was none.
func (p *Documenten) Sluit() bool { return p.luik.sluit() }

// Zicht is the page beside the details, nil when there is none.
func (p *Documenten) Zicht() *Bladzicht { return p.luik.zicht }

func (p *Documenten) kies() {
	zoek := strings.ToLower(strings.TrimSpace(p.filter.Text))
	p.rijen = p.rijen[:0]
	gekozen := -1
	for i := range p.docs() {
		d := &p.docs()[i]
		if zoek != "" && !strings.Contains(strings.ToLower(d.Soort.Naam()+"\n"+d.Bestand+"\n"+d.Datum().Kort()+"\n"+onderdelen.Dag(d.Datum())), zoek) {
			continue
		}
		if d.Sleutel() == p.sleutel {
			gekozen = len(p.rijen)
		}
		p.rijen = append(p.rijen, i)
	}
	p.telt.Zet(taal.N("aantal.documenten", len(p.rijen)))
	p.lijst.Toon(-1)
	p.lijst.Ververs()
	if len(p.rijen) == 0 {
		p.niets.Show()
		p.rol.Zet(container.NewStack())
		return
	}
	p.niets.Hide()
	if gekozen < 0 {
		gekozen = 0
		p.lijst.NaarBoven()
	}
	p.lijst.Toon(gekozen)
	p.toon(p.rijen[gekozen])
}

// Aantal implements onderdelen.Bron.
func (p *Documenten) Aantal() int { return len(p.rijen) }

// Kop implements onderdelen.Bron.
func (p *Documenten) Kop(int) (string, bool) { return "", false }

// Cellen implements onderdelen.Bron.
func (p *Documenten) Cellen(i int) []onderdelen.Cel {
	d := &p.docs()[p.rijen[i]]
	datum := onderdelen.Cel{Tekst: d.Datum().Kort()}
	if !d.Datum().Bekend() {
		datum = onderdelen.Cel{Tekst: taal.T("documenten.geen-datum"), Kleur: thema.Amber}
	}
	return []onderdelen.Cel{datum,
		{Tekst: d.Soort.Naam(), Onder: d.Bestand, Vet: true},
		{Tekst: paginas(d), Kleur: thema.Zacht},
		{Merk: zekerMerk(d)}}
}

// paginas writes the page range: 3 or 3–7.
func paginas(d *dossier.Document) string {
	if d.Paginas[0] == d.Paginas[1] {
		return strconv.Itoa(d.Paginas[0])
	}
	return strconv.Itoa(d.Paginas[0]) + "–" + strconv.Itoa(d.Paginas[1])
}

// zekerMerk says how sure the type is, or that a person chose it.
func zekerMerk(d *dossier.Document) onderdelen.Merkteken {
	procent := int(d.Zekerheid*100 + 0.5)
	switch {
	case d.Gecorrigeerd:
		return onderdelen.Merkteken{Vorm: vormMens(), Woord: taal.T("zeker.mens"), Letters: thema.Violet, Vlak: thema.VioletVlak}
	case d.Zekerheid < onzeker:
		return onderdelen.Merkteken{Vorm: onderdelen.VormVanUitkomst("niet-te-bepalen"), Woord: taal.T("zeker.nee", procent), Letters: thema.Amber, Vlak: thema.AmberVlak}
	default:
		return onderdelen.Merkteken{Vorm: onderdelen.VormVanUitkomst("voldaan"), Woord: taal.T("zeker.ja", procent), Letters: thema.Grijs, Vlak: thema.GrijsVlak}
	}
}
