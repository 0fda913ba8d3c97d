package splits

import (
	"slices"
	"strings"

	"dossiercheck/importer/page"
	"dossiercheck/importer/soort"
)

// Deel is one document in a file: pages from 1, both ends included.
type Deel struct {
	Van, Tot int
	Reden    string // why a document begins here, in Dutch
}

// drempel is the score above which a new document begins.
const drempel = 2.4

// Knip gives the documents of a file, in order; together they cover all its pages. An empty
// page belongs to the document before it. A file without pages gives no documents.
func Knip(f page.File, bestandsnaam string) []Deel {
	if len(f.Pages) == 0 {
		return nil
	}
	bladen := make([]*blad, len(f.Pages))
	for i := range f.Pages {
		bladen[i] = bekijk(&f.Pages[i])
	}
	doorlopend := genummerd(bladen)
	delen := []Deel{{Van: 1, Tot: 1, Reden: "begin van het bestand"}}
	for i := 1; i < len(bladen); i++ {
		laatste := &delen[len(delen)-1]
		if g := weeg(bladen, laatste.Van-1, i, bladwijzer(&f, i+1), doorlopend); g.som > drempel {
			delen = append(delen, Deel{Van: i + 1, Tot: i + 1, Reden: g.reden()})
			continue
		}
		laatste.Tot = i + 1
	}
	return delen
}

// genummerd tells whether the printed numbers run through the whole file. Then they say less
// about a boundary: they may be those of the bundle.
func genummerd(bladen []*blad) bool {
	for i, b := range bladen {
		if b.leeg {
			continue
		}
		if b.nummer != i+1 || b.van != 0 && b.van != len(bladen) {
			return false
		}
	}
	return true
}

func bladwijzer(f *page.File, nr int) string {
	for _, b := range f.Bookmarks {
		if b.Page == nr {
			return b.Title
		}
	}
	return ""
}

// grond is what was found at a boundary.
type grond struct {
	som   float64
	delen []deelgrond
}

type deelgrond struct {
	waarde float64
	reden  string
}

func (g *grond) plus(waarde float64, reden string) {
	g.som += waarde
	g.delen = append(g.delen, deelgrond{waarde, reden})
}

// reden names the two strongest signals.
func (g *grond) reden() string {
	slices.SortStableFunc(g.delen, func(x, y deelgrond) int {
		switch {
		case x.waarde > y.waarde:
			return -1
		case x.waarde < y.waarde:
			return 1
		}
		return 0
	})
	var uit []string
	for _, d := range g.delen[:min(2, len(g.delen))] {
		if d.waarde > 0 {
			uit = append(uit, d.reden)
		}
	}
	return strings.Join(uit, "; ")
}

// weeg weighs the boundary before page i, with the current document beginning at page van
// (both indexes from 0).
func weeg(bladen []*blad, van, i int, wijzer string, doorlopend bool) *grond {
	g := &grond{}
	nu := bladen[i]
	if nu.leeg {
		return g
	}
	vorige := vorigeVol(bladen, van, i)
	if vorige == nil { // only empty pages before it in this document
		return g
	}
	gelijk, andereDatum := nu.vergelijkTop(vorige)
	// a running head: lines that both pages open with, without a date that moved on
	herhaald := gelijk >= 2 && !andereDatum
	weegTitel(g, bladen[van:i], vorige, nu, herhaald)
	if _, s := nu.titel(); andereDatum && (gelijk >= 1 || s >= 0.5) {
		g.plus(3, "hetzelfde formulier met een andere datum")
	} else {
		weegVoorblad(g, bladen[van:i], nu)
	}
	weegSoort(g, bladen[van:i], nu, herhaald)
	weegNummer(g, vorige, nu, doorlopend)
	weegOpmaak(g, vorige, nu)
	weegTekst(g, vorige, nu, herhaald)
	if wijzer != "" {
		if ts := soort.Titels(page.FromText(1, wijzer)); len(ts) > 0 && ts[0].Score >= 0.6 || strings.HasSuffix(strings.ToLower(wijzer), ".pdf") {
			g.plus(2.5, "bladwijzer '"+wijzer+"'")
		} else {
			g.plus(0.4, "bladwijzer '"+wijzer+"'")
		}
	}
	return g
}
