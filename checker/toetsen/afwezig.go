package toetsen

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// Below these confidences a document of another type is not taken for something else, and a
// second candidate is not taken seriously.
const (
	zekerGenoeg   = 0.8
	kandidaatTelt = 0.3
)

// ontbreekt judges a paper that must be there from a day on and is not among the documents.
// naam is the paper with its article: "de probleemanalyse". It is niet-van-toepassing before
// its day, niet-te-bepalen when a file that could not be read or a doubtful document may be
// the paper, and a tekort of case "ontbreekt" otherwise.
func (z *Zaak) ontbreekt(s dossier.Soort, naam string, uiterlijk kalender.Dag) Uitslag {
	if u, ok := z.telbaar(); !ok {
		return u
	}
	na := ""
	if later := eerste(z.Dossier.Van(s)); later != nil {
		na = fmt.Sprintf(" Er is er wel een van %s, na de peildatum.", later.Datum().Nederlands())
	}
	if z.nogNiet(uiterlijk) {
		return nvt(fmt.Sprintf("Nog niet nodig op %s: %s moet er uiterlijk %s zijn.%s", z.Peildatum.Nederlands(), naam, z.op(uiterlijk), na))
	}
	if u, ok := z.twijfel(s, naam); ok {
		return u
	}
	bericht := fmt.Sprintf("%s is niet gevonden in %s; die moest er uiterlijk %s zijn.%s", hoofdletter(naam), z.doorzocht(), z.op(uiterlijk), na)
	if ref, ok := z.verwezen(s); ok {
		t := tekort("ontbreekt", z.hersteldag(), bericht+" Een ander document verwijst er wel naar: vraag het stuk op bij de opsteller.", ref)
		return t
	}
	return tekort("ontbreekt", z.hersteldag(), bericht)
}

// twijfel gives the outcome niet-te-bepalen when the paper may be there after all.
func (z *Zaak) twijfel(s dossier.Soort, naam string) (Uitslag, bool) {
	if f := z.onleesbaarAls(s); f != "" {
		return onbepaald(naam, fmt.Sprintf("%s is niet gevonden, maar het bestand %q kan het zijn en is niet te lezen. Voeg een leesbare versie toe.", hoofdletter(naam), f)), true
	}
	if d := z.kandidaatVoor(s); d != nil {
		return onbepaald(naam, fmt.Sprintf("%s is niet zeker herkend: het document in %q kan het zijn. Kies zelf wat voor document dit is.", hoofdletter(naam), d.Bestand), kopVan(d)), true
	}
	return Uitslag{}, false
}

// doorzocht says what was searched, with the unreadable files.
func (z *Zaak) doorzocht() string {
	g := z.Dossier.Omvang()
	s := fmt.Sprintf("%s (%s)", aantal(g.Documenten, "document", "documenten"), aantal(g.Paginas, "bladzijde", "bladzijden"))
	if g.Onleesbaar > 0 {
		s += fmt.Sprintf("; %s niet te lezen", aantal(g.Onleesbaar, "bestand was", "bestanden waren"))
	}
	return s
}

// verwezen gives the first place where another document names a paper of this type with a
// date.
func (z *Zaak) verwezen(s dossier.Soort) (dossier.Bewijs, bool) {
	for i := range z.Dossier.Documenten {
		for _, v := range z.Dossier.Documenten[i].Feiten.Verwijzingen {
			if v.Soort == s && v.Datum.Bekend() && v.Datum <= z.Peildatum {
				return v.Bewijs, true
			}
		}
	}
	return dossier.Bewijs{}, false
}

// kandidaatVoor gives a document that was taken for something else without much confidence
// and may be of this type.
func (z *Zaak) kandidaatVoor(s dossier.Soort) *dossier.Document {
	for i := range z.Dossier.Documenten {
		d := &z.Dossier.Documenten[i]
		if d.Gecorrigeerd || d.Zekerheid >= zekerGenoeg || z.later(d) {
			continue
		}
		if slices.ContainsFunc(d.Kandidaten, func(k dossier.Kandidaat) bool { return k.Soort == s && k.Zekerheid >= kandidaatTelt }) {
			return d
		}
	}
	return nil
}

// onleesbaarAls gives the first file without readable text whose name suggests this type,
// empty when there is none.
func (z *Zaak) onleesbaarAls(s dossier.Soort) string {
	if f := z.onleesbareAls(s); len(f) > 0 {
		return f[0]
	}
	return ""
}

// onleesbareAls gives all files without readable text whose name suggests this type.
func (z *Zaak) onleesbareAls(s dossier.Soort) []string {
	var uit []string
	for _, o := range z.Dossier.Onleesbaar {
		if naamLijktOp(o.Bestand, s) {
			uit = append(uit, o.Bestand)
		}
	}
	for i := range z.Dossier.Documenten {
		if d := &z.Dossier.Documenten[i]; d.Tekstbron == dossier.GeenTekst && d.Soort == dossier.Overig && naamLijktOp(d.Bestand, s) {
			uit = append(uit, d.Bestand)
		}
	}
	return uit
}

// naamHints says which words in a file name suggest a type; a whole bundle may hold any of
// the statutory papers.
var naamHints = map[dossier.Soort]*regexp.Regexp{
	dossier.Probleemanalyse:         hint(`probleem ?analyse|pa|wk ?0?6`),
	dossier.BijstellingPA:           hint(`bijstelling.*|bijgesteld.*|probleem ?analyse|pa`),
	dossier.PlanVanAanpak:           hint(`plan van aanpak|pva|plan aanpak`),
	dossier.BijstellingPvA:          hint(`bijstelling.*|bijgesteld.*|plan van aanpak|pva`),
	dossier.Evaluatie:               hint(`\w*evaluaties?|verslag(en)?|\w*verslag|gesprek\w*|voortgang\w*|eje`),
	dossier.Eerstejaarsevaluatie:    hint(`\w*evaluaties?|eerste ?jaars\w*|1e jaars\w*|eje|opschud\w*`),
	dossier.Eindevaluatie:           hint(`eind ?evaluatie|evaluatie|eind\w*`),
	dossier.ActueelOordeel:          hint(`actueel.*|oordeel bedrijfsarts|ao`),
	dossier.OordeelWerknemer:        hint(`oordeel (van )?(de )?werknemer|oordeel wn|werknemers?oordeel`),
	dossier.TerugkoppelingSpreekuur: hint(`spreekuur\w*|terugkoppeling\w*|consult\w*|bedrijfsarts|arbo\w*|ba`),
	dossier.FML:                     hint(`fml|functionele.*|izp|inzetbaarheid\w*|belastbaarheid\w*|lab|bar`),
	dossier.Spoor2Trajectplan:       hint(`traject\w*|tp|re ?integratie ?plan|spoor ?2.*|2e spoor.*|tweede spoor.*`),
	dossier.Spoor2Voortgang:         hint(`vgr|voortgang\w*|\w*rapportages?|spoor ?2.*|2e spoor.*|tweede spoor.*`),
	dossier.UWV42Weken:              hint(`42.*|uwv|ontvangstbevestiging|ziekteaangifte`),
	dossier.WIAAanvraag:             hint(`wia.*|ontvangstbevestiging`),
}

var (
	bundel       = hint(`riv|re ?integratie ?verslag|compleet|totaal|dossier|bundel|export`)
	naamTekens   = regexp.MustCompile(`[^a-z0-9]+`)
	rivOnderdeel = []dossier.Soort{dossier.Probleemanalyse, dossier.BijstellingPA, dossier.PlanVanAanpak, dossier.BijstellingPvA,
		dossier.Eerstejaarsevaluatie, dossier.Eindevaluatie, dossier.ActueelOordeel, dossier.OordeelWerknemer}
)

func hint(woorden string) *regexp.Regexp { return regexp.MustCompile(`(^| )(` + woorden + `)( |$)`) }

func naamLijktOp(bestand string, s dossier.Soort) bool {
	naam := path.Base(bestand)
	naam = strings.ToLower(strings.TrimSuffix(naam, path.Ext(naam)))
	naam = strings.TrimSpace(naamTekens.ReplaceAllString(naam, " "))
	if re := naamHints[s]; re != nil && re.MatchString(naam) {
		return true
	}
	return slices.Contains(rivOnderdeel, s) && bundel.MatchString(naam)
}
