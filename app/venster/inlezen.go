package venster

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/paginas"
	"dossiercheck/app/venster/thema"
	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
)

// Inlezen imports files and folders into dossier id, or into a new one when id is 0, shows
// how far it is, and opens the dossier when it is done.
func (v *Venster) Inlezen(id int64, paden []string) { v.leesIn(id, paden, nil) }

func (v *Venster) leesIn(id int64, paden []string, wachtwoorden []string) {
	var uitslag werk.Uitslag
	v.metVoortgang(func(ctx context.Context, meld func(werk.Voortgang)) (int64, error) {
		nr, u, err := v.zaken.Importeer(ctx, id, paden, werk.ImportOpties{Wachtwoorden: wachtwoorden}, meld)
		uitslag = u
		if errors.Is(err, werk.ErrNietsGelezen) {
			return 0, nil
		}
		return nr, err
	}, func(nr int64) {
		slot := opSlot(uitslag.Onleesbaar)
		switch {
		case nr == 0 && len(slot) > 0:
			v.vraagWachtwoord(0, paden, slot, wachtwoorden)
		case nr == 0:
			v.nietsGelezen(uitslag.Onleesbaar)
		default:
			v.bronnen[nr] = onthoud(v.bronnen[nr], paden)
			v.naImport(nr, paden, uitslag, wachtwoorden)
		}
	})
}

// nietsGelezen says why there is no dossier: nothing to read, or nothing that could be read.
func (v *Venster) nietsGelezen(onleesbaar []dossier.Onleesbaar) {
	if len(onleesbaar) == 0 {
		v.waarschuw(taal.T("inlezen.niets"), taal.T("inlezen.niets.doe"))
		return
	}
	dicht := onderdelen.NieuwKnop(taal.T("knop.sluiten"), nil, nil).Belangrijk()
	d := v.toon(taal.T("inlezen.niets"), lijstOnleesbaar(onleesbaar), nil, dicht)
	dicht.OnTapped, d.annuleer = d.sluit, d.sluit
}

// lijstOnleesbaar names files with the reason why they could not be read; a long list scrolls.
func lijstOnleesbaar(onleesbaar []dossier.Onleesbaar) fyne.CanvasObject {
	lijst := onderdelen.Kolom(2)
	for _, f := range onleesbaar {
		lijst.Add(onderdelen.Kolom(0, onderdelen.NieuwAlinea(f.Bestand, "", "", true), onderdelen.Zacht(onderdelen.Zin(f.Reden))))
	}
	if len(onleesbaar) > 5 {
		return onderdelen.Ruim(0, 55, onderdelen.NieuwRol(lijst))
	}
	return lijst
}

// onthoud adds paths to those that are known already.
func onthoud(lijst, erbij []string) []string {
	for _, p := range erbij {
		if !slices.Contains(lijst, p) {
			lijst = append(lijst, p)
		}
	}
	return lijst
}

// LeesVoorbeeld puts the example dossier in the store and opens it.
func (v *Venster) LeesVoorbeeld() {
	v.metVoortgang(func(ctx context.Context, meld func(werk.Voortgang)) (int64, error) {
		return v.zaken.ImporteerVoorbeeld(ctx, v.o.Voorbeeld, meld)
	}, func(nr int64) { v.openZaak(nr, nil) })
}

// metVoortgang runs an import behind a dialog that shows how far it is and can stop it.
func (v *Venster) metVoortgang(doe func(context.Context, func(werk.Voortgang)) (int64, error), klaar func(int64)) {
	if v.stop != nil {
		v.meld(taal.T("fout.bezig") + ". " + taal.T("fout.bezig.doe"))
		return
	}
	ctx, stop := context.WithCancel(context.Background())
	v.stop = stop
	bestand := onderdelen.NieuwTekst(taal.T("inlezen.zoeken"), "", thema.Zacht, false).Soepel()
	teller := onderdelen.NieuwTekst("", "", "", true)
	balk := widget.NewProgressBar()
	balk.TextFormatter = func() string { return "" }
	nee := onderdelen.NieuwKnop(taal.T("inlezen.stop"), nil, nil)
	d := v.toon(taal.T("inlezen.titel"), onderdelen.Kolom(2, onderdelen.Rij(3, []float32{1}, bestand, teller), balk,
		onderdelen.Zacht(taal.T("inlezen.thuis"))), nil, nee)
	nee.OnTapped = func() {
		nee.Aan(false)
		bestand.Zet(taal.T("inlezen.stopt"))
		stop()
	}
	d.annuleer, d.blijft = nee.OnTapped, true
	meld := func(p werk.Voortgang) {
		v.o.Voor(func() {
			if ctx.Err() != nil {
				return
			}
			bestand.Zet(p.Bestand)
			if p.Totaal > 0 {
				teller.Zet(taal.T("inlezen.teller", p.Gedaan, p.Totaal))
				balk.SetValue(float64(p.Gedaan) / float64(p.Totaal))
			}
			d.popup.Refresh()
		})
	}
	v.o.Achter(func() func() {
		nr, err := doe(ctx, meld)
		return func() {
			gestopt := ctx.Err() != nil
			stop()
			v.stop = nil
			d.sluit()
			v.ververs()
			switch {
			case errors.Is(err, context.Canceled) || (err != nil && gestopt):
				v.meld(taal.T("inlezen.gestopt"))
			case err != nil:
				v.fout(err)
			default:
				klaar(nr)
			}
		}
	})
}

// naImport opens the dossier and says what the import brought.
func (v *Venster) naImport(id int64, paden []string, u werk.Uitslag, wachtwoorden []string) {
	v.openZaak(id, func() {
		if len(u.Onleesbaar) == 0 {
			v.meld(watErKwam(u))
			return
		}
		opSlot := opSlot(u.Onleesbaar)
		if len(opSlot) > 0 && len(opSlot) == len(u.Onleesbaar) {
			v.vraagWachtwoord(id, paden, opSlot, wachtwoorden)
			return
		}
		v.toonUitslag(id, paden, u, opSlot, wachtwoorden)
	})
}

func watErKwam(u werk.Uitslag) string {
	s := taal.N("inlezen.nieuw", u.Nieuw)
	if u.AlBekend > 0 {
		s += " " + taal.N("inlezen.bekend", u.AlBekend)
	}
	return s
}

func opSlot(lijst []dossier.Onleesbaar) []dossier.Onleesbaar {
	var uit []dossier.Onleesbaar
	for _, f := range lijst {
		if paginas.OpSlot(f) {
			uit = append(uit, f)
		}
	}
	return uit
}

// toonUitslag sums up an import in which files could not be read, with the reasons.
func (v *Venster) toonUitslag(id int64, paden []string, u werk.Uitslag, slot []dossier.Onleesbaar, wachtwoorden []string) {
	inhoud := onderdelen.Kolom(3, onderdelen.Lopend(watErKwam(u)),
		onderdelen.Lopend(taal.N("inlezen.onleesbaar", len(u.Onleesbaar))), lijstOnleesbaar(u.Onleesbaar), onderdelen.Zacht(taal.T("inlezen.onleesbaar.doe")))
	dicht := onderdelen.NieuwKnop(taal.T("knop.sluiten"), nil, nil)
	knoppen := []*onderdelen.Knop{dicht}
	if len(slot) > 0 {
		knoppen = append(knoppen, onderdelen.NieuwKnop(taal.T("knop.wachtwoord"), nil, func() { v.vraagWachtwoord(id, paden, slot, wachtwoorden) }).Belangrijk())
	}
	d := v.toon(taal.T("inlezen.klaar"), inhoud, nil, knoppen...)
	dicht.OnTapped, d.annuleer = d.sluit, d.sluit
}

// vraagWachtwoord asks for the password of locked papers and tries again; geprobeerd are the
// passwords that were tried before.
func (v *Venster) vraagWachtwoord(id int64, paden []string, slot []dossier.Onleesbaar, geprobeerd []string) {
	namen := make([]string, len(slot))
	for i, f := range slot {
		namen[i] = f.Bestand[strings.LastIndexByte(f.Bestand, '/')+1:]
	}
	uitleg := taal.N("wachtwoord.uitleg", len(slot), strings.Join(namen, ", "))
	if len(geprobeerd) > 0 {
		uitleg = taal.N("wachtwoord.past-niet", len(slot), strings.Join(namen, ", "))
	}
	v.vraagTekst(taal.T("wachtwoord.titel"), uitleg, onderdelen.NieuwWachtwoord(""), taal.T("wachtwoord.probeer"), func(s string) {
		v.leesIn(id, paden, append(append([]string{}, geprobeerd...), s))
	})
}

// wachtwoordVanZaak asks for the password of the locked papers of the dossier in view. After
// a restart the paths are not known any more; then the person points at them first.
func (v *Venster) wachtwoordVanZaak() {
	z := v.zaak.Huidig()
	slot := opSlot(z.Rapport.Dossier.Onleesbaar)
	if len(slot) == 0 {
		return
	}
	if len(v.bronnen[z.ID]) > 0 {
		v.vraagWachtwoord(z.ID, v.bronnen[z.ID], slot, nil)
		return
	}
	v.kies(func(paden []string) {
		v.vraagWachtwoord(z.ID, paden, slot, nil)
	})
}

// kies lets a person choose files.
func (v *Venster) kies(klaar func([]string)) {
	v.o.Kiezer.Bestanden(v.w, func(paden []string, err error) {
		if err != nil {
			v.fout(err)
		} else if len(paden) > 0 {
			klaar(paden)
		}
	})
}

// kiesMap lets a person choose a folder.
func (v *Venster) kiesMap(klaar func([]string)) {
	v.o.Kiezer.Map(v.w, func(pad string, err error) {
		if err != nil {
			v.fout(err)
		} else if pad != "" {
			klaar([]string{pad})
		}
	})
}

// vraagWaarheen asks whether dropped papers belong to the dossier in view.
func (v *Venster) vraagWaarheen(paden []string) {
	z := v.zaak.Huidig()
	nee := onderdelen.NieuwKnop(taal.T("knop.annuleren"), nil, nil)
	nieuw := onderdelen.NieuwKnop(taal.T("slepen.nieuw"), nil, nil)
	erbij := onderdelen.NieuwKnop(taal.T("slepen.erbij"), nil, nil).Belangrijk()
	lijst := onderdelen.Kolom(0)
	for i, p := range paden {
		if i == 6 {
			lijst.Add(onderdelen.Zacht(taal.N("slepen.meer", len(paden)-i)))
			break
		}
		lijst.Add(onderdelen.Zacht(filepath.Base(p)))
	}
	d := v.toon(taal.T("slepen.titel"), onderdelen.Kolom(2, onderdelen.Lopend(taal.T("slepen.uitleg", z.Naam)), container.NewStack(lijst)), nil, nee, nieuw, erbij)
	d.koppel(nee, erbij, func() { v.Inlezen(z.ID, paden) })
	nieuw.OnTapped = func() { d.sluit(); v.Inlezen(0, paden) }
}
