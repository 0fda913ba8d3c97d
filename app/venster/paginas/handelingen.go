// Package paginas holds the pages of the window: the overview of dossiers, and one dossier
// with its sections (Oordeel, Bevindingen, Documenten, Tijdlijn, Gegevens).
//
// A page is made once, gets its data with Zet and shows it; what a person does on it goes out
// through Handelingen. A page decides nothing about a dossier and never waits for anything,
// so that a test can drive it without a window.
package paginas

import (
	"fyne.io/fyne/v2"

	"dossiercheck/app/bladbeeld/markering"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
	"dossiercheck/checker/oordeel"
)

// Sectie is a part of a dossier's page.
type Sectie int

// The sections in the order of the side bar and of Ctrl+1 to Ctrl+5.
const (
	SectieOordeel Sectie = iota
	SectieBevindingen
	SectieDocumenten
	SectieTijdlijn
	SectieGegevens
	aantalSecties
)

// Sleutel is the key of the section's name in the catalogue.
func (s Sectie) Sleutel() string {
	return [...]string{"sectie.oordeel", "sectie.bevindingen", "sectie.documenten", "sectie.tijdlijn", "sectie.gegevens"}[s]
}

// Secties lists the sections in order.
func Secties() []Sectie {
	uit := make([]Sectie, aantalSecties)
	for i := range uit {
		uit[i] = Sectie(i)
	}
	return uit
}

// Handelingen is what a person can set going from a page. All of them must be set.
type Handelingen struct {
	Open         func(id int64)
	Importeer    func() // choose files
	ImporteerMap func() // choose a folder
	Voorbeeld    func()
	Hernoem      func(id int64)
	Verwijder    func(id int64)
	Snelkeuze    func()
	RegelMenu    func(id int64, plek fyne.Position) // right mouse button on a row of the overview

	Terug      func()
	Rapport    func()
	Toevoegen  func() // more papers into this dossier
	Wachtwoord func() // for papers that are locked
	Ongedaan   func()
	Opnieuw    func()
	KiesSoort  func(d *dossier.Document) // let a person pick a type
	Soort      func(d *dossier.Document, s dossier.Soort)
	Datum      func(d *dossier.Document, dag kalender.Dag) // GeenDag: the document has none
	Antwoord   func(b *oordeel.Bevinding)
	Gegevens   func(in dossier.Invoer) // only the fields of the Gegevens page count
	OpenPDF    func(bestand string, pagina int)

	// Beeld gives the pages of a file of the dossier in view as pictures. Plaats looks up where
	// proofs stand on the page that they share; what it gives calls the search off.
	Beeld  func(bestand string) onderdelen.Bladbron
	Plaats func(bewijs []dossier.Bewijs, klaar func(plaatsen [][]markering.Vak)) (stop func())
	// BladSlot asks for the password of a locked file, WijsAan where the papers are now.
	BladSlot func(bestand string, klaar func())
	WijsAan  func()
	// Straks runs f a moment later.
	Straks  func(f func())
	Kopieer func(tekst string)
}
