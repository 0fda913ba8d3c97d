package soort

import (
	"embed"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"sync"

	"dossiercheck/checker/dossier"
)

// Format of the tables in the folder tabel. A line is a signal of the type named by the last
// line "soort <slug>"; "#" opens a comment.
//
//	titel   6    : a | b        the best title among the phrases, times how title-like it stands
//	rubriek 1/4  : a | b | c    each heading or label counts 1, together at most 4
//	woord   1/3  : a | b        each phrase that stands anywhere counts 1, at most 3
//	hoofd, slot, tekent, voet, naam   the same in the first lines, the signing part, the lines
//	                            with the sender, the foot, the file name
//	als     2    : vorm email & woord a | b & !slot c -- reden    all conditions hold
//
// In a phrase "*" at either end lets it begin or end inside a word, and "~" stands for a few
// small words or none ("bijstelling ~ plan van aanpak"). ".." parts words that follow each other
// closely with others between them ("meld .. ziek").
//
//go:embed tabel/*.txt
var tabelFS embed.FS

// waar is the part of the document in which a signal looks.
type waar uint8

const (
	waarTitel waar = iota
	waarRubriek
	waarWoord
	waarHoofd
	waarSlot
	waarTekent // the lines with the sender's name
	waarVoet
	waarNaam
	waarVorm // only in conditions: a measured property
	waarAls
)

var waarNamen = map[string]waar{
	"titel": waarTitel, "rubriek": waarRubriek, "woord": waarWoord, "hoofd": waarHoofd,
	"slot": waarSlot, "tekent": waarTekent, "voet": waarVoet, "naam": waarNaam, "vorm": waarVorm, "als": waarAls,
}

// signaal is one line of the table.
type signaal struct {
	soort   int // index in soorten
	waar    waar
	gewicht float64
	top     float64 // most that the phrases count together
	frases  []int32
	als     []voorwaarde
	reden   string
	dubbel  bool // parts the two evaluations that share a form
}

// voorwaarde is one condition of an "als" line.
type voorwaarde struct {
	waar   waar
	niet   bool
	frases []int32
	vorm   string
	min    float64
	max    float64
}

// verzameling is the whole table, ready for use.
type verzameling struct {
	soorten  []dossier.Soort
	signalen []signaal
	zoeker   *zoeker
	vanFrase [][]verwijzing // per phrase: the signals that use it as a title
	titels   []int32        // phrases that are used as a title
	// samengesteld are the phrases with "..".
	samengesteld []int32
}

type verwijzing struct {
	signaal int
}

// tabel reads the embedded tables, once and only when they are needed: the program also runs
// as a child that does not recognise anything. A fault in them is a fault in the program.
var tabel = sync.OnceValue(func() *verzameling {
	v, err := leesTabel(tabelFS)
	if err != nil {
		panic("soort: " + err.Error())
	}
	return v
})

type lezer struct {
	*verzameling
	index map[string]int32
	lijst []frase
}

func leesTabel(f fs.FS) (*verzameling, error) {
	l := lezer{verzameling: &verzameling{}, index: map[string]int32{}}
	for _, s := range dossier.Soorten {
		l.soorten = append(l.soorten, s.Soort)
	}
	namen, err := fs.Glob(f, "tabel/*.txt")
	if err != nil {
		return nil, err
	}
	for _, naam := range namen {
		data, err := fs.ReadFile(f, naam)
		if err != nil {
			return nil, err
		}
		soort := -1
		for nr, rij := range strings.Split(string(data), "\n") {
			rij, _, _ = strings.Cut(rij, "#")
			if rij = strings.TrimSpace(rij); rij == "" {
				continue
			}
			if err := l.rij(rij, &soort); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", naam, nr+1, err)
			}
		}
	}
	l.zoeker = nieuweZoeker(l.lijst)
	for i := range l.lijst {
		if l.lijst[i].delen != nil {
			l.samengesteld = append(l.samengesteld, int32(i))
		}
	}
	l.vanFrase = make([][]verwijzing, len(l.lijst))
	for i := range l.signalen {
		if l.signalen[i].waar != waarTitel {
			continue
		}
		for _, f := range l.signalen[i].frases {
			if l.vanFrase[f] == nil {
				l.titels = append(l.titels, f)
			}
			l.vanFrase[f] = append(l.vanFrase[f], verwijzing{i})
		}
	}
	return l.verzameling, nil
}

func (l *lezer) rij(rij string, soort *int) error {
	if naam, ok := strings.CutPrefix(rij, "soort "); ok {
		*soort = -1
		for i, s := range l.soorten {
			if string(s) == strings.TrimSpace(naam) {
				*soort = i
			}
		}
		if *soort < 0 {
			return fmt.Errorf("onbekende soort %q", naam)
		}
		return nil
	}
	kop, rest, ok := strings.Cut(rij, ":")
	velden := strings.Fields(kop)
	if !ok || len(velden) != 2 || *soort < 0 {
		return fmt.Errorf("geen signaal: %q", rij)
	}
	s := signaal{soort: *soort}
	if s.waar, ok = waarNamen[velden[0]]; !ok || s.waar == waarVorm {
		return fmt.Errorf("onbekend signaal %q", velden[0])
	}
	een, samen, heeftTop := strings.Cut(velden[1], "/")
	var err error
	if s.gewicht, err = strconv.ParseFloat(een, 64); err != nil {
		return err
	}
	s.top = s.gewicht
	if heeftTop {
		if s.top, err = strconv.ParseFloat(samen, 64); err != nil {
			return err
		}
	}
	rest, reden, _ := strings.Cut(rest, "--")
	s.reden = strings.TrimSpace(reden)
	if s.waar == waarAls {
		s.als, err = l.voorwaarden(rest)
		for _, v := range s.als {
			s.dubbel = s.dubbel || v.vorm == "dubbelform" && !v.niet
		}
	} else {
		s.frases, err = l.frases(rest)
	}
	l.signalen = append(l.signalen, s)
	return err
}

func (l *lezer) voorwaarden(tekst string) ([]voorwaarde, error) {
	var uit []voorwaarde
	for _, deel := range strings.Split(tekst, "&") {
		deel = strings.TrimSpace(deel)
		v := voorwaarde{}
		deel, v.niet = strings.CutPrefix(deel, "!")
		soort, rest, _ := strings.Cut(deel, " ")
		var ok bool
		if v.waar, ok = waarNamen[soort]; !ok || v.waar == waarAls {
			return nil, fmt.Errorf("onbekende voorwaarde %q", deel)
		}
		var err error
		if v.waar == waarVorm {
			err = v.leesVorm(strings.TrimSpace(rest))
		} else {
			v.frases, err = l.frases(rest)
		}
		if err != nil {
			return nil, err
		}
		uit = append(uit, v)
	}
	return uit, nil
}

// leesVorm reads "email", "bladen<=2" or "datumrijen>=6".
func (v *voorwaarde) leesVorm(s string) (err error) {
	v.min, v.max = 1, 1e9
	if naam, getal, ok := strings.Cut(s, ">="); ok {
		v.vorm = naam
		v.min, err = strconv.ParseFloat(getal, 64)
	} else if naam, getal, ok := strings.Cut(s, "<="); ok {
		v.vorm, v.min = naam, -1
		v.max, err = strconv.ParseFloat(getal, 64)
	} else {
		v.vorm = s
	}
	if err == nil && !vormen[v.vorm] {
		err = fmt.Errorf("onbekende vorm %q", v.vorm)
	}
	return err
}

func (l *lezer) frases(tekst string) ([]int32, error) {
	var uit []int32
	for _, bron := range strings.Split(tekst, "|") {
		bron = strings.TrimSpace(bron)
		if bron == "" {
			return nil, fmt.Errorf("lege frase in %q", tekst)
		}
		uit = append(uit, l.frase(bron))
	}
	return uit, nil
}

func (l *lezer) frase(bron string) int32 {
	if i, ok := l.index[bron]; ok {
		return i
	}
	f := frase{bron: strings.Trim(bron, "*")}
	for _, teken := range []string{"..", "~"} {
		if !strings.Contains(bron, teken) {
			continue
		}
		f.klein = teken == "~"
		for _, d := range strings.Split(bron, teken) {
			d = strings.TrimSpace(d)
			f.delen = append(f.delen, l.frase(d))
			f.tekst += vouw(d)
		}
		f.letters = letters(f.tekst)
		return l.voeg(bron, f)
	}
	f.openLinks = strings.HasPrefix(bron, "*")
	f.openRe = strings.HasSuffix(bron, "*")
	f.tekst = vouw(f.bron)
	f.letters = letters(f.tekst)
	return l.voeg(bron, f)
}

func (l *lezer) voeg(bron string, f frase) int32 {
	i := int32(len(l.lijst))
	l.index[bron] = i
	l.lijst = append(l.lijst, f)
	return i
}
