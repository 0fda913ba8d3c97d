package splits

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"dossiercheck/importer/page"
	"dossiercheck/importer/soort"
)

// blad is what a page shows of being the start, the middle or the end of a document.
type blad struct {
	p         *page.Page
	leeg      bool
	titels    []soort.Titel
	nummer    int  // printed page number, 0 if none
	van       int  // "van 3", 0 if not given
	voluit    bool // "pagina 2", not a bare digit
	labels    []string
	soort     soort.Uitslag // what the page would be on its own
	topregels []string      // the first lines
	datum     bool          // a date stands near the top
	tekens    int
	voet      string // running foot, without digits
	kop       string // first line, without digits
	mail      bool
	onderwerp string
	aanhef    bool
	adres     bool // an addressee stands near the top
	slot      bool // ends as a document ends
	lopend    bool // ends in the middle of a sentence
	klein     bool // begins with a lower-case word
	eersteNr  int  // first and last section number
	laatsteNr int
	lettergr  float64
	vol       float64 // share of the height that is filled
}

var (
	paginaVoluit = regexp.MustCompile(`(?i)\b(?:pagina|pag\.?|bladzijde|blz\.?|blad|page|p\.)\s*:?\s*(\d{1,3})(?:\s*(?:van|/|of|-|uit)\s*(\d{1,3}))?(?:\s|$|[|)\].,])`)
	paginaKaal   = regexp.MustCompile(`^\s*[-–]?\s*(\d{1,3})\s*(?:(?:/|van)\s*(\d{1,3}))?\s*[-–]?\s*$`)
	labelBekend  = regexp.MustCompile(`(?i)^\W*(?:\d[\d.]*\s*)?(naam|werknemer|werkneemster|medewerker|kandidaat|cli[eë]nt|deelnemer|betrokkene|voorletters en achternaam|bsn|burgerservicenummer|geboren|geboortedatum|geb\.?\s?datum|werkgever|opdrachtgever|bedrijfsnaam|functie|eerste (?:ziekte|verzuim) ?dag|1e (?:ziekte|verzuim)dag|datum[\w -]*|spreekuurdatum|spreekuur|gespreksdatum|betreft|onderwerp|ons kenmerk|kenmerk|uw kenmerk|referentie|bedrijfsarts|arts|periode|aanwezig(?:en)?|dossiernummer|personeelsnummer|rapportnummer|offertenummer|nummer|afdeling|leidinggevende|behandeld door|doorkiesnummer|arbodienst|casemanager)\b`)
	mailVan      = regexp.MustCompile(`(?i)^\s*\*{0,2}(?:van|from)\*{0,2}\s*[:\t]`)
	mailRest     = regexp.MustCompile(`(?i)^\s*\*{0,2}(?:aan|to|verzonden|sent|datum|date|onderwerp|subject|cc)\*{0,2}\s*[:\t]`)
	mailOver     = regexp.MustCompile(`(?i)^\s*\*{0,2}(?:onderwerp|subject)\*{0,2}\s*[:\t]\s*(.*)$`)
	mailVoor     = regexp.MustCompile(`(?i)^(?:(?:re|fw|fwd|antw|antwoord|doorst)\s*:\s*)+`)
	adresRegel   = regexp.MustCompile(`(?i)^\s*(?:aan\b|t\.?a\.?v\.?\b|de heer\b|mevrouw\b|mevr\.|mw\.|dhr\.|postbus\s+\d)`)
	aanhefRegel  = regexp.MustCompile(`(?i)^\s*(?:geachte|beste|hallo|goede(?:morgen|middag|navond)|l\.s\.|zeer geachte)\b`)
	slotRegel    = regexp.MustCompile(`(?i)\b(?:handtekening|akkoord|hoogachtend|vriendelijke groet(?:en)?|met (?:vriendelijke )?groet|ondertekend|ondertekening|aldus (?:opgemaakt|opgesteld|getekend)|getekend|bedrijfsarts|registerarbeidsdeskundige|gewaarmerkt|bijlagen?:|onder supervisie|volgende afspraak)\b`)
	datumUit     = regexp.MustCompile(`(?i)\b(?:\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s+(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?(?:\s+\d{4})?)\b`)
	sectie       = regexp.MustCompile(`^\s*(\d{1,2})(?:\.\d{1,2})*[A-G]?[.)]?\s+\pL`)
	rijDatum     = regexp.MustCompile(`^\s*\d{1,2}[-/.]\d{1,2}`)
)

func bekijk(p *page.Page) *blad {
	b := &blad{p: p}
	regels := make([]string, 0, len(p.Lines))
	var sizes []float64
	for i := range p.Lines {
		regels = append(regels, p.Lines[i].Text())
		sizes = append(sizes, p.Lines[i].Size)
	}
	if len(strings.Join(regels, "")) < 20 {
		b.leeg = true
		return b
	}
	slices.Sort(sizes)
	b.tekens = len(strings.Join(regels, " "))
	b.lettergr = sizes[len(sizes)/2]
	b.titels = soort.Titels(*p)
	b.soort = soort.Herken([]page.Page{*p}, "")
	b.leesNummer(regels)
	b.leesTop(regels)
	b.leesEind(regels)
	b.leesSecties(regels)
	if p.Height > 0 {
		b.vol = p.Lines[max(0, len(p.Lines)-3)].Y1 / p.Height
	}
	return b
}

// leesNummer finds the printed page number in the head or the foot.
func (b *blad) leesNummer(regels []string) {
	n := len(regels)
	for i, r := range regels {
		if i >= 4 && i < n-5 {
			continue
		}
		if m := paginaVoluit.FindStringSubmatch(r); m != nil {
			b.nummer, b.van, b.voluit = getal(m[1]), getal(m[2]), true
			return
		}
	}
	for i := n - 1; i >= max(0, n-2); i-- {
		cellen := strings.Split(regels[i], "\t")
		if m := paginaKaal.FindStringSubmatch(cellen[len(cellen)-1]); m != nil && (len(cellen) > 1 || i == n-1) {
			b.nummer, b.van = getal(m[1]), getal(m[2])
			b.voluit = b.van > 0
			return
		}
	}
}

func getal(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

func (b *blad) leesTop(regels []string) {
	b.kop = vlak(regels[0], false)
	for _, r := range regels[:min(len(regels), kopregels)] {
		if paginaVoluit.MatchString(r) {
			r = paginaVoluit.ReplaceAllString(r, "")
		}
		b.topregels = append(b.topregels, strings.ToLower(r))
		b.datum = b.datum || datumUit.MatchString(r)
	}
	n := len(regels)
	b.voet = vlak(paginaVoluit.ReplaceAllString(regels[n-1], ""), false)
	van, rest := false, 0
	for i, r := range regels {
		if i < 14 && rijDatum.FindString(r) == "" {
			for _, c := range strings.Split(r, "\t") {
				if m := labelBekend.FindStringSubmatch(c); m != nil && isLabel(c, m[0], strings.Contains(r, "\t")) {
					b.labels = append(b.labels, strings.ToLower(m[1]))
				}
			}
		}
		if i < 9 {
			van = van || mailVan.MatchString(r)
			if mailRest.MatchString(r) {
				rest++
			}
			if m := mailOver.FindStringSubmatch(r); m != nil {
				b.onderwerp = vlak(mailVoor.ReplaceAllString(strings.TrimSpace(m[1]), ""), true)
			}
		}
		if i < 9 && adresRegel.MatchString(r) && len(r) < 80 {
			b.adres = true
		}
		if i < 24 && aanhefRegel.MatchString(r) {
			b.aanhef = true
		}
	}
	b.mail = van && rest >= 2
	first := strings.TrimSpace(regels[0])
	for _, r := range first {
		b.klein = unicode.IsLower(r)
		break
	}
}

// isLabel tells a label from a sentence that opens with the same word: it stands in a cell
// of its own, or a colon follows soon.
func isLabel(cel, woord string, rij bool) bool {
	if k := strings.IndexByte(cel, ':'); k >= 0 && k <= len(woord)+24 {
		return true
	}
	return rij && len(cel) <= 40 || len(cel) <= len(woord)+2
}

func (b *blad) leesEind(regels []string) {
	n := len(regels)
	for i := max(0, n-8); i < n; i++ {
		b.slot = b.slot || rijDatum.FindString(regels[i]) == "" && slotRegel.MatchString(regels[i])
	}
	// the last line that is no foot
	for i := n - 1; i >= max(0, n-3); i-- {
		r := strings.TrimSpace(regels[i])
		if len(r) < 45 || paginaVoluit.MatchString(r) {
			continue
		}
		b.lopend = !strings.ContainsAny(r[len(r)-1:], ".!?:;)")
		return
	}
}

func (b *blad) leesSecties(regels []string) {
	for _, r := range regels {
		m := sectie.FindStringSubmatch(r)
		if m == nil || rijDatum.MatchString(r) || len(r) > 80 {
			continue
		}
		k := getal(m[1])
		if k == 0 || k > 25 || b.laatsteNr > 0 && k > b.laatsteNr+3 {
			continue
		}
		if b.eersteNr == 0 {
			b.eersteNr = k
		}
		b.laatsteNr = k
	}
}

// vlak lowers and keeps letters, and digits if asked.
func vlak(s string, cijfers bool) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || cijfers && unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// kopregels is how many lines at the top are compared for a running head.
const kopregels = 10

// vergelijkTop compares the tops of two pages. Gelijk is how many lines they begin with in
// common; andereDatum tells that further on a line differs only in its date, as it does on
// prints of the same form or letter.
func (b *blad) vergelijkTop(vorige *blad) (gelijk int, andereDatum bool) {
	for i := range min(len(b.topregels), len(vorige.topregels)) {
		x, y := b.topregels[i], vorige.topregels[i]
		if x == y {
			if gelijk == i {
				gelijk++
			}
			continue
		}
		kx, ky := datumUit.ReplaceAllString(x, ""), datumUit.ReplaceAllString(y, "")
		if len(kx) < len(x) && len(ky) < len(y) && vlak(kx, false) == vlak(ky, false) {
			return gelijk, true
		}
	}
	return gelijk, false
}

// voorblad tells whether the page is a cover: a title and a few lines, nothing signed.
func (b *blad) voorblad() bool {
	_, s := b.titel()
	return len(b.p.Lines) <= 14 && b.tekens < 450 && s >= 0.3 && !b.slot && !b.aanhef && !b.mail
}

// titel is the best title near the top, with its strength 0 to about 1.2.
func (b *blad) titel() (soort.Titel, float64) {
	var beste soort.Titel
	sterkte := 0.0
	for _, t := range b.titels {
		if t.Regel > 9 {
			continue
		}
		if s := t.Score * math.Min(t.Kracht, 6) / 6; s > sterkte {
			beste, sterkte = t, s
		}
	}
	return beste, sterkte
}
