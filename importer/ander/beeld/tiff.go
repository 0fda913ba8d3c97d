package beeld

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"image/draw"
	"image/jpeg"
	"io"

	"golang.org/x/image/tiff"

	"dossiercheck/importer/ander/reden"
)

// A TIFF is a chain of lists of tags, one for each page. The library decodes only the first;
// this file walks the chain and shows it each list as if it were the first. It also does the
// form that the library does not know and that colour scanners write: JPEG in a TIFF.

// Tags that are used here (TIFF 6.0 and its technical note 2).
const (
	tagSubfile     = 254
	tagWidth       = 256
	tagHeight      = 257
	tagBits        = 258
	tagCompression = 259
	tagStrips      = 273
	tagOrientation = 274
	tagSamples     = 277
	tagRows        = 278
	tagStripBytes  = 279
	tagXRes        = 282
	tagYRes        = 283
	tagUnit        = 296
	tagTileWidth   = 322
	tagTileHeight  = 323
	tagTiles       = 324
	tagTileBytes   = 325
	tagJPEGTables  = 347
	tagJPEGOffset  = 513
	tagJPEGLength  = 514
)

const maxTIFF = 500 // pages

// ifd is one list of tags.
type ifd struct {
	data  []byte // the file
	order binary.ByteOrder
	at    uint32 // where it begins
	tags  map[uint16]tag
}

type tag struct {
	soort  uint16
	aantal uint32
	waarde []byte // four bytes: the value, or where it is
}

var errTIFF = errors.New("geen geldige TIFF")

// lijsten walks the chain of lists. It ends where the chain does, breaks off or comes back.
func lijsten(data []byte) ([]*ifd, error) {
	if len(data) < 8 {
		return nil, errTIFF
	}
	var order binary.ByteOrder = binary.LittleEndian
	switch string(data[:4]) {
	case "II*\x00":
	case "MM\x00*":
		order = binary.BigEndian
	default:
		return nil, errTIFF
	}
	var uit []*ifd
	gezien := map[uint32]bool{}
	for at := order.Uint32(data[4:]); at != 0 && !gezien[at] && int64(at)+2 <= int64(len(data)); {
		gezien[at] = true
		n := int(order.Uint16(data[at:]))
		rij := data[at+2:]
		l := &ifd{data: data, order: order, at: at, tags: map[uint16]tag{}}
		for i := 0; i < n && len(rij) >= 12; i++ {
			if id := order.Uint16(rij); l.tags[id].waarde == nil {
				l.tags[id] = tag{order.Uint16(rij[2:]), order.Uint32(rij[4:]), rij[8:12]}
			}
			rij = rij[12:]
		}
		if uit = append(uit, l); len(uit) > 2*maxTIFF || len(rij) < 4 {
			break
		}
		at = order.Uint32(rij)
	}
	if len(uit) == 0 {
		return nil, errTIFF
	}
	return uit, nil
}

// bytes gives the value of a tag; nil when it lies outside the file.
func (l *ifd) bytes(id uint16) []byte {
	t, ok := l.tags[id]
	per, bekend := map[uint16]int64{1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1}[t.soort]
	if !ok || !bekend {
		return nil
	}
	lang := per * int64(t.aantal)
	if lang <= 4 {
		return t.waarde[:lang]
	}
	at := int64(l.order.Uint32(t.waarde))
	if at+lang > int64(len(l.data)) {
		return nil
	}
	return l.data[at : at+lang]
}

// getallen gives the whole numbers of a tag.
func (l *ifd) getallen(id uint16) []uint32 {
	b := l.bytes(id)
	var uit []uint32
	switch l.tags[id].soort {
	case 1:
		for _, v := range b {
			uit = append(uit, uint32(v))
		}
	case 3:
		for ; len(b) >= 2; b = b[2:] {
			uit = append(uit, uint32(l.order.Uint16(b)))
		}
	case 4:
		for ; len(b) >= 4; b = b[4:] {
			uit = append(uit, l.order.Uint32(b))
		}
	}
	return uit
}

// getal gives the first number of a tag.
func (l *ifd) getal(id uint16, anders int) int {
	if v := l.getallen(id); len(v) > 0 && v[0] <= 1<<30 {
		return int(v[0])
	}
	return anders
}

// breuk gives a fraction as a number, 0 when there is none.
func (l *ifd) breuk(id uint16) float64 {
	b := l.bytes(id)
	if len(b) < 8 || l.tags[id].soort != 5 || l.order.Uint32(b[4:]) == 0 {
		return 0
	}
	return float64(l.order.Uint32(b)) / float64(l.order.Uint32(b[4:]))
}

func tiffBladen(data []byte) ([]Blad, error) {
	alle, err := lijsten(data)
	if err != nil {
		return nil, kapot(err)
	}
	var uit []Blad
	for _, l := range alle {
		if l.getal(tagSubfile, 0)&1 != 0 { // a smaller picture of another page
			continue
		}
		b := Blad{Breed: l.getal(tagWidth, 0), Hoog: l.getal(tagHeight, 0), rek: 1, draai: l.getal(tagOrientation, 1), ifd: l}
		per := int64(4)
		if l.getal(tagSamples, 1) == 1 && l.getal(tagBits, 1) <= 8 {
			per = 1
		}
		if err := past(b.Breed, b.Hoog, per); err != nil {
			if len(alle) > 1 && b.Breed < minZijde { // a thumbnail that does not say so
				continue
			}
			return nil, err
		}
		x, y := l.breuk(tagXRes), l.breuk(tagYRes)
		if l.getal(tagUnit, 2) == 3 {
			x, y = x*2.54, y*2.54
		}
		if x > 0 && y > 0 && x/y > 1.2 && x/y < 4 { // fax: lines further apart than dots
			b.rek = x / y
		}
		b.recht()
		dpi := x
		if b.draai >= 5 && b.rek == 1 {
			dpi = y
		}
		b.DPI = schat(b.Breed, b.Hoog, int(min(dpi, 10_000)+0.5))
		if uit = append(uit, b); len(uit) > maxTIFF {
			return nil, reden.Te("de scan heeft meer dan 500 bladzijden")
		}
	}
	if len(uit) == 0 {
		return nil, kapot(errTIFF)
	}
	return uit, nil
}

// grijs decodes the page of a list.
func (l *ifd) grijs(data []byte) (*image.Gray, error) {
	switch l.getal(tagCompression, 1) {
	case 6:
		return l.oudeJPEG()
	case 7:
		return l.jpeg()
	}
	img, err := tiff.Decode(&eersteLijst{data: data, order: l.order, at: l.at})
	if err != nil {
		return nil, err
	}
	return grijs(img), nil
}

// eersteLijst is the file with another list as its first.
type eersteLijst struct {
	data  []byte
	order binary.ByteOrder
	at    uint32
	pos   int64
}

func (e *eersteLijst) ReadAt(p []byte, off int64) (int, error) {
	if off < 0 || off >= int64(len(e.data)) {
		return 0, io.EOF
	}
	n := copy(p, e.data[off:])
	if off < 8 {
		var kop [8]byte
		copy(kop[:], e.data)
		e.order.PutUint32(kop[4:], e.at)
		copy(p, kop[off:])
	}
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

func (e *eersteLijst) Read(p []byte) (int, error) {
	n, err := e.ReadAt(p, e.pos)
	e.pos += int64(n)
	return n, err
}

// oudeJPEG reads the older form: a JPEG file inside the file.
func (l *ifd) oudeJPEG() (*image.Gray, error) {
	at, lang := int64(l.getal(tagJPEGOffset, 0)), int64(l.getal(tagJPEGLength, 0))
	if at == 0 || at >= int64(len(l.data)) {
		return nil, fmt.Errorf("JPEG van voor 1995: %w", errTIFF)
	}
	b := l.data[at:]
	if lang > 0 && lang < int64(len(b)) {
		b = b[:lang]
	}
	return l.eenJPEG(b)
}

func (l *ifd) eenJPEG(b []byte) (*image.Gray, error) {
	c, err := jpeg.DecodeConfig(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	if err := past(max(c.Width, minZijde), max(c.Height, minZijde), bytesPer(c.ColorModel)); err != nil {
		return nil, err
	}
	img, err := jpeg.Decode(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	return grijs(img), nil
}

// jpeg puts together the strips or tiles, each a JPEG of which the tables stand elsewhere.
func (l *ifd) jpeg() (*image.Gray, error) {
	w, h := l.getal(tagWidth, 0), l.getal(tagHeight, 0)
	plaatsen, lengten := l.getallen(tagStrips), l.getallen(tagStripBytes)
	sw, sh := w, l.getal(tagRows, h)
	if _, ok := l.tags[tagTiles]; ok {
		plaatsen, lengten = l.getallen(tagTiles), l.getallen(tagTileBytes)
		sw, sh = l.getal(tagTileWidth, 0), l.getal(tagTileHeight, 0)
	}
	if sw < 1 || sh < 1 || len(plaatsen) == 0 || len(plaatsen) != len(lengten) {
		return nil, errTIFF
	}
	tabellen := bytes.TrimSuffix(l.bytes(tagJPEGTables), []byte("\xff\xd9"))
	g := image.NewGray(image.Rect(0, 0, w, h))
	draw.Draw(g, g.Rect, image.White, image.Point{}, draw.Src)
	naast := (w + sw - 1) / sw
	for i, at := range plaatsen {
		if int64(at)+int64(lengten[i]) > int64(len(l.data)) {
			return nil, errTIFF
		}
		b := l.data[at : at+lengten[i]]
		if len(tabellen) > 2 {
			b = append(tabellen[:len(tabellen):len(tabellen)], bytes.TrimPrefix(b, []byte("\xff\xd8"))...)
		}
		stuk, err := l.eenJPEG(b)
		if err != nil {
			return nil, err
		}
		x, y := i%naast*sw, i/naast*sh
		if y >= h {
			break
		}
		draw.Draw(g, image.Rect(x, y, x+min(sw, stuk.Rect.Dx()), y+min(sh, stuk.Rect.Dy())), stuk, image.Point{}, draw.Src)
	}
	return g, nil
}
