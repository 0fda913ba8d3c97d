package datum

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/woord"
)

// plek is a find with what stands around it.
type plek struct {
	Vondst
	b       *blad
	blad    int // index of the page in the document
	bladen  int // number of pages
	aard    aard
	stuk    dossier.Soort
	zeker   float64 // of the meaning
	reden   string  // the words that gave it
	label   bool    // the meaning came from a label, not from a sentence
	inZone  bool    // in a signature block
	punt    bool    // a colon stands right before the date
	alleen  bool    // the date is all there is in its cell, apart from small words
	tabel   string  // key of the table column it stands in, or empty
	gewicht float64
}

// plekken gives the finds of all pages with their meaning for a document of type s.
func plekken(bladen []*blad, s dossier.Soort) []plek {
	var uit []plek
	for bi, b := range bladen {
		zone := b.tekenzone()
		vs := b.vind()
		for i, v := range vs {
			p := plek{Vondst: v, b: b, blad: bi, bladen: len(bladen), inZone: zone[v.Regel]}
			var vorige *Vondst
			if i > 0 && vs[i-1].Regel == v.Regel && vs[i-1].CelTot == v.Cel {
				vorige = &vs[i-1]
			}
			p.bepaalAard(vorige, s)
			if vorige != nil && v.Deel != 2 && p.aard == onbekend && opsomming(b, *vorige, v) {
				// "gesprekken: 8-7-2025, 5-8-2025": one label for all
				o := &uit[len(uit)-1]
				p.aard, p.stuk, p.zeker, p.reden, p.label = o.aard, o.stuk, o.zeker*0.9, o.reden, o.label
			}
			uit = append(uit, p)
		}
	}
	rijen(uit)
	return slices.DeleteFunc(uit, func(p plek) bool {
		return p.Twijfel && !p.toegelaten() || p.aard == nummer && p.bloot()
	})
}

// toegelaten tells whether figures in doubt are a date after all: a label asks for one.
func (p *plek) toegelaten() bool {
	if !p.label || p.zeker < 0.3 {
		return false
	}
	if p.Precisie == dossier.OpJaar {
		return p.aard == vastgesteld || p.aard == versie || p.aard == periode && jaarstuk.MatchString(p.reden)
	}
	switch p.aard {
	case onbekend, nummer, wet, anderStuk, loopbaan:
		return false
	case periode:
		return p.Precisie == dossier.OpMaand
	case versie, formversie, vastgesteld:
		return true
	}
	if p.Precisie != dossier.OpDag {
		return false
	}
	return p.alleen || p.punt
}

// jaarstuk are the labels that ask for a year.
var jaarstuk = regexp.MustCompile(`(?i)jaar`)

// bloot tells whether a date is written in digits alone, so that it can be another number.
func (p *plek) bloot() bool {
	t := p.b.citaat(p.Vondst)
	if p.CelTot == p.Cel {
		t = p.b.regels[p.Regel].cellen[p.Cel].tekst[p.Van:p.Tot]
	}
	return strings.Trim(t, "0123456789 \t|") == ""
}

func (p *plek) bepaalAard(vorige *Vondst, s dossier.Soort) {
	p.zoekAard(vorige, s)
	if p.Richting > 0 {
		switch p.aard {
		case onbekend, spreekuur, gesprek, kaal, onderzoek, titel, kop:
			p.aard, p.zeker, p.reden, p.label = volgend, 0.8, "a.s.", false
		}
	}
}

func (p *plek) zoekAard(vorige *Vondst, s dossier.Soort) {
	r := &p.b.regels[p.Regel]
	c := r.cellen[p.Cel]
	van := 0
	if vorige != nil {
		van = min(vorige.Tot, p.Van)
	}
	links := c.tekst[van:p.Van]
	if i := strings.LastIndexAny(links, ".;"); i >= 0 && i+1 < len(links) && links[i+1] == ' ' && langWoord(links[:i]) {
		links = links[i+1:]
	}
	ws := woord.Lijst(links)
	p.alleen = len(ws) == 0 || !slices.ContainsFunc(ws, func(w woord.Woord) bool { return !vulling[w.T] })
	p.punt = strings.HasSuffix(strings.TrimSpace(links), ":")
	zet := func(a aard, stuk dossier.Soort, z float64, reden string, label bool) {
		if z > p.zeker {
			p.aard, p.stuk, p.zeker, p.reden, p.label = a, stuk, z, reden, label
		}
	}
	if p.bijzonder(ws, links, vorige) {
		return
	}
	a, stuk, z, reden, na := duid(ws, links, s, p.bloot())
	label := strings.Contains(na, ":") || len(ws) <= 5 && van == 0
	if a == eigenStuk && !label {
		a = anderStuk // in running text it is another of the same kind: "uw offerte van ..."
	}
	zet(a, stuk, z, reden, label)
	if vorige != nil && p.Deel == 2 && len(ws) <= 3 && p.aard == onbekend {
		p.aard, p.zeker, p.reden = periode, 0.5, "einde van een periode"
	}

	// the words that follow
	rechts := p.erna()
	if len(rechts) < 30 && p.Cel == len(r.cellen)-1 && p.Regel+1 < len(p.b.regels) && len(c.tekst) > 45 {
		if n := p.b.regels[p.Regel+1]; len(n.cellen) == 1 {
			rechts += " " + n.cellen[0].tekst
		}
	}
	rw := woord.Lijst(rechts)
	for i, w := range rw {
		if w.Zin && i > 0 || i >= 9 {
			rw = rw[:i]
			break
		}
	}
	vw := ws
	if len(ws) < 5 && vorige == nil {
		if t := p.vervolgVan(); t != "" {
			vw = woord.Lijst(t + " " + links)
			if len(ws) < 4 && z < 0.5 {
				a, stuk, z, reden, _ := duid(vw, t+" "+links, s, p.bloot())
				zet(a, stuk, z*0.95, reden, false)
			}
		}
	}
	if len(rw) > 0 {
		for _, n := range naDatum {
			_, l, ok := n.na.Treft(rw)
			if !ok || l > 7 {
				continue
			}
			if _, _, ok := n.voor.Treft(vw); !ok {
				continue
			}
			if p.aard != onbekend && p.aard != kaal && p.aard != start && p.label && p.zeker > 0.6 {
				continue
			}
			zet(n.aard, "", n.sterkte-0.02*float64(l), strings.TrimSpace(rechts[:rw[l].Tot]), false)
		}
	}
	if z >= 0.6 && p.aard != kaal {
		return
	}
	if p.Cel > 0 && len(ws) <= 4 {
		p.vanLinks(s, zet)
	}
	if p.aard == onbekend && p.alleen && vorige == nil {
		p.vanBoven(s, zet)
	}
	p.vanBlok(ws, links, vorige != nil)
}

// erna gives the text after the date in its (last) cell.
func (p *plek) erna() string {
	if p.Afgebroken {
		return ""
	}
	return p.b.regels[p.Regel].cellen[p.CelTot].tekst[p.Tot:]
}

func langWoord(s string) bool {
	i := strings.LastIndexAny(s, " \t.")
	return len(s)-i > 5
}

// bijzonder handles the finds whose shape tells what they are.
func (p *plek) bijzonder(ws []woord.Woord, links string, vorige *Vondst) bool {
	r := &p.b.regels[p.Regel]
	if p.mailkop(ws) {
		p.aard, p.zeker, p.reden, p.label = mailkop, 0.9, "kop van een e-mail", true
		return true
	}
	boven, onder := p.Regel <= 1, p.Regel >= len(p.b.regels)-2
	if (boven || onder) && p.Cel == 0 && len(ws) == 0 && p.printregel(r, boven) {
		p.aard, p.zeker, p.reden = afgedrukt, 0.9, "kop- of voetregel van een afdruk"
		return true
	}
	return false
}

// printregel tells whether the line is the one that a browser or program puts on every page it
// prints: a date with a time, and next to it a title, an address or the number of the page.
func (p *plek) printregel(r *regel, boven bool) bool {
	if p.inZone {
		return false
	}
	if strings.Contains(r.tekst, "://") {
		return true
	}
	rest := strings.Trim(woordloos.ReplaceAllString(r.tekst, ""), " \t")
	return p.Tijd && rest != "" && (boven || paginanummer.MatchString(r.tekst))
}

var (
	// woordloos takes figures, times and marks out of a line: what is left are words.
	woordloos    = regexp.MustCompile(`[^\p{L}]|\b(?:uur|om|am|pm|AM|PM)\b`)
	paginanummer = regexp.MustCompile(`(?i)\b(?:pagina|blad|bladzijde|page)\b|\b\d+\s*/\s*\d+\s*$`)
)

// vervolgVan gives the text that runs on into the cell of p from the line above, or "". A line
// runs on when it reaches the right margin and the next one begins without a capital.
func (p *plek) vervolgVan() string {
	if p.Regel == 0 {
		return ""
	}
	if r, _ := utf8.DecodeRuneInString(p.b.regels[p.Regel].cellen[p.Cel].tekst); unicode.IsUpper(r) {
		return ""
	}
	r, o := &p.b.regels[p.Regel], &p.b.regels[p.Regel-1]
	c := r.cellen[p.Cel]
	for j := len(o.cellen) - 1; j >= 0; j-- {
		d := o.cellen[j]
		if len(d.tekst) < 30 || d.x1 < 0.8*p.b.rechts || math.Abs(d.x0-c.x0) > 12 || strings.IndexAny(c.tekst[:min(len(c.tekst), 3)], "•-*–·") == 0 {
			continue
		}
		if e := d.tekst[len(d.tekst)-1]; e == '.' || e == ':' || e == '!' || e == '?' {
			return ""
		}
		t := d.tekst
		if us := Lees(t); len(us) > 0 {
			t = t[us[len(us)-1].Tot:] // words before another date belong to that one
		}
		if len(t) > 90 {
			t = t[len(t)-90:]
			t = t[strings.IndexByte(t, ' ')+1:]
		}
		return t
	}
	return ""
}
