package paginas

import (
	"cmp"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

func (o *Oordeel) route(sleutel string, r *oordeel.Rapport, rr oordeel.RouteRisico) fyne.CanvasObject {
	k := onderdelen.Kolom(1.5, onderdelen.Rij(2, []float32{1}, onderdelen.Kop(taal.T(sleutel)),
		onderdelen.NieuwMerk(onderdelen.MerkVanNiveau(rr.Niveau), thema.Klein)))
	if rr.Zin != "" {
		k.Add(onderdelen.Lopend(rr.Zin))
	}
	for _, t := range rr.Toetsen {
		for i := range r.Bevindingen {
			if b := &r.Bevindingen[i]; b.Toets == t {
				k.Add(o.verwijs(b))
			}
		}
	}
	return onderdelen.Kaart(k)
}

// verwijs is a line that leads to a finding.
func (o *Oordeel) verwijs(b *oordeel.Bevinding) fyne.CanvasObject {
	l, _ := thema.VanUitkomst(b.Uitkomst)
	return onderdelen.NieuwKlikbaar("", "", onderdelen.Om(1, 1, onderdelen.Rij(2, []float32{0, 1},
		onderdelen.Vorm(onderdelen.VormVanUitkomst(b.Uitkomst), l, 4),
		onderdelen.NieuwTekst(b.Kop(), "", theme.ColorNamePrimary, false).Soepel())), func() { o.naar.ToonBevinding(b.Toets) })
}

func (o *Oordeel) kosten(b oordeel.Bedrag) fyne.CanvasObject {
	k := onderdelen.Kolom(1.5, onderdelen.Kop(taal.T("oordeel.kosten")))
	if b.Hoog == 0 {
		k.Add(onderdelen.Lopend(taal.T("oordeel.kosten.onbekend")))
		k.Add(onderdelen.Rij(0, nil, onderdelen.NieuwKnop(taal.T("oordeel.kosten.invullen"), theme.NavigateNextIcon(),
			func() { o.naar.Kies(SectieGegevens) })))
	} else {
		k.Add(onderdelen.NieuwTekst(bedrag(b), thema.Groot, "", true).Soepel())
		k.Add(onderdelen.Zacht(taal.T("oordeel.kosten.uitleg")))
	}
	for _, a := range b.Aannames {
		k.Add(punt(a))
	}
	return onderdelen.Kaart(k)
}

// punt is one line of a list of small remarks.
func punt(s string) fyne.CanvasObject {
	return onderdelen.RijBoven(1.5, []float32{0, 1}, container.NewVBox(onderdelen.NieuwTekst("•", thema.Klein, thema.Zacht, false)), onderdelen.Zacht(s))
}

func (o *Oordeel) telling(r *oordeel.Rapport) fyne.CanvasObject {
	k := onderdelen.Kolom(0.5, onderdelen.Kop(taal.T("oordeel.uitkomsten")))
	for _, u := range oordeel.Uitkomsten {
		l, _ := thema.VanUitkomst(u)
		n := r.Tel(u)
		k.Add(onderdelen.NieuwKlikbaar("", "", onderdelen.Om(1, 1, onderdelen.Rij(2, []float32{0, 1},
			onderdelen.Vorm(onderdelen.VormVanUitkomst(u), l, 4),
			onderdelen.NieuwTekst(onderdelen.UitkomstWoord(u), "", "", false).Soepel(),
			onderdelen.NieuwTekst(taal.Getal(n), "", "", true))), func() {
			o.naar.Bevindingen.ZetFilter(u)
			o.naar.Kies(SectieBevindingen)
		}))
	}
	g := r.Dossier.Omvang()
	k.Add(onderdelen.Om(1, 1, onderdelen.Zacht(taal.T("oordeel.gelezen", taal.N("aantal.documenten", g.Documenten), taal.N("aantal.paginas", g.Paginas)))))
	if r.KaderVersie != "" {
		k.Add(onderdelen.Om(1, 0, onderdelen.Zacht(taal.T("oordeel.kader", r.KaderVersie))))
	}
	return onderdelen.Kaart(k)
}

// komende is how many milestones ahead the first page names.
const komende = 5

// termijnen names the milestones that are still to come.
func (o *Oordeel) termijnen(r *oordeel.Rapport) fyne.CanvasObject {
	var lijst []oordeel.Mijlpaal
	for _, m := range r.Tijdlijn {
		if m.Uiterlijk.Bekend() && !m.Gedaan.Bekend() && m.Uiterlijk >= r.Peildatum {
			lijst = append(lijst, m)
		}
	}
	if len(lijst) == 0 {
		return nil
	}
	slices.SortStableFunc(lijst, func(a, b oordeel.Mijlpaal) int { return cmp.Compare(a.Uiterlijk, b.Uiterlijk) })
	k := onderdelen.Kolom(1, onderdelen.Kop(taal.T("oordeel.termijnen")))
	for _, m := range lijst[:min(len(lijst), komende)] {
		week := ""
		if m.Week > 0 {
			week = taal.T("oordeel.week", m.Week)
		}
		k.Add(onderdelen.Om(0, 0.5, onderdelen.Rij(3, []float32{0, 1}, onderdelen.Ruim(38, 0, onderdelen.NieuwTekst(onderdelen.Dag(m.Uiterlijk), "", "", true)),
			onderdelen.NieuwTekst(m.Naam, "", "", false).Soepel(), onderdelen.NieuwTekst(week, thema.Klein, thema.Zacht, false))))
	}
	return onderdelen.Kaart(k)
}

// open names what the program leaves to a person: what must be judged by hand, and what the
// papers do not tell. Neither is good nor bad, and a low risk does not make them go away.
func (o *Oordeel) open(r *oordeel.Rapport) fyne.CanvasObject {
	k := onderdelen.Kolom(0, onderdelen.Kop(taal.T("oordeel.open")), onderdelen.Om(0, 1, onderdelen.Zacht(taal.T("oordeel.open.uitleg"))))
	n := 0
	for _, u := range []oordeel.Uitkomst{oordeel.ZelfBeoordelen, oordeel.NietTeBepalen} {
		for i := range r.Bevindingen {
			if b := &r.Bevindingen[i]; b.Uitkomst == u {
				k.Add(o.verwijs(b))
				n++
			}
		}
	}
	if n == 0 {
		return nil
	}
	return onderdelen.Kaart(k)
}

// onleesbaar names the files that could not be read, since what is in them is not judged.
func (o *Oordeel) onleesbaar(lijst []dossier.Onleesbaar) fyne.CanvasObject {
	if len(lijst) == 0 {
		return nil
	}
	k := onderdelen.Kolom(1.5, onderdelen.Kop(taal.N("oordeel.onleesbaar", len(lijst))), onderdelen.Zacht(taal.T("oordeel.onleesbaar.uitleg")))
	for _, f := range lijst {
		k.Add(onderdelen.Kolom(0, onderdelen.NieuwAlinea(f.Bestand, "", "", true), onderdelen.Zacht(onderdelen.Zin(f.Reden))))
	}
	if slices.ContainsFunc(lijst, OpSlot) {
		k.Add(onderdelen.Rij(0, nil, onderdelen.NieuwKnop(taal.T("knop.wachtwoord"), theme.LoginIcon(), o.h.Wachtwoord)))
	}
	return onderdelen.KaartMet(5, 4, thema.Vlak, thema.Amber, k)
}

// OpSlot tells whether a file could not be read for want of its password. A locked zip is
// none of them: it must be unpacked first.
func OpSlot(f dossier.Onleesbaar) bool {
	r := strings.ToLower(f.Reden)
	for _, dicht := range []string{"de zip", "het office-bestand", "het word-bestand", "de e-mail"} {
		if strings.Contains(r, dicht) { // a password that is given here opens only PDFs
			return false
		}
	}
	return strings.Contains(r, "versleuteld") || strings.Contains(r, "wachtwoord")
}
