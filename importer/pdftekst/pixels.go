package pdftekst

import (
	"bytes"
	"compress/zlib"
	"image"
	"image/jpeg"
	"io"
	"math"

	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
	"golang.org/x/image/ccitt"

	"dossiercheck/importer/ocr/beeld"
)

// Limits on a picture that is taken from a file as it is.
const (
	maxPictureSide   = 20_000
	maxPicturePixels = 64_000_000
)

// gray gives a page as it is shown, in grey, when it is one picture, and the resolution that
// the picture has; false when it has to be drawn.
func (d *document) gray(s sheet) (*image.Gray, float64, bool) {
	p, ok := d.onlyPicture(s)
	if !ok {
		return nil, 0, false
	}
	quarters, ok := turnOf(p.to)
	if !ok {
		return nil, 0, false
	}
	g, ok := d.pixels(p)
	if !ok {
		return nil, 0, false
	}
	return lay(beeld.Kwart(g, quarters), p.to.bounds([4]float64{0, 0, 1, 1}), s.width, s.height)
}

// turnOf gives the quarter turns clockwise with which a picture is shown; false when it stands
// at an angle or is mirrored.
func turnOf(to matrix) (int, bool) {
	x0, y0 := to.apply(0, 1) // the top left corner of the picture
	x1, y1 := to.apply(1, 1)
	x2, y2 := to.apply(0, 0)
	ux, uy, vx, vy := x1-x0, y1-y0, x2-x0, y2-y0
	const lean = 0.005
	switch {
	case ux*vy-uy*vx <= 0:
		return 0, false
	case math.Abs(uy) < lean*ux && math.Abs(vx) < lean*vy:
		return 0, true
	case math.Abs(ux) < lean*uy && math.Abs(vy) < -lean*vx:
		return 1, true
	case math.Abs(uy) < -lean*ux && math.Abs(vx) < -lean*vy:
		return 2, true
	case math.Abs(ux) < -lean*uy && math.Abs(vy) < lean*vx:
		return 3, true
	}
	return 0, false
}

// lay puts a picture in its box on white paper of w by h points.
func lay(g *image.Gray, box [4]float64, w, h float64) (*image.Gray, float64, bool) {
	rx, ry := float64(g.Rect.Dx())/(box[2]-box[0]), float64(g.Rect.Dy())/(box[3]-box[1])
	r := math.Max(rx, ry) // pixels to the point
	if r*72 < 50 || r*72 > 2400 || w*r*h*r > maxPicturePixels || rx < r/4 || ry < r/4 {
		return nil, 0, false
	}
	if math.Min(rx, ry) < 0.97*r { // a fax has fewer rows than columns
		g = beeld.Naar(g, int((box[2]-box[0])*r+.5), int((box[3]-box[1])*r+.5))
	}
	out := image.NewGray(image.Rect(0, 0, max(int(w*r+.5), 1), max(int(h*r+.5), 1)))
	at := image.Pt(int(math.Round(box[0]*r)), int(math.Round(box[1]*r)))
	if at == (image.Point{}) && g.Rect.Max == out.Rect.Max {
		return g, r * 72, true
	}
	for i := range out.Pix {
		out.Pix[i] = 255
	}
	to := g.Rect.Add(at).Intersect(out.Rect)
	for y := to.Min.Y; y < to.Max.Y; y++ {
		from := (y-at.Y)*g.Stride + to.Min.X - at.X
		copy(out.Pix[y*out.Stride+to.Min.X:y*out.Stride+to.Max.X], g.Pix[from:from+to.Dx()])
	}
	return out, r * 72, true
}

// pixels decodes a picture.
func (d *document) pixels(p placed) (*image.Gray, bool) {
	dict := p.sd.Dict
	w, h := d.integer(dict["Width"]), d.integer(dict["Height"])
	if w < 1 || h < 1 || w > maxPictureSide || h > maxPictureSide || w*h > maxPicturePixels || dict["SMask"] != nil || dict["Mask"] != nil {
		return nil, false
	}
	var filters []string
	for _, f := range p.sd.FilterPipeline {
		filters = append(filters, f.Name)
	}
	raw := p.sd.Raw
	if len(filters) > 1 && filters[0] == "FlateDecode" && p.sd.FilterPipeline[0].DecodeParms == nil {
		z, err := zlib.NewReader(bytes.NewReader(raw))
		if err != nil {
			return nil, false
		}
		if raw, err = io.ReadAll(io.LimitReader(z, maxStreamBytes)); err != nil || len(raw) == maxStreamBytes {
			return nil, false
		}
		filters, p.sd.FilterPipeline = filters[1:], p.sd.FilterPipeline[1:]
	}
	c, ok := d.colours(dict, p.black)
	if !ok {
		return nil, false
	}
	switch {
	case len(filters) == 1 && filters[0] == "DCTDecode":
		return fromJPEG(raw, w, h, c)
	case len(filters) == 1 && filters[0] == "CCITTFaxDecode":
		return fromFax(raw, w, h, c, d.faxed(p.sd.FilterPipeline[0].DecodeParms, w))
	case len(filters) == 1 && (filters[0] == "FlateDecode" || filters[0] == "LZWDecode" || filters[0] == "RunLengthDecode"):
		b, err := p.sd.DecodeLengthWithLimit(-1, maxPicturePixels*3)
		if err != nil {
			return nil, false
		}
		return fromSamples(b, w, h, c)
	case len(filters) == 0:
		return fromSamples(raw, w, h, c)
	}
	return nil, false
}

// colours says how samples become grey.
type colours struct {
	parts int        // samples to a pixel: 1 or 3
	bits  int        // to a sample
	grey  [256]uint8 // of each value of a single sample
	flip  bool       // with three samples: light is dark
}

func (d *document) colours(dict types.Dict, black bool) (colours, bool) {
	c := colours{parts: 1, bits: d.integer(dict["BitsPerComponent"])}
	stencil := false
	if v, ok := d.get(dict["ImageMask"]).(types.Boolean); ok && v.Value() {
		if stencil = true; !black {
			return c, false
		}
		c.bits = 1
	}
	if c.bits == 0 {
		c.bits = 8 // a JPEG says it itself
	}
	if c.bits != 1 && c.bits != 2 && c.bits != 4 && c.bits != 8 {
		return c, false
	}
	most := 1<<c.bits - 1
	for i := range c.grey {
		c.grey[i] = uint8(min(i, most) * 255 / most)
	}
	turned, ok := d.decoded01(dict, most)
	if !ok {
		return c, false
	}
	if !stencil && !d.space(dict["ColorSpace"], &c, turned) {
		return c, false
	}
	if turned {
		if c.parts == 3 {
			c.flip = true
		}
		for i := range c.grey {
			c.grey[i] = 255 - c.grey[i]
		}
	}
	return c, true
}

// decoded01 reads which way round the samples are: false is from dark to light. A range that
// is cut short is not looked into.
func (d *document) decoded01(dict types.Dict, most int) (turned, ok bool) {
	all := d.array(dict["Decode"])
	space := d.array(dict["ColorSpace"])
	top := 1.0
	if len(space) > 0 && (d.name(space[0]) == "Indexed" || d.name(space[0]) == "I") {
		top = float64(most)
	}
	for i := 0; i+1 < len(all); i += 2 {
		a, _ := d.number(all[i])
		b, _ := d.number(all[i+1])
		if (a != 0 || b != top) && (a != top || b != 0) || i > 0 && turned != (a > b) {
			return false, false
		}
		turned = a > b
	}
	return turned, true
}

// space reads a colour space of one or three samples.
func (d *document) space(o types.Object, c *colours, turned bool) bool {
	name := d.name(o)
	a := d.array(o)
	if len(a) > 0 {
		name = d.name(a[0])
	}
	switch name {
	case "DeviceGray", "G", "CalGray":
		return true
	case "DeviceRGB", "RGB", "CalRGB":
		c.parts = 3
		return c.bits == 8
	case "ICCBased":
		if len(a) < 2 {
			return false
		}
		switch n := d.integer(d.dict(a[1])["N"]); n {
		case 1, 3:
			c.parts = n
			return n == 1 || c.bits == 8
		}
	case "Indexed", "I":
		if len(a) < 4 || turned {
			return false
		}
		base := colours{parts: 1, bits: 8}
		if !d.space(a[1], &base, false) {
			return false
		}
		table, ok := d.bytes(a[3])
		if !ok {
			if table, _, ok = d.stream(a[3]); !ok {
				return false
			}
		}
		for i := range c.grey {
			switch at := i * base.parts; {
			case at+base.parts > len(table):
				c.grey[i] = 0
			case base.parts == 3:
				c.grey[i] = luma(table[at], table[at+1], table[at+2])
			default:
				c.grey[i] = table[at]
			}
		}
		return true
	}
	return false
}

func luma(r, g, b uint8) uint8 { return uint8((299*int(r) + 587*int(g) + 114*int(b) + 500) / 1000) }

func fromSamples(b []byte, w, h int, c colours) (*image.Gray, bool) {
	stride := (w*c.parts*c.bits + 7) / 8
	if len(b) < stride*h {
		return nil, false
	}
	g := image.NewGray(image.Rect(0, 0, w, h))
	for y := range h {
		in, row := b[y*stride:y*stride+stride], g.Pix[y*g.Stride:y*g.Stride+w]
		switch {
		case c.parts == 3:
			for x := range row {
				row[x] = luma(in[3*x], in[3*x+1], in[3*x+2])
				if c.flip {
					row[x] = 255 - row[x]
				}
			}
		case c.bits == 8:
			for x := range row {
				row[x] = c.grey[in[x]]
			}
		default:
			mask := uint8(1<<c.bits - 1)
			for x := range row {
				bit := x * c.bits
				row[x] = c.grey[in[bit/8]>>(8-c.bits-bit%8)&mask]
			}
		}
	}
	return g, true
}

func fromJPEG(b []byte, w, h int, c colours) (*image.Gray, bool) {
	conf, err := jpeg.DecodeConfig(bytes.NewReader(b))
	if err != nil || conf.Width != w || conf.Height != h || c.flip {
		return nil, false
	}
	m, err := jpeg.Decode(bytes.NewReader(b))
	if err != nil {
		return nil, false
	}
	g := image.NewGray(image.Rect(0, 0, w, h))
	for y := range h {
		row := g.Pix[y*g.Stride : y*g.Stride+w]
		switch m := m.(type) {
		case *image.Gray:
			copy(row, m.Pix[y*m.Stride:])
		case *image.YCbCr: // its first plane is the grey
			copy(row, m.Y[y*m.YStride:])
		case *image.RGBA:
			for x := range row {
				at := y*m.Stride + 4*x
				row[x] = luma(m.Pix[at], m.Pix[at+1], m.Pix[at+2])
			}
		default:
			return nil, false
		}
		if c.parts == 1 {
			for x, v := range row {
				row[x] = c.grey[v]
			}
		}
	}
	return g, true
}

// fax says how a picture was packed for a fax.
type fax struct {
	form     ccitt.SubFormat
	ok       bool
	align    bool
	blackIs1 bool
}

func (d *document) faxed(parms types.Dict, w int) fax {
	f := fax{form: ccitt.Group3, ok: true}
	flag := func(key string) bool {
		v, ok := d.get(parms[key]).(types.Boolean)
		return ok && v.Value()
	}
	switch k := d.integer(parms["K"]); {
	case k < 0:
		f.form = ccitt.Group4
	case k > 0:
		f.ok = false // one and two dimensions mixed
	}
	if n, ok := d.number(parms["Columns"]); (ok && int(n) != w) || (!ok && w != 1728) {
		f.ok = false
	}
	f.align, f.blackIs1 = flag("EncodedByteAlign"), flag("BlackIs1")
	return f
}

func fromFax(b []byte, w, h int, c colours, f fax) (*image.Gray, bool) {
	if !f.ok || c.parts != 1 || c.bits != 1 {
		return nil, false
	}
	g := image.NewGray(image.Rect(0, 0, w, h))
	r := ccitt.NewReader(bytes.NewReader(b), ccitt.MSB, f.form, w, h, &ccitt.Options{Align: f.align, Invert: f.blackIs1})
	row := make([]byte, (w+7)/8)
	for y := range h {
		if _, err := io.ReadFull(r, row); err != nil {
			if y < h*9/10 {
				return nil, false
			}
			for i := y * g.Stride; i < len(g.Pix); i++ { // the end is missing
				g.Pix[i] = 255
			}
			break
		}
		for x := range w {
			g.Pix[y*g.Stride+x] = c.grey[row[x/8]>>(7-x%8)&1]
		}
	}
	return g, true
}
