package pdftekst

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossiercheck/importer/page"
)

// Bounds of the quality gate. Beyond the first of a pair the text is not given at all; beyond
// the second another reader is asked as well.
const (
	maxDamage, someDamage     = 0.05, 0.002 // part of the characters that cannot be text
	maxWordLength, longWords  = 15.0, 9.5   // mean, over at least minWords words
	minPlausible, mostlyWords = 0.45, 0.75  // part of the words that could be words
	minCommon, fewCommon      = 0.01, 0.05  // part of the words that every prose has
	maxSingle, manySingle     = 0.75, 0.45  // part of the words that is one letter
	minVowels                 = 0.25        // part of the Latin letters
	minWords                  = 20
	judgedWords               = 60 // from here on a page must hold some common words
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

// Reasons that other code looks at.
const (
	noText     = "geen tekst"
	mendedNote = "het bestand was beschadigd en is hersteld"
)

// verdict is what the gate says of the text of a page.
type verdict struct {
	refused bool    // it is no language
	doubt   bool    // another reader may do better
	score   float64 // 0-1, to compare the texts that two readers give of one page
	why     string  // Dutch, what is wrong with it; empty when nothing is
}

// judge weighs the text of a page. A page with a few words is taken as it is; wrong
// characters count always.
func judge(p *page.Page) verdict {
	var chars, letters, latin, sounds, digits, damage, words, long, known, alpha, plausible, single int
	for _, l := range p.Lines {
		for _, c := range l.Cells {
			for _, w := range c.Words {
				words++
				long += utf8.RuneCountInString(w.Text)
				bare := strings.ToLower(strings.TrimFunc(w.Text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
				if common[bare] {
					known++
				}
				switch couldBeWord(bare) {
				case letterless:
				case oneSign:
					single++
					alpha++
					plausible++
				case aWord:
					alpha++
					plausible++
				default:
					alpha++
				}
				for _, r := range w.Text {
					chars++
					switch {
					case r == utf8.RuneError || unicode.Is(unicode.Co, r) || unicode.IsControl(r) ||
						unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana):
						damage++
					case unicode.IsLetter(r):
						letters++
						if unicode.Is(unicode.Latin, r) {
							latin++
							if strings.ContainsRune(vowels, unicode.ToLower(r)) {
								sounds++
							}
						}
					case unicode.IsDigit(r):
						digits++
					}
				}
			}
		}
	}
	if letters+digits == 0 {
		return verdict{refused: true, why: noText}
	}
	part := func(n, of int) float64 { return float64(n) / float64(max(of, 1)) }
	v := verdict{score: part(plausible-single/2, alpha) - 4*part(damage, chars)}
	enough, prose := words >= minWords, words >= judgedWords && letters > 2*digits
	v.score += min(2*part(known, words), 0.5)
	bad := func(refused, doubt bool, why string) {
		v.refused = v.refused || refused
		v.doubt = v.doubt || doubt || refused
		if (doubt || refused) && v.why == "" {
			v.why = why
		}
	}
	share, mean := part(damage, chars), part(long, words)
	bad(share > maxDamage, share > someDamage, "tekens die geen tekst zijn")
	bad(enough && mean > maxWordLength, enough && mean > longWords, "woorden zonder spaties")
	bad(enough && part(single, alpha) > maxSingle, enough && part(single, alpha) > manySingle, "losse letters in plaats van woorden")
	bad(enough && alpha > minWords && part(plausible, alpha) < minPlausible, enough && alpha > minWords && part(plausible, alpha) < mostlyWords, "woorden die geen taal zijn")
	bad(false, enough && letters > 2*digits && known == 0, "geen gewone woorden")
	// A letter from abroad has other words, but it has vowels; letters under the wrong number
	// have neither.
	mute := 2*latin > letters && part(sounds, latin) < minVowels
	bad(prose && mute && part(known, words) < minCommon, prose && part(known, words) < fewCommon, "geen gewone woorden")
	return v
}

// What a run of characters can be.
const (
	letterless = iota // a number, a date, a mark
	oneSign           // one letter
	aWord
	noWord
)

const vowels = "aeiouyąęėėįųūőűăâîôûāēīōěůıøœáàâäéèêëíìîïóòôöúùûüæøå"

// couldBeWord tells whether a run of characters in lower case can be a word of a European
// language: letters with a vowel at least every sixth, or an abbreviation.
func couldBeWord(s string) int {
	letters, digits, other, gap, most, n := 0, 0, 0, 0, 0, 0
	for _, r := range s {
		n++
		switch {
		case unicode.IsLetter(r):
			letters++
			if r < 0x250 && !strings.ContainsRune(vowels, r) {
				gap++
				most = max(most, gap)
			} else {
				gap = 0
			}
		case unicode.IsDigit(r):
			digits++
		case r == '-' || r == '\'' || r == '’' || r == '/' || r == '.' || r == '@' || r == '_' || r == ':' || r == ',' || r == '&' || r == '(' || r == ')':
			gap = 0
		default:
			other++
		}
	}
	switch {
	case letters == 0:
		return letterless
	case n == 1:
		return oneSign
	case other > 0 || digits > 0 && letters > 1 && digits < 2 && n > 3, most > 5:
		return noWord
	case letters > 4 && most == letters: // no vowel at all
		return noWord
	}
	return aWord
}

// readable tells whether the text of a page is language.
func readable(p *page.Page) bool { return !judge(p).refused }
