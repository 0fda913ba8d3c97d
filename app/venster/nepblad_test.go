package venster

import (
	"image"
	"image/color"
	"image/draw"
	"strings"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"dossiercheck/app/bladbeeld/markering"
)

// The made-up page: A4, text of 10 points from 70 points off the left and top.
const (
	nepBreed, nepHoog, nepRand, nepRegel = 595.0, 842.0, 70.0, 14.0
)

var nepLetters = func() *opentype.Font {
	f, err := opentype.Parse(goregular.TTF)
	if err != nil {
		panic(err)
	}
	return f
}()

// nepGezicht is the type at a scale of so many pixels to a point.
func nepGezicht(schaal float64) font.Face {
	g, err := opentype.NewFace(nepLetters, &opentype.FaceOptions{Size: 9, DPI: 72 * schaal})
	if err != nil {
		panic(err)
	}
	return g
}

// nepRegels wraps a text to the width of the page.
func nepRegels(tekst string) []string {
	g := nepGezicht(1)
	var uit []string
	for _, alinea := range strings.Split(strings.ReplaceAll(tekst, "\t", "    "), "\n") {
		regel := ""
		for _, w := range strings.SplitAfter(alinea, " ") {
			if font.MeasureString(g, regel+w).Ceil() > nepBreed-2*nepRand {
				uit, regel = append(uit, regel), ""
			}
			regel += w
		}
		uit = append(uit, regel)
	}
	return uit
}

func nepBlad(tekst string, breedte int) image.Image {
	schaal := float64(breedte) / nepBreed
	m := image.NewRGBA(image.Rect(0, 0, breedte, int(nepHoog*schaal)))
	draw.Draw(m, m.Rect, image.White, image.Point{}, draw.Src)
	d := font.Drawer{Dst: m, Src: image.NewUniform(color.Gray{30}), Face: nepGezicht(schaal)}
	for i, r := range nepRegels(tekst) {
		d.Dot = fixed.P(int(nepRand*schaal), int((nepRand+nepRegel*float64(i+1))*schaal))
		d.DrawString(r)
	}
	return m
}

func nepPlaats(tekst, citaat string) []markering.Vak {
	g := nepGezicht(1)
	for i, r := range nepRegels(tekst) {
		n := strings.Index(r, strings.ReplaceAll(citaat, "\t", "    "))
		if n < 0 || citaat == "" {
			continue
		}
		breed := func(s string) float64 { return float64(font.MeasureString(g, s)) / 64 }
		x0 := (nepRand + breed(r[:n]) - 1) / nepBreed
		x1 := x0 + (breed(citaat)+2)/nepBreed
		y0, y1 := (nepRand+nepRegel*float64(i)+3)/nepHoog, (nepRand+nepRegel*float64(i+1)+3)/nepHoog
		return []markering.Vak{{{X: x0, Y: y0}, {X: x1, Y: y0}, {X: x1, Y: y1}, {X: x0, Y: y1}}}
	}
	return nil
}
