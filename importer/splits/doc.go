// Package splits cuts a file that holds several documents into page ranges.
//
// Dossiers come as scans of a whole folder or as prints that someone merged. Knip weighs, for
// every page boundary, what says that a new document begins there (a title of a known type at
// the top, "pagina 1", a block of labels with a date, an e-mail header, another page size or
// footer, a signature at the end of the page before) against what says that the page goes on
// (numbering that continues, a sentence or a numbered list that runs over, a heading of the
// same make as the other headings of the report). The sum decides; the strongest signals
// become the reason.
//
// A wrong cut is worse than a missed one: the halves of a report have no date and no
// signature. The threshold leans that way.
package splits
