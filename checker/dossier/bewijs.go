package dossier

import "dossiercheck/checker/kalender"

// Bewijs points at a place in the papers. Citaat is a literal piece of that page's text.
type Bewijs struct {
	Bestand string `json:"bestand"` // relative path, forward slashes; archief.zip/pad.pdf inside a zip
	Pagina  int    `json:"pagina"`  // of the file, from 1
	Citaat  string `json:"citaat"`
}

// Status says how a fact came to be known.
type Status string

// A fact is Gevonden in the papers, Bevestigd or Ingevoerd by a person, Strijdig when the
// papers contradict each other, or Onbekend. Only Onbekend has no value.
const (
	Onbekend  Status = "onbekend"
	Gevonden  Status = "gevonden"
	Bevestigd Status = "bevestigd"
	Ingevoerd Status = "ingevoerd"
	Strijdig  Status = "strijdig"
)

// Waarneming is one place where a value was read.
type Waarneming[T any] struct {
	Waarde    T       `json:"waarde"`
	Bewijs    Bewijs  `json:"bewijs"`
	Zekerheid float64 `json:"zekerheid"` // 0-1
}

// Feit is a value with its history. With Status Strijdig, Waarde is the best supported value
// and Andere holds the others.
type Feit[T any] struct {
	Waarde T               `json:"waarde"`
	Status Status          `json:"status"`
	Bewijs []Bewijs        `json:"bewijs,omitempty"`
	Andere []Waarneming[T] `json:"andere,omitempty"`
}

// Bekend tells whether there is a value to work with. A contradicted value is not known.
func (f Feit[T]) Bekend() bool {
	return f.Status == Gevonden || f.Status == Bevestigd || f.Status == Ingevoerd
}

// Precisie says how exactly a date was written.
type Precisie string

// The precision of a date: a day, a month ("mei 2024") or a year.
const (
	OpDag   Precisie = "dag"
	OpMaand Precisie = "maand"
	OpJaar  Precisie = "jaar"
)

// Rol is what a date on a page is the date of.
type Rol string

// The roles of a date, as in format 1 of the command line's JSON.
const (
	RolDocumentdatum    Rol = "documentdatum"
	RolOndertekening    Rol = "ondertekening"
	RolSpreekuur        Rol = "spreekuur"
	RolGesprek          Rol = "gesprek"
	RolEersteZiektedag  Rol = "eerste-ziektedag"
	RolGeboortedatum    Rol = "geboortedatum"
	RolStartSpoor2      Rol = "start-spoor2"
	RolWerkhervatting   Rol = "werkhervatting"
	RolHerstel          Rol = "herstel"
	RolVolgendeAfspraak Rol = "volgende-afspraak"
	RolUiterste         Rol = "uiterste-datum"
	RolVerwijzing       Rol = "verwijzing"
	RolOverig           Rol = "overig"
)

// Datering is a date that was read, with its role and the reason for that role. For a date
// of month or year precision Dag is the first day of it.
type Datering struct {
	Dag       kalender.Dag `json:"datum"`
	Precisie  Precisie     `json:"precisie"`
	Rol       Rol          `json:"rol"`
	Pagina    int          `json:"pagina"` // of the file, from 1
	Citaat    string       `json:"citaat"`
	Zekerheid float64      `json:"zekerheid"`
	Hersteld  bool         `json:"hersteld,omitempty"` // characters damaged by OCR were repaired: check
	Reden     string       `json:"reden,omitempty"`    // why this role: the label that was seen
}
