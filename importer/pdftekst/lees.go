package pdftekst

import (
	"context"
	"errors"
	"fmt"

	"dossiercheck/importer/page"
)

// Opties say how to read a file.
type Opties struct {
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

func lees(ctx context.Context, data []byte, o Opties) (f page.File, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *Fout:
			f, err = page.File{}, r
		default:
			f, err = page.File{}, &Fout{Soort: Beschadigd, Oorzaak: fmt.Errorf("lezen liep vast: %v", r)}
		}
	}()
	d, err := open(data, o.Wachtwoorden)
	if err != nil {
		return page.File{}, err
	}
	all, missing := d.sheets()
	if len(all) == 0 {
		return page.File{}, &Fout{Soort: Beschadigd, Oorzaak: errors.New("geen bladzijden gevonden")}
	}
	if len(all) >= maxPages {
		return page.File{}, &Fout{Soort: TeGroot, Oorzaak: errors.New("te veel bladzijden")}
	}
	if d.onlyXFA(all) {
		return page.File{}, &Fout{Soort: Formulier}
	}
	fonts := &fontList{d: d, byObj: map[any]int{}}
	for i, s := range all {
		if err := ctx.Err(); err != nil {
			return page.File{}, err
		}
		p, err := d.page(s, fonts)
		p.Number = i + 1
		if err != nil {
			f.Unread++
			if f.Reason == "" {
				f.Reason = fmt.Sprintf("bladzijde %d is niet (helemaal) te lezen: %v", i+1, err)
			}
		}
		f.Pages = append(f.Pages, p)
	}
	if missing > 0 {
		f.Unread += missing
		f.Reason = fmt.Sprintf("van dit bestand ontbreekt een deel (%d van de %d bladzijden zijn er niet); vraag het opnieuw op", missing, len(all)+missing)
	}
	f.Bookmarks = d.bookmarks(all)
	return f, nil
}

// page reads one page. With an error the page holds what could be read before it.
func (d *document) page(s sheet, fonts *fontList) (page.Page, error) {
	flat := &flattener{d: d, fonts: fonts}
	flat.page(s)
	c, err := run(flat.out.Bytes(), s, fonts)
	if err == nil {
		err = flat.lost
	}
	return compose(c, s, d.fields(s)), err
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
	if !readable(&p) {
		p.Lines, p.Source = nil, page.None
	}
	return p
}
