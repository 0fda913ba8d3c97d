package toetsen

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

func hoofdletter(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

func aantal(n int, een, meer string) string {
	if n == 1 {
		return "1 " + een
	}
	return fmt.Sprintf("%d %s", n, meer)
}

func dagen(n int) string { return aantal(n, "dag", "dagen") }

// weken writes a number of days as weeks, rounded down, or as days below two weeks.
func weken(n int) string {
	if n < 14 {
		return dagen(n)
	}
	return aantal(n/7, "week", "weken")
}

// opsomming joins as a Dutch list: "a, b en c".
func opsomming(s []string) string {
	if len(s) < 2 {
		return strings.Join(s, "")
	}
	return strings.Join(s[:len(s)-1], ", ") + " en " + s[len(s)-1]
}

var (
	maandOfGetal = regexp.MustCompile(`\d+|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december`)
	plaatsing    = regexp.MustCompile(`(?i)proefplaats|werkervaringspla|stage|detacher|sollicitatiegesprek|uitnodiging|uitgenodigd`)
	marktWoord   = regexp.MustCompile(`(?i)sollicit|vacature|netwerk|werkgevers?(bezoek| benader)|bemiddel|\bcv\b|plaatsing|cursus|scholing`)
	sindsStart   = regexp.MustCompile(`(?i)sinds|totaal|tot nu toe|tot op heden`)
)

// masker writes a line in small letters without figures, names of months and double spaces, to
// compare what two papers say on different days.
func masker(s string) string {
	return strings.Join(strings.Fields(maandOfGetal.ReplaceAllString(strings.ToLower(s), "#")), " ")
}
