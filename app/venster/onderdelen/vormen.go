package onderdelen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/checker/oordeel"
)

// The shapes, drawn on a field of 24 by 24. Holes run against the direction of the outline.
const (
	schijf    = "M12 1.5A10.5 10.5 0 0 1 12 22.5A10.5 10.5 0 0 1 12 1.5Z"
	ring      = schijf + "M12 4A8 8 0 0 0 12 20A8 8 0 0 0 12 4Z"
	vinkGat   = "M10.2 17.6L19.2 8.6L17.2 6.6L10.2 13.6L6.8 10.2L4.8 12.2Z"
	kruisGat  = "M7 9L10 12L7 15L9 17L12 14L15 17L17 15L14 12L17 9L15 7L12 10L9 7Z"
	uitroep   = "M10.6 6L10.6 13.6L13.4 13.6L13.4 6ZM10.6 15.6L10.6 18.4L13.4 18.4L13.4 15.6Z"
	ruit      = "M12 0.8L23.2 12L12 23.2L0.8 12Z"
	driehoek  = "M12 1.6L23.6 22L0.4 22Z"
	achthoek  = "M7.4 1L16.6 1L23 7.4L23 16.6L16.6 23L7.4 23L1 16.6L1 7.4Z"
	streep    = "M6.5 10.6L17.5 10.6L17.5 13.4L6.5 13.4Z"
	oog       = "M12 4.5C17 4.5 21.3 7.6 23.2 12C21.3 16.4 17 19.5 12 19.5C7 19.5 2.7 16.4 0.8 12C2.7 7.6 7 4.5 12 4.5ZM12 7A5 5 0 0 0 12 17A5 5 0 0 0 12 7ZM12 9.2A2.8 2.8 0 0 1 12 14.8A2.8 2.8 0 0 1 12 9.2Z"
	vraag     = "M10.7 16.6L13.3 16.6L13.3 19.2L10.7 19.2ZM10.7 14.9L13.3 14.9C13.3 12.6 16.6 12.3 16.6 9C16.6 6.4 14.6 4.6 12 4.6C9.4 4.6 7.4 6.5 7.4 9L10 9C10 7.8 10.9 7 12 7C13.1 7 14 7.9 14 9C14 11.2 10.7 11.3 10.7 14.9Z"
	vierkant  = "M4.5 1.5L19.5 1.5A3 3 0 0 1 22.5 4.5L22.5 19.5A3 3 0 0 1 19.5 22.5L4.5 22.5A3 3 0 0 1 1.5 19.5L1.5 4.5A3 3 0 0 1 4.5 1.5ZM4.5 4L4 19.5L19.5 20L20 4.5Z"
	pijlOp    = "M12 7L20 17L4 17Z"
	pijlNeer  = "M12 17L4 7L20 7Z"
	driehoekG = "M10.8 9L10.8 15.6L13.2 15.6L13.2 9ZM10.8 17L10.8 19.4L13.2 19.4L13.2 17Z"
)

func svg(naam, pad string) fyne.Resource {
	return fyne.NewStaticResource("dc-"+naam+".svg", []byte(
		`<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><path fill="#000000" d="`+pad+`"/></svg>`))
}

var (
	vormTekort   = svg("tekort", ruit+kruisGat)
	vormVoldaan  = svg("voldaan", schijf+vinkGat)
	vormOnbekend = svg("onbekend", vierkant+vraag)
	vormNvt      = svg("nvt", ring+streep)
	vormZelf     = svg("zelf", oog)
	vormHoog     = svg("hoog", achthoek+uitroep)
	vormVerhoogd = svg("verhoogd", driehoek+driehoekG)
	vormLaag     = vormVoldaan
	vormOp       = svg("op", pijlOp)
	vormNeer     = svg("neer", pijlNeer)
)

// VormVanUitkomst gives the shape of an outcome.
func VormVanUitkomst(u oordeel.Uitkomst) fyne.Resource {
	switch u {
	case oordeel.Tekort:
		return vormTekort
	case oordeel.Voldaan:
		return vormVoldaan
	case oordeel.NietTeBepalen:
		return vormOnbekend
	case oordeel.ZelfBeoordelen:
		return vormZelf
	default:
		return vormNvt
	}
}

// VormVanNiveau gives the shape of a level of risk.
func VormVanNiveau(n oordeel.Niveau) fyne.Resource {
	switch n {
	case oordeel.Hoog:
		return vormHoog
	case oordeel.Verhoogd:
		return vormVerhoogd
	case oordeel.Laag:
		return vormLaag
	default:
		return vormNvt
	}
}

// inKleur gives a shape in a colour of the theme.
func inKleur(vorm fyne.Resource, kleur fyne.ThemeColorName) fyne.Resource {
	return theme.NewColoredResource(vorm, kleur)
}

// Teken makes a shape from an SVG path on a field of 24 by 24, in a colour of the theme.
func Teken(naam, pad string, kleur fyne.ThemeColorName) fyne.Resource {
	return inKleur(svg(naam, pad), kleur)
}
