package main

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/page"
)

//go:embed korpus/*.txt
var korpusBestanden embed.FS

// stuk is one paper of the corpus.
type stuk struct {
	naam      string // of the corpus file
	soort     dossier.Soort
	ookSoort  []dossier.Soort
	datum     kalender.Dag // GeenDag: the paper has none
	precisie  dossier.Precisie
	ookDatum  []kalender.Dag
	ezd       kalender.Dag // first sick day that the paper names; GeenDag: none
	ziekSinds kalender.Dag // as the rest of the dossier tells
	bestand   string
	getekend  *dossier.Ondertekening // nil: not labelled
	blind     bool
	bladzijde []string
}

// leesKorpus reads all papers, in order of name.
func leesKorpus() ([]stuk, error) {
	namen, err := fs.Glob(korpusBestanden, "korpus/*.txt")
	if err != nil {
		return nil, err
	}
	uit := make([]stuk, 0, len(namen))
	for _, n := range namen {
		b, err := korpusBestanden.ReadFile(n)
		if err != nil {
			return nil, err
		}
		s, err := leesStuk(n, string(b))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", n, err)
		}
		uit = append(uit, s)
	}
	return uit, nil
}

func leesStuk(naam, inhoud string) (stuk, error) {
	s := stuk{naam: strings.TrimSuffix(strings.TrimPrefix(naam, "korpus/"), ".txt"), precisie: dossier.OpDag}
	kop, tekst, ok := strings.Cut(inhoud, "\n---\n")
	if !ok {
		return s, fmt.Errorf("geen regel --- onder de kop")
	}
	s.bladzijde = strings.Split(tekst, "\f")
	gezien := map[string]bool{}
	for _, r := range strings.Split(kop, "\n") {
		sleutel, w, ok := strings.Cut(r, ": ")
		if !ok {
			return s, fmt.Errorf("kopregel %q zonder waarde", r)
		}
		gezien[sleutel] = true
		var err error
		switch sleutel {
		case "soort":
			s.soort, err = eenSoort(w)
		case "ook goed":
			for _, x := range strings.Split(w, ", ") {
				var e dossier.Soort
				if e, err = eenSoort(x); err != nil {
					break
				}
				s.ookSoort = append(s.ookSoort, e)
			}
		case "datum":
			if w != "geen" {
				s.datum, err = kalender.ParseDag(w)
			}
		case "precisie":
			s.precisie = dossier.Precisie(w)
		case "ook datum":
			for _, x := range strings.Split(w, ", ") {
				var d kalender.Dag
				if d, err = kalender.ParseDag(x); err != nil {
					break
				}
				s.ookDatum = append(s.ookDatum, d)
			}
		case "ezd":
			s.ezd, err = kalender.ParseDag(w)
			s.ziekSinds = s.ezd
		case "ziek sinds":
			s.ziekSinds, err = kalender.ParseDag(w)
		case "bestand":
			s.bestand = w
		case "ondertekend":
			s.getekend, err = eenOndertekening(w)
		case "deel":
			s.blind = w == "blind"
			if w != "blind" && w != "stel" {
				err = fmt.Errorf("deel is stel of blind, niet %q", w)
			}
		default:
			err = fmt.Errorf("onbekende sleutel %q", sleutel)
		}
		if err != nil {
			return s, err
		}
	}
	for _, nodig := range []string{"soort", "datum", "bestand", "deel"} {
		if !gezien[nodig] {
			return s, fmt.Errorf("%s ontbreekt in de kop", nodig)
		}
	}
	return s, nil
}

func eenSoort(w string) (dossier.Soort, error) {
	if s := dossier.Soort(w); s.Geldig() {
		return s, nil
	}
	return "", fmt.Errorf("onbekende soort %q", w)
}

func eenOndertekening(w string) (*dossier.Ondertekening, error) {
	var o dossier.Ondertekening
	for _, d := range strings.Split(w, ", ") {
		wie, wat, _ := strings.Cut(d, " ")
		v, ok := map[string]dossier.Drie{"ja": dossier.Ja, "nee": dossier.Nee}[wat]
		switch {
		case ok && wie == "werkgever":
			o.Werkgever = v
		case ok && wie == "werknemer":
			o.Werknemer = v
		default:
			return nil, fmt.Errorf("ondertekend: %q niet begrepen", d)
		}
	}
	return &o, nil
}

// bladen makes pages of the paper, numbered from van.
func (s stuk) bladen(van int) []page.Page {
	uit := make([]page.Page, len(s.bladzijde))
	for i, t := range s.bladzijde {
		uit[i] = page.FromText(van+i, t)
	}
	return uit
}

// soortGoed tells whether an answer counts as right.
func (s stuk) soortGoed(x dossier.Soort) bool { return x == s.soort || slices.Contains(s.ookSoort, x) }

// datumGoed tells whether a documentdatum counts as right: none where there is none, the
// day, or the month where only that is on the paper.
func (s stuk) datumGoed(d *dossier.Datering) bool {
	if d == nil || !d.Dag.Bekend() {
		return !s.datum.Bekend()
	}
	if !s.datum.Bekend() {
		return false
	}
	if d.Dag == s.datum || slices.Contains(s.ookDatum, d.Dag) {
		return true
	}
	return s.precisie == dossier.OpMaand && d.Dag.String()[:7] == s.datum.String()[:7]
}
