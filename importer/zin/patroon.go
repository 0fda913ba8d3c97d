package zin

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
)

// Patroon is a pattern that is asked of every sentence of a dossier. Most sentences have none
// of the words that a match would need, and those are told apart without running the pattern.
type Patroon struct {
	re    *regexp.Regexp
	nodig []string // a match holds at least one of these, in lower case; nil: not known
}

// Maak makes a Patroon of an expression, without regard to capitals; a space in it is any
// white space. It panics when the expression is wrong.
func Maak(expr string) *Patroon {
	expr = `(?i)` + Ruim(expr)
	p := &Patroon{re: regexp.MustCompile(expr)}
	if boom, err := syntax.Parse(expr, syntax.Perl); err == nil {
		p.nodig = woordenIn(boom.Simplify())
	}
	return p
}

// Ruim makes any white space of the spaces in an expression; " ?" is room that need not be.
func Ruim(expr string) string { return strings.NewReplacer(" ?", `\s*`, " ", `\s+`).Replace(expr) }

// Vind gives the first match in the sentence, nil when there is none.
func (p *Patroon) Vind(z *Zin) []int {
	if !p.kan(z) {
		return nil
	}
	return p.re.FindStringIndex(z.Tekst)
}

// Alle gives at most n matches in the sentence.
func (p *Patroon) Alle(z *Zin, n int) [][]int {
	if !p.kan(z) {
		return nil
	}
	return p.re.FindAllStringIndex(z.Tekst, n)
}

func (p *Patroon) kan(z *Zin) bool {
	return p.nodig == nil || slices.ContainsFunc(p.nodig, func(s string) bool { return strings.Contains(z.klein, s) })
}

// woordenIn gives pieces of text of which every match of the expression holds at least one, nil
// when there are no such pieces of two bytes and more.
func woordenIn(r *syntax.Regexp) []string {
	switch r.Op {
	case syntax.OpLiteral:
		if s := strings.ToLower(string(r.Rune)); len(s) >= 2 {
			return []string{s}
		}
	case syntax.OpCapture, syntax.OpPlus:
		return woordenIn(r.Sub[0])
	case syntax.OpRepeat:
		if r.Min > 0 {
			return woordenIn(r.Sub[0])
		}
	case syntax.OpConcat:
		var beste []string
		for _, s := range r.Sub {
			if w := woordenIn(s); w != nil && kortste(w) > kortste(beste) {
				beste = w
			}
		}
		return beste
	case syntax.OpAlternate:
		var alle []string
		for _, s := range r.Sub {
			w := woordenIn(s)
			if w == nil {
				return nil
			}
			alle = append(alle, w...)
		}
		slices.Sort(alle)
		return slices.Compact(alle)
	}
	return nil
}

// kortste gives the length of the shortest piece, 0 for none.
func kortste(w []string) int {
	n := 0
	for i, s := range w {
		if i == 0 || len(s) < n {
			n = len(s)
		}
	}
	return n
}
