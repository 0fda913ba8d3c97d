package page

import (
	"fmt"
	"math"
	"strings"
	"testing"
)

// found writes what lies under the boxes: for each box the letters whose middle is in it.
func found(p *Page, boxes []Box) string {
	var out []string
	for _, b := range boxes {
		var s strings.Builder
		for _, l := range p.Lines {
			for _, c := range l.Cells {
				for _, w := range c.Words {
					r := []rune(w.Text)
					var part []rune
					for i := range r {
						x := w.X0 + (float64(i)+0.5)*(w.X1-w.X0)/float64(len(r))
						if y := (w.Y0 + w.Y1) / 2; x > b.X0 && x < b.X1 && y > b.Y0 && y < b.Y1 {
							part = append(part, r[i])
						}
					}
					if len(part) > 0 {
						fmt.Fprintf(&s, " %s", string(part))
					}
				}
			}
		}
		out = append(out, strings.TrimSpace(s.String()))
	}
	return strings.Join(out, " | ")
}

func TestFind(t *testing.T) {
	for _, tt := range []struct{ name, text, quote, want string }{
		{"one word", "Plan van aanpak\nDatum  12-03-2024", "12-03-2024", "12-03-2024"},
		{"part of a word", "Datum:12-03-2024.", "12-03-2024", "12-03-2024"},
		{"over two lines", "De werknemer heeft het werk\nhervat op 3 maart", "werk hervat op", "werk | hervat op"},
		{"broken word", "Er is gesproken over re-\nintegratie in spoor 2", "over re-integratie in", "over re- | integratie in"},
		{"soft hyphen", "Er is gesproken over re\u00ad\nintegratie in spoor 2", "reintegratie", "re\u00ad | integratie"},
		{"tab in the quote", "Naam  J. de Boer", "Naam\tJ. de Boer", "Naam J. de Boer"},
		{"other white space", "Eerste   ziektedag:  4 september  2023", "Eerste ziektedag: 4 september 2023", "Eerste ziektedag: 4 september 2023"},
		{"whole word before part", "jaarverslag van dit jaar", "jaar", "jaar"},
		{"whole words before the first place", "Datum 112-03-2024 en 12-03-2024", "12-03-2024", "12-03-2024"},
		{"same case before other case", "VISIE WERKNEMER\nvisie werknemer", "visie werknemer", "visie werknemer"},
		{"one line before two", "plan van\naanpak is klaar\nhet plan van aanpak", "plan van aanpak", "plan van aanpak"},
		{"one cell before two", "Datum  gesprek  Datum gesprek", "Datum gesprek", "Datum gesprek"},
		{"first of equals", "op 3 mei begon het\nop 3 mei weer", "3 mei", "3 mei"},
		{"other case", "DATUM GESPREK", "Datum gesprek", "DATUM GESPREK"},
		{"quotes and ligatures", "de ﬁets van ‘Jan’ is geïnspecteerd", "fiets van 'Jan' is geinspecteerd", "ﬁets van ‘Jan’ is geïnspecteerd"},
		{"short and only part of a word", "het jaarverslag", "ja", ""},
		{"short word", "Akkoord: ja", "ja", "ja"},
		{"not there", "Plan van aanpak", "eindevaluatie", ""},
		{"empty", "Plan van aanpak", " - ", ""},
		{"a letter read wrong", "De werknemer hervat vo1gende week in eigen werk", "De werknemer hervat volgende week in eigen werk", ""},
		{"letters differ", "De werknerner hervat volgende week in eigen werk", "werknemer hervat volgende week in eigen", "werknerner hervat volgende week in eigen"},
		{"a letter is missing", "De bedrijfsarts advseert opbouw van uren", "bedrijfsarts adviseert opbouw van", "bedrijfsarts advseert opbouw van"},
		{"a figure differs", "Eerste ziektedag was op 12 maart 2024", "Eerste ziektedag was op 13 maart 2024", ""},
		{"a figure more", "Eerste ziektedag was op 112 maart 2024", "Eerste ziektedag was op 12 maart 2024", ""},
	} {
		p := FromText(1, tt.text)
		boxes := p.Find(tt.quote)
		if got := found(&p, boxes); got != tt.want {
			t.Errorf("%s: found %q, want %q", tt.name, got, tt.want)
		}
	}
	if p := (&Page{}); p.Find("iets") != nil {
		t.Error("found something on an empty page")
	}
}

func TestFindBox(t *testing.T) {
	p := FromText(1, "een tweedewoord\ndrie")
	w := p.Lines[0].Cells[0].Words[1]
	got := p.Find("tweede")
	want := Box{w.X0, w.Y0, w.X0 + (w.X1-w.X0)*6/11, w.Y1}
	if len(got) != 1 || math.Abs(got[0].X1-want.X1) > 1e-9 || got[0].X0 != want.X0 || got[0].Y0 != want.Y0 || got[0].Y1 != want.Y1 {
		t.Errorf("%v, want %v", got, want)
	}
	// A word that stands upright on the page is not cut.
	p.Lines[0].Cells[0].Words[1].Y1 = w.Y0 + 200
	if b := p.Find("tweede"); len(b) != 1 || b[0].X1 != w.X1 {
		t.Errorf("standing word: %v", b)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Plan van aanpak\nDatum  12-03-2024", "aanpak Datum")
	f.Add("ﬁ re-\nintegratie \x02 jaar ’t", "’t")
	f.Add("De werknerner hervat volgende week", "werknemer hervat volgende")
	f.Fuzz(func(t *testing.T, text, quote string) {
		if len(text) > 4000 || len(quote) > 400 {
			return
		}
		p := FromText(1, text)
		boxes := p.Find(quote)
		for _, b := range boxes {
			if !(b.X0 <= b.X1 && b.Y0 <= b.Y1 && b.X0 >= 50 && b.Y0 > 40) {
				t.Fatalf("%q in %q: box %v", quote, text, b)
			}
		}
		for i := 1; i < len(boxes); i++ {
			if boxes[i].Y0 <= boxes[i-1].Y0 {
				t.Fatalf("%q in %q: two boxes on one line: %v", quote, text, boxes)
			}
		}
		// A whole line is always found.
		for _, l := range p.Lines {
			if n := len(fold(l.Text())); n > 0 && p.Find(l.Text()) == nil {
				t.Fatalf("line %q is not found", l.Text())
			}
		}
	})
}
