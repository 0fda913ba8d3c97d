package venster

import (
	"context"
	"image"

	"dossiercheck/app/bladbeeld/markering"
	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/checker/dossier"
)

// bladbron gives the pages of a file of a dossier, drawn in the background.
type bladbron struct {
	v       *Venster
	id      int64
	bestand string
}

// Beeld implements onderdelen.Bladbron.
func (b bladbron) Beeld(pagina, breedte, draai int, klaar func(image.Image, error)) (stop func()) {
	ctx, stop := context.WithCancel(context.Background())
	b.v.o.Achter(func() func() {
		m, err := b.v.zaken.Bladbeeld(ctx, b.id, b.bestand, pagina, breedte, draai)
		return func() {
			if ctx.Err() == nil {
				klaar(m, err)
			}
		}
	})
	return stop
}

// plaats looks up where proofs stand on the page that they share. A place that is not found is
// not lit up; the quote stands above the page all the same.
func (v *Venster) plaats(bewijs []dossier.Bewijs, klaar func([][]markering.Vak)) (stop func()) {
	ctx, stop := context.WithCancel(context.Background())
	id := v.zaak.Huidig().ID
	v.o.Achter(func() func() {
		uit := make([][]markering.Vak, len(bewijs))
		for i, b := range bewijs {
			if vakken, err := v.zaken.Plaats(ctx, id, b); err == nil {
				uit[i] = vakken
			}
		}
		return func() {
			if ctx.Err() == nil {
				klaar(uit)
			}
		}
	})
	return stop
}

// bladSlot asks for the password of a locked file, to look at its pages until the program
// ends.
func (v *Venster) bladSlot(bestand string, klaar func()) {
	id := v.zaak.Huidig().ID
	v.vraagTekst(taal.T("wachtwoord.titel"), taal.N("wachtwoord.uitleg", 1, kort(bestand)), onderdelen.NieuwWachtwoord(""), taal.T("wachtwoord.probeer"), func(s string) {
		v.zaken.GeefWachtwoord(id, s)
		klaar()
	})
}

// wijsAan reads the dossier in view again from where its papers are now. What is known by
// content is not read twice, so this only tells where they are.
func (v *Venster) wijsAan() {
	id := v.zaak.Huidig().ID
	v.kiesMap(func(paden []string) { v.Inlezen(id, paden) })
}
