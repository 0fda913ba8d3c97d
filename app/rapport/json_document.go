package rapport

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/checker/kalender"
)

// JSONDocument is a document in format 1, for check and for lees.
type JSONDocument struct {
	Bestand       string             `json:"bestand"`
	Sha256        string             `json:"sha256"`
	Paginas       [2]int             `json:"paginas"`
	Type          dossier.Soort      `json:"type"`
	Zekerheid     float64            `json:"zekerheid"`
	Kandidaten    []jsonKandidaat    `json:"kandidaten"`
	Documentdatum *jsonDocumentdatum `json:"documentdatum"`
	Datums        []jsonDatum        `json:"datums"`
	Ondertekend   jsonOndertekend    `json:"ondertekend"`
	Tekst         dossier.Tekstbron  `json:"tekst"`
	Reden         string             `json:"reden"`
	Gecorrigeerd  bool               `json:"gecorrigeerd"`
	// Uitgesloten: a person said that it does not belong to the case; it was not judged.
	Uitgesloten bool   `json:"uitgesloten,omitempty"`
	WaaromNiet  string `json:"waarom_niet,omitempty"`
	// DubbelVan: a copy of another document, which counts in its place.
	DubbelVan *jsonPlek `json:"dubbel_van,omitempty"`
}

type jsonPlek struct {
	Bestand string `json:"bestand"`
	Paginas [2]int `json:"paginas"`
}

// jsonDubbel is a file or document that is there twice. Paginas are null for a whole file.
type jsonDubbel struct {
	Bestand    string              `json:"bestand"`
	Van        string              `json:"van"`
	Soort      dossier.DubbelSoort `json:"soort"`
	Paginas    *[2]int             `json:"paginas"`
	VanPaginas *[2]int             `json:"van_paginas"`
	Reden      string              `json:"reden,omitempty"`
}

func dubbelenJSON(in []dossier.Dubbel) []jsonDubbel {
	uit := []jsonDubbel{}
	for _, x := range in {
		soort := dossier.Gelijk
		if !x.Gelijk() {
			soort = dossier.VrijwelGelijk
		}
		uit = append(uit, jsonDubbel{x.Bestand, x.Van, soort, ofNull(x.Paginas), ofNull(x.VanPaginas), x.Reden})
	}
	return uit
}

type jsonKandidaat struct {
	Type      dossier.Soort `json:"type"`
	Zekerheid float64       `json:"zekerheid"`
}

type jsonDocumentdatum struct {
	Datum    kalender.Dag     `json:"datum"`
	Precisie dossier.Precisie `json:"precisie"`
	Bewijs   *jsonPlaats      `json:"bewijs"` // null: a person's word, not on a page
	Reden    string           `json:"reden"`
}

type jsonPlaats struct {
	Pagina int    `json:"pagina"`
	Citaat string `json:"citaat"`
}

type jsonDatum struct {
	Datum    kalender.Dag     `json:"datum"`
	Rol      dossier.Rol      `json:"rol"`
	Pagina   int              `json:"pagina"`
	Citaat   string           `json:"citaat"`
	Precisie dossier.Precisie `json:"precisie"`
	Hersteld bool             `json:"hersteld"` // damaged by OCR and repaired
}

type jsonOndertekend struct {
	Werkgever *bool `json:"werkgever"`
	Werknemer *bool `json:"werknemer"`
}

// JSONEersteZiektedag is the first sick day in format 1, with the days that other papers
// give.
type JSONEersteZiektedag struct {
	Datum    kalender.Dag     `json:"datum"`
	Status   dossier.Status   `json:"status"`
	Bewijs   []dossier.Bewijs `json:"bewijs"`
	Strijdig []jsonAndereDag  `json:"strijdig"`
}

type jsonAndereDag struct {
	Datum  kalender.Dag     `json:"datum"`
	Bewijs []dossier.Bewijs `json:"bewijs"`
}

// NaarJSONDocument gives d in format 1.
func NaarJSONDocument(d *dossier.Document) JSONDocument {
	uit := JSONDocument{
		Bestand: d.Bestand, Sha256: d.Sha256, Paginas: d.Paginas, Type: d.Soort, Zekerheid: afgerond(d.Zekerheid),
		Kandidaten: []jsonKandidaat{}, Datums: []jsonDatum{},
		Ondertekend: jsonOndertekend{drie(d.Ondertekend.Werkgever), drie(d.Ondertekend.Werknemer)},
		Tekst:       d.Tekstbron, Reden: d.Reden, Gecorrigeerd: d.Gecorrigeerd,
		Uitgesloten: d.Uitgesloten, WaaromNiet: d.WaaromNiet,
	}
	if !d.Telt() {
		uit.DubbelVan = &jsonPlek{d.DubbelVan.Bestand, d.DubbelVan.Paginas}
	}
	if uit.Tekst == "" {
		uit.Tekst = dossier.GeenTekst
	}
	for _, k := range d.Kandidaten {
		uit.Kandidaten = append(uit.Kandidaten, jsonKandidaat{k.Soort, afgerond(k.Zekerheid)})
	}
	for _, x := range d.Datums {
		uit.Datums = append(uit.Datums, jsonDatum{x.Dag, x.Rol, x.Pagina, x.Citaat, x.Precisie, x.Hersteld})
	}
	if x := d.Documentdatum; x != nil {
		uit.Documentdatum = &jsonDocumentdatum{Datum: x.Dag, Precisie: x.Precisie, Reden: x.Reden}
		if x.Pagina > 0 {
			uit.Documentdatum.Bewijs = &jsonPlaats{x.Pagina, x.Citaat}
		}
	}
	return uit
}

// NaarJSONEersteZiektedag gives the first sick day in format 1. Papers that contradict it
// stand under strijdig, one entry a day, in the order in which they were found.
func NaarJSONEersteZiektedag(f dossier.Feit[kalender.Dag]) JSONEersteZiektedag {
	uit := JSONEersteZiektedag{Datum: f.Waarde, Status: f.Status, Bewijs: lijst(f.Bewijs), Strijdig: []jsonAndereDag{}}
	if uit.Status == "" {
		uit.Status = dossier.Onbekend
	}
	plaats := map[kalender.Dag]int{}
	for _, w := range f.Andere {
		if w.Waarde == f.Waarde || !w.Waarde.Bekend() {
			continue
		}
		i, er := plaats[w.Waarde]
		if !er {
			i = len(uit.Strijdig)
			plaats[w.Waarde] = i
			uit.Strijdig = append(uit.Strijdig, jsonAndereDag{Datum: w.Waarde})
		}
		uit.Strijdig[i].Bewijs = append(uit.Strijdig[i].Bewijs, w.Bewijs)
	}
	return uit
}

// drie gives true, false, or nil for what cannot be seen.
func drie(d dossier.Drie) *bool {
	if d == dossier.NietTeZien {
		return nil
	}
	ja := d == dossier.Ja
	return &ja
}
