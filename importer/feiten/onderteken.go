package feiten

import (
	"regexp"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
	"dossiercheck/importer/woord"
)

// Signing is seen in the signature block (datum.Tekenzone). The block is cut into the part of
// the werkgever and the part of the werknemer, by columns or by lines; a part with a date, or
// with a name under a dated heading, or with words that say "signed", is signed. A part that
// only holds empty places is not. Anything else cannot be seen: a drawn signature is a
// picture.
var (
	tekenGever   = woord.Lees("werkgever|leidinggevende|opdrachtgever|werkgevers|directie|namens|wg !werknemer|medewerker|kandidaat|bureau")
	tekenNemer   = woord.Lees("werknemer|medewerker|medewerkster|werkneemster|kandidaat|betrokkene|client|werknemers|wn !werkgever|leidinggevende|namens")
	tekenAnder   = woord.Lees("bedrijfsarts|loopbaanadviseur|adviseur|opdrachtnemer|bureau|coach|arbeidsdeskundige|mediator|consulent|arts|casemanager|uwv !werkgever|werknemer|opdrachtgever|medewerker")
	getekend     = regexp.MustCompile(`(?i)(elektronisch|digitaal|digital(?:ly)?)\s+(?:onder)?(?:ge)?(?:tekend|signed)|\bw\.g\.|\(getekend\)|/s/|\bondertekend\s+(?:op|door|via|met)\b|\bgetekend\s+(?:op|door|via)\b|akkoord\s+(?:per|via)\s+(?:e-?)?mail|signed\s+by|handtekening\s+(?:gezet|geplaatst)|\bgetekend\s*[:,]?\s*$`)
	leegVak      = regexp.MustCompile(`\.{4,}|_{3,}|…{2,}|(?:\. ){4,}|(?:_ ){3,}|-{6,}`)
	nietGetekend = regexp.MustCompile(`(?i)niet\s+(?:onder)?getekend|weigert\s+te\s+tekenen|nog\s+te\s+ondertekenen|niet\s+akkoord|tekent\s+niet|wil\s+niet\s+tekenen`)
	tweevoud     = regexp.MustCompile(`(?i)in\s+tweevoud\s+(?:opgemaakt\s+en\s+)?(?:onder)?getekend|door\s+beide\s+partijen\s+(?:onder)?(?:ge)?tekend|beiden?\s+(?:partijen\s+)?(?:voor\s+akkoord\s+)?(?:onder)?getekend`)
	naamRe       = regexp.MustCompile(persoon)
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

// ondertekening judges the signature blocks of the document.
func (l *lezer) ondertekening() dossier.Ondertekening {
	var delen [4]deel
	kopDatum, ocr := false, false
	twee := false
	namen := map[string]bool{}
	l.slotblok()
	for pi := range l.bladen {
		b := &l.bladen[pi]
		var kolommen []kolom
		nu := niemand
		var ervoor [][]stukje // lines of the block above the first party
		tabelDatum, tabelTeken := false, false
		for r := range b.cel {
			if tweevoud.MatchString(strings.Join(b.cel[r], " ")) {
				twee = true
			}
			if !b.zone[r] {
				kolommen, nu, ervoor = nil, niemand, nil
				continue
			}
			ocr = ocr || b.p.Source == page.OCR
			regel := b.delen(r)
			tegenover(regel)
			partijen := 0
			for _, s := range regel {
				if s.kop && s.wie != niemand {
					partijen++
				}
			}
			kort := true
			for _, s := range regel {
				kort = kort && s.rest == "" && !s.deelt
			}
			switch {
			case partijen >= 2 && kort:
				kolommen = kolommen[:0]
				for i, s := range regel {
					if s.wie == niemand {
						continue
					}
					x1 := 1e9
					for _, t := range regel[i+1:] {
						if t.wie != niemand && t.x > s.x {
							x1 = t.x - 4
							break
						}
					}
					kolommen = append(kolommen, kolom{s.wie, s.x - 4, x1})
				}
				nu = niemand
				// "Datum ...   Datum ..." can stand above "Werkgever   Werknemer"
				for _, eerder := range ervoor {
					for _, s := range eerder {
						if wie := inKolom(kolommen, s.x); wie != niemand && len(eerder) > 1 {
							delen[wie].neem(s)
						}
					}
				}
				ervoor = nil
			case partijen == 1 && len(regel) == 1 && kort && len(kolommen) > 0:
				kolommen, nu = nil, niemand // the next party, below the ones in columns
			case partijen >= 1 && len(kolommen) == 0:
				nu = niemand
			}
			if partijen == 0 && len(kolommen) == 0 && nu == niemand {
				ervoor = append(ervoor, regel)
				regelDatum := slices.ContainsFunc(regel, func(s stukje) bool { return s.datum })
				for _, s := range regel {
					ws := woord.Lijst(s.rest)
					tabelDatum = tabelDatum || woordIn(ws, "datum") && !regelDatum
					tabelTeken = tabelTeken || woordIn(ws, "handtekening")
					kopDatum = kopDatum || s.datum
				}
			}
			for _, s := range regel {
				if s.kop && s.wie != niemand {
					delen[s.wie].gezien = true
					if len(kolommen) == 0 {
						nu = s.wie
						delen[nu].labelDatum = delen[nu].labelDatum || tabelDatum
					}
					if woordIn(s.label, "handtekening") {
						delen[s.wie].labelTeken = true
					}
					if woordIn(s.label, "datum") {
						delen[s.wie].labelDatum = true
					}
				}
				wie := nu
				if k := inKolom(kolommen, s.x); k != niemand {
					wie = k
				}
				if s.kop && s.wie != niemand {
					wie = s.wie
				}
				if wie == niemand {
					if len(kolommen) > 0 && woordIn(woord.Lijst(s.rest), "datum") {
						// a label for all columns: each of them has to have a date
						for _, k := range kolommen {
							delen[k.wie].labelDatum = true
						}
					}
					if len(kolommen) == 0 && s.datum {
						kopDatum = true
					}
				} else {
					delen[wie].neem(s)
				}
				for _, n := range naamRe.FindAllString(s.rest, 4) {
					if isNaam(schoonNaam(n)) {
						namen[schoonNaam(n)] = true
					}
				}
			}
		}
	}
	l.partijTussenHaakjes(&delen, &kopDatum)
	u := dossier.Ondertekening{Werkgever: delen[gever].oordeel(kopDatum, ocr), Werknemer: delen[nemer].oordeel(kopDatum, ocr)}
	if delen[gever].gezien || delen[nemer].gezien {
		// beside a part that is signed, an empty one is empty
		if u.Werkgever == dossier.Ja && u.Werknemer == dossier.NietTeZien && delen[nemer].kaal() && !ocr {
			u.Werknemer = dossier.Nee
		}
		if u.Werknemer == dossier.Ja && u.Werkgever == dossier.NietTeZien && delen[gever].kaal() && !ocr {
			u.Werkgever = dossier.Nee
		}
		return u
	}
	return l.zonderPartijen(kopDatum, twee)
}

// tegenover gives the cell "Voor gezien" beside a cell that names one party to the other one.
func tegenover(regel []stukje) {
	if len(regel) != 2 {
		return
	}
	for i := range regel {
		a, b := &regel[i], &regel[1-i]
		ws := woord.Lijst(a.rest)
		if a.kop || !b.kop || len(ws) == 0 || len(ws) > 3 || !treft(voorGezien, ws) || b.wie != gever && b.wie != nemer {
			continue
		}
		a.kop, a.label, a.rest = true, ws, ""
		if a.wie = nemer; b.wie == nemer {
			a.wie = gever
		}
	}
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

var haakjes = regexp.MustCompile(`(` + persoon + `)\s*\((?i:(werkgever|werknemer|medewerker|leidinggevende|namens (?:de )?werkgever|kandidaat|opdrachtgever|wg|wn|werkneemster|medewerkster))\)`)

// partijTussenHaakjes reads "M. Lansink (werkgever)  W.A. Kastelein (werknemer)" at the end
// of a document, with the date on a line just above.
func (l *lezer) partijTussenHaakjes(delen *[4]deel, kopDatum *bool) {
	if delen[gever].gezien || delen[nemer].gezien || len(l.bladen) == 0 {
		return
	}
	b := &l.bladen[len(l.bladen)-1]
	for r := max(0, len(b.cel)-10); r < len(b.cel); r++ {
		regel := strings.Join(b.cel[r], "  ")
		if !b.zone[r] && len(strings.Trim(haakjes.ReplaceAllString(regel, ""), " ,.:;0123456789-/")) > 12 {
			continue // a sentence or a list of who was there
		}
		for _, m := range haakjes.FindAllStringSubmatch(regel, -1) {
			wie := nemer
			if w := strings.ToLower(m[2]); strings.Contains(w, "werkgever") || w == "leidinggevende" || w == "opdrachtgever" || w == "wg" {
				wie = gever
			}
			delen[wie].gezien, delen[wie].naam = true, true
			for k := max(0, r-3); k <= r+1 && k < len(b.cel); k++ {
				for c := range b.cel[k] {
					*kopDatum = *kopDatum || b.heeftDatum(k, c)
					delen[wie].leeg = delen[wie].leeg || leegVak.MatchString(b.cel[k][c])
				}
			}
		}
	}
}

// slotblok marks the last lines of a letter or order as a block to sign in when a place with a
// date is followed by a party with a name: "Apeldoorn, 20 mei 2025 / Opdrachtgever: P. Groen".
func (l *lezer) slotblok() {
	if len(l.bladen) == 0 {
		return
	}
	b := &l.bladen[len(l.bladen)-1]
	for r := max(0, len(b.cel)-8); r < len(b.cel); r++ {
		if b.zone[r] || !b.heeftDatum(r, 0) || len(strings.Fields(b.cel[r][0])) > 6 || !strings.Contains(b.cel[r][0], ",") {
			continue
		}
		for k := r + 1; k <= r+4 && k < len(b.cel); k++ {
			for _, s := range b.delen(k) {
				if s.kop && (s.wie == gever || s.wie == nemer) && isNaam(schoonNaam(s.rest)) {
					for i := r; i <= k; i++ {
						b.zone[i] = true
					}
				}
			}
		}
	}
}
