package word

import (
	"encoding/xml"
	"strings"
)

// stijl is what a style says of looks.
type stijl struct {
	naam  string
	basis string
	maat  float64 // points, 0 when it does not say
	vet   *bool
}

// stijlen are the styles of a document by id. Under "" stands what holds when nothing is said:
// the style of ordinary paragraphs, based on the defaults.
type stijlen map[string]stijl

// kopMaat are sizes of headings whose style does not give one.
var kopMaat = map[string]float64{"title": 22, "titel": 22, "heading 1": 16, "kop 1": 16, "heading 2": 14, "kop 2": 14, "heading 3": 12, "kop 3": 12, "subtitle": 14, "ondertitel": 14}

const (
	basisMaat  = 11 // points, when a document says nothing at all
	standaard  = "\x00"
	maxStijlen = 5_000
)

// stijlen reads the styles of a document; none when there are none.
func (p *pak) stijlen(hoofd string) stijlen {
	uit := stijlen{standaard: {maat: basisMaat}}
	for _, r := range p.rels(hoofd) {
		if strings.HasSuffix(r.soort, "/styles") {
			if b, err := p.deel(r.doel); err == nil {
				uit.lees(b)
			}
			break
		}
	}
	return uit
}

func (st stijlen) lees(b []byte) {
	d := lezer(b)
	var id string
	var nu stijl
	open, gewoon := false, false
	for {
		t, err := d.Token()
		if err != nil {
			return
		}
		switch t := t.(type) {
		case xml.StartElement:
			e := element{naamVan(t.Name), t.Attr}
			switch {
			case e.naam == "style":
				id, nu, open = e.attr("styleId"), stijl{}, true
				gewoon = e.attr("type") == "paragraph" && e.attr("default") != "" && e.attr("default") != "0"
			case e.naam == "rPrDefault":
				id, nu, open = standaard, st[standaard], true
			case !open:
			case e.naam == "name":
				nu.naam = strings.ToLower(e.attr("val"))
			case e.naam == "basedOn":
				nu.basis = e.attr("val")
			case e.naam == "sz":
				nu.maat = e.getal("val") / 2
			case e.naam == "b":
				v := e.aan()
				nu.vet = &v
			}
		case xml.EndElement:
			n := naamVan(t.Name)
			if open && (n == "style" || n == "rPrDefault") && len(st) < maxStijlen {
				st[id] = nu
				if gewoon {
					st[""] = nu
				}
			}
			if n == "style" || n == "rPrDefault" {
				open, gewoon = false, false
			}
		}
	}
}

// uiterlijk gives the size and weight of a style, following it to what it is based on.
func (st stijlen) uiterlijk(id string) (maat float64, vet bool) {
	var gezegd *bool
	kop := 0.0
	for range 20 {
		s, ok := st[id]
		if !ok {
			break
		}
		if kop == 0 {
			kop = kopMaat[s.naam]
		}
		if maat == 0 && (kop == 0 || kopMaat[s.naam] > 0) {
			maat = s.maat
		}
		if gezegd == nil && (kop == 0 || kopMaat[s.naam] > 0) {
			gezegd = s.vet
		}
		if id = s.basis; id == "" {
			break
		}
	}
	switch {
	case maat == 0 && kop > 0:
		maat = kop
	case maat == 0:
		if maat = st[""].maat; maat == 0 {
			maat = st[standaard].maat
		}
	}
	if gezegd == nil {
		return maat, kop > 0
	}
	return maat, *gezegd
}
