// Package feiten reads from one document what it says on the case: first day of sickness,
// names, functie, the views of both parties, usable capacity, other papers that it names and
// who signed it; and weighs what all documents say together (Samen).
//
// Every observation carries its proof and a certainty that depends on how it was said: a
// label with a value beside it is worth more than a sentence. Nothing is read into silence:
// no observation means "not found", an empty label is no value, and a signature that cannot
// be seen is not a missing one.
//
// Values are found as fields (velden.go): a label and what stands to its right, below it or
// after its colon, under the heading of its section. Labels are compared as combinations of
// words, so that "1.1 Voorletters en achternaam" and "Naam medewerker" both work.
package feiten
