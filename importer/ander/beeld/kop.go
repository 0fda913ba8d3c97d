package beeld

import (
	"bytes"
	"encoding/binary"
)

// jpegKop reads from the head of a JPEG how it lies (EXIF) and its pixels to the inch, 0 when
// it does not say.
func jpegKop(data []byte) (draai, dpi int) {
	draai = 1
	for i := 2; i+4 <= len(data) && data[i] == 0xff; {
		merk, lang := data[i+1], int(binary.BigEndian.Uint16(data[i+2:]))
		if merk == 0xff { // filling
			i++
			continue
		}
		if merk == 0xda || lang < 2 || i+2+lang > len(data) {
			break
		}
		deel := data[i+4 : i+2+lang]
		switch {
		case merk == 0xe0 && bytes.HasPrefix(deel, []byte("JFIF\x00")) && len(deel) >= 12:
			x := int(binary.BigEndian.Uint16(deel[8:]))
			if deel[7] == 1 {
				dpi = x
			} else if deel[7] == 2 {
				dpi = (x*254 + 50) / 100
			}
		case merk == 0xe1 && bytes.HasPrefix(deel, []byte("Exif\x00\x00")):
			if l, err := lijsten(deel[6:]); err == nil && len(l) > 0 {
				if v := l[0].getal(tagOrientation, 1); v >= 1 && v <= 8 {
					draai = v
				}
			}
		}
		i += 2 + lang
	}
	return draai, dpi
}

// pngDPI reads the pixels to the inch of a PNG, 0 when it does not say.
func pngDPI(data []byte) int {
	for i := 8; i+12 <= len(data); {
		lang := int64(binary.BigEndian.Uint32(data[i:]))
		soort := string(data[i+4 : i+8])
		if soort == "IDAT" || lang > int64(len(data)-i-12) {
			break
		}
		if soort == "pHYs" && lang == 9 && data[i+16] == 1 {
			return int(float64(binary.BigEndian.Uint32(data[i+8:]))*0.0254 + 0.5)
		}
		i += 12 + int(lang)
	}
	return 0
}
