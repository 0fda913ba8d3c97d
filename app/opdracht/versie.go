package opdracht

import (
	"bytes"
	"fmt"
)

// toonVersie prints the version of the program and of the rule set, with its date.
func (p *programma) toonVersie(args []string) error {
	if len(args) > 0 {
		return gebruik("versie heeft geen vlaggen of paden")
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "dossiercheck %s\nkader %s van %s\n", p.versie, p.kader, p.kaderdatum)
	return p.uit(&b)
}
