package datum

import (
	"dossiercheck/checker/dossier"
	"dossiercheck/importer/woord"
)

// aard is what a date is the date of, finer than dossier.Rol: the choice of a document's own
// date needs to tell a report's date from that of its concept or of the order for it.
type aard int

const (
	onbekend aard = iota
	kaal          // a label that says no more than "Datum"
	geboren
	ziektedag    // first day of sickness
	ziekmelding  // "Datum ziekmelding": the notice, often but not always the first day
	melding      // the notice itself: "Datum van melding"
	spreekuur    //
	vorig        // an earlier spreekuur, talk or report
	volgend      // a next appointment or planned step
	gesprek      //
	ondertekend  // signature
	rapport      // "Datum rapportage"
	concept      //
	opgesteld    // drawn up, filled in
	onderzoek    // of an arts or arbeidsdeskundige
	eigenStuk    // the label names the type of this document: "Datum FML" on an FML
	anderStuk    // the label names another document
	opdracht     //
	aanmelding   //
	verzonden    //
	ontvangen    //
	ingediend    //
	mailkop      // date in the header of an e-mail
	kop          // head of a letter: "Utrecht, 3 mei 2025"
	slot         // name and date, or a bare date, at the very end
	titel        // in the title of the document
	rij          // a dated row of a table or list
	periode      //
	betaald      //
	geldigVanaf  //
	geldigTot    //
	uiterste     //
	start        // a planned or real start, of what is not said
	startSpoor2  //
	einde        //
	inDienst     //
	herstel      //
	hervatting   //
	versie       // of the text itself: a protocol, a job description
	formversie   // of a blank form or template
	vastgesteld  //
	afgedrukt    // print, scan, upload, stamp of arrival
	wet          // of a law, rule or ruling
	nummer       // beside a number that is no date
	loopbaan     // career, diplomas
	vandaagDatum // "vandaag, 12 mei 2026"
)

// rollen gives the public role of each aard; one that is missing is RolOverig.
var rollen = map[aard]dossier.Rol{
	geboren: dossier.RolGeboortedatum, ziektedag: dossier.RolEersteZiektedag, ziekmelding: dossier.RolEersteZiektedag,
	spreekuur: dossier.RolSpreekuur, volgend: dossier.RolVolgendeAfspraak, gesprek: dossier.RolGesprek,
	ondertekend: dossier.RolOndertekening, anderStuk: dossier.RolVerwijzing, vorig: dossier.RolVerwijzing,
	uiterste: dossier.RolUiterste, geldigTot: dossier.RolUiterste, startSpoor2: dossier.RolStartSpoor2,
	herstel: dossier.RolHerstel, hervatting: dossier.RolWerkhervatting, concept: dossier.RolVerwijzing,
}

// duiding is a rule that gives words beside a date their meaning. sterkte (0-1) says how sure
// the words alone make it. ver is the number of words that may stand between them and the
// date. stuk is the document type that the words name.
type duiding struct {
	aard    aard
	p       woord.Patroon
	sterkte float64
	ver     int
	stuk    dossier.Soort
}

func d(a aard, sterkte float64, ver int, patronen ...string) []duiding {
	var uit []duiding
	for _, p := range patronen {
		uit = append(uit, duiding{aard: a, p: woord.Lees(p), sterkte: sterkte, ver: ver})
	}
	return uit
}

func s(stuk dossier.Soort, patronen ...string) []duiding {
	uit := d(anderStuk, 0.76, 3, patronen...)
	for i := range uit {
		uit[i].stuk = stuk
	}
	return uit
}

func samen(lijsten ...[]duiding) (uit []duiding) {
	for _, l := range lijsten {
		uit = append(uit, l...)
	}
	return uit
}

// duidingen are looked up in the words to the left of a date and in its label. More groups in
// a pattern weigh more, distance weighs less.
var duidingen = samen(
	d(kaal, 0.35, 2, "datum", "date", "dagtekening", "dd"),
	d(kaal, 0.45, 2, "datum document|formulier", "datum plaats", "datum brief|vandaag"),
	d(geboren, 0.9, 3, "geboren", "geb", "geboorte*", "gebdatum", "geboren te|in"),
	d(ziektedag, 0.85, 4, "eerste|1e|1ste|1|le|1ee ziekte*|verzuim*|ziek|ziekdag*|ao|arbeidsongeschik*|ongeschikt*|uitval*|aodag !laatste|werkdag|wia|einde",
		"ezd", "ead", "datum ezd", "start|aanvang|begin|ingang|ingangs|ontstaan verzuim|ziekte|arbeidsongeschikt*|ziekteverlof|uitval !evaluatie",
		"eerste|1e dag arbeidsongeschikt*|ongeschikt*|ziekte|verzuim"),
	d(ziektedag, 0.72, 6, "uitgevallen", "uitval* !dienst", "ziek|arbeidsongeschikt|ziekgemeld|afwezig|ziekte|verzuim sinds|vanaf|per", "ziek gemeld|meldde|meldt per|op|vanaf|met|sinds !uwv|verzekeraar|beter|hersteld",
		"ziekgemeld !uwv|verzekeraar", "viel|valt|gevallen uit", "werd|bent|geworden|raakte|is ziek"),
	d(ziekmelding, 0.75, 3, "ziekmeld* !week|42e|uwv|42", "datum|eerste ziekmeld* !week|42e|uwv|42", "ziekmeldings*"),
	d(melding, 0.72, 3, "datum melding !herstel*|ziek*", "meldings*", "gemeld op|door !ziek|hersteld|beter", "datum aangifte", "aangifte !wia", "datum gemeld"),
	d(spreekuur, 0.75, 4, "spreekuur*|*spreekuur", "consult*|*consult", "datum spreekuur*|consult*|*consult|*spreekuur", "contactdatum|contact datum bedrijfsarts|arts"),
	d(vorig, 0.85, 4, "vorig*|laatste|eerder*|voorgaand* spreekuur*|consult*|gesprek*|afspraak|contact*|evaluatie*|rapport*|bezoek|advies", "vorig*|voorgaand*"),
	d(volgend, 0.9, 5, "volgend*|vervolg*|eerstvolgend*|nieuw*|nieuwe afspraak*|spreekuur*|consult*|evaluatie*|gesprek*|contact*|communicatie|moment|overleg|beoordeling|bezoek|datum|rapport*|rapportage*",
		"vervolg !vervolgens", "eerstvolgend*", "vervolgspreekuur*|vervolgconsult*|vervolgafspraak*|vervolgcontact*|vervolggesprek*|herbeoordeling|evaluatiemoment*", "volgende", "gepland*|ingepland|plannen|agenda", "heronderzoek", "terug|weer zie|ziet|zien"),
	d(gesprek, 0.72, 4, "gesprek*|*gesprek", "datum gesprek*|*gesprek|bespreking|overleg|bijeenkomst|bezoek", "bespreking|besproken|overleg|bijeenkomst|vergadering|driegesprek|evaluatiegesprek|voortgangsgesprek|huisbezoek|smo|smt", "evaluatie|evaluatiedatum datum", "datum week", "contact|contactmoment*|contacten", "datum contact*"),
	d(ondertekend, 0.85, 4, "ondertekening", "ondertekend", "getekend", "handtekening*", "teken datum", "paraaf", "akkoord*", "gezien voor", "instemming", "signed|ondertekend|validated by|digitaal|elektronisch", "ondertekenings*"),
	d(rapport, 0.72, 3, "datum rapport*|verslag*|rapportage*", "rapport*|rapportage*|verslag*|*verslag|*rapport|*rapportage !concept*|periode", "verslag* datum", "datum eindrapport*|voortgangsrapport*|tussenrapport*|maandrapport*"),
	d(rapport, 0.85, 3, "definitief|definitieve|def rapport*|rapportage*|versie|datum"),
	d(concept, 0.95, 4, "concept*"),
	d(opgesteld, 0.78, 4, "opgesteld", "opgemaakt", "opmaak", "opstel*", "invul*|ingevuld", "gemaakt|aangemaakt|samengesteld|vastgelegd|geschreven|opmaken datum|op|dd", "aldus", "dagtekening", "gedaan te", "opgave datum", "samengesteld", "afgesproken", "overeengekomen", "opgave"),
	d(onderzoek, 0.7, 3, "onderzoek*|*onderzoek", "datum onderzoek*|beoordeling*|beoordeeld|oordeel|keuring", "beoordeling* !verslag|volgend*", "beoordeeld|onderzocht", "peildatum|peil"),
	d(opdracht, 0.75, 3, "datum opdracht*", "opdracht*", "aanvraag* !wia"),
	d(aanmelding, 0.75, 3, "aanmeld*|aangemeld", "registratie*", "verwijs*|verwezen datum|op"),
	d(verzonden, 0.75, 3, "verzonden|verzend*|verstuurd|verstuur*", "sent|date", "verzonden op"),
	d(ontvangen, 0.6, 3, "ontvangen|ontvangst*"),
	d(ingediend, 0.78, 3, "ingediend|ingestuurd|indien*|aangeboden|doorgegeven"),
	d(periode, 0.7, 3, "periode*|tijdvak*|jaaropgave|jaaropgaaf|kalenderjaar|boekjaar|jaar|loontijdvak|maand|behandelperiode|verslagperiode|rapportageperiode|week|looptijd"),
	d(betaald, 0.78, 3, "betaal*|uitbetaal*|uitbetaling|betaling|valuta|verloning*"),
	d(geldigVanaf, 0.75, 3, "geldig vanaf|per|met", "geldend", "ingang* !verzuim|ziekte", "ingaande", "met ingang"),
	d(geldigTot, 0.9, 3, "geldig tot|tm|t", "vervalt|vervaldatum|verval|verloopt|verstrijkt|houdbaar*"),
	d(uiterste, 0.9, 4, "uiterlijk*", "uiterste", "deadline", "voor|vóór dien|inleveren|insturen|aanvragen", "inlever*", "bezwaar*", "termijn*", "bedenktermijn"),
	d(start, 0.6, 3, "start*|aanvang*|begin*|gestart|begonnen", "per|vanaf|sinds|sedert"),
	d(startSpoor2, 0.85, 5, "start*|aanvang*|begin*|gestart|ingezet|gestarte|begonnen|inzet|ingang spoor|traject|2e|tweede !eerste|1e|opbouw|einde",
		"spoor|traject start*|vanaf|sinds|per|loopt|gestart !eerste|1e|1|opbouw|afgerond"),
	d(einde, 0.75, 4, "eind*|einde*|afloop|beeindig*|tot", "einde|eind datum|dienstverband|wachttijd|loondoorbetaling|traject|contract", "eerste|mogelijke wia"),
	d(inDienst, 0.9, 5, "dienst in|sinds|datum", "indienst*|dienstverband|dienstbetrekking|aanstelling", "functie sinds|vanaf", "werkzaam|werkt sinds|vanaf|per"),
	d(inDienst, 0.9, 3, "uit dienst"),
	d(herstel, 0.8, 4, "herstel*|hersteld|betermeld*|beter|arbeidsgeschikt !prognose|verwacht*", "herstel* datum|per|op|vanaf|gemeld"),
	d(hervatting, 0.8, 4, "hervat*|werkhervatting|opbouw*|urenopbouw", "start opbouw*|hervat*|werkhervatting|baliewerk|werkzaamheden"),
	d(versie, 0.9, 3, "versie*", "revisie|rev"),
	d(formversie, 0.95, 3, "formulierversie|template|sjabloon|modelversie|release|formversie", "formulier|model versie*"),
	d(vastgesteld, 0.75, 3, "vastgesteld|vaststelling*|herzien*|actualisatie|geactualiseerd"),
	d(afgedrukt, 1.0, 4, "afgedrukt|geprint|print*|afdruk*|uitdraai|gedownload|download*|geexporteerd|export*|geupload|upload*|ingescand|gescand|scan*|ingekomen|binnengekomen|poststempel|geopend|geraadpleegd|bijgewerkt|gegenereerd|opgeslagen|laatst"),
	d(wet, 0.95, 4, "wet|regeling|beleidsregel*|stb|stcrt|staatsblad|staatscourant|richtlijn*|verordening|crvb|rechtbank|rb|uitspraak|ecli|wvp|avg|werkwijzer|jurisprudentie|procesgang|leidraad", "besluit van|art|artikel !uw|ons|datum"),
	d(nummer, 0.95, 2, "kvk|bsn|burgerservice*|sofi*|nummer|nr|no|telefoon|telefoonnummer|telefoonnr|tel|iban|mobiel|fax|big|postcode|kenmerk|referentie|personeels*|loonheffing*|dossiernummer|polis*|rekening*|telnr|kvknr|klantnr|ref"),
	d(loopbaan, 0.8, 3, "diploma*|opleiding*|arbeidsverleden|werkervaring|loopbaan|cursus*|rijbewijs|school|certificaat"),
	d(vandaagDatum, 0.8, 2, "vandaag", "heden"),
	s(dossier.FML, "fml", "functionele mogelijkheden*", "functiemogelijkheden*"),
	s(dossier.Inzetbaarheidsprofiel, "izp|lab|bar|inzetbaarheidsprofiel|belastbaarheidsprofiel"),
	s(dossier.ArbeidsdeskundigRapport, "ad|arbeidsdeskundig* rapport*|rapportage*|onderzoek*|advies|datum|verslag", "adrapport*|arbeidsdeskundigonderzoek"),
	s(dossier.Probleemanalyse, "probleemanalyse !bijgesteld*|bijstelling|geactualiseerde", "oorspronkelijke probleemanalyse"),
	s(dossier.BijstellingPA, "bijgesteld*|bijstelling|geactualiseerde|gewijzigde probleemanalyse|pa"),
	s(dossier.PlanVanAanpak, "plan aanpak !bijgesteld*|bijstelling", "pva !bijgesteld*|bijstelling", "oorspronkelijk* plan"),
	s(dossier.BijstellingPvA, "bijgesteld*|bijstelling|gewijzigd plan|pva"),
	s(dossier.Spoor2Trajectplan, "trajectplan*", "integratieplan", "tp"),
	s(dossier.Spoor2Intake, "intake*"),
	s(dossier.Spoor2Offerte, "offerte*", "opdrachtbevestiging", "aanbieding"),
	s(dossier.Spoor2Voortgang, "voortgangsrapport*|vgr|tussenrapport*|maandrapport*"),
	s(dossier.Spoor2Eindrapport, "eindrapport*|eindverslag"),
	s(dossier.ActueelOordeel, "actueel oordeel"),
	s(dossier.Deskundigenoordeel, "deskundigenoordeel !aanvra*"),
	s(dossier.Eerstejaarsevaluatie, "eerstejaarsevaluatie|eerstejaars", "eerste|1e jaarsevaluatie|jaars"),
	s(dossier.Eindevaluatie, "eindevaluatie"),
	s(dossier.Evaluatie, "evaluatie|evaluatieverslag !volgend*|gepland*"),
	s(dossier.Gespreksverslag, "gespreksverslag"),
	s(dossier.Loonsanctie, "beschikking|beslissing|loonsanctie", "datum besluit|beslissing|beschikking|beslis*"),
	s(dossier.TerugkoppelingSpreekuur, "terugkoppeling*|spreekuurrapport*|spreekuurverslag", "advies|rapport* bedrijfsarts !intern"),
	s(dossier.Arbeidsovereenkomst, "arbeidsovereenkomst|arbeidscontract"),
	s(dossier.Correspondentie, "brief|mail|schrijven|email|bericht", "e mail"),
	s(dossier.Herstelmelding, "hersteldmelding|herstelmelding|betermelding"),
	s(dossier.Vaststellingsovereenkomst, "vaststellingsovereenkomst|vso"),
	s(dossier.Functieomschrijving, "functieomschrijving|functiebeschrijving|functieprofiel"),
	s(dossier.Opbouwschema, "opbouwschema|werkhervattingsschema|schema"),
	s(dossier.WIAAanvraag, "aanvraag wia"),
	s(dossier.Bekortingsverzoek, "bekortingsverzoek"),
)

// naDatum are meanings that the words after a date give it: "heeft zich op ... ziek gemeld".
// The second pattern, if any, has to be found in the words before.
var naDatum = []struct {
	aard     aard
	na, voor woord.Patroon
	sterkte  float64
}{
	{ziektedag, woord.Lees("ziek|ziekgemeld|ziekmeld* gemeld|meldde|ziekgemeld|melden"), woord.Lees("!uwv"), 0.8},
	{ziektedag, woord.Lees("uitgevallen|uitviel|uitgevalle"), woord.Patroon{}, 0.8},
	{ziektedag, woord.Lees("ziek"), woord.Lees("meld*|zich|sinds|is"), 0.72},
	{ziektedag, woord.Lees("ziek geworden|werd|raakte"), woord.Patroon{}, 0.8},
	{ziektedag, woord.Lees("uit"), woord.Lees("viel|valt"), 0.8},
	{ziektedag, woord.Lees("arbeidsongeschikt|ongeschikt"), woord.Lees("sinds|is|per|vanaf|op"), 0.72},
	{ziektedag, woord.Lees("eerste ziektedag|verzuimdag"), woord.Patroon{}, 0.7},
	{herstel, woord.Lees("hersteld|betergemeld|hersteldgemeld"), woord.Patroon{}, 0.75},
	{herstel, woord.Lees("beter gemeld|gemeld"), woord.Lees("zich|is|heeft"), 0.72},
	{spreekuur, woord.Lees("spreekuur*|consult* !volgend*|vervolg"), woord.Lees("!volgend*|vervolg*|gepland"), 0.68},
	{spreekuur, woord.Lees("gezien|gesproken|zag|bezocht|verscheen|sprak|onderzocht|bezoekt"), woord.Patroon{}, 0.66},
	{volgend, woord.Lees("weer|terug|gepland|ingepland|opnieuw|volgt|plaats zie|ziet|zien|gepland|ingepland|uitgenodigd|volgt|vindt|wordt|staat"), woord.Patroon{}, 0.7},
	{volgend, woord.Lees("weer|terug|opnieuw|nogmaals"), woord.Lees("zie|ziet|zien|spreek|spreken|spreekt|komt|kom|bel|bellen|evalueren|verwacht|bespreken"), 0.8},
	{startSpoor2, woord.Lees("gestart|begonnen|aangevangen|begint|start|ingezet|opgestart"), woord.Lees("spoor|traject !eerste|1e|1"), 0.8},
	{volgend, woord.Lees("terug|opnieuw|gepland|ingepland"), woord.Patroon{}, 0.66},
	{startSpoor2, woord.Lees("spoor|traject start*|gestart|begint|begonnen|ingezet|loopt|aangevangen"), woord.Patroon{}, 0.75},
	{startSpoor2, woord.Lees("spoor|traject tweede|2|2e|spoor"), woord.Lees("start*|begin*|beginnen|gestart"), 0.75},
	{hervatting, woord.Lees("hervat*|gestart|begonnen werk*|uren|uur|baliewerk|opbouw|hervat*"), woord.Patroon{}, 0.66},
	{inDienst, woord.Lees("dienst in"), woord.Patroon{}, 0.75},
	{ondertekend, woord.Lees("ondertekend|getekend|handtekening"), woord.Patroon{}, 0.75},
}
