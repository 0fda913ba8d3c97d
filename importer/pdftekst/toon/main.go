// Command toon prints the text that the reader gets from PDF files, page by page. Cells are
// parted by "  |  ". It is a tool for people who work on the recognisers.
//
//	go run ./importer/pdftekst/toon [-wachtwoord W] FILE...
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"dossiercheck/importer/pdftekst"
)

func main() {
	password := flag.String("wachtwoord", "", "wachtwoord")
	raw := flag.Bool("kaal", false, "print the text as it is, pages parted by a form feed")
	flag.Parse()
	failed := false
	for _, name := range flag.Args() {
		if err := show(name, *password, *raw); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", name, err)
			failed = true
		}
	}
	if failed {
		os.Exit(1)
	}
}

func show(name, password string, raw bool) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	o := pdftekst.Opties{}
	if password != "" {
		o.Wachtwoorden = []string{password}
	}
	f, err := pdftekst.Lees(data, o)
	if err != nil {
		return err
	}
	for i := range f.Pages {
		p := &f.Pages[i]
		if raw {
			fmt.Print(p.Text(), "\n\f")
			continue
		}
		fmt.Printf("=== %s, bladzijde %d (%.0f x %.0f, %s)\n", name, p.Number, p.Width, p.Height, p.Source)
		fmt.Println(strings.ReplaceAll(p.Text(), "\t", "  |  "))
	}
	for _, b := range f.Bookmarks {
		if !raw {
			fmt.Printf("bladwijzer: %s (bladzijde %d)\n", b.Title, b.Page)
		}
	}
	if f.Unread > 0 {
		fmt.Fprintln(os.Stderr, f.Reason)
	}
	return nil
}
