// Package opdracht is the command line: the program without a window.
//
// # Rules of this interface
//
//   - Standard output holds the result and nothing else: one JSON object with --json, else
//     text. Everything else (progress, warnings, errors) goes to standard error, in Dutch.
//   - Exit code 0: the command ran, whatever it found. 1: it could not run. 2: wrong usage.
//   - Flags may stand before, between and after paths; "--" ends the flags.
//   - It asks nothing, opens no network connection and writes no file but the report that
//     was asked for.
//   - The same input, peildatum and program give the same bytes.
//
// Each command is one file: check.go, lees.go, versie.go.
package opdracht

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// Exit codes.
const (
	goed     = 0
	mislukt  = 1
	verkeerd = 2
)

// programma is what a command works with. Tests put in their own parts.
type programma struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	versie         string
	kader          string
	kaderdatum     kalender.Dag
	vandaag        func() kalender.Dag
	inlezen        func(ctx context.Context, paden []string, o werk.ImportOpties, peildatum kalender.Dag, meld func(werk.Voortgang)) (dossier.Dossier, error)
	oordeel        func(d dossier.Dossier, in dossier.Invoer, peildatum kalender.Dag) oordeel.Rapport
	bewaar         func(r oordeel.Rapport, pad string) error
}

// Voer carries out the command in args (without the program's name). gedaan is false when
// args hold no command: then the window is meant, with the paths in args. versie is the
// version of the program.
func Voer(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer, versie string) (code int, gedaan bool) {
	p := &programma{stdin: stdin, stdout: stdout, stderr: stderr, versie: versie,
		kader: werk.Kader, kaderdatum: werk.KaderDatum,
		vandaag: func() kalender.Dag { return kalender.DagUit(time.Now()) },
		inlezen: werk.Inlezen, oordeel: werk.Oordeel, bewaar: werk.BewaarRapport}
	return p.voer(ctx, args)
}

func (p *programma) voer(ctx context.Context, args []string) (code int, gedaan bool) {
	if len(args) == 0 || strings.HasPrefix(args[0], "-psn_") { // so does the macOS Finder start a program
		return goed, false
	}
	opdracht, rest := args[0], args[1:]
	var err error
	switch opdracht {
	case "check":
		err = p.check(ctx, rest)
	case "lees":
		err = p.lees(ctx, rest)
	case Voorbeeld:
		if len(rest) == 0 {
			return goed, false
		}
		err = gebruik("voorbeeld heeft geen argumenten")
	case "versie", "--versie", "--version":
		err = p.toonVersie(rest)
	case "help", "hulp", "--help", "-h", "-?":
		_, err = io.WriteString(p.stdout, hulp)
	default:
		if err = geenOpdracht(opdracht); err == nil {
			return goed, false
		}
	}
	return p.afloop(err), true
}

// geenOpdracht tells the path of a paper, for the window, from a mistyped command.
func geenOpdracht(s string) error {
	if _, err := os.Stat(s); err == nil {
		return nil
	}
	if strings.HasPrefix(s, "-") {
		return gebruik("onbekende vlag %s: zet eerst een opdracht, zoals check", s)
	}
	if strings.ContainsAny(s, `/\.`) {
		return nil // a path that is not there: the window says so
	}
	return gebruik("onbekende opdracht %q: kies check, lees, versie of voorbeeld", s)
}

// Voorbeeld is the one command that is for the window: it opens the example dossier there.
const Voorbeeld = "voorbeeld"

// gebruiksfout is wrong usage: exit code 2.
type gebruiksfout struct{ tekst string }

func (g gebruiksfout) Error() string { return g.tekst }

func gebruik(vorm string, a ...any) error { return gebruiksfout{fmt.Sprintf(vorm, a...)} }

// errHulp ends a command after its help was printed.
var errHulp = errors.New("hulp")

// afloop reports err on standard error and gives the exit code.
func (p *programma) afloop(err error) int {
	var g gebruiksfout
	switch {
	case err == nil, errors.Is(err, errHulp):
		return goed
	case errors.As(err, &g):
		fmt.Fprintf(p.stderr, "dossiercheck: %v\nMet “dossiercheck help” ziet u hoe het kan.\n", err)
		return verkeerd
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(p.stderr, "dossiercheck: afgebroken; er is niets geschreven")
		return mislukt
	}
	fmt.Fprintf(p.stderr, "dossiercheck: %v\n", err)
	return mislukt
}
