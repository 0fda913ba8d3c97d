package toetsen

import (
	"fmt"
	"regexp"
	"slices"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

var adviezenOpgevolgd = Toets{
	ID: "adviezen-opgevolgd", Groep: oordeel.Inspanningen, Route: oordeel.Inhoudelijk,
	Titel:   "Adviezen opgevolgd",
	Vraag:   "Is elk advies van bedrijfsarts of arbeidsdeskundige binnen ongeveer zes weken opgevolgd, of staat er waarom niet?",
	Waarom:  "UWV legt de adviezen naast wat er daarna gebeurde. Een advies dat zonder deugdelijke grond blijft liggen is een gemiste kans; geldgebrek, vakantie of een wisseling van personeel is zo'n grond niet.",
	Bronnen: []string{"beleid-9", "beleid-6", "verlenging-1f", "crvb-2018-3765", "rbobr-2019-3388", "drempel-advies"},
	Nodig:   []Gegeven{EersteZiektedag, Peildatum},
	Raden: []Raad{
		{"niet opgevolgd", "een advies is niet opgevolgd", "Voer het advies nu uit en leg vast wie wat doet en wanneer, in een bijstelling van het plan van aanpak. Was er een goede reden om het niet te doen, vraag dan de adviseur die te bevestigen en leg dat vast. Vraag bij twijfel een deskundigenoordeel aan.", "werkgever"},
		{"te laat", "een advies is te laat opgevolgd", "De verloren tijd is niet terug te halen. Leg de reden van de vertraging vast met de stukken erbij, laat zien dat er nu tempo is, en volg nieuwe adviezen binnen enkele weken op.", "werkgever"},
	},
	Oordeel: func(z *Zaak) Uitslag {
		gs := z.gevolgen()
		fout := kies(gs, nietGevolgd, teLaat)
		if len(fout) > 0 {
			return z.adviesTekort(fout)
		}
		if twijfel := kies(gs, metReden, onbeslist); len(twijfel) > 0 {
			var bewijs []dossier.Bewijs
			var wat []string
			for _, g := range twijfel {
				wat = voegToe(wat, fmt.Sprintf("%s (%s)", g.advies.Thema, g.advies.dag.Nederlands()))
				bewijs = append(bewijs, append([]dossier.Bewijs{g.advies.Bewijs}, g.bewijs...)...)
			}
			return zelf(fmt.Sprintf("Van deze adviezen is niet met zekerheid te zien of zij zijn opgevolgd, of was er misschien een reden om het niet te doen: %s. Beoordeel dat aan de hand van de passages.", opsomming(wat)), samen(8, bewijs...)...)
		}
		if goed := kies(gs, gevolgd); len(goed) > 0 {
			var bewijs []dossier.Bewijs
			var wat []string
			for _, g := range goed {
				wat = voegToe(wat, string(g.advies.Thema))
				bewijs = append(bewijs, append([]dossier.Bewijs{g.advies.Bewijs}, g.bewijs...)...)
			}
			return voldaan(fmt.Sprintf("De adviezen die om een stap vroegen zijn op tijd opgevolgd: %s.", opsomming(wat)), samen(8, bewijs...)...)
		}
		if open := kies(gs, nogTijd); len(open) > 0 {
			g := open[len(open)-1]
			return nvt(fmt.Sprintf("Het laatste advies (%s, %s) is van kort geleden: daarvoor is tot ongeveer %s de tijd.", g.advies.Thema, g.advies.dag.Nederlands(), g.uiterlijk.Nederlands()), g.advies.Bewijs)
		}
		docs := z.van(adviseurs...)
		if len(docs) == 0 {
			return onbepaald("adviezen van bedrijfsarts of arbeidsdeskundige", "Er zijn geen stukken van bedrijfsarts of arbeidsdeskundige in het dossier, dus ook geen adviezen om naast de stappen te leggen.")
		}
		if p := zoekPassages(docs, 4, overigAdvies, nil); len(p) > 0 {
			return zelf("Er staan adviezen in het dossier, maar geen waarvan het programma de opvolging kan nagaan. Lees na of zij zijn uitgevoerd.", bewijzen(p)...)
		}
		return nvt(fmt.Sprintf("In %s van bedrijfsarts of arbeidsdeskundige is geen advies gevonden dat om een aparte stap vraagt.", aantal(len(docs), "stuk", "stukken")))
	},
}

var (
	overigAdvies   = regexp.MustCompile(`(?i)\b(ik|wij) advise\w+|advies( werkhervatting| aan werkgever)?\s*:|geadviseerd wordt`)
	inspanningGoed = regexp.MustCompile(`(?i)(inspanning\w*|werkgever)[^.]{0,80}\b(voldoende|toereikend|adequaat)\b|voldoende[^.]{0,60}inspanning\w*`)
)

// adviesTekort tells of the advices that were not followed in time, one for each step.
func (z *Zaak) adviesTekort(fout []gevolg) Uitslag {
	const meeste = 3
	geval, gemist := "te laat", false
	var zinnen []string
	var bewijs, zwak []dossier.Bewijs
	gezien := map[dossier.Thema]bool{}
	// What was never done goes before what was late, and then by time.
	slices.SortStableFunc(fout, func(a, b gevolg) int { return int(b.afloop - a.afloop) })
	for _, g := range fout {
		if g.afloop == nietGevolgd {
			geval = "niet opgevolgd"
		}
		vertraging := z.Verloop.Tussen(g.uiterlijk, g.op)
		gemist = gemist || g.afloop == nietGevolgd || vertraging > adviesGemist
		if gezien[g.advies.Thema] || len(zinnen) >= meeste {
			continue
		}
		gezien[g.advies.Thema] = true
		kop := fmt.Sprintf("%s (advies van %s, %s)", hoofdletter(string(g.advies.Thema)), g.advies.wie(), z.op(g.advies.dag))
		switch {
		case g.afloop == teLaat:
			zinnen = append(zinnen, fmt.Sprintf("%s kwam pas op %s, %s na het advies.", kop, g.op.Nederlands(), weken(z.Verloop.Tussen(g.advies.dag, g.op))))
		case g.uitblijft:
			zinnen = append(zinnen, kop+" bleef uit; een later stuk zegt dat ook.")
		default:
			zinnen = append(zinnen, fmt.Sprintf("%s is nergens terug te vinden in %s.", kop, z.doorzocht()))
		}
		bewijs = append(bewijs, append([]dossier.Bewijs{g.advies.Bewijs}, g.bewijs...)...)
		zwak = append(zwak, g.zwak...)
	}
	bericht := zinnen[0]
	for _, s := range zinnen[1:] {
		bericht += " " + s
	}
	if len(zwak) > 0 {
		bericht += " De reden die wordt genoemd geldt op zichzelf niet als deugdelijke grond."
	} else {
		bericht += " Een reden is niet gevonden."
	}
	u := tekort(geval, z.hersteldag(), bericht, samen(10, append(bewijs, zwak...)...)...)
	u.Gemist = gemist
	return u
}

func kies(in []gevolg, wat ...afloop) []gevolg {
	return slices.DeleteFunc(slices.Clone(in), func(g gevolg) bool { return !slices.Contains(wat, g.afloop) })
}

// voegToe adds a text that is not in the list yet.
func voegToe(in []string, s string) []string {
	if slices.Contains(in, s) {
		return in
	}
	return append(in, s)
}
