package rapport

import (
	"fmt"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// voorblad sets the whole verdict on one page. When long names or sentences make it too
// full, everything is set a little smaller; as a last resort the list of things to do gets
// shorter, since all of it stands in full among the findings.
func (s *schrijver) voorblad() {
	s.bladAan(false)
	s.pdf.SetFont(familie, "", 9)
	s.pdf.Bookmark("Oordeel", 0, 0)
	const top = 16.0
	ruimte := s.einde() - top
	var delen []blok
	hoogte := 0.0
	meet := func(delen []blok) (h float64) {
		for _, d := range delen {
			h += d.voor + d.hoogte
		}
		return h
	}
	for _, p := range []struct {
		maat   float64
		acties int
		zinnen int // of each thing to do
	}{{1, maxEerst, 9}, {0.94, maxEerst, 9}, {1, maxEerst, 2}, {0.92, maxEerst, 2}, {0.88, maxEerst, 1}, {0.84, 4, 1}, {0.8, 3, 1}, {0.76, 2, 1}, {0.7, 1, 1}, {0.6, 1, 1}, {0.5, 1, 1}, {0.4, 1, 1}} {
		v := &voorblad{s, p.maat, p.zinnen}
		delen = v.delen(p.acties)
		if hoogte = meet(delen); hoogte <= ruimte {
			for _, extra := range [][]blok{v.zelf(), v.straks()} { // when there is room to spare
				if h := meet(extra); hoogte+h <= ruimte {
					delen, hoogte = append(delen, extra...), hoogte+h
				}
			}
			break
		}
	}
	// What is left over becomes white between the parts, within reason.
	extra := min(3.2, max(0, ruimte-hoogte)/float64(len(delen)))
	y := top
	for _, d := range delen {
		if d.voor > 0 {
			y += d.voor + extra
		}
		d.teken(y, d.voor)
		y += d.hoogte
	}
	s.y, s.leeg = s.einde(), false // nothing else goes on this page
}

// voorblad makes the parts of the first page in a size.
type voorblad struct {
	*schrijver
	maat   float64
	zinnen int
}

func (v *voorblad) l(l letter) letter { return l.maal(v.maat) }

func (v *voorblad) delen(acties int) []blok {
	d := []blok{v.titel(), v.partijen(), v.gegevens(), v.oordeel(), v.routes(), v.geldEnTelling()}
	d = append(d, v.eerstDoen(acties)...)
	return append(d, v.nietTeBepalen()...)
}

func (v *voorblad) titel() blok {
	l, onder := v.l(lTitel), v.l(lTekst).met(grijs)
	return blok{hoogte: 5 + l.regel() + onder.regel(), teken: func(y, _ float64) {
		v.zet(lLabel.als("B").met(petrol), kantlijn, y-4, "Dossiercheck")
		v.zetRechts(lLabel, bladB-kantlijn, y-4, "Vertrouwelijk")
		v.zet(l, kantlijn, y+3, "Oordeel over het re-integratiedossier")
		v.zet(onder, kantlijn, y+4+l.regel(), "Getoetst zoals UWV een re-integratieverslag toetst, per "+v.r.Peildatum.Nederlands())
	}}
}

// gegeven is a label with a value below it, and a small remark below that.
type gegeven struct{ label, waarde, onder string }

// veld sets a gegeven; the value takes at most n lines.
func (v *voorblad) veld(x, b float64, g gegeven, n int) (hoogte float64, teken func(y float64)) {
	lab, l := v.l(lLabel), v.l(lKop3)
	regels, onder := v.regels(l, g.waarde, b), v.regels(lab, g.onder, b)
	if len(regels) > n {
		regels[n-1] = v.inkorten(l, regels[n-1]+" "+regels[n], b)
		if !strings.HasSuffix(regels[n-1], "…") {
			regels[n-1] += " …"
		}
		regels = regels[:n]
	}
	return float64(1+len(onder))*lab.regel() + float64(len(regels))*l.regel(), func(y float64) {
		v.zet(lab, x, y, g.label)
		v.zetRegels(lab, x, v.zetRegels(l, x, y+lab.regel(), regels), onder)
	}
}

// rij sets fields beside each other.
func (v *voorblad) rij(voor float64, velden ...gegeven) blok {
	b := (tekstB - 5*float64(len(velden)-1)) / float64(len(velden))
	h := 0.0
	var tekenaars []func(float64)
	for i, f := range velden {
		hh, t := v.veld(kantlijn+float64(i)*(b+5), b, f, 6)
		h = max(h, hh)
		tekenaars = append(tekenaars, t)
	}
	return blok{voor: voor, hoogte: h, teken: func(y, _ float64) {
		for _, t := range tekenaars {
			t(y)
		}
	}}
}

func (v *voorblad) partijen() blok {
	d := &v.r.Dossier
	b := v.rij(5*v.maat, gegeven{"Werknemer", naamOf(d.Werknemer), ""}, gegeven{"Werkgever", naamOf(d.Werkgever), ""})
	binnen := b.teken
	b.teken = func(y, voor float64) {
		v.streep(lichtgrijs, 0.25, kantlijn, y-2.2, bladB-kantlijn, y-2.2)
		binnen(y, voor)
	}
	return b
}

func (v *voorblad) gegevens() blok {
	f := v.r.Dossier.EersteZiektedag
	ziek := gegeven{"Eerste ziektedag", f.Waarde.Nederlands(), ""}
	switch f.Status {
	case dossier.Strijdig:
		ziek.onder = "de stukken spreken elkaar tegen"
	case dossier.Ingevoerd:
		ziek.onder = "ingevuld door een persoon"
	case dossier.Bevestigd:
		ziek.onder = "bevestigd door een persoon"
	}
	week := gegeven{"Op de peildatum", "week onbekend", ""}
	if v.r.Ziekteweek > 0 {
		week.waarde = fmt.Sprintf("ziekteweek %d", v.r.Ziekteweek)
	}
	o := v.r.Dossier.Omvang()
	gelezen := gegeven{"Gelezen", aantal(o.Documenten, "document", "documenten"), aantal(o.Paginas, "pagina", "pagina’s")}
	if o.Onleesbaar > 0 {
		gelezen.onder += fmt.Sprintf(", %d onleesbaar", o.Onleesbaar)
	}
	return v.rij(2*v.maat, ziek, week, gegeven{"Einde wachttijd (104 weken)", v.r.EindeWachttijd.Nederlands(), ""}, gelezen)
}

func (v *voorblad) oordeel() blok {
	woord, k, _ := niveauStijl(v.r.Risico.Niveau)
	lk, lz := v.l(letter{"B", 14, k}), v.l(letter{"", 10.2, inkt})
	const rand = 5.0
	teken := 10 * v.maat
	x := kantlijn + rand + 2 + teken*1.25
	zin := v.regels(lz, v.r.Risico.Zin, bladB-kantlijn-rand-x)
	h := 2*rand*0.8 + lk.regel() + 1 + float64(len(zin))*lz.regel()
	return blok{voor: 5 * v.maat, hoogte: h, teken: func(y, _ float64) {
		v.vlak(k.licht(0.08), kantlijn, y, tekstB, h)
		v.vlak(k, kantlijn, y, 1.6, h)
		v.niveauTeken(v.r.Risico.Niveau, kantlijn+rand, y+rand*0.8+0.6, teken)
		v.zet(lk, x, y+rand*0.8, "Risico op een loonsanctie: "+woord)
		v.zetRegels(lz, x, y+rand*0.8+lk.regel()+1, zin)
	}}
}

// kaart is a box of half the width with a heading; inhoud gives its height below the heading
// and draws it.
type kaart struct {
	hoogte float64
	teken  func(x, y float64)
}

const kaartB = (tekstB - 6) / 2

// kaarten sets two cards beside each other, equally high.
func (v *voorblad) kaarten(voor float64, a, b kaart) blok {
	h := max(a.hoogte, b.hoogte)
	return blok{voor: voor, hoogte: h, teken: func(y, _ float64) {
		for i, k := range []kaart{a, b} {
			x := kantlijn + float64(i)*(kaartB+6)
			v.streep(lichtgrijs, 0.25, x, y, x+kaartB, y)
			k.teken(x, y+2)
		}
	}}
}

func (v *voorblad) routes() blok {
	een := func(naam, uitleg string, r oordeel.RouteRisico) kaart {
		woord, k, _ := niveauStijl(r.Niveau)
		lk, lu, lz := v.l(lKop3), v.l(lLabel), v.l(lTekst)
		d := lk.regel() * 0.8
		zin := v.regels(lz, r.Zin, kaartB)
		return kaart{2 + lk.regel() + lu.regel() + 0.8 + float64(len(zin))*lz.regel(), func(x, y float64) {
			v.zet(lk, x, y, naam)
			w := v.breedte(lk, woord)
			v.zet(lk.met(k), x+kaartB-w, y, woord)
			v.niveauTeken(r.Niveau, x+kaartB-w-d*1.25-1, y+lk.regel()*0.06, d)
			v.zet(lu, x, y+lk.regel(), uitleg)
			v.zetRegels(lz, x, y+lk.regel()+lu.regel()+0.8, zin)
		}}
	}
	return v.kaarten(5*v.maat, een("Administratief", "Is het re-integratieverslag compleet?", v.r.Risico.Administratief),
		een("Inhoudelijk", "Is er genoeg gedaan aan re-integratie?", v.r.Risico.Inhoudelijk))
}

func (v *voorblad) geldEnTelling() blok {
	return v.kaarten(4*v.maat, v.geld(), v.telling())
}

func (v *voorblad) geld() kaart {
	lk, lb, la := v.l(lKop3), v.l(letter{"B", 13, inkt}), v.l(lKlein).met(grijs)
	b := v.r.Risico.Bedrag
	if b.Laag <= 0 && b.Hoog <= 0 {
		zin := v.regels(v.l(lTekst), "Niet te bepalen: het loon is niet bekend. Vul het bruto maandloon in, dan staat hier wat een loonsanctie zou kosten.", kaartB)
		return kaart{2 + lk.regel() + 0.8 + float64(len(zin))*v.l(lTekst).regel(), func(x, y float64) {
			v.zet(lk, x, y, "Kosten van een loonsanctie")
			v.zetRegels(v.l(lTekst), x, y+lk.regel()+0.8, zin)
		}}
	}
	bedrag := fmt.Sprintf("€ %s – € %s", duizend(b.Laag), duizend(b.Hoog))
	if b.Laag == b.Hoog {
		bedrag = "€ " + duizend(b.Hoog)
	}
	var aannames []string
	for i, a := range b.Aannames {
		a = strings.TrimRight(schoon(a), ".;")
		if i > 0 || len(b.Aannames) > 1 {
			a = "• " + a
		}
		aannames = append(aannames, v.regels(la, a, kaartB)...)
	}
	return kaart{2 + lk.regel() + lb.regel() + 0.5 + float64(len(aannames))*la.regel(), func(x, y float64) {
		v.zet(lk, x, y, "Kosten van een loonsanctie (schatting)")
		v.zet(lb, x, y+lk.regel(), bedrag)
		v.zetRegels(la, x, y+lk.regel()+lb.regel()+0.5, aannames)
	}}
}

func (v *voorblad) telling() kaart {
	lk, l := v.l(lKop3), v.l(lTekst)
	return kaart{2 + lk.regel() + 0.8 + float64(len(oordeel.Uitkomsten))*l.regel()*1.08, func(x, y float64) {
		v.zet(lk, x, y, fmt.Sprintf("Uitkomst van %s", aantal(len(v.r.Bevindingen), "toets", "toetsen")))
		y += lk.regel() + 0.8
		for _, u := range oordeel.Uitkomsten {
			d := l.regel() * 0.72
			v.uitkomstTeken(u, x, y+l.regel()*0.14, d)
			v.zetRechts(l.als("B"), x+13*v.maat, y, fmt.Sprint(v.r.Tel(u)))
			v.zet(l, x+15.5*v.maat, y, woord(u))
			y += l.regel() * 1.08
		}
	}}
}
