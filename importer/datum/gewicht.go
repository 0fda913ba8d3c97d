package datum

import "dossiercheck/checker/dossier"

// gewichten say, per type of document, how well a date of each aard serves as the document's
// own date: 1 is the date that the contract asks for, below 0.3 it never serves. They follow
// the definition of documentdatum: the last signature for a form of two parties, the
// spreekuur for a terugkoppeling, the labelled date of a report (final over concept, never a
// later akkoord), the newest row of a list.
type gewichten map[aard]float64

// gewoon holds for every type, unless the type says otherwise.
var gewoon = gewichten{
	eigenStuk: 0.9, kaal: 0.8, rapport: 0.75, opgesteld: 0.75, kop: 0.75, mailkop: 0.7, verzonden: 0.65, ondertekend: 0.62,
	slot: 0.6, ingediend: 0.5, vandaagDatum: 0.5, gesprek: 0.4, titel: 0.5, melding: 0.4, spreekuur: 0.35, vastgesteld: 0.4,
	ontvangen: 0.35, onderzoek: 0.3,
}

var (
	vanTwee = gewichten{ondertekend: 1, slot: 0.8, eigenStuk: 0.75, opgesteld: 0.75, kaal: 0.72, gesprek: 0.6, kop: 0.55,
		vandaagDatum: 0.5, titel: 0.5, rapport: 0.6, verzonden: 0.4, mailkop: 0.35, vastgesteld: 0.4, melding: 0, spreekuur: 0}
	vanArts = gewichten{eigenStuk: 0.95, ondertekend: 0.92, opgesteld: 0.92, kaal: 0.85, slot: 0.85, rapport: 0.8, kop: 0.7,
		onderzoek: 0.66, spreekuur: 0.6, verzonden: 0.5, gesprek: 0.35, vandaagDatum: 0.6, titel: 0.5, vastgesteld: 0.5, mailkop: 0.4}
	vanBureau = gewichten{rapport: 1, eigenStuk: 0.97, opgesteld: 0.95, kaal: 0.8, kop: 0.72, slot: 0.7, titel: 0.62, ondertekend: 0.62,
		verzonden: 0.55, concept: 0.45, gesprek: 0.4, onderzoek: 0.35, vandaagDatum: 0.4, mailkop: 0.35, periode: 0.1}
	vanUWV = gewichten{kaal: 0.9, kop: 0.85, ingediend: 0.95, verzonden: 0.93, ontvangen: 0.9, eigenStuk: 0.8, melding: 0.7,
		ondertekend: 0.6, opgesteld: 0.7, slot: 0.5, mailkop: 0.6, titel: 0.4, ziekmelding: 0.3}
	vanRijen = gewichten{rij: 1, opgesteld: 0.5, kaal: 0.5, rapport: 0.5, kop: 0.45, titel: 0.4, periode: 0.32, mailkop: 0.4, ondertekend: 0.4, eigenStuk: 0.45}
)

// perSoort names the weights of each type; bij overrides single ones.
var perSoort = map[dossier.Soort]gewichten{
	dossier.PlanVanAanpak:              vanTwee,
	dossier.BijstellingPvA:             vanTwee,
	dossier.Evaluatie:                  vanTwee,
	dossier.Eerstejaarsevaluatie:       vanTwee,
	dossier.Eindevaluatie:              vanTwee,
	dossier.VerlengingLoondoorbetaling: vanTwee,
	dossier.Vaststellingsovereenkomst:  vanTwee,
	dossier.Arbeidsovereenkomst:        vanTwee,
	dossier.OordeelWerknemer:           vanTwee.met(gewichten{opgesteld: 0.9}),
	dossier.DeskundigenoordeelVraag:    vanTwee.met(gewichten{opgesteld: 0.9, ingediend: 0.95, verzonden: 0.9, ontvangen: 0.8}),

	dossier.Probleemanalyse:       vanArts,
	dossier.BijstellingPA:         vanArts,
	dossier.ActueelOordeel:        vanArts,
	dossier.MedischeInformatie:    vanArts,
	dossier.FML:                   vanArts.met(gewichten{onderzoek: 0.93, eigenStuk: 1, geldigVanaf: 0.5}),
	dossier.Inzetbaarheidsprofiel: vanArts.met(gewichten{onderzoek: 0.93, eigenStuk: 1, geldigVanaf: 0.5}),

	dossier.TerugkoppelingSpreekuur: {spreekuur: 1, vandaagDatum: 0.95, onderzoek: 0.75, gesprek: 0.72, eigenStuk: 0.75, kaal: 0.7,
		rapport: 0.62, kop: 0.62, opgesteld: 0.6, mailkop: 0.6, verzonden: 0.55, ondertekend: 0.58, slot: 0.55, titel: 0.6},

	dossier.ArbeidsdeskundigRapport: vanBureau,
	dossier.Spoor2Trajectplan:       vanBureau,
	dossier.Spoor2Zoekprofiel:       vanBureau,
	dossier.Spoor2Voortgang:         vanBureau.met(gewichten{gesprek: 0.5}),
	dossier.Spoor2Eindrapport:       vanBureau.met(gewichten{gesprek: 0.4}),
	dossier.Spoor2Intake:            vanBureau.met(gewichten{gesprek: 0.97, eigenStuk: 1, kaal: 0.85, aanmelding: 0, rapport: 0.9}),
	dossier.Spoor2Offerte:           vanBureau.met(gewichten{eigenStuk: 1, opdracht: 0.55, ondertekend: 0.65, kop: 0.85, titel: 0.75, kaal: 0.85, aanmelding: 0.5}),
	dossier.Interventie:             vanBureau,
	dossier.Mediation:               vanBureau.met(gewichten{ondertekend: 0.85, gesprek: 0.5}),

	dossier.UWV42Weken:         vanUWV,
	dossier.UWVWIABrief:        vanUWV.met(gewichten{ontvangen: 0.4}),
	dossier.WIAAanvraag:        vanUWV.met(gewichten{ondertekend: 0.9}),
	dossier.Deskundigenoordeel: vanUWV.met(gewichten{ontvangen: 0, rapport: 0.6, ingediend: 0, melding: 0}),
	dossier.Loonsanctie:        vanUWV.met(gewichten{ontvangen: 0, rapport: 0.6, ingediend: 0, melding: 0, verzonden: 0.8}),

	dossier.Logboek:               vanRijen,
	dossier.Sollicitatieoverzicht: vanRijen,
	dossier.Opbouwschema:          gewoon.met(gewichten{ondertekend: 0.9, opgesteld: 0.9, spreekuur: 0, gesprek: 0.35, rapport: 0.4}),

	dossier.Ziekmelding: gewoon.met(gewichten{melding: 1, verzonden: 0.8, ingediend: 0.8, ontvangen: 0.75, mailkop: 0.85, kaal: 0.9,
		ondertekend: 0.8, ziekmelding: 0.55, ziektedag: 0.5, gesprek: 0.3, spreekuur: 0}),
	dossier.Herstelmelding: gewoon.met(gewichten{melding: 1, verzonden: 0.8, ingediend: 0.8, ontvangen: 0.75, mailkop: 0.85, kaal: 0.9,
		ondertekend: 0.8, spreekuur: 0, herstel: 0.5}),
	dossier.Loonstrook: {betaald: 1, periode: 0.75, kaal: 0.9, rapport: 0.5, kop: 0.55, titel: 0.55, opgesteld: 0.6, eigenStuk: 0.6},
	dossier.Gespreksverslag: gewoon.met(gewichten{gesprek: 1, eigenStuk: 0.9, kaal: 0.85, opgesteld: 0.7, titel: 0.7, kop: 0.65,
		ondertekend: 0.6, vandaagDatum: 0.8, spreekuur: 0.4}),
	dossier.Correspondentie: gewoon.met(gewichten{mailkop: 1, kaal: 0.9, kop: 0.9, verzonden: 0.9, spreekuur: 0, gesprek: 0.2, onderzoek: 0,
		melding: 0.2, rapport: 0.4, ondertekend: 0.5, ontvangen: 0.4}),
	dossier.Loonmaatregel: gewoon.met(gewichten{kop: 0.95, kaal: 0.95, mailkop: 0.8, spreekuur: 0, gesprek: 0, onderzoek: 0, rapport: 0.3, melding: 0}),
	dossier.Bekortingsverzoek: gewoon.met(gewichten{kop: 0.95, kaal: 0.95, ingediend: 0.9, spreekuur: 0, gesprek: 0, onderzoek: 0,
		rapport: 0.3, ondertekend: 0.8}),
	dossier.Overig:              gewoon.met(gewichten{versie: 0.6, vastgesteld: 0.6}),
	dossier.Functieomschrijving: gewoon.met(gewichten{vastgesteld: 0.9, versie: 0.7, spreekuur: 0, gesprek: 0}),
	dossier.Reintegratieverslag: gewoon.met(gewichten{spreekuur: 0, gesprek: 0, onderzoek: 0, rapport: 0.5, ingediend: 0.8}),
}

// met gives a copy of g in which the values of bij replace or add to its own.
func (g gewichten) met(bij gewichten) gewichten {
	uit := make(gewichten, len(g)+len(bij))
	for a, w := range g {
		uit[a] = w
	}
	for a, w := range bij {
		uit[a] = w
	}
	return uit
}
