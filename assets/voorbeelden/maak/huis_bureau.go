package main

import "fmt"

// koers: a re-integratiebureau with glossy reports: cover page, coloured headings, a table
// of phases.
func koers(voor, soort, datum string, metVoorblad bool) huis {
	h := huis{font: "Go", corps: 10, regel: 5, l: 22, b: 28, r: 22, o: 24, kleur: [3]int{225, 110, 20}}
	h.boven = func(v *vel) {
		if metVoorblad && v.PageNo() == v.eerste {
			return
		}
		v.SetFont("Go", "", 7.5)
		v.SetTextColor(225, 110, 20)
		v.op(22, 16, "RIETWAARD loopbaan & re-integratie")
		v.SetTextColor(130, 130, 130)
		v.op(130, 16, soort)
		v.SetDrawColor(225, 110, 20)
		v.Line(22, 18, 188, 18)
	}
	h.onder = func(v *vel) {
		if metVoorblad && v.PageNo() == v.eerste {
			return
		}
		v.SetFont("Go", "", 7.5)
		v.SetTextColor(130, 130, 130)
		v.op(22, 286, "OVAL-lid (fictief) – Kade 88, 7411 AX Deventer – 0570 555 019")
		v.op(180, 286, fmt.Sprintf("%d", v.PageNo()-v.eerste+1))
	}
	if metVoorblad {
		h.voorblad = func(v *vel) {
			v.SetFillColor(225, 110, 20)
			v.Rect(0, 0, 210, 120, "F")
			v.SetFillColor(250, 225, 195)
			v.Polygon(punten(0, 120, 210, 84, 210, 130, 0, 150), "F")
			v.SetTextColor(255, 255, 255)
			v.SetFont("Go", "B", 28)
			v.op(22, 60, soort)
			v.SetFont("Go", "", 13)
			v.op(22, 72, "Werk vinden dat past bij wie je nu bent")
			v.gewoon()
			v.SetXY(22, 170)
			veldenLijst(v, velden{{"Voor", voor}, {"Datum rapportage", datum}, {"Uitgevoerd door", "Rietwaard loopbaan & re-integratie"}})
			v.ruimte(1000)
		}
	}
	h.kop = func(v *vel, s string) {
		v.Ln(2)
		v.SetFillColor(225, 110, 20)
		v.Rect(v.h.l, v.GetY()+0.5, 2, 5.5, "F")
		v.SetFont("Go", "B", 12)
		v.accent()
		v.regels(v.h.l+4, v.breed()-4, 6.5, s, "L")
		v.Ln(1)
	}
	h.tabel = tabelGestreept
	return h
}

// baanwijzer: a small bureau with a word processor.
func baanwijzer() huis {
	h := huis{font: "Times", corps: 11, regel: 5.1, l: 25, b: 32, r: 25, o: 24, kleur: [3]int{20, 90, 40}}
	h.boven = func(v *vel) {
		v.SetFont("Times", "B", 16)
		v.SetTextColor(20, 90, 40)
		v.op(25, 20, "BaanWijzer")
		v.SetFont("Times", "I", 9)
		v.op(60, 20, "tweede spoor, outplacement, jobcoaching")
	}
	h.onder = func(v *vel) {
		v.SetFont("Times", "", 8)
		v.SetTextColor(100, 100, 100)
		v.op(25, 285, fmt.Sprintf("BaanWijzer Friesland - KvK 01022023 - btw NL001234567B01 - pag. %d", v.PageNo()-v.eerste+1))
	}
	h.kop = func(v *vel, s string) {
		v.Ln(1.5)
		v.SetFont("Times", "B", 12)
		v.accent()
		v.CellFormat(v.breed(), 6, v.tr(s), "B", 1, "L", false, 0, "")
		v.Ln(1)
	}
	h.tekens = tekensTabel
	return h
}

// deskundige: the arbeidsdeskundige; numbered chapters, references in the foot.
func deskundige(naam, register string) huis {
	h := huis{font: "Times", corps: 10.5, regel: 4.9, l: 26, b: 30, r: 26, o: 26, kleur: [3]int{20, 45, 90}}
	h.boven = func(v *vel) {
		if v.PageNo() == v.eerste {
			return
		}
		v.SetFont("Times", "I", 8.5)
		v.SetTextColor(90, 90, 90)
		v.op(26, 18, "Arbeidsdeskundige rapportage")
		v.Line(26, 20, 184, 20)
	}
	h.onder = func(v *vel) {
		v.SetFont("Times", "", 8)
		v.SetTextColor(90, 90, 90)
		v.op(26, 284, naam+", register-arbeidsdeskundige (SRA "+register+")")
		v.op(162, 284, fmt.Sprintf("blad %d", v.PageNo()-v.eerste+1))
	}
	h.titel = func(v *vel, s string) {
		v.Ln(4)
		v.SetFont("Times", "B", 20)
		v.accent()
		v.regels(v.h.l, v.breed(), 9, s, "C")
		v.Ln(6)
	}
	h.kop = func(v *vel, s string) {
		v.Ln(2)
		v.SetFont("Times", "B", 12)
		v.accent()
		v.regels(v.h.l, v.breed(), 6, s, "L")
	}
	return h
}
