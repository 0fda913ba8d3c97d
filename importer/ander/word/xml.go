package word

import (
	"bytes"
	"encoding/xml"
	"io"
	"strconv"
	"strings"

	"dossiercheck/importer/ander/letters"
)

// element is the opening of an XML element. The name of an element of Word's own namespace
// stands by itself; of others it has a letter before it: "m:t" is a letter in a formula.
type element struct {
	naam  string
	attrs []xml.Attr
}

func (e element) attr(naam string) string {
	for _, a := range e.attrs {
		if a.Name.Local == naam {
			return a.Value
		}
	}
	return ""
}

// aan reads an element that switches something on: <b/>, <b w:val="0"/>.
func (e element) aan() bool {
	switch strings.ToLower(e.attr("val")) {
	case "0", "false", "off", "none":
		return false
	}
	return true
}

func (e element) getal(naam string) float64 {
	f, err := strconv.ParseFloat(e.attr(naam), 64)
	if err != nil || f < 0 || f > 1e12 {
		return 0
	}
	return f
}

// naamVan gives the name under which the machine knows an element.
func naamVan(n xml.Name) string {
	switch {
	case n.Space == "" || strings.Contains(n.Space, "wordprocessingml") || strings.HasSuffix(n.Space, "/relationships"):
		return n.Local
	case strings.HasSuffix(n.Space, "markup-compatibility/2006"):
		return "mc:" + n.Local
	case strings.HasSuffix(n.Space, "/math"):
		return "m:" + n.Local
	case strings.HasSuffix(n.Space, "/wordprocessingDrawing"):
		return "wp:" + n.Local
	}
	return "x:" + n.Local
}

func lezer(b []byte) *xml.Decoder {
	d := xml.NewDecoder(bytes.NewReader(b))
	d.Strict = false
	d.CharsetReader = func(naam string, r io.Reader) (io.Reader, error) {
		b, err := io.ReadAll(r)
		return strings.NewReader(letters.Tekst(b, naam)), err
	}
	return d
}

// elementen calls f for each element that opens, as far as the XML can be read.
func elementen(b []byte, f func(element)) {
	d := lezer(b)
	for {
		t, err := d.RawToken()
		if err != nil {
			return
		}
		if s, ok := t.(xml.StartElement); ok {
			f(element{s.Name.Local, s.Attr})
		}
	}
}
