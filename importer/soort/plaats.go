package soort

import (
	"slices"
	"strings"
)

// celScore says how much a cell looks like a title: its place, size, length and company.
func (b *beeld) celScore(i int, c *cel) float64 {
	r := &b.regels[i]
	s := 1.0
	switch {
	case r.nr < 5:
	case r.nr < 9:
		s = 0.92
	case r.nr < 14:
		s = 0.8
	case r.nr < 19:
		s = 0.6
	default:
		s = 0.4
	}
	opvallend := b.body > 0 && r.size >= 1.15*b.body
	if opvallend {
		s = max(s, 0.9) * 1.1
	} else if b.groot >= 1.3*b.body && r.size < 0.8*b.groot {
		s *= 0.8
	}
	if r.bold {
		s *= 1.05
	}
	if r.tekst == strings.ToUpper(r.tekst) {
		s *= 1.05
	}
	switch n := len(strings.Fields(c.tekst)); {
	case n <= 8:
	case n <= 12:
		s *= 0.7
	case n <= 16:
		s *= 0.35
	default:
		s *= 0.1
	}
	if !opvallend && b.regelBreed > 0 && len(c.tekst) >= max(60, b.regelBreed) {
		s *= 0.3 // a full line of running text
	}
	if t := strings.TrimSpace(c.tekst); strings.HasSuffix(t, ".") && (len(t) > 40 || eindwoord(t) > 4) || strings.HasSuffix(t, ",") {
		s *= 0.3
	}
	if datumBegin.MatchString(r.tekst) {
		s *= 0.15 // a row of a log
	}
	if strings.Contains(c.tekst, "?") {
		s *= 0.5 // a question of a form
	}
	if strings.Count(c.tekst, ",") > 1 {
		s *= 0.6 // an enumeration
	}
	if n := strings.Trim(c.nummer, ".)] "); n != "" && hoofdstuk(n) {
		if n == "1" {
			s *= 0.5
		} else {
			s *= 0.25
		}
	}
	return min(s*b.gezelschap(i, c), 1.2)
}

// eindwoord is the length of the last word; "B.V." and "jl." end in a period of their own.
func eindwoord(t string) int {
	w := t[strings.LastIndexByte(t, ' ')+1:]
	return len(strings.Trim(w, "."))
}

func hoofdstuk(n string) bool {
	return n[0] >= '0' && n[0] <= '9' || strings.Trim(n, "IVX") == "" || len(n) == 1
}

// onderwerp are labels whose value is the subject of the paper.
var onderwerp = []string{"betreft", "onderwerp", "inzake", "re", "soort document", "documenttype", "document", "formulier", "soort rapportage", "soort melding", "soort verslag", "soort", "type", "titel", "rapportage", "subject", "betr"}

// gezelschap weighs what stands beside the cell: the value of a label is a title only when
// the label announces a subject, and a label itself is none.
func (b *beeld) gezelschap(i int, c *cel) float64 {
	r := &b.regels[i]
	if len(r.cellen) == 1 || &r.cellen[0] == c {
		if c.dubbelpunt > c.begin && c.dubbelpunt < c.eind {
			if isOnderwerp(string(b.tekst[c.begin:c.dubbelpunt])) {
				return b.onderwerpWaarde()
			}
			return 0.5
		}
		if len(r.cellen) == 1 {
			return 1
		}
		if c.dubbelpunt == c.eind || b.meercellig(i+1) && b.meercellig(i+2) && r.nr > 0 {
			return 0.2 // a label in a block of labels
		}
		return 0.9
	}
	if len(r.cellen) >= 3 {
		return 0.1 // a row of a table
	}
	k := slices.IndexFunc(r.cellen, func(x cel) bool { return x.begin == c.begin })
	if k > 0 && isOnderwerp(string(b.tekst[r.cellen[k-1].begin:r.cellen[k-1].eind])) {
		return b.onderwerpWaarde()
	}
	if r.nr < 3 && r.size >= 1.1*b.body {
		return 0.9
	}
	if k > 0 && r.nr < 2 {
		return 0.7
	}
	return 0.2
}

func (b *beeld) onderwerpWaarde() float64 {
	if b.vorm["email"] > 0 {
		return 0.1
	}
	return 0.8
}

func isOnderwerp(gevouwen string) bool {
	return slices.ContainsFunc(onderwerp, func(s string) bool { return vouw(s) == gevouwen })
}

func (b *beeld) meercellig(i int) bool {
	return i < len(b.regels) && (len(b.regels[i].cellen) > 1 || b.regels[i].cellen[0].dubbelpunt >= 0)
}

var (
	// aanloop may stand before a title without changing what it is.
	aanloop = woorden("concept definitief definitieve def formulier formulieren bijlage uw de het een kopie getekend getekende digitaal digitale wia uwv eerste tweede derde vierde le 2e 3e 4e lste 2de nieuwe nieuw invullen nr nummer rapport rapportage verslag document dossier vertrouwelijk persoonlijk kort korte bevestiging ons onze beknopt beknopte uitgebreide werkgever werknemer medewerker fw fwd re betreft onderwerp inzake titel soort type model format invulformulier resultaat resultaten standaard aangepast aangepaste herziene gewijzigde versie functionele bedrijfsgeneeskundige arbodienst actuele schriftelijk schriftelijke officiele laatste opvolgende")
	// verwijst makes the rest of the line the object of something else.
	verwijst = woorden("van bij op over voor naar na met aan uit in tot ivm tbv nav conform volgens door tijdens als om ten tegen zie u wij ik zijn wordt is hierbij bijgaand")
	// gezegde after the phrase makes the line a sentence.
	gezegde = woorden("volgt volgen is wordt worden werd zijn heeft hebben kan kunnen moet moeten was waren zal zullen gaat loopt ligt staat komt blijft gemaakt gedaan opgesteld ontvangen verstuurd besproken getekend gepland gehad")
	// ander is the head of another paper.
	ander = woorden("uitnodiging aanvraag verzoek reactie begeleidende begeleidend brief factuur toelichting checklist instructie bezwaar herinnering handleiding ontvangst offerte bijlagen mail email protocol voorblad afspraak bericht stappenplan planning status bijstelling beoordeling opdracht concept-reactie ontbreken aanlevering toestemming akkoord aankondiging oproep datum naam")
)

// plaatsInCel weighs the words before the phrase in its cell: the head of a Dutch title
// comes first.
func (b *beeld) plaatsInCel(c *cel, v vondst) float64 {
	begin := c.begin
	if c.dubbelpunt > begin && c.dubbelpunt <= int(v.begin) {
		begin = c.dubbelpunt
	}
	s, onbekend := 1.0, 0
	for _, d := range c.delen {
		if d <= int(v.begin) && d > begin {
			begin, s = d, 0.9
		}
	}
	for _, w := range b.woorden(begin, int(v.begin)) {
		switch {
		case ander[w]:
			s = min(s, 0.2)
		case verwijst[w]:
			s = min(s, 0.25)
		case !aanloop[w] && !cijfers(w):
			onbekend++
		}
	}
	switch {
	case onbekend > 5:
		s *= 0.3
	case onbekend > 2:
		s *= 0.6
	case onbekend > 0:
		s *= 0.8
	}
	na := b.woorden(int(v.end), c.eind)
	if len(na) > 6 {
		s *= 0.7
	}
	if slices.ContainsFunc(na, func(w string) bool { return gezegde[w] }) {
		s *= 0.3
	}
	return s
}

func cijfers(w string) bool { return strings.Trim(w, "0123456789olm") == "" }
