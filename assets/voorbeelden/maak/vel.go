package main

import (
	"bytes"
	"fmt"

	"codeberg.org/go-pdf/fpdf"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goitalic"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/gofont/goregular"
)

// huis is the look of one sender.
type huis struct {
	font         string // Helvetica, Times, Courier, or Go and GoMono (embedded, other text encoding)
	corps, regel float64
	l, b, r, o   float64 // margins: left, top, right, bottom
	kleur        [3]int
	boven, onder func(v *vel) // head and foot of every page
	voorblad     func(v *vel) // drawn once, before the blocks
	titel        func(v *vel, s string)
	kop          func(v *vel, s string)
	velden       func(v *vel, f velden)
	tabel        func(v *vel, t tabel)
	tekens       func(v *vel, t tekens)
	liggend      bool
}

// vel is the sheet being drawn: an fpdf document with the house that is in force.
type vel struct {
	*fpdf.Fpdf
	h, straks huis
	tr        func(string) string
	eerste    int  // page number on which the present paper began
	begin     bool // the next page is the first of a paper
}

// vloei is the drukker for flowing text; papers of different houses may follow one another
// in one file.
func vloei(b bestand) ([]byte, []int, error) {
	p := fpdf.New("P", "mm", "A4", "")
	p.SetCatalogSort(true)
	p.SetCreationDate(dag(b.gemaakt))
	p.SetModificationDate(dag(b.gemaakt))
	p.SetProducer(b.maker, true)
	p.AliasNbPages("")
	if b.wachtwoord {
		p.SetProtection(fpdf.CnProtectPrint, "", "beheer")
	}
	for stijl, ttf := range map[string][]byte{"": goregular.TTF, "B": gobold.TTF, "I": goitalic.TTF} {
		if gebruiktGo(b) {
			p.AddUTF8FontFromBytes("Go", stijl, ttf)
		}
	}
	if gebruiktGo(b) {
		p.AddUTF8FontFromBytes("GoMono", "", gomono.TTF)
	}
	cp := p.UnicodeTranslatorFromDescriptor("")
	v := &vel{Fpdf: p}
	v.tr = func(s string) string {
		if v.h.font == "Go" || v.h.font == "GoMono" {
			return s
		}
		return cp(s)
	}
	p.SetHeaderFunc(func() {
		v.h = v.straks
		if v.begin {
			v.eerste, v.begin = v.PageNo(), false
		}
		if v.h.boven != nil {
			v.h.boven(v)
		}
		v.SetMargins(v.h.l, v.h.b, v.h.r)
		v.SetXY(v.h.l, v.h.b)
		v.gewoon()
	})
	p.SetFooterFunc(func() {
		if v.h.onder != nil {
			v.h.onder(v)
		}
	})
	var bladen []int
	for _, s := range b.stukken {
		v.straks = s.huis
		voor := p.PageNo()
		p.SetMargins(s.huis.l, s.huis.b, s.huis.r)
		p.SetAutoPageBreak(true, s.huis.o)
		v.begin = true
		richting := "P"
		if s.huis.liggend {
			richting = "L"
		}
		p.AddPageFormat(richting, p.GetPageSizeStr("A4"))
		if s.huis.voorblad != nil {
			s.huis.voorblad(v)
		}
		for _, k := range s.blokken {
			v.teken(k)
		}
		bladen = append(bladen, p.PageNo()-voor)
	}
	var uit bytes.Buffer
	if err := p.Output(&uit); err != nil {
		return nil, nil, fmt.Errorf("tekenen: %w", err)
	}
	return uit.Bytes(), bladen, nil
}

func gebruiktGo(b bestand) bool {
	for _, s := range b.stukken {
		if s.huis.font == "Go" || s.huis.font == "GoMono" {
			return true
		}
	}
	return false
}

// gewoon sets body text.
func (v *vel) gewoon() {
	v.SetFont(v.h.font, "", v.h.corps)
	v.SetTextColor(20, 20, 20)
	v.SetDrawColor(90, 90, 90)
	v.SetLineWidth(0.2)
}

// vet sets bold body text (GoMono has none).
func (v *vel) vet() {
	if v.h.font != "GoMono" {
		v.SetFont(v.h.font, "B", v.h.corps)
	}
}

func (v *vel) accent() { v.SetTextColor(v.h.kleur[0], v.h.kleur[1], v.h.kleur[2]) }

// breed is the width between the margins.
func (v *vel) breed() float64 {
	w, _ := v.GetPageSize()
	return w - v.h.l - v.h.r
}

// regels writes a paragraph over width w from x, and leaves the cursor below it.
func (v *vel) regels(x, w, lh float64, s, uitlijning string) {
	v.SetX(x)
	v.MultiCell(w, lh, v.tr(s), "", uitlijning, false)
}

// hoogte tells how many lines s takes in width w.
func (v *vel) hoogte(s string, w float64) int {
	if s == "" {
		return 1
	}
	if v.h.font == "Go" || v.h.font == "GoMono" {
		return len(v.SplitText(s, w))
	}
	return len(v.SplitLines([]byte(v.tr(s)), w))
}

// ruimte starts a new page when less than mm is left on this one.
func (v *vel) ruimte(mm float64) {
	_, h := v.GetPageSize()
	if v.GetY()+mm > h-v.h.o {
		v.AddPageFormat(map[bool]string{true: "L", false: "P"}[v.h.liggend], v.GetPageSizeStr("A4"))
	}
}

// op writes s at a fixed place, not breaking the page.
func (v *vel) op(x, y float64, s string) { v.Text(x, y, v.tr(s)) }
