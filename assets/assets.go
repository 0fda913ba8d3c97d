// Package assets holds what is built into the program and belongs to no one package: the
// program's picture. Fonts, translations and example dossiers have packages of their own
// under this folder.
package assets

import _ "embed"

// Pictogram is the program's icon, a PNG of 512x512 pixels.
//
//go:embed pictogram.png
var Pictogram []byte
