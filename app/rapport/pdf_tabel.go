package rapport

// kolom is a column of a table: its heading and width in millimetres. The widths add up to
// tekstB.
type kolom struct {
	kop string
	b   float64
}

type kolommen []kolom

// cel is a cell: text with a smaller line below it, or something drawn by hand in its first
// line of text.
type cel struct {
	tekst string
	l     letter
	onder string
	teken func(x, y, b float64)
}

const celWit = 2.0 // space to the right of a cell

// tabel sets rows under a heading that comes back on each new page. A row is never split.
func (s *schrijver) tabel(k kolommen, rijen [][]cel) {
	kop := s.tabelKop(k)
	var blokken []blok
	for _, r := range rijen {
		blokken = append(blokken, s.tabelRij(k, r))
	}
	if len(blokken) == 0 {
		return
	}
	// No lonely first or last row.
	if n := len(blokken); n > 2 {
		blokken[0].vast, blokken[n-2].vast = true, true
	}
	begin := min(2, len(blokken))
	s.vloei(append([]blok{kop}, blokken[:begin]...)...)
	s.herhaal = func() { s.zetBlok(kop) }
	s.vloei(blokken[begin:]...)
	s.herhaal = nil
}

func (s *schrijver) tabelKop(k kolommen) blok {
	l := lKleinVet.met(grijs)
	return blok{hoogte: l.regel() + 2, vast: true, teken: func(y, _ float64) {
		x := kantlijn
		for _, kol := range k {
			s.zet(l, x, y+0.5, kol.kop)
			x += kol.b
		}
		s.streep(grijs, 0.3, kantlijn, y+l.regel()+1.6, kantlijn+tekstB, y+l.regel()+1.6)
	}}
}

func (s *schrijver) tabelRij(k kolommen, r []cel) blok {
	onder := lKlein.met(grijs)
	regels, kleintjes := make([][]string, len(r)), make([][]string, len(r))
	h := lTekst.regel()
	for i, c := range r {
		if c.tekst != "" {
			regels[i] = s.regels(c.l, c.tekst, k[i].b-celWit)
		}
		if c.onder != "" {
			kleintjes[i] = s.regels(onder, c.onder, k[i].b-celWit)
		}
		h = max(h, float64(len(regels[i]))*c.l.regel()+float64(len(kleintjes[i]))*onder.regel())
	}
	h += 2
	return blok{hoogte: h, teken: func(y, _ float64) {
		x := kantlijn
		for i, c := range r {
			z := s.zetRegels(c.l, x, y+0.8, regels[i])
			s.zetRegels(onder, x, z, kleintjes[i])
			if c.teken != nil {
				c.teken(x, y+0.8, k[i].b)
			}
			x += k[i].b
		}
		s.streep(lichtgrijs, 0.15, kantlijn, y+h, kantlijn+tekstB, y+h)
	}}
}
