package toetsen

import (
	"fmt"
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
