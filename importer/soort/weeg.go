package soort

import (
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
)

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
