package privacy

import (
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
	"dossiercheck/importer/zin"
)

// zwaarste gives the largest weight in a text, 0 when there is nothing.
func zwaarste(s dossier.Soort, tekst string) (float64, string) {
	m := Zoek("x.pdf", zin.Lees([]page.Page{page.FromText(1, tekst)}), s)
	if len(m) == 0 {
		return 0, ""
	}
	return m[0].Weging, m[0].Bewijs.Citaat
}

func TestMedisch(t *testing.T) {
	for tekst, citaat := range map[string]string{
		"Zij vertelt dat zij een hernia heeft.":                       "hernia",
		"Hij slikt oxycodon tegen de pijn.":                           "oxycodon",
		"Mevrouw is vorige week geopereerd.":                          "geopereerd",
		"Reden van verzuim: burn-out.":                                "burn-out",
		"Hij heeft last van zijn rug en ziet de orthopeed.":           "last van zijn rug",
		"Zij heeft nog steeds rugklachten.":                           "rugklachten",
		"Zij volgt EMDR bij de psycholoog.":                           "EMDR",
		"Werknemer heeft een depressie en komt niet op de afdeling.":  "depressie",
		"Zijn nieuwe medicatie moet nog worden ingesteld bij de arts": "nieuwe medicatie",
	} {
		if w, got := zwaarste(dossier.Gespreksverslag, tekst); w < 1 || got != citaat {
			t.Errorf("%q: %.2f %q, want %q", tekst, w, got, citaat)
		}
	}
}

// What an employer may know, or what the job is about.
func TestNietMedisch(t *testing.T) {
	for _, tekst := range []string{
		"Beperkt in tillen, bukken en lang staan. De FML is opgesteld door de bedrijfsarts.",
		"Het spreekuur bij de bedrijfsarts is op 3 mei.",
		"Dit verslag bevat geen medische gegevens en geen diagnose.",
		"Over de aard en oorzaak geef ik vanwege mijn beroepsgeheim geen informatie.",
		"Taken: medicatie delen, patiënten na een operatie begeleiden, overleg met de cardioloog.",
		"Zij werkt als verpleegkundige op de afdeling oncologie.",
		"Zoekprofiel: doktersassistent, medewerker apotheek.",
		"De energetische belastbaarheid is verminderd.",
		"Er zijn beperkingen door ziekte.",
		"Hij heeft een klacht over het rooster.",
		"Advies: inzet van een arbeidspsycholoog of bedrijfsfysiotherapeut.",
		"Er is een scanner nodig voor de retouren.",
		"Bij griep meld je je voor 8 uur ziek.",
	} {
		if w, got := zwaarste(dossier.Evaluatie, tekst); w >= 1 {
			t.Errorf("%q: %.2f %q", tekst, w, got)
		}
	}
	if w, _ := zwaarste(dossier.Functieomschrijving, "Begeleidt mensen met een depressie."); w != 0 {
		t.Error("a job description was read")
	}
}

func TestBSN(t *testing.T) {
	for tekst, wil := range map[string]bool{
		"BSN  999993653": true, "Burgerservicenummer: 9999 93 653": true, "BSN :  ": false, "Telefoon 0612345678": false,
		"1.2 Burgerservicenummer  999993653": true,
	} {
		if got := len(BSN("x.pdf", zin.Lees([]page.Page{page.FromText(1, tekst)}))) > 0; got != wil {
			t.Errorf("%q: %v", tekst, got)
		}
	}
}
