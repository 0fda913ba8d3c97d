package paginas

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
	"dossiercheck/checker/dossier"
)

// tekstvak shows the text of a page with a quote lit up.
func tekstvak(d *dossier.Dossier, b dossier.Bewijs) fyne.CanvasObject {
	tekst, ok := Bladtekst(d, b.Bestand, b.Pagina)
	if !ok || strings.TrimSpace(tekst) == "" {
		return onderdelen.Kaart(onderdelen.NieuwRol(onderdelen.Zacht(taal.T("blad.geen-tekst"))))
	}
	tekst = strings.ReplaceAll(tekst, "\t", "    ")
	a := onderdelen.Lopend(tekst)
	rol := onderdelen.NieuwRol(onderdelen.Om(1, 1, a))
	vol := onderdelen.Kaart(rol)
	if van, tot, ok := VindCitaat(tekst, b.Citaat); ok {
		a.Licht(van, tot)
		return &fyne.Container{Layout: &naarLicht{rol: rol, a: a}, Objects: []fyne.CanvasObject{vol}}
	}
	return vol
}

// naarLicht scrolls to the lit up stretch as soon as the size of the page is known.
type naarLicht struct {
	rol  *onderdelen.Rol
	a    *onderdelen.Alinea
	klop bool
}

func (n *naarLicht) Layout(objs []fyne.CanvasObject, s fyne.Size) {
	objs[0].Resize(s)
	if !n.klop && s.Height > 0 && s.Width > 0 {
		n.klop = true
		n.rol.NaarY(n.a.LichtOp())
	}
}

func (n *naarLicht) MinSize(objs []fyne.CanvasObject) fyne.Size { return objs[0].MinSize() }

// Bladtekst finds the text of a page of a file, in whichever document it is.
func Bladtekst(d *dossier.Dossier, bestand string, pagina int) (string, bool) {
	for i := range d.Documenten {
		if doc := &d.Documenten[i]; doc.Bestand == bestand {
			for _, b := range doc.Bladen {
				if b.Nummer == pagina {
					return b.Tekst, true
				}
			}
		}
	}
	return "", false
}

// VindCitaat gives the bytes of tekst that hold the quote. White space may differ, since a
// quote can run over the end of a line; false when the quote is not there.
func VindCitaat(tekst, citaat string) (van, tot int, ok bool) {
	citaat = strings.TrimSpace(strings.ReplaceAll(citaat, "\t", "    "))
	if citaat == "" {
		return 0, 0, false
	}
	if i := strings.Index(tekst, citaat); i >= 0 {
		return i, i + len(citaat), true
	}
	plat, plaats := zonderWit(tekst)
	zoek, _ := zonderWit(citaat)
	if i := strings.Index(plat, zoek); i >= 0 && zoek != "" {
		return plaats[i], plaats[i+len(zoek)-1] + 1, true
	}
	return 0, 0, false
}

// zonderWit drops white space and remembers where each byte that stayed came from.
func zonderWit(s string) (string, []int) {
	var b strings.Builder
	var plaats []int
	for i, r := range s {
		if unicode.IsSpace(r) {
			continue
		}
		for k := range len(string(r)) {
			plaats = append(plaats, i+k)
		}
		b.WriteRune(r)
	}
	return b.String(), plaats
}

// kortPad gives the file's own name, without its folders.
func kortPad(pad string) string { return pad[strings.LastIndexByte(pad, '/')+1:] }

// bewijsknop is a proof to press: where it stands and what it says.
func bewijsknop(b dossier.Bewijs, druk func()) fyne.CanvasObject {
	k := onderdelen.Kolom(0.5, onderdelen.Rij(1.5, []float32{0, 1}, onderdelen.Vorm(theme.DocumentIcon(), theme.ColorNamePrimary, 3.6),
		onderdelen.NieuwTekst(taal.T("blad.titel", kortPad(b.Bestand), b.Pagina), thema.Klein, theme.ColorNamePrimary, true).Soepel()))
	if b.Citaat != "" {
		k.Add(onderdelen.Lopend("„" + strings.Join(strings.Fields(b.Citaat), " ") + "”"))
	}
	return onderdelen.NieuwKlikbaar("", thema.Rand, onderdelen.Om(3, 2, k), druk)
}
