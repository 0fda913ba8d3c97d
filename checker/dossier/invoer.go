package dossier

import (
	"cmp"

	"dossiercheck/checker/kalender"
)

// Invoer is what only a person knows, or corrects. Its JSON is the facts file of the
// command line; the window keeps the same thing in the store.
type Invoer struct {
	// Peildatum judges the dossier on a fixed day instead of today: to look back, or ahead.
	Peildatum kalender.Dag `json:"peildatum,omitzero"`

	EersteZiektedag kalender.Dag   `json:"eerste_ziektedag,omitzero"`
	BrutoMaandloon  float64        `json:"bruto_maandloon,omitempty"`             // euro a month, without holiday pay
	Percentage      float64        `json:"loondoorbetaling_percentage,omitempty"` // 70-100
	UrenPerWeek     float64        `json:"uren_per_week,omitempty"`
	Onderbrekingen  []Onderbreking `json:"onderbrekingen,omitempty"`
	Documenten      []Correctie    `json:"documenten,omitempty"`
	Knippen         []Indeling     `json:"knippen,omitempty"`
	Antwoorden      []Antwoord     `json:"antwoorden,omitempty"`
}

// Onderbreking is a time in which the employee was not sick, or on leave. Soort is "herstel",
// "zwangerschapsverlof" or "bevallingsverlof".
type Onderbreking struct {
	Van      kalender.Dag `json:"van"`
	TotEnMet kalender.Dag `json:"tot_en_met"`
	Soort    string       `json:"soort"`
}

// Correctie is a person's word on one document. It finds its document by hash and page when
// Sha256 is set (the window), else by Bestand and, in a merged file, Pagina (the facts file).
type Correctie struct {
	Bestand       string        `json:"bestand,omitempty"`
	Sha256        string        `json:"sha256,omitempty"`
	Pagina        int           `json:"pagina,omitempty"` // first page in the file; 0: the only document in it
	Soort         Soort         `json:"type,omitempty"`
	Documentdatum *kalender.Dag `json:"documentdatum,omitempty"` // GeenDag: it has none
	// Uitgesloten says that the document does not belong to this case, and Reden why: of
	// another employee, not meant for UWV. It stays listed and is not judged.
	Uitgesloten bool   `json:"uitgesloten,omitempty"`
	Reden       string `json:"reden,omitempty"`
	// NietDubbel says that the document is no copy of another one: it counts by itself.
	NietDubbel bool         `json:"niet_dubbel,omitempty"`
	Door       string       `json:"door,omitempty"`
	Op         kalender.Dag `json:"op,omitzero"`
}

// nietVanDeZaak is the reason for an exclusion without one.
const nietVanDeZaak = "hoort niet in dit dossier"

// Betreft tells whether the correction is about d.
func (c *Correctie) Betreft(d *Document) bool {
	if c.Pagina != 0 && c.Pagina != d.Paginas[0] {
		return false
	}
	if c.Sha256 != "" {
		return c.Sha256 == d.Sha256
	}
	return c.Bestand == d.Bestand
}

func (c *Correctie) toepassen(d *Document) {
	if c.Uitgesloten {
		d.Uitgesloten, d.WaaromNiet = true, cmp.Or(c.Reden, nietVanDeZaak)
	}
	d.NietDubbel = d.NietDubbel || c.NietDubbel
	if c.Soort.Geldig() && c.Soort != d.Soort {
		d.Soort, d.Zekerheid, d.Reden, d.Gecorrigeerd = c.Soort, 1, "door een persoon gekozen", true
	}
	if c.Documentdatum == nil || *c.Documentdatum == d.Datum() {
		return
	}
	d.Gecorrigeerd = true
	if !c.Documentdatum.Bekend() {
		d.Documentdatum = nil
		return
	}
	d.Documentdatum = &Datering{Dag: *c.Documentdatum, Precisie: OpDag, Rol: RolDocumentdatum,
		Zekerheid: 1, Reden: "door een persoon ingevuld"}
	for _, x := range d.Datums {
		if x.Dag == *c.Documentdatum {
			d.Documentdatum.Pagina, d.Documentdatum.Citaat = x.Pagina, x.Citaat
			return
		}
	}
}

// Antwoord is a person's judgement on a toets, with who and when.
type Antwoord struct {
	Toets    string       `json:"toets"`
	Uitkomst string       `json:"uitkomst"` // voldaan, tekort or niet-van-toepassing
	Reden    string       `json:"reden"`
	Door     string       `json:"door,omitempty"`
	Op       kalender.Dag `json:"op,omitzero"`
}
