// Package pak packs a page small, to keep what was read.
//
// Most of a page is its words, and most of a word is its box. Boxes are kept in hundredths of
// a point, each as the difference with the one before it, and all of the page is compressed:
// some 1.7 kB for a page of a dossier, two thirds of what gob and gzip make of it.
//
// # Nothing changes
//
// A page that was kept must give the same documents as one that was just read. So a page is
// rounded (Rond) before anything is done with it, and what was rounded comes back from the
// package to the bit. Rounding moves a box by a two-hundredth of a point at most, far below
// what a printer can do.
package pak

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"

	"dossiercheck/importer/page"
)

// vorm is the number of the encoding, its first byte.
const vorm = 1

// fijn is how many steps go in a point.
const fijn = 100

// maxBlad is the largest page, in bytes before compression, that is unpacked: whoever can
// write in the store must not be able to fill the memory with it.
const maxBlad = 64 << 20

// Rond rounds the boxes, sizes and confidences of the words in place; what cannot be kept (infinite, not a
// number, far outside any paper) becomes 0.
func Rond(p *page.Page) {
	for i := range p.Lines {
		l := &p.Lines[i]
		rond(&l.Y0, &l.Y1, &l.Size)
		for j := range l.Cells {
			for k := range l.Cells[j].Words {
				w := &l.Cells[j].Words[k]
				rond(&w.X0, &w.Y0, &w.X1, &w.Y1, &w.Size, &w.Confidence)
			}
		}
	}
	regels := p.Lines
	p.Lines = nil
	heel(reflect.ValueOf(p).Elem())
	p.Lines = regels
}

func rond(vs ...*float64) {
	for _, v := range vs {
		*v = float64(stappen(*v)) / fijn
	}
}

func stappen(v float64) int64 {
	if math.IsNaN(v) || math.Abs(v) > 1e9 {
		return 0
	}
	return int64(math.Round(v * fijn))
}

// heel takes away what JSON cannot write, in whatever else a page has.
func heel(v reflect.Value) {
	switch v.Kind() {
	case reflect.Float64, reflect.Float32:
		if f := v.Float(); math.IsNaN(f) || math.IsInf(f, 0) {
			v.SetFloat(0)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			heel(v.Field(i))
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			heel(v.Index(i))
		}
	case reflect.Pointer:
		if !v.IsNil() {
			heel(v.Elem())
		}
	}
}

// In packs a page that Rond has seen.
func In(p *page.Page) ([]byte, error) {
	kop := *p
	kop.Lines = nil
	j, err := json.Marshal(kop) // whatever else a page has, now or later
	if err != nil {
		return nil, fmt.Errorf("bladzijde %d inpakken: %w", p.Number, err)
	}
	s := schrijver{}
	s.tekst(string(j))
	s.getal(int64(len(p.Lines)))
	for i := range p.Lines {
		l := &p.Lines[i]
		s.maat(0, l.Y0)
		s.maat(1, l.Y1)
		s.maat(2, l.Size)
		s.vlaggen(l.Bold, l.Cells == nil)
		s.getal(int64(len(l.Cells)))
		for _, c := range l.Cells {
			s.vlaggen(c.Words == nil)
			s.getal(int64(len(c.Words)))
			for _, w := range c.Words {
				s.vlaggen(w.Bold, w.Field != "", w.Confidence != 0)
				s.tekst(w.Text)
				if w.Field != "" {
					s.tekst(w.Field)
				}
				for plek, v := range []float64{w.X0, w.Y0, w.X1, w.Y1, w.Size} {
					s.maat(3+plek, v)
				}
				if w.Confidence != 0 {
					s.maat(8, w.Confidence)
				}
			}
		}
	}
	uit := bytes.NewBuffer([]byte{vorm})
	z, err := flate.NewWriter(uit, flate.DefaultCompression)
	if err != nil {
		return nil, err
	}
	if _, err := z.Write(s.b); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil { // writes the last block: before Bytes
		return nil, err
	}
	return uit.Bytes(), nil
}

// errVorm says that the bytes are not a packed page.
var errVorm = errors.New("geen ingepakte bladzijde")

// Uit unpacks a page.
func Uit(b []byte) (p page.Page, err error) {
	if len(b) == 0 || b[0] != vorm {
		return p, errVorm
	}
	ruw, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(b[1:])), maxBlad+1))
	if err != nil {
		return p, fmt.Errorf("%w: %w", errVorm, err)
	}
	if len(ruw) > maxBlad {
		return p, errVorm
	}
	l := lezer{b: ruw}
	kop := l.tekst()
	if l.kapot {
		return p, errVorm
	}
	if err := json.Unmarshal([]byte(kop), &p); err != nil {
		return page.Page{}, fmt.Errorf("%w: %w", errVorm, err)
	}
	p.Lines = l.regels()
	if l.kapot || len(l.b) > 0 {
		return page.Page{}, errVorm
	}
	return p, nil
}

// schrijver writes numbers as the difference with the one before it on the same place.
type schrijver struct {
	b      []byte
	vorige [9]int64
}

func (s *schrijver) getal(v int64) { s.b = binary.AppendVarint(s.b, v) }

func (s *schrijver) tekst(t string) {
	s.getal(int64(len(t)))
	s.b = append(s.b, t...)
}

func (s *schrijver) vlaggen(vs ...bool) {
	var b byte
	for i, v := range vs {
		if v {
			b |= 1 << i
		}
	}
	s.b = append(s.b, b)
}

func (s *schrijver) maat(plek int, v float64) {
	n := stappen(v)
	s.getal(n - s.vorige[plek])
	s.vorige[plek] = n
}

// lezer reads what schrijver wrote. After a fault it gives zeroes and kapot is set.
type lezer struct {
	b      []byte
	vorige [9]int64
	kapot  bool
}

func (l *lezer) regels() []page.Line {
	n := l.aantal()
	if n == 0 {
		return nil
	}
	uit := make([]page.Line, n)
	for i := range uit {
		r := &uit[i]
		r.Y0, r.Y1, r.Size = l.maat(0), l.maat(1), l.maat(2)
		v := l.vlaggen()
		r.Bold = v&1 != 0
		if n := l.aantal(); v&2 == 0 {
			r.Cells = make([]page.Cell, n)
		}
		for j := range r.Cells {
			leeg := l.vlaggen()&1 != 0
			if n := l.aantal(); !leeg {
				r.Cells[j].Words = make([]page.Word, n)
			}
			for k := range r.Cells[j].Words {
				l.woord(&r.Cells[j].Words[k])
			}
		}
		if l.kapot {
			return nil
		}
	}
	return uit
}

func (l *lezer) woord(w *page.Word) {
	v := l.vlaggen()
	w.Bold = v&1 != 0
	w.Text = l.tekst()
	if v&2 != 0 {
		w.Field = l.tekst()
	}
	w.X0, w.Y0, w.X1, w.Y1, w.Size = l.maat(3), l.maat(4), l.maat(5), l.maat(6), l.maat(7)
	if v&4 != 0 {
		w.Confidence = l.maat(8)
	}
}

func (l *lezer) getal() int64 {
	v, n := binary.Varint(l.b)
	if n <= 0 {
		l.kapot, l.b = true, nil
		return 0
	}
	l.b = l.b[n:]
	return v
}

// aantal reads a count. Everything that is counted takes a byte at least, so that a count of
// more than is left is a fault.
func (l *lezer) aantal() int {
	n := l.getal()
	if n < 0 || n > int64(len(l.b)) {
		l.kapot, l.b = true, nil
		return 0
	}
	return int(n)
}

func (l *lezer) tekst() string {
	n := l.aantal()
	t := string(l.b[:n])
	l.b = l.b[n:]
	return t
}

func (l *lezer) vlaggen() byte {
	if len(l.b) == 0 {
		l.kapot = true
		return 0
	}
	v := l.b[0]
	l.b = l.b[1:]
	return v
}

func (l *lezer) maat(plek int) float64 {
	l.vorige[plek] += l.getal()
	return float64(l.vorige[plek]) / fijn
}
