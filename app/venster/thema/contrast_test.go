package thema

import (
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// helderheid is the relative luminance of WCAG 2.
func helderheid(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	f := func(v uint32) float64 {
		x := float64(v) / 0xFFFF
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*f(r) + 0.7152*f(g) + 0.0722*f(b)
}

func contrast(a, b color.Color) float64 {
	x, y := helderheid(a), helderheid(b)
	if x < y {
		x, y = y, x
	}
	return (x + 0.05) / (y + 0.05)
}

// The pairs of letters and ground that the window uses.
func TestContrast(t *testing.T) {
	paren := map[fyne.ThemeColorName][]fyne.ThemeColorName{
		theme.ColorNameForeground: {theme.ColorNameBackground, Vlak, Zijbalk, Gekozen, Markering, GroenVlak, VioletVlak, theme.ColorNameButton,
			theme.ColorNameMenuBackground, theme.ColorNameOverlayBackground, theme.ColorNameInputBackground, theme.ColorNameHeaderBackground},
		Zacht:                              {GroenVlak, VioletVlak, theme.ColorNameBackground, Vlak, Zijbalk, Gekozen, theme.ColorNameHeaderBackground, theme.ColorNameOverlayBackground},
		theme.ColorNamePlaceHolder:         {theme.ColorNameInputBackground, Vlak},
		theme.ColorNamePrimary:             {Vlak, theme.ColorNameBackground, Zijbalk, Gekozen},
		theme.ColorNameForegroundOnPrimary: {theme.ColorNamePrimary},
		theme.ColorNameForegroundOnError:   {theme.ColorNameError},
		Rood:                               {RoodVlak, Vlak, Gekozen, theme.ColorNameBackground},
		Amber:                              {AmberVlak, Vlak, Gekozen, theme.ColorNameBackground},
		Groen:                              {GroenVlak, Vlak, Gekozen, theme.ColorNameBackground},
		Violet:                             {VioletVlak, Vlak, Gekozen, theme.ColorNameBackground},
		Grijs:                              {GrijsVlak, Vlak, Gekozen, theme.ColorNameBackground},
	}
	for naam, p := range map[string]palet{"licht": licht, "donker": donker} {
		for letters, gronden := range paren {
			for _, grond := range gronden {
				if c := contrast(p[letters], p[grond]); c < 4.5 {
					t.Errorf("%s: %s op %s is %.2f op 1, minstens 4,5 nodig", naam, letters, grond, c)
				}
			}
		}
		// The outline of a field is no text: 3 to 1 is what WCAG 1.4.11 asks of the focus colour.
		if c := contrast(p[theme.ColorNamePrimary], p[Vlak]); c < 3 {
			t.Errorf("%s: focusrand %.2f op 1, minstens 3 nodig", naam, c)
		}
	}
}

// Both palettes have the same names, so that no colour falls back to another theme's.
func TestPalettenZijnEvenGroot(t *testing.T) {
	for n := range licht {
		if _, ok := donker[n]; !ok {
			t.Errorf("%s ontbreekt in donker", n)
		}
	}
	if len(licht) != len(donker) {
		t.Errorf("licht heeft %d kleuren, donker %d", len(licht), len(donker))
	}
}

func TestSchaalEnKeuze(t *testing.T) {
	if g := Nieuw(Licht, 2).Size(theme.SizeNameText); g != 28 {
		t.Errorf("tekst op schaal 2 is %v, wil 28", g)
	}
	if g := Nieuw(Licht, 0).Size(theme.SizeNameText); g != 14 {
		t.Errorf("een kapotte schaal geeft %v, wil 14", g)
	}
	if g := Nieuw(Donker, 1).Color(Vlak, theme.VariantLight); g != donker[Vlak] {
		t.Errorf("donker gekozen geeft %v", g)
	}
	if g := Nieuw(Systeem, 1).Color(Vlak, theme.VariantLight); g != licht[Vlak] {
		t.Errorf("systeem licht geeft %v", g)
	}
}
