// Package beeld decodes photos and scans that come as pictures (JPEG, PNG, TIFF with more
// pages, GIF, BMP, WebP) into what the reader of scans wants: one grey picture a page,
// upright as the camera was held, at the resolution of a scan.
//
// A picture of a few bytes can unpack to gigabytes. Its measures are read before its pixels,
// and what is too large is refused.
package beeld

import (
	"bytes"
	"image"
	"image/color"
	_ "image/gif"  // registers the format
	_ "image/jpeg" // registers the format
	_ "image/png"  // registers the format

	_ "golang.org/x/image/bmp"  // registers the format
	_ "golang.org/x/image/webp" // registers the format

	"dossiercheck/importer/ander/reden"
)

// Blad is one page of a picture, before its pixels are read.
type Blad struct {
	Breed, Hoog int // pixels, upright and square
	DPI         int // pixels to the inch; see schat

	draai int     // how it lies in the file, as EXIF counts: 1 upright, to 8
	rek   float64 // height of a pixel against its width
	ifd   *ifd    // of a TIFF
}

// Limits on one picture. A page of A4 at 600 dpi has 35 million pixels, a photo of a good
// telephone 12 to 50 million.
const (
	maxPixels   = 100_000_000
	maxGeheugen = 400 << 20 // bytes of the decoded pixels
	maxZijde    = 40_000
	minZijde    = 40
)

// Is tells whether data begins as a picture that can be read.
func Is(data []byte) bool {
	for _, kop := range []string{"\xff\xd8\xff", "\x89PNG\r\n\x1a\n", "GIF87a", "GIF89a", "II*\x00", "MM\x00*"} {
		if bytes.HasPrefix(data, []byte(kop)) {
			return true
		}
	}
	return bytes.HasPrefix(data, []byte("BM")) && len(data) > 30 && data[14] >= 12 && data[15] == 0 ||
		bytes.HasPrefix(data, []byte("RIFF")) && len(data) > 16 && string(data[8:12]) == "WEBP"
}

// Klein tells whether data is a picture of fewer than so many pixels.
func Klein(data []byte, punten int) bool {
	if !Is(data) || isTIFF(data) {
		return false
	}
	c, _, err := image.DecodeConfig(bytes.NewReader(data))
	return err == nil && c.Width < maxZijde && c.Height < maxZijde && c.Width*c.Height < punten
}

func isTIFF(data []byte) bool {
	return bytes.HasPrefix(data, []byte("II*\x00")) || bytes.HasPrefix(data, []byte("MM\x00*"))
}

func kapot(err error) error {
	return reden.Nieuw(reden.Beschadigd, "de foto of scan is beschadigd of niet compleet; maak of bewaar hem opnieuw", err)
}

// Bladen gives the pages without reading their pixels. Errors are a *reden.Fout.
func Bladen(data []byte) ([]Blad, error) {
	if isTIFF(data) {
		return tiffBladen(data)
	}
	c, soort, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, kapot(err)
	}
	if err := past(c.Width, c.Height, bytesPer(c.ColorModel)); err != nil {
		return nil, err
	}
	b := Blad{Breed: c.Width, Hoog: c.Height, draai: 1, rek: 1}
	dpi := 0
	if soort == "jpeg" {
		b.draai, dpi = jpegKop(data)
	} else if soort == "png" {
		dpi = pngDPI(data)
	}
	b.recht()
	b.DPI = schat(b.Breed, b.Hoog, dpi)
	return []Blad{b}, nil
}

// past refuses a picture that is too large, or too small to hold a word.
func past(breed, hoog int, per int64) error {
	switch {
	case breed < minZijde || hoog < minZijde:
		return reden.Nieuw(reden.Beschadigd, "dit plaatje is te klein om er iets op te lezen; maak een grotere foto of scan", nil)
	case breed > maxZijde || hoog > maxZijde || int64(breed)*int64(hoog) > maxPixels || int64(breed)*int64(hoog)*per > maxGeheugen:
		return reden.Nieuw(reden.TeGroot, "de foto of scan heeft te veel beeldpunten; bewaar hem kleiner (A4 op 300 dpi is genoeg) of als pdf", nil)
	}
	return nil
}

func bytesPer(m color.Model) int64 {
	switch m {
	case color.GrayModel:
		return 1
	case color.Gray16Model:
		return 2
	case color.YCbCrModel:
		return 3
	case color.RGBA64Model, color.NRGBA64Model:
		return 8
	}
	if _, ok := m.(color.Palette); ok {
		return 1
	}
	return 4
}

// recht sets the measures as they are once the picture is upright.
func (b *Blad) recht() {
	if b.rek != 1 {
		b.Hoog = int(float64(b.Hoog)*b.rek + 0.5)
	}
	if b.draai >= 5 {
		b.Breed, b.Hoog = b.Hoog, b.Breed
	}
}

// A4 in inches.
const kort, lang = 8.27, 11.69

// schat gives the pixels to the inch. What a file says counts when that makes a sheet of paper
// of it, from A6 to A3: cameras write any number. Else the picture is taken to fill A4.
func schat(breed, hoog, gezegd int) int {
	a, b := float64(min(breed, hoog)), float64(max(breed, hoog))
	if g := float64(gezegd); g >= 70 && a/g >= 4 && b/g <= 17 && b/g >= 5.5 {
		return gezegd
	}
	return max(int(max(a/kort, b/lang)+0.5), 20)
}

// Foto is a page whose pixels were read.
type Foto struct {
	g   *image.Gray
	dpi int
}

// Lees decodes page nr (from 1) to grey, upright. Errors are a *reden.Fout.
func Lees(data []byte, nr int) (*Foto, error) {
	bladen, err := Bladen(data)
	if err != nil {
		return nil, err
	}
	if nr < 1 || nr > len(bladen) {
		return nil, kapot(nil)
	}
	b := bladen[nr-1]
	var g *image.Gray
	if b.ifd != nil {
		g, err = b.ifd.grijs(data)
	} else {
		var img image.Image
		if img, _, err = image.Decode(bytes.NewReader(data)); err == nil {
			g = grijs(img)
		}
	}
	if err != nil {
		return nil, kapot(err)
	}
	return &Foto{draai(g, b.draai, b.rek), b.DPI}, nil
}

// maxGroter is how much a coarse picture may be enlarged; more adds nothing to read.
const maxGroter = 3.0

// Op gives the page in about dpi pixels to the inch, and what it became. One that is a little
// finer or coarser stays as it is: making pixels anew costs sharpness.
func (f *Foto) Op(dpi int) (*image.Gray, int) {
	deel := float64(dpi) / float64(f.dpi)
	if deel > 0.8 && deel < 1.4 {
		return f.g, f.dpi
	}
	deel = min(deel, maxGroter)
	w, h := float64(f.g.Rect.Dx())*deel, float64(f.g.Rect.Dy())*deel
	return schaal(f.g, max(1, int(w+0.5)), max(1, int(h+0.5))), int(float64(f.dpi)*deel + 0.5)
}

// Fijner is Op for who asks for more detail while reading.
func (f *Foto) Fijner(dpi int) (*image.Gray, int, error) {
	g, d := f.Op(dpi)
	return g, d, nil
}
