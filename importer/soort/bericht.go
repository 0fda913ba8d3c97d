package soort

import (
	"strings"
)

// meetBericht recognises an e-mail by its header and finds where its newest message ends.
func (b *beeld) meetBericht() {
	v := b.vorm
	chat := 0
	gevonden := -1
	for i := range b.regels {
		r := &b.regels[i]
		if chatRegel.MatchString(r.tekst) {
			chat++
		}
		if b.isKop(i) {
			v["berichten"]++
			switch {
			case gevonden < 0 && r.blad == 0 && r.nr < 12:
				v["email"] = 1
				gevonden = i
			case gevonden >= 0 && b.berichtEind == len(b.regels) && i > gevonden+3:
				b.berichtEind = i
			}
		} else if gevonden >= 0 && i > gevonden+3 && schreef.MatchString(r.tekst) && b.berichtEind == len(b.regels) {
			b.berichtEind = i
			v["berichten"]++
		}
	}
	if chat >= 2 {
		v["chat"] = 1
	}
}

// isKop tells whether an e-mail header opens at line i: a sender and, in the lines around
// it, two more of addressee, moment and subject.
func (b *beeld) isKop(i int) bool {
	t := b.regels[i].tekst
	if !kopVan.MatchString(labelVorm(t)) {
		// a print from web mail opens with name and address instead of "Van:"
		if i > 6 || !adres.MatchString(t) || kopAan.MatchString(t) {
			return false
		}
	}
	var aan, wanneer, wat bool
	for j := max(0, i-3); j < min(len(b.regels), i+7); j++ {
		s := labelVorm(b.regels[j].tekst)
		aan = aan || kopAan.MatchString(s)
		wanneer = wanneer || kopWanneer.MatchString(s)
		wat = wat || kopWat.MatchString(s)
	}
	return aan && wanneer || aan && wat || wanneer && wat
}

// labelVorm puts a colon after a label that stands in a cell of its own.
func labelVorm(t string) string {
	if k := strings.IndexByte(t, '\t'); k > 0 && kopLos.MatchString(t[:k]) {
		return t[:k] + ":" + t[k:]
	}
	return t
}
