package word

import (
	"regexp"
	"strconv"
	"strings"
)

// symbolen are the check boxes in the fonts of symbols, by the last byte of their number.
var symbolen = map[string]map[int64]string{
	"wingdings":   {0xfe: "☒", 0xfd: "☒", 0xa8: "☐", 0x6f: "☐", 0xfc: "✓", 0xfb: "✗"},
	"wingdings 2": {0x52: "☒", 0x53: "☒", 0x54: "☒", 0x51: "☒", 0xa3: "☐", 0x2a: "☐", 0x50: "✓", 0x4f: "✗"},
	"symbol":      {0xb7: "•", 0xae: "→"},
}

func symbool(font, hex string) string {
	n, err := strconv.ParseInt(hex, 16, 32)
	if err != nil {
		return ""
	}
	if s, ok := symbolen[strings.ToLower(font)][n&0xff]; ok {
		return s
	}
	if n >= 0xe000 && n < 0xf900 { // a private number of its font
		return " "
	}
	return string(rune(n))
}

// A picture of 9 by 9 cm or more is taken for a scan; an EMU is 1/360,000 cm.
const scanMaat = 9 * 360_000

var inPunten = regexp.MustCompile(`(?i)(width|height):\s*([\d.]+)(pt|in|cm)`)

// verwijs takes references to other parts.
func (m *machine) verwijs(e element) {
	switch e.naam {
	case "headerReference":
		zet(m.koppen, e)
	case "footerReference":
		zet(m.voeten, e)
	case "titlePg":
		m.anderEerste = e.aan()
	case "wp:extent":
		m.scan = e.getal("cx") >= scanMaat && e.getal("cy") >= scanMaat
	case "x:shape":
		groot := 0
		for _, x := range inPunten.FindAllStringSubmatch(e.attr("style"), -1) {
			f, _ := strconv.ParseFloat(x[2], 64)
			if f*map[string]float64{"pt": 12_700, "in": 914_400, "cm": 360_000}[strings.ToLower(x[3])] >= scanMaat {
				groot++
			}
		}
		m.scan = groot >= 2
	case "x:blip":
		m.beeld(e.attr("embed"))
	case "x:imagedata":
		m.beeld(e.attr("id"))
	case "x:OLEObject":
		m.objecten = append(m.objecten, e.attr("id"))
	}
}

func (m *machine) beeld(id string) {
	if m.scan && id != "" {
		m.beelden = append(m.beelden, id)
	}
}

// zet keeps the first reference of each kind: that of the first section.
func zet(in map[string]string, e element) {
	if soort := e.attr("type"); in[soort] == "" {
		in[soort] = e.attr("id")
	}
}
