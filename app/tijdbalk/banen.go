package tijdbalk

import (
	"fmt"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
)

// baan is a lane: a family of documents.
type baan struct {
	naam, kort string
	soorten    []dossier.Soort
}

func (b baan) kop(ruim bool) string {
	if ruim {
		return b.naam
	}
	return b.kort
}

// banen in the order of drawing. A type that is in none of them goes to the last but one;
// the last is for documents without a date.
var banen = []baan{
	{"Bedrijfsarts", "Bedrijfsarts", []dossier.Soort{dossier.Probleemanalyse, dossier.BijstellingPA,
		dossier.TerugkoppelingSpreekuur, dossier.FML, dossier.Inzetbaarheidsprofiel, dossier.ActueelOordeel,
		dossier.MedischeInformatie}},
	{"Werkgever en werknemer", "Wg en wn", []dossier.Soort{dossier.Ziekmelding, dossier.Herstelmelding,
		dossier.PlanVanAanpak, dossier.BijstellingPvA, dossier.Evaluatie, dossier.Eerstejaarsevaluatie,
		dossier.Eindevaluatie, dossier.OordeelWerknemer, dossier.Opbouwschema, dossier.Loonmaatregel,
		dossier.Gespreksverslag}},
	{"UWV", "UWV", []dossier.Soort{dossier.UWV42Weken, dossier.DeskundigenoordeelVraag, dossier.Deskundigenoordeel,
		dossier.WIAAanvraag, dossier.Reintegratieverslag, dossier.UWVWIABrief, dossier.Loonsanctie,
		dossier.Bekortingsverzoek, dossier.VerlengingLoondoorbetaling}},
	{"Arbeidsdeskundige", "AD", []dossier.Soort{dossier.ArbeidsdeskundigRapport}},
	{"Spoor 2", "Spoor 2", []dossier.Soort{dossier.Spoor2Offerte, dossier.Spoor2Intake, dossier.Spoor2Trajectplan,
		dossier.Spoor2Zoekprofiel, dossier.Spoor2Voortgang, dossier.Spoor2Eindrapport, dossier.Sollicitatieoverzicht}},
	{"Overig", "Overig", nil},
	{"Zonder datum", "Geen datum", nil},
}

const (
	overigeBaan = 5
	zonderDatum = 6
	docMerk     = 7.0  // width and height of a document's mark
	rijHoogte   = 12.0 // of one row of marks with labels
)

func baanVan(d *dossier.Document) int {
	if !d.Datum().Bekend() {
		return zonderDatum
	}
	for i, b := range banen {
		if slices.Contains(b.soorten, d.Soort) {
			return i
		}
	}
	return overigeBaan
}

// merkje is a document's mark with the label it may get.
type merkje struct {
	d      *dossier.Document
	x      float64 // middle
	rij    int
	buiten int // -1: older than the scale, 1: newer
	label  string
	links  bool // the label stands to the left of the mark
}

// tekenBanen draws the lanes from y to the bottom of the picture.
func (t *tekening) tekenBanen(y float64) {
	inBaan := make([][]*dossier.Document, len(banen))
	docs := t.r.Dossier.Documenten
	for i := range docs {
		b := baanVan(&docs[i])
		inBaan[b] = append(inBaan[b], &docs[i])
	}
	aantal := len(banen)
	if len(inBaan[zonderDatum]) == 0 {
		aantal--
	}
	plekken := make([][]*merkje, aantal)
	rijen := t.verdeel(inBaan[:aantal], t.hoog-y, plekken)
	beschikbaar, gewicht := t.hoog-y, 0.0
	for _, n := range rijen {
		gewicht += float64(n) + 0.4
	}
	ruim := t.beeld.Breedte >= 800
	for i := range aantal {
		h := beschikbaar * (float64(rijen[i]) + 0.4) / gewicht
		if i%2 == 0 {
			t.inLaag(laagBaan, Vorm{Aard: Vlak, Stijl: StijlBaan, X: 0, Y: y, B: t.beeld.Breedte, H: h})
		}
		y += h
	}
	y = t.hoog - beschikbaar
	for i := range aantal {
		h := beschikbaar * (float64(rijen[i]) + 0.4) / gewicht
		t.tekst(StijlTekstVet, 3, y+h/2-gewoon*regel/2, banen[i].kop(ruim), gewoon, Doel{}, banen[i].naam)
		stap := h / (float64(rijen[i]) + 0.4)
		for _, m := range plekken[i] {
			t.tekenDocument(m, y+stap*(float64(m.rij)+0.7), i%2 == 0)
		}
		y += h
	}
}

// verdeel places the documents of each lane in rows: first as many rows as labels ask for,
// then fewer until everything fits in the height. It gives the number of rows per lane.
func (t *tekening) verdeel(inBaan [][]*dossier.Document, hoogte float64, plekken [][]*merkje) []int {
	maximaal := 12
	for {
		rijen := make([]int, len(inBaan))
		nodig := 0.0
		for i, docs := range inBaan {
			plekken[i] = t.plaats(docs, i == zonderDatum, maximaal)
			rijen[i] = 1
			for _, m := range plekken[i] {
				rijen[i] = max(rijen[i], m.rij+1)
			}
			nodig += (float64(rijen[i]) + 0.4) * rijHoogte
		}
		if nodig <= hoogte || maximaal == 1 {
			return rijen
		}
		maximaal--
	}
}

// plaats gives the documents of one lane their place, in at most maximaal rows.
func (t *tekening) plaats(docs []*dossier.Document, los bool, maximaal int) []*merkje {
	var uit []*merkje
	stap := t.losseStap(docs, los, maximaal)
	type rij struct {
		merkEind, labelEind float64
		laatste             *merkje
	}
	rijen := make([]rij, maximaal)
	neem := func(m *merkje, rij int, eind float64) {
		m.rij = rij
		r := &rijen[rij]
		r.merkEind, r.labelEind, r.laatste = max(r.merkEind, m.x+docMerk/2), max(r.merkEind, eind), m
	}
	for i, d := range docs {
		m := &merkje{d: d}
		if los {
			m.x = t.s.x + docMerk/2 + float64(i/maximaal)*stap
		} else {
			m.buiten = t.s.buiten(d.Datum())
			m.x = min(max(t.s.op(d.Datum()), t.s.x+docMerk/2), t.s.x+t.s.b-docMerk/2)
		}
		uit = append(uit, m)
		links := m.x - docMerk/2 - 1
		namen := []string{labelVan(d.Soort), kortVan(d.Soort)}
		m.label = t.eerstePassend(namen, m.x+docMerk/2+2, t.beeld.Breedte-1)
		if m.label == "" { // at the right edge: to the left, in a row that has room there
			if kies := slices.IndexFunc(rijen, func(r rij) bool {
				m.label = t.eerstePassend(namen, r.labelEind, links-2)
				return m.label != ""
			}); kies >= 0 {
				m.links = true
				neem(m, kies, m.x+docMerk/2)
				continue
			}
		}
		kies := slices.IndexFunc(rijen, func(r rij) bool { return r.labelEind <= links })
		if kies < 0 {
			if kies = slices.IndexFunc(rijen, func(r rij) bool { return r.merkEind <= links }); kies < 0 {
				kies = 0
				for j := range rijen {
					if rijen[j].merkEind < rijen[kies].merkEind {
						kies = j
					}
				}
			}
			if l := rijen[kies].laatste; l != nil && !l.links {
				l.label = ""
			}
		}
		eind := m.x + docMerk/2
		if m.label != "" {
			eind += 6 + t.meet(m.label, klein)
		}
		neem(m, kies, eind)
	}
	return uit
}

// eerstePassend gives the first name that fits between van and tot, or none.
func (t *tekening) eerstePassend(namen []string, van, tot float64) string {
	for _, n := range namen {
		if van+t.meet(n, klein) <= tot {
			return n
		}
	}
	return ""
}

// losseStap gives the distance between documents without a date, which have no x of their
// own: wide enough for a label when there is room.
func (t *tekening) losseStap(docs []*dossier.Document, los bool, maximaal int) float64 {
	if !los || len(docs) == 0 {
		return 0
	}
	breed := 0.0
	for _, d := range docs {
		breed = max(breed, docMerk+9+t.meet(labelVan(d.Soort), klein))
	}
	kolommen := (len(docs) + maximaal - 1) / maximaal
	return min(breed, (t.s.b-docMerk)/float64(kolommen))
}

func (t *tekening) tekenDocument(m *merkje, y float64, opBaan bool) {
	doel, hint := Doel{Document: m.d.Sleutel()}, documentHint(m.d)
	v := Vorm{Aard: Vlak, Stijl: StijlDocument, X: m.x - docMerk/2, Y: y - docMerk/2, B: docMerk, H: docMerk, Doel: doel, Hint: hint}
	if m.buiten != 0 || !m.d.Datum().Bekend() {
		v.Stijl = StijlOnzeker
	}
	t.zet(v)
	if m.label != "" {
		achter := StijlDek
		if opBaan {
			achter = StijlBaan
		}
		x := m.x + docMerk/2 + 2
		if m.links {
			x = m.x - docMerk/2 - 2 - t.meet(m.label, klein)
		}
		t.etiket(achter, StijlTekst, x, y-klein*regel/2, m.label, doel, hint)
	}
}

func documentHint(d *dossier.Document) string {
	wanneer := "zonder datum"
	if dag := d.Datum(); dag.Bekend() {
		wanneer = dag.Nederlands()
		switch d.Documentdatum.Precisie {
		case dossier.OpMaand:
			wanneer = strings.TrimPrefix(wanneer, "1 ")
		case dossier.OpJaar:
			j, _, _ := dag.Delen()
			wanneer = fmt.Sprint(j)
		}
	}
	return fmt.Sprintf("%s, %s – %s, pagina %d", d.Soort.Naam(), wanneer, d.Bestand, d.Paginas[0])
}

// labelVan is the name beside a mark: the lane already says whose it is.
func labelVan(s dossier.Soort) string {
	n := s.Naam()
	if rest, ok := strings.CutPrefix(n, "Spoor 2: "); ok {
		return rest
	}
	if s == dossier.Evaluatie {
		return "Evaluatie"
	}
	if k, ok := korter[s]; ok && len(n) > 22 {
		return k
	}
	return n
}

func kortVan(s dossier.Soort) string {
	if k, ok := korter[s]; ok {
		return k
	}
	return labelVan(s)
}

var korter = map[dossier.Soort]string{
	dossier.FML:                        "FML",
	dossier.TerugkoppelingSpreekuur:    "spreekuur",
	dossier.BijstellingPA:              "bijstelling PA",
	dossier.BijstellingPvA:             "bijstelling PvA",
	dossier.PlanVanAanpak:              "PvA",
	dossier.Probleemanalyse:            "PA",
	dossier.Inzetbaarheidsprofiel:      "IZP",
	dossier.ArbeidsdeskundigRapport:    "AD-rapport",
	dossier.Eerstejaarsevaluatie:       "EJE",
	dossier.UWV42Weken:                 "42e week",
	dossier.Spoor2Zoekprofiel:          "zoekprofiel",
	dossier.Spoor2Voortgang:            "voortgang",
	dossier.Sollicitatieoverzicht:      "sollicitaties",
	dossier.DeskundigenoordeelVraag:    "aanvraag DO",
	dossier.UWVWIABrief:                "WIA-brief",
	dossier.Reintegratieverslag:        "RIV",
	dossier.OordeelWerknemer:           "oordeel wn",
	dossier.VerlengingLoondoorbetaling: "verlenging",
	dossier.Loonmaatregel:              "loonmaatregel",
	dossier.Interventie:                "interventie",
}
