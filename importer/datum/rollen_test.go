package datum

import (
	"strings"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/page"
)

// rolTests give a text, a date in it and the role that the date must have; an empty role
// means that nothing in the text may be read as a date. The text is made into a document of
// the given type (overig when empty); " | " parts cells and " / " lines.
var rolTests = []struct{ tekst, dag, rol, soort string }{
	// the first day of sickness, in labels
	{"Eerste ziektedag: 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"1e ziektedag | 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"Datum eerste ziektedag | 15 januari 2024", "2024-01-15", "eerste-ziektedag", ""},
	{"Datum eerste ziekte dag: 15-1-'24", "2024-01-15", "eerste-ziektedag", ""},
	{"EZD: 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"Eerste verzuimdag | 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"Datum eerste ziekmelding: 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"Startdatum verzuim | 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"1e arbeidsongeschiktheidsdag: 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"Eerste dag van ongeschiktheid tot het verrichten van arbeid: 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"1e AO-dag 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"EAD | 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"Arbeidsongeschikt sinds | 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"Ziek sinds: 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"Eerste zlektedag | l5-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"Datum ziekmelding: 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	// and in sentences
	{"Werknemer heeft zich op 15 januari 2024 ziek gemeld.", "2024-01-15", "eerste-ziektedag", ""},
	{"Hij meldde zich op 15 januari 2024 ziek wegens klachten.", "2024-01-15", "eerste-ziektedag", ""},
	{"Mevrouw is op 15 januari 2024 volledig uitgevallen voor haar werk.", "2024-01-15", "eerste-ziektedag", ""},
	{"De heer Bos viel op 15-01-2024 uit met klachten.", "2024-01-15", "eerste-ziektedag", ""},
	{"Uitgevallen op 15-01-2024.", "2024-01-15", "eerste-ziektedag", ""},
	{"Zij is arbeidsongeschikt sinds 15-01-2024.", "2024-01-15", "eerste-ziektedag", ""},
	{"Ziek gemeld vanaf: 15-01-2024", "2024-01-15", "eerste-ziektedag", ""},
	{"Uw werknemer is sinds 15 januari 2024 ziek.", "2024-01-15", "eerste-ziektedag", ""},
	// birth
	{"Geboortedatum: 03-07-1971", "1971-07-03", "geboortedatum", ""},
	{"de heer W. Bos, geboren 3 juli 1971", "1971-07-03", "geboortedatum", ""},
	{"mw. A. Bos (geb. 03-07-1971)", "1971-07-03", "geboortedatum", ""},
	{"Geb.datum | : 5-6-1979", "1979-06-05", "geboortedatum", ""},
	{"Naam | Geboortedatum | Functie / A. Bos | 05-06-1979 | kok", "1979-06-05", "geboortedatum", ""},
	// spreekuur and talk
	{"Datum spreekuur | 27-01-2026", "2026-01-27", "spreekuur", ""},
	{"Spreekuurdatum: 27-01-2026", "2026-01-27", "spreekuur", ""},
	{"spreekuur d.d. 27-01-2026", "2026-01-27", "spreekuur", ""},
	{"Consultdatum 27-01-2026", "2026-01-27", "spreekuur", ""},
	{"Op 27 januari 2026 bezocht werknemer het spreekuur.", "2026-01-27", "spreekuur", "terugkoppeling-spreekuur"},
	{"Datum gesprek | 27-01-2026", "2026-01-27", "gesprek", ""},
	{"Gespreksdatum: 27-01-2026", "2026-01-27", "gesprek", ""},
	// next and latest dates
	{"Volgende afspraak: 11-09-2025", "2025-09-11", "volgende-afspraak", ""},
	{"Volgende afspraak bedrijfsarts | 11-09-2025", "2025-09-11", "volgende-afspraak", ""},
	{"Vervolgconsult: 11-09-2025", "2025-09-11", "volgende-afspraak", ""},
	{"Vervolg: 29-08-2024.", "2024-08-29", "volgende-afspraak", ""},
	{"Datum en tijd van volgende communicatie | 19-01-2024", "2024-01-19", "volgende-afspraak", ""},
	{"Datum volgend evaluatiemoment | 17-10-2025", "2025-10-17", "volgende-afspraak", ""},
	{"Ik zie hem op 3 mei 2025 weer op het spreekuur.", "2025-05-03", "volgende-afspraak", "terugkoppeling-spreekuur"},
	{"De evaluatie is gepland op 2 mei 2025.", "2025-05-02", "volgende-afspraak", ""},
	{"Lever de stukken in uiterlijk 14-05-2024.", "2024-05-14", "uiterste-datum", ""},
	{"Uiterste inleverdatum | 14-05-2024", "2024-05-14", "uiterste-datum", ""},
	{"Geldig tot: 31 juli 2025", "2025-07-31", "uiterste-datum", ""},
	{"Bezwaartermijn | 16-02-2026", "2026-02-16", "uiterste-datum", ""},
	// other papers
	{"plan van aanpak d.d. 17-07-2024", "2024-07-17", "verwijzing", "evaluatie"},
	{"De FML van 12 februari 2025 geldt nog.", "2025-02-12", "verwijzing", "terugkoppeling-spreekuur"},
	{"Datum FML/IZP/LAB | 12-02-2025", "2025-02-12", "verwijzing", "spoor2-trajectplan"},
	{"Datum AD rapportage | 25-06-2025", "2025-06-25", "verwijzing", "spoor2-trajectplan"},
	{"Probleemanalyse | 04-07-2024", "2024-07-04", "verwijzing", "actueel-oordeel"},
	{"Evaluatie van | plan van aanpak d.d. 17-07-2024", "2024-07-17", "verwijzing", "evaluatie"},
	{"uit uw offerte van 6 mei 2025", "2025-05-06", "verwijzing", "correspondentie"},
	// work and track 2
	{"Start tweede spoor: 2 oktober 2025", "2025-10-02", "start-spoor2", ""},
	{"Het tweede spoor is op 2 oktober 2025 gestart.", "2025-10-02", "start-spoor2", ""},
	{"Spoor 2 gestart per 02-10-2025", "2025-10-02", "start-spoor2", ""},
	{"Hersteld per: 19-08-2024", "2024-08-19", "herstel", ""},
	{"Datum gedeeltelijk herstel | 19-08-2024", "2024-08-19", "herstel", ""},
	{"Startdatum opbouw | 12-08-2024", "2024-08-12", "werkhervatting", ""},
	// signatures
	{"Ondertekend op 03-01-2024 14:22 via Tekenportaal", "2024-01-03", "ondertekening", ""},
	{"Datum ondertekening | 03-01-2024", "2024-01-03", "ondertekening", ""},
	{"Handtekening werkgever: P. Groen, 03-01-2024", "2024-01-03", "ondertekening", ""},
	{"Voor akkoord 06-08-2025:", "2025-08-06", "ondertekening", ""},
	// traps: labelled, but of something else
	{"In dienst sinds | 15-08-2003", "2003-08-15", "overig", ""},
	{"Werknemer is sinds 1 mei 2011 in dienst voor 16 uur per week.", "2011-05-01", "overig", ""},
	{"Datum in dienst 1-1-2003", "2003-01-01", "overig", ""},
	{"Functie sinds: 01-04-2016", "2016-04-01", "overig", ""},
	{"Einddatum dienstverband | 31-12-2025", "2025-12-31", "overig", ""},
	{"Einde wachttijd: 12-01-2026", "2026-01-12", "overig", ""},
	{"Datum aanmelding UWV | 28-05-2025", "2025-05-28", "overig", ""},
	{"Aanmelddatum: 28-05-2025", "2025-05-28", "overig", ""},
	{"Mogelijke eerste WIA-dag | 2 juni 2026", "2026-06-02", "overig", ""},
	{"Eerste werkdag na verlof: 2 juni 2026", "2026-06-02", "overig", ""},
	// traps: law, prints, versions
	{"de Wet van 29 november 2001", "2001-11-29", "overig", ""},
	{"Regeling van 25 maart 2002", "2002-03-25", "overig", ""},
	{"Afgedrukt op 14-08-2025", "2025-08-14", "overig", ""},
	{"INGEKOMEN 12 MRT 2024", "2024-03-12", "overig", ""},
	{"Gedownload op 12-03-2024", "2024-03-12", "overig", ""},
	{"27-2-2026 15:02 Werkgeversportaal - meldingen pagina 1 van 1", "2026-02-27", "overig", ""},
	{"Formulierversie 01-2022", "2022-01-01", "overig", ""},
	// traps: no dates at all
	{"AG140  03041  05-23", "", "", ""},
	{"AG090 00354 10-11", "", "", ""},
	{"Wvlz 2003 en Wet LB 1964, Werkwijzer Poortwachter 2021", "", "", ""},
	{"BIG | 12052024123", "", "", ""},
	{"KvK | 12052024", "", "", ""},
	{"KvK-nummer: 12052024", "", "", ""},
	{"KvK | 1 2 0 5 2 0 2 4", "", "", ""},
	{"BSN 9999.92.457", "", "", ""},
	{"BSN | 9 9 9 9 9 2 4 5 7", "", "", ""},
	{"Loonheffingennummer 999999990L01", "", "", ""},
	{"Telefoon 06-12345678 of 010-12 05 20 24", "", "", ""},
	{"IBAN NL91 ABNA 0417 1643 00", "", "", ""},
	{"1060 CH Amsterdam", "", "", ""},
	{"ECLI:NL:CRVB:2018:1234", "", "", ""},
	{"08.30-12.30 en 13.00-17.00 uur", "", "", ""},
	{"36 uur per week, 2x4 uur", "", "", ""},
	{"Datum: ____________", "", "", ""},
	{"Datum: ..-..-....", "", "", ""},
	{"Datum | __ - __ - ____", "", "", ""},
	{"op       door de bedrijfsarts", "", "", ""},
	{"31-04-2024 en 29 februari 2023", "", "", ""},
	{"score 3-6 op de schaal, 8/10", "", "", ""},
	{"uiterlijk week 91, dat is over 4 weken", "", "", ""},
	// years and months that a label makes a date
	{"Jaaropgave 2024", "2024-01-01", "documentdatum", "loonstrook"},
	{"Vastgesteld in 2019", "2019-01-01", "documentdatum", "functieomschrijving"},
	{"Periode: 11-2023", "2023-11-01", "documentdatum", "loonstrook"},
	{"Periode 11 2023", "2023-11-01", "documentdatum", "loonstrook"},
	{"Het jaaroverzicht van 2024 volgt", "", "", ""},
	// figures that a label makes a date
	{"Datum | 03012024", "2024-01-03", "documentdatum", ""},
	{"Datum | 03 | 01 | 2024", "2024-01-03", "documentdatum", ""},
	{"Geboortedatum: 03071971", "1971-07-03", "geboortedatum", ""},
	{"Datum | 0 3 0 1 2 0 2 4", "2024-01-03", "documentdatum", ""},
	{"Datum: O3-O1-2O24", "2024-01-03", "documentdatum", ""},
}

func TestRollen(t *testing.T) {
	for _, c := range rolTests {
		s := dossier.Soort(c.soort)
		if s == "" {
			s = dossier.Overig
		}
		tekst := strings.ReplaceAll(strings.ReplaceAll(c.tekst, " | ", "\t"), " / ", "\n")
		// a line before and after, so that the first line of the page is no special place
		p := page.FromText(1, "Kop\n\n"+tekst+"\nNog een gewone regel tekst\nen nog een")
		if strings.HasPrefix(c.tekst, "27-2") {
			p = page.FromText(1, tekst)
		}
		_, alle := Bepaal([]page.Page{p}, s, "", kalender.GeenDag)
		if c.dag == "" {
			for _, d := range alle {
				t.Errorf("%q: %s gelezen als %s [%s]", c.tekst, d.Dag, d.Rol, d.Citaat)
			}
			continue
		}
		rol := "niet gevonden"
		for _, d := range alle {
			if d.Dag.String() == c.dag {
				rol = string(d.Rol)
			}
		}
		if rol != c.rol {
			t.Errorf("%q: %s is %s, wil %s", c.tekst, c.dag, rol, c.rol)
		}
	}
}

// A day-month without a year gets the year of the document; "jl." looks back, "a.s." ahead.
func TestJaren(t *testing.T) {
	for _, c := range []struct{ tekst, dag string }{
		{"Utrecht, 10 januari 2025\nU was op 3 december jl. niet aanwezig.", "2024-12-03"},
		{"Utrecht, 10 januari 2025\nWij spreken u op 3 december a.s. opnieuw.", "2025-12-03"},
		{"Utrecht, 10 januari 2025\nOp 20 december was er een gesprek.", "2024-12-20"},
		{"Datum gesprek: 12 juni 2025\nAanmeld: 26-5", "2025-05-26"},
		{"Utrecht, 10 januari 2025\nOp dinsdag 4 februari komt u langs.", "2025-02-04"},
	} {
		_, alle := Bepaal([]page.Page{page.FromText(1, c.tekst)}, dossier.Correspondentie, "", kalender.GeenDag)
		ok := false
		for _, d := range alle {
			if d.Dag.String() == c.dag {
				ok = true
				if d.Zekerheid > 0.7 {
					t.Errorf("%q: zekerheid %.2f is te hoog voor een geraden jaar", c.tekst, d.Zekerheid)
				}
			}
		}
		if !ok {
			t.Errorf("%q: %s niet gevonden in %v", c.tekst, c.dag, alle)
		}
	}
}

// A date in the future of the peildatum is never the document's own.
func TestPeildatum(t *testing.T) {
	p := page.FromText(1, "Gespreksverslag\nDatum: 12-05-2030")
	if d, _ := Bepaal([]page.Page{p}, dossier.Gespreksverslag, "", kalender.MoetDag("2026-01-01")); d != nil {
		t.Errorf("documentdatum %s ligt na de peildatum", d.Dag)
	}
	if d, _ := Bepaal([]page.Page{p}, dossier.Gespreksverslag, "", kalender.GeenDag); d == nil {
		t.Error("zonder peildatum is de datum er wel")
	}
}

// The name of the file is no source.
func TestBestandsnaam(t *testing.T) {
	p := page.FromText(1, "Zoekprofiel\nGezocht wordt licht werk.")
	if d, _ := Bepaal([]page.Page{p}, dossier.Spoor2Zoekprofiel, "Zoekprofiel 12-05-2024.pdf", kalender.GeenDag); d != nil {
		t.Errorf("documentdatum %s komt uit de bestandsnaam", d.Dag)
	}
}
