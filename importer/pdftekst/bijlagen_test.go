package pdftekst

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"strings"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"dossiercheck/importer/page"
)

// metBijlagen makes a PDF of a page and files inside it; catalogus is put in its catalog.
func metBijlagen(content, catalogus, annots string, more ...string) []byte {
	objects := []string{
		"<</Type/Catalog/Pages 2 0 R" + catalogus + ">>",
		"<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>" + annots + ">>",
		stroom("", content), helvetica,
	}
	return bouw(append(objects, more...)...)
}

// haal gets one file out of another.
func haal(u Uitpakker, data []byte, nr int) (b []byte, err error) {
	klaar := false
	err = u.Bijlagen(context.Background(), data, Opties{Naam: "x.eml"}, []int{nr}, func(d Deel) error {
		b, klaar = d.Data, true
		return d.Fout
	})
	if err == nil && !klaar {
		err = errors.New("er kwam niets")
	}
	return b, err
}

const welkom = "Voor de beste weergave opent u deze PDF-portfolio in Acrobat X of Adobe Reader X of later."

func TestBijlagen(t *testing.T) {
	binnen := blad(at(50, 700, "Plan van aanpak"), "")
	spec := func(naam string, nr int) string {
		return fmt.Sprintf("<</Type/Filespec/F(%s)/UF(%s)/EF<</F %d 0 R>>>>", naam, naam, nr)
	}
	lijst := "/Names<</EmbeddedFiles<</Kids[8 0 R 8 0 R]>>>>"
	for naam, tt := range map[string]struct {
		data []byte
		wil  string
	}{
		"lijst": {metBijlagen(at(50, 700, "Brief"), lijst, "", stroom("", string(binnen)), stroom("", "hallo"), "<</Names[(a) 9 0 R (b) 10 0 R]>>", spec("plan.pdf", 6), spec("factuur.xml", 7)),
			"Brief | plan.pdf factuur.xml*"},
		"paperclip": {metBijlagen(at(50, 700, "Brief"), "", "/Annots[8 0 R 8 0 R]", stroom("", string(binnen)), "", "<</Type/Annot/Subtype/FileAttachment/FS 9 0 R>>", spec("plan.pdf", 6)),
			"Brief | plan.pdf"},
		"portfolio": {metBijlagen(at(50, 700, welkom), lijst+"/Collection<<>>", "", stroom("", string(binnen)), "", "<</Names[(a) 9 0 R]>>", spec("plan.pdf", 6)),
			" | plan.pdf"},
		"portfolio met leeg blad": {metBijlagen("", lijst+"/Collection<<>>", "", stroom("", string(binnen)), "", "<</Names[(a) 9 0 R]>>", spec("plan.pdf", 6)),
			" | plan.pdf"},
		"portfolio met brief": {metBijlagen(at(50, 700, "Geachte heer, hierbij het dossier."), lijst+"/Collection<<>>", "", stroom("", string(binnen)), "", "<</Names[(a) 9 0 R]>>", spec("plan.pdf", 6)),
			"Geachte heer, hierbij het dossier. | plan.pdf"},
		"gewone brief over Acrobat": {metBijlagen(at(50, 700, welkom), lijst, "", stroom("", string(binnen)), "", "<</Names[(a) 9 0 R]>>", spec("plan.pdf", 6)),
			welkom + " | plan.pdf"},
		"kring in de lijst": {metBijlagen(at(50, 700, "Brief"), lijst, "", stroom("", "x"), "", "<</Kids[8 0 R]/Names[(a) 9 0 R (b) 9 0 R]>>", spec("plan.pdf", 6)),
			"Brief | plan.pdf"},
		"stroom ontbreekt": {metBijlagen(at(50, 700, "Brief"), lijst, "", stroom("", "x"), "", "<</Names[(a) 9 0 R]>>", spec("plan.pdf", 99)),
			"Brief | plan.pdf"},
	} {
		f, err := Lees(tt.data, Opties{})
		if err != nil {
			t.Errorf("%s: %v", naam, err)
			continue
		}
		var namen []string
		for _, a := range f.Attachments {
			if a.Decor {
				a.Name += "*"
			}
			namen = append(namen, a.Name)
		}
		if got := bladen(f) + " | " + strings.Join(namen, " "); got != tt.wil || f.Unread != 0 {
			t.Errorf("%s: kreeg %q, wilde %q (%d ongelezen: %s)", naam, got, tt.wil, f.Unread, f.Reason)
		}
		b, err := haal(Direct{}, tt.data, 0)
		var fout *Fout
		switch naam {
		case "stroom ontbreekt":
			if !errors.As(err, &fout) {
				t.Errorf("%s: %v", naam, err)
			}
		case "kring in de lijst":
		default:
			if err != nil || !bytes.Equal(b, binnen) {
				t.Errorf("%s: %d bytes, %v", naam, len(b), err)
			}
		}
		if _, err := haal(Direct{}, tt.data, 7); !errors.As(err, &fout) {
			t.Errorf("%s: bijlage 7 bestaat niet en geeft %v", naam, err)
		}
	}
}

// letter draws lines of a letter as a camera would see it.
func letter(t testing.TB, lines ...string) *image.Gray {
	t.Helper()
	f, err := opentype.Parse(goregular.TTF)
	if err != nil {
		t.Fatal(err)
	}
	face, err := opentype.NewFace(f, &opentype.FaceOptions{Size: 12, DPI: 200})
	if err != nil {
		t.Fatal(err)
	}
	g := image.NewGray(image.Rect(0, 0, 1654, 2339))
	for i := range g.Pix {
		g.Pix[i] = 240
	}
	d := font.Drawer{Dst: g, Src: image.NewUniform(color.Gray{30}), Face: face}
	for i, l := range lines {
		d.Dot = fixed.P(180, 250+i*80)
		d.DrawString(l)
	}
	return g
}

func TestFotoVanEenBrief(t *testing.T) {
	zinnen := []string{"Terugkoppeling spreekuur bedrijfsarts", "Datum spreekuur: 14 maart 2025", "Werknemer kan vier uur per dag werken in aangepast werk.", "Het volgende gesprek is over zes weken."}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, letter(t, zinnen...), nil); err != nil {
		t.Fatal(err)
	}
	bewaker := NieuweBewaker(Grenzen{})
	defer bewaker.Sluit()
	var bekeken []page.Page
	f, err := bewaker.Lees(context.Background(), b.Bytes(), Opties{Naam: "foto.jpg", Bekeken: func(p page.Page) { bekeken = append(bekeken, p) }})
	if err != nil {
		t.Fatal(err, unwrap(err))
	}
	if len(f.Pages) != 1 || f.Pages[0].Source != page.OCR || f.Unread != 0 || len(bekeken) != 1 {
		t.Fatalf("%d bladen, %d bekeken, %+v", len(f.Pages), len(bekeken), f)
	}
	for _, z := range zinnen {
		if !strings.Contains(f.Pages[0].Text(), z) {
			t.Errorf("%q ontbreekt in:\n%s", z, f.Pages[0].Text())
		}
	}
	f, err = bewaker.Lees(context.Background(), b.Bytes(), Opties{GeenOCR: true})
	if err != nil || len(f.Pages) != 1 || f.Pages[0].Source != page.None {
		t.Errorf("zonder OCR: %v %+v", err, f.Pages)
	}
	var fout *Fout
	if _, err := bewaker.Lees(context.Background(), b.Bytes()[:b.Len()/2], Opties{}); err != nil {
		t.Errorf("een halve foto wordt niet gemeld aan wie hem leest, maar geeft %v", err)
	}
	if _, err := bewaker.Lees(context.Background(), b.Bytes()[:20], Opties{}); !errors.As(err, &fout) || fout.Soort != Beschadigd || fout.Uitleg == "" {
		t.Errorf("een kapotte foto: %v", err)
	}
}

// What a mail holds is read by the guard as well, and its attachments come out of it.
func TestMailBijDeBewaker(t *testing.T) {
	mail := []byte("From: a@b.nl\nDate: Tue, 2 Jan 2024 14:22:10 +0100\nSubject: Verslag\nContent-Type: multipart/mixed; boundary=G\n\n--G\n\nZie bijlage.\n--G\nContent-Disposition: attachment; filename=plan.pdf\n\n%PDF-x\n--G--")
	bewaker := NieuweBewaker(Grenzen{})
	defer bewaker.Sluit()
	for naam, l := range map[string]interface {
		Lezer
		Uitpakker
	}{"bewaker": bewaker, "direct": Direct{}} {
		o := Opties{Naam: "verslag.eml"}
		f, err := l.Lees(context.Background(), mail, o)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := bladen(f), "Van: a@b.nl\nVerzonden: dinsdag 2 januari 2024 14:22\nOnderwerp: Verslag\nBijlagen: plan.pdf\nZie bijlage."; got != want || !f.Whole || len(f.Attachments) != 1 {
			t.Errorf("%s: %q", naam, got)
		}
		if b, err := haal(l, mail, 0); err != nil || string(b) != "%PDF-x" {
			t.Errorf("%s: bijlage %q, %v", naam, b, err)
		}
		var fout *Fout
		if _, err := haal(l, mail, 1); !errors.As(err, &fout) {
			t.Errorf("%s: bijlage die er niet is: %v", naam, err)
		}
	}
}

func TestAlleBijlagen(t *testing.T) {
	mail := []byte("From: a@b.nl\nContent-Type: multipart/mixed; boundary=G\n\n--G\nContent-Disposition: attachment; filename=een.pdf\n\n1\n--G\nContent-Disposition: attachment; filename=twee.pdf\n\n2\n--G--")
	bewaker := NieuweBewaker(Grenzen{})
	defer bewaker.Sluit()
	stop := errors.New("genoeg")
	for naam, u := range map[string]Uitpakker{"bewaker": bewaker, "direct": Direct{}} {
		var got string
		neem := func(d Deel) error { got += fmt.Sprintf("%d %s %s;", d.Nr, d.Naam, d.Data); return nil }
		if err := u.Bijlagen(context.Background(), mail, Opties{Naam: "x.eml"}, nil, neem); err != nil || got != "0 een.pdf 1;1 twee.pdf 2;" {
			t.Errorf("%s: %q, %v", naam, got, err)
		}
		if err := u.Bijlagen(context.Background(), mail, Opties{Naam: "x.eml"}, nil, func(Deel) error { return stop }); !errors.Is(err, stop) {
			t.Errorf("%s: %v", naam, err)
		}
		var fout *Fout
		if err := u.Bijlagen(context.Background(), []byte("%PDF-kapot"), Opties{}, nil, neem); !errors.As(err, &fout) {
			t.Errorf("%s: %v", naam, err)
		}
	}
}
