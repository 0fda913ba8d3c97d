// Package page is a page as the rest of the importer sees it: words with their place.
//
// Readers (importer/pdftekst) make pages; the recognisers (splits, soort, datum, feiten) use
// them. Places are in PDF points (1/72 inch) from the top left corner of the upright page, y
// downwards, so that "below" and "to the right" mean what a reader sees, also on a rotated
// page.
//
// # Frames
//
// Upright means: turned so that the text reads from left to right. A viewer shows the page as
// the file says, with the crop and the rotation that the PDF itself has; a scan that was made
// lying lies on its side there. Quarters and Skew tell the way from the one to the other, and
// OnShown goes it. Both frames begin at the top left corner of what is visible.
//
// # Text
//
// Tekst is the page's text in reading order: lines parted by "\n", and within a line cells
// parted by "\t" where the gap between two words is wide, as between a label and its value
// or two columns of a table. Every quote in the program is a piece of this text, taken within
// one cell, so that another program that reads the same page finds it too. Find gives the
// place of a quote.
package page

import "strings"

// Word is one word with its box and looks.
type Word struct {
	Text           string
	X0, Y0, X1, Y1 float64 // box in points, Y0 top
	Size           float64 // font size in points
	Bold           bool
	// Field is the name of the form field this word is the value of, or empty.
	Field string
	// Confidence is how sure the reader of a picture is of the word, from 0 (not) to 1. Words
	// of a text layer have 0: nothing there was guessed.
	Confidence float64
}

// Cell is a run of words without a wide gap.
type Cell struct {
	Words []Word
}

// Text joins the words with single spaces.
func (c Cell) Text() string {
	var b strings.Builder
	for i, w := range c.Words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.Text)
	}
	return b.String()
}

// X0 is the left edge of the cell.
func (c Cell) X0() float64 {
	if len(c.Words) == 0 {
		return 0
	}
	return c.Words[0].X0
}

// Line is one line of a page, as cells from left to right.
type Line struct {
	Cells []Cell
	Y0    float64 // top
	Y1    float64 // bottom
	Size  float64 // largest font size on the line
	Bold  bool    // most of its words are bold
}

// Text joins the cells with tabs.
func (l Line) Text() string {
	parts := make([]string, len(l.Cells))
	for i, c := range l.Cells {
		parts[i] = c.Text()
	}
	return strings.Join(parts, "\t")
}

// Source says how the text of a page was obtained.
type Source string

// The sources; they have the words of the JSON contract.
const (
	Layer Source = "tekstlaag"
	OCR   Source = "ocr"
	Form  Source = "formulier"
	None  Source = "geen"
)

// Page is one page.
type Page struct {
	Number        int // in the file, from 1
	Width, Height float64
	Lines         []Line
	Source        Source
	Reader        string // which reader made it, for the log and for measuring
	// Reden says in Dutch why the text comes from this reader or is not there, and what was
	// wrong with that of another; empty when the first reader read it and nothing was odd.
	Reden string
	// Broken tells that a part of the page is there but could not be read.
	Broken bool
	// Picture is the part of the page that its largest picture covers, 0-1. A large picture
	// with hardly any text is a scan of which the text layer tells only a stamp or a header.
	Picture float64
	// Quarters is the number of quarter turns clockwise that brought the page as it is shown
	// upright, 0-3, and Skew the degrees clockwise that straightened it after that, around its
	// middle. See OnShown.
	Quarters int
	Skew     float64
	// Lens is the way from a photographed page to the photograph; nil for all other pages.
	Lens *Lens
	// Krabbels are the places with ink that is handwriting and no text, such as signatures, from
	// top to bottom. Only pages that were read as a picture have them. Printed text, rules,
	// boxes to tick and solid logos do not count; a drawing of thin lines can.
	Krabbels []Box
}

// Text is the page's text; see the package comment.
func (p *Page) Text() string {
	parts := make([]string, len(p.Lines))
	for i := range p.Lines {
		parts[i] = p.Lines[i].Text()
	}
	return strings.Join(parts, "\n")
}

// File is what a reader made of one file.
type File struct {
	Pages     []Page
	Bookmarks []Bookmark
	// Unread counts the pages that could not be read wholly, those that Missing counts
	// included. Reason says in Dutch what is wrong.
	Unread int
	Reason string
	// Missing counts pages that the file says to have and that are not there.
	Missing int
	// Unsure tells that the file was damaged and does not say how many pages it had.
	Unsure bool
	// Attachments are the files inside this one. A file may hold nothing else: then it has no
	// pages, and that is no fault.
	Attachments []Attachment
	// Whole says that the pages are one document, because of what kind of file this is.
	Whole bool
}

// Bookmark is an entry of the file's outline.
type Bookmark struct {
	Title string
	Page  int // from 1
}

// FromText makes a page from plain text in the form of Page.Text: lines parted by "\n",
// cells by a tab or by two or more spaces. Places are invented but in order, 12 points a
// line. It serves tests and papers without a layout (e-mail, docx).
func FromText(number int, text string) Page {
	const size, lead, charWidth = 10.0, 12.0, 5.0
	p := Page{Number: number, Width: 595, Height: 842, Source: Layer, Reader: "tekst"}
	y := 40.0
	for _, raw := range strings.Split(text, "\n") {
		y += lead
		x := 50.0
		line := Line{Y0: y, Y1: y + size, Size: size}
		for _, cell := range splitCells(raw) {
			var c Cell
			for _, w := range strings.Fields(cell) {
				width := charWidth * float64(len([]rune(w)))
				c.Words = append(c.Words, Word{Text: w, X0: x, Y0: y, X1: x + width, Y1: y + size, Size: size})
				x += width + charWidth
			}
			if len(c.Words) > 0 {
				line.Cells = append(line.Cells, c)
				x += 6 * charWidth
			}
		}
		if len(line.Cells) > 0 {
			p.Lines = append(p.Lines, line)
		}
	}
	return p
}

func splitCells(s string) []string {
	var out []string
	for _, part := range strings.Split(s, "\t") {
		for _, cell := range strings.Split(part, "  ") {
			if strings.TrimSpace(cell) != "" {
				out = append(out, cell)
			}
		}
	}
	return out
}
