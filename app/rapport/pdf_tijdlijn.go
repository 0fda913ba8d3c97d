package rapport

import (
	"fmt"

	"codeberg.org/go-pdf/fpdf"

	"dossiercheck/app/tijdbalk"
)

// balkEenheid is the size in millimetres of one unit of the drawn timeline.
const balkEenheid = 0.27

// tijdlijn sets the drawn timeline on a landscape page and the milestones below or after it.
func (s *schrijver) tijdlijn() {
	if len(s.r.Dossier.Documenten) == 0 && !s.r.Dossier.EersteZiektedag.Waarde.Bekend() {
		return // nothing to draw
	}
	s.nieuwBlad(true)
	s.vloei(s.kop(lKop1, 0, 2, "Tijdlijn", 0, "tijdlijn"))
	b := bladH - 2*kantlijn
	h := s.einde() - s.y - 10
	beeld := tijdbalk.Teken(*s.r, b/balkEenheid, h/balkEenheid, tijdbalk.Opties{Meet: func(t string, grootte float64) float64 {
		return s.breedte(letter{"", grootte * balkEenheid / 0.3528, inkt}, schoon(t)) / balkEenheid * 1.02
	}})
	s.tekenBeeld(beeld, kantlijn, s.y)
	s.legenda(beeld, s.y+beeld.Hoogte*balkEenheid+2.5)
	s.leeg = false
	s.mijlpalen()
}

// balkKleur gives the colour of a style of the timeline.
func balkKleur(st tijdbalk.Stijl) kleur {
	switch st {
	case tijdbalk.StijlGedaan:
		return groen
	case tijdbalk.StijlTeLaat:
		return oranje
	case tijdbalk.StijlOntbreekt:
		return rood
	case tijdbalk.StijlKomt, tijdbalk.StijlVandaag:
		return blauw
	case tijdbalk.StijlDocument:
		return petrol
	case tijdbalk.StijlOnzeker:
		return kleur{140, 150, 160}
	case tijdbalk.StijlAs, tijdbalk.StijlEinde, tijdbalk.StijlTekstZwak, tijdbalk.StijlVoorbij, tijdbalk.StijlOngedat:
		return grijs
	case tijdbalk.StijlRaster:
		return kleur{232, 235, 238}
	case tijdbalk.StijlBaan:
		return waas
	case tijdbalk.StijlGat:
		return rood
	case tijdbalk.StijlOnderbr:
		return kleur{110, 90, 150}
	case tijdbalk.StijlTeken, tijdbalk.StijlDek:
		return wit
	}
	return inkt
}

func (s *schrijver) tekenBeeld(beeld tijdbalk.Beeld, x0, y0 float64) {
	for _, v := range beeld.Vormen {
		x, y, b, h := x0+v.X*balkEenheid, y0+v.Y*balkEenheid, v.B*balkEenheid, v.H*balkEenheid
		k := balkKleur(v.Stijl)
		switch v.Aard {
		case tijdbalk.Lijn:
			s.balkLijn(v.Stijl, k, x, y, b, h)
		case tijdbalk.Vlak:
			if v.Stijl == tijdbalk.StijlGat || v.Stijl == tijdbalk.StijlOnderbr {
				k = k.licht(0.12)
				s.pdf.SetAlpha(0.8, "Normal")
			}
			s.vlak(k, x, y, b, h)
			s.pdf.SetAlpha(1, "Normal")
		case tijdbalk.Rond:
			s.vul(k)
			s.pdf.Circle(x+b/2, y+h/2, b/2, "F")
		case tijdbalk.Driehoek:
			s.vul(k)
			s.pdf.Polygon([]fpdf.PointType{{X: x + b/2, Y: y}, {X: x + b, Y: y + h}, {X: x, Y: y + h}}, "F")
		case tijdbalk.Ruit:
			s.vul(k)
			s.pdf.Polygon([]fpdf.PointType{{X: x + b/2, Y: y}, {X: x + b, Y: y + h/2}, {X: x + b/2, Y: y + h}, {X: x, Y: y + h/2}}, "F")
		case tijdbalk.Tekst:
			l := letter{"", v.Grootte * balkEenheid / 0.3528, k}
			if v.Stijl == tijdbalk.StijlTekstVet {
				l.stijl = "B"
			}
			s.letter(l)
			s.pdf.Text(x, y+h*0.76, schoon(v.Tekst))
		}
	}
}

func (s *schrijver) balkLijn(st tijdbalk.Stijl, k kleur, x, y, b, h float64) {
	w := 0.15
	switch st {
	case tijdbalk.StijlVandaag:
		w = 0.35
	case tijdbalk.StijlEinde:
		w = 0.3
		s.pdf.SetDashPattern([]float64{1, 0.8}, 0)
		defer s.pdf.SetDashPattern(nil, 0)
	case tijdbalk.StijlTeken:
		w = 0.4
	}
	s.streep(k, w, x, y, x+b, y+h)
}

// legenda explains the shapes that are in the picture.
func (s *schrijver) legenda(beeld tijdbalk.Beeld, y float64) {
	er := map[tijdbalk.Stijl]bool{}
	for _, v := range beeld.Vormen {
		er[v.Stijl] = true
	}
	e, x := 3.0, kantlijn
	for _, st := range []struct {
		stijl tijdbalk.Stijl
		woord string
	}{{tijdbalk.StijlGedaan, "op tijd gedaan"}, {tijdbalk.StijlTeLaat, "te laat gedaan"}, {tijdbalk.StijlOntbreekt, "niet gevonden"},
		{tijdbalk.StijlOngedat, "aanwezig, datum onbekend"}, {tijdbalk.StijlKomt, "komt nog"}, {tijdbalk.StijlVoorbij, "voorbij"}, {tijdbalk.StijlDocument, "document"}, {tijdbalk.StijlOnzeker, "zonder datum of buiten de schaal"},
		{tijdbalk.StijlGat, "meer dan acht weken geen document"},
		{tijdbalk.StijlOnderbr, "herstel of verlof"}} {
		if !er[st.stijl] {
			continue
		}
		if b := e + 1.2 + s.breedte(lLabel, st.woord); x+b > bladH-kantlijn {
			x, y = kantlijn, y+4.2
		}
		var teken tijdbalk.Beeld
		switch st.stijl {
		case tijdbalk.StijlDocument, tijdbalk.StijlOnzeker, tijdbalk.StijlGat, tijdbalk.StijlOnderbr:
			teken.Vormen = []tijdbalk.Vorm{{Aard: tijdbalk.Vlak, Stijl: st.stijl, X: 2, Y: 2, B: 7, H: 7}}
		default:
			teken = tijdbalk.Merkteken(st.stijl)
		}
		s.tekenBeeld(teken, x, y)
		if st.stijl == tijdbalk.StijlGat || st.stijl == tijdbalk.StijlOnderbr {
			s.pen(balkKleur(st.stijl).licht(0.5), 0.15)
			s.pdf.Rect(x+2*balkEenheid, y+2*balkEenheid, 7*balkEenheid, 7*balkEenheid, "D")
		}
		s.zet(lLabel, x+e+1.2, y-0.35, st.woord)
		x += e + 1.2 + s.breedte(lLabel, st.woord) + 6
	}
}

// mijlpalen sets the table of milestones on a portrait page.
func (s *schrijver) mijlpalen() {
	if len(s.r.Tijdlijn) == 0 {
		return
	}
	s.nieuwBlad(false)
	s.vloei(s.kop(lKop1, 0, 2, "Mijlpalen", 1, ""))
	k := kolommen{{"", 6}, {"Mijlpaal", 58}, {"Uiterlijk", 27}, {"Week", 13}, {"Stand op de peildatum", 66}}
	var rijen [][]cel
	for _, m := range s.r.Tijdlijn {
		st := tijdbalk.StandVan(m, s.r.Peildatum)
		stand, week, kl := st.Woord, "", balkKleur(st.Stijl)
		if st.Stijl == "" {
			stand, kl = "niet van toepassing", grijs
		}
		if m.Gedaan.Bekend() {
			stand += ": " + m.Gedaan.Kort()
		}
		if m.Week > 0 {
			week = fmt.Sprint(m.Week)
		}
		teken := cel{}
		if st.Stijl != "" {
			teken.teken = func(x, y, _ float64) { s.tekenBeeld(tijdbalk.Merkteken(st.Stijl), x, y+0.9) }
		}
		rijen = append(rijen, []cel{teken, {tekst: m.Naam, l: lVet}, {tekst: m.Uiterlijk.Kort(), l: lTekst}, {tekst: week, l: lTekst},
			{tekst: stand, l: lTekst.met(kl), onder: m.Bestand}})
	}
	s.tabel(k, rijen)
}
