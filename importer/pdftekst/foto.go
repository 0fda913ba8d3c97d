package pdftekst

import (
	"bytes"
	"errors"
	"image"
	"image/draw"
	_ "image/jpeg" // photos of letters
	_ "image/png"

	xdraw "golang.org/x/image/draw"
	_ "golang.org/x/image/tiff"

	"dossiercheck/importer/raster"
)

// maxPhoto is the largest photo that is opened, in pixels; phones make pictures of up to 50
// million.
const maxPhoto = 64_000_000

// screenPhoto is what a photo is kept at, in pixels on its longest side: enough to read small
// print when zoomed in.
const screenPhoto = 4000

// isPhoto tells a picture file from a PDF by how it begins.
func isPhoto(data []byte) bool {
	for _, magic := range []string{"\xff\xd8\xff", "\x89PNG\r\n", "II*\x00", "MM\x00*"} {
		if bytes.HasPrefix(data, []byte(magic)) {
			return true
		}
	}
	return false
}

// photo opens a picture file as a person holds it: a phone writes down how it was held.
func photo(data []byte) (*image.RGBA, error) {
	c, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	if c.Width <= 0 || c.Height <= 0 || c.Width > maxPhoto/c.Height {
		return nil, errors.New("de foto is te groot")
	}
	m, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	w, h := m.Bounds().Dx(), m.Bounds().Dy()
	if long := max(w, h); long > screenPhoto {
		w, h = max(1, w*screenPhoto/long), max(1, h*screenPhoto/long)
	}
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(out, out.Rect, image.White, image.Point{}, draw.Src)
	xdraw.ApproxBiLinear.Scale(out, out.Rect, m, m.Bounds(), draw.Over, nil)
	return held(out, orientation(data)), nil
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
