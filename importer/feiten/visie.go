package feiten

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"dossiercheck/importer/woord"
)

// A view is announced by a word for it and the party, or by a question that asks for it.
var (
	visieWoord = woord.Lees("visie|visies|mening|meningen|standpunt|zienswijze|reactie|opvatting|beleving|perspectief|opmerkingen|wensen|vindt|vinden|denkt|kijkt|ziet|ervaart|opinie|inbreng|terugblik|wil|verwacht")
	vanNemer   = woord.Lees("werknemer|werknemers|medewerker|medewerkster|werkneemster|betrokkene|kandidaat|client")
	vanGever   = woord.Lees("werkgever|werkgevers|leidinggevende|organisatie|opdrachtgever|bedrijf")
	meningKop  = woord.Lees("visie|visies|mening|meningen|standpunt|standpunten|zienswijze|zienswijzen|reactie|reacties !gemaakte")
	geenVisie  = woord.Lees("handtekening*|datum|naam|functie|gegevens|ondertekening|bsn|adres|telefoon*|contactpersoon|bedrijfsarts|arbeidsdeskundige|loopbaanadviseur|adviseur")
	zegt       = woord.Lees("vindt|wil|mist|geeft|noemt|ziet|denkt|hoopt|verwacht|zou|kan|is|heeft|staat|onderschrijft|ervaart|vraagt|wenst|begrijpt|meent|deelt|zegt|merkt|stelt|gaat|voelt|biedt|vreest|erkent|kijkt|blijft|maakt|doet|zoekt|betreurt|steunt")
)

type partij int

const (
	niemand partij = iota
	nemer
	gever
	beide
)

// visieLabel tells whose view a label announces.
func visieLabel(ws []woord.Woord) partij {
	if len(ws) == 0 || len(ws) > 12 || !treft(visieWoord, ws) {
		return niemand
	}
	if treft(geenVisie, ws) {
		return niemand
	}
	n, g := treft(vanNemer, ws), treft(vanGever, ws)
	switch {
	case n && g:
		// "Welke mogelijkheden ziet de werkgever voor de werknemer": the one who sees counts
		return wieEerst(ws)
	case n:
		return nemer
	case g:
		return gever
	}
	return niemand
}

// wieEerst takes the party right after the verb of a question, or both.
func wieEerst(ws []woord.Woord) partij {
	for i, w := range ws {
		switch w.T {
		case "ziet", "vindt", "denkt", "kijkt", "wil", "ervaart", "verwacht":
			for _, x := range ws[i+1:] {
				if treft(vanNemer, []woord.Woord{x}) {
					return nemer
				}
				if treft(vanGever, []woord.Woord{x}) {
					return gever
				}
			}
		}
	}
	return beide
}

// visies reads the passages with the views of both parties.
func (l *lezer) visies(vs []veld) {
	for _, v := range vs {
		if v.zone {
			continue
		}
		wie := visieLabel(v.label)
		if wie == niemand && len(v.label) <= 2 && treft(meningKop, v.sectie) {
			// a party alone as label, in a section for the views
			switch {
			case treft(vanNemer, v.label):
				wie = nemer
			case treft(vanGever, v.label):
				wie = gever
			}
		}
		if !v.onder && (wie == nemer || wie == gever) {
			l.visie(wie, v)
		}
	}
	for pi := range l.bladen {
		b := &l.bladen[pi]
		for r, cellen := range b.cel {
			if b.zone[r] {
				continue
			}
			for c, t := range cellen {
				ws := woord.Lijst(t)
				wie := visieLabel(ws)
				zinnetje := len(ws) > 8 && !strings.HasSuffix(strings.TrimSpace(t), "?") && !strings.HasSuffix(strings.TrimSpace(t), ":")
				if wie == nemer || wie == gever {
					if i := strings.IndexAny(t, ":?"); i > 0 && i+1 < len(t) {
						continue // the text behind it was read as a field
					}
					if !zinnetje && !strings.HasSuffix(t, ".") && (len(cellen) == 1 || c+1 >= len(cellen) || visieLabel(woord.Lijst(cellen[c+1])) != niemand) {
						l.visieOnder(wie, pi, r, c)
					}
				}
				if len(ws) <= 8 && treft(visieWoord, ws) && (wie == beide || wie == niemand && len(ws) <= 3 && treft(meningKop, ws) && !treft(geenVisie, ws)) {
					l.visieZinnen(pi, r)
				}
			}
		}
	}
}

// visie keeps a passage when it says something.
func (l *lezer) visie(wie partij, v veld) {
	if !zegtIets(v.vol) {
		return
	}
	lijst := &l.f.VisieWerknemer
	if wie == gever {
		lijst = &l.f.VisieWerkgever
	}
	l.zie(lijst, v.vol, v.waarde, v.p, 0.9)
}

// zegtIets tells whether a passage is more than a placeholder.
func zegtIets(s string) bool {
	letters := 0
	for _, r := range s {
		if r == '.' || r == '_' || r == '…' || r == '-' || r == '☐' {
			continue
		}
		letters++
	}
	if letters < 4 {
		return false
	}
	ws := woord.Lijst(s)
	if len(ws) == 0 {
		return false
	}
	if len(ws) <= 3 {
		leeg := true
		for _, w := range ws {
			switch w.T {
			case "nvt", "n", "v", "t", "volgt", "nog", "invullen", "geen", "in", "te", "vullen", "niet", "ingevuld", "zie", "onbekend", "werkgever", "werknemer", "visie", "mening", "akkoord", "ja", "nee", "eens":
			default:
				leeg = false
			}
		}
		if leeg {
			return false
		}
	}
	return true
}

// visieOnder takes the lines below a heading, up to the next heading or label.
func (l *lezer) visieOnder(wie partij, p, r, c int) {
	b := &l.bladen[p]
	x := b.p.Lines[r].Cells[c].X0()
	kolommen := len(b.cel[r])
	var stukken []string
	eerste := ""
	for k := r + 1; k < len(b.cel) && k <= r+8; k++ {
		if b.zone[k] {
			break
		}
		t := ""
		if kolommen > 1 {
			for j := range b.cel[k] {
				if d := b.p.Lines[k].Cells[j].X0() - x; d > -6 && d < 60 {
					t = b.cel[k][j]
				}
			}
			if t == "" && len(b.cel[k]) == kolommen {
				t = b.cel[k][c]
			}
		} else {
			t = b.cel[k][0]
			if len(b.cel[k]) > 1 && isLabel(t) {
				break
			}
		}
		// white space ends the passage
		if lijn := b.p.Lines[k-1]; len(stukken) > 0 && b.p.Lines[k].Y0-lijn.Y0 > 1.9*(lijn.Y1-lijn.Y0) {
			break
		}
		if len(stukken) > 0 && len(strings.Fields(t)) <= 5 && b.heeftDatum(k, 0) {
			break
		}
		ws := woord.Lijst(t)
		if len(ws) == 0 && !strings.Contains(t, "☐") {
			continue
		}
		if visieLabel(ws) != niemand && len(ws) <= 8 {
			break
		}
		if m := anderLabel.FindString(t); m != "" && !treft(vanNemer, woord.Lijst(m)) && !treft(vanGever, woord.Lijst(m)) {
			break // "Volgende evaluatie: ..." belongs to the form, not to the view
		}
		if len(stukken) > 0 && isKopje(t) && (genummerd(t) || b.p.Lines[k].Bold || len(ws) <= 2) || len(stukken) == 0 && genummerd(t) && isKopje(t) && len(ws) <= 6 {
			break
		}
		if eerste == "" {
			eerste = t
			if !zegtIets(t) && isKopje(t) {
				break
			}
		}
		stukken = append(stukken, t)
	}
	tekst := strings.Join(stukken, " ")
	if utf8.RuneCountInString(tekst) > 600 {
		tekst = string([]rune(tekst)[:600])
	}
	if !zegtIets(tekst) || len(woord.Lijst(tekst)) < 2 {
		return
	}
	lijst := &l.f.VisieWerknemer
	if wie == gever {
		lijst = &l.f.VisieWerkgever
	}
	l.zie(lijst, tekst, eerste, p, 0.85)
}

// anderLabel is a label of one to four words with a colon at the start of a line.
var anderLabel = regexp.MustCompile(`^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,3}:`)

func genummerd(s string) bool {
	s = strings.TrimSpace(s)
	return s != "" && s[0] >= '0' && s[0] <= '9'
}

// visieZinnen reads, under a heading for both views, the sentences that begin with a party.
func (l *lezer) visieZinnen(p, r int) {
	b := &l.bladen[p]
	for k := r + 1; k < len(b.cel) && k <= r+7; k++ {
		if b.zone[k] {
			return
		}
		for _, t := range b.cel[k] {
			if genummerd(t) && isKopje(t) && len(woord.Lijst(t)) <= 5 && !strings.Contains(t, ".") {
				return
			}
			for _, zin := range zinnenVan(t) {
				ws := woord.Lijst(zin)
				if len(ws) < 3 {
					continue
				}
				kop := ws[:min(len(ws), 3)]
				if !treft(zegt, ws[1:min(len(ws), 5)]) && !strings.Contains(zin, ":") {
					continue
				}
				switch {
				case treft(vanNemer, kop) && !treft(vanGever, kop):
					l.zie(&l.f.VisieWerknemer, zin, zin, p, 0.75)
				case treft(vanGever, kop) && !treft(vanNemer, kop):
					l.zie(&l.f.VisieWerkgever, zin, zin, p, 0.75)
				}
			}
		}
	}
}

// zinnenVan parts a text at the ends of its sentences.
func zinnenVan(t string) []string {
	var uit []string
	ws := woord.Lijst(t)
	van := 0
	for i, w := range ws {
		if w.Zin && i > 0 {
			uit = append(uit, strings.TrimSpace(t[van:w.Van]))
			van = w.Van
		}
	}
	return append(uit, strings.TrimSpace(t[van:]))
}
