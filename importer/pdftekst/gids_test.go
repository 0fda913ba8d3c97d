package pdftekst

import (
	"bytes"
	"testing"

	"codeberg.org/go-pdf/fpdf"
	"golang.org/x/image/font/gofont/goregular"
)

// TestLettersUitHetLettertype reads text of which every letter is the number of a glyph and
// nothing says what it stands for, except the font.
func TestLettersUitHetLettertype(t *testing.T) {
	const want = "Werknemer: J. Jansen – geïndiceerd voor € 1.250,00"
	p := fpdf.New("P", "mm", "A4", "")
	p.AddUTF8FontFromBytes("lib", "", goregular.TTF)
	p.AddPage()
	p.SetFont("lib", "", 11)
	p.Cell(0, 10, want)
	var b bytes.Buffer
	if err := p.Output(&b); err != nil {
		t.Fatal(err)
	}
	data := bytes.ReplaceAll(b.Bytes(), []byte("/ToUnicode"), []byte("/ToUnicodX"))
	if bytes.Equal(data, b.Bytes()) {
		t.Fatal("er was geen tabel om weg te halen")
	}
	if got := tekst(t, data); got != want {
		t.Errorf("kreeg %q, wilde %q", got, want)
	}
}
