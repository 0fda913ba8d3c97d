package toetsen

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"dossiercheck/checker/oordeel"
	"dossiercheck/checker/recht"
)

var goedeNaam = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// Valideer refuses a list with a toets that is badly named, undocumented, given twice, out of
// UWV's order, without a known source, or whose sister does not come before it. It gives all
// objections at once.
func Valideer(lijst []Toets) error {
	var fouten []error
	groep := 0
	eerder := map[string]bool{}
	for i := range lijst {
		t := &lijst[i]
		for _, bezwaar := range bezwaren(t) {
			fouten = append(fouten, fmt.Errorf("toets %q: %s", t.ID, bezwaar))
		}
		if eerder[t.ID] {
			fouten = append(fouten, fmt.Errorf("toets %q staat er twee keer in", t.ID))
		}
		if g := slices.Index(oordeel.Groepen, t.Groep); g < groep {
			fouten = append(fouten, fmt.Errorf("toets %q: groep %q staat niet in de volgorde van UWV", t.ID, t.Groep))
		} else {
			groep = g
		}
		if t.Zuster != "" && !eerder[t.Zuster] {
			fouten = append(fouten, fmt.Errorf("toets %q: zuster %q komt er niet voor", t.ID, t.Zuster))
		}
		eerder[t.ID] = true
	}
	return errors.Join(fouten...)
}

func bezwaren(t *Toets) []string {
	var uit []string
	als := func(fout bool, s string) {
		if fout {
			uit = append(uit, s)
		}
	}
	als(!goedeNaam.MatchString(t.ID), "de naam is geen reeks kleine letters met streepjes")
	als(!slices.Contains(oordeel.Groepen, t.Groep), "de groep bestaat niet")
	als(t.Route != oordeel.Administratief && t.Route != oordeel.Inhoudelijk && t.Route != oordeel.GeenRoute, "de route bestaat niet")
	als(t.Titel == "" || t.Waarom == "", "titel of reden ontbreekt")
	als(!strings.HasSuffix(t.Vraag, "?"), "de vraag is geen vraag")
	als(t.Oordeel == nil, "er is geen regel")
	als(len(t.Raden) == 0, "er staat niet wat te doen bij een tekort")
	for _, r := range t.Raden {
		als(r.Geval == "" || r.Kort == "" || r.Tekst == "" || r.Wie == "", "een raad is niet af")
	}
	als(len(t.Bronnen) == 0, "er is geen bron")
	for _, id := range t.Bronnen {
		_, ok := recht.Zoek(id)
		als(!ok, "bron "+id+" staat niet in het register")
	}
	for _, g := range t.Nodig {
		als(g != EersteZiektedag && g != Peildatum, "het gegeven "+string(g)+" bestaat niet")
	}
	return uit
}
