package pdftekst

import (
	"bytes"
	"fmt"
	"image"
	"image/draw"

	xdraw "golang.org/x/image/draw"

	"dossiercheck/importer/ander/beeld"
	"dossiercheck/importer/raster"
)

// maxPhoto is the largest picture that is shown, in pixels.
const maxPhoto = 64_000_000

// screenPhoto is what a photo is kept at, in pixels on its longest side: enough to read small
// print when zoomed in.
const screenPhoto = 4000

// screenDPI is what a page of a scan is kept at.
const screenDPI = 300

// isPhoto tells a picture file from a PDF by how it begins.
func isPhoto(data []byte) bool { return beeld.Is(data) }

// photo opens page n (from 1) of a picture file as a person holds it: a phone writes down how
// it was held. It tells how many pages there are; only a TIFF has more than one.
func photo(data []byte, n int) (*image.RGBA, int, error) {
	pages, err := beeld.Bladen(data)
	if err != nil {
		return nil, 0, err
	}
	if n < 1 || n > len(pages) {
		return nil, 0, fmt.Errorf("er is geen bladzijde %d", n)
	}
	if bytes.HasPrefix(data, []byte("II*\x00")) || bytes.HasPrefix(data, []byte("MM\x00*")) {
		f, err := beeld.Lees(data, n)
		if err != nil {
			return nil, 0, err
		}
		g, _ := f.Op(screenDPI)
		return onWhite(g), len(pages), nil
	}
	m, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, 0, err
	}
	return held(onWhite(m), orientation(data)), len(pages), nil
}

// onWhite gives a picture on white, no larger than is of use.
func onWhite(m image.Image) *image.RGBA {
	w, h := m.Bounds().Dx(), m.Bounds().Dy()
	if long := max(w, h); long > screenPhoto {
		w, h = max(1, w*screenPhoto/long), max(1, h*screenPhoto/long)
	}
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(out, out.Rect, image.White, image.Point{}, draw.Src)
	xdraw.ApproxBiLinear.Scale(out, out.Rect, m, m.Bounds(), draw.Over, nil)
	return out
}

// scaled gives a photo width pixels wide.
func scaled(m *image.RGBA, width int) *image.RGBA {
	w, h := raster.Fit(float64(m.Rect.Dx()), float64(m.Rect.Dy()), width)
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	if w < m.Rect.Dx() {
		xdraw.BiLinear.Scale(out, out.Rect, m, m.Rect, draw.Src, nil) // weighs all pixels under a new one
	} else {
		xdraw.ApproxBiLinear.Scale(out, out.Rect, m, m.Rect, draw.Src, nil)
	}
	return out
}
