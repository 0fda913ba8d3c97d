package pdftekst

import (
	"bytes"
	"compress/zlib"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
)

// tweede begins the text that only the second reader gets out of a file; the first refuses it.
const tweede = "\x00"

// kwaad lists files that break readers. Soort is what reading must end in; empty when the
// text must still come out.
func kwaad() map[string]struct {
	data  []byte
	soort Soort
	tekst string
} {
	goed := blad(at(50, 700, "goede tekst"), "")
	page := func(extra string) []string {
		return []string{"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>" + extra + ">>",
			stroom("", at(50, 700, "goede tekst")), helvetica}
	}
	tree := func(root, pages string) []byte { return bouw(append([]string{root, pages}, page("")...)...) }
	const catalog = "<</Type/Catalog/Pages 2 0 R>>"
	type zaak = struct {
		data  []byte
		soort Soort
		tekst string
	}
	return map[string]zaak{
		"leeg":             {nil, LeegBestand, ""},
		"alleen witregels": {[]byte("\n\n  \n"), LeegBestand, ""},
		"geen pdf":         {[]byte("zomaar wat tekst"), GeenPDF, ""},
		"afgekapt":         {goed[:200], Beschadigd, ""},
		"rommel ervoor":    {append([]byte("HTTP/1.1 200 OK\r\n\r\n"), goed...), "", "goede tekst"},
		"rommel erachter":  {append(append([]byte{}, goed...), strings.Repeat("rommel ", 400)...), "", "goede tekst"},
		"versie 2.0":       {bytes.Replace(goed, []byte("%PDF-1.6"), []byte("%PDF-2.0"), 1), "", "goede tekst"},
		"geen einde":       {bytes.Replace(goed, []byte("%%EOF"), nil, 1), "", "goede tekst"},
		"kring van bladen": {tree(catalog, "<</Type/Pages/Kids[2 0 R 3 0 R 2 0 R]/Count 3>>"), "", "goede tekst"},
		"blad is zijn eigen ouder": {bouw(append([]string{catalog, "<</Type/Pages/Kids[3 0 R]/Parent 3 0 R/Count 1>>"}, page("/Parent 3 0 R")...)...),
			"", "goede tekst"},
		"geen bladen":        {tree(catalog, "<</Type/Pages/Kids[]/Count 0>>"), Beschadigd, ""},
		"kring in prev":      {vorige(goed), "", "goede tekst"},
		"objectstroom zelf":  {zelfstroom(), Beschadigd, ""},
		"xref van 4 miljard": {groteXref(), Beschadigd, ""},
		"diepe nesting":      {blad(strings.Repeat("[", 200_000)+at(50, 700, "x"), ""), "", ""},
		"uitpakbom":          {bom(), TeGroot, ""},
		"formulier in zichzelf": {blad(at(50, 700, "goede tekst")+"/X1 Do", "", stroom("/Subtype/Form/BBox[0 0 500 500]/Resources<</XObject<</X1 7 0 R/X2 7 0 R>>>>",
			strings.Repeat("/X1 Do /X2 Do ", 8))), "", "goede tekst"},
		"tekstbom":              {tekstbom(), "", ""},
		"half miljoen objecten": {veelObjecten(500_000), "", tweede + "goede tekst"},
		"diepe woordenboeken": {bouw("<</Type/Catalog/Pages 2 0 R/X "+strings.Repeat("<</X ", 20_000)+"1"+strings.Repeat(">>", 20_000)+">>",
			"<</Type/Pages/Kids[3 0 R]/Count 1>>", page("")[0], page("")[1], page("")[2]), "", tweede + "goede tekst"},
	}
}

// vorige makes the cross reference point to itself as the one before it.
func vorige(goed []byte) []byte {
	i := bytes.LastIndex(goed, []byte("startxref\n")) + len("startxref\n")
	var at int
	_, _ = fmt.Sscan(string(goed[i:]), &at)
	return bytes.Replace(goed, []byte("/Root 1 0 R"), fmt.Appendf(nil, "/Root 1 0 R/Prev %d", at), 1)
}

// zelfstroom is a file whose catalog lies in an object stream that lies in itself.
func zelfstroom() []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.5\n")
	stm := b.Len()
	b.WriteString("2 0 obj\n" + stroom("/Type/ObjStm/N 2/First 8", "1 0 2 2 <<>>") + "\nendobj\n")
	xref := b.Len()
	entries := []byte{0, 0, 0, 0, 2, 0, 2, 0, 2, 0, 2, 1, 1, byte(xref >> 8), byte(xref), 0}
	_ = stm
	b.WriteString("3 0 obj\n" + stroom("/Type/XRef/Size 4/W[1 2 1]/Root 1 0 R", string(entries)) + "\nendobj\n")
	fmt.Fprintf(&b, "startxref\n%d\n%%%%EOF\n", xref)
	return b.Bytes()
}

func groteXref() []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.5\n")
	xref := b.Len()
	b.WriteString("1 0 obj\n" + stroom("/Type/XRef/Size 4000000000/W[1 2 1]/Root 2 0 R", "\x01\x00\x09\x00") + "\nendobj\n")
	fmt.Fprintf(&b, "startxref\n%d\n%%%%EOF\n", xref)
	return b.Bytes()
}

// bom is a page whose content unpacks to 80 MB.
func bom() []byte {
	var z bytes.Buffer
	w, _ := zlib.NewWriterLevel(&z, zlib.BestCompression)
	chunk := bytes.Repeat([]byte("0 0 m "), 1<<16)
	for i := 0; i < 220; i++ {
		_, _ = w.Write(chunk)
	}
	_ = w.Close()
	return bouw("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>", stroom("/Filter/FlateDecode", z.String()))
}

// tekstbom is a page with far more text than fits on one.
func tekstbom() []byte {
	var z bytes.Buffer
	w, _ := zlib.NewWriterLevel(&z, zlib.BestCompression)
	for i := range 600_000 {
		_, _ = w.Write([]byte(at(float64(50+i%400), float64(i%800), "een heleboel tekst op een bladzijde")))
	}
	_ = w.Close()
	return bytes.Replace(blad("", "", stroom("/Filter/FlateDecode", z.String())), []byte("/Contents 4 0 R"), []byte("/Contents 7 0 R"), 1)
}

// veelObjecten is a good file with n objects that nothing uses.
func veelObjecten(n int) []byte {
	objects := []string{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
		stroom("", at(50, 700, "goede tekst")), helvetica}
	for range n {
		objects = append(objects, "<<>>")
	}
	return bouw(objects...)
}

func TestKwaadInDitProces(t *testing.T) {
	for name, tt := range kwaad() {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			f, err := Lees(tt.data, Opties{})
			if d := time.Since(start); d > 10*time.Second {
				t.Errorf("duurde %v", d)
			}
			if strings.HasPrefix(tt.tekst, tweede) {
				tt.soort = Beschadigd
			}
			keur(t, bladen(f), err, tt.tekst, tt.soort)
		})
	}
}

func keur(t *testing.T, got string, err error, want string, soort Soort) {
	t.Helper()
	if soort == "" {
		if err != nil {
			t.Fatalf("kreeg %v (%v), wilde tekst", err, unwrap(err))
		}
		if want != "" && got != want {
			t.Errorf("kreeg %q, wilde %q", got, want)
		}
		return
	}
	var f *Fout
	if !errors.As(err, &f) || f.Soort != soort {
		t.Fatalf("kreeg %v, wilde %q", err, soort)
	}
	if !strings.HasPrefix(f.Error(), string(soort)+": ") {
		t.Errorf("de reden %q begint niet met %q", f.Error(), soort)
	}
}

func TestVersleuteld(t *testing.T) {
	goed := blad(at(50, 700, "Werknemer")+at(200, 700, "J. Jansen"), "")
	for _, tt := range []struct {
		name      string
		user      string
		aes       bool
		bits      int
		passwords []string
		soort     Soort
	}{
		{"leeg wachtwoord aes-256", "", true, 256, nil, ""},
		{"leeg wachtwoord aes-128", "", true, 128, nil, ""},
		{"leeg wachtwoord rc4", "", false, 128, nil, ""},
		{"goed wachtwoord als tweede", "zomer", true, 256, []string{"winter", "zomer"}, ""},
		{"eigenaarswachtwoord", "zomer", true, 256, []string{"baas"}, ""},
		{"zonder wachtwoord", "zomer", true, 256, nil, Versleuteld},
		{"verkeerd wachtwoord", "zomer", false, 128, []string{"winter"}, Versleuteld},
	} {
		t.Run(tt.name, func(t *testing.T) {
			api.DisableConfigDir()
			conf := model.NewDefaultConfiguration()
			conf.UserPW, conf.OwnerPW, conf.EncryptUsingAES, conf.EncryptKeyLength = tt.user, "baas", tt.aes, tt.bits
			var out bytes.Buffer
			if err := api.Encrypt(bytes.NewReader(goed), &out, conf); err != nil {
				t.Fatal(err)
			}
			f, err := Lees(out.Bytes(), Opties{Wachtwoorden: tt.passwords})
			keur(t, bladen(f), err, "Werknemer\tJ. Jansen", tt.soort)
		})
	}
}

func TestBewaker(t *testing.T) {
	t.Setenv("PDFTEKST_MISDRAAG", "1")
	b := NieuweBewaker(Grenzen{Tijd: 3 * time.Second, Geheugen: 300 << 20, Processen: 2})
	defer b.Sluit()
	goed := blad(at(50, 700, "goede tekst"), "")
	for _, tt := range []struct {
		name  string
		data  []byte
		soort Soort
	}{
		{"goed", goed, ""},
		{"hangt", []byte("HANG"), TeLang},
		{"stapel loopt over", []byte("STAPEL"), Beschadigd},
		{"geheugen loopt vol", []byte("GEHEUGEN"), TeGroot},
		{"proces is weg", []byte("WEG"), Beschadigd},
		{"daarna weer goed", goed, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f, err := b.Lees(context.Background(), tt.data, Opties{})
			keur(t, bladen(f), err, "goede tekst", tt.soort)
		})
	}
	t.Run("afgebroken", func(t *testing.T) {
		ctx, stop := context.WithTimeout(context.Background(), 200*time.Millisecond)
		defer stop()
		start := time.Now()
		if _, err := b.Lees(ctx, []byte("HANG"), Opties{}); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("kreeg %v, wilde dat de context het afbrak", err)
		}
		if d := time.Since(start); d > 2*time.Second {
			t.Errorf("afbreken duurde %v", d)
		}
	})
}

func TestKwaadBijDeBewaker(t *testing.T) {
	b := NieuweBewaker(Grenzen{Tijd: 20 * time.Second, Processen: 1})
	defer b.Sluit()
	for name, tt := range kwaad() {
		t.Run(name, func(t *testing.T) {
			f, err := b.Lees(context.Background(), tt.data, Opties{})
			keur(t, bladen(f), err, strings.TrimPrefix(tt.tekst, tweede), tt.soort)
		})
	}
}

func TestEindeOntbreekt(t *testing.T) {
	data := bouw("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
		stroom("", at(50, 700, "eerste blad")), helvetica,
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>")
	f, err := Lees(data[:bytes.Index(data, []byte("6 0 obj"))], Opties{})
	if err != nil {
		return // refusing the file is right as well
	}
	if f.Unread != 1 || f.Reason == "" {
		t.Errorf("%d bladzijden gelezen, %d niet (%q); de tweede ontbreekt en dat moet gezegd worden", len(f.Pages), f.Unread, f.Reason)
	}
}

func TestInhoudOntbreekt(t *testing.T) {
	f, err := Lees(bytes.Replace(blad(at(50, 700, "x"), ""), []byte("/Contents 4 0 R"), []byte("/Contents 44 0 R"), 1), Opties{})
	if err != nil {
		return
	}
	if f.Unread != 1 {
		t.Errorf("een bladzijde zonder haar inhoud telt als gelezen")
	}
}
