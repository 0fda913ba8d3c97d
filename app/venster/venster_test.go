package venster

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/paginas"
	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// leest gives everything that can be read on an object and what it holds.
func leest(o fyne.CanvasObject) string {
	var b strings.Builder
	for _, x := range test.LaidOutObjects(o) {
		switch t := x.(type) {
		case *canvas.Text:
			if t.Visible() {
				b.WriteString(t.Text + "\n")
			}
		case *onderdelen.Alinea: // as a whole, not by its lines
			b.WriteString(t.String() + "\n")
		}
	}
	return b.String()
}

// inDialoog gives what the dialog in view says, "" when there is none.
func (p *proef) inDialoog() string {
	if p.open == nil || !p.open.popup.Visible() {
		return ""
	}
	return leest(p.open.popup.Content)
}

// druk presses the button with these words, in the dialog in view or else on the page.
func (p *proef) druk(t *testing.T, woorden string) {
	t.Helper()
	var in fyne.CanvasObject = p.pagina
	if p.inDialoog() != "" {
		in = p.open.popup.Content
	}
	for _, x := range test.LaidOutObjects(in) {
		if k, ok := x.(*onderdelen.Knop); ok && k.Text == woorden && k.Visible() {
			if k.Disabled() {
				t.Fatalf("knop %q staat uit", woorden)
			}
			k.OnTapped()
			return
		}
	}
	t.Fatalf("geen knop %q in:\n%s", woorden, leest(in))
}

func bevat(t *testing.T, waar, tekst string, zoek ...string) {
	t.Helper()
	for _, z := range zoek {
		if !strings.Contains(tekst, z) {
			t.Errorf("%s noemt %q niet:\n%s", waar, z, tekst)
		}
	}
}

func TestEersteKeer(t *testing.T) {
	p := nieuweProef(t, &nepZaken{zaken: map[int64]werk.Zaak{}, stand: map[int64][]dossier.Invoer{}})
	bevat(t, "het lege overzicht", leest(p.pagina), "Sleep een dossier hierheen")
	p.druk(t, "Open het voorbeeld")
	if !p.opZaak || !slices.Equal(p.nep.paden, []string{"met-gaten"}) {
		t.Errorf("voorbeeld niet geopend: %v", p.nep.paden)
	}
}

func TestOverzichtSorteertEnFiltert(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	eerste := func() string { return p.overzicht.Cellen(0)[0].Tekst }
	if eerste() != "Mevrouw T. van den Broek-Özdemir" {
		t.Errorf("hoogste risico hoort bovenaan, niet %s", eerste())
	}
	p.overzicht.Sorteer(0)
	if eerste() != "De heer K. Jansma" {
		t.Errorf("op naam begint met %s", eerste())
	}
	p.overzicht.Sorteer(0)
	if eerste() != "scans april" {
		t.Errorf("op naam andersom begint met %s", eerste())
	}
	p.overzicht.Sorteer(6) // the next term; a dossier without one stands last
	if n := p.overzicht.Aantal(); p.overzicht.Cellen(n - 1)[0].Tekst != "scans april" {
		t.Errorf("zonder termijn hoort onderaan, daar staat %s", p.overzicht.Cellen(n - 1)[0].Tekst)
	}
	test.Type(p.overzicht.Filter(), "hoekstra")
	if p.overzicht.Aantal() != 1 || eerste() != "De heer P. Wiersma" {
		t.Errorf("filter geeft %d regels", p.overzicht.Aantal())
	}
	p.overzicht.Lijst().Kies(0)
	if !p.opZaak || p.zaak.Huidig().Naam != "Wiersma 2026" {
		t.Error("een regel kiezen opent het dossier")
	}
	if p.zaak.Sectie() != paginas.SectieOordeel {
		t.Error("een dossier begint bij het oordeel")
	}
}

func TestInlezen(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.kiezer.bestanden = []string{"/papieren/a.pdf", "/papieren/b.pdf"}
	gezien := ""
	p.nep.lezen = func(_ context.Context, meld func(werk.Voortgang)) error {
		meld(werk.Voortgang{Bestand: "map/derde.pdf", Gedaan: 3, Totaal: 40})
		gezien = p.inDialoog()
		p.Inlezen(0, []string{"/ander"}) // a second import while the first runs
		bevat(t, "de tweede import", p.toast.tekst.String(), "al papieren ingelezen")
		p.fout(errors.New("iets anders")) // comes over the progress and leaves it there
		bevat(t, "de fout", p.inDialoog(), "Iets anders")
		p.escape()
		bevat(t, "na de fout", p.inDialoog(), "Stoppen")
		return nil
	}
	p.druk(t, "Dossier openen…")
	bevat(t, "de voortgang", gezien, "map/derde.pdf", "3 van 40", "Stoppen")
	if !slices.Equal(p.nep.paden, p.kiezer.bestanden) || !p.opZaak {
		t.Errorf("ingelezen %v", p.nep.paden)
	}
	if p.toast.tekst.String() != "2 nieuwe bestanden gelezen." {
		t.Errorf("melding: %s", p.toast.tekst.String())
	}
	if p.stop != nil || len(p.regels) != 5 {
		t.Errorf("na het inlezen: bezig %v, %d dossiers", p.stop != nil, len(p.regels))
	}
}

func TestInlezenStoppen(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.nep.lezen = func(ctx context.Context, meld func(werk.Voortgang)) error {
		p.escape()
		if ctx.Err() == nil {
			t.Error("Escape stopt het inlezen niet")
		}
		return ctx.Err()
	}
	p.Inlezen(0, []string{"/papieren"})
	if p.opZaak || p.inDialoog() != "" || len(p.regels) != 4 {
		t.Errorf("na stoppen: %s", p.inDialoog())
	}
	bevat(t, "de melding", p.toast.tekst.String(), "Er is niets veranderd")
}

func TestWachtwoord(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.nep.slot = "sesam"
	p.Inlezen(0, []string{"/papieren"})
	bevat(t, "de vraag", p.inDialoog(), "geheim.pdf", "niet bewaard")
	typ := func(s string) {
		for _, x := range test.LaidOutObjects(p.open.popup.Content) {
			if v, ok := x.(*onderdelen.Veld); ok {
				test.Type(v, s)
				v.OpEnter()
				return
			}
		}
		t.Fatal("geen veld voor het wachtwoord")
	}
	typ("fout")
	bevat(t, "de tweede vraag", p.inDialoog(), "past niet op geheim.pdf")
	typ("sesam")
	if p.inDialoog() != "" {
		t.Errorf("het goede wachtwoord laat dit staan:\n%s", p.inDialoog())
	}
	if !p.opZaak || !slices.Equal(p.nep.paden, []string{"/papieren"}) {
		t.Error("met het goede wachtwoord worden dezelfde papieren gelezen")
	}
}

// Only locked papers and no dossier yet: the use case gives an error, the window asks.
func TestWachtwoordZonderDossier(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	z := &alleenOpSlot{nepZaken: p.nep}
	p.zaken = z
	p.Inlezen(0, []string{"/papieren/geheim.pdf"})
	bevat(t, "de vraag", p.inDialoog(), "Wachtwoord nodig", "geheim.pdf")
}

type alleenOpSlot struct{ *nepZaken }

func (*alleenOpSlot) Importeer(context.Context, int64, []string, werk.ImportOpties, func(werk.Voortgang)) (int64, werk.Uitslag, error) {
	return 0, werk.Uitslag{Onleesbaar: []dossier.Onleesbaar{{Bestand: "geheim.pdf", Reden: "met een wachtwoord beveiligd"}}}, werk.ErrNietsGelezen
}

func TestUitslagMetOnleesbare(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.naImport(1, []string{"/p"}, werk.Uitslag{Nieuw: 3, AlBekend: 1, Onleesbaar: []dossier.Onleesbaar{
		{Bestand: "kapot.pdf", Reden: "het bestand is beschadigd"}, {Bestand: "geheim.pdf", Reden: "met een wachtwoord beveiligd"}}}, nil)
	bevat(t, "de uitslag", p.inDialoog(), "3 nieuwe bestanden", "1 bestand zat er al in", "kapot.pdf", "beschadigd", "Wachtwoord invullen")
}

func TestSlepen(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	u := []fyne.URI{storage.NewFileURI("/papieren/map"), storage.NewFileURI("/papieren/los.pdf")}
	p.Gevallen(u)
	if !slices.Equal(p.nep.paden, []string{"/papieren/map", "/papieren/los.pdf"}) || p.zaak.Huidig().ID != 5 {
		t.Errorf("op het overzicht hoort een nieuw dossier te komen, niet %d uit %v", p.zaak.Huidig().ID, p.nep.paden)
	}
	p.Gevallen(u[1:])
	bevat(t, "de vraag", p.inDialoog(), "Waar horen deze papieren bij?", "los.pdf")
	p.druk(t, "Aan dit dossier toevoegen")
	if p.zaak.Huidig().ID != 5 || len(p.nep.zaken) != 5 {
		t.Error("de papieren horen bij het geopende dossier")
	}
}

func TestCorrectieVanDeSoort(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.opZaakPagina(paginas.SectieDocumenten)
	d, _ := p.zaak.Documenten.Getoond()
	sleutel := d.Sleutel()
	nu := func() dossier.Soort { d, _ := p.zaak.Documenten.Getoond(); return d.Soort }
	was := nu()
	p.kiesSoort(d)
	test.Type(p.gezocht.Veld, "eindeval")
	p.gezocht.Veld.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	d, _ = p.zaak.Documenten.Getoond()
	if d.Soort != dossier.Eindevaluatie || !d.Gecorrigeerd || d.Sleutel() != sleutel {
		t.Fatalf("na de correctie: %s %v", d.Soort, d.Gecorrigeerd)
	}
	if p.nep.invoer[0] != "Soort van "+kort(d.Bestand)+": Eindevaluatie" {
		t.Errorf("de stap heet %q", p.nep.invoer[0])
	}
	p.terug(true)
	if nu() != was {
		t.Errorf("na ongedaan: %s, wil %s", nu(), was)
	}
	p.terug(true) // nothing left to undo
	p.terug(false)
	if nu() != dossier.Eindevaluatie {
		t.Errorf("na opnieuw: %s", nu())
	}
}

func TestCorrectieVanDeDatum(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.opZaakPagina(paginas.SectieDocumenten)
	d, _ := p.zaak.Documenten.Getoond()
	p.zetDatum(d, d.Datums[1].Dag)
	d, _ = p.zaak.Documenten.Getoond()
	if d.Datum() != d.Datums[1].Dag || d.Documentdatum.Citaat != d.Datums[1].Citaat {
		t.Errorf("een gevonden datum houdt zijn citaat: %+v", d.Documentdatum)
	}
	p.zetDatum(d, kalender.GeenDag)
	if d, _ = p.zaak.Documenten.Getoond(); d.Documentdatum != nil {
		t.Error("het document heeft geen datum meer")
	}
	if n := len(p.nep.stand[1][2].Documenten); n != 1 {
		t.Errorf("%d correcties voor één document", n)
	}
}

func TestSnelkeuze(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.opZaakPagina(paginas.SectieOordeel)
	kies := func(letters string) {
		t.Helper()
		p.snelkeuze()
		test.Type(p.gezocht.Veld, letters)
		if len(p.gezocht.Toont()) == 0 {
			t.Fatalf("niets gevonden voor %q", letters)
		}
		p.gezocht.Veld.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	}
	kies("spoor 2 op tijd")
	if p.zaak.Sectie() != paginas.SectieBevindingen || p.zaak.Bevindingen.Getoond() != "spoor2-tijdig" {
		t.Errorf("bevinding: %s", p.zaak.Bevindingen.Getoond())
	}
	kies("04 probleemanalyse.pdf")
	if d, _ := p.zaak.Documenten.Getoond(); p.zaak.Sectie() != paginas.SectieDocumenten || d.Soort != dossier.Probleemanalyse {
		t.Errorf("document: %s", d.Soort)
	}
	kies("tijdlijn")
	if p.zaak.Sectie() != paginas.SectieTijdlijn {
		t.Error("een deel kiezen")
	}
	kies("jansma")
	if p.zaak.Huidig().Naam != "Jansma" {
		t.Errorf("dossier: %s", p.zaak.Huidig().Naam)
	}
	p.snelkeuze()
	p.gezocht.Veld.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	p.gezocht.Veld.SetText(strings.Repeat("plan van aanpak ", 40)) // longer than the matcher can score
	p.gezocht.Veld.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if p.inDialoog() != "" || !p.opZaak {
		t.Error("Escape sluit alleen de snelkeuze")
	}
}

// The shortcuts of the menu, as the desktop driver would call them.
func TestMenu(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.openZaak(1, nil)
	doe := func(s fyne.Shortcut) {
		t.Helper()
		for _, m := range p.w.MainMenu().Items {
			for _, i := range m.Items {
				if i.Shortcut != nil && i.Shortcut.ShortcutName() == s.ShortcutName() {
					i.Action()
					return
				}
			}
		}
		t.Fatalf("geen menu-item met %s", s.ShortcutName())
	}
	for i, s := range paginas.Secties() {
		doe(toets(fyne.KeyName(rune('1' + i))))
		if p.zaak.Sectie() != s {
			t.Errorf("Ctrl+%d geeft deel %d", i+1, p.zaak.Sectie())
		}
	}
	doe(toets(fyne.Key2))
	doe(toets(fyne.KeyF))
	if p.w.Canvas().Focused() != p.zaak.Bevindingen.Filter() {
		t.Error("Ctrl+F gaat naar het zoekveld")
	}
	doe(toets(fyne.KeyK))
	if p.inDialoog() == "" {
		t.Error("Ctrl+K opent de snelkeuze")
	}
	doe(toets(fyne.Key4))
	if p.zaak.Sectie() == paginas.SectieTijdlijn {
		t.Error("achter de snelkeuze mag niets veranderen")
	}
	p.escape()
	p.Toets(&fyne.KeyEvent{Name: fyne.KeyF1})
	bevat(t, "de hulp", p.inDialoog(), "Ctrl+K", "Ctrl+Shift+Z")
}

func TestEscapeGaatEenStapTerug(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.opZaakPagina(paginas.SectieBevindingen)
	b := p.zaak.Huidig().Rapport.Bevindingen[0]
	p.zaak.Bevindingen.ToonBewijs(b.Bewijs[0])
	bevat(t, "de pagina", leest(p.pagina), "Terug", "PDF openen", b.Bewijs[0].Citaat)
	p.escape()
	if strings.Contains(leest(p.pagina), "PDF openen") || !p.opZaak {
		t.Error("de eerste Escape sluit de pagina")
	}
	p.escape()
	if p.opZaak {
		t.Error("de tweede Escape gaat naar het overzicht")
	}
}

func TestRapport(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.openZaak(1, nil)
	p.kiezer.pad = "/uit/mijn rapport"
	p.druk(t, "Rapport opslaan…")
	if p.nep.pdf != "/uit/mijn rapport.pdf" || p.kiezer.voorstel != "Dossiercheck Van den Broek.pdf" {
		t.Errorf("rapport in %q, voorstel %q", p.nep.pdf, p.kiezer.voorstel)
	}
	bevat(t, "de melding", p.inDialoog(), "opgeslagen", p.nep.pdf)
	p.druk(t, "Rapport openen")
	if p.opener.pad != p.nep.pdf {
		t.Errorf("geopend: %q", p.opener.pad)
	}
	p.nep.fout = errors.New("de schijf is vol. Maak ruimte vrij en probeer het opnieuw.")
	p.bewaarRapport()
	bevat(t, "de fout", p.inDialoog(), "De schijf is vol", "Maak ruimte vrij")
}

func TestHernoemenEnVerwijderen(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.openZaak(2, nil)
	p.hernoem(2)
	for _, x := range test.LaidOutObjects(p.open.popup.Content) {
		if v, ok := x.(*onderdelen.Veld); ok {
			v.SetText("Jansma, K.")
		}
	}
	p.druk(t, "Hernoemen")
	if p.nep.zaken[2].Naam != "Jansma, K." || p.zaak.Huidig().Naam != "Jansma, K." {
		t.Errorf("naam is %q", p.nep.zaken[2].Naam)
	}
	p.verwijder(2)
	bevat(t, "de vraag", p.inDialoog(), "Jansma, K.", "niet terug te draaien")
	p.druk(t, "Annuleren")
	if len(p.nep.zaken) != 4 {
		t.Fatal("annuleren verwijdert niets")
	}
	p.verwijder(2)
	p.druk(t, "Verwijderen")
	if _, er := p.nep.zaken[2]; er || p.opZaak {
		t.Error("het dossier hoort weg te zijn")
	}
}

func TestZelfBeoordelen(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.openZaak(1, nil)
	p.wijzig("x", "", func(in *dossier.Invoer) {
		in.Antwoorden = []dossier.Antwoord{{Toets: "ander", Uitkomst: "voldaan", Reden: "r"}}
	})
	b := &p.zaak.Huidig().Rapport.Bevindingen[3]
	p.antwoord(b)
	keuze, reden := vind[*widget.RadioGroup](p), vind[*widget.Entry](p)
	bewaren := func() *onderdelen.Knop {
		for _, x := range test.LaidOutObjects(p.open.popup.Content) {
			if k, ok := x.(*onderdelen.Knop); ok && k.Text == "Bewaren" {
				return k
			}
		}
		return nil
	}
	keuze.SetSelected("Voldaan")
	if !bewaren().Disabled() {
		t.Error("zonder reden is een oordeel niet te bewaren")
	}
	reden.SetText(" gezien in het papieren dossier ")
	p.druk(t, "Bewaren")
	stand := p.nep.stand[1]
	wil := []dossier.Antwoord{{Toets: "ander", Uitkomst: "voldaan", Reden: "r"}, {Toets: b.Toets, Uitkomst: "voldaan", Reden: "gezien in het papieren dossier"}}
	if got := stand[len(stand)-1].Antwoorden; !slices.Equal(got, wil) {
		t.Errorf("antwoorden: %+v", got)
	}
	b.Antwoord = &wil[1]
	p.antwoord(b)
	if vind[*widget.RadioGroup](p).Selected != "Voldaan" || vind[*widget.Entry](p).Text != wil[1].Reden {
		t.Error("het eerdere oordeel hoort ingevuld te zijn")
	}
	p.druk(t, "Mijn oordeel weghalen")
	if stand = p.nep.stand[1]; !slices.Equal(stand[len(stand)-1].Antwoorden, wil[:1]) {
		t.Errorf("na weghalen: %+v", stand[len(stand)-1].Antwoorden)
	}
}

// vind gives the first object of a type in the dialog in view.
func vind[T fyne.CanvasObject](p *proef) T {
	for _, x := range test.LaidOutObjects(p.open.popup.Content) {
		if v, ok := x.(T); ok {
			return v
		}
	}
	panic("niet gevonden")
}

func TestKopieren(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.openZaak(1, nil)
	p.zaak.ToonBevinding("bijstellingen-aanwezig")
	p.druk(t, "Kopiëren")
	b := p.zaak.Huidig().Rapport.Bevindingen[6]
	bevat(t, "het klembord", p.app.Clipboard().Content(), b.Titel+": Tekort", b.Bericht, b.Herstel, b.Bewijs[0].Citaat, "Uiterlijk: 30 mei 2025", "Wet WIA art. 25 lid 3")
}

// The arrow keys work at once, also when nothing was pressed before.
func TestPijltjesZonderFocus(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.w.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyDown})
	p.w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if !p.opZaak {
		t.Fatal("pijl omlaag en Enter openen een dossier")
	}
	p.w.Canvas().Unfocus()
	p.zaak.Kies(paginas.SectieBevindingen)
	was := p.zaak.Bevindingen.Getoond()
	p.w.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyDown})
	if p.zaak.Bevindingen.Getoond() == was {
		t.Error("pijl omlaag gaat naar de volgende bevinding")
	}
}

func TestNietsGelezen(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.nietsGelezen([]dossier.Onleesbaar{{Bestand: "a.pdf", Reden: "beschadigd: vraag het opnieuw op"}})
	bevat(t, "de melding", p.inDialoog(), "Er is geen document gelezen", "a.pdf", "Beschadigd: vraag het opnieuw op.")
	p.nietsGelezen(nil)
	bevat(t, "de melding", p.inDialoog(), "Kies PDF-bestanden")
}

func TestFouten(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.openZaak(99, nil)
	bevat(t, "de fout", p.inDialoog(), "Dit dossier bestaat niet meer", "Ga terug naar het overzicht")
	p.escape()
	p.fout(errors.New("iets vreemds: eof"))
	bevat(t, "een kale fout", p.inDialoog(), "Dat is niet gelukt", "Iets vreemds: eof.")
	p.escape()
	p.fout(context.Canceled)
	if p.inDialoog() != "" {
		t.Error("afbreken is geen fout")
	}
}

// What the use cases do must never happen on the window's goroutine: with an Achter that only
// queues, no press may have reached them.
func TestNietsWacht(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.openZaak(1, nil)
	var rij []func() func()
	p.o.Achter = func(f func() func()) { rij = append(rij, f) }
	p.zaken = geenZaken{}
	p.kiezer.pad, p.kiezer.bestanden = "/x.pdf", []string{"/a.pdf"}
	d := &p.zaak.Huidig().Rapport.Dossier.Documenten[0]
	for naam, doe := range map[string]func(){
		"openen": func() { p.h.Open(1) }, "overzicht": p.naarOverzicht, "rapport": p.bewaarRapport,
		"soort": func() { p.zetSoort(d, dossier.Mediation) }, "inlezen": p.h.Importeer,
		"gegevens": func() { p.zetGegevens(dossier.Invoer{}) },
		"pdf":      func() { p.openPDF("a.pdf", 1) },
	} {
		rij = nil
		doe()
		if len(rij) == 0 {
			t.Errorf("%s gaat niet via Achter", naam)
		}
	}
}

// geenZaken panics on every call.
type geenZaken struct{ Zaken }

func TestVindPapier(t *testing.T) {
	wortel := t.TempDir()
	zet := func(p string) string {
		p = filepath.Join(wortel, filepath.FromSlash(p))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	a, zip, los := zet("dossier/sub/a.pdf"), zet("dossier/archief.zip"), zet("los.pdf")
	bron := []string{filepath.Join(wortel, "dossier"), los}
	for _, g := range []struct{ bestand, wil string }{
		{"sub/a.pdf", a}, {"dossier/sub/a.pdf", a}, {"archief.zip/binnen/b.pdf", zip}, {"los.pdf", los}, {"weg.pdf", ""}, {"sub", ""},
		{"../los.pdf", ""},
	} {
		if pad, _ := vindPapier(bron, g.bestand); pad != g.wil {
			t.Errorf("%s: %q, wil %q", g.bestand, pad, g.wil)
		}
	}
}

func TestTaalWisselen(t *testing.T) {
	p := nieuweProef(t, nieuweNep())
	p.opZaakPagina(paginas.SectieDocumenten)
	p.kiesTaal(taal.Engels)
	bevat(t, "het venster", leest(p.pagina), "Save report…", "Findings")
	if p.zaak.Sectie() != paginas.SectieDocumenten {
		t.Error("het deel in beeld blijft bij een andere taal")
	}
}
