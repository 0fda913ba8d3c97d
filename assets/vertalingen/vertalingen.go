// Package vertalingen carries the words of the window, one JSON file per language.
//
// A value is a sentence, or an object with "een" and "meer" for a sentence that counts
// something. {0}, {1} stand for what is filled in. nl.json is the original; every other file
// has the same keys and the same places to fill in, which app/taal's tests hold them to.
package vertalingen

import "embed"

// FS holds nl.json, en.json and the window toolkit's own words in fyne/.
//
//go:embed *.json fyne/*.json
var FS embed.FS
