package venster

import (
	"flag"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"dossiercheck/app/venster/paginas"
	"dossiercheck/app/venster/thema"
	"dossiercheck/checker/dossier"
)

// schermen is the folder that TestSchermen writes pictures of the whole window into; look at
// them after every change of looks:
//
//	CGO_ENABLED=0 go test ./app/venster -run Schermen -schermen uit/schermen
var schermen = flag.String("schermen", "", "map voor plaatjes van het venster")

func TestSchermen(t *testing.T) {
	if *schermen == "" {
		t.Skip("zonder -schermen MAP worden er geen plaatjes gemaakt")
	}
	if err := os.MkdirAll(*schermen, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, v := range []struct {
		naam  string
		maat  fyne.Size
		thema thema.Keuze
	}{
		{"licht-1280", fyne.NewSize(1280, 720), thema.Licht},
		{"donker-1440", fyne.NewSize(1440, 900), thema.Donker},
	} {
		p := nieuweProef(t, nieuweNep())
		p.kiesThema(v.thema)
		p.w.Resize(v.maat)
		foto := func(naam string) {
			t.Helper()
			f, err := os.Create(filepath.Join(*schermen, fmt.Sprintf("%s-%s.png", naam, v.naam)))
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			if err := png.Encode(f, p.w.Canvas().Capture()); err != nil {
				t.Fatal(err)
			}
		}
		foto("01-overzicht")
		for s, naam := range map[paginas.Sectie]string{paginas.SectieOordeel: "02-oordeel", paginas.SectieBevindingen: "03-bevindingen",
			paginas.SectieDocumenten: "05-documenten", paginas.SectieTijdlijn: "06-tijdlijn", paginas.SectieGegevens: "07-gegevens"} {
			p.opZaakPagina(s)
			foto(naam)
		}
		p.zaak.ToonBevinding("spoor2-tijdig")
		foto("03b-tekort")
		b := &p.zaak.Huidig().Rapport.Bevindingen[0]
		p.zaak.ToonBevinding(b.Toets)
		p.zaak.Bevindingen.ToonBewijs(b.Bewijs[0])
		foto("04-bewijs")
		p.snelkeuze()
		foto("08-snelkeuze")
		p.gezocht.Veld.SetText("plan")
		foto("09-snelkeuze-plan")
		p.escape()
		p.antwoord(&p.zaak.Huidig().Rapport.Bevindingen[3])
		foto("10-antwoord")
		p.escape()
		p.toonSneltoetsen()
		foto("11-sneltoetsen")
		p.escape()
		p.verwijder(1)
		foto("12-verwijderen")
		p.escape()
		p.vraagWachtwoord(1, nil, []dossier.Onleesbaar{{Bestand: "map/geheim.pdf", Reden: "met een wachtwoord beveiligd"}}, nil)
		foto("13-wachtwoord")
		p.escape()
		p.kiesSoort(&p.zaak.Huidig().Rapport.Dossier.Documenten[3])
		foto("14-soort")
		p.escape()
		p.meld("Soort gewijzigd: Periodieke evaluatie.")
		p.kiesSchaal(1.3)
		p.zaak.Kies(paginas.SectieOordeel)
		foto("15-groot")
		p.kiesSchaal(1)
		leeg := nieuweProef(t, &nepZaken{})
		leeg.kiesThema(v.thema)
		leeg.w.Resize(v.maat)
		p = leeg
		foto("00-leeg")
	}
}
