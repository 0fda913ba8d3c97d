package toetsen

import (
	"fmt"
	"regexp"
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// The terms in days for following an advice: about six weeks, two more before it counts as
// late, and eight more for a report that must first be ordered.
const (
	adviesTermijn = 42
	adviesRuimte  = 14
	rapportTijd   = 56
	opdrachtTijd  = 28
	// adviesGemist is the delay after the term from which chances were missed.
	adviesGemist = 42
)

// hardeThemas are the steps that leave a paper behind: when that paper is not there, the step
// was not taken. Of the others absence proves nothing.
var hardeThemas = []dossier.Thema{dossier.ThemaSpoor2, dossier.ThemaFML, dossier.ThemaArbeidsdeskundige, dossier.ThemaDeskundigenoordeel, dossier.ThemaMediation}

// afloop says what came of an advice.
type afloop int

const (
	gevolgd afloop = iota
	nogTijd
	onbeslist
	metReden
	teLaat
	nietGevolgd
)

// gevolg is an advice with what came of it.
type gevolg struct {
	advies    stapIn
	uiterlijk kalender.Dag
	afloop    afloop
	op        kalender.Dag // done on, when known
	bewijs    []dossier.Bewijs
	zwak      []dossier.Bewijs // reasons given that do not count by themselves
	uitblijft bool             // papers say that it was not done
}

// gevolgen gives what came of every advice at the peildatum, in order of time.
func (z *Zaak) gevolgen() []gevolg {
	var uit []gevolg
	gezien := map[string]bool{}
	for _, a := range z.stappen(dossier.Advies, adviseurs...) {
		sleutel := fmt.Sprint(a.doc.Sleutel(), a.doc.Bestand, a.Thema)
		if a.Zekerheid < zekereStap || gezien[sleutel] {
			continue
		}
		gezien[sleutel] = true
		g := z.gevolg(a)
		if a.Thema == dossier.ThemaOpbouw && g.afloop != gevolgd && !g.uitblijft {
			continue // hours are written in too many ways to say more
		}
		uit = append(uit, g)
	}
	return uit
}

func (z *Zaak) gevolg(a stapIn) gevolg {
	g := gevolg{advies: a, uiterlijk: a.dag.Plus(adviesTermijn)}
	if a.Thema == dossier.ThemaArbeidsdeskundige {
		g.uiterlijk = g.uiterlijk.Plus(rapportTijd)
	}
	if a.Uiterlijk.Bekend() {
		g.uiterlijk = max(g.uiterlijk, a.Uiterlijk)
	}
	g.uiterlijk = max(g.uiterlijk, a.dag.Plus(a.Binnen))
	grens := g.uiterlijk.Plus(adviesRuimte)
	var zeker bool
	g.op, g.bewijs, zeker = z.gedaanNa(a)
	for _, r := range z.stappen(dossier.ZwakReden) {
		if r.Thema == a.Thema && r.dag >= a.dag && r.doc != a.doc && (!g.op.Bekend() || r.dag <= g.op.Plus(adviesTermijn)) {
			g.zwak = append(g.zwak, r.Bewijs)
		}
	}
	switch {
	case g.op.Bekend() && g.op <= grens:
		g.afloop = gevolgd
		return g
	case !g.op.Bekend() && len(g.bewijs) > 0 && !zeker:
		g.afloop = onbeslist
		return g
	case z.Peildatum <= grens:
		g.afloop = nogTijd
		return g
	}
	if b := z.goedeReden(a, g.op); len(b) > 0 {
		g.afloop, g.bewijs = metReden, append(g.bewijs, b...)
		return g
	}
	uit := z.uitgebleven(a, g.uiterlijk, g.op)
	g.uitblijft = len(uit) > 0
	if b := z.opgedragen(a, grens); len(b) > 0 && g.op.Bekend() && !g.uitblijft && g.op <= grens.Plus(opdrachtTijd) {
		g.afloop, g.bewijs = gevolgd, append(g.bewijs, b...)
		return g
	}
	switch {
	case g.op.Bekend() && !slices.Contains(hardeThemas, a.Thema) && !g.uitblijft:
		// Someone may have done it before a paper spoke of it.
		if g.afloop = gevolgd; g.op > grens.Plus(adviesGemist) {
			g.afloop = onbeslist
		}
	case g.op.Bekend():
		g.afloop = teLaat
	case g.uitblijft:
		g.afloop = nietGevolgd
	case slices.Contains(hardeThemas, a.Thema):
		g.afloop = nietGevolgd
		if b := z.genoemdNa(a); len(b) > 0 {
			g.afloop, g.bewijs = onbeslist, append(g.bewijs, b...)
		}
		for _, s := range themaStukken[a.Thema] {
			if _, ok := z.twijfel(s, string(a.Thema)); ok {
				g.afloop = onbeslist
			}
		}
	default:
		g.afloop = onbeslist
	}
	g.bewijs = append(g.bewijs, uit...)
	return g
}

// opgedragen gives the order to a bureau within the term: then track 2 may begin some weeks
// later.
func (z *Zaak) opgedragen(a stapIn, grens kalender.Dag) []dossier.Bewijs {
	if a.Thema != dossier.ThemaSpoor2 {
		return nil
	}
	for _, d := range gedateerd(z.van(dossier.Spoor2Offerte)) {
		if d.Datum() >= a.dag && d.Datum() <= grens {
			return []dossier.Bewijs{bewijsVan(d)}
		}
	}
	return nil
}

// genoemdNa gives where employer and employee speak of the step after the advice, without
// saying that it was or was not taken. Track 2 and the FML are spoken of too often for that.
func (z *Zaak) genoemdNa(a stapIn) []dossier.Bewijs {
	if a.Thema == dossier.ThemaSpoor2 || a.Thema == dossier.ThemaFML {
		return nil
	}
	var uit []dossier.Bewijs
	for _, s := range z.stappen(dossier.Genoemd) {
		if s.Thema == a.Thema && s.dag > a.dag {
			uit = append(uit, s.Bewijs)
		}
	}
	return samen(2, uit...)
}

// themaStukken are the papers that a step leaves behind.
var themaStukken = map[dossier.Thema][]dossier.Soort{
	dossier.ThemaSpoor2:             spoor2Stukken,
	dossier.ThemaFML:                {dossier.FML, dossier.Inzetbaarheidsprofiel},
	dossier.ThemaArbeidsdeskundige:  {dossier.ArbeidsdeskundigRapport},
	dossier.ThemaDeskundigenoordeel: {dossier.DeskundigenoordeelVraag, dossier.Deskundigenoordeel},
	dossier.ThemaMediation:          {dossier.Mediation},
	dossier.ThemaInterventie:        {dossier.Interventie},
	dossier.ThemaWerkplek:           {dossier.Interventie},
	dossier.ThemaPlan:               {dossier.BijstellingPvA, dossier.Evaluatie, dossier.Eerstejaarsevaluatie, dossier.Spoor2Trajectplan},
	dossier.ThemaOpbouw:             {dossier.Opbouwschema},
	dossier.ThemaAnderWerk:          {dossier.ArbeidsdeskundigRapport},
}

// gedaanNa gives the day on which the advised step was taken, with proof; a proof without a
// day when it was taken but it cannot be said when (zeker false), nothing when there is no
// trace of it.
func (z *Zaak) gedaanNa(a stapIn) (kalender.Dag, []dossier.Bewijs, bool) {
	const vooraf = 7 // a paper of the same week belongs to the advice
	if a.Thema == dossier.ThemaSpoor2 {
		s := z.spoor2Begin()
		if s.gelopen || s.dag.Bekend() {
			return s.dag, s.bewijs, false
		}
	}
	type spoor struct {
		dag kalender.Dag
		b   dossier.Bewijs
	}
	var beste spoor
	zet := func(dag kalender.Dag, b dossier.Bewijs) {
		if dag >= a.dag.Plus(-vooraf) && (!beste.dag.Bekend() || dag < beste.dag) {
			beste = spoor{dag, b}
		}
	}
	for _, d := range gedateerd(z.van(themaStukken[a.Thema]...)) {
		if d != a.doc && !(a.Thema == dossier.ThemaPlan && d.Datum() <= a.dag) && !(a.Thema == dossier.ThemaAnderWerk && zegtNiet(d, a.Thema)) {
			zet(d.Datum(), bewijsVan(d))
		}
	}
	switch a.Thema {
	case dossier.ThemaFML:
		for _, d := range gedateerd(z.van(dossier.BijstellingPA, dossier.ActueelOordeel)) {
			if b := rubriekenIn(d); d.Datum() > a.dag && len(b) > 0 {
				zet(d.Datum(), b[0])
			}
		}
	case dossier.ThemaBureau:
		for _, k := range z.tekens(overTraject, dossier.Activiteit, dossier.Sollicitaties) {
			if k.dag > a.dag {
				zet(k.dag, k.Bewijs)
			}
		}
	}
	if soorten := themaStukken[a.Thema]; slices.Contains(hardeThemas, a.Thema) {
		for i := range z.Dossier.Documenten {
			for _, v := range z.Dossier.Documenten[i].Feiten.Verwijzingen {
				if slices.Contains(soorten, v.Soort) && v.Datum.Bekend() && v.Datum > a.dag && v.Datum <= z.Peildatum {
					zet(v.Datum, v.Bewijs)
				}
			}
		}
	}
	// What later papers say. An FML, a report or a deskundigenoordeel is proved by its paper.
	if a.Thema != dossier.ThemaFML && a.Thema != dossier.ThemaSpoor2 {
		for _, aard := range []dossier.Aard{dossier.Gedaan, dossier.Genoemd} {
			if aard == dossier.Genoemd && slices.Contains(hardeThemas, a.Thema) {
				continue
			}
			for _, s := range z.stappen(aard) {
				if s.Thema == a.Thema && s.doc != a.doc && s.dag > a.dag {
					zet(s.dag, s.Bewijs)
				}
			}
		}
	}
	if beste.dag.Bekend() {
		return beste.dag, []dossier.Bewijs{beste.b}, true
	}
	return kalender.GeenDag, nil, true
}

// erkendeReden matches a reason in a paper of the employer that may count: what the adviser,
// the health or the wish of the employee brought about.
var erkendeReden = regexp.MustCompile(`(?i)bedrijfsarts|arbeidsdeskundige|medisch|operatie|opname|ziekenhuis|behandel|op advies|zwanger|verlof|op verzoek van|in overleg met|werkne\w+ (wil|wenst|weiger)|opbouw|hersteld?`)

// zegtNiet tells whether a paper says that the step was not taken.
func zegtNiet(d *dossier.Document, t dossier.Thema) bool {
	return slices.ContainsFunc(d.Feiten.Stappen, func(s dossier.Stap) bool { return s.Thema == t && s.Aard == dossier.NietGedaan })
}

// goedeReden gives passages after the advice that may excuse not following it: the adviser
// came back on it, there was no usable capacity, UWV found the efforts sufficient, or work was
// reached.
func (z *Zaak) goedeReden(a stapIn, gedaan kalender.Dag) []dossier.Bewijs {
	var uit []dossier.Bewijs
	voor := func(dag kalender.Dag) bool { return !gedaan.Bekend() || dag <= gedaan }
	for _, r := range z.stappen(dossier.Reden) {
		erkend := slices.Contains(adviseurs, r.doc.Soort) || erkendeReden.MatchString(r.Zin)
		if r.Thema == a.Thema && r.dag > a.dag && voor(r.dag) && erkend {
			uit = append(uit, r.Bewijs)
		}
	}
	for _, u := range z.mogelijkheden() {
		if u.dag > a.dag && !u.wel && voor(u.dag) {
			uit = append(uit, u.bewijs)
		}
	}
	if p, ok := z.positiefOordeel(a.dag); ok {
		uit = append(uit, p.bewijs)
	}
	if !gedaan.Bekend() {
		var later []*dossier.Document
		for _, d := range gedateerd(append(z.van(dossier.Herstelmelding), z.van(spoor2Sprekers...)...)) {
			if d.Datum() > a.dag {
				later = append(later, d)
			}
		}
		uit = append(uit, bewijzen(zoekPassages(later, 2, bereikt, ontkentResultaat))...)
	}
	return samen(3, uit...)
}

// uitgebleven gives the places after the term, and before the step was taken at last, where a
// paper says that it was not done or where it is advised again.
func (z *Zaak) uitgebleven(a stapIn, uiterlijk, gedaan kalender.Dag) []dossier.Bewijs {
	var uit []dossier.Bewijs
	past := func(s stapIn) bool {
		return s.dag > min(uiterlijk, a.dag.Plus(adviesTermijn)) && s.doc != a.doc && (!gedaan.Bekend() || s.dag < gedaan)
	}
	for _, s := range z.stappen(dossier.NietGedaan) {
		if (s.Thema == a.Thema || s.Thema == "" && !gedaan.Bekend()) && past(s) {
			uit = append(uit, s.Bewijs)
		}
	}
	for _, s := range z.stappen(dossier.Advies, adviseurs...) {
		if s.Thema == a.Thema && slices.Contains(hardeThemas, a.Thema) && past(s) {
			uit = append(uit, s.Bewijs)
		}
	}
	if a.Thema == dossier.ThemaBureau {
		for _, k := range z.tekens(overTraject, dossier.ProfielVolgt, dossier.GeenSollicitatie, dossier.GeenContact) {
			if k.dag > a.dag.Plus(adviesRuimte) && (!gedaan.Bekend() || k.dag < gedaan) {
				uit = append(uit, k.Bewijs)
			}
		}
	}
	return samen(3, uit...)
}

// wie names who gave the advice.
func (a stapIn) wie() string {
	switch a.doc.Soort {
	case dossier.ArbeidsdeskundigRapport:
		return "de arbeidsdeskundige"
	case dossier.Deskundigenoordeel:
		return "UWV"
	}
	return "de bedrijfsarts"
}
