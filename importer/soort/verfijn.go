package soort

import (
	"math"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// Weeks of sickness between which an evaluation can be that of the first year. It is due in
// the weeks 46-52; some are held a little earlier or later.
const (
	eersteWeek  = 43
	laatsteWeek = 62
	middenWeek  = 50
)

// open is how sure Herken may be of one kind of evaluation for the week to have a say.
const openGrens = 0.85

// Verfijn takes a second look with the whole dossier at hand. The form for evaluations serves
// two types; where its own boxes left that open, the distance to the first sick day decides:
// the one nearest to week 50 is the evaluation of the first year, unless another paper
// certainly is. Documents are changed in place; without a first sick day nothing is.
func Verfijn(docs []dossier.Document, eersteZiektedag kalender.Dag) {
	if !eersteZiektedag.Bekend() {
		return
	}
	beste, afstand, zeker := -1, math.Inf(1), false
	for i := range docs {
		d := &docs[i]
		if !isEvaluatie(d.Soort) || d.Gecorrigeerd {
			zeker = zeker || d.Gecorrigeerd && d.Soort == dossier.Eerstejaarsevaluatie
			continue
		}
		if !open(d) {
			zeker = zeker || d.Soort == dossier.Eerstejaarsevaluatie
			continue
		}
		week, ok := weekVan(d, eersteZiektedag)
		if ok && week >= eersteWeek && week <= laatsteWeek && math.Abs(week-middenWeek) < afstand {
			beste, afstand = i, math.Abs(week-middenWeek)
		}
	}
	for i := range docs {
		d := &docs[i]
		week, ok := weekVan(d, eersteZiektedag)
		if !isEvaluatie(d.Soort) || d.Gecorrigeerd || !open(d) || !ok {
			continue
		}
		if i == beste && !zeker {
			kies(d, dossier.Eerstejaarsevaluatie, 0.85, "rond het einde van het eerste ziektejaar")
		} else if week < eersteWeek || week > laatsteWeek {
			kies(d, dossier.Evaluatie, 0.9, "niet rond het einde van het eerste ziektejaar")
		} else {
			kies(d, dossier.Evaluatie, 0.7, "een ander stuk is de eerstejaarsevaluatie")
		}
	}
}

func isEvaluatie(s dossier.Soort) bool {
	return s == dossier.Evaluatie || s == dossier.Eerstejaarsevaluatie
}

// open tells whether the paper itself left open which evaluation it is.
func open(d *dossier.Document) bool {
	if d.Zekerheid > openGrens {
		return false
	}
	for _, k := range d.Kandidaten {
		if isEvaluatie(k.Soort) && k.Soort != d.Soort && k.Zekerheid >= 0.1 {
			return true
		}
	}
	return false
}

func weekVan(d *dossier.Document, ezd kalender.Dag) (float64, bool) {
	if !d.Datum().Bekend() {
		return 0, false
	}
	return float64(d.Datum().Sinds(ezd))/7 + 1, true
}

// kies settles on a type and keeps the other as a candidate.
func kies(d *dossier.Document, s dossier.Soort, zekerheid float64, reden string) {
	if d.Reden != "" {
		reden = d.Reden + "; " + reden
	}
	oud := dossier.Kandidaat{Soort: d.Soort, Zekerheid: rond(1 - zekerheid)}
	var rest []dossier.Kandidaat
	for _, k := range d.Kandidaten {
		if k.Soort == s {
			oud.Soort = d.Soort
			continue
		}
		if d.Soort == s && isEvaluatie(k.Soort) {
			k.Zekerheid = oud.Zekerheid
		}
		rest = append(rest, k)
	}
	if d.Soort != s {
		rest = append([]dossier.Kandidaat{oud}, rest...)
	}
	d.Soort, d.Zekerheid, d.Reden, d.Kandidaten = s, zekerheid, reden, rest
}
