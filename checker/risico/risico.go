// Package risico weighs the findings as UWV does: by gates, not by adding points.
//
// # Gates
//
// UWV asks first whether the re-integratieverslag is complete; a mandatory paper that stays
// away leads to an administrative loonsanctie. Then it asks for the result: one that is
// satisfactory closes the substantive route, whatever the way to it (Beleidsregels §3). Only
// then it weighs the efforts, and there a late or imperfect paper counts only when chances
// were missed (§4). After the end of the wachttijd no new loonsanctie can follow (Wet WIA art.
// 25 lid 11).
//
// What could not be determined counts neither as good nor as bad; the sentence says how much
// that is.
package risico

import (
	"fmt"
	"slices"
	"strings"

	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// Invoer is what the risk follows from.
type Invoer struct {
	Bevindingen    []oordeel.Bevinding
	Peildatum      kalender.Dag
	RIVMoment      kalender.Dag // end of week 91; unknown: no first sick day
	EindeWachttijd kalender.Dag
	Gesanctioneerd bool // the dossier holds a decision of UWV that extends the wage duty
	Loon           Loon
}

// verplicht are the toetsen of papers without which the re-integratieverslag is not complete.
var verplicht = []string{"probleemanalyse-aanwezig", "plan-van-aanpak-aanwezig", "eerstejaarsevaluatie-aanwezig",
	"eindevaluatie-aanwezig", "actueel-oordeel-aanwezig"}

// nabijRIV is the number of days before the end of week 91 from which a missing mandatory
// paper is a high risk: the start of week 88, when UWV writes about the WIA-aanvraag.
const nabijRIV = 27

// Weeg gives the risk of a loonsanctie.
func Weeg(in Invoer) oordeel.Risico {
	r := oordeel.Risico{Administratief: administratief(in), Inhoudelijk: inhoudelijk(in), Bedrag: bedrag(in)}
	if !in.EindeWachttijd.Bekend() {
		onbeslist(&r.Administratief)
		onbeslist(&r.Inhoudelijk)
	}
	if voorbij(in) {
		sluit(&r.Administratief)
		sluit(&r.Inhoudelijk)
	}
	r.Niveau = hoogste(r.Administratief.Niveau, r.Inhoudelijk.Niveau)
	r.Zin = eindzin(in, r)
	return r
}

func administratief(in Invoer) oordeel.RouteRisico {
	tekorten := tekortenOp(in.Bevindingen, oordeel.Administratief)
	hoog := filter(tekorten, func(b *oordeel.Bevinding) bool { return slices.Contains(verplicht, b.Toets) })
	dichtbij := in.RIVMoment.Bekend() && in.Peildatum >= in.RIVMoment.Plus(-nabijRIV)
	r := oordeel.RouteRisico{Niveau: oordeel.Laag, Toetsen: ids(tekorten)}
	switch {
	case len(hoog) > 0 && dichtbij:
		r.Niveau = oordeel.Hoog
		r.Zin = fmt.Sprintf("Een verplicht stuk ontbreekt terwijl het re-integratieverslag klaar moet zijn: %s. UWV geeft een korte termijn om aan te vullen; blijft het stuk weg, dan volgt een loonsanctie.", woorden(hoog))
	case len(hoog) > 0:
		r.Niveau = oordeel.Verhoogd
		r.Zin = fmt.Sprintf("Een verplicht stuk ontbreekt, maar er is nog tijd: %s.", woorden(hoog))
	case len(tekorten) > 0:
		r.Niveau = oordeel.Verhoogd
		r.Zin = fmt.Sprintf("De verplichte stukken zijn niet helemaal op orde: %s.", woorden(tekorten))
	default:
		r.Zin = "Geen tekort in de verplichte stukken."
	}
	return r
}

func inhoudelijk(in Invoer) oordeel.RouteRisico {
	tekorten := tekortenOp(in.Bevindingen, oordeel.Inhoudelijk)
	gemist := filter(tekorten, func(b *oordeel.Bevinding) bool { return b.Gemist })
	r := oordeel.RouteRisico{Niveau: oordeel.Laag, Toetsen: ids(tekorten)}
	switch {
	case uitkomst(in.Bevindingen, "bevredigend-resultaat") == oordeel.Voldaan:
		r.Toetsen = []string{}
		r.Zin = "Er is een bevredigend resultaat; dan is de weg ernaartoe voor UWV niet van belang."
	case len(gemist) > 0:
		r.Niveau = oordeel.Hoog
		r.Zin = fmt.Sprintf("Er zijn kansen op re-integratie gemist: %s.", woorden(gemist))
	case len(tekorten) > 0:
		r.Niveau = oordeel.Verhoogd
		r.Zin = fmt.Sprintf("Er zijn tekorten, maar gemiste kansen blijken er niet uit: %s.", woorden(tekorten))
	default:
		r.Zin = "Geen tekort in de re-integratie gevonden."
	}
	return r
}

// onbeslist keeps a route from being called low when nothing could be judged: without a first
// sick day no term is known, and an unknown risk must not be read as a small one.
func onbeslist(r *oordeel.RouteRisico) {
	if r.Niveau == oordeel.Laag {
		r.Niveau = oordeel.Verhoogd
		r.Zin = "Niet te beoordelen zolang de eerste ziektedag onbekend is; ga tot dan niet uit van een laag risico."
	}
}

// voorbij tells that the wachttijd has ended, so that no new loonsanctie can follow.
func voorbij(in Invoer) bool { return in.EindeWachttijd.Bekend() && in.Peildatum > in.EindeWachttijd }

func sluit(r *oordeel.RouteRisico) {
	if r.Niveau != oordeel.Laag {
		r.Zin += " De wachttijd is voorbij: een nieuwe loonsanctie kan niet meer."
	}
	r.Niveau = oordeel.Laag
}

func eindzin(in Invoer, r oordeel.Risico) string {
	var zin string
	switch {
	case in.Gesanctioneerd:
		zin = "UWV heeft de loondoorbetaling al verlengd; herstel de genoemde tekorten en meld dat, dan eindigt de verlenging eerder."
	case voorbij(in):
		zin = fmt.Sprintf("De wachttijd eindigde op %s; een nieuwe loonsanctie kan niet meer.", in.EindeWachttijd.Nederlands())
	case !in.EindeWachttijd.Bekend():
		zin = "Nog niet te beoordelen: de eerste ziektedag is niet bekend. Vul die in, of voeg een document toe waarin die staat."
	case r.Niveau == oordeel.Hoog:
		zin = "Hoog risico op een loonsanctie: " + woorden(filter(dragend(in.Bevindingen), func(b *oordeel.Bevinding) bool { return b.Gemist || slices.Contains(verplicht, b.Toets) })) + "."
	case r.Niveau == oordeel.Verhoogd:
		zin = "Verhoogd risico op een loonsanctie: " + woorden(dragend(in.Bevindingen)) + "."
	default:
		zin = "Laag risico op een loonsanctie: er is geen tekort dat daartoe leidt."
	}
	return zin + open(in.Bevindingen)
}

// open says how much could not be decided, so that a low risk is not read as a clean bill.
func open(bs []oordeel.Bevinding) string {
	onbekend, zelf := 0, 0
	for i := range bs {
		switch bs[i].Uitkomst {
		case oordeel.NietTeBepalen:
			onbekend++
		case oordeel.ZelfBeoordelen:
			zelf++
		}
	}
	var delen []string
	if onbekend > 0 {
		delen = append(delen, fmt.Sprintf("%d niet te bepalen", onbekend))
	}
	if zelf > 0 {
		delen = append(delen, fmt.Sprintf("%d zelf te beoordelen", zelf))
	}
	if len(delen) == 0 {
		return ""
	}
	if onbekend+zelf == 1 {
		return fmt.Sprintf(" Daarnaast is 1 vraag %s; die telt niet mee.", delen[0][2:])
	}
	return fmt.Sprintf(" Daarnaast zijn %d vragen open (%s); die tellen niet mee.", onbekend+zelf, strings.Join(delen, ", "))
}

func dragend(bs []oordeel.Bevinding) []*oordeel.Bevinding {
	return append(tekortenOp(bs, oordeel.Administratief), tekortenOp(bs, oordeel.Inhoudelijk)...)
}

func tekortenOp(bs []oordeel.Bevinding, route oordeel.Route) []*oordeel.Bevinding {
	var uit []*oordeel.Bevinding
	for i := range bs {
		if bs[i].Route == route && bs[i].Uitkomst == oordeel.Tekort {
			uit = append(uit, &bs[i])
		}
	}
	return uit
}

func filter(in []*oordeel.Bevinding, houd func(*oordeel.Bevinding) bool) []*oordeel.Bevinding {
	return slices.DeleteFunc(slices.Clone(in), func(b *oordeel.Bevinding) bool { return !houd(b) })
}

func ids(in []*oordeel.Bevinding) []string {
	uit := make([]string, 0, len(in))
	for _, b := range in {
		uit = append(uit, b.Toets)
	}
	return uit
}

// woorden joins the findings' own words for what is lacking.
func woorden(in []*oordeel.Bevinding) string {
	var uit []string
	for _, b := range in {
		uit = append(uit, b.Kort)
	}
	if len(uit) < 2 {
		return strings.Join(uit, "")
	}
	return strings.Join(uit[:len(uit)-1], ", ") + " en " + uit[len(uit)-1]
}

func uitkomst(bs []oordeel.Bevinding, id string) oordeel.Uitkomst {
	for i := range bs {
		if bs[i].Toets == id {
			return bs[i].Uitkomst
		}
	}
	return ""
}

func hoogste(a, b oordeel.Niveau) oordeel.Niveau {
	orde := []oordeel.Niveau{oordeel.Laag, oordeel.Verhoogd, oordeel.Hoog}
	return orde[max(slices.Index(orde, a), slices.Index(orde, b))]
}
