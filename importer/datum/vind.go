package datum

import (
	"math"
	"slices"
	"strings"

	"dossiercheck/importer/page"
)

// Vondst is a date expression with its place on a page: line and cell, counted from 0. Van
// and Tot are byte offsets in the text of that cell. CelTot is the last cell, other than Cel
// only for a date spread over cells. Afgebroken is set when the date runs on in the next
// line; Van and Tot then hold its first part.
type Vondst struct {
	Uitdrukking
	Regel, Cel, CelTot int
	Afgebroken         bool
}

// Vind gives the date expressions of a page in reading order.
func Vind(p *page.Page) []Vondst { return maakBlad(p).vind() }

// blad is a page with the texts of its cells at hand.
type blad struct {
	nr     int
	regels []regel
	rechts float64 // right edge of the text
}

type regel struct {
	tekst  string // cells parted by tabs
	cellen []cel
	y      float64
}

type cel struct {
	tekst  string
	van    int // offset in the line's text
	x0, x1 float64
}

func maakBlad(p *page.Page) *blad {
	b := &blad{nr: p.Number, regels: make([]regel, len(p.Lines))}
	for i, l := range p.Lines {
		r := regel{y: l.Y0}
		var sb strings.Builder
		for j, c := range l.Cells {
			if j > 0 {
				sb.WriteByte('\t')
			}
			t := c.Text()
			k := cel{tekst: t, van: sb.Len(), x0: c.X0()}
			if n := len(c.Words); n > 0 {
				k.x1 = c.Words[n-1].X1
				b.rechts = math.Max(b.rechts, k.x1)
			}
			r.cellen = append(r.cellen, k)
			sb.WriteString(t)
		}
		r.tekst = sb.String()
		b.regels[i] = r
	}
	return b
}

func (b *blad) vind() []Vondst {
	var uit []Vondst
	bezet := map[[2]int]int{} // line, cell: bytes at its start that belong to the line above
	for i := range b.regels {
		r := &b.regels[i]
		var van []Vondst
		for _, u := range Lees(r.tekst) {
			v := Vondst{Uitdrukking: u, Regel: i}
			v.Cel = r.celOp(u.Van)
			v.CelTot = r.celOp(u.Tot - 1)
			v.Van -= r.cellen[v.Cel].van
			v.Tot -= r.cellen[v.CelTot].van
			if v.Van < bezet[[2]int{i, v.Cel}] {
				continue
			}
			van = append(van, v)
		}
		for j := range r.cellen {
			v, doel, n := b.afgebroken(i, j)
			if n == 0 {
				continue
			}
			bezet[doel] = n
			van = slices.DeleteFunc(van, func(w Vondst) bool { return w.Cel == j && w.Tot > v.Van })
			van = append(van, v)
		}
		slices.SortStableFunc(van, func(a, c Vondst) int {
			if a.Cel != c.Cel {
				return a.Cel - c.Cel
			}
			return a.Van - c.Van
		})
		uit = append(uit, van...)
	}
	return uit
}

func (r *regel) celOp(at int) int {
	for j := len(r.cellen) - 1; j > 0; j-- {
		if at >= r.cellen[j].van {
			return j
		}
	}
	return 0
}

// afgebroken looks for a date that begins at the end of cell j of line i and runs on at the
// start of the cell below it. doel is that cell and n the number of its bytes that belong to
// the date; n is 0 when there is none.
func (b *blad) afgebroken(i, j int) (v Vondst, doel [2]int, n int) {
	c := b.regels[i].cellen[j]
	t := tekens(c.tekst)
	if len(t) == 0 {
		return v, doel, 0
	}
	// only a tail that can begin a date: a figure, a month or a mark after a figure
	k := len(t) - 1
	for k > 0 && (t[k].klas == leesteken || t[k].klas == spatie) && len(t)-k < 3 {
		k--
	}
	if t[k].klas == letters {
		if _, _, ok := maand(t[k].t); !ok && !strings.HasSuffix(c.tekst, "-") {
			return v, doel, 0
		}
	} else if t[k].klas != cijfers {
		return v, doel, 0
	}
	for i2 := i + 1; i2 < len(b.regels) && i2 <= i+2; i2++ {
		for j2, d := range b.regels[i2].cellen {
			if math.Abs(d.x0-c.x0) > 6 && !(j2 == 0 && j == len(b.regels[i].cellen)-1 && len(b.regels[i2].cellen) == 1) {
				continue
			}
			staart := c.tekst
			tussen := " "
			if strings.HasSuffix(staart, "-") || strings.HasSuffix(staart, "/") {
				tussen = ""
				if t[k].klas == letters {
					staart = staart[:len(staart)-1] // "okto-" and "ber 2024"
				}
			}
			kop := d.tekst
			if len(kop) > 40 {
				kop = kop[:40]
			}
			for _, u := range Lees(staart + tussen + kop) {
				if u.Van >= len(staart) || u.Tot <= len(staart)+len(tussen) || u.Twijfel {
					continue
				}
				over := u.Tot - len(staart) - len(tussen)
				u.Tot = len(c.tekst)
				return Vondst{Uitdrukking: u, Regel: i, Cel: j, CelTot: j, Afgebroken: true},
					[2]int{i2, j2}, over
			}
			return v, doel, 0
		}
	}
	return v, doel, 0
}

// boven gives the index of the cell of line k that stands in the column of cell j of line i,
// or -1.
func (b *blad) boven(i, j, k int) int {
	r, o := &b.regels[i], &b.regels[k]
	if len(r.cellen) == len(o.cellen) && len(r.cellen) > 1 {
		return j
	}
	c := r.cellen[j]
	beste, meest := -1, 0.0
	for m, d := range o.cellen {
		w := math.Min(c.x1, d.x1) - math.Max(c.x0, d.x0)
		if math.Abs(c.x0-d.x0) < 4 {
			w += 1000
		}
		if w > meest {
			beste, meest = m, w
		}
	}
	return beste
}

// citaatLengte is the longest quote, in runes, unless the date itself is longer.
const citaatLengte = 110

// citaat gives the literal piece of the page around a find: the whole cell if it is short,
// else the words next to the date.
func (b *blad) citaat(v Vondst) string {
	r := &b.regels[v.Regel]
	if v.CelTot != v.Cel {
		return r.tekst[r.cellen[v.Cel].van : r.cellen[v.CelTot].van+len(r.cellen[v.CelTot].tekst)]
	}
	return Knip(r.cellen[v.Cel].tekst, v.Van, v.Tot)
}

// Knip gives a piece of t around t[van:tot] of at most about 110 characters, cut between words.
func Knip(t string, van, tot int) string {
	if len(t) <= citaatLengte+10 {
		return t
	}
	ruimte := max(0, citaatLengte-(tot-van))
	a := max(0, van-ruimte*2/3)
	e := min(len(t), tot+ruimte-(van-a))
	if a > 0 {
		if s := strings.IndexByte(t[a:van], ' '); s >= 0 {
			a += s + 1
		} else {
			a = van
		}
	}
	if e < len(t) {
		if s := strings.LastIndexByte(t[tot:e], ' '); s >= 0 {
			e = tot + s
		} else {
			e = tot
		}
	}
	return t[a:e]
}
