// Package datum finds the dates on a page, says what each is the date of, and chooses the
// date of the document.
//
// # Finding
//
// One grammar (vormen.go) reads every form in which Dutch papers write a date: figures with
// hyphens, slashes or dots, year first, months by name or abbreviation, two-digit years,
// weekdays, ordinals, ranges, single digits in boxes, months and years alone, days without a
// year. The order is always day before month unless the year comes first; it is never
// swapped. A day that does not exist (29 February 2023) gives nothing at all: it is not
// rolled over and not weakened to a month.
//
// Two-digit years mean 1960-2059. Four-digit years count from 1900 up to 2099.
//
// Characters that a scanner confuses (O for 0, l and I for 1) are repaired only inside
// something that is otherwise a date, and the date is marked Hersteld.
//
// Numbers that merely could be a date (eight digits in a row, "11-2023", "3-6") count only
// when a label beside them asks for a date.
//
// # Meaning
//
// What a date is the date of is told by the words near it: in the same cell or sentence, in
// the cell to the left, in the head of the column, by the block in which it stands (rol.go,
// plek.go). The words are compared as combinations ("datum" with "spreekuur", nothing
// "volgend"), so that another wording or a damaged letter still works. Dates of form
// versions, laws, prints and stamps are recognised to be left out.
//
// # Choosing
//
// Which of them is the document's own date depends on what the document is (bepaal.go): the
// last signature for a form of two parties, the spreekuur for a terugkoppeling, the newest
// header of an e-mail thread. Every candidate is weighed; when none is good enough there is
// no date. The name of the file and its timestamps are no source.
//
// # Quotes
//
// The quote of a date is a literal piece of the page's text within one cell. Only a date
// that is itself spread over cells (a form with a box for every digit) has a quote with the
// tabs between those cells.
package datum
