package main

import (
	"fmt"

	"codeberg.org/go-pdf/fpdf"
)

func punten(xy ...float64) []fpdf.PointType {
	var p []fpdf.PointType
	for i := 0; i+1 < len(xy); i += 2 {
		p = append(p, fpdf.PointType{X: xy[i], Y: xy[i+1]})
	}
	return p
}

// brief: a typed letter of an employer.
func brief(firma, adres string, kleur [3]int) huis {
	h := huis{font: "Times", corps: 11.5, regel: 5.4, l: 26, b: 48, r: 26, o: 25, kleur: kleur}
	h.boven = func(v *vel) {
		v.SetFont("Times", "B", 17)
		v.SetTextColor(kleur[0], kleur[1], kleur[2])
		v.op(26, 24, firma)
		v.SetFont("Times", "", 9)
		v.op(26, 30, adres)
		v.SetDrawColor(kleur[0], kleur[1], kleur[2])
		v.SetLineWidth(0.8)
		v.Line(26, 33, 184, 33)
	}
	h.tekens = tekensOnder
	return h
}

// outlook: an e-mail printed from Outlook: name of the reader in bold over a thick line.
func outlook(lezer string) huis {
	h := huis{font: "Helvetica", corps: 10, regel: 4.8, l: 19, b: 30, r: 19, o: 20}
	h.boven = func(v *vel) {
		if v.PageNo() != v.eerste {
			return
		}
		v.SetFont("Helvetica", "B", 13)
		v.SetTextColor(0, 0, 0)
		v.op(19, 20, lezer)
		v.SetLineWidth(0.9)
		v.SetDrawColor(0, 0, 0)
		v.Line(19, 23, 191, 23)
	}
	h.onder = func(v *vel) {
		v.SetFont("Helvetica", "", 8)
		v.SetTextColor(0, 0, 0)
		v.op(104, 289, fmt.Sprint(v.PageNo()-v.eerste+1))
	}
	h.velden = func(v *vel, f velden) {
		for _, p := range f {
			y := v.GetY()
			v.vet()
			v.CellFormat(28, v.h.regel, v.tr(p[0]), "", 0, "L", false, 0, "")
			v.gewoon()
			v.SetXY(v.h.l+28, y)
			v.regels(v.h.l+28, v.breed()-28, v.h.regel, p[1], "L")
		}
		v.Ln(4)
	}
	return h
}

// webmail: an e-mail printed from a mail site.
func webmail(onderwerp string) huis {
	h := huis{font: "Go", corps: 9.5, regel: 4.8, l: 20, b: 28, r: 20, o: 20}
	h.boven = func(v *vel) {
		v.SetFont("Go", "", 8)
		v.SetTextColor(100, 100, 100)
		v.op(20, 14, "webpost.example")
		v.Line(20, 17, 190, 17)
	}
	h.titel = func(v *vel, s string) {
		v.SetFont("Go", "B", 13)
		v.regels(v.h.l, v.breed(), 7, s, "L")
		v.Ln(2)
	}
	_ = onderwerp
	return h
}

// sjabloon: an employer's own form in a word processor.
func sjabloon(firma string, kleur [3]int) huis {
	h := huis{font: "Helvetica", corps: 10, regel: 4.8, l: 22, b: 28, r: 22, o: 22, kleur: kleur}
	h.boven = func(v *vel) {
		v.SetFont("Helvetica", "", 8)
		v.SetTextColor(kleur[0], kleur[1], kleur[2])
		v.op(22, 16, firma)
		v.op(150, 16, "Personeelszaken")
	}
	h.onder = func(v *vel) {
		v.SetFont("Helvetica", "", 7)
		v.SetTextColor(130, 130, 130)
		v.op(22, 286, "sjabloon verzuimgesprekken versie 2.1")
	}
	h.titel = func(v *vel, s string) {
		v.SetFont("Helvetica", "B", 15)
		v.accent()
		v.CellFormat(v.breed(), 9, v.tr(s), "B", 1, "L", false, 0, "")
		v.Ln(3)
	}
	return h
}

// kaal: a page without any head, as a copied annex or a contract.
func kaal(font string, corps float64) huis {
	return huis{font: font, corps: corps, regel: corps * 0.48, l: 25, b: 24, r: 25, o: 22, kleur: [3]int{0, 0, 0}}
}
