package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// Between two re-examinations of "no usable capacity": up to herzienGewoon days is regular,
// more than herzienLang is plainly too long; between them a person looks.
const (
	herzienGewoon = 112
	herzienLang   = 182
)

var geenMogelijkhedenOnderbouwd = Toets{
	ID: "geen-mogelijkheden-onderbouwd", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk,
	Titel:   "Geen mogelijkheden onderbouwd",
	Vraag:   "Als er staat dat er geen benutbare mogelijkheden zijn: zegt de bedrijfsarts dat, en is het geregeld opnieuw bekeken?",
	Waarom:  "Zonder mogelijkheden hoeft er niets, maar UWV toetst of men daartoe in redelijkheid kon komen, meestal met een verzekeringsarts. Een onjuist oordeel van de bedrijfsarts komt voor rekening van de werkgever.",
	Bronnen: []string{"beleid-3", "beleid-7-4", "regeling-4-4", "drempel-herziening", "crvb-2009-bk3713"},
	Raden: []Raad{
		{"niet herzien", "dat er geen mogelijkheden zijn is te lang niet opnieuw bekeken", "Laat de bedrijfsarts nu opnieuw beoordelen wat de werknemer kan en waarom, met datum. Overweeg bij twijfel een deskundigenoordeel van UWV.", "werkgever, via de bedrijfsarts"},
		{"niet van de bedrijfsarts", "dat er geen mogelijkheden zijn komt niet van de bedrijfsarts", "Alleen de bedrijfsarts kan zeggen dat er geen mogelijkheden zijn. Vraag nu een spreekuur en een gemotiveerd oordeel.", "werkgever, via de bedrijfsarts"},
	},
	Oordeel: func(z *Zaak) Uitslag {
		arts := z.mogelijkheden()
		i := 0
		for i < len(arts) && arts[i].wel {
			i++
		}
		if i == len(arts) {
			return z.zonderArts()
		}
		van := arts[i]
		tot, bewijs := z.toetsEinde(), []dossier.Bewijs{van.bewijs}
		if !z.Peildatum.Bekend() {
			return zonder(Peildatum)
		}
		open := true
		for _, u := range arts[i:] {
			if u.wel {
				tot, open = u.dag, false
				bewijs = append(bewijs, u.bewijs)
				break
			}
		}
		gat, sinds := z.langsteGat(van.dag, tot)
		switch {
		case gat > herzienLang:
			u := tekort("niet herzien", z.hersteldag(), fmt.Sprintf("De bedrijfsarts zag op %s geen benutbare mogelijkheden; na %s is dat %s niet opnieuw bekeken.", z.op(van.dag), sinds.Nederlands(), weken(gat)), bewijs...)
			u.Gemist = true
			return u
		case gat > herzienGewoon:
			return zelf(fmt.Sprintf("De bedrijfsarts zag op %s geen benutbare mogelijkheden; na %s is dat %s niet opnieuw bekeken. Beoordeel of dat te lang was.", z.op(van.dag), sinds.Nederlands(), weken(gat)), bewijs...)
		case !open:
			return voldaan(fmt.Sprintf("De bedrijfsarts zag op %s geen benutbare mogelijkheden, bekeek dat opnieuw en zag ze op %s wel. UWV kan de periode ertussen door een verzekeringsarts laten toetsen.", z.op(van.dag), z.op(tot)), bewijs...)
		case tot.Sinds(van.dag) > herzienLang:
			return zelf(fmt.Sprintf("De bedrijfsarts ziet sinds %s geen benutbare mogelijkheden en bekijkt dat geregeld. Zo'n lange periode laat UWV door een verzekeringsarts toetsen; de bedrijfsarts volgen is geen vrijwaring. Overweeg een deskundigenoordeel.", z.op(van.dag)), bewijs...)
		}
		return voldaan(fmt.Sprintf("De bedrijfsarts zag op %s geen benutbare mogelijkheden en heeft dat sindsdien geregeld bekeken.", z.op(van.dag)), bewijs...)
	},
}

// langsteGat gives the longest stretch in [van, tot] without a paper of the bedrijfsarts, and
// the day on which it begins.
func (z *Zaak) langsteGat(van, tot kalender.Dag) (int, kalender.Dag) {
	langst, begin, vorige := 0, van, van
	kijk := func(d kalender.Dag) {
		if n := d.Sinds(vorige); n > langst {
			langst, begin = n, vorige
		}
		vorige = max(vorige, d)
	}
	for _, d := range gedateerd(z.van(vanBedrijfsarts...)) {
		if d.Datum() > van && d.Datum() <= tot {
			kijk(d.Datum())
		}
	}
	kijk(tot)
	return langst, begin
}

// zonderArts judges a case in which the bedrijfsarts never said that there is no capacity.
func (z *Zaak) zonderArts() Uitslag {
	for i := range z.Dossier.Documenten {
		d := &z.Dossier.Documenten[i]
		if z.later(d) || d.Soort == dossier.ArbeidsdeskundigRapport || isVan(d, vanBedrijfsarts) {
			continue
		}
		for _, w := range d.Feiten.BenutbareMogelijkheden {
			if !w.Waarde && w.Zekerheid >= zekereUitspraak {
				return zelf(fmt.Sprintf("%s zegt dat er geen benutbare mogelijkheden zijn; een oordeel van de bedrijfsarts met die inhoud is niet gevonden. Beoordeel van wie dit komt.", opsomming(namen([]*dossier.Document{d}, nil))), w.Bewijs)
			}
		}
	}
	return nvt(fmt.Sprintf("In %s staat niet dat er geen benutbare mogelijkheden waren.", z.doorzocht()))
}

func isVan(d *dossier.Document, soorten []dossier.Soort) bool {
	for _, s := range soorten {
		if d.Soort == s {
			return true
		}
	}
	return false
}
