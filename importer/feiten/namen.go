package feiten

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossiercheck/importer/woord"
)

var (
	aanhef   = regexp.MustCompile(`(?i)^(de\s+heer|dhr\.?|heer|mevrouw|mevr\.?|mw\.?|mv\.|mej\.?|drs\.?|dr\.?|mr\.?|ir\.?|ing\.?|prof\.?|de\s+arts|arts|bedrijfsarts|casemanager|naam|voorletters en achternaam)[\s:]+`)
	staart   = regexp.MustCompile(`(?i)\s*([,;(/|•·–]|\s-\s|\b(bsn|burgerservicenummer|geb\.?|geboren|geboortedatum|functie|datum|personeelsnummer|pers\.?nr|tel\.?|telefoon|bereikbaar|werkzaam|e-mail|email|werkgever|handtekening)\b).*$`)
	initiaal = regexp.MustCompile(`^(\p{Lu}\p{Ll}?\.\s?-?)+`)
)

var tussen = map[string]bool{"van": true, "de": true, "der": true, "den": true, "het": true, "ten": true, "ter": true, "te": true, "'t": true,
	"in": true, "op": true, "el": true, "al": true, "la": true, "le": true, "du": true, "von": true, "zu": true, "da": true, "dos": true, "d'": true, "bin": true,
	"van't": true, "aan": true, "bij": true, "ben": true, "ibn": true}

// schoonNaam strips titles, numbers and what follows a name.
func schoonNaam(s string) string {
	s = strings.TrimLeft(strings.TrimSpace(s), ":-– ")
	for {
		t := aanhef.ReplaceAllString(s, "")
		if t == s {
			break
		}
		s = t
	}
	s = staart.ReplaceAllString(s, "")
	if i := strings.IndexAny(s, "0123456789_…☐☒\""); i >= 0 {
		s = s[:i]
	}
	// "R. Stoffels. Gesprek elke ..." ends at the sentence
	for i := 1; i+2 < len(s); i++ {
		if s[i] == '.' && s[i+1] == ' ' {
			if v := strings.LastIndexAny(s[:i], " ."); i-v > 3 {
				s = s[:i]
				break
			}
		}
	}
	return strings.Trim(strings.Join(strings.Fields(s), " "), " .:-,")
}

// isNaam tells whether s has the shape of a person's name: initials or first names, small
// words, a family name; two to six words and no digits.
func isNaam(s string) bool {
	if n := utf8.RuneCountInString(s); n < 4 || n > 45 || strings.ContainsAny(s, "0123456789:;?!@&") || bedrijfsvorm(s) {
		return false
	}
	voor := initiaal.FindString(s)
	rest := strings.Fields(strings.TrimSpace(s[len(voor):]))
	groot := 0
	for _, w := range rest {
		kaal := strings.Trim(w, ".,-'’")
		if tussen[strings.ToLower(kaal)] {
			continue
		}
		r, _ := utf8.DecodeRuneInString(kaal)
		if !unicode.IsUpper(r) {
			return false
		}
		ws := woord.Lijst(kaal)
		if len(ws) == 0 {
			return false
		}
		if voor == "" && geenNaam[ws[0].T] {
			return false
		}
		if utf8.RuneCountInString(kaal) > 1 {
			groot++
		}
	}
	if len(rest) > 6 || groot == 0 {
		return false
	}
	return voor != "" || groot >= 2
}

// geenNaam are words with a capital that begin other things than a name.
var geenNaam = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Split("naam datum handtekening handtekeningen werknemer werkgever medewerker bedrijfsarts arts functie akkoord ja nee plaats geen zie plan evaluatie "+
		"probleemanalyse telefoon telefoonnummer adres postbus afdeling bedrijf organisatie visie mening eerste het een dit deze wij ik arbodienst arbo bv nv stichting zorggroep gemeente uwv "+
		"onbekend volgt nvt betreft onderwerp verslag rapport rapportage spreekuur terugkoppeling leidinggevende casemanager hr adviseur dienst groep kandidaat opdrachtgever gegevens "+
		"contactpersoon voorletters achternaam burgerservicenummer geboortedatum tel mail email bsn januari februari maart april mei juni juli augustus september oktober november december "+
		"advies conclusie prognose beperkingen mogelijkheden belastbaarheid vervolg afspraken doel toelichting omschrijving werkzaamheden", " ") {
		m[w] = true
	}
	return m
}()

// zelfdePersoon tells whether two spellings can be one person: the same family name and
// first letters that do not contradict each other.
func zelfdePersoon(a, b string) bool {
	va, aa := naamDelen(a)
	vb, ab := naamDelen(b)
	if aa == "" || ab == "" {
		return false
	}
	// "Terpstra" and "Terpstra-Vos" are one family name, married or not
	if aa != ab && !strings.HasPrefix(aa, ab+"-") && !strings.HasPrefix(ab, aa+"-") && !strings.HasSuffix(aa, "-"+ab) && !strings.HasSuffix(ab, "-"+aa) &&
		!(len(aa) > 5 && woord.Is(aa, ab)) {
		return false
	}
	return va == "" || vb == "" || va[0] == vb[0] || strings.ContainsRune(va, rune(vb[0])) || strings.ContainsRune(vb, rune(va[0])) ||
		roepnaam(va, vb)
}

// roepnaam allows that one spelling gives a first name of which the first letter is not an
// initial ("Wim" for W., but also "Hans" for J.): only when a first name is written out.
func roepnaam(a, b string) bool { return len(a) > 3 && len(b) <= 3 || len(b) > 3 && len(a) <= 3 }

// naamDelen gives the initials or first names and the family name, in plain form.
func naamDelen(s string) (voor, achter string) {
	i := initiaal.FindString(s)
	rest := strings.Fields(strings.TrimSpace(s[len(i):]))
	if i != "" {
		for _, r := range i {
			if unicode.IsUpper(r) {
				voor += strings.ToLower(string(r))
			}
		}
	} else if len(rest) > 1 {
		voor = woord.Plat(rest[0])
		rest = rest[1:]
	}
	for len(rest) > 1 && (tussen[strings.ToLower(rest[0])] || utf8.RuneCountInString(rest[0]) > 1 && len(rest) > 1 && !strings.HasPrefix(rest[0], "-")) {
		rest = rest[1:]
	}
	if len(rest) == 0 {
		return voor, ""
	}
	return voor, woord.Plat(strings.ReplaceAll(strings.Join(rest, ""), "–", "-"))
}
