package datum

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/page"
	"dossiercheck/importer/woord"
)

// drempel is the least weight a date needs to be called the document's own.
const drempel = 0.3

// vroegst is the first day on which any paper of a case can have come to stand; the rules on
// re-integration are younger.
var vroegst = kalender.MoetDag("1990-01-01")

// Bepaal reads the dates of one document. bladen are its pages, soort what it is, peildatum
// the day on which the dossier is judged (a later day cannot be the document's; GeenDag: no
// check). It gives the documentdatum, or nil when no date can be called the document's own,
// and all dates in reading order with their roles.
//
// bestandsnaam is no source of the date: names are given later and by others.
func Bepaal(bladen []page.Page, soort dossier.Soort, bestandsnaam string, peildatum kalender.Dag) (*dossier.Datering, []dossier.Datering) {
	bs := make([]*blad, len(bladen))
	for i := range bladen {
		bs[i] = maakBlad(&bladen[i])
	}
	ps := plekken(bs, soort)
	vulJaren(ps, soort, peildatum)
	ps = slices.DeleteFunc(ps, func(p plek) bool { return !p.Dag.Bekend() })
	keuze := kies(ps, bs, soort, peildatum)
	var alle []dossier.Datering
	var eigen *dossier.Datering
	for i := range ps {
		x := ps[i].datering()
		if i == keuze {
			e := x
			e.Rol = dossier.RolDocumentdatum
			e.Zekerheid = rond(min(0.98, x.Zekerheid*(0.55+0.45*min(1, ps[i].gewicht))))
			eigen = &e
			if x.Rol == dossier.RolOverig || x.Rol == dossier.RolVerwijzing {
				x.Rol = dossier.RolDocumentdatum
			}
		}
		alle = append(alle, x)
	}
	return eigen, alle
}

func (p *plek) datering() dossier.Datering {
	rol, ok := rollen[p.aard]
	if !ok {
		rol = dossier.RolOverig
	}
	z := p.zekerheid()
	if p.Hersteld {
		z *= 0.75
	}
	switch {
	case !p.ZonderJaar:
	case p.weekdagKlopt():
		z *= 0.75
	default:
		z *= 0.6
	}
	return dossier.Datering{Dag: p.Dag, Precisie: p.Precisie, Rol: rol, Pagina: p.b.nr, Citaat: p.b.citaat(p.Vondst),
		Zekerheid: rond(z), Hersteld: p.Hersteld, Reden: p.uitleg()}
}

// zekerheid is how sure the meaning of the date is, 0-1.
func (p *plek) zekerheid() float64 {
	switch {
	case p.aard == onbekend:
		return 0.5
	case p.aard == ziekmelding:
		return min(p.zeker, 0.6)
	case p.aard == kaal && p.label:
		return 0.8 // weak against other words, but clear when it stands alone
	}
	return p.zeker
}

func rond(z float64) float64 { return float64(int(z*100+0.5)) / 100 }

// uitleg says in Dutch why the date has its meaning.
func (p *plek) uitleg() string {
	switch {
	case p.aard == onbekend:
		return p.reden
	case strings.Contains(p.reden, " van een ") || strings.HasPrefix(p.reden, "in het ") || p.aard == kop || p.aard == slot || p.aard == titel || p.aard == afgedrukt && !p.label:
		return p.reden
	case p.label:
		return fmt.Sprintf("label '%s'", strings.Join(strings.Fields(p.reden), " "))
	}
	return fmt.Sprintf("zin met '%s'", strings.Join(strings.Fields(p.reden), " "))
}

// weeg gives the weight of a date as the date of a document of type s.
func (p *plek) weeg(s dossier.Soort, peildatum kalender.Dag) float64 {
	g, ok := perSoort[s]
	if !ok {
		g = gewoon
	}
	w := g[p.aard]
	if w == 0 || p.Dag < vroegst || peildatum.Bekend() && p.Dag > peildatum {
		return 0
	}
	if p.Deel != 0 && p.aard != periode && p.aard != rij {
		return 0 // the ends of a range are no date of writing
	}
	if (p.aard == ziektedag || p.aard == herstel) && !gemeld.MatchString(p.reden) {
		return 0 // a day of sickness is not the day of the notice, unless it is called one
	}
	w *= 0.7 + 0.3*p.zekerheid()
	if !p.label && p.aard != kop && p.aard != slot && p.aard != titel && p.aard != rij {
		w *= 0.85 // a sentence is weaker than a label
	}
	switch p.Precisie {
	case dossier.OpMaand:
		w *= 0.75
	case dossier.OpJaar:
		w *= 0.6
	}
	if p.ZonderJaar && !p.weekdagKlopt() {
		w *= 0.8
	}
	if p.Hersteld {
		w *= 0.97
	}
	return w
}

var gemeld = regexp.MustCompile(`(?i)meld`)

// kies gives the index of the document's own date, or -1.
func kies(ps []plek, bs []*blad, s dossier.Soort, peildatum kalender.Dag) int {
	ezd := kalender.GeenDag
	for i := range ps {
		if ps[i].aard == ziektedag && ps[i].label && !ezd.Bekend() {
			ezd = ps[i].Dag
		}
	}
	vandaag := s == dossier.TerugkoppelingSpreekuur && heeftVandaag(bs)
	var laatste kalender.Dag // of the candidates, the newest own date of a letter
	for i := range ps {
		p := &ps[i]
		if p.gewicht = p.weeg(s, peildatum); p.gewicht > 0.4 && p.Dag > laatste {
			laatste = p.Dag
		}
	}
	beste := -1
	for i := range ps {
		p := &ps[i]
		if p.gewicht == 0 {
			continue
		}
		// the papers of a case do not come before its first day
		if ezd.Bekend() && p.Dag < ezd && !oudStuk(s) {
			p.gewicht *= 0.4
		}
		if vandaag && p.aard == spreekuur && !p.label {
			p.gewicht *= 0.5 // "vandaag was X bij mij": then another spreekuur is an earlier one
		}
		if p.aard == spreekuur && p.blad > 0 && p.label {
			p.gewicht *= 0.9
		}
		for j := range ps {
			q := &ps[j]
			if j != i && q.Dag == p.Dag && q.gewicht > 0.3 && q.aard != p.aard {
				p.gewicht *= 1.03
				break
			}
		}
		if p.gewicht < drempel {
			continue
		}
		if beste < 0 || beter(p, &ps[beste]) {
			beste = i
		}
	}
	if beste < 0 {
		beste = losse(ps, peildatum)
	}
	if beste >= 0 && ps[beste].aard == ondertekend {
		ps[beste].reden = "de laatste van een of meer handtekeningdatums"
	}
	return beste
}

// losse gives the only date without a meaning that stands by itself in the head or at the end
// of the document, or -1: with two different ones there is no telling.
func losse(ps []plek, peildatum kalender.Dag) int {
	keuze := -1
	for i := range ps {
		p := &ps[i]
		if p.aard != onbekend || p.Precisie != dossier.OpDag || p.Deel != 0 || p.ZonderJaar || p.Dag < vroegst || peildatum.Bekend() && p.Dag > peildatum {
			continue
		}
		r := &p.b.regels[p.Regel]
		if len(strings.Fields(r.tekst)) > 11 || strings.HasSuffix(r.tekst, ".") && len(strings.Fields(r.tekst)) > 6 {
			continue
		}
		if c := r.cellen[p.Cel]; strings.Contains(c.tekst[:p.Van], ":") || p.Cel > 0 && strings.HasSuffix(r.cellen[p.Cel-1].tekst, ":") {
			continue // a label that is not understood is no label of the document's date
		}
		if !(p.blad == 0 && p.Regel < 6) && !(p.blad == p.bladen-1 && p.Regel >= len(p.b.regels)-5) {
			continue
		}
		if keuze >= 0 && ps[keuze].Dag != p.Dag {
			return -1
		}
		keuze = i
	}
	if keuze >= 0 {
		ps[keuze].gewicht, ps[keuze].reden = drempel, "de enige losse datum van een kop of slot"
	}
	return keuze
}

// beter tells whether p is a better document date than q. Of signatures, headers of e-mails
// and rows the newest counts, of other equals the first.
func beter(p, q *plek) bool {
	if p.aard == q.aard && p.label == q.label {
		switch p.aard {
		case ondertekend, mailkop, rij, spreekuur, vastgesteld, rapport, slot:
			if p.gewicht > q.gewicht-0.12 && p.gewicht < q.gewicht+0.12 {
				return p.Dag > q.Dag
			}
		}
	}
	return cmp.Compare(p.gewicht, q.gewicht) > 0
}

// oudStuk tells whether a document of this type can be older than the case.
func oudStuk(s dossier.Soort) bool {
	switch s {
	case dossier.Arbeidsovereenkomst, dossier.Functieomschrijving, dossier.Loonstrook, dossier.Overig, dossier.Correspondentie,
		dossier.Gespreksverslag, dossier.Logboek:
		return true
	}
	return false
}

var vandaagWas = []woord.Patroon{
	woord.Lees("vandaag|heden|zojuist|vanmorgen|vanmiddag|vanochtend was|zag|sprak|kwam|verscheen|bezocht|heb|bij|gezien|gesproken|spreekuur"),
}

// heeftVandaag tells whether the writer says that the spreekuur was on the day of writing.
func heeftVandaag(bs []*blad) bool {
	for _, b := range bs {
		for i := range b.regels {
			if _, _, ok := vandaagWas[0].Treft(woord.Lijst(b.regels[i].tekst)); ok {
				return true
			}
		}
	}
	return false
}
