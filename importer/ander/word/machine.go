package word

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"dossiercheck/importer/ander/reden"
	"dossiercheck/importer/ander/vel"
)

// machine reads a part with text. It keeps what is open: the body, cells and text boxes, and
// the paragraph in the innermost of them.
type machine struct {
	stijlen stijlen
	rels    map[string]rel
	eigen   bool // the body: page breaks count
	vast    bool // Word said where pages ended

	koppen, voeten map[string]string // kind of page to reference
	anderEerste    bool
	beelden        []string // references
	objecten       []string

	open   []*bak
	al     *alinea
	buiten []*alinea // paragraphs around the text box that is open
	houder []bool    // for each content control that is open: it only shows what to fill in
	weg    int       // elements that are open inside one that holds no text
	tekst  bool      // inside <t>
	sectie bool      // inside the properties of a section
	door   bool      // the section goes on on the same page
	vink   rune      // the check box of a form field that is open
	scan   bool      // the picture at hand is large
	veel   int       // bytes of text so far
}

// bak collects lines: of the body, a cell or a text box.
type bak struct {
	regels []vel.Regel
	rij    [][]vel.Regel
}

// alinea is a paragraph.
type alinea struct {
	tekst   strings.Builder
	stijl   string
	nieuw   bool // begins a page
	daarna  bool // what follows it does
	punt    bool // of a list
	maat    float64
	vet     bool
	run     looks
	vakken  []vel.Regel // text boxes in it
	letters bool        // something was written
}

// looks are what a run says of itself.
type looks struct {
	maat    float64
	vet     *bool
	verborg bool
}

const maxBakken = 200

var errDiep = errors.New("te diep genest")

// lees reads a part. With an error it gives what came before it.
func (m *machine) lees(b []byte) ([]vel.Regel, error) {
	m.open, m.al = []*bak{{}}, &alinea{}
	m.koppen, m.voeten = map[string]string{}, map[string]string{}
	err := m.loop(lezer(b))
	if errors.Is(err, io.EOF) {
		err = nil
	}
	if m.al.letters {
		m.alinea()
	}
	for len(m.open) > 1 {
		m.sluitRij()
		m.sluitCel()
	}
	m.sluitRij()
	return m.open[0].regels, err
}

func (m *machine) loop(d *xml.Decoder) error {
	for {
		t, err := d.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if m.weg > 0 {
				m.weg++
			} else if err := m.begin(element{naamVan(t.Name), t.Attr}); err != nil {
				return err
			}
		case xml.EndElement:
			if m.weg > 0 {
				m.weg--
			} else {
				m.eind(naamVan(t.Name))
			}
		case xml.CharData:
			if m.weg == 0 && m.tekst {
				m.schrijf(string(t))
			}
		}
	}
}

// zonder are elements whose content is no text of the paper: what was deleted or moved away,
// the older form of a text box, the instructions of a field.
var zonder = map[string]bool{"mc:Fallback": true, "del": true, "moveFrom": true, "instrText": true, "delText": true, "delInstrText": true,
	"pPrChange": true, "rPrChange": true, "tblPrChange": true, "sectPrChange": true}

func (m *machine) begin(e element) error {
	if zonder[e.naam] {
		m.weg = 1
		return nil
	}
	switch e.naam {
	case "p":
		m.al = &alinea{nieuw: m.al.daarna}
	case "r":
		m.al.run = looks{}
	case "t", "m:t":
		m.tekst = true
	case "tc":
		return m.nieuweBak()
	case "txbxContent":
		m.buiten = append(m.buiten, m.al)
		m.al = &alinea{}
		return m.nieuweBak()
	case "sdt":
		m.houder = append(m.houder, false)
	case "showingPlcHdr":
		if n := len(m.houder); n > 0 {
			m.houder[n-1] = e.aan()
		}
	case "sdtContent":
		if n := len(m.houder); n > 0 && m.houder[n-1] {
			m.weg = 1
		}
	case "sectPr":
		m.sectie, m.door = true, false
	case "type":
		m.door = m.door || m.sectie && e.attr("val") == "continuous"
	default:
		m.uiterlijk(e)
		m.teken(e)
		m.verwijs(e)
	}
	return nil
}

func (m *machine) nieuweBak() error {
	if len(m.open) >= maxBakken {
		return errDiep
	}
	m.open = append(m.open, &bak{})
	return nil
}

func (m *machine) eind(naam string) {
	switch naam {
	case "p":
		m.alinea()
	case "t", "m:t":
		m.tekst = false
	case "tc":
		m.sluitCel()
	case "tr":
		m.sluitRij()
	case "txbxContent":
		m.sluitVak()
	case "sdt":
		m.houder = m.houder[:max(0, len(m.houder)-1)]
	case "sectPr":
		m.sectie = false
		m.al.daarna = m.eigen && !m.door
	case "checkBox":
		if m.vink != 0 {
			m.schrijf(string(m.vink))
			m.vink = 0
		}
	}
}

func (m *machine) bak() *bak { return m.open[len(m.open)-1] }

// uiterlijk takes what says how text looks.
func (m *machine) uiterlijk(e element) {
	switch e.naam {
	case "pStyle":
		m.al.stijl = e.attr("val")
	case "pageBreakBefore":
		m.al.nieuw = m.al.nieuw || m.eigen && e.aan()
	case "numPr":
		m.al.punt = true
	case "b":
		v := e.aan()
		m.al.run.vet = &v
	case "sz":
		m.al.run.maat = e.getal("val") / 2
	case "rStyle":
		if s, ok := m.stijlen[e.attr("val")]; ok {
			m.al.run.vet = s.vet
			m.al.run.maat = s.maat
		}
	case "vanish":
		m.al.run.verborg = e.aan()
	}
}

// teken takes what stands for a letter.
func (m *machine) teken(e element) {
	switch e.naam {
	case "tab", "ptab":
		if e.attr("pos") == "" { // else it is where a tab stops
			m.schrijf("\t")
		}
	case "br":
		switch e.attr("type") {
		case "page":
			m.blad()
		case "column":
		default:
			m.schrijf("\n")
		}
	case "cr":
		m.schrijf("\n")
	case "lastRenderedPageBreak":
		m.vast = m.vast || m.eigen
		m.blad()
	case "noBreakHyphen":
		m.schrijf("-")
	case "sym":
		m.schrijf(symbool(e.attr("font"), e.attr("char")))
	case "checkBox":
		m.vink = '☐'
	case "default", "checked":
		if m.vink != 0 {
			m.vink = '☐'
			if e.aan() {
				m.vink = '☒'
			}
		}
	}
}

func (m *machine) blad() {
	if m.eigen {
		m.schrijf("\f")
	}
}

// schrijf adds text to the paragraph.
func (m *machine) schrijf(s string) {
	if m.veel += len(s); m.al.run.verborg || m.veel > 2*reden.MaxTekst {
		return
	}
	if strings.TrimSpace(s) != "" {
		maat, vet := m.stijlen.uiterlijk(m.al.stijl)
		if r := m.al.run; r.maat > 0 {
			maat = r.maat
		}
		if r := m.al.run; r.vet != nil {
			vet = *r.vet
		}
		m.al.maat = max(m.al.maat, min(maat, 72))
		m.al.vet = vet && (m.al.vet || !m.al.letters)
		m.al.letters = true
	}
	m.al.tekst.WriteString(strings.NewReplacer("☑", "☒", "\u00ad", "").Replace(s))
}

// alinea ends a paragraph: its lines go to what is open.
func (m *machine) alinea() {
	a := m.al
	m.al = &alinea{daarna: a.daarna}
	s := a.tekst.String()
	if a.punt && a.letters && a.stijl == "" {
		s = "• " + s
	}
	regels := vel.Platte(s)
	for i := range regels {
		regels[i].Maat, regels[i].Vet = a.maat, a.vet
	}
	regels[0].Nieuw = regels[0].Nieuw || a.nieuw
	b := m.bak()
	b.regels = append(append(b.regels, regels...), a.vakken...)
}

func (m *machine) sluitCel() {
	if len(m.open) < 2 {
		return
	}
	b := m.bak()
	m.open = m.open[:len(m.open)-1]
	m.bak().rij = append(m.bak().rij, b.regels)
}

func (m *machine) sluitRij() {
	b := m.bak()
	b.regels = append(b.regels, vel.Rij(b.rij)...)
	b.rij = nil
}

func (m *machine) sluitVak() {
	if len(m.open) < 2 || len(m.buiten) == 0 {
		return
	}
	b := m.bak()
	m.open = m.open[:len(m.open)-1]
	m.al = m.buiten[len(m.buiten)-1]
	m.buiten = m.buiten[:len(m.buiten)-1]
	m.al.vakken = append(m.al.vakken, vel.Snoei(b.regels)...)
}
