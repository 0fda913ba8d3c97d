package woord

import "strings"

// Patroon is a set of words that together mean something, in any order.
//
// It is written as groups parted by spaces; within a group "|" parts alternatives, "*" ends
// an open stem and "!" starts a word that may not be there: "datum|dd spreekuur*|consult*
// !volgend*". Every group has to be found.
type Patroon struct {
	groepen [][]string
	geen    []string
}

// Lees makes a Patroon from its text.
func Lees(s string) Patroon {
	var p Patroon
	for _, g := range strings.Fields(s) {
		if rest, ok := strings.CutPrefix(g, "!"); ok {
			p.geen = append(p.geen, strings.Split(rest, "|")...)
			continue
		}
		p.groepen = append(p.groepen, strings.Split(g, "|"))
	}
	return p
}

// Groepen is the number of groups: how specific the pattern is.
func (p Patroon) Groepen() int { return len(p.groepen) }

// Treft looks for the pattern in ws and gives the index of the first and last word that take
// part; each group takes its last place before the end. ok is false when a group is missing
// or a forbidden word is there.
func (p Patroon) Treft(ws []Woord) (eerste, laatste int, ok bool) {
	eerste, laatste = len(ws), -1
	for _, g := range p.groepen {
		at := -1
		for i := len(ws) - 1; i >= 0 && at < 0; i-- {
			for _, stam := range g {
				if Is(ws[i].T, stam) {
					at = i
					break
				}
			}
		}
		if at < 0 {
			return 0, 0, false
		}
		eerste, laatste = min(eerste, at), max(laatste, at)
	}
	for _, w := range ws {
		for _, stam := range p.geen {
			if Is(w.T, stam) {
				return 0, 0, false
			}
		}
	}
	return eerste, laatste, true
}
