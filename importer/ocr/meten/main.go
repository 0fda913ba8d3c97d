// Command meten reads test pages of which every word is known, and prints per kind of page and
// per state how much was read, how clean, in what order, and in what time; beside it, when
// asked, what Tesseract itself makes of the same picture.
//
//	go run ./importer/ocr/meten [-soorten a,b] [-kwalen a,b] [-per n] [-tesseract] [-toon map] [-pdf bestand]
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"image"
	"image/png"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"dossiercheck/importer/ocr"
	"dossiercheck/importer/ocr/kern"
	"dossiercheck/importer/ocr/proef"
	"dossiercheck/importer/page"
	"dossiercheck/importer/pdftekst"
)

func main() {
	log.SetFlags(0)
	soorten := flag.String("soorten", strings.Join(proef.Soorten(), ","), "kinds of pages")
	kwalen := flag.String("kwalen", strings.Join(proef.Kwalen(), ","), "states")
	per := flag.Int("per", 1, "pages of each kind")
	tess := flag.Bool("tesseract", false, "compare with the program tesseract")
	toon := flag.String("toon", "", "folder for the pictures and texts")
	pdf := flag.String("pdf", "", "write the pages to a file of scans, and read nothing")
	lettertypen := flag.String("lettertypen", "", "TTF files as regular,bold,regular,bold...")
	flag.Parse()
	if *lettertypen != "" {
		zetLettertypen(strings.Split(*lettertypen, ","))
	}
	if *pdf != "" {
		if err := os.WriteFile(*pdf, scans(strings.Split(*soorten, ","), strings.Split(*kwalen, ","), *per), 0o644); err != nil {
			log.Fatal(err)
		}
		return
	}
	ctx := context.Background()
	r, err := ocr.Open(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	e, err := r.NewEngine(ctx)
	if err != nil {
		log.Fatal(err)
	}
	var native *tesseract
	if *tess {
		if native, err = nieuweTesseract(); err != nil {
			log.Fatal(err)
		}
		defer os.RemoveAll(native.map_)
	}
	ss := strings.Split(*soorten, ",")
	slices.Sort(ss)
	som := map[string]*stand{}
	tel := func(sleutel string) *stand {
		if som[sleutel] == nil {
			som[sleutel] = &stand{}
		}
		return som[sleutel]
	}
	fmt.Printf("%-14s %s\n", "", kopregel(*tess))
	for _, k := range strings.Split(*kwalen, ",") {
		for _, s := range ss {
			for nr := range *per {
				b := proef.Maak(s, nr)
				g, dpi := proef.Bederf(b, k, proef.Naam(s, nr))
				van := klok()
				o, err := e.Read(ctx, g, dpi, nil)
				duur := klok() - van
				if err != nil {
					log.Fatalf("%s %s: %v", s, k, err)
				}
				p := pdftekst.VanOCR(o)
				m := proef.Meet(b, woorden(&p))
				u := stand{m: m, tijd: duur, n: 1, krabbels: len(p.Krabbels), krabbelsWaar: len(b.Krabbels)}
				if native != nil {
					nw, d, err := native.lees(g, dpi)
					if err != nil {
						log.Fatal(err)
					}
					u.tm, u.ttijd = proef.Meet(b, nw), d
				}
				for _, sl := range []string{"s " + s, "k " + k, "totaal"} {
					tel(sl).plus(u)
				}
				if *toon != "" {
					bewaar(*toon, fmt.Sprintf("%s-%s-%d", k, s, nr), g, p.Text())
				}
			}
		}
		fmt.Printf("%-14s %s\n", k, som["k "+k].regel(*tess))
	}
	fmt.Println()
	for _, s := range ss {
		fmt.Printf("%-14s %s\n", s, som["s "+s].regel(*tess))
	}
	fmt.Printf("%-14s %s\n", "totaal", som["totaal"].regel(*tess))
}

// scans makes one file of all pages.
func scans(soorten, kwalen []string, per int) []byte {
	var bladen []proef.Opname
	for nr := range per {
		for _, k := range kwalen {
			for _, s := range soorten {
				g, dpi := proef.Bederf(proef.Maak(s, nr), k, proef.Naam(s, nr))
				bladen = append(bladen, proef.Opname{Beeld: g, DPI: dpi})
			}
		}
	}
	return proef.PDF(bladen)
}

func zetLettertypen(paden []string) {
	proef.Lettertypen = nil
	for i := 0; i+1 < len(paden); i += 2 {
		var paar [2][]byte
		for k := range paar {
			b, err := os.ReadFile(paden[i+k])
			if err != nil {
				log.Fatal(err)
			}
			paar[k] = b
		}
		proef.Lettertypen = append(proef.Lettertypen, paar)
	}
}

func woorden(p *page.Page) []string {
	var uit []string
	for _, l := range p.Lines {
		for _, c := range l.Cells {
			for _, w := range c.Words {
				uit = append(uit, w.Text)
			}
		}
	}
	return uit
}

// stand adds up what was measured.
type stand struct {
	m, tm                  proef.Maat
	tijd, ttijd            time.Duration
	n                      int
	krabbels, krabbelsWaar int
}

func (s *stand) plus(o stand) {
	s.m, s.tm = s.m.Plus(o.m), s.tm.Plus(o.tm)
	s.tijd, s.ttijd, s.n = s.tijd+o.tijd, s.ttijd+o.ttijd, s.n+o.n
	s.krabbels, s.krabbelsWaar = s.krabbels+o.krabbels, s.krabbelsWaar+o.krabbelsWaar
}

func kopregel(tess bool) string {
	k := " terug zuiver  orde  hokje (te veel)  krabbels  s/blad"
	if tess {
		k += "   | tesseract: terug zuiver  orde  s/blad  maal"
	}
	return k
}

func (s *stand) regel(tess bool) string {
	r := fmt.Sprintf("%6.1f %6.1f %5.1f %6.1f %4d %13d/%d %6.2f", 100*s.m.Terug(), 100*s.m.Zuiver(), 100*s.m.Volgorde(),
		100*s.m.Hokje(), s.m.HokjesTeVeel, s.krabbels, s.krabbelsWaar, s.tijd.Seconds()/float64(s.n))
	if tess {
		r += fmt.Sprintf("   | %17.1f %6.1f %5.1f %6.2f %5.2f", 100*s.tm.Terug(), 100*s.tm.Zuiver(), 100*s.tm.Volgorde(),
			s.ttijd.Seconds()/float64(s.n), s.tijd.Seconds()/s.ttijd.Seconds())
	}
	return r
}

// tesseract is the installed program, with our own data.
type tesseract struct{ map_ string }

func nieuweTesseract() (*tesseract, error) {
	data, err := kern.Nederlands()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "tessdata")
	if err != nil {
		return nil, err
	}
	return &tesseract{dir}, os.WriteFile(filepath.Join(dir, "nld.traineddata"), data, 0o600)
}

func (t *tesseract) lees(g *image.Gray, dpi int) ([]string, time.Duration, error) {
	var in bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&in, g); err != nil {
		return nil, 0, err
	}
	c := exec.Command("tesseract", "-", "-", "--tessdata-dir", t.map_, "-l", "nld", "--dpi", fmt.Sprint(dpi))
	c.Env = append(os.Environ(), "OMP_THREAD_LIMIT=1")
	c.Stdin = &in
	uit, err := c.Output()
	if err != nil {
		return nil, 0, err
	}
	return strings.Fields(string(uit)), c.ProcessState.UserTime() + c.ProcessState.SystemTime(), nil
}

func bewaar(dir, naam string, g *image.Gray, tekst string) {
	var b bytes.Buffer
	if err := png.Encode(&b, g); err != nil {
		log.Fatal(err)
	}
	for ext, inhoud := range map[string][]byte{".png": b.Bytes(), ".txt": []byte(tekst)} {
		if err := os.WriteFile(filepath.Join(dir, naam+ext), inhoud, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
