package dossier

import "dossiercheck/checker/kalender"

// Tekstbron says where the text of a document came from.
type Tekstbron string

// The sources of text, as in format 1 of the JSON.
const (
	Tekstlaag Tekstbron = "tekstlaag"
	OCR       Tekstbron = "ocr"
	Formulier Tekstbron = "formulier" // a text layer plus the values of form fields
	GeenTekst Tekstbron = "geen"
)

// Kandidaat is a document type that was considered.
type Kandidaat struct {
	Soort     Soort   `json:"type"`
	Zekerheid float64 `json:"zekerheid"` // 0-1
}

// Blad is the text of one page: lines parted by "\n", cells on one line by "\t".
type Blad struct {
	Nummer int    `json:"nummer"` // of the file, from 1
	Tekst  string `json:"tekst"`
}

// Document is one paper of the dossier. A file can hold several.
type Document struct {
	Bestand    string      `json:"bestand"`
	Sha256     string      `json:"sha256"`  // of the file, lower-case hex
	Paginas    [2]int      `json:"paginas"` // first and last page in the file, from 1
	Soort      Soort       `json:"type"`
	Zekerheid  float64     `json:"zekerheid"` // 0-1, of Soort
	Reden      string      `json:"reden,omitempty"`
	Kandidaten []Kandidaat `json:"kandidaten,omitempty"` // the other types considered, best first

	Documentdatum *Datering     `json:"documentdatum"` // nil when the document has none
	Datums        []Datering    `json:"datums,omitempty"`
	Ondertekend   Ondertekening `json:"ondertekend"`
	Tekstbron     Tekstbron     `json:"tekst"`
	Bladen        []Blad        `json:"bladen,omitempty"`
	Feiten        Feiten        `json:"feiten"`

	// Knip tells why the document begins where it does in its file. Voorstellen are pages
	// further on at which another document may begin.
	Knip        Knip       `json:"knip,omitzero"`
	Voorstellen []Voorstel `json:"voorstellen,omitempty"`

	// Gecorrigeerd is set by Dossier.Met when a person changed Soort or Documentdatum.
	Gecorrigeerd bool `json:"gecorrigeerd,omitempty"`

	// DubbelVan is set for a copy of another document of the dossier, which counts in its
	// place; see Dossier.Van. NietDubbel is a person's word that it is no copy.
	DubbelVan  *Plek `json:"dubbel_van,omitempty"`
	NietDubbel bool  `json:"niet_dubbel,omitempty"`
	// Uitgesloten is set by Dossier.Met when a person said that the document does not belong
	// to the case, and WaaromNiet to why. Such a document stands in Dossier.Uitgesloten.
	Uitgesloten bool   `json:"uitgesloten,omitempty"`
	WaaromNiet  string `json:"waarom_niet,omitempty"`
}

// Datum gives the documentdatum, or the unknown day.
func (d *Document) Datum() kalender.Dag {
	if d.Documentdatum == nil {
		return kalender.GeenDag
	}
	return d.Documentdatum.Dag
}

// Sleutel names the document within a dossier, whatever the file is called: the hash of the
// file and the first page.
func (d *Document) Sleutel() Sleutel { return Sleutel{d.Sha256, d.Paginas[0]} }

// Sleutel identifies a document by content.
type Sleutel struct {
	Sha256 string
	Pagina int
}

// Drie is a three-valued answer. The zero value is "cannot be seen".
type Drie int8

// The three answers.
const (
	NietTeZien Drie = iota
	Ja
	Nee
)

// Ondertekening tells per party whether a signature can be seen. Ja needs a sign of signing
// (a signature date, a drawn or typed signature, "elektronisch ondertekend"); Nee needs an
// empty signature block.
type Ondertekening struct {
	Werkgever Drie `json:"werkgever"`
	Werknemer Drie `json:"werknemer"`
}

// Onleesbaar is a file that could not be read, with the reason in plain Dutch.
type Onleesbaar struct {
	Bestand string `json:"bestand"`
	Reden   string `json:"reden"`
}

// Feiten are the facts that were read from one document. Every entry has its proof; an empty
// list means "not found", never "no".
type Feiten struct {
	EersteZiektedag []Waarneming[kalender.Dag] `json:"eerste_ziektedag,omitempty"`
	Werknemer       []Waarneming[string]       `json:"werknemer,omitempty"`
	Werkgever       []Waarneming[string]       `json:"werkgever,omitempty"`
	Functie         []Waarneming[string]       `json:"functie,omitempty"`
	Bedrijfsarts    []Waarneming[string]       `json:"bedrijfsarts,omitempty"`
	Casemanager     []Waarneming[string]       `json:"casemanager,omitempty"`

	// VisieWerkgever and VisieWerknemer: the passage with that party's view (Regeling
	// procesgang art. 4 lid 2, since 1 July 2023). A label without text under it is no view.
	VisieWerkgever []Waarneming[string] `json:"visie_werkgever,omitempty"`
	VisieWerknemer []Waarneming[string] `json:"visie_werknemer,omitempty"`

	// BenutbareMogelijkheden: what the document says on usable capacity, true for "yes".
	BenutbareMogelijkheden []Waarneming[bool] `json:"benutbare_mogelijkheden,omitempty"`

	// StartSpoor2 is a date on which track 2 started or is said to start.
	StartSpoor2 []Waarneming[kalender.Dag] `json:"start_spoor2,omitempty"`

	// Verwijzingen are other papers that this one names, with their date when given.
	Verwijzingen []Verwijzing `json:"verwijzingen,omitempty"`

	// Stappen are sentences on steps of the re-integration: advised, done or left out.
	Stappen []Stap `json:"stappen,omitempty"`
	// Kenmerken is what the document shows of capacity, track 2 and the course of the case.
	Kenmerken []Kenmerk `json:"kenmerken,omitempty"`

	// Vermeldingen are statements on the efforts; Medisch is what should not be in an
	// employer's papers; BSN is where a burgerservicenummer stands.
	Vermeldingen []Vermelding `json:"vermeldingen,omitempty"`
	Medisch      []Medisch    `json:"medisch,omitempty"`
	BSN          []Bewijs     `json:"bsn,omitempty"`
}

// Verwijzing is a mention of another document.
type Verwijzing struct {
	Soort  Soort        `json:"type"`
	Datum  kalender.Dag `json:"datum"` // may be unknown
	Bewijs Bewijs       `json:"bewijs"`
}
