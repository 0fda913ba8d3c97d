package rapport

import (
	"fmt"

	"dossiercheck/checker/dossier"
)

// documenten lists every document that was read and every file that could not be.
func (s *schrijver) documenten() {
	s.hoofdstuk(1, "Documenten", "documenten")
	d := &s.r.Dossier
	if len(d.Documenten)+len(d.Uitgesloten) == 0 {
		s.vloei(s.alinea(lTekst, kantlijn, tekstB, 0, "Er zijn geen documenten gelezen.")...)
	} else {
		s.vloei(s.alinea(lZwak, kantlijn, tekstB, 0, "Gelezen: "+Omvang(d.Omvang())+". ‘Zeker’ is hoe zeker het programma is van de soort; controleer wat onder 60% staat. "+
			"‘Wg’ en ‘wn’: handtekening van werkgever en werknemer gezien (vinkje), vak leeg (kruisje) of niet te zien (?).")...)
		s.y += 2
		s.tabel(documentKolommen, s.documentRijen())
	}
	s.onleesbaar()
	s.dubbelen()
}

var documentKolommen = kolommen{{"Datum", 21}, {"Soort", 55}, {"Bestand", 55}, {"Blz.", 13}, {"Zeker", 12}, {"Wg", 7}, {"Wn", 7}}

func (s *schrijver) documentRijen() [][]cel {
	var rijen [][]cel
	docs := s.r.Dossier.Alle()
	for i := range docs {
		d := &docs[i]
		onder := ""
		switch {
		case d.Uitgesloten:
			onder = "telt niet mee: " + d.WaaromNiet
		case !d.Telt():
			onder = "telt niet mee: hetzelfde stuk als " + plaats(d.DubbelVan.Bestand, d.DubbelVan.Paginas)
		case d.Gecorrigeerd:
			onder = "aangepast door een persoon"
		case d.Tekstbron == dossier.OCR:
			onder = "scan, gelezen met OCR"
		case d.Tekstbron == dossier.GeenTekst:
			onder = "geen tekst gevonden"
		}
		if d.Gecorrigeerd && !d.Uitgesloten && d.Tekstbron == dossier.OCR {
			onder += "; scan"
		}
		zeker := lTekst
		if twijfel(d) != "" {
			zeker = lVet.met(oranje)
		}
		blz := fmt.Sprint(d.Paginas[0])
		if d.Paginas[1] != d.Paginas[0] {
			blz = fmt.Sprintf("%d–%d", d.Paginas[0], d.Paginas[1])
		}
		rijen = append(rijen, []cel{
			{tekst: Datumtekst(d.Documentdatum), l: lTekst}, {tekst: d.Soort.Naam(), l: lVet, onder: onder},
			{tekst: d.Bestand, l: lKlein.maal(1.08)}, {tekst: blz, l: lTekst},
			{tekst: fmt.Sprintf("%d%%", int(d.Zekerheid*100+0.5)), l: zeker},
			s.handtekening(d, d.Ondertekend.Werkgever), s.handtekening(d, d.Ondertekend.Werknemer)})
	}
	return rijen
}

// tweezijdig are the types that both parties sign; for others an unseen signature says
// nothing and is left blank.
var tweezijdig = map[dossier.Soort]bool{dossier.PlanVanAanpak: true, dossier.BijstellingPvA: true, dossier.Evaluatie: true,
	dossier.Eerstejaarsevaluatie: true, dossier.Eindevaluatie: true}

func (s *schrijver) handtekening(d *dossier.Document, x dossier.Drie) cel {
	switch {
	case x == dossier.Ja:
		return cel{teken: func(cx, y, _ float64) { s.vinkje(cx+1.8, y+2.2) }}
	case x == dossier.Nee:
		return cel{teken: func(cx, y, _ float64) { s.kruisje(cx+1.8, y+2.2) }}
	case tweezijdig[d.Soort]:
		l := lVet.met(oranje)
		return cel{teken: func(cx, y, _ float64) { s.zet(l, cx+1.8-s.breedte(l, "?")/2, y, "?") }}
	}
	return cel{}
}

// onleesbaar lists the files that could not be read, with the reason.
func (s *schrijver) onleesbaar() {
	o := s.r.Dossier.Onleesbaar
	if len(o) == 0 {
		return
	}
	var rijen [][]cel
	for _, x := range o {
		rijen = append(rijen, []cel{{tekst: x.Bestand, l: lVet}, {tekst: x.Reden, l: lTekst}})
	}
	kop := s.kop(lKop2, 8, 1, "Niet gelezen", 1, "onleesbaar")
	uitleg := s.alinea(lZwak, kantlijn, tekstB, 0, "Wat in deze bestanden staat, telt nergens mee. Een document dat hierin zit, kan in dit rapport ten onrechte ontbreken.")
	uitleg[len(uitleg)-1].vast = true
	s.vloei(append([]blok{kop}, append(uitleg, blok{vast: true, hoogte: 1.5, teken: func(_, _ float64) {}})...)...)
	s.tabel(kolommen{{"Bestand", 75}, {"Reden", 95}}, rijen)
}

// dubbelen lists what was handed in more than once; it counts once.
func (s *schrijver) dubbelen() {
	d := s.r.Dossier.Dubbelen
	if len(d) == 0 {
		return
	}
	var rijen [][]cel
	for _, x := range d {
		van, waarom := x.Bestand, "hetzelfde bestand"
		telt := x.Van
		if !x.Gelijk() {
			van, telt, waarom = plaats(x.Bestand, x.Paginas), plaats(x.Van, x.VanPaginas), x.Reden
		}
		rijen = append(rijen, []cel{{tekst: van, l: lTekst}, {tekst: telt, l: lTekst}, {tekst: waarom, l: lTekst}})
	}
	s.vloei(s.kop(lKop2, 8, 1, "Dubbel aangeleverd", 1, ""))
	s.tabel(kolommen{{"Dubbel", 58}, {"Wat meetelt", 58}, {"Waaraan te zien", 54}}, rijen)
}
