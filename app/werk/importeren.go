package werk

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"strings"

	"dossiercheck/app/opslag"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer"
	"dossiercheck/importer/ander"
)

// Voortgang tells how far an import is: the file that was just read, and files done of all.
type Voortgang = importer.Voortgang

// ImportOpties are the choices of an import.
type ImportOpties struct {
	Wachtwoorden []string // tried on encrypted PDFs, never stored
	GeenOCR      bool     // do not read scans
	// Knippen are a person's own divisions of files, for Inlezen. A dossier in the store goes
	// by those of its own Invoer.
	Knippen []dossier.Indeling
}

func (o ImportOpties) importer(peildatum kalender.Dag, meld func(Voortgang)) importer.Opties {
	return importer.Opties{Wachtwoorden: o.Wachtwoorden, GeenOCR: o.GeenOCR, Peildatum: peildatum, Voortgang: meld}
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
// dossier stays as it was. What was read until then is remembered: the same import, or Hervat,
// does not read it again. A file that cannot be read never stops the others; see Uitslag.
// While the files are read the dossier can be used and changed.
func (w *Werk) Importeer(ctx context.Context, id int64, paden []string, o ImportOpties, meld func(Voortgang)) (int64, Uitslag, error) {
	b, err := w.begin(ctx, id, paden, o)
	if err != nil {
		return 0, Uitslag{}, err
	}
	return w.inlezen(ctx, b, id, paden, o, meld)
}

// inlezen carries out the import of which b is the turn.
func (w *Werk) inlezen(ctx context.Context, b opslag.Beurt, id int64, paden []string, o ImportOpties, meld func(Voortgang)) (_ int64, uitslag Uitslag, err error) {
	g := &geheugen{store: w.store, b: b}
	defer func() { err = w.eindig(ctx, g.beurt(), id, err) }()
	x := o.importer(w.vandaag(), func(v Voortgang) {
		g.stand(v)
		if meld != nil {
			meld(v)
		}
	})
	x.Geheugen, x.Lezersmap = g, w.lezersmap()
	if id != 0 { // before the long work: is it there?
		z, err := w.store.Lees(ctx, id)
		if err != nil {
			return 0, Uitslag{}, err
		}
		x.Knippen = z.Invoer.Knippen
	}
	gelezen, err := w.delen.importeer(ctx, paden, x)
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return 0, Uitslag{}, err
	}
	if id == 0 {
		id, uitslag, err = w.nieuw(ctx, g.beurt(), paden, gelezen, x.Peildatum)
	} else {
		uitslag, err = w.voegToe(ctx, g.beurt(), id, paden, gelezen, x)
	}
	if err != nil {
		return 0, uitslag, err
	}
	w.vergeetBronnen(id)
	w.GeefWachtwoord(id, o.Wachtwoorden...)
	return id, uitslag, nil
}

// voegToe puts what was read with what dossier id has. x are the options of the import.
func (w *Werk) voegToe(ctx context.Context, b opslag.Beurt, id int64, paden []string, gelezen dossier.Dossier, x importer.Opties) (Uitslag, error) {
	defer w.vergrendel(id)()
	z, err := w.store.Lees(ctx, id)
	if err != nil {
		return Uitslag{}, err
	}
	samen, uitslag, vers := voegSamen(z.Gelezen, gelezen)
	z.Gelezen = w.delen.samen(samen)
	z.Paden = voegPadenBij(z.Paden, paden)
	z.Dagen = leesdagen(z.Dagen, vers, x.Peildatum)
	if len(vers) == len(perBestand(z.Gelezen.Documenten).volgorde) {
		z.Herkend = w.delen.herken // nothing of an older recogniser is left
	}
	// While the files were read someone may have divided one of them otherwise.
	if _, err := w.herdeel(ctx, &z, dossier.Invoer{Knippen: x.Knippen}); err != nil {
		return Uitslag{}, err
	}
	kop, err := w.kop(w.zaak(z).Rapport, z.Herkend)
	if err != nil {
		return Uitslag{}, err
	}
	return uitslag, w.store.BewaarGelezen(ctx, id, z.Versie, z.Inhoud, b, kop)
}

// leesdagen notes the day on which files were read.
func leesdagen(was map[string]kalender.Dag, vers []string, dag kalender.Dag) map[string]kalender.Dag {
	uit := map[string]kalender.Dag{}
	maps.Copy(uit, was)
	for _, sha := range vers {
		uit[sha] = dag
	}
	return uit
}

func (w *Werk) nieuw(ctx context.Context, b opslag.Beurt, paden []string, gelezen dossier.Dossier, dag kalender.Dag) (int64, Uitslag, error) {
	bestanden := perBestand(gelezen.Documenten).volgorde
	uitslag := Uitslag{Nieuw: len(bestanden), AlBekend: gelezen.DubbeleBestanden(), Onleesbaar: gelezen.Onleesbaar}
	if uitslag.Nieuw == 0 {
		return 0, uitslag, nietsGelezen(gelezen.Onleesbaar)
	}
	kop, err := w.kop(w.delen.oordeel(gelezen, dossier.Invoer{}, w.vandaag()), w.delen.herken)
	if err != nil {
		return 0, Uitslag{}, err
	}
	naam, err := w.vrijeNaam(ctx, naamVoor(gelezen, paden))
	if err != nil {
		return 0, Uitslag{}, err
	}
	inhoud := opslag.Inhoud{Gelezen: gelezen, Paden: voegPadenBij(nil, paden), Herkend: w.delen.herken, Dagen: leesdagen(nil, bestanden, dag)}
	id, err := w.store.Maak(ctx, opslag.Nieuw{Naam: naam, Inhoud: inhoud, Kop: kop, Beurt: b})
	if err != nil {
		return 0, Uitslag{}, err
	}
	return id, uitslag, nil
}

func nietsGelezen(onleesbaar []dossier.Onleesbaar) error {
	if len(onleesbaar) == 0 {
		return fmt.Errorf("%w: kies de papieren van het dossier, of een map of zip waar zij in staan", ErrNietsGelezen)
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
	for _, ext := range ander.Extensies {
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
