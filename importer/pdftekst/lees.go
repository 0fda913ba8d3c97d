package pdftekst

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"dossiercheck/importer/ander"
	"dossiercheck/importer/page"
)

// Opties say how to read a file.
type Opties struct {
	Naam         string   // of the file, for kinds of which the bytes do not tell
	Wachtwoorden []string // tried in order after the empty one
	GeenOCR      bool     // readers of pictures do nothing
	// Kijkt is told how many of the pages that are pictures have been read; may be nil.
	Kijkt func(gedaan, totaal int)
	// Bekend are pages that were read as pictures before, by number: they are not looked at
	// again. Bekeken is given each page that is, as soon as it is read; may be nil.
	Bekend  map[int]page.Page
	Bekeken func(page.Page)
}

// Lezer turns the bytes of a file into pages. Errors are a *Fout when it is the file's fault.
// Readers can be put one behind the other: a next one may fill the pages to which the one
// before it gave Source None.
type Lezer interface {
	Lees(ctx context.Context, data []byte, o Opties) (page.File, error)
}

// Direct is the Lezer that reads in this very process, without a guard. It serves tests and
// the child process; a program that reads files from outside uses Bewaker.
type Direct struct{}

// Lees implements Lezer.
func (Direct) Lees(ctx context.Context, data []byte, o Opties) (page.File, error) {
	return lees(ctx, data, o)
}

// Lees reads the pages of a PDF in this process. See Direct.
func Lees(data []byte, o Opties) (page.File, error) {
	return lees(context.Background(), data, o)
}

// name under which this reader stands in Page.Reader.
const reader = "pdftekst"

func lees(ctx context.Context, data []byte, o Opties) (page.File, error) {
	if kind, err := kindOf(data, o); err != nil {
		return page.File{}, err
	} else if kind != ander.PDF {
		return other(kind, data)
	}
	f, mended, err := leesOf(ctx, data, o)
	if err == nil && len(f.Pages) > 0 {
		err = settle(&f, mended)
	}
	if err != nil {
		return page.File{}, err
	}
	return f, nil
}

// leesOf reads a file, and tells whether it was mended to do so: then page numbers count in
// the mended file (see rebuild).
func leesOf(ctx context.Context, data []byte, o Opties) (f page.File, mended bool, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *Fout:
			f, err = page.File{}, r
		default:
			f, err = page.File{}, &Fout{Soort: Beschadigd, Oorzaak: fmt.Errorf("lezen liep vast: %v", r)}
		}
	}()
	d, all, total, mended, err := openMended(data, o.Wachtwoorden)
	if err != nil {
		return page.File{}, mended, err
	}
	if len(all) >= maxPages {
		return page.File{}, mended, &Fout{Soort: TeGroot, Oorzaak: errors.New("te veel bladzijden")}
	}
	if d.onlyXFA(all) {
		x, ok := d.xfaFile()
		if !ok {
			return page.File{}, mended, &Fout{Soort: Formulier}
		}
		return x, mended, nil
	}
	fonts := &fontList{d: d, byObj: map[any]int{}}
	for i, s := range all {
		if err := ctx.Err(); err != nil {
			return page.File{}, mended, err
		}
		p, err := d.page(s, fonts)
		p.Number = i + 1
		if err != nil {
			p.Broken, p.Reden = true, err.Error()
		}
		f.Pages = append(f.Pages, p)
	}
	f.Missing = max(0, total-len(all))
	f.Unsure = mended && total == 0
	tally(&f)
	if d.ctx.Encrypt != nil && f.Unread >= len(all) && !anyText(&f) {
		// What opened without a password can still be closed to it.
		return page.File{}, mended, &Fout{Soort: Versleuteld, Oorzaak: errPassword}
	}
	f.Bookmarks = d.bookmarks(all)
	d.enclose(&f, all)
	return f, mended, nil
}

func anyText(f *page.File) bool {
	for i := range f.Pages {
		if f.Pages[i].Source != page.None {
			return true
		}
	}
	return false
}

// openMended opens a file, mended when it is damaged or when pages that it names are not
// there. Total is the number of pages that it says to have, 0 when it does not say.
func openMended(data []byte, passwords []string) (d *document, all []sheet, total int, mended bool, err error) {
	d, err = open(data, passwords)
	if err == nil {
		var missing int
		if all, missing = d.sheets(); missing == 0 && len(all) > 0 {
			return d, all, len(all), false, nil
		}
		total = len(all) + missing
		if len(all) == 0 {
			err = &Fout{Soort: Beschadigd, Oorzaak: errors.New("geen bladzijden gevonden")}
		}
	}
	var known *Fout
	if err != nil && (!errors.As(err, &known) || known.Soort != Beschadigd || errors.Is(err, errMany)) {
		return nil, nil, 0, false, err
	}
	fixed, count, why := rebuild(data)
	if why != nil {
		return d, all, total, false, cmp.Or(err, error(nil))
	}
	if x, whyNot := open(fixed, passwords); whyNot == nil {
		if found, missing := x.sheets(); len(found) > len(all) {
			total = max(total, count)
			if missing > 0 {
				total = max(total, len(found)+missing)
			}
			return x, found, total, true, nil
		}
	}
	return d, all, total, false, err
}

func bladzijden(n int) string {
	if n == 1 {
		return "1 bladzijde"
	}
	return fmt.Sprintf("%d bladzijden", n)
}

// tally counts what is not read, and says so.
func tally(f *page.File) {
	f.Unread, f.Reason = f.Missing, ""
	first := 0
	for i := range f.Pages {
		p := &f.Pages[i]
		if p.Broken {
			f.Unread++
			if first == 0 {
				first = i + 1
			}
		}
	}
	switch {
	case f.Missing > 0:
		f.Reason = fmt.Sprintf("het bestand is niet compleet: %d van de %s zijn er en de rest ontbreekt; vraag het opnieuw op",
			len(f.Pages), bladzijden(len(f.Pages)+f.Missing))
	case f.Unsure:
		f.Unread++
		f.Reason = fmt.Sprintf("het bestand is niet heel: %s zijn eruit gered en of er meer waren is niet te zien; vraag het opnieuw op", bladzijden(len(f.Pages)))
	case first > 0:
		p := &f.Pages[first-1]
		f.Reason = fmt.Sprintf("bladzijde %d is niet (helemaal) te lezen: %s", p.Number, p.Reden)
	}
}

// page reads one page. With an error the page holds what could be read before it.
func (d *document) page(s sheet, fonts *fontList) (page.Page, error) {
	flat := &flattener{d: d, fonts: fonts}
	flat.page(s)
	c, err := run(flat.out.Bytes(), s, fonts)
	if err == nil {
		err = flat.lost
	}
	p := compose(c, s, d.fields(s))
	if err == nil && flat.fontless && p.Source == page.None && p.Reden != noText {
		err = errFont
	}
	return p, err
}

// compose makes a page of what is drawn on it and the values of its form fields.
func compose(c canvas, s sheet, fields []field) page.Page {
	p := page.Page{Width: s.width, Height: s.height, Source: page.Layer, Reader: reader, Picture: c.picture}
	groups := byDirection(c.glyphs)
	if len(groups) > 0 {
		c, fields = upright(&p, groups, c, fields)
		groups = byDirection(c.glyphs)
	}
	filled := false
	if len(groups) == 0 {
		groups = []group{{}}
	}
	rules := verticals(c.strokes)
	for i, g := range groups {
		words := g.words()
		if i == 0 {
			words = ticks(words, c, fields)
		}
		lines := rows(words)
		if i == 0 && len(fields) > 0 {
			for _, f := range fields {
				words = append(words, f.words(lines)...)
			}
			filled = true
			lines = rows(words)
		}
		if len(lines) == 0 {
			continue
		}
		if i > 0 {
			rules = nil
		}
		split(lines, rules)
		for _, r := range columns(hoist(lines)) {
			p.Lines = append(p.Lines, r.line(turned(-g.turn), g.turn != 0))
		}
	}
	if filled {
		p.Source = page.Form
	}
	gate(&p)
	return p
}

// gate takes the text of a page away when it is no language, and notes what is wrong with it.
func gate(p *page.Page) verdict {
	v := judge(p)
	if v.refused {
		p.Lines, p.Source = nil, page.None
	}
	p.Reden = v.why
	return v
}
