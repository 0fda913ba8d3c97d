package feiten

import (
	"regexp"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/woord"
)

// deel is what stands in one party's part of the block.
type deel struct {
	gezien, datum, naam, woord, leeg bool
	labelDatum, labelTeken, weigert  bool
}

func (d deel) oordeel(kopDatum, ocr bool) dossier.Drie {
	switch {
	case !d.gezien:
		return dossier.NietTeZien
	case d.weigert:
		return dossier.Nee
	case d.woord, d.datum, d.naam && kopDatum && !d.leeg && !d.labelDatum:
		return dossier.Ja
	case ocr:
		return dossier.NietTeZien // ink in an empty place is lost on a scan
	case d.leeg, d.labelDatum:
		return dossier.Nee
	}
	return dossier.NietTeZien
}

// kaal tells whether the party is named and nothing else stands in its part.
func (d deel) kaal() bool { return d.gezien && !d.datum && !d.naam && !d.woord }

// kolom is a vertical strip of the block that belongs to a party.
type kolom struct {
	wie    partij
	x0, x1 float64
}

func inKolom(ks []kolom, x float64) partij {
	wie := niemand
	for _, k := range ks {
		if x >= k.x0 && x < k.x1 {
			wie = k.wie
		}
	}
	return wie
}

func tekenPartij(ws []woord.Woord) partij {
	switch {
	case len(ws) == 0:
		return niemand
	case treft(tekenGever, ws):
		return gever
	case treft(tekenNemer, ws):
		return nemer
	case treft(tekenAnder, ws):
		return beide // some other party
	}
	return niemand
}

func (d *deel) neem(s stukje) {
	ws := woord.Lijst(s.rest)
	d.datum = d.datum || s.datum
	d.woord = d.woord || getekend.MatchString(s.tekst) && !nietGetekend.MatchString(s.tekst)
	d.leeg = d.leeg || leegVak.MatchString(s.tekst)
	d.weigert = d.weigert || nietGetekend.MatchString(s.tekst)
	d.labelDatum = d.labelDatum || len(ws) <= 4 && woordIn(ws, "datum")
	d.labelTeken = d.labelTeken || len(ws) <= 4 && woordIn(ws, "handtekening")
	if n := naamRe.FindString(s.rest); n != "" && isNaam(schoonNaam(n)) {
		d.naam = true
	}
}

// stukje is a piece of a line of the block: a label of a party with what follows it, or
// another cell.
type stukje struct {
	wie   partij
	kop   bool // begins with a party's name
	label []woord.Woord
	rest  string
	tekst string
	x     float64
	datum bool
	deelt bool // shares what follows with the next party
}

// partijRe finds a party with the words of signing before it: "Digitaal akkoord medewerker",
// "Datum en handtekening werkgever", "Voor de werkgever".
var partijRe = regexp.MustCompile(`(?i)\b(?:(?:digita\p{L}*|elektronisch\p{L}*|datum|en|handteken\p{L}*|paraaf|voor|akkoord|gezien|naam|namens|de|het|van|ondertek\p{L}*|getekend|door)[\s,:/]+){0,5}(werkgever|werknemer|werkneemster|medewerker|medewerkster|leidinggevende|opdrachtgever|kandidaat|betrokkene|loopbaanadviseur|adviseur|bedrijfsarts|opdrachtnemer|coach|cli[eë]nt|casemanager|wg|wn)\b\s*(?:\([^)]*\))?\s*[:,]?`)

// delen cuts a line at the names of parties.
func (b *tekstblad) delen(regel int) []stukje {
	r := regel
	var uit []stukje
	for c, t := range b.cel[r] {
		x := b.p.Lines[r].Cells[c].X0()
		knip := []int{}
		for _, m := range partijRe.FindAllStringIndex(t, -1) {
			voor := strings.TrimSpace(t[:m[0]])
			if m[0] == 0 || strings.HasSuffix(voor, ",") || strings.HasSuffix(voor, ";") || len(knip) > 0 && m[0] > knip[len(knip)-1]+4 || genummerd(voor) && len(voor) < 4 {
				knip = append(knip, m[0])
			}
		}
		if len(knip) == 0 {
			uit = append(uit, stukje{rest: t, tekst: t, x: x, datum: b.datumIn(r, c, 0, len(t))})
			continue
		}
		if knip[0] > 0 {
			uit = append(uit, stukje{rest: t[:knip[0]], tekst: t[:knip[0]], x: x, datum: b.datumIn(r, c, 0, knip[0])})
		}
		for i, van := range knip {
			tot := len(t)
			if i+1 < len(knip) {
				tot = knip[i+1]
			}
			stuk := t[van:tot]
			m := partijRe.FindStringIndex(stuk)
			s := stukje{kop: true, label: woord.Lijst(stuk[:m[1]]), rest: strings.Trim(stuk[m[1]:], " ,"), tekst: stuk,
				x: x + float64(van), datum: b.datumIn(r, c, van, tot)}
			s.wie = tekenPartij(s.label)
			// "Ondertekening werkgever en werknemer: 12 maart": what follows is of both
			if i+1 < len(knip) {
				if r := strings.ToLower(s.rest); r == "" || r == "en" || r == "&" || r == "/" {
					s.rest, s.tekst, s.datum = t[tot:], t[tot:], b.datumIn(regel, c, tot, len(t))
					s.deelt = true
				}
			}
			// a sentence about a party is no place to sign
			if n := len(strings.Fields(s.rest)); n > 9 && !s.datum && !leegVak.MatchString(s.rest) {
				s.kop, s.wie = false, niemand
			}
			uit = append(uit, s)
		}
	}
	return uit
}

func (b *tekstblad) datumIn(r, c, van, tot int) bool {
	for _, v := range b.datum {
		if v.Regel == r && v.Cel <= c && c <= v.CelTot && !v.Twijfel && (v.Cel != c || v.Van >= van && v.Van < tot) {
			return true
		}
	}
	return false
}
