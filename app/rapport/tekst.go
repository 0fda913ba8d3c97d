package rapport

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"dossiercheck/checker/dossier"
	"dossiercheck/checker/oordeel"
)

// Tekst writes the verdict for reading in a terminal: plain Dutch, at most 100 columns, no
// colours or other control characters, so that it can be printed, mailed or read aloud.
// Each outcome has a sign and a word. The same report gives the same bytes.
func Tekst(w io.Writer, r oordeel.Rapport) error {
	t := &tekst{}
	t.kop(&r)
	t.oordeel(&r)
	t.eerst(&r)
	t.bevindingen(&r)
	t.documenten(&r)
	t.tijdlijn(&r)
	_, err := io.WriteString(w, t.b.String())
	return err
}

func (t *tekst) kop(r *oordeel.Rapport) {
	d := &r.Dossier
	t.regel(0, "Dossiercheck: oordeel per "+r.Peildatum.Nederlands()+" (kader "+r.KaderVersie+")")
	t.wit()
	t.veld("Werknemer", naamOf(d.Werknemer))
	t.veld("Werkgever", naamOf(d.Werkgever))
	ziek := d.EersteZiektedag.Waarde.Nederlands()
	switch d.EersteZiektedag.Status {
	case dossier.Strijdig:
		ziek += " (de stukken spreken elkaar tegen)"
	case dossier.Ingevoerd:
		ziek += " (ingevuld)"
	case dossier.Bevestigd:
		ziek += " (bevestigd)"
	}
	t.veld("Eerste ziektedag", ziek)
	if r.Ziekteweek > 0 {
		t.veld("Ziekteweek", fmt.Sprintf("%d op de peildatum", r.Ziekteweek))
	}
	t.veld("Einde wachttijd", r.EindeWachttijd.Nederlands())
	g := d.Omvang()
	t.veld("Gelezen", Omvang(g))
}

func (t *tekst) oordeel(r *oordeel.Rapport) {
	t.titel("Oordeel")
	t.alinea(0, "Risico op een loonsanctie: "+Niveauregel(r))
	t.alinea(0, r.Risico.Zin)
	t.wit()
	for _, x := range []struct {
		naam string
		r    oordeel.RouteRisico
	}{{"Administratief", r.Risico.Administratief}, {"Inhoudelijk", r.Risico.Inhoudelijk}} {
		t.hangend(2, 18, x.naam, strings.TrimSuffix(string(x.r.Niveau)+": "+x.r.Zin, ": "))
	}
	b := r.Risico.Bedrag
	bedrag := "niet te bepalen: het loon is niet bekend"
	if b.Laag > 0 || b.Hoog > 0 {
		bedrag = fmt.Sprintf("€ %s tot € %s bij een loonsanctie", duizend(b.Laag), duizend(b.Hoog))
	}
	t.hangend(2, 18, "Kosten", bedrag)
	for _, a := range b.Aannames {
		t.hangend(18, 2, "-", a)
	}
}

// Niveauregel gives the level of risk in capitals, with what must be known to read it right: a
// low risk says little as long as questions are open, and nothing without a first sick day.
func Niveauregel(r *oordeel.Rapport) string {
	niveau := strings.ToUpper(string(r.Risico.Niveau))
	open := r.Tel(oordeel.NietTeBepalen) + r.Tel(oordeel.ZelfBeoordelen)
	switch {
	case !r.EindeWachttijd.Bekend():
		return "NOG NIET TE BEOORDELEN; er is te weinig bekend, zie de bevindingen"
	case r.Risico.Niveau != oordeel.Laag || open == 0:
		return niveau
	}
	return fmt.Sprintf("%s, voor zover te beoordelen; %s open", niveau, aantal(open, "vraag staat", "vragen staan"))
}

// maxEerst is how many things to do stand above the findings; all of them stand below.
const maxEerst = 5

func (t *tekst) eerst(r *oordeel.Rapport) {
	acties := Acties(r)
	m, volgt := r.Volgende()
	if len(acties) == 0 && !volgt {
		return
	}
	t.titel("Eerst doen")
	for i, b := range acties[:min(maxEerst, len(acties))] {
		t.hangend(1, 3, fmt.Sprintf("%d.", i+1), Termijn(b, r)+": "+b.Herstel)
		t.alinea(4, "("+strings.Join(nietLeeg(b.Kop(), b.HerstelWie), "; ")+")")
	}
	if n := len(acties) - maxEerst; n > 0 {
		t.regel(1, fmt.Sprintf("en nog %d; zie de bevindingen", n))
	}
	if volgt {
		t.alinea(1, fmt.Sprintf("Volgende mijlpaal: %s, uiterlijk %s (ziekteweek %d).", m.Naam, m.Uiterlijk.Nederlands(), m.Week))
	}
}

// Acties gives the findings that ask for repair: those with a last useful day first, the
// nearest first, then those without; otherwise in the order of the report.
func Acties(r *oordeel.Rapport) []*oordeel.Bevinding {
	var uit []*oordeel.Bevinding
	for i := range r.Bevindingen {
		if b := &r.Bevindingen[i]; b.Uitkomst == oordeel.Tekort && b.Herstel != "" {
			uit = append(uit, b)
		}
	}
	slices.SortStableFunc(uit, func(a, b *oordeel.Bevinding) int {
		x, y := a.HerstelTot, b.HerstelTot
		if x.Bekend() != y.Bekend() {
			if x.Bekend() {
				return -1
			}
			return 1
		}
		return cmp.Compare(x, y)
	})
	return uit
}

// Termijn says until when a repair is of use, at the peildatum of the report.
func Termijn(b *oordeel.Bevinding, r *oordeel.Rapport) string {
	switch {
	case !b.HerstelTot.Bekend():
		return "zo snel mogelijk"
	case b.HerstelTot < r.Peildatum:
		return "zo snel mogelijk (had gekund tot en met " + b.HerstelTot.Nederlands() + ")"
	}
	return "uiterlijk " + b.HerstelTot.Nederlands()
}

func (t *tekst) bevindingen(r *oordeel.Rapport) {
	var tel []string
	for _, u := range oordeel.Uitkomsten {
		if n := r.Tel(u); n > 0 {
			tel = append(tel, fmt.Sprintf("%d %s", n, woord(u)))
		}
	}
	t.titel("Bevindingen")
	t.alinea(0, strings.Join(tel, ", "))
	for _, g := range oordeel.Groepen {
		eerste := true
		for i := range r.Bevindingen {
			if b := &r.Bevindingen[i]; b.Groep == g {
				if eerste {
					t.wit()
					t.regel(0, groepnaam(g))
					eerste = false
				}
				t.bevinding(b)
			}
		}
	}
}

func (t *tekst) bevinding(b *oordeel.Bevinding) {
	t.hangend(1, 2, teken(b.Uitkomst), b.Titel+": "+strings.ToUpper(woord(b.Uitkomst)))
	t.alinea(3, b.Bericht)
	if b.Uitkomst == oordeel.NietVanToepassing {
		return
	}
	if b.Antwoord != nil {
		t.hangend(3, 10, "Antwoord", strings.Join(nietLeeg(b.Antwoord.Reden, b.Antwoord.Door, b.Antwoord.Op.String()), "; "))
	}
	for _, x := range b.Bewijs {
		t.hangend(3, 10, "Bewijs", bewijsregel(x))
	}
	if len(b.Bewijs) == 0 {
		t.hangend(3, 10, "Gezocht", "in "+Omvang(b.Gezocht))
	}
	if len(b.Ontbreekt) > 0 {
		t.hangend(3, 10, "Ontbreekt", strings.Join(b.Ontbreekt, ", "))
	}
	if b.Uitkomst == oordeel.Tekort && b.Herstel != "" {
		t.hangend(3, 10, "Herstel", b.Herstel)
	}
	var bronnen []string
	for _, x := range b.Bronnen {
		bronnen = append(bronnen, Bronregel(x))
	}
	if len(bronnen) > 0 {
		t.hangend(3, 10, "Bron", strings.Join(bronnen, "; "))
	}
}

func (t *tekst) documenten(r *oordeel.Rapport) {
	t.titel("Documenten")
	for i := range r.Dossier.Documenten {
		d := &r.Dossier.Documenten[i]
		t.hangend(1, 12, Datumtekst(d.Documentdatum), d.Soort.Naam()+twijfel(d)+": "+vindplaats(d)+kopie(d))
	}
	for i := range r.Dossier.Uitgesloten {
		d := &r.Dossier.Uitgesloten[i]
		t.hangend(1, 12, "telt niet", d.Soort.Naam()+": "+vindplaats(d)+" ("+d.WaaromNiet+")")
	}
	for _, o := range r.Dossier.Onleesbaar {
		t.hangend(1, 12, "onleesbaar", o.Bestand+": "+o.Reden)
	}
	for _, x := range r.Dossier.Dubbelen {
		t.hangend(1, 12, "dubbel", Dubbelzin(&x))
	}
	if len(r.Dossier.Documenten)+len(r.Dossier.Uitgesloten)+len(r.Dossier.Onleesbaar) == 0 {
		t.regel(1, "geen")
	}
}

func (t *tekst) tijdlijn(r *oordeel.Rapport) {
	if len(r.Tijdlijn) == 0 {
		return
	}
	t.titel("Tijdlijn")
	for _, m := range r.Tijdlijn {
		var s string
		switch {
		case m.Gedaan.Bekend() && m.Uiterlijk.Bekend() && m.Gedaan > m.Uiterlijk:
			s = "✗ te laat: " + m.Gedaan.Kort() + ", " + m.Bestand
		case m.Gedaan.Bekend():
			s = "✓ gedaan: " + m.Gedaan.Kort() + ", " + m.Bestand
		case !m.Uiterlijk.Bekend():
			s = "– geen uiterste dag"
		case m.Uiterlijk < r.Peildatum:
			s = "✗ niet gevonden"
		default:
			s = "  komt nog"
		}
		t.hangend(1, 12, m.Uiterlijk.Kort(), m.Naam+" "+strings.TrimRight(strings.TrimSuffix(s, ", "), " "))
	}
}
