package pdftekst

import (
	"bytes"
	"cmp"
	"compress/flate"
	"errors"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strconv"
)

// A file without a usable cross reference (cut off, damaged, or leading in circles) still
// holds its objects. Rebuild finds them by looking for "12 0 obj" and writes a file with the
// same objects and a new cross reference. What it makes is read like any other file: nothing
// here is trusted to be right, only to be small enough.

// loose is an object found in a damaged file.
type loose struct {
	num, gen int
	order    int    // place in the file; a later object of the same number replaces an earlier
	dict     []byte // the part before a stream, all of it without one
	stream   []byte // nil without one
}

// salvage is what rebuild found.
type salvage struct {
	objects   map[int]*loose
	root      int // number of the catalog, 0 when it is not there
	encrypt   []byte
	id        []byte
	spent     int
	linear    int  // pages that a linearized file says to have
	encrypted bool // strings and streams are enciphered: object streams stay closed
}

var (
	objHead    = regexp.MustCompile(`(\d{1,9})[ \t\r\n\f\x00]+(\d{1,5})[ \t\r\n\f\x00]+obj`)
	refRoot    = regexp.MustCompile(`/Root[ \t\r\n]+(\d{1,9})[ \t\r\n]+\d{1,5}[ \t\r\n]+R`)
	refParent  = regexp.MustCompile(`/Parent[ \t\r\n]+(\d{1,9})[ \t\r\n]+\d{1,5}[ \t\r\n]+R`)
	refPages   = regexp.MustCompile(`/Pages[ \t\r\n]+(\d{1,9})[ \t\r\n]+\d{1,5}[ \t\r\n]+R`)
	encryptRef = regexp.MustCompile(`/Encrypt[ \t\r\n]*((\d{1,9})[ \t\r\n]+\d{1,5}[ \t\r\n]+R|<<)`)
	fileID     = regexp.MustCompile(`/ID[ \t\r\n]*\[[^\]]{2,300}\]`)
	lengthKey  = regexp.MustCompile(`/Length[ \t\r\n]+(\d{1,10})([ \t\r\n]+\d{1,5}[ \t\r\n]+R)?`)
	typeKey    = regexp.MustCompile(`/Type[ \t\r\n]*/(Page|Pages|Catalog|ObjStm|XRef)\b`)
	linearKey  = regexp.MustCompile(`/Linearized\b`)
	linearN    = regexp.MustCompile(`/N[ \t\r\n]+(\d{1,5})\b`)
	countKey   = regexp.MustCompile(`/Count[ \t\r\n]+(\d{1,5})\b`)
	intKey     = func(b []byte, key string) int {
		m := regexp.MustCompile(`/` + key + `[ \t\r\n]+(\d{1,9})\b`).FindSubmatch(b)
		if m == nil {
			return -1
		}
		return atoi(m[1])
	}
)

func atoi(b []byte) int {
	n, _ := strconv.Atoi(string(b))
	return n
}

var errNoPages = errors.New("in het bestand is geen bladzijde te vinden")

// rebuild makes a readable file of the objects in data. Total is the number of pages that the
// file says it had, 0 when that is not there to see.
func rebuild(data []byte) (out []byte, total int, err error) {
	s := &salvage{objects: map[int]*loose{}}
	s.encrypted = encryptRef.Match(data)
	s.scan(data)
	s.trailer(data)
	s.unpack()
	total = s.total()
	if s.root == 0 {
		if s.encrypted && s.encrypt == nil {
			return nil, total, errors.New("de sleutel van de versleuteling ontbreekt")
		}
		if err := s.newRoot(); err != nil {
			return nil, total, err
		}
	}
	out, err = s.write()
	return out, total, err
}

// scan finds the objects that lie open in the file.
func (s *salvage) scan(data []byte) {
	for pos := 0; pos < len(data) && len(s.objects) < maxObjects; {
		i := bytes.Index(data[pos:], []byte("obj"))
		if i < 0 {
			return
		}
		i += pos
		from := max(pos, i-32)
		m := objHead.FindSubmatchIndex(data[from : i+3])
		if m == nil || from+m[1] != i+3 {
			pos = i + 3
			continue
		}
		o := &loose{num: atoi(data[from+m[2] : from+m[3]]), gen: atoi(data[from+m[4] : from+m[5]]), order: i}
		pos = o.cut(data, i+3)
		if o.num > 0 && o.num < 10_000_000 {
			s.objects[o.num] = o
		}
	}
}

// cut takes the body of the object that starts at pos and gives where it ends.
func (o *loose) cut(data []byte, pos int) int {
	end := indexFrom(data, "endobj", pos)
	next := pos + len(data[pos:min(end, len(data))])
	if st := indexFrom(data, "stream", pos); st < end {
		o.dict = data[pos:st]
		at := st + len("stream")
		if at < len(data) && data[at] == '\r' {
			at++
		}
		if at < len(data) && data[at] == '\n' {
			at++
		}
		stop := -1
		if m := lengthKey.FindSubmatch(o.dict); m != nil && m[2] == nil {
			// The length counts when the word that must follow stands there.
			if n := at + atoi(m[1]); n >= at && n <= len(data) && bytes.Contains(data[n:min(n+16, len(data))], []byte("endstream")) {
				stop = n
			}
		}
		if stop < 0 {
			stop = min(indexFrom(data, "endstream", at), len(data))
		}
		o.stream = data[at:max(at, stop)]
		return max(stop, at)
	}
	o.dict = data[pos:next]
	if end >= len(data) { // cut off, or "endobj" was forgotten
		if m := objHead.FindIndex(o.dict); m != nil {
			next = pos + m[0]
			o.dict = data[pos:next]
		} else if t := bytes.Index(o.dict, []byte("trailer")); t >= 0 {
			o.dict = o.dict[:t]
		}
	}
	return max(next, pos)
}

func indexFrom(data []byte, what string, pos int) int {
	if i := bytes.Index(data[pos:], []byte(what)); i >= 0 {
		return pos + i
	}
	return len(data)
}

// kindOf gives the word behind /Type, for the types that matter here.
func (o *loose) kindOf() string {
	if m := typeKey.FindSubmatch(o.dict); m != nil {
		return string(m[1])
	}
	return ""
}

// trailer finds the catalog and what is needed to decipher: in the last trailer, in a
// cross-reference stream, or by its type.
func (s *salvage) trailer(data []byte) {
	var heads [][]byte
	for _, o := range s.sorted() {
		if o.kindOf() == "XRef" {
			heads = append(heads, o.dict)
		}
		if linearKey.Match(o.dict) {
			if m := linearN.FindSubmatch(o.dict); m != nil {
				s.linear = atoi(m[1])
			}
		}
	}
	for pos := 0; ; {
		i := bytes.Index(data[pos:], []byte("trailer"))
		if i < 0 {
			break
		}
		pos += i + len("trailer")
		heads = append(heads, data[pos:min(pos+4096, indexFrom(data, "startxref", pos))])
	}
	for _, h := range heads {
		if m := refRoot.FindSubmatch(h); m != nil {
			s.root = atoi(m[1])
		}
		if m := encryptRef.FindSubmatch(h); m != nil && m[2] != nil {
			s.encrypt = m[0]
		}
		if m := fileID.Find(h); m != nil {
			s.id = m
		}
	}
}

func (s *salvage) sorted() []*loose {
	return slices.SortedFunc(maps.Values(s.objects), func(a, b *loose) int { return cmp.Or(cmp.Compare(a.order, b.order), cmp.Compare(a.num, b.num)) })
}

// unpack takes the objects out of object streams, and looks whether the catalog is really
// there.
func (s *salvage) unpack() {
	for _, o := range s.sorted() {
		if o.kindOf() == "ObjStm" && !s.encrypted {
			s.open(o)
		}
	}
	if o := s.objects[s.root]; o != nil && o.kindOf() == "Catalog" && s.leads(o) {
		return
	}
	s.root = 0
	for _, o := range s.sorted() {
		if o.kindOf() == "Catalog" && s.leads(o) {
			s.root = o.num
		}
	}
}

// leads tells whether a catalog leads to a page tree that is there.
func (s *salvage) leads(o *loose) bool {
	m := refPages.FindSubmatch(o.dict)
	if m == nil {
		return bytes.Contains(o.dict, []byte("/Pages")) && bytes.Contains(o.dict, []byte("<<"))
	}
	return s.objects[atoi(m[1])] != nil
}

// open reads one object stream. What is cut off at its end is lost, the rest is kept.
func (s *salvage) open(o *loose) {
	n, first := intKey(o.dict, "N"), intKey(o.dict, "First")
	if n <= 0 || first <= 0 || bytes.Contains(o.dict, []byte("/Predictor")) {
		return
	}
	b := o.stream
	if bytes.Contains(o.dict, []byte("/FlateDecode")) {
		b, _ = inflate(b, min(maxStreamBytes, maxContentBytes-s.spent))
		s.spent += len(b)
	}
	if first > len(b) {
		return
	}
	head := &scanner{b: b[:first]}
	var at []int
	for range 2 * min(n, maxObjects) {
		t := head.next()
		if t.kind != tokNumber || t.num < 0 || t.num > 1e9 {
			break
		}
		at = append(at, int(t.num))
	}
	for i := 0; i+1 < len(at); i += 2 {
		from, to := first+at[i+1], len(b)
		if i+3 < len(at) {
			to = min(to, first+at[i+3])
		}
		if from >= to || len(s.objects) >= maxObjects || at[i] == o.num {
			continue
		}
		if old := s.objects[at[i]]; old != nil && old.order > o.order {
			continue
		}
		s.objects[at[i]] = &loose{num: at[i], order: o.order, dict: b[from:to]}
	}
}

// inflate unpacks what can be unpacked, up to limit bytes, and tells whether that was all. The
// checksum at the end is not looked at: too many programs leave it out.
func inflate(b []byte, limit int) (out []byte, whole bool) {
	for len(b) > 2 && isSpace(b[0]) { // a line end too many before the data
		b = b[1:]
	}
	if len(b) < 2 || b[0]&0x0f != 8 || (int(b[0])<<8|int(b[1]))%31 != 0 || b[1]&0x20 != 0 {
		return nil, false
	}
	z := flate.NewReader(bytes.NewReader(b[2:]))
	defer z.Close()
	var to bytes.Buffer
	_, err := io.Copy(&to, io.LimitReader(z, int64(limit)))
	return to.Bytes(), err == nil && to.Len() < limit
}

// total gives how many pages the file says it has: the largest count of its page tree, or
// the number in the head of a linearized file.
func (s *salvage) total() int {
	n := s.linear
	for _, o := range s.objects {
		if o.kindOf() == "Pages" && o.stream == nil {
			if m := countKey.FindSubmatch(o.dict); m != nil {
				n = max(n, atoi(m[1]))
			}
		}
	}
	return min(n, maxPages)
}

// newRoot makes a catalog over the pages that are there, in the order of the file. Pages of
// which the node above them is there keep it, for what they inherit from it.
func (s *salvage) newRoot() error {
	var kids []byte
	seen := map[int]bool{}
	top := 0
	for _, o := range s.sorted() {
		top = max(top, o.num)
		if o.kindOf() != "Page" || o.stream != nil {
			continue
		}
		k := o.num
		for range 32 {
			m := refParent.FindSubmatch(s.objects[k].dict)
			if m == nil {
				break
			}
			up := atoi(m[1])
			if p := s.objects[up]; p == nil || up == k || p.kindOf() != "Pages" {
				break
			}
			k = up
		}
		if !seen[k] {
			seen[k] = true
			kids = fmt.Appendf(kids, "%d %d R ", k, s.objects[k].gen)
		}
	}
	if len(kids) == 0 {
		return errNoPages
	}
	s.add(top+1, fmt.Sprintf("<</Type/Pages/Count %d/Kids[%s]>>", len(seen), kids))
	s.add(top+2, fmt.Sprintf("<</Type/Catalog/Pages %d 0 R>>", top+1))
	s.root = top + 2
	return nil
}

func (s *salvage) add(num int, body string) {
	s.objects[num] = &loose{num: num, dict: []byte(body)}
}

// write puts the objects in a new file with a plain cross reference.
func (s *salvage) write() ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	type entry struct{ num, gen, at int }
	var list []entry
	for _, n := range slices.Sorted(maps.Keys(s.objects)) {
		o := s.objects[n]
		if linearKey.Match(o.dict) {
			continue // what it says of the file is no longer true
		}
		if k := o.kindOf(); o.stream != nil && (k == "XRef" || k == "ObjStm" && !s.encrypted) {
			continue
		}
		list = append(list, entry{n, o.gen, b.Len()})
		fmt.Fprintf(&b, "%d %d obj", n, o.gen)
		if len(o.dict) == 0 || !isSpace(o.dict[0]) {
			b.WriteByte('\n')
		}
		if o.stream == nil {
			b.Write(o.dict)
		} else {
			b.Write(withLength(o.dict, len(o.stream)))
			b.WriteString("\nstream\n")
			b.Write(o.stream)
			b.WriteString("\nendstream")
		}
		b.WriteString("\nendobj\n")
		if b.Len() > maxFileBytes {
			return nil, errTooMuch
		}
	}
	xref := b.Len()
	b.WriteString("xref\n0 1\n0000000000 65535 f \n")
	for _, e := range list {
		fmt.Fprintf(&b, "%d 1\n%010d %05d n \n", e.num, e.at, e.gen)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root %d %d R %s %s>>\nstartxref\n%d\n%%%%EOF\n",
		list[len(list)-1].num+1, s.root, s.objects[s.root].gen, s.encrypt, s.id, xref)
	return b.Bytes(), nil
}

// withLength sets the length of a stream to what it is.
func withLength(dict []byte, n int) []byte {
	length := fmt.Appendf(nil, "/Length %d", n)
	if m := lengthKey.FindIndex(dict); m != nil {
		return slices.Concat(dict[:m[0]], length, dict[m[1]:])
	}
	if i := bytes.LastIndex(dict, []byte(">>")); i >= 0 {
		return slices.Concat(dict[:i], length, dict[i:])
	}
	return dict
}
