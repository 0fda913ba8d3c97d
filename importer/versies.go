package importer

// Versions of what makes dossiers out of files. Raise one when its part gives other results
// for the same input; what was kept with another version is then made anew:
//
//   - LezerVersie: the readers of text (importer/pdftekst, importer/ander). A file is read
//     again when it is imported again.
//   - KijkVersie: the readers of pictures (importer/ocr, importer/raster). The pages of scans
//     are read again when their file is imported again. This is what takes minutes.
//   - HerkenVersie: the recognisers (splits, soort, datum, feiten). Dossiers are made anew
//     from the pages that were kept; their files are not needed.
const (
	LezerVersie  = "2"
	KijkVersie   = "1"
	HerkenVersie = "1"
)
