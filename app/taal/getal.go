package taal

import (
	"strconv"
	"strings"
)

// Datum writes a calendar day in full: 15 januari 2024. maand is 1-12.
func Datum(jaar, maand, dag int) string {
	return strconv.Itoa(dag) + " " + T("maand."+strconv.Itoa(maand)) + " " + strconv.Itoa(jaar)
}

// Getal groups the digits of a whole number by thousands: 21.000 in Dutch, 21,000 in English.
func Getal(n int) string {
	sep := "."
	if Gekozen() == Engels {
		sep = ","
	}
	s, teken := strconv.Itoa(n), ""
	if n < 0 {
		s, teken = s[1:], "-"
	}
	var delen []string
	for len(s) > 3 {
		delen = append([]string{s[len(s)-3:]}, delen...)
		s = s[:len(s)-3]
	}
	return teken + strings.Join(append([]string{s}, delen...), sep)
}

// Euro writes whole euros with a space that does not break: € 21.000.
func Euro(n int) string { return "€\u00a0" + Getal(n) }
