package toetsen

import (
	"fmt"
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
	"dossiercheck/checker/recht"
)

// Draai answers all toetsen of the list for a dossier, in the order of the list.
func Draai(d *dossier.Dossier, peildatum kalender.Dag, lijst []Toets) []oordeel.Bevinding {
	zaken := zakenVoor(d, peildatum)
	gezocht := d.Omvang()
	uit := make([]oordeel.Bevinding, 0, len(lijst))
	for i := range lijst {
		t := &lijst[i]
		b := bevinding(t, uitslag(t, zaken, uit))
		b.Gezocht = gezocht
		antwoorden(&b, t, d.Invoer.Antwoorden)
		uit = append(uit, b)
	}
	return uit
}

// zakenVoor gives one case per first sick day that the papers support: one, unless they
// contradict each other.
func zakenVoor(d *dossier.Dossier, peildatum kalender.Dag) []*Zaak {
	const meeste = 4
	uit := []*Zaak{NieuweZaak(d, peildatum)}
	if d.EersteZiektedag.Status != dossier.Strijdig {
		return uit
	}
	dagen := []kalender.Dag{d.EersteZiektedag.Waarde}
	for _, w := range d.EersteZiektedag.Andere {
		if w.Waarde.Bekend() && !slices.Contains(dagen, w.Waarde) && len(dagen) < meeste {
			dagen = append(dagen, w.Waarde)
			uit = append(uit, zaakVanaf(d, peildatum, w.Waarde))
		}
	}
	return uit
}

func uitslag(t *Toets, zaken []*Zaak, eerder []oordeel.Bevinding) Uitslag {
	if u, ok := naZuster(t, eerder); ok {
		return u
	}
	eerste := alleen(t, zaken[0])
	for _, z := range zaken[1:] {
		if ander := alleen(t, z); ander.Uitkomst != eerste.Uitkomst {
			return onbepaald(string(EersteZiektedag), fmt.Sprintf(
				"De documenten noemen verschillende eerste ziektedagen, en daarvan hangt de uitkomst af. Bij %s: %s Bij %s: %s",
				zaken[0].eersteDag().Nederlands(), eerste.Bericht, z.eersteDag().Nederlands(), ander.Bericht), eerste.Bewijs...)
		}
	}
	return eerste
}

// alleen asks one toets of one case, after the facts it cannot do without.
func alleen(t *Toets, z *Zaak) Uitslag {
	for _, g := range t.Nodig {
		if (g == EersteZiektedag && !z.eersteDag().Bekend()) || (g == Peildatum && !z.Peildatum.Bekend()) {
			return zonder(g)
		}
	}
	return t.Oordeel(z)
}

// naZuster lets one lack count once: what is not there cannot be late.
func naZuster(t *Toets, eerder []oordeel.Bevinding) (Uitslag, bool) {
	i := slices.IndexFunc(eerder, func(b oordeel.Bevinding) bool { return b.Toets == t.Zuster })
	if t.Zuster == "" || i < 0 {
		return Uitslag{}, false
	}
	switch z := &eerder[i]; z.Uitkomst {
	case oordeel.Tekort:
		return nvt(fmt.Sprintf("Telt al mee bij %q: wat er niet is, kan niet te laat zijn.", z.Titel)), true
	case oordeel.NietVanToepassing:
		return nvt(z.Bericht, z.Bewijs...), true
	}
	return Uitslag{}, false
}

func bevinding(t *Toets, u Uitslag) oordeel.Bevinding {
	b := oordeel.Bevinding{
		Toets: t.ID, Groep: t.Groep, Route: t.Route, Titel: t.Titel, Vraag: t.Vraag, Waarom: t.Waarom,
		Uitkomst: u.Uitkomst, Bericht: u.Bericht, Bewijs: u.Bewijs, Ontbreekt: u.Ontbreekt,
		Bronnen: make([]oordeel.Bron, 0, len(t.Bronnen)),
	}
	for _, id := range t.Bronnen {
		if bron, ok := recht.Zoek(id); ok {
			b.Bronnen = append(b.Bronnen, bron.Oordeel())
		}
	}
	if u.Uitkomst == oordeel.Tekort {
		r := t.raad(u.Geval)
		b.Kort, b.Herstel, b.HerstelWie, b.HerstelTot, b.Gemist = r.Kort, r.Tekst, r.Wie, u.Tot, u.Gemist
	}
	return b
}

// antwoorden lays the last valid answer of a person over a finding. The proof and what the
// program found stay visible.
func antwoorden(b *oordeel.Bevinding, t *Toets, in []dossier.Antwoord) {
	for i := range slices.Backward(in) {
		a := in[i]
		if a.Toets != t.ID || !GeldigAntwoord(a.Uitkomst) {
			continue
		}
		wie := a.Door
		if wie == "" {
			wie = "een persoon"
		}
		wanneer := ""
		if a.Op.Bekend() {
			wanneer = " op " + a.Op.Nederlands()
		}
		b.Bericht = fmt.Sprintf("Beantwoord door %s%s: %s Het programma vond: %s", wie, wanneer, zinMetPunt(a.Reden), b.Bericht)
		if u := oordeel.Uitkomst(a.Uitkomst); u != b.Uitkomst {
			b.Uitkomst, b.Kort, b.Herstel, b.HerstelWie, b.HerstelTot, b.Gemist = u, "", "", "", kalender.GeenDag, false
			if u == oordeel.Tekort {
				r := t.raad("")
				b.Kort, b.Herstel, b.HerstelWie = r.Kort, r.Tekst, r.Wie
			}
		}
		b.Antwoord = &a
		return
	}
}

// GeldigAntwoord tells whether a person may give this outcome: a decision, not a doubt.
func GeldigAntwoord(u string) bool {
	switch oordeel.Uitkomst(u) {
	case oordeel.Voldaan, oordeel.Tekort, oordeel.NietVanToepassing:
		return true
	}
	return false
}

func zinMetPunt(s string) string {
	if s == "" {
		return "zonder reden."
	}
	if c := s[len(s)-1]; c == '.' || c == '!' || c == '?' {
		return s
	}
	return s + "."
}
