package werk

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"dossiercheck/app/opslag"
	"dossiercheck/checker/dossier"
)

// Onderbroken is an import that broke off: it was stopped, the window was closed, or the
// machine went out.
type Onderbroken struct {
	Nr       int64
	Dossier  int64  // that it adds to; 0: it makes a new one
	Naam     string // of that dossier, or of what is imported
	Paden    []string
	Begonnen time.Time
	Gedaan   int // files that need not be read again
	Totaal   int // files in all; 0 when they were not counted yet
}

// opdracht is what the store keeps of an import. A password is never in it.
type opdracht struct {
	Paden   []string `json:"paden"`
	GeenOCR bool     `json:"geen_ocr,omitempty"`
}

const (
	// bewaartijd is how long an import that broke off waits: what it read is of a dossier that
	// nobody sees.
	bewaartijd = 30 * 24 * time.Hour
	// stilte is how long an import that runs may give no sign of life. A page takes a minute
	// at most.
	stilte = 2 * time.Minute
)

// Onderbroken lists the imports that broke off, oldest first. Hervat takes one up again,
// Vergeet removes it. After thirty days they are removed by themselves.
func (w *Werk) Onderbroken(ctx context.Context) ([]Onderbroken, error) {
	alle, err := w.store.Inlezingen(ctx)
	if err != nil {
		return nil, err
	}
	var uit []Onderbroken
	for _, x := range alle {
		if w.bezig(x) {
			continue
		}
		if w.store.Nu().Sub(x.Gezien) > bewaartijd {
			if err := w.store.VergeetInlezing(ctx, x.Nr); err != nil {
				return nil, err
			}
			continue
		}
		var wat opdracht
		if err := json.Unmarshal(x.Inhoud, &wat); err != nil || len(wat.Paden) == 0 {
			continue // of a newer program
		}
		o := Onderbroken{Nr: x.Nr, Dossier: x.Dossier, Naam: naamVoor(dossier.Dossier{}, wat.Paden), Paden: wat.Paden,
			Begonnen: x.Begonnen, Gedaan: x.Gedaan, Totaal: x.Totaal}
		if x.Dossier != 0 {
			z, err := w.store.Lees(ctx, x.Dossier)
			if errors.Is(err, opslag.ErrWeg) {
				continue
			} else if err != nil {
				return nil, err
			}
			o.Naam = z.Naam
		}
		uit = append(uit, o)
	}
	return uit, nil
}

// Hervat takes up an import that broke off and gives what Importeer would have given. Files
// that were read are not read again; passwords are asked anew (o.Wachtwoorden).
func (w *Werk) Hervat(ctx context.Context, nr int64, o ImportOpties, meld func(Voortgang)) (int64, Uitslag, error) {
	alle, err := w.store.Inlezingen(ctx)
	if err != nil {
		return 0, Uitslag{}, err
	}
	i := slices.IndexFunc(alle, func(x opslag.Inlezing) bool { return x.Nr == nr })
	if i < 0 {
		return 0, Uitslag{}, errors.New("deze inlezing is al afgemaakt of vergeten; kijk in het overzicht of lees de papieren opnieuw in")
	}
	var wat opdracht
	if err := json.Unmarshal(alle[i].Inhoud, &wat); err != nil {
		return 0, Uitslag{}, fmt.Errorf("deze inlezing is van een nieuwere versie van Dossiercheck; hervat haar daarmee: %w", err)
	}
	b, err := w.neem(ctx, alle[i])
	if err != nil {
		return 0, Uitslag{}, err
	}
	o.GeenOCR = o.GeenOCR || wat.GeenOCR
	return w.inlezen(ctx, b, alle[i].Dossier, wat.Paden, o, meld)
}

// Vergeet removes an import that broke off, with what only it had read.
func (w *Werk) Vergeet(ctx context.Context, nr int64) error {
	return w.store.VergeetInlezing(ctx, nr)
}

// begin notes an import before it reads anything, or takes over the same one that broke off.
func (w *Werk) begin(ctx context.Context, id int64, paden []string, o ImportOpties) (opslag.Beurt, error) {
	wat := opdracht{Paden: voegPadenBij(nil, paden), GeenOCR: o.GeenOCR}
	alle, err := w.store.Inlezingen(ctx)
	if err != nil {
		return opslag.Beurt{}, err
	}
	for _, x := range alle {
		var was opdracht
		if x.Dossier == id && !w.bezig(x) && json.Unmarshal(x.Inhoud, &was) == nil && slices.Equal(was.Paden, wat.Paden) {
			if b, err := w.neem(ctx, x); !errors.Is(err, opslag.ErrBeurtVoorbij) {
				return b, err
			}
		}
	}
	inhoud, err := json.Marshal(wat)
	if err != nil {
		return opslag.Beurt{}, err
	}
	b, err := w.store.BeginInlezing(ctx, id, w.eigenaar, inhoud)
	w.leestIn(b.Nr, err == nil)
	return b, err
}

func (w *Werk) neem(ctx context.Context, x opslag.Inlezing) (opslag.Beurt, error) {
	if w.bezig(x) {
		return opslag.Beurt{}, errors.New("deze inlezing is nog bezig; wacht tot zij klaar is")
	}
	b, err := w.store.NeemInlezing(ctx, x.Nr, x.Eigenaar, w.eigenaar)
	w.leestIn(b.Nr, err == nil)
	b.Gedaan, b.Totaal = x.Gedaan, x.Totaal
	return b, err
}

func (w *Werk) leestIn(nr int64, bezig bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if bezig {
		w.inleest[nr] = true
	} else {
		delete(w.inleest, nr)
	}
}

// eindig ends the turn of an import into dossier id that gave err, and gives the error to
// report. What was read waits, unless there is nothing to take up.
func (w *Werk) eindig(ctx context.Context, b opslag.Beurt, id int64, err error) error {
	defer w.leestIn(b.Nr, false)
	ctx = context.WithoutCancel(ctx)
	switch {
	case err == nil: // the store has ended it
	case errors.Is(err, ErrNietsGelezen):
		return errors.Join(err, w.store.VergeetInlezing(ctx, b.Nr))
	case errors.Is(err, opslag.ErrBeurtVoorbij) && id != 0:
		if _, e := w.store.Versie(ctx, id); errors.Is(e, opslag.ErrWeg) {
			return e // that is why
		}
	default:
		// The store may be what failed; then the row is seen as broken off when this program
		// ends.
		_ = w.store.LaatLos(ctx, b)
	}
	return err
}

// bezig tells whether an import is at work, in this program or in another one on this machine.
func (w *Werk) bezig(x opslag.Inlezing) bool {
	if x.Eigenaar == "" {
		return false
	}
	if x.Eigenaar == w.eigenaar {
		w.mu.Lock()
		defer w.mu.Unlock()
		return w.inleest[x.Nr]
	}
	pid, _, _ := strings.Cut(x.Eigenaar, "-")
	nr, err := strconv.Atoi(pid)
	return err == nil && w.leeft(nr) && w.store.Nu().Sub(x.Gezien) < stilte
}

// dezeLoop names this running program: its process, and something that a later process with
// the same number does not have.
func dezeLoop() string {
	b := make([]byte, 8)
	rand.Read(b) // never fails
	return fmt.Sprintf("%d-%s", os.Getpid(), hex.EncodeToString(b))
}

// leeft tells whether a process runs. Windows finds only processes that do; elsewhere the
// empty signal tells.
func leeft(pid int) bool {
	p, err := os.FindProcess(pid)
	if err != nil || runtime.GOOS == "windows" {
		return err == nil
	}
	defer p.Release()
	err = p.Signal(syscall.Signal(0))
	return err == nil || errors.Is(err, os.ErrPermission)
}
