package pdftekst

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"dossiercheck/importer/ocr/proef"
	"dossiercheck/importer/page"
)

// korteScan is a file of n pages with a few lines each.
func korteScan(n int) []byte {
	var bladen []proef.Opname
	for i := range n {
		g, dpi := proef.Bederf(proef.Maak("kort", i), "150", "k")
		bladen = append(bladen, proef.Opname{Beeld: g, DPI: dpi})
	}
	return proef.PDF(bladen)
}

// kijk asks for pages 1 to n, and gives the numbers in the order of the answers.
func kijk(l *looker, data []byte, n int) (numbers []int, err error) {
	q := request{Data: data}
	for i := range n {
		q.Kijk = append(q.Kijk, glance{N: i + 1, Picture: true})
	}
	err = l.do(context.Background(), q, func(a response) {
		for _, p := range a.File.Pages {
			numbers = append(numbers, p.Number)
		}
	})
	return numbers, err
}

func TestSamenKijken(t *testing.T) {
	t.Setenv("PDFTEKST_MISDRAAG", "1")
	l := newLooker(Grenzen{Tijd: 2 * time.Minute, Processen: 3}.compleet())
	defer l.close()
	scan := korteScan(4)
	if _, err := kijk(l, scan, 1); err != nil { // the child is at work
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			got, err := kijk(l, scan, 4)
			if err != nil || !slices.Equal(got, []int{1, 2, 3, 4}) {
				t.Errorf("bladzijden %v, %v; de dood van een ander mag niet hinderen", got, err)
			}
		})
	}
	wg.Go(func() {
		_, err := kijk(l, []byte("WEG"), 1)
		var fout *Fout
		if !errors.As(err, &fout) || fout.Soort != Beschadigd {
			t.Errorf("fout %v, verwacht een beschadigd bestand", err)
		}
	})
	wg.Wait()
	if got, err := kijk(l, scan, 2); err != nil || len(got) != 2 {
		t.Errorf("daarna: %v, %v", got, err)
	}
}

func TestKijkenDuurtTeLang(t *testing.T) {
	t.Setenv("PDFTEKST_MISDRAAG", "1")
	l := newLooker(Grenzen{Tijd: time.Second, Processen: 2}.compleet())
	defer l.close()
	_, err := kijk(l, []byte("HANG"), 1)
	var fout *Fout
	if !errors.As(err, &fout) || fout.Soort != TeLang {
		t.Errorf("fout %v, verwacht %q", err, TeLang)
	}
}

func TestKijkenAfgebroken(t *testing.T) {
	t.Setenv("PDFTEKST_MISDRAAG", "1")
	l := newLooker(Grenzen{Tijd: time.Minute, Processen: 2}.compleet())
	defer l.close()
	ctx, stop := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer stop()
	err := l.do(ctx, request{Data: []byte("HANG"), Kijk: []glance{{N: 1, Picture: true}}}, func(response) {})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("fout %v", err)
	}
}

func TestInOrder(t *testing.T) {
	var got []int
	err := inOrder(20, 4, func(i int) (page.Page, error) {
		time.Sleep(time.Duration(i*7%5) * time.Millisecond)
		switch i {
		case 17:
			return page.Page{}, errors.New("stuk")
		case 18:
			panic("vast")
		}
		return page.Page{Number: i}, nil
	}, func(p page.Page) error {
		got = append(got, p.Number)
		return nil
	})
	want := "[0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16]"
	if fmt.Sprint(got) != want || err == nil || err.Error() != "stuk" {
		t.Errorf("%v, %v", got, err)
	}
	if err := inOrder(3, 2, func(int) (page.Page, error) { panic("vast") }, func(page.Page) error { return nil }); err == nil {
		t.Error("een paniek is geen fout")
	}
	stop := errors.New("genoeg")
	if err := inOrder(9, 2, func(i int) (page.Page, error) { return page.Page{}, nil }, func(page.Page) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("fout %v van de ontvanger", err)
	}
}
