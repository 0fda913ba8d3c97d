// Dossiercheck reads the papers of a Dutch sickness case and judges them as UWV would.
// Without a command it opens the window; with one it runs without a display. Everything
// stays on this machine.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"dossiercheck/app/opdracht"
	"dossiercheck/app/start"
	"dossiercheck/importer/pdftekst"
)

// versie is the version of the program; a release sets it with -ldflags "-X main.versie=…".
var versie = "0.1.0"

func main() { os.Exit(voer()) }

func voer() int {
	// A PDF is read by a child of this same program, which a broken file may bring down.
	if pdftekst.Kind(os.Args) {
		return 0
	}
	start.Terminal()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if code, gedaan := opdracht.Voer(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr, versie); gedaan {
		return code
	}
	if err := start.Venster(ctx, os.Args[1:], versie); err != nil {
		fmt.Fprintf(os.Stderr, "dossiercheck: %v\n", err)
		return 1
	}
	return 0
}
