package paginas

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// toon fills the detail pane with a finding.
func (p *Bevindingen) toon(i int) {
	b := &p.zaak.Rapport.Bevindingen[i]
	if nu := [2]any{p.zaak.ID, b.Toets}; p.getoond != nu {
		p.Sluit()
		p.getoond = nu
	}
	p.toets = b.Toets
	p.luik.ververs()
	k := onderdelen.Kolom(3,
		onderdelen.Stroom(2, onderdelen.NieuwMerk(onderdelen.MerkVanUitkomst(b.Uitkomst), thema.Klein), routeMerk(b)),
		onderdelen.Kolom(1, onderdelen.NieuwAlinea(b.Titel, thema.Tussen, "", true), onderdelen.NieuwAlinea(b.Vraag, "", thema.Zacht, false)),
		onderdelen.Lopend(b.Bericht))
	if a := b.Antwoord; a != nil {
		k.Add(onderdelen.KaartMet(4, 3, thema.VioletVlak, "", onderdelen.Kolom(1,
			onderdelen.NieuwAlinea(taal.T("bevinding.antwoord", onderdelen.UitkomstWoord(oordeel.Uitkomst(a.Uitkomst))), "", "", true),
			onderdelen.Lopend(a.Reden), onderdelen.Zacht(strings.Trim(a.Door+" · "+a.Op.Kort(), " ·–")))))
	}
	voeg(k, p.herstel(b))
	if len(b.Ontbreekt) > 0 {
		o := onderdelen.Kolom(0.5, onderdelen.Label(taal.T("bevinding.ontbreekt")))
		for _, s := range b.Ontbreekt {
			o.Add(punt(s))
		}
		k.Add(o)
	}
	voeg(k, p.bewijs(b))
	if b.Waarom != "" {
		k.Add(onderdelen.Kolom(0.5, onderdelen.Label(taal.T("bevinding.waarom")), onderdelen.Lopend(b.Waarom)))
	}
	if len(b.Bronnen) > 0 {
		o := onderdelen.Kolom(0.5, onderdelen.Label(taal.T("bevinding.bronnen")))
		for _, s := range b.Bronnen {
			o.Add(onderdelen.Lopend(s.Tekst + bronStatus(s.Status)))
		}
		k.Add(o)
	}
	k.Add(onderdelen.Stroom(2, onderdelen.NieuwKnop(taal.T("bevinding.zelf"), theme.DocumentCreateIcon(), func() { p.h.Antwoord(b) }),
		onderdelen.NieuwKnop(taal.T("bevinding.kopieer"), theme.ContentCopyIcon(), func() { p.h.Kopieer(alsTekst(b)) })))
	p.rol.Zet(onderdelen.Om(0.5, 1, k))
}

// bronStatus adds how well a source is known, when it was not simply read.
func bronStatus(s string) string {
	if s == "" || s == "gelezen" {
		return ""
	}
	return " (" + s + ")"
}

func routeMerk(b *oordeel.Bevinding) fyne.CanvasObject {
	if b.Route == "" {
		return nil
	}
	return onderdelen.NieuwMerk(onderdelen.Merkteken{Woord: taal.T("route." + string(b.Route)), Letters: thema.Grijs, Vlak: thema.GrijsVlak}, thema.Klein)
}

// herstel says what to do about a gap, who does it and until when.
func (p *Bevindingen) herstel(b *oordeel.Bevinding) fyne.CanvasObject {
	if b.Herstel == "" {
		return nil
	}
	tot := taal.T("bevinding.geen-dag")
	if b.HerstelTot.Bekend() {
		tot = onderdelen.Dag(b.HerstelTot)
	}
	onder := []fyne.CanvasObject{onderdelen.Waarde(taal.T("bevinding.tot"), onderdelen.NieuwTekst(tot, "", "", true))}
	if b.HerstelWie != "" {
		onder = append(onder, onderdelen.Waarde(taal.T("bevinding.wie"), onderdelen.NieuwTekst(b.HerstelWie, "", "", true)))
	}
	return onderdelen.KaartMet(4, 3, thema.GroenVlak, "", onderdelen.Kolom(2,
		onderdelen.Kolom(0.5, onderdelen.Label(taal.T("bevinding.herstel")), onderdelen.Lopend(b.Herstel)), onderdelen.Stroom(6, onder...)))
}

func (p *Bevindingen) bewijs(b *oordeel.Bevinding) fyne.CanvasObject {
	k := onderdelen.Kolom(1, onderdelen.Label(taal.T("bevinding.bewijs")))
	for _, w := range b.Bewijs {
		k.Add(bewijsknop(w, func() { p.ToonBewijs(w) }))
	}
	g := b.Gezocht
	if len(b.Bewijs) == 0 && g.Documenten == 0 {
		return nil
	}
	if g.Documenten > 0 {
		zin := taal.T("bevinding.gezocht", taal.N("aantal.documenten", g.Documenten), taal.N("aantal.paginas", g.Paginas))
		if g.Onleesbaar > 0 {
			zin += " " + taal.N("bevinding.gezocht.onleesbaar", g.Onleesbaar)
		}
		k.Add(onderdelen.Zacht(zin))
	}
	return k
}

// voeg adds a part that may be nil.
func voeg(k *fyne.Container, o fyne.CanvasObject) {
	if o != nil {
		k.Add(o)
	}
}

// ToonBewijs shows the page of a proof beside the finding, with the quote lit up. The other
// proofs of the finding follow it.
func (p *Bevindingen) ToonBewijs(w dossier.Bewijs) {
	bewijs := []dossier.Bewijs{w}
	if i := slices.IndexFunc(p.zaak.Rapport.Bevindingen, func(b oordeel.Bevinding) bool { return b.Toets == p.toets }); i >= 0 {
		if alle := p.zaak.Rapport.Bevindingen[i].Bewijs; slices.Contains(alle, w) {
			bewijs = alle
		}
	}
	p.luik.bekijk(nieuwBladzicht(p.h, p.zaak, bewijs, slices.Index(bewijs, w), func() { p.Sluit() }))
}

// alsTekst is a finding as plain text, for a letter or an e-mail.
func alsTekst(b *oordeel.Bevinding) string {
	regels := []string{b.Titel + ": " + onderdelen.UitkomstWoord(b.Uitkomst), b.Bericht}
	if b.Herstel != "" {
		regels = append(regels, taal.T("bevinding.herstel")+": "+b.Herstel)
		if b.HerstelTot.Bekend() {
			regels = append(regels, taal.T("bevinding.tot")+": "+onderdelen.Dag(b.HerstelTot))
		}
		if b.HerstelWie != "" {
			regels = append(regels, taal.T("bevinding.wie")+": "+b.HerstelWie)
		}
	}
	for _, w := range b.Bewijs {
		regels = append(regels, "- "+taal.T("blad.titel", w.Bestand, w.Pagina)+": „"+strings.Join(strings.Fields(w.Citaat), " ")+"”")
	}
	for _, s := range b.Bronnen {
		regels = append(regels, "- "+s.Tekst+bronStatus(s.Status))
	}
	return strings.Join(regels, "\n")
}
