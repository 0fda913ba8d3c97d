package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"dossiercheck/importer/pdftekst"
)

func main() {
	if pdftekst.Kind(os.Args) {
		return
	}
	fouten := flag.Bool("fouten", false, "toon de fouten in het stel-deel van het korpus")
	geenOCR := flag.Bool("geen-ocr", false, "lees bladzijden zonder tekstlaag niet")
	flag.Parse()
	if err := voer(flag.Args(), *fouten, *geenOCR); err != nil {
		fmt.Fprintln(os.Stderr, "meten:", err)
		os.Exit(1)
	}
}

func voer(mappen []string, fouten, geenOCR bool) error {
	if len(mappen) == 0 {
		stukken, err := leesKorpus()
		if err != nil {
			return err
		}
		meetKorpus(os.Stdout, stukken, fouten)
		return nil
	}
	t := nieuweTelling()
	for _, m := range mappen {
		if err := t.meetDossier(context.Background(), os.Stdout, m, geenOCR); err != nil {
			return err
		}
	}
	schrijf(os.Stdout, []string{"dossiers"}, []*telling{t})
	return nil
}
