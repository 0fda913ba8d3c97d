// Package taal is the catalogue of everything the program says to people.
//
// A text has a key ("import.klaar") and lives in assets/vertalingen, one file per language.
// T gives the text in the chosen language, N the form that fits a count. Both fill {0}, {1}
// in the order of their arguments. A key that is missing in a language is looked up in Dutch,
// and one that is missing there shows itself, so that a forgotten word is seen and not silent.
//
// The package knows no window: the command line and the PDF can use it too. What the checker
// says about a dossier (findings, document types) is Dutch law in Dutch words and is not
// translated here.
package taal

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"

	"dossiercheck/assets/vertalingen"
)

// Code names a language by its ISO 639-1 letters.
type Code string

// The languages of the program; Nederlands is the original.
const (
	Nederlands Code = "nl"
	Engels     Code = "en"
)

// Talen lists the languages in the order of the menu.
var Talen = []Code{Nederlands, Engels}

// tekst is one entry: the same twice unless it counts something.
type tekst struct{ een, meer string }

// UnmarshalJSON reads "sentence" or {"een": "...", "meer": "..."}.
func (t *tekst) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		err := json.Unmarshal(b, &t.meer)
		t.een = t.meer
		return err
	}
	var v struct{ Een, Meer *string }
	if err := json.Unmarshal(b, &v); err != nil {
		return err
	}
	if v.Een == nil || v.Meer == nil {
		return fmt.Errorf("%s: een en meer zijn allebei nodig", b)
	}
	t.een, t.meer = *v.Een, *v.Meer
	return nil
}

type catalogus map[string]tekst

var (
	alle    = laad()
	gekozen atomic.Pointer[Code]
)

func laad() map[Code]catalogus {
	uit := make(map[Code]catalogus, len(Talen))
	for _, c := range Talen {
		b, err := vertalingen.FS.ReadFile(string(c) + ".json")
		if err == nil {
			var cat catalogus
			err = json.Unmarshal(b, &cat)
			uit[c] = cat
		}
		if err != nil {
			panic("vertalingen van " + string(c) + ": " + err.Error()) // embedded: a broken build, not a run
		}
	}
	return uit
}

// Kies sets the language for the whole program; an unknown one becomes Dutch.
func Kies(c Code) {
	if !slices.Contains(Talen, c) {
		c = Nederlands
	}
	gekozen.Store(&c)
}

// Gekozen is the language in use; Dutch until Kies is called.
func Gekozen() Code {
	if c := gekozen.Load(); c != nil {
		return *c
	}
	return Nederlands
}

// T gives the text of a key in the chosen language with {0}, {1}, ... replaced by args.
func T(sleutel string, args ...any) string { return vul(zoek(sleutel).meer, args) }

// N gives the form of a key for n things, with {0} replaced by n and {1}, ... by args.
func N(sleutel string, n int, args ...any) string {
	t := zoek(sleutel)
	vorm := t.meer
	if n == 1 {
		vorm = t.een
	}
	return vul(vorm, append([]any{n}, args...))
}

// Heeft tells whether the key exists in Dutch; for tests of those who build keys.
func Heeft(sleutel string) bool { _, ok := alle[Nederlands][sleutel]; return ok }

// Sleutels lists all keys in order; for the same tests.
func Sleutels() []string { return slices.Sorted(maps.Keys(alle[Nederlands])) }

func zoek(sleutel string) tekst {
	for _, c := range []Code{Gekozen(), Nederlands} {
		if t, ok := alle[c][sleutel]; ok {
			return t
		}
	}
	return tekst{sleutel, sleutel}
}

func vul(s string, args []any) string {
	if len(args) == 0 || !strings.Contains(s, "{") {
		return s
	}
	paren := make([]string, 0, 2*len(args))
	for i, a := range args {
		paren = append(paren, "{"+strconv.Itoa(i)+"}", fmt.Sprint(a))
	}
	return strings.NewReplacer(paren...).Replace(s)
}
