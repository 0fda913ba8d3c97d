package venster

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dossiercheck/app/taal"
)

// openPDF opens a paper of the dossier in view with the desktop's viewer. When it is not where
// it was imported from, the person can point at the folder.
func (v *Venster) openPDF(bestand string, pagina int) {
	id := v.zaak.Huidig().ID
	bronnen := slices.Clone(v.bronnen[id]) // the map belongs to the window's goroutine
	v.o.Achter(func() func() {
		pad, ok := vindPapier(bronnen, bestand)
		return func() {
			if !ok {
				v.vraag(taal.T("papier.weg", kort(bestand)), taal.T("papier.weg.doe"), taal.T("papier.wijs"), false, func() {
					v.kiesMap(func(paden []string) {
						v.bronnen[id] = append(paden, v.bronnen[id]...)
						if pad, ok := vindPapier(paden, bestand); ok {
							v.openBestand(pad, pagina)
						} else {
							v.waarschuw(taal.T("papier.weg", kort(bestand)), taal.T("papier.niet-daar", paden[0]))
						}
					})
				})
				return
			}
			v.openBestand(pad, pagina)
		}
	})
}

func (v *Venster) openBestand(pad string, pagina int) {
	if err := v.o.Opener.Open(pad, pagina); err != nil {
		v.waarschuw(taal.T("fout.openen"), taal.T("fout.openen.doe", pad))
	}
}

// vindPapier finds a paper on disk by its name in the dossier, which is relative to the folder
// that was imported, or the name of a file itself. For a paper inside a zip it gives the zip.
func vindPapier(bronnen []string, bestand string) (string, bool) {
	for _, b := range bronnen {
		info, err := os.Stat(b)
		if err != nil {
			continue
		}
		eerste, rest, _ := strings.Cut(bestand, "/")
		if !info.IsDir() {
			if filepath.Base(b) == eerste {
				return b, true
			}
			continue
		}
		paden := []string{filepath.Join(b, filepath.FromSlash(bestand))}
		if eerste == filepath.Base(b) {
			paden = append(paden, filepath.Join(b, filepath.FromSlash(rest)))
		}
		for _, p := range paden {
			if gewoon, ok := bestaandDeel(b, p); ok {
				return gewoon, true
			}
		}
	}
	return "", false
}

// bestaandDeel gives p, or the file above it that p is inside of (a zip), never going above
// the folder boven.
func bestaandDeel(boven, p string) (string, bool) {
	for strings.HasPrefix(p, boven) && p != boven {
		if info, err := os.Stat(p); err == nil {
			return p, info.Mode().IsRegular()
		}
		p = filepath.Dir(p)
	}
	return "", false
}
