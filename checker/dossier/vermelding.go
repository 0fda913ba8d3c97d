package dossier

import "dossiercheck/checker/kalender"

// Onderwerp is what a statement in a document is about.
type Onderwerp string

// The subjects on which statements are kept. They are what the toetsen of the efforts weigh.
const (
	// Spoor 1, own work: the four points that a plan must show.
	OverWerkplek      Onderwerp = "werkplek"
	OverTaken         Onderwerp = "taken"
	OverGedeeltelijk  Onderwerp = "gedeeltelijke-hervatting"
	OverWerktijden    Onderwerp = "werktijden"
	EigenWerkAdvies   Onderwerp = "eigen-werk-beoordeeld" // ruled out or found possible, by someone who may say so
	EigenWerkUit      Onderwerp = "eigen-werk-niet-haalbaar"
	AanpassenWeigeren Onderwerp = "aanpassing-geweigerd"

	// Spoor 1, other work at the own employer.
	AnderWerkOnderzocht Onderwerp = "ander-werk-onderzocht"
	AnderWerkNiet       Onderwerp = "ander-werk-niet-onderzocht"
	AlleenVacatures     Onderwerp = "alleen-op-vacatures-gewezen"
	AnderWerkGedaan     Onderwerp = "ander-werk-verricht"

	// The result: work that was resumed.
	WerkStructureel Onderwerp = "werk-structureel"
	WerkTijdelijk   Onderwerp = "werk-tijdelijk"
	WerkVolledig    Onderwerp = "werk-volledig"
	WerkLoonwaarde  Onderwerp = "werk-loonwaarde" // Getal: percentage of the old wage
	WerkUren        Onderwerp = "werk-uren"       // Getal: hours a week

	// Relations and co-operation.
	Conflict          Onderwerp = "conflict"
	Spanning          Onderwerp = "spanning"
	ConflictAanpak    Onderwerp = "conflict-aanpak"
	ConflictAdvies    Onderwerp = "conflict-advies"
	WerktNietMee      Onderwerp = "werkt-niet-mee"
	WerktWeerMee      Onderwerp = "werkt-weer-mee"
	Aangesproken      Onderwerp = "aangesproken"
	GeenMogelijkheden Onderwerp = "geen-mogelijkheden"

	// Limits on hours and work without wage value.
	Urenbeperking      Onderwerp = "urenbeperking" // Getal: hours a day, 0 when not said
	UrenReden          Onderwerp = "urenbeperking-reden"
	UrenHerzien        Onderwerp = "urenbeperking-herzien"
	UrenVrij           Onderwerp = "geen-urenbeperking"
	Arbeidstherapie    Onderwerp = "arbeidstherapie" // Van/Tot or Getal: weeks, when said
	MetLoonwaarde      Onderwerp = "met-loonwaarde"
	CasemanagerGenoemd Onderwerp = "casemanager-genoemd"
	CasemanagerGeen    Onderwerp = "casemanager-geen"
)

// Vermelding is a statement on a subject: said as a fact, not asked, denied, wished, advised or
// set as a condition.
type Vermelding struct {
	Onderwerp Onderwerp    `json:"onderwerp"`
	Getal     float64      `json:"getal,omitempty"` // see the subject
	Van       kalender.Dag `json:"van,omitzero"`    // the time it speaks of, when it does
	Tot       kalender.Dag `json:"tot,omitzero"`
	Bewijs    Bewijs       `json:"bewijs"`
	Zekerheid float64      `json:"zekerheid"` // 0-1
}

// Medisch is a piece of medical information that an employer may not hold: the kind of it and
// the smallest quote that shows it.
type Medisch struct {
	Aard   string  `json:"aard"` // "diagnose", "klacht", "medicijn", "behandeling", "behandelaar"
	Bewijs Bewijs  `json:"bewijs"`
	Weging float64 `json:"weging"` // 1 and more: plainly medical; below that a person must look
}
