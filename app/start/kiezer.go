//go:build !headless

package start

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"dossiercheck/importer/ander"
)

// kiezer lets a person choose files with Fyne's own dialogs, which work the same on every
// desktop and need no other program.
type kiezer struct{}

// Bestanden chooses a file of a kind that can be read.
func (kiezer) Bestanden(w fyne.Window, klaar func([]string, error)) {
	d := dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err != nil || r == nil {
			klaar(nil, err)
			return
		}
		pad := r.URI().Path()
		r.Close() // only its place is wanted
		klaar([]string{pad}, nil)
	}, w)
	d.SetFilter(storage.NewExtensionFileFilter(soorten()))
	toon(d, w)
}

// Map chooses a folder.
func (kiezer) Map(w fyne.Window, klaar func(string, error)) {
	toon(dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
		if err != nil || u == nil {
			klaar("", err)
			return
		}
		klaar(u.Path(), nil)
	}, w), w)
}

// Bewaar chooses where to write a file, with a name to begin with. The dialog opens the file
// for writing; the caller replaces it by name.
func (kiezer) Bewaar(w fyne.Window, naam string, klaar func(string, error)) {
	d := dialog.NewFileSave(func(r fyne.URIWriteCloser, err error) {
		if err != nil || r == nil {
			klaar("", err)
			return
		}
		pad := r.URI().Path()
		if err := r.Close(); err != nil {
			klaar("", err)
			return
		}
		klaar(pad, nil)
	}, w)
	d.SetFileName(naam)
	toon(d, w)
}

// toon shows a file dialog nearly as large as the window.
func toon(d *dialog.FileDialog, w fyne.Window) {
	s := w.Canvas().Size()
	d.Resize(fyne.NewSize(s.Width*0.9, s.Height*0.9))
	d.Show()
}

// soorten are the extensions to choose from, in small letters and in capitals: the filter
// tells them apart.
func soorten() []string {
	var uit []string
	for _, ext := range ander.Extensies {
		uit = append(uit, ext, strings.ToUpper(ext))
	}
	return uit
}
