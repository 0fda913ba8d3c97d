package taal

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

var plek = regexp.MustCompile(`\{\d+\}`)

func plekken(s string) []string {
	p := plek.FindAllString(s, -1)
	slices.Sort(p)
	return slices.Compact(p)
}

// Every language has the keys of the Dutch original, with the same places to fill in.
func TestTalenZijnGelijk(t *testing.T) {
	nl := alle[Nederlands]
	if len(nl) < 100 {
		t.Fatalf("maar %d teksten in nl.json", len(nl))
	}
	for _, c := range Talen {
		for k, v := range alle[c] {
			o, ok := nl[k]
			if !ok {
				t.Errorf("%s: %s bestaat niet in nl.json", c, k)
				continue
			}
			for _, p := range [][2]string{{v.een, o.een}, {v.meer, o.meer}} {
				if !slices.Equal(plekken(p[0]), plekken(p[1])) {
					t.Errorf("%s: %s heeft %v, nl heeft %v", c, k, plekken(p[0]), plekken(p[1]))
				}
			}
			if strings.TrimSpace(v.een) == "" || strings.TrimSpace(v.meer) == "" {
				t.Errorf("%s: %s is leeg", c, k)
			}
			if (v.een == v.meer) != (o.een == o.meer) && k != "slepen.meer" {
				t.Errorf("%s: %s telt anders dan nl", c, k)
			}
		}
		for k := range nl {
			if _, ok := alle[c][k]; !ok {
				t.Errorf("%s: %s ontbreekt", c, k)
			}
		}
	}
}

func TestInvullen(t *testing.T) {
	t.Cleanup(func() { Kies(Nederlands) })
	for _, g := range []struct {
		c        Code
		is, moet string
	}{
		{Nederlands, T("inlezen.teller", 3, 40), "3 van 40"},
		{Nederlands, N("aantal.documenten", 1), "1 document"},
		{Nederlands, N("aantal.documenten", 0), "0 documenten"},
		{Nederlands, N("wachtwoord.past-niet", 1, "a {0}.pdf"), "Dit wachtwoord past niet op a {0}.pdf. Probeer een ander."},
		{Nederlands, T("bestaat.niet"), "bestaat.niet"},
		{Nederlands, Datum(2024, 5, 1), "1 mei 2024"},
		{Nederlands, Euro(1234567), "€\u00a01.234.567"},
		{Nederlands, Getal(-1000), "-1.000"},
		{Nederlands, Getal(999), "999"},
	} {
		if g.is != g.moet {
			t.Errorf("kreeg %q, wil %q", g.is, g.moet)
		}
	}
	Kies(Engels)
	if s := N("aantal.documenten", 2) + " " + Getal(21000) + " " + Datum(2024, 5, 1); s != "2 documents 21,000 1 May 2024" {
		t.Errorf("Engels: %q", s)
	}
	if Kies("xx"); Gekozen() != Nederlands {
		t.Error("een onbekende taal moet Nederlands worden")
	}
}
