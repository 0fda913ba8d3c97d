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
		if vanBeiden(l.soort) && delen[gever].gezien != delen[nemer].gezien {
			// only one of them is named: the other may stand there by name alone
			v := l.zonderPartijen(kopDatum, twee)
			if !delen[gever].gezien {
				u.Werkgever = v.Werkgever
			} else {
				u.Werknemer = v.Werknemer
			}
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
