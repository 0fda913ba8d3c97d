package stappen

import (
	"strings"
	"testing"

	"dossiercheck/checker/dossier"
	"dossiercheck/importer/page"
)

func BenchmarkLees(b *testing.B) {
	p := page.FromText(1, strings.Repeat("De werknemer is gezien op het spreekuur en de opbouw in uren verloopt volgens het plan dat is gemaakt.\nIk adviseer het tweede spoor te starten en een arbeidsdeskundige in te schakelen.\n", 20))
	for b.Loop() {
		Lees("a.pdf", []page.Page{p}, dossier.TerugkoppelingSpreekuur, documentdatum)
	}
}
