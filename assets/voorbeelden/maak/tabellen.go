package main

func (t tabel) maten(totaal float64) []float64 {
	deel := t.breed
	if deel == nil {
		n := len(t.kop)
		if n == 0 {
			n = len(t.rijen[0])
		}
		deel = make([]float64, n)
		for i := range deel {
			deel[i] = 1
		}
	}
	som := 0.0
	for _, d := range deel {
		som += d
	}
	w := make([]float64, len(deel))
	for i, d := range deel {
		w[i] = d / som * totaal
	}
	return w
}

// rij draws one table row; cel is called for the background and border of each cell.
func (v *vel) rij(w []float64, cellen []string, cel func(x, y, w, h float64)) {
	n := 1
	for i, c := range cellen {
		n = max(n, v.hoogte(c, w[i]-1))
	}
	hoog := float64(n)*v.h.regel + 1.2
	v.ruimte(hoog + 1)
	x, y := v.h.l, v.GetY()
	for i, c := range cellen {
		if cel != nil {
			cel(x, y, w[i], hoog)
		}
		v.SetXY(x, y+0.6)
		v.MultiCell(w[i], v.h.regel, v.tr(c), "", "L", false)
		x += w[i]
	}
	v.SetXY(v.h.l, y+hoog)
}

// tabelLijnen: thin lines all round.
func tabelLijnen(v *vel, t tabel) {
	w := t.maten(v.breed())
	rand := func(x, y, w, h float64) { v.Rect(x, y, w, h, "D") }
	if len(t.kop) > 0 {
		v.vet()
		v.rij(w, t.kop, rand)
	}
	v.gewoon()
	for _, r := range t.rijen {
		v.rij(w, r, rand)
	}
	v.Ln(3)
}

// tabelGestreept: coloured head, every other row shaded, no lines.
func tabelGestreept(v *vel, t tabel) {
	w := t.maten(v.breed())
	if len(t.kop) > 0 {
		v.vet()
		v.SetTextColor(255, 255, 255)
		v.rij(w, t.kop, func(x, y, w, h float64) {
			v.SetFillColor(v.h.kleur[0], v.h.kleur[1], v.h.kleur[2])
			v.Rect(x, y, w, h, "F")
		})
	}
	v.gewoon()
	for i, r := range t.rijen {
		v.rij(w, r, func(x, y, w, h float64) {
			if i%2 == 1 {
				v.SetFillColor(240, 240, 240)
				v.Rect(x, y, w, h, "F")
			}
		})
	}
	v.Ln(3)
}

// tabelOpen: only a line below the head and below each row.
func tabelOpen(v *vel, t tabel) {
	w := t.maten(v.breed())
	onder := func(x, y, w, h float64) { v.Line(x, y+h, x+w, y+h) }
	if len(t.kop) > 0 {
		v.SetTextColor(90, 90, 90)
		v.rij(w, t.kop, onder)
	}
	v.gewoon()
	for _, r := range t.rijen {
		v.rij(w, r, onder)
	}
	v.Ln(3)
}
