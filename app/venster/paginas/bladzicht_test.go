package paginas

import (
	"errors"
	"fmt"
	"image"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"dossiercheck/app/bladbeeld"
	"dossiercheck/app/bladbeeld/markering"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/checker/dossier"
)

// proefblad draws white pages and knows one place for each quote.
type proefblad struct {
	vragen  []string
	gezocht []string
	fout    error
}

func (p *proefblad) Beeld(pagina, breedte, _ int, klaar func(image.Image, error)) func() {
	p.vragen = append(p.vragen, fmt.Sprint(pagina))
	if p.fout != nil {
		klaar(nil, p.fout)
	} else {
		klaar(image.NewRGBA(image.Rect(0, 0, breedte, breedte*14/10)), nil)
	}
	return func() {}
}

func (g *gedaan) plaats(bewijs []dossier.Bewijs, klaar func([][]markering.Vak)) func() {
	var c []string
	for _, b := range bewijs {
		c = append(c, b.Citaat)
	}
	g.blad.gezocht = append(g.blad.gezocht, strings.Join(c, "+"))
	p := make([][]markering.Vak, len(bewijs))
	for i := range p {
		p[i] = make([]markering.Vak, 1)
	}
	klaar(p)
	return func() {}
}

// metBewijs gives a dossier of two files and the proofs of its first finding.
func metBewijs(t *testing.T) (*Zaak, *gedaan, []dossier.Bewijs) {
	t.Helper()
	z, g := nieuw(t)
	r := &z.Huidig().Rapport
	doc := func(bestand string, van, tot int) dossier.Document {
		d := dossier.Document{Bestand: bestand, Sha256: bestand, Paginas: [2]int{van, tot}, Soort: dossier.Overig}
		for n := van; n <= tot; n++ {
			d.Bladen = append(d.Bladen, dossier.Blad{Nummer: n, Tekst: fmt.Sprintf("%s blad %d\neen\ttwee drie", bestand, n)})
		}
		return d
	}
	r.Dossier.Documenten = []dossier.Document{doc("map/a.pdf", 1, 3), doc("map/a.pdf", 4, 7), doc("b.pdf", 1, 1)}
	z.Huidig().Gelezen = r.Dossier
	bewijs := []dossier.Bewijs{{Bestand: "map/a.pdf", Pagina: 5, Citaat: "een"}, {Bestand: "b.pdf", Pagina: 1, Citaat: "twee drie"},
		{Bestand: "map/a.pdf", Pagina: 5, Citaat: "drie"}, {Bestand: "map/a.pdf", Pagina: 2, Citaat: "twee"}}
	r.Bevindingen[0].Bewijs = bewijs
	z.Zet(*z.Huidig())
	z.ToonBevinding(r.Bevindingen[0].Toets)
	return z, g, bewijs
}

func TestBladzicht(t *testing.T) {
	z, g, bewijs := metBewijs(t)
	p := z.Bevindingen
	p.ToonBewijs(bewijs[0])
	v := p.Zicht()
	staat := func(waar, bestand string, pagina, i int, gezocht string) {
		t.Helper()
		b, n := v.Getoond()
		if b != bestand || n != pagina || v.i != i || g.blad.gezocht[len(g.blad.gezocht)-1] != gezocht {
			t.Errorf("%s: %s pagina %d, bewijs %d, gezocht %q", waar, b, n, v.i, g.blad.gezocht[len(g.blad.gezocht)-1])
		}
	}
	staat("begin", "map/a.pdf", 5, 0, "een+drie")
	if v.blad.Bladen() != 7 {
		t.Errorf("het bestand heeft %d bladen", v.blad.Bladen())
	}
	for _, s := range []string{"Bewijs 1 van 4", "a.pdf, pagina 5", "„een”", "5 van 7", "100%"} {
		if !strings.Contains(woorden(z.Inhoud()), s) {
			t.Errorf("%q staat er niet: %s", s, woorden(z.Inhoud()))
		}
	}
	v.blad.TypedRune('n')
	staat("volgend bewijs", "b.pdf", 1, 1, "twee drie")
	v.blad.TypedRune('n')
	staat("zelfde pagina, ander bewijs", "map/a.pdf", 5, 2, "drie+een")
	test.Tap(v.later)
	staat("knop", "map/a.pdf", 2, 3, "twee")
	test.Tap(v.later)
	staat("rond", "map/a.pdf", 5, 0, "een+drie")
	v.blad.TypedRune('N')
	staat("terug", "map/a.pdf", 2, 3, "twee")
	n := len(g.blad.gezocht)
	v.blad.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	if b, n := v.Getoond(); b != "map/a.pdf" || n != 3 || strings.Contains(woorden(v.Inhoud()), "„twee”") {
		t.Errorf("bladeren: %s %d", b, n)
	}
	if len(g.blad.gezocht) != n {
		t.Error("op een pagina zonder bewijs is gezocht")
	}
	v.blad.Ga(5)
	staat("op een pagina met bewijs", "map/a.pdf", 5, 0, "een+drie")
	if v.blad.Ga(7); !v.verder.Disabled() || v.terug.Disabled() {
		t.Error("op de laatste pagina gaat het niet verder")
	}
	hoog := func() float32 { return z.kop.Size().Height }
	klein := hoog()
	if z.Kies(SectieDocumenten); hoog() < 2*klein {
		t.Errorf("in een ander deel is de kop %v hoog, bij een pagina %v", hoog(), klein)
	}
	z.Kies(SectieBevindingen)
	if hoog() != klein {
		t.Error("terug bij de pagina is de kop weer klein")
	}
	if !z.Escape() || p.Zicht() != nil || z.Escape() || hoog() < 2*klein {
		t.Error("Escape sluit de pagina, één keer")
	}
}

// The finding stays beside the page, and the page stays when the dossier changes.
func TestBladzichtBlijft(t *testing.T) {
	z, g, bewijs := metBewijs(t)
	z.Bevindingen.ToonBewijs(bewijs[1])
	v := z.Bevindingen.Zicht()
	if !strings.Contains(woorden(z.Inhoud()), z.Huidig().Rapport.Bevindingen[0].Bericht) {
		t.Error("de bevinding staat er niet naast")
	}
	z.Zet(*z.Huidig())
	if z.Bevindingen.Zicht() != v {
		t.Error("na een wijziging is de pagina weg")
	}
	vragen := len(g.blad.vragen)
	z.Zet(*z.Huidig())
	if len(g.blad.vragen) != vragen {
		t.Error("na een wijziging is opnieuw getekend wat er al was")
	}
	z.Bevindingen.Toon(z.Huidig().Rapport.Bevindingen[1].Toets)
	if z.Bevindingen.Zicht() != nil {
		t.Error("bij een andere bevinding hoort een andere pagina")
	}
}

func TestBladzichtZonderBeeld(t *testing.T) {
	z, g, bewijs := metBewijs(t)
	g.blad.fout = &bladbeeld.Fout{Soort: bladbeeld.Slot, Bestand: "a.pdf"}
	z.Bevindingen.ToonBewijs(bewijs[0])
	w := woorden(z.Inhoud())
	for _, s := range []string{"wachtwoord beveiligd", "map/a.pdf blad 5", "Wachtwoord"} {
		if !strings.Contains(w, s) {
			t.Errorf("%q staat er niet: %s", s, w)
		}
	}
	v := z.Bevindingen.Zicht()
	v.h.BladSlot(v.file, v.opnieuw)
	if strings.Contains(woorden(z.Inhoud()), "beveiligd") || v.blad.Fout() != nil {
		t.Error("na het wachtwoord staat de melding er nog")
	}
	g.blad.fout = &bladbeeld.Fout{Soort: bladbeeld.Weg, Bestand: "a.pdf"}
	v.blad.Ga(4)
	if w := woorden(z.Inhoud()); !strings.Contains(w, "staat niet meer") || !strings.Contains(w, "Map aanwijzen") || !strings.Contains(w, "blad 4") {
		t.Errorf("zonder bestand: %s", w)
	}
	g.blad.fout = nil
	z.Zet(*z.Huidig()) // as after an import
	if v.blad.Fout() != nil {
		t.Error("na inlezen is niet opnieuw geprobeerd")
	}
	g.blad.fout = errors.New("iets anders")
	if v.blad.Ga(3); !strings.Contains(woorden(z.Inhoud()), "iets anders") {
		t.Error("een andere fout wordt niet gezegd")
	}
	g.blad.fout = nil
	v.blad.Ga(5)
	test.Tap(v.tekst)
	if w := woorden(z.Inhoud()); !strings.Contains(w, "blad 5") {
		t.Errorf("als tekst: %s", w)
	}
	v.ander(1)
	if w := woorden(z.Inhoud()); !strings.Contains(w, "b.pdf blad 1") {
		t.Errorf("als tekst, volgend bewijs: %s", w)
	}
	if test.Tap(v.tekst); strings.Contains(woorden(z.Inhoud()), "b.pdf blad 1") {
		t.Error("weer als beeld, en de tekst staat er nog")
	}
}

func TestBladzichtVanDocument(t *testing.T) {
	z, _, _ := metBewijs(t)
	d := &z.Huidig().Rapport.Dossier.Documenten[1]
	if d.Bestand != "map/a.pdf" || d.Paginas[0] != 4 {
		t.Fatalf("document %v", d.Sleutel())
	}
	d.Datums = []dossier.Datering{{Pagina: 6, Citaat: "een"}, {Pagina: 4, Citaat: "twee"}, {Pagina: 4, Citaat: "twee"}, {Pagina: 0}}
	z.ToonDocument(d.Sleutel())
	z.Documenten.toonBlad(d, dossier.Bewijs{Bestand: d.Bestand, Pagina: 4})
	v := z.Documenten.Zicht()
	if len(v.bewijs) != 3 || v.i != 0 {
		t.Errorf("bewijzen %v", v.bewijs)
	}
	v.ander(1)
	if _, n := v.Getoond(); n != 6 {
		t.Errorf("de eerste datum staat op pagina %d", n)
	}
	z.Documenten.toonBlad(d, dossier.Bewijs{Bestand: d.Bestand, Pagina: 4, Citaat: "twee"})
	if v := z.Documenten.Zicht(); len(v.bewijs) != 2 || v.i != 1 {
		t.Errorf("bewijzen %v, begint bij %d", v.bewijs, v.i)
	}
}

// Pages are reached without a mouse: Enter on a finding, B on a document.
func TestBladzichtMetToetsen(t *testing.T) {
	z, _, bewijs := metBewijs(t)
	z.Bevindingen.lijst.OpOpen(z.Bevindingen.lijst.Gekozen())
	if v := z.Bevindingen.Zicht(); v == nil || v.bewijs[v.i] != bewijs[0] {
		t.Error("Enter toont het eerste bewijs niet")
	}
	z.Kies(SectieDocumenten)
	z.Documenten.lijst.OpToets(z.Documenten.lijst.Gekozen(), fyne.KeyA)
	if z.Documenten.Zicht() != nil {
		t.Error("een andere letter opent een pagina")
	}
	z.Documenten.lijst.OpToets(z.Documenten.lijst.Gekozen(), fyne.KeyB)
	if z.Documenten.Zicht() == nil {
		t.Error("B toont de pagina niet")
	}
}

// woorden gives all text in view; of a button its word.
func woorden(o fyne.CanvasObject) string {
	var b strings.Builder
	for _, x := range test.LaidOutObjects(o) {
		switch t := x.(type) {
		case *canvas.Text:
			if t.Visible() {
				b.WriteString(t.Text + "\n")
			}
		case *onderdelen.Alinea:
			b.WriteString(t.String() + "\n")
		case *onderdelen.Knop:
			b.WriteString(t.Text + "\n")
		}
	}
	return b.String()
}

var _ onderdelen.Bladbron = (*proefblad)(nil)
