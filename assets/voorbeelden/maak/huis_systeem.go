package main

import "fmt"

// personalia: an HR system that prints its screens: grid, small type, a print stamp at the
// foot of every page.
func personalia(scherm, afgedrukt string) huis {
	h := huis{font: "Helvetica", corps: 8.5, regel: 4.2, l: 14, b: 30, r: 14, o: 20, kleur: [3]int{45, 85, 140}}
	h.boven = func(v *vel) {
		v.SetFillColor(238, 242, 247)
		v.Rect(0, 0, 210, 14, "F")
		v.SetFont("Helvetica", "B", 10)
		v.SetTextColor(45, 85, 140)
		v.op(14, 9, "Personalia Online")
		v.SetFont("Helvetica", "", 8.5)
		v.SetTextColor(60, 60, 60)
		v.op(60, 9, "Verzuim  >  Dossier  >  "+scherm)
		v.SetDrawColor(45, 85, 140)
		v.Line(0, 14, 210, 14)
	}
	h.onder = func(v *vel) {
		v.SetFont("Helvetica", "", 7)
		v.SetTextColor(110, 110, 110)
		v.op(14, 290, v.tr(afgedrukt))
		v.op(178, 290, fmt.Sprintf("Pagina %d / {nb}", v.PageNo()))
	}
	h.titel = func(v *vel, s string) {
		v.SetFont("Helvetica", "B", 13)
		v.SetTextColor(30, 30, 30)
		v.regels(v.h.l, v.breed(), 7, s, "L")
		v.Ln(1)
	}
	h.kop = func(v *vel, s string) {
		v.Ln(1)
		v.SetFont("Helvetica", "B", 9)
		v.accent()
		v.CellFormat(v.breed(), 5.5, v.tr(s), "B", 1, "L", false, 0, "")
		v.Ln(1)
	}
	h.tabel = tabelGestreept
	h.tekens = tekensTabel
	return h
}

// portaal: a web page printed from the browser, with address and time of printing at the
// edges, and labels and values as two separate columns.
func portaal(adres, tijd string) huis {
	h := huis{font: "Go", corps: 10.5, regel: 5.6, l: 24, b: 34, r: 24, o: 24, kleur: [3]int{0, 60, 130}}
	h.boven = func(v *vel) {
		v.SetFont("Go", "", 7)
		v.SetTextColor(0, 0, 0)
		v.op(8, 8, tijd)
		v.op(92, 8, "Werkgeversportaal")
		v.SetFillColor(0, 60, 130)
		v.Rect(24, 16, 22, 9, "F")
		v.SetTextColor(255, 255, 255)
		v.SetFont("Go", "B", 13)
		v.op(28, 22.5, "UWV")
	}
	h.onder = func(v *vel) {
		v.SetFont("Go", "", 7)
		v.SetTextColor(0, 0, 0)
		v.op(8, 292, adres)
		v.op(196, 292, fmt.Sprintf("%d/{nb}", v.PageNo()))
	}
	h.velden = veldenLos
	h.tabel = tabelOpen
	return h
}

// uwvBrief: a letter of the benefits agency: address for the window, small reference column.
func uwvBrief() huis {
	h := huis{font: "Helvetica", corps: 10, regel: 5, l: 30, b: 46, r: 24, o: 30, kleur: [3]int{0, 60, 130}}
	h.boven = func(v *vel) {
		v.SetFillColor(0, 60, 130)
		v.Rect(30, 14, 24, 10, "F")
		v.SetTextColor(255, 255, 255)
		v.SetFont("Helvetica", "B", 15)
		v.op(34, 21.5, "UWV")
		v.SetTextColor(90, 90, 90)
		v.SetFont("Helvetica", "", 7)
		v.op(30, 34, "Retouradres: Postbus 57002, 1040 CC Amsterdam")
	}
	h.onder = func(v *vel) {
		v.SetFont("Helvetica", "", 7)
		v.SetTextColor(90, 90, 90)
		v.op(30, 286, fmt.Sprintf("WIA 00217 03-21        Pagina %d van {nb}", v.PageNo()-v.eerste+1))
	}
	h.kop = func(v *vel, s string) {
		v.vet()
		v.regels(v.h.l, v.breed(), 5, s, "L")
	}
	return h
}
