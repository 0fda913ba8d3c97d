package pdftekst

import (
	"bufio"
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"runtime/metrics"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"dossiercheck/importer/page"
)

// childArg is the first argument of a child process. No person types it.
const childArg = "__lees"

// Exit codes with which a child tells why it gave up.
const (
	exitTime   = 3
	exitMemory = 4
)

// request and response are what parent and child say to each other, as gob over the child's
// standard input and output.
type request struct {
	ID           int // of a request that is answered while others are, else 0
	Data         []byte
	Wachtwoorden []string
	// Kijk are pages to read again, as text or as pictures; nil asks for the text of the file.
	// Each page is answered by itself, so that a page once read is not lost.
	Kijk  []glance
	Cache string  // folder for the compiled readers, empty for none
	Teken *toDraw // a page to draw for a screen
	// Hersteld says that pages are counted in the file as rebuild makes it.
	Hersteld bool
	// Anders is about a file that is no PDF, or one inside the file.
	Anders *strange
	// Heel asks the second reader for the file that the first refused.
	Heel bool
}

type response struct {
	ID      int // of the request
	File    page.File
	Soort   Soort // empty when the file was read
	Oorzaak string
	Uitleg  string   // see Fout
	Deel    *portion // of a request for the files inside the file
	Meer    bool     // another answer to the same request follows
	Beeld   *drawn   // of a request to draw
	// Hersteld says that the file was mended to be read.
	Hersteld bool
	// Wachtwoord says that no password fitted.
	Wachtwoord bool
}

var kindCalled atomic.Bool

// beforeRead lets tests make a child misbehave.
var beforeRead func(data []byte)

// Kind must be the first thing a program does that reads through Bewaker: it tells whether
// this process is a child, and if so does a child's work until its parent closes the pipe.
// The program then ends. See the package comment.
func Kind(args []string) (handled bool) {
	kindCalled.Store(true)
	if len(args) < 2 || args[1] != childArg {
		return false
	}
	limit := Grenzen{}.compleet()
	if len(args) >= 4 {
		if n, err := strconv.ParseInt(args[2], 10, 64); err == nil && n > 0 {
			limit.Geheugen = n
		}
		if d, err := time.ParseDuration(args[3]); err == nil && d > 0 {
			limit.Tijd = d
		}
	}
	out := os.Stdout
	os.Stdout = os.Stderr // nothing but answers may go to the parent
	serve(os.Stdin, out, limit)
	return true
}

// Bewaakt tells whether this program can read through Bewaker: whether Kind was called in it.
// Without that a child would start the whole program again.
func Bewaakt() bool { return kindCalled.Load() }

// serve answers requests until the input ends.
func serve(in io.Reader, out io.Writer, limit Grenzen) {
	debug.SetMaxStack(64 << 20)
	debug.SetMemoryLimit(limit.Geheugen * 3 / 4)
	limitMemory(limit.Geheugen)
	var busy atomic.Int64 // time of the last sign of life in Unix nanoseconds, 0 when idle
	go watch(&busy, limit)
	dec, w := gob.NewDecoder(bufio.NewReaderSize(in, 1<<16)), bufio.NewWriterSize(out, 1<<16)
	enc := gob.NewEncoder(w)
	var mu sync.Mutex
	working := 0
	for {
		var q request
		if dec.Decode(&q) != nil {
			return
		}
		mu.Lock()
		working++
		busy.Store(time.Now().UnixNano())
		mu.Unlock()
		say := func(a response) error {
			mu.Lock()
			defer mu.Unlock()
			busy.Store(time.Now().UnixNano()) // the limit is for one answer
			a.ID = q.ID
			return errors.Join(enc.Encode(&a), w.Flush())
		}
		done := func() {
			mu.Lock()
			defer mu.Unlock()
			if working--; working == 0 {
				busy.Store(0)
			}
		}
		var err error
		switch {
		case q.Anders != nil:
			err = say(answerOther(q, say))
		case q.Teken != nil:
			err = say(drawPage(q, say))
		case q.Kijk != nil, q.Heel:
			go func() { // others can go on beside it
				defer done()
				_ = say(lookAt(q, say)) // without a parent the next request fails too
			}()
			continue
		default:
			err = say(answer(q))
		}
		done()
		if err != nil {
			return
		}
	}
}

func answer(q request) response {
	if beforeRead != nil {
		beforeRead(q.Data)
	}
	f, mended, err := leesOf(context.Background(), q.Data, Opties{Wachtwoorden: q.Wachtwoorden})
	if err == nil {
		return response{File: f, Hersteld: mended}
	}
	return failed(err)
}

// lookCeiling is the memory, in bytes, above which a child that looks collects rubbish all the
// time. It is no limit. Each further engine counts for lookMore, most of which it never touches.
const (
	lookCeiling = 240 << 20
	lookMore    = 120 << 20
)

// theEye is made by the first request that has pages to look at.
var theEye struct {
	sync.Once
	*eye
}

// lookAt reads pages as pictures. Each page is said as an answer of its own; what it returns
// ends the request.
func lookAt(q request, say func(response) error) (a response) {
	defer func() {
		if r := recover(); r != nil {
			a = failed(fmt.Errorf("kijken liep vast: %v", r))
		}
	}()
	if beforeRead != nil {
		beforeRead(q.Data)
	}
	ctx := context.Background()
	theEye.Do(func() {
		// Compiling the readers makes much rubbish for a short time. A low ceiling keeps it from
		// piling up; what they need to work lies well below it.
		debug.SetGCPercent(50)
		debug.SetMemoryLimit(lookCeiling + int64(engines()-1)*lookMore)
		theEye.eye = newEye(ctx, q.Cache)
	})
	if q.Heel {
		f, err := theEye.whole(ctx, q)
		if err != nil {
			return failed(err)
		}
		return response{File: f}
	}
	err := theEye.again(ctx, q, func(p page.Page) error {
		return say(response{File: page.File{Pages: []page.Page{p}}, Meer: true})
	})
	if err != nil {
		return failed(err)
	}
	return response{}
}

func failed(err error) response {
	a := response{Soort: Beschadigd, Oorzaak: err.Error(), Wachtwoord: errors.Is(err, errPassword)}
	var known *Fout
	if errors.As(err, &known) {
		a.Soort, a.Uitleg = known.Soort, known.Uitleg
		if known.Oorzaak != nil {
			a.Oorzaak = known.Oorzaak.Error()
		}
	}
	return a
}

// fout makes the error of an answer that tells of one.
func (a response) fout() error {
	why := errors.New(a.Oorzaak)
	if a.Wachtwoord {
		why = errors.Join(errPassword, why)
	}
	return &Fout{Soort: a.Soort, Uitleg: a.Uitleg, Oorzaak: why}
}

// watch ends the child when it takes too long or too much, in case its parent is gone or the
// system sets no limits.
func watch(busy *atomic.Int64, limit Grenzen) {
	sample := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	idle := 0
	for range time.Tick(50 * time.Millisecond) {
		if idle++; busy.Load() != 0 {
			idle = 0
		} else if idle == 10 {
			debug.FreeOSMemory() // while the child waits, others can use it
		}
		if since := busy.Load(); since != 0 && time.Since(time.Unix(0, since)) > limit.Tijd+5*time.Second {
			os.Exit(exitTime)
		}
		metrics.Read(sample)
		if used := sample[0].Value.Uint64() - sample[1].Value.Uint64(); used > uint64(limit.Geheugen) {
			os.Exit(exitMemory)
		}
	}
}
