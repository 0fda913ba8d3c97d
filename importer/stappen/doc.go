// Package stappen reads from one document which steps of the re-integration it advises, which
// it says were taken or left out, and what it shows of capacity (does the FML still hold), of
// the content of track 2 and of stagnation.
//
// It works on sentences (zin.go): text is read on over the ends of lines within its column or
// cell. A sentence is on a step when it names it, and advises it when whoever speaks advises,
// the sentence is put as an advice (a verb, an imperative, a heading), and is no condition, no
// question, no denial and no look back. Nothing is read into silence: no observation means
// "not found".
//
// Sentences that an arbodienst prints in every letter are kept here too; who has all documents
// at hand leaves them out.
package stappen
