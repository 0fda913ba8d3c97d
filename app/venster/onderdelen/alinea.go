package onderdelen

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"dossiercheck/app/venster/thema"
)

// Alinea is running text that wraps to its width. A stretch of it can be lit up, which is how
// a quote is shown on its page.
type Alinea struct {
	widget.BaseWidget
	tekst    string
	maat     fyne.ThemeSizeName
	kleur    fyne.ThemeColorName
	stijl    fyne.TextStyle
	van, tot int // bytes of tekst that are lit up

	breedte float32 // for which regels holds
	schaal  float32
	regels  []regel
}

// regel is one line as bytes of the text.
type regel struct{ van, tot int }

// NieuwAlinea makes a paragraph; maat and kleur are theme names, "" for the usual ones.
func NieuwAlinea(s string, maat fyne.ThemeSizeName, kleur fyne.ThemeColorName, vet bool) *Alinea {
	if maat == "" {
		maat = thema.Gewoon
	}
	if kleur == "" {
		kleur = theme.ColorNameForeground
	}
	a := &Alinea{tekst: s, maat: maat, kleur: kleur, stijl: fyne.TextStyle{Bold: vet}, breedte: -1}
	a.ExtendBaseWidget(a)
	return a
}

// Cursief sets the text in italics.
func (a *Alinea) Cursief() *Alinea { a.stijl.Italic = true; return a }

// Licht lights up the bytes van up to tot of the text.
func (a *Alinea) Licht(van, tot int) *Alinea {
	a.van, a.tot = van, tot
	a.Refresh()
	return a
}

// Zet replaces the text.
func (a *Alinea) Zet(s string) {
	if s == a.tekst {
		return
	}
	a.tekst, a.breedte, a.van, a.tot = s, -1, 0, 0
	a.Refresh()
}

// String gives the text.
func (a *Alinea) String() string { return a.tekst }

// Breedte gives the width of the text on one line.
func (a *Alinea) Breedte() float32 { return fyne.MeasureText(a.tekst, a.lettermaat(), a.stijl).Width }

func (a *Alinea) lettermaat() float32 { return theme.Size(a.maat) }

func (a *Alinea) regelhoogte() float32 {
	return fyne.MeasureText("Mg", a.lettermaat(), a.stijl).Height + theme.Size(theme.SizeNameLineSpacing)*0.4
}

// breek divides the text into lines for a width, on spaces; a word that is too long for a
// line is cut.
func (a *Alinea) breek(breedte float32) []regel {
	m := a.lettermaat()
	if breedte == a.breedte && m == a.schaal {
		return a.regels
	}
	meet := func(s string) float32 { return fyne.MeasureText(s, m, a.stijl).Width }
	spatie := meet("n n") - meet("nn")
	var uit []regel
	begin := 0
	for begin <= len(a.tekst) {
		eind := len(a.tekst)
		if i := strings.IndexByte(a.tekst[begin:], '\n'); i >= 0 {
			eind = begin + i
		}
		uit = breekRegel(uit, a.tekst, begin, eind, breedte, spatie, meet)
		begin = eind + 1
	}
	a.breedte, a.schaal, a.regels = breedte, m, uit
	return uit
}

func breekRegel(uit []regel, s string, begin, eind int, breedte, spatie float32, meet func(string) float32) []regel {
	start, x := begin, float32(0)
	for i := begin; i < eind; {
		j := i
		for j < eind && s[j] != ' ' {
			j++
		}
		w := meet(s[i:j])
		if x > 0 && x+w > breedte {
			uit = append(uit, regel{start, i})
			start, x = i, 0
		}
		for w > breedte && x == 0 { // one word wider than the line: cut it
			k := i
			for _, r := range s[i:j] {
				if n := k + len(string(r)); k > i && meet(s[i:n]) > breedte {
					break
				}
				k += len(string(r))
			}
			if k >= j {
				break
			}
			uit = append(uit, regel{i, k})
			i, start = k, k
			w = meet(s[i:j])
		}
		x += w
		for j < eind && s[j] == ' ' {
			x += spatie
			j++
		}
		i = j
	}
	return append(uit, regel{start, eind})
}

// HoogteBij implements Hoger.
func (a *Alinea) HoogteBij(breedte float32) float32 {
	return float32(len(a.breek(breedte))) * a.regelhoogte()
}

// LichtOp gives how far below the top of the paragraph the lit up stretch begins.
func (a *Alinea) LichtOp() float32 {
	for i, r := range a.regels {
		if a.van < r.tot {
			return float32(i) * a.regelhoogte()
		}
	}
	return 0
}

// CreateRenderer implements fyne.Widget.
func (a *Alinea) CreateRenderer() fyne.WidgetRenderer {
	r := &alineaRenderer{a: a}
	r.maak()
	return r
}

type alineaRenderer struct {
	a    *Alinea
	objs []fyne.CanvasObject
}

func (r *alineaRenderer) MinSize() fyne.Size {
	b := r.a.Size().Width
	if b <= 0 {
		b = 80 * eenheid()
	}
	return fyne.NewSize(10*eenheid(), r.a.HoogteBij(b))
}

func (r *alineaRenderer) Layout(fyne.Size) { r.maak() }

func (r *alineaRenderer) maak() {
	a := r.a
	r.objs = r.objs[:0]
	if a.Size().Width <= 0 {
		return
	}
	m, h := a.lettermaat(), a.regelhoogte()
	for i, l := range a.breek(a.Size().Width) {
		y := float32(i) * h
		van, tot := min(max(a.van, l.van), l.tot), min(max(a.tot, l.van), l.tot)
		var x float32
		for _, d := range []struct {
			s     string
			licht bool
		}{{a.tekst[l.van:van], false}, {a.tekst[van:tot], true}, {a.tekst[tot:l.tot], false}} {
			if d.s == "" {
				continue
			}
			if d.s = strings.TrimRight(d.s, "\r"); d.licht {
				d.s = strings.TrimRight(d.s, " ")
			}
			b := fyne.MeasureText(d.s, m, a.stijl).Width
			if d.licht {
				v := canvas.NewRectangle(Kleur(thema.Markering))
				v.CornerRadius = 3
				v.Move(fyne.NewPos(x-2, y))
				v.Resize(fyne.NewSize(b+4, h))
				r.objs = append(r.objs, v)
			}
			t := canvas.NewText(d.s, Kleur(a.kleur))
			t.TextSize, t.TextStyle = m, a.stijl
			t.Move(fyne.NewPos(x, y))
			t.Resize(fyne.NewSize(b, h))
			r.objs = append(r.objs, t)
			x += b
		}
	}
}

func (r *alineaRenderer) Refresh() {
	r.maak()
	canvas.Refresh(r.a)
}

func (r *alineaRenderer) Objects() []fyne.CanvasObject { return r.objs }
func (r *alineaRenderer) Destroy()                     {}
