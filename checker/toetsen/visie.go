package toetsen

import (
	"fmt"
	"regexp"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// visieVanaf is the day from which plan van aanpak and evaluaties must hold the view of both
// parties (Stcrt. 2023, 13931). Papers of before that day may stay as they are.
var visieVanaf = kalender.MoetDag("2023-07-01")

var visiePartijenAanwezig = Toets{
	ID: "visie-partijen-aanwezig", Groep: oordeel.Volledigheid, Route: oordeel.Administratief,
	Titel:   "Visie van beide partijen",
	Vraag:   "Staat in plan van aanpak en evaluaties van na 1 juli 2023 de visie van werkgever en werknemer?",
	Waarom:  "Sinds 1 juli 2023 moeten werkgever en werknemer elk hun kijk op de mogelijkheden en de afspraken geven. UWV ziet zo of zij het eens zijn.",
	Bronnen: []string{"regeling-4-2", "stcrt-2023-13931"},
	Raden: []Raad{{"ontbreekt", "de visie van werkgever en werknemer ontbreekt",
		"Vul de visie van werkgever en werknemer alsnog aan in een bijstelling of in de eerstvolgende evaluatie: welke mogelijkheden ziet ieder, wat vindt ieder van de activiteiten tot nu toe en van de nieuwe afspraken?",
		"werkgever en werknemer"}},
	Oordeel: func(z *Zaak) Uitslag {
		var vol, leeg, onzeker []*dossier.Document
		var passages []dossier.Bewijs
		docs := z.visieplichtig()
		for _, d := range docs {
			wg, wn := visieVan(d.Feiten.VisieWerkgever), visieVan(d.Feiten.VisieWerknemer)
			sporen := zoekPassages([]*dossier.Document{d}, 2, visiespoor, nil)
			switch {
			case wg != nil && wn != nil:
				vol = append(vol, d)
				passages = append(passages, *wg, *wn)
			case len(sporen) == 0 && leesbaar(d):
				leeg = append(leeg, d)
			default:
				onzeker = append(onzeker, d)
			}
		}
		switch {
		case len(docs) == 0:
			return nvt("Er is geen plan van aanpak of eerstejaarsevaluatie van na 1 juli 2023.")
		case len(leeg) > 0:
			return tekort("ontbreekt", z.hersteldag(), fmt.Sprintf("Geen visie van werkgever en werknemer gevonden in: %s.", opsomming(namen(leeg, nil))), bewijzenVan(leeg)...)
		case len(onzeker) > 0:
			return z.visieOnzeker(onzeker, passages)
		}
		return voldaan(fmt.Sprintf("De visie van werkgever en werknemer staat in: %s.", opsomming(namen(vol, nil))), samen(6, passages...)...)
	},
}

// visieplichtig are the papers that must hold the views: plan, its bijstellingen and the
// eerstejaarsevaluatie drawn up since the change.
func (z *Zaak) visieplichtig() []*dossier.Document {
	var uit []*dossier.Document
	for _, d := range z.van(dossier.PlanVanAanpak, dossier.BijstellingPvA, dossier.Eerstejaarsevaluatie) {
		if d.Datum() >= visieVanaf || (!d.Datum().Bekend() && z.eersteDag() >= visieVanaf) {
			uit = append(uit, d)
		}
	}
	return uit
}

// visieOnzeker decides when the papers speak of views but not both were read: in order when
// plan and eerstejaarsevaluatie are not among the doubtful ones, else for a person.
func (z *Zaak) visieOnzeker(onzeker []*dossier.Document, gelezen []dossier.Bewijs) Uitslag {
	alleenBijstelling := len(gelezen) > 0
	var bewijs []dossier.Bewijs
	for _, d := range onzeker {
		alleenBijstelling = alleenBijstelling && d.Soort == dossier.BijstellingPvA
		for _, w := range append(append([]dossier.Waarneming[string]{}, d.Feiten.VisieWerkgever...), d.Feiten.VisieWerknemer...) {
			bewijs = append(bewijs, w.Bewijs)
		}
		for _, p := range zoekPassages([]*dossier.Document{d}, 2, visiespoor, nil) {
			bewijs = append(bewijs, p.bewijs)
		}
	}
	if alleenBijstelling {
		return voldaan("De visie van beide partijen staat in de hoofddocumenten; kijk zelf nog naar "+opsomming(namen(onzeker, nil))+".", samen(6, gelezen...)...)
	}
	if len(bewijs) == 0 {
		return onbepaald("visie van beide partijen", fmt.Sprintf("De tekst is te slecht leesbaar om de visie van beide partijen te vinden in: %s. Kijk zelf op het document.", opsomming(namen(onzeker, nil))), bewijzenVan(onzeker)...)
	}
	return zelf(fmt.Sprintf("De visie van beide partijen is niet met zekerheid te lezen in: %s. Beoordeel zelf of beiden hun kijk geven.", opsomming(namen(onzeker, nil))), samen(6, bewijs...)...)
}

func visieVan(ws []dossier.Waarneming[string]) *dossier.Bewijs {
	for i := range ws {
		if len(ws[i].Waarde) > 0 {
			return &ws[i].Bewijs
		}
	}
	return nil
}

// visiespoor matches a heading or sentence that speaks of somebody's view. Where it is found
// the program does not claim that the view is missing.
var visiespoor = regexp.MustCompile(`(?i)\b(visie|mening|zienswijze|standpunt|reactie|beleving|opvatting|ervaart|vindt|wat vinden|ziet (de )?(werkgever|werknemer|medewerker|u)|(werkgever|werknemer|medewerker|betrokkene|leidinggevende) (geeft aan|ziet|wil|is het|laat weten|heeft aangegeven))\b`)

// leesbaar tells whether the text of a document is good enough to miss something in it.
func leesbaar(d *dossier.Document) bool {
	const genoeg = 300
	n := 0
	for _, b := range d.Bladen {
		n += len(b.Tekst)
	}
	return n >= genoeg && (d.Tekstbron == dossier.Tekstlaag || d.Tekstbron == dossier.Formulier)
}
