package pdftekst

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossiercheck/importer/page"
)

// Bounds of the quality gate.
const (
	maxDamage      = 0.05 // part of the characters that cannot be text
	maxWordLength  = 15.0 // mean, over at least minWords words
	minWords       = 20
	judgedWords    = 60 // from here on a page must hold some common words
	minCommonShare = 0.01
)

// common are words that no page of Dutch (or English, German) prose is without.
var common = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`de het een en van in is op te dat die voor met zijn aan niet er om ook als
		bij of uw u ik wij naar door uit tot over heeft wordt werk werknemer werkgever datum naam geen ja nee per
		the of and to for is with on der die das und von zu mit nicht`) {
		m[w] = true
	}
	return m
}()

// readable tells whether the text of a page is language. A page with a few words is taken as
// it is; wrong characters count always.
func readable(p *page.Page) bool {
	var chars, letters, digits, damage, words, long, known int
	for _, l := range p.Lines {
		for _, c := range l.Cells {
			for _, w := range c.Words {
				words++
				long += utf8.RuneCountInString(w.Text)
				if common[strings.ToLower(strings.Trim(w.Text, ".,:;()"))] {
					known++
				}
				for _, r := range w.Text {
					chars++
					switch {
					case r == utf8.RuneError || unicode.Is(unicode.Co, r) || unicode.IsControl(r) ||
						unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana):
						damage++
					case unicode.IsLetter(r):
						letters++
					case unicode.IsDigit(r):
						digits++
					}
				}
			}
		}
	}
	switch {
	case letters+digits == 0:
		return false
	case float64(damage) > maxDamage*float64(chars):
		return false
	case words >= minWords && float64(long)/float64(words) > maxWordLength:
		return false
	case words >= judgedWords && letters > 2*digits && float64(known) < minCommonShare*float64(words):
		return false
	}
	return true
}
