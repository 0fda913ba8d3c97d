package pdftekst

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// Limits on the XML of a form.
const (
	maxXMLBytes = 32 << 20
	maxXMLNodes = 300_000
	maxXMLDepth = 100
)

// node is an element of an XML text, without namespaces.
type node struct {
	name string
	attr map[string]string
	kids []*node
	text string // what stands in it before its first element
	used bool   // its data has found its field
}

// parseXML reads XML as far as it goes. Entities of the text's own are not expanded, so
// nothing in it can grow.
func parseXML(b []byte) (*node, error) {
	if len(b) > maxXMLBytes {
		return nil, errTooMuch
	}
	dec := xml.NewDecoder(bytes.NewReader(b))
	dec.Strict = false
	dec.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	root := &node{}
	stack := []*node{root}
	nodes := 0
	for {
		t, err := dec.RawToken()
		if err != nil {
			if errors.Is(err, io.EOF) || len(root.kids) > 0 {
				return root, nil
			}
			return nil, err
		}
		top := stack[len(stack)-1]
		switch t := t.(type) {
		case xml.StartElement:
			if nodes++; nodes > maxXMLNodes || len(stack) > maxXMLDepth {
				return nil, errTooMuch
			}
			n := &node{name: t.Name.Local, attr: map[string]string{}}
			for _, a := range t.Attr {
				n.attr[a.Name.Local] = a.Value
			}
			top.kids = append(top.kids, n)
			stack = append(stack, n)
		case xml.EndElement:
			for i := len(stack) - 1; i > 0; i-- {
				if stack[i].name == t.Name.Local {
					stack = stack[:i]
					break
				}
			}
		case xml.CharData:
			if s := string(t); strings.TrimSpace(s) != "" || top.text != "" {
				if len(top.kids) == 0 {
					top.text += s
				} else { // text behind an element keeps its place, for rich text
					top.kids = append(top.kids, &node{text: s})
				}
			}
		}
	}
}

// kid gives the first child of a name, nil without.
func (n *node) kid(name string) *node {
	if n == nil {
		return nil
	}
	for _, k := range n.kids {
		if k.name == name {
			return k
		}
	}
	return nil
}

// all gives the text in an element with everything in it; paragraphs and line breaks become
// new lines.
func (n *node) all() string {
	var b strings.Builder
	var walk func(n *node)
	walk = func(n *node) {
		if (n.name == "p" || n.name == "br" || n.name == "div" || n.name == "li") && b.Len() > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(n.text)
		for _, k := range n.kids {
			walk(k)
		}
	}
	if n != nil {
		walk(n)
	}
	return b.String()
}
