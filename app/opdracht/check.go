package opdracht

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"dossiercheck/app/rapport"
	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// check imports, judges and prints the verdict. The report is written before anything is
// printed: whoever sees a result knows that all that was asked for is there.
func (p *programma) check(ctx context.Context, args []string) error {
	var v vlaggen
	if err := v.lees(args, p.stdout, "--eerste-ziektedag", "--feiten", "--rapport"); err != nil {
		return err
	}
	var in dossier.Invoer
	if v.feiten != "" {
		var err error
		if in, err = p.leesFeiten(v.feiten); err != nil {
			return err
		}
	}
	if v.eersteZiektedag.Bekend() {
		in.EersteZiektedag = v.eersteZiektedag
	}
	if !v.peildatum.Bekend() {
		v.peildatum = in.Peildatum
	}
	d, peildatum, err := p.leesIn(ctx, &v, in.Knippen)
	if err != nil {
		return err
	}
	r := p.oordeel(d, in, peildatum)
	p.waarschuw(&r, in)
	if err := ctx.Err(); err != nil {
		return err
	}
	if v.rapport != "" {
		if err := p.bewaar(r, v.rapport); err != nil {
			return err
		}
		fmt.Fprintf(p.stderr, "Rapport geschreven: %s\n", v.rapport)
	}
	schrijf := rapport.Tekst
	if v.json {
		schrijf = rapport.JSON
	}
	var b bytes.Buffer // whole or not at all
	if err := schrijf(&b, r); err != nil {
		return fmt.Errorf("het oordeel kon niet worden geschreven: %w", err)
	}
	return p.uit(&b)
}

// leesIn reads the paths of v, dividing files as a person did (knippen). Finding no file at
// all is an error; finding only files that cannot be read is not: the result then says so.
func (p *programma) leesIn(ctx context.Context, v *vlaggen, knippen []dossier.Indeling) (dossier.Dossier, kalender.Dag, error) {
	peildatum := v.peildatum
	if !peildatum.Bekend() {
		peildatum = p.vandaag()
	}
	meld, klaar := p.voortgang()
	d, err := p.inlezen(ctx, v.paden, werk.ImportOpties{Wachtwoorden: v.wachtwoorden, GeenOCR: v.geenOCR, Knippen: knippen}, peildatum, meld)
	klaar()
	if err == nil {
		err = ctx.Err()
	}
	if err == nil && len(d.Documenten)+len(d.Onleesbaar) == 0 {
		err = fmt.Errorf("er is niets gevonden om te lezen in %s: geef een bestand op, of een map of zip waar de papieren in staan", opsomming(v.paden))
	}
	return d, peildatum, err
}

// waarschuw names the corrections and divisions that found no document and the answers that
// found no toets: a mistyped name would otherwise silently do nothing.
func (p *programma) waarschuw(r *oordeel.Rapport, in dossier.Invoer) {
	for _, a := range in.Antwoorden {
		if !slices.ContainsFunc(r.Bevindingen, func(b oordeel.Bevinding) bool { return b.Toets == a.Toets }) {
			fmt.Fprintf(p.stderr, "Let op: het feitenbestand beantwoordt %s, maar die toets is er niet. Schrijf de naam zoals die in de uitvoer staat.\n", a.Toets)
		}
	}
	docs := r.Dossier.Alle()
	for _, k := range in.Knippen {
		i := slices.IndexFunc(docs, func(d dossier.Document) bool { return k.Betreft(d.Bestand, d.Sha256) })
		if i < 0 {
			fmt.Fprintf(p.stderr, "Let op: het feitenbestand deelt %s in, maar dat bestand is niet gelezen. Schrijf het pad zoals het in de uitvoer staat.\n", naamVan(k))
			continue
		}
		laatste := 0
		for _, d := range docs {
			if d.Sha256 == docs[i].Sha256 {
				laatste = max(laatste, d.Paginas[1])
			}
		}
		if n := k.Begint[len(k.Begint)-1]; n > laatste {
			fmt.Fprintf(p.stderr, "Let op: het feitenbestand laat een stuk beginnen op bladzijde %d van %s, maar dat bestand heeft er %d.\n", n, naamVan(k), laatste)
		}
	}
	for _, c := range in.Documenten {
		if !slices.ContainsFunc(docs, func(d dossier.Document) bool { return c.Betreft(&d) }) {
			fmt.Fprintf(p.stderr, "Let op: het feitenbestand noemt %s, maar dat document is niet gelezen. Schrijf het pad zoals het in de uitvoer staat.\n", naam(c))
		}
	}
}

func naam(c dossier.Correctie) string {
	s := c.Bestand
	if s == "" {
		s = c.Sha256
	}
	if c.Pagina > 0 {
		s += fmt.Sprintf(" (pagina %d)", c.Pagina)
	}
	return s
}

// uit writes the result to standard output.
func (p *programma) uit(b *bytes.Buffer) error {
	if _, err := p.stdout.Write(b.Bytes()); err != nil {
		return fmt.Errorf("de uitvoer kon niet worden geschreven; controleer de schijf of de pijp waar zij heen gaat: %w", err)
	}
	return nil
}
