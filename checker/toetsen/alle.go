package toetsen

// Alle is the set of toetsen in UWV's order of judging: is the report complete, then the
// efforts in time, then our own questions about consistency. A new toets is one value in a
// file of its own and one line here.
var Alle = []Toets{
	probleemanalyseAanwezig,
	planVanAanpakAanwezig,
	eerstejaarsevaluatieAanwezig,
	eindevaluatieAanwezig,
	actueelOordeelAanwezig,
	oordeelWerknemerAanwezig,
	bijstellingenAanwezig,
	ondertekeningVolledig,
	visiePartijenAanwezig,
	administratieveGegevensVolledig,
	spoor2RapportagesAanwezig,
	belastbaarheidVastgelegd,

	bevredigendResultaat,

	spoor2Ingezet,
	spoor2Adequaat,
	belastbaarheidActueel,
	adviezenOpgevolgd,
	stagnatieDoorbroken,

	spoor1EigenWerkOnderzocht,
	spoor1AnderWerkOnderzocht,
	arbeidsconflictAangepakt,
	werknemerAangesproken,
	geenMogelijkhedenOnderbouwd,
	urenbeperkingOnderbouwd,
	arbeidstherapieBeperkt,
	casemanagerAangewezen,

	probleemanalyseTijdig,
	planVanAanpakTijdig,
	evaluatiesRegelmatig,
	spreekurenRegelmatig,
	tweeenveertigeWeekTijdig,
	eerstejaarsevaluatieTijdig,
	spoor2Tijdig,
	actueelOordeelTijdig,
	eindevaluatieTijdig,
	wiaAanvraagTijdig,

	eersteZiektedagConsistent,
	dossierZonderGaten,

	geenMedischeGegevens,
	uploadklaar,
}
