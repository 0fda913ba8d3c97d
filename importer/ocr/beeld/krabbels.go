package beeld

import (
	"cmp"
	"image"
	"slices"
)

// Krabbels finds handwriting that is no line of text, such as signatures: thin strokes that
// run over more than the height of a line of print. Rules and boxes must have been taken out
// of k. letter is the height of an x in pixels.
func Krabbels(k *Inkt, vv []Vlek, dpi, letter int) []image.Rectangle {
	if letter == 0 {
		letter = dpi * 7 / 100
	}
	var parts []image.Rectangle
	for i := range vv {
		if vv[i].krabbel(dpi, letter) {
			parts = append(parts, vv[i].Box)
		}
	}
	return clusters(parts, vv, dpi, letter)
}

// krabbel tells whether a piece of ink can be the body of a signature.
func (v *Vlek) krabbel(dpi, letter int) bool {
	w, h := v.Box.Dx(), v.Box.Dy()
	if w < dpi/4 || h < max(dpi/8, letter*3/2) || w > dpi*4 || h > dpi*2 {
		return false
	}
	// Thin strokes in a wide box; a picture, a logo or a stain is denser.
	if v.Ink*100 > 28*w*h || v.Ink < dpi/2 {
		return false
	}
	// The strokes of a pen: between a hair and a felt tip, and mostly not level or upright.
	thick := float64(v.Ink) / float64(len(v.runs))
	if thick > float64(dpi)/12 {
		return false
	}
	longest := 0
	for _, r := range v.runs {
		longest = max(longest, int(r.x1-r.x0))
	}
	return longest*2 < w || longest < dpi/5
}

// clusters joins bodies that lie close, with the loose strokes around them.
func clusters(parts []image.Rectangle, vv []Vlek, dpi, letter int) []image.Rectangle {
	near := dpi / 10
	for merged := true; merged; {
		merged = false
		for i := 0; i < len(parts) && !merged; i++ {
			for j := i + 1; j < len(parts); j++ {
				if parts[i].Inset(-near).Overlaps(parts[j]) {
					parts[i] = parts[i].Union(parts[j])
					parts = slices.Delete(parts, j, j+1)
					merged = true
					break
				}
			}
		}
	}
	slices.SortFunc(parts, func(a, b image.Rectangle) int {
		return cmp.Or(cmp.Compare(a.Min.Y, b.Min.Y), cmp.Compare(a.Min.X, b.Min.X))
	})
	return parts
}
