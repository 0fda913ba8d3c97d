// Package pdftekst makes pages of placed words out of the bytes of a PDF.
//
// A PDF from outside is hostile until shown otherwise: files exist that make a parser hang,
// overflow its stack or eat all memory, and none of that can be caught inside a Go program.
// Three layers stand against it, and each of them makes the next one's work small:
//
//  1. Bewaker runs the reading in a child process of the same program, one file at a time,
//     with a limit on time and memory. What dies there becomes one unreadable file.
//  2. pdfcpu opens the file: broken cross references, object streams, encryption, filters;
//     with limits on all counts and sizes (open.go).
//  3. flat.go walks pages and form XObjects itself, within bounds, and writes for each page
//     one clean content stream that holds only text and the few lines that mean something
//     (rules, boxes). Only that clean stream is given to ledongthuc/pdf to be interpreted;
//     it never sees a structure that somebody else made.
//
// # From operators to lines
//
// text.go executes the clean stream and gives glyphs: a character with its box on the page
// as it is shown. Glyphs become words (words.go), words become lines with cells (lines.go),
// and lines of two running columns are put one column after the other (columns.go). Values
// of form fields are words like all others, at the place of their field (fields.go). A ticked
// box is the word ☒, an empty one ☐, whatever the file used to draw it.
//
// # Trust
//
// A page whose text is not language (quality.go) is given without text, with Source None:
// no text is better than wrong text, and a reader for pictures can take over. Readers form a
// chain behind the Lezer interface.
//
// # Running as a child
//
// A program that uses Bewaker calls Kind as the first thing in main, and a test package that
// uses it calls Kind first in TestMain:
//
//	func main() {
//		if pdftekst.Kind(os.Args) {
//			return
//		}
//		...
//	}
package pdftekst
