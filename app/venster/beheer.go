package venster

import (
	"context"
	"errors"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2/theme"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
)

// hernoem asks for another name of a dossier.
func (v *Venster) hernoem(id int64) {
	veld := onderdelen.NieuwVeld("")
	veld.SetText(v.naamVan(id))
	v.vraagTekst(taal.T("hernoem.titel"), taal.T("hernoem.uitleg"), veld, taal.T("knop.hernoem"), func(s string) {
		v.daarna(func(ctx context.Context) error { return v.zaken.Hernoem(ctx, id, strings.TrimSpace(s)) }, func() {
			v.meld(taal.T("gedaan.hernoemd", s))
			if v.opZaak && v.zaak.Huidig().ID == id {
				v.openZaak(id, nil)
			}
		})
	})
}

func (v *Venster) naamVan(id int64) string {
	for _, r := range v.regels {
		if r.ID == id {
			return r.Naam
		}
	}
	return v.zaak.Huidig().Naam
}

// verwijder asks first, and then removes a dossier from the store; the papers stay where they
// are.
func (v *Venster) verwijder(id int64) {
	v.vraag(taal.T("verwijder.titel", v.naamVan(id)), taal.T("verwijder.uitleg"), taal.T("knop.verwijder"), true, func() {
		naam := v.naamVan(id)
		v.daarna(func(ctx context.Context) error { return v.zaken.Verwijder(ctx, id) }, func() {
			if v.opZaak {
				v.naarOverzicht()
			}
			v.meld(taal.T("gedaan.verwijderd", naam))
		})
	})
}

// daarna runs work that gives nothing back, reads the overview again and then goes on.
func (v *Venster) daarna(doe func(context.Context) error, dan func()) {
	v.o.Achter(func() func() {
		err := doe(context.Background())
		return func() {
			if err != nil {
				v.fout(err)
				return
			}
			v.ververs()
			dan()
		}
	})
}

// bewaarRapport asks where to write the report, writes it, and says where it is.
func (v *Venster) bewaarRapport() {
	z := v.zaak.Huidig()
	id := z.ID
	v.o.Kiezer.Bewaar(v.w, bestandsnaam(z.Naam), func(pad string, err error) {
		switch {
		case err != nil:
			v.fout(err)
			return
		case pad == "":
			return
		case !strings.EqualFold(filepath.Ext(pad), ".pdf"):
			pad += ".pdf"
		}
		v.daarna(func(ctx context.Context) error { return v.zaken.SchrijfRapport(ctx, id, pad) }, func() {
			dicht := onderdelen.NieuwKnop(taal.T("knop.sluiten"), nil, nil)
			openen := onderdelen.NieuwKnop(taal.T("rapport.open"), theme.DocumentIcon(), nil).Belangrijk()
			d := v.toon(taal.T("rapport.klaar"), onderdelen.Kolom(2, onderdelen.Lopend(taal.T("rapport.waar")), onderdelen.NieuwAlinea(pad, "", "", true),
				onderdelen.Zacht(taal.T("rapport.vertrouwelijk"))), nil, dicht, openen)
			d.koppel(dicht, openen, func() {
				if err := v.o.Opener.Open(pad, 1); err != nil {
					v.waarschuw(taal.T("fout.openen"), taal.T("fout.openen.doe", pad))
				}
			})
		})
	})
}

// bestandsnaam makes a name for the report that every system takes.
func bestandsnaam(naam string) string {
	naam = strings.Trim(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`<>:"/\|?*`, r) || r < ' ' {
			return '-'
		}
		return r
	}, naam), " .-")
	if naam == "" {
		naam = "dossier"
	}
	return taal.T("rapport.naam", naam) + ".pdf"
}

// fout shows an error to a person: what happened, and what to do. The errors of the use cases
// say both in Dutch already. It is not logged: an error can name a file, and files are named
// after people.
func (v *Venster) fout(err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	wat, doe, ok := strings.Cut(err.Error(), ". ")
	if !ok {
		wat, doe = taal.T("fout.titel"), onderdelen.Zin(err.Error())+" "+taal.T("fout.doe")
	}
	v.waarschuw(strings.TrimSuffix(onderdelen.Zin(wat), "."), doe)
}
