package main

import (
	"fmt"
	"strings"

	"codeberg.org/go-pdf/fpdf"
)

// wijze is the way a producer puts text on a page. The reader of the program has to cope
// with all of them.
type wijze int

const (
	heel     wijze = iota // a line in one string
	sprongen              // TJ with jumps instead of space characters
	perWoord              // every word placed on its own
	zestien               // hexadecimal strings, Tm and the ' operator
	eigen                 // own codes per font, named by /Differences
)

// zetter collects the drawing operators of a page in points, origin at the top left.
type zetter struct {
	strings.Builder
	hoe   wijze
	maat  *fpdf.Fpdf
	codes map[rune]int // for eigen
	volg  []rune
}

func nieuweZetter(hoe wijze) *zetter {
	m := fpdf.New("P", "pt", "A4", "")
	m.SetFont("Helvetica", "", 10)
	return &zetter{hoe: hoe, maat: m, codes: map[rune]int{}}
}

// breedte of s in points, in Helvetica or Helvetica-Bold.
func (z *zetter) breedte(s string, vet bool, corps float64) float64 {
	stijl := ""
	if vet {
		stijl = "B"
	}
	z.maat.SetFont("Helvetica", stijl, corps)
	return z.maat.GetStringWidth(string(latijn(s)))
}

// breek divides s into lines of at most w points.
func (z *zetter) breek(s string, w, corps float64) []string {
	var uit []string
	for _, al := range strings.Split(s, "\n") {
		regel := ""
		for _, woord := range strings.Fields(al) {
			if regel != "" && z.breedte(regel+" "+woord, false, corps) > w {
				uit = append(uit, regel)
				regel = woord
				continue
			}
			regel = strings.TrimSpace(regel + " " + woord)
		}
		uit = append(uit, regel)
	}
	return uit
}

func (z *zetter) code(s string) []byte {
	if z.hoe != eigen {
		return latijn(s)
	}
	var b []byte
	for _, c := range s {
		if _, ok := z.codes[c]; !ok {
			z.volg = append(z.volg, c)
			z.codes[c] = len(z.volg) + 32
		}
		b = append(b, byte(z.codes[c]))
	}
	return b
}

// schrijf puts a line of text with its base line at y from the top.
func (z *zetter) schrijf(x, y float64, s string, vet bool, corps float64) {
	font := "F1"
	if vet {
		font = "F2"
	}
	py := 842 - y
	fmt.Fprintf(z, "BT /%s %.1f Tf ", font, corps)
	switch z.hoe {
	case sprongen:
		fmt.Fprintf(z, "1 0 0 1 %.2f %.2f Tm [", x, py)
		for i, w := range strings.Fields(s) {
			if i > 0 {
				z.WriteString("-278")
			}
			z.WriteString(letterlijk(z.code(w)))
		}
		z.WriteString("] TJ")
	case perWoord:
		ruimte := z.breedte(" ", vet, corps)
		px := 0.0
		for i, w := range strings.Fields(s) {
			if i == 0 {
				fmt.Fprintf(z, "%.2f %.2f Td ", x, py)
			} else {
				fmt.Fprintf(z, "%.2f 0 Td ", px)
			}
			fmt.Fprintf(z, "%s Tj ", letterlijk(z.code(w)))
			px = z.breedte(w, vet, corps) + ruimte
		}
	case zestien:
		fmt.Fprintf(z, "%.1f TL 1 0 0 1 %.2f %.2f Tm <%X> '", corps, x, py+corps, z.code(s))
	default:
		fmt.Fprintf(z, "%.2f %.2f Td %s Tj", x, py, letterlijk(z.code(s)))
	}
	z.WriteString(" ET\n")
}

// vlak fills a rectangle; grijs is 0 (black) to 1 or an "r g b" triple.
func (z *zetter) vlak(x, y, w, h float64, kleur string) {
	fmt.Fprintf(z, "q %s rg %.2f %.2f %.2f %.2f re f Q\n", kleur, x, 842-y-h, w, h)
}

func (z *zetter) kader(x, y, w, h float64) {
	fmt.Fprintf(z, "q 0.5 w 0.4 G %.2f %.2f %.2f %.2f re S Q\n", x, 842-y-h, w, h)
}

// krabbel draws the same signature as the fpdf houses do, in points.
func (z *zetter) krabbel(x, y float64, naam string) {
	d := dobbelVan(naam)
	kleur := "0.05 0.05 0.05"
	if d.volgende() < 0.6 {
		kleur = "0.1 0.16 0.5"
	}
	fmt.Fprintf(z, "q 1.2 w %s RG %.1f %.1f m\n", kleur, x, 842-y-16)
	px := x
	n := 4 + int(d.volgende()*3)
	for range n {
		nx, ny := px+11+14*d.volgende(), y+6+22*d.volgende()
		fmt.Fprintf(z, "%.1f %.1f %.1f %.1f %.1f %.1f c\n", px-8*d.volgende(), 842-(y-11+28*d.volgende()), nx+8*d.volgende(), 842-(y+34*d.volgende()), nx, 842-ny)
		px = nx
	}
	fmt.Fprintf(z, "%.1f %.1f %.1f %.1f %.1f %.1f c S Q\n", px-34, 842-(y+36), x+11, 842-(y+31), x+85, 842-(y+26))
}

// fonts gives the font objects for the page resources.
func (z *zetter) fonts(r *ruw) (gewoon, vet int) {
	enc := "/WinAnsiEncoding"
	if z.hoe == eigen {
		var b strings.Builder
		b.WriteString("<< /Type /Encoding /Differences [33")
		for _, c := range z.volg {
			b.WriteString(" /" + glyphNaam(c))
		}
		b.WriteString("] >>")
		enc = fmt.Sprintf("%d 0 R", r.nieuw(b.String()))
	}
	// With own codes a reader needs the widths too.
	breed := func(vet bool) string {
		if z.hoe != eigen {
			return ""
		}
		var b strings.Builder
		fmt.Fprintf(&b, "/FirstChar 33 /LastChar %d /Widths [", 32+len(z.volg))
		for _, c := range z.volg {
			fmt.Fprintf(&b, "%.0f ", z.breedte(string(c), vet, 1000))
		}
		return b.String() + "]"
	}
	gewoon = r.nieuw("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding " + enc + " " + breed(false) + " >>")
	vet = r.nieuw("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding " + enc + " " + breed(true) + " >>")
	return gewoon, vet
}

var glyphNamen = map[rune]string{' ': "space", '.': "period", ',': "comma", '-': "hyphen", ':': "colon", '/': "slash", '(': "parenleft", ')': "parenright",
	'0': "zero", '1': "one", '2': "two", '3': "three", '4': "four", '5': "five", '6': "six", '7': "seven", '8': "eight", '9': "nine", '?': "question",
	'\'': "quotesingle", '+': "plus", ';': "semicolon", '%': "percent", '&': "ampersand", 'é': "eacute", 'ë': "edieresis", 'ï': "idieresis", 'è': "egrave",
	'_': "underscore", '@': "at", '"': "quotedbl", '=': "equal", '–': "endash", '€': "Euro", 'ö': "odieresis", 'ê': "ecircumflex"}

func glyphNaam(c rune) string {
	if n, ok := glyphNamen[c]; ok {
		return n
	}
	return string(c)
}
