package rapport

import (
	"cmp"
	"slices"

	"dossiercheck/checker/oordeel"
)

// uitleg explains how to read the report, what its limits are, and how well each cited
// source is known.
func (s *schrijver) uitleg() {
	s.hoofdstuk(1, "Zo leest u dit rapport", "uitleg")
	s.vloei(s.alinea(lTekst, kantlijn, tekstB, 0, "Dossiercheck leest de documenten van één verzuimdossier en toetst ze zoals UWV een re-integratieverslag toetst: "+
		"eerst of het compleet is, dan of er een bevredigend resultaat is, en zo niet of er genoeg is gedaan. Elke uitkomst noemt de plaats in de stukken waarop zij rust, of wat er vergeefs is doorzocht.")...)

	s.vloei(s.kop(lKop2, 6, 1, "De uitkomsten", -1, ""))
	for _, u := range oordeel.Uitkomsten {
		s.vloei(s.uitkomstUitleg(u))
	}

	s.vloei(s.kop(lKop2, 6, 1, "Het risico", -1, ""))
	s.vloei(s.alinea(lTekst, kantlijn, tekstB, 0, "Een loonsanctie kan langs twee routes komen. Administratief: het verslag is niet compleet; UWV geeft dan eerst de kans om aan te vullen. "+
		"Inhoudelijk: er is zonder deugdelijke grond te weinig gedaan. Het risico is geen optelsom van punten: een bevredigend resultaat sluit de inhoudelijke route, en te laat zijn zonder gemiste kansen geeft nooit een hoog risico.")...)
	for _, n := range []oordeel.Niveau{oordeel.Laag, oordeel.Verhoogd, oordeel.Hoog} {
		s.vloei(s.niveauUitleg(n))
	}

	kop := s.kop(lKop2, 6, 1, "Grenzen", 1, "grenzen")
	var punten []blok
	for _, t := range grenzen {
		punten = append(punten, s.punt(t)...)
	}
	s.vloei(append([]blok{kop}, punten...)...)
	s.bronnen()
}

var uitkomstBetekenis = map[oordeel.Uitkomst]string{
	oordeel.Tekort:            "De stukken laten zien, of laten niet zien waar dat wel moet, dat dit niet in orde is. Er staat bij wat te doen is, door wie en tot wanneer dat zin heeft.",
	oordeel.ZelfBeoordelen:    "Een mens moet dit wegen. De passages om te beoordelen staan erbij.",
	oordeel.NietTeBepalen:     "Een gegeven dat nodig is ontbreekt of is tegenstrijdig. Dit telt niet als goed en niet als fout.",
	oordeel.Voldaan:           "De stukken laten zien dat dit in orde is, met vindplaats.",
	oordeel.NietVanToepassing: "Dit speelt hier niet, of nog niet op de peildatum. De reden staat erbij.",
}

var niveauBetekenis = map[oordeel.Niveau]string{
	oordeel.Laag:     "Langs deze route is niets gevonden dat tot een loonsanctie leidt.",
	oordeel.Verhoogd: "Er is iets gevonden dat UWV kan aanrekenen, of dat nog te herstellen is.",
	oordeel.Hoog:     "Er is iets gevonden waarvoor UWV in de regel een loonsanctie oplegt als het zo blijft.",
}

var grenzen = []string{
	"Dit rapport is een hulpmiddel. UWV beslist, en weegt ook wat niet in de map zit. Het is geen juridisch advies.",
	"Alleen de aangeboden bestanden zijn gelezen. Wat elders ligt, bij de arbodienst of in een ander systeem, is hier onbekend.",
	"Het programma kan een document verkeerd herkennen of een datum verkeerd lezen, vooral bij scans. Controleer de documentenlijst; een correctie werkt meteen door.",
	"Of een medisch oordeel juist is, wordt niet getoetst. Dat is aan de bedrijfsarts en de verzekeringsarts.",
	"Een datum op een stuk bewijst niet dat het stuk toen is gemaakt, en een handtekening wordt herkend maar niet op echtheid onderzocht.",
	"Het bedrag is een schatting op grond van de genoemde aannames, geen berekening van de loonaanspraak.",
	"De regels zijn die van het genoemde kader. Een wet of werkwijze kan daarna zijn veranderd; bij elke bron staat hoe goed zij bekend is.",
}

const bronBetekenis = "gelezen (de tekst van de bron zelf is gelezen), secundair (bekend uit een andere publicatie), " +
	"niet geverifieerd (ga dit na voordat u erop steunt) of voorstel (geen recht maar een eigen maat)."

func (s *schrijver) uitkomstUitleg(u oordeel.Uitkomst) blok {
	w, k := uitkomstStijl(u)
	return s.tekenRegel(w, k, uitkomstBetekenis[u], func(x, y float64) { s.uitkomstTeken(u, x, y+0.3, 3.8) })
}

func (s *schrijver) niveauUitleg(n oordeel.Niveau) blok {
	w, k, _ := niveauStijl(n)
	b := s.tekenRegel(w, k, niveauBetekenis[n], func(x, y float64) { s.niveauTeken(n, x, y+0.5, 3.6) })
	b.voor += 0.5
	return b
}

// tekenRegel is a sign, a word and its meaning.
func (s *schrijver) tekenRegel(w string, k kleur, betekenis string, teken func(x, y float64)) blok {
	const woordB = 42.0
	x := bvX + woordB
	regels := s.regels(lTekst, betekenis, kantlijn+tekstB-x)
	return blok{voor: 1, hoogte: max(1, float64(len(regels))) * lTekst.regel(), teken: func(y, _ float64) {
		teken(kantlijn, y)
		s.zet(lVet.met(k), bvX, y, w)
		s.zetRegels(lTekst, x, y, regels)
	}}
}

// punt is an item of a list.
func (s *schrijver) punt(t string) []blok {
	uit := s.alinea(lTekst, kantlijn+4, tekstB-4, 1, t)
	binnen := uit[0].teken
	uit[0].teken = func(y, voor float64) {
		s.zet(lTekst.met(petrol), kantlijn, y, "•")
		binnen(y, voor)
	}
	return uit
}

// bronnen is the register of the sources that the findings cite, with how well each is known.
func (s *schrijver) bronnen() {
	tel := map[oordeel.Bron]int{}
	var alle []oordeel.Bron
	for i := range s.r.Bevindingen {
		for _, b := range s.r.Bevindingen[i].Bronnen {
			if tel[b]++; tel[b] == 1 {
				alle = append(alle, b)
			}
		}
	}
	kop := s.kop(lKop2, 7, 1, "Bronnen", 1, "bronnen")
	kader := s.alinea(lTekst, kantlijn, tekstB, 0, "Getoetst met kader "+s.r.KaderVersie+" op peildatum "+s.r.Peildatum.Nederlands()+". Bekend als: "+bronBetekenis)
	s.vloei(append([]blok{kop}, kader...)...)
	if len(alle) == 0 {
		return
	}
	slices.SortFunc(alle, func(a, b oordeel.Bron) int {
		return cmp.Or(cmp.Compare(a.Tekst, b.Tekst), cmp.Compare(a.ID, b.ID), cmp.Compare(a.Status, b.Status))
	})
	s.y += 1
	var rijen [][]cel
	for _, b := range alle {
		l := lTekst
		if b.Status != "gelezen" {
			l = lTekst.met(oranje)
		}
		rijen = append(rijen, []cel{{tekst: b.Tekst, l: lTekst}, {tekst: b.Status, l: l}})
	}
	s.tabel(kolommen{{"Bron", 132}, {"Bekend als", 38}}, rijen)
}
