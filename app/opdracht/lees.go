package opdracht

import (
	"bytes"
	"context"
	"fmt"

	"dossiercheck/app/rapport"
)

// lees imports and prints what was read, without judging.
func (p *programma) lees(ctx context.Context, args []string) error {
	var v vlaggen
	if err := v.lees(args, p.stdout); err != nil {
		return err
	}
	d, _, err := p.leesIn(ctx, &v, nil)
	if err != nil {
		return err
	}
	schrijf := rapport.GelezenTekst
	if v.json {
		schrijf = rapport.GelezenJSON
	}
	var b bytes.Buffer
	if err := schrijf(&b, d); err != nil {
		return fmt.Errorf("wat is gelezen kon niet worden geschreven: %w", err)
	}
	return p.uit(&b)
}
