package soort

// zoeker finds many phrases in one pass over folded text (Aho and Corasick's automaton).
type zoeker struct {
	volgende [][tekens]int32
	terug    []int32
	uit      [][]int32 // phrases that end in this state
	frases   []frase
}

// tekens is the size of the folded alphabet: a-z and 0-9.
const tekens = 36

// frase is a phrase from the table.
type frase struct {
	bron              string  // as written
	tekst             string  // folded
	letters           uint64  // which characters occur in it
	openLinks, openRe bool    // "*": may begin or end inside a word
	delen             []int32 // ".." and "~": phrases that follow each other closely
	klein             bool    // "~": with only small words between them
}

// vondst is a place where a phrase stands.
type vondst struct {
	frase      int32
	begin, end int32 // bytes of the folded text, end exclusive
}

func teken(c byte) int {
	if c >= 'a' {
		return int(c - 'a')
	}
	return int(c-'0') + 26
}

// letters gives the set of characters of a folded text.
func letters[T string | []byte](s T) uint64 {
	var m uint64
	for i := 0; i < len(s); i++ {
		m |= 1 << teken(s[i])
	}
	return m
}

func nieuweZoeker(frases []frase) *zoeker {
	z := &zoeker{frases: frases}
	z.staat()
	for i, f := range frases {
		if f.delen != nil {
			continue
		}
		s := int32(0)
		for j := 0; j < len(f.tekst); j++ {
			c := teken(f.tekst[j])
			if z.volgende[s][c] == 0 {
				n := z.staat()
				z.volgende[s][c] = n
			}
			s = z.volgende[s][c]
		}
		z.uit[s] = append(z.uit[s], int32(i))
	}
	z.verbind()
	return z
}

func (z *zoeker) staat() int32 {
	z.volgende = append(z.volgende, [tekens]int32{})
	z.terug = append(z.terug, 0)
	z.uit = append(z.uit, nil)
	return int32(len(z.uit) - 1)
}

// verbind fills the failure links, so that every step is a single lookup.
func (z *zoeker) verbind() {
	var rij []int32
	for _, n := range z.volgende[0] {
		if n != 0 {
			rij = append(rij, n)
		}
	}
	for len(rij) > 0 {
		s := rij[0]
		rij = rij[1:]
		z.uit[s] = append(z.uit[s], z.uit[z.terug[s]]...)
		for c, n := range z.volgende[s] {
			if n == 0 {
				z.volgende[s][c] = z.volgende[z.terug[s]][c]
				continue
			}
			z.terug[n] = z.volgende[z.terug[s]][c]
			rij = append(rij, n)
		}
	}
}

// zoek gives all places, in order of their end. A phrase must begin and end at a word,
// unless it is open on that side.
func (z *zoeker) zoek(g *gevouwen) []vondst {
	var uit []vondst
	s := int32(0)
	for i, c := range g.tekst {
		s = z.volgende[s][teken(c)]
		for _, f := range z.uit[s] {
			fr := &z.frases[f]
			b := i + 1 - len(fr.tekst)
			if (fr.openLinks || g.begin[b]) && (fr.openRe || g.eind[i]) {
				uit = append(uit, vondst{f, int32(b), int32(i + 1)})
			}
		}
	}
	return uit
}

// spanne is how many characters may stand between the parts of a phrase with "..", and
// kleineSpanne between those of one with "~".
const (
	spanne       = 45
	kleineSpanne = 16
)

// tussen are the small words that "~" may stand for; numbers may stand there too.
var tussen = woorden("van het de een op over aan door voor met in uit bij tot om tbv t b v ivm inzake naar tijdens na uw uws onze ons mijn nr nummer dd d")

// voegSamen adds the places of phrases whose parts follow each other closely.
func (v *verzameling) voegSamen(g *gevouwen, vs []vondst) []vondst {
	waar := opFrase(vs)
	for _, i := range v.samengesteld {
		f := &v.zoeker.frases[i]
		reeks := waar[f.delen[0]]
		for _, d := range f.delen[1:] {
			var langer []vondst
			for _, x := range reeks {
				for _, y := range waar[d] {
					if y.begin >= x.end && g.volgt(f.klein, x.end, y.begin) {
						langer = append(langer, vondst{i, x.begin, y.end})
						break
					}
				}
			}
			reeks = langer
		}
		vs = append(vs, reeks...)
	}
	return vs
}

// volgt tells whether the text between two parts is short enough.
func (g *gevouwen) volgt(klein bool, van, tot int32) bool {
	if !klein {
		return tot-van <= spanne
	}
	if tot-van > kleineSpanne {
		return false
	}
	for _, w := range g.woorden(int(van), int(tot)) {
		if !tussen[w] && !cijfers(w) {
			return false
		}
	}
	return true
}
