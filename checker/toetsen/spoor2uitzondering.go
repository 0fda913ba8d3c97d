package toetsen

import (
	"regexp"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// spoor2Sprekers are the papers in which the choice for or against track 2 is made.
var spoor2Sprekers = []dossier.Soort{dossier.Eerstejaarsevaluatie, dossier.Evaluatie, dossier.BijstellingPvA, dossier.Eindevaluatie,
	dossier.ArbeidsdeskundigRapport, dossier.TerugkoppelingSpreekuur, dossier.BijstellingPA, dossier.ActueelOordeel, dossier.Gespreksverslag}

const spoor2Woord = `(tweede[ -]?spoor|2e[ -]?spoor|spoor[ -]?(2|ii|twee)\b)`

var (
	// vraagtSpoor2 matches a sentence that asks for track 2 now.
	vraagtSpoor2 = regexp.MustCompile(`(?i)(advi(es|seer|seert|seren)|inzet(ten)?|opstart(en)?|(op)?starten|start (van )?(het |een )?|beginnen|aanmelden|noodzakelijk|dient|moet|aangewezen|in gang)[^.]{0,80}` + spoor2Woord +
		`|` + spoor2Woord + `[^.]{0,80}(geadviseerd|advies|inzetten|ingezet|in te zetten|opstarten|op te starten|starten|gestart|noodzakelijk|nodig|aangewezen|direct|per direct|zo spoedig)`)
	ontkent = regexp.MustCompile(`(?i)\b(niet|geen|nog niet|onvoldoende|onzeker|onduidelijk|zonder|tenzij|indien|mocht)\b`)

	// bereikt matches a sentence that says that suitable, lasting work was reached at the own
	// employer.
	bereikt = regexp.MustCompile(`(?i)(volledig|geheel|100 ?%)[^.]{0,50}(hervat|hersteld|aan het werk|werkzaam|betermeld|beter gemeld)` +
		`|(hervat|hersteld|werkzaam|betermeld|beter gemeld|herplaatst)[^.]{0,40}(volledig|geheel|100 ?%|structureel|duurzaam)` +
		`|(structureel|duurzaam|definitief)[^.]{0,40}(hervat|geplaatst|herplaatst|werkzaam|passend werk|passende functie)` +
		`|bevredigend[^.]{0,20}resultaat`)
	// nabij matches a sentence with a concrete view on return within about three months.
	nabij = regexp.MustCompile(`(?i)(binnen|over|in|komende)\s+(\d{1,2}|twee|drie|vier|vijf|zes|acht|tien|twaalf|enkele)\s+(weken|maanden)[^.]{0,80}(volledig|geheel|eigen (werk|functie)|terugkeer|hersteld|hervat)` +
		`|(volledig|geheel|terugkeer|herstel|hervat)[^.]{0,80}(binnen|over|in|komende)\s+(\d{1,2}|twee|drie|vier|vijf|zes|acht|tien|twaalf|enkele)\s+(weken|maanden)` +
		`|concreet (perspectief|uitzicht|vooruitzicht)[^.]{0,100}`)
	// marginaal matches a statement of marginal capacity; aow one on the state pension.
	marginaal = regexp.MustCompile(`(?i)marginale (mogelijkheden|belastbaarheid)|(maximaal|ten hoogste|max\.?) (2|twee) uur per dag`)
	aow       = regexp.MustCompile(`(?i)(bereikt|nadert|binnen|vlak voor|over (enkele|\d+|een|twee|zes) (maanden|jaar))[^.]{0,60}(AOW|pensioengerechtigde|pensioen(datum|leeftijd))|(AOW|pensioen)-?(leeftijd|datum)?[^.]{0,40}(wordt|is|zal)[^.]{0,20}bereik`)
)

// rond gives the documents of the types dated from voor days before to na days after a day.
func (z *Zaak) rond(dag kalender.Dag, voor, na int, soorten ...dossier.Soort) []*dossier.Document {
	var uit []*dossier.Document
	for _, d := range gedateerd(z.van(soorten...)) {
		if d.Datum() >= dag.Plus(-voor) && d.Datum() <= dag.Plus(na) {
			uit = append(uit, d)
		}
	}
	return uit
}

// spoor2Uitzondering looks for passages that may excuse a late or absent track 2: work that
// was reached, concrete return within three months, marginal capacity, the state pension. It
// names what the passages speak of. Whether they excuse is for a person; where the papers
// themselves asked for track 2 (gevraagd), hope of return does not count.
func (z *Zaak) spoor2Uitzondering(uiterlijk kalender.Dag, gevraagd bool) ([]passage, string) {
	const voor, na = 120, 45
	alle := z.van(spoor2Sprekers...)
	if p := zoekPassages(append(z.van(dossier.Herstelmelding), alle...), 3, bereikt, ontkentResultaat); len(p) > 0 {
		return p, "werk dat bij de eigen werkgever is bereikt"
	}
	for _, d := range z.van(dossier.Arbeidsovereenkomst) {
		if d.Datum() > z.eersteDag().Plus(90) {
			return []passage{{doc: d, bewijs: bewijsVan(d)}}, "een nieuwe arbeidsovereenkomst"
		}
	}
	if p := zoekPassages(alle, 3, aow, nil); len(p) > 0 {
		return p, "het bereiken van de AOW-leeftijd"
	}
	if p := zoekPassages(z.rond(uiterlijk, voor, na, spoor2Sprekers...), 3, marginaal, ontkent); len(p) > 0 {
		return p, "marginale mogelijkheden"
	}
	if p := z.tekenPassages(dossier.Spoor2NietZin); len(p) > 0 {
		return p, "een eerder traject of beschut werk"
	}
	if p := z.tekenPassages(dossier.WeinigUren); len(p) > 0 {
		return p, "de wens van de werknemer om in minder uren bij de eigen werkgever te blijven"
	}
	if gevraagd {
		return nil, ""
	}
	if p := z.tekenPassages(dossier.Spoor2Afgeraden); len(p) > 0 {
		return p, "een advies om nog niet met spoor 2 te beginnen; een onjuist advies komt voor rekening van de werkgever"
	}
	if p := zoekPassages(z.rond(uiterlijk, voor, na, spoor2Sprekers...), 3, nabij, ontkent); len(p) > 0 {
		return p, "terugkeer op korte termijn"
	}
	for _, d := range z.rond(uiterlijk, voor, na, dossier.Opbouwschema) {
		return []passage{{doc: d, bewijs: bewijsVan(d)}}, "een opbouwschema"
	}
	return nil, ""
}

// tekenPassages gives at most three places where a paper shows something.
func (z *Zaak) tekenPassages(t dossier.Teken) []passage {
	var uit []passage
	for _, k := range z.tekens(nil, t) {
		if len(uit) < 3 {
			uit = append(uit, passage{k.doc, k.Zin, k.Bewijs})
		}
	}
	return uit
}

// ontkentResultaat matches what turns a sentence about a result into a wish, a condition or a
// denial, or places it elsewhere.
var ontkentResultaat = regexp.MustCompile(`(?i)\b(niet|geen|(eind)?doel(stelling)?|verwacht\w*|prognose|streven|streeft|mogelijk\w*|haalbaar|wanneer|zodra|indien|mits|tenzij|kan|kunnen|zou|zal|om te|toewerken|(als|of) (hij|zij|ze|u|er|de|het|werknemer|werkneemster|medewerker|mevrouw|meneer|betrokkene)|bij een|elders|andere werkgever|vraag)\b`)
