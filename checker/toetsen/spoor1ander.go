package toetsen

import (
	"fmt"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

var spoor1AnderWerkOnderzocht = Toets{
	ID: "spoor1-ander-werk-onderzocht", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk,
	Titel:   "Ander werk bij de eigen werkgever onderzocht",
	Vraag:   "Is echt onderzocht of er ander passend werk bij de eigen werkgever is?",
	Waarom:  "Voordat iemand bij een andere werkgever gaat zoeken, moet de eigen werkgever actief hebben gezocht en aangeboden. Alleen wijzen op vacatures is niet genoeg.",
	Bronnen: []string{"beleid-9", "beleid-8", "bw-658a-1", "rbdha-2025-13380", "crvb-2015-861"},
	Raden: []Raad{
		{"niet onderzocht", "ander werk bij de eigen werkgever is niet onderzocht", "Laat een arbeidsdeskundige alle functies in de organisatie naast de belastbaarheid leggen, ook tijdelijke plekken, taken die te bundelen zijn en werk na scholing van ongeveer een half jaar. Leg per functie vast waarom die wel of niet past.", "werkgever, met een arbeidsdeskundige"},
		{"alleen vacatures", "er is alleen op vacatures gewezen", "Wijzen op vacatures is niet genoeg. Zoek zelf actief: loop alle functies langs, ook zonder vacature, bied aan wat past en leg dat met data vast.", "werkgever"},
	},
	Nodig: []Gegeven{EersteZiektedag, Peildatum},
	Oordeel: func(z *Zaak) Uitslag {
		if u, geen := z.geheelZonder(); geen {
			return geenKansen(u)
		}
		goed, niet := z.meldingen(dossier.AnderWerkOnderzocht), z.meldingen(dossier.AnderWerkNiet)
		vacature, gedaan := z.meldingen(dossier.AlleenVacatures), z.meldingen(dossier.AnderWerkGedaan)
		deskundig := bij(goed, dossier.ArbeidsdeskundigRapport, dossier.Deskundigenoordeel)
		eigenUit := z.meldingen(dossier.EigenWerkUit)
		// what an expert says was not examined weighs more than what the employer says of it
		oordeelNiet := bij(niet, dossier.ArbeidsdeskundigRapport, dossier.Deskundigenoordeel, dossier.ActueelOordeel, dossier.TerugkoppelingSpreekuur, dossier.BijstellingPA)
		switch {
		case len(deskundig) > 0 && len(bij(niet, dossier.ArbeidsdeskundigRapport, dossier.Deskundigenoordeel)) == 0:
			return voldaan("Een deskundige heeft het andere werk bij de eigen werkgever onderzocht.", meldBewijs(6, deskundig, goed)...)
		case len(gedaan) > 0 && len(niet) == 0:
			return voldaan("De werknemer doet of deed ander werk bij de eigen werkgever.", meldBewijs(6, gedaan, goed)...)
		case len(oordeelNiet) > 0:
			if alsnog := na(goed, oordeelNiet[len(oordeelNiet)-1].dag()); len(alsnog) > 0 && len(deskundig) == 0 {
				return zelf(fmt.Sprintf("Dat ander werk niet is onderzocht staat %s; daarna noemen de papieren wel functies. Beoordeel of het alsnog is onderzocht.", z.waar(oordeelNiet[0])), meldBewijs(6, oordeelNiet, alsnog)...)
			}
			if len(deskundig) > 0 {
				return zelf("De deskundige onderzocht ander werk, maar een deel niet. Beoordeel wat is overgeslagen.", meldBewijs(6, oordeelNiet, deskundig)...)
			}
			return z.anderWerkMist("niet onderzocht", fmt.Sprintf("Dat ander werk bij de eigen werkgever niet is onderzocht staat %s.", z.waar(oordeelNiet[0])), meldBewijs(6, oordeelNiet, vacature))
		case stukken(goed) >= 2 && len(niet) == 0 && meerDanVacatures(goed):
			return voldaan("De werkgever heeft het andere werk in de organisatie bekeken.", meldBewijs(6, goed)...)
		case !z.anderWerkNodig(eigenUit):
			return nvt("Het eigen werk is nog het doel en daar wordt naartoe gewerkt; ander werk hoeft nog niet te zijn onderzocht.", meldBewijs(3, goed)...)
		case len(goed) > 0 && len(niet) == 0:
			return zelf("Ander werk bij de eigen werkgever is genoemd. Beoordeel of het echt is onderzocht, ook zonder vacature.", meldBewijs(6, goed, vacature)...)
		case len(niet) > 0 && len(goed) == 0:
			return z.anderWerkMist("niet onderzocht", fmt.Sprintf("Dat ander werk bij de eigen werkgever niet is onderzocht staat %s.", z.waar(niet[0])), meldBewijs(6, niet, vacature))
		case len(niet) > 0:
			return zelf("De papieren spreken elkaar tegen over het onderzoek naar ander werk bij de eigen werkgever.", meldBewijs(6, niet, goed)...)
		case len(eigenUit) > 0 && z.Peildatum.Sinds(eigenUit[0].dag()) <= onderzoekstijd:
			return zelf(fmt.Sprintf("Dat het eigen werk niet kan staat %s. Laat nu ander werk bij de eigen werkgever onderzoeken.", z.waar(eigenUit[0])), meldBewijs(5, eigenUit, vacature)...)
		case (len(eigenUit) > 0 || z.spoor2Begin().gelopen) && (stukken(vacature) >= 2 || len(vacature) > 0 && z.weekVan() > 60):
			return z.anderWerkMist("alleen vacatures", fmt.Sprintf("Over ander werk bij de eigen werkgever is alleen gevonden dat op vacatures is gewezen of dat die er niet zijn, voor het eerst %s.", z.waar(vacature[0])), meldBewijs(6, vacature))
		}
		docs := z.van(spoor1Stukken...)
		if ad := z.van(dossier.ArbeidsdeskundigRapport); len(ad) > 0 {
			return zelf("Er is een arbeidsdeskundig rapport, maar wat daarin over ander werk bij de eigen werkgever staat is niet gelezen. Kijk dit na.", bewijzenVan(ad)...)
		}
		if u, ok := z.twijfel(dossier.ArbeidsdeskundigRapport, "het arbeidsdeskundig rapport"); ok {
			return u
		}
		if len(docs) == 0 {
			return onbepaald("stukken over de re-integratie", "Er is geen plan van aanpak, evaluatie of arbeidsdeskundig rapport waaruit blijkt of ander werk is onderzocht.")
		}
		if len(eigenUit) == 0 || leesbaarTeller(docs) < 3 {
			return zelf("Niet gelezen is of ander werk bij de eigen werkgever is onderzocht. Kijk dit na.", samen(4, append(meldBewijs(3, vacature, eigenUit), bewijzenVan(docs)...)...)...)
		}
		return z.anderWerkMist("niet onderzocht", fmt.Sprintf("Het eigen werk kan niet meer, maar een onderzoek naar ander werk bij de eigen werkgever is niet gevonden in %s.", z.doorzocht()), meldBewijs(4, eigenUit))
	},
}

// onderzoekstijd is the number of days that an inquiry into other work may take: eight weeks.
const onderzoekstijd = 56

// meerDanVacatures tells whether the employer looked at functions or tasks, not at vacancies
// only.
func meerDanVacatures(goed []melding) bool {
	return len(houd(goed, func(m melding) bool { return !strings.Contains(strings.ToLower(m.Bewijs.Citaat), "vacature") })) > 0
}

func (z *Zaak) anderWerkMist(geval, bericht string, bewijs []dossier.Bewijs) Uitslag {
	u := tekort(geval, z.hersteldag(), bericht, bewijs...)
	u.Gemist = true
	return u
}

// anderWerkNodig tells whether other work should have been looked at by now: the own work is
// out, or the first year is over and full return was not reached.
func (z *Zaak) anderWerkNodig(eigenUit []melding) bool {
	if len(eigenUit) > 0 {
		return true
	}
	const naEersteJaar = 60 * kalender.DagenPerWeek
	if len(z.van(spoor2Stukken...)) > 0 {
		return true
	}
	return z.Peildatum > z.eersteDag().Plus(naEersteJaar) && len(z.meldingen(dossier.WerkVolledig)) == 0 && len(z.van(dossier.Herstelmelding)) == 0
}
