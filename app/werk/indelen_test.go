package werk

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"dossiercheck/app/opslag"
	"dossiercheck/app/opslag/opslagtest"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/importer"
	"dossiercheck/importer/page"
)

// bundel is one file of an analysis of two pages and a plan of one.
const bundel = analyse + "\nPagina 1 van 2\fDe werknemer hervat in overleg met de werkgever.\nPagina 2 van 2\f" + plan

// stukken writes the documents of a dossier as type@pages, in the order of file and page.
func stukken(z Zaak, err error) string {
	if err != nil {
		return "fout: " + err.Error()
	}
	var uit []string
	docs := z.Rapport.Dossier.Alle()
	slices.SortFunc(docs, func(a, b dossier.Document) int {
		return strings.Compare(fmt.Sprint(a.Bestand, a.Paginas), fmt.Sprint(b.Bestand, b.Paginas))
	})
	for _, d := range docs {
		s := fmt.Sprintf("%s@%d-%d", d.Soort, d.Paginas[0], d.Paginas[1])
		if d.Uitgesloten {
			s += " eruit"
		}
		uit = append(uit, s)
	}
	return strings.Join(uit, ", ")
}

func TestIndelingCorrigeren(t *testing.T) {
	store, l := opslagtest.Leeg(t), &tekstlezer{}
	w := leeswerk(store, l)
	id := leesIn(t, w, 0, papieren(t, bundel))
	l.voor = func(int) { t.Error("een bestand wordt opnieuw gelezen") }
	ctx := t.Context()
	z, err := w.Open(ctx, id)
	controleer := func(wanneer, want string) {
		t.Helper()
		if got := stukken(z, err); got != want {
			t.Errorf("%s: %s; want %s", wanneer, got, want)
		}
	}
	const begin = "probleemanalyse@1-2, plan-van-aanpak@3-3"
	controleer("gelezen", begin)
	sha := z.Gelezen.Documenten[0].Sha256
	op := func(pagina int) dossier.Sleutel { return dossier.Sleutel{Sha256: sha, Pagina: pagina} }

	z, err = w.Wijzig(ctx, id, "soort", func(in *dossier.Invoer) {
		in.Documenten = append(in.Documenten, dossier.Correctie{Sha256: sha, Pagina: 3, Soort: dossier.BijstellingPvA})
	})
	controleer("soort gekozen", "probleemanalyse@1-2, bijstelling-plan-van-aanpak@3-3")
	z, err = w.Splits(ctx, id, sha, 2)
	controleer("gesplitst", "probleemanalyse@1-1, overig@2-2, bijstelling-plan-van-aanpak@3-3")
	for _, d := range z.Rapport.Dossier.Documenten {
		if !d.Knip.Mens {
			t.Errorf("knip %+v", d.Knip)
		}
	}
	z, err = w.VoegBijVorige(ctx, id, op(3))
	controleer("samengevoegd", "probleemanalyse@1-1, plan-van-aanpak@2-3")
	z, err = w.Ongedaan(ctx, id)
	controleer("samenvoegen ongedaan", "probleemanalyse@1-1, overig@2-2, bijstelling-plan-van-aanpak@3-3")
	z, err = w.VoegBijVorige(ctx, id, op(2))
	controleer("anders samengevoegd", "probleemanalyse@1-2, bijstelling-plan-van-aanpak@3-3")
	z, err = w.Verschuif(ctx, id, op(3), 2)
	controleer("verschoven, met de correctie", "probleemanalyse@1-1, bijstelling-plan-van-aanpak@2-3")
	if z, err := w.Open(ctx, id); stukken(z, err) != "probleemanalyse@1-1, bijstelling-plan-van-aanpak@2-3" {
		t.Errorf("opnieuw geopend: %s", stukken(z, err))
	}
	if r, _ := w.Overzicht(ctx); r[0].Documenten != 2 {
		t.Errorf("overzicht %+v", r)
	}

	// Proof keeps its place in the file.
	for _, d := range z.Rapport.Dossier.Documenten {
		for _, f := range d.Feiten.EersteZiektedag {
			p, err := w.Blad(ctx, id, f.Bewijs.Bestand, f.Bewijs.Pagina)
			if err != nil || !strings.Contains(p.Text(), f.Bewijs.Citaat) {
				t.Errorf("bewijs %+v: %v", f.Bewijs, err)
			}
		}
	}
	z, err = w.VergeetIndeling(ctx, id, sha)
	controleer("indeling vergeten", "probleemanalyse@1-2, plan-van-aanpak@3-3")
	z, err = w.BevestigIndeling(ctx, id, sha)
	controleer("bevestigd", begin)
	if k := z.Gelezen.Documenten[1].Knip; !k.Mens || k.InTwijfel() {
		t.Errorf("knip %+v", k)
	}
	for range 5 {
		z, err = w.Ongedaan(ctx, id)
	}
	controleer("alles ongedaan", "probleemanalyse@1-2, bijstelling-plan-van-aanpak@3-3")
	for range 5 {
		z, err = w.Opnieuw(ctx, id)
	}
	controleer("alles opnieuw", begin)

	for naam, err := range map[string]error{
		"bladzijde 1":      fout(w.Splits(ctx, id, sha, 1)),
		"bladzijde 9":      fout(w.Splits(ctx, id, sha, 9)),
		"eerste stuk":      fout(w.VoegBijVorige(ctx, id, op(1))),
		"onbekend":         fout(w.SluitUit(ctx, id, op(2), "")),
		"ander dossier":    fout(w.Splits(ctx, 99, sha, 2)),
		"ander bestand":    fout(w.BevestigIndeling(ctx, id, "zz")),
		"te ver":           fout(w.Verschuif(ctx, id, op(3), 4)),
		"blad te ver":      fout2(w.Blad(ctx, id, "01.pdf", 4)),
		"blad elders":      fout2(w.Blad(ctx, id, "is er niet.pdf", 1)),
		"blad voor het 1e": fout2(w.Blad(ctx, id, "01.pdf", 0)),
	} {
		if err == nil {
			t.Errorf("%s: geen fout", naam)
		}
	}
	if stap, err := w.Geschiedenis(ctx, id); err != nil || stap[1].Wat != "01.pdf: gesplitst bij bladzijde 2" || stap[1].Invoer.Knippen[0].Door != "M. de Wit" {
		t.Errorf("geschiedenis %+v, %v", stap, err)
	}
}

func fout(_ Zaak, err error) error       { return err }
func fout2(_ page.Page, err error) error { return err }

// TestIndelingOverleeftInlezen reads the same file again, and divides one while it is read.
func TestIndelingOverleeftInlezen(t *testing.T) {
	store, l := opslagtest.Leeg(t), &tekstlezer{}
	w := leeswerk(store, l)
	pad := papieren(t, bundel)
	id := leesIn(t, w, 0, pad)
	z, _ := w.Open(t.Context(), id)
	sha := z.Gelezen.Documenten[0].Sha256
	if z, err := w.Splits(t.Context(), id, sha, 2); err != nil {
		t.Fatal(stukken(z, err))
	}
	leesIn(t, w, id, pad)
	const want = "probleemanalyse@1-1, overig@2-2, plan-van-aanpak@3-3"
	if got := stukken(w.Open(t.Context(), id)); got != want {
		t.Errorf("na nog eens inlezen: %s", got)
	}
	l.voor = func(int) {
		if _, err := w.VoegBijVorige(t.Context(), id, dossier.Sleutel{Sha256: sha, Pagina: 3}); err != nil {
			t.Error(err)
		}
	}
	ander := papieren(t, strings.ReplaceAll(plan, "4 maart", "9 april"))
	id, u, err := w.Importeer(t.Context(), id, []string{pad, ander}, ImportOpties{}, nil)
	if err != nil || u.Nieuw != 1 {
		t.Fatal(u, err)
	}
	if got := stukken(w.Open(t.Context(), id)); !strings.Contains(got, "probleemanalyse@1-1, plan-van-aanpak@2-3") {
		t.Errorf("ingedeeld tijdens het inlezen: %s", got)
	}
}

func TestZonderBewaardeBladen(t *testing.T) {
	p := nieuweProef(t)
	id, _ := p.importeer(t, 0, opslagtest.Dossier("J. Veldkamp", pva))
	if _, err := p.Blad(t.Context(), id, "pva.pdf", 1); !errors.Is(err, ErrGeenBlad) || !strings.Contains(err.Error(), "lees het bestand nog eens in") {
		t.Errorf("blad: %v", err)
	}
	voor := p.open(t, id)
	_, err := p.BevestigIndeling(t.Context(), id, pva.Sha256)
	if !errors.Is(err, ErrGeenBlad) || !strings.Contains(err.Error(), "pva.pdf") {
		t.Errorf("indelen: %v", err)
	}
	if na := p.open(t, id); na.KanOngedaan != voor.KanOngedaan || len(na.Rapport.Dossier.Invoer.Knippen) != 0 {
		t.Error("een geweigerde indeling is bewaard")
	}
}

// TestUitsluiten leaves out a paper of someone else, whose first sick day was believed.
func TestUitsluiten(t *testing.T) {
	w := leeswerk(opslagtest.Leeg(t), &tekstlezer{})
	ander := strings.NewReplacer("A. de Vries", "B. Aydin", "15 januari 2024", "3 juni 2019", "maart 2024", "juli 2019").Replace(plan)
	id := leesIn(t, w, 0, papieren(t, plan, ander, ander+"\nkopie"))
	z, err := w.Open(t.Context(), id)
	eigen := kalender.MoetDag("2024-01-15")
	if f := z.Rapport.Dossier.EersteZiektedag; err != nil || f.Bekend() && f.Waarde == eigen {
		t.Fatalf("de papieren van een ander doen niets: %+v %v", f, err)
	}
	var k dossier.Sleutel
	for _, d := range z.Gelezen.Documenten {
		if d.Bestand != "01.pdf" {
			k = d.Sleutel()
			if z, err = w.SluitUit(t.Context(), id, k, "andere werknemer"); err != nil {
				t.Fatal(err)
			}
		}
	}
	if f := z.Rapport.Dossier.EersteZiektedag; f.Waarde != eigen || !f.Bekend() {
		t.Errorf("eerste ziektedag %+v", f)
	}
	if got := stukken(z, nil); got != "plan-van-aanpak@1-1, plan-van-aanpak@1-1 eruit, plan-van-aanpak@1-1 eruit" {
		t.Errorf("stukken %s", got)
	}
	if u := z.Rapport.Dossier.Uitgesloten; len(u) != 2 || u[0].WaaromNiet != "andere werknemer" {
		t.Errorf("uitgesloten %+v", u)
	}
	for _, b := range z.Rapport.Bevindingen {
		for _, x := range b.Bewijs {
			if x.Bestand != "01.pdf" {
				t.Errorf("%s steunt op het uitgesloten stuk", b.Toets)
			}
		}
	}
	if c := z.Rapport.Dossier.Invoer.Documenten[0]; c.Door != "M. de Wit" || !c.Op.Bekend() {
		t.Errorf("wie en wanneer: %+v", c)
	}
	if z, err = w.NeemOp(t.Context(), id, k); err != nil || len(z.Rapport.Dossier.Uitgesloten) != 1 || z.Rapport.Dossier.EersteZiektedag.Bekend() {
		t.Errorf("weer opgenomen: %d uitgesloten, %+v %v", len(z.Rapport.Dossier.Uitgesloten), z.Rapport.Dossier.EersteZiektedag, err)
	}
}

// nieuweHerkenners is the next version of the recognisers: it says so in each reason.
func nieuweHerkenners(w *Werk, dagen *[]kalender.Dag) {
	w.delen.herken = "volgende"
	w.delen.ontleed = func(naam, sha string, f page.File, eigen *dossier.Indeling, dag kalender.Dag) []dossier.Document {
		*dagen = append(*dagen, dag)
		if len(f.Pages) == 3 {
			panic("een fout in een herkenner")
		}
		docs := importer.OntleedMet(naam, sha, f, eigen, dag)
		for i := range docs {
			docs[i].Reden = "beter gezien"
		}
		return docs
	}
}

func TestNieuweHerkenners(t *testing.T) {
	store := opslagtest.Leeg(t)
	oud := leeswerk(store, &tekstlezer{})
	id := leesIn(t, oud, 0, papieren(t, plan, bundel))
	ander := leesIn(t, oud, 0, papieren(t, analyse))
	zonder, err := store.Maak(t.Context(), opslag.Nieuw{Naam: "oud", Inhoud: opslag.Inhoud{Gelezen: opslagtest.Dossier("J. Veldkamp", pva)}})
	if err != nil {
		t.Fatal(err)
	}
	z, _ := oud.Open(t.Context(), id)
	var sha string
	for _, d := range z.Gelezen.Documenten {
		if d.Bestand == "01.pdf" {
			sha = d.Sha256
		}
	}
	if _, err := oud.Wijzig(t.Context(), id, "soort", func(in *dossier.Invoer) {
		in.Documenten = []dossier.Correctie{{Sha256: sha, Pagina: 1, Soort: dossier.Logboek}}
	}); err != nil {
		t.Fatal(err)
	}

	w := leeswerk(store, &tekstlezer{voor: func(int) { t.Error("een bestand wordt opnieuw gelezen") }})
	w.vandaag = func() kalender.Dag { return kalender.MoetDag("2027-05-01") }
	var dagen []kalender.Dag
	nieuweHerkenners(w, &dagen)
	regels, err := w.Overzicht(t.Context())
	if err != nil || len(dagen) != 0 || !regels[0].Verouderd {
		t.Errorf("het overzicht wacht op de herkenners (%d keer), of weet het niet: %v", len(dagen), err)
	}
	for range 2 {
		z, err = w.Open(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(dagen) != 2 || dagen[0] != kalender.MoetDag("2026-01-15") {
		t.Errorf("herkend %d keer, want 2 (elk bestand één keer), met als vandaag %v de leesdag", len(dagen), dagen)
	}
	if got := stukken(z, nil); got != "logboek@1-1, probleemanalyse@1-2, plan-van-aanpak@3-3" {
		t.Errorf("stukken %s", got)
	}
	for _, d := range z.Gelezen.Documenten {
		if beter := d.Reden == "beter gezien"; beter != (d.Bestand == "01.pdf") {
			t.Errorf("%s: reden %q", d.Bestand, d.Reden)
		}
	}
	var vers []int64
	if err := w.Ververs(t.Context(), func(r Regel) { vers = append(vers, r.ID) }); err != nil {
		t.Fatal(err)
	}
	if !slices.Contains(vers, ander) || !slices.Contains(vers, zonder) {
		t.Errorf("ververst %v", vers)
	}
	if regels, err = w.Overzicht(t.Context()); err != nil || slices.ContainsFunc(regels, func(r Regel) bool { return r.Verouderd }) {
		t.Errorf("na Ververs nog verouderd: %+v %v", regels, err)
	}
	if z, err := w.store.Lees(t.Context(), ander); err != nil || z.Gelezen.Documenten[0].Reden != "beter gezien" {
		t.Errorf("ververs herkende niet opnieuw: %v", err)
	}
	if z, err := w.Herontleed(t.Context(), ander); err != nil || stukken(z, nil) != "probleemanalyse@1-1" {
		t.Errorf("%s %v", stukken(z, nil), err)
	}
	if z, err := w.Open(t.Context(), zonder); err != nil || len(z.Gelezen.Documenten) != 1 {
		t.Errorf("dossier zonder bewaarde bladen: %v", err)
	}
}
