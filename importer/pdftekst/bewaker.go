package pdftekst

import (
	"bytes"
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"time"

	"dossiercheck/importer/ander"
	"dossiercheck/importer/page"
)

// Grenzen are the limits on reading one file. A zero value stands for the default.
type Grenzen struct {
	Tijd      time.Duration // wall time, default 30 s
	Geheugen  int64         // bytes, default 1 GB
	Processen int           // children at the same time, default one for each core, at most 4
	Cache     string        // folder for the compiled readers of pictures; empty: compile each time
}

func (g Grenzen) compleet() Grenzen {
	if g.Tijd <= 0 {
		g.Tijd = 30 * time.Second
	}
	if g.Geheugen <= 0 {
		g.Geheugen = 1 << 30
	}
	if g.Processen <= 0 {
		g.Processen = min(runtime.NumCPU(), 4)
	}
	return g
}

// Bewaker is the Lezer that reads in child processes. A child that hangs, crashes or takes
// too much memory is killed, and only the file that it had at hand is unreadable. It may be
// used from several goroutines. Close it with Sluit.
type Bewaker struct {
	text  *pool
	scan  *looker
	cache string
}

// NieuweBewaker makes a guard. Children start when there is work. Those that read pictures
// are others than those that read text: they are slow to start and need more memory.
func NieuweBewaker(g Grenzen) *Bewaker {
	g = g.compleet()
	scan := g
	scan.Tijd, scan.Geheugen = max(g.Tijd, scanTime), max(g.Geheugen, scanMemory)
	return &Bewaker{text: newPool(g), scan: newLooker(scan), cache: g.Cache}
}

// Limits of a child that reads pictures: the first page includes compiling the readers.
const (
	scanTime   = time.Minute
	scanMemory = 2 << 30
)

// pool is a number of children with the same limits.
type pool struct {
	limit Grenzen
	slots chan struct{}
	mu    sync.Mutex
	idle  []*child
	shut  bool
}

func newPool(g Grenzen) *pool { return &pool{limit: g, slots: make(chan struct{}, g.Processen)} }

// errGeenKind says that the program forgot to call Kind.
var errGeenKind = errors.New("pdftekst.Kind is niet aangeroepen aan het begin van het programma")

// maxServed is after how many files a child is replaced, so that what a file leaves behind
// does not pile up.
const maxServed = 100

// Lees implements Lezer, with the whole chain of readers (see keten.go).
func (b *Bewaker) Lees(ctx context.Context, data []byte, o Opties) (page.File, error) {
	if !Bewaakt() {
		return page.File{}, errGeenKind
	}
	kind, err := kindOf(data, o)
	if err != nil {
		return page.File{}, err
	}
	var a response
	take := func(r response) { a = r }
	q := request{Data: data, Wachtwoorden: o.Wachtwoorden}
	if kind != ander.PDF {
		q.Anders = &strange{Kind: kind}
	}
	err = b.text.do(ctx, q, take)
	if err != nil && kind == ander.PDF && worthSecond(err) {
		if b.scan.do(ctx, request{Data: data, Wachtwoorden: o.Wachtwoorden, Heel: true, Cache: b.cache}, take) == nil {
			err = nil
		}
	}
	if err != nil {
		return page.File{}, err
	}
	f := a.File
	if err := b.look(ctx, data, o, &f, a.Hersteld); err != nil {
		return f, err
	}
	if err := settle(&f, a.Hersteld); err != nil {
		return page.File{}, err
	}
	if (a.Hersteld || f.Missing > 0) && !o.GeenOCR && !anyText(&f) {
		// Mended, and still nothing to read: to a person that is a broken file, not an empty one.
		return page.File{}, &Fout{Soort: Beschadigd, Oorzaak: errors.New("geen tekst te redden")}
	}
	return f, nil
}

// do sends a request to a child and hands each answer to give, one at a time. A child that
// dies on it is replaced.
func (b *pool) do(ctx context.Context, q request, give func(response)) error {
	select {
	case b.slots <- struct{}{}:
		defer func() { <-b.slots }()
	case <-ctx.Done():
		return ctx.Err()
	}
	for {
		c, err := b.take()
		if err != nil {
			return fmt.Errorf("het leesproces start niet; installeer het programma opnieuw: %w", err)
		}
		fresh, said, send := c.served == 0, false, &q
		var a response
		for {
			if a, err = c.ask(ctx, &send, b.limit.Tijd); err != nil || a.Soort != "" {
				break
			}
			said = true
			give(a)
			if !a.Meer {
				break
			}
		}
		if err == nil {
			b.give(c)
			if a.Soort != "" {
				return a.fout()
			}
			return nil
		}
		soort := c.kill(err)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if !fresh && !said && !errors.Is(err, errTime) {
			continue // what an earlier file left behind may be to blame: once more in a new child
		}
		return &Fout{Soort: soort, Oorzaak: err}
	}
}

// Sluit ends the children that have no work. Those at work end by themselves.
func (b *Bewaker) Sluit() {
	b.text.close()
	b.scan.close()
}

func (b *pool) close() {
	b.mu.Lock()
	idle := b.idle
	b.idle, b.shut = nil, true
	b.mu.Unlock()
	for _, c := range idle {
		c.end()
	}
}

func (b *pool) take() (*child, error) {
	b.mu.Lock()
	if n := len(b.idle); n > 0 {
		c := b.idle[n-1]
		b.idle = b.idle[:n-1]
		b.mu.Unlock()
		return c, nil
	}
	b.mu.Unlock()
	return startChild(b.limit)
}

func (b *pool) give(c *child) {
	c.served++
	served := c.served
	b.mu.Lock()
	keep := !b.shut && c.served < maxServed
	if keep {
		b.idle = append(b.idle, c)
		time.AfterFunc(idleTime, func() { b.retire(c, served) })
	}
	b.mu.Unlock()
	if !keep {
		c.end()
	}
}

// idleTime is how long a child may wait for work.
const idleTime = time.Minute

// retire ends a child that has had no work since it had served this many files.
func (b *pool) retire(c *child, served int) {
	b.mu.Lock()
	i := slices.Index(b.idle, c)
	if i >= 0 && c.served == served {
		b.idle = slices.Delete(b.idle, i, i+1)
	} else {
		i = -1
	}
	b.mu.Unlock()
	if i >= 0 {
		c.end()
	}
}

// child is a process that reads files.
type child struct {
	cmd    *exec.Cmd
	in     io.WriteCloser
	enc    *gob.Encoder
	dec    *gob.Decoder
	errs   *said
	free   func() // gives back what the system keeps for the limits
	served int
}

func startChild(limit Grenzen) (*child, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(self, childArg, strconv.FormatInt(limit.Geheugen, 10), limit.Tijd.String())
	c := &child{cmd: cmd, errs: &said{}}
	cmd.Stderr = c.errs
	cmd.WaitDelay = 2 * time.Second
	hide(cmd)
	if c.in, err = cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	c.free = confine(cmd.Process, limit)
	c.enc, c.dec = gob.NewEncoder(c.in), gob.NewDecoder(out)
	return c, nil
}

var errTime = errors.New("tijd om")

// ask sends a request, unless q is nil, and waits for an answer; q is nil afterwards, so that
// the next call waits for the next answer. After an error the child must be killed.
func (c *child) ask(ctx context.Context, q **request, limit time.Duration) (response, error) {
	type result struct {
		a   response
		err error
	}
	done := make(chan result, 1)
	send := *q
	*q = nil
	go func() {
		var r result
		if send != nil {
			r.err = c.enc.Encode(send)
		}
		if r.err == nil {
			r.err = c.dec.Decode(&r.a)
		}
		done <- r
	}()
	timer := time.NewTimer(limit)
	defer timer.Stop()
	select {
	case r := <-done:
		return r.a, r.err
	case <-timer.C:
		return response{}, errTime
	case <-ctx.Done():
		return response{}, ctx.Err()
	}
}

// kill ends a child at once and tells what its death says of the file.
func (c *child) kill(why error) Soort {
	if !errors.Is(why, errTime) && !errors.Is(why, context.Canceled) && !errors.Is(why, context.DeadlineExceeded) {
		c.waitShort() // it died or is dying by itself; its exit code tells why
	}
	_ = c.cmd.Process.Kill()
	_ = c.in.Close()
	_ = c.cmd.Wait()
	c.free()
	code := c.cmd.ProcessState.ExitCode()
	switch {
	case errors.Is(why, errTime), code == exitTime:
		return TeLang
	case code == exitMemory, c.errs.has("out of memory"), c.errs.has("cannot allocate"):
		return TeGroot
	}
	return Beschadigd
}

// waitShort gives a child that closed its pipe the time to write its last words and exit.
func (c *child) waitShort() {
	time.Sleep(50 * time.Millisecond)
}

// end lets a child go that has no work.
func (c *child) end() {
	_ = c.in.Close()
	go func() {
		_ = c.cmd.Wait()
		c.free()
	}()
}

// said keeps the beginning of what a child writes to its standard error.
type said struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (t *said) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if room := 8192 - t.buf.Len(); room > 0 {
		t.buf.Write(p[:min(room, len(p))])
	}
	return len(p), nil
}

func (t *said) has(s string) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return bytes.Contains(t.buf.Bytes(), []byte(s))
}
