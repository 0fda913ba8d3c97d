package opdracht

import (
	"fmt"
	"os"
	"strings"
	"sync"

	"dossiercheck/app/werk"
)

// voortgang gives the function that shows progress on standard error, and one that clears
// it. It shows nothing when standard error is no terminal: a log has no use for it.
func (p *programma) voortgang() (meld func(werk.Voortgang), klaar func()) {
	f, ok := p.stderr.(*os.File)
	if !ok {
		return nil, func() {}
	}
	if i, err := f.Stat(); err != nil || i.Mode()&os.ModeCharDevice == 0 {
		return nil, func() {}
	}
	var mu sync.Mutex
	wis := func() { fmt.Fprint(f, "\r"+strings.Repeat(" ", 30)+"\r") }
	meld = func(v werk.Voortgang) {
		mu.Lock()
		defer mu.Unlock()
		wis()
		fmt.Fprintf(f, "bestand %d van %d gelezen", v.Gedaan, v.Totaal)
	}
	return meld, func() {
		mu.Lock()
		defer mu.Unlock()
		wis()
	}
}

// opsomming joins paths as people write them: a, b en c.
func opsomming(s []string) string {
	if len(s) < 2 {
		return strings.Join(s, "")
	}
	return strings.Join(s[:len(s)-1], ", ") + " en " + s[len(s)-1]
}
