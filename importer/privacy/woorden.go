package privacy

import (
	"regexp"

	"dossiercheck/importer/zin"
)

// groep is a list of words of one kind with what one of them weighs.
type groep struct {
	aard   string
	weging float64
	want   *zin.Patroon
}

func los(s string) *regexp.Regexp { return regexp.MustCompile(`(?i)` + zin.Ruim(s)) }

var lijst = []groep{
	// names of diseases and disorders
	{"diagnose", 1, zin.Maak(`\b(hernia\w*( L\d( ?-? ?[LS]\d)?)?|burn-?out\w*|depressie(f|ve|s)?\b|depressieve (klachten|stoornis|episode)|bipolair\w*|schizofreni\w*|psychose\w*|psychotisch\w*|borderline\w*|ptss\b|posttraumatisch\w*|angststoornis\w*|paniekstoornis\w*|paniekaanval\w*|dwangstoornis|aanpassingsstoornis|persoonlijkheidsstoornis|eetstoornis|anorexia|boulimia|autis\w+|\badhd\b|fibromyalgi\w*|reuma\w*|artrose\w*|artritis|jicht|osteoporose|scoliose|ischias|whiplash|hersenschudding|hersenletsel|hersenbloeding|beroerte|herseninfarct|\btia\b|\bcva\b|epilepsie\w*|parkinson|alzheimer|dementie|multiple sclerose|\bMS\b diagnose|migraine\w*|hartinfarct|hartfalen|hartritmestoornis\w*|boezemfibrilleren|hypertensie|trombose|longembolie|copd|astma\w*|longontsteking|long ?covid|post-?covid|tumor\w*|kanker|borstkanker|darmkanker|prostaatkanker|huidkanker|longkanker|carcinoom\w*|melanoom|leukemie|lymfoom|lymfeklier\w*|metastase\w*|uitzaaiing\w*|diabetes|suikerziekte|schildklier\w*|crohn|colitis|prikkelbare darm|maagzweer|hepatitis|nierfalen|nierstenen|endometriose|miskraam|postnatale depressie|\bhiv\b|lyme|\bme/cvs\b|chronische vermoeidheid\w*|vermoeidheidssyndroom|slaapapneu|narcolepsie|insomnie|tinnitus|meniere|glaucoom|netvlies\w*|hernia nuclei|carpale? ?tunnel\w*|tenniselleboog|golferselleboog|frozen shoulder|slijmbeursontsteking|peesontsteking|tendinitis|meniscus\w*|kruisband\w*|gescheurde (spier|pees|achillespees|band)|botbreuk|(enkel|heup|pols|been|arm|rib|schouder|sleutelbeen|rug|wervel)(breuk|fractuur)\w*|fractuur|gebroken (been|arm|pols|enkel|heup|rib|ribben|schouder|voet|hand|vinger|sleutelbeen|wervel)|amputatie|verslaving\w*|alcoholisme|alcoholverslav\w*|drugsverslav\w*|suïcid\w*|zelfmoord\w*|overspannen(heid)?|stressstoornis|oververmoeid\w*|somatisch\w* symptoom\w*|icd-?10|dsm-?(iv|v|5)|cas-?code)\b`)},
	{"diagnose", 1, zin.Maak(`\b(gediagnosticeerd|diagnose (is|luidt|gesteld|:))\b`)},
	// medicines
	{"medicijn", 1, zin.Maak(`\b(oxycodon|morfine|tramadol|fentanyl|codeïne|diclofenac|naproxen|ibuprofen|prednis(on|olon)|cortison\w*|methotrexaat|sertraline|citalopram|escitalopram|paroxetine|fluoxetine|venlafaxine|mirtazapine|amitriptyline|nortriptyline|lithium|quetiapine|olanzapine|oxazepam|diazepam|lorazepam|temazepam|zolpidem|methylfenidaat|ritalin|concerta|pregabaline|gabapentine|metoprolol|bisoprolol|enalapril|lisinopril|amlodipine|simvastatine|atorvastatine|metformine|insuline|tamoxifen|levothyroxine|omeprazol|pantoprazol|antidepressiv(a|um)|antipsychotic\w*|antibiotica|bloedverdunners?|slaappillen|slaapmedicatie|kalmeringsmiddel\w*|pijnstillers?|pijnmedicatie|chemokuur|chemo|chemotherapie|immunotherapie|hormoontherapie|bestraling(en)?|bestraald|radiotherapie|dialyse|infuus|injecties? in)\b`)},
	{"medicijn", 0.85, zin.Maak(`\b(gebruikt|slikt|neemt|krijgt|slik|gebruik|bijwerking(en)? van|instellen op|afbouwen van|andere|nieuwe|zware) (\w+ )?(medicatie|medicijn(en)?|geneesmiddel(en)?)\b|(medicatie|medicijnen) (gebruikt|wordt (aangepast|opgebouwd|afgebouwd)|slaat)`)},
	{"medicijn", 0.3, zin.Maak(`\b(medicatie|medicijn(en)?|geneesmiddel(en)?)\b`)},
	// operations and treatment
	{"behandeling", 0.85, zin.Maak(`\b(geopereerd|operatie(s|datum)?|(rug|hart|knie|heup|schouder|buik|maag|kijk|spoed)operatie|chirurgische ingreep|bypass|stent|(hart)?katheterisatie|prothese|nieuwe (heup|knie)|ziekenhuisopname|opgenomen (in|op) (het|een|de) (ziekenhuis|kliniek|inrichting|ggz\w*)|opname in (een|het|de)|revalidatie(traject|centrum|kliniek|arts|programma)?|emdr|cognitieve gedragstherapie|gedragstherapie|psychotherapie|traumatherapie|groepstherapie|relatietherapie|dagbehandeling|ggz-?(behandeling|instelling|traject)?|afkick\w*|ontwenning\w*|pijnpoli\w*|pijnrevalidatie|schematherapie|mindfulness ?training)\b`)},
	{"behandeling", 0.55, zin.Maak(`\b(fysio(therapie)?|manuele therapie|therapie(ën|sessies?)?|onder behandeling (van|bij|voor)|behandeling (bij|van|voor) (de |een |haar |zijn |het )|ziekenhuis|mri(-?scan)?|ct-?scan|echo|röntgen\w*|bloedonderzoek|biopsie|medisch(e)? onderzoek(en)?|ingreep|kuur|scan)\b`)},
	// those who treat
	{"behandelaar", 0.7, zin.Maak(`\b(neurochirurg|neuroloog|cardioloog|oncoloog|psychiater|orthopeed|orthopedisch chirurg|chirurg|internist|reumatoloog|longarts|dermatoloog|uroloog|gynaecoloog|kno-?arts|oogarts|mdl-?arts|radioloog|endocrinoloog|nefroloog|hematoloog|traumatoloog|revalidatiearts|plastisch chirurg|pijnspecialist|anesthesist|geriater|sportarts)\b`)},
	{"behandelaar", 0.45, zin.Maak(`\b(psycholoog|psychologe|psychotherapeut|poh-?ggz|huisarts\w*|fysiotherapeut\w*|manueel therapeut|specialist in het|medisch specialist|behandelend (arts|specialist)|osteopaat|chiropractor|haptonoom|diëtist|logopedist|ggz)\b`)},
	// complaints
	{"klacht", 0.8, zin.Maak(`\b(rug|nek|schouder|knie|heup|pols|arm|elleboog|hand|voet|enkel|been|maag|darm|buik|hart|long|hoofd|spier|gewrichts|pees|zenuw|bekken|onderrug|borst|keel|oor|oog|huid)-? ?(klachten|pijn(en)?)\b|\bpijn(klachten)? (in|aan|op|bij) (de|het|zijn|haar|mijn) (\w+ )?(rug|nek|schouders?|knie(ën)?|heup|pols|arm(en)?|elleboog|hand(en)?|voet(en)?|enkel|benen|been|maag|buik|borst|hoofd|gewrichten|spieren)|\b(last van|pijn aan) (zijn|haar|mijn|de|het) (rug|nek|schouders?|knie|heup|pols|arm|hand|voet|enkel|been|maag|hart|hoofd)\b|\b(psychische|psychiatrische|depressieve|neurologische|cardiale|somatische|lichamelijke|burn-?out|angst|paniek|stress|spannings|vermoeidheids|concentratie|slaap|geheugen|stemmings|overgangs|zwangerschaps)-? ?klachten\b`)},
	{"klacht", 0.65, zin.Maak(`\b(slaapt slecht|slecht slapen|slapeloos\w*|huilbuien|duizelig\w*|flauwgevallen|hyperventil\w*|hartkloppingen|benauwd\w*|koorts|misselijk\w*|braken|uitgezakt|verlamming\w*|tintelingen|uitval van (het|de|een) (been|arm)|somber(heid)?|neerslachtig\w*|paniek|zwanger|bevallen van|griep|buikgriep)\b`)},
	{"klacht", 0.3, zin.Maak(`\b(pijn|uitgeput|klachten)\b`)},
}

// vrij are words of work and of helping at work that hold a medical word.
var vrij = los(`^\W*(arbeids|bedrijfs|a&o|a en o)[- ]?(psycholo\w+|fysio\w*|therapeut\w*|arts\w*)\W*$`)

var (
	// persoon tells that the sentence is about somebody: the employee in the papers of the case.
	persoon    = los(`\b(werknemer|werkneemster|medewerker|medewerkster|betrokkene|cliënte?|kandidaa?te?|mevrouw|meneer|de heer|dhr|mw|hij|zij|ze|hem|zijn|haar|ik|mijn|me|mij|u|uw|je)\b`)
	persoonKop = los(`besproken|verslag|situatie|voortgang|toelichting|reden|oorzaak|bevindingen|visie|gezondheid|verloop|mening|klachten`)
	// werk takes weight away: patients, departments, tasks, training, other people, folders.
	werk = los(`\b(patiënten|patienten|cliënten|clienten|bewoners|bewoner|zorgvragers|leerlingen|kinderen|gasten|huisartsen(praktijk|post)|poli(kliniek)?|afdeling|verpleegafdeling|apotheek|apotheker|ziekenhuis(vervoer)?[ ,:]+(\w+ ){0,3}(balie|receptie|medewerker|functie|vacature|sollicit\w*)|taken|functie-?eisen|werkzaamheden|werkzaam (als|bij|in)|verzorging|transfers|toedienen|uitzetten|delen|medicatieronde\w*|medicijnkast|medicatie(lijst|beleid)|rondes?|diploma|opleiding|cursus|training|certificaat|mbo|hbo|vacature\w*|sollicit\w*|branche|sector|zoekprofiel|beroep(en)?|bhv|ehbo|aed|protocol|verzuimprotocol|collega'?s?|geneeskund\w*|kraam\w*|stichting|b\.?v\.?|ziekenhuisvervoer|thuiszorg|planner ziekenvervoer|klachten(regeling|procedure|commissie|behandeling|afhandeling)|(klacht|klachten) (over|indienen)|klant\w*|een klacht|echo van|scan(nen|ner|t|de)|dienstauto|vader|moeder|echtgeno\w+|partner|kind|zoon|dochter|griepgolf|griepprik|zwanger(schaps)?(verlof|schap)?[^.]{0,30}(vangnet|nee|ja/nee)|vangnet|no-?risk)\b`)
	// bezit is said of somebody who has or gets what follows; derden are the people at work.
	bezit   = los(`\b(heeft|had|kreeg|krijgt|lijdt|kampt|vertel\w*|wegens|vanwege|door (zijn|haar|mijn)|wordt|werd|is (gisteren|vorige week|op)|slikt|gebruikt|last van|ik heb|hersteld van|herstellende van)\b`)
	derden  = los(`\b(patiënten|patienten|patiënt|cliënten|clienten|bewoners?|zorgvragers?|leerlingen|klanten|gasten|reizigers|huurders)\b`)
	werkKop = los(`functie|taken|werkervaring|arbeidsverleden|opleiding|loopbaan|werkverleden|zoekprofiel|sollicitat|organisatie|bekwaamheden|privacy|klachten(regeling)?$|belasting in de functie|wie zijn wij|over ons`)
	// geenGegeven is a sentence that says that nothing medical is told.
	geenGegeven = los(`\b(geen|niet)\b[^.]{0,60}\b(medische (gegevens|informatie|inhoud|zaken|vragen|belemmering\w*|reden)|diagnos\w+|aard of oorzaak|oorzaak of aard)|(medische (gegevens|informatie)|diagnose)\b[^.]{0,60}\b(niet|geen|vertrouwelijk|beroepsgeheim|alleen|uitsluitend)|beroepsgeheim|medisch geheim|medische informatie (hoort|gaat|is)|mag (ik|u|de werkgever)? ?niet (vragen|vastleggen)|schrijft? u? ?(hier )?geen`)
	ontkend     = los(`\b(geen|niet|nooit|zonder)\s+(sprake van\s+)?(een\s+)?(\p{L}+\s+)?$`)
	misschien   = los(`\b(zoals (bijvoorbeeld )?|bijvoorbeeld|denk aan|kan worden|eventueel|of|indien|mocht|bij (ziekte|griep|klachten)|als u)\b`)
)
