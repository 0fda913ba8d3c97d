// Package ocr reads scanned pages: a grey picture in, words with their place out.
//
// It is Tesseract 5 with Dutch data, as one WebAssembly module that runs inside the program
// (wazero, no cgo): nothing to install, the same on every system, and no way for the module
// to reach files or a network. The folder kern holds the module and everything that it was
// built from; see the Makefile there.
//
// # Pipeline
//
// Blank pages are left out first. The others are turned upright (a quarter turn at a time),
// freed of uneven light and straightened, and only then read: Tesseract alone already goes
// wrong at 3 degrees of skew. Words come back in the frame of the upright page, which is the
// page as a person would hold it; Opname says how that frame lies on the picture.
//
// # Cost
//
// Starting is dear the first time (a second, to compile the module; later from the cache on
// disk) and a page takes about two seconds. An Engine works on one page at a time; make one
// for each core.
package ocr
