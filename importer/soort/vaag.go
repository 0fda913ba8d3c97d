package soort

import (
	"math/bits"

	"github.com/agnivade/levenshtein"
)

// vageTitels compares the lines that look like a title with the title phrases by edit
// distance, for scans in which more than the usual characters are damaged.
func (b *beeld) vageTitels() []titel {
	var uit []titel
	for i := range b.regels {
		r := &b.regels[i]
		if r.blad > 0 || r.nr >= 14 {
			break
		}
		for k := range r.cellen {
			c := &r.cellen[k]
			if c.lengte() < 7 || c.lengte() > 70 {
				continue
			}
			if s := b.celScore(i, c); s >= 0.5 {
				uit = append(uit, b.vaagInCel(i, c, s, nil)...)
			}
		}
	}
	return uit
}

// vaagInCel finds the phrase that is nearest to a cell. Where a phrase was found to the
// letter, it must be a longer one around that place, and alike in what it has more.
func (b *beeld) vaagInCel(i int, c *cel, celscore float64, letterlijk *vondst) []titel {
	var beste titel
	gevonden := 0
	if letterlijk != nil {
		gevonden = int(letterlijk.end - letterlijk.begin)
	}
	for _, f := range tabel().titels {
		t := tabel().zoeker.frases[f].tekst
		marge := len(t) / 7
		if gevonden > 0 {
			marge = min(marge, (len(t)-gevonden)/4)
		}
		if len(t) < max(9, gevonden+4) || c.lengte() < len(t)-marge {
			continue
		}
		for j := c.begin; j < c.eind; j++ {
			if !b.begin[j] {
				continue
			}
			for e := max(j+1, j+len(t)-marge); e <= min(c.eind, j+len(t)+marge); e++ {
				if !b.eind[e-1] || letterlijk != nil && (j > int(letterlijk.begin) || e < int(letterlijk.end)) {
					continue
				}
				// an edit adds or removes a letter of each kind at most once
				if bits.OnesCount64(tabel().zoeker.frases[f].letters^letters(b.tekst[j:e])) > 2*marge {
					continue
				}
				d := levenshtein.ComputeDistance(t, string(b.tekst[j:e]))
				if d > marge {
					continue
				}
				s := celscore * b.plaatsInCel(c, vondst{f, int32(j), int32(e)}) * (1 - 0.07*float64(d))
				if s > beste.score || s == beste.score && len(t) > len(tabel().zoeker.frases[beste.frase].tekst) {
					beste = titel{f, i, c.tekst, s, true}
				}
			}
		}
	}
	if beste.score == 0 {
		return nil
	}
	return []titel{beste}
}
