package werk

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"dossiercheck/app/opslag"
	"dossiercheck/checker/dossier"
	"dossiercheck/importer"
)

// Voortgang tells how far an import is: the file that was just read, and files done of all.
type Voortgang = importer.Voortgang

// ImportOpties are the choices of an import.
type ImportOpties struct {
	Wachtwoorden []string // tried on encrypted PDFs, never stored
	GeenOCR      bool     // do not read scans
}

// Uitslag is what an import brought.
type Uitslag struct {
	Nieuw      int // files that were new to the dossier
	AlBekend   int // files that were in it already, or twice in the import, by content
	Onleesbaar []dossier.Onleesbaar
}

// ErrNietsGelezen is given when there is nothing to make a new dossier of. The Uitslag then
// says which files could not be read and why.
var ErrNietsGelezen = errors.New("geen enkel document gelezen")

// Importeer reads files, folders and zips into dossier id, or into a new dossier when id is
// 0, and gives the dossier's id. A new dossier gets the name of the employee, or else of the
// folder. meld may be nil; it is called from another goroutine.
//
// The import is kept whole or not at all: when ctx is cancelled or something fails, the
// dossier stays as it was. A file that cannot be read never stops the others; see Uitslag.
// While the files are read the dossier can be used and changed.
func (w *Werk) Importeer(ctx context.Context, id int64, paden []string, o ImportOpties, meld func(Voortgang)) (int64, Uitslag, error) {
	if id != 0 { // before the long work: is it there?
		if _, err := w.store.Lees(ctx, id); err != nil {
			return 0, Uitslag{}, err
		}
	}
	gelezen, err := w.delen.importeer(ctx, paden, o, w.vandaag(), meld)
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return 0, Uitslag{}, err
	}
	if id == 0 {
		id, uitslag, err := w.nieuw(ctx, paden, gelezen)
		w.GeefWachtwoord(id, o.Wachtwoorden...)
		return id, uitslag, err
	}
	defer w.vergrendel(id)()
	z, err := w.store.Lees(ctx, id)
	if err != nil {
		return 0, Uitslag{}, err
	}
	samen, uitslag := voegSamen(z.Gelezen, gelezen)
	z.Gelezen = w.delen.samen(samen)
	kop, err := w.kop(w.zaak(z).Rapport)
	if err == nil {
		err = w.store.BewaarGelezen(ctx, id, z.Versie, z.Gelezen, voegPadenBij(z.Paden, paden), kop)
	}
	if err != nil {
		return 0, Uitslag{}, err
	}
	w.vergeetBronnen(id)
	w.GeefWachtwoord(id, o.Wachtwoorden...)
	return id, uitslag, nil
}

func (w *Werk) nieuw(ctx context.Context, paden []string, gelezen dossier.Dossier) (int64, Uitslag, error) {
	uitslag := Uitslag{Nieuw: len(perBestand(gelezen.Documenten).volgorde), AlBekend: len(gelezen.Dubbelen), Onleesbaar: gelezen.Onleesbaar}
	if uitslag.Nieuw == 0 {
		return 0, uitslag, nietsGelezen(gelezen.Onleesbaar)
	}
	kop, err := w.kop(w.delen.oordeel(gelezen, dossier.Invoer{}, w.vandaag()))
	if err != nil {
		return 0, Uitslag{}, err
	}
	naam, err := w.vrijeNaam(ctx, naamVoor(gelezen, paden))
	if err != nil {
		return 0, Uitslag{}, err
	}
	id, err := w.store.Maak(ctx, opslag.Nieuw{Naam: naam, Gelezen: gelezen, Paden: voegPadenBij(nil, paden), Kop: kop})
	if err != nil {
		return 0, Uitslag{}, err
	}
	return id, uitslag, nil
}

func nietsGelezen(onleesbaar []dossier.Onleesbaar) error {
	if len(onleesbaar) == 0 {
		return fmt.Errorf("%w: kies pdf-bestanden, een map of een zip waar pdf-bestanden in staan", ErrNietsGelezen)
	}
	o := onleesbaar[0]
	if n := len(onleesbaar) - 1; n > 0 {
		return fmt.Errorf("%w: %s: %s (en nog %d onleesbaar)", ErrNietsGelezen, o.Bestand, o.Reden, n)
	}
	return fmt.Errorf("%w: %s: %s", ErrNietsGelezen, o.Bestand, o.Reden)
}

// naamVoor names a new dossier: the employee, or the folder or file that was given; several
// loose files are named after the folder they are in.
func naamVoor(d dossier.Dossier, paden []string) string {
	if s := strings.TrimSpace(d.Werknemer.Waarde); s != "" {
		return s
	}
	if len(paden) == 0 {
		return "Dossier"
	}
	pad, err := filepath.Abs(paden[0])
	if err != nil {
		pad = paden[0]
	}
	if len(paden) > 1 {
		pad = filepath.Dir(pad)
	}
	naam := filepath.Base(pad)
	for _, ext := range []string{".pdf", ".zip"} {
		if n := len(naam) - len(ext); n > 0 && strings.EqualFold(naam[n:], ext) {
			naam = naam[:n]
		}
	}
	return naam
}

// vrijeNaam gives naam, with a number when another dossier has it.
func (w *Werk) vrijeNaam(ctx context.Context, naam string) (string, error) {
	koppen, err := w.store.Koppen(ctx)
	if err != nil {
		return "", err
	}
	bezet := map[string]bool{}
	for _, k := range koppen {
		bezet[k.Naam] = true
	}
	uit := naam
	for n := 2; bezet[uit]; n++ {
		uit = fmt.Sprintf("%s (%d)", naam, n)
	}
	return uit, nil
}
