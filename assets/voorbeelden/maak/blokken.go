package main

// blok is a piece of a paper; the house decides how it looks.
type blok any

type (
	titel   string
	kop     string
	tekst   string
	vet     string
	klein   string
	lijst   []string
	velden  [][2]string // label and value
	wit     float64     // mm
	nieuw   struct{}    // new page
	rechts  string      // line against the right margin
	mono    string      // typewriter lines, kept as they are
	stempel string      // stamp across the page head
	tabel   struct {
		kop   []string
		rijen [][]string
		breed []float64 // shares
	}
	tekens []teken
	// vrij draws what has no block of its own.
	vrij func(v *vel)
)

// teken is one side of a signature block.
type teken struct {
	wie, naam, datum string
	krabbel          bool   // a drawn signature
	digitaal         string // text of an electronic signature
	plaats           string
}

func (v *vel) teken(k blok) {
	h := &v.h
	switch k := k.(type) {
	case titel:
		if h.titel != nil {
			h.titel(v, string(k))
		} else {
			v.SetFont(h.font, "B", h.corps+6)
			v.accent()
			v.regels(h.l, v.breed(), h.regel+3, string(k), "L")
			v.Ln(2)
		}
	case kop:
		v.ruimte(22)
		if h.kop != nil {
			h.kop(v, string(k))
		} else {
			v.Ln(2)
			v.SetFont(h.font, "B", h.corps+1)
			v.accent()
			v.regels(h.l, v.breed(), h.regel+0.5, string(k), "L")
		}
	case tekst:
		v.gewoon()
		v.regels(h.l, v.breed(), h.regel, string(k), "L")
		v.Ln(h.regel * 0.45)
	case vet:
		v.vet()
		v.regels(h.l, v.breed(), h.regel, string(k), "L")
	case klein:
		v.SetFont(h.font, "", h.corps-2)
		v.SetTextColor(90, 90, 90)
		v.regels(h.l, v.breed(), h.regel*0.8, string(k), "L")
	case rechts:
		v.gewoon()
		v.regels(h.l, v.breed(), h.regel, string(k), "R")
	case mono:
		v.SetFont("Courier", "", h.corps-0.5)
		v.MultiCell(v.breed(), h.regel, v.tr(string(k)), "", "L", false)
	case lijst:
		v.gewoon()
		for _, s := range k {
			v.SetX(h.l + 2)
			v.CellFormat(4, h.regel, v.tr("•"), "", 0, "L", false, 0, "")
			v.regels(h.l+6, v.breed()-6, h.regel, s, "L")
		}
		v.Ln(h.regel * 0.4)
	case velden:
		v.gewoon()
		if h.velden != nil {
			h.velden(v, k)
		} else {
			veldenLijst(v, k)
		}
	case tabel:
		v.gewoon()
		if h.tabel != nil {
			h.tabel(v, k)
		} else {
			tabelLijnen(v, k)
		}
	case tekens:
		v.gewoon()
		v.ruimte(42)
		if h.tekens != nil {
			h.tekens(v, k)
		} else {
			tekensNaast(v, k)
		}
	case wit:
		v.Ln(float64(k))
	case nieuw:
		v.ruimte(1000)
	case stempel:
		tekenStempel(v, string(k))
	case vrij:
		k(v)
	default:
		panic("onbekend blok")
	}
	v.gewoon()
}

// veldenLijst: label, colon, value; one below the other.
func veldenLijst(v *vel, f velden) {
	const w = 52
	for _, p := range f {
		y := v.GetY()
		v.gewoon()
		v.CellFormat(w, v.h.regel, v.tr(p[0]), "", 0, "L", false, 0, "")
		v.SetXY(v.h.l+w, y)
		v.CellFormat(3, v.h.regel, ":", "", 0, "L", false, 0, "")
		v.regels(v.h.l+w+4, v.breed()-w-4, v.h.regel, p[1], "L")
	}
	v.Ln(2)
}

// veldenTweeKolom: a grid of two label-value pairs per row.
func veldenTweeKolom(v *vel, f velden) {
	half := v.breed() / 2
	for i := 0; i < len(f); i += 2 {
		y, onder := v.GetY(), 0.0
		for j := 0; j < 2 && i+j < len(f); j++ {
			x := v.h.l + float64(j)*half
			v.SetXY(x, y)
			v.SetTextColor(100, 100, 100)
			v.CellFormat(37, v.h.regel, v.tr(f[i+j][0]), "", 0, "L", false, 0, "")
			v.SetTextColor(0, 0, 0)
			v.SetXY(x+38, y)
			v.regels(x+38, half-39, v.h.regel, f[i+j][1], "L")
			onder = max(onder, v.GetY())
		}
		v.SetY(onder)
	}
	v.Ln(3)
}

// veldenHokjes: boxed rows, label cell shaded.
func veldenHokjes(v *vel, f velden) {
	w := v.breed() * 0.36
	for _, p := range f {
		n := max(v.hoogte(p[1], v.breed()-w-2), v.hoogte(p[0], w-2))
		hoog := float64(n)*v.h.regel + 1.4
		v.ruimte(hoog)
		y := v.GetY()
		v.SetFillColor(232, 232, 228)
		v.Rect(v.h.l, y, w, hoog, "FD")
		v.Rect(v.h.l+w, y, v.breed()-w, hoog, "D")
		v.vet()
		v.SetXY(v.h.l, y+0.7)
		v.regels(v.h.l, w, v.h.regel, p[0], "L")
		v.gewoon()
		v.SetXY(v.h.l+w, y+0.7)
		v.regels(v.h.l+w, v.breed()-w, v.h.regel, p[1], "L")
		v.SetY(y + hoog)
	}
	v.Ln(3)
}

// veldenLos: first all labels, then all values, as a browser lays out two columns. In the
// text of the PDF label and value are far apart.
func veldenLos(v *vel, f velden) {
	y0, rij := v.GetY(), v.h.regel+2.2
	for i, p := range f {
		v.SetTextColor(110, 110, 110)
		v.SetXY(v.h.l, y0+float64(i)*rij)
		v.CellFormat(60, v.h.regel, v.tr(p[0]), "", 0, "L", false, 0, "")
	}
	for i, p := range f {
		v.SetTextColor(0, 0, 0)
		v.SetXY(v.h.l+66, y0+float64(i)*rij)
		v.CellFormat(100, v.h.regel, v.tr(p[1]), "", 0, "L", false, 0, "")
	}
	v.SetXY(v.h.l, y0+float64(len(f))*rij+2)
}

// veldenOnder: label in small grey above its value, three in a row.
func veldenOnder(v *vel, f velden) {
	derde := v.breed() / 3
	for i := 0; i < len(f); i += 3 {
		v.ruimte(12)
		y := v.GetY()
		for j := 0; j < 3 && i+j < len(f); j++ {
			x := v.h.l + float64(j)*derde
			v.SetFont(v.h.font, "", v.h.corps-2)
			v.SetTextColor(120, 120, 120)
			v.SetXY(x, y)
			v.CellFormat(derde, v.h.regel-1, v.tr(f[i+j][0]), "", 0, "L", false, 0, "")
			v.gewoon()
			v.SetXY(x, y+v.h.regel-1)
			v.CellFormat(derde, v.h.regel, v.tr(f[i+j][1]), "", 0, "L", false, 0, "")
		}
		v.SetXY(v.h.l, y+2*v.h.regel+1)
	}
	v.Ln(2)
}
