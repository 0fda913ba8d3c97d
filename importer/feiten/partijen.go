package feiten

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/woord"
)

var (
	pWerknemer = woord.Lees("werknemer|werkneemster|medewerker|medewerkster|kandidaat|client|clientnaam|betrokkene|verzekerde|deelnemer|werknemersnaam !visie|mening|handtekening*|datum|" +
		"gegevens|telefoon*|functie|bsn|burgerservice*|geboorte*|reactie|adres|gesprek|standpunt|oordeel|wensen|vindt|aanwezig|aan|personeels*|mail|nummer|contact|afspraken|akkoord|wie|wat|inzet")
	pVoorletters  = woord.Lees("voorletters|voornaam|roepnaam|voornamen achternaam|naam")
	pNaam         = woord.Lees("naam|naw !bedrijf*|bedrijfs*|organisatie|contactpersoon|arts|bedrijfsarts|leidinggevende|werkgever|opdrachtgever|casemanager|mediator|coach|adviseur|arbodienst|functie|straat|rapporteur")
	sWerknemer    = woord.Lees("werknemer|werkneemster|medewerker|kandidaat|client|betrokkene|persoonsgegevens|werknemersinformatie|werknemergegevens|werknemersgegevens|deelnemer|personalia !werkgever")
	sWerkgever    = woord.Lees("werkgever|opdrachtgever|bedrijfsgegevens|bedrijfsinformatie|werkgeversgegevens|werkgevergegevens|organisatie|bedrijf !werknemer|arbodienst")
	sArts         = woord.Lees("bedrijfsarts|arbodienst|arts|arbo")
	pWerkgever    = woord.Lees("werkgever|opdrachtgever|bedrijf|bedrijfsnaam|organisatie|werkgeversnaam|instelling|inlener !visie|mening|handtekening*|datum|gegevens|telefoon*|reactie|adres|contact*|standpunt|akkoord|aard|werknemer|nummer|kvk|plaats|vindt|informatie|kader|afspraken|functie|loonheffing*|werk|ander|andere|eigen|bij|oordeel|mogelijkheden|welke|ziet|over|mogelijk|wie|inzet|verplichtingen")
	pFunctie      = woord.Lees("functie|beroep|functienaam|functietitel|functiebenaming|werkzaam !eisen|omschrijving|sinds|beschrijving|leidinggevende|eigen|andere|naam|contactpersoon|mogelijkheden|inhoud|belasting|taken|uren|datum|profiel|bekwaamheden|opdrachtgever|arts|melding|aanneemt|passend")
	pFunctieNaam  = woord.Lees("functie naam|werknemer|medewerker|eigen !eisen|omschrijving|sinds|leidinggevende|persoon|aanneemt|mogelijkheden")
	pBedrijfsarts = woord.Lees("bedrijfsarts|arts|arboarts !visie|advies|handtekening*|datum|volgende|telefoon*|oordeel|bevindingen|big|adres|afspraak|spreekuur")
	pCasemanager  = woord.Lees("casemanager|casemanagers|procesbegeleider|verzuimcoordinator|verzuimconsulent|verzuimregisseur|regievoerder")
	pCaseManager2 = woord.Lees("case manager")
)

func treft(p woord.Patroon, ws []woord.Woord) bool { _, _, ok := p.Treft(ws); return ok }

// lezer gathers the observations of one document.
type lezer struct {
	bestand string
	bladen  []tekstblad
	soort   dossier.Soort
	f       dossier.Feiten
}

func (l *lezer) zie(lijst *[]dossier.Waarneming[string], waarde, citaat string, p int, z float64) {
	for i := range *lijst {
		if w := &(*lijst)[i]; w.Waarde == waarde {
			w.Zekerheid = max(w.Zekerheid, z)
			return
		}
	}
	*lijst = append(*lijst, dossier.Waarneming[string]{Waarde: waarde, Bewijs: l.bladen[p].bewijs(l.bestand, citaat), Zekerheid: z})
}

// partijen reads names and functie from the fields.
func (l *lezer) partijen(vs []veld) {
	for _, v := range vs {
		z := 0.9
		if v.onder {
			z -= 0.1
		}
		if !v.eerste {
			z -= 0.1
		}
		if len(v.label) > 5 {
			z -= 0.15
		}
		naam := schoonNaam(v.waarde)
		pers := isNaam(naam)
		switch {
		case v.zone && pers && treft(pWerknemer, v.label):
			l.zie(&l.f.Werknemer, naam, v.waarde, v.p, z-0.25)
		case v.zone:
		case treft(pCasemanager, v.label) || treft(pCaseManager2, v.label):
			if pers {
				l.zie(&l.f.Casemanager, naam, v.waarde, v.p, z)
			}
		case treft(pWerknemer, v.label) && !treft(pWerkgever, v.label):
			if pers {
				l.zie(&l.f.Werknemer, naam, v.waarde, v.p, z)
			} else if a := achternaam(naam); a != "" && len(v.label) <= 3 && aanhef.MatchString(v.waarde) {
				l.zie(&l.f.Werknemer, a, v.waarde, v.p, z-0.4)
			}
		case pers && len(v.label) <= 4 && treft(pVoorletters, v.label) && (treft(sWerknemer, v.sectie) || len(v.label) >= 3 && !treft(sWerkgever, v.sectie) && !treft(sArts, v.sectie)):
			l.zie(&l.f.Werknemer, naam, v.waarde, v.p, z)
		case treft(pNaam, v.label) && len(v.label) <= 3 && pers && treft(sArts, v.sectie) && !treft(sWerknemer, v.sectie):
			l.zie(&l.f.Bedrijfsarts, naam, v.waarde, v.p, z-0.1)
		case treft(pNaam, v.label) && len(v.label) <= 3 && pers && v.eerste && !treft(sWerkgever, v.sectie):
			zn := z - 0.2
			if treft(sWerknemer, v.sectie) {
				zn = z
			}
			l.zie(&l.f.Werknemer, naam, v.waarde, v.p, zn)
		case treft(pWerkgever, v.label) || len(v.label) <= 3 && woordIn(v.label, "naam") && treft(sWerkgever, v.sectie):
			if l.soort == dossier.Sollicitatieoverzicht || v.onder && v.cellen >= 3 {
				continue // a column of a table: employers that were written to
			}
			if n := schoonBedrijf(v.waarde); n != "" && !genummerd(v.waarde) && (!v.onder || 10*len(n) > 6*len(v.waarde) && !strings.HasSuffix(v.waarde, ".")) {
				if len(v.label) > 4 {
					z -= 0.2
				}
				l.zie(&l.f.Werkgever, n, v.waarde, v.p, z)
			}
		case treft(pBedrijfsarts, v.label) && len(v.label) <= 5:
			if pers {
				if !woordIn(v.label, "bedrijfsarts") {
					z -= 0.15
				}
				l.zie(&l.f.Bedrijfsarts, naam, v.waarde, v.p, z)
			}
		case len(v.label) <= 4 && (treft(pFunctie, v.label) || treft(pFunctieNaam, v.label)):
			if n := schoonFunctie(v.waarde); n != "" && (v.punt || v.cellen != 3 && !v.onder || v.cellen <= 2) && !treft(sArts, v.sectie) && !treft(sWerkgever, v.sectie) {
				l.zie(&l.f.Functie, n, v.waarde, v.p, z)
			}
		}
	}
}

func woordIn(ws []woord.Woord, w string) bool {
	for _, x := range ws {
		if woord.Is(x.T, w) {
			return true
		}
	}
	return false
}

// achternaam gives a lone family name ("de heer Kastelein"), or "".
func achternaam(s string) string {
	f := strings.Fields(s)
	if len(f) == 0 || len(f) > 4 {
		return ""
	}
	for _, w := range f {
		r, n := utf8.DecodeRuneInString(w)
		if tussen[strings.ToLower(w)] {
			continue
		}
		if !unicode.IsUpper(r) || n == len(w) || geenNaam[woord.Plat(w)] {
			return ""
		}
	}
	return s
}

var (
	bedrijfStaart = regexp.MustCompile(`(?i)\s*([;|(•]|,\s*(contactpersoon|t\.?a\.?v|mevrouw|de heer|dhr|mw|kvk|te\s|afdeling|loonheffing)|\s-\s|\b(contactpersoon|kvk|loonheffingennummer|lh-nummer|functie|datum|telefoon|tel\.|werknemer|medewerker|eerste ziekte)\b).*$`)
	persoonlijk   = regexp.MustCompile(`(?i)^(de heer|dhr|mevrouw|mevr|mw|heer|\p{Lu}\.)`)
)

// schoonBedrijf gives the name of an organisation, or "" when the value is a person or a
// sentence.
func schoonBedrijf(s string) string {
	s = strings.TrimSpace(bedrijfStaart.ReplaceAllString(strings.TrimSpace(s), ""))
	if i := strings.Index(s, ", "); i > 2 {
		s = s[:i] // a place or a contact person follows
	}
	s = strings.Trim(s, " .,:-")
	// keep the full stop of "B.V." and "N.V."
	for _, e := range []string{"B.V", "N.V", "b.v", "n.v", "V.O.F", "U.A"} {
		if strings.HasSuffix(s, e) {
			s += "."
		}
	}
	r, _ := utf8.DecodeRuneInString(s)
	n := len(strings.Fields(s))
	if utf8.RuneCountInString(s) < 3 || n > 8 || strings.ContainsAny(s, "_…☐☒?\t") || strings.Contains(s, "....") || !unicode.IsUpper(r) && !unicode.IsDigit(r) {
		return ""
	}
	if persoonlijk.MatchString(s) && !bedrijfsvorm(s) {
		return ""
	}
	ws := woord.Lijst(s)
	for _, w := range ws {
		for _, z := range []string{"is", "zijn", "heeft", "hebben", "wordt", "kan", "ziet", "wil", "vindt", "niet", "geen", "wij", "ik", "akkoord", "moet", "zal", "werknemer", "werkgever", "handtekening"} {
			if w.T == z {
				return ""
			}
		}
	}
	if unicode.IsDigit(r) && n == 1 {
		return ""
	}
	return s
}

func bedrijfsvorm(s string) bool {
	p := " " + strings.ReplaceAll(woord.Plat(s), ".", "") + " "
	for _, v := range []string{" bv ", " nv ", " vof ", " stichting ", " groep ", " holding ", " gemeente ", " cooperatie "} {
		if strings.Contains(p, v) {
			return true
		}
	}
	return false
}

// schoonFunctie gives a job title, or "".
func schoonFunctie(s string) string {
	s = strings.TrimSpace(s)
	if i := strings.IndexAny(s, ";|(\t"); i > 0 {
		s = s[:i]
	}
	if i := strings.Index(s, ", "); i > 0 && strings.ContainsAny(s[i:], "0123456789") {
		s = s[:i]
	}
	s = strings.Trim(s, " .,:-")
	if n := utf8.RuneCountInString(s); n < 3 || n > 60 || len(strings.Fields(s)) > 8 || strings.ContainsAny(s, "_…☐☒?0123456789") || strings.Contains(s, "...") {
		return ""
	}
	return s
}
