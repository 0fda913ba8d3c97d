package feiten

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer/datum"
	"dossiercheck/importer/page"
	"dossiercheck/importer/privacy"
	"dossiercheck/importer/stappen"
	"dossiercheck/importer/vermeld"
	"dossiercheck/importer/zin"
)

type waarnemingTekst = dossier.Waarneming[string]

// Lees reads the facts and the signatures of one document. bestand is its file as it will
// stand in the proofs, bladen its pages, soort what it is and datums its dates with their
// roles, from datum.Bepaal.
func Lees(bestand string, bladen []page.Page, soort dossier.Soort, datums []dossier.Datering) (dossier.Feiten, dossier.Ondertekening) {
	l := lezer{bestand: bestand, bladen: maakBladen(bladen), soort: soort}
	for _, d := range datums {
		if d.Precisie != dossier.OpDag {
			continue
		}
		w := dossier.Waarneming[kalender.Dag]{Waarde: d.Dag, Zekerheid: d.Zekerheid,
			Bewijs: dossier.Bewijs{Bestand: bestand, Pagina: d.Pagina, Citaat: d.Citaat}}
		switch d.Rol {
		case dossier.RolEersteZiektedag:
			l.f.EersteZiektedag = append(l.f.EersteZiektedag, w)
		case dossier.RolStartSpoor2:
			l.f.StartSpoor2 = append(l.f.StartSpoor2, w)
		}
	}
	for _, s := range datum.Stukken(bladen, soort) {
		l.f.Verwijzingen = append(l.f.Verwijzingen, dossier.Verwijzing{Soort: s.Soort, Datum: s.Dag,
			Bewijs: dossier.Bewijs{Bestand: bestand, Pagina: s.Pagina, Citaat: s.Citaat}})
	}
	l.genoemd()
	vs := velden(l.bladen)
	l.partijen(vs)
	l.zinnen()
	l.visies(vs)
	l.mogelijkheden()
	zs := zin.Lees(bladen)
	l.f.Vermeldingen = vermeld.Lees(bestand, zs, soort)
	l.f.Medisch = privacy.Zoek(bestand, zs, soort)
	l.f.BSN = privacy.BSN(bestand, zs)
	l.f.Stappen, l.f.Kenmerken = stappen.Lees(bestand, bladen, soort, datums)
	return l.f, l.ondertekening()
}
