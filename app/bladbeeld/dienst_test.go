package bladbeeld

import (
	"context"
	"errors"
	"fmt"
	"image"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"dossiercheck/importer/pdftekst"
)

// nep draws a page in the time that is set, and remembers the order.
type nep struct {
	mu       sync.Mutex
	duur     time.Duration
	bladen   int
	fout     error
	orde     []string
	af       int // pages that were given up
	gerust   int
	gesloten bool
}

func (n *nep) Teken(ctx context.Context, t pdftekst.Tekening) (pdftekst.Getekend, error) {
	n.mu.Lock()
	n.orde = append(n.orde, fmt.Sprintf("%s%d/%d", t.Bestand, t.Pagina, t.Breedte))
	duur, err := n.duur, n.fout
	n.mu.Unlock()
	select {
	case <-time.After(duur):
	case <-ctx.Done():
		n.mu.Lock()
		n.af++
		n.mu.Unlock()
		return pdftekst.Getekend{}, ctx.Err()
	}
	if err != nil {
		return pdftekst.Getekend{}, err
	}
	return pdftekst.Getekend{Beeld: image.NewRGBA(image.Rect(0, 0, t.Breedte, t.Breedte)), Bladen: n.bladen}, nil
}

func (n *nep) Rust()  { n.mu.Lock(); n.gerust++; n.mu.Unlock() }
func (n *nep) Sluit() { n.gesloten = true }

// keren gives how often the drawer rested.
func (n *nep) keren() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.gerust
}

func (n *nep) volgorde() string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return strings.Join(n.orde, " ")
}

func vraag(bestand string, pagina, breedte int) Vraag {
	return Vraag{Bestand: bestand + ".pdf", Sha256: bestand, Pagina: pagina, Breedte: breedte}
}

func TestNieuwsteEerst(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := &nep{duur: 100 * time.Millisecond}
		d := Nieuw(n, Opties{})
		defer d.Sluit()
		var alle sync.WaitGroup
		for p := 1; p <= 4; p++ {
			alle.Go(func() {
				if _, err := d.Beeld(t.Context(), vraag("a", p, 10)); err != nil {
					t.Error(err)
				}
			})
			time.Sleep(10 * time.Millisecond)
		}
		alle.Wait()
		if got := n.volgorde(); got != "a1/10 a4/10 a3/10 a2/10" {
			t.Errorf("getekend: %s", got)
		}
	})
}

func TestEenKeerTekenen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := &nep{duur: 100 * time.Millisecond}
		d := Nieuw(n, Opties{})
		defer d.Sluit()
		var alle sync.WaitGroup
		var eerst *image.RGBA
		for i := range 5 {
			alle.Go(func() {
				b, err := d.Beeld(t.Context(), vraag("a", 1, 10))
				if err != nil || b.Beeld == nil {
					t.Errorf("%d: %v", i, err)
				}
			})
		}
		alle.Wait()
		b, _ := d.Beeld(t.Context(), vraag("a", 1, 10))
		eerst = b.Beeld
		if b, _ = d.Beeld(t.Context(), vraag("a", 1, 10)); b.Beeld != eerst || n.volgorde() != "a1/10" {
			t.Errorf("getekend: %s", n.volgorde())
		}
		if _, err := d.Beeld(t.Context(), vraag("a", 1, 20)); err != nil || n.volgorde() != "a1/10 a1/20" {
			t.Errorf("een andere breedte is een ander beeld: %s", n.volgorde())
		}
	})
}

func TestWieWeggaatWachtNiet(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := &nep{duur: time.Second}
		d := Nieuw(n, Opties{Geduld: 300 * time.Millisecond})
		defer d.Sluit()
		ctx, stop := context.WithCancel(t.Context())
		var alle sync.WaitGroup
		for p := 1; p <= 3; p++ {
			alle.Go(func() {
				if _, err := d.Beeld(ctx, vraag("a", p, 10)); !errors.Is(err, context.Canceled) {
					t.Errorf("pagina %d: %v", p, err)
				}
			})
		}
		time.Sleep(100 * time.Millisecond)
		stop()
		alle.Wait() // at once, not after the drawing
		synctest.Wait()
		start := time.Now()
		if _, err := d.Beeld(t.Context(), vraag("b", 1, 10)); err != nil {
			t.Fatal(err)
		}
		if w := time.Since(start); w > 1400*time.Millisecond {
			t.Errorf("wachtte %v op een pagina die niemand meer wil", w)
		}
		if n.af != 1 || strings.Count(n.volgorde(), "a") != 1 {
			t.Errorf("%d opgegeven; getekend: %s", n.af, n.volgorde())
		}
	})
}

// Who asks again for a page just when it is given up still gets it.
func TestTerugOpHetLaatsteMoment(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := &nep{duur: time.Second}
		d := Nieuw(n, Opties{Geduld: 200 * time.Millisecond})
		defer d.Sluit()
		ctx, stop := context.WithTimeout(t.Context(), 100*time.Millisecond)
		defer stop()
		if _, err := d.Beeld(ctx, vraag("a", 1, 10)); !errors.Is(err, context.DeadlineExceeded) {
			t.Fatal(err)
		}
		time.Sleep(201 * time.Millisecond) // given up just now
		if _, err := d.Beeld(t.Context(), vraag("a", 1, 10)); err != nil {
			t.Error(err)
		}
		kort, stopKort := context.WithTimeout(t.Context(), 100*time.Millisecond)
		defer stopKort()
		_, _ = d.Beeld(kort, vraag("a", 2, 10))
		time.Sleep(50 * time.Millisecond)
		if _, err := d.Beeld(t.Context(), vraag("a", 2, 10)); err != nil { // before it is given up
			t.Error(err)
		}
		if got := n.volgorde(); got != "a1/10 a1/10 a2/10" {
			t.Errorf("getekend: %s", got)
		}
	})
}

func TestVooruit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := &nep{duur: 10 * time.Millisecond, bladen: 9}
		d := Nieuw(n, Opties{})
		defer d.Sluit()
		if _, err := d.Beeld(t.Context(), vraag("a", 5, 10)); err != nil {
			t.Fatal(err)
		}
		time.Sleep(100 * time.Millisecond)
		if got := n.volgorde(); got != "a5/10 a6/10 a4/10" {
			t.Errorf("getekend: %s", got)
		}
		start := time.Now()
		if _, err := d.Beeld(t.Context(), vraag("a", 6, 10)); err != nil || time.Since(start) > 0 {
			t.Errorf("de volgende pagina was er nog niet: %v", err)
		}
		time.Sleep(100 * time.Millisecond)
		if got := n.volgorde(); got != "a5/10 a6/10 a4/10 a7/10" {
			t.Errorf("getekend: %s", got)
		}
		// At the edges of the file there is nothing further.
		if _, err := d.Beeld(t.Context(), vraag("a", 9, 10)); err != nil {
			t.Fatal(err)
		}
		time.Sleep(100 * time.Millisecond)
		if got := n.volgorde(); !strings.HasSuffix(got, "a9/10 a8/10") {
			t.Errorf("getekend: %s", got)
		}
		// A page that is asked for goes before what lies ahead.
		go d.Beeld(t.Context(), vraag("b", 5, 10))
		time.Sleep(15 * time.Millisecond) // b5 is there, b6 is drawn
		if _, err := d.Beeld(t.Context(), vraag("c", 1, 10)); err != nil {
			t.Fatal(err)
		}
		time.Sleep(100 * time.Millisecond)
		if got := n.volgorde(); !strings.HasSuffix(got, "b5/10 b6/10 c1/10 c2/10") {
			t.Errorf("getekend: %s", got)
		}
	})
}

func TestGeheugen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := &nep{duur: time.Millisecond}
		d := Nieuw(n, Opties{Geheugen: 4 * 10 * 10 * 4}) // four pictures of 10 by 10
		defer d.Sluit()
		beeld := func(p, breedte int) {
			if _, err := d.Beeld(t.Context(), vraag("a", p, breedte)); err != nil {
				t.Fatal(err)
			}
			d.mu.Lock()
			defer d.mu.Unlock()
			som := int64(0)
			for e := d.kast.volgorde.Front(); e != nil; e = e.Next() {
				som += omvang(e.Value.(*plank).b.Beeld)
			}
			if som != d.kast.bezet || som > d.o.Geheugen || len(d.kast.op) != d.kast.volgorde.Len() {
				t.Fatalf("%d bytes bezet, geteld %d van %d", som, d.kast.bezet, d.o.Geheugen)
			}
		}
		for _, p := range []int{1, 2, 3, 4, 1, 5} { // 5 pushes 2 out, not 1
			beeld(p, 10)
		}
		beeld(1, 10)
		beeld(2, 10)
		if got := n.volgorde(); got != "a1/10 a2/10 a3/10 a4/10 a5/10 a2/10" {
			t.Errorf("getekend: %s", got)
		}
		beeld(9, 30) // larger than all room: given, not kept
		beeld(1, 10)
		beeld(9, 30)
		if got := n.volgorde(); !strings.HasSuffix(got, "a9/30 a9/30") {
			t.Errorf("getekend: %s", got)
		}
		// Of a page the last size is kept, and not the ones on the way to it.
		for _, b := range []int{4, 5, 6, 7} {
			beeld(9, b)
		}
		if n := len(d.kast.op); n != 4 || !d.kast.heeft(sleutel{"a", 9, 7, 0}) {
			t.Errorf("%d beelden bewaard", n)
		}
	})
}

func TestRustEnSluit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := &nep{duur: time.Millisecond}
		d := Nieuw(n, Opties{Rust: time.Minute})
		for range 3 {
			if _, err := d.Beeld(t.Context(), vraag("a", 1, 10)); err != nil {
				t.Fatal(err)
			}
			time.Sleep(50 * time.Second)
			if _, err := d.Beeld(t.Context(), vraag("a", 2, 10)); err != nil {
				t.Fatal(err)
			}
		}
		if k := n.keren(); k > 1 {
			t.Errorf("%d keer gerust terwijl er werk was", k)
		}
		time.Sleep(2 * time.Minute)
		synctest.Wait()
		d.mu.Lock()
		bezet := d.kast.bezet
		d.mu.Unlock()
		if n.keren() == 0 || bezet != 0 {
			t.Errorf("het deelproces of de beelden bleven: %d keer gerust, %d bytes", n.keren(), bezet)
		}
		n.duur = time.Hour
		klaar := make(chan error, 2)
		go func() { _, err := d.Beeld(t.Context(), vraag("b", 1, 10)); klaar <- err }()
		go func() { _, err := d.Beeld(t.Context(), vraag("b", 2, 10)); klaar <- err }()
		synctest.Wait()
		d.Sluit()
		for range 2 {
			if err := <-klaar; err == nil {
				t.Error("een beeld na het einde")
			}
		}
		if _, err := d.Beeld(t.Context(), vraag("a", 1, 10)); err == nil || !n.gesloten {
			t.Error("na het einde wordt niet meer getekend")
		}
	})
}

func TestFouten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n := &nep{}
		d := Nieuw(n, Opties{})
		defer d.Sluit()
		for _, tt := range []struct {
			fout  error
			soort Soort
			zegt  string
		}{
			{&pdftekst.Fout{Soort: pdftekst.Versleuteld}, Slot, "wachtwoord"},
			{&pdftekst.Fout{Soort: pdftekst.Beschadigd}, Mislukt, "niet te tekenen"},
			{&pdftekst.Fout{Soort: pdftekst.TeLang}, Mislukt, "duurt te lang"},
			{errors.New("iets"), Mislukt, "niet te tekenen"},
			{&Fout{Soort: Weg, Bestand: "a.pdf"}, Weg, "staat niet meer"},
			{&Fout{Soort: GeenBeeld, Bestand: "a.pdf"}, GeenBeeld, "geen vaste pagina's"},
		} {
			n.fout = tt.fout
			_, err := d.Beeld(t.Context(), vraag("a", 1, 10))
			var f *Fout
			if !errors.As(err, &f) || f.Soort != tt.soort || !strings.Contains(err.Error(), tt.zegt) || !strings.Contains(err.Error(), "„a.pdf”") {
				t.Errorf("%v: %v", tt.fout, err)
			}
		}
		n.fout = nil // an error is not kept
		if _, err := d.Beeld(t.Context(), vraag("a", 1, 10)); err != nil {
			t.Error(err)
		}
	})
}
