package outlook

import (
	"encoding/binary"
	"fmt"
	"time"
	"unicode/utf16"
)

// doos is a storage to be written: streams and storages in order.
type doos struct {
	naam    string
	inhoud  []byte // of a stream
	is      bool   // a storage
	delen   []*doos
	waarden []byte // of __properties_version1.0
}

func (d *doos) stroom(naam string, b []byte) *doos {
	d.delen = append(d.delen, &doos{naam: naam, inhoud: b})
	return d
}

func (d *doos) tekst(id int, s string) *doos {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	return d.stroom(fmt.Sprintf("__substg1.0_%04X001F", id), b)
}

func (d *doos) ansi(id int, s string) *doos {
	return d.stroom(fmt.Sprintf("__substg1.0_%04X001E", id), []byte(s))
}

func (d *doos) binair(id int, b []byte) *doos {
	return d.stroom(fmt.Sprintf("__substg1.0_%04X0102", id), b)
}

func (d *doos) getal(id, typ int, v int64) *doos {
	d.waarden = binary.LittleEndian.AppendUint32(d.waarden, uint32(id<<16|typ))
	d.waarden = binary.LittleEndian.AppendUint32(d.waarden, 6)
	d.waarden = binary.LittleEndian.AppendUint64(d.waarden, uint64(v))
	return d
}

func (d *doos) tijd(id int, t time.Time) *doos {
	return d.getal(id, typTijd, (t.Unix()+11_644_473_600)*10_000_000)
}

func (d *doos) kast(naam string, x *doos) *doos {
	x.naam, x.is = naam, true
	d.delen = append(d.delen, x)
	return d
}

const vrij, slot = 0xffffffff, 0xfffffffe

// schrijf makes the compound file: sectors of 512 bytes, small streams in the mini stream.
func (d *doos) schrijf() []byte {
	var lijst []*doos
	kind, broer := map[*doos]int{}, map[*doos]int{}
	var loop func(x *doos, kop int)
	loop = func(x *doos, kop int) {
		if len(x.waarden) > 0 {
			x.delen = append(x.delen, &doos{naam: "__properties_version1.0", inhoud: append(make([]byte, kop), x.waarden...)})
			x.waarden = nil
		}
		lijst = append(lijst, x)
		vorige := (*doos)(nil)
		for _, y := range x.delen {
			if vorige == nil {
				kind[x] = len(lijst)
			} else {
				broer[vorige] = len(lijst)
			}
			vorige = y
			kop := 8
			if y.naam == "__substg1.0_3701000D" {
				kop = 24
			}
			loop(y, kop)
		}
	}
	loop(d, 32)

	var sectors [][]byte
	var fat []uint32
	zet := func(b []byte) uint32 {
		if len(b) == 0 {
			return slot
		}
		begin := uint32(len(sectors))
		for len(b) > 0 {
			s := make([]byte, 512)
			b = b[copy(s, b):]
			sectors = append(sectors, s)
			fat = append(fat, uint32(len(sectors)))
		}
		fat[len(fat)-1] = slot
		return begin
	}
	var mini []byte
	var minifat []uint32
	plek := map[*doos]uint32{}
	for _, x := range lijst {
		switch {
		case x.is || x == d:
		case len(x.inhoud) >= 4096:
			plek[x] = zet(x.inhoud)
		case len(x.inhoud) > 0:
			plek[x] = uint32(len(minifat))
			for at := 0; at < len(x.inhoud); at += 64 {
				s := make([]byte, 64)
				copy(s, x.inhoud[at:])
				mini = append(mini, s...)
				minifat = append(minifat, uint32(len(minifat)+1))
			}
			minifat[len(minifat)-1] = slot
		}
	}
	plek[d] = zet(mini)
	var dir []byte
	for i, x := range lijst {
		e := make([]byte, 128)
		naam := utf16.Encode([]rune(x.naam))
		if i == 0 {
			naam = utf16.Encode([]rune("Root Entry"))
		}
		for j, u := range naam {
			binary.LittleEndian.PutUint16(e[2*j:], u)
		}
		binary.LittleEndian.PutUint16(e[64:], uint16(2*len(naam)+2))
		e[66] = 2
		if x.is {
			e[66] = 1
		}
		lang := len(x.inhoud)
		if i == 0 {
			e[66], lang = 5, len(mini)
		}
		e[67] = 1
		nr := func(at int, n int, ok bool) {
			v := uint32(vrij)
			if ok {
				v = uint32(n)
			}
			binary.LittleEndian.PutUint32(e[at:], v)
		}
		nr(68, 0, false)
		n, ok := broer[x]
		nr(72, n, ok)
		n, ok = kind[x]
		nr(76, n, ok)
		binary.LittleEndian.PutUint32(e[116:], plek[x])
		binary.LittleEndian.PutUint64(e[120:], uint64(lang))
		dir = append(dir, e...)
	}
	dirAt := zet(dir)
	var mf []byte
	for _, v := range minifat {
		mf = binary.LittleEndian.AppendUint32(mf, v)
	}
	for len(mf)%512 != 0 {
		mf = binary.LittleEndian.AppendUint32(mf, vrij)
	}
	mfAt := zet(mf)
	nfat := 1
	for nfat*128 < len(fat)+nfat {
		nfat++
	}
	kop := make([]byte, 512)
	copy(kop, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
	binary.LittleEndian.PutUint16(kop[24:], 0x3e)
	binary.LittleEndian.PutUint16(kop[26:], 3)
	binary.LittleEndian.PutUint16(kop[28:], 0xfffe)
	binary.LittleEndian.PutUint16(kop[30:], 9)
	binary.LittleEndian.PutUint16(kop[32:], 6)
	binary.LittleEndian.PutUint32(kop[44:], uint32(nfat))
	binary.LittleEndian.PutUint32(kop[48:], dirAt)
	binary.LittleEndian.PutUint32(kop[56:], 4096)
	binary.LittleEndian.PutUint32(kop[60:], mfAt)
	binary.LittleEndian.PutUint32(kop[64:], uint32(len(mf)/512))
	binary.LittleEndian.PutUint32(kop[68:], slot)
	for i := range 109 {
		v := uint32(vrij)
		if i < nfat {
			v = uint32(len(sectors) + i)
		}
		binary.LittleEndian.PutUint32(kop[76+4*i:], v)
	}
	for range nfat {
		fat = append(fat, 0xfffffffd)
	}
	for len(fat) < nfat*128 {
		fat = append(fat, vrij)
	}
	uit := kop
	for _, s := range sectors {
		uit = append(uit, s...)
	}
	for _, v := range fat {
		uit = binary.LittleEndian.AppendUint32(uit, v)
	}
	return uit
}
