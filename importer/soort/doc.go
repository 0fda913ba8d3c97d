// Package soort tells what kind of paper a document is.
//
// Herken looks at the pages of one document and weighs evidence. What counts as evidence is
// data: the tables in the folder tabel, one for each family of papers, are embedded and read
// at start-up. A signal has a kind (where to look), a weight in log-odds (how much it says for
// or against the type) and the words to look for.
//
// # From page to text that forgives
//
// Papers are scanned, hyphenated and typed by hand. Text and table are therefore folded in
// the same way (vouw.go): case, accents, spaces and punctuation go, and characters that OCR
// mixes up (0/O, 1/l/I, rn/m) become one. "Re-integratie", "reïntegratie" and "relntegratie"
// are then the same, and so are "Plan van aan pak" and "PLAN VAN AANPAK". A pattern still has
// to begin and end at a word. Titles that are damaged further are found by edit distance.
//
// # From evidence to a type
//
// The weights of a type are added; Overig stands among the types with a fixed score, which is
// what a type has to beat. A softmax turns the scores into shares, and the share of the winner
// is its Zekerheid. When it is low the answer is Overig, with the candidates.
//
// A document is what it is, not what it mentions: titles are sought in the title zone, where a
// phrase counts less after a preposition ("brief over het plan van aanpak") or inside a
// sentence; of an e-mail thread only the newest message counts, and its subject hardly.
package soort
