package pdftekst

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// looker hands pages to the child that looks at pictures. There is one such child, which works
// on several requests at the same time: the readers in it take much memory to start, and what
// they need beyond that for another page is little.
//
// A child that dies takes all its requests with it, and only one of them is to blame. Each is
// then tried again by itself; the one on which the child dies again is the one.
type looker struct {
	limit Grenzen
	slots chan struct{} // requests at the same time
	alone sync.RWMutex  // held for writing by a request that must be by itself
	mu    sync.Mutex
	at    *talk // nil when there is no child
	shut  bool
}

func newLooker(g Grenzen) *looker { return &looker{limit: g, slots: make(chan struct{}, g.Processen)} }

// talk is a child with the requests that it works on.
type talk struct {
	*child
	send   sync.Mutex
	mu     sync.Mutex
	last   int                   // number of the last request
	wait   map[int]chan response // who waits for answers; closed when the child is gone
	ending sync.Once
	soort  Soort // what its death says
	why    error
}

// died says that a child is gone before it gave its answer.
type died struct {
	soort Soort
	why   error
	only  bool // it had nothing else to do, now or before
}

func (d *died) Error() string {
	return fmt.Sprintf("het leesproces is gestopt (%s): %v", d.soort, d.why)
}
func (d *died) Unwrap() error { return d.why }

// do sends a request and hands each answer to give, one at a time. Answers that are a page
// each come in the order of the request.
func (l *looker) do(ctx context.Context, q request, give func(response)) error {
	select {
	case l.slots <- struct{}{}:
		defer func() { <-l.slots }()
	case <-ctx.Done():
		return ctx.Err()
	}
	l.alone.RLock()
	given, err := l.run(ctx, q, give)
	l.alone.RUnlock()
	var d *died
	if errors.As(err, &d) && !d.only {
		l.alone.Lock()
		defer l.alone.Unlock()
		if q.Kijk != nil {
			if q.Kijk = q.Kijk[given:]; len(q.Kijk) == 0 {
				return nil
			}
		}
		_, err = l.run(ctx, q, give)
	}
	if errors.As(err, &d) {
		return &Fout{Soort: d.soort, Oorzaak: d.why}
	}
	return err
}

// run does a request once, and tells how many pages were given.
func (l *looker) run(ctx context.Context, q request, give func(response)) (given int, err error) {
	t, only, err := l.talk()
	if err != nil {
		return 0, fmt.Errorf("het leesproces start niet; installeer het programma opnieuw: %w", err)
	}
	answers := t.begin(&q)
	defer l.done(t, q.ID)
	timer := time.NewTimer(l.limit.Tijd)
	defer timer.Stop()
	for {
		select {
		case a, ok := <-answers:
			switch {
			case !ok:
				return given, &died{t.soort, t.why, only && t.last == 1}
			case a.Soort != "":
				return given, a.fout()
			}
			give(a)
			if !a.Meer {
				return given, nil
			}
			given += len(a.File.Pages)
			timer.Reset(l.limit.Tijd)
		case <-timer.C:
			t.fail(l, errTime)
			return given, &Fout{Soort: TeLang, Oorzaak: errTime}
		case <-ctx.Done():
			if t.busy() == 1 { // nobody else's work is lost
				t.fail(l, ctx.Err())
			}
			return given, ctx.Err()
		}
	}
}

// talk gives the child, and whether it is new.
func (l *looker) talk() (t *talk, fresh bool, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.at != nil {
		return l.at, false, nil
	}
	c, err := startChild(l.limit)
	if err != nil {
		return nil, false, err
	}
	t = &talk{child: c, wait: map[int]chan response{}}
	l.at = t
	go t.listen(l)
	return t, true, nil
}

// begin sends a request and gives the channel for its answers.
func (t *talk) begin(q *request) <-chan response {
	t.mu.Lock()
	t.last++
	q.ID = t.last
	answers := make(chan response, len(q.Kijk)+2) // listen never waits
	if t.wait == nil {
		close(answers)
	} else {
		t.wait[q.ID] = answers
	}
	t.mu.Unlock()
	send := *q
	go func() { // a child that does not listen must not hold up its time limit
		t.send.Lock()
		defer t.send.Unlock()
		_ = t.enc.Encode(&send) // when this fails the child is gone, and listen tells
	}()
	return answers
}

func (t *talk) busy() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.wait)
}

// listen hands out answers until the child is gone.
func (t *talk) listen(l *looker) {
	for {
		var a response
		if err := t.dec.Decode(&a); err != nil {
			t.fail(l, err)
			return
		}
		t.mu.Lock()
		if w := t.wait[a.ID]; w != nil && len(w) < cap(w) {
			w <- a
		}
		t.mu.Unlock()
	}
}

// fail ends a child and tells all that wait for it.
func (t *talk) fail(l *looker, why error) {
	t.leave(l)
	t.ending.Do(func() {
		soort := t.kill(why)
		t.mu.Lock()
		t.soort, t.why = soort, why
		t.mu.Unlock()
	})
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, w := range t.wait {
		close(w)
	}
	t.wait = nil
}

// leave makes sure that the child gets no more requests.
func (t *talk) leave(l *looker) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.at == t {
		l.at = nil
	}
}

// done ends a request. A child without work ends when it has done enough or nothing follows.
func (l *looker) done(t *talk, id int) {
	t.mu.Lock()
	delete(t.wait, id)
	idle, last := len(t.wait) == 0, t.last
	t.mu.Unlock()
	if !idle {
		return
	}
	l.mu.Lock()
	shut := l.shut
	l.mu.Unlock()
	if shut || last >= maxServed {
		l.retire(t, last)
		return
	}
	time.AfterFunc(idleTime, func() { l.retire(t, last) })
}

// retire lets a child go that has had no request since the given one.
func (l *looker) retire(t *talk, last int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.wait) > 0 || t.last != last || l.at != t {
		return
	}
	l.at = nil
	t.ending.Do(t.end)
}

// close lets the child go when it has no work, and else as soon as it is done.
func (l *looker) close() {
	l.mu.Lock()
	l.shut = true
	t := l.at
	l.mu.Unlock()
	if t != nil {
		t.mu.Lock()
		last := t.last
		t.mu.Unlock()
		l.retire(t, last)
	}
}
