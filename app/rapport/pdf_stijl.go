package rapport

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"dossiercheck/assets/lettertypen"
	"dossiercheck/checker/oordeel"
)

// The page, in millimetres.
const (
	familie   = "rapport"
	bladB     = 210.0 // width of a portrait page; the height of a landscape one
	bladH     = 297.0
	kantlijn  = 20.0
	bovenrand = 24.0
	onderrand = 20.0
	tekstB    = bladB - 2*kantlijn
)

type kleur [3]int

// The colours. Each state has a shape and a word as well; colour only helps.
var (
	inkt       = kleur{31, 41, 55}
	grijs      = kleur{95, 105, 118}
	lichtgrijs = kleur{214, 219, 225}
	waas       = kleur{244, 246, 248}
	petrol     = kleur{18, 78, 96}
	rood       = kleur{170, 38, 30}
	oranje     = kleur{176, 100, 8}
	groen      = kleur{38, 112, 68}
	blauw      = kleur{52, 84, 150}
	wit        = kleur{255, 255, 255}
)

// licht mixes a colour with white: deel 0 gives white, 1 the colour itself.
func (k kleur) licht(deel float64) kleur {
	var uit kleur
	for i, v := range k {
		uit[i] = 255 - int(float64(255-v)*deel+0.5)
	}
	return uit
}

// letter is a way of setting text: style ("", "B", "I"), size in points, colour.
type letter struct {
	stijl string
	pt    float64
	kleur kleur
}

// The text styles of the report.
var (
	lTitel    = letter{"B", 21, petrol}
	lKop1     = letter{"B", 15, petrol}
	lKop2     = letter{"B", 11.5, petrol}
	lKop3     = letter{"B", 10, inkt}
	lTekst    = letter{"", 9.2, inkt}
	lVet      = letter{"B", 9.2, inkt}
	lZwak     = letter{"", 8.2, grijs}
	lCitaat   = letter{"I", 8.8, inkt}
	lLabel    = letter{"", 7.6, grijs}
	lKlein    = letter{"", 7.6, inkt}
	lKleinVet = letter{"B", 7.6, inkt}
)

// regel is the height of a line in millimetres.
func (l letter) regel() float64 { return l.pt * 0.3528 * 1.38 }

func (l letter) met(k kleur) letter      { l.kleur = k; return l }
func (l letter) maal(k float64) letter   { l.pt *= k; return l }
func (l letter) als(stijl string) letter { l.stijl = stijl; return l }

// uitkomstStijl gives the word and the colour of an outcome.
func uitkomstStijl(u oordeel.Uitkomst) (woord string, k kleur) {
	switch u {
	case oordeel.Voldaan:
		return "voldaan", groen
	case oordeel.Tekort:
		return "tekort", rood
	case oordeel.NietTeBepalen:
		return "niet te bepalen", oranje
	case oordeel.ZelfBeoordelen:
		return "zelf beoordelen", blauw
	case oordeel.NietVanToepassing:
		return "niet van toepassing", grijs
	}
	return string(u), grijs
}

// niveauStijl gives the word, the colour and the number of bars (of three) of a level.
func niveauStijl(n oordeel.Niveau) (woord string, k kleur, balkjes int) {
	switch n {
	case oordeel.Laag:
		return "laag", groen, 1
	case oordeel.Verhoogd:
		return "verhoogd", oranje, 2
	case oordeel.Hoog:
		return "hoog", rood, 3
	}
	return "niet bepaald", grijs, 0
}

var groepNaam = map[oordeel.Groep]string{
	oordeel.Volledigheid: "Volledigheid van het verslag",
	oordeel.Resultaat:    "Resultaat van de re-integratie",
	oordeel.Inspanningen: "Inspanningen",
	oordeel.Termijnen:    "Termijnen",
	oordeel.Consistentie: "Samenhang van het dossier",
	oordeel.Privacy:      "Privacy en upload",
}

var groepVraag = map[oordeel.Groep]string{
	oordeel.Volledigheid: "UWV kijkt eerst of het re-integratieverslag compleet is.",
	oordeel.Resultaat:    "Daarna of er een bevredigend resultaat is: dan telt de weg erheen niet meer.",
	oordeel.Inspanningen: "Zo niet, dan of werkgever en werknemer genoeg hebben gedaan.",
	oordeel.Termijnen:    "Een gemist moment telt voor UWV vooral als daardoor kansen zijn gemist.",
	oordeel.Consistentie: "Eigen controle: spreken de stukken elkaar tegen, zijn er stille periodes?",
	oordeel.Privacy:      "Eigen controle: wat hoort niet in dit dossier, wat kan niet worden geüpload?",
}

// schoon makes text fit for the page: one line, composed accents, and a replacement sign for
// what the typeface does not have.
func schoon(s string) string {
	var b strings.Builder
	wit := false
	for _, r := range norm.NFC.String(s) {
		switch {
		case unicode.IsSpace(r):
			wit = b.Len() > 0
			continue
		case unicode.Is(unicode.Cf, r) || unicode.IsControl(r): // also soft hyphens and changes of direction
			continue
		case r == '\uf0b7' || r == '\uf0a7': // the bullets of Symbol and Wingdings
			r = '•'
		case r > 0xffff || !lettertypen.Kent(r):
			r = '\ufffd'
		}
		if wit {
			b.WriteByte(' ')
			wit = false
		}
		b.WriteRune(r)
	}
	return b.String()
}
