// Package thema is how Dossiercheck looks: a calm theme in light and dark.
//
// It lies on top of Fyne's default theme and changes colours and sizes only. Next to Fyne's
// own colour names it has names with a meaning in this program: one pair (letters and the
// tint behind them) for each outcome and each level of risk. Colour never stands alone: a
// mark has a word and a shape too (package onderdelen). Every pair of letters and ground that
// the window uses differs at least 4.5 to 1 in both variants; contrast_test.go measures it.
package thema

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// Keuze is the user's choice of variant.
type Keuze string

// Systeem follows the operating system.
const (
	Systeem Keuze = "systeem"
	Licht   Keuze = "licht"
	Donker  Keuze = "donker"
)

// Keuzes lists the choices in the order of the menu.
var Keuzes = []Keuze{Systeem, Licht, Donker}

// Schalen are the text sizes that can be chosen, 1 is normal.
var Schalen = []float32{0.9, 1, 1.15, 1.3, 1.5}

// Thema is a fyne.Theme.
type Thema struct {
	fyne.Theme
	keuze  Keuze
	schaal float32
}

// Nieuw makes the theme for a choice of variant and a text scale; a scale outside 0.5-3
// becomes 1, so that a damaged preference cannot make the window unreadable.
func Nieuw(k Keuze, schaal float32) *Thema {
	if schaal < 0.5 || schaal > 3 {
		schaal = 1
	}
	return &Thema{Theme: theme.DefaultTheme(), keuze: k, schaal: schaal}
}

// Color gives the colour of a name in the chosen variant.
func (t *Thema) Color(n fyne.ThemeColorName, v fyne.ThemeVariant) color.Color {
	switch t.keuze {
	case Licht:
		v = theme.VariantLight
	case Donker:
		v = theme.VariantDark
	}
	p := licht
	if v == theme.VariantDark {
		p = donker
	}
	if c, ok := p[n]; ok {
		return c
	}
	return t.Theme.Color(n, v)
}

// Size gives the size of a name times the text scale.
func (t *Thema) Size(n fyne.ThemeSizeName) float32 {
	s, ok := maten[n]
	if !ok {
		s = t.Theme.Size(n)
	}
	if n == theme.SizeNameSeparatorThickness || n == theme.SizeNameInputBorder {
		return s
	}
	return s * t.schaal
}

// Kop and the other names are sizes of text of this program.
const (
	Groot   fyne.ThemeSizeName = "dcGroot" // the figure in a tile
	Klein   fyne.ThemeSizeName = theme.SizeNameCaptionText
	Gewoon  fyne.ThemeSizeName = theme.SizeNameText
	Kop     fyne.ThemeSizeName = theme.SizeNameHeadingText
	Tussen  fyne.ThemeSizeName = theme.SizeNameSubHeadingText
	Eenheid fyne.ThemeSizeName = "dcEenheid" // one step of white space; layouts count in it
)

var maten = map[fyne.ThemeSizeName]float32{
	theme.SizeNameText:               14,
	theme.SizeNameCaptionText:        12,
	theme.SizeNameHeadingText:        23,
	theme.SizeNameSubHeadingText:     16.5,
	Groot:                            17,
	Eenheid:                          4,
	theme.SizeNamePadding:            4,
	theme.SizeNameInnerPadding:       9,
	theme.SizeNameInputRadius:        7,
	theme.SizeNameButtonRadius:       7,
	theme.SizeNameSelectionRadius:    6,
	theme.SizeNameDialogRadius:       12,
	theme.SizeNamePopupRadius:        10,
	theme.SizeNameMenuRadius:         8,
	theme.SizeNameScrollBar:          12,
	theme.SizeNameScrollBarSmall:     5,
	theme.SizeNameScrollBarRadius:    3,
	theme.SizeNameInlineIcon:         18,
	theme.SizeNameSplitThickness:     6,
	theme.SizeNameModalBlurRadius:    2,
	theme.SizeNameLineSpacing:        5,
	theme.SizeNameSeparatorThickness: 1,
}
