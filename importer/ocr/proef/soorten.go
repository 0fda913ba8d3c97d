package proef

import (
	"fmt"
	"slices"
)

// soorten are the layouts.
var soorten = map[string]func(v *vel){
	"brief":     brief,
	"formulier": formulier,
	"kolommen":  kolommen,
	"raster":    raster,
	"tabel":     tabel,
	"klein":     klein,
	"kort":      kort,
}

// Soorten lists the kinds of pages.
func Soorten() []string {
	var uit []string
	for s := range soorten {
		uit = append(uit, s)
	}
	slices.Sort(uit)
	return uit
}

// Maak draws page nr of a kind, clean at 300 dpi.
func Maak(soort string, nr int) *Blad {
	v := nieuwVel(Naam(soort, nr))
	soorten[soort](v)
	return v.Blad
}

func brief(v *vel) {
	t := v.t
	v.kop(kies(t, bedrijf))
	v.tekst("Postbus " + fmt.Sprint(100+t.n(900)) + ", 3500 AB Utrecht")
	v.wit(1)
	v.tekst("Datum: " + t.datum())
	v.tekst("Betreft: terugkoppeling spreekuur " + kies(t, namen))
	v.wit(1)
	v.tekst("Geachte heer/mevrouw,")
	v.wit(.7)
	for range 4 + t.n(3) {
		v.tekst(t.alinea(3 + t.n(3)))
		v.wit(.6)
	}
	v.tekst("Met vriendelijke groet,")
	v.krabbel(v.x0+20, v.y-20, 420, 150)
	v.y += 220
	v.tekst(kies(t, namen) + ", bedrijfsarts")
}

func kort(v *vel) {
	v.kop("Ziekmelding")
	v.tekst("Werknemer: " + kies(v.t, namen))
	v.tekst("Eerste ziektedag: " + v.t.datum())
	v.wit(1)
	v.tekst(v.t.zin())
}

func formulier(v *vel) {
	t := v.t
	v.kop("(Eerstejaars)evaluatie plan van aanpak")
	stijl, naast := t.n(4), t.n(2) == 0
	for _, l := range labels[:7] {
		v.schrijf(v.normaal, v.punt, v.x0, v.y, l)
		v.schrijf(v.normaal, v.punt, v.x0+700, v.y, t.waarde(l))
		if naast {
			v.streep(v.x0+690, v.y+14, v.x1, v.y+14, 2)
		}
		v.y += v.regelhoogte * 5 / 4
	}
	v.wit(.5)
	v.schrijf(v.vet, v.punt, v.x0, v.y, "Waar gaat deze evaluatie over?")
	v.y += v.regelhoogte
	for i := range 5 {
		v.hokje(v.x0, v.y, keuzes[(i+t.n(2)*5)%10], t.n(3) == 0, stijl)
		v.y += v.regelhoogte * 5 / 4
	}
	v.wit(.5)
	for _, vraag := range vragen[:6] {
		ja := t.n(2) == 0
		v.schrijf(v.normaal, v.punt, v.x0, v.y, vraag)
		v.hokje(v.x0+1300, v.y, "ja", ja, stijl)
		v.hokje(v.x0+1520, v.y, "nee", !ja, stijl)
		v.y += v.regelhoogte * 5 / 4
	}
	v.wit(.5)
	v.tekst("Toelichting: " + t.alinea(4))
	v.wit(1)
	v.schrijf(v.vet, v.punt, v.x0, v.y, "Handtekening werkgever")
	v.schrijf(v.vet, v.punt, v.x0+1050, v.y, "Handtekening werknemer")
	if t.n(4) != 0 {
		v.krabbel(v.x0+60, v.y+40, 500, 150)
	}
	if t.n(2) != 0 {
		v.krabbel(v.x0+1100, v.y+50, 400, 130)
	}
	v.y += 280
	v.schrijf(v.normaal, v.punt, v.x0, v.y, "Datum: "+t.datum())
	v.schrijf(v.normaal, v.punt, v.x0+1050, v.y, "Datum: "+t.datum())
}

func kolommen(v *vel) {
	v.kop("Arbeidsdeskundige rapportage")
	boven, goot := v.y, 90
	mid := (v.x0 + v.x1) / 2
	for _, x := range [][2]int{{v.x0, mid - goot/2}, {mid + goot/2, v.x1}} {
		y := boven
		for range 6 {
			y = v.vul(v.normaal, v.t.alinea(3), x[0], x[1], y) + v.regelhoogte/2
		}
	}
}

// raster is two columns of a label and its value, read row by row.
func raster(v *vel) {
	t := v.t
	v.kop("Gegevens werkgever en werknemer")
	v.zet(9)
	for i := range 8 {
		for k, x := range []int{v.x0, v.x0 + 1090} {
			l := labels[(2*i+k)%len(labels)]
			v.schrijf(v.vet, v.punt, x, v.y, l)
			v.schrijf(v.normaal, v.punt, x+480, v.y, t.waarde(l))
		}
		v.y += v.regelhoogte * 4 / 3
	}
	v.wit(1)
	v.tekst(t.alinea(6))
}

func tabel(v *vel) {
	t := v.t
	v.kop("Overzicht contactmomenten")
	v.tekst(t.alinea(2))
	v.wit(.5)
	kol := []int{v.x0, v.x0 + 440, v.x0 + 930, v.x0 + 1500, v.x1}
	boven, pas := v.y-v.regelhoogte, v.regelhoogte*7/5
	dik := 2 + t.n(4)
	rijen := 14
	for r := range rijen {
		y := boven + r*pas
		v.streep(v.x0, y, v.x1, y, dik)
		rij := []string{t.datum(), kies(t, namen), kies(t, keuzes[:8]), kies(t, functies)}
		ttf := v.normaal
		if r == 0 {
			rij, ttf = []string{"Datum", "Gesproken met", "Onderwerp", "Functie"}, v.vet
		}
		for k, s := range rij {
			v.schrijf(ttf, v.punt*.93, kol[k]+18, y+pas-pas/3, s)
		}
	}
	onder := boven + rijen*pas
	v.streep(v.x0, onder, v.x1+dik, onder, dik)
	for _, x := range kol {
		v.streep(x, boven, x, onder, dik)
	}
	v.y = onder + 2*v.regelhoogte
	v.tekst(t.alinea(4))
}

func klein(v *vel) {
	v.kop("Algemene voorwaarden en toelichting")
	v.zet(7)
	for range 7 {
		v.tekst(v.t.alinea(4 + v.t.n(4)))
		v.wit(.5)
	}
}
