package woord

import (
	"strings"
	"testing"
)

func TestLijst(t *testing.T) {
	for _, c := range []struct{ in, wil string }{
		{"Spreekuurdatum:", "spreekuur datum"},
		{"Datum 1e ziektedag", "datum 1e ziektedag"},
		{"Re-integratie, geëvalueerd", "re integratie geevalueerd"},
		{"d.d. 3 mei", "d d 3 mei"},
		{"Datumrapportage", "datum rapportage"},
	} {
		var got []string
		for _, w := range Lijst(c.in) {
			got = append(got, w.T)
		}
		if s := strings.Join(got, " "); s != c.wil {
			t.Errorf("Lijst(%q) = %q, wil %q", c.in, s, c.wil)
		}
	}
}

func TestZin(t *testing.T) {
	for _, c := range []struct {
		in  string
		wil int
	}{
		{"Het spreekuur liep goed. Eerste ziektedag", 1},
		{"De heer W.A. Kastelein", 0},
		{"dr. Bos; vervolg", 1},
	} {
		n := 0
		for _, w := range Lijst(c.in) {
			if w.Zin {
				n++
			}
		}
		if n != c.wil {
			t.Errorf("%q: %d zinseinden, wil %d", c.in, n, c.wil)
		}
	}
}

func TestIs(t *testing.T) {
	for _, c := range []struct {
		w, stam string
		wil     bool
	}{
		{"ziektedag", "ziekte*", true},
		{"zlektedag", "ziekte*", true},
		{"z1ektedag", "ziekte*", true},
		{"spreekuur", "spreekuur*", true},
		{"spreekuurverslag", "spreekuur*", true},
		{"spreekkuur", "spreekuur", true},
		{"gesprek", "spreekuur*", false},
		{"geb", "geb", true},
		{"gel", "geb", false},
		{"hersteld", "verzonden", false},
		{"verzuimgesprek", "*gesprek", true},
		{"verzuimgespnek", "*gesprek", true},
		{"gesprekken", "*gesprek", false},
		{"ek", "*gesprek", false},
	} {
		if got := Is(c.w, c.stam); got != c.wil {
			t.Errorf("Is(%q, %q) = %v", c.w, c.stam, got)
		}
	}
}

func TestPatroon(t *testing.T) {
	p := Lees("datum|dd spreekuur*|consult* !volgend*")
	for _, c := range []struct {
		in  string
		wil bool
	}{
		{"Datum spreekuur", true}, {"Spreekuurdatum", true}, {"Consult datum", true},
		{"Datum volgend spreekuur", false}, {"Spreekuur", false},
	} {
		if _, _, ok := p.Treft(Lijst(c.in)); ok != c.wil {
			t.Errorf("%q: %v", c.in, ok)
		}
	}
}
