package pdftekst

import (
	"bytes"
	"encoding/binary"
	"image"
)

// orientation gives how a camera says it was held when it took a picture, as the number 1-8
// of the EXIF field 0x0112; 1, upright, when it says nothing.
func orientation(data []byte) int {
	if t := exif(data); t != nil {
		if n := tiffOrientation(t); n >= 1 && n <= 8 {
			return n
		}
	}
	return 1
}

// exif gives the block of fields in a JPEG (which is a small TIFF file), or a TIFF itself.
func exif(data []byte) []byte {
	if !bytes.HasPrefix(data, []byte("\xff\xd8")) {
		if bytes.HasPrefix(data, []byte("II*\x00")) || bytes.HasPrefix(data, []byte("MM\x00*")) {
			return data
		}
		return nil
	}
	for at := 2; at+4 <= len(data) && data[at] == 0xff; {
		kind, size := data[at+1], int(binary.BigEndian.Uint16(data[at+2:]))
		end := at + 2 + size
		if size < 2 || end > len(data) || kind == 0xda { // the picture itself
			return nil
		}
		if body := data[at+4 : end]; kind == 0xe1 && bytes.HasPrefix(body, []byte("Exif\x00\x00")) {
			return body[6:]
		}
		at = end
	}
	return nil
}

func tiffOrientation(t []byte) int {
	if len(t) < 8 {
		return 0
	}
	var order binary.ByteOrder = binary.LittleEndian
	if t[0] == 'M' {
		order = binary.BigEndian
	}
	at := int64(order.Uint32(t[4:]))
	if at+2 > int64(len(t)) {
		return 0
	}
	n := int64(order.Uint16(t[at:]))
	for i := range n {
		e := at + 2 + 12*i
		if e+12 > int64(len(t)) {
			return 0
		}
		if order.Uint16(t[e:]) == 0x0112 {
			return int(order.Uint16(t[e+8:]))
		}
	}
	return 0
}

// held turns and mirrors a picture as its orientation says.
func held(m *image.RGBA, orientation int) *image.RGBA {
	w, h := m.Rect.Dx(), m.Rect.Dy()
	if orientation <= 1 || orientation > 8 {
		return m
	}
	W, H := w, h
	if orientation >= 5 {
		W, H = h, w
	}
	out := image.NewRGBA(image.Rect(0, 0, W, H))
	for y := range H {
		for x := range W {
			var sx, sy int
			switch orientation {
			case 2:
				sx, sy = w-1-x, y
			case 3:
				sx, sy = w-1-x, h-1-y
			case 4:
				sx, sy = x, h-1-y
			case 5:
				sx, sy = y, x
			case 6:
				sx, sy = y, h-1-x
			case 7:
				sx, sy = w-1-y, h-1-x
			case 8:
				sx, sy = w-1-y, x
			}
			copy(out.Pix[out.PixOffset(x, y):][:4], m.Pix[m.PixOffset(sx, sy):][:4])
		}
	}
	return out
}
