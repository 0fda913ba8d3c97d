// Package dubbel recognises papers that are in a dossier twice although their bytes differ: a
// reprint, a scan beside the digital copy, a signed copy beside the unsigned one, a mail beside
// its print.
//
// # What makes two papers one
//
// Reports on two talks can share nine words out of ten, because both were written on the same
// form. What sets them apart is their dates and numbers. Two documents are one paper only when
// all of these hold:
//
//   - Type: the same, or one of them is of no known or certain type.
//   - Documentdatum: the same, when both have one. A paper without one must have the date of
//     the other somewhere, and more dates in common.
//   - Words: nearly all pairs of neighbouring words are the same. A scan is given room for the
//     errors of its reading.
//   - Dates and numbers: of two digital copies, those of the one are all in the other, and few
//     are added (a signature has a date). A scan may have misread some.
//
// Numbers of pages and moments of printing do not count.
//
// # What happens to them
//
// Nothing is dropped. One of the copies counts: the one with more signatures to be seen, then
// the more complete one, then the one that was not scanned. The others get DubbelVan, so that
// a reprint is not counted as a second talk, and a line in Dossier.Dubbelen.
package dubbel
