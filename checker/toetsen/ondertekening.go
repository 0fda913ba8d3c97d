package toetsen

import (
	"fmt"
	"regexp"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

var ondertekeningVolledig = Toets{
	ID: "ondertekening-volledig", Groep: oordeel.Volledigheid, Route: oordeel.Administratief,
	Titel:   "Ondertekening volledig",
	Vraag:   "Zijn plan van aanpak, evaluaties en eindevaluatie door werkgever en werknemer ondertekend?",
	Waarom:  "Het plan komt in overeenstemming met de werknemer tot stand. Zonder handtekeningen vraagt UWV om een ondertekende versie.",
	Bronnen: []string{"regeling-4-3", "regeling-6-1", "uwv-riv"},
	Raden: []Raad{{"niet ondertekend", "een handtekening ontbreekt",
		"Laat het document alsnog ondertekenen, met de datum van nu; antedateer niet. Wil de werknemer niet tekenen, leg dan vast waarom en stuur dat mee.",
		"werkgever en werknemer"}},
	Oordeel: func(z *Zaak) Uitslag {
		var open, onzeker, getekend []*dossier.Document
		verplichtGezien := true
		for _, s := range []dossier.Soort{dossier.PlanVanAanpak, dossier.BijstellingPvA, dossier.Evaluatie, dossier.Eerstejaarsevaluatie, dossier.Eindevaluatie} {
			d := besteVersie(z.van(s))
			switch {
			case d == nil:
			case d.Ondertekend.Werkgever == dossier.Nee || d.Ondertekend.Werknemer == dossier.Nee:
				open = append(open, d)
			case d.Ondertekend.Werkgever == dossier.Ja && d.Ondertekend.Werknemer == dossier.Ja:
				getekend = append(getekend, d)
			default:
				onzeker = append(onzeker, d)
				verplichtGezien = verplichtGezien && (s == dossier.Evaluatie || s == dossier.BijstellingPvA)
			}
		}
		switch {
		case len(open) > 0:
			return tekort("niet ondertekend", z.hersteldag(), fmt.Sprintf("Niet volledig ondertekend: %s.", opsomming(namen(open, wieTekendeNiet))), handtekeningBewijs(open)...)
		case len(getekend) == 0 && len(onzeker) == 0:
			return nvt("Er is nog geen document dat beide partijen ondertekenen.")
		case len(getekend) > 0 && verplichtGezien:
			return voldaan(fmt.Sprintf("Door beide partijen ondertekend: %s.", opsomming(namen(getekend, nil))), handtekeningBewijs(getekend)...)
		}
		return onbepaald("handtekeningen", fmt.Sprintf("Of beide partijen hebben getekend is niet te zien bij: %s. Kijk zelf op het document.", opsomming(namen(onzeker, wieNietTeZien))), handtekeningBewijs(onzeker)...)
	},
}

// besteVersie gives the latest document of one type, or a signed copy of it: of two versions
// that came within six weeks of each other the one that both parties signed counts (a week
// for papers that come every few weeks), and an undated unsigned copy does not stand against
// a signed one.
func besteVersie(docs []*dossier.Document) *dossier.Document {
	d := laatste(docs)
	if d == nil {
		return nil
	}
	zelfdeStuk := 42
	if d.Soort == dossier.Evaluatie || d.Soort == dossier.BijstellingPvA {
		zelfdeStuk = 7
	}
	for _, a := range docs {
		beide := a.Ondertekend.Werkgever == dossier.Ja && a.Ondertekend.Werknemer == dossier.Ja
		zelfde := !d.Datum().Bekend() || !a.Datum().Bekend() || d.Datum().Sinds(a.Datum()) <= zelfdeStuk
		if beide && zelfde {
			return a
		}
	}
	return d
}

func namen(docs []*dossier.Document, bij func(*dossier.Document) string) []string {
	var uit []string
	for _, d := range docs {
		naam := d.Soort.Naam()
		if d.Datum().Bekend() {
			naam += " van " + d.Datum().Nederlands()
		}
		if bij != nil {
			naam += " (" + bij(d) + ")"
		}
		uit = append(uit, naam)
	}
	return uit
}

func wieTekendeNiet(d *dossier.Document) string {
	return partijen(d, dossier.Nee, "handtekening werkgever ontbreekt", "handtekening werknemer ontbreekt", "beide handtekeningen ontbreken")
}

func wieNietTeZien(d *dossier.Document) string {
	return partijen(d, dossier.NietTeZien, "werkgever", "werknemer", "werkgever en werknemer")
}

func partijen(d *dossier.Document, w dossier.Drie, wg, wn, beide string) string {
	switch a, b := d.Ondertekend.Werkgever == w, d.Ondertekend.Werknemer == w; {
	case a && b:
		return beide
	case a:
		return wg
	}
	return wn
}

var tekenregel = regexp.MustCompile(`(?i)handtekening|ondertekening|ondertekend|(voor|ter) akkoord`)

// handtekeningBewijs quotes the signature date of each document, else the line of its
// signature block, else its date.
func handtekeningBewijs(docs []*dossier.Document) []dossier.Bewijs {
	var uit []dossier.Bewijs
	for _, d := range docs {
		uit = append(uit, tekenBewijs(d))
	}
	return samen(6, uit...)
}

func tekenBewijs(d *dossier.Document) dossier.Bewijs {
	for _, t := range d.Datums {
		if t.Rol == dossier.RolOndertekening && t.Citaat != "" {
			return datumBewijs(d, t)
		}
	}
	if p := zoekPassages([]*dossier.Document{d}, 20, tekenregel, nil); len(p) > 0 {
		return p[len(p)-1].bewijs
	}
	return bewijsVan(d)
}
