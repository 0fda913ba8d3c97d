package pdftekst

import (
	"strings"
	"testing"

	"dossiercheck/importer/page"
)

func TestKeuring(t *testing.T) {
	zin := "De werknemer heeft met de werkgever gesproken over het werk en over de uren van deze week. "
	// schuif moves each letter on by one, as a font without its table does.
	schuif := func(s string) string {
		return strings.Map(func(r rune) rune {
			if r >= 'a' && r < 'z' {
				return r + 1
			}
			return r
		}, s)
	}
	spaties := func(s string) string { return strings.Join(strings.Split(s, ""), " ") }
	for _, tt := range []struct {
		name           string
		text           string
		refused, doubt bool
	}{
		{"gewoon", strings.Repeat(zin, 6), false, false},
		{"kort", "Plan van aanpak", false, false},
		{"alleen een datum", "05-03-2024", false, false},
		{"formulier met afkortingen", "Naam: M. de Vries BSN 999990019 tel. 06-00000000 FML AD UWV WIA mw. dhr. i.v.m. t.a.v. 36 u/w nvt", false, false},
		{"tabel met getallen", strings.Repeat("1.250,00 36 05-03-2024 17:30 € 12 ", 20), false, false},
		{"duits", strings.Repeat("Der Arbeitgeber hat mit dem Arbeitnehmer über die Wiedereingliederung gesprochen und ist nicht zu einem Ergebnis gekommen. ", 3), false, false},
		{"pools", strings.Repeat("Pracownik rozmawiał z pracodawcą o pracy i godzinach w tym tygodniu oraz o dalszym leczeniu u lekarza rodzinnego. ", 5), false, false},
		{"turks", strings.Repeat("İşveren ile çalışan bu hafta iş ve çalışma saatleri hakkında konuştu. ", 7), false, true},
		{"letters onder het nummer van hun teken", strings.Repeat("'H ZHUNQHPHU KHHIW PHW GH ZHUNJHYHU JHVSURNHQ RYHU KHW ZHUN HQ RYHU GH XUHQ YDQ GH]H ZHHN ", 5), true, true},
		{"bullets en hokjes", "☐ Ja ☒ Nee • eerste punt – tweede punt → verder", false, false},
		{"leeg", "", true, false},
		{"alleen strepen", "--- ... ___", true, false},
		{"tekens die er niet zijn", strings.Repeat("We\uFFFDkne\uFFFDer ", 12), true, true},
		{"hier en daar een teken kwijt", strings.Repeat(zin, 3) + "re\uFFFDntegratie co\uFFFDrdinatie", false, true},
		{"chinees in plaats van letters", strings.Repeat("䐀攀 眀攀爀欀渀攀洀攀爀 ", 12), true, true},
		{"verschoven letters", schuif(strings.Repeat(zin, 6)), true, true},
		{"zonder spaties", strings.Repeat(strings.ReplaceAll(zin, " ", "")+" ", 21), true, true},
		{"losse letters", spaties(strings.Repeat(zin, 3)), true, true},
		{"ruis van een slechte scan", strings.Repeat("|~ il1l ;:, rnm1 t0t ~~ wcrk9cvcr 8a ]l[ }{ vvv ltt ", 10), true, true},
		{"matige scan", strings.Repeat("De wcrknemcr hecft met de werkgcver gesprokcn ovcr het wcrk en de urcn van dczc weck. ", 6), false, false},
	} {
		p := page.FromText(1, tt.text)
		v := judge(&p)
		if v.refused != tt.refused || !tt.refused && v.doubt != tt.doubt {
			t.Errorf("%s: afgewezen %v, twijfel %v (%s, %.2f), wilde %v en %v", tt.name, v.refused, v.doubt, v.why, v.score, tt.refused, tt.doubt)
		}
		if (v.refused || v.doubt) != (v.why != "") {
			t.Errorf("%s: reden %q bij %+v", tt.name, v.why, v)
		}
	}
	goed, slecht := page.FromText(1, strings.Repeat(zin, 3)), page.FromText(1, strings.Repeat("|~ il1l ;:, rnm1 t0t ~~ wcrk9cvcr 8a ]l[ }{ vvv ltt ", 10))
	if a, b := judge(&goed).score, judge(&slecht).score; a < b+margin {
		t.Errorf("goede tekst krijgt %.2f en ruis %.2f", a, b)
	}
}
