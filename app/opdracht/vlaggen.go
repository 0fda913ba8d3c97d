package opdracht

import (
	"io"
	"strings"

	"dossiercheck/checker/kalender"
)

// vlaggen are the flags and paths of check and lees.
type vlaggen struct {
	json, geenOCR   bool
	peildatum       kalender.Dag // unknown: not given
	eersteZiektedag kalender.Dag
	feiten, rapport string
	wachtwoorden    []string
	paden           []string
}

// lees reads args. mag names the flags that this command has beside the common ones; help is
// printed on w and gives errHulp.
func (v *vlaggen) lees(args []string, w io.Writer, mag ...string) error {
	schakelaars := map[string]*bool{"--json": &v.json, "--geen-ocr": &v.geenOCR}
	waarden := map[string]func(string) error{
		"--peildatum":  func(s string) error { return dag(&v.peildatum, "--peildatum", s) },
		"--wachtwoord": func(s string) error { v.wachtwoorden = append(v.wachtwoorden, s); return nil },
	}
	extra := map[string]func(string) error{
		"--eerste-ziektedag": func(s string) error { return dag(&v.eersteZiektedag, "--eerste-ziektedag", s) },
		"--feiten":           func(s string) error { v.feiten = s; return nil },
		"--rapport":          func(s string) error { v.rapport = s; return nil },
	}
	for _, naam := range mag {
		waarden[naam] = extra[naam]
	}
	for len(args) > 0 {
		arg := args[0]
		args = args[1:]
		if arg == "--" {
			v.paden = append(v.paden, args...)
			break
		}
		if !strings.HasPrefix(arg, "-") {
			v.paden = append(v.paden, arg)
			continue
		}
		naam, waarde, metWaarde := strings.Cut(arg, "=")
		if s, ok := schakelaars[naam]; ok {
			if metWaarde {
				return gebruik("%s heeft geen waarde", naam)
			}
			*s = true
			continue
		}
		if naam == "--help" || naam == "-h" {
			io.WriteString(w, hulp)
			return errHulp
		}
		zet, ok := waarden[naam]
		if !ok {
			return gebruik("onbekende vlag %s", naam)
		}
		if !metWaarde {
			if len(args) == 0 {
				return gebruik("na %s hoort een waarde", naam)
			}
			waarde, args = args[0], args[1:]
		}
		if waarde == "" {
			return gebruik("de waarde van %s is leeg", naam)
		}
		if err := zet(waarde); err != nil {
			return err
		}
	}
	if len(v.paden) == 0 {
		return gebruik("geef een pdf, map of zip op")
	}
	return nil
}

func dag(d *kalender.Dag, naam, s string) error {
	v, err := kalender.ParseDag(s)
	if err != nil {
		return gebruik("%s %s is geen bestaande datum: schrijf jjjj-mm-dd, zoals 2026-11-21", naam, s)
	}
	*d = v
	return nil
}
