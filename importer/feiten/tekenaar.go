package feiten

import (
	"regexp"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
	"dossiercheck/importer/woord"
)

// A block to sign in that names no parties: who signed follows from the names and from who
// signs documents of this type.

var (
	voorGezien = woord.Lees("gezien|akkoord|getekend|ondertekend|ontvangst")
	doorBeiden = regexp.MustCompile(`(?i)(?:onder)?(?:ge)?tekend\s+door\s+(?:beide|allebei|werkgever\s+en\s+(?:werknemer|medewerker)|(?:werknemer|medewerker)\s+en\s+werkgever|partijen)|(?:beide\s+partijen|beiden|allebei|werkgever\s+en\s+(?:werknemer|medewerker)|(?:werknemer|medewerker)\s+en\s+(?:werkgever|leidinggevende))\s+(?:hebben\s+|zijn\s+)?(?:(?:dit|het)\s+\p{L}+\s+)?(?:voor\s+)?(?:digitaal\s+|elektronisch\s+)?(?:akkoord|(?:onder)?(?:ge)?tekend)`)
	tekenwoord = regexp.MustCompile(`(?i)\bw\.\s?g\.|\b(?:onder)?getekend\b|\bvoor (?:akkoord|gezien)\b|\bakkoord\b|handteken\p{L}*|paraaf|ondertekening|namens`)
	doorWie    = regexp.MustCompile(`(?i)\bdoor\s+(?:de\s+|een\s+)?(werkgever|werknemer)\b`)
	andersRol  = regexp.MustCompile(`(?i)bedrijfsarts|\barts\b|casemanager|loopbaan|adviseur|coach|arbeidsdeskundige|mediator|consulent|psycholoog|verzekeringsarts`)
)

// wie signs documents of this type, when only one party does: the employee, the employer, or
// nobody in particular.
func eenTekenaar(s dossier.Soort) partij {
	switch s {
	case dossier.OordeelWerknemer, dossier.WIAAanvraag:
		return nemer
	case dossier.UWV42Weken, dossier.Spoor2Offerte, dossier.Bekortingsverzoek:
		return gever
	case dossier.DeskundigenoordeelVraag:
		return beide // one of the two: the name or the title tells
	}
	return niemand
}

// vanBeiden tells whether both parties sign documents of this type.
func vanBeiden(s dossier.Soort) bool {
	switch s {
	case dossier.PlanVanAanpak, dossier.BijstellingPvA, dossier.Evaluatie, dossier.Eerstejaarsevaluatie, dossier.Eindevaluatie,
		dossier.VerlengingLoondoorbetaling, dossier.Arbeidsovereenkomst, dossier.Vaststellingsovereenkomst, dossier.Gespreksverslag,
		dossier.Opbouwschema:
		return true
	}
	return false
}

// tekenaar is a name in the block, with whether the employee bears it.
type tekenaar struct {
	naam      string
	werknemer bool
}

func (l *lezer) zonderPartijen(kopDatum, twee bool) (u dossier.Ondertekening) {
	var wie []tekenaar
	leeg, teken, datum, ocr, labelDatum := false, false, kopDatum, false, false
	kop := ""
	for pi := range l.bladen {
		b := &l.bladen[pi]
		for r := range b.cel {
			regel := strings.Join(b.cel[r], "  ")
			if pi == 0 && r < 3 {
				kop += " " + regel
			}
			twee = twee || doorBeiden.MatchString(regel) && !nietGetekend.MatchString(regel)
			slot := pi == len(l.bladen)-1 && r >= len(b.cel)-6
			if !b.zone[r] && !(slot && tekenwoord.MatchString(regel)) && !(slot && r > 0 && tekenwoord.MatchString(strings.Join(b.cel[r-1], " "))) {
				if slot {
					for c := range b.cel[r] {
						datum = datum || b.heeftDatum(r, c) && len(strings.Fields(b.cel[r][c])) <= 6
					}
				}
				continue
			}
			if len(strings.Fields(regel)) > 22 {
				continue
			}
			ocr = ocr || b.p.Source == page.OCR
			teken = teken || tekenwoord.MatchString(regel)
			for c, t := range b.cel[r] {
				datum = datum || b.heeftDatum(r, c)
				leeg = leeg || leegVak.MatchString(t)
				labelDatum = labelDatum || strings.HasPrefix(strings.ToLower(strings.TrimSpace(t)), "datum")
			}
			if andersRol.MatchString(regel) || nietGetekend.MatchString(regel) {
				continue
			}
			for _, n := range naamRe.FindAllString(regel, 4) {
				if n = schoonNaam(n); isNaam(n) {
					wie = append(wie, tekenaar{n, l.isWerknemer(n)})
				}
			}
		}
	}
	if !datum {
		datum = l.heeftEigenDatum()
	}
	een := eenTekenaar(l.soort)
	switch {
	case vanBeiden(l.soort) && twee:
		return dossier.Ondertekening{Werkgever: dossier.Ja, Werknemer: dossier.Ja}
	case vanBeiden(l.soort) && teken && leeg && !kopDatum && !ocr && l.soort != dossier.Gespreksverslag:
		return dossier.Ondertekening{Werkgever: dossier.Nee, Werknemer: dossier.Nee}
	case vanBeiden(l.soort) && teken && !leeg:
		return l.tweeTekenaars(wie, datum)
	case vanBeiden(l.soort) && !leeg:
		return l.tweeTekenaars(l.naamMetDatum(), true)
	case l.soort == dossier.Spoor2Trajectplan && teken && !leeg:
		u = l.tweeTekenaars(wie, datum)
		u.Werkgever = dossier.NietTeZien // the coach signs too: another name is not the employer's
		return u
	case een == niemand || !teken:
		return u
	}
	var d dossier.Drie
	switch {
	case leeg && !ocr:
		d = dossier.Nee
	case kopDatum || len(wie) > 0 && datum:
		d = dossier.Ja
	case labelDatum && !ocr && !datum:
		d = dossier.Nee
	}
	if een == beide {
		een = gever
		for _, w := range wie {
			if w.werknemer {
				een = nemer
			}
		}
		switch m := doorWie.FindStringSubmatch(kop); {
		case m == nil:
		case strings.EqualFold(m[1], "werknemer"):
			een = nemer
		default:
			een = gever
		}
	}
	if een == gever {
		u.Werkgever = d
	} else {
		u.Werknemer = d
	}
	return u
}

// naamMetDatum gives the people who stand with a date, and with nothing else, in a cell of the
// last lines: "M. Hettinga, 16-01-2025".
func (l *lezer) naamMetDatum() []tekenaar {
	var wie []tekenaar
	b := &l.bladen[len(l.bladen)-1]
	for r := max(0, len(b.cel)-6); r < len(b.cel); r++ {
		for c, t := range b.cel[r] {
			var datums []string
			for _, v := range b.datum {
				if v.Regel == r && v.Cel == c && v.CelTot == c && !v.Twijfel && v.Precisie == dossier.OpDag {
					datums = append(datums, t[v.Van:v.Tot])
				}
			}
			if len(datums) == 0 {
				if !(c > 0 && b.heeftDatum(r, c-1) || c+1 < len(b.cel[r]) && b.heeftDatum(r, c+1)) || !isNaam(schoonNaam(t)) || len(t) > 45 {
					continue
				}
			}
			rest := t
			for _, d := range datums {
				rest = strings.Replace(rest, d, " ", 1)
			}
			namen := naamRe.FindAllString(rest, 3)
			for _, n := range namen {
				rest = strings.Replace(rest, n, " ", 1)
			}
			if len(woord.Lijst(rest)) > 3 || andersRol.MatchString(t) {
				continue
			}
			for _, n := range namen {
				if n = schoonNaam(n); isNaam(n) {
					wie = append(wie, tekenaar{n, l.isWerknemer(n)})
				}
			}
		}
	}
	return wie
}

// tweeTekenaars gives the names in the block to the parties: the employee is known by name,
// whoever else signs does so for the employer.
func (l *lezer) tweeTekenaars(wie []tekenaar, datum bool) (u dossier.Ondertekening) {
	if !datum {
		return u
	}
	anderen := map[string]bool{}
	for _, w := range wie {
		if w.werknemer {
			u.Werknemer = dossier.Ja
		} else {
			anderen[w.naam] = true
		}
	}
	switch {
	case u.Werknemer == dossier.Ja && len(anderen) >= 1:
		u.Werkgever = dossier.Ja
	case len(anderen) >= 2 && len(l.f.Werknemer) == 0:
		u.Werkgever, u.Werknemer = dossier.Ja, dossier.Ja
	case len(anderen) >= 2:
		u.Werkgever = dossier.Ja
	}
	return u
}

// isWerknemer tells whether a name in the block is the employee's.
func (l *lezer) isWerknemer(naam string) bool {
	for _, w := range l.f.Werknemer {
		if w.Zekerheid >= 0.3 && zelfdePersoon(w.Waarde, naam) {
			return true
		}
	}
	return false
}

// heeftEigenDatum tells whether a day stands on the last lines of the document.
func (l *lezer) heeftEigenDatum() bool {
	if len(l.bladen) == 0 {
		return false
	}
	b := &l.bladen[len(l.bladen)-1]
	for _, v := range b.datum {
		if v.Regel >= len(b.cel)-5 && v.Precisie == dossier.OpDag && !v.Twijfel && v.Deel == 0 {
			return true
		}
	}
	return l.soort == dossier.Gespreksverslag && len(b.datum) > 0
}
