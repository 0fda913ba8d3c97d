package soort

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
)

// Uitslag is what Herken makes of a document.
type Uitslag struct {
	Soort      dossier.Soort
	Zekerheid  float64             // 0-1, of Soort
	Kandidaten []dossier.Kandidaat // other types considered, best first
	Reden      string              // the strongest signals, in Dutch
}

const (
	// nullijn is the score of Overig: what a type has to beat.
	nullijn = 3.0
	// temperatuur flattens the scores before they become shares; signals overlap, so that
	// their sum says more than it should.
	temperatuur = 1.1
	// zwak is the score under which a type hardly takes part; there are many types, and together
	// those without evidence would drown the one that has a little.
	zwak = 2.0
	// grens is the share under which the answer is Overig.
	grens = 0.40
	// smal is the most that may be claimed on less than three signals.
	smal = 0.88
	// hoogste is the most that a recogniser may claim.
	hoogste = 0.99
)

// Herken tells what kind of document the pages hold. The file name is a weak hint only. With
// no readable text the answer is Overig with certainty 0.
func Herken(bladen []page.Page, bestandsnaam string) Uitslag {
	b := maakBeeld(bladen, bestandsnaam)
	if b.lengte < 15 {
		return b.alleenNaam()
	}
	w := b.weeg()
	return w.uitslag()
}

// alleenNaam answers for a document without text: never more than a guess from its name.
func (b *beeld) alleenNaam() Uitslag {
	w := b.weeg()
	u := Uitslag{Soort: dossier.Overig, Reden: "geen leesbare tekst"}
	for _, k := range w.uitslag().Kandidaten {
		if k.Soort != dossier.Overig {
			u.Kandidaten = append(u.Kandidaten, dossier.Kandidaat{Soort: k.Soort, Zekerheid: min(k.Zekerheid, 0.3)})
		}
	}
	return u
}

// bijdrage is what one signal adds to a type.
type bijdrage struct {
	waarde float64
	waar   waar
	wat    []string
}

// weging holds the scores of all types with what they are made of.
type weging struct {
	score    []float64
	bijdrage [][]bijdrage
}

func (b *beeld) weeg() *weging {
	w := &weging{make([]float64, len(tabel().soorten)), make([][]bijdrage, len(tabel().soorten))}
	w.score[len(w.score)-1] = nullijn
	titels := b.titels()
	gevonden, naam := opFrase(b.vondsten), opFrase(b.naamVondst)
	b.telOp(w, false, titels, gevonden, naam)
	if b.vorm["dubbelform"] > 0 {
		w.deel(dossier.Evaluatie, dossier.Eerstejaarsevaluatie)
		b.telOp(w, true, titels, gevonden, naam)
	}
	return w
}

// telOp adds the signals; those that only part the two evaluations come in a second round.
func (b *beeld) telOp(w *weging, dubbel bool, titels []titel, gevonden, naam map[int32][]vondst) {
	for i := range tabel().signalen {
		s := &tabel().signalen[i]
		if s.dubbel != dubbel {
			continue
		}
		var x bijdrage
		switch s.waar {
		case waarTitel:
			x = titelBijdrage(s, titels)
		case waarAls:
			if b.geldt(s.als, gevonden, naam, titels) {
				x = bijdrage{waarde: s.gewicht, wat: []string{s.reden}}
			}
		case waarNaam:
			x = b.tel(s, naam)
		default:
			x = b.tel(s, gevonden)
		}
		if x.waarde != 0 {
			x.waar = s.waar
			w.score[s.soort] += x.waarde
			w.bijdrage[s.soort] = append(w.bijdrage[s.soort], x)
		}
	}
}

// deel gives two types the same score, with the reasons of the one that had most.
func (w *weging) deel(x, y dossier.Soort) {
	i, j := slices.Index(tabel().soorten, x), slices.Index(tabel().soorten, y)
	if w.score[i] < w.score[j] {
		i, j = j, i
	}
	w.score[j], w.bijdrage[j] = w.score[i], slices.Clone(w.bijdrage[i])
}

func opFrase(vs []vondst) map[int32][]vondst {
	m := make(map[int32][]vondst, len(vs))
	for _, v := range vs {
		m[v.frase] = append(m[v.frase], v)
	}
	return m
}

// titelBijdrage takes the best of the signal's titles.
func titelBijdrage(s *signaal, titels []titel) bijdrage {
	for _, t := range titels {
		if slices.Contains(s.frases, t.frase) {
			return bijdrage{waarde: s.gewicht * t.score, wat: []string{kort(t.tekst)}}
		}
	}
	return bijdrage{}
}

// tel counts the different phrases of the signal in its part of the document.
func (b *beeld) tel(s *signaal, gevonden map[int32][]vondst) bijdrage {
	var x bijdrage
	for _, f := range s.frases {
		if b.ergens(f, s.waar, gevonden) {
			x.waarde += s.gewicht
			x.wat = append(x.wat, tabel().zoeker.frases[f].bron)
		}
	}
	if s.top < 0 {
		x.waarde = max(x.waarde, s.top)
	} else {
		x.waarde = min(x.waarde, s.top)
	}
	return x
}

func (b *beeld) ergens(f int32, w waar, gevonden map[int32][]vondst) bool {
	vs := gevonden[f]
	if w == waarNaam {
		return len(vs) > 0
	}
	return slices.ContainsFunc(vs, func(v vondst) bool { return b.in(v, w) })
}

// geldt tells whether all conditions hold.
func (b *beeld) geldt(als []voorwaarde, gevonden, naam map[int32][]vondst, titels []titel) bool {
	for i := range als {
		v := &als[i]
		var ja bool
		switch v.waar {
		case waarVorm:
			n := b.vorm[v.vorm]
			ja = n >= v.min && n <= v.max
		case waarTitel:
			ja = slices.ContainsFunc(titels, func(t titel) bool {
				return t.score >= 0.4 && slices.ContainsFunc(v.frases, func(f int32) bool { return isTitel(t.frase, f) })
			})
		case waarNaam:
			ja = slices.ContainsFunc(v.frases, func(f int32) bool { return b.ergens(f, waarNaam, naam) })
		default:
			ja = slices.ContainsFunc(v.frases, func(f int32) bool { return b.ergens(f, v.waar, gevonden) })
		}
		if ja == v.niet {
			return false
		}
	}
	return true
}

// breed tells whether a type rests on at least three signals of some weight. A title alone
// can deceive.
func (w *weging) breed(i int) bool {
	n := 0
	for _, x := range w.bijdrage[i] {
		if x.waarde >= 0.7 && x.waar != waarNaam {
			n++
		}
		if x.waarde >= 2 && x.waar == waarRubriek { // several headings
			n++
		}
	}
	return n >= 3
}

// isTitel compares a title that was found with one that a condition asks for.
func isTitel(gevonden, gevraagd int32) bool {
	t, f := tabel().zoeker.frases[gevonden].tekst, &tabel().zoeker.frases[gevraagd]
	switch {
	case f.openLinks && f.openRe:
		return strings.Contains(t, f.tekst)
	case f.openLinks:
		return strings.HasSuffix(t, f.tekst)
	case f.openRe:
		return strings.HasPrefix(t, f.tekst)
	}
	return t == f.tekst
}

// uitslag turns scores into shares.
func (w *weging) uitslag() Uitslag {
	n := len(w.score)
	deel := make([]float64, n)
	top, som := slices.Max(w.score), 0.0
	for i, s := range w.score {
		if s < zwak {
			s -= 1.5 * (zwak - s) // hardly any evidence: no candidate
		}
		deel[i] = math.Exp((s - top) / temperatuur)
		som += deel[i]
	}
	rij := make([]int, n)
	for i := range rij {
		rij[i] = i
		deel[i] = min(deel[i]/som, hoogste)
	}
	slices.SortStableFunc(rij, func(x, y int) int {
		switch {
		case deel[x] > deel[y]:
			return -1
		case deel[x] < deel[y]:
			return 1
		}
		return 0
	})
	if w.score[n-1] < nullijn+1.5 { // Overig for want of evidence, not because of it
		deel[n-1] = min(deel[n-1], 0.6)
	}
	beste := rij[0]
	if !w.breed(beste) {
		deel[beste] = min(deel[beste], smal)
	}
	u := Uitslag{Soort: tabel().soorten[beste], Zekerheid: rond(deel[beste]), Reden: w.reden(beste)}
	if deel[beste] < grens && beste != n-1 {
		u = Uitslag{Soort: dossier.Overig, Zekerheid: rond(deel[n-1]), Reden: "te weinig kenmerken van één soort"}
		u.Kandidaten = append(u.Kandidaten, dossier.Kandidaat{Soort: tabel().soorten[beste], Zekerheid: rond(deel[beste])})
	}
	for _, i := range rij[1:] {
		if deel[i] >= 0.02 && tabel().soorten[i] != u.Soort && len(u.Kandidaten) < 4 {
			u.Kandidaten = append(u.Kandidaten, dossier.Kandidaat{Soort: tabel().soorten[i], Zekerheid: rond(deel[i])})
		}
	}
	return u
}

func rond(x float64) float64 { return math.Round(x*1000) / 1000 }

// reden names the strongest signals for a type, at most three.
func (w *weging) reden(i int) string {
	bs := slices.Clone(w.bijdrage[i])
	slices.SortStableFunc(bs, func(x, y bijdrage) int {
		switch {
		case x.waarde > y.waarde:
			return -1
		case x.waarde < y.waarde:
			return 1
		}
		return 0
	})
	var uit []string
	for _, x := range bs {
		if x.waarde <= 0 || len(uit) == 3 {
			break
		}
		if s := x.tekst(); s != "" && !slices.Contains(uit, s) {
			uit = append(uit, s)
		}
	}
	if len(uit) == 0 {
		return "geen kenmerken van een bekende soort"
	}
	return strings.Join(uit, "; ")
}

// tekst says what was seen, in Dutch.
func (x *bijdrage) tekst() string {
	wat := strings.Join(x.wat[:min(len(x.wat), 3)], ", ")
	switch x.waar {
	case waarTitel:
		return fmt.Sprintf("titel '%s'", wat)
	case waarRubriek:
		return "rubrieken " + wat
	case waarHoofd:
		return "bovenaan: " + wat
	case waarSlot, waarTekent:
		return "bij de ondertekening: " + wat
	case waarVoet:
		return "onderaan: " + wat
	case waarNaam:
		return "bestandsnaam: " + wat
	case waarWoord:
		return "noemt " + wat
	}
	return wat
}

// kort cuts a title to a length that reads well.
func kort(s string) string {
	r := []rune(strings.TrimSpace(s))
	if len(r) > 60 {
		return string(r[:57]) + "..."
	}
	return string(r)
}
