package toetsen

import (
	"fmt"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

var werknemerAangesproken = Toets{
	ID: "werknemer-aangesproken", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk,
	Titel:   "Werknemer aangesproken",
	Vraag:   "Als de werknemer niet meewerkte: is die aangesproken, zo nodig met opschorting of stopzetting van loon?",
	Waarom:  "De werkgever heeft middelen om medewerking af te dwingen. Laat hij die liggen, dan komen de gemiste kansen voor zijn rekening.",
	Bronnen: []string{"beleid-3", "beleid-9", "bw-629-3", "bw-629-6"},
	Raden: []Raad{{"niet aangesproken", "de werknemer is niet aangesproken op het niet meewerken",
		"Spreek de werknemer nu schriftelijk aan, met wat er wordt verwacht en voor wanneer. Helpt dat niet, schort dan het loon op (voorschriften over controle) of stop het (medewerking), en meld dat meteen. Vraag bij verschil van mening een deskundigenoordeel.", "werkgever"}},
	Oordeel: func(z *Zaak) Uitslag {
		niet, wel := z.meldingen(dossier.WerktNietMee), z.meldingen(dossier.Aangesproken)
		maatregel := z.van(dossier.Loonmaatregel)
		gevraagd := z.rondVan(niet, dossier.DeskundigenoordeelVraag, dossier.Deskundigenoordeel)
		if len(niet) == 0 {
			if len(maatregel) > 0 {
				return voldaan("De werknemer is aangesproken.", bewijzenVan(maatregel)...)
			}
			return nvt(fmt.Sprintf("In %s staat niet dat de werknemer niet meewerkte.", z.doorzocht()))
		}
		begin := niet[0].dag()
		if gedaan := na(wel, begin); len(gedaan) > 0 || len(maatregel) > 0 || len(gevraagd) > 0 {
			return voldaan(fmt.Sprintf("Dat de werknemer niet meewerkte staat %s; de werknemer is daarop aangesproken.", z.waar(niet[0])),
				samen(6, append(meldBewijs(2, niet), append(bewijzenVan(append(maatregel, gevraagd...)), meldBewijs(3, gedaan)...)...)...)...)
		}
		weer := na(z.meldingen(dossier.WerktWeerMee), begin)
		lang := begin.Bekend() && z.Peildatum.Bekend() && z.Peildatum.Sinds(begin) > reactietijd
		if !lang || stukken(niet) < 2 || len(weer) > 0 {
			return zelf(fmt.Sprintf("Een passage %s kan betekenen dat de werknemer niet meewerkte. Een waarschuwing of maatregel is niet gevonden. Beoordeel of die nodig was.", z.waar(niet[0])), meldBewijs(4, niet, weer)...)
		}
		u := tekort("niet aangesproken", z.hersteldag(), fmt.Sprintf("In %s staat dat de werknemer niet meewerkte, voor het eerst %s; een waarschuwing, opschorting of stopzetting van loon is niet gevonden in %s.", aantal(stukken(niet), "stuk", "stukken"), z.waar(niet[0]), z.doorzocht()), meldBewijs(6, niet)...)
		u.Gemist = true
		return u
	},
}

// rondVan gives the papers of the types of the day of the first statement or later.
func (z *Zaak) rondVan(ms []melding, soorten ...dossier.Soort) []*dossier.Document {
	if len(ms) == 0 {
		return nil
	}
	var uit []*dossier.Document
	for _, d := range gedateerd(z.van(soorten...)) {
		if d.Datum() >= ms[0].dag() {
			uit = append(uit, d)
		}
	}
	return uit
}
