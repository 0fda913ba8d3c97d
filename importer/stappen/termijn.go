package stappen

import (
	"regexp"
	"strconv"
	"strings"

	"dossiercheck/checker/kalender"
)

var (
	binnenRe = re(`\b(?:binnen|uiterlijk over|over(?: maximaal| uiterlijk| ten hoogste)?)(?: nu en)?(?: uiterlijk| maximaal| ten hoogste)? (een|twee|drie|vier|vijf|zes|acht|tien|twaalf|enkele|\d{1,2}) (dag(?:en)?|we?ek(?:en)?|maand(?:en)?)`)
	spoedRe  = re(`onmiddellijk|per direct|\bdirect\b|zo spoedig mogelijk|\bzsm\b|z\.s\.m|met spoed|per omgaande|meteen|zo snel mogelijk|met ingang van heden|\bnu (?:te )?(?:start|begin|inzet)|(?:start|begin)\w* (?:\w+ ){0,3}nu\b`)
	dagRe    = regexp.MustCompile(`\b(?:uiterlijk|voor|per|vanaf|met ingang van|tot)(?: uiterlijk)? (\d{1,2})[ -./](\d{1,2}|` + maandNaam + `)(?:[ -./](\d{4}))?`)
	maandRe  = regexp.MustCompile(`\b(?:(?:uiterlijk|voor|eind|begin|half|medio|per|in)(?: (?:eind|begin|half|medio|de loop van))?|eind) (` + maandNaam + `)(?: (\d{4}))?`)
)

const maandNaam = `januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december`

var (
	telwoord = map[string]int{"een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
		"dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20, "vijfentwintig": 25, "dertig": 30,
		"enkele": 3, "nul": 0, "geen": 0}
	maanden = strings.Split(maandNaam, "|")
)

func getal(s string) (int, bool) {
	if n, err := strconv.Atoi(s); err == nil {
		return n, true
	}
	n, ok := telwoord[s]
	return n, ok
}

// termijnIn reads the term of an advice: a number of days, or a last day counted from the day
// of the paper (that day unknown: none).
func termijnIn(s string, op kalender.Dag) (int, kalender.Dag) {
	if m := binnenRe.FindStringSubmatch(s); m != nil {
		n, _ := getal(m[1])
		switch m[2][0] {
		case 'w':
			n *= 7
		case 'm':
			n *= 30
		}
		return n, kalender.GeenDag
	}
	if op.Bekend() {
		if m := dagRe.FindStringSubmatch(s); m != nil {
			d, _ := strconv.Atoi(m[1])
			if dag, ok := daarna(op, m[3], maandNr(m[2]), d); ok {
				return 0, dag
			}
		}
		if m := maandRe.FindStringSubmatch(s); m != nil {
			if dag, ok := daarna(op, m[2], maandNr(m[1]), 28); ok {
				return 0, dag
			}
		}
	}
	if spoedRe.MatchString(s) {
		return 14, kalender.GeenDag
	}
	return 0, kalender.GeenDag
}

func maandNr(s string) int {
	for i, m := range maanden {
		if s == m {
			return i + 1
		}
	}
	n, _ := strconv.Atoi(s)
	return n
}

// daarna gives the first such day on or after op, or the one in the year that was written.
func daarna(op kalender.Dag, jaar string, maand, dag int) (kalender.Dag, bool) {
	y := op.Tijd().Year()
	if n, err := strconv.Atoi(jaar); err == nil {
		y = n
	}
	for range 2 {
		if d, err := kalender.DagVan(y, maand, dag); err == nil && (d >= op || jaar != "") {
			return d, d >= op
		}
		y++
	}
	return kalender.GeenDag, false
}
