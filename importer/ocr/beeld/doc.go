// Package beeld prepares the picture of a page for reading, and finds on it what is no text:
// rules, boxes to tick, signatures.
//
// Pictures are grey with their origin at (0,0), dark ink on light paper. Sizes hang on the
// resolution, in dots to the inch. Nothing here fails: a picture without the thing that is
// looked for is returned as it is.
//
// # Order
//
// Uitsnede (a photograph of a page becomes the page), Effen (even light, full contrast),
// Kwart and Draai (upright, straight), InktVan (which pixels are ink), Lijnen, Hokjes and
// Krabbels, and Wis to take what was found out of the picture, so that it is not read as
// letters.
package beeld
