package pdftekst

import (
	"encoding/binary"
	"testing"
)

// tiffVan makes a TIFF of pages of 64 by 64 grey pixels, each of one shade.
func tiffVan(shades ...byte) []byte {
	b := []byte("II*\x00\x00\x00\x00\x00")
	link := 4
	le := binary.LittleEndian
	for _, shade := range shades {
		at := len(b)
		for range 64 * 64 {
			b = append(b, shade)
		}
		le.PutUint32(b[link:], uint32(len(b)))
		tags := [][2]uint32{{256, 64}, {257, 64}, {258, 8}, {259, 1}, {262, 1}, {273, uint32(at)}, {278, 64}, {279, 64 * 64}}
		b = le.AppendUint16(b, uint16(len(tags)))
		for _, t := range tags {
			b = le.AppendUint32(le.AppendUint32(le.AppendUint16(le.AppendUint16(b, uint16(t[0])), 4), 1), t[1])
		}
		link = len(b)
		b = le.AppendUint32(b, 0)
	}
	return b
}

func TestFotoMetBladen(t *testing.T) {
	data := tiffVan(10, 200, 90)
	for n, shade := range map[int]byte{1: 10, 2: 200, 3: 90} {
		m, of, err := photo(data, n)
		if err != nil || of != 3 {
			t.Fatalf("blad %d van %d: %v", n, of, err)
		}
		if got := m.RGBAAt(5, 5).R; got != shade {
			t.Errorf("blad %d heeft tint %d, wilde %d", n, got, shade)
		}
	}
	for _, n := range []int{0, 4} {
		if _, _, err := photo(data, n); err == nil {
			t.Errorf("blad %d is er niet", n)
		}
	}
}
