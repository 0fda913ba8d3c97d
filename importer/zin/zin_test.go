package zin

import (
	"slices"
	"strings"
	"testing"

	"dossiercheck/importer/page"
)

func TestLees(t *testing.T) {
	tekst := strings.Join([]string{
		"Verslag van het gesprek",
		"Voortgang",
		"De heer B. de Vries werkt sinds 1 mei op de afdeling planning, drie ochtenden per",
		"week. Dat gaat goed! Is er een vervolg nodig?",
		"Afspraken  de stoel wordt besteld",
		"• volgende week opnieuw bellen",
		"• uren noteren",
	}, "\n")
	b := Lees([]page.Page{page.FromText(1, tekst)})[0]
	var uit []string
	for i := range b.Zinnen {
		z := &b.Zinnen[i]
		uit = append(uit, z.Kop+"|"+z.Label+"|"+z.Tekst)
	}
	wil := []string{
		"||Verslag van het gesprek",
		"Verslag van het gesprek||Voortgang",
		"Voortgang||De heer B. de Vries werkt sinds 1 mei op de afdeling planning, drie ochtenden per week.",
		"Voortgang||Dat gaat goed!",
		"Voortgang||Is er een vervolg nodig?",
		"Voortgang|Afspraken|Afspraken de stoel wordt besteld",
		"Voortgang||• volgende week opnieuw bellen",
		"Voortgang||• uren noteren",
	}
	if !slices.Equal(uit, wil) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(uit, "\n"), strings.Join(wil, "\n"))
	}
	if !b.Zinnen[0].Kopje || !b.Zinnen[1].Kopje || b.Zinnen[2].Kopje || !b.Zinnen[4].Vraag || b.Zinnen[3].Vraag {
		t.Error("headings or questions are marked wrongly")
	}
}

// A quote is a piece of one cell, also where the sentence runs over lines.
func TestBewijs(t *testing.T) {
	b := Lees([]page.Page{page.FromText(3, "Zij bouwt de uren in de komende weken langzaam verder op en gaat\nstraks naar vijf ochtenden per week.")})[0]
	z := &b.Zinnen[0]
	van := strings.Index(z.Tekst, "gaat straks naar vijf")
	got := b.Bewijs("a.pdf", z, van, van+len("gaat straks naar vijf"))
	if got.Citaat != "straks naar vijf ochtenden per week." || got.Pagina != 3 || got.Bestand != "a.pdf" {
		t.Errorf("%+v", got)
	}
	if w := b.Woorden("a.pdf", z, van, van+len("gaat straks naar vijf")); w.Citaat != "straks naar vijf" {
		t.Errorf("%+v", w)
	}
}

// Looking for words first changes nothing in what a pattern finds.
func TestPatroonVindtHetzelfde(t *testing.T) {
	zinnen := Lees([]page.Page{page.FromText(1, "Er is een CONFLICT over het rooster.\nHij is niet verschenen; de afspraak is verzet.\nWerkt vier uur per dag, thuis.\nTillift is besteld. Niets te melden.")})[0].Zinnen
	for _, e := range []string{`conflict\w*|ruzie`, `(niet|nooit) (ver|be)schenen`, `\b(\d|vier) uur (per|in) dag`, `til(lift|hulp)`, `(a|b)?rooster`, `[tm]huis`, `x*`} {
		p := Maak(e)
		for i := range zinnen {
			z := &zinnen[i]
			if got, wil := p.Vind(z), p.re.FindStringIndex(z.Tekst); !slices.Equal(got, wil) {
				t.Errorf("%s in %q: %v, want %v (%v)", e, z.Tekst, got, wil, p.nodig)
			}
		}
	}
	if Maak(`conflict|ruzie`).kan(&Zin{klein: "alles goed"}) {
		t.Error("a sentence without any of the words was not told apart")
	}
}

func FuzzLees(f *testing.F) {
	f.Add("Kop\nDe zin.  Een cel\tnog een\nlaatste")
	f.Fuzz(func(t *testing.T, s string) {
		p := page.FromText(1, s)
		for _, b := range Lees([]page.Page{p}) {
			for i := range b.Zinnen {
				z := &b.Zinnen[i]
				for _, tot := range []int{1, len(z.Tekst)} {
					if q := b.Woorden("x", z, 0, tot); !strings.Contains(b.Tekst, q.Citaat) {
						t.Errorf("quote %q is no piece of the page", q.Citaat)
					}
				}
			}
		}
	})
}
