package pdftekst

import (
	"bytes"
	"fmt"
	"regexp"
)

var (
	directEncrypt = regexp.MustCompile(`/Encrypt[ \t\r\n]*<<`)
	startXref     = regexp.MustCompile(`startxref[ \t\r\n]+(\d{1,10})`)
	idKey         = regexp.MustCompile(`/ID[ \t\r\n]*\[`)
)

// withEncryptObject gives an enciphered file whose key dictionary stands in the trailer
// itself (iText writes it so) the usual form, in which it is an object of its own: pdfcpu
// knows only that one and would take the file for open text. It adds an update at the end.
// It gives nil when there is nothing to change.
func withEncryptObject(d *document, data []byte) []byte {
	m := directEncrypt.FindAllIndex(data, -1)
	start := startXref.FindAllSubmatch(data, -1)
	if d.ctx.Encrypt != nil || d.ctx.Root == nil || len(m) == 0 || len(start) == 0 || d.ctx.Size == nil {
		return nil
	}
	at := m[len(m)-1]
	s := &scanner{b: data, pos: at[1] - 2}
	s.next()
	key := data[at[1]-2 : s.pos]
	if !bytes.Contains(key, []byte("/Standard")) {
		return nil
	}
	// The key depends on the file's ID, which stands in the same dictionary.
	from := max(0, at[0]-4096)
	area := data[from:min(len(data), s.pos+4096)]
	var id []byte
	for _, k := range idKey.FindAllIndex(area, -1) {
		t := (&scanner{b: area, pos: k[1] - 1}).next()
		if len(t.kids) > 0 && t.kids[0].kind == tokString {
			id = fmt.Appendf(nil, "/ID[<%x><%x>]", t.kids[0].str, t.kids[len(t.kids)-1].str)
		}
	}
	nr := *d.ctx.Size
	out := bytes.NewBuffer(bytes.Clone(data))
	out.WriteByte('\n')
	obj := out.Len()
	fmt.Fprintf(out, "%d 0 obj\n%s\nendobj\n", nr, key)
	xref := out.Len()
	fmt.Fprintf(out, "xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size %d/Root %d %d R/Encrypt %d 0 R %s/Prev %s>>\nstartxref\n%d\n%%%%EOF\n",
		nr, obj, nr+1, d.ctx.Root.ObjectNumber.Value(), d.ctx.Root.GenerationNumber.Value(), nr, id, start[len(start)-1][1], xref)
	return out.Bytes()
}
