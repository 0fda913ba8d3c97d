package venster

import (
	"context"
	"errors"
	"fmt"
	"image"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"dossiercheck/app/internal/proefrapport"
	"dossiercheck/app/taal"
	"dossiercheck/app/venster/paginas"
	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// nepZaken stands in for the use cases: dossiers in memory, undo as a list of states.
type nepZaken struct {
	zaken  map[int64]werk.Zaak
	stand  map[int64][]dossier.Invoer // the states of Invoer, the last one current
	later  map[int64][]dossier.Invoer // what was undone
	invoer []string                   // what Wijzig was told
	slot   string                     // password of the locked file, "" for none
	lezen  func(ctx context.Context, meld func(werk.Voortgang)) error
	fout   error
	paden  []string
	pdf    string

	bladfout     error // what Bladbeeld gives
	wachtwoorden []string
}

func nieuweNep() *nepZaken {
	n := &nepZaken{zaken: map[int64]werk.Zaak{}, stand: map[int64][]dossier.Invoer{}, later: map[int64][]dossier.Invoer{}}
	n.erbij(verrijk(proefrapport.Slecht()), "Van den Broek")
	n.erbij(proefrapport.Goed(), "Jansma")
	mid := proefrapport.Slecht()
	mid.Dossier.Werknemer.Waarde, mid.Dossier.Werkgever.Waarde = "De heer P. Wiersma", "Transportbedrijf Hoekstra B.V."
	mid.Ziekteweek, mid.Risico.Niveau, mid.Risico.Inhoudelijk.Niveau = 41, oordeel.Verhoogd, oordeel.Laag
	mid.Bevindingen = mid.Bevindingen[:8]
	n.erbij(mid, "Wiersma 2026")
	n.erbij(proefrapport.Leeg(), "scans april")
	return n
}

// verrijk adds what a reader finds in papers and the made-up verdicts do not have: pages,
// dates with their roles, and other types that were considered.
func verrijk(r oordeel.Rapport) oordeel.Rapport {
	docs := slices.Clone(r.Dossier.Documenten)
	for i := range docs {
		d := &docs[i]
		d.Reden = "titel „" + d.Soort.Naam() + "” bovenaan de eerste pagina, en de opbouw van het formulier"
		d.Kandidaten = []dossier.Kandidaat{{Soort: dossier.Evaluatie, Zekerheid: 0.21}, {Soort: dossier.Gespreksverslag, Zekerheid: 0.08}}
		if d.Documentdatum != nil {
			d.Documentdatum.Reden = "staat achter het woord Datum"
			d.Datums = []dossier.Datering{*d.Documentdatum,
				{Dag: d.Documentdatum.Dag.Plus(3), Precisie: dossier.OpDag, Rol: dossier.RolOndertekening, Pagina: d.Paginas[1], Citaat: "Getekend te Zwolle, " + d.Documentdatum.Dag.Plus(3).Kort()},
				{Dag: kalender.MoetDag("2023-09-04"), Precisie: dossier.OpDag, Rol: dossier.RolEersteZiektedag, Pagina: 1, Citaat: "Eerste ziektedag: 04-09-2023"}}
		}
		for p := d.Paginas[0]; p <= d.Paginas[1]; p++ {
			var b strings.Builder
			fmt.Fprintf(&b, "%s\nWerknemer:\t%s\nWerkgever:\t%s\nDatum:\t%s\n\n", d.Soort.Naam(), r.Dossier.Werknemer.Waarde, r.Dossier.Werkgever.Waarde, d.Datum().Kort())
			for range 5 {
				b.WriteString("De werknemer is uitgevallen voor het eigen werk en bouwt in kleine stappen op. Besproken is welke taken passen en welke nog niet. De afspraken staan hieronder, met de naam van wie ze uitvoert en de dag waarop dat klaar is.\n\n")
			}
			for _, v := range r.Bevindingen {
				for _, w := range v.Bewijs {
					if w.Bestand == d.Bestand && w.Pagina == p {
						b.WriteString(w.Citaat + "\n")
					}
				}
			}
			b.WriteString("\nVolgend gesprek over zes weken.")
			d.Bladen = append(d.Bladen, dossier.Blad{Nummer: p, Tekst: b.String()})
		}
	}
	r.Dossier.Documenten = docs
	return r
}

func (n *nepZaken) erbij(r oordeel.Rapport, naam string) int64 {
	id := int64(len(n.zaken) + 1)
	n.zaken[id] = werk.Zaak{ID: id, Naam: naam, Rapport: r, Gelezen: r.Dossier}
	n.stand[id] = []dossier.Invoer{r.Dossier.Invoer}
	return id
}

func (n *nepZaken) Overzicht(context.Context) ([]werk.Regel, error) {
	var uit []werk.Regel
	for id := int64(1); id < 100; id++ {
		z, ok := n.zaken[id]
		if !ok {
			continue
		}
		r := z.Rapport
		m, heeft := r.Volgende()
		uit = append(uit, werk.Regel{ID: id, Naam: z.Naam, Werknemer: r.Dossier.Werknemer.Waarde, Werkgever: r.Dossier.Werkgever.Waarde,
			Week: r.Ziekteweek, Risico: r.Risico, Tekorten: r.Tel(oordeel.Tekort), Volgende: m, HeeftVolgende: heeft, Documenten: len(r.Dossier.Documenten)})
	}
	return uit, n.fout
}

func (n *nepZaken) Ververs(context.Context, func(werk.Regel)) error { return nil }

func (n *nepZaken) Importeer(ctx context.Context, id int64, paden []string, o werk.ImportOpties, meld func(werk.Voortgang)) (int64, werk.Uitslag, error) {
	n.paden = paden
	if n.lezen != nil {
		if err := n.lezen(ctx, meld); err != nil {
			return 0, werk.Uitslag{}, err
		}
	}
	u := werk.Uitslag{Nieuw: len(paden)}
	if n.slot != "" && !slices.Contains(o.Wachtwoorden, n.slot) {
		u.Onleesbaar = []dossier.Onleesbaar{{Bestand: "map/geheim.pdf", Reden: "het bestand is met een wachtwoord beveiligd; geef het wachtwoord op"}}
	}
	if id == 0 {
		id = n.erbij(verrijk(proefrapport.Slecht()), filepath.Base(paden[0]))
	}
	return id, u, nil
}

func (n *nepZaken) ImporteerVoorbeeld(ctx context.Context, naam string, meld func(werk.Voortgang)) (int64, error) {
	id, _, err := n.Importeer(ctx, 0, []string{naam}, werk.ImportOpties{}, meld)
	return id, err
}

func (n *nepZaken) Open(_ context.Context, id int64) (werk.Zaak, error) {
	z, ok := n.zaken[id]
	if !ok {
		return z, errors.New("dit dossier bestaat niet meer. Ga terug naar het overzicht.")
	}
	in := n.stand[id][len(n.stand[id])-1]
	z.Rapport.Dossier = z.Gelezen.Met(in)
	z.KanOngedaan, z.KanOpnieuw = len(n.stand[id]) > 1, len(n.later[id]) > 0
	return z, n.fout
}

func (n *nepZaken) Wijzig(ctx context.Context, id int64, wat string, f func(*dossier.Invoer)) (werk.Zaak, error) {
	s := n.stand[id]
	in := s[len(s)-1]
	in.Documenten, in.Antwoorden = slices.Clone(in.Documenten), slices.Clone(in.Antwoorden)
	f(&in)
	n.stand[id], n.later[id] = append(s, in), nil
	n.invoer = append(n.invoer, wat)
	return n.Open(ctx, id)
}

func (n *nepZaken) Ongedaan(ctx context.Context, id int64) (werk.Zaak, error) {
	s := n.stand[id]
	n.later[id] = append(n.later[id], s[len(s)-1])
	n.stand[id] = s[:len(s)-1]
	return n.Open(ctx, id)
}

func (n *nepZaken) Opnieuw(ctx context.Context, id int64) (werk.Zaak, error) {
	l := n.later[id]
	n.stand[id] = append(n.stand[id], l[len(l)-1])
	n.later[id] = l[:len(l)-1]
	return n.Open(ctx, id)
}

func (n *nepZaken) Hernoem(_ context.Context, id int64, naam string) error {
	z := n.zaken[id]
	z.Naam = naam
	n.zaken[id] = z
	return n.fout
}

func (n *nepZaken) Verwijder(_ context.Context, id int64) error {
	delete(n.zaken, id)
	return n.fout
}

func (n *nepZaken) SchrijfRapport(_ context.Context, _ int64, pad string) error {
	n.pdf = pad
	return n.fout
}

// Bladbeeld draws the text of a page on an A4.
func (n *nepZaken) Bladbeeld(ctx context.Context, id int64, bestand string, pagina, breedte, draai int) (image.Image, error) {
	if n.bladfout != nil {
		return nil, n.bladfout
	}
	d := n.zaken[id].Gelezen
	tekst, _ := paginas.Bladtekst(&d, bestand, pagina)
	return nepBlad(tekst, breedte), ctx.Err()
}

// Plaats finds a quote of one line on the page that nepBlad draws.
func (n *nepZaken) Plaats(_ context.Context, id int64, b dossier.Bewijs) ([]werk.Vak, error) {
	d := n.zaken[id].Gelezen
	tekst, _ := paginas.Bladtekst(&d, b.Bestand, b.Pagina)
	return nepPlaats(tekst, b.Citaat), nil
}

func (n *nepZaken) GeefWachtwoord(_ int64, w ...string) {
	n.wachtwoorden = append(n.wachtwoorden, w...)
}

// nepKiezer chooses what the test says.
type nepKiezer struct {
	bestanden []string
	pad       string
	voorstel  string
}

func (k *nepKiezer) Bestanden(_ fyne.Window, klaar func([]string, error)) { klaar(k.bestanden, nil) }
func (k *nepKiezer) Map(_ fyne.Window, klaar func(string, error))         { klaar(k.pad, nil) }
func (k *nepKiezer) Bewaar(_ fyne.Window, naam string, klaar func(string, error)) {
	k.voorstel = naam
	klaar(k.pad, nil)
}

// nepOpener remembers what was opened.
type nepOpener struct {
	pad    string
	pagina int
}

func (o *nepOpener) Open(pad string, pagina int) error {
	o.pad, o.pagina = pad, pagina
	return nil
}

// proef is a window on fakes in which everything happens at once.
type proef struct {
	*Venster
	nep    *nepZaken
	kiezer *nepKiezer
	opener *nepOpener
}

func nieuweProef(t testing.TB, nep *nepZaken) *proef {
	t.Helper()
	a := test.NewTempApp(t)
	t.Cleanup(func() { taal.Kies(taal.Nederlands) })
	p := &proef{nep: nep, kiezer: &nepKiezer{}, opener: &nepOpener{}}
	p.Venster = Nieuw(a, nep, Opties{Kiezer: p.kiezer, Opener: p.opener, Voorbeeld: "met-gaten", Versie: "proef",
		Achter: func(f func() func()) { f()() }, Voor: func(f func()) { f() }, Later: func(int, func()) {}, Straks: func(func()) {}})
	p.w.Resize(fyne.NewSize(1280, 720))
	p.Toon(nil)
	return p
}

// opZaakPagina opens dossier 1 on a section.
func (p *proef) opZaakPagina(s paginas.Sectie) {
	p.openZaak(1, nil)
	p.zaak.Kies(s)
}
