package rapport

import (
	"fmt"
	"strings"

	"codeberg.org/go-pdf/fpdf"

	"dossiercheck/checker/oordeel"
)

// schrijver sets blocks on pages from top to bottom.
type schrijver struct {
	pdf     *fpdf.Fpdf
	r       *oordeel.Rapport
	y       float64        // where the next block goes
	leeg    bool           // nothing was set on this page yet
	liggend bool           // this page is landscape
	herhaal func()         // sets the head of a running table on a new page
	plekken map[string]int // page of each part, filled in this round
	eerder  map[string]int // the same, of the round before
	totaal  int            // pages, of the round before
	links   map[string]int // link number per part
}

// blok is a piece that is never split over pages.
type blok struct {
	voor   float64 // space above, dropped at the top of a page
	hoogte float64
	vast   bool // stays on one page with the next block
	// teken draws the block with its top at y; voor is the space that was left above it.
	teken func(y, voor float64)
}

// letter sets font and colour.
func (s *schrijver) letter(l letter) {
	s.pdf.SetFont(familie, l.stijl, l.pt)
	s.pdf.SetTextColor(l.kleur[0], l.kleur[1], l.kleur[2])
}

func (s *schrijver) breedte(l letter, t string) float64 {
	s.letter(l)
	return s.pdf.GetStringWidth(t)
}

// regels breaks clean text into lines of at most b millimetres. A word that is too long by
// itself, such as a file name, is broken after a separator or else anywhere.
func (s *schrijver) regels(l letter, t string, b float64) []string {
	s.letter(l)
	var uit []string
	regel := ""
	for _, woord := range strings.Fields(schoon(t)) {
		probeer := woord
		if regel != "" {
			probeer = regel + " " + woord
		}
		if s.pdf.GetStringWidth(probeer) <= b {
			regel = probeer
			continue
		}
		if regel != "" {
			uit = append(uit, regel)
		}
		for s.pdf.GetStringWidth(woord) > b {
			n := s.pastTot(woord, b)
			uit = append(uit, woord[:n])
			woord = woord[n:]
		}
		regel = woord
	}
	if regel != "" {
		uit = append(uit, regel)
	}
	return uit
}

// pastTot gives the number of bytes of the word that fit in b, at least one sign, at a
// separator when there is one in the second half.
func (s *schrijver) pastTot(woord string, b float64) int {
	past, knip := 0, 0
	const rest = 3 // no fewer signs than this go to the next line
	for i, r := range woord {
		n := i + len(string(r))
		if s.pdf.GetStringWidth(woord[:n]) > b {
			break
		}
		past = n
		if strings.ContainsRune("-_/.,", r) {
			knip = n
		}
	}
	switch {
	case knip > past/2:
		return knip
	case past == 0:
		return len(string([]rune(woord)[0]))
	}
	if r := []rune(woord); len(r) > 2*rest && len([]rune(woord[past:])) < rest {
		return len(string(r[:len(r)-rest]))
	}
	return past
}

// zet draws one line of text with its top at y.
func (s *schrijver) zet(l letter, x, y float64, t string) {
	s.letter(l)
	s.pdf.Text(x, y+l.regel()*0.5+l.pt*0.3528*0.36, t)
}

// zetRechts draws one line that ends at x.
func (s *schrijver) zetRechts(l letter, x, y float64, t string) {
	s.zet(l, x-s.breedte(l, t), y, t)
}

// zetRegels draws lines under each other and gives the y below them.
func (s *schrijver) zetRegels(l letter, x, y float64, regels []string) float64 {
	for _, r := range regels {
		s.zet(l, x, y, r)
		y += l.regel()
	}
	return y
}

func (s *schrijver) vul(k kleur) { s.pdf.SetFillColor(k[0], k[1], k[2]) }
func (s *schrijver) pen(k kleur, w float64) {
	s.pdf.SetDrawColor(k[0], k[1], k[2])
	s.pdf.SetLineWidth(w)
}

func (s *schrijver) vlak(k kleur, x, y, b, h float64) {
	s.vul(k)
	s.pdf.Rect(x, y, b, h, "F")
}

func (s *schrijver) streep(k kleur, w, x1, y1, x2, y2 float64) {
	s.pen(k, w)
	s.pdf.Line(x1, y1, x2, y2)
}

// hoogteBlad and breedteBlad give the size of the current page.
func (s *schrijver) breedteBlad() float64 {
	if s.liggend {
		return bladH
	}
	return bladB
}

func (s *schrijver) hoogteBlad() float64 {
	if s.liggend {
		return bladB
	}
	return bladH
}

func (s *schrijver) einde() float64 { return s.hoogteBlad() - onderrand }

// nieuwBlad begins a page with the running head.
func (s *schrijver) nieuwBlad(liggend bool) {
	s.bladAan(liggend)
	naam := schoon(s.r.Dossier.Werknemer.Waarde)
	if naam == "" {
		naam = "werknemer onbekend"
	}
	rechts := "peildatum " + s.r.Peildatum.Nederlands()
	rand := s.breedteBlad() - kantlijn
	s.zetRechts(lLabel, rand, 11, rechts)
	s.zet(lLabel.als("B").met(petrol), kantlijn, 11, "Dossiercheck")
	x := kantlijn + s.breedte(lLabel.als("B"), "Dossiercheck") + 3
	s.zet(lLabel, x, 11, s.inkorten(lLabel, naam, rand-s.breedte(lLabel, rechts)-6-x))
	s.streep(lichtgrijs, 0.2, kantlijn, 16.5, rand, 16.5)
	if s.herhaal != nil {
		s.herhaal()
	}
}

func (s *schrijver) bladAan(liggend bool) {
	richting := "P"
	if liggend {
		richting = "L"
	}
	s.pdf.AddPageFormat(richting, fpdf.SizeType{Wd: bladB, Ht: bladH}) // sets the foot of the page before
	s.liggend, s.y, s.leeg = liggend, bovenrand, true
}

// voet is the foot of every page.
func (s *schrijver) voet() {
	y := s.hoogteBlad() - 13
	s.zet(lLabel, kantlijn, y, "Vertrouwelijk: bevat persoonsgegevens")
	s.zetRechts(lLabel, s.breedteBlad()-kantlijn, y, fmt.Sprintf("bladzijde %d van %d", s.pdf.PageNo(), max(s.totaal, s.pdf.PageNo())))
}

// inkorten cuts a text to one line of at most b millimetres, with an ellipsis. Only for the
// running head and for texts that stand in full elsewhere.
func (s *schrijver) inkorten(l letter, t string, b float64) string {
	if s.breedte(l, t) <= b {
		return t
	}
	r := []rune(t)
	for len(r) > 1 && s.pdf.GetStringWidth(string(r)+"…") > b {
		r = r[:len(r)-1]
	}
	return strings.TrimRight(string(r), " ") + "…"
}

// vloei sets blocks; a chain of vast blocks goes to the next page as a whole when it does
// not fit, unless it is longer than a page.
func (s *schrijver) vloei(blokken ...blok) {
	for i := 0; i < len(blokken); {
		j := i + 1
		for j < len(blokken) && blokken[j-1].vast {
			j++
		}
		s.pas(blokken[i:j])
		for _, b := range blokken[i:j] {
			s.zetBlok(b)
		}
		i = j
	}
}

// pas turns the page when the chain does not fit on this one.
func (s *schrijver) pas(keten []blok) {
	h := 0.0
	for i, b := range keten {
		if i > 0 || !s.leeg {
			h += b.voor
		}
		h += b.hoogte
	}
	if !s.leeg && s.y+h > s.einde() && h < s.einde()-bovenrand {
		s.nieuwBlad(s.liggend)
	}
}

func (s *schrijver) zetBlok(b blok) {
	voor := b.voor
	if s.leeg {
		voor = 0
	}
	if s.y+voor+b.hoogte > s.einde()+0.01 && !s.leeg {
		s.nieuwBlad(s.liggend)
		voor = 0
	}
	s.y += voor
	b.teken(s.y, voor)
	s.y += b.hoogte
	s.leeg = false
}

// alinea makes blocks of a text at x: one, or when it is long one per line with the first
// two and the last two kept together.
func (s *schrijver) alinea(l letter, x, b, voor float64, t string) []blok {
	regels := s.regels(l, t, b)
	if len(regels) == 0 {
		return nil
	}
	if len(regels) <= 10 {
		return []blok{{voor: voor, hoogte: float64(len(regels)) * l.regel(), teken: func(y, _ float64) { s.zetRegels(l, x, y, regels) }}}
	}
	var uit []blok
	for i, r := range regels {
		bl := blok{hoogte: l.regel(), vast: i == 0 || i == len(regels)-2, teken: func(y, _ float64) { s.zet(l, x, y, r) }}
		if i == 0 {
			bl.voor = voor
		}
		uit = append(uit, bl)
	}
	return uit
}

// kop is a heading that stays with what follows, with an entry in the outline.
func (s *schrijver) kop(l letter, voor, na float64, t string, niveau int, sleutel string) blok {
	regels := s.regels(l, t, s.breedteBlad()-2*kantlijn)
	return blok{voor: voor, hoogte: float64(len(regels))*l.regel() + na, vast: true, teken: func(y, _ float64) {
		s.zetRegels(l, kantlijn, y, regels)
		if niveau >= 0 {
			s.pdf.Bookmark(schoon(t), niveau, y-1)
		}
		s.merk(sleutel, y)
	}}
}

// hoofdstuk begins a chapter: on a new page, or on this one when a good part of it is free.
func (s *schrijver) hoofdstuk(na float64, t, sleutel string) {
	if s.liggend || s.y > bovenrand+(s.einde()-bovenrand)*0.5 {
		s.nieuwBlad(false)
	}
	s.vloei(s.kop(lKop1, 14, na, t, 0, sleutel))
}

// merk remembers that a part begins here, and lets links to it end here.
func (s *schrijver) merk(sleutel string, y float64) {
	if sleutel == "" {
		return
	}
	s.plekken[sleutel] = s.pdf.PageNo()
	s.pdf.SetLink(s.link(sleutel), y-2, s.pdf.PageNo())
}

func (s *schrijver) link(sleutel string) int {
	n, ok := s.links[sleutel]
	if !ok {
		n = s.pdf.AddLink()
		s.links[sleutel] = n
	}
	return n
}
