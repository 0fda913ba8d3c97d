package toetsen

import (
	"fmt"
	"io"
	"strings"

	"dossiercheck/checker/oordeel"
	"dossiercheck/checker/recht"
)

var groepnaam = map[oordeel.Groep]string{
	oordeel.Volledigheid: "Volledigheid: is het re-integratieverslag compleet?",
	oordeel.Resultaat:    "Resultaat: is er een bevredigend resultaat?",
	oordeel.Inspanningen: "Inspanningen: is genoeg gedaan?",
	oordeel.Termijnen:    "Termijnen: is het op tijd gedaan?",
	oordeel.Consistentie: "Consistentie: klopt het dossier met zichzelf?",
	oordeel.Privacy:      "Privacy: staat er niets in wat er niet hoort?",
}

// Handboek writes the handbook of toetsen as Markdown: every question with why UWV asks it,
// what to do about a tekort, and its sources with how well they are known. docs/toetsen.md is
// its output; a test fails when that file is stale.
func Handboek(w io.Writer) error {
	var b strings.Builder
	b.WriteString("# Toetsen\n\nDeze tekst wordt gemaakt uit de regels zelf (`checker/toetsen`). De volgorde is die waarin UWV oordeelt.\n\n")
	b.WriteString("Een toets is *voldaan*, een *tekort*, *niet te bepalen*, *niet van toepassing* of *zelf te beoordelen*. ")
	b.WriteString("Wat onbekend is, telt niet als goed en niet als fout. ")
	b.WriteString("De route zegt tot welke loonsanctie een tekort kan leiden: administratief, inhoudelijk of geen.\n")
	var groep oordeel.Groep
	for i := range Alle {
		t := &Alle[i]
		if t.Groep != groep {
			groep = t.Groep
			fmt.Fprintf(&b, "\n## %s\n", groepnaam[groep])
		}
		t.schrijf(&b)
	}
	b.WriteString("\n## Hoe zeker de bronnen zijn\n\n")
	b.WriteString("*gelezen*: de tekst zelf is gelezen. *secundair*: bekend uit wat anderen erover schrijven. ")
	b.WriteString("*niet geverifieerd*: van horen zeggen. *voorstel*: onze eigen uitleg of drempel.\n\n")
	b.WriteString("| bron | nummer | versie | status | zegt | gecontroleerd | opnieuw voor |\n|---|---|---|---|---|---|---|\n")
	for _, r := range recht.Alle() {
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s |\n", r.Tekst, r.Register, r.Versie, r.Status, r.Zegt, r.Gecontroleerd.Kort(), r.Herzien.Kort())
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (t *Toets) schrijf(b *strings.Builder) {
	fmt.Fprintf(b, "\n### %s\n\n`%s`, route: %s\n\n**%s** %s\n\n", t.Titel, t.ID, t.Route, t.Vraag, t.Waarom)
	if len(t.Nodig) > 0 {
		var nodig []string
		for _, g := range t.Nodig {
			nodig = append(nodig, string(g))
		}
		fmt.Fprintf(b, "Nodig: %s.\n\n", opsomming(nodig))
	}
	if t.Zuster != "" {
		fmt.Fprintf(b, "Een tekort bij `%s` telt hier niet nog eens.\n\n", t.Zuster)
	}
	for _, r := range t.Raden {
		fmt.Fprintf(b, "- Bij een tekort (%s): %s *Wie: %s.*\n", r.Geval, r.Tekst, r.Wie)
	}
	b.WriteString("\nBronnen: ")
	for i, id := range t.Bronnen {
		if i > 0 {
			b.WriteString("; ")
		}
		bron, _ := recht.Zoek(id)
		fmt.Fprintf(b, "%s (%s)", bron.Tekst, bron.Status)
	}
	b.WriteString(".\n")
}
