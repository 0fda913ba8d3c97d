package main

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
	"unicode/utf16"
)

// ruw writes PDF objects by hand, for what fpdf cannot do: form fields, and text put on the
// page with other operators and encodings than fpdf's.
type ruw struct{ objs []string }

// plaats reserves an object number.
func (r *ruw) plaats() int { r.objs = append(r.objs, ""); return len(r.objs) }

func (r *ruw) zet(n int, body string) { r.objs[n-1] = body }

func (r *ruw) nieuw(body string) int { n := r.plaats(); r.zet(n, body); return n }

// stroom adds a stream object; dict holds its own entries without << >>.
func (r *ruw) stroom(dict string, data []byte, inpakken bool) int {
	if inpakken {
		var b bytes.Buffer
		z := zlib.NewWriter(&b)
		_, _ = z.Write(data)
		_ = z.Close()
		data, dict = b.Bytes(), dict+" /Filter /FlateDecode"
	}
	return r.nieuw(fmt.Sprintf("<< %s /Length %d >>\nstream\n%s\nendstream", dict, len(data), data))
}

// klassiek writes the file with an xref table.
func (r *ruw) klassiek(root, info int) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.6\n%\xe2\xe3\xcf\xd3\n")
	op := make([]int, len(r.objs))
	for i, o := range r.objs {
		op[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(r.objs)+1)
	for _, o := range op {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(r.objs)+1, root, info, start)
	return b.Bytes()
}

// compact writes the file as newer programs do: objects without a stream together in an
// object stream, and a cross-reference stream instead of a table.
func (r *ruw) compact(root, info int) []byte {
	var kop, lijf bytes.Buffer
	in := make([]int, len(r.objs)) // index in the object stream, or -1
	n := 0
	for i, o := range r.objs {
		in[i] = -1
		if !strings.Contains(o, "\nstream\n") {
			fmt.Fprintf(&kop, "%d %d ", i+1, lijf.Len())
			lijf.WriteString(o + " ")
			in[i] = n
			n++
		}
	}
	bundel := r.stroom(fmt.Sprintf("/Type /ObjStm /N %d /First %d", n, kop.Len()), append(kop.Bytes(), lijf.Bytes()...), true)
	in = append(in, -1)
	xref := r.plaats()
	in = append(in, -1)
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	var tabel bytes.Buffer
	tabel.Write([]byte{0, 0, 0, 0, 0, 0xff})
	rij := func(soort byte, a, c int) {
		tabel.Write([]byte{soort, byte(a >> 16), byte(a >> 8), byte(a), byte(c >> 8), byte(c)})
	}
	for i, o := range r.objs {
		switch {
		case in[i] >= 0:
			rij(2, bundel, in[i])
		case i+1 == xref:
			rij(1, b.Len(), 0)
		default:
			rij(1, b.Len(), 0)
			fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
		}
	}
	start := b.Len()
	var z bytes.Buffer
	w := zlib.NewWriter(&z)
	_, _ = w.Write(tabel.Bytes())
	_ = w.Close()
	fmt.Fprintf(&b, "%d 0 obj\n<< /Type /XRef /Size %d /W [1 3 2] /Root %d 0 R /Info %d 0 R /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n",
		xref, xref+1, root, info, z.Len(), z.Bytes(), start)
	return b.Bytes()
}

// latijn encodes s for a font with WinAnsiEncoding.
func latijn(s string) []byte {
	var b []byte
	for _, c := range s {
		switch {
		case c == '–':
			b = append(b, 0x96)
		case c == '€':
			b = append(b, 0x80)
		case c == '•':
			b = append(b, 0x95)
		case c == '’':
			b = append(b, 0x92)
		case c < 256:
			b = append(b, byte(c))
		default:
			b = append(b, '?')
		}
	}
	return b
}

// letterlijk writes bytes as a PDF literal string.
func letterlijk(s []byte) string {
	var b strings.Builder
	b.WriteByte('(')
	for _, c := range s {
		switch {
		case c == '(' || c == ')' || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c < 32 || c > 126:
			fmt.Fprintf(&b, "\\%03o", c)
		default:
			b.WriteByte(c)
		}
	}
	return b.String() + ")"
}

// wijd writes s as a UTF-16 text string, as many form fillers do.
func wijd(s string) string {
	var b strings.Builder
	b.WriteString("<FEFF")
	for _, u := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", u)
	}
	return b.String() + ">"
}
