package proef

import (
	"fmt"
	"strings"
)

// zinnen are the sentences of which running text is made; %d is a small number, %s a date.
var zinnen = strings.Split(strings.TrimSpace(`
Werknemer heeft zich op %s ziek gemeld wegens klachten die het werken onmogelijk maken.
De bedrijfsarts acht een opbouw van %d uur per week haalbaar, mits de taken worden aangepast.
Tijdens het gesprek is besproken welke werkzaamheden thuis verricht kunnen worden.
Er is sprake van beperkingen in het persoonlijk en sociaal functioneren.
Het tillen van voorwerpen zwaarder dan %d kilogram wordt voorlopig afgeraden.
Werkgever onderzoekt of er binnen de eigen organisatie ander passend werk is.
De volgende afspraak staat gepland op %s om half tien in de ochtend.
Werknemer geeft aan dat de behandeling bij de fysiotherapeut goed verloopt.
Het plan van aanpak wordt bijgesteld zodra de nieuwe mogelijkheden bekend zijn.
Een arbeidsdeskundige zal beoordelen of terugkeer in de eigen functie te verwachten is.
Beide partijen hebben kennisgenomen van het advies en stemmen ermee in.
Vanaf week %d zal het aantal uren stapsgewijs worden verhoogd.
De prognose is gunstig; volledig herstel wordt binnen enkele maanden verwacht.
Mocht de situatie wijzigen, dan neemt u contact op met uw casemanager.
Het inzetbaarheidsprofiel laat zien dat zittend werk langer dan %d uur achtereen belastend is.
Op %s is een verslag gemaakt van de evaluatie van het tweede spoor.
Uit het onderzoek blijkt dat de belastbaarheid de komende periode niet wezenlijk zal toenemen.
Wij verzoeken u dit formulier ondertekend te retourneren voor %s.
De functie van magazijnmedewerker omvat orderpicken, laden, lossen en administratie.
Zij werkt momenteel drie ochtenden per week boventallig op de afdeling klantenservice.
Hij kan geen diensten draaien in de avond of in het weekend.
Traplopen, knielen en bukken zijn slechts beperkt mogelijk.
Voor vragen over deze brief kunt u bellen met ons kantoor in Zutphen.
De kosten van het traject bedragen € %d.250 exclusief btw.
`), "\n")

var maanden = []string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"}

func (t *toeval) datum() string {
	d, m, j := 1+t.n(28), 1+t.n(12), 2022+t.n(4)
	switch t.n(3) {
	case 0:
		return fmt.Sprintf("%02d-%02d-%d", d, m, j)
	case 1:
		return fmt.Sprintf("%d/%d/%d", d, m, j)
	}
	return fmt.Sprintf("%d %s %d", d, maanden[m-1], j)
}

func (t *toeval) zin() string {
	z := kies(t, zinnen)
	switch {
	case strings.Contains(z, "%s"):
		return fmt.Sprintf(z, t.datum())
	case strings.Contains(z, "%d"):
		return fmt.Sprintf(z, 2+t.n(18))
	}
	return z
}

func (t *toeval) alinea(n int) string {
	var b []string
	for range n {
		b = append(b, t.zin())
	}
	return strings.Join(b, " ")
}

var (
	namen    = []string{"M. van der Linden", "J. Hoekstra", "A.B. Yildirim", "S. de Groot", "P. Jansen-Bakker", "F. el Amrani", "L. Vermeulen", "K. Nguyen"}
	bedrijf  = []string{"Transportbedrijf Veldzicht B.V.", "Bakkerij De Korenaar", "Stichting Zorggroep Merwe", "Installatietechniek Oostdam", "Groothandel Polderzon B.V."}
	functies = []string{"magazijnmedewerker", "verpleegkundige", "administrateur", "planner", "monteur", "kok", "chauffeur"}
	vragen   = []string{
		"Is de werknemer inmiddels volledig hersteld?", "Is het plan van aanpak bijgesteld?", "Zijn de gemaakte afspraken nagekomen?",
		"Is er passend werk aangeboden?", "Is werkgever eigenrisicodrager?", "Heeft u een deskundigenoordeel aangevraagd?",
		"Is re-integratie in het tweede spoor nodig?", "Ontvangt werknemer een uitkering?", "Is er contact met de bedrijfsarts geweest?",
	}
	keuzes = []string{"Plan van aanpak", "Eerstejaarsevaluatie", "Bijstelling plan van aanpak", "Eindevaluatie", "Probleemanalyse", "Aangepast werk", "Scholing", "Werkplekaanpassing", "Anders, namelijk", "Loopbaanbegeleiding"}
	labels = []string{"Naam werknemer", "Geboortedatum", "Burgerservicenummer", "Functie", "Naam werkgever", "Eerste ziektedag", "Datum gesprek", "Contracturen", "Telefoonnummer", "Casemanager"}
)

func (t *toeval) waarde(label string) string {
	switch label {
	case "Naam werknemer", "Casemanager":
		return kies(t, namen)
	case "Naam werkgever":
		return kies(t, bedrijf)
	case "Functie":
		return kies(t, functies)
	case "Burgerservicenummer":
		return fmt.Sprintf("99999%04d", t.n(10000))
	case "Contracturen":
		return fmt.Sprintf("%d,0 uur per week", 12+t.n(29))
	case "Telefoonnummer":
		return fmt.Sprintf("06-%08d", t.n(100000000))
	}
	return t.datum()
}
