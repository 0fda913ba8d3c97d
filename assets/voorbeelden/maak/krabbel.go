package main

import "hash/fnv"

// dobbel gives a row of numbers in [0,1) that hangs on a text only: the same name signs the
// same way everywhere.
type dobbel uint64

func dobbelVan(s string) *dobbel {
	h := fnv.New64a()
	_, _ = h.Write([]byte(s))
	d := dobbel(h.Sum64() | 1)
	return &d
}

func (d *dobbel) volgende() float64 {
	*d ^= *d << 13
	*d ^= *d >> 7
	*d ^= *d << 17
	return float64(uint64(*d)>>11) / (1 << 53)
}

// krabbel draws a signature of about 38 x 11 mm in blue or black ink.
func krabbel(v *vel, x, y float64, naam string) {
	d := dobbelVan(naam)
	if d.volgende() < 0.6 {
		v.SetDrawColor(25, 40, 130)
	} else {
		v.SetDrawColor(15, 15, 15)
	}
	v.SetLineWidth(0.45)
	px, py := x, y+6
	n := 4 + int(d.volgende()*3)
	for range n {
		nx, ny := px+4+5*d.volgende(), y+2+8*d.volgende()
		v.CurveBezierCubic(px, py, px-3*d.volgende(), y-4+10*d.volgende(), nx+3*d.volgende(), y+12*d.volgende(), nx, ny, "D")
		px, py = nx, ny
	}
	v.CurveBezierCubic(px, py, px-12, y+13, x+4, y+11, x+30, y+9+2*d.volgende(), "D")
	v.gewoon()
}

// tekensNaast: the parties side by side with a line to sign on.
func tekensNaast(v *vel, t tekens) {
	w := v.breed() / float64(len(t))
	y := v.GetY() + 2
	for i, p := range t {
		x := v.h.l + float64(i)*w
		v.vet()
		v.op(x, y+4, p.wie)
		v.gewoon()
		v.op(x, y+10, "Naam: "+p.naam)
		regel := "Datum: " + p.datum
		if p.datum == "" {
			regel = "Datum: ______________"
		}
		if p.plaats != "" {
			regel = "Plaats en datum: " + p.plaats + ", " + p.datum
		}
		v.op(x, y+16, regel)
		v.op(x, y+22, "Handtekening:")
		if p.krabbel {
			krabbel(v, x+4, y+23, p.naam)
		}
		if p.digitaal != "" {
			v.SetFont(v.h.font, "", v.h.corps-2)
			v.op(x, y+27, p.digitaal)
			v.gewoon()
		}
		v.Line(x, y+36, x+w*0.8, y+36)
	}
	v.SetXY(v.h.l, y+40)
}

// tekensTabel: a table with a row per party.
func tekensTabel(v *vel, t tekens) {
	w := tabel{breed: []float64{2.2, 2.5, 2, 3.3}}.maten(v.breed())
	rand := func(x, y, w, h float64) { v.Rect(x, y, w, h, "D") }
	v.vet()
	v.rij(w, []string{"Partij", "Naam", "Datum", "Handtekening"}, rand)
	v.gewoon()
	for _, p := range t {
		v.ruimte(18)
		y, x := v.GetY(), v.h.l
		for i, c := range []string{p.wie, p.naam, p.datum, p.digitaal} {
			v.Rect(x, y, w[i], 16, "D")
			v.SetXY(x, y+1)
			if i == 3 {
				v.SetFont(v.h.font, "", v.h.corps-2)
			}
			v.MultiCell(w[i], v.h.regel, v.tr(c), "", "L", false)
			v.gewoon()
			x += w[i]
		}
		if p.krabbel {
			krabbel(v, v.h.l+w[0]+w[1]+w[2]+4, y+2, p.naam)
		}
		v.SetXY(v.h.l, y+16)
	}
	v.Ln(3)
}

// tekensOnder: as at the foot of a letter, one below the other.
func tekensOnder(v *vel, t tekens) {
	for _, p := range t {
		v.ruimte(30)
		if p.wie != "" {
			v.regels(v.h.l, v.breed(), v.h.regel, p.wie, "L")
		}
		y := v.GetY()
		if p.krabbel {
			krabbel(v, v.h.l+2, y+1, p.naam)
		}
		v.SetXY(v.h.l, y+15)
		if p.digitaal != "" {
			v.regels(v.h.l, v.breed(), v.h.regel, p.digitaal, "L")
		}
		v.regels(v.h.l, v.breed(), v.h.regel, p.naam, "L")
		if p.datum != "" {
			v.regels(v.h.l, v.breed(), v.h.regel, p.datum, "L")
		}
		v.Ln(4)
	}
}

// tekenStempel puts a slanted stamp at the top right of the page.
func tekenStempel(v *vel, s string) {
	x, y := v.GetXY()
	w, _ := v.GetPageSize()
	v.TransformBegin()
	v.TransformRotate(7, w-50, 22)
	v.SetFont("Helvetica", "B", 12)
	v.SetTextColor(170, 30, 40)
	v.SetDrawColor(170, 30, 40)
	v.SetLineWidth(0.7)
	b := v.GetStringWidth(s) + 6
	v.Rect(w-18-b, 16, b, 10, "D")
	v.Text(w-15-b, 22.6, s)
	v.TransformEnd()
	v.gewoon()
	v.SetXY(x, y)
}
