package rapport

import (
	"fmt"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// bevindingen sets the findings per group, in UWV's order: what needs attention in full,
// then what is in order, then what does not apply.
func (s *schrijver) bevindingen() {
	s.hoofdstuk(1, "Bevindingen", "bevindingen")
	if len(s.r.Bevindingen) == 0 {
		s.vloei(s.alinea(lTekst, kantlijn, tekstB, 0, "Er is niets getoetst, omdat er geen documenten zijn gelezen.")...)
		return
	}
	s.vloei(s.alinea(lZwak, kantlijn, tekstB, 0, "In de volgorde waarin UWV kijkt. Per onderdeel staat eerst wat aandacht vraagt, dan wat in orde is.")...)
	for _, g := range oordeel.Groepen {
		s.groep(g)
	}
}

func (s *schrijver) groep(g oordeel.Groep) {
	per := map[oordeel.Uitkomst][]*oordeel.Bevinding{}
	n := 0
	for i := range s.r.Bevindingen {
		if b := &s.r.Bevindingen[i]; b.Groep == g {
			per[b.Uitkomst] = append(per[b.Uitkomst], b)
			n++
		}
	}
	if n == 0 {
		return
	}
	blokken := []blok{s.kop(lKop2.maal(1.1), 9, 0, groepNaam[g], 1, "groep:"+string(g))}
	intro := s.alinea(lZwak, kantlijn, tekstB, 0, groepVraag[g])
	for i := range intro {
		intro[i].vast = true
	}
	blokken = append(blokken, intro...)
	for _, u := range []oordeel.Uitkomst{oordeel.Tekort, oordeel.ZelfBeoordelen, oordeel.NietTeBepalen} {
		for _, b := range per[u] {
			blokken = append(blokken, s.bevinding(b)...)
		}
	}
	blokken = append(blokken, s.kort("In orde", per[oordeel.Voldaan])...)
	blokken = append(blokken, s.kort("Niet van toepassing", per[oordeel.NietVanToepassing])...)
	s.vloei(blokken...)
}

// The columns of a finding: the sign, the labels, the text.
const (
	bvX     = kantlijn + 7
	bvLabel = 21.0
	bvTekst = bvX + bvLabel
	bvB     = kantlijn + tekstB - bvTekst
	bvVoor  = 6.0
)

// bevinding sets a finding in full. It stays on one page when it is not much longer than a third
// of one; its head always stays with the message.
func (s *schrijver) bevinding(b *oordeel.Bevinding) []blok {
	uit := []blok{s.bevindingKop(b)}
	uit = append(uit, s.alinea(lZwak.als("I"), bvX, kantlijn+tekstB-bvX, 0, b.Vraag)...)
	uit = append(uit, s.alinea(lTekst, bvX, kantlijn+tekstB-bvX, 1, b.Bericht)...)
	kop := len(uit)
	if b.Waarom != "" && b.Uitkomst == oordeel.Tekort {
		uit = append(uit, s.rubriek("Waarom", lTekst, b.Waarom)...)
	}
	if b.Gemist {
		uit = append(uit, s.rubriek("Gewicht", lTekst, "Hierdoor zijn kansen op re-integratie gemist; dat weegt UWV zwaarder dan een datum.")...)
	}
	if a := b.Antwoord; a != nil {
		uit = append(uit, s.rubriek("Antwoord", lTekst, antwoordTekst(a))...)
	}
	if len(b.Ontbreekt) > 0 {
		uit = append(uit, s.rubriek("Ontbreekt", lTekst, strings.Join(b.Ontbreekt, "; "))...)
	}
	uit = append(uit, s.bewijs(b)...)
	if b.Uitkomst == oordeel.Tekort && b.Herstel != "" {
		if x := s.herstel(b); x.hoogte < (bladH-bovenrand-onderrand)/2 {
			uit = append(uit, x)
		} else { // too long for a box
			uit = append(uit, s.rubriek("Herstel", lTekst, b.Herstel)...)
			uit = append(uit, s.rubriek("Wie", lVet, b.HerstelWie)...)
			uit = append(uit, s.rubriek("Wanneer", lVet, Termijn(b, s.r))...)
		}
	}
	if len(b.Bronnen) > 0 {
		uit = append(uit, s.rubriek("Grondslag", lZwak, bronnenTekst(b.Bronnen))...)
	}
	_, k := uitkomstStijl(b.Uitkomst)
	h := 0.0
	for _, x := range uit {
		h += x.voor + x.hoogte
	}
	heel := h < (bladH-bovenrand-onderrand)*0.36
	for i := range uit[:len(uit)-1] {
		if i < kop || heel {
			uit[i].vast = true
		}
	}
	s.balk(uit, k)
	return uit
}

// balk draws a coloured line along a chain of blocks, through the white between them.
func (s *schrijver) balk(blokken []blok, k kleur) {
	for i := range blokken {
		binnen, h, eerste := blokken[i].teken, blokken[i].hoogte, i == 0
		blokken[i].teken = func(y, voor float64) {
			if eerste {
				voor = 0
			}
			s.vlak(k, kantlijn, y-voor, 0.7, h+voor+0.02)
			binnen(y, voor)
		}
	}
}

func (s *schrijver) bevindingKop(b *oordeel.Bevinding) blok {
	woord, k := uitkomstStijl(b.Uitkomst)
	rechts := woord
	switch {
	case b.Uitkomst == oordeel.Tekort && (b.Route == oordeel.Administratief || b.Route == oordeel.Inhoudelijk):
		rechts += ", route " + string(b.Route)
	case b.Uitkomst == oordeel.Tekort:
		rechts += ", geen grond voor een loonsanctie"
	}
	lr := lKleinVet.met(k)
	d := 4.0
	titel := s.regels(lKop3, b.Titel, tekstB-7-s.breedte(lr, rechts)-6)
	return blok{voor: bvVoor, hoogte: float64(len(titel))*lKop3.regel() + 0.2, teken: func(y, _ float64) {
		s.uitkomstTeken(b.Uitkomst, kantlijn+2, y+0.35, d-0.2)
		s.zetRegels(lKop3, bvX, y, titel)
		s.zetRechts(lr, kantlijn+tekstB, y+0.6, rechts)
		s.merk("toets:"+b.Toets, y)
		if b.Uitkomst == oordeel.Tekort {
			s.pdf.Bookmark(schoon(b.Titel), 2, y-1)
		}
	}}
}

// rubriek is a label with text beside it.
func (s *schrijver) rubriek(label string, l letter, tekst string) []blok {
	uit := s.alinea(l, bvTekst, bvB, 1.4, tekst)
	if len(uit) > 0 {
		s.labelBij(&uit[0], label, l)
	}
	return uit
}

func (s *schrijver) labelBij(b *blok, label string, l letter) {
	binnen := b.teken
	b.teken = func(y, voor float64) {
		s.zet(lLabel, bvX, y+(l.regel()-lLabel.regel())/2, label)
		binnen(y, voor)
	}
}

// bewijs sets the quotes with their places, or what was searched in vain.
func (s *schrijver) bewijs(b *oordeel.Bevinding) []blok {
	if len(b.Bewijs) == 0 {
		return s.rubriek("Gezocht", lTekst, "In "+Omvang(b.Gezocht)+": geen vindplaats.")
	}
	var uit []blok
	for i, x := range b.Bewijs {
		deel := s.citaat(x)
		if i == 0 {
			s.labelBij(&deel[0], "Bewijs", lCitaat)
		}
		uit = append(uit, deel...)
	}
	return uit
}

// citaat is a quote with its place below it, kept together.
func (s *schrijver) citaat(x dossier.Bewijs) []blok {
	var uit []blok
	if strings.TrimSpace(x.Citaat) != "" {
		uit = s.alinea(lCitaat, bvTekst, bvB, 1.4, "“"+schoon(x.Citaat)+"”")
		uit[len(uit)-1].vast = true
	}
	plaats := s.alinea(lKlein.met(grijs), bvTekst, bvB, 0, plaatsVan(x))
	if len(uit) == 0 && len(plaats) > 0 {
		plaats[0].voor = 1.4
	}
	return append(uit, plaats...)
}

func plaatsVan(x dossier.Bewijs) string {
	if x.Pagina > 0 {
		return fmt.Sprintf("%s, pagina %d", x.Bestand, x.Pagina)
	}
	return x.Bestand
}

// herstel is the box with what to do, who and until when.
func (s *schrijver) herstel(b *oordeel.Bevinding) blok {
	const rand, kopB = 2.2, 14.0
	l := lTekst
	regels := s.regels(l, b.Herstel, bvB-2*rand)
	wieB := 72.0
	if b.HerstelWie == "" {
		wieB = 0
	}
	wie := s.regels(lVet, b.HerstelWie, wieB-10)
	wanneer := s.regels(lVet, Termijn(b, s.r), bvB-2*rand-wieB-kopB)
	h := 2*rand + float64(len(regels)+max(len(wie), len(wanneer)))*l.regel() + 0.8
	return blok{voor: 2, hoogte: h, teken: func(y, _ float64) {
		s.vlak(petrol.licht(0.07), bvTekst, y, bvB, h)
		y += rand
		zak := (l.regel() - lLabel.regel()) / 2
		s.zet(lLabel, bvX, y+zak, "Herstel")
		x := bvTekst + rand
		y = s.zetRegels(l, x, y, regels) + 0.8
		if len(wie) > 0 {
			s.zet(lLabel, x, y+zak, "Wie")
			s.zetRegels(lVet, x+8, y, wie)
		}
		s.zet(lLabel, x+wieB, y+zak, "Wanneer")
		s.zetRegels(lVet, x+wieB+kopB, y, wanneer)
	}}
}

func antwoordTekst(a *dossier.Antwoord) string {
	t := strings.ReplaceAll(a.Uitkomst, "-", " ")
	if a.Reden != "" {
		t += ": " + a.Reden
	}
	var wie []string
	if a.Door != "" {
		wie = append(wie, a.Door)
	}
	if a.Op.Bekend() {
		wie = append(wie, a.Op.Nederlands())
	}
	if len(wie) > 0 {
		t += " (" + strings.Join(wie, ", ") + ")"
	}
	return "Een persoon beoordeelde dit: " + t
}

func bronnenTekst(bronnen []oordeel.Bron) string {
	var t []string
	for _, b := range bronnen {
		t = append(t, Bronregel(b))
	}
	return strings.Join(t, " · ")
}

// kort sets findings that need no attention as a list: title, message, first proof.
func (s *schrijver) kort(kop string, bs []*oordeel.Bevinding) []blok {
	if len(bs) == 0 {
		return nil
	}
	uit := []blok{{voor: 5, hoogte: lKleinVet.regel() + 1, vast: true, teken: func(y, _ float64) {
		s.zet(lKleinVet.met(grijs), bvX, y, kop)
	}}}
	for _, b := range bs {
		if x := s.kortBlok(b); x.hoogte < (bladH-bovenrand-onderrand)/2 {
			uit = append(uit, x)
		} else { // too long for the list
			uit = append(uit, s.bevinding(b)...)
		}
	}
	return uit
}

func (s *schrijver) kortBlok(b *oordeel.Bevinding) blok {
	const titelB = 52.0
	l := lTekst.maal(0.94)
	titel := s.regels(l.als("B"), b.Titel, titelB-3)
	x := bvX + titelB
	tb := kantlijn + tekstB - x
	bericht := s.regels(l, b.Bericht, tb)
	var plaats []string
	for _, r := range kortePlaatsen(b) {
		plaats = append(plaats, s.regels(lKlein.met(grijs), r, tb)...)
	}
	h := max(float64(len(titel))*l.regel(), float64(len(bericht))*l.regel()+float64(len(plaats))*lKlein.regel()) + 1.5
	return blok{hoogte: h, teken: func(y, _ float64) {
		s.uitkomstTeken(b.Uitkomst, kantlijn+2.2, y+0.7, 3.2)
		s.zetRegels(l.als("B"), bvX, y, titel)
		z := s.zetRegels(l, x, y, bericht)
		s.zetRegels(lKlein.met(grijs), x, z, plaats)
		s.merk("toets:"+b.Toets, y)
	}}
}

// kortePlaatsen gives the first proof of a finding in one line, with its quote, and how many
// more there are; for an answer by a person, who gave it.
func kortePlaatsen(b *oordeel.Bevinding) []string {
	var uit []string
	if b.Antwoord != nil {
		uit = append(uit, antwoordTekst(b.Antwoord))
	}
	if b.Uitkomst != oordeel.Voldaan || len(b.Bewijs) == 0 {
		return uit
	}
	t := bewijsregel(b.Bewijs[0])
	if n := len(b.Bewijs) - 1; n > 0 {
		t += fmt.Sprintf(" (en %s)", aantal(n, "andere plaats", "andere plaatsen"))
	}
	return append(uit, t)
}
