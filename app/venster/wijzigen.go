package venster

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/paginas"
	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// handelingen ties what the pages call back to what the window does.
func (v *Venster) handelingen() paginas.Handelingen {
	return paginas.Handelingen{
		Open:         func(id int64) { v.openZaak(id, nil) },
		Importeer:    func() { v.kies(func(p []string) { v.Inlezen(0, p) }) },
		ImporteerMap: func() { v.kiesMap(func(p []string) { v.Inlezen(0, p) }) },
		Voorbeeld:    v.LeesVoorbeeld,
		Hernoem:      v.hernoem,
		Verwijder:    v.verwijder,
		Snelkeuze:    v.snelkeuze,
		RegelMenu:    v.regelMenu,
		Terug:        v.naarOverzicht,
		Rapport:      v.bewaarRapport,
		Toevoegen:    func() { id := v.zaak.Huidig().ID; v.kies(func(p []string) { v.Inlezen(id, p) }) },
		Wachtwoord:   v.wachtwoordVanZaak,
		Ongedaan:     func() { v.stap(v.zaken.Ongedaan, "gedaan.ongedaan") },
		Opnieuw:      func() { v.stap(v.zaken.Opnieuw, "gedaan.opnieuw") },
		KiesSoort:    v.kiesSoort,
		Soort:        v.zetSoort,
		Datum:        v.zetDatum,
		Antwoord:     v.antwoord,
		Gegevens:     v.zetGegevens,
		OpenPDF:      v.openPDF,
		Beeld: func(bestand string) onderdelen.Bladbron {
			return bladbron{v, v.zaak.Huidig().ID, bestand}
		},
		Plaats:   v.plaats,
		BladSlot: v.bladSlot,
		WijsAan:  v.wijsAan,
		Straks:   v.o.Straks,
		Kopieer: func(s string) {
			v.app.Clipboard().SetContent(s)
			v.meld(taal.T("gedaan.gekopieerd"))
		},
	}
}

// naZaak shows the outcome of something that changed the dossier in view.
func (v *Venster) naZaak(doe func(ctx context.Context, id int64) (werk.Zaak, error), zeg string) {
	id := v.zaak.Huidig().ID
	v.o.Achter(func() func() {
		z, err := doe(context.Background(), id)
		return func() {
			if err != nil {
				v.fout(err)
				return
			}
			if v.zaak.Huidig().ID == z.ID {
				v.zaak.Zet(z)
			}
			v.ververs()
			v.meld(zeg)
		}
	})
}

// wijzig changes what a person entered, as one step that can be undone.
func (v *Venster) wijzig(wat, zeg string, f func(*dossier.Invoer)) {
	v.naZaak(func(ctx context.Context, id int64) (werk.Zaak, error) { return v.zaken.Wijzig(ctx, id, wat, f) }, zeg)
}

// stap takes a step back or forth; without one to take it does nothing.
func (v *Venster) stap(doe func(context.Context, int64) (werk.Zaak, error), sleutel string) {
	z := v.zaak.Huidig()
	kan := z.KanOngedaan
	if sleutel == "gedaan.opnieuw" {
		kan = z.KanOpnieuw
	}
	if v.opZaak && kan {
		v.naZaak(doe, taal.T(sleutel))
	}
}

// kiesSoort lets a person pick a type by typing letters of it; what was considered already
// stands on top.
func (v *Venster) kiesSoort(d *dossier.Document) {
	var alles []onderdelen.Treffer
	gezien := map[dossier.Soort]bool{}
	erbij := func(s dossier.Soort, onder string) {
		if gezien[s] {
			return
		}
		gezien[s] = true
		alles = append(alles, onderdelen.Treffer{Vorm: theme.DocumentIcon(), Tekst: s.Naam(), Onder: onder, Doe: func() { v.zetSoort(d, s) }})
	}
	erbij(d.Soort, taal.T("soort.nu"))
	for _, k := range d.Kandidaten {
		erbij(k.Soort, taal.T("soort.overwogen", int(k.Zekerheid*100+0.5)))
	}
	for _, s := range dossier.Soorten {
		erbij(s.Soort, taal.T("soort.maker", s.Maker))
	}
	v.zoeker(taal.T("soort.zoek"), alles)
}

// zetSoort keeps a person's choice of type.
func (v *Venster) zetSoort(d *dossier.Document, s dossier.Soort) {
	if s == d.Soort {
		return
	}
	sl, naam := d.Sleutel(), d.Bestand
	v.wijzig(taal.T("stap.soort", kort(naam), s.Naam()), taal.T("gedaan.soort", s.Naam()), func(in *dossier.Invoer) {
		correctie(in, sl, naam).Soort = s
	})
}

// zetDatum keeps a person's date of a document; GeenDag says that it has none.
func (v *Venster) zetDatum(d *dossier.Document, dag kalender.Dag) {
	if dag == d.Datum() {
		return
	}
	sl, naam := d.Sleutel(), d.Bestand
	v.wijzig(taal.T("stap.datum", kort(naam), onderdelen.Dag(dag)), taal.T("gedaan.datum", onderdelen.Dag(dag)), func(in *dossier.Invoer) {
		correctie(in, sl, naam).Documentdatum = &dag
	})
}

// correctie finds the correction of a document in in, or adds an empty one.
func correctie(in *dossier.Invoer, sl dossier.Sleutel, bestand string) *dossier.Correctie {
	for i := range in.Documenten {
		if c := &in.Documenten[i]; c.Sha256 == sl.Sha256 && c.Pagina == sl.Pagina {
			return c
		}
	}
	in.Documenten = append(in.Documenten, dossier.Correctie{Bestand: bestand, Sha256: sl.Sha256, Pagina: sl.Pagina})
	return &in.Documenten[len(in.Documenten)-1]
}

func kort(pad string) string { return pad[strings.LastIndexByte(pad, '/')+1:] }

// zetGegevens keeps the fields of the Gegevens page and leaves the rest of the Invoer alone.
func (v *Venster) zetGegevens(nieuw dossier.Invoer) {
	v.wijzig(taal.T("stap.gegevens"), taal.T("gedaan.gegevens"), func(in *dossier.Invoer) {
		in.EersteZiektedag, in.BrutoMaandloon, in.Percentage = nieuw.EersteZiektedag, nieuw.BrutoMaandloon, nieuw.Percentage
		in.UrenPerWeek, in.Onderbrekingen, in.Peildatum = nieuw.UrenPerWeek, nieuw.Onderbrekingen, nieuw.Peildatum
	})
}

// antwoorden are the outcomes a person can give to a toets.
var antwoorden = []oordeel.Uitkomst{oordeel.Voldaan, oordeel.Tekort, oordeel.NietVanToepassing}

// antwoord lets a person judge a toets, with a reason; without a reason it is not taken, since
// the report shows it. An earlier answer can be taken away.
func (v *Venster) antwoord(b *oordeel.Bevinding) {
	namen := make([]string, len(antwoorden))
	for i, u := range antwoorden {
		namen[i] = onderdelen.UitkomstWoord(u)
	}
	keuze := widget.NewRadioGroup(namen, nil)
	reden := widget.NewMultiLineEntry()
	reden.Wrapping = fyne.TextWrapWord
	reden.SetMinRowsVisible(3)
	reden.SetPlaceHolder(taal.T("antwoord.reden"))
	nee := onderdelen.NieuwKnop(taal.T("knop.annuleren"), nil, nil)
	ok := onderdelen.NieuwKnop(taal.T("knop.bewaar"), nil, nil).Belangrijk()
	knoppen := []*onderdelen.Knop{nee}
	toets := b.Toets
	weg := onderdelen.NieuwKnop(taal.T("antwoord.weg"), nil, nil)
	if a := b.Antwoord; a != nil {
		for i, u := range antwoorden {
			if string(u) == a.Uitkomst {
				keuze.SetSelected(namen[i])
			}
		}
		reden.SetText(a.Reden)
		knoppen = append(knoppen, weg)
	}
	kan := func() { ok.Aan(keuze.Selected != "" && strings.TrimSpace(reden.Text) != "") }
	keuze.OnChanged = func(string) { kan() }
	reden.OnChanged = func(string) { kan() }
	kan()
	d := v.toon(taal.T("antwoord.titel", b.Titel), onderdelen.Kolom(3, onderdelen.Lopend(b.Vraag), keuze, reden,
		onderdelen.Zacht(taal.T("antwoord.uitleg"))), reden, append(knoppen, ok)...)
	d.koppel(nee, ok, func() {
		var u oordeel.Uitkomst
		for i, n := range namen {
			if n == keuze.Selected {
				u = antwoorden[i]
			}
		}
		a := dossier.Antwoord{Toets: toets, Uitkomst: string(u), Reden: strings.TrimSpace(reden.Text)}
		v.wijzig(taal.T("stap.antwoord", b.Titel), taal.T("gedaan.antwoord"), func(in *dossier.Invoer) {
			in.Antwoorden = append(zonderAntwoord(in.Antwoorden, toets), a)
		})
	})
	weg.OnTapped = func() {
		d.sluit()
		v.wijzig(taal.T("stap.antwoord-weg", b.Titel), taal.T("gedaan.antwoord-weg"), func(in *dossier.Invoer) {
			in.Antwoorden = zonderAntwoord(in.Antwoorden, toets)
		})
	}
}

func zonderAntwoord(lijst []dossier.Antwoord, toets string) []dossier.Antwoord {
	var uit []dossier.Antwoord
	for _, a := range lijst {
		if a.Toets != toets {
			uit = append(uit, a)
		}
	}
	return uit
}
