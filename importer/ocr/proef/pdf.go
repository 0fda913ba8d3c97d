package proef

import (
	"bytes"
	"fmt"
	"image"
	"image/jpeg"
)

// Opname is one page of a scanned file.
type Opname struct {
	Beeld *image.Gray
	DPI   int
}

// PDF makes a file of scans, as a copier does: a JPEG on each page and nothing else.
func PDF(bladen []Opname) []byte {
	var b bytes.Buffer
	var at []int
	object := func(s string) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(at), s)
	}
	stroom := func(dict string, data []byte) {
		object(fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(data), data))
	}
	b.WriteString("%PDF-1.5\n")
	object("<</Type/Catalog/Pages 2 0 R>>")
	kids := ""
	for i := range bladen {
		kids += fmt.Sprintf("%d 0 R ", 3+3*i)
	}
	object(fmt.Sprintf("<</Type/Pages/Kids[%s]/Count %d>>", kids, len(bladen)))
	for i, o := range bladen {
		w, h := float64(o.Beeld.Rect.Dx())*72/float64(o.DPI), float64(o.Beeld.Rect.Dy())*72/float64(o.DPI)
		object(fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.2f %.2f]/Contents %d 0 R/Resources<</XObject<</Im %d 0 R>>>>>>", w, h, 4+3*i, 5+3*i))
		stroom("", fmt.Appendf(nil, "q %.2f 0 0 %.2f 0 0 cm /Im Do Q", w, h))
		var j bytes.Buffer
		if err := jpeg.Encode(&j, o.Beeld, &jpeg.Options{Quality: 75}); err != nil {
			panic(err)
		}
		stroom(fmt.Sprintf("/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode",
			o.Beeld.Rect.Dx(), o.Beeld.Rect.Dy()), j.Bytes())
	}
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, xref)
	return b.Bytes()
}
