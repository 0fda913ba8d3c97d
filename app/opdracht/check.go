package opdracht

import (
	"bytes"
	"context"
	"fmt"

	"dossiercheck/app/rapport"
	"dossiercheck/app/werk"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
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
	d, peildatum, err := p.leesIn(ctx, &v)
	if err != nil {
		return err
	}
	p.waarschuw(d, in)
	r := p.oordeel(d, in, peildatum)
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

// leesIn reads the paths of v. Finding no file at all is an error; finding only files that
// cannot be read is not: the result then says so.
func (p *programma) leesIn(ctx context.Context, v *vlaggen) (dossier.Dossier, kalender.Dag, error) {
	peildatum := v.peildatum
	if !peildatum.Bekend() {
		peildatum = p.vandaag()
	}
	meld, klaar := p.voortgang()
	d, err := p.inlezen(ctx, v.paden, werk.ImportOpties{Wachtwoorden: v.wachtwoorden, GeenOCR: v.geenOCR}, peildatum, meld)
	klaar()
	if err == nil {
		err = ctx.Err()
	}
	if err == nil && len(d.Documenten)+len(d.Onleesbaar) == 0 {
		err = fmt.Errorf("er is geen enkele pdf gevonden in %s: geef een pdf op, of een map of zip waar pdf's in staan", opsomming(v.paden))
	}
	return d, peildatum, err
}

// waarschuw names the corrections that found no document: a mistyped name would otherwise
// silently do nothing.
func (p *programma) waarschuw(d dossier.Dossier, in dossier.Invoer) {
	for _, c := range in.Documenten {
		gevonden := false
		for i := range d.Documenten {
			gevonden = gevonden || c.Betreft(&d.Documenten[i])
		}
		if !gevonden {
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
