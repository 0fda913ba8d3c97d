package dossier

// Soort is what a document is, as one of the slugs that outsiders rely on. A slug is never
// renamed or dropped; a new one may be added. The Dutch name for people stands in Soorten.
type Soort string

// The document types. Who makes each of them stands in Soorten.
const (
	Ziekmelding                Soort = "ziekmelding"
	Herstelmelding             Soort = "herstelmelding"
	UWV42Weken                 Soort = "uwv-42-weken"
	Probleemanalyse            Soort = "probleemanalyse"
	BijstellingPA              Soort = "bijstelling-probleemanalyse"
	PlanVanAanpak              Soort = "plan-van-aanpak"
	BijstellingPvA             Soort = "bijstelling-plan-van-aanpak"
	Evaluatie                  Soort = "evaluatie"
	Eerstejaarsevaluatie       Soort = "eerstejaarsevaluatie"
	Eindevaluatie              Soort = "eindevaluatie"
	ActueelOordeel             Soort = "actueel-oordeel"
	OordeelWerknemer           Soort = "oordeel-werknemer"
	MedischeInformatie         Soort = "medische-informatie"
	TerugkoppelingSpreekuur    Soort = "terugkoppeling-spreekuur"
	FML                        Soort = "fml"
	Inzetbaarheidsprofiel      Soort = "inzetbaarheidsprofiel"
	ArbeidsdeskundigRapport    Soort = "arbeidsdeskundig-rapport"
	Spoor2Offerte              Soort = "spoor2-offerte"
	Spoor2Intake               Soort = "spoor2-intake"
	Spoor2Trajectplan          Soort = "spoor2-trajectplan"
	Spoor2Zoekprofiel          Soort = "spoor2-zoekprofiel"
	Spoor2Voortgang            Soort = "spoor2-voortgang"
	Spoor2Eindrapport          Soort = "spoor2-eindrapport"
	Sollicitatieoverzicht      Soort = "sollicitatieoverzicht"
	DeskundigenoordeelVraag    Soort = "deskundigenoordeel-aanvraag"
	Deskundigenoordeel         Soort = "deskundigenoordeel"
	Loonmaatregel              Soort = "loonmaatregel"
	Opbouwschema               Soort = "opbouwschema"
	Functieomschrijving        Soort = "functieomschrijving"
	WIAAanvraag                Soort = "wia-aanvraag"
	Reintegratieverslag        Soort = "re-integratieverslag"
	UWVWIABrief                Soort = "uwv-wia-brief"
	Loonsanctie                Soort = "loonsanctie"
	Bekortingsverzoek          Soort = "bekortingsverzoek"
	VerlengingLoondoorbetaling Soort = "verlenging-loondoorbetaling"
	Arbeidsovereenkomst        Soort = "arbeidsovereenkomst"
	Loonstrook                 Soort = "loonstrook"
	Correspondentie            Soort = "correspondentie"
	Gespreksverslag            Soort = "gespreksverslag"
	Logboek                    Soort = "logboek"
	Vaststellingsovereenkomst  Soort = "vaststellingsovereenkomst"
	Mediation                  Soort = "mediation"
	Interventie                Soort = "interventie"
	Overig                     Soort = "overig"
)

// SoortInfo describes a document type to people.
type SoortInfo struct {
	Soort Soort
	Naam  string // as a person would call it: "Plan van aanpak"
	Maker string // who makes it: "bedrijfsarts", "werkgever en werknemer"
}

// Soorten lists all types in the order of the course of a case, Overig last.
var Soorten = []SoortInfo{
	{Ziekmelding, "Ziekmelding", "werkgever of werknemer"},
	{Herstelmelding, "Herstelmelding", "werkgever"},
	{Probleemanalyse, "Probleemanalyse", "bedrijfsarts"},
	{BijstellingPA, "Bijstelling probleemanalyse", "bedrijfsarts"},
	{PlanVanAanpak, "Plan van aanpak", "werkgever en werknemer"},
	{BijstellingPvA, "Bijstelling plan van aanpak", "werkgever en werknemer"},
	{Evaluatie, "Periodieke evaluatie", "werkgever en werknemer"},
	{TerugkoppelingSpreekuur, "Terugkoppeling spreekuur", "bedrijfsarts"},
	{Opbouwschema, "Opbouwschema", "werkgever"},
	{UWV42Weken, "42e-weeksmelding", "werkgever of UWV"},
	{Eerstejaarsevaluatie, "Eerstejaarsevaluatie", "werkgever en werknemer"},
	{FML, "Functionelemogelijkhedenlijst", "bedrijfsarts of verzekeringsarts"},
	{Inzetbaarheidsprofiel, "Inzetbaarheidsprofiel", "bedrijfsarts"},
	{ArbeidsdeskundigRapport, "Arbeidsdeskundig rapport", "arbeidsdeskundige"},
	{Spoor2Offerte, "Spoor 2: offerte of opdracht", "re-integratiebureau"},
	{Spoor2Intake, "Spoor 2: intakeverslag", "re-integratiebureau"},
	{Spoor2Trajectplan, "Spoor 2: trajectplan", "re-integratiebureau"},
	{Spoor2Zoekprofiel, "Spoor 2: persoons- of zoekprofiel", "re-integratiebureau"},
	{Spoor2Voortgang, "Spoor 2: voortgangsrapportage", "re-integratiebureau"},
	{Spoor2Eindrapport, "Spoor 2: eindrapportage", "re-integratiebureau"},
	{Sollicitatieoverzicht, "Overzicht van sollicitaties", "werknemer of bureau"},
	{DeskundigenoordeelVraag, "Aanvraag deskundigenoordeel", "werkgever of werknemer"},
	{Deskundigenoordeel, "Deskundigenoordeel", "UWV"},
	{Loonmaatregel, "Waarschuwing of loonmaatregel", "werkgever"},
	{ActueelOordeel, "Actueel oordeel", "bedrijfsarts"},
	{Eindevaluatie, "Eindevaluatie", "werkgever en werknemer"},
	{OordeelWerknemer, "Oordeel van de werknemer", "werknemer"},
	{MedischeInformatie, "Medische informatie", "bedrijfsarts"},
	{UWVWIABrief, "UWV-brief over de WIA-aanvraag", "UWV"},
	{WIAAanvraag, "WIA-aanvraag", "werknemer"},
	{Reintegratieverslag, "Re-integratieverslag (voorblad)", "werkgever"},
	{Loonsanctie, "Loonsanctie", "UWV"},
	{Bekortingsverzoek, "Bekortingsverzoek", "werkgever"},
	{VerlengingLoondoorbetaling, "Verlenging loondoorbetaling", "werkgever en werknemer"},
	{Arbeidsovereenkomst, "Arbeidsovereenkomst", "werkgever en werknemer"},
	{Vaststellingsovereenkomst, "Vaststellingsovereenkomst", "werkgever en werknemer"},
	{Loonstrook, "Loonstrook", "werkgever"},
	{Functieomschrijving, "Functieomschrijving", "werkgever"},
	{Gespreksverslag, "Gespreksverslag", "werkgever"},
	{Correspondentie, "Brief of e-mail", "iedereen"},
	{Logboek, "Logboek", "werkgever of casemanager"},
	{Mediation, "Mediation", "mediator"},
	{Interventie, "Verslag van een interventie", "behandelaar"},
	{Overig, "Overig", "iedereen"},
}

// Naam gives the Dutch name of the type; an unknown slug is returned as it stands.
func (s Soort) Naam() string {
	if i, ok := soortIndex[s]; ok {
		return Soorten[i].Naam
	}
	return string(s)
}

// Geldig tells whether s is one of the known slugs.
func (s Soort) Geldig() bool { _, ok := soortIndex[s]; return ok }

var soortIndex = func() map[Soort]int {
	m := make(map[Soort]int, len(Soorten))
	for i, s := range Soorten {
		m[s.Soort] = i
	}
	return m
}()
