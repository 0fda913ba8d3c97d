package toetsen

import (
	"fmt"
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var bijstellingenAanwezig = Toets{
	ID: "bijstellingen-aanwezig", Groep: oordeel.Volledigheid, Route: oordeel.Administratief,
	Titel:   "Bijstellingen aanwezig",
	Vraag:   "Zitten alle bijstellingen waarnaar andere documenten verwijzen in het dossier?",
	Waarom:  "Bijstellingen van de probleemanalyse en van het plan van aanpak horen bij het re-integratieverslag. Een verwijzing naar een stuk dat er niet is, ziet UWV ook.",
	Bronnen: []string{"regeling-4-5", "regeling-6-1"},
	Raden: []Raad{{"ontbreekt", "een genoemde bijstelling ontbreekt",
		"Zoek de genoemde bijstelling op bij de arbodienst, de casemanager of de werknemer en voeg haar toe. Bestaat zij niet, herstel dan de verwijzing met een korte toelichting.",
		"werkgever"}},
	Oordeel: func(z *Zaak) Uitslag {
		bijstellingen := z.van(dossier.BijstellingPA, dossier.BijstellingPvA)
		var mist []dossier.Verwijzing
		for _, v := range z.verwezenBijstellingen() {
			if !z.heeftBijstelling(v) {
				mist = append(mist, v)
			}
		}
		switch {
		case len(mist) > 0:
			return z.bijstellingMist(mist, bijstellingen)
		case len(bijstellingen) > 0:
			return voldaan(fmt.Sprintf("%s aanwezig: %s.", hoofdletter(aantal(len(bijstellingen), "bijstelling", "bijstellingen")), opsomming(namen(bijstellingen, nil)))+" Geen document verwijst naar een bijstelling die er niet is.", samen(6, bewijzenVan(bijstellingen)...)...)
		}
		return nvt("Geen document verwijst naar een gedateerde bijstelling.")
	},
}

func (z *Zaak) bijstellingMist(mist []dossier.Verwijzing, bijstellingen []*dossier.Document) Uitslag {
	v := mist[0]
	naam := fmt.Sprintf("de %s van %s", kleineNaam(v.Soort), v.Datum.Nederlands())
	var bewijs []dossier.Bewijs
	for _, m := range mist {
		bewijs = append(bewijs, m.Bewijs)
	}
	bewijs = samen(4, bewijs...)
	ongedateerd := slices.ContainsFunc(bijstellingen, func(d *dossier.Document) bool { return d.Soort == v.Soort && !d.Datum().Bekend() })
	if ongedateerd {
		return onbepaald(naam, fmt.Sprintf("Een document verwijst naar %s; er is wel een bijstelling zonder leesbare datum, die het kan zijn.", naam), bewijs...)
	}
	if f := z.onleesbaarAls(v.Soort); f != "" {
		return onbepaald(naam, fmt.Sprintf("Een document verwijst naar %s. Die is niet gevonden, maar het bestand %q kan het zijn en is niet te lezen.", naam, f), bewijs...)
	}
	if d := z.kandidaatVoor(v.Soort); d != nil {
		return onbepaald(naam, fmt.Sprintf("Een document verwijst naar %s. Het document in %q kan het zijn, maar is niet zeker herkend.", naam, d.Bestand), append(bewijs, kopVan(d))...)
	}
	return tekort("ontbreekt", z.hersteldag(), fmt.Sprintf("Een document verwijst naar %s, maar die is niet gevonden in %s.", naam, z.doorzocht()), bewijs...)
}

func kleineNaam(s dossier.Soort) string {
	if s == dossier.BijstellingPA {
		return "bijstelling van de probleemanalyse"
	}
	return "bijstelling van het plan van aanpak"
}

// verwezenBijstellingen gives the dated references to a bijstelling between the first sick day
// and the peildatum.
func (z *Zaak) verwezenBijstellingen() []dossier.Verwijzing {
	var uit []dossier.Verwijzing
	for i := range z.Dossier.Documenten {
		d := &z.Dossier.Documenten[i]
		for _, v := range d.Feiten.Verwijzingen {
			bijstelling := v.Soort == dossier.BijstellingPA || v.Soort == dossier.BijstellingPvA
			tijdens := v.Datum.Bekend() && v.Datum > z.eersteDag() && v.Datum <= z.Peildatum
			// A date after the paper itself is a plan, not a reference.
			gepland := d.Datum().Bekend() && v.Datum > d.Datum()
			if bijstelling && tijdens && !gepland && !z.later(d) {
				uit = append(uit, v)
			}
		}
	}
	return uit
}

// heeftBijstelling looks for the paper that a reference means: of that type, or of a type in
// which a bijstelling is often written down, with a date of its own within a week. A reference
// to the first of a month may mean the month.
func (z *Zaak) heeftBijstelling(v dossier.Verwijzing) bool {
	soorten := []dossier.Soort{dossier.BijstellingPvA, dossier.PlanVanAanpak, dossier.Evaluatie, dossier.Eerstejaarsevaluatie, dossier.Eindevaluatie}
	if v.Soort == dossier.BijstellingPA {
		soorten = []dossier.Soort{dossier.BijstellingPA, dossier.Probleemanalyse, dossier.TerugkoppelingSpreekuur, dossier.ActueelOordeel}
	}
	const speling = 7
	van, tot := v.Datum.Plus(-speling), v.Datum.Plus(speling)
	if _, _, dag := v.Datum.Delen(); dag == 1 {
		tot = v.Datum.Plus(31)
	}
	for _, d := range z.van(soorten...) {
		for _, e := range eigenData(d) {
			if e >= van && e <= tot {
				return true
			}
		}
	}
	return false
}

// eigenData gives the days that are the document's own: its date, signatures, talk, spreekuur.
func eigenData(d *dossier.Document) []kalender.Dag {
	var uit []kalender.Dag
	if d.Datum().Bekend() {
		uit = append(uit, d.Datum())
	}
	for _, t := range d.Datums {
		switch t.Rol {
		case dossier.RolDocumentdatum, dossier.RolOndertekening, dossier.RolSpreekuur, dossier.RolGesprek:
			uit = append(uit, t.Dag)
		}
	}
	return uit
}
