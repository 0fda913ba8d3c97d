package venster

import (
	"context"
	"flag"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"dossiercheck/app/bladbeeld"
	"dossiercheck/app/taal"
	"dossiercheck/app/venster/paginas"
	"dossiercheck/app/venster/thema"
	"dossiercheck/app/werk"
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
		p.nep.bladfout = &bladbeeld.Fout{Soort: bladbeeld.Weg, Bestand: "plan van aanpak.pdf"}
		p.zaak.Bevindingen.ToonBewijs(b.Bewijs[0])
		foto("04b-bewijs-als-tekst")
		p.nep.bladfout = nil
		doc := &p.zaak.Huidig().Rapport.Dossier.Documenten[3]
		p.zaak.ToonDocument(doc.Sleutel())
		p.druk(t, "Pagina bekijken")
		foto("05b-pagina")
		p.escape()
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
		p.zaak.Kies(paginas.SectieDocumenten)
		p.zetSoort(&p.zaak.Huidig().Rapport.Dossier.Documenten[2], dossier.Gespreksverslag)
		foto("16-melding")
		p.toast.inhoud.Hide()
		onleesbaar := p.zaak.Huidig().Rapport.Dossier.Onleesbaar
		p.toonUitslag(1, nil, werk.Uitslag{Nieuw: 38, AlBekend: 4, Onleesbaar: onleesbaar}, onleesbaar[:1], nil)
		foto("17-uitslag")
		p.escape()
		p.nep.lezen = func(_ context.Context, meld func(werk.Voortgang)) error {
			meld(werk.Voortgang{Bestand: "export verzuimsysteem/2024/27 terugkoppeling spreekuur november.pdf", Gedaan: 17, Totaal: 45})
			foto("18-voortgang")
			return context.Canceled
		}
		p.Inlezen(1, []string{"/papieren"})
		p.zaak.Kies(paginas.SectieOordeel)
		p.w.Resize(fyne.NewSize(v.maat.Width, 1700))
		foto("02b-oordeel-lang")
		p.w.Resize(v.maat)
		p.openZaak(2, nil)
		foto("19-goed")
		p.openZaak(4, nil)
		foto("20-leeg-dossier")
		p.kiesTaal(taal.Engels)
		p.openZaak(1, nil)
		foto("21-engels")
		p.kiesTaal(taal.Nederlands)
		p.w.Resize(fyne.NewSize(1000, 600))
		p.zaak.Kies(paginas.SectieBevindingen)
		foto("22-klein")
		p.w.Resize(v.maat)
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
