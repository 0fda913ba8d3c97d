package splits

import (
	"math"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
	"dossiercheck/importer/soort"
)

// weegVoorblad keeps a cover page with what follows, when that is not of another type.
func weegVoorblad(g *grond, document []*blad, nu *blad) {
	if len(document) != 1 || !document[0].voorblad() {
		return
	}
	eigen, _ := document[0].titel()
	t, s := nu.titel()
	if eigen.Soort == dossier.Reintegratieverslag || s >= 0.3 && t.Soort != eigen.Soort {
		return
	}
	g.plus(-4, "voorblad van hetzelfde stuk")
}

func vorigeVol(bladen []*blad, van, i int) *blad {
	for j := i - 1; j >= van; j-- {
		if !bladen[j].leeg {
			return bladen[j]
		}
	}
	return nil
}

func weegTitel(g *grond, document []*blad, vorige, nu *blad, herhaald bool) {
	t, sterkte := nu.titel()
	if sterkte < 0.3 || herhaald {
		return
	}
	g.plus(2.8*math.Min(sterkte, 1.05), "titel '"+t.Tekst+"'")
	if eigen, s := document[0].titel(); s > 0.3 {
		switch {
		case isHoofdstuk(eigen, t.Soort) && len(nu.labels) < 2:
			g.plus(-1.5, "hoofdstuk van het stuk")
		case eigen.Soort != t.Soort:
			g.plus(0.2, "andere soort dan het vorige stuk")
		}
	}
	if kopje(document, nu, t.Regel) {
		g.plus(-2.2, "kopje van hetzelfde stuk")
	}
}

// hoofdstukken are the types whose names also head a chapter of a longer paper.
var hoofdstukken = map[dossier.Soort][]dossier.Soort{
	dossier.ArbeidsdeskundigRapport: {dossier.FML, dossier.Inzetbaarheidsprofiel, dossier.Functieomschrijving,
		dossier.Spoor2Trajectplan, dossier.Spoor2Zoekprofiel, dossier.Logboek, dossier.Gespreksverslag},
	dossier.Spoor2Trajectplan: {dossier.Spoor2Zoekprofiel, dossier.PlanVanAanpak, dossier.Evaluatie, dossier.FML,
		dossier.Inzetbaarheidsprofiel, dossier.Sollicitatieoverzicht, dossier.Spoor2Voortgang},
	dossier.Spoor2Voortgang:   {dossier.Sollicitatieoverzicht, dossier.Spoor2Zoekprofiel, dossier.Evaluatie},
	dossier.Spoor2Eindrapport: {dossier.Sollicitatieoverzicht, dossier.Spoor2Zoekprofiel, dossier.Evaluatie, dossier.Logboek},
	dossier.Probleemanalyse:   {dossier.FML, dossier.Inzetbaarheidsprofiel, dossier.Functieomschrijving},
	dossier.ActueelOordeel:    {dossier.FML, dossier.Inzetbaarheidsprofiel},
}

// isHoofdstuk tells whether a paper with the first title may hold a chapter that is named
// after type s. House rules name every type.
func isHoofdstuk(t soort.Titel, s dossier.Soort) bool {
	if t.Soort == dossier.Overig {
		l := strings.ToLower(t.Tekst)
		return strings.Contains(l, "protocol") || strings.Contains(l, "reglement") || strings.Contains(l, "beleid") || strings.Contains(l, "handboek")
	}
	return slices.Contains(hoofdstukken[t.Soort], s)
}

// kopje tells whether the line looks like the other headings of the document: the same size
// and weight, in the midst of pages and not as their first line.
func kopje(document []*blad, nu *blad, regel int) bool {
	l := &nu.p.Lines[regel]
	if l.Size <= nu.lettergr*1.05 && !l.Bold {
		return false
	}
	n := 0
	for _, b := range document {
		for i := range b.p.Lines {
			x := &b.p.Lines[i]
			if i > 2 && math.Abs(x.Size-l.Size) < 0.3 && x.Bold == l.Bold && len(x.Cells) == 1 && len(x.Text()) < 60 {
				n++
			}
		}
	}
	return n >= 2
}

// zekerBlad is how sure a page must be of its type to say something about a boundary.
const zekerBlad = 0.6

// weegSoort compares what the page would be on its own with what the document began as.
func weegSoort(g *grond, document []*blad, nu *blad, herhaald bool) {
	eerste := document[0]
	zeker := min(nu.soort.Zekerheid, eerste.soort.Zekerheid)
	if herhaald || eerste.leeg || zeker < zekerBlad || nu.soort.Soort == eerste.soort.Soort {
		return
	}
	t, _ := eerste.titel()
	t.Soort = eerste.soort.Soort
	if !isHoofdstuk(t, nu.soort.Soort) {
		g.plus(2.5*(zeker-0.4), "lijkt op zichzelf een "+nu.soort.Soort.Naam())
	}
}

func weegNummer(g *grond, vorige, nu *blad, doorlopend bool) {
	zwaarte := 1.0
	if !nu.voluit {
		zwaarte = 0.6
	}
	switch {
	case nu.nummer == 0:
		if vorige.nummer > 0 && vorige.van > vorige.nummer {
			g.plus(-1.5, "het vorige stuk heeft nog bladen")
		} else if vorige.van > 0 && vorige.van == vorige.nummer {
			g.plus(1.2, "het vorige stuk is uit")
		}
	case nu.nummer == 1:
		g.plus(3*zwaarte, "bladnummer 1")
	case nu.nummer == vorige.nummer+1 && (nu.van == 0 || vorige.van == 0 || nu.van == vorige.van):
		if doorlopend {
			zwaarte *= 0.7
		}
		g.plus(-4.5*zwaarte, "nummering loopt door")
	case vorige.nummer == 0 || nu.van != vorige.van && vorige.van > 0 && vorige.nummer == vorige.van:
		g.plus(-2*zwaarte, "geen eerste blad")
	default:
		g.plus(-1*zwaarte, "geen eerste blad")
	}
}

func weegOpmaak(g *grond, vorige, nu *blad) {
	if math.Abs(nu.p.Width-vorige.p.Width) > 6 || math.Abs(nu.p.Height-vorige.p.Height) > 6 {
		g.plus(1.0, "ander papierformaat")
	}
	if (nu.p.Source == page.OCR) != (vorige.p.Source == page.OCR) {
		g.plus(1.8, "van scan naar tekst of omgekeerd")
	} else if nu.p.Source != page.OCR && math.Abs(nu.lettergr-vorige.lettergr) > 0.9 {
		g.plus(0.7, "andere letter")
	}
	switch {
	case nu.voet != "" && nu.voet == vorige.voet && len(nu.voet) > 4:
		g.plus(-1.2, "zelfde voettekst")
	case nu.voet != "" && vorige.voet != "" && vorige.nummer > 0 && nu.nummer > 0:
		g.plus(0.8, "andere voettekst")
	}
}

func weegTekst(g *grond, vorige, nu *blad, herhaald bool) {
	if !herhaald && len(nu.labels) >= 3 {
		g.plus(1.8, "blok met gegevens bovenaan")
	} else if !herhaald && len(nu.labels) == 2 {
		g.plus(1.0, "gegevens bovenaan")
	}
	switch {
	case nu.mail && !vorige.mail:
		g.plus(3.5, "e-mailkop")
	case nu.mail && nu.onderwerp != vorige.onderwerp:
		g.plus(2.5, "e-mail met ander onderwerp")
	case nu.mail:
		g.plus(0.5, "e-mailkop")
	}
	if nu.datum && !herhaald {
		g.plus(0.5, "datum bovenaan")
	}
	switch {
	case nu.mail:
	case nu.aanhef:
		g.plus(1.5, "aanhef van een brief")
	case nu.adres && nu.datum && !herhaald:
		g.plus(1.2, "adres en datum van een brief")
	}
	if vorige.slot {
		g.plus(1.2, "het vorige blad eindigt met een ondertekening")
	}
	if t := nu.topregels[0]; strings.Count(t, "\t") >= 2 && slices.Contains(vorige.topregels, t) {
		g.plus(-2, "tabel loopt door")
	}
	if vorige.lopend && nu.klein {
		g.plus(-2.5, "zin loopt door")
	}
	switch {
	case nu.eersteNr > 1 && nu.eersteNr == vorige.laatsteNr+1:
		g.plus(-2.5, "paragrafen lopen door")
	case nu.eersteNr > 1 && nu.eersteNr == vorige.laatsteNr:
		g.plus(-1.5, "paragraaf loopt door")
	case nu.eersteNr == 1 && vorige.laatsteNr > 2:
		g.plus(0.8, "paragrafen beginnen opnieuw")
	}
	switch {
	case vorige.vol <= 0 || vorige.voorblad():
	case vorige.vol < 0.4:
		g.plus(0.8, "het vorige blad is niet vol")
	case vorige.vol < 0.6:
		g.plus(0.4, "het vorige blad is niet vol")
	}
}
