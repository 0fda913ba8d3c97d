package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// Work without wage value may last about six weeks; up to two months a person looks.
const (
	therapieGewoon = 49
	therapieLang   = 63
)

var arbeidstherapieBeperkt = Toets{
	ID: "arbeidstherapie-beperkt", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk,
	Titel:   "Arbeidstherapie beperkt",
	Vraag:   "Bleef arbeidstherapeutisch werk beperkt tot ongeveer zes weken?",
	Waarom:  "Werken zonder loonwaarde is bedoeld om te verkennen wat kan. Duurt het langer, dan ziet UWV het als te weinig inspanning.",
	Bronnen: []string{"beleid-8", "beleid-5"},
	Raden: []Raad{{"te lang", "arbeidstherapeutisch werken duurde te lang",
		"Stel de loonwaarde van het werk vast, leg die vast in een bijstelling van het plan van aanpak en bouw daarvandaan verder op.", "werkgever"}},
	Oordeel: func(z *Zaak) Uitslag {
		alle := z.meldingen(dossier.Arbeidstherapie)
		if len(alle) == 0 {
			return nvt(fmt.Sprintf("In %s staat niet dat er arbeidstherapeutisch is gewerkt.", z.doorzocht()))
		}
		loon := z.meldingen(dossier.MetLoonwaarde)
		gezegd := houd(alle, func(m melding) bool { return m.Getal > 0 })
		begin := alle[0].dag()
		var tot []melding
		for _, m := range loon {
			if begin.Bekend() && m.dag().Bekend() && m.dag() >= begin {
				tot = append(tot, m)
			}
		}
		laatste := alle[len(alle)-1]
		for _, m := range gezegd {
			if m.Getal*7 > therapieLang && len(tot) == 0 {
				return langTherapie(z, fmt.Sprintf("Het arbeidstherapeutisch werk duurde volgens de papieren ongeveer %.0f weken.", m.Getal), meldBewijs(4, []melding{m}, alle))
			}
		}
		if begin.Bekend() && laatste.dag().Bekend() {
			tussen := houd(tot, func(m melding) bool { return m.dag() < laatste.dag() })
			if n := laatste.dag().Sinds(begin); n > therapieLang && len(tussen) == 0 && stukken(alle) >= 2 {
				return langTherapie(z, fmt.Sprintf("Arbeidstherapeutisch werk staat van %s tot %s in de papieren: %s, zonder dat loonwaarde is vastgesteld.", z.op(begin), z.op(laatste.dag()), weken(n)), meldBewijs(6, alle))
			}
		}
		switch {
		case len(tot) > 0 && tot[0].dag().Sinds(begin) <= therapieLang:
			return voldaan(fmt.Sprintf("Het arbeidstherapeutisch werk %s ging over in werk met loonwaarde.", z.waar(alle[0])), meldBewijs(4, alle[:1], tot[:1], gezegd)...)
		case len(gezegd) > 0 && gezegd[0].Getal*7 <= therapieGewoon:
			return voldaan(fmt.Sprintf("Het arbeidstherapeutisch werk %s was beperkt tot %.0f weken.", z.waar(gezegd[0]), gezegd[0].Getal), meldBewijs(4, gezegd, tot)...)
		}
		return zelf("Er is arbeidstherapeutisch gewerkt; hoe lang staat er niet met zoveel woorden. Ongeveer zes weken is gebruikelijk.", meldBewijs(4, alle, tot)...)
	},
}

func langTherapie(z *Zaak, bericht string, bewijs []dossier.Bewijs) Uitslag {
	u := tekort("te lang", z.hersteldag(), bericht+" Gebruikelijk is ongeveer zes weken.", bewijs...)
	u.Gemist = true
	return u
}
