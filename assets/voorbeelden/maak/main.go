// Maak draws the example dossiers that are built into the program.
//
//	go run ./assets/voorbeelden/maak [-naar map]
//
// The dossiers are fictional, but the papers look as they do in practice: every arbodienst,
// bureau, HR system and office program has its own look ("huis"), and its own way of putting
// text in a PDF. What is true of each paper is declared next to its contents (dossier_*.go),
// so that truth.json cannot drift away from the papers.
//
// The output is the same byte for byte on every run: there is no clock and no chance in it.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	naar := flag.String("naar", "assets/voorbeelden", "map waarin de dossiers komen")
	flag.Parse()
	for _, p := range plannen() {
		n, err := p.schrijf(*naar)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Printf("%-10s %3d bestanden %5d kB\n", p.naam, len(p.bestanden), n/1024)
	}
}

func plannen() []plan { return []plan{opOrde(), metGaten(), week30()} }
