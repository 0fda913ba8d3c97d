package feiten

import (
	"math"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/datum"
	"dossiercheck/importer/page"
	"dossiercheck/importer/woord"
)

// veld is a label with its value. Waarde is a piece of one cell: cel c of line r of page p.
// Sectie is the heading above it. Zone is set in a signature block.
type veld struct {
	label  []woord.Woord
	tekst  string // the label as written
	waarde string
	p, r   int
	sectie []woord.Woord
	zone   bool
	punt   bool   // the label ended in a colon
	onder  bool   // the value stood below, not beside it
	eerste bool   // on the first page, upper half
	cellen int    // cells on the line
	vol    string // the value with the lines on which it runs on
}

// tekstblad is a page with texts and marks at hand.
type tekstblad struct {
	p     *page.Page
	cel   [][]string // text per line and cell
	zone  []bool
	datum []datum.Vondst
}

func maakBladen(bladen []page.Page) []tekstblad {
	uit := make([]tekstblad, len(bladen))
	for i := range bladen {
		p := &bladen[i]
		b := tekstblad{p: p, zone: datum.Tekenzone(p), datum: datum.Vind(p), cel: make([][]string, len(p.Lines))}
		for j, l := range p.Lines {
			b.cel[j] = make([]string, len(l.Cells))
			for k, c := range l.Cells {
				b.cel[j][k] = c.Text()
			}
		}
		uit[i] = b
	}
	return uit
}

func (b *tekstblad) bewijs(bestand, citaat string) dossier.Bewijs {
	return dossier.Bewijs{Bestand: bestand, Pagina: b.p.Number, Citaat: datum.Knip(citaat, 0, min(len(citaat), 60))}
}

// bewijsRond quotes the words around t[van:tot].
func (b *tekstblad) bewijsRond(bestand, t string, van, tot int) dossier.Bewijs {
	return dossier.Bewijs{Bestand: bestand, Pagina: b.p.Number, Citaat: datum.Knip(t, van, tot)}
}

// heeftDatum tells whether a date stands in the cell.
func (b *tekstblad) heeftDatum(r, c int) bool {
	for _, v := range b.datum {
		if v.Regel == r && v.Cel <= c && c <= v.CelTot && !v.Twijfel {
			return true
		}
	}
	return false
}

// labelWoorden are the words that labels of fields in these papers are made of; a cell that
// holds one and little else is a label, not a value.
var labelWoord = woord.Lees("naam|werknemer|medewerker|werkgever|functie|bedrijfsarts|arts|datum|bsn|burgerservice*|geboren|geboorte*|bedrijfsnaam|" +
	"contactpersoon|adres|telefoon*|email|mail|eerste|casemanager|kandidaat|opdrachtgever|arbodienst|plaats|afdeling|personeels*|voorletters|achternaam|" +
	"leidinggevende|contract*|organisatie|bedrijf|kenmerk|betreft|onderwerp|van|aan|cc|aanwezig|periode|spreekuur|handtekening*|visie|mening|postcode|beroep|coach|" +
	"adviseur|onderzoeker|dienstverband|uren|werkzaamheden|referentie|loonheffing*|sector|kvk|reden|advies|prognose|einddoel|client|deelnemer|verzekerde|betrokkene")

func isLabel(s string) bool {
	s = strings.TrimSpace(s)
	ws := woord.Lijst(s)
	if len(ws) == 0 || len(ws) > 7 {
		return false
	}
	if strings.HasSuffix(s, ":") {
		return true
	}
	if e := s[len(s)-1]; e == '.' || e == ',' || e == ';' {
		return false
	}
	_, _, ok := labelWoord.Treft(ws[:min(len(ws), 4)])
	return ok
}

// nummering is the number of a question on a form: "1.1 ", "7A ", "4) ".
var nummering = regexp.MustCompile(`^\s*\d{1,2}(?:\.\d{1,2})*\.?[A-Za-z]?[.)]?\s+`)

// velden gives the fields of the pages in reading order.
func velden(bladen []tekstblad) []veld {
	var uit []veld
	var sectie []woord.Woord
	over := map[[2]int]bool{} // lines on which a label and its value run on
	for pi := range bladen {
		b := &bladen[pi]
		for r, cellen := range b.cel {
			if len(cellen) == 1 && isKopje(cellen[0]) {
				sectie = woord.Lijst(cellen[0])
			}
			if over[[2]int{pi, r}] {
				continue
			}
			waarde := -1 // the cell that was taken as a value
			for c, t := range cellen {
				if c == waarde && !strings.HasSuffix(strings.TrimSpace(t), ":") {
					continue
				}
				basis := veld{p: pi, r: r, sectie: sectie, zone: b.zone[r], eerste: pi == 0 && r < max(20, len(b.cel)/2), cellen: len(cellen)}
				voeg := func(label, waarde, vol string, punt, onder bool) {
					v := basis
					v.tekst = nummering.ReplaceAllString(label, "")
					v.label, v.punt, v.onder = woord.Lijst(v.tekst), punt, onder
					v.waarde = strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(waarde), ":"))
					v.vol = strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(vol), ":"))
					if len(v.label) > 0 && len(v.label) <= 12 && v.waarde != "" {
						uit = append(uit, v)
					}
				}
				if i := strings.IndexByte(t, ':'); i > 0 && i < 70 && i+1 < len(t) && (t[i+1] == ' ' || unicode.IsLetter(rune(t[i+1]))) {
					rest := t[i+1:]
					voeg(t[:i], rest, rest, true, false)
					// "Werknemer: W. Vos Functie: planner"
					for {
						j := strings.IndexByte(rest, ':')
						if j < 0 || j+1 >= len(rest) {
							break
						}
						k := strings.LastIndexByte(strings.TrimSpace(rest[:j]), ' ')
						voeg(rest[k+1:j], rest[j+1:], rest[j+1:], true, false)
						rest = rest[j+1:]
					}
					continue
				}
				if !isLabel(t) && !(c == 0 && len(cellen) == 2) {
					continue
				}
				kaal := strings.TrimSuffix(strings.TrimSpace(t), ":")
				punt := len(kaal) < len(strings.TrimSpace(t))
				if c+1 < len(cellen) && (!isLabel(cellen[c+1]) || isNaam(schoonNaam(cellen[c+1]))) {
					label, vol, erbij := b.vervolg(r, c, kaal)
					for _, k := range erbij {
						over[[2]int{pi, k}] = true
					}
					voeg(label, cellen[c+1], vol, punt || strings.HasPrefix(cellen[c+1], ":"), false)
					waarde = c + 1
					continue
				}
				if w, ok := b.eronder(r, c); ok {
					voeg(kaal, w, w, punt, true)
				}
			}
		}
	}
	return uit
}

// vervolg gives a label in cell c of line r and the value beside it, with the lines below on
// which either of them runs on.
func (b *tekstblad) vervolg(r, c int, kaal string) (label, vol string, over []int) {
	label, vol = kaal, b.cel[r][c+1]
	lx, vx := b.p.Lines[r].Cells[c].X0(), b.p.Lines[r].Cells[c+1].X0()
	for k := r + 1; k < len(b.cel) && k <= r+8; k++ {
		l := b.p.Lines[k]
		switch {
		case len(l.Cells) == 1 && math.Abs(l.Cells[0].X0()-vx) < 5:
			vol += " " + b.cel[k][0]
		case len(l.Cells) == 1 && k == r+1 && math.Abs(l.Cells[0].X0()-lx) < 5 && kleineLetter(b.cel[k][0]) && len(b.cel[k][0]) < 40:
			label += " " + b.cel[k][0]
		case len(l.Cells) == 2 && math.Abs(l.Cells[0].X0()-lx) < 5 && math.Abs(l.Cells[1].X0()-vx) < 5 && kleineLetter(b.cel[k][0]):
			label += " " + b.cel[k][0]
			vol += " " + b.cel[k][1]
			over = append(over, k)
		default:
			return label, vol, over
		}
	}
	return label, vol, over
}

func kleineLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// isKopje tells whether a lone cell is the heading of a section: short, no sentence, no value.
func isKopje(s string) bool {
	ws := woord.Lijst(s)
	if len(ws) == 0 || len(ws) > 7 || strings.HasSuffix(s, ".") || strings.HasSuffix(s, ",") || strings.Contains(strings.TrimSuffix(s, ":"), ":") {
		return false
	}
	r := []rune(strings.TrimLeft(s, "0123456789.)§ \t"))
	return len(r) > 0 && unicode.IsUpper(r[0])
}

// eronder gives the cell of the next line that stands under cell c of line r.
func (b *tekstblad) eronder(r, c int) (string, bool) {
	if r+1 >= len(b.cel) || len(b.cel[r+1]) == 0 {
		return "", false
	}
	x := b.p.Lines[r].Cells[c].X0()
	o := b.p.Lines[r+1]
	for k := range o.Cells {
		if math.Abs(o.Cells[k].X0()-x) < 5 || len(o.Cells) == len(b.cel[r]) && k == c && len(o.Cells) > 1 {
			t := b.cel[r+1][k]
			if isLabel(t) && !isNaam(schoonNaam(t)) {
				return "", false
			}
			return t, true
		}
	}
	return "", false
}
