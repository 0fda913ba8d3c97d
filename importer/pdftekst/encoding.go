package pdftekst

import (
	"strconv"
	"strings"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
	"golang.org/x/text/encoding/charmap"
)

// encoding gives the text of each code of a simple font: the base encoding with the font's
// Differences over it.
func (d *document) encoding(f types.Dict, name string, symbolic bool) [256]string {
	base := d.name(f["Encoding"])
	dict := d.dict(f["Encoding"])
	if dict != nil {
		base = d.name(dict["BaseEncoding"])
	}
	var enc [256]string
	switch {
	case base == "MacRomanEncoding":
		enc = fromCharmap(charmap.Macintosh)
	case base == "WinAnsiEncoding":
		enc = fromCharmap(charmap.Windows1252)
	case base == "StandardEncoding", d.name(f["Subtype"]) == "Type1" && !symbolic:
		enc = standardEncoding()
	default:
		enc = fromCharmap(charmap.Windows1252)
	}
	at := 0
	for _, x := range d.array(dict["Differences"]) {
		if n, ok := d.number(x); ok {
			at = int(n)
			continue
		}
		if at >= 0 && at < 256 {
			if s := glyphText(d.name(x)); s != "" {
				enc[at] = s
			} else if dingbat := dingbatName(d.name(x)); dingbat != "" {
				enc[at] = dingbat
			}
		}
		at++
	}
	return enc
}

func fromCharmap(m *charmap.Charmap) (enc [256]string) {
	for c := 32; c < 256; c++ {
		if r := m.DecodeByte(byte(c)); r >= 32 && r != '\uFFFD' && (r < 0x7f || r > 0x9f) {
			enc[c] = string(r)
		}
	}
	return enc
}

// standardEncoding is Adobe's, which Type 1 fonts have by default. It is ASCII with curly
// quotes, and its own upper half.
func standardEncoding() (enc [256]string) {
	for c := 32; c < 127; c++ {
		enc[c] = string(rune(c))
	}
	enc[0x27], enc[0x60] = "’", "‘"
	for _, run := range []struct {
		from int
		text string
	}{
		{0xa1, "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ"}, {0xb1, "–†‡·"}, {0xb6, "¶•‚„”»…‰"}, {0xbf, "¿"},
		{0xc1, "`´ˆ˜¯˘˙¨"}, {0xca, "˚¸"}, {0xcd, "˝˛ˇ—"}, {0xe1, "Æ"}, {0xe3, "ª"},
		{0xe8, "ŁØŒº"}, {0xf1, "æ"}, {0xf5, "ı"}, {0xf8, "łøœß"},
	} {
		at := run.from
		for _, r := range run.text {
			enc[at] = string(r)
			at++
		}
	}
	return enc
}

// glyphNames lists the glyph names of Latin fonts that are not a letter by themselves, each
// followed by its character.
const glyphNames = `space   exclam ! quotedbl " numbersign # dollar $ percent % ampersand & quotesingle '
quoteright ’ quoteleft ‘ parenleft ( parenright ) asterisk * plus + comma , hyphen - minus − period . slash /
zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 colon : semicolon ; less < equal = greater >
question ? at @ bracketleft [ backslash \ bracketright ] asciicircum ^ underscore _ grave ` + "`" + ` braceleft { bar |
braceright } asciitilde ~ exclamdown ¡ cent ¢ sterling £ fraction ⁄ yen ¥ florin ƒ section § currency ¤
quotedblleft “ quotedblright ” quotedblbase „ quotesinglbase ‚ guillemotleft « guillemotright » guilsinglleft ‹
guilsinglright › fi fi fl fl ff ff ffi ffi ffl ffl f_i fi f_l fl f_f ff f_f_i ffi f_f_l ffl t_t tt f_t ft
endash – emdash — dagger † daggerdbl ‡ periodcentered · middot · paragraph ¶ bullet • ellipsis … perthousand ‰
questiondown ¿ acute ´ circumflex ˆ tilde ˜ macron ¯ breve ˘ dotaccent ˙ dieresis ¨ ring ˚ cedilla ¸
hungarumlaut ˝ ogonek ˛ caron ˇ AE Æ ordfeminine ª Lslash Ł Oslash Ø OE Œ ordmasculine º ae æ dotlessi ı
lslash ł oslash ø oe œ germandbls ß Aacute Á Acircumflex Â Adieresis Ä Agrave À Aring Å Atilde Ã Ccedilla Ç
Eacute É Ecircumflex Ê Edieresis Ë Egrave È Eth Ð Euro € Iacute Í Icircumflex Î Idieresis Ï Igrave Ì Ntilde Ñ
Oacute Ó Ocircumflex Ô Odieresis Ö Ograve Ò Otilde Õ Scaron Š Thorn Þ Uacute Ú Ucircumflex Û Udieresis Ü Ugrave Ù
Yacute Ý Ydieresis Ÿ Zcaron Ž aacute á acircumflex â adieresis ä agrave à aring å atilde ã brokenbar ¦ ccedilla ç
copyright © degree ° divide ÷ eacute é ecircumflex ê edieresis ë egrave è eth ð iacute í icircumflex î idieresis ï
igrave ì logicalnot ¬ mu µ multiply × ntilde ñ oacute ó ocircumflex ô odieresis ö ograve ò onehalf ½ onequarter ¼
onesuperior ¹ otilde õ plusminus ± registered ® scaron š thorn þ threequarters ¾ threesuperior ³ trademark ™
twosuperior ² uacute ú ucircumflex û udieresis ü ugrave ù yacute ý ydieresis ÿ zcaron ž Cacute Ć cacute ć
Ccaron Č ccaron č Gbreve Ğ gbreve ğ Idotaccent İ Scedilla Ş scedilla ş Sacute Ś sacute ś Zacute Ź zacute ź
Zdotaccent Ż zdotaccent ż Aogonek Ą aogonek ą Eogonek Ę eogonek ę Nacute Ń nacute ń Ecaron Ě ecaron ě Rcaron Ř
rcaron ř Uring Ů uring ů IJ Ĳ ij ĳ arrowright → arrowleft ← arrowup ↑ arrowdown ↓ lessequal ≤ greaterequal ≥
notequal ≠ approxequal ≈ checkbox ☐ checkmark ✓ H22073 □ square □ filledbox ■ openbullet ◦ circle ○ lozenge ◊
nbspace   nonbreakingspace   softhyphen - hyphentwo ‐ figuredash ‒ apostrophe '`

var glyphTable = func() map[string]string {
	m := map[string]string{"space": " ", "nbspace": " ", "nonbreakingspace": " "}
	fields := strings.Fields(glyphNames)
	for i := 0; i+1 < len(fields); {
		if _, blank := m[fields[i]]; blank { // a space has no field of its own
			i++
			continue
		}
		m[fields[i]] = fields[i+1]
		i += 2
	}
	return m
}()

// glyphText gives the text of a glyph name; empty when the name says nothing.
func glyphText(name string) string {
	if s, ok := glyphTable[name]; ok {
		return s
	}
	if len(name) == 1 {
		return name
	}
	if i := strings.IndexByte(name, '.'); i > 0 {
		return glyphText(name[:i])
	}
	switch {
	case strings.HasPrefix(name, "uni") && len(name) >= 7:
		if v, err := strconv.ParseUint(name[3:7], 16, 32); err == nil {
			return string(rune(v))
		}
	case strings.HasPrefix(name, "u") && len(name) >= 5 && len(name) <= 7:
		if v, err := strconv.ParseUint(name[1:], 16, 32); err == nil && v <= 0x10ffff {
			return string(rune(v))
		}
	}
	return ""
}

// dingbatName gives the box that the name of a glyph of ZapfDingbats stands for.
func dingbatName(name string) string {
	switch name {
	case "a19", "a20", "a21", "a22", "a23", "a24": // check marks and crosses
		return checked
	case "a73": // filled square
		return "■"
	case "a74", "a75", "a203", "a204": // open squares
		return unchecked
	}
	return ""
}
