package proef

import (
	"strings"
	"unicode"
)

// Maat says how well a page was read.
type Maat struct {
	Waar, Gelezen, Goed int // words on the page, read, and both
	InVolgorde          int // of the good ones, in the right order
	Hokjes, HokjesGoed  int // boxes to tick, and those found in the right state before their word
	HokjesTeVeel        int // boxes where there is none
}

// Plus adds up.
func (m Maat) Plus(o Maat) Maat {
	return Maat{m.Waar + o.Waar, m.Gelezen + o.Gelezen, m.Goed + o.Goed, m.InVolgorde + o.InVolgorde,
		m.Hokjes + o.Hokjes, m.HokjesGoed + o.HokjesGoed, m.HokjesTeVeel + o.HokjesTeVeel}
}

func deel(a, b int) float64 {
	if b == 0 {
		return 1
	}
	return float64(a) / float64(b)
}

// Terug is the part of the words that was read.
func (m Maat) Terug() float64 { return deel(m.Goed, m.Waar) }

// Zuiver is the part of what was read that stands there.
func (m Maat) Zuiver() float64 { return deel(m.Goed, m.Gelezen) }

// Volgorde is the part of the good words that is in the right order.
func (m Maat) Volgorde() float64 { return deel(m.InVolgorde, m.Goed) }

// Hokje is the part of the boxes that was found in the right state.
func (m Maat) Hokje() float64 { return deel(m.HokjesGoed, m.Hokjes) }

// Meet compares the words that were read, in order, with the page.
func Meet(b *Blad, gelezen []string) Maat {
	waar, uit := schoon(b.Woorden), schoon(gelezen)
	m := Maat{Waar: len(waar), Gelezen: len(uit), Hokjes: len(b.Hokjes)}
	telling := map[string]int{}
	for _, w := range waar {
		telling[w]++
	}
	for _, w := range uit {
		if telling[w] > 0 {
			telling[w]--
			m.Goed++
		}
	}
	m.InVolgorde = min(langsteReeks(waar, uit), m.Goed)
	hokjes := map[Hokje]int{}
	for _, h := range b.Hokjes {
		hokjes[h]++
	}
	for i, w := range gelezen {
		if w != "☒" && w != "☐" {
			continue
		}
		h := Hokje{Aan: w == "☒"}
		if i+1 < len(gelezen) {
			h.Woord = gelezen[i+1]
		}
		if hokjes[h] > 0 {
			hokjes[h]--
			m.HokjesGoed++
		} else {
			m.HokjesTeVeel++
		}
	}
	return m
}

// schoon leaves out what is no word and takes punctuation off the ends.
func schoon(ww []string) []string {
	var uit []string
	for _, w := range ww {
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if w != "" {
			uit = append(uit, w)
		}
	}
	return uit
}

// langsteReeks is the length of the longest common subsequence.
func langsteReeks(a, b []string) int {
	oud, nieuw := make([]int, len(b)+1), make([]int, len(b)+1)
	for _, x := range a {
		for j, y := range b {
			if x == y {
				nieuw[j+1] = oud[j] + 1
			} else {
				nieuw[j+1] = max(oud[j+1], nieuw[j])
			}
		}
		oud, nieuw = nieuw, oud
	}
	return oud[len(b)]
}
