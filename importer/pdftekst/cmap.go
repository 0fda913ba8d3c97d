package pdftekst

import (
	"slices"
	"strings"
	"unicode/utf16"
)

// cmap is what a CMap says: which byte sequences are codes, and what they stand for — text in
// a ToUnicode CMap, a CID in the CMap of a composite font.
type cmap struct {
	spaces []codespace
	text   map[uint32]string
	runs   []textRun
	cid    map[uint32]uint32
	cids   []cidRange
}

type codespace struct {
	lo, hi uint32
	n      int // bytes
}

type cidRange struct{ lo, hi, first uint32 }

// textRun is a run of codes whose texts count up in their last UTF-16 unit. Runs can span the
// whole of Unicode, so they are kept as they are.
type textRun struct {
	lo, hi uint32
	units  []uint16
}

// maxEntries bounds a CMap: a two-byte code has 65536 values, and none needs more.
const maxEntries = 1 << 17

// maxRuns bounds the runs of a CMap, which are searched one by one.
const maxRuns = 1 << 12

// parseCMap reads a CMap. What makes no sense is skipped; the result is never nil.
func parseCMap(b []byte) *cmap {
	m := &cmap{text: map[uint32]string{}, cid: map[uint32]uint32{}}
	s := &scanner{b: b}
	var args []token
	for {
		t := s.next()
		if t.kind == tokEnd {
			break
		}
		if t.kind != tokOperator {
			if len(args) < maxEntries {
				args = append(args, t)
			}
			continue
		}
		switch t.str {
		case "endcodespacerange":
			m.codespaces(args)
		case "endbfchar":
			for i := 0; i+1 < len(args); i += 2 {
				m.set(code(args[i]), utf16Text(args[i+1].str))
			}
		case "endbfrange":
			m.bfrange(args)
		case "endcidchar":
			for i := 0; i+1 < len(args) && len(m.cid) < maxEntries; i += 2 {
				m.cid[code(args[i])] = uint32(args[i+1].num)
			}
		case "endcidrange":
			for i := 0; i+2 < len(args) && len(m.cids) < maxEntries; i += 3 {
				m.cids = append(m.cids, cidRange{code(args[i]), code(args[i+1]), uint32(args[i+2].num)})
			}
		}
		args = args[:0]
	}
	return m
}

// textOf gives the text of a code; empty when the CMap does not say.
func (m *cmap) textOf(c uint32) string {
	if s, ok := m.text[c]; ok {
		return unswap(s)
	}
	for i := len(m.runs) - 1; i >= 0; i-- {
		r := &m.runs[i]
		if c < r.lo || c > r.hi {
			continue
		}
		u := slices.Clone(r.units)
		if len(u) == 2 && utf16.IsSurrogate(rune(u[0])) {
			return string(utf16.DecodeRune(rune(u[0]), rune(u[1])) + rune(c-r.lo))
		}
		u[len(u)-1] += uint16(c - r.lo)
		return unswap(string(utf16.Decode(u)))
	}
	return ""
}

func (m *cmap) codespaces(args []token) {
	for i := 0; i+1 < len(args) && len(m.spaces) < 256; i += 2 {
		n := len(args[i].str)
		if n >= 1 && n <= 4 {
			m.spaces = append(m.spaces, codespace{code(args[i]), code(args[i+1]), n})
		}
	}
}

// bfrange maps runs of codes: to a list, or to texts that count up. Counting up is done on
// the whole last UTF-16 unit; adding to its low byte alone turns a euro into something else.
func (m *cmap) bfrange(args []token) {
	for i := 0; i+2 < len(args); i += 3 {
		lo, hi := code(args[i]), code(args[i+1])
		if hi < lo || hi-lo > 0xffff {
			continue
		}
		if args[i+2].kind == tokArray {
			for k, t := range args[i+2].kids {
				if uint32(k) > hi-lo {
					break
				}
				m.set(lo+uint32(k), utf16Text(t.str))
			}
			continue
		}
		if units := utf16Units(args[i+2].str); len(units) > 0 && len(m.runs) < maxRuns {
			m.runs = append(m.runs, textRun{lo, hi, units})
		}
	}
}

func (m *cmap) set(c uint32, s string) {
	if s != "" && len(m.text) < maxEntries {
		m.text[c] = s
	}
}

// unswap repairs a text whose bytes stand in the wrong order, as Ghostscript 10.0 writes them
// for ligatures: U+6600 U+7400 is "ft". Only a text of which every unit has a zero low byte
// and a Latin letter above it is turned round.
func unswap(s string) string {
	var b strings.Builder
	for _, r := range s {
		hi := byte(r >> 8)
		if r > 0xffff || r&0xff != 0 || !(hi >= 'a' && hi <= 'z' || hi >= 'A' && hi <= 'Z') {
			return s
		}
		b.WriteByte(hi)
	}
	return b.String()
}

// next cuts the next code from s, by the codespaces; without any, width bytes are a code.
func (m *cmap) next(s string, width int) (c uint32, n int) {
	if m != nil {
		for n = 1; n <= 4 && n <= len(s); n++ {
			c = c<<8 | uint32(s[n-1])
			for _, sp := range m.spaces {
				if sp.n == n && inSpace(c, sp) {
					return c, n
				}
			}
		}
	}
	n = min(width, len(s))
	c = 0
	for i := 0; i < n; i++ {
		c = c<<8 | uint32(s[i])
	}
	return c, n
}

// inSpace compares byte by byte, as codespaces are rectangles and not intervals.
func inSpace(c uint32, sp codespace) bool {
	for i := 0; i < sp.n; i++ {
		sh := 8 * i
		b, lo, hi := byte(c>>sh), byte(sp.lo>>sh), byte(sp.hi>>sh)
		if b < lo || b > hi {
			return false
		}
	}
	return true
}

// cidOf gives the CID of a code; the code itself when the CMap does not say.
func (m *cmap) cidOf(c uint32) uint32 {
	if m == nil {
		return c
	}
	if v, ok := m.cid[c]; ok {
		return v
	}
	for _, r := range m.cids {
		if c >= r.lo && c <= r.hi {
			return r.first + c - r.lo
		}
	}
	return c
}

func code(t token) uint32 {
	if t.kind == tokNumber {
		return uint32(t.num)
	}
	var c uint32
	for i := 0; i < len(t.str) && i < 4; i++ {
		c = c<<8 | uint32(t.str[i])
	}
	return c
}

func utf16Units(s string) []uint16 {
	if len(s) == 1 {
		return []uint16{uint16(s[0])}
	}
	if len(s) > 512 {
		return nil
	}
	u := make([]uint16, len(s)/2)
	for i := range u {
		u[i] = uint16(s[2*i])<<8 | uint16(s[2*i+1])
	}
	return u
}

func utf16Text(s string) string { return string(utf16.Decode(utf16Units(s))) }
