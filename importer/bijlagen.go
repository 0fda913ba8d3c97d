package importer

import (
	"context"
	"errors"
	"fmt"

	"dossiercheck/importer/bron"
	"dossiercheck/importer/page"
	"dossiercheck/importer/pdftekst"
)

// errGeenUitpakker is for readers that give no files inside files.
var errGeenUitpakker = errors.New("de lezer kan geen bijlagen uitpakken")

// uitpakken adds the files inside a file to the collection. The error is only for what is not
// the file's fault.
func (o *Opties) uitpakken(ctx context.Context, v *bron.Verzameling, b *bron.Bestand, bijlagen []page.Attachment) error {
	var nrs []int
	for i, a := range bijlagen {
		switch {
		case a.Decor:
		case a.Reason != "":
			v.GeenBijlage(b, a.Name, a.Reason)
		case !b.Opent():
			v.TeDiep(b, a.Name)
		default:
			nrs = append(nrs, i)
		}
	}
	if len(nrs) == 0 {
		return nil
	}
	gehad := map[int]bool{}
	err := o.bijlagen(ctx, b, nrs, func(d pdftekst.Deel) error {
		gehad[d.Nr] = true
		naam := bijlagen[d.Nr].Name
		if d.Fout != nil {
			v.GeenBijlage(b, naam, pdftekst.Reden(d.Fout))
			return nil
		}
		return v.Bijlage(b, naam, d.Data, func() ([]byte, error) { return o.bijlage(ctx, b, d.Nr) })
	})
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	reden, schuld := schuldVanBestand(err)
	if err != nil && !schuld {
		return err
	}
	for _, nr := range nrs {
		if !gehad[nr] { // the file, or one of its parts, brought the reader down
			if reden == "" {
				reden = pdftekst.Reden(nil)
			}
			v.GeenBijlage(b, bijlagen[nr].Name, reden)
		}
	}
	return nil
}

// bijlagen hands the files inside b with the numbers nrs to give; all when nrs is nil.
func (o *Opties) bijlagen(ctx context.Context, b *bron.Bestand, nrs []int, give func(pdftekst.Deel) error) error {
	u, ok := o.Lezer.(pdftekst.Uitpakker)
	if !ok {
		return errGeenUitpakker
	}
	data, err := b.Bytes()
	if err != nil {
		return err
	}
	return u.Bijlagen(ctx, data, pdftekst.Opties{Naam: b.Pad, Wachtwoorden: o.Wachtwoorden}, nrs, give)
}

// bijlage gets one file inside b again.
func (o *Opties) bijlage(ctx context.Context, b *bron.Bestand, nr int) (data []byte, err error) {
	err = o.bijlagen(ctx, b, []int{nr}, func(d pdftekst.Deel) error {
		data = d.Data
		return d.Fout
	})
	return data, err
}

// Inhoud gives the bytes of a file of a dossier that lies inside another one (an attachment of
// a mail, a paper in a zip or a portfolio), to show it. Pad is the file on disk that it lies
// in; the file itself is known by its hash. It opens what is inside until it is found, and
// reads no text. Without a reader in o the guarded one is started.
func Inhoud(ctx context.Context, pad, sha256 string, o Opties) ([]byte, error) {
	if o.Lezer == nil {
		l, klaar := lezer(o.Lezersmap)
		defer klaar()
		o.Lezer = l
	}
	v := bron.Nieuw(ctx)
	if err := v.Paden([]string{pad}); err != nil {
		return nil, err
	}
	for vers := v.Vers(); len(vers) > 0; vers = v.Vers() {
		for _, b := range vers {
			if b.Sha256 == sha256 {
				return b.Bytes()
			}
		}
		for _, b := range vers {
			if b.Soort != "" && b.Opent() {
				err := o.bijlagen(ctx, b, nil, func(d pdftekst.Deel) error {
					if d.Fout != nil {
						return nil // the next one may be it
					}
					return v.Bijlage(b, d.Naam, d.Data, func() ([]byte, error) { return o.bijlage(ctx, b, d.Nr) })
				})
				if _, schuld := schuldVanBestand(err); err != nil && !schuld {
					return nil, err
				}
			}
			b.Los()
		}
	}
	return nil, fmt.Errorf("het bestand zit niet (meer) in %s; lees het opnieuw in", pad)
}
