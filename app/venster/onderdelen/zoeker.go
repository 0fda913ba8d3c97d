package onderdelen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
	"github.com/sahilm/fuzzy"

	"dossiercheck/app/taal"
	"dossiercheck/app/venster/thema"
)

// maxZoek caps what is searched for: the score of the matcher overflows on long patterns.
const maxZoek = 30

// Treffer is something that can be found and chosen.
type Treffer struct {
	Vorm  fyne.Resource
	Kleur fyne.ThemeColorName // of Vorm; "" for the soft one
	Tekst string
	Onder string
	Soort string // word at the right: what kind of thing this is
	Doe   func()
}

// Zoeker is a field with a list under it: letters narrow the list down, the arrows choose,
// Enter does.
type Zoeker struct {
	widget.BaseWidget
	Veld   *Veld
	alles  []Treffer
	toont  []Treffer
	lijst  *Lijst
	niets  *Tekst
	OpKies func(Treffer)
}

// NieuwZoeker makes the field and its list; while nothing is typed everything is listed in
// the order given.
func NieuwZoeker(voorbeeld string, alles []Treffer, kies func(Treffer)) *Zoeker {
	z := &Zoeker{alles: alles, OpKies: kies}
	z.Veld = NieuwVeld(voorbeeld)
	z.Veld.OnChanged = z.zoek
	z.lijst = NieuwLijst([]Kolomkop{{Min: 6}, {Min: 30, Gewicht: 1}, {Min: 24, Rechts: true}}, 11.5, z)
	z.lijst.OpKeuze = z.kies
	z.lijst.OpOpen = z.kies
	z.lijst.PijlWijst = true
	z.niets = NieuwTekst(taal.T("zoek.niets"), "", thema.Zacht, false)
	z.Veld.OpPijl = func(d int) { z.lijst.stap(d) }
	z.Veld.OpEnter = func() { z.kies(z.lijst.Gekozen()) }
	z.ExtendBaseWidget(z)
	z.zoek("")
	return z
}

func (z *Zoeker) kies(i int) {
	if i >= 0 && i < len(z.toont) {
		z.OpKies(z.toont[i])
	}
}

// Toont gives what is listed now, best first.
func (z *Zoeker) Toont() []Treffer { return z.toont }

type treffers []Treffer

func (t treffers) String(i int) string { return t[i].Tekst + " " + t[i].Onder }
func (t treffers) Len() int            { return len(t) }

func (z *Zoeker) zoek(s string) {
	r := []rune(s)
	if len(r) > maxZoek {
		r = r[:maxZoek]
	}
	z.toont = z.toont[:0]
	if len(r) == 0 {
		z.toont = append(z.toont, z.alles...)
	} else {
		for _, m := range fuzzy.FindFrom(string(r), treffers(z.alles)) {
			z.toont = append(z.toont, z.alles[m.Index])
		}
	}
	z.lijst.Toon(-1)
	z.lijst.Ververs()
	z.lijst.NaarBoven()
	z.niets.Hide()
	if len(z.toont) == 0 {
		z.niets.Show()
	} else {
		z.lijst.Toon(0)
	}
}

// Aantal implements Bron.
func (z *Zoeker) Aantal() int { return len(z.toont) }

// Kop implements Bron.
func (z *Zoeker) Kop(int) (string, bool) { return "", false }

// Cellen implements Bron.
func (z *Zoeker) Cellen(i int) []Cel {
	t := z.toont[i]
	kleur := t.Kleur
	if kleur == "" {
		kleur = thema.Zacht
	}
	return []Cel{{Merk: Merkteken{Vorm: t.Vorm, Letters: kleur, Vlak: thema.GrijsVlak}}, {Tekst: t.Tekst, Onder: t.Onder},
		{Tekst: t.Soort, Kleur: thema.Zacht}}
}

// CreateRenderer implements fyne.Widget.
func (z *Zoeker) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewBorder(Om(0, 1, Rij(2, []float32{0, 1}, Vorm(theme.SearchIcon(), thema.Zacht, 5), z.Veld)),
		nil, nil, nil, container.NewStack(z.lijst, container.NewCenter(z.niets))))
}
