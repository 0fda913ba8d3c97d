package risico

import (
	"fmt"
	"math"
	"strings"

	"dossiercheck/checker/oordeel"
	"dossiercheck/checker/recht"
)

// Loon is the wage that a loonsanctie would prolong; 0 means unknown.
type Loon struct {
	BrutoMaand float64 // euro a month, without holiday pay
	Percentage float64 // of the wage that is paid on, 70-100
}

// What a loonsanctie costs at least and at most: repaired and reported at once it ends after
// three weeks of decision and six weeks more (Wet WIA art. 25 lid 13 and 14), never later than
// after 52 weeks (lid 9). Employer charges are an assumption.
const (
	minWeken      = 3 + 6
	maxWeken      = 52
	wettelijk     = 70
	lastenLaag    = 0.20
	lastenHoog    = 0.30
	maandenInJaar = 12
)

// bedrag gives the range of cost in whole euros with all that was assumed.
func bedrag(in Invoer) oordeel.Bedrag {
	if !(in.Loon.BrutoMaand > 0) || math.IsInf(in.Loon.BrutoMaand, 0) {
		return oordeel.Bedrag{Aannames: []string{"Het brutoloon is niet ingevuld; zonder loon is er geen bedrag."}}
	}
	loon, aannames := grondslag(in)
	week := loon * maandenInJaar / maxWeken
	aannames = append(aannames,
		fmt.Sprintf("Laag: herstel meteen gemeld, dan eindigt de verlenging na %d weken (3 weken beslissen, 6 weken daarna). Hoog: de volle %d weken.", minWeken, maxWeken),
		fmt.Sprintf("Werkgeverslasten van %.0f tot %.0f%% boven op het loon (%s).", lastenLaag*100, lastenHoog*100, recht.NietGeverifieerd),
		"Zonder vakantiebijslag, kosten van re-integratie en vervanging.")
	return oordeel.Bedrag{
		Laag:     int(math.Round(week * minWeken * (1 + lastenLaag))),
		Hoog:     int(math.Round(week * maxWeken * (1 + lastenHoog))),
		Aannames: aannames,
	}
}

// grondslag gives the monthly wage that is paid on: the wage, at most the maximumdagloon, times
// the percentage.
func grondslag(in Invoer) (float64, []string) {
	var aannames []string
	loon, pct := in.Loon.BrutoMaand, in.Loon.Percentage
	if pct < wettelijk || pct > 100 {
		pct = wettelijk
		aannames = append(aannames, "Doorbetaling van 70% van het loon, het wettelijk minimum; een cao of contract kan meer geven.")
	} else {
		aannames = append(aannames, fmt.Sprintf("Doorbetaling van %s%% van het loon.", strings.Replace(fmt.Sprintf("%g", pct), ".", ",", 1)))
	}
	dag := in.EindeWachttijd.Plus(1)
	if !dag.Bekend() {
		dag = in.Peildatum
	}
	g, ok := recht.Op(recht.Maximumdagloon, dag)
	if !ok {
		return loon * pct / 100, append(aannames, "Het maximumdagloon van die tijd is niet bekend; het loon is niet begrensd.")
	}
	plafond := g.Waarde * recht.DagenPerMaand
	if loon > plafond {
		loon = plafond
		aannames = append(aannames, fmt.Sprintf("Het loon is begrensd op het maximumdagloon van € %s per dag (vanaf %s; %s).", euro(g.Waarde), g.Vanaf.Nederlands(), g.Status))
	} else if g.Status != recht.Gelezen {
		aannames = append(aannames, fmt.Sprintf("Het loon blijft onder het maximumdagloon van € %s per dag (vanaf %s; %s).", euro(g.Waarde), g.Vanaf.Nederlands(), g.Status))
	}
	return loon * pct / 100, aannames
}

func euro(f float64) string { return strings.Replace(fmt.Sprintf("%.2f", f), ".", ",", 1) }
