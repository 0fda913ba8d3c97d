package thema

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"dossiercheck/checker/oordeel"
)

// Colour names of this program.
const (
	Vlak       fyne.ThemeColorName = "dcVlak"       // cards and lists
	Zijbalk    fyne.ThemeColorName = "dcZijbalk"    // navigation
	Rand       fyne.ThemeColorName = "dcRand"       // outline of a card
	Zacht      fyne.ThemeColorName = "dcZacht"      // letters of lesser weight
	Gekozen    fyne.ThemeColorName = "dcGekozen"    // ground of the chosen row
	Markering  fyne.ThemeColorName = "dcMarkering"  // behind a quote in a page
	Rood       fyne.ThemeColorName = "dcRood"       // tekort, hoog
	RoodVlak   fyne.ThemeColorName = "dcRoodVlak"   //
	Amber      fyne.ThemeColorName = "dcAmber"      // niet te bepalen, verhoogd
	AmberVlak  fyne.ThemeColorName = "dcAmberVlak"  //
	Groen      fyne.ThemeColorName = "dcGroen"      // voldaan, laag
	GroenVlak  fyne.ThemeColorName = "dcGroenVlak"  //
	Violet     fyne.ThemeColorName = "dcViolet"     // zelf beoordelen
	VioletVlak fyne.ThemeColorName = "dcVioletVlak" //
	Grijs      fyne.ThemeColorName = "dcGrijs"      // niet van toepassing
	GrijsVlak  fyne.ThemeColorName = "dcGrijsVlak"  //
)

// VanUitkomst gives letters and ground for an outcome.
func VanUitkomst(u oordeel.Uitkomst) (letters, vlak fyne.ThemeColorName) {
	switch u {
	case oordeel.Tekort:
		return Rood, RoodVlak
	case oordeel.Voldaan:
		return Groen, GroenVlak
	case oordeel.NietTeBepalen:
		return Amber, AmberVlak
	case oordeel.ZelfBeoordelen:
		return Violet, VioletVlak
	default:
		return Grijs, GrijsVlak
	}
}

// VanNiveau gives letters and ground for a level of risk; an unknown level is grey.
func VanNiveau(n oordeel.Niveau) (letters, vlak fyne.ThemeColorName) {
	switch n {
	case oordeel.Hoog:
		return Rood, RoodVlak
	case oordeel.Verhoogd:
		return Amber, AmberVlak
	case oordeel.Laag:
		return Groen, GroenVlak
	default:
		return Grijs, GrijsVlak
	}
}

type palet map[fyne.ThemeColorName]color.Color

func hex(v uint32) color.NRGBA {
	return color.NRGBA{R: uint8(v >> 16), G: uint8(v >> 8), B: uint8(v), A: 255}
}

func doorzichtig(v uint32, a uint8) color.NRGBA {
	c := hex(v)
	c.A = a
	return c
}

var licht = palet{
	theme.ColorNameBackground:          hex(0xF4F6F8),
	theme.ColorNameForeground:          hex(0x1B2530),
	theme.ColorNamePrimary:             hex(0x0E5A73),
	theme.ColorNameForegroundOnPrimary: hex(0xFFFFFF),
	theme.ColorNameHyperlink:           hex(0x0E5A73),
	theme.ColorNameButton:              hex(0xE6EBF0),
	theme.ColorNameDisabledButton:      hex(0xEDF0F3),
	theme.ColorNameDisabled:            hex(0x8592A0),
	theme.ColorNamePlaceHolder:         hex(0x5F6B78),
	theme.ColorNameInputBackground:     hex(0xFFFFFF),
	theme.ColorNameInputBorder:         hex(0xAEB9C4),
	theme.ColorNameFocus:               doorzichtig(0x0E7FA3, 0x66),
	theme.ColorNameHover:               doorzichtig(0x0E5A73, 0x12),
	theme.ColorNamePressed:             doorzichtig(0x0E5A73, 0x2A),
	theme.ColorNameSelection:           doorzichtig(0x0E7FA3, 0x38),
	theme.ColorNameSeparator:           hex(0xDCE2E8),
	theme.ColorNameMenuBackground:      hex(0xFFFFFF),
	theme.ColorNameOverlayBackground:   hex(0xFFFFFF),
	theme.ColorNameHeaderBackground:    hex(0xEDF1F4),
	theme.ColorNameScrollBar:           doorzichtig(0x3A4857, 0x88),
	theme.ColorNameScrollBarBackground: doorzichtig(0x3A4857, 0x10),
	theme.ColorNameShadow:              doorzichtig(0x0B1A26, 0x30),
	theme.ColorNameError:               hex(0xA8261B),
	theme.ColorNameWarning:             hex(0x7A5200),
	theme.ColorNameSuccess:             hex(0x1E6B3A),
	theme.ColorNameForegroundOnError:   hex(0xFFFFFF),
	theme.ColorNameForegroundOnWarning: hex(0xFFFFFF),
	theme.ColorNameForegroundOnSuccess: hex(0xFFFFFF),
	Vlak:                               hex(0xFFFFFF),
	Zijbalk:                            hex(0xE9EEF2),
	Rand:                               hex(0xDCE2E8),
	Zacht:                              hex(0x55626F),
	Gekozen:                            hex(0xDDECF2),
	Markering:                          hex(0xFFE89A),
	Rood:                               hex(0xA8261B),
	RoodVlak:                           hex(0xFBE8E5),
	Amber:                              hex(0x7A5200),
	AmberVlak:                          hex(0xFBF0D6),
	Groen:                              hex(0x1E6B3A),
	GroenVlak:                          hex(0xE3F3E8),
	Violet:                             hex(0x51429E),
	VioletVlak:                         hex(0xECE9F8),
	Grijs:                              hex(0x55626F),
	GrijsVlak:                          hex(0xEBEFF2),
}

var donker = palet{
	theme.ColorNameBackground:          hex(0x13181D),
	theme.ColorNameForeground:          hex(0xE7ECF1),
	theme.ColorNamePrimary:             hex(0x78C2DC),
	theme.ColorNameForegroundOnPrimary: hex(0x08202A),
	theme.ColorNameHyperlink:           hex(0x8ACBE2),
	theme.ColorNameButton:              hex(0x2A333D),
	theme.ColorNameDisabledButton:      hex(0x212830),
	theme.ColorNameDisabled:            hex(0x6D7884),
	theme.ColorNamePlaceHolder:         hex(0x9BA7B4),
	theme.ColorNameInputBackground:     hex(0x171D23),
	theme.ColorNameInputBorder:         hex(0x4A5763),
	theme.ColorNameFocus:               doorzichtig(0x78C2DC, 0x66),
	theme.ColorNameHover:               doorzichtig(0xBFE3F0, 0x14),
	theme.ColorNamePressed:             doorzichtig(0xBFE3F0, 0x2A),
	theme.ColorNameSelection:           doorzichtig(0x78C2DC, 0x40),
	theme.ColorNameSeparator:           hex(0x2C353E),
	theme.ColorNameMenuBackground:      hex(0x1F262D),
	theme.ColorNameOverlayBackground:   hex(0x1F262D),
	theme.ColorNameHeaderBackground:    hex(0x20272E),
	theme.ColorNameScrollBar:           doorzichtig(0xBFCBD6, 0x80),
	theme.ColorNameScrollBarBackground: doorzichtig(0xBFCBD6, 0x10),
	theme.ColorNameShadow:              doorzichtig(0x000000, 0x70),
	theme.ColorNameError:               hex(0xFF9C8F),
	theme.ColorNameWarning:             hex(0xF0C674),
	theme.ColorNameSuccess:             hex(0x85D6A0),
	theme.ColorNameForegroundOnError:   hex(0x2B0B08),
	theme.ColorNameForegroundOnWarning: hex(0x2A1F05),
	theme.ColorNameForegroundOnSuccess: hex(0x08240F),
	Vlak:                               hex(0x1B2127),
	Zijbalk:                            hex(0x171C22),
	Rand:                               hex(0x2C353E),
	Zacht:                              hex(0xA5B0BC),
	Gekozen:                            hex(0x1F3A46),
	Markering:                          hex(0x6A5310),
	Rood:                               hex(0xFF9C8F),
	RoodVlak:                           hex(0x3B201D),
	Amber:                              hex(0xF0C674),
	AmberVlak:                          hex(0x372D16),
	Groen:                              hex(0x85D6A0),
	GroenVlak:                          hex(0x183120),
	Violet:                             hex(0xC0B5FF),
	VioletVlak:                         hex(0x292547),
	Grijs:                              hex(0xA5B0BC),
	GrijsVlak:                          hex(0x262E36),
}
