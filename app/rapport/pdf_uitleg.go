package rapport

import (
	"cmp"
	"maps"
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

// bronnen is the register of the sources that the findings cite, grouped by how well each is
// known.
func (s *schrijver) bronnen() {
	per := map[string][]string{}
	for i := range s.r.Bevindingen {
		for _, b := range s.r.Bevindingen[i].Bronnen {
			if !slices.Contains(per[b.Status], b.Tekst) {
				per[b.Status] = append(per[b.Status], b.Tekst)
			}
		}
	}
	kader := "Getoetst met kader " + s.r.KaderVersie + " op peildatum " + s.r.Peildatum.Nederlands() + "."
	if len(per) == 0 {
		s.vloei(s.alinea(lTekst, kantlijn, tekstB, 3, kader)...)
		return
	}
	blokken := append([]blok{s.kop(lKop2, 7, 1, "Bronnen", 1, "bronnen")}, s.alinea(lTekst, kantlijn, tekstB, 0, kader+
		" Dit zijn de bronnen waarop de bevindingen rusten, en hoe goed elk ervan bekend is.")...)
	for _, status := range slices.SortedFunc(maps.Keys(per), func(a, b string) int {
		return cmp.Or(cmp.Compare(plaatsIn(bronBetekenis, a), plaatsIn(bronBetekenis, b)), cmp.Compare(a, b))
	}) {
		blokken = append(blokken, s.bronGroep(status, per[status])...)
	}
	s.vloei(blokken...)
}

// bronBetekenis explains each status of a source, best known first.
var bronBetekenis = [][2]string{
	{"gelezen", "de tekst van de bron zelf is gelezen"},
	{"secundair", "bekend uit een andere publicatie"},
	{"niet geverifieerd", "ga dit na voordat u erop steunt"},
	{"voorstel", "geen recht maar een eigen maat"},
}

func plaatsIn(l [][2]string, s string) int {
	if i := slices.IndexFunc(l, func(x [2]string) bool { return x[0] == s }); i >= 0 {
		return i
	}
	return len(l)
}

// bronGroep sets the sources of one status in two columns.
func (s *schrijver) bronGroep(status string, teksten []string) []blok {
	kop, uitleg := cmp.Or(status, "zonder status"), ""
	if i := plaatsIn(bronBetekenis, status); i < len(bronBetekenis) {
		uitleg = bronBetekenis[i][1]
	}
	kl := lVet
	if status != "gelezen" {
		kl = kl.met(oranje)
	}
	uit := []blok{{voor: 3, hoogte: lVet.regel() + 0.6, vast: true, teken: func(y, _ float64) {
		s.zet(kl, kantlijn, y, schoon(kop))
		s.zet(lZwak, kantlijn+s.breedte(kl, schoon(kop))+2.5, y+0.25, uitleg)
	}}}
	slices.SortFunc(teksten, natuurlijk)
	l := lKlein.maal(1.08)
	const kolomB = (tekstB - 6) / 2
	half := (len(teksten) + 1) / 2
	for i := range half {
		links, rechts := s.regels(l, teksten[i], kolomB), []string(nil)
		if i+half < len(teksten) {
			rechts = s.regels(l, teksten[i+half], kolomB)
		}
		uit = append(uit, blok{hoogte: float64(max(len(links), len(rechts)))*l.regel() + 0.5, teken: func(y, _ float64) {
			s.zetRegels(l, kantlijn, y, links)
			s.zetRegels(l, kantlijn+kolomB+6, y, rechts)
		}})
	}
	return uit
}

// natuurlijk compares texts with numbers in them as people do: §5 before §11.
func natuurlijk(a, b string) int {
	getal := func(s string) (int, string) {
		n, i := 0, 0
		for ; i < len(s) && i < 9 && s[i] >= '0' && s[i] <= '9'; i++ {
			n = 10*n + int(s[i]-'0')
		}
		return n, s[i:]
	}
	for a != "" && b != "" {
		x, restA := getal(a)
		y, restB := getal(b)
		if len(restA) < len(a) && len(restB) < len(b) {
			if x != y {
				return cmp.Compare(x, y)
			}
			a, b = restA, restB
			continue
		}
		if a[0] != b[0] {
			return cmp.Compare(a[0], b[0])
		}
		a, b = a[1:], b[1:]
	}
	return cmp.Compare(len(a), len(b))
}
