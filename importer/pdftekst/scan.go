package pdftekst

import (
	"bytes"
	"strconv"
)

// kind is what a token of a content stream or a CMap is.
type kind byte

const (
	tokEnd kind = iota
	tokNumber
	tokString
	tokName
	tokArray // open bracket; the scanner gives whole arrays as kids
	tokDict
	tokOperator
)

// token is one operand or operator. Str holds the bytes of a string, name or operator.
type token struct {
	kind kind
	num  float64
	str  string
	kids []token
}

// scanner reads PDF syntax without ever failing: what makes no sense is skipped. It serves
// content streams and CMaps, which share their syntax.
type scanner struct {
	b   []byte
	pos int
}

const maxNesting = 64

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelim(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

func (s *scanner) skipSpace() {
	for s.pos < len(s.b) {
		c := s.b[s.pos]
		if c == '%' {
			for s.pos < len(s.b) && s.b[s.pos] != '\n' && s.b[s.pos] != '\r' {
				s.pos++
			}
		} else if isSpace(c) {
			s.pos++
		} else {
			return
		}
	}
}

// next gives the next token; tokEnd at the end of the data.
func (s *scanner) next() token { return s.read(0) }

func (s *scanner) read(depth int) token {
	for {
		s.skipSpace()
		if s.pos >= len(s.b) {
			return token{}
		}
		c := s.b[s.pos]
		switch {
		case c == '/':
			s.pos++
			return token{kind: tokName, str: s.name()}
		case c == '(':
			s.pos++
			return token{kind: tokString, str: s.literal()}
		case c == '<':
			s.pos++
			if s.pos < len(s.b) && s.b[s.pos] == '<' {
				s.pos++
				return token{kind: tokDict, kids: s.until(depth, tokDict)}
			}
			return token{kind: tokString, str: s.hex()}
		case c == '[':
			s.pos++
			return token{kind: tokArray, kids: s.until(depth, tokArray)}
		case c == '>' || c == ']' || c == ')' || c == '{' || c == '}':
			s.pos++ // stray, or a procedure's brace: of no meaning here
		default:
			return s.word()
		}
	}
}

// until collects tokens up to the closing bracket of an array or dictionary. An operator
// inside an array means that the bracket was never closed.
func (s *scanner) until(depth int, open kind) []token {
	var kids []token
	for {
		s.skipSpace()
		if s.pos >= len(s.b) {
			return kids
		}
		c := s.b[s.pos]
		if open == tokArray && c == ']' {
			s.pos++
			return kids
		}
		if open == tokDict && c == '>' {
			s.pos++
			if s.pos < len(s.b) && s.b[s.pos] == '>' {
				s.pos++
			}
			return kids
		}
		if depth >= maxNesting {
			s.pos++
			continue
		}
		before := s.pos
		t := s.read(depth + 1)
		if t.kind == tokEnd {
			return kids
		}
		if open == tokArray && t.kind == tokOperator && (t.str == "TJ" || t.str == "ET") {
			s.pos = before
			return kids
		}
		kids = append(kids, t)
	}
}

func (s *scanner) word() token {
	start := s.pos
	for s.pos < len(s.b) && !isSpace(s.b[s.pos]) && !isDelim(s.b[s.pos]) {
		s.pos++
	}
	w := s.b[start:s.pos]
	if f, ok := number(w); ok {
		return token{kind: tokNumber, num: f}
	}
	return token{kind: tokOperator, str: string(w)}
}

// number reads a PDF number, also in the wrong forms that are about: "--5", "1.2.3", "5-".
func number(w []byte) (float64, bool) {
	if len(w) == 0 || len(w) > 64 || !(w[0] == '-' || w[0] == '+' || w[0] == '.' || w[0] >= '0' && w[0] <= '9') {
		return 0, false
	}
	if f, err := strconv.ParseFloat(string(w), 64); err == nil && !bytes.ContainsAny(w, "eExXpP_nNiI") {
		return f, true
	}
	neg := false
	for len(w) > 0 && (w[0] == '-' || w[0] == '+') {
		neg = neg || w[0] == '-'
		w = w[1:]
	}
	end, dot := 0, false
	for end < len(w) && (w[end] >= '0' && w[end] <= '9' || w[end] == '.' && !dot) {
		dot = dot || w[end] == '.'
		end++
	}
	if end < len(w) && w[end] != '-' && w[end] != '.' && w[end] != 'e' && w[end] != 'E' {
		return 0, false
	}
	f, err := strconv.ParseFloat(string(w[:end]), 64)
	if err != nil {
		return 0, end == 0 || string(w[:end]) == "."
	}
	if neg {
		f = -f
	}
	return f, true
}

func (s *scanner) name() string {
	var out []byte
	for s.pos < len(s.b) && !isSpace(s.b[s.pos]) && !isDelim(s.b[s.pos]) {
		c := s.b[s.pos]
		if c == '#' && s.pos+2 < len(s.b) {
			h, l := unhex(s.b[s.pos+1]), unhex(s.b[s.pos+2])
			if h >= 0 && l >= 0 {
				out = append(out, byte(h<<4|l))
				s.pos += 3
				continue
			}
		}
		out = append(out, c)
		s.pos++
	}
	return string(out)
}

func (s *scanner) hex() string {
	var out []byte
	half := -1
	for s.pos < len(s.b) {
		c := s.b[s.pos]
		s.pos++
		if c == '>' {
			break
		}
		v := unhex(c)
		if v < 0 {
			continue
		}
		if half < 0 {
			half = v
		} else {
			out = append(out, byte(half<<4|v))
			half = -1
		}
	}
	if half >= 0 {
		out = append(out, byte(half<<4))
	}
	return string(out)
}

func unhex(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func (s *scanner) literal() string {
	var out []byte
	depth := 1
	for s.pos < len(s.b) {
		c := s.b[s.pos]
		s.pos++
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return string(out)
			}
		case '\r':
			if s.pos < len(s.b) && s.b[s.pos] == '\n' {
				s.pos++
			}
			c = '\n'
		case '\\':
			var ok bool
			if c, ok = s.escape(); !ok {
				continue
			}
		}
		out = append(out, c)
	}
	return string(out)
}

// escape reads what follows a backslash; false when it stands for nothing.
func (s *scanner) escape() (byte, bool) {
	if s.pos >= len(s.b) {
		return 0, false
	}
	c := s.b[s.pos]
	s.pos++
	switch c {
	case 'n':
		return '\n', true
	case 'r':
		return '\r', true
	case 't':
		return '\t', true
	case 'b':
		return '\b', true
	case 'f':
		return '\f', true
	case '\r':
		if s.pos < len(s.b) && s.b[s.pos] == '\n' {
			s.pos++
		}
		return 0, false
	case '\n':
		return 0, false
	}
	if c < '0' || c > '7' {
		return c, true
	}
	v := int(c - '0')
	for i := 0; i < 2 && s.pos < len(s.b) && s.b[s.pos] >= '0' && s.b[s.pos] <= '7'; i++ {
		v = v*8 + int(s.b[s.pos]-'0')
		s.pos++
	}
	return byte(v), true
}

// skipInlineImage moves behind the EI of an inline image; the scanner stands after BI. The
// picture's bytes can hold anything, so EI counts only between white space and followed by
// what looks like an operator.
func (s *scanner) skipInlineImage() {
	for { // the dictionary, up to ID
		t := s.next()
		if t.kind == tokEnd {
			return
		}
		if t.kind == tokOperator && t.str == "ID" {
			break
		}
	}
	for from := s.pos; ; {
		i := bytes.Index(s.b[from:], []byte("EI"))
		if i < 0 {
			s.pos = len(s.b)
			return
		}
		i += from
		from = i + 2
		if i > s.pos && !isSpace(s.b[i-1]) || from < len(s.b) && !isSpace(s.b[from]) {
			continue
		}
		if plainText(s.b[from:min(from+24, len(s.b))]) {
			s.pos = from
			return
		}
	}
}

func plainText(b []byte) bool {
	for _, c := range b {
		if c >= 0x7f || c < ' ' && !isSpace(c) {
			return false
		}
	}
	return true
}
