// Package opslag keeps dossiers in one SQLite file on this machine.
//
// # What is kept
//
// Of each dossier: its name, what was read from the papers (dossier.Dossier), what a person
// entered (dossier.Invoer) and a row for the overview that the caller makes and reads (Kop).
// What a person entered is a chain of steps, each with who, when and what, and the whole
// Invoer after it; undoing moves back along the chain and throws nothing away.
//
// Of each file: what was read from it, by the hash of its bytes, so that it is not read
// again for another dossier, a second import or a better recogniser (Lezing). It is removed
// with the last dossier that uses it. Of each import that is not done: what is imported, and
// which files it has read, so that it can be taken up again (Inlezing).
//
// # Personal data
//
// Every personal byte, names included, passes through a Zegel before it reaches the file.
// The columns for it have type BLOB; all else is numbers, moments and hashes of files.
//
// # Safety
//
// A change is one transaction: after a crash or a power cut it is there wholly or not at
// all. Each change names the version of the dossier it was based on, so that a dossier that
// was removed or changed by another window gives ErrWeg or ErrGewijzigd instead of
// overwriting someone's work. Errors are of type *Fout: what happened and what to do, in
// Dutch.
package opslag
