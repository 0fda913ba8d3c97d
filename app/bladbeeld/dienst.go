package bladbeeld

import (
	"context"
	"errors"
	"image"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"dossiercheck/importer/pdftekst"
)

// Tekenaar draws; *pdftekst.Tekenaar is the real one.
type Tekenaar interface {
	Teken(ctx context.Context, t pdftekst.Tekening) (pdftekst.Getekend, error)
	Rust()
	Sluit()
}

// Vraag asks for a picture of a page.
type Vraag struct {
	Bestand      string   // name without folders, for messages
	Sha256       string   // of the content
	Wachtwoorden []string // tried in order after the empty one
	Pagina       int      // from 1
	Breedte      int      // of the picture in pixels
	Draai        int      // quarter turns clockwise
	// Bytes gives the content; called only when it is needed, from another goroutine.
	Bytes func() ([]byte, error)
}

func (v *Vraag) sleutel() sleutel { return sleutel{v.Sha256, v.Pagina, v.Breedte, v.Draai & 3} }

// Blad is a page as a picture. The picture is shared: it must not be written to. It can be
// narrower than asked for when the page is very large.
type Blad struct {
	Beeld  *image.RGBA
	Bladen int // pages of the file
}

// Opties are the limits of a Dienst; zero values stand for the defaults.
type Opties struct {
	Geheugen int64         // bytes of pictures to keep, default 64 MB
	Geduld   time.Duration // how long a page is drawn that nobody waits for, default 2 s
	Rust     time.Duration // after how long without work the child ends, default 3 min
}

// Dienst draws pages and keeps them. It may be used from several goroutines. Close it with
// Sluit.
type Dienst struct {
	t Tekenaar
	o Opties

	mu      sync.Mutex
	kast    *kast
	lopend  map[sleutel]*opdracht
	wacht   []*opdracht // the last asked for at the end
	vooruit []Vraag     // to draw ahead, the first one first
	bezig   bool
	rust    *time.Timer
	dicht   bool
}

// opdracht is a page that is drawn or waits for it.
type opdracht struct {
	v        Vraag
	wachters int
	loopt    bool // it is drawn, or has been
	ctx      context.Context
	stop     context.CancelFunc
	klaar    chan struct{} // closed when blad and err are there
	blad     Blad
	err      error
}

// Nieuw makes a service on a drawer, which it closes.
func Nieuw(t Tekenaar, o Opties) *Dienst {
	if o.Geheugen <= 0 {
		o.Geheugen = 64 << 20
	}
	if o.Geduld <= 0 {
		o.Geduld = 2 * time.Second
	}
	if o.Rust <= 0 {
		o.Rust = 3 * time.Minute
	}
	return &Dienst{t: t, o: o, kast: nieuweKast(o.Geheugen), lopend: map[sleutel]*opdracht{}}
}

// errDicht is given for a page that is asked for after Sluit.
var errDicht = errors.New("de tekenaar is gestopt")

// Beeld gives the picture of a page, drawing it when it is not there yet. It waits until then
// or until ctx ends. An error is a *Fout, or that of ctx.
func (d *Dienst) Beeld(ctx context.Context, v Vraag) (Blad, error) {
	for {
		b, err := d.beeld(ctx, v)
		if errors.Is(err, context.Canceled) && ctx.Err() == nil {
			continue // it was given up just before this one came to wait for it
		}
		return b, fout(v.Bestand, err)
	}
}

func (d *Dienst) beeld(ctx context.Context, v Vraag) (Blad, error) {
	if err := ctx.Err(); err != nil {
		return Blad{}, err
	}
	d.mu.Lock()
	if d.dicht {
		d.mu.Unlock()
		return Blad{}, errDicht
	}
	if b, ok := d.kast.pak(v.sleutel()); ok {
		d.buren(v, b)
		d.werk()
		d.mu.Unlock()
		return b, nil
	}
	d.vooruit = nil // what lies ahead of an earlier page matters less
	o := d.vraag(v)
	d.werk()
	d.mu.Unlock()
	select {
	case <-o.klaar:
		return o.blad, o.err
	case <-ctx.Done():
		d.laatMaar(o)
		return Blad{}, ctx.Err()
	}
}

// Sluit ends all drawing.
func (d *Dienst) Sluit() {
	d.mu.Lock()
	d.dicht, d.vooruit = true, nil
	for _, o := range d.lopend {
		o.stop()
	}
	for _, o := range d.wacht {
		d.af(o, Blad{}, errDicht)
	}
	d.wacht = nil
	if d.rust != nil {
		d.rust.Stop()
	}
	d.mu.Unlock()
	d.t.Sluit()
}

// vraag gives the order for a page, a new one or one that others wait for, as the one to do
// next.
func (d *Dienst) vraag(v Vraag) *opdracht {
	o := d.lopend[v.sleutel()]
	if o == nil {
		o = &opdracht{v: v, klaar: make(chan struct{})}
		o.ctx, o.stop = context.WithCancel(context.Background())
		d.lopend[v.sleutel()] = o
	}
	o.wachters++
	if !o.loopt {
		d.wacht = append(slices.DeleteFunc(d.wacht, func(x *opdracht) bool { return x == o }), o)
	}
	return o
}

// laatMaar tells that one who waited for o does so no more.
func (d *Dienst) laatMaar(o *opdracht) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if o.wachters--; o.wachters > 0 {
		return
	}
	if !o.loopt {
		d.wacht = slices.DeleteFunc(d.wacht, func(x *opdracht) bool { return x == o })
		d.af(o, Blad{}, context.Canceled)
		return
	}
	// Most pages are ready in a moment, and then they are there for who comes back.
	time.AfterFunc(d.o.Geduld, func() { d.geefOp(o) })
}

// geefOp stops an order that still runs while nobody waits for it.
func (d *Dienst) geefOp(o *opdracht) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if o.wachters == 0 {
		o.stop()
	}
}

// af ends an order. Who holds the lock calls it.
func (d *Dienst) af(o *opdracht, b Blad, err error) {
	delete(d.lopend, o.v.sleutel())
	o.blad, o.err, o.loopt = b, err, true
	o.stop()
	close(o.klaar)
}

// werk sees to it that somebody draws. Who holds the lock calls it.
func (d *Dienst) werk() {
	if d.bezig || d.dicht || len(d.wacht)+len(d.vooruit) == 0 {
		return
	}
	d.bezig = true
	if d.rust != nil {
		d.rust.Stop()
	}
	go d.teken()
}

// teken draws until there is nothing to draw.
func (d *Dienst) teken() {
	for o := d.volgende(); o != nil; o = d.volgende() {
		g, err := d.t.Teken(o.ctx, pdftekst.Tekening{Bestand: o.v.Sha256, Wachtwoorden: o.v.Wachtwoorden,
			Pagina: o.v.Pagina, Breedte: o.v.Breedte, Draai: o.v.Draai, Data: o.v.Bytes})
		d.mu.Lock()
		b := Blad{Beeld: g.Beeld, Bladen: g.Bladen}
		if err == nil {
			d.kast.zet(o.v.sleutel(), b)
			if o.wachters > 0 {
				d.buren(o.v, b)
			}
		}
		if d.dicht && err != nil {
			err = errDicht
		}
		d.af(o, b, err)
		d.mu.Unlock()
	}
}

// volgende gives what to draw now: what was asked for last, else what lies ahead; nil when
// there is nothing, and then nobody draws any more.
func (d *Dienst) volgende() *opdracht {
	d.mu.Lock()
	defer d.mu.Unlock()
	for !d.dicht {
		if n := len(d.wacht); n > 0 {
			o := d.wacht[n-1]
			d.wacht = d.wacht[:n-1]
			o.loopt = true
			return o
		}
		if len(d.vooruit) == 0 {
			break
		}
		v := d.vooruit[0]
		d.vooruit = d.vooruit[1:]
		if d.kast.heeft(v.sleutel()) || d.lopend[v.sleutel()] != nil {
			continue
		}
		o := d.vraag(v)
		d.wacht = d.wacht[:len(d.wacht)-1]
		o.wachters, o.loopt = 0, true
		time.AfterFunc(d.o.Geduld, func() { d.geefOp(o) })
		return o
	}
	d.bezig = false
	if !d.dicht {
		d.rust = time.AfterFunc(d.o.Rust, d.stil)
	}
	return nil
}

// stil gives back the memory, after a time without work.
func (d *Dienst) stil() {
	d.mu.Lock()
	if d.bezig {
		d.mu.Unlock()
		return
	}
	d.kast.leeg()
	d.mu.Unlock()
	d.t.Rust()
	debug.FreeOSMemory()
}

// buren plans the pages around one that was shown, when they can be kept beside it.
func (d *Dienst) buren(v Vraag, b Blad) {
	if 3*omvang(b.Beeld) > d.o.Geheugen {
		return
	}
	d.vooruit = nil
	for _, n := range []int{v.Pagina + 1, v.Pagina - 1} {
		if n >= 1 && n <= b.Bladen {
			w := v
			w.Pagina = n
			if !d.kast.heeft(w.sleutel()) {
				d.vooruit = append(d.vooruit, w)
			}
		}
	}
}
