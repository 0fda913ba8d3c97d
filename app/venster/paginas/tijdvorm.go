package paginas

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/app/tijdbalk"
	"dossiercheck/app/venster/onderdelen"
	"dossiercheck/app/venster/thema"
)

// stijlkleur gives the colour of a style of the timeline and, for outlines, its line width.
func stijlkleur(s tijdbalk.Stijl) (fyne.ThemeColorName, float32) {
	switch s {
	case tijdbalk.StijlAs:
		return theme.ColorNameInputBorder, 1
	case tijdbalk.StijlRaster:
		return theme.ColorNameSeparator, 1
	case tijdbalk.StijlBaan:
		return theme.ColorNameBackground, 0
	case tijdbalk.StijlTekstZwak:
		return thema.Zacht, 1
	case tijdbalk.StijlVandaag:
		return theme.ColorNamePrimary, 1.5
	case tijdbalk.StijlEinde:
		return thema.Violet, 1.5
	case tijdbalk.StijlDocument:
		return theme.ColorNamePrimary, 1
	case tijdbalk.StijlDek:
		return thema.Vlak, 0
	case tijdbalk.StijlOnzeker, tijdbalk.StijlKomt, tijdbalk.StijlVoorbij:
		return thema.Grijs, 1
	case tijdbalk.StijlGat:
		return thema.RoodVlak, 1
	case tijdbalk.StijlOnderbr:
		return thema.GrijsVlak, 1
	case tijdbalk.StijlGedaan:
		return thema.Groen, 1
	case tijdbalk.StijlTeLaat:
		return thema.Amber, 1
	case tijdbalk.StijlOntbreekt:
		return thema.Rood, 1
	case tijdbalk.StijlTeken:
		return thema.Vlak, 1.5
	default:
		return theme.ColorNameForeground, 1
	}
}

// tekenVorm makes the canvas object of one shape; k is pixels per unit.
func tekenVorm(v *tijdbalk.Vorm, k float32) fyne.CanvasObject {
	naam, dik := stijlkleur(v.Stijl)
	kleur := onderdelen.Kleur(naam)
	p := fyne.NewPos(float32(v.X)*k, float32(v.Y)*k)
	m := fyne.NewSize(float32(v.B)*k, float32(v.H)*k)
	switch v.Aard {
	case tijdbalk.Lijn:
		l := canvas.NewLine(kleur)
		l.StrokeWidth = dik
		l.Position1, l.Position2 = p, p.AddXY(m.Width, m.Height)
		return l
	case tijdbalk.Tekst:
		if v.Stijl == tijdbalk.StijlGat {
			kleur = onderdelen.Kleur(thema.Rood)
		}
		if v.Stijl == tijdbalk.StijlOnderbr {
			kleur = onderdelen.Kleur(thema.Grijs)
		}
		t := canvas.NewText(v.Tekst, kleur)
		t.TextSize = float32(v.Grootte) * k
		t.TextStyle.Bold = v.Stijl == tijdbalk.StijlTekstVet
		t.Move(p)
		t.Resize(m)
		return t
	case tijdbalk.Rond:
		c := canvas.NewCircle(kleur)
		c.Move(p)
		c.Resize(m)
		return c
	case tijdbalk.Driehoek, tijdbalk.Ruit:
		pad := "M12 1L23 22L1 22Z"
		if v.Aard == tijdbalk.Ruit {
			pad = "M12 0.5L23.5 12L12 23.5L0.5 12Z"
		}
		i := canvas.NewImageFromResource(onderdelen.Teken(string(v.Aard), pad, naam))
		i.Move(p)
		i.Resize(m)
		return i
	default:
		r := canvas.NewRectangle(kleur)
		r.Move(p)
		r.Resize(m)
		return r
	}
}
