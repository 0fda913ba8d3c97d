package rapport

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// breedte is the number of columns of the text report.
const breedte = 100

// tekst collects lines that fit in breedte.
type tekst struct{ b strings.Builder }

func (t *tekst) wit() { t.b.WriteByte('\n') }

// regel writes one line as it is; for short texts of our own.
func (t *tekst) regel(inspring int, s string) {
	t.b.WriteString(strings.Repeat(" ", inspring) + s + "\n")
}

func (t *tekst) titel(s string) {
	t.wit()
	t.regel(0, strings.ToUpper(s))
	t.regel(0, strings.Repeat("─", utf8.RuneCountInString(s)))
}

func (t *tekst) veld(naam, waarde string) { t.hangend(0, 18, naam, waarde) }

// alinea writes s, broken over lines that all begin at column inspring; nothing when empty.
func (t *tekst) alinea(inspring int, s string) {
	for _, r := range breek(s, breedte-inspring) {
		t.regel(inspring, r)
	}
}

// hangend writes a label and, in the column after it (kolom wide), the text.
func (t *tekst) hangend(inspring, kolom int, label, s string) {
	regels := breek(s, breedte-inspring-kolom)
	if len(regels) == 0 {
		regels = []string{""}
	}
	vulling := max(kolom-utf8.RuneCountInString(label), 1)
	t.regel(inspring, strings.TrimRight(label+strings.Repeat(" ", vulling)+regels[0], " "))
	for _, r := range regels[1:] {
		t.regel(inspring+kolom, r)
	}
}

// breek breaks s at spaces into lines of at most n characters; a longer word, such as a path,
// is cut. Control characters become spaces: text from a paper must not steer the terminal.
func breek(s string, n int) []string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return ' '
		}
		return r
	}, s)
	var uit []string
	regel := ""
	lengte := 0
	for _, w := range strings.Fields(s) {
		for _, stuk := range knip([]rune(w), n) {
			l := utf8.RuneCountInString(stuk)
			switch {
			case lengte == 0:
				regel, lengte = stuk, l
			case lengte+1+l <= n:
				regel, lengte = regel+" "+stuk, lengte+1+l
			default:
				uit = append(uit, regel)
				regel, lengte = stuk, l
			}
		}
	}
	if lengte > 0 {
		uit = append(uit, regel)
	}
	return uit
}

func knip(w []rune, n int) []string {
	var uit []string
	for len(w) > n {
		uit = append(uit, string(w[:n]))
		w = w[n:]
	}
	return append(uit, string(w))
}

// woord gives the outcome in words.
func woord(u oordeel.Uitkomst) string { return strings.ReplaceAll(string(u), "-", " ") }

func teken(u oordeel.Uitkomst) string {
	switch u {
	case oordeel.Voldaan:
		return "✓"
	case oordeel.Tekort:
		return "✗"
	case oordeel.NietTeBepalen:
		return "?"
	case oordeel.ZelfBeoordelen:
		return "▸"
	}
	return "–"
}

func groepnaam(g oordeel.Groep) string {
	s := string(g)
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

func naamOf(f dossier.Feit[string]) string {
	switch {
	case f.Waarde == "":
		return "onbekend"
	case f.Status == dossier.Strijdig:
		return f.Waarde + " (de stukken spreken elkaar tegen)"
	}
	return f.Waarde
}

// Omvang writes what was searched: "23 documenten, 141 pagina's, 2 bestanden onleesbaar".
func Omvang(g dossier.Gezocht) string {
	s := aantal(g.Documenten, "document", "documenten") + ", " + aantal(g.Paginas, "pagina", "pagina's")
	if g.Onleesbaar > 0 {
		s += ", " + aantal(g.Onleesbaar, "bestand", "bestanden") + " onleesbaar"
	}
	return s
}

func aantal(n int, een, meer string) string {
	if n == 1 {
		return "1 " + een
	}
	return fmt.Sprintf("%d %s", n, meer)
}

func bewijsregel(b dossier.Bewijs) string {
	s := b.Bestand
	if b.Pagina > 0 {
		s += fmt.Sprintf(", pagina %d", b.Pagina)
	}
	if b.Citaat != "" {
		s += ": “" + b.Citaat + "”"
	}
	return s
}

func vindplaats(d *dossier.Document) string {
	return plaats(d.Bestand, d.Paginas)
}

// Dubbelzin says of a file or document that is there twice which one counts, and why.
func Dubbelzin(x *dossier.Dubbel) string {
	if x.Gelijk() {
		return x.Bestand + ": hetzelfde bestand als " + x.Van
	}
	s := plaats(x.Bestand, x.Paginas) + ": hetzelfde stuk als " + plaats(x.Van, x.VanPaginas) + ", dat meetelt"
	if x.Reden != "" {
		s += " (" + x.Reden + ")"
	}
	return s
}

// kopie says behind a document that it does not count.
func kopie(d *dossier.Document) string {
	if d.Telt() {
		return ""
	}
	return " (telt niet mee: hetzelfde stuk als " + plaats(d.DubbelVan.Bestand, d.DubbelVan.Paginas) + ")"
}

func plaats(bestand string, paginas [2]int) string {
	if paginas[0] == paginas[1] {
		return fmt.Sprintf("%s, pagina %d", bestand, paginas[0])
	}
	return fmt.Sprintf("%s, pagina %d-%d", bestand, paginas[0], paginas[1])
}

// Datumtekst writes a date as exactly as it is known: 15-01-2024, 01-2024 or 2024.
func Datumtekst(x *dossier.Datering) string {
	if x == nil || !x.Dag.Bekend() {
		return "–"
	}
	switch x.Precisie {
	case dossier.OpMaand:
		return x.Dag.Tijd().Format("01-2006")
	case dossier.OpJaar:
		return x.Dag.Tijd().Format("2006")
	}
	return x.Dag.Kort()
}

// twijfel marks a type that is less than fairly certain.
func twijfel(d *dossier.Document) string {
	if d.Zekerheid < 0.6 && d.Soort != dossier.Overig {
		return " (onzeker)"
	}
	return ""
}

// duizend writes a whole number with Dutch thousands separators: 21.000.
func duizend(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

func nietLeeg(delen ...string) []string {
	var uit []string
	for _, d := range delen {
		if d != "" {
			uit = append(uit, d)
		}
	}
	return uit
}
