package rapport

import (
	"fmt"
	"strings"

	"dossiercheck/checker/oordeel"
)

// eerstDoen lists the first n things to do, each with who and until when.
func (v *voorblad) eerstDoen(n int) []blok {
	acties := Acties(v.r)
	lk, l, lz := v.l(lKop2), v.l(lTekst), v.l(lKlein).met(grijs)
	kop := func(rest string) blok {
		return blok{voor: 5 * v.maat, hoogte: lk.regel() + 1, teken: func(y, _ float64) {
			v.zet(lk, kantlijn, y, "Eerst te doen")
			if rest != "" {
				v.zetRechts(lz, bladB-kantlijn, y+(lk.regel()-lz.regel())/2, rest)
			}
		}}
	}
	if len(acties) == 0 {
		zin := "Er zijn geen tekorten gevonden om te herstellen."
		if len(v.r.Bevindingen) == 0 {
			zin = "Voeg de documenten van het dossier toe en toets opnieuw."
		}
		return append([]blok{kop("")}, v.alinea(l, kantlijn, tekstB, 0, zin)...)
	}
	rest := ""
	if len(acties) > n {
		rest = fmt.Sprintf("en nog %d; alles staat bij de bevindingen", len(acties)-n)
		acties = acties[:n]
	}
	uit := []blok{kop(rest)}
	const nr, wie = 6.0, 42.0
	b := tekstB - nr - wie - 4
	for i, a := range acties {
		tekst := v.regels(l, eersteZinnen(a.Herstel, v.zinnen), b)
		termijn := Termijn(a, v.r)
		rechts := append(v.regels(l.als("B").maal(0.9), termijn, wie), v.regels(lz, a.HerstelWie, wie)...)
		h := max(float64(len(tekst)+1)*l.regel(), float64(len(rechts))*l.regel()*0.9) + 1.6
		uit = append(uit, blok{hoogte: h, teken: func(y, _ float64) {
			v.streep(lichtgrijs, 0.2, kantlijn, y, bladB-kantlijn, y)
			y += 0.8
			v.zet(l.als("B").met(petrol), kantlijn, y, fmt.Sprint(i+1))
			lv := l.als("B")
			v.zet(lv, kantlijn+nr, y, v.inkorten(lv, schoon(a.Kop())+v.opBlad("toets:"+a.Toets), b))
			v.zetRegels(l, kantlijn+nr, y+l.regel(), tekst)
			yr := y
			for j, t := range rechts {
				lr := lz
				if j < len(rechts)-len(v.regels(lz, a.HerstelWie, wie)) {
					lr = l.als("B").maal(0.9)
				}
				v.zet(lr, bladB-kantlijn-wie, yr, t)
				yr += l.regel() * 0.9
			}
			v.pdf.Link(kantlijn, y, tekstB, h-1, v.link("toets:"+a.Toets))
		}})
	}
	return uit
}

// eersteZinnen gives the first n sentences of a text. A sentence ends with a full stop after
// a word of more than two letters, before a capital.
func eersteZinnen(t string, n int) string {
	t = schoon(t)
	for i := 0; i+2 < len(t); i++ {
		if t[i] != '.' || t[i+1] != ' ' || t[i+2] < 'A' || t[i+2] > 'Z' {
			continue
		}
		if woord := t[strings.LastIndexByte(t[:i], ' ')+1 : i]; len(woord) <= 2 {
			continue
		}
		if n--; n == 0 {
			return t[:i+1]
		}
	}
	return t
}

// opBlad says on which page a part stands: " – bladzijde 9".
func (s *schrijver) opBlad(sleutel string) string {
	if n := s.eerder[sleutel]; n > 0 {
		return fmt.Sprintf(" – bladzijde %d", n)
	}
	return ""
}

// nietTeBepalen names what is missing to judge everything.
func (v *voorblad) nietTeBepalen() []blok {
	var mist []string
	gezien := map[string]bool{}
	for i := range v.r.Bevindingen {
		b := &v.r.Bevindingen[i]
		if b.Uitkomst != oordeel.NietTeBepalen {
			continue
		}
		namen := b.Ontbreekt
		if len(namen) == 0 {
			namen = []string{b.Titel}
		}
		for _, n := range namen {
			if n = schoon(n); !gezien[n] {
				gezien[n] = true
				mist = append(mist, n)
			}
		}
	}
	const meest = 6
	var zin string
	switch n := len(mist); {
	case n == 0 && len(v.r.Bevindingen) > 0:
		zin = "Alle toetsen konden worden beantwoord."
	case n == 0:
		zin = "Er is niets getoetst."
	case n > meest:
		zin = fmt.Sprintf("Onbekend: %s, en nog %d gegevens.", strings.Join(mist[:meest], "; "), n-meest)
	default:
		zin = "Onbekend: " + strings.Join(mist, "; ") + "."
	}
	if n := len(v.r.Dossier.Onleesbaar); n > 0 {
		zin += fmt.Sprintf(" %s niet worden gelezen%s.", map[bool]string{true: "1 bestand kon", false: fmt.Sprintf("%d bestanden konden", n)}[n == 1], haakjes(v.opBlad("onleesbaar")))
	}
	return v.stukje("Niet te bepalen", zin)
}

func haakjes(t string) string {
	if t == "" {
		return ""
	}
	return " (zie" + strings.TrimPrefix(t, " –") + ")"
}

// zelf lists the toetsen that a person must judge.
func (v *voorblad) zelf() []blok {
	var namen []string
	for i := range v.r.Bevindingen {
		if b := &v.r.Bevindingen[i]; b.Uitkomst == oordeel.ZelfBeoordelen {
			namen = append(namen, schoon(b.Titel)+strings.Replace(haakjes(v.opBlad("toets:"+b.Toets)), "(zie ", "(", 1))
		}
	}
	if len(namen) == 0 {
		return nil
	}
	return v.stukje("Zelf te beoordelen", strings.Join(namen, "; ")+".")
}

// straks lists the milestones that are still to come.
func (v *voorblad) straks() []blok {
	var namen []string
	for _, m := range v.r.Tijdlijn {
		if m.Uiterlijk.Bekend() && !m.Gedaan.Bekend() && m.Uiterlijk >= v.r.Peildatum {
			namen = append(namen, fmt.Sprintf("%s (%s)", schoon(m.Naam), m.Uiterlijk.Nederlands()))
		}
	}
	if len(namen) == 0 {
		return nil
	}
	return v.stukje("Wat nog komt", strings.Join(namen, "; ")+".")
}

// stukje is a heading with a few lines.
func (v *voorblad) stukje(kop, zin string) []blok {
	lk, l := v.l(lKop2), v.l(lTekst)
	regels := v.regels(l, zin, tekstB)
	return []blok{{voor: 4 * v.maat, hoogte: lk.regel() + 0.5 + float64(len(regels))*l.regel(), teken: func(y, _ float64) {
		v.zet(lk, kantlijn, y, kop)
		v.zetRegels(l, kantlijn, y+lk.regel()+0.5, regels)
	}}}
}
