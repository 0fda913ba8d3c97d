package datum

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/importer/woord"
)

// vulling are the words that may stand between a label and its date without keeping them apart.
var vulling = map[string]bool{"op": true, "per": true, "van": true, "d": true, "dd": true, "is": true, "was": true, "de": true,
	"het": true, "in": true, "te": true, "ca": true, "om": true, "een": true, "mijn": true, "ons": true, "ze": true, "bij": true,
	"heeft": true, "zich": true, "werd": true, "sinds": true, "vanaf": true, "maandag": true, "dinsdag": true, "woensdag": true,
	"donderdag": true, "vrijdag": true, "zaterdag": true, "zondag": true, "en": true, "uw": true, "deze": true, "dit": true, "met": true, "wia": true}

// duid gives the meaning that the words ws, which end right before a date, give it. bloot
// says that the date is digits alone, so that the label of a number can claim it. reden is the
// part of tekst that gave it and na what stands between that and the date.
func duid(ws []woord.Woord, tekst string, eigen dossier.Soort, bloot bool) (a aard, stuk dossier.Soort, zeker float64, reden, na string) {
	if len(ws) > 14 {
		ws = ws[len(ws)-14:]
	}
	for i := len(ws) - 1; i > 0; i-- {
		if ws[i].Zin {
			ws = ws[i:]
			break
		}
	}
	beste, eerste := 0.0, 0
	for k := range duidingen {
		r := &duidingen[k]
		if r.aard == nummer && !bloot {
			continue
		}
		e, l, ok := r.p.Treft(ws)
		if !ok {
			continue
		}
		gat, breuk := 0, 0
		for _, w := range ws[l+1:] {
			if !vulling[w.T] {
				gat++
			}
			breuk += min(w.Breuk, 1)
		}
		if gat > r.ver {
			continue
		}
		los := (l - e) - (r.p.Groepen() - 1)
		if los > 4 {
			continue
		}
		sc := r.sterkte + 0.12*float64(r.p.Groepen()-1) - 0.06*float64(gat) - 0.08*float64(breuk) - 0.02*float64(los) - 0.01*float64(len(ws)-1-l)
		if sc > beste {
			beste, a, stuk, eerste = sc, r.aard, r.stuk, e
			reden, na = tekst[ws[e].Van:ws[l].Tot], tekst[ws[l].Tot:]
		}
	}
	switch a {
	case opgesteld, ondertekend, verzonden, ontvangen, vastgesteld, melding:
		// "de probleemanalyse, opgesteld op ..." in another document
		if v := stukVoor(ws[max(0, eerste-4):eerste]); v != "" && !zelfde(v, eigen) {
			a, stuk = anderStuk, v
		}
	case anderStuk:
		// "bijstelling van de probleemanalyse van 7 maart" gives the date of the first one
		origineel := ws[len(ws)-1].T == "van" && (eigen == dossier.BijstellingPA || eigen == dossier.BijstellingPvA)
		if zelfde(stuk, eigen) && !origineel {
			a = eigenStuk
		}
	}
	switch a {
	case eigenStuk, rapport, onderzoek, spreekuur, gesprek, kaal:
		for _, w := range ws[max(0, eerste-2):] {
			if woord.Is(w.T, "vorig*") || woord.Is(w.T, "eerder*") || woord.Is(w.T, "voorgaand*") || woord.Is(w.T, "oude") {
				a = vorig
			}
		}
	}
	return a, stuk, min(beste, 0.97), reden, na
}

// stukVoor gives the type of document that ws names, or "".
func stukVoor(ws []woord.Woord) dossier.Soort {
	for k := range duidingen {
		if r := &duidingen[k]; r.stuk != "" && r.stuk != dossier.Correspondentie {
			if _, _, ok := r.p.Treft(ws); ok {
				return r.stuk
			}
		}
	}
	return ""
}

// zelfde tells whether a label that names type a can mean a document of type b itself.
func zelfde(a, b dossier.Soort) bool {
	if a == b {
		return true
	}
	paren := [][2]dossier.Soort{{dossier.FML, dossier.Inzetbaarheidsprofiel}, {dossier.Probleemanalyse, dossier.BijstellingPA},
		{dossier.Evaluatie, dossier.Eerstejaarsevaluatie}, {dossier.Evaluatie, dossier.Eindevaluatie}}
	for i, p := range paren {
		if p[0] == a && p[1] == b && i != 1 {
			return true
		}
		if i == 0 && p[1] == a && p[0] == b {
			return true
		}
	}
	return false
}
