package main

import "fmt"

// arboRonde: an arbodienst that writes letters: round logo, address block at the right, a
// head grid of two columns.
func arboRonde(dossiernr string) huis {
	h := huis{font: "Helvetica", corps: 10, regel: 4.8, l: 25, b: 52, r: 22, o: 28, kleur: [3]int{0, 110, 115}}
	h.boven = func(v *vel) {
		v.SetFillColor(0, 110, 115)
		v.Circle(33, 20, 8, "F")
		v.SetFillColor(255, 255, 255)
		v.Circle(33, 20, 5, "F")
		v.SetFillColor(240, 150, 40)
		v.Circle(35.4, 17.6, 2.4, "F")
		v.SetFont("Helvetica", "B", 15)
		v.SetTextColor(0, 110, 115)
		v.op(44, 22, "ArboRonde")
		v.SetFont("Helvetica", "", 7.5)
		v.SetTextColor(90, 90, 90)
		for i, s := range []string{"ArboRonde Bedrijfszorg B.V.", "Spinozalaan 210", "3500 AB Utrecht", "T 030 - 555 01 44", "KvK 30112024 · IBAN NL02 ABNA 0123 4567 89"} {
			v.op(138, 14+float64(i)*3.6, s)
		}
		v.SetDrawColor(0, 110, 115)
		v.SetLineWidth(0.4)
		v.Line(25, 42, 188, 42)
	}
	h.onder = func(v *vel) {
		v.SetFont("Helvetica", "", 7)
		v.SetTextColor(120, 120, 120)
		v.op(25, 285, fmt.Sprintf("Dossier %s  |  Dit bericht bevat geen medische gegevens  |  blad %d", dossiernr, v.PageNo()-v.eerste+1))
	}
	h.velden = veldenTweeKolom
	h.kop = func(v *vel, s string) {
		v.Ln(1.5)
		v.SetFont("Helvetica", "B", 10.5)
		v.accent()
		v.regels(v.h.l, v.breed(), 5.2, s, "L")
	}
	h.titel = func(v *vel, s string) {
		v.SetFont("Helvetica", "", 17)
		v.accent()
		v.regels(v.h.l, v.breed(), 8, s, "L")
		v.Ln(3)
	}
	h.tekens = tekensOnder
	return h
}

// veldzicht: another arbodienst, whose reports are tables from head to foot.
func veldzicht(nr string) huis {
	h := huis{font: "Go", corps: 9, regel: 4.3, l: 18, b: 34, r: 18, o: 22, kleur: [3]int{70, 40, 100}}
	h.boven = func(v *vel) {
		v.SetFillColor(70, 40, 100)
		v.Rect(0, 0, 210, 18, "F")
		v.SetFont("Go", "B", 13)
		v.SetTextColor(255, 255, 255)
		v.op(18, 11.5, "VELDZICHT bedrijfsartsen")
		v.SetFont("Go", "", 8)
		v.op(152, 11.5, "casus "+nr)
		v.SetFont("Go", "", 7)
		v.SetTextColor(110, 110, 110)
		v.op(18, 25, "Veldzicht Bedrijfsartsen · Postbus 4040 · 8001 CB Zwolle · tel. 038-5550120 · www.veldzicht-ba.example")
	}
	h.onder = func(v *vel) {
		v.SetFont("Go", "", 7)
		v.SetTextColor(110, 110, 110)
		v.op(18, 287, "Vertrouwelijk. Uitsluitend bestemd voor de geadresseerde.")
		v.op(170, 287, fmt.Sprintf("pagina %d", v.PageNo()-v.eerste+1))
	}
	h.titel = func(v *vel, s string) {
		v.SetFillColor(222, 214, 232)
		v.SetFont("Go", "B", 13)
		v.SetTextColor(70, 40, 100)
		v.CellFormat(v.breed(), 9, "  "+s, "", 1, "L", true, 0, "")
		v.Ln(3)
	}
	h.kop = func(v *vel, s string) {
		v.Ln(1)
		v.SetFillColor(70, 40, 100)
		v.SetFont("Go", "B", 9)
		v.SetTextColor(255, 255, 255)
		v.CellFormat(v.breed(), 5.6, " "+s, "", 1, "L", true, 0, "")
		v.Ln(1)
	}
	h.velden = veldenHokjes
	h.tekens = tekensTabel
	return h
}

// dokterBos: a bedrijfsarts on his own, typing in an old template.
func dokterBos() huis {
	h := huis{font: "Times", corps: 11, regel: 5.2, l: 28, b: 46, r: 26, o: 25, kleur: [3]int{0, 0, 0}}
	h.boven = func(v *vel) {
		v.SetTextColor(0, 0, 0)
		v.SetFont("Times", "BI", 14)
		v.op(28, 22, "Dr. J.P. Bosgraaf, bedrijfsarts")
		v.SetFont("Times", "I", 9)
		v.op(28, 28, "praktijk voor arbeid en gezondheid  -  Havenkade 3, 8861 AA Harlingen  -  06-55501234")
		v.Line(28, 31, 184, 31)
	}
	h.titel = func(v *vel, s string) {
		v.SetFont("Times", "B", 13)
		v.CellFormat(v.breed(), 8, v.tr(s), "1", 1, "C", false, 0, "")
		v.Ln(4)
	}
	h.kop = func(v *vel, s string) {
		v.Ln(1)
		v.SetFont("Times", "BU", 11)
		v.regels(v.h.l, v.breed(), 5.5, s, "L")
	}
	h.tekens = tekensOnder
	return h
}

// vitaalPunt: a modern arbodienst with a web-made report: big white, labels above values.
func vitaalPunt() huis {
	h := huis{font: "Go", corps: 9.5, regel: 4.9, l: 20, b: 30, r: 20, o: 24, kleur: [3]int{220, 60, 90}}
	h.boven = func(v *vel) {
		v.SetFont("Go", "B", 12)
		v.SetTextColor(220, 60, 90)
		v.op(20, 18, "vitaal.punt")
		v.SetFont("Go", "", 8)
		v.SetTextColor(140, 140, 140)
		v.op(160, 18, "verzuim & inzetbaarheid")
	}
	h.onder = func(v *vel) {
		v.SetFont("Go", "", 7)
		v.SetTextColor(150, 150, 150)
		v.op(20, 284, fmt.Sprintf("Vitaal Punt Arbozorg – KvK 61022025 – info@vitaalpunt.example – %d", v.PageNo()-v.eerste+1))
	}
	h.velden = veldenOnder
	h.tabel = tabelOpen
	h.tekens = tekensOnder
	h.kop = func(v *vel, s string) {
		v.Ln(2)
		v.SetFont("Go", "B", 11)
		v.SetTextColor(30, 30, 30)
		v.regels(v.h.l, v.breed(), 6, s, "L")
	}
	return h
}
