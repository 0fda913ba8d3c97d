package main

import (
	"fmt"
	"strings"
)

// Blocks that only forms have.
type (
	// vraag is a label with an answer field of a number of lines.
	vraag struct {
		label, antwoord string
		regels          int
	}
	// keuze is a row of boxes below one another; gekozen is -1 for none.
	keuze struct {
		label   string
		opties  []string
		gekozen int
		rond    bool // radio buttons: one field with kids
	}
	// vakjes is a date in boxes, one figure each.
	vakjes struct{ label, cijfers string }
	// rooster is a table whose cells are fields.
	rooster struct {
		kop   []string
		rijen [][]string
		breed []float64
	}
)

// vorm is how a form was made and filled in.
type vorm struct {
	code   string // form code in the foot
	hoe    wijze
	beeld  bool // fields have an appearance stream
	utf16  bool // values as UTF-16
	bundel bool // object streams
	kleur  string
	logo   string
}

type veldbouwer struct {
	*ruw
	o      vorm
	z      *zetter
	y      float64
	n      int // field number
	velden []int
	page   int
	annots []int
	pages  []int
	inhoud []string
	ann    [][]int
	helv   int
	zadb   int
	ouder  int
}

// formulier is the drukker of forms with fields: one paper per file.
func formulier(o vorm) drukker {
	return func(b bestand) ([]byte, []int, error) {
		f := &veldbouwer{ruw: &ruw{}, o: o, z: nieuweZetter(o.hoe)}
		root, info := f.plaats(), f.plaats()
		f.ouder = f.plaats()
		f.helv = f.nieuw("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
		f.zadb = f.nieuw("<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>")
		var bladen []int
		for _, s := range b.stukken {
			voor := len(f.inhoud)
			f.blad()
			for _, k := range s.blokken {
				f.teken(k)
			}
			f.sluit()
			bladen = append(bladen, len(f.inhoud)-voor)
		}
		f1, f2 := f.z.fonts(f.ruw)
		var kids strings.Builder
		for i, ops := range f.inhoud {
			c := f.stroom("", []byte(ops), o.bundel || o.hoe == perWoord)
			var an strings.Builder
			for _, a := range f.ann[i] {
				fmt.Fprintf(&an, "%d 0 R ", a)
			}
			f.zet(f.pages[i], fmt.Sprintf("<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 %d 0 R /F2 %d 0 R >> >> /Contents %d 0 R /Annots [%s] >>", f.ouder, f1, f2, c, an.String()))
			fmt.Fprintf(&kids, "%d 0 R ", f.pages[i])
		}
		f.zet(f.ouder, fmt.Sprintf("<< /Type /Pages /Kids [%s] /Count %d >>", kids.String(), len(f.pages)))
		var fl strings.Builder
		for _, v := range f.velden {
			fmt.Fprintf(&fl, "%d 0 R ", v)
		}
		nodig := ""
		if !o.beeld {
			nodig = "/NeedAppearances true"
		}
		form := f.nieuw(fmt.Sprintf("<< /Fields [%s] /DA (/Helv 0 Tf 0 g) /DR << /Font << /Helv %d 0 R /ZaDb %d 0 R >> >> %s >>", fl.String(), f.helv, f.zadb, nodig))
		f.zet(root, fmt.Sprintf("<< /Type /Catalog /Pages %d 0 R /AcroForm %d 0 R >>", f.ouder, form))
		d := strings.ReplaceAll(b.gemaakt, "-", "")
		f.zet(info, fmt.Sprintf("<< /Producer (%s) /CreationDate (D:%s093000+01'00') >>", b.maker, d))
		if o.bundel {
			return f.compact(root, info), bladen, nil
		}
		return f.klassiek(root, info), bladen, nil
	}
}

const formL, formB = 52.0, 491.0

func (f *veldbouwer) blad() {
	f.page = f.plaats()
	f.pages = append(f.pages, f.page)
	f.y = 56
	if f.o.logo != "" && len(f.inhoud) == 0 {
		f.z.vlak(formL, 30, 60, 24, f.o.kleur)
		fmt.Fprint(f.z, "1 g\n")
		f.z.schrijf(formL+8, 48, f.o.logo, true, 17)
		fmt.Fprint(f.z, "0 g\n")
		f.y = 90
	}
}

func (f *veldbouwer) sluit() {
	f.z.schrijf(formL, 818, f.o.code, false, 6.5)
	f.z.schrijf(formL+formB-30, 818, fmt.Sprint(len(f.inhoud)+1), false, 6.5)
	f.inhoud = append(f.inhoud, f.z.String())
	f.ann = append(f.ann, f.annots)
	f.annots = nil
	f.z.Reset()
}

func (f *veldbouwer) ruimte(pt float64) {
	if f.y+pt > 795 {
		f.sluit()
		f.blad()
	}
}

func (f *veldbouwer) waarde(s string) string {
	if f.o.utf16 {
		return wijd(s)
	}
	return letterlijk(latijn(s))
}

func (f *veldbouwer) naam() string { f.n++; return fmt.Sprintf("(Veld%02d)", f.n) }

// invul adds a text field; a value that does not fit makes the letters smaller.
func (f *veldbouwer) invul(x, y, w, h float64, s string, extra string) {
	f.z.kader(x, y, w, h)
	corps := 9.0
	regels := f.z.breek(s, w-6, corps)
	for len(regels) > 1 && float64(len(regels))*(corps+1.5) > h && corps > 6 {
		corps -= 0.5
		regels = f.z.breek(s, w-6, corps)
	}
	vlag := ""
	if h > 20 {
		vlag = "/Ff 4096"
	}
	v := ""
	if s != "" {
		v = "/V " + f.waarde(s)
	}
	ap := ""
	if f.o.beeld {
		var b strings.Builder
		fmt.Fprintf(&b, "/Tx BMC q BT /Helv %.1f Tf 0 g %.1f TL 3 %.1f Td ", corps, corps+1.5, h-corps-1.5)
		for _, r := range regels {
			fmt.Fprintf(&b, "%s Tj T* ", letterlijk(latijn(r)))
		}
		b.WriteString("ET Q EMC")
		ap = fmt.Sprintf("/AP << /N %d 0 R >>", f.stroom(fmt.Sprintf("/Type /XObject /Subtype /Form /BBox [0 0 %.1f %.1f] /Resources << /Font << /Helv %d 0 R >> >>", w, h, f.helv), []byte(b.String()), false))
	}
	n := f.nieuw(fmt.Sprintf("<< /Type /Annot /Subtype /Widget /FT /Tx /T %s %s %s /DA (/Helv %.1f Tf 0 g) /F 4 /P %d 0 R /Rect [%.1f %.1f %.1f %.1f] %s %s >>", f.naam(), v, vlag, corps, f.page, x, 842-y-h, x+w, 842-y, ap, extra))
	f.velden = append(f.velden, n)
	f.annots = append(f.annots, n)
}

// hokje adds a check box, or a kid of a radio field when ouder is not 0.
func (f *veldbouwer) hokje(x, y float64, aan bool, ouder int, stand string) {
	f.z.kader(x, y, 10, 10)
	as := "Off"
	if aan {
		as = stand
	}
	aap := f.stroom(fmt.Sprintf("/Type /XObject /Subtype /Form /BBox [0 0 10 10] /Resources << /Font << /ZaDb %d 0 R >> >>", f.zadb), []byte("q BT /ZaDb 9 Tf 0 g 1 1.5 Td (8) Tj ET Q"), false)
	uit := f.stroom("/Type /XObject /Subtype /Form /BBox [0 0 10 10]", []byte("q Q"), false)
	ap := fmt.Sprintf("/AP << /N << /%s %d 0 R /Off %d 0 R >> >>", stand, aap, uit)
	rect := fmt.Sprintf("/Type /Annot /Subtype /Widget /F 4 /P %d 0 R /Rect [%.1f %.1f %.1f %.1f] /AS /%s %s /MK << /CA (8) >> /DA (/ZaDb 0 Tf 0 g)", f.page, x, 842-y-10, x+10, 842-y, as, ap)
	var n int
	if ouder > 0 {
		n = f.nieuw(fmt.Sprintf("<< %s /Parent %d 0 R >>", rect, ouder))
	} else {
		n = f.nieuw(fmt.Sprintf("<< %s /FT /Btn /T %s /V /%s >>", rect, f.naam(), as))
		f.velden = append(f.velden, n)
	}
	f.annots = append(f.annots, n)
}

func (f *veldbouwer) teken(k blok) {
	const labelB = 165.0
	switch k := k.(type) {
	case titel:
		f.y += 8
		f.z.schrijf(formL, f.y+10, string(k), true, 18)
		f.y += 26
	case kop:
		f.ruimte(60)
		f.y += 8
		f.z.vlak(formL, f.y, formB, 16, f.o.kleur)
		fmt.Fprint(f.z, "1 g\n")
		f.z.schrijf(formL+5, f.y+11.5, string(k), true, 10)
		fmt.Fprint(f.z, "0 g\n")
		f.y += 24
	case tekst:
		for _, r := range f.z.breek(string(k), formB, 8.5) {
			f.ruimte(12)
			f.z.schrijf(formL, f.y+8, r, false, 8.5)
			f.y += 11
		}
		f.y += 4
	case vraag:
		n := max(k.regels, 1)
		h := 4 + 11.5*float64(n)
		lab := f.z.breek(k.label, labelB-8, 8.5)
		h2 := max(h, float64(len(lab))*10.5+2)
		f.ruimte(h2 + 4)
		for i, r := range lab {
			f.z.schrijf(formL, f.y+9.5+float64(i)*10.5, r, false, 8.5)
		}
		f.invul(formL+labelB, f.y, formB-labelB, h, k.antwoord, "")
		f.y += h2 + 4
	case keuze:
		f.ruimte(float64(len(k.opties)+1) * 14)
		if k.label != "" {
			for _, r := range f.z.breek(k.label, formB, 8.5) {
				f.z.schrijf(formL, f.y+9, r, false, 8.5)
				f.y += 11.5
			}
			f.y += 2
		}
		ouder := 0
		if k.rond {
			ouder = f.plaats()
		}
		eerste := len(f.annots)
		for i, o := range k.opties {
			stand := "Ja"
			if k.rond {
				stand = fmt.Sprintf("Keuze%d", i+1)
			}
			f.hokje(formL+4, f.y, i == k.gekozen, ouder, stand)
			f.z.schrijf(formL+20, f.y+8.5, o, false, 8.5)
			f.y += 14
		}
		if k.rond {
			v := "Off"
			if k.gekozen >= 0 {
				v = fmt.Sprintf("Keuze%d", k.gekozen+1)
			}
			var kids strings.Builder
			for _, a := range f.annots[eerste:] {
				fmt.Fprintf(&kids, "%d 0 R ", a)
			}
			f.zet(ouder, fmt.Sprintf("<< /FT /Btn /Ff 49152 /T %s /V /%s /Kids [%s] >>", f.naam(), v, kids.String()))
			f.velden = append(f.velden, ouder)
		}
		f.y += 3
	case vakjes:
		f.ruimte(20)
		f.z.schrijf(formL, f.y+10, k.label, false, 8.5)
		const b = 15.0
		for i := range 8 {
			f.z.kader(formL+labelB+float64(i)*b, f.y, b, 15)
			if i < len(k.cijfers) {
				f.z.schrijf(formL+labelB+float64(i)*b+4.5, f.y+11, k.cijfers[i:i+1], false, 10)
			}
		}
		f.z.schrijf(formL+labelB+8*b+8, f.y+10, "(dag, maand, jaar)", false, 7)
		f.y += 20
	case rooster:
		som := 0.0
		for _, w := range k.breed {
			som += w
		}
		f.ruimte(40)
		x := formL
		for i, c := range k.kop {
			f.z.schrijf(x+2, f.y+8, c, true, 8)
			x += k.breed[i] / som * formB
		}
		f.y += 12
		for _, rij := range k.rijen {
			n := 1
			for i, c := range rij {
				n = max(n, len(f.z.breek(c, k.breed[i]/som*formB-6, 9)))
			}
			h := 5 + 10.5*float64(n)
			f.ruimte(h + 2)
			x = formL
			for i, c := range rij {
				w := k.breed[i] / som * formB
				f.invul(x, f.y, w, h, c, "")
				x += w
			}
			f.y += h
		}
		f.y += 6
	case tekens:
		f.ruimte(110)
		w := formB / float64(len(k))
		for i, p := range k {
			x := formL + float64(i)*w
			f.z.schrijf(x, f.y+9, p.wie, true, 9)
			f.z.schrijf(x, f.y+26, "Naam", false, 8.5)
			f.invul(x+70, f.y+16, w-84, 15, p.naam, "")
			f.z.schrijf(x, f.y+45, "Datum", false, 8.5)
			f.invul(x+70, f.y+35, w-84, 15, p.datum, "")
			f.z.schrijf(x, f.y+64, "Handtekening", false, 8.5)
			f.z.kader(x+70, f.y+54, w-84, 40)
			if p.krabbel {
				f.z.krabbel(x+80, f.y+58, p.naam)
			}
			if p.digitaal != "" {
				f.z.schrijf(x+74, f.y+76, p.digitaal, false, 6.5)
			}
		}
		f.y += 102
	default:
		panic(fmt.Sprintf("formulier kent %T niet", k))
	}
}
