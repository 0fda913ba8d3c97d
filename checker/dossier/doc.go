// Package dossier is the model that everything else speaks in: what was read from the papers
// of one sickness case, and what a person added.
//
// The importer fills it, the checker judges it, the report and the window show it. It holds
// data and the few operations that keep it consistent; it knows no files, clock, database or
// window.
//
// # Proof
//
// Nothing is stated without proof. A Bewijs names file and page and quotes the page's text
// to the letter. A Feit carries its value, where it came from (Status) and its proofs, and
// keeps values that contradict it instead of throwing them away.
//
// # Two hands
//
// What the program read (Document, Feiten) and what a person said (Invoer) are kept apart.
// Dossier.Met lays the second over the first, so that a correction survives reading
// the files again.
package dossier
