// Package bladbeeld gives pages of papers as pictures, quickly enough to leaf through.
//
// Drawing happens in a child process (pdftekst.Tekenaar), since a PDF from outside can make a
// drawer hang or take all memory. This package decides what is drawn when, and keeps what was
// drawn:
//
//   - What was asked for last is drawn first: who leafs on does not wait for the pages behind.
//   - A page that nobody waits for any more is not drawn, and one that takes long while nobody
//     waits is given up.
//   - When nothing is asked for, the next page and the one before it are drawn ahead.
//   - Pictures are kept up to a number of bytes; those that were shown longest ago go first.
//     They are never written to disk.
//   - After some minutes without work the child ends, and the pictures go too.
//
// Zooming asks for another width; pictures are not stretched here.
package bladbeeld
