package pdftekst

import (
	"context"
	"errors"

	"dossiercheck/importer/page"
)

// The readers form a chain. Our own text layer comes first; the gate judges each page. A page
// that it refuses or doubts is read by the second reader, and what is still without text is
// looked at as a picture. A file that our own reader refuses altogether begins at the second.
// Page.Reader and Page.Reden tell for each page who won and why.

// worthSecond tells whether the second reader may open a file that the first one refused.
func worthSecond(err error) bool {
	var known *Fout
	if !errors.As(err, &known) {
		return false
	}
	return known.Soort == Beschadigd || known.Soort == TeLang || known.Soort == Versleuteld && !errors.Is(err, errPassword)
}

// wants tells how a page must be read again; false when it is good as it is.
func wants(p *page.Page, geenOCR bool) (glance, bool) {
	g := glance{N: p.Number}
	if p.Reader != reader {
		return g, false
	}
	g.Picture = !geenOCR && needsOCR(p)
	switch {
	case p.Broken && p.Reden == errPageTooMuch.Error():
	case p.Broken:
		g.Text = true
	case p.Source == page.None && p.Reden == noText: // a picture, or nothing at all
		g.Text = g.Picture && p.Picture < mostPicture
	default:
		g.Text = p.Reden != "" && p.Reden != mendedNote
	}
	return g, g.Text || g.Picture
}

// look reads again what must be. A page that brings its reader down keeps what it had and
// counts as unread; the others go on.
func (b *Bewaker) look(ctx context.Context, data []byte, o Opties, f *page.File, mended bool) error {
	var todo []glance
	for i := range f.Pages {
		p := &f.Pages[i]
		g, again := wants(p, o.GeenOCR)
		if (mended && p.Reden != noText || p.Reden == errFont.Error()) && p.Picture < mostPicture {
			g.Picture = false // what is gone of the file is gone from the picture too: wrong letters
		}
		if !again || !g.Text && !g.Picture {
			continue
		}
		if p, known := o.Bekend[g.N]; known {
			replace(f, p)
			continue
		}
		todo = append(todo, g)
	}
	total := len(todo)
	for len(todo) > 0 {
		if o.Kijkt != nil {
			o.Kijkt(total-len(todo), total)
		}
		q := request{Data: data, Wachtwoorden: o.Wachtwoorden, Kijk: todo, Cache: b.cache, Hersteld: mended}
		err := b.scan.do(ctx, q, func(a response) {
			for _, p := range a.File.Pages {
				if o.Bekeken != nil && (p.Source != page.None || todo[0].Picture) {
					o.Bekeken(p)
				}
				replace(f, p)
				todo = todo[1:]
			}
			if o.Kijkt != nil {
				o.Kijkt(total-len(todo), total)
			}
		})
		var known *Fout
		switch {
		case err == nil:
			return nil
		case !errors.As(err, &known):
			return err
		case len(todo) > 0:
			spoiled(f, todo[0], err)
			todo = todo[1:]
		}
	}
	return nil
}

// spoiled notes that a page could not be looked at.
func spoiled(f *page.File, g glance, why error) {
	for i := range f.Pages {
		p := &f.Pages[i]
		if p.Number != g.N || p.Source != page.None {
			continue // what it had stays
		}
		if p.Broken {
			continue // what the first reader said of it tells more
		}
		p.Broken, p.Reden = true, "de bladzijde is niet te openen"
		if g.Picture {
			p.Reden = "een scan die niet te lezen is"
		}
		var known *Fout
		if errors.As(why, &known) && known.Soort != Beschadigd {
			p.Reden += ", " + string(known.Soort)
		}
	}
}

// settle marks the pages whose text nobody could read as broken, now that all have tried. It
// fails for a damaged file of which nothing is left to read.
func settle(f *page.File, mended bool) error {
	lost, fonts := 0, 0
	for i := range f.Pages {
		p := &f.Pages[i]
		if p.Source == page.None && p.Reden != "" && p.Reden != noText && !p.Broken {
			p.Broken, p.Reden = true, "de tekst is onleesbaar ("+p.Reden+")"
		}
		if p.Source == page.None && p.Broken {
			lost++
			if p.Reden == errFont.Error() {
				fonts++
			}
		}
	}
	if n := len(f.Pages); n > 0 && (mended && lost == n || fonts == n) {
		return &Fout{Soort: Beschadigd, Oorzaak: errors.New(f.Pages[0].Reden)}
	}
	tally(f)
	return nil
}

// margin is how much better another text must be to take the place of one that was not
// refused.
const margin = 0.05

// replace puts a page that was read again in its place, when that brought more.
func replace(f *page.File, p page.Page) {
	for i := range f.Pages {
		old := &f.Pages[i]
		if old.Number != p.Number {
			continue
		}
		if !better(&p, old) {
			return
		}
		was := old.Reden
		p.Picture = max(p.Picture, old.Picture)
		switch {
		case old.Broken:
			was = "eerste lezing onvolledig: " + was
		case old.Source == page.None && was != "" && was != noText:
			was = "tekstlaag afgewezen: " + was
		case old.Source != page.None && was != "":
			was = "tekstlaag vervangen: " + was
		case p.Source == page.OCR && was == "":
			was = "bijna geen tekst op een scan"
		}
		p.Reden = was
		*old = p
		return
	}
}

// better tells whether a page tells more than the one that is there.
func better(p, old *page.Page) bool {
	words, had := countWords(p), countWords(old)
	switch {
	case words == 0:
		return false
	case p.Source == page.OCR:
		return words > had
	case had == 0, old.Broken && words >= had:
		return true
	}
	return judge(p).score > judge(old).score+margin && 2*words > had
}
