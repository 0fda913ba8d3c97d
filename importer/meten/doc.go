// Meten measures how well papers are recognised.
//
//	go run ./importer/meten                 the corpus in korpus
//	go run ./importer/meten MAP...          dossiers: folders with docs and truth.json
//
// # The corpus
//
// A file in korpus is one paper in plain text under a short heading: what it is, its date,
// the first sick day it names, who signed. It was written apart from the recognisers, in
// many styles, and two in five papers are marked "deel: blind". Weights and rules may be set
// on the other part (stel); the blind part only tells whether that generalises. So -fouten
// shows the mistakes in the stel part only.
//
//	soort: probleemanalyse
//	ook goed: terugkoppeling-spreekuur      (optional)
//	datum: 2024-03-14                       (or: geen)
//	precisie: maand                         (optional; dag when absent)
//	ook datum: 2024-03-15                   (optional)
//	ezd: 2024-02-05                         (optional: the paper names it)
//	ziek sinds: 2024-02-05                  (optional: only known from the rest of the dossier)
//	bestand: PA wk6.pdf
//	ondertekend: werkgever ja, werknemer nee (optional)
//	deel: stel
//	---
//	the text; cells parted by a tab or two spaces, pages by a form feed
//
// The places of words are made up in such a page, so lay-out is not measured here. A dossier
// with real PDFs measures the whole way from bytes to dossier.
//
// # What is printed
//
// Per type the share that was found (recall) and the share of what got that name rightly
// (precision); the dates, first sick days and signatures; which types are mixed up; and
// whether a certainty of 0.9 is right nine times in ten.
package main
