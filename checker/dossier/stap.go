package dossier

import "dossiercheck/checker/kalender"

// Thema is the step of the re-integration that a sentence speaks of.
type Thema string

// The steps that are followed through a dossier.
const (
	ThemaSpoor2             Thema = "spoor 2"
	ThemaFML                Thema = "nieuwe FML"
	ThemaArbeidsdeskundige  Thema = "arbeidsdeskundig onderzoek"
	ThemaAnderWerk          Thema = "ander werk bij de eigen werkgever"
	ThemaOpbouw             Thema = "opbouw in uren"
	ThemaMediation          Thema = "mediation"
	ThemaInterventie        Thema = "interventie"
	ThemaDeskundigenoordeel Thema = "deskundigenoordeel"
	ThemaWerkplek           Thema = "werkplek"
	ThemaBureau             Thema = "aanspreken of wisselen van het bureau"
	ThemaPlan               Thema = "bijstelling van het plan"
)

// Aard is what a sentence says about a step.
type Aard string

// A step is advised, was done, was not done, or was left out for a reason. A weak reason is
// one that does not count as a deugdelijke grond by itself: money, a change of staff, holidays.
const (
	Advies     Aard = "advies"
	Gedaan     Aard = "gedaan"
	NietGedaan Aard = "niet-gedaan"
	Reden      Aard = "reden"
	ZwakReden  Aard = "zwakke-reden"
	Genoemd    Aard = "genoemd" // planned or spoken of, without a denial
)

// Stap is a sentence on a step of the re-integration.
type Stap struct {
	Thema Thema  `json:"thema"` // empty: an earlier advice in general
	Aard  Aard   `json:"aard"`
	Zin   string `json:"zin"` // the whole sentence on one line

	// Binnen is the number of days within which an advice asks for the step, Uiterlijk the
	// last day that it names. Both zero: no term was given.
	Binnen    int          `json:"binnen,omitempty"`
	Uiterlijk kalender.Dag `json:"uiterlijk,omitzero"`

	Zekerheid float64 `json:"zekerheid"` // 0-1
	Bewijs    Bewijs  `json:"bewijs"`
}

// Teken is the name of something that a sentence or table shows.
type Teken string

// What papers show of capacity, of the content of track 2 and of the course of the case.
const (
	FMLAchterhaald   Teken = "fml-achterhaald"   // the FML no longer holds
	FMLGeldt         Teken = "fml-geldt"         // the FML still holds
	FMLBasis         Teken = "fml-basis"         // the paper rests on the FML of Datum
	FMLVervalt       Teken = "fml-vervalt"       // the FML holds until Datum
	AndersBelastbaar Teken = "belastbaar-anders" // capacity changed clearly
	GelijkBelastbaar Teken = "belastbaar-gelijk" // capacity is as it was

	Persoonsprofiel  Teken = "persoonsprofiel"
	Zoekprofiel      Teken = "zoekprofiel"
	ProfielVolgt     Teken = "profiel-volgt" // a profile is announced, not there
	Sollicitaties    Teken = "sollicitaties" // Aantal of them
	GeenSollicitatie Teken = "geen-sollicitaties"
	Activiteit       Teken = "activiteit" // another step on the labour market
	Contacten        Teken = "contacten"  // Aantal of them
	GeenContact      Teken = "geen-contact"

	Spoor2Afgeraden Teken = "spoor2-afgeraden"   // the bedrijfsarts or labour expert advises against track 2
	Spoor2NietZin   Teken = "spoor2-niet-zinvol" // a second traject, or one beside sheltered work, makes no sense
	WeinigUren      Teken = "weinig-uren"        // both want fewer hours inside rather than a better match outside

	Stagnatie     Teken = "stagnatie"
	Meningsstrijd Teken = "verschil-van-inzicht"
)

// Kenmerk is something that a document shows, with its proof.
type Kenmerk struct {
	Teken     Teken        `json:"teken"`
	Aantal    int          `json:"aantal,omitempty"`
	Datum     kalender.Dag `json:"datum,omitzero"` // the date it names; may be unknown
	Zin       string       `json:"zin,omitempty"`  // the whole sentence on one line
	Zekerheid float64      `json:"zekerheid"`      // 0-1
	Bewijs    Bewijs       `json:"bewijs"`
}

// Kenmerk gives what the document shows of the given kinds, in the order
// of the text.
func (f *Feiten) Kenmerk(tekens ...Teken) []Kenmerk {
	var uit []Kenmerk
	for _, k := range f.Kenmerken {
		for _, t := range tekens {
			if k.Teken == t {
				uit = append(uit, k)
			}
		}
	}
	return uit
}
