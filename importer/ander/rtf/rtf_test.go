package rtf

import (
	"encoding/binary"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func tekst(s string) string {
	var b strings.Builder
	for _, r := range Regels([]byte(s)) {
		b.WriteString(strings.Join(r.Cellen, "|") + "\n")
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func TestRegels(t *testing.T) {
	for naam, tt := range map[string]struct{ in, wil string }{
		"gewoon":        {`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator Riched20;}\f0\fs20 Beste Jan,\par\par Tot \b morgen\b0 .\par}`, "Beste Jan,\n\nTot morgen."},
		"letters":       {`{\rtf1\ansi\ansicpg1252 re\'efntegratie \u8364?5 \u-10179?\u-8704? \endash  einde}`, "reïntegratie €5 😀 – einde"},
		"accolades":     {`{\rtf1 a\{b\}c\\d\~e}`, `a{b}c\d e`},
		"tabel":         {`{\rtf1\trowd\intbl Datum\cell Wie\cell\row\trowd\intbl 4 maart\cell Jan\cell\row\pard Na.\par}`, "Datum|Wie\n4 maart|Jan\nNa."},
		"plaatje":       {`{\rtf1 voor{\pict\pngblip 89504e47}na{\*\bkmkstart x}}`, "voorna"},
		"tab":           {`{\rtf1 Naam:\tab Jan\line Datum:\tab 4 maart}`, "Naam:|Jan\nDatum:|4 maart"},
		"van html":      {`{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}\htmlrtf \b \htmlrtf0 Datum &amp; tijd{\*\htmltag72 </p>}{\*\htmltag84 <table><tr><td>}a{\*\htmltag <td>}b{\*\htmltag </table>}\htmlrtf {weg}\htmlrtf0}`, "Datum & tijd\n\na|b"},
		"haak te veel":  {`{\rtf1 een}}}} twee`, "een twee"},
		"haak te weing": {`{\rtf1 {{{ een`, "een"},
		"breekt af":     {`{\rtf1 een\'`, "een"},
		"bin":           {`{\rtf1 een\bin5 12345twee}`, "eentwee"},
		"uc":            {`{\rtf1\uc0\u233 n\uc2 \u233 ??x}`, "énéx"},
		"leeg":          {"", ""},
	} {
		if d := cmp.Diff(tt.wil, tekst(tt.in)); d != "" {
			t.Errorf("%s (-wil +kreeg):\n%s", naam, d)
		}
	}
}

func TestKop(t *testing.T) {
	r := Regels([]byte(`{\rtf1\fs36\b Plan van aanpak\b0\par\plain\fs20 tekst met \b vet\b0\par}`))
	if len(r) != 2 || r[0].Maat != 18 || !r[0].Vet || r[1].Vet || r[1].Maat != 0 {
		t.Errorf("%+v", r)
	}
}

// The two examples of MS-OXRTFCP 3, which hold the dictionary, a reference that runs over
// itself and the end mark.
func TestUitpakken(t *testing.T) {
	for in, wil := range map[string]string{
		"2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c090020627705b06c647d0a800fa0": "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n",
		"1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0":                                        "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}",
	} {
		b, err := hex.DecodeString(strings.ReplaceAll(in, " ", ""))
		if err != nil {
			t.Fatal(err)
		}
		got, err := Uitpakken(b, 1<<20)
		if err != nil || string(got) != wil {
			t.Errorf("%q, %v; wilde %q", got, err, wil)
		}
		if got, _ := Uitpakken(b, 5); len(got) > 30 {
			t.Errorf("%d bytes bij een grens van 5", len(got))
		}
	}
	if got, err := Uitpakken([]byte("xxxx\x03\x00\x00\x00MELAxxxxabcdef"), 99); err != nil || string(got) != "abc" {
		t.Errorf("bewaard: %q, %v", got, err)
	}
	if _, err := Uitpakken([]byte("te kort"), 99); err == nil {
		t.Error("te kort werd uitgepakt")
	}
}

func FuzzRegels(f *testing.F) {
	f.Add([]byte(`{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}x\intbl a\cell\row\u-1?\'zz\bin99}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		n := 0
		for _, r := range Regels(data) {
			for _, c := range r.Cellen {
				n += len(c)
			}
		}
		if n > 16*len(data)+64 {
			t.Fatalf("%d letters uit %d", n, len(data))
		}
		kop := append([]byte("xxxxxxxxLZFuxxxx"), data...)
		binary.LittleEndian.PutUint32(kop[4:], 1<<31)
		if uit, err := Uitpakken(kop, 1<<16); err != nil || len(uit) > 1<<16+17 {
			t.Fatalf("%d bytes, %v", len(uit), err)
		}
	})
}
