// Package toetsen holds the questions that UWV asks of a dossier and answers them.
//
// # A toets
//
// A toets is one value: its id, its place in UWV's order, its texts, its sources, the facts it
// cannot do without, and one function from the case to an outcome with proof. Each stands in a
// file of its own with its texts beside the rule (a file that is there and a file that is in
// time may share one). The list in alle.go is the whole set; nothing registers itself.
//
// # Outcomes
//
// A toets says voldaan only when the papers show it, tekort only when the papers show a lack
// or fail to show what must be there, niet-te-bepalen when a fact is missing or contradicted,
// niet-van-toepassing when the duty does not exist or is not due at the peildatum, and
// zelf-beoordelen when a person must weigh passages. It never says how bad a lack is; that is
// for package risico.
//
// # The motor
//
// Draai runs the list. It answers by itself where a needed fact is missing, where the sister
// toets already counted the same lack, where contradicting first sick days lead to different
// outcomes, and where a person gave an answer. Everything is a function of the dossier and the
// peildatum: no clock, no files.
package toetsen
