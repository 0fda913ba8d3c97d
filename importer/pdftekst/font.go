package pdftekst

import (
	"reflect"
	"regexp"
	"strings"

	"github.com/pdfcpu/pdfcpu/pkg/font"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// typeface turns the bytes of a shown string into characters with their widths.
type typeface struct {
	name      string
	bold      bool
	composite bool
	vertical  bool
	glyphless bool        // the font of Tesseract's invisible text
	enc       [256]string // simple fonts: text by code
	toUnicode *cmap
	glyphs    map[uint32]string // composite fonts without toUnicode: text by CID
	codes     *cmap             // composite fonts: the CMap that cuts strings into codes
	unicode   bool              // the codes of this composite font are UTF-16
	widths    map[uint32]float64
	spans     []widthSpan // composite fonts: codes of one width
	missing   float64
	known     map[uint32]char // characters worked out before
	scale     float64         // glyph space -> text space, 0.001 except in Type 3 fonts
	height    float64         // how much larger a letter is than the font size says (Type 3)
}

// widthSpan is a run of CIDs of the same width.
type widthSpan struct {
	first, last int
	width       float64
}

// char is one character of a shown string.
type char struct {
	text  string
	width float64 // in text space for size 1
	space bool    // the single-byte code 32, to which word spacing applies
}

// fontList numbers the fonts of a file, so that a clean stream can name them without
// resources.
type fontList struct {
	d     *document
	faces []*typeface
	byObj map[any]int // by object number, or by address for a font without one
}

func (l *fontList) number(o types.Object) int {
	dict := l.d.dict(o)
	var key any = reflect.ValueOf(dict).Pointer()
	if ref, ok := o.(types.IndirectRef); ok {
		key = ref.ObjectNumber.Value()
	}
	if i, ok := l.byObj[key]; ok {
		return i
	}
	l.faces = append(l.faces, l.d.typeface(dict))
	l.byObj[key] = len(l.faces) - 1
	return len(l.faces) - 1
}

func (d *document) typeface(f types.Dict) *typeface {
	t := &typeface{name: d.name(f["BaseFont"]), widths: map[uint32]float64{}, known: map[uint32]char{}, scale: 0.001, height: 1}
	if i := strings.IndexByte(t.name, '+'); i == 6 {
		t.name = t.name[7:]
	}
	if b, _, ok := d.stream(f["ToUnicode"]); ok {
		t.toUnicode = parseCMap(b)
	}
	descriptor := d.dict(f["FontDescriptor"])
	if d.name(f["Subtype"]) == "Type0" {
		descriptor = d.compositeFont(t, f)
	} else {
		d.simpleFont(t, f, descriptor)
	}
	t.glyphless = strings.Contains(strings.ToLower(t.name), "glyphless")
	t.bold = boldName.MatchString(t.name) || d.integer(descriptor["Flags"])&(1<<18) != 0 ||
		d.integer(descriptor["FontWeight"]) >= 600
	return t
}

var boldName = regexp.MustCompile(`(?i)bold|black|heavy|demi|^cmb|^sfbx|-bd|,b$`)

func (d *document) compositeFont(t *typeface, f types.Dict) types.Dict {
	t.composite, t.missing = true, 1000
	enc := d.name(f["Encoding"])
	t.vertical = strings.HasSuffix(enc, "-V")
	t.unicode = strings.Contains(enc, "UCS2") || strings.Contains(enc, "UTF16")
	if b, dict, ok := d.stream(f["Encoding"]); ok {
		t.codes = parseCMap(b)
		t.vertical = d.integer(dict["WMode"]) == 1
	}
	var cid types.Dict
	if a := d.array(f["DescendantFonts"]); len(a) > 0 {
		cid = d.dict(a[0])
	}
	if w, ok := d.number(cid["DW"]); ok {
		t.missing = w
	}
	d.cidWidths(t, d.array(cid["W"]))
	descriptor := d.dict(cid["FontDescriptor"])
	if t.toUnicode == nil || len(t.toUnicode.text)+len(t.toUnicode.runs) == 0 {
		t.glyphs = d.byGlyph(cid, descriptor)
	}
	return descriptor
}

// cidWidths reads /W: "first [w w w]" and "first last w".
func (d *document) cidWidths(t *typeface, w types.Array) {
	steps := 0
	for i := 0; i+1 < len(w) && steps < maxRuns; {
		first := d.integer(w[i])
		if list := d.array(w[i+1]); list != nil {
			for k, x := range list {
				if v, ok := d.number(x); ok {
					t.widths[uint32(first+k)] = v
				}
			}
			i += 2
			continue
		}
		if i+2 >= len(w) {
			return
		}
		last := d.integer(w[i+1])
		if v, ok := d.number(w[i+2]); ok && last >= first && first >= 0 {
			t.spans = append(t.spans, widthSpan{first, last, v})
		}
		steps++
		i += 3
	}
}

func (d *document) simpleFont(t *typeface, f, descriptor types.Dict) {
	if d.name(f["Subtype"]) == "Type3" {
		if m, ok := d.numbers(f["FontMatrix"], 6); ok && m[0] > 0 && m[0] < 10 {
			t.scale, t.height = m[0], 1000*m[0]
			if t.height > 2 { // a bitmap font with glyphs of some pixels: size stays as given
				t.height = 1
			}
		}
	}
	t.enc = d.encoding(f, t.name, d.integer(descriptor["Flags"])&4 != 0)
	t.missing, _ = d.number(descriptor["MissingWidth"])
	first := d.integer(f["FirstChar"])
	widths := d.array(f["Widths"])
	for i, x := range widths {
		if v, ok := d.number(x); ok && i < 256 {
			t.widths[uint32(first+i)] = v
		}
	}
	if len(widths) == 0 {
		core := coreFont(t.name)
		for c, s := range t.enc {
			for _, r := range s {
				if w, err := font.CharWidth(core, r); err == nil && w > 0 {
					t.widths[uint32(c)] = float64(w)
				}
			}
		}
		if t.missing == 0 {
			t.missing = 500
		}
	}
}

// coreFont gives the standard font with the measures closest to a font that brings none.
func coreFont(name string) string {
	n := strings.ToLower(name)
	bold := boldName.MatchString(n)
	italic := strings.Contains(n, "italic") || strings.Contains(n, "oblique")
	pick := func(regular, b, i, bi string) string {
		switch {
		case bold && italic:
			return bi
		case bold:
			return b
		case italic:
			return i
		}
		return regular
	}
	switch {
	case strings.Contains(n, "courier"), strings.Contains(n, "mono"):
		return "Courier"
	case strings.Contains(n, "zapfdingbats"):
		return "ZapfDingbats"
	case n == "symbol":
		return "Symbol"
	case strings.Contains(n, "times"), strings.Contains(n, "serif") && !strings.Contains(n, "sans"):
		return pick("Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic")
	}
	return pick("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique")
}

// chars cuts a shown string into characters.
func (t *typeface) chars(s string) []char {
	out := make([]char, 0, len(s))
	if !t.composite {
		for i := 0; i < len(s); i++ {
			c, ok := t.known[uint32(s[i])]
			if !ok {
				w, has := t.widths[uint32(s[i])]
				if !has {
					w = t.missing
				}
				c = char{text: t.simpleText(s[i]), width: w * t.scale, space: s[i] == ' '}
				t.known[uint32(s[i])] = c
			}
			out = append(out, c)
		}
		return out
	}
	for len(s) > 0 {
		code, n := t.codes.next(s, 2)
		if n == 0 {
			break
		}
		s = s[n:]
		key := code | uint32(n)<<28 // the same number can be a code of one byte and of two
		c, ok := t.known[key]
		if !ok || n > 3 {
			c = char{text: t.compositeText(code), width: t.cidWidth(t.codes.cidOf(code)) * t.scale, space: n == 1 && code == ' '}
			t.known[key] = c
		}
		out = append(out, c)
	}
	return out
}

func (t *typeface) cidWidth(cid uint32) float64 {
	if w, ok := t.widths[cid]; ok {
		return w
	}
	for i := len(t.spans) - 1; i >= 0; i-- {
		if s := &t.spans[i]; int(cid) >= s.first && int(cid) <= s.last {
			return s.width
		}
	}
	return t.missing
}

func (t *typeface) simpleText(c byte) string {
	text := t.enc[c]
	if t.toUnicode != nil {
		if s := t.toUnicode.textOf(uint32(c)); s != "" {
			text = s
		}
	}
	text = symbol(t.name, uint32(c), text)
	if text == "" && t.widths[uint32(c)] > 0 {
		text = unknown
	}
	return tidy(text)
}

// unknown stands for a character that the file does not tell; the quality gate counts it.
const unknown = "\uFFFD"

func (t *typeface) compositeText(c uint32) string {
	text := ""
	if t.toUnicode != nil {
		text = t.toUnicode.textOf(c)
	}
	if text == "" && t.glyphs != nil {
		text = t.glyphs[t.codes.cidOf(c)]
	}
	if text == "" && t.unicode {
		text = string(rune(c))
	}
	if text == "" {
		text = unknown
	}
	return tidy(symbol(t.name, c, text))
}
