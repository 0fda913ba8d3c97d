// Package woord compares words the way a reader of damaged Dutch paper does.
//
// Recognisers look for words in labels and sentences. Papers write them with capitals,
// accents, hyphens, glued together ("Spreekuurdatum") or damaged by a scanner
// ("Zlektedag"). This package gives the words of a text in one plain form, with their place
// in the original, and tells whether a word is the one that is looked for.
package woord

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Woord is a word in plain form: lower case, without accents, hyphens and apostrophes
// parting words. Van and Tot are byte offsets in the text it came from. Breuk counts the
// commas, brackets and colons between it and the word before; Zin is set when a sentence
// ended there.
type Woord struct {
	T        string
	Van, Tot int
	Breuk    int
	Zin      bool
}

// Lijst gives the words of s. A compound with "datum" becomes two words, since "Datum
// spreekuur" and "Spreekuurdatum" are one label.
func Lijst(s string) []Woord {
	var uit []Woord
	breuk, zin := 0, false
	voeg := func(t string, van, tot int) {
		uit = append(uit, Woord{T: t, Van: van, Tot: tot, Breuk: breuk, Zin: zin})
		breuk, zin = 0, false
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			switch r {
			case ',', '(', ')', ':', '|', '\t', '[', ']', '=', '•', '—', '–':
				breuk++
			case '.', '!', '?', ';':
				if zinseinde(s, i, n) {
					zin = true
				}
			}
			i += n
			continue
		}
		j := i
		var b strings.Builder
		for j < len(s) {
			r, n := utf8.DecodeRuneInString(s[j:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) {
				break
			}
			b.WriteString(plat(r))
			j += n
		}
		t := b.String()
		if rest, ok := strings.CutSuffix(t, "datum"); ok && len(rest) > 2 {
			voeg(rest, i, j)
			voeg("datum", i, j)
		} else if rest, ok := strings.CutPrefix(t, "datum"); ok && len(rest) > 3 {
			voeg("datum", i, j)
			voeg(rest, i, j)
		} else {
			voeg(t, i, j)
		}
		i = j
	}
	return uit
}

// zinseinde tells whether the mark at s[i] ends a sentence: white space and a capital follow,
// and the word before it is no initial or short abbreviation.
func zinseinde(s string, i, n int) bool {
	if s[i] == ';' {
		return true
	}
	rest := strings.TrimLeft(s[i+n:], " \t\n")
	if rest == "" || len(rest) == len(s[i+n:]) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(rest)
	if !unicode.IsUpper(r) && r != '"' {
		return false
	}
	k := i
	for k > 0 {
		r, m := utf8.DecodeLastRuneInString(s[:k])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		k -= m
	}
	return utf8.RuneCountInString(s[k:i]) > 2
}

// Plat gives s in lower case without accents, other characters kept.
func Plat(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		b.WriteString(plat(r))
	}
	return b.String()
}

func plat(r rune) string {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return string(r)
	}
	switch unicode.ToLower(r) {
	case 'é', 'è', 'ë', 'ê':
		return "e"
	case 'á', 'à', 'ä', 'â', 'ã', 'å':
		return "a"
	case 'í', 'ì', 'ï', 'î':
		return "i"
	case 'ó', 'ò', 'ö', 'ô', 'õ':
		return "o"
	case 'ú', 'ù', 'ü', 'û':
		return "u"
	case 'ç':
		return "c"
	case 'ñ':
		return "n"
	case 'ĳ':
		return "ij"
	case '’', '‘', '´':
		return "'"
	}
	if unicode.Is(unicode.Mn, r) {
		return ""
	}
	return string(unicode.ToLower(r))
}

// Is tells whether w is the word stam. A stam that ends in "*" matches every word that begins
// with it, one that begins with "*" every word that ends on it ("*gesprek": verzuimgesprek). Words of six letters and more may differ in one letter, and digits that a scanner
// reads for letters (0, 1, 5) count as those letters.
func Is(w, stam string) bool {
	if eind, ok := strings.CutPrefix(stam, "*"); ok {
		if strings.HasSuffix(w, eind) {
			return true
		}
		n := len(w) - len(eind)
		return n > 0 && len(eind) >= 6 && EenAf(letters(w[n:]), eind)
	}
	kern, open := strings.CutSuffix(stam, "*")
	if w == kern || open && strings.HasPrefix(w, kern) {
		return true
	}
	if len(kern) < 6 || len(w) < len(kern)-1 {
		return false
	}
	w = letters(w)
	if !open {
		return len(w) <= len(kern)+1 && EenAf(w, kern)
	}
	for n := len(kern) - 1; n <= len(kern)+1 && n <= len(w); n++ {
		if EenAf(w[:n], kern) && w[0] == kern[0] {
			return true
		}
	}
	return false
}

// letters undoes the digits that a scanner puts in words.
func letters(w string) string {
	if !strings.ContainsAny(w, "0123456789") || strings.Trim(w, "0123456789") == "" {
		return w
	}
	return strings.NewReplacer("0", "o", "1", "l", "5", "s").Replace(w)
}

// EenAf tells whether a and b differ by at most one letter put in, left out or replaced.
// Only lower-case ASCII stems are compared, so bytes are letters here.
func EenAf(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i == len(a) || a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}
