package pdftekst

import (
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
	"golang.org/x/image/font/sfnt"
)

// Text of which the letters are numbers of glyphs, without a table that says what they stand
// for, can still be read when the font is in the file: a TrueType font knows which glyph it
// shows for each character, and that can be turned round.

// scripts are the characters that are looked for in a font, the plain ones first.
var scripts = [][2]rune{{0x20, 0x17f}, {0x2010, 0x203a}, {0x20ac, 0x20ac}, {0x218, 0x21b}, {0x370, 0x52f},
	{0x2190, 0x2193}, {0x25a0, 0x25ff}, {0x2610, 0x2612}, {0x2713, 0x2718}, {0xfb00, 0xfb04}, {0xf020, 0xf0ff}}

// byGlyph gives the text of CIDs of a composite font by the font itself; nil when that cannot
// be done.
func (d *document) byGlyph(cid, descriptor types.Dict) map[uint32]string {
	b, _, ok := d.stream(descriptor["FontFile2"])
	if !ok || len(b) > 32<<20 {
		return nil
	}
	toGlyph, mapped := []byte(nil), false
	if d.name(cid["CIDToGIDMap"]) != "Identity" && cid["CIDToGIDMap"] != nil {
		if toGlyph, _, mapped = d.stream(cid["CIDToGIDMap"]); !mapped {
			return nil
		}
	}
	f, err := sfnt.Parse(b)
	if err != nil {
		return nil
	}
	var buf sfnt.Buffer
	glyphs := map[uint32]string{}
	for _, s := range scripts {
		for r := s[0]; r <= s[1]; r++ {
			g, err := f.GlyphIndex(&buf, r)
			if err != nil || g == 0 {
				continue
			}
			if _, has := glyphs[uint32(g)]; has {
				continue
			}
			if r >= 0xf000 { // symbol fonts shift their characters
				r0 := r - 0xf000
				glyphs[uint32(g)] = string(r0)
				continue
			}
			glyphs[uint32(g)] = string(r)
		}
	}
	if !mapped || len(glyphs) == 0 {
		return glyphs
	}
	out := map[uint32]string{}
	for c := 0; 2*c+1 < len(toGlyph) && c <= 0xffff; c++ {
		if s, ok := glyphs[uint32(toGlyph[2*c])<<8|uint32(toGlyph[2*c+1])]; ok {
			out[uint32(c)] = s
		}
	}
	return out
}
